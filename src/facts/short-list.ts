import type { Proposal } from '../generated/proposal.ts';
import { inWords, span } from '../model/dates.ts';
import type { Wait } from '../model/principle.ts';
import { waitsFor } from '../model/principle.ts';
import type { Gate } from './gates.ts';

/** The day on which the short list was fixed, or the wait for the criterion that asks for it. */
export function shortListFixed({ options }: Proposal): Gate | Wait {
  const at = ['options', 'shortlisted', 'date'];
  const written = options?.shortlisted?.date;
  return written === undefined
    ? waitsFor('clinical-evidence/options', at, 'the short list has no date')
    : { what: 'the options were short-listed', when: span(written), inWords: inWords(written), at };
}
