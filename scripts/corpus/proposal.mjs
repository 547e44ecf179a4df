import { firstQuestions } from './first-questions.mjs';
import { place, siteOf } from './places.mjs';
import { need, outcome, person, scenes } from './scenes.mjs';
import { wholeAnswer } from './whole-answer.mjs';

/** How many places each proposal has to itself. */
export const placesOfOne = 3;

/** The id of a row of the register that belongs to a proposal. */
export function rowId(number, row) {
  return `s${String(number).padStart(5, '0')}-${row}`;
}

/** What a proposal and its rows of the register agree on. */
export function settingOf(number, random) {
  const from = number * placesOfOne;
  return {
    number,
    places: [place(from), place(from + 1), place(from + 2)],
    scene: random.pick(scenes),
    kind: random.pick(['expand', 'expand', 'open', 'move']),
    before: random.whole(30, 90) * 10,
    year: random.whole(2029, 2032),
    isMinor: random.chance(0.5),
  };
}

/**
 * A proposal that passes at the stage it is at: a substantial change with its short list fixed, or a minor one whose
 * business case goes to assurance.
 */
export function proposalOf(setting, random) {
  const { isMinor } = setting;
  return {
    ...beginning(setting, random),
    ...bodies(setting, random),
    changes: [change(setting, random)],
    ...reasons(setting, random),
    leadership: leadership(setting, random),
    evidence: evidence(setting, random),
    options: options(setting, random),
    catchment: catchment(setting, random),
    ...(isMinor ? wholeAnswer(setting, random) : firstQuestions(setting, random)),
    engagement: engagement(setting, random),
    consultation: {
      staff: { affected: random.whole(12, 240) },
      bodies: [{ body: 'scrutiny', informed: '2026-05-21', substantial: !isMinor }],
    },
    finance: finance(setting, random),
    milestones: [{ id: 'papers', name: `Papers for the board of ${setting.places[0].name}`, date: '2027-03' }],
  };
}

function beginning({ places: [main, second, third], scene, kind, year, isMinor }, random) {
  const titles = {
    expand: `More ${scene.care} in ${main.name}`,
    open: `A new home for ${scene.care} in ${main.name}`,
    move: `From ${second.name} to ${main.name} for ${scene.care}`,
  };
  const who = `people of ${main.name}, ${second.name} and ${third.name}`;
  const when = `on ${random.whole(4, 7)} days of the week and in ${random.whole(2, 9)} evening hours more`;
  return {
    reconfig: 1,
    id: `${main.id}-${scene.service}`,
    title: titles[kind],
    summary: `From ${year} ${who} would have ${scene.care} ${when}. Here is who leads, why, and what else was weighed.`,
    nation: 'england',
    stage: isMinor ? 'pre-consultation' : 'options',
    scale: isMinor ? 'minor' : 'substantial',
    scaleDecision: { by: 'scrutiny', date: '2026-06-11', reference: `Minute 26/${random.whole(10, 99)}` },
  };
}

function bodies({ places: [main, second], scene }, random) {
  const [house, annexe] = [random.pick(['Health Centre', 'Infirmary']), random.pick(['Surgery', 'Day Centre'])];
  return {
    organisations: [
      { id: 'icb', name: `${main.name} Integrated Care Board`, role: ['lead-commissioner', 'decider'] },
      { id: 'trust', name: `${main.name} Care Trust`, sector: scene.sector, role: 'provider' },
      { id: 'council', name: `${main.name} Borough Council`, sector: 'adult-social-care', role: 'council' },
      { id: 'scrutiny', name: `${main.name} Scrutiny Committee`, role: 'scrutiny', members: ['council'] },
    ],
    sites: [
      { id: siteOf(main), name: `${main.name} ${house}`, organisation: 'trust', area: main.id },
      { id: siteOf(second), name: `${second.name} ${annexe}`, organisation: 'trust', area: second.id },
    ],
  };
}

function change({ number, places: [main, second], scene, kind, before, year }, random) {
  const after = Math.round(before * (1 + random.whole(5, 30) / 100));
  const opened = kind === 'open' ? 0 : before;
  const plan = { action: `Three posts in ${main.name} are advertised in the spring`, by: `${year - 1}-11-30` };
  return {
    id: `${kind}-${scene.service}`,
    kind,
    service: scene.service,
    family: scene.family,
    site: siteOf(kind === 'move' ? second : main),
    ...(kind === 'move' ? { toSite: siteOf(main) } : {}),
    ...(kind === 'open' ? {} : { registered: rowId(number, 1) }),
    date: `${year}-0${random.whole(2, 9)}-01`,
    capacity: [
      {
        measure: scene.measure,
        before: opened,
        after,
        demand: { before: Math.round(opened * 0.8), after: Math.round(after * 0.78) },
        occupancy: random.whole(80, 88),
        evidence: ['local-count'],
      },
    ],
    staff: [
      { group: 'nursing', needed: 12, inPost: 9, plan },
      { group: 'allied-health', needed: 4, inPost: 4 },
    ],
    effect: 'improves',
  };
}

