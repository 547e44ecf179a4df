// Generated from schemas/proposal.schema.json and the examples of the criteria by `npm run generate`. Do not edit.

/** What can be typed as an answer. */
export type AnswerKind =
  | 'choice'
  | 'code'
  | 'criterion'
  | 'date'
  | 'financialYear'
  | 'hours'
  | 'integer'
  | 'name'
  | 'number'
  | 'period'
  | 'reference'
  | 'service'
  | 'size'
  | 'slug'
  | 'text'
  | 'url'
  | 'yes-no';

/** What is asked of a field. */
export interface Question {
  readonly asks: string;
  /** What the field holds. */
  readonly about: string;
  readonly is: AnswerKind;
  /** The vocabulary that is chosen from, or the collection that is referred to. */
  readonly of?: string;
  /** Whether a word of one’s own may stand beside the vocabulary. */
  readonly isOpen?: true;
  readonly isMany?: true;
  readonly exactly?: number;
  readonly least?: number;
  readonly most?: number;
  /** Whether what it stands in cannot be written without it. */
  readonly isRequired?: true;
  readonly isAccount?: true;
}

/** What questions stand in: the file, an entry, a list of entries, or a table with a number for each of its rows. */
export interface Section {
  readonly about: string;
  /** Its keys, those it cannot be written without first. */
  readonly keys: readonly string[];
  readonly isList?: true;
  readonly isTable?: true;
  readonly isRequired?: true;
  /** The key by which the rest of the file refers to an entry. */
  readonly names?: string;
  /** Whether that name is made of what is said of the entry. */
  readonly isNameMade?: true;
}

