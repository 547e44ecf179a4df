// What the proposals of the corpus are about, and in which words: of each kind several, so that no two accounts are one.

const table = `district-nursing|community|community-health|visits|nursing|District nurse|wound care at home
community-rehabilitation|community|community-health|places|allied-health|Physiotherapist|rehabilitation after a fall
hospital-at-home|community|community-health|places|nursing|Advanced nurse practitioner|care of frail people at home
community-clinic|community|community-health|appointments|nursing|Clinic nurse|leg ulcer clinics
intermediate-care-beds|community|community-health|beds|nursing|Ward sister|beds between hospital and home
outpatients|planned|acute|appointments|medical|Consultant physician|clinics for long-term conditions
endoscopy|planned|acute|procedures|medical|Consultant gastroenterologist|endoscopy lists
community-diagnostic-centre|planned|acute|procedures|healthcare-science|Clinical scientist|scans and heart tests
renal-dialysis|planned|acute|chairs|nursing|Dialysis nurse|dialysis three times a week
community-mental-health|mental-health|mental-health|places|psychology|Clinical psychologist|talking treatment for adults
dental|primary|pharmacy-dental-optometry|appointments|dental|Community dentist|dental care for anxious patients
sexual-health|primary|community-health|appointments|nursing|Sexual health nurse|contraception and testing`;

/** The services that grow, open or move: how each is measured, who gives it, what it is called. */
export const scenes = table.split('\n').map((row) => {
  const [service, family, sector, measure, profession, clinician, care] = row.split('|');
  return { service, family, sector, measure, profession, clinician, care };
});

const given =
  words(`Rowena Ansel Idris Marit Corin Delphine Hamish Oriel Tobias Nerys Quentin Saffron Ewart Bronwen Lucan
Isolde Merrick Odette Piran Thea Alaric Verity`);
const family =
  words(`Estermont Halloway Penhale Quarrie Tredinnet Wexcombe Aldersey Brackwell Corviston Dunmallet Everill
Fallowes Garrick Hesketon Inchbold Jarrold Kestleman Larkspur Mossop Nettlefield`);

function words(list) {
  return list.split(/\s+/);
}

/** Somebody who does not exist. */
export function person(random) {
  return `${random.pick(given)} ${random.pick(family)}`;
}

const troubles = ['waited over six weeks', 'were seen twice for one question', 'came back within a month', 'gave up'];
const causes = ['two posts stood empty', 'the building was shut', 'nobody covered the evenings', 'two lists were kept'];

/** A need, as a proposal states it. */
export function need(random, where, { care }) {
  const [all, some] = [random.whole(400, 2900), random.whole(41, 390)];
  const trouble = `${some} of ${all} people who sought ${care} in ${where} ${random.pick(troubles)}`;
  return `In 2025/26, ${trouble}, because ${random.pick(causes)}.`;
}

const wishes = ['fewer journeys', 'one number to ring', 'evening hours', 'the same face each time', 'plain letters'];
const ends = ['went into the short list', 'changed the hours', 'was costed as an option', 'became a condition'];

/** What came of an occasion on which people took part. */
export function outcome(random, where) {
  const [wish, other] = random.some(wishes, 2);
  return `People from ${where} asked for ${wish} before ${other}; it ${random.pick(ends)}`;
}

/** How a sector is affected. */
export function involvement(random, where, { care }) {
  const count = random.whole(3, 190);
  return random.pick([
    `About ${count} people a year reach ${care} in ${where} through it`,
    `Takes over ${count} people a year when ${care} ends for them in ${where}`,
    `Shares ${count} plans a year with the team in ${where}`,
    `Sends ${count} referrals a year from ${where} and hears back within ${random.whole(2, 9)} days`,
  ]);
}

const dangers = [
  'A letter goes to the old address',
  'Two lists are run at once',
  'A patient is called on the wrong day',
];
const cures = [
  'A clerk rings everyone on the list',
  'One list from the first day',
  'A second check the evening before',
];

/** What could go wrong, and what is done about it. */
export function danger(random, where) {
  const count = random.whole(4, 40);
  return [
    `${random.pick(dangers)} while ${count} people of ${where} are under treatment`,
    `${random.pick(cures)}, for ${random.whole(4, 12)} weeks in ${where}`,
  ];
}

/** Remarks that authors leave between the parts of a proposal, by the key they stand above. */
export const remarks = {
  organisations: ['Who pays, who provides, who asks questions.', 'Names as on the letterheads of 2026.'],
  changes: ['One change; the rest stays as it is.', 'The date is the first Monday that suits both sites.'],
  drivers: ['Checked with the analysts in February.', 'Money is not among them.'],
  leadership: ['The chair was chosen by the group.', 'Minutes are kept by the programme office.'],
  evidence: ['Local figures first where we have them.', 'Nothing here is older than the last count.'],
  options: ['Costs of the long list are in appendix B.', 'Scored twice, a week apart.'],
  catchment: ['Per cent of activity.', 'By postcode of the patients of 2025/26.'],
  engagement: ['Each with what came of it.', 'Lists of those who came are with the friends.'],
  finance: ['Prices of one year throughout.', 'The board has seen these figures.'],
};
