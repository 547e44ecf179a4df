// Generated from schemas/proposal.schema.json by `npm run generate`. Do not edit.

export type Slug = string;
export type Nation = 'england' | 'scotland' | 'wales' | 'northern-ireland';
export type Stage =
  'case-for-change' | 'options' | 'pre-consultation' | 'consultation' | 'decision' | 'implementation' | 'evaluation';
export type Status = 'live' | 'paused' | 'called-in' | 'withdrawn' | 'superseded';
export type PartialDate = string | number;
export type Text = string;
export type Scale = 'substantial' | 'minor' | 'undecided';
export type Sector =
  | 'general-practice'
  | 'community-health'
  | 'acute'
  | 'specialised'
  | 'mental-health'
  | 'learning-disability-and-autism'
  | 'ambulance'
  | 'pharmacy-dental-optometry'
  | 'adult-social-care'
  | 'children-services'
  | 'public-health'
  | 'housing-and-council'
  | 'voluntary-and-hospice'
  | 'independent';
export type OrganisationRole =
  | 'lead-commissioner'
  | 'commissioner'
  | 'provider'
  | 'decider'
  | 'council'
  | 'scrutiny'
  | 'patient-voice'
  | 'assurer'
  | 'staff-side'
  | 'neighbour'
  | 'partner';
export type ChangeKind =
  | 'open'
  | 'expand'
  | 'move'
  | 'merge'
  | 'reduce'
  | 'close'
  | 'change-hours'
  | 'change-access'
  | 'replace'
  | 'integrate';
export type Service =
  | (
      | 'emergency-department'
      | 'urgent-treatment-centre'
      | 'minor-injuries-unit'
      | 'walk-in-centre'
      | 'same-day-emergency-care'
      | 'acute-medicine'
      | 'emergency-surgery'
      | 'ambulance'
      | 'patient-transport'
      | 'obstetric-unit'
      | 'alongside-midwife-led-unit'
      | 'freestanding-midwife-led-unit'
      | 'antenatal-clinic'
      | 'home-birth'
      | 'neonatal-intensive-care'
      | 'local-neonatal-unit'
      | 'special-care-baby-unit'
      | 'paediatric-inpatients'
      | 'paediatric-assessment'
      | 'children-heart-surgery'
      | 'hyper-acute-stroke'
      | 'acute-stroke'
      | 'stroke-rehabilitation'
      | 'major-trauma-centre'
      | 'trauma-unit'
      | 'critical-care'
      | 'chemotherapy'
      | 'radiotherapy'
      | 'cancer-surgery'
      | 'adult-mental-health-inpatients'
      | 'older-adult-mental-health-inpatients'
      | 'child-mental-health-inpatients'
      | 'community-mental-health'
      | 'mental-health-crisis'
      | 'mental-health-liaison'
      | 'learning-disability-inpatients'
      | 'community-hospital-beds'
      | 'intermediate-care-beds'
      | 'hospital-at-home'
      | 'virtual-ward'
      | 'urgent-community-response'
      | 'district-nursing'
      | 'community-rehabilitation'
      | 'community-clinic'
      | 'day-hospital'
      | 'hospice'
      | 'end-of-life-care-at-home'
      | 'outpatients'
      | 'elective-hub'
      | 'planned-surgery'
      | 'day-surgery'
      | 'endoscopy'
      | 'imaging'
      | 'community-diagnostic-centre'
      | 'renal-dialysis'
      | 'adult-heart-surgery'
      | 'vascular-surgery'
      | 'pathology'
      | 'general-practice'
      | 'gp-out-of-hours'
      | 'extended-access'
      | 'community-pharmacy'
      | 'dental'
      | 'optometry'
      | 'sexual-health'
      | 'health-visiting'
      | 'reablement'
      | 'home-care'
      | 'care-home'
      | 'carers-support'
      | 'integrated-neighbourhood-team'
    )
  | Slug;
export type Family =
  | 'emergency'
  | 'maternity'
  | 'neonatal'
  | 'paediatric'
  | 'stroke'
  | 'trauma'
  | 'critical-care'
  | 'cancer'
  | 'mental-health'
  | 'community'
  | 'planned'
  | 'primary'
  | 'social-care'
  | 'other';
export type CapacityMeasure =
  | 'beds'
  | 'bays'
  | 'places'
  | 'theatres'
  | 'chairs'
  | 'births'
  | 'procedures'
  | 'attendances'
  | 'appointments'
  | 'visits';
