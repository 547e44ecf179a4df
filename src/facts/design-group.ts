import type { Leadership, Proposal } from '../generated/proposal.ts';
import { families, services } from '../generated/vocabulary.ts';
import type { Wait } from '../model/principle.ts';
import { waitsFor } from '../model/principle.ts';
import { quoted } from '../model/words.ts';
import { normalised } from './answers.ts';
import type { Placed } from './changes.ts';
import { placed } from './changes.ts';
import { isClinician } from './people.ts';

/** A member of the group that designs the change. */
export type Member = NonNullable<Leadership['designGroup']>[number];

/** Where the design group stands in a proposal. */
export const designGroupAt = ['leadership', 'designGroup'] as const;

/** The members of the design group with their paths. */
export function designGroup({ leadership }: Proposal): Placed<Member>[] {
  return placed(leadership?.designGroup, designGroupAt);
}

/** The wait for the criterion that asks for a design group. */
export const noDesignGroup: Wait = waitsFor(
  'clinical-leadership/majority',
  designGroupAt,
  'there is no list of those who sit in the design group',
);

/** A member in the author’s words. */
export function memberInWords({ role }: Member): string {
  return role === undefined ? 'a member of the design group' : quoted(role);
}

/** Whether a member is a clinician who treats patients. */
export function isPractising({ profession, practising }: Member): boolean {
  return isClinician(profession) && practising === true;
}

/** Whether a member may be a practising clinician of a site, for all that is said. */
export function mayWorkAt({ profession, practising, site }: Member, asked: string): boolean {
  return (
    (site === undefined || site === asked) &&
    practising !== false &&
    (profession === undefined || isClinician(profession))
  );
}

/** The family that a specialty belongs to, or undefined where it is none of the vocabulary’s words. */
export function familyOfSpecialty(specialty: string | undefined): string | undefined {
  const slug = normalised(specialty ?? '').replaceAll(' ', '-');
  return services[slug]?.family ?? families.find((family) => family === slug);
}