/** By field: a path with `*` for any index or key. */
export const questions: Readonly<Record<string, Question>> = {
  "id": {
    "asks": "What is the short name of the proposal?",
    "about": "A short name for the proposal, the same for as long as it lives.",
    "is": "slug",
    "isRequired": true
  },
  "title": {
    "asks": "What is the proposal called?",
    "about": "What the proposal is called.",
    "is": "text",
    "isRequired": true
  },
  "summary": {
    "asks": "What would change, in plain English?",
    "about": "The proposal in plain English, 600 characters at most.",
    "is": "text"
  },
  "nation": {
    "asks": "In which nation is it decided?",
    "about": "Where the decision is taken; areas of the catchment may name another.",
    "is": "choice",
    "of": "nation",
    "isRequired": true
  },
  "stage": {
    "asks": "Which gate is it put to?",
    "about": "The gate that the proposal is put to.",
    "is": "choice",
    "of": "stage",
    "isRequired": true
  },
  "status/is": {
    "asks": "Is it alive?",
    "about": "Live, unless it says otherwise.",
    "is": "choice",
    "of": "status"
  },
  "status/since": {
    "asks": "Since when?",
    "about": "Since when.",
    "is": "date"
  },
  "status/reason": {
    "asks": "Why?",
    "about": "Why.",
    "is": "text",
    "isAccount": true
  },
  "supersedes": {
    "asks": "Which proposal does it replace?",
    "about": "The proposal that this one replaces.",
    "is": "slug"
  },
  "scale": {
    "asks": "Is it substantial or minor?",
    "about": "How large the change is.",
    "is": "choice",
    "of": "scale"
  },
  "scaleDecision/by": {
    "asks": "Which body said so?",
    "about": "A body that does not propose.",
    "is": "reference",
    "of": "organisations"
  },
  "scaleDecision/date": {
    "asks": "When did it say so?",
    "about": "When.",
    "is": "date"
  },
  "scaleDecision/reference": {
    "asks": "In which minute or letter?",
    "about": "Minute or letter.",
    "is": "text"
  },
  "organisations/*/name": {
    "asks": "What is the organisation called?",
    "about": "Its full name.",
    "is": "text"
  },
  "organisations/*/ods": {
    "asks": "What is its organisation code?",
    "about": "Its organisation code, in quotes if it is all digits.",
    "is": "code"
  },
  "organisations/*/sector": {
    "asks": "Which sector does it work in?",
    "about": "The sector it works in.",
    "is": "choice",
    "of": "sector"
  },
  "organisations/*/role": {
    "asks": "What part does it play?",
    "about": "Its part; several parts are written as a list.",
    "is": "choice",
    "of": "organisationRole",
    "isMany": true
  },
  "organisations/*/members": {
    "asks": "Which councils does it speak for?",
    "about": "The councils that a scrutiny or patient-voice body speaks for.",
    "is": "reference",
    "of": "organisations",
    "isMany": true
  },
  "organisations/*/informed": {
    "asks": "When was it told?",
    "about": "When a neighbour was told.",
    "is": "date"
  },
  "organisations/*/agreed": {
    "asks": "When did it agree?",
    "about": "When a neighbour agreed to take the patients.",
    "is": "date"
  },
  "sites/*/name": {
    "asks": "What is the site called?",
    "about": "Its name.",
    "is": "text"
  },
  "sites/*/organisation": {
    "asks": "Who runs it?",
    "about": "Who runs it.",
    "is": "reference",
    "of": "organisations"
  },
  "sites/*/area": {
    "asks": "Which area is it in?",
    "about": "The area it stands in.",
    "is": "reference",
    "of": "catchment"
  },
  "changes/*/kind": {
    "asks": "What happens to the service?",
    "about": "What happens to the service.",
    "is": "choice",
    "of": "changeKind",
    "isRequired": true
  },
  "changes/*/service": {
    "asks": "Which service?",
    "about": "The service.",
    "is": "service",
    "isRequired": true
  },
  "changes/*/family": {
    "asks": "Which family does it belong to?",
    "about": "The family it belongs to; needed for a service that is not on the list.",
    "is": "choice",
    "of": "family"
  },
  "changes/*/site": {
    "asks": "Where is it?",
    "about": "Where it is, or stays.",
    "is": "reference",
    "of": "sites"
  },
  "changes/*/toSite": {
    "asks": "Where does it go?",
    "about": "Where it goes.",
    "is": "reference",
    "of": "sites"
  },
  "changes/*/registered": {
    "asks": "Which row of the register is it?",
    "about": "Its row in the register of existing services.",
    "is": "slug"
  },
  "changes/*/date": {
    "asks": "When does it go live?",
    "about": "When it goes live.",
    "is": "date"
  },
  "changes/*/capacity/*/measure": {
    "asks": "What is counted?",
    "about": "What is counted.",
    "is": "choice",
    "of": "capacityMeasure",
    "isRequired": true
  },
  "changes/*/capacity/*/before": {
    "asks": "How many before the change?",
    "about": "Before the change.",
    "is": "number",
    "least": 0
  },
  "changes/*/capacity/*/after": {
    "asks": "How many after the change?",
    "about": "After the change.",
    "is": "number",
    "least": 0
  },
  "changes/*/capacity/*/demand/before": {
    "asks": "How many before the change?",
    "about": "Before the change.",
    "is": "number",
    "least": 0
  },
  "changes/*/capacity/*/demand/after": {
    "asks": "How many after the change?",
    "about": "After the change.",
    "is": "number",
    "least": 0
  },
  "changes/*/capacity/*/occupancy": {
    "asks": "What occupancy is planned (per cent)?",
    "about": "The share of it that is planned to be in use, in per cent.",
    "is": "number",
    "least": 0,
    "most": 200
  },
  "changes/*/capacity/*/consulted": {
    "asks": "What figure were people told?",
    "about": "The figure after the change that people were told in the consultation.",
    "is": "number",
    "least": 0
  },
  "changes/*/capacity/*/evidence": {
    "asks": "What shows that demand falls?",
    "about": "What shows that demand falls.",
    "is": "reference",
    "of": "evidence",
    "isMany": true
  },
  "changes/*/staff/*/group": {
    "asks": "Which group of staff?",
    "about": "The group of staff.",
    "is": "choice",
    "of": "staffGroup",
    "isRequired": true
  },
  "changes/*/staff/*/needed": {
    "asks": "How many posts are needed?",
    "about": "Posts needed, in whole-time equivalents.",
    "is": "number",
    "least": 0
  },
  "changes/*/staff/*/inPost": {
    "asks": "How many are filled now?",
    "about": "Posts filled now.",
    "is": "number",
    "least": 0
  },
  "changes/*/staff/*/plan/action": {
    "asks": "What is done to fill the rest?",
    "about": "What is done.",
    "is": "text"
  },
  "changes/*/staff/*/plan/by": {
    "asks": "By when?",
    "about": "When they will be filled.",
    "is": "date"
  },
  "changes/*/effect": {
    "asks": "What does it mean for the care of those who use it?",
    "about": "What it means for the care of those who use the service.",
    "is": "choice",
    "of": "effect"
  },
  "changes/*/irreversible": {
    "asks": "Can it not be undone?",
    "about": "Whether it cannot be undone.",
    "is": "yes-no"
  },
  "changes/*/replacedBy": {
    "asks": "Which changes take its place?",
    "about": "The changes that take its place.",
    "is": "reference",
    "of": "changes",
    "isMany": true
  },
  "changes/*/notReplaced": {
    "asks": "Why does nothing take its place?",
    "about": "Why nothing takes its place.",
    "is": "text",
    "isAccount": true
  },
  "changes/*/hours/before": {
    "asks": "Which hours before?",
    "about": "Before the change.",
    "is": "hours"
  },
  "changes/*/hours/after": {
    "asks": "Which hours after?",
    "about": "After the change.",
    "is": "hours"
  },
  "changes/*/access/before": {
    "asks": "How do patients reach it before?",
    "about": "Before the change.",
    "is": "choice",
    "of": "accessRoute",
    "isMany": true
  },
  "changes/*/access/after": {
    "asks": "How do patients reach it after?",
    "about": "After the change.",
    "is": "choice",
    "of": "accessRoute",
    "isMany": true
  },
  "changes/*/interdependencies/*/service": {
    "asks": "Which service does it depend on?",
    "about": "The service it depends on.",
    "is": "service",
    "isRequired": true
  },
  "changes/*/interdependencies/*/arrangement": {
    "asks": "How is it reached?",
    "about": "How that service is reached.",
    "is": "choice",
    "of": "arrangement"
  },
  "changes/*/interdependencies/*/minutes": {
    "asks": "How many minutes away?",
    "about": "Minutes away.",
    "is": "number",
    "least": 0
  },
  "changes/*/mitigations": {
    "asks": "What softens it?",
    "about": "What softens it.",
    "is": "reference",
    "of": "mitigations",
    "isMany": true
  },
  "changes/*/accepted/by": {
    "asks": "Who accepts it?",
    "about": "The name and office of who accepts it.",
    "is": "text"
  },
  "changes/*/accepted/reason": {
    "asks": "Why is it accepted?",
    "about": "Why it is accepted.",
    "is": "text",
    "isAccount": true
  },
  "changes/*/temporary/since": {
    "asks": "When did it begin?",
    "about": "When it began.",
    "is": "date"
  },
  "changes/*/temporary/until": {
    "asks": "When is it to end?",
    "about": "When it is to end.",
    "is": "date"
  },
  "changes/*/temporary/extended": {
    "asks": "When was it extended?",
    "about": "The dates on which it was extended.",
    "is": "date",
    "isMany": true
  },
  "changes/*/temporary/reason": {
    "asks": "Why was it made?",
    "about": "Why it was made.",
    "is": "text",
    "isAccount": true
  },
  "changes/*/temporary/safetyRisk": {
    "asks": "What risk to safety could not wait?",
    "about": "The risk to safety that could not wait.",
    "is": "text",
    "isAccount": true
  },
  "changes/*/temporary/informed/*/body": {
    "asks": "Which body?",
    "about": "The body.",
    "is": "reference",
    "of": "organisations",
    "isRequired": true
  },
  "changes/*/temporary/informed/*/date": {
    "asks": "When was it told?",
    "about": "When it was told.",
    "is": "date"
  },
  "changes/*/temporary/reviews/*/due": {
    "asks": "When is the review due?",
    "about": "When it is due.",
    "is": "date"
  },
  "changes/*/temporary/reviews/*/held": {
    "asks": "When was it held?",
    "about": "When it was held.",
    "is": "date"
  },
  "changes/*/temporary/reviews/*/outcome": {
    "asks": "What came of it?",
    "about": "What came of it.",
    "is": "text"
  },
  "changes/*/temporary/revertWhen": {
    "asks": "What must be true for the service to come back?",
    "about": "What must be true for the service to come back.",
    "is": "text"
  },
  "changes/*/temporary/ended": {
    "asks": "When did it end?",
    "about": "When it ended.",
    "is": "date"
  },
  "changes/*/temporary/plan": {
    "asks": "What comes after it?",
    "about": "What comes after it.",
    "is": "choice",
    "of": "temporaryPlan"
  },
  "emergencyJourneys/harm": {
    "asks": "What harm is expected?",
    "about": "The harm that is expected.",
    "is": "text",
    "isAccount": true
  },
  "emergencyJourneys/method": {
    "asks": "How was it estimated?",
    "about": "How it was estimated.",
    "is": "text"
  },
  "emergencyJourneys/agreedBy": {
    "asks": "Which ambulance service agrees?",
    "about": "The ambulance service that agrees.",
    "is": "reference",
    "of": "organisations"
  },
  "emergencyJourneys/agreed": {
    "asks": "When did it agree?",
    "about": "When it agreed.",
    "is": "date"
  },
  "drivers/*/kind": {
    "asks": "What sort of reason is it?",
    "about": "The sort of reason.",
    "is": "choice",
    "of": "driverKind",
    "isRequired": true
  },
  "drivers/*/statement": {
    "asks": "What is the reason?",
    "about": "The reason in words.",
    "is": "text",
    "isAccount": true
  },
  "drivers/*/evidence": {
    "asks": "What shows it?",
    "about": "What shows it.",
    "is": "reference",
    "of": "evidence",
    "isMany": true
  },
  "caseForChange/approved": {
    "asks": "When was the case for change approved?",
    "about": "When it was approved.",
    "is": "date"
  },
  "caseForChange/by": {
    "asks": "Who approved it?",
    "about": "By whom.",
    "is": "reference",
    "of": "organisations"
  },
  "caseForChange/reference": {
    "asks": "In which minute or document?",
    "about": "Minute or document.",
    "is": "text"
  },
  "caseForChange/url": {
    "asks": "Where can it be read (web address)?",
    "about": "Where it can be read.",
    "is": "url"
  },
  "leadership/clinicalLead/name": {
    "asks": "What is the clinical lead’s name?",
    "about": "Their name.",
    "is": "text"
  },
  "leadership/clinicalLead/role": {
    "asks": "What is their post?",
    "about": "Their post.",
    "is": "text"
  },
  "leadership/clinicalLead/profession": {
    "asks": "What is their profession?",
    "about": "Their profession.",
    "is": "choice",
    "of": "profession"
  },
  "leadership/clinicalLead/body": {
    "asks": "Where are they registered?",
    "about": "Where they are registered.",
    "is": "choice",
    "of": "registrationBody"
  },
  "leadership/clinicalLead/registration": {
    "asks": "What is their registration number?",
    "about": "Their registration number, in quotes.",
    "is": "text"
  },
  "leadership/clinicalLead/organisation": {
    "asks": "Where do they work?",
    "about": "Where they work.",
    "is": "reference",
    "of": "organisations"
  },
  "leadership/clinicalLead/appointed": {
    "asks": "When did they take the lead?",
    "about": "When they took the lead.",
    "is": "date"
  },
  "leadership/clinicalLead/practising": {
    "asks": "Do they still treat patients?",
    "about": "Whether they still treat patients.",
    "is": "yes-no"
  },
  "leadership/clinicalLead/decides": {
    "asks": "Do they have the power to decide?",
    "about": "Whether they have the power to decide.",
    "is": "yes-no"
  },
  "leadership/clinicalLead/before/*/name": {
    "asks": "What was their name?",
    "about": "Their name.",
    "is": "text"
  },
  "leadership/clinicalLead/before/*/from": {
    "asks": "When did they begin?",
    "about": "When they began.",
    "is": "date"
  },
  "leadership/clinicalLead/before/*/until": {
    "asks": "When did they stop?",
    "about": "When they stopped.",
    "is": "date"
  },
  "leadership/designGroup/*/role": {
    "asks": "What is their post?",
    "about": "Their post.",
    "is": "text"
  },
  "leadership/designGroup/*/profession": {
    "asks": "What is their profession?",
    "about": "Their profession.",
    "is": "choice",
    "of": "profession"
  },
  "leadership/designGroup/*/specialty": {
    "asks": "What is their specialty?",
    "about": "Their specialty: a service, its family, or a word.",
    "is": "text"
  },
  "leadership/designGroup/*/site": {
    "asks": "Where do they work?",
    "about": "Where they work.",
    "is": "reference",
    "of": "sites"
  },
  "leadership/designGroup/*/practising": {
    "asks": "Do they still treat patients?",
    "about": "Whether they still treat patients.",
    "is": "yes-no"
  },
  "leadership/designGroup/*/chair": {
    "asks": "Do they chair the group?",
    "about": "Whether they chair the group.",
    "is": "yes-no"
  },
  "leadership/clinicalModel/approved": {
    "asks": "When was the clinical model approved?",
    "about": "When it was approved.",
    "is": "date"
  },
  "leadership/clinicalModel/by": {
    "asks": "Who approved it?",
    "about": "By whom.",
    "is": "text"
  },
  "leadership/clinicalModel/reference": {
    "asks": "In which minute or document?",
    "about": "Minute or document.",
    "is": "text"
  },
  "leadership/professionalBodies/*/body": {
    "asks": "Which body?",
    "about": "The body.",
    "is": "choice",
    "of": "professionalBody",
    "isOpen": true,
    "isRequired": true
  },
  "leadership/professionalBodies/*/met": {
    "asks": "When was it met?",
    "about": "When it was met.",
    "is": "date"
  },
  "leadership/professionalBodies/*/position": {
    "asks": "What did it say?",
    "about": "What it said.",
    "is": "choice",
    "of": "position"
  },
  "leadership/professionalBodies/*/concern": {
    "asks": "What is it concerned about?",
    "about": "What it is concerned about.",
    "is": "text"
  },
  "leadership/professionalBodies/*/response": {
    "asks": "What was answered?",
    "about": "What was answered.",
    "is": "text",
    "isAccount": true
  },
  "leadership/professionalBodies/*/reference": {
    "asks": "In which minute or letter?",
    "about": "Minute or letter.",
    "is": "text"
  },
  "leadership/dissent/*/issue": {
    "asks": "What is it about?",
    "about": "What it is about.",
    "is": "text"
  },
  "leadership/dissent/*/raisedBy": {
    "asks": "Who raised it?",
    "about": "Who raised it.",
    "is": "text"
  },
  "leadership/dissent/*/resolution": {
    "asks": "How was it resolved?",
    "about": "How it was resolved.",
    "is": "text",
    "isAccount": true
  },
  "leadership/dissentNone/asked": {
    "asks": "Who was asked?",
    "about": "Who was asked.",
    "is": "text",
    "isMany": true
  },
  "leadership/dissentNone/date": {
    "asks": "When were they asked?",
    "about": "When.",
    "is": "date"
  },
  "leadership/conflictsOfInterest/*/role": {
    "asks": "Whose interest is it?",
    "about": "The post of the person, as in the design group.",
    "is": "text"
  },
  "leadership/conflictsOfInterest/*/interest": {
    "asks": "What is the interest?",
    "about": "The interest.",
    "is": "text"
  },
  "leadership/conflictsOfInterest/*/action": {
    "asks": "What was done about it?",
    "about": "What was done about it.",
    "is": "choice",
    "of": "conflictAction"
  },
  "reviews/*/by": {
    "asks": "Who reviewed it?",
    "about": "Who reviewed it.",
    "is": "text"
  },
  "reviews/*/kind": {
    "asks": "What kind of reviewer?",
    "about": "Who they are.",
    "is": "choice",
    "of": "reviewKind",
    "isRequired": true
  },
  "reviews/*/requested": {
    "asks": "When was it asked for?",
    "about": "When it was asked for.",
    "is": "date"
  },
  "reviews/*/date": {
    "asks": "When was it given?",
    "about": "When it was given.",
    "is": "date"
  },
  "reviews/*/url": {
    "asks": "Where can it be read (web address)?",
    "about": "Where it can be read.",
    "is": "url"
  },
  "reviews/*/recommendations/*/text": {
    "asks": "What does it ask?",
    "about": "What it asks.",
    "is": "text"
  },
  "reviews/*/recommendations/*/response": {
    "asks": "What became of it?",
    "about": "What became of it.",
    "is": "choice",
    "of": "recommendationResponse"
  },
  "reviews/*/recommendations/*/reason": {
    "asks": "Why?",
    "about": "Why.",
    "is": "text",
    "isAccount": true
  },
  "evidence/*/title": {
    "asks": "What is its title?",
    "about": "Its title.",
    "is": "text"
  },
  "evidence/*/kind": {
    "asks": "What sort of evidence is it?",
    "about": "What sort of evidence it is.",
    "is": "choice",
    "of": "evidenceKind",
    "isRequired": true
  },
  "evidence/*/publisher": {
    "asks": "Who published it?",
    "about": "Who published it.",
    "is": "text"
  },
  "evidence/*/published": {
    "asks": "When was it published?",
    "about": "When it was published.",
    "is": "date"
  },
  "evidence/*/url": {
    "asks": "Where can it be read (web address)?",
    "about": "Where it can be read.",
    "is": "url"
  },
  "evidence/*/local": {
    "asks": "Is it about this place?",
    "about": "Whether it is about this place.",
    "is": "yes-no"
  },
  "evidence/*/finding": {
    "asks": "What did it find?",
    "about": "What it found.",
    "is": "text",
    "isAccount": true
  },
  "evidence/*/contrary": {
    "asks": "Does it speak against the proposal?",
    "about": "Whether it speaks against the proposal.",
    "is": "yes-no"
  },
  "evidence/*/superseded": {
    "asks": "When was it replaced?",
    "about": "When it was replaced by newer guidance.",
    "is": "date"
  },
  "benefits/*/kind": {
    "asks": "Who or what gains?",
    "about": "Who or what gains.",
    "is": "choice",
    "of": "benefitKind",
    "isRequired": true
  },
  "benefits/*/statement": {
    "asks": "What gets better?",
    "about": "The benefit in words.",
    "is": "text",
    "isAccount": true
  },
  "benefits/*/changes": {
    "asks": "Which changes bring it?",
    "about": "The changes that bring it.",
    "is": "reference",
    "of": "changes",
    "isMany": true
  },
  "benefits/*/evidence": {
    "asks": "What shows that it will?",
    "about": "What shows that it will.",
    "is": "reference",
    "of": "evidence",
    "isMany": true
  },
  "benefits/*/indicator": {
    "asks": "Which indicator will show it?",
    "about": "The indicator that will show it.",
    "is": "reference",
    "of": "indicators"
  },
  "benefits/*/measure": {
    "asks": "What is measured?",
    "about": "What is measured, where there is no indicator.",
    "is": "text"
  },
  "benefits/*/baseline/value": {
    "asks": "What is the number?",
    "about": "The number.",
    "is": "number"
  },
  "benefits/*/baseline/unit": {
    "asks": "In what unit?",
    "about": "What the number counts.",
    "is": "text"
  },
  "benefits/*/baseline/period": {
    "asks": "When was it measured?",
    "about": "When it was measured.",
    "is": "period"
  },
  "benefits/*/target/value": {
    "asks": "What is the number?",
    "about": "The number.",
    "is": "number"
  },
  "benefits/*/target/by": {
    "asks": "By when?",
    "about": "When.",
    "is": "date"
  },
  "benefits/*/target/range": {
    "asks": "How far may it lie to either side?",
    "about": "How far it may lie to either side.",
    "is": "text"
  },
  "options/longlist/*/name": {
    "asks": "What is the option?",
    "about": "Its name.",
    "is": "text"
  },
  "options/longlist/*/statusQuo": {
    "asks": "Is it to change nothing?",
    "about": "Whether it is to change nothing.",
    "is": "yes-no"
  },
  "options/longlist/*/discarded/date": {
    "asks": "When was it set aside?",
    "about": "When.",
    "is": "date"
  },
  "options/longlist/*/discarded/reason": {
    "asks": "Why was it set aside?",
    "about": "Why.",
    "is": "text",
    "isAccount": true
  },
  "options/shortlisted/date": {
    "asks": "When was the short list fixed?",
    "about": "When it was fixed.",
    "is": "date"
  },
  "options/shortlisted/options": {
    "asks": "Which options are on it?",
    "about": "The options on it.",
    "is": "reference",
    "of": "options",
    "isMany": true
  },
  "options/criteria/*/kind": {
    "asks": "What does it measure?",
    "about": "What it measures.",
    "is": "choice",
    "of": "criterionKind",
    "isRequired": true
  },
  "options/criteria/*/weight": {
    "asks": "What is its weight (per cent)?",
    "about": "Its weight in per cent.",
    "is": "number",
    "least": 0,
    "most": 100
  },
  "options/weightsPublished": {
    "asks": "When were the weights published?",
    "about": "When the weights were published.",
    "is": "date"
  },
  "options/weightsReason": {
    "asks": "Why does money weigh so much?",
    "about": "Why money weighs more than 40 per cent.",
    "is": "text",
    "isAccount": true
  },
  "options/scored": {
    "asks": "When were the options scored?",
    "about": "When the options were scored.",
    "is": "date"
  },
  "options/financialScored": {
    "asks": "When was money scored, if separately?",
    "about": "When money was scored, if separately.",
    "is": "date"
  },
  "options/scoredBy": {
    "asks": "Who scored them?",
    "about": "Who scored them.",
    "is": "choice",
    "of": "scorer",
    "isMany": true
  },
  "options/scores/*/*": {
    "asks": "How does the option score on this criterion?",
    "about": "The score of the option on the criterion; higher is better.",
    "is": "number"
  },
  "options/preferred": {
    "asks": "Which option is preferred?",
    "about": "The option that is preferred.",
    "is": "reference",
    "of": "options"
  },
  "options/preferredReason": {
    "asks": "Why is it preferred?",
    "about": "Why it is preferred when it is not the best on the scores.",
    "is": "text",
    "isAccount": true
  },
  "impactAssessments/*/kind": {
    "asks": "What does it examine?",
    "about": "What it examines.",
    "is": "choice",
    "of": "assessmentKind",
    "isRequired": true
  },
  "impactAssessments/*/covers": {
    "asks": "Which kinds does it cover?",
    "about": "The kinds that an integrated assessment covers.",
    "is": "choice",
    "of": "assessmentKind",
    "isMany": true
  },
  "impactAssessments/*/completed": {
    "asks": "When was it complete?",
    "about": "When it was complete.",
    "is": "date"
  },
  "impactAssessments/*/updated/*/date": {
    "asks": "When was it updated?",
    "about": "When.",
    "is": "date"
  },
  "impactAssessments/*/updated/*/what": {
    "asks": "What changed?",
    "about": "What changed.",
    "is": "text",
    "isAccount": true
  },
  "impactAssessments/*/author/name": {
    "asks": "Who wrote it?",
    "about": "Their name.",
    "is": "text"
  },
  "impactAssessments/*/author/role": {
    "asks": "What is their post?",
    "about": "Their post.",
    "is": "text"
  },
  "impactAssessments/*/signedOff/*/name": {
    "asks": "Who signed it?",
    "about": "Their name.",
    "is": "text"
  },
  "impactAssessments/*/signedOff/*/role": {
    "asks": "What is their office?",
    "about": "Their office.",
    "is": "choice",
    "of": "signatoryRole"
  },
  "impactAssessments/*/signedOff/*/date": {
    "asks": "When was it signed?",
    "about": "When.",
    "is": "date"
  },
  "impactAssessments/*/options": {
    "asks": "Which options does it examine?",
    "about": "The options it examines.",
    "is": "reference",
    "of": "options",
    "isMany": true
  },
  "impactAssessments/*/data/*/name": {
    "asks": "Which figures?",
    "about": "Its name.",
    "is": "text"
  },
  "impactAssessments/*/data/*/until": {
    "asks": "Until when?",
    "about": "The last day they cover.",
    "is": "date"
  },
  "impactAssessments/*/effects/*/who": {
    "asks": "For whom?",
    "about": "For whom.",
    "is": "text"
  },
  "impactAssessments/*/effects/*/effect": {
    "asks": "What is the effect?",
    "about": "The effect.",
    "is": "choice",
    "of": "effect"
  },
  "impactAssessments/*/effects/*/size": {
    "asks": "How many people?",
    "about": "How many people.",
    "is": "size"
  },
  "impactAssessments/*/effects/*/changes": {
    "asks": "Which changes cause it?",
    "about": "The changes that cause it.",
    "is": "reference",
    "of": "changes",
    "isMany": true
  },
  "impactAssessments/*/effects/*/mitigations": {
    "asks": "What softens it?",
    "about": "What softens it.",
    "is": "reference",
    "of": "mitigations",
    "isMany": true
  },
  "impactAssessments/*/effects/*/accepted/by": {
    "asks": "Who accepts it?",
    "about": "The name and office of who accepts it.",
    "is": "text"
  },
  "impactAssessments/*/effects/*/accepted/reason": {
    "asks": "Why is it accepted?",
    "about": "Why it is accepted.",
    "is": "text",
    "isAccount": true
  },
  "impactAssessments/*/reference": {
    "asks": "In which document?",
    "about": "Document or page.",
    "is": "text"
  },
  "mitigations/*/action": {
    "asks": "What is done?",
    "about": "What is done.",
    "is": "text",
    "isAccount": true
  },
  "mitigations/*/owner": {
    "asks": "Who sees to it?",
    "about": "Who sees to it.",
    "is": "text"
  },
  "mitigations/*/due": {
    "asks": "When must it be ready?",
    "about": "When it must be ready.",
    "is": "date"
  },
  "mitigations/*/availableFrom": {
    "asks": "From when can people use it?",
    "about": "From when people can use it.",
    "is": "date"
  },
  "mitigations/*/cost": {
    "asks": "What does it cost (pounds)?",
    "about": "What it costs, in pounds.",
    "is": "integer",
    "least": 0
  },
  "mitigations/*/funded": {
    "asks": "Is the money there?",
    "about": "Whether the money is there.",
    "is": "yes-no"
  },
  "safety/hazards/*/hazard": {
    "asks": "What could happen?",
    "about": "What could happen.",
    "is": "text",
    "isAccount": true
  },
  "safety/hazards/*/phase": {
    "asks": "When could it happen?",
    "about": "When.",
    "is": "choice",
    "of": "phaseOfRisk"
  },
  "safety/hazards/*/likelihood": {
    "asks": "How likely (1 to 5)?",
    "about": "From 1, rare, to 5, almost certain.",
    "is": "integer",
    "least": 1,
    "most": 5
  },
  "safety/hazards/*/severity": {
    "asks": "How severe (1 to 5)?",
    "about": "From 1, negligible, to 5, catastrophic.",
    "is": "integer",
    "least": 1,
    "most": 5
  },
  "safety/hazards/*/controls/*/action": {
    "asks": "What is done?",
    "about": "What is done.",
    "is": "text"
  },
  "safety/hazards/*/controls/*/owner": {
    "asks": "Who sees to it?",
    "about": "Who sees to it.",
    "is": "text"
  },
  "safety/hazards/*/controls/*/availableFrom": {
    "asks": "From when?",
    "about": "From when.",
    "is": "date"
  },
  "safety/hazards/*/residual/likelihood": {
    "asks": "How likely (1 to 5)?",
    "about": "From 1, rare, to 5, almost certain.",
    "is": "integer",
    "least": 1,
    "most": 5
  },
  "safety/hazards/*/residual/severity": {
    "asks": "How severe (1 to 5)?",
    "about": "From 1, negligible, to 5, catastrophic.",
    "is": "integer",
    "least": 1,
    "most": 5
  },
  "safety/hazards/*/owner": {
    "asks": "Who answers for it?",
    "about": "The clinician who answers for it.",
    "is": "text"
  },
  "safety/hazards/*/acceptedBy": {
    "asks": "Who accepts it?",
    "about": "Who accepts it where it stays high.",
    "is": "text"
  },
  "travel/*/area": {
    "asks": "From which area?",
    "about": "The area.",
    "is": "reference",
    "of": "catchment",
    "isRequired": true
  },
  "travel/*/mode": {
    "asks": "By what?",
    "about": "The way of travelling.",
    "is": "choice",
    "of": "travelMode",
    "isRequired": true
  },
  "travel/*/before/median": {
    "asks": "Median minutes?",
    "about": "Half of the journeys take no longer.",
    "is": "number",
    "least": 0
  },
  "travel/*/before/p95": {
    "asks": "Minutes at the 95th percentile?",
    "about": "Nineteen in twenty journeys take no longer.",
    "is": "number",
    "least": 0
  },
  "travel/*/after/median": {
    "asks": "Median minutes?",
    "about": "Half of the journeys take no longer.",
    "is": "number",
    "least": 0
  },
  "travel/*/after/p95": {
    "asks": "Minutes at the 95th percentile?",
    "about": "Nineteen in twenty journeys take no longer.",
    "is": "number",
    "least": 0
  },
  "travel/*/dataUntil": {
    "asks": "Until when do the figures run?",
    "about": "The last day that the figures cover.",
    "is": "date"
  },
  "catchment/*/area": {
    "asks": "Which area?",
    "about": "An official code in small letters, or a word that register and proposals share.",
    "is": "name",
    "isRequired": true
  },
  "catchment/*/name": {
    "asks": "What is it called?",
    "about": "Its name.",
    "is": "text"
  },
  "catchment/*/share": {
    "asks": "What share of the activity (per cent)?",
    "about": "The share of the activity that comes from it, in per cent.",
    "is": "number",
    "least": 0,
    "most": 100
  },
  "catchment/*/council": {
    "asks": "Which council?",
    "about": "Its council.",
    "is": "reference",
    "of": "organisations"
  },
  "catchment/*/nation": {
    "asks": "Which nation?",
    "about": "Its nation, if another.",
    "is": "choice",
    "of": "nation"
  },
  "patientGroups/*/group": {
    "asks": "Which group?",
    "about": "The group.",
    "is": "choice",
    "of": "patientGroup",
    "isRequired": true
  },
  "patientGroups/*/who": {
    "asks": "Who exactly?",
    "about": "Who exactly.",
    "is": "text"
  },
  "patientGroups/*/size": {
    "asks": "How many people?",
    "about": "How many people: a number, or the word unknown.",
    "is": "size",
    "least": 0
  },
  "patientGroups/*/source": {
    "asks": "Where does the number come from?",
    "about": "Where the number comes from.",
    "is": "text"
  },
  "patientGroups/*/reason": {
    "asks": "Why is the size unknown?",
    "about": "Why the size is unknown.",
    "is": "text",
    "isAccount": true
  },
  "patientGroups/*/effect": {
    "asks": "What is the effect?",
    "about": "The effect.",
    "is": "choice",
    "of": "effect"
  },
  "patientGroups/*/how": {
    "asks": "How are they affected?",
    "about": "How they are affected.",
    "is": "text",
    "isAccount": true
  },
  "patientGroups/*/mitigations": {
    "asks": "What softens it?",
    "about": "What softens it.",
    "is": "reference",
    "of": "mitigations",
    "isMany": true
  },
  "patientGroups/*/notAffected": {
    "asks": "Why is the group not affected?",
    "about": "Why the group is not affected.",
    "is": "text",
    "isAccount": true
  },
  "patientGroups/*/decidedBy": {
    "asks": "Who decided that?",
    "about": "Who decided that.",
    "is": "text"
  },
  "patientGroups/*/date": {
    "asks": "When?",
    "about": "When.",
    "is": "date"
  },
  "sectors/*/sector": {
    "asks": "Which sector?",
    "about": "The sector.",
    "is": "choice",
    "of": "sector",
    "isRequired": true
  },
  "sectors/*/affected": {
    "asks": "Is it affected?",
    "about": "Whether it is affected.",
    "is": "yes-no"
  },
  "sectors/*/how": {
    "asks": "How is it affected?",
    "about": "How it is affected.",
    "is": "text",
    "isAccount": true
  },
  "sectors/*/involved": {
    "asks": "When was it first involved?",
    "about": "When it was first involved.",
    "is": "date"
  },
  "sectors/*/representative": {
    "asks": "Who represents it?",
    "about": "Who represents it.",
    "is": "text"
  },
  "sectors/*/reason": {
    "asks": "Why is it not affected?",
    "about": "Why it is not affected.",
    "is": "text",
    "isAccount": true
  },
  "sectors/*/agreedBy": {
    "asks": "Who in the sector agreed?",
    "about": "Who in the sector agreed to that.",
    "is": "text"
  },
  "sectors/*/date": {
    "asks": "When did they agree?",
    "about": "When they agreed.",
    "is": "date"
  },
  "engagement/*/date": {
    "asks": "When was it?",
    "about": "When.",
    "is": "date"
  },
  "engagement/*/phase": {
    "asks": "What were people asked about?",
    "about": "What people were asked about.",
    "is": "choice",
    "of": "engagementPhase"
  },
  "engagement/*/audience": {
    "asks": "Who took part?",
    "about": "Who took part.",
    "is": "choice",
    "of": "audience",
    "isMany": true
  },
  "engagement/*/method": {
    "asks": "How did people take part?",
    "about": "How.",
    "is": "choice",
    "of": "engagementMethod"
  },
  "engagement/*/participants": {
    "asks": "How many took part?",
    "about": "How many took part.",
    "is": "integer",
    "least": 0
  },
  "engagement/*/groups": {
    "asks": "Which groups was it aimed at?",
    "about": "The groups it was aimed at.",
    "is": "choice",
    "of": "patientGroup",
    "isMany": true
  },
  "engagement/*/outcome": {
    "asks": "What came of it?",
    "about": "What came of it.",
    "is": "text",
    "isAccount": true
  },
  "consultation/public/opens": {
    "asks": "When does it open?",
    "about": "When it opened.",
    "is": "date"
  },
  "consultation/public/closes": {
    "asks": "When does it close?",
    "about": "When it really closed, extensions included.",
    "is": "date"
  },
  "consultation/public/document/published": {
    "asks": "When was the document published?",
    "about": "When it was published.",
    "is": "date"
  },
  "consultation/public/document/url": {
    "asks": "Where can it be read (web address)?",
    "about": "Where it can be read.",
    "is": "url"
  },
  "consultation/public/document/explains": {
    "asks": "What does it explain?",
    "about": "What it explains.",
    "is": "choice",
    "of": "explained",
    "isMany": true
  },
  "consultation/public/options": {
    "asks": "Which options were people asked about?",
    "about": "The options that people were asked about.",
    "is": "reference",
    "of": "options",
    "isMany": true
  },
  "consultation/public/singleOptionReason": {
    "asks": "Why was there only one option?",
    "about": "Why there was only one option.",
    "is": "text",
    "isAccount": true
  },
  "consultation/public/shortReason": {
    "asks": "Why was it short?",
    "about": "Why it was open for less than 84 days.",
    "is": "text",
    "isAccount": true
  },
  "consultation/public/leftOut/*/service": {
    "asks": "Which service was left out?",
    "about": "The service.",
    "is": "service",
    "isRequired": true
  },
  "consultation/public/leftOut/*/reason": {
    "asks": "Why was it left out?",
    "about": "Why.",
    "is": "text",
    "isAccount": true
  },
  "consultation/public/leftOut/*/when": {
    "asks": "When will people be asked about it?",
    "about": "When people will be asked about it.",
    "is": "text"
  },
  "consultation/public/formats": {
    "asks": "In which other forms was it?",
    "about": "Forms of the document beside the standard one.",
    "is": "choice",
    "of": "format",
    "isMany": true
  },
  "consultation/public/responses": {
    "asks": "How many answered?",
    "about": "How many answered.",
    "is": "integer",
    "least": 0
  },
  "consultation/public/profile/*/group": {
    "asks": "Which group?",
    "about": "The group.",
    "is": "choice",
    "of": "patientGroup",
    "isRequired": true
  },
  "consultation/public/profile/*/responses": {
    "asks": "Its share of the answers (per cent)?",
    "about": "Its share of the answers, in per cent.",
    "is": "number",
    "least": 0,
    "most": 100
  },
  "consultation/public/profile/*/expected": {
    "asks": "Its share of users (per cent)?",
    "about": "Its share of those who use the service, in per cent.",
    "is": "number",
    "least": 0,
    "most": 100
  },
  "consultation/public/profile/*/followUp": {
    "asks": "What was done to hear more of them?",
    "about": "What was done to hear more of them.",
    "is": "text",
    "isAccount": true
  },
  "consultation/public/petitions/*/title": {
    "asks": "What is it called?",
    "about": "Its title.",
    "is": "text"
  },
  "consultation/public/petitions/*/signatures": {
    "asks": "How many signed?",
    "about": "How many signed.",
    "is": "integer",
    "least": 0
  },
  "consultation/public/petitions/*/countedAs": {
    "asks": "How was it counted?",
    "about": "How it was counted.",
    "is": "text"
  },
  "consultation/public/analysis/by": {
    "asks": "Who analysed the answers?",
    "about": "Who made it.",
    "is": "text"
  },
  "consultation/public/analysis/independent": {
    "asks": "Are they independent?",
    "about": "Whether they are independent.",
    "is": "yes-no"
  },
  "consultation/public/analysis/published": {
    "asks": "When was it published?",
    "about": "When it was published.",
    "is": "date"
  },
  "consultation/public/analysis/url": {
    "asks": "Where can it be read (web address)?",
    "about": "Where it can be read.",
    "is": "url"
  },
  "consultation/public/themes/*/theme": {
    "asks": "What did people say?",
    "about": "What they said.",
    "is": "text"
  },
  "consultation/public/themes/*/mentions": {
    "asks": "How many said it?",
    "about": "How many said it.",
    "is": "integer",
    "least": 0
  },
  "consultation/public/themes/*/response": {
    "asks": "What did it change?",
    "about": "What it changed.",
    "is": "choice",
    "of": "themeResponse"
  },
  "consultation/public/themes/*/reason": {
    "asks": "Why?",
    "about": "Why.",
    "is": "text",
    "isAccount": true
  },
  "consultation/staff/opens": {
    "asks": "When does it open?",
    "about": "When it opened.",
    "is": "date"
  },
  "consultation/staff/closes": {
    "asks": "When does it close?",
    "about": "When it closed.",
    "is": "date"
  },
  "consultation/staff/affected": {
    "asks": "How many staff are affected?",
    "about": "How many members of staff are affected.",
    "is": "integer",
    "least": 0
  },
  "consultation/staff/groups": {
    "asks": "Which groups?",
    "about": "Which groups.",
    "is": "choice",
    "of": "staffGroup",
    "isMany": true
  },
  "consultation/staff/bodies": {
    "asks": "Which bodies speak for them?",
    "about": "The bodies that speak for them.",
    "is": "choice",
    "of": "professionalBody",
    "isOpen": true,
    "isMany": true
  },
  "consultation/staff/responses": {
    "asks": "How many answered?",
    "about": "How many answered.",
    "is": "integer",
    "least": 0
  },
  "consultation/staff/themes/*/theme": {
    "asks": "What did people say?",
    "about": "What they said.",
    "is": "text"
  },
  "consultation/staff/themes/*/mentions": {
    "asks": "How many said it?",
    "about": "How many said it.",
    "is": "integer",
    "least": 0
  },
  "consultation/staff/themes/*/response": {
    "asks": "What did it change?",
    "about": "What it changed.",
    "is": "choice",
    "of": "themeResponse"
  },
  "consultation/staff/themes/*/reason": {
    "asks": "Why?",
    "about": "Why.",
    "is": "text",
    "isAccount": true
  },
  "consultation/bodies/*/body": {
    "asks": "Which body?",
    "about": "The body.",
    "is": "reference",
    "of": "organisations",
    "isRequired": true
  },
  "consultation/bodies/*/informed": {
    "asks": "When was it told?",
    "about": "When it was told.",
    "is": "date"
  },
  "consultation/bodies/*/substantial": {
    "asks": "Does it hold the change to be substantial?",
    "about": "Whether it holds the change to be substantial.",
    "is": "yes-no"
  },
  "consultation/bodies/*/consultedFrom": {
    "asks": "From when was it consulted?",
    "about": "From when it was consulted.",
    "is": "date"
  },
  "consultation/bodies/*/commented": {
    "asks": "When did it answer?",
    "about": "When it answered.",
    "is": "date"
  },
  "consultation/bodies/*/position": {
    "asks": "What did it say?",
    "about": "What it said.",
    "is": "choice",
    "of": "position"
  },
  "consultation/bodies/*/response": {
    "asks": "What was answered?",
    "about": "What was answered.",
    "is": "text",
    "isAccount": true
  },
  "consultation/earlier/*/opens": {
    "asks": "When did it open?",
    "about": "When it opened.",
    "is": "date"
  },
  "consultation/earlier/*/closes": {
    "asks": "When did it close?",
    "about": "When it closed.",
    "is": "date"
  },
  "consultation/earlier/*/about": {
    "asks": "What was it about?",
    "about": "What it was about.",
    "is": "text"
  },
  "approvals/*/kind": {
    "asks": "What was approved?",
    "about": "What was approved.",
    "is": "choice",
    "of": "approvalKind",
    "isRequired": true
  },
  "approvals/*/date": {
    "asks": "When?",
    "about": "When.",
    "is": "date"
  },
  "approvals/*/by": {
    "asks": "By whom?",
    "about": "By whom.",
    "is": "reference",
    "of": "organisations"
  },
  "approvals/*/reference": {
    "asks": "In which minute?",
    "about": "Minute.",
    "is": "text"
  },
  "decision/body": {
    "asks": "Who decides?",
    "about": "Who decides.",
    "is": "reference",
    "of": "organisations"
  },
  "decision/date": {
    "asks": "When is it decided?",
    "about": "When.",
    "is": "date"
  },
  "decision/inPublic": {
    "asks": "Is the meeting public?",
    "about": "Whether the meeting is public.",
    "is": "yes-no"
  },
  "decision/outcome": {
    "asks": "What was decided?",
    "about": "What was decided.",
    "is": "choice",
    "of": "outcome"
  },
  "decision/option": {
    "asks": "Which option was approved?",
    "about": "The option that was approved.",
    "is": "reference",
    "of": "options"
  },
  "decision/papersSent": {
    "asks": "When were the papers sent?",
    "about": "When the papers were sent.",
    "is": "date"
  },
  "decision/reference": {
    "asks": "In which minute?",
    "about": "Minute.",
    "is": "text"
  },
  "decision/url": {
    "asks": "Where can it be read (web address)?",
    "about": "Where it can be read.",
    "is": "url"
  },
  "finance/priceBase": {
    "asks": "Which year’s prices?",
    "about": "The year whose prices are used.",
    "is": "financialYear"
  },
  "finance/capital/amount": {
    "asks": "How much (pounds)?",
    "about": "How much, in pounds.",
    "is": "integer",
    "least": 0
  },
  "finance/capital/source": {
    "asks": "Where does it come from?",
    "about": "Where it comes from.",
    "is": "text"
  },
  "finance/capital/status": {
    "asks": "How sure is it?",
    "about": "How sure it is.",
    "is": "choice",
    "of": "capitalStatus"
  },
  "finance/runningCost/before": {
    "asks": "Before (pounds a year)?",
    "about": "Before the change.",
    "is": "integer",
    "least": 0
  },
  "finance/runningCost/after": {
    "asks": "After (pounds a year)?",
    "about": "After the change.",
    "is": "integer",
    "least": 0
  },
  "finance/doubleRunning/from": {
    "asks": "From when?",
    "about": "From when.",
    "is": "date"
  },
  "finance/doubleRunning/until": {
    "asks": "Until when?",
    "about": "Until when.",
    "is": "date"
  },
  "finance/doubleRunning/cost": {
    "asks": "What does it cost (pounds)?",
    "about": "What it costs, in pounds.",
    "is": "integer",
    "least": 0
  },
  "finance/savings/*/amount": {
    "asks": "How much a year (pounds)?",
    "about": "Pounds a year.",
    "is": "integer",
    "least": 0
  },
  "finance/savings/*/from": {
    "asks": "From when?",
    "about": "From when.",
    "is": "date"
  },
  "finance/savings/*/change": {
    "asks": "Which change saves it?",
    "about": "The change that saves it.",
    "is": "reference",
    "of": "changes"
  },
  "finance/savings/*/evidence": {
    "asks": "What shows that it will?",
    "about": "What shows that it will.",
    "is": "reference",
    "of": "evidence",
    "isMany": true
  },
  "finance/savings/*/fewerAdmissions": {
    "asks": "Does it come from fewer admissions?",
    "about": "Whether it comes from fewer admissions to hospital.",
    "is": "yes-no"
  },
  "finance/pooled/legalBasis": {
    "asks": "What does it rest on?",
    "about": "The agreement or Act it rests on.",
    "is": "text"
  },
  "finance/pooled/host": {
    "asks": "Who holds it?",
    "about": "Who holds it.",
    "is": "reference",
    "of": "organisations"
  },
  "finance/pooled/contributions/*/organisation": {
    "asks": "Who pays?",
    "about": "Who pays.",
    "is": "reference",
    "of": "organisations",
    "isRequired": true
  },
  "finance/pooled/contributions/*/year": {
    "asks": "For which year?",
    "about": "For which year.",
    "is": "financialYear"
  },
  "finance/pooled/contributions/*/amount": {
    "asks": "How much (pounds)?",
    "about": "How much, in pounds.",
    "is": "integer",
    "least": 0
  },
  "finance/pooled/total": {
    "asks": "What is the total (pounds)?",
    "about": "The whole of it, in pounds.",
    "is": "integer",
    "least": 0
  },
  "finance/pooled/riskShare": {
    "asks": "Who bears an overspend?",
    "about": "Who bears an overspend.",
    "is": "text"
  },
  "newServices/*/change": {
    "asks": "Which change adds it?",
    "about": "The change that adds it.",
    "is": "reference",
    "of": "changes"
  },
  "newServices/*/service": {
    "asks": "Which service?",
    "about": "The service.",
    "is": "service"
  },
  "newServices/*/site": {
    "asks": "Where?",
    "about": "Where.",
    "is": "reference",
    "of": "sites"
  },
  "newServices/*/sector": {
    "asks": "In which sector?",
    "about": "Its sector.",
    "is": "choice",
    "of": "sector"
  },
  "newServices/*/catchment": {
    "asks": "Which areas does it serve?",
    "about": "The areas it serves.",
    "is": "reference",
    "of": "catchment",
    "isMany": true
  },
  "newServices/*/ages": {
    "asks": "For which ages (from, to)?",
    "about": "From which age to which.",
    "is": "integer",
    "least": 0,
    "most": 120,
    "isMany": true,
    "exactly": 2
  },
  "newServices/*/hours": {
    "asks": "Which hours?",
    "about": "Its hours.",
    "is": "hours"
  },
  "newServices/*/access": {
    "asks": "How do patients reach it?",
    "about": "How patients reach it.",
    "is": "choice",
    "of": "accessRoute",
    "isMany": true
  },
  "newServices/*/capacity/*/measure": {
    "asks": "What is counted?",
    "about": "What is counted.",
    "is": "choice",
    "of": "capacityMeasure",
    "isRequired": true
  },
  "newServices/*/capacity/*/before": {
    "asks": "How many before the change?",
    "about": "Before the change.",
    "is": "number",
    "least": 0
  },
  "newServices/*/capacity/*/after": {
    "asks": "How many after the change?",
    "about": "After the change.",
    "is": "number",
    "least": 0
  },
  "newServices/*/capacity/*/demand/before": {
    "asks": "How many before the change?",
    "about": "Before the change.",
    "is": "number",
    "least": 0
  },
  "newServices/*/capacity/*/demand/after": {
    "asks": "How many after the change?",
    "about": "After the change.",
    "is": "number",
    "least": 0
  },
  "newServices/*/capacity/*/occupancy": {
    "asks": "What occupancy is planned (per cent)?",
    "about": "The share of it that is planned to be in use, in per cent.",
    "is": "number",
    "least": 0,
    "most": 200
  },
  "newServices/*/capacity/*/consulted": {
    "asks": "What figure were people told?",
    "about": "The figure after the change that people were told in the consultation.",
    "is": "number",
    "least": 0
  },
  "newServices/*/capacity/*/evidence": {
    "asks": "What shows that demand falls?",
    "about": "What shows that demand falls.",
    "is": "reference",
    "of": "evidence",
    "isMany": true
  },
  "newServices/*/whyNotExisting": {
    "asks": "Why can what exists not do it?",
    "about": "Why what exists cannot do it.",
    "is": "text",
    "isAccount": true
  },
  "newServices/*/justification/kind": {
    "asks": "What sort of reason?",
    "about": "The sort of reason.",
    "is": "choice",
    "of": "justificationKind",
    "isRequired": true
  },
  "newServices/*/justification/demand": {
    "asks": "How much is needed?",
    "about": "How much is needed.",
    "is": "number",
    "least": 0
  },
  "newServices/*/justification/supply": {
    "asks": "How much is there?",
    "about": "How much there is.",
    "is": "number",
    "least": 0
  },
  "newServices/*/justification/closes": {
    "asks": "Which change closes what is replaced?",
    "about": "The change that closes what is replaced.",
    "is": "reference",
    "of": "changes"
  },
  "newServices/*/justification/date": {
    "asks": "When does it close?",
    "about": "When it closes.",
    "is": "date"
  },
  "newServices/*/justification/singlePointOfFailure": {
    "asks": "What does the service hang by?",
    "about": "What the service hangs by.",
    "is": "text",
    "isAccount": true
  },
  "newServices/*/justification/tier": {
    "asks": "Which tier?",
    "about": "The tier.",
    "is": "text"
  },
  "newServices/*/justification/people": {
    "asks": "How many people live too far away?",
    "about": "How many people live too far away.",
    "is": "integer",
    "least": 0
  },
  "newServices/*/justification/minutes": {
    "asks": "How many minutes away?",
    "about": "How many minutes away they live.",
    "is": "number",
    "least": 0
  },
  "newServices/*/justification/reference": {
    "asks": "Which law or direction asks for it?",
    "about": "The law or direction that asks for it.",
    "is": "text"
  },
  "monitoring/indicators/*/name": {
    "asks": "What is the indicator called?",
    "about": "Its name.",
    "is": "text"
  },
  "monitoring/indicators/*/domain": {
    "asks": "What does it watch?",
    "about": "What it watches.",
    "is": "choice",
    "of": "domain",
    "isRequired": true
  },
  "monitoring/indicators/*/changes": {
    "asks": "Which changes does it watch?",
    "about": "The changes it watches.",
    "is": "reference",
    "of": "changes",
    "isMany": true
  },
  "monitoring/indicators/*/unit": {
    "asks": "In what unit?",
    "about": "What the number counts.",
    "is": "text"
  },
  "monitoring/indicators/*/direction": {
    "asks": "Which way should it go?",
    "about": "Which way it should go.",
    "is": "choice",
    "of": "direction"
  },
  "monitoring/indicators/*/source": {
    "asks": "Where does the number come from?",
    "about": "Where the number comes from.",
    "is": "text"
  },
  "monitoring/indicators/*/baseline/value": {
    "asks": "What is the number?",
    "about": "The number.",
    "is": "number"
  },
  "monitoring/indicators/*/baseline/unit": {
    "asks": "In what unit?",
    "about": "What the number counts.",
    "is": "text"
  },
  "monitoring/indicators/*/baseline/period": {
    "asks": "When was it measured?",
    "about": "When it was measured.",
    "is": "period"
  },
  "monitoring/indicators/*/target/value": {
    "asks": "What is the number?",
    "about": "The number.",
    "is": "number"
  },
  "monitoring/indicators/*/target/by": {
    "asks": "By when?",
    "about": "When.",
    "is": "date"
  },
  "monitoring/indicators/*/target/range": {
    "asks": "How far may it lie to either side?",
    "about": "How far it may lie to either side.",
    "is": "text"
  },
  "monitoring/indicators/*/owner": {
    "asks": "Who answers for it?",
    "about": "Who answers for it.",
    "is": "text"
  },
  "monitoring/indicators/*/frequency": {
    "asks": "How often is it reported?",
    "about": "How often it is reported.",
    "is": "choice",
    "of": "frequency"
  },
  "monitoring/indicators/*/trigger/when": {
    "asks": "Above or below?",
    "about": "On which side of the number.",
    "is": "choice",
    "of": "triggerWhen"
  },
  "monitoring/indicators/*/trigger/value": {
    "asks": "At what number?",
    "about": "The number.",
    "is": "number"
  },
  "monitoring/indicators/*/trigger/periods": {
    "asks": "For how many reports in a row?",
    "about": "For how many reports in a row.",
    "is": "integer",
    "least": 1
  },
  "monitoring/indicators/*/trigger/action": {
    "asks": "What is done?",
    "about": "What is done.",
    "is": "choice",
    "of": "triggerAction"
  },
  "monitoring/indicators/*/trigger/decides": {
    "asks": "Who decides?",
    "about": "Who decides.",
    "is": "text"
  },
  "monitoring/reviews/*/due": {
    "asks": "When is the review due?",
    "about": "When it is due.",
    "is": "date"
  },
  "monitoring/reviews/*/held": {
    "asks": "When was it held?",
    "about": "When it was held.",
    "is": "date"
  },
  "monitoring/reviews/*/report": {
    "asks": "Where is the report?",
    "about": "Where the report is.",
    "is": "text"
  },
  "monitoring/reviews/*/actuals/*": {
    "asks": "What is the value of the indicator?",
    "about": "The value of the indicator.",
    "is": "number"
  },
  "monitoring/oversight/patientSeat": {
    "asks": "Do patients have a seat?",
    "about": "Whether patients have a seat.",
    "is": "yes-no"
  },
  "monitoring/oversight/staffSeat": {
    "asks": "Do staff have a seat?",
    "about": "Whether staff have a seat.",
    "is": "yes-no"
  },
  "monitoring/oversight/independentSeat": {
    "asks": "Does someone independent have a seat?",
    "about": "Whether someone independent has a seat.",
    "is": "yes-no"
  },
  "monitoring/oversight/publishedAt": {
    "asks": "Where is it published?",
    "about": "Where it is published.",
    "is": "text"
  },
  "monitoring/reversal/possibleUntil": {
    "asks": "Until when can it be undone?",
    "about": "Until when.",
    "is": "date"
  },
  "monitoring/reversal/capacityKept": {
    "asks": "What is kept for it?",
    "about": "What is kept for it.",
    "is": "text",
    "isAccount": true
  },
  "monitoring/reversal/decides": {
    "asks": "Who decides?",
    "about": "Who decides.",
    "is": "text"
  },
  "monitoring/budget": {
    "asks": "How much money is there for the evaluation (pounds)?",
    "about": "Money for the evaluation, in pounds.",
    "is": "integer",
    "least": 0
  },
  "milestones/*/name": {
    "asks": "What is the step?",
    "about": "What it is.",
    "is": "text"
  },
  "milestones/*/date": {
    "asks": "When?",
    "about": "When.",
    "is": "date"
  },
  "milestones/*/irreversible": {
    "asks": "Can it not be undone?",
    "about": "Whether it cannot be undone.",
    "is": "yes-no"
  },
  "milestones/*/runsDown": {
    "asks": "Does it run the service down?",
    "about": "Whether it runs the service down, such as admissions stopped or posts frozen.",
    "is": "yes-no"
  },
  "notDone/*/criterion": {
    "asks": "Which criterion does it concern?",
    "about": "The criterion it concerns, such as consultation/staff-first.",
    "is": "criterion",
    "isRequired": true
  },
  "notDone/*/what": {
    "asks": "What was not done?",
    "about": "What was not done.",
    "is": "text",
    "isAccount": true
  },
  "notDone/*/reason": {
    "asks": "Why not?",
    "about": "Why.",
    "is": "text"
  },
  "notDone/*/reference": {
    "asks": "Where is that written?",
    "about": "Where that is written.",
    "is": "text"
  },
  "waivers/*/criterion": {
    "asks": "Which criterion?",
    "about": "The criterion, such as consultation/enough-time.",
    "is": "criterion",
    "isRequired": true
  },
  "waivers/*/reason": {
    "asks": "Why?",
    "about": "Why.",
    "is": "text",
    "isAccount": true
  },
  "waivers/*/approvedBy": {
    "asks": "Who approved it?",
    "about": "Who approved it.",
    "is": "text"
  },
  "waivers/*/approvedOn": {
    "asks": "When was it approved?",
    "about": "When.",
    "is": "date"
  },
  "waivers/*/expires": {
    "asks": "When does it end?",
    "about": "When it ends, 180 days later at most.",
    "is": "date"
  }
};