export type StaffGroup =
  | 'medical'
  | 'stroke-consultants'
  | 'emergency-consultants'
  | 'obstetric-consultants'
  | 'anaesthetists'
  | 'paediatric-consultants'
  | 'resident-doctors'
  | 'general-practitioners'
  | 'nursing'
  | 'midwifery'
  | 'allied-health'
  | 'pharmacy'
  | 'health-care-assistants'
  | 'healthcare-science'
  | 'social-care'
  | 'ambulance'
  | 'administrative'
  | 'estates'
  | 'other';
export type Effect = 'improves' | 'unchanged' | 'worse';
export type Hours = string;
export type AccessRoute = 'walk-in' | 'ambulance' | 'booked' | 'telephone' | 'referral' | 'self-referral';
export type Arrangement = 'on-site' | 'on-call' | 'networked' | 'transfer';
export type TemporaryPlan = 'revert' | 'propose-permanent';
export type DriverKind =
  | 'quality'
  | 'safety'
  | 'workforce'
  | 'access'
  | 'demand'
  | 'estate'
  | 'technology'
  | 'policy'
  | 'contract'
  | 'finance';
export type WebAddress = string;
export type Profession =
  | 'medical'
  | 'nursing'
  | 'midwifery'
  | 'allied-health'
  | 'pharmacy'
  | 'general-practice'
  | 'dental'
  | 'psychology'
  | 'paramedic'
  | 'healthcare-science'
  | 'social-work'
  | 'management'
  | 'patient'
  | 'staff-side'
  | 'other';
export type RegistrationBody = 'gmc' | 'nmc' | 'hcpc' | 'gphc' | 'gdc' | 'swe';
export type ProfessionalBody =
  | 'local-negotiating-committee'
  | 'local-medical-committee'
  | 'consultant-body'
  | 'joint-negotiating-committee'
  | 'royal-college'
  | 'nursing-union'
  | 'midwifery-union'
  | 'health-union'
  | 'local-dental-committee'
  | 'local-pharmaceutical-committee';
export type Position = 'supports' | 'supports-with-conditions' | 'no-view' | 'concerned' | 'opposes';
export type ConflictAction = 'declared' | 'recused' | 'left';
export type ReviewKind = 'clinical' | 'scrutiny' | 'panel' | 'court' | 'minister' | 'regulator';
export type RecommendationResponse = 'accepted' | 'partly' | 'rejected';
export type EvidenceKind =
  | 'review'
  | 'guideline'
  | 'trial'
  | 'controlled-study'
  | 'national-audit'
  | 'national-standard'
  | 'observational'
  | 'service-evaluation'
  | 'local-data'
  | 'modelling'
  | 'expert-review'
  | 'opinion';
export type BenefitKind =
  | 'outcome'
  | 'safety'
  | 'experience'
  | 'access'
  | 'inequality'
  | 'workforce'
  | 'training'
  | 'sustainability'
  | 'finance';
export type Period = string;
export type CriterionKind =
  | 'quality'
  | 'safety'
  | 'access'
  | 'experience'
  | 'workforce'
  | 'inequality'
  | 'deliverability'
  | 'sustainability'
  | 'strategy'
  | 'finance';
export type Scorer = 'clinicians' | 'patients' | 'staff' | 'independent' | 'public' | 'managers';
export type AssessmentKind =
  | 'quality'
  | 'equality'
  | 'health-inequalities'
  | 'travel'
  | 'workforce'
  | 'other-providers'
  | 'data-protection'
  | 'sustainability'
  | 'integrated';
export type SignatoryRole =
  | 'medical-director'
  | 'chief-nurse'
  | 'director-of-social-services'
  | 'director-of-public-health'
  | 'chief-executive'
  | 'finance-director'
  | 'other';
export type PhaseOfRisk = 'transition' | 'steady-state';
export type TravelMode = 'ambulance' | 'car' | 'public-transport';
export type PatientGroup =
  | 'age'
  | 'disability'
  | 'gender-reassignment'
  | 'marriage-and-civil-partnership'
  | 'pregnancy-and-maternity'
  | 'race'
  | 'religion-or-belief'
  | 'sex'
  | 'sexual-orientation'
  | 'religious-belief'
  | 'political-opinion'
  | 'racial-group'
  | 'marital-status'
  | 'men-and-women'
  | 'dependants'
  | 'carers'
  | 'deprivation'
  | 'rural-or-coastal'
  | 'inclusion-health'
  | 'children'
  | 'learning-disability-and-autism'
  | 'severe-mental-illness'
  | 'dementia'
  | 'current-users'
  | 'local';
export type EngagementPhase =
  'problem' | 'options' | 'pre-consultation' | 'consultation' | 'decision' | 'implementation' | 'review';
