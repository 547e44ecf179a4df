import type { Principle } from '../../model/principle.ts';
import { answered } from './answered.ts';
import { earlierFindings } from './earlier-findings.ts';
import { enoughSaid } from './enough-said.ts';
import { enoughTime } from './enough-time.ts';
import { formative } from './formative.ts';
import { independentAnalysis } from './independent-analysis.ts';
import { involvedEarly } from './involved-early.ts';
import { notByStealth } from './not-by-stealth.ts';
import { openMind } from './open-mind.ts';
import { publicBodiesFirst } from './public-bodies-first.ts';
import { publicFirst } from './public-first.ts';
import { representative } from './representative.ts';
import { sameProposal } from './same-proposal.ts';
import { staffFirst } from './staff-first.ts';
import { wholeQuestion } from './whole-question.ts';

export const consultation: Principle = {
  id: 'consultation',
  name: 'Consultation',
  title: 'Staff and patients are consulted before anything is decided',
  why: `
A consultation is fair when nothing is settled yet, when people get what they need to judge and the time to do it, and when their
answers are weighed before the decision.
`,
  source: {
    work: 'bma-redesign',
    where: 'redesign must not be imposed without prior consultation with staff and patients',
  },
  criteria: [
    involvedEarly,
    publicFirst,
    staffFirst,
    publicBodiesFirst,
    formative,
    notByStealth,
    enoughSaid,
    wholeQuestion,
    openMind,
    enoughTime,
    independentAnalysis,
    answered,
    sameProposal,
    representative,
    earlierFindings,
  ],
};
