import type { Area, Nation, Organisation, Proposal } from '../generated/proposal.ts';
import { quoted } from '../model/words.ts';
import { hasRole, organisationById, organisationName } from './organisations.ts';
import { speaksForPublic } from './public-notice.ts';

const bodies: Record<Nation, string> = {
  england: 'the health scrutiny committee of its council',
  scotland: 'Healthcare Improvement Scotland – Community Engagement',
  wales: 'Llais',
  'northern-ireland': 'the Patient and Client Council',
};

/** The nation that an area of the catchment lies in. */
export function nationOf({ nation }: Proposal, area: Area): Nation {
  return area.nation ?? nation;
}

/** Who speaks for the public in a nation, as the middle of a sentence. */
export function publicBodyInWords(nation: Nation): string {
  return bodies[nation];
}

/** The council of an area, where it is named and plays the part of one. */
export function councilOf(proposal: Proposal, { council }: Area): Organisation | undefined {
  const organisation = organisationById(proposal, council);
  return organisation !== undefined && hasRole(organisation, 'council', 'scrutiny') ? organisation : undefined;
}

/**
 * The bodies that speak for the public of an area. In England its council and each scrutiny body that has the
 * council among its members; elsewhere each patient-voice body that has. An area without a council has none.
 */
export function publicBodiesOf(proposal: Proposal, area: Area): Organisation[] {
  const council = councilOf(proposal, area);
  if (council === undefined) return [];
  const nation = nationOf(proposal, area);
  const speaking = (proposal.organisations ?? []).filter(
    ({ id, members }) => members?.includes(council.id) && speaksForPublic(proposal, id, nation),
  );
  return nation === 'england' ? [council, ...speaking] : speaking;
}

/** Why nobody speaks for the patients of an area, and what would put it right; undefined where somebody does. `name` is the area’s. */
export function notAtTheTable(
  proposal: Proposal,
  area: Area,
  name: string,
): { message: string; hint: string } | undefined {
  const { council } = area;
  if (council === undefined) {
    const hint = 'Enter the council under `organisations` and name it here.';
    return { message: `No council is named for ${name}.`, hint };
  }
  const called = quoted(organisationName(proposal, council));
  if (councilOf(proposal, area) === undefined) {
    const message = `${called} stands as the council of ${name}, and has not the role of a council.`;
    return { message, hint: 'Name the council, or correct its role.' };
  }
  if (publicBodiesOf(proposal, area).length > 0) return undefined;
  const body = publicBodyInWords(nationOf(proposal, area));
  return {
    message: `Nobody at the table speaks for patients in ${name}: ${body} is not there for ${called}.`,
    hint: 'Enter it under `organisations` with the role patient-voice, and the council among its `members`.',
  };
}