export type Audience = 'patients' | 'carers' | 'public' | 'staff' | 'councillors' | 'partners';
export type EngagementMethod =
  | 'survey'
  | 'public-meeting'
  | 'focus-group'
  | 'deliberative-panel'
  | 'interview'
  | 'drop-in'
  | 'outreach'
  | 'co-design'
  | 'patient-panel'
  | 'social-media'
  | 'leaflet'
  | 'telephone'
  | 'staff-meeting'
  | 'staff-survey'
  | 'clinical-workshop'
  | 'written';
export type Explained =
  | 'reasons'
  | 'money-as-reason'
  | 'options'
  | 'discarded-options'
  | 'scores'
  | 'sub-scores'
  | 'costs'
  | 'adverse-effects'
  | 'travel'
  | 'how-to-respond'
  | 'how-decided';
export type Format =
  | 'easy-read'
  | 'large-print'
  | 'british-sign-language'
  | 'irish-sign-language'
  | 'paper'
  | 'audio'
  | 'braille'
  | 'translated'
  | 'welsh';
export type ThemeResponse = 'changed' | 'partly' | 'unchanged';
export type ApprovalKind = 'business-case' | 'sense-check' | 'stage-2' | 'decision-to-consult' | 'capital';
export type Outcome = 'approve' | 'approve-modified' | 'defer' | 'reject';
export type FinancialYear = string;
export type CapitalStatus = 'secured' | 'agreed-in-principle' | 'bid' | 'none';
export type JustificationKind =
  'unmet-demand' | 'replacement' | 'resilience' | 'specialist-tier' | 'access-gap' | 'statutory';
export type Domain =
  'safety' | 'outcome' | 'experience' | 'access' | 'inequality' | 'workforce' | 'finance' | 'other-providers';
export type Direction = 'up' | 'down' | 'hold';
export type Frequency = 'weekly' | 'monthly' | 'quarterly' | 'yearly';
export type TriggerWhen = 'above' | 'below';
export type TriggerAction = 'investigate' | 'pause' | 'escalate' | 'reverse';

/**
 * A proposal to change NHS services.
 */
export interface Proposal {
  /**
   * The version of this format.
   */
  reconfig: 1;
  id: Slug;
  /**
   * What the proposal is called.
   */
  title: string;
  /**
   * The proposal in plain English, 600 characters at most.
   */
  summary?: string;
  nation: Nation;
  stage: Stage;
  /**
   * Whether the proposal is alive.
   */
  status?: {
    is?: Status;
    since?: PartialDate;
    reason?: Text;
  };
  supersedes?: Slug;
  scale?: Scale;
  /**
   * Who said how large it is.
   */
  scaleDecision?: {
    by?: Slug;
    date?: PartialDate;
    reference?: Text;
  };
  /**
   * Everyone with a part in it.
   */
  organisations?: Organisation[];
  /**
   * The places where care is given.
   */
  sites?: Site[];
  /**
   * What would change for good, service by service; and what was changed for a time.
   *
   * @minItems 1
   */
  changes: Change[];
  /**
   * The harm that longer emergency journeys may do.
   */
  emergencyJourneys?: {
    harm?: Text;
    method?: Text;
    agreedBy?: Slug;
    agreed?: PartialDate;
  };
  /**
   * Why change is proposed.
   */
  drivers?: Driver[];
  /**
   * The case for change.
   */
  caseForChange?: {
    approved?: PartialDate;
    by?: Slug;
    reference?: Text;
    url?: WebAddress;
  };
  leadership?: Leadership;
  /**
   * Reviews from outside.
   */
  reviews?: Review[];
  /**
   * The documents that everything else points to.
   */
  evidence?: Evidence[];
  /**
   * What gets better.
   */
  benefits?: Benefit[];
  options?: Appraisal;
  /**
   * The impact assessments.
   */
  impactAssessments?: ImpactAssessment[];
  /**
   * What softens adverse effects.
   */
  mitigations?: Mitigation[];
  /**
   * What could harm patients.
   */
  safety?: {
    /**
     * The hazards.
     */
    hazards?: Hazard[];
  };
  /**
   * Journeys before and after.
   */
  travel?: Journey[];
  /**
   * Where the patients live.
   */
  catchment?: Area[];
  /**
   * The groups of patients.
   */
  patientGroups?: AffectedGroup[];
  /**
   * The sectors of health and care.
   */
  sectors?: AffectedSector[];
  /**
   * Occasions on which people took part.
   */
  engagement?: Engagement[];
  consultation?: Consultation;
  /**
   * What was approved on the way.
   *
   * Items: An approval.
   */
  approvals?: {
    kind: ApprovalKind;
    date?: PartialDate;
    by?: Slug;
    reference?: Text;
  }[];
  /**
   * The decision.
   */
  decision?: {
    body?: Slug;
    date?: PartialDate;
    /**
     * Whether the meeting is public.
     */
    inPublic?: boolean;
    outcome?: Outcome;
    option?: Slug;
    papersSent?: PartialDate;
    reference?: Text;
    url?: WebAddress;
  };
  finance?: Finance;
  /**
   * What the proposal adds.
   */
  newServices?: NewService[];
  monitoring?: Monitoring;
  /**
   * Steps on the way.
   *
   * Items: A step.
   */
  milestones?: {
    id: Slug;
    name?: Text;
    date?: PartialDate;
    /**
     * Whether it cannot be undone.
     */
    irreversible?: boolean;
    /**
     * Whether it runs the service down, such as admissions stopped or posts frozen.
     */
    runsDown?: boolean;
  }[];
  /**
   * What is known not to have happened.
   */
  notDone?: NotDone[];
  /**
   * Findings that somebody takes on themselves for a time.
   */
  waivers?: Waiver[];
}
/**
 * An organisation with a part in the proposal.
 */