/** By field; the whole file is the empty one. */
export const sections: Readonly<Record<string, Section>> = {
  "": {
    "about": "A proposal to change NHS services.",
    "keys": [
      "id",
      "title",
      "nation",
      "stage",
      "changes",
      "summary",
      "status",
      "supersedes",
      "scale",
      "scaleDecision",
      "organisations",
      "sites",
      "emergencyJourneys",
      "drivers",
      "caseForChange",
      "leadership",
      "reviews",
      "evidence",
      "benefits",
      "options",
      "impactAssessments",
      "mitigations",
      "safety",
      "travel",
      "catchment",
      "patientGroups",
      "sectors",
      "engagement",
      "consultation",
      "approvals",
      "decision",
      "finance",
      "newServices",
      "monitoring",
      "milestones",
      "notDone",
      "waivers"
    ]
  },
  "status": {
    "about": "Whether the proposal is alive.",
    "keys": [
      "is",
      "since",
      "reason"
    ]
  },
  "scaleDecision": {
    "about": "Who said how large it is.",
    "keys": [
      "by",
      "date",
      "reference"
    ]
  },
  "organisations": {
    "about": "Everyone with a part in it.",
    "keys": [
      "name",
      "ods",
      "sector",
      "role",
      "members",
      "informed",
      "agreed"
    ],
    "isList": true,
    "names": "id",
    "isNameMade": true
  },
  "sites": {
    "about": "The places where care is given.",
    "keys": [
      "name",
      "organisation",
      "area"
    ],
    "isList": true,
    "names": "id",
    "isNameMade": true
  },
  "changes": {
    "about": "What would change for good, service by service; and what was changed for a time.",
    "keys": [
      "kind",
      "service",
      "family",
      "site",
      "toSite",
      "registered",
      "date",
      "capacity",
      "staff",
      "effect",
      "irreversible",
      "replacedBy",
      "notReplaced",
      "hours",
      "access",
      "interdependencies",
      "mitigations",
      "accepted",
      "temporary"
    ],
    "isList": true,
    "isRequired": true,
    "names": "id",
    "isNameMade": true
  },
  "changes/*/capacity": {
    "about": "How much it can take, before and after.",
    "keys": [
      "measure",
      "before",
      "after",
      "demand",
      "occupancy",
      "consulted",
      "evidence"
    ],
    "isList": true
  },
  "changes/*/capacity/*/demand": {
    "about": "How much is used on average, in the same measure, before and after.",
    "keys": [
      "before",
      "after"
    ]
  },
  "changes/*/staff": {
    "about": "The posts it needs.",
    "keys": [
      "group",
      "needed",
      "inPost",
      "plan"
    ],
    "isList": true
  },
  "changes/*/staff/*/plan": {
    "about": "How the rest will be filled.",
    "keys": [
      "action",
      "by"
    ]
  },
  "changes/*/hours": {
    "about": "Opening hours.",
    "keys": [
      "before",
      "after"
    ]
  },
  "changes/*/access": {
    "about": "How patients reach it.",
    "keys": [
      "before",
      "after"
    ]
  },
  "changes/*/interdependencies": {
    "about": "Services that it depends on.",
    "keys": [
      "service",
      "arrangement",
      "minutes"
    ],
    "isList": true
  },
  "changes/*/accepted": {
    "about": "Who accepts it, and why, when nothing softens it.",
    "keys": [
      "by",
      "reason"
    ]
  },
  "changes/*/temporary": {
    "about": "Given when the change is for a time only, and already made in a hurry.",
    "keys": [
      "since",
      "until",
      "extended",
      "reason",
      "safetyRisk",
      "informed",
      "reviews",
      "revertWhen",
      "ended",
      "plan"
    ]
  },
  "changes/*/temporary/informed": {
    "about": "Who was told, and when.",
    "keys": [
      "body",
      "date"
    ],
    "isList": true
  },
  "changes/*/temporary/reviews": {
    "about": "When it is looked at again.",
    "keys": [
      "due",
      "held",
      "outcome"
    ],
    "isList": true
  },
  "emergencyJourneys": {
    "about": "The harm that longer emergency journeys may do.",
    "keys": [
      "harm",
      "method",
      "agreedBy",
      "agreed"
    ]
  },
  "drivers": {
    "about": "Why change is proposed.",
    "keys": [
      "kind",
      "statement",
      "evidence"
    ],
    "isList": true,
    "names": "id",
    "isNameMade": true
  },
  "caseForChange": {
    "about": "The case for change.",
    "keys": [
      "approved",
      "by",
      "reference",
      "url"
    ]
  },
  "leadership": {
    "about": "Who leads, and which clinicians were heard.",
    "keys": [
      "clinicalLead",
      "designGroup",
      "clinicalModel",
      "professionalBodies",
      "dissent",
      "dissentNone",
      "conflictsOfInterest"
    ]
  },
  "leadership/clinicalLead": {
    "about": "The clinician in charge.",
    "keys": [
      "name",
      "role",
      "profession",
      "body",
      "registration",
      "organisation",
      "appointed",
      "practising",
      "decides",
      "before"
    ]
  },
  "leadership/clinicalLead/before": {
    "about": "Those who led before them.",
    "keys": [
      "name",
      "from",
      "until"
    ],
    "isList": true
  },
  "leadership/designGroup": {
    "about": "Those who sit in the group that designs the change.",
    "keys": [
      "role",
      "profession",
      "specialty",
      "site",
      "practising",
      "chair"
    ],
    "isList": true
  },
  "leadership/clinicalModel": {
    "about": "How care is to be given.",
    "keys": [
      "approved",
      "by",
      "reference"
    ]
  },
  "leadership/professionalBodies": {
    "about": "Bodies that speak for doctors and other professionals. Opposition is a fact; silence is a gap.",
    "keys": [
      "body",
      "met",
      "position",
      "concern",
      "response",
      "reference"
    ],
    "isList": true
  },
  "leadership/dissent": {
    "about": "Clinical points on which clinicians disagree.",
    "keys": [
      "issue",
      "raisedBy",
      "resolution"
    ],
    "isList": true
  },
  "leadership/dissentNone": {
    "about": "The statement that nobody disagreed.",
    "keys": [
      "asked",
      "date"
    ]
  },
  "leadership/conflictsOfInterest": {
    "about": "Interests that were declared.",
    "keys": [
      "role",
      "interest",
      "action"
    ],
    "isList": true
  },
  "reviews": {
    "about": "Reviews from outside.",
    "keys": [
      "kind",
      "by",
      "requested",
      "date",
      "url",
      "recommendations"
    ],
    "isList": true
  },
  "reviews/*/recommendations": {
    "about": "What it asked for.",
    "keys": [
      "text",
      "response",
      "reason"
    ],
    "isList": true
  },
  "evidence": {
    "about": "The documents that everything else points to.",
    "keys": [
      "kind",
      "title",
      "publisher",
      "published",
      "url",
      "local",
      "finding",
      "contrary",
      "superseded"
    ],
    "isList": true,
    "names": "id",
    "isNameMade": true
  },
  "benefits": {
    "about": "What gets better.",
    "keys": [
      "kind",
      "statement",
      "changes",
      "evidence",
      "indicator",
      "measure",
      "baseline",
      "target"
    ],
    "isList": true,
    "names": "id",
    "isNameMade": true
  },
  "benefits/*/baseline": {
    "about": "Where it stands now; here or in the indicator, never twice.",
    "keys": [
      "value",
      "unit",
      "period"
    ]
  },
  "benefits/*/target": {
    "about": "Where it should be; here or in the indicator, never twice.",
    "keys": [
      "value",
      "by",
      "range"
    ]
  },
  "options": {
    "about": "The options and how they were weighed.",
    "keys": [
      "longlist",
      "shortlisted",
      "criteria",
      "weightsPublished",
      "weightsReason",
      "scored",
      "financialScored",
      "scoredBy",
      "scores",
      "preferred",
      "preferredReason"
    ]
  },
  "options/longlist": {
    "about": "Every option that was thought of.",
    "keys": [
      "name",
      "statusQuo",
      "discarded"
    ],
    "isList": true,
    "names": "id",
    "isNameMade": true
  },
  "options/longlist/*/discarded": {
    "about": "When and why it was set aside.",
    "keys": [
      "date",
      "reason"
    ]
  },
  "options/shortlisted": {
    "about": "The short list.",
    "keys": [
      "date",
      "options"
    ]
  },
  "options/criteria": {
    "about": "What the options were scored on.",
    "keys": [
      "kind",
      "weight"
    ],
    "isList": true,
    "names": "id",
    "isNameMade": true
  },
  "options/scores": {
    "about": "For each option, its score on each criterion; higher is better.",
    "keys": [
      "*"
    ],
    "isTable": true
  },
  "options/scores/*": {
    "about": "The option’s score on each criterion.",
    "keys": [
      "*"
    ],
    "isTable": true
  },
  "impactAssessments": {
    "about": "The impact assessments.",
    "keys": [
      "kind",
      "covers",
      "completed",
      "updated",
      "author",
      "signedOff",
      "options",
      "data",
      "effects",
      "reference"
    ],
    "isList": true,
    "names": "id",
    "isNameMade": true
  },
  "impactAssessments/*/updated": {
    "about": "When it was brought up to date, and what changed.",
    "keys": [
      "date",
      "what"
    ],
    "isList": true
  },
  "impactAssessments/*/author": {
    "about": "Who wrote it.",
    "keys": [
      "name",
      "role"
    ]
  },
  "impactAssessments/*/signedOff": {
    "about": "Who signed it.",
    "keys": [
      "name",
      "role",
      "date"
    ],
    "isList": true
  },
  "impactAssessments/*/data": {
    "about": "The figures it rests on.",
    "keys": [
      "name",
      "until"
    ],
    "isList": true
  },
  "impactAssessments/*/effects": {
    "about": "Who is better or worse off.",
    "keys": [
      "who",
      "effect",
      "size",
      "changes",
      "mitigations",
      "accepted"
    ],
    "isList": true
  },
  "impactAssessments/*/effects/*/accepted": {
    "about": "Who accepts it, and why, when nothing softens it.",
    "keys": [
      "by",
      "reason"
    ]
  },
  "mitigations": {
    "about": "What softens adverse effects.",
    "keys": [
      "action",
      "owner",
      "due",
      "availableFrom",
      "cost",
      "funded"
    ],
    "isList": true,
    "names": "id",
    "isNameMade": true
  },
  "safety": {
    "about": "What could harm patients.",
    "keys": [
      "hazards"
    ]
  },
  "safety/hazards": {
    "about": "The hazards.",
    "keys": [
      "hazard",
      "phase",
      "likelihood",
      "severity",
      "controls",
      "residual",
      "owner",
      "acceptedBy"
    ],
    "isList": true,
    "names": "id",
    "isNameMade": true
  },
  "safety/hazards/*/controls": {
    "about": "What keeps it from happening.",
    "keys": [
      "action",
      "owner",
      "availableFrom"
    ],
    "isList": true
  },
  "safety/hazards/*/residual": {
    "about": "What remains after the controls.",
    "keys": [
      "likelihood",
      "severity"
    ]
  },
  "travel": {
    "about": "Journeys before and after.",
    "keys": [
      "area",
      "mode",
      "before",
      "after",
      "dataUntil"
    ],
    "isList": true
  },
  "travel/*/before": {
    "about": "Before the change.",
    "keys": [
      "median",
      "p95"
    ]
  },
  "travel/*/after": {
    "about": "After the change.",
    "keys": [
      "median",
      "p95"
    ]
  },
  "catchment": {
    "about": "Where the patients live.",
    "keys": [
      "area",
      "name",
      "share",
      "council",
      "nation"
    ],
    "isList": true,
    "names": "area"
  },
  "patientGroups": {
    "about": "The groups of patients.",
    "keys": [
      "group",
      "who",
      "size",
      "source",
      "reason",
      "effect",
      "how",
      "mitigations",
      "notAffected",
      "decidedBy",
      "date"
    ],
    "isList": true
  },
  "sectors": {
    "about": "The sectors of health and care.",
    "keys": [
      "sector",
      "affected",
      "how",
      "involved",
      "representative",
      "reason",
      "agreedBy",
      "date"
    ],
    "isList": true
  },
  "engagement": {
    "about": "Occasions on which people took part.",
    "keys": [
      "date",
      "phase",
      "audience",
      "method",
      "participants",
      "groups",
      "outcome"
    ],
    "isList": true,
    "names": "id",
    "isNameMade": true
  },
  "consultation": {
    "about": "The consultation.",
    "keys": [
      "public",
      "staff",
      "bodies",
      "earlier"
    ]
  },
  "consultation/public": {
    "about": "The public.",
    "keys": [
      "opens",
      "closes",
      "document",
      "options",
      "singleOptionReason",
      "shortReason",
      "leftOut",
      "formats",
      "responses",
      "profile",
      "petitions",
      "analysis",
      "themes"
    ]
  },
  "consultation/public/document": {
    "about": "The document that people were given.",
    "keys": [
      "published",
      "url",
      "explains"
    ]
  },
  "consultation/public/leftOut": {
    "about": "Services that were left for another time.",
    "keys": [
      "service",
      "reason",
      "when"
    ],
    "isList": true
  },
  "consultation/public/profile": {
    "about": "Who answered, beside who uses the service.",
    "keys": [
      "group",
      "responses",
      "expected",
      "followUp"
    ],
    "isList": true
  },
  "consultation/public/petitions": {
    "about": "Petitions.",
    "keys": [
      "title",
      "signatures",
      "countedAs"
    ],
    "isList": true
  },
  "consultation/public/analysis": {
    "about": "The analysis of the answers.",
    "keys": [
      "by",
      "independent",
      "published",
      "url"
    ]
  },
  "consultation/public/themes": {
    "about": "What people said, and what was answered.",
    "keys": [
      "theme",
      "mentions",
      "response",
      "reason"
    ],
    "isList": true
  },
  "consultation/staff": {
    "about": "Staff.",
    "keys": [
      "opens",
      "closes",
      "affected",
      "groups",
      "bodies",
      "responses",
      "themes"
    ]
  },
  "consultation/staff/themes": {
    "about": "What staff said, and what was answered.",
    "keys": [
      "theme",
      "mentions",
      "response",
      "reason"
    ],
    "isList": true
  },
  "consultation/bodies": {
    "about": "Bodies that speak for the public.",
    "keys": [
      "body",
      "informed",
      "substantial",
      "consultedFrom",
      "commented",
      "position",
      "response"
    ],
    "isList": true
  },
  "consultation/earlier": {
    "about": "Earlier rounds.",
    "keys": [
      "opens",
      "closes",
      "about"
    ],
    "isList": true
  },
  "approvals": {
    "about": "What was approved on the way.",
    "keys": [
      "kind",
      "date",
      "by",
      "reference"
    ],
    "isList": true
  },
  "decision": {
    "about": "The decision.",
    "keys": [
      "body",
      "date",
      "inPublic",
      "outcome",
      "option",
      "papersSent",
      "reference",
      "url"
    ]
  },
  "finance": {
    "about": "The money.",
    "keys": [
      "priceBase",
      "capital",
      "runningCost",
      "doubleRunning",
      "savings",
      "pooled"
    ]
  },
  "finance/capital": {
    "about": "Money for buildings and equipment.",
    "keys": [
      "amount",
      "source",
      "status"
    ]
  },
  "finance/runningCost": {
    "about": "What the service costs a year, in pounds.",
    "keys": [
      "before",
      "after"
    ]
  },
  "finance/doubleRunning": {
    "about": "When the old and the new run side by side.",
    "keys": [
      "from",
      "until",
      "cost"
    ]
  },
  "finance/savings": {
    "about": "What is to be saved.",
    "keys": [
      "amount",
      "from",
      "change",
      "evidence",
      "fewerAdmissions"
    ],
    "isList": true,
    "names": "id",
    "isNameMade": true
  },
  "finance/pooled": {
    "about": "A shared budget.",
    "keys": [
      "legalBasis",
      "host",
      "contributions",
      "total",
      "riskShare"
    ]
  },
  "finance/pooled/contributions": {
    "about": "What each pays in.",
    "keys": [
      "organisation",
      "year",
      "amount"
    ],
    "isList": true
  },
  "newServices": {
    "about": "What the proposal adds.",
    "keys": [
      "change",
      "service",
      "site",
      "sector",
      "catchment",
      "ages",
      "hours",
      "access",
      "capacity",
      "whyNotExisting",
      "justification"
    ],
    "isList": true,
    "names": "id",
    "isNameMade": true
  },
  "newServices/*/capacity": {
    "about": "How much it can take.",
    "keys": [
      "measure",
      "before",
      "after",
      "demand",
      "occupancy",
      "consulted",
      "evidence"
    ],
    "isList": true
  },
  "newServices/*/capacity/*/demand": {
    "about": "How much is used on average, in the same measure, before and after.",
    "keys": [
      "before",
      "after"
    ]
  },
  "newServices/*/justification": {
    "about": "Why it may exist beside a like service.",
    "keys": [
      "kind",
      "demand",
      "supply",
      "closes",
      "date",
      "singlePointOfFailure",
      "tier",
      "people",
      "minutes",
      "reference"
    ]
  },
  "monitoring": {
    "about": "How it is watched afterwards.",
    "keys": [
      "indicators",
      "reviews",
      "oversight",
      "reversal",
      "budget"
    ]
  },
  "monitoring/indicators": {
    "about": "The numbers that are watched.",
    "keys": [
      "domain",
      "name",
      "changes",
      "unit",
      "direction",
      "source",
      "baseline",
      "target",
      "owner",
      "frequency",
      "trigger"
    ],
    "isList": true,
    "names": "id",
    "isNameMade": true
  },
  "monitoring/indicators/*/baseline": {
    "about": "Where it stands now.",
    "keys": [
      "value",
      "unit",
      "period"
    ]
  },
  "monitoring/indicators/*/target": {
    "about": "Where it should be.",
    "keys": [
      "value",
      "by",
      "range"
    ]
  },
  "monitoring/indicators/*/trigger": {
    "about": "The number at which something must be done.",
    "keys": [
      "when",
      "value",
      "periods",
      "action",
      "decides"
    ]
  },
  "monitoring/reviews": {
    "about": "When it is looked at again.",
    "keys": [
      "due",
      "held",
      "report",
      "actuals"
    ],
    "isList": true
  },
  "monitoring/reviews/*/actuals": {
    "about": "The value of each indicator.",
    "keys": [
      "*"
    ],
    "isTable": true
  },
  "monitoring/oversight": {
    "about": "Who watches.",
    "keys": [
      "patientSeat",
      "staffSeat",
      "independentSeat",
      "publishedAt"
    ]
  },
  "monitoring/reversal": {
    "about": "How it can be undone.",
    "keys": [
      "possibleUntil",
      "capacityKept",
      "decides"
    ]
  },
  "milestones": {
    "about": "Steps on the way.",
    "keys": [
      "name",
      "date",
      "irreversible",
      "runsDown"
    ],
    "isList": true,
    "names": "id",
    "isNameMade": true
  },
  "notDone": {
    "about": "What is known not to have happened.",
    "keys": [
      "criterion",
      "what",
      "reason",
      "reference"
    ],
    "isList": true
  },
  "waivers": {
    "about": "Findings that somebody takes on themselves for a time.",
    "keys": [
      "criterion",
      "reason",
      "approvedBy",
      "approvedOn",
      "expires"
    ],
    "isList": true
  }
};

