import { involvement, person } from './scenes.mjs';

const sectors =
  `general-practice community-health acute specialised mental-health learning-disability-and-autism ambulance
pharmacy-dental-optometry adult-social-care children-services public-health housing-and-council voluntary-and-hospice
independent`.split(/\s+/);

/** What a substantial change answers when its short list is fixed, beside what every proposal answers. */
export function firstQuestions({ places, scene }, random) {
  return { sectors: sectors.map((sector) => affectedSector(sector, random.pick(places).name, scene, random)) };
}

/** How a sector is affected; some are not, for a reason. */
export function affectedSector(sector, where, scene, random) {
  if (['specialised', 'children-services'].includes(sector)) {
    const reason = `None of the ${random.whole(200, 2400)} people of ${where} had a service of that kind in 2025/26`;
    return {
      sector,
      affected: false,
      reason,
      agreedBy: `${person(random)}, ${sector.replaceAll('-', ' ')}`,
      date: '2026-06-18',
    };
  }
  const involved = `2026-0${random.whole(1, 5)}-${random.whole(10, 28)}`;
  return { sector, affected: true, how: involvement(random, where, scene), involved, representative: person(random) };
}
