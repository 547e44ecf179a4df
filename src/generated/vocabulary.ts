// Generated from schemas/proposal.schema.json by `npm run generate`. Do not edit.

import type { Family } from './proposal.ts';

/** The stages in their order. */
export const stages = ["case-for-change","options","pre-consultation","consultation","decision","implementation","evaluation"] as const;

export const sectors = ["general-practice","community-health","acute","specialised","mental-health","learning-disability-and-autism","ambulance","pharmacy-dental-optometry","adult-social-care","children-services","public-health","housing-and-council","voluntary-and-hospice","independent"] as const;

export const families = ["emergency","maternity","neonatal","paediatric","stroke","trauma","critical-care","cancer","mental-health","community","planned","primary","social-care","other"] as const;

export interface ServiceEntry {
  readonly family: Family;
  /** Services near enough to stand in for it. */
  readonly near?: readonly string[];
  /** Services that are known to hang together with it. */
  readonly partners?: readonly string[];
}

/** The services of the vocabulary, with the family each belongs to. */
export const services: Readonly<Record<string, ServiceEntry>> = {
  "emergency-department": {"family":"emergency","near":["urgent-treatment-centre"],"partners":["critical-care"]},
  "urgent-treatment-centre": {"family":"emergency","near":["emergency-department","gp-out-of-hours","minor-injuries-unit","walk-in-centre"]},
  "minor-injuries-unit": {"family":"emergency","near":["urgent-treatment-centre","walk-in-centre"]},
  "walk-in-centre": {"family":"emergency","near":["extended-access","minor-injuries-unit","urgent-treatment-centre"]},
  "same-day-emergency-care": {"family":"emergency","near":["acute-medicine"]},
  "acute-medicine": {"family":"emergency","near":["same-day-emergency-care"]},
  "emergency-surgery": {"family":"emergency"},
  "ambulance": {"family":"emergency"},
  "patient-transport": {"family":"emergency"},
  "obstetric-unit": {"family":"maternity","near":["alongside-midwife-led-unit"],"partners":["neonatal-intensive-care","local-neonatal-unit","special-care-baby-unit"]},
  "alongside-midwife-led-unit": {"family":"maternity","near":["freestanding-midwife-led-unit","obstetric-unit"]},
  "freestanding-midwife-led-unit": {"family":"maternity","near":["alongside-midwife-led-unit"]},
  "antenatal-clinic": {"family":"maternity"},
  "home-birth": {"family":"maternity"},
  "neonatal-intensive-care": {"family":"neonatal","near":["local-neonatal-unit"],"partners":["obstetric-unit"]},
  "local-neonatal-unit": {"family":"neonatal","near":["neonatal-intensive-care","special-care-baby-unit"],"partners":["obstetric-unit"]},
  "special-care-baby-unit": {"family":"neonatal","near":["local-neonatal-unit"],"partners":["obstetric-unit"]},
  "paediatric-inpatients": {"family":"paediatric","near":["paediatric-assessment"]},
  "paediatric-assessment": {"family":"paediatric","near":["paediatric-inpatients"]},
  "children-heart-surgery": {"family":"paediatric","partners":["adult-heart-surgery"]},
  "hyper-acute-stroke": {"family":"stroke","near":["acute-stroke"],"partners":["stroke-rehabilitation"]},
  "acute-stroke": {"family":"stroke","near":["hyper-acute-stroke","stroke-rehabilitation"],"partners":["stroke-rehabilitation"]},
  "stroke-rehabilitation": {"family":"stroke","near":["acute-stroke","community-rehabilitation"],"partners":["hyper-acute-stroke","acute-stroke"]},
  "major-trauma-centre": {"family":"trauma","near":["trauma-unit"]},
  "trauma-unit": {"family":"trauma","near":["major-trauma-centre"]},
  "critical-care": {"family":"critical-care","partners":["emergency-department"]},
  "chemotherapy": {"family":"cancer"},
  "radiotherapy": {"family":"cancer"},
  "cancer-surgery": {"family":"cancer"},
  "adult-mental-health-inpatients": {"family":"mental-health"},
  "older-adult-mental-health-inpatients": {"family":"mental-health"},
  "child-mental-health-inpatients": {"family":"mental-health"},
  "community-mental-health": {"family":"mental-health"},
  "mental-health-crisis": {"family":"mental-health","near":["mental-health-liaison"]},
  "mental-health-liaison": {"family":"mental-health","near":["mental-health-crisis"]},
  "learning-disability-inpatients": {"family":"mental-health"},
  "community-hospital-beds": {"family":"community","near":["intermediate-care-beds"]},
  "intermediate-care-beds": {"family":"community","near":["community-hospital-beds","hospital-at-home"]},
  "hospital-at-home": {"family":"community","near":["intermediate-care-beds","urgent-community-response","virtual-ward"]},
  "virtual-ward": {"family":"community","near":["hospital-at-home"]},
  "urgent-community-response": {"family":"community","near":["hospital-at-home"]},
  "district-nursing": {"family":"community","near":["integrated-neighbourhood-team"]},
  "community-rehabilitation": {"family":"community","near":["reablement","stroke-rehabilitation"]},
  "community-clinic": {"family":"community","near":["outpatients"]},
  "day-hospital": {"family":"community"},
  "hospice": {"family":"community","near":["end-of-life-care-at-home"]},
  "end-of-life-care-at-home": {"family":"community","near":["hospice"]},
  "outpatients": {"family":"planned","near":["community-clinic"]},
  "elective-hub": {"family":"planned","near":["day-surgery","planned-surgery"]},
  "planned-surgery": {"family":"planned","near":["day-surgery","elective-hub"]},
  "day-surgery": {"family":"planned","near":["elective-hub","planned-surgery"]},
  "endoscopy": {"family":"planned","near":["community-diagnostic-centre"]},
  "imaging": {"family":"planned","near":["community-diagnostic-centre"]},
  "community-diagnostic-centre": {"family":"planned","near":["endoscopy","imaging"]},
  "renal-dialysis": {"family":"planned"},
  "adult-heart-surgery": {"family":"planned","partners":["children-heart-surgery"]},
  "vascular-surgery": {"family":"planned"},
  "pathology": {"family":"planned"},
  "general-practice": {"family":"primary","near":["extended-access"]},
  "gp-out-of-hours": {"family":"primary","near":["extended-access","urgent-treatment-centre"]},
  "extended-access": {"family":"primary","near":["general-practice","gp-out-of-hours","walk-in-centre"]},
  "community-pharmacy": {"family":"primary"},
  "dental": {"family":"primary"},
  "optometry": {"family":"primary"},
  "sexual-health": {"family":"primary"},
  "health-visiting": {"family":"primary"},
  "reablement": {"family":"social-care","near":["community-rehabilitation","home-care","integrated-neighbourhood-team"]},
  "home-care": {"family":"social-care","near":["reablement"]},
  "care-home": {"family":"social-care"},
  "carers-support": {"family":"social-care"},
  "integrated-neighbourhood-team": {"family":"community","near":["district-nursing","reablement"]},
};
