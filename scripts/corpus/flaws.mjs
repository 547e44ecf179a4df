// What is wrong with some proposals: each of these spoils one thing, so that the criterion which asks for it finds it.

const ofAny = [
  function namesTheRowOfNobody({ id, changes: [change] }) {
    change.registered = `${id}-9`; // of nobody else either, or every spoiled proposal would collide with every other
  },
  function isLedByAManager({ leadership: { clinicalLead } }) {
    clinicalLead.profession = 'management';
    delete clinicalLead.practising;
  },
  function isAboutMoney({ drivers }) {
    for (const driver of drivers) driver.kind = 'finance';
  },
];

const ofSubstantial = [
  function leadCameAfterTheShortList({ leadership: { clinicalLead } }) {
    clinicalLead.appointed = '2026-10-05';
  },
  function sharesAreOfAnotherYear({ catchment }) {
    catchment[0].share = 31;
  },
  function forgetsTwoSectors({ sectors }) {
    sectors.splice(4, 2);
  },
];

const ofMinor = [
  function isSignedBeforeItIsComplete({ impactAssessments: [quality] }) {
    quality.signedOff[0].date = '2026-08-03';
  },
  function looksAtNoHazardOnTheWay({ safety }) {
    safety.hazards.shift();
  },
  function promisesWithoutNumbers({ benefits: [benefit] }) {
    delete benefit.baseline;
  },
];

/** Slips that keep a proposal from being well-formed. */
const slips = [
  function mistypesAKey(proposal) {
    proposal.milestone = proposal.milestones;
    delete proposal.milestones;
  },
  function datesTheThirtyFirstOfJune({ scaleDecision }) {
    scaleDecision.date = '2026-06-31';
  },
];

/** Spoils a proposal in two or three ways, and one in eight so that it is not well-formed either. */
export function spoil(proposal, random) {
  const own = proposal.scale === 'minor' ? ofMinor : ofSubstantial;
  const chosen = [random.pick(ofAny), ...random.some(own, random.whole(1, 2))];
  if (random.chance(1 / 8)) chosen.push(random.pick(slips));
  for (const flaw of chosen) flaw(proposal);
}
