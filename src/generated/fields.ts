// Generated from schemas/proposal.schema.json by `npm run generate`. Do not edit.

/** The keys that an entry may have, by the field that holds it; the whole file is the empty field. */
export const keys: Readonly<Record<string, readonly string[]>> = {
  "": [
    "reconfig",
    "id",
    "title",
    "summary",
    "nation",
    "stage",
    "status",
    "supersedes",
    "scale",
    "scaleDecision",
    "organisations",
    "sites",
    "changes",
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
  ],
  "status": [
    "is",
    "since",
    "reason"
  ],
  "scaleDecision": [
    "by",
    "date",
    "reference"
  ],
  "organisations/*": [
    "id",
    "name",
    "ods",
    "sector",
    "role",
    "members",
    "informed",
    "agreed"
  ],
  "sites/*": [
    "id",
    "name",
    "organisation",
    "area"
  ],
  "changes/*": [
    "id",
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
  "changes/*/capacity/*": [
    "measure",
    "before",
    "after",
    "demand",
    "occupancy",
    "consulted",
    "evidence"
  ],
  "changes/*/capacity/*/demand": [
    "before",
    "after"
  ],
  "changes/*/staff/*": [
    "group",
    "needed",
    "inPost",
    "plan"
  ],
  "changes/*/staff/*/plan": [
    "action",
    "by"
  ],
  "changes/*/hours": [
    "before",
    "after"
  ],
  "changes/*/access": [
    "before",
    "after"
  ],
  "changes/*/interdependencies/*": [
    "service",
    "arrangement",
    "minutes"
  ],
  "changes/*/accepted": [
    "by",
    "reason"
  ],
  "changes/*/temporary": [
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
  ],
  "changes/*/temporary/informed/*": [
    "body",
    "date"
  ],
  "changes/*/temporary/reviews/*": [
    "due",
    "held",
    "outcome"
  ],
  "emergencyJourneys": [
    "harm",
    "method",
    "agreedBy",
    "agreed"
  ],
  "drivers/*": [
    "id",
    "kind",
    "statement",
    "evidence"
  ],
  "caseForChange": [
    "approved",
    "by",
    "reference",
    "url"
  ],
  "leadership": [
    "clinicalLead",
    "designGroup",
    "clinicalModel",
    "professionalBodies",
    "dissent",
    "dissentNone",
    "conflictsOfInterest"
  ],
  "leadership/clinicalLead": [
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
  ],
  "leadership/clinicalLead/before/*": [
    "name",
    "from",
    "until"
  ],
  "leadership/designGroup/*": [
    "role",
    "profession",
    "specialty",
    "site",
    "practising",
    "chair"
  ],
  "leadership/clinicalModel": [
    "approved",
    "by",
    "reference"
  ],
  "leadership/professionalBodies/*": [
    "body",
    "met",
    "position",
    "concern",
    "response",
    "reference"
  ],
  "leadership/dissent/*": [
    "issue",
    "raisedBy",
    "resolution"
  ],
  "leadership/dissentNone": [
    "asked",
    "date"
  ],
  "leadership/conflictsOfInterest/*": [
    "role",
    "interest",
    "action"
  ],
  "reviews/*": [
    "by",
    "kind",
    "requested",
    "date",
    "url",
    "recommendations"
  ],
  "reviews/*/recommendations/*": [
    "text",
    "response",
    "reason"
  ],
  "evidence/*": [
    "id",
    "title",
    "kind",
    "publisher",
    "published",
    "url",
    "local",
    "finding",
    "contrary",
    "superseded"
  ],
  "benefits/*": [
    "id",
    "kind",
    "statement",
    "changes",
    "evidence",
    "indicator",
    "measure",
    "baseline",
    "target"
  ],
  "benefits/*/baseline": [
    "value",
    "unit",
    "period"
  ],
  "benefits/*/target": [
    "value",
    "by",
    "range"
  ],
  "options": [
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
  ],
  "options/longlist/*": [
    "id",
    "name",
    "statusQuo",
    "discarded"
  ],
  "options/longlist/*/discarded": [
    "date",
    "reason"
  ],
  "options/shortlisted": [
    "date",
    "options"
  ],
  "options/criteria/*": [
    "id",
    "kind",
    "weight"
  ],
  "impactAssessments/*": [
    "id",
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
  "impactAssessments/*/updated/*": [
    "date",
    "what"
  ],
  "impactAssessments/*/author": [
    "name",
    "role"
  ],
  "impactAssessments/*/signedOff/*": [
    "name",
    "role",
    "date"
  ],
  "impactAssessments/*/data/*": [
    "name",
    "until"
  ],
  "impactAssessments/*/effects/*": [
    "who",
    "effect",
    "size",
    "changes",
    "mitigations",
    "accepted"
  ],
  "impactAssessments/*/effects/*/accepted": [
    "by",
    "reason"
  ],
  "mitigations/*": [
    "id",
    "action",
    "owner",
    "due",
    "availableFrom",
    "cost",
    "funded"
  ],
  "safety": [
    "hazards"
  ],
  "safety/hazards/*": [
    "id",
    "hazard",
    "phase",
    "likelihood",
    "severity",
    "controls",
    "residual",
    "owner",
    "acceptedBy"
  ],
  "safety/hazards/*/controls/*": [
    "action",
    "owner",
    "availableFrom"
  ],
  "safety/hazards/*/residual": [
    "likelihood",
    "severity"
  ],
  "travel/*": [
    "area",
    "mode",
    "before",
    "after",
    "dataUntil"
  ],
  "travel/*/before": [
    "median",
    "p95"
  ],
  "travel/*/after": [
    "median",
    "p95"
  ],
  "catchment/*": [
    "area",
    "name",
    "share",
    "council",
    "nation"
  ],
  "patientGroups/*": [
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
  "sectors/*": [
    "sector",
    "affected",
    "how",
    "involved",
    "representative",
    "reason",
    "agreedBy",
    "date"
  ],
  "engagement/*": [
    "id",
    "date",
    "phase",
    "audience",
    "method",
    "participants",
    "groups",
    "outcome"
  ],
  "consultation": [
    "public",
    "staff",
    "bodies",
    "earlier"
  ],
  "consultation/public": [
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
  ],
  "consultation/public/document": [
    "published",
    "url",
    "explains"
  ],
  "consultation/public/leftOut/*": [
    "service",
    "reason",
    "when"
  ],
  "consultation/public/profile/*": [
    "group",
    "responses",
    "expected",
    "followUp"
  ],
  "consultation/public/petitions/*": [
    "title",
    "signatures",
    "countedAs"
  ],
  "consultation/public/analysis": [
    "by",
    "independent",
    "published",
    "url"
  ],
  "consultation/public/themes/*": [
    "theme",
    "mentions",
    "response",
    "reason"
  ],
  "consultation/staff": [
    "opens",
    "closes",
    "affected",
    "groups",
    "bodies",
    "responses",
    "themes"
  ],
  "consultation/staff/themes/*": [
    "theme",
    "mentions",
    "response",
    "reason"
  ],
  "consultation/bodies/*": [
    "body",
    "informed",
    "substantial",
    "consultedFrom",
    "commented",
    "position",
    "response"
  ],
  "consultation/earlier/*": [
    "opens",
    "closes",
    "about"
  ],
  "approvals/*": [
    "kind",
    "date",
    "by",
    "reference"
  ],
  "decision": [
    "body",
    "date",
    "inPublic",
    "outcome",
    "option",
    "papersSent",
    "reference",
    "url"
  ],
  "finance": [
    "priceBase",
    "capital",
    "runningCost",
    "doubleRunning",
    "savings",
    "pooled"
  ],
  "finance/capital": [
    "amount",
    "source",
    "status"
  ],
  "finance/runningCost": [
    "before",
    "after"
  ],
  "finance/doubleRunning": [
    "from",
    "until",
    "cost"
  ],
  "finance/savings/*": [
    "id",
    "amount",
    "from",
    "change",
    "evidence",
    "fewerAdmissions"
  ],
  "finance/pooled": [
    "legalBasis",
    "host",
    "contributions",
    "total",
    "riskShare"
  ],
  "finance/pooled/contributions/*": [
    "organisation",
    "year",
    "amount"
  ],
  "newServices/*": [
    "id",
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
  "newServices/*/capacity/*": [
    "measure",
    "before",
    "after",
    "demand",
    "occupancy",
    "consulted",
    "evidence"
  ],
  "newServices/*/capacity/*/demand": [
    "before",
    "after"
  ],
  "newServices/*/justification": [
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
  ],
  "monitoring": [
    "indicators",
    "reviews",
    "oversight",
    "reversal",
    "budget"
  ],
  "monitoring/indicators/*": [
    "id",
    "name",
    "domain",
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
  "monitoring/indicators/*/baseline": [
    "value",
    "unit",
    "period"
  ],
  "monitoring/indicators/*/target": [
    "value",
    "by",
    "range"
  ],
  "monitoring/indicators/*/trigger": [
    "when",
    "value",
    "periods",
    "action",
    "decides"
  ],
  "monitoring/reviews/*": [
    "due",
    "held",
    "report",
    "actuals"
  ],
  "monitoring/oversight": [
    "patientSeat",
    "staffSeat",
    "independentSeat",
    "publishedAt"
  ],
  "monitoring/reversal": [
    "possibleUntil",
    "capacityKept",
    "decides"
  ],
  "milestones/*": [
    "id",
    "name",
    "date",
    "irreversible",
    "runsDown"
  ],
  "notDone/*": [
    "criterion",
    "what",
    "reason",
    "reference"
  ],
  "waivers/*": [
    "criterion",
    "reason",
    "approvedBy",
    "approvedOn",
    "expires"
  ]
};

/** Fields that hold a date to the precision known: paths with `*` for any index or key. */
export const dates: readonly string[] = [
  "status/since",
  "scaleDecision/date",
  "organisations/*/informed",
  "organisations/*/agreed",
  "changes/*/date",
  "changes/*/staff/*/plan/by",
  "changes/*/temporary/since",
  "changes/*/temporary/until",
  "changes/*/temporary/extended/*",
  "changes/*/temporary/informed/*/date",
  "changes/*/temporary/reviews/*/due",
  "changes/*/temporary/reviews/*/held",
  "changes/*/temporary/ended",
  "emergencyJourneys/agreed",
  "caseForChange/approved",
  "leadership/clinicalLead/appointed",
  "leadership/clinicalLead/before/*/from",
  "leadership/clinicalLead/before/*/until",
  "leadership/clinicalModel/approved",
  "leadership/professionalBodies/*/met",
  "leadership/dissentNone/date",
  "reviews/*/requested",
  "reviews/*/date",
  "evidence/*/published",
  "evidence/*/superseded",
  "benefits/*/target/by",
  "options/longlist/*/discarded/date",
  "options/shortlisted/date",
  "options/weightsPublished",
  "options/scored",
  "options/financialScored",
  "impactAssessments/*/completed",
  "impactAssessments/*/updated/*/date",
  "impactAssessments/*/signedOff/*/date",
  "impactAssessments/*/data/*/until",
  "mitigations/*/due",
  "mitigations/*/availableFrom",
  "safety/hazards/*/controls/*/availableFrom",
  "travel/*/dataUntil",
  "patientGroups/*/date",
  "sectors/*/involved",
  "sectors/*/date",
  "engagement/*/date",
  "consultation/public/opens",
  "consultation/public/closes",
  "consultation/public/document/published",
  "consultation/public/analysis/published",
  "consultation/staff/opens",
  "consultation/staff/closes",
  "consultation/bodies/*/informed",
  "consultation/bodies/*/consultedFrom",
  "consultation/bodies/*/commented",
  "consultation/earlier/*/opens",
  "consultation/earlier/*/closes",
  "approvals/*/date",
  "decision/date",
  "decision/papersSent",
  "finance/doubleRunning/from",
  "finance/doubleRunning/until",
  "finance/savings/*/from",
  "newServices/*/justification/date",
  "monitoring/indicators/*/target/by",
  "monitoring/reviews/*/due",
  "monitoring/reviews/*/held",
  "monitoring/reversal/possibleUntil",
  "milestones/*/date",
  "waivers/*/approvedOn",
  "waivers/*/expires"
];

/** The names of formats, by their patterns. */
export const formats: Readonly<Record<string, string>> = {
  "^[a-z0-9]+(-[a-z0-9]+)*$": "slug",
  "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$": "date",
  "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?/[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$": "period",
  "^(24x7|none|((mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))? )?([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)(, ((mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))? )?([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00))*)$": "hours",
  "^https?://[^\\s]+$": "url",
  "^[0-9]{4}/[0-9]{2}$": "financialYear"
};

/** Fields that give something its id, and the collection that the id belongs to. */
export const ids: readonly (readonly [field: string, collection: string])[] = [
  [
    "organisations/*/id",
    "organisations"
  ],
  [
    "sites/*/id",
    "sites"
  ],
  [
    "changes/*/id",
    "changes"
  ],
  [
    "drivers/*/id",
    "drivers"
  ],
  [
    "evidence/*/id",
    "evidence"
  ],
  [
    "benefits/*/id",
    "benefits"
  ],
  [
    "options/longlist/*/id",
    "options"
  ],
  [
    "options/criteria/*/id",
    "appraisalCriteria"
  ],
  [
    "impactAssessments/*/id",
    "impactAssessments"
  ],
  [
    "mitigations/*/id",
    "mitigations"
  ],
  [
    "safety/hazards/*/id",
    "hazards"
  ],
  [
    "catchment/*/area",
    "catchment"
  ],
  [
    "engagement/*/id",
    "engagement"
  ],
  [
    "finance/savings/*/id",
    "savings"
  ],
  [
    "newServices/*/id",
    "newServices"
  ],
  [
    "monitoring/indicators/*/id",
    "indicators"
  ],
  [
    "milestones/*/id",
    "milestones"
  ]
];

/** Fields that hold the id of something: where, and in which collection it must be found. */
export const references: readonly (readonly [field: string, collection: string])[] = [
  [
    "scaleDecision/by",
    "organisations"
  ],
  [
    "organisations/*/members/*",
    "organisations"
  ],
  [
    "sites/*/organisation",
    "organisations"
  ],
  [
    "sites/*/area",
    "catchment"
  ],
  [
    "changes/*/site",
    "sites"
  ],
  [
    "changes/*/toSite",
    "sites"
  ],
  [
    "changes/*/capacity/*/evidence/*",
    "evidence"
  ],
  [
    "changes/*/replacedBy/*",
    "changes"
  ],
  [
    "changes/*/mitigations/*",
    "mitigations"
  ],
  [
    "changes/*/temporary/informed/*/body",
    "organisations"
  ],
  [
    "emergencyJourneys/agreedBy",
    "organisations"
  ],
  [
    "drivers/*/evidence/*",
    "evidence"
  ],
  [
    "caseForChange/by",
    "organisations"
  ],
  [
    "leadership/clinicalLead/organisation",
    "organisations"
  ],
  [
    "leadership/designGroup/*/site",
    "sites"
  ],
  [
    "benefits/*/changes/*",
    "changes"
  ],
  [
    "benefits/*/evidence/*",
    "evidence"
  ],
  [
    "benefits/*/indicator",
    "indicators"
  ],
  [
    "options/shortlisted/options/*",
    "options"
  ],
  [
    "options/preferred",
    "options"
  ],
  [
    "impactAssessments/*/options/*",
    "options"
  ],
  [
    "impactAssessments/*/effects/*/changes/*",
    "changes"
  ],
  [
    "impactAssessments/*/effects/*/mitigations/*",
    "mitigations"
  ],
  [
    "travel/*/area",
    "catchment"
  ],
  [
    "catchment/*/council",
    "organisations"
  ],
  [
    "patientGroups/*/mitigations/*",
    "mitigations"
  ],
  [
    "consultation/public/options/*",
    "options"
  ],
  [
    "consultation/bodies/*/body",
    "organisations"
  ],
  [
    "approvals/*/by",
    "organisations"
  ],
  [
    "decision/body",
    "organisations"
  ],
  [
    "decision/option",
    "options"
  ],
  [
    "finance/savings/*/change",
    "changes"
  ],
  [
    "finance/savings/*/evidence/*",
    "evidence"
  ],
  [
    "finance/pooled/host",
    "organisations"
  ],
  [
    "finance/pooled/contributions/*/organisation",
    "organisations"
  ],
  [
    "newServices/*/change",
    "changes"
  ],
  [
    "newServices/*/site",
    "sites"
  ],
  [
    "newServices/*/catchment/*",
    "catchment"
  ],
  [
    "newServices/*/capacity/*/evidence/*",
    "evidence"
  ],
  [
    "newServices/*/justification/closes",
    "changes"
  ],
  [
    "monitoring/indicators/*/changes/*",
    "changes"
  ]
];

/** Maps whose keys are such ids. */
export const keyReferences: readonly (readonly [field: string, collection: string])[] = [
  [
    "options/scores",
    "options"
  ],
  [
    "options/scores/*",
    "appraisalCriteria"
  ],
  [
    "monitoring/reviews/*/actuals",
    "indicators"
  ]
];

/** Fields that hold a period, from one date to another. */
export const periods: readonly string[] = [
  "benefits/*/baseline/period",
  "monitoring/indicators/*/baseline/period"
];

/** Fields that hold free text. */
export const texts: readonly string[] = [
  "status/reason",
  "scaleDecision/reference",
  "organisations/*/name",
  "sites/*/name",
  "changes/*/staff/*/plan/action",
  "changes/*/notReplaced",
  "changes/*/accepted/by",
  "changes/*/accepted/reason",
  "changes/*/temporary/reason",
  "changes/*/temporary/safetyRisk",
  "changes/*/temporary/reviews/*/outcome",
  "changes/*/temporary/revertWhen",
  "emergencyJourneys/harm",
  "emergencyJourneys/method",
  "drivers/*/statement",
  "caseForChange/reference",
  "leadership/clinicalLead/name",
  "leadership/clinicalLead/role",
  "leadership/clinicalLead/before/*/name",
  "leadership/designGroup/*/role",
  "leadership/designGroup/*/specialty",
  "leadership/clinicalModel/by",
  "leadership/clinicalModel/reference",
  "leadership/professionalBodies/*/concern",
  "leadership/professionalBodies/*/response",
  "leadership/professionalBodies/*/reference",
  "leadership/dissent/*/issue",
  "leadership/dissent/*/raisedBy",
  "leadership/dissent/*/resolution",
  "leadership/dissentNone/asked/*",
  "leadership/conflictsOfInterest/*/role",
  "leadership/conflictsOfInterest/*/interest",
  "reviews/*/by",
  "reviews/*/recommendations/*/text",
  "reviews/*/recommendations/*/reason",
  "evidence/*/title",
  "evidence/*/publisher",
  "evidence/*/finding",
  "benefits/*/statement",
  "benefits/*/measure",
  "benefits/*/baseline/unit",
  "benefits/*/target/range",
  "options/longlist/*/name",
  "options/longlist/*/discarded/reason",
  "options/weightsReason",
  "options/preferredReason",
  "impactAssessments/*/updated/*/what",
  "impactAssessments/*/author/name",
  "impactAssessments/*/author/role",
  "impactAssessments/*/signedOff/*/name",
  "impactAssessments/*/data/*/name",
  "impactAssessments/*/effects/*/who",
  "impactAssessments/*/effects/*/accepted/by",
  "impactAssessments/*/effects/*/accepted/reason",
  "impactAssessments/*/reference",
  "mitigations/*/action",
  "mitigations/*/owner",
  "safety/hazards/*/hazard",
  "safety/hazards/*/controls/*/action",
  "safety/hazards/*/controls/*/owner",
  "safety/hazards/*/owner",
  "safety/hazards/*/acceptedBy",
  "catchment/*/name",
  "patientGroups/*/who",
  "patientGroups/*/source",
  "patientGroups/*/reason",
  "patientGroups/*/how",
  "patientGroups/*/notAffected",
  "patientGroups/*/decidedBy",
  "sectors/*/how",
  "sectors/*/representative",
  "sectors/*/reason",
  "sectors/*/agreedBy",
  "engagement/*/outcome",
  "consultation/public/singleOptionReason",
  "consultation/public/shortReason",
  "consultation/public/leftOut/*/reason",
  "consultation/public/leftOut/*/when",
  "consultation/public/profile/*/followUp",
  "consultation/public/petitions/*/title",
  "consultation/public/petitions/*/countedAs",
  "consultation/public/analysis/by",
  "consultation/public/themes/*/theme",
  "consultation/public/themes/*/reason",
  "consultation/staff/themes/*/theme",
  "consultation/staff/themes/*/reason",
  "consultation/bodies/*/response",
  "consultation/earlier/*/about",
  "approvals/*/reference",
  "decision/reference",
  "finance/capital/source",
  "finance/pooled/legalBasis",
  "finance/pooled/riskShare",
  "newServices/*/whyNotExisting",
  "newServices/*/justification/singlePointOfFailure",
  "newServices/*/justification/tier",
  "newServices/*/justification/reference",
  "monitoring/indicators/*/name",
  "monitoring/indicators/*/unit",
  "monitoring/indicators/*/source",
  "monitoring/indicators/*/baseline/unit",
  "monitoring/indicators/*/target/range",
  "monitoring/indicators/*/owner",
  "monitoring/indicators/*/trigger/decides",
  "monitoring/reviews/*/report",
  "monitoring/oversight/publishedAt",
  "monitoring/reversal/capacityKept",
  "monitoring/reversal/decides",
  "milestones/*/name",
  "notDone/*/what",
  "notDone/*/reason",
  "notDone/*/reference",
  "waivers/*/reason",
  "waivers/*/approvedBy"
];