export interface Organisation {
  id: Slug;
  name?: Text;
  /**
   * Its organisation code, in quotes if it is all digits.
   */
  ods?: string;
  sector?: Sector;
  /**
   * Its part; several parts are written as a list.
   */
  role?: OrganisationRole | OrganisationRole[];
  /**
   * The councils that a scrutiny or patient-voice body speaks for.
   */
  members?: Slug[];
  informed?: PartialDate;
  agreed?: PartialDate;
}
/**
 * A place where care is given.
 */
export interface Site {
  id: Slug;
  name?: Text;
  organisation?: Slug;
  area?: Slug;
}
/**
 * What would happen to one service.
 */
export interface Change {
  id: Slug;
  kind: ChangeKind;
  service: Service;
  family?: Family;
  site?: Slug;
  toSite?: Slug;
  registered?: Slug;
  date?: PartialDate;
  /**
   * How much it can take, before and after.
   */
  capacity?: Capacity[];
  /**
   * The posts it needs.
   */
  staff?: Staffing[];
  effect?: Effect;
  /**
   * Whether it cannot be undone.
   */
  irreversible?: boolean;
  /**
   * The changes that take its place.
   */
  replacedBy?: Slug[];
  notReplaced?: Text;
  /**
   * Opening hours.
   */
  hours?: {
    before?: Hours;
    after?: Hours;
  };
  /**
   * How patients reach it.
   */
  access?: {
    /**
     * Before the change.
     */
    before?: AccessRoute[];
    /**
     * After the change.
     */
    after?: AccessRoute[];
  };
  /**
   * Services that it depends on.
   *
   * Items: A service that it depends on.
   */
  interdependencies?: {
    service: Service;
    arrangement?: Arrangement;
    /**
     * Minutes away.
     */
    minutes?: number;
  }[];
  /**
   * What softens it.
   */
  mitigations?: Slug[];
  accepted?: Acceptance;
  temporary?: Temporary;
}
/**
 * How much the service can take.
 */
export interface Capacity {
  measure: CapacityMeasure;
  /**
   * Before the change.
   */
  before?: number;
  /**
   * After the change.
   */
  after?: number;
  demand?: Demand;
  /**
   * The share of it that is planned to be in use, in per cent.
   */
  occupancy?: number;
  /**
   * The figure after the change that people were told in the consultation.
   */
  consulted?: number;
  /**
   * What shows that demand falls.
   */
  evidence?: Slug[];
}
/**
 * How much is used on average, in the same measure.
 */
export interface Demand {
  /**
   * Before the change.
   */
  before?: number;
  /**
   * After the change.
   */
  after?: number;
}
/**
 * The posts that the service needs.
 */
export interface Staffing {
  group: StaffGroup;
  /**
   * Posts needed, in whole-time equivalents.
   */
  needed?: number;
  /**
   * Posts filled now.
   */
  inPost?: number;
  /**
   * How the rest will be filled.
   */
  plan?: {
    action?: Text;
    by?: PartialDate;
  };
}
/**
 * Somebody accepts that it is so.
 */
export interface Acceptance {
  by?: Text;
  reason?: Text;
}
/**
 * A change that is said to be for a time only.
 */
export interface Temporary {
  since?: PartialDate;
  until?: PartialDate;
  /**
   * The dates on which it was extended.
   */
  extended?: PartialDate[];
  reason?: Text;
  safetyRisk?: Text;
  /**
   * Who was told, and when.
   */
  informed?: Notice[];
  /**
   * When it is looked at again.
   *
   * Items: A review.
   */
  reviews?: {
    due?: PartialDate;
    held?: PartialDate;
    outcome?: Text;
  }[];
  revertWhen?: Text;
  ended?: PartialDate;
  plan?: TemporaryPlan;
}
/**
 * A body that was told.
 */