function reasons({ places: [main, second], scene }, random) {
  const posts = `${random.whole(2, 9)} of ${random.whole(11, 40)} posts in ${second.name} have been empty since 2024.`;
  const kind = random.pick(['quality', 'access']);
  const reference = `Board paper 26/${random.whole(10, 99)}`;
  return {
    drivers: [
      { id: 'need', kind, statement: need(random, main.name, scene), evidence: ['local-count', 'guideline'] },
      { id: 'posts', kind: 'workforce', statement: posts, evidence: ['local-count'] },
    ],
    caseForChange: { approved: '2026-04-23', by: 'icb', reference, url: `https://${main.id}.example/case` },
  };
}

function leadership({ number, places: [main, second], scene }, random) {
  const specialty = scene.service.replaceAll('-', ' ');
  const seat = (role, profession, rest = {}) => ({ role, profession, ...rest, practising: true });
  return {
    clinicalLead: {
      name: `Dr ${person(random)}`,
      role: `General practitioner in ${main.name}`,
      profession: 'general-practice',
      body: 'gmc',
      registration: String(9_900_000 + (number % 99_999)),
      organisation: 'icb',
      appointed: `2025-${random.whole(10, 12)}-${random.whole(10, 28)}`,
      practising: true,
      decides: true,
    },
    designGroup: [
      seat('General practitioner', 'general-practice', { chair: true }),
      seat(`${scene.clinician} in ${main.name}`, scene.profession, { specialty, site: siteOf(main) }),
      seat(`${scene.clinician} in ${second.name}`, scene.profession, { specialty, site: siteOf(second) }),
      seat('Community nurse', 'nursing'),
      seat('Consultant geriatrician', 'medical'),
      seat('Occupational therapist', 'allied-health'),
      seat('Pharmacist', 'pharmacy'),
      { role: 'Programme manager', profession: 'management' },
      { role: `Patient from ${second.name}`, profession: 'patient' },
    ],
    professionalBodies: [
      {
        body: 'local-medical-committee',
        met: `2026-08-${random.whole(10, 28)}`,
        position: 'supports-with-conditions',
        concern: `Practices in ${second.name} fear ${random.whole(2, 9)} more letters a day`,
        response: `One address takes them all; the condition is clause ${random.whole(3, 19)} of the draft agreement`,
        reference: 'Minutes of August 2026',
      },
      { body: 'consultant-body', met: '2026-09-03', position: 'supports', reference: 'Minutes of September 2026' },
    ],
  };
}

function evidence({ places: [main], scene }, random) {
  return [
    {
      id: 'guideline',
      kind: 'guideline',
      publisher: 'Institute of Invented Guidance',
      published: `${random.whole(2021, 2025)}-0${random.whole(1, 9)}`,
      title: `Organising ${scene.care}`,
      url: `https://guidance.example/${scene.service}`,
      finding: `One plan for each person, and a first appointment within ${random.whole(5, 18)} days`,
    },
    {
      id: 'local-count',
      kind: 'local-data',
      publisher: `${main.name} Public Health Team`,
      published: '2026-02',
      local: true,
      title: `A year of ${scene.care} in ${main.name}`,
      finding: `${random.whole(400, 2900)} people; ${random.whole(20, 70)} in 100 live within two miles of ${main.name}`,
    },
  ];
}

function options({ places: [main], scene }, random) {
  const reason = `The nearest is ${random.whole(31, 64)} minutes away and ${random.whole(91, 99)} per cent full`;
  return {
    longlist: [
      { id: 'as-is', name: 'No change', statusQuo: true },
      { id: 'preferred', name: `${main.name} as proposed` },
      { id: 'both', name: `Both sites on ${random.whole(2, 4)} days a week` },
      { id: 'elsewhere', name: `Buy ${scene.care} from a neighbour`, discarded: { date: '2026-09-10', reason } },
    ],
    shortlisted: { date: '2026-09-24', options: ['as-is', 'preferred', 'both'] },
  };
}

function catchment({ places: [main, second, third] }, random) {
  const [most, some] = [random.whole(44, 58), random.whole(22, 30)];
  const council = 'council';
  return [
    { area: main.id, name: main.name, share: most, council },
    { area: second.id, name: second.name, share: some, council },
    { area: third.id, name: third.name, share: 100 - most - some, council },
  ];
}

function engagement({ places: [main, second, third] }, random) {
  const held = (id, date, phase, audience, method, where, groups = {}) => {
    const participants = random.whole(12, 140);
    return { id, date, phase, audience, method, participants, ...groups, outcome: outcome(random, where.name) };
  };
  return [
    held('first-talks', '2026-01-27', 'problem', ['patients', 'carers'], 'interview', main, {
      groups: ['age', 'carers'],
    }),
    held('staff-mornings', '2026-02-17', 'problem', ['staff'], 'staff-meeting', second),
    held('panel', '2026-06-30', 'options', ['patients', 'public'], 'deliberative-panel', third, {
      groups: ['deprivation'],
    }),
  ];
}

function finance({ before }, random) {
  return {
    priceBase: '2026/27',
    capital: { amount: random.whole(2, 90) * 10_000, source: 'Capital plan of the trust', status: 'bid' },
    runningCost: { before: before * 1900, after: before * 1900 + random.whole(10, 90) * 1000 },
  };
}
