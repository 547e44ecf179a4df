import { affectedSector } from './first-questions.mjs';
import { siteOf } from './places.mjs';
import { danger, person } from './scenes.mjs';

const sectors = ['general-practice', 'adult-social-care'];

/** What a minor change answers when its business case goes to assurance, beside what every proposal answers. */
export function wholeAnswer(setting, random) {
  return {
    sectors: sectors.map((sector) => affectedSector(sector, random.pick(setting.places).name, setting.scene, random)),
    benefits: [benefit(setting, random)],
    impactAssessments: [assessment('quality', setting, random), assessment('equality', setting, random)],
    mitigations: [mitigation(setting, random)],
    safety: {
      hazards: [
        hazard('first-weeks', 'transition', setting, random),
        hazard('later-on', 'steady-state', setting, random),
      ],
    },
    ...(setting.kind === 'move' ? { travel: travel(setting, random) } : {}),
    patientGroups: [patients(setting, random)],
    newServices: [newService(setting, random)],
  };
}

function benefit({ places: [main], scene, kind, year }, random) {
  const now = random.whole(48, 66);
  return {
    id: 'sooner',
    kind: 'access',
    statement: `More people of ${main.name} have ${scene.care} within ${random.whole(8, 18)} days`,
    changes: [`${kind}-${scene.service}`],
    evidence: ['guideline', 'local-count'],
    measure: 'Share of those referred who are seen in that time',
    baseline: { value: now, unit: 'per cent', period: '2025-04-01/2026-03-31' },
    target: { value: now + random.whole(9, 25), by: `${year + 2}-03-31` },
  };
}

function assessment(kind, { places: [main, second], scene, kind: deed }, random) {
  const changes = [`${deed}-${scene.service}`];
  const [few, many] = [random.whole(20, 90), random.whole(200, 900)];
  return {
    id: kind,
    kind,
    completed: '2026-09-30',
    author: { name: person(random), role: `${kind === 'quality' ? 'Quality' : 'Equality'} lead in ${main.name}` },
    signedOff: [{ name: `Dr ${person(random)}`, role: 'medical-director', date: `2026-10-${random.whole(10, 28)}` }],
    options: ['as-is', 'preferred', 'both'],
    data: [{ name: 'Referrals', until: '2026-03-31' }],
    effects: [
      { who: `people of ${main.name} who are seen sooner`, effect: 'improves', size: `${many} a year`, changes },
      {
        who: `${kind === 'quality' ? 'walkers' : 'people without a car'} in ${second.name}`,
        effect: 'worse',
        size: `about ${few} a year`,
        changes,
        mitigations: ['minibus'],
      },
    ],
  };
}

function mitigation({ places: [main, second], year }, random) {
  return {
    id: 'minibus',
    action: `A minibus between ${second.name} and ${main.name}, ${random.whole(3, 9)} times a day`,
    owner: `Friends of ${second.name}`,
    due: `${year - 1}-12-10`,
    availableFrom: `${year}-01-10`,
    cost: random.whole(12, 90) * 1000,
    funded: true,
  };
}

function hazard(id, phase, { places, year }, random) {
  const [what, action] = danger(random, random.pick(places).name);
  const likelihood = random.whole(3, 4);
  const owner = person(random);
  return {
    id,
    hazard: what,
    phase,
    likelihood,
    severity: 3,
    controls: [{ action, owner, availableFrom: `${year}-01-0${random.whole(1, 9)}` }],
    residual: { likelihood: likelihood - (phase === 'transition' ? 1 : 2), severity: 3 },
    owner,
  };
}

function travel({ places }, random) {
  const modes = ['car', 'public-transport'];
  return places.flatMap(({ id }) => modes.map((mode) => journey(id, mode, random)));
}

function journey(area, mode, random) {
  const [before, more] = [random.whole(6, 30), random.whole(1, 9)];
  const slower = mode === 'car' ? 1 : 2;
  return {
    area,
    mode,
    before: { median: before * slower, p95: before * slower + 15 },
    after: { median: (before + more) * slower, p95: (before + more) * slower + 17 },
    dataUntil: '2026-03-31',
  };
}

function patients({ places: [main], scene }, random) {
  return {
    group: 'current-users',
    who: `everyone of ${main.name} who had ${scene.care}`,
    size: random.whole(400, 2900),
    source: 'Count of February 2026',
    effect: 'improves',
    how: `Two in three are seen ${random.whole(4, 20)} days sooner`,
  };
}

function newService({ places, scene, kind, before }, random) {
  return {
    id: `${scene.service}-in-${places[0].id}`,
    change: `${kind}-${scene.service}`,
    service: scene.service,
    site: siteOf(places[0]),
    sector: scene.sector,
    catchment: places.map(({ id }) => id),
    ages: [18, 120],
    hours: random.pick(['mon-fri 08:00-18:00', 'mon-sun 08:00-20:00', '24x7']),
    access: ['referral'],
    capacity: [{ measure: scene.measure, after: before }],
    whyNotExisting: `The rooms of today are full on ${random.whole(86, 99)} days in 100, and nobody else works in ${places[1].name}`,
  };
}