export interface Notice {
  body: Slug;
  date?: PartialDate;
}
/**
 * A reason for change.
 */
export interface Driver {
  id: Slug;
  kind: DriverKind;
  statement?: Text;
  /**
   * What shows it.
   */
  evidence?: Slug[];
}
/**
 * Who leads, and which clinicians were heard.
 */
export interface Leadership {
  clinicalLead?: ClinicalLead;
  /**
   * Those who sit in the group that designs the change.
   *
   * Items: A member.
   */
  designGroup?: {
    role?: Text;
    profession?: Profession;
    specialty?: Text;
    site?: Slug;
    /**
     * Whether they still treat patients.
     */
    practising?: boolean;
    /**
     * Whether they chair the group.
     */
    chair?: boolean;
  }[];
  /**
   * How care is to be given.
   */
  clinicalModel?: {
    approved?: PartialDate;
    by?: Text;
    reference?: Text;
  };
  /**
   * Bodies that speak for doctors and other professionals. Opposition is a fact; silence is a gap.
   *
   * Items: A body and what it said.
   */
  professionalBodies?: {
    /**
     * The body.
     */
    body: ProfessionalBody | Slug;
    met?: PartialDate;
    position?: Position;
    concern?: Text;
    response?: Text;
    reference?: Text;
  }[];
  /**
   * Clinical points on which clinicians disagree.
   *
   * Items: A disagreement.
   */
  dissent?: {
    issue?: Text;
    raisedBy?: Text;
    resolution?: Text;
  }[];
  /**
   * The statement that nobody disagreed.
   */
  dissentNone?: {
    /**
     * Who was asked.
     */
    asked?: Text[];
    date?: PartialDate;
  };
  /**
   * Interests that were declared.
   *
   * Items: An interest.
   */
  conflictsOfInterest?: {
    role?: Text;
    interest?: Text;
    action?: ConflictAction;
  }[];
}
/**
 * The clinician in charge.
 */
export interface ClinicalLead {
  name?: Text;
  role?: Text;
  profession?: Profession;
  body?: RegistrationBody;
  /**
   * Their registration number, in quotes.
   */
  registration?: string;
  organisation?: Slug;
  appointed?: PartialDate;
  /**
   * Whether they still treat patients.
   */
  practising?: boolean;
  /**
   * Whether they have the power to decide.
   */
  decides?: boolean;
  /**
   * Those who led before them.
   *
   * Items: An earlier lead.
   */
  before?: {
    name?: Text;
    from?: PartialDate;
    until?: PartialDate;
  }[];
}
/**
 * A review from outside.
 */
export interface Review {
  by?: Text;
  kind: ReviewKind;
  requested?: PartialDate;
  date?: PartialDate;
  url?: WebAddress;
  /**
   * What it asked for.
   *
   * Items: A recommendation.
   */
  recommendations?: {
    text?: Text;
    response?: RecommendationResponse;
    reason?: Text;
  }[];
}
/**
 * A document that the rest of the file points to.
 */
export interface Evidence {
  id: Slug;
  title?: Text;
  kind: EvidenceKind;
  publisher?: Text;
  published?: PartialDate;
  url?: WebAddress;
  /**
   * Whether it is about this place.
   */
  local?: boolean;
  finding?: Text;
  /**
   * Whether it speaks against the proposal.
   */
  contrary?: boolean;
  superseded?: PartialDate;
}
/**
 * What gets better, so that it can be checked later.
 */
export interface Benefit {
  id: Slug;
  kind: BenefitKind;
  statement?: Text;
  /**
   * The changes that bring it.
   */
  changes?: Slug[];
  /**
   * What shows that it will.
   */
  evidence?: Slug[];
  indicator?: Slug;
  measure?: Text;
  baseline?: Baseline;
  target?: Target;
}
/**
 * Where it stands now.
 */
export interface Baseline {
  /**
   * The number.
   */
  value?: number;
  unit?: Text;
  period?: Period;
}
/**
 * Where it should be.
 */
export interface Target {
  /**
   * The number.
   */
  value?: number;
  by?: PartialDate;
  range?: Text;
}
/**
 * The options and how they were weighed.
 */
