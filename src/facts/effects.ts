import type { AdverseEffect, AffectedGroup, Proposal } from '../generated/proposal.ts';
import { numeral, plain, quoted } from '../model/words.ts';
import { assessments } from './assessments.ts';
import type { Placed } from './changes.ts';
import { placed } from './changes.ts';

/** Every effect that an impact assessment names, with its path. */
export function effects(proposal: Proposal): Placed<AdverseEffect>[] {
  return assessments(proposal).flatMap(({ entry, at }) => placed(entry.effects, [...at, 'effects']));
}

/** An effect by whom it concerns: “people without a car” (3,400). */
export function effectInWords({ who, size }: AdverseEffect): string {
  const name = who === undefined ? 'people who are not named' : quoted(who);
  if (size === undefined) return name;
  return `${name} (${typeof size === 'number' ? numeral(size) : size})`;
}

/** A patient group by name: “75 and over”. */
export function groupInWords({ group, who }: AffectedGroup): string {
  return quoted(who ?? plain(group));
}