/** What each criterion is met with, as far as it can be asked for: the fields of its good example. */
export const fieldsOfCriteria: Readonly<Record<string, readonly string[]>> = {
  "impact-assessment/kinds": [
    "impactAssessments/*/kind",
    "impactAssessments/*/covers",
    "impactAssessments/*/completed",
    "consultation/staff/affected"
  ],
  "impact-assessment/safety": [
    "safety/hazards/*/hazard",
    "safety/hazards/*/phase",
    "safety/hazards/*/likelihood",
    "safety/hazards/*/severity",
    "safety/hazards/*/controls/*/action",
    "safety/hazards/*/residual/likelihood",
    "safety/hazards/*/residual/severity",
    "safety/hazards/*/owner"
  ],
  "impact-assessment/first": [
    "changes/*/kind",
    "changes/*/service",
    "changes/*/date",
    "impactAssessments/*/kind",
    "impactAssessments/*/completed",
    "consultation/public/opens",
    "consultation/public/closes",
    "decision/date"
  ],
  "impact-assessment/refreshed": [
    "impactAssessments/*/kind",
    "impactAssessments/*/covers",
    "impactAssessments/*/completed",
    "impactAssessments/*/updated/*/date",
    "impactAssessments/*/updated/*/what",
    "consultation/public/opens",
    "consultation/public/closes",
    "decision/date"
  ],
  "impact-assessment/every-option": [
    "options/longlist/*/name",
    "options/longlist/*/statusQuo",
    "options/shortlisted/date",
    "options/shortlisted/options",
    "impactAssessments/*/kind",
    "impactAssessments/*/options"
  ],
  "impact-assessment/adverse-effects": [
    "sites/*/name",
    "changes/*/kind",
    "changes/*/service",
    "changes/*/site",
    "impactAssessments/*/kind",
    "impactAssessments/*/effects/*/who",
    "impactAssessments/*/effects/*/effect",
    "impactAssessments/*/effects/*/size",
    "travel/*/area",
    "travel/*/mode",
    "travel/*/before/p95",
    "travel/*/after/p95",
    "catchment/*/area",
    "catchment/*/name"
  ],
  "impact-assessment/mitigated": [
    "changes/*/kind",
    "changes/*/service",
    "changes/*/date",
    "impactAssessments/*/kind",
    "impactAssessments/*/effects/*/who",
    "impactAssessments/*/effects/*/effect",
    "impactAssessments/*/effects/*/changes",
    "impactAssessments/*/effects/*/mitigations",
    "impactAssessments/*/effects/*/accepted/by",
    "impactAssessments/*/effects/*/accepted/reason",
    "mitigations/*/action",
    "mitigations/*/owner",
    "mitigations/*/availableFrom",
    "mitigations/*/cost",
    "mitigations/*/funded"
  ],
  "impact-assessment/signed-off": [
    "impactAssessments/*/kind",
    "impactAssessments/*/completed",
    "impactAssessments/*/author/name",
    "impactAssessments/*/author/role",
    "impactAssessments/*/signedOff/*/name",
    "impactAssessments/*/signedOff/*/role",
    "impactAssessments/*/signedOff/*/date"
  ],
  "impact-assessment/journeys": [
    "sites/*/name",
    "changes/*/kind",
    "changes/*/service",
    "changes/*/site",
    "travel/*/area",
    "travel/*/mode",
    "travel/*/before/median",
    "travel/*/before/p95",
    "travel/*/after/median",
    "travel/*/after/p95",
    "catchment/*/area",
    "catchment/*/name"
  ],
  "impact-assessment/neighbours": [
    "organisations/*/name",
    "organisations/*/role",
    "organisations/*/informed",
    "organisations/*/agreed",
    "sites/*/name",
    "sites/*/organisation",
    "changes/*/kind",
    "changes/*/service",
    "changes/*/site",
    "changes/*/toSite",
    "consultation/public/opens"
  ],
  "impact-assessment/recent-data": [
    "impactAssessments/*/kind",
    "impactAssessments/*/data/*/name",
    "impactAssessments/*/data/*/until",
    "travel/*/area",
    "travel/*/mode",
    "travel/*/dataUntil",
    "catchment/*/area",
    "catchment/*/name",
    "decision/date"
  ],
  "impact-assessment/accepted-risk": [
    "safety/hazards/*/residual/likelihood",
    "safety/hazards/*/residual/severity",
    "safety/hazards/*/acceptedBy"
  ],
  "impact-assessment/affordable": [
    "organisations/*/name",
    "approvals/*/kind",
    "approvals/*/date",
    "approvals/*/by",
    "finance/capital/amount",
    "finance/capital/source",
    "finance/capital/status",
    "finance/runningCost/before",
    "finance/runningCost/after",
    "finance/pooled/legalBasis",
    "finance/pooled/host",
    "finance/pooled/contributions/*/organisation",
    "finance/pooled/contributions/*/amount",
    "finance/pooled/total",
    "finance/pooled/riskShare"
  ],
  "inclusion/sectors": [
    "sectors/*/sector",
    "sectors/*/affected",
    "sectors/*/how",
    "sectors/*/reason",
    "sectors/*/agreedBy"
  ],
  "inclusion/sectors-early": [
    "options/shortlisted/date",
    "sectors/*/sector",
    "sectors/*/affected",
    "sectors/*/involved"
  ],
  "inclusion/patient-groups": [
    "patientGroups/*/group",
    "patientGroups/*/who",
    "patientGroups/*/size",
    "patientGroups/*/source",
    "patientGroups/*/reason",
    "patientGroups/*/effect",
    "patientGroups/*/how",
    "patientGroups/*/notAffected"
  ],
  "inclusion/effects-differ": [
    "patientGroups/*/group",
    "patientGroups/*/size",
    "patientGroups/*/source",
    "patientGroups/*/effect",
    "patientGroups/*/how"
  ],
  "inclusion/heard": [
    "patientGroups/*/group",
    "patientGroups/*/who",
    "patientGroups/*/effect",
    "engagement/*/date",
    "engagement/*/audience",
    "engagement/*/method",
    "engagement/*/participants",
    "engagement/*/groups",
    "consultation/public/opens",
    "consultation/public/closes"
  ],
  "inclusion/whole-catchment": [
    "organisations/*/name",
    "organisations/*/role",
    "organisations/*/members",
    "catchment/*/area",
    "catchment/*/name",
    "catchment/*/share",
    "catchment/*/council",
    "catchment/*/nation",
    "consultation/bodies/*/body"
  ],
  "inclusion/accessible": [
    "consultation/public/opens",
    "consultation/public/closes",
    "consultation/public/formats"
  ],
  "clinical-leadership/named-lead": [
    "leadership/clinicalLead/name",
    "leadership/clinicalLead/role",
    "leadership/clinicalLead/profession",
    "leadership/clinicalLead/body",
    "leadership/clinicalLead/registration",
    "leadership/clinicalLead/appointed",
    "leadership/clinicalLead/practising",
    "leadership/clinicalLead/decides"
  ],
  "clinical-leadership/from-the-start": [
    "caseForChange/approved",
    "leadership/clinicalLead/name",
    "leadership/clinicalLead/appointed",
    "leadership/clinicalLead/before/*/name",
    "leadership/clinicalLead/before/*/from",
    "leadership/clinicalLead/before/*/until"
  ],
  "clinical-leadership/every-site": [
    "sites/*/name",
    "changes/*/kind",
    "changes/*/service",
    "changes/*/site",
    "leadership/designGroup/*/role",
    "leadership/designGroup/*/profession",
    "leadership/designGroup/*/specialty",
    "leadership/designGroup/*/site",
    "leadership/designGroup/*/practising"
  ],
  "clinical-leadership/majority": [
    "leadership/designGroup/*/role",
    "leadership/designGroup/*/profession",
    "leadership/designGroup/*/site",
    "leadership/designGroup/*/practising"
  ],
  "clinical-leadership/professions": [
    "leadership/designGroup/*/role",
    "leadership/designGroup/*/profession"
  ],
  "clinical-leadership/model-before-money": [
    "leadership/clinicalModel/approved",
    "leadership/clinicalModel/by",
    "options/criteria/*/kind",
    "options/scored",
    "options/scores/*/*"
  ],
  "clinical-leadership/doctors-heard": [
    "changes/*/kind",
    "changes/*/service",
    "leadership/professionalBodies/*/body",
    "leadership/professionalBodies/*/met",
    "leadership/professionalBodies/*/position",
    "leadership/professionalBodies/*/concern",
    "leadership/professionalBodies/*/response",
    "sectors/*/sector",
    "sectors/*/affected"
  ],
  "clinical-leadership/independent-review": [
    "reviews/*/by",
    "reviews/*/kind",
    "reviews/*/date",
    "reviews/*/recommendations/*/text",
    "reviews/*/recommendations/*/response",
    "reviews/*/recommendations/*/reason",
    "consultation/public/opens",
    "consultation/public/closes"
  ],
  "clinical-leadership/dissent": [
    "leadership/dissent/*/issue",
    "leadership/dissent/*/raisedBy",
    "leadership/dissent/*/resolution"
  ],
  "clinical-leadership/conflicts": [
    "sites/*/name",
    "changes/*/kind",
    "changes/*/service",
    "changes/*/site",
    "leadership/designGroup/*/role",
    "leadership/designGroup/*/profession",
    "leadership/designGroup/*/site",
    "leadership/conflictsOfInterest/*/role",
    "leadership/conflictsOfInterest/*/interest",
    "leadership/conflictsOfInterest/*/action"
  ],
  "clinical-evidence/claims": [
    "changes/*/kind",
    "changes/*/service",
    "changes/*/replacedBy",
    "benefits/*/kind",
    "benefits/*/statement",
    "benefits/*/changes",
    "benefits/*/measure",
    "benefits/*/baseline/value",
    "benefits/*/baseline/unit",
    "benefits/*/baseline/period",
    "benefits/*/target/value",
    "benefits/*/target/by"
  ],
  "clinical-evidence/strong-evidence": [
    "evidence/*/title",
    "evidence/*/kind",
    "evidence/*/publisher",
    "evidence/*/published",
    "evidence/*/finding",
    "benefits/*/kind",
    "benefits/*/evidence"
  ],
  "clinical-evidence/local-need": [
    "drivers/*/kind",
    "drivers/*/statement",
    "drivers/*/evidence",
    "evidence/*/title",
    "evidence/*/kind",
    "evidence/*/local",
    "evidence/*/finding"
  ],
  "clinical-evidence/no-detriment": [
    "changes/*/kind",
    "changes/*/service",
    "changes/*/effect",
    "changes/*/mitigations",
    "changes/*/accepted/by",
    "changes/*/accepted/reason",
    "mitigations/*/action"
  ],
  "clinical-evidence/contrary": [
    "evidence/*/kind",
    "evidence/*/finding",
    "evidence/*/contrary"
  ],
  "clinical-evidence/in-force": [
    "evidence/*/kind",
    "evidence/*/published",
    "evidence/*/superseded",
    "approvals/*/kind",
    "approvals/*/date"
  ],
  "clinical-evidence/interdependencies": [
    "changes/*/kind",
    "changes/*/service",
    "changes/*/interdependencies/*/service",
    "changes/*/interdependencies/*/arrangement",
    "changes/*/interdependencies/*/minutes"
  ],
  "clinical-evidence/capacity": [
    "changes/*/kind",
    "changes/*/service",
    "changes/*/capacity/*/measure",
    "changes/*/capacity/*/before",
    "changes/*/capacity/*/after",
    "changes/*/capacity/*/demand/before",
    "changes/*/capacity/*/demand/after",
    "changes/*/capacity/*/occupancy",
    "changes/*/capacity/*/evidence",
    "changes/*/replacedBy",
    "evidence/*/title",
    "evidence/*/kind"
  ],
  "clinical-evidence/ready-first": [
    "changes/*/kind",
    "changes/*/service",
    "changes/*/date",
    "changes/*/replacedBy",
    "changes/*/notReplaced"
  ],
  "clinical-evidence/staffed": [
    "changes/*/kind",
    "changes/*/service",
    "changes/*/date",
    "changes/*/staff/*/group",
    "changes/*/staff/*/needed",
    "changes/*/staff/*/inPost",
    "changes/*/staff/*/plan/action",
    "changes/*/staff/*/plan/by"
  ],
  "clinical-evidence/options": [
    "options/longlist/*/name",
    "options/longlist/*/statusQuo",
    "options/longlist/*/discarded/date",
    "options/longlist/*/discarded/reason",
    "options/shortlisted/date",
    "options/shortlisted/options"
  ],
  "clinical-evidence/scored-fairly": [
    "options/scored",
    "options/scoredBy"
  ],
  "clinical-evidence/emergency-journeys": [
    "organisations/*/name",
    "organisations/*/sector",
    "organisations/*/role",
    "emergencyJourneys/harm",
    "emergencyJourneys/method",
    "emergencyJourneys/agreedBy",
    "emergencyJourneys/agreed",
    "travel/*/area",
    "travel/*/mode",
    "travel/*/before/median",
    "travel/*/before/p95",
    "travel/*/after/median",
    "travel/*/after/p95",
    "consultation/public/opens",
    "consultation/public/closes"
  ],
  "monitoring/domains": [
    "monitoring/indicators/*/name",
    "monitoring/indicators/*/domain"
  ],
  "monitoring/defined": [
    "monitoring/indicators/*/name",
    "monitoring/indicators/*/domain",
    "monitoring/indicators/*/unit",
    "monitoring/indicators/*/direction",
    "monitoring/indicators/*/baseline/value",
    "monitoring/indicators/*/baseline/period",
    "monitoring/indicators/*/target/value",
    "monitoring/indicators/*/target/by",
    "monitoring/indicators/*/owner",
    "monitoring/indicators/*/frequency"
  ],
  "monitoring/baseline-first": [
    "changes/*/kind",
    "changes/*/service",
    "changes/*/date",
    "monitoring/indicators/*/domain",
    "monitoring/indicators/*/baseline/value",
    "monitoring/indicators/*/baseline/period"
  ],
  "monitoring/benefits-tracked": [
    "benefits/*/kind",
    "benefits/*/statement",
    "benefits/*/indicator",
    "monitoring/indicators/*/name",
    "monitoring/indicators/*/domain"
  ],
  "monitoring/triggers": [
    "monitoring/indicators/*/name",
    "monitoring/indicators/*/domain",
    "monitoring/indicators/*/trigger/when",
    "monitoring/indicators/*/trigger/value",
    "monitoring/indicators/*/trigger/periods",
    "monitoring/indicators/*/trigger/action",
    "monitoring/indicators/*/trigger/decides"
  ],
  "monitoring/reviews": [
    "changes/*/kind",
    "changes/*/service",
    "changes/*/date",
    "monitoring/reviews/*/due"
  ],
  "monitoring/reviews-held": [
    "monitoring/indicators/*/name",
    "monitoring/indicators/*/domain",
    "monitoring/reviews/*/due",
    "monitoring/reviews/*/held",
    "monitoring/reviews/*/report",
    "monitoring/reviews/*/actuals/*"
  ],
  "monitoring/oversight": [
    "monitoring/oversight/patientSeat",
    "monitoring/oversight/staffSeat",
    "monitoring/oversight/independentSeat",
    "monitoring/oversight/publishedAt"
  ],
  "monitoring/way-back": [
    "changes/*/kind",
    "changes/*/service",
    "changes/*/date",
    "monitoring/reviews/*/due",
    "monitoring/reversal/possibleUntil",
    "monitoring/reversal/capacityKept",
    "monitoring/reversal/decides",
    "milestones/*/name",
    "milestones/*/date",
    "milestones/*/irreversible"
  ],
  "monitoring/resourced": [
    "monitoring/budget"
  ],
  "not-finance-driven/clinical-driver": [
    "organisations/*/name",
    "organisations/*/role",
    "drivers/*/kind",
    "drivers/*/statement",
    "drivers/*/evidence",
    "evidence/*/title",
    "evidence/*/kind",
    "evidence/*/publisher"
  ],
  "not-finance-driven/patient-benefit": [
    "benefits/*/kind",
    "benefits/*/statement"
  ],
  "not-finance-driven/weights": [
    "options/criteria/*/kind",
    "options/criteria/*/weight"
  ],
  "not-finance-driven/weights-first": [
    "options/criteria/*/kind",
    "options/criteria/*/weight",
    "options/weightsPublished",
    "options/scored"
  ],
  "not-finance-driven/best-for-patients": [
    "options/longlist/*/statusQuo",
    "options/shortlisted/date",
    "options/shortlisted/options",
    "options/criteria/*/kind",
    "options/criteria/*/weight",
    "options/scores/*/*",
    "options/preferred"
  ],
  "not-finance-driven/candour": [
    "drivers/*/kind",
    "drivers/*/statement",
    "consultation/public/document/explains"
  ],
  "not-finance-driven/savings": [
    "changes/*/kind",
    "changes/*/service",
    "evidence/*/title",
    "evidence/*/kind",
    "finance/savings/*/amount",
    "finance/savings/*/from",
    "finance/savings/*/change",
    "finance/savings/*/evidence"
  ],
  "consultation/involved-early": [
    "options/longlist/*/statusQuo",
    "options/shortlisted/date",
    "options/shortlisted/options",
    "engagement/*/date",
    "engagement/*/audience",
    "engagement/*/method",
    "engagement/*/participants",
    "engagement/*/outcome"
  ],
  "consultation/public-first": [
    "consultation/public/opens",
    "consultation/public/closes",
    "decision/date"
  ],
  "consultation/staff-first": [
    "consultation/public/opens",
    "consultation/public/closes",
    "consultation/staff/opens",
    "consultation/staff/closes",
    "consultation/staff/affected",
    "consultation/staff/groups",
    "decision/date"
  ],
  "consultation/public-bodies-first": [
    "organisations/*/name",
    "organisations/*/role",
    "options/shortlisted/date",
    "options/shortlisted/options",
    "consultation/public/opens",
    "consultation/public/closes",
    "consultation/bodies/*/body",
    "consultation/bodies/*/informed",
    "consultation/bodies/*/consultedFrom",
    "consultation/bodies/*/commented",
    "consultation/bodies/*/position",
    "consultation/bodies/*/response"
  ],
  "consultation/formative": [
    "changes/*/kind",
    "changes/*/service",
    "changes/*/date",
    "consultation/public/opens",
    "consultation/public/closes",
    "decision/date",
    "milestones/*/name",
    "milestones/*/date",
    "milestones/*/irreversible"
  ],
  "consultation/not-by-stealth": [
    "organisations/*/name",
    "organisations/*/role",
    "changes/*/kind",
    "changes/*/service",
    "changes/*/hours/before",
    "changes/*/hours/after",
    "changes/*/temporary/since",
    "changes/*/temporary/until",
    "changes/*/temporary/safetyRisk",
    "changes/*/temporary/informed/*/body",
    "changes/*/temporary/informed/*/date",
    "changes/*/temporary/reviews/*/due",
    "changes/*/temporary/reviews/*/held",
    "changes/*/temporary/reviews/*/outcome"
  ],
  "consultation/enough-said": [
    "consultation/public/opens",
    "consultation/public/closes",
    "consultation/public/document/published",
    "consultation/public/document/explains"
  ],
  "consultation/whole-question": [
    "changes/*/kind",
    "changes/*/service",
    "changes/*/date",
    "consultation/public/opens",
    "consultation/public/closes",
    "consultation/public/leftOut/*/service",
    "consultation/public/leftOut/*/reason",
    "consultation/public/leftOut/*/when"
  ],
  "consultation/open-mind": [
    "options/longlist/*/statusQuo",
    "consultation/public/opens",
    "consultation/public/closes",
    "consultation/public/options"
  ],
  "consultation/enough-time": [
    "consultation/public/opens",
    "consultation/public/closes"
  ],
  "consultation/independent-analysis": [
    "consultation/public/opens",
    "consultation/public/closes",
    "consultation/public/analysis/by",
    "consultation/public/analysis/independent",
    "consultation/public/analysis/published",
    "decision/date",
    "decision/papersSent"
  ],
  "consultation/answered": [
    "consultation/public/opens",
    "consultation/public/closes",
    "consultation/public/themes/*/theme",
    "consultation/public/themes/*/mentions",
    "consultation/public/themes/*/response",
    "consultation/public/themes/*/reason",
    "consultation/staff/opens",
    "consultation/staff/closes",
    "consultation/staff/themes/*/theme",
    "consultation/staff/themes/*/mentions",
    "consultation/staff/themes/*/response",
    "consultation/staff/themes/*/reason"
  ],
  "consultation/same-proposal": [
    "changes/*/kind",
    "changes/*/service",
    "changes/*/capacity/*/measure",
    "changes/*/capacity/*/before",
    "changes/*/capacity/*/after",
    "changes/*/capacity/*/consulted",
    "consultation/public/opens",
    "consultation/public/closes",
    "consultation/public/options",
    "decision/date",
    "decision/outcome",
    "decision/option"
  ],
  "consultation/representative": [
    "consultation/public/profile/*/group",
    "consultation/public/profile/*/responses",
    "consultation/public/profile/*/expected",
    "consultation/public/profile/*/followUp"
  ],
  "consultation/earlier-findings": [
    "reviews/*/by",
    "reviews/*/kind",
    "reviews/*/date",
    "reviews/*/recommendations/*/text",
    "reviews/*/recommendations/*/response",
    "reviews/*/recommendations/*/reason"
  ],
  "no-duplication/register": [
    "changes/*/kind",
    "changes/*/service",
    "changes/*/registered",
    "catchment/*/area",
    "catchment/*/share"
  ],
  "no-duplication/overlap": [
    "changes/*/kind",
    "changes/*/service",
    "changes/*/date",
    "catchment/*/area",
    "newServices/*/change",
    "newServices/*/service",
    "newServices/*/catchment",
    "newServices/*/hours",
    "newServices/*/access"
  ],
  "no-duplication/spare-capacity": [
    "changes/*/kind",
    "changes/*/service",
    "changes/*/date",
    "catchment/*/area",
    "newServices/*/change",
    "newServices/*/service",
    "newServices/*/catchment",
    "newServices/*/hours",
    "newServices/*/whyNotExisting",
    "newServices/*/justification/kind",
    "newServices/*/justification/demand",
    "newServices/*/justification/supply"
  ],
  "no-duplication/justified": [
    "changes/*/kind",
    "changes/*/service",
    "changes/*/date",
    "newServices/*/change",
    "newServices/*/justification/kind",
    "newServices/*/justification/closes",
    "newServices/*/justification/date"
  ],
  "no-duplication/double-running": [
    "changes/*/kind",
    "changes/*/service",
    "changes/*/date",
    "changes/*/replacedBy",
    "finance/doubleRunning/from",
    "finance/doubleRunning/until",
    "finance/doubleRunning/cost"
  ],
  "no-duplication/no-gap": [
    "changes/*/kind",
    "changes/*/service",
    "changes/*/registered",
    "catchment/*/area",
    "newServices/*/change",
    "newServices/*/service",
    "newServices/*/catchment"
  ],
  "no-duplication/other-proposals": [
    "changes/*/kind",
    "changes/*/service",
    "catchment/*/area"
  ]
};
