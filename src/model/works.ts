/** A published work that a rule rests on. */
export interface Work {
  readonly title: string;
  readonly url?: string;
}

/** A place in a work. `where` says which part, or what is taken from it. */
export interface Citation {
  readonly work: WorkId;
  readonly where?: string;
}

const catalogue = {
  'bma-redesign': { title: 'BMA principles of redesign' },
  custom: { title: 'reconfig’s own number: custom, not law' },
  format: { title: 'the format of a proposal (see `reconfig schema`)' },
  'equality-act': {
    title: 'Equality Act 2010, section 149',
    url: 'https://www.legislation.gov.uk/ukpga/2010/15/section/149',
  },
  'ni-act-75': {
    title: 'Northern Ireland Act 1998, section 75',
    url: 'https://www.legislation.gov.uk/ukpga/1998/47/section/75',
  },
  'nhs-act-involvement': {
    title: 'National Health Service Act 2006, sections 13Q, 14Z45 and 242: involving those who use services',
    url: 'https://legislation.gov.uk/ukpga/2006/41/part/12',
  },
  'scrutiny-regulations': {
    title: 'Local Authority (Public Health, Health and Wellbeing Boards and Health Scrutiny) Regulations 2013',
    url: 'https://www.legislation.gov.uk/uksi/2013/218/part/4/made',
  },
  'call-in-guidance': {
    title: 'Department of Health and Social Care, Reconfiguring NHS services: ministerial intervention powers (2024)',
    url: 'https://www.gov.uk/government/publications/reconfiguring-nhs-services-ministerial-intervention-powers',
  },
  'assurance-guidance': {
    title: 'NHS England, Planning, assuring and delivering service change for patients (2018)',
    url: 'https://www.england.nhs.uk/publication/planning-assuring-and-delivering-service-change-for-patients/',
  },
  'bed-test': {
    title: 'NHS England, New patient care test for hospital bed closures (2017)',
    url: 'https://www.england.nhs.uk/2017/03/new-patient-care-test/',
  },
  'quality-framework': {
    title: 'National Quality Board, Quality impact assessment framework',
    url: 'https://www.england.nhs.uk/long-read/quality-impact-assessment-framework',
  },
  'irp-2024': {
    title: 'Independent Reconfiguration Panel, Learning from reviews of proposals for NHS service change (2024)',
    url: 'https://gov.uk/government/publications/learning-from-reviews-of-nhs-service-change/learning-from-reviews-of-proposals-for-nhs-service-change',
  },
  'irp-2020': {
    title: 'Independent Reconfiguration Panel, Insight on effective NHS service change (2020)',
    url: 'https://www.gov.uk/government/publications/insight-from-the-work-of-the-irp/insight-on-effective-nhs-service-change-from-the-independent-reconfiguration-panel',
  },
  'kings-fund-2014': {
    title: 'The King’s Fund, The reconfiguration of clinical services: what is the evidence? (2014)',
    url: 'https://www.kingsfund.org.uk/insight-and-analysis/reports/reconfiguration-clinical-services',
  },
  'nao-integration': { title: 'National Audit Office, Health and social care integration (2017)' },
  'pac-integration': {
    title: 'House of Commons Committee of Public Accounts, Integrating health and social care (2017)',
    url: 'https://publications.parliament.uk/pa/cm201617/cmselect/cmpubacc/959/95907.htm',
  },
  'capsticks-integration': { title: 'Capsticks, Integration: why such a fuss?' },
  gunning: {
    title: 'The Gunning principles of fair consultation, as restated in Moseley [2014] UKSC 56',
    url: 'https://wearestand.co.uk/reflecting-on-the-gunning-principles',
  },
  'save-our-surgery': {
    title: 'Save Our Surgery [2013] EWHC 439 (Admin): sub-scores kept from the public',
    url: 'https://ukhumanrightsblog.com/2013/03/08/successful-challenge-to-closures-of-childrens-heart-surgery-units/',
  },
  'consultation-length': {
    title: 'Mills & Reeve, Cabinet Office consultation principles: no fixed length, twelve weeks customary',
    url: 'https://www.mills-reeve.com/blogs/health-and-care/january-2016/cabinet-office-produces-revised-consultation-guida',
  },
  'ten-rules': {
    title: 'Mills & Reeve, Ten rules for running an effective, lawful public consultation',
    url: 'https://www.mills-reeve.com/insights/legal-publications/ten-rules-for-running-an-effective-lawful-public-consultation',
  },
  'quick-guide': {
    title: 'Mills & Reeve, Quick guide: how to plan for NHS service reconfiguration',
    url: 'https://www.mills-reeve.com/insights/legal-publications/quick-guide-how-to-plan-for-nhs-service-reconfiguration',
  },
  'equality-duty': {
    title: 'Littleton Chambers, Public sector equality duty: practical pointers',
    url: 'https://littletonchambers.com/public-sector-equality-duty-practical-pointers/',
  },
  'temporary-closures': {
    title: 'The Consultation Institute, NHS service closures: temporary means temporary',
    url: 'https://www.consultationinstitute.org/nhs-service-closures-temporary-means-temporary/',
  },
  'consideration-time': {
    title: 'Stand, Decisions, decisions: making time to get them right',
    url: 'https://wearestand.co.uk/decisions-decisions-making-time-to-get-them-right',
  },
  'clinical-senate': {
    title: 'South West Clinical Senate, Senate reviews',
    url: 'https://www.swsenate.nhs.uk/senate-reviews/',
  },
  'ambulance-case': {
    title: 'Hinsull v Dorset CCG [2018] EWHC 2331 (Admin): emergency access',
    url: 'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2018/2331',
  },
  'stroke-centralisation': {
    title: 'NIHR, Centralising stroke services can save lives',
    url: 'https://evidence.nihr.ac.uk/alert/centralising-stroke-services-can-save-lives',
  },
  'post-project-evaluation': {
    title: 'NHS Improvement, Post-project evaluation pro-forma (CG 27/17)',
    url: 'https://docsbay.net/nhs-improvement-publication-code-cg-27-17',
  },
  core20plus5: {
    title: 'NHS England, Core20PLUS5',
    url: 'https://medicalcare.rcp.ac.uk/content-items/reading/core20-plus-5/',
  },
  'llais-guidance': {
    title: 'Welsh Government, Guidance on changes to health services (2023)',
    url: 'https://www.gov.wales/guidance-changes-health-services',
  },
  'ni-consultation': {
    title: 'Department of Health (Northern Ireland): consultation of eight weeks',
    url: 'https://www.health-ni.gov.uk/news/first-step-towards-reconfiguration-and-transformation-announced',
  },
  'better-care-fund': {
    title: 'Better Care Fund policy framework 2023 to 2025: joint plan and section 75 agreement',
    url: 'https://www.gov.uk/government/publications/better-care-fund-policy-framework-2023-to-2025/2023-to-2025-better-care-fund-policy-framework',
  },
  'scrutiny-template': {
    title: 'Hampshire County Council, Questions on substantial variation (2004)',
    url: 'https://www.hants.gov.uk/decisions/decisions-docs/041130-hrctte-r1201152630',
  },
  'green-book': { title: 'HM Treasury, The Green Book: appraisal and evaluation' },
  'bma-arm-2022': {
    title: 'BMA annual representative meeting 2022: committees of doctors on boards',
    url: 'https://healthcareleadernews.com/news/bma-to-push-for-lmc-representation-on-ics-boards/',
  },
} as const satisfies Record<string, Work>;

export type WorkId = keyof typeof catalogue;

/** Every work that may be cited. */
export const works: Readonly<Record<WorkId, Work>> = catalogue;

/** A citation in one line. */
export function citationText({ work, where }: Citation): string {
  return where ? `${works[work].title} (${where})` : works[work].title;
}