export interface Appraisal {
  /**
   * Every option that was thought of.
   *
   * Items: An option.
   */
  longlist?: {
    id: Slug;
    name?: Text;
    /**
     * Whether it is to change nothing.
     */
    statusQuo?: boolean;
    /**
     * When and why it was set aside.
     */
    discarded?: {
      date?: PartialDate;
      reason?: Text;
    };
  }[];
  /**
   * The short list.
   */
  shortlisted?: {
    date?: PartialDate;
    /**
     * The options on it.
     */
    options?: Slug[];
  };
  /**
   * What the options were scored on.
   *
   * Items: A criterion of the appraisal.
   */
  criteria?: {
    id: Slug;
    kind: CriterionKind;
    /**
     * Its weight in per cent.
     */
    weight?: number;
  }[];
  weightsPublished?: PartialDate;
  weightsReason?: Text;
  scored?: PartialDate;
  financialScored?: PartialDate;
  /**
   * Who scored them.
   */
  scoredBy?: Scorer[];
  /**
   * For each option, its score on each criterion; higher is better.
   */
  scores?: {
    /**
     * The option’s score on each criterion.
     */
    [k: string]: {
      /**
       * The score of the option on the criterion; higher is better.
       */
      [k: string]: number;
    };
  };
  preferred?: Slug;
  preferredReason?: Text;
}
/**
 * An impact assessment.
 */
export interface ImpactAssessment {
  id: Slug;
  kind: AssessmentKind;
  /**
   * The kinds that an integrated assessment covers.
   */
  covers?: AssessmentKind[];
  completed?: PartialDate;
  /**
   * When it was brought up to date, and what changed.
   *
   * Items: An update.
   */
  updated?: {
    date?: PartialDate;
    what?: Text;
  }[];
  /**
   * Who wrote it.
   */
  author?: {
    name?: Text;
    role?: Text;
  };
  /**
   * Who signed it.
   *
   * Items: A signature.
   */
  signedOff?: {
    name?: Text;
    role?: SignatoryRole;
    date?: PartialDate;
  }[];
  /**
   * The options it examines.
   */
  options?: Slug[];
  /**
   * The figures it rests on.
   *
   * Items: A set of figures.
   */
  data?: {
    name?: Text;
    until?: PartialDate;
  }[];
  /**
   * Who is better or worse off.
   */
  effects?: AdverseEffect[];
  reference?: Text;
}
/**
 * What the change means for some people.
 */
export interface AdverseEffect {
  who?: Text;
  effect?: Effect;
  /**
   * How many people.
   */
  size?: string | number;
  /**
   * The changes that cause it.
   */
  changes?: Slug[];
  /**
   * What softens it.
   */
  mitigations?: Slug[];
  accepted?: Acceptance;
}
/**
 * Something that softens an adverse effect.
 */
export interface Mitigation {
  id: Slug;
  action?: Text;
  owner?: Text;
  due?: PartialDate;
  availableFrom?: PartialDate;
  /**
   * What it costs, in pounds.
   */
  cost?: number;
  /**
   * Whether the money is there.
   */
  funded?: boolean;
}
/**
 * Something that could harm a patient.
 */
export interface Hazard {
  id: Slug;
  hazard?: Text;
  phase?: PhaseOfRisk;
  /**
   * From 1, rare, to 5, almost certain.
   */
  likelihood?: number;
  /**
   * From 1, negligible, to 5, catastrophic.
   */
  severity?: number;
  /**
   * What keeps it from happening.
   *
   * Items: A control.
   */
  controls?: {
    action?: Text;
    owner?: Text;
    availableFrom?: PartialDate;
  }[];
  /**
   * What remains after the controls.
   */
  residual?: {
    /**
     * From 1, rare, to 5, almost certain.
     */
    likelihood?: number;
    /**
     * From 1, negligible, to 5, catastrophic.
     */
    severity?: number;
  };
  owner?: Text;
  acceptedBy?: Text;
}
/**
 * Journeys from one area in one way of travelling.
 */
export interface Journey {
  area: Slug;
  mode: TravelMode;
  before?: Minutes;
  after?: Minutes;
  dataUntil?: PartialDate;
}
/**
 * Journey times in minutes.
 */
export interface Minutes {
  /**
   * Half of the journeys take no longer.
   */
  median?: number;
  /**
   * Nineteen in twenty journeys take no longer.
   */
  p95?: number;
}
/**
 * An area where patients live.
 */
export interface Area {
  area: Slug;
  name?: Text;
  /**
   * The share of the activity that comes from it, in per cent.
   */
  share?: number;
  council?: Slug;
  nation?: Nation;
}
/**
 * A group of patients, sized and its effect described, or set aside for a reason.
 */
