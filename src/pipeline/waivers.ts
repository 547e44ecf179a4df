import { isThin } from '../facts/answers.ts';
import type { Placed } from '../facts/changes.ts';
import { placed } from '../facts/changes.ts';
import type { Proposal, Waiver } from '../generated/proposal.ts';
import type { Day } from '../model/dates.ts';
import { dated, daysAfter, inWords, isAhead, span } from '../model/dates.ts';
import type { Path } from '../model/path.ts';
import type { CriterionId } from '../model/principle.ts';
import type { CriterionResult } from '../model/report.ts';
import type { Limits } from '../model/thresholds.ts';
import type { Trouble } from '../model/trouble.ts';
import { quoted } from '../model/words.ts';
import type { Locate } from './parse.ts';

/**
 * The results with those waivers applied that hold, and what is wrong with the others. A waiver takes missing and
 * unsupported findings out of the gate, never a contradiction, and nothing out of the report.
 */
export function applyWaivers(
  proposal: Proposal,
  results: ReadonlyMap<CriterionId, CriterionResult>,
  { asOf, limits, locate }: { asOf: Day; limits: Limits; locate: Locate },
): { results: ReadonlyMap<CriterionId, CriterionResult>; troubles: readonly Trouble[] } {
  if (proposal.waivers === undefined) return { results, troubles: [] };
  const troubles: Trouble[] = [];
  const after = new Map(results);
  const waivers = placed(proposal.waivers, ['waivers']);
  for (const waiver of waivers) {
    const wrong = malformation(waiver, proposal, waivers, asOf, limits);
    if (wrong !== undefined) {
      note(wrong.at, wrong.message, wrong.hint);
      continue;
    }
    const { entry, at } = waiver;
    const result = [...results.values()].find(({ id }) => id === entry.criterion);
    if (result === undefined) continue;
    const { outcome } = result;
    if (outcome.is === 'met' || outcome.is === 'not-applicable') {
      note(
        at,
        `The waiver of ${entry.criterion} is not needed: the criterion is ${outcome.is === 'met' ? 'met' : 'not applicable'}.`,
        'Take the waiver out.',
      );
    } else if (outcome.is === 'unmet' && outcome.findings.every(({ kind }) => kind !== 'contradicted')) {
      const waived = { until: String(entry.expires), by: String(entry.approvedBy), reason: String(entry.reason) };
      after.set(result.id, { ...result, waived });
    }
  }
  return { results: after, troubles };

  function note(path: Path, message: string, hint: string): void {
    troubles.push({ kind: 'waivers', path, message, hint, range: locate(path) });
  }
}

function malformation(
  { entry, at }: Placed<Waiver>,
  proposal: Proposal,
  all: readonly Placed<Waiver>[],
  asOf: Day,
  limits: Limits,
): { at: Path; message: string; hint: string } | undefined {
  const { criterion, reason, approvedBy, approvedOn, expires } = entry;
  const about = `The waiver of ${criterion}`;
  if (reason === undefined || isThin(reason)) {
    return {
      at: [...at, 'reason'],
      message: `${about} gives no reason of substance.`,
      hint: 'Say why, with a number, a date or a name.',
    };
  }
  if (approvedBy === undefined)
    return { at, message: `${about} does not say who approved it.`, hint: 'Add `approvedBy`.' };
  const involved = new Set(peopleOf(proposal).map((name) => name.trim().toLowerCase()));
  if (involved.has(approvedBy.trim().toLowerCase())) {
    return {
      at: [...at, 'approvedBy'],
      message: `${about} is approved by ${quoted(approvedBy)}, who has a hand in the proposal.`,
      hint: 'Let someone approve it who is not author, lead or signatory.',
    };
  }
  if (approvedOn === undefined || expires === undefined) {
    return {
      at,
      message: `${about} does not say from when to when it holds.`,
      hint: 'Add `approvedOn` and `expires`.',
    };
  }
  if (isAhead(approvedOn, asOf))
    return {
      at: [...at, 'approvedOn'],
      message: `${about} is approved ${dated(approvedOn)}, which has not come yet.`,
      hint: 'Give the date on which it was approved.',
    };
  if (daysAfter(span(approvedOn), span(expires)).most > limits['waiver-days']) {
    return {
      at: [...at, 'expires'],
      message: `${about} may last ${limits['waiver-days']} days after ${inWords(approvedOn)}; it lasts until ${inWords(expires)}.`,
      hint: 'Give an earlier end.',
    };
  }
  if (span(expires).from < asOf)
    return {
      at: [...at, 'expires'],
      message: `${about} ended ${dated(expires)}.`,
      hint: 'Put right what it covered, or have it approved once more.',
    };
  const same = all.filter(({ entry: other }) => other.criterion === criterion);
  if (same.length > 2)
    return { at, message: `${criterion} is waived for the third time.`, hint: 'Put right what the waiver covers.' };
  return undefined;
}

/** The names of authors, leads and signatories. */
function peopleOf(proposal: Proposal): string[] {
  const lead = proposal.leadership?.clinicalLead;
  const assessments = proposal.impactAssessments ?? [];
  return [
    lead?.name,
    ...(lead?.before ?? []).map(({ name }) => name),
    ...assessments.flatMap(({ author, signedOff }) => [author?.name, ...(signedOff ?? []).map(({ name }) => name)]),
  ].filter((name) => name !== undefined);
}
