import { copied, thin } from '../../facts/answers.ts';
import { placed } from '../../facts/changes.ts';
import { isSomebodyElses, restingOn } from '../../facts/evidence.ts';
import type { Criterion } from '../../model/principle.ts';
import { contradicted, looked, missing, unsupported } from '../../model/principle.ts';
import { listed, quoted } from '../../model/words.ts';

const list = ['drivers'];

export const clinicalDriver: Criterion = {
  id: 'not-finance-driven/clinical-driver',
  asks: 'Is there a reason other than money, with evidence behind it that is not the proposer’s own?',
  why: `
Studies of past proposals found that staffing and money drove most of them, and that better outcomes were named afterwards. Money may
be a reason. Beside it stands another, of quality, safety, staff, access or the like, with evidence that somebody else published: the
proposer’s own papers show what it thinks, not that it is so.`,
  due: 'case-for-change',
  severity: 'error',
  basis: 'computed',
  source: [
    { work: 'bma-redesign', where: 'redesign must not be driven only by financial pressures' },
    { work: 'kings-fund-2014', where: 'what drives reconfiguration' },
  ],
  scale: 'all',
  *check(proposal) {
    const drivers = placed(proposal.drivers, list);
    for (const { entry, at } of drivers)
      yield* thin([...at, 'statement'], entry.statement, `the reason ${quoted(entry.id)}`);
    const statements = drivers.map(({ entry, at }) => ({ at: [...at, 'statement'], text: entry.statement }));
    yield* copied(statements, 'reasons');

    const others = drivers.filter(({ entry }) => entry.kind !== 'finance').map(({ entry }) => entry);
    if (drivers.length === 0) {
      const hint = 'Say why the change is proposed, reason by reason, each with its evidence.';
      yield missing(list, 'No reason for the change is given.', { hint });
    } else if (others.length === 0) {
      const hint = 'Name what would get better for patients or staff, with evidence, if anything would.';
      yield contradicted(list, 'Money is the only reason given for the change.', { hint });
    } else if (
      others.some(({ evidence }) => restingOn(proposal, evidence).some(({ entry }) => isSomebodyElses(proposal, entry)))
    ) {
      yield looked;
    } else {
      const names = listed(others.map(({ id }) => quoted(id)));
      const message = `No reason beside money (${names}) has evidence from anybody but the proposer.`;
      const hint = 'Name in `evidence` a document of somebody else, with its publisher.';
      yield unsupported(list, message, { hint });
    }
  },
  examples: {
    good: `
organisations: [{id: nft, name: Northfield NHS Foundation Trust, role: provider}]
drivers:
  - {id: outcomes, kind: quality, statement: In 2024/25 one patient in seven died within 30 days, evidence: [audit]}
  - {id: deficit, kind: finance, statement: The two units lose £1.9 million a year}
evidence:
  - {id: audit, kind: national-audit, title: Stroke audit 2024/25, publisher: Royal College of Physicians}
`,
    bad: `
organisations: [{id: nft, name: Northfield NHS Foundation Trust, role: provider}]
drivers:   # <- unsupported
  - {id: outcomes, kind: quality, statement: In 2024/25 one patient in seven died within 30 days, evidence: [board-paper]}
  - {id: deficit, kind: finance, statement: The two units lose £1.9 million a year}
evidence:
  - {id: board-paper, kind: opinion, title: Stroke options, publisher: Northfield NHS Foundation Trust}
`,
  },
};