export interface AffectedGroup {
  group: PatientGroup;
  who?: Text;
  /**
   * How many people: a number, or the word unknown.
   */
  size?: number | string;
  source?: Text;
  reason?: Text;
  effect?: Effect;
  how?: Text;
  /**
   * What softens it.
   */
  mitigations?: Slug[];
  notAffected?: Text;
  decidedBy?: Text;
  date?: PartialDate;
}
/**
 * A sector, affected or not.
 */
export interface AffectedSector {
  sector: Sector;
  /**
   * Whether it is affected.
   */
  affected?: boolean;
  how?: Text;
  involved?: PartialDate;
  representative?: Text;
  reason?: Text;
  agreedBy?: Text;
  date?: PartialDate;
}
/**
 * An occasion on which people took part.
 */
export interface Engagement {
  id: Slug;
  date?: PartialDate;
  phase?: EngagementPhase;
  /**
   * Who took part.
   */
  audience?: Audience[];
  method?: EngagementMethod;
  /**
   * How many took part.
   */
  participants?: number;
  /**
   * The groups it was aimed at.
   */
  groups?: PatientGroup[];
  outcome?: Text;
}
/**
 * The round of consultation that the decision rests on.
 */
export interface Consultation {
  public?: PublicConsultation;
  staff?: StaffConsultation;
  /**
   * Bodies that speak for the public.
   */
  bodies?: ConsultedBody[];
  /**
   * Earlier rounds.
   *
   * Items: An earlier round.
   */
  earlier?: {
    opens?: PartialDate;
    closes?: PartialDate;
    about?: Text;
  }[];
}
/**
 * The consultation of the public.
 */
export interface PublicConsultation {
  opens?: PartialDate;
  closes?: PartialDate;
  /**
   * The document that people were given.
   */
  document?: {
    published?: PartialDate;
    url?: WebAddress;
    /**
     * What it explains.
     */
    explains?: Explained[];
  };
  /**
   * The options that people were asked about.
   */
  options?: Slug[];
  singleOptionReason?: Text;
  shortReason?: Text;
  /**
   * Services that were left for another time.
   *
   * Items: A service left out.
   */
  leftOut?: {
    service: Service;
    reason?: Text;
    when?: Text;
  }[];
  /**
   * Forms of the document beside the standard one.
   */
  formats?: Format[];
  /**
   * How many answered.
   */
  responses?: number;
  /**
   * Who answered, beside who uses the service.
   *
   * Items: A group among those who answered.
   */
  profile?: {
    group: PatientGroup;
    /**
     * Its share of the answers, in per cent.
     */
    responses?: number;
    /**
     * Its share of those who use the service, in per cent.
     */
    expected?: number;
    followUp?: Text;
  }[];
  /**
   * Petitions.
   *
   * Items: A petition.
   */
  petitions?: {
    title?: Text;
    /**
     * How many signed.
     */
    signatures?: number;
    countedAs?: Text;
  }[];
  /**
   * The analysis of the answers.
   */
  analysis?: {
    by?: Text;
    /**
     * Whether they are independent.
     */
    independent?: boolean;
    published?: PartialDate;
    url?: WebAddress;
  };
  /**
   * What people said, and what was answered.
   */
  themes?: Theme[];
}
/**
 * Something that many answers said.
 */
export interface Theme {
  theme?: Text;
  /**
   * How many said it.
   */
  mentions?: number;
  response?: ThemeResponse;
  reason?: Text;
}
/**
 * The consultation of staff.
 */
export interface StaffConsultation {
  opens?: PartialDate;
  closes?: PartialDate;
  /**
   * How many members of staff are affected.
   */
  affected?: number;
  /**
   * Which groups.
   */
  groups?: StaffGroup[];
  /**
   * The bodies that speak for them.
   */
  bodies?: (ProfessionalBody | Slug)[];
  /**
   * How many answered.
   */
  responses?: number;
  /**
   * What staff said, and what was answered.
   */
  themes?: Theme[];
}
/**
 * A body that speaks for the public.
 */
export interface ConsultedBody {
  body: Slug;
  informed?: PartialDate;
  /**
   * Whether it holds the change to be substantial.
   */
  substantial?: boolean;
  consultedFrom?: PartialDate;
  commented?: PartialDate;
  position?: Position;
  response?: Text;
}
/**
 * The money.
 */
export interface Finance {
  priceBase?: FinancialYear;
  /**
   * Money for buildings and equipment.
   */
  capital?: {
    /**
     * How much, in pounds.
     */
    amount?: number;
    source?: Text;
    status?: CapitalStatus;
  };
  /**
   * What the service costs a year, in pounds.
   */
  runningCost?: {
    /**
     * Before the change.
     */
    before?: number;
    /**
     * After the change.
     */
    after?: number;
  };
  /**
   * When the old and the new run side by side.
   */
  doubleRunning?: {
    from?: PartialDate;
    until?: PartialDate;
    /**
     * What it costs, in pounds.
     */
    cost?: number;
  };
  /**
   * What is to be saved.
   */
  savings?: Saving[];
  pooled?: Pool;
}
/**
 * Money that is to be saved.
 */
export interface Saving {
  id: Slug;
  /**
   * Pounds a year.
   */
  amount?: number;
  from?: PartialDate;
  change?: Slug;
  /**
   * What shows that it will.
   */
  evidence?: Slug[];
  /**
   * Whether it comes from fewer admissions to hospital.
   */
  fewerAdmissions?: boolean;
}
/**
 * A budget that several organisations share.
 */
export interface Pool {
  legalBasis?: Text;
  host?: Slug;
  /**
   * What each pays in.
   *
   * Items: A contribution.
   */
  contributions?: {
    organisation: Slug;
    year?: FinancialYear;
    /**
     * How much, in pounds.
     */
    amount?: number;
  }[];
  /**
   * The whole of it, in pounds.
   */
  total?: number;
  riskShare?: Text;
}
/**
 * A service that the proposal adds.
 */
export interface NewService {
  id: Slug;
  change?: Slug;
  service?: Service;
  site?: Slug;
  sector?: Sector;
  /**
   * The areas it serves.
   */
  catchment?: Slug[];
  /**
   * From which age to which.
   *
   * @minItems 2
   * @maxItems 2
   */
  ages?: number[];
  hours?: Hours;
  /**
   * How patients reach it.
   */
  access?: AccessRoute[];
  /**
   * How much it can take.
   */
  capacity?: Capacity[];
  whyNotExisting?: Text;
  justification?: Justification;
}
/**
 * Why a like service may exist beside another, in numbers.
 */
export interface Justification {
  kind: JustificationKind;
  /**
   * How much is needed.
   */
  demand?: number;
  /**
   * How much there is.
   */
  supply?: number;
  closes?: Slug;
  date?: PartialDate;
  singlePointOfFailure?: Text;
  tier?: Text;
  /**
   * How many people live too far away.
   */
  people?: number;
  /**
   * How many minutes away they live.
   */
  minutes?: number;
  reference?: Text;
}
/**
 * How the change is watched afterwards.
 */
export interface Monitoring {
  /**
   * The numbers that are watched.
   */
  indicators?: Indicator[];
  /**
   * When it is looked at again.
   *
   * Items: A review.
   */
  reviews?: {
    due?: PartialDate;
    held?: PartialDate;
    report?: Text;
    /**
     * The value of each indicator.
     */
    actuals?: {
      /**
       * The value of the indicator.
       */
      [k: string]: number;
    };
  }[];
  /**
   * Who watches.
   */
  oversight?: {
    /**
     * Whether patients have a seat.
     */
    patientSeat?: boolean;
    /**
     * Whether staff have a seat.
     */
    staffSeat?: boolean;
    /**
     * Whether someone independent has a seat.
     */
    independentSeat?: boolean;
    publishedAt?: Text;
  };
  /**
   * How it can be undone.
   */
  reversal?: {
    possibleUntil?: PartialDate;
    capacityKept?: Text;
    decides?: Text;
  };
  /**
   * Money for the evaluation, in pounds.
   */
  budget?: number;
}
/**
 * A number that is watched.
 */
export interface Indicator {
  id: Slug;
  name?: Text;
  domain: Domain;
  /**
   * The changes it watches.
   */
  changes?: Slug[];
  unit?: Text;
  direction?: Direction;
  source?: Text;
  baseline?: Baseline;
  target?: Target;
  owner?: Text;
  frequency?: Frequency;
  /**
   * The number at which something must be done.
   */
  trigger?: {
    when?: TriggerWhen;
    /**
     * The number.
     */
    value?: number;
    /**
     * For how many reports in a row.
     */
    periods?: number;
    action?: TriggerAction;
    decides?: Text;
  };
}
/**
 * Something that is known not to have happened.
 */
export interface NotDone {
  /**
   * The criterion it concerns, such as consultation/staff-first.
   */
  criterion: string;
  what?: Text;
  reason?: Text;
  reference?: Text;
}
/**
 * A finding that somebody takes on themselves for a time; it stays in the report.
 */
export interface Waiver {
  /**
   * The criterion, such as consultation/enough-time.
   */
  criterion: string;
  reason?: Text;
  approvedBy?: Text;
  approvedOn?: PartialDate;
  expires?: PartialDate;
}
