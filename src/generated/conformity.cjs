// Generated from the schemas by `npm run generate`. Do not edit.
'use strict';
const form0 = /^[a-z0-9]+(-[a-z0-9]+)*$/u;
const form1 = /^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/u;
const form2 = /^[A-Z0-9]{1,9}$/u;
const form3 = /^(24x7|none|((mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))? )?([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)(, ((mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))? )?([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00))*)$/u;
const form4 = /^https?:\/\/[^\s]+$/u;
const form5 = /^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?\/[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/u;
const form6 = /^unknown$/u;
const form7 = /^[0-9]{4}\/[0-9]{2}$/u;
const form8 = /^[a-z-]+\/[a-z-]+$/u;
const form9 = /^[^\u0000-\u001f\u007f]*$/u;
const form10 = /^(terminal|json|sarif|junit|github|gitlab|markdown|html)=[^\u0000-\u001f\u007f]+$/u;
const form11 = /^(https?:\/\/[^\s]+|[^\s@:/]+@[^\s@:/]+[.][^\s@:/]+)$/u;
function isMap(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function test0(value) {
  return value === 1;
}
function test1(value) {
  return typeof value === 'string' && value.length <= 64 && form0.test(value);
}
function test2(value) {
  return typeof value === 'string' && value.length >= 1 && value.length <= 200;
}
function test3(value) {
  return typeof value === 'string' && value.length <= 600;
}
function test4(value) {
  return typeof value === 'string' && (value === "england" || value === "scotland" || value === "wales" || value === "northern-ireland");
}
function test5(value) {
  return typeof value === 'string' && (value === "case-for-change" || value === "options" || value === "pre-consultation" || value === "consultation" || value === "decision" || value === "implementation" || value === "evaluation");
}
function test6(value) {
  return typeof value === 'string' && (value === "live" || value === "paused" || value === "called-in" || value === "withdrawn" || value === "superseded");
}
function test7(value) {
  return (typeof value === 'string' && form1.test(value) || Number.isInteger(value) && value >= 1900 && value <= 2199);
}
function test8(value) {
  return typeof value === 'string' && value.length <= 5000;
}
function test9(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "is":
        if (!test6(value[key])) return false;
        break;
      case "since":
        if (!test7(value[key])) return false;
        break;
      case "reason":
        if (!test8(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test10(value) {
  return typeof value === 'string' && (value === "substantial" || value === "minor" || value === "undecided");
}
function test11(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "by":
        if (!test1(value[key])) return false;
        break;
      case "date":
        if (!test7(value[key])) return false;
        break;
      case "reference":
        if (!test8(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test12(value) {
  return typeof value === 'string' && form2.test(value);
}
function test13(value) {
  return typeof value === 'string' && (value === "general-practice" || value === "community-health" || value === "acute" || value === "specialised" || value === "mental-health" || value === "learning-disability-and-autism" || value === "ambulance" || value === "pharmacy-dental-optometry" || value === "adult-social-care" || value === "children-services" || value === "public-health" || value === "housing-and-council" || value === "voluntary-and-hospice" || value === "independent");
}
function test14(value) {
  return typeof value === 'string' && (value === "lead-commissioner" || value === "commissioner" || value === "provider" || value === "decider" || value === "council" || value === "scrutiny" || value === "patient-voice" || value === "assurer" || value === "staff-side" || value === "neighbour" || value === "partner");
}
function test15(value) {
  return (test14(value) || Array.isArray(value) && value.length >= 1 && value.every(test14) && value.every((each) => typeof each === 'string') && new Set(value).size === value.length);
}
function test16(value) {
  return Array.isArray(value) && value.every(test1) && value.every((each) => typeof each === 'string') && new Set(value).size === value.length;
}
function test17(value) {
  if (!isMap(value)) return false;
  if (value["id"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "id":
        if (!test1(value[key])) return false;
        break;
      case "name":
        if (!test8(value[key])) return false;
        break;
      case "ods":
        if (!test12(value[key])) return false;
        break;
      case "sector":
        if (!test13(value[key])) return false;
        break;
      case "role":
        if (!test15(value[key])) return false;
        break;
      case "members":
        if (!test16(value[key])) return false;
        break;
      case "informed":
      case "agreed":
        if (!test7(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test18(value) {
  return Array.isArray(value) && value.every(test17);
}
function test19(value) {
  if (!isMap(value)) return false;
  if (value["id"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "id":
      case "organisation":
      case "area":
        if (!test1(value[key])) return false;
        break;
      case "name":
        if (!test8(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test20(value) {
  return Array.isArray(value) && value.every(test19);
}
function test21(value) {
  return typeof value === 'string' && (value === "open" || value === "expand" || value === "move" || value === "merge" || value === "reduce" || value === "close" || value === "change-hours" || value === "change-access" || value === "replace" || value === "integrate");
}
function test22(value) {
  return (typeof value === 'string' && (value === "emergency-department" || value === "urgent-treatment-centre" || value === "minor-injuries-unit" || value === "walk-in-centre" || value === "same-day-emergency-care" || value === "acute-medicine" || value === "emergency-surgery" || value === "ambulance" || value === "patient-transport" || value === "obstetric-unit" || value === "alongside-midwife-led-unit" || value === "freestanding-midwife-led-unit" || value === "antenatal-clinic" || value === "home-birth" || value === "neonatal-intensive-care" || value === "local-neonatal-unit" || value === "special-care-baby-unit" || value === "paediatric-inpatients" || value === "paediatric-assessment" || value === "children-heart-surgery" || value === "hyper-acute-stroke" || value === "acute-stroke" || value === "stroke-rehabilitation" || value === "major-trauma-centre" || value === "trauma-unit" || value === "critical-care" || value === "chemotherapy" || value === "radiotherapy" || value === "cancer-surgery" || value === "adult-mental-health-inpatients" || value === "older-adult-mental-health-inpatients" || value === "child-mental-health-inpatients" || value === "community-mental-health" || value === "mental-health-crisis" || value === "mental-health-liaison" || value === "learning-disability-inpatients" || value === "community-hospital-beds" || value === "intermediate-care-beds" || value === "hospital-at-home" || value === "virtual-ward" || value === "urgent-community-response" || value === "district-nursing" || value === "community-rehabilitation" || value === "community-clinic" || value === "day-hospital" || value === "hospice" || value === "end-of-life-care-at-home" || value === "outpatients" || value === "elective-hub" || value === "planned-surgery" || value === "day-surgery" || value === "endoscopy" || value === "imaging" || value === "community-diagnostic-centre" || value === "renal-dialysis" || value === "adult-heart-surgery" || value === "vascular-surgery" || value === "pathology" || value === "general-practice" || value === "gp-out-of-hours" || value === "extended-access" || value === "community-pharmacy" || value === "dental" || value === "optometry" || value === "sexual-health" || value === "health-visiting" || value === "reablement" || value === "home-care" || value === "care-home" || value === "carers-support" || value === "integrated-neighbourhood-team") || test1(value));
}
function test23(value) {
  return typeof value === 'string' && (value === "emergency" || value === "maternity" || value === "neonatal" || value === "paediatric" || value === "stroke" || value === "trauma" || value === "critical-care" || value === "cancer" || value === "mental-health" || value === "community" || value === "planned" || value === "primary" || value === "social-care" || value === "other");
}
function test24(value) {
  return typeof value === 'string' && (value === "beds" || value === "bays" || value === "places" || value === "theatres" || value === "chairs" || value === "births" || value === "procedures" || value === "attendances" || value === "appointments" || value === "visits");
}
function test25(value) {
  return Number.isFinite(value) && value >= 0;
}
function test26(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "before":
      case "after":
        if (!test25(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test27(value) {
  return Number.isFinite(value) && value >= 0 && value <= 200;
}
function test28(value) {
  if (!isMap(value)) return false;
  if (value["measure"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "measure":
        if (!test24(value[key])) return false;
        break;
      case "before":
      case "after":
      case "consulted":
        if (!test25(value[key])) return false;
        break;
      case "demand":
        if (!test26(value[key])) return false;
        break;
      case "occupancy":
        if (!test27(value[key])) return false;
        break;
      case "evidence":
        if (!test16(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test29(value) {
  return Array.isArray(value) && value.every(test28);
}
function test30(value) {
  return typeof value === 'string' && (value === "medical" || value === "stroke-consultants" || value === "emergency-consultants" || value === "obstetric-consultants" || value === "anaesthetists" || value === "paediatric-consultants" || value === "resident-doctors" || value === "general-practitioners" || value === "nursing" || value === "midwifery" || value === "allied-health" || value === "pharmacy" || value === "health-care-assistants" || value === "healthcare-science" || value === "social-care" || value === "ambulance" || value === "administrative" || value === "estates" || value === "other");
}
function test31(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "action":
        if (!test8(value[key])) return false;
        break;
      case "by":
        if (!test7(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test32(value) {
  if (!isMap(value)) return false;
  if (value["group"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "group":
        if (!test30(value[key])) return false;
        break;
      case "needed":
      case "inPost":
        if (!test25(value[key])) return false;
        break;
      case "plan":
        if (!test31(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test33(value) {
  return Array.isArray(value) && value.every(test32);
}
function test34(value) {
  return typeof value === 'string' && (value === "improves" || value === "unchanged" || value === "worse");
}
function test35(value) {
  return typeof value === 'boolean';
}
function test36(value) {
  return typeof value === 'string' && form3.test(value);
}
function test37(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "before":
      case "after":
        if (!test36(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test38(value) {
  return typeof value === 'string' && (value === "walk-in" || value === "ambulance" || value === "booked" || value === "telephone" || value === "referral" || value === "self-referral");
}
function test39(value) {
  return Array.isArray(value) && value.every(test38) && value.every((each) => typeof each === 'string') && new Set(value).size === value.length;
}
function test40(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "before":
      case "after":
        if (!test39(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test41(value) {
  return typeof value === 'string' && (value === "on-site" || value === "on-call" || value === "networked" || value === "transfer");
}
function test42(value) {
  if (!isMap(value)) return false;
  if (value["service"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "service":
        if (!test22(value[key])) return false;
        break;
      case "arrangement":
        if (!test41(value[key])) return false;
        break;
      case "minutes":
        if (!test25(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test43(value) {
  return Array.isArray(value) && value.every(test42);
}
function test44(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "by":
      case "reason":
        if (!test8(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test45(value) {
  return Array.isArray(value) && value.every(test7);
}
function test46(value) {
  if (!isMap(value)) return false;
  if (value["body"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "body":
        if (!test1(value[key])) return false;
        break;
      case "date":
        if (!test7(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test47(value) {
  return Array.isArray(value) && value.every(test46);
}
function test48(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "due":
      case "held":
        if (!test7(value[key])) return false;
        break;
      case "outcome":
        if (!test8(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test49(value) {
  return Array.isArray(value) && value.every(test48);
}
function test50(value) {
  return typeof value === 'string' && (value === "revert" || value === "propose-permanent");
}
function test51(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "since":
      case "until":
      case "ended":
        if (!test7(value[key])) return false;
        break;
      case "extended":
        if (!test45(value[key])) return false;
        break;
      case "reason":
      case "safetyRisk":
      case "revertWhen":
        if (!test8(value[key])) return false;
        break;
      case "informed":
        if (!test47(value[key])) return false;
        break;
      case "reviews":
        if (!test49(value[key])) return false;
        break;
      case "plan":
        if (!test50(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test52(value) {
  if (!isMap(value)) return false;
  if (value["id"] === undefined) return false;
  if (value["kind"] === undefined) return false;
  if (value["service"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "id":
      case "site":
      case "toSite":
      case "registered":
        if (!test1(value[key])) return false;
        break;
      case "kind":
        if (!test21(value[key])) return false;
        break;
      case "service":
        if (!test22(value[key])) return false;
        break;
      case "family":
        if (!test23(value[key])) return false;
        break;
      case "date":
        if (!test7(value[key])) return false;
        break;
      case "capacity":
        if (!test29(value[key])) return false;
        break;
      case "staff":
        if (!test33(value[key])) return false;
        break;
      case "effect":
        if (!test34(value[key])) return false;
        break;
      case "irreversible":
        if (!test35(value[key])) return false;
        break;
      case "replacedBy":
      case "mitigations":
        if (!test16(value[key])) return false;
        break;
      case "notReplaced":
        if (!test8(value[key])) return false;
        break;
      case "hours":
        if (!test37(value[key])) return false;
        break;
      case "access":
        if (!test40(value[key])) return false;
        break;
      case "interdependencies":
        if (!test43(value[key])) return false;
        break;
      case "accepted":
        if (!test44(value[key])) return false;
        break;
      case "temporary":
        if (!test51(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test53(value) {
  return Array.isArray(value) && value.length >= 1 && value.every(test52);
}
function test54(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "harm":
      case "method":
        if (!test8(value[key])) return false;
        break;
      case "agreedBy":
        if (!test1(value[key])) return false;
        break;
      case "agreed":
        if (!test7(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test55(value) {
  return typeof value === 'string' && (value === "quality" || value === "safety" || value === "workforce" || value === "access" || value === "demand" || value === "estate" || value === "technology" || value === "policy" || value === "contract" || value === "finance");
}
function test56(value) {
  if (!isMap(value)) return false;
  if (value["id"] === undefined) return false;
  if (value["kind"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "id":
        if (!test1(value[key])) return false;
        break;
      case "kind":
        if (!test55(value[key])) return false;
        break;
      case "statement":
        if (!test8(value[key])) return false;
        break;
      case "evidence":
        if (!test16(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test57(value) {
  return Array.isArray(value) && value.every(test56);
}
function test58(value) {
  return typeof value === 'string' && value.length <= 2000 && form4.test(value);
}
function test59(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "approved":
        if (!test7(value[key])) return false;
        break;
      case "by":
        if (!test1(value[key])) return false;
        break;
      case "reference":
        if (!test8(value[key])) return false;
        break;
      case "url":
        if (!test58(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test60(value) {
  return typeof value === 'string' && (value === "medical" || value === "nursing" || value === "midwifery" || value === "allied-health" || value === "pharmacy" || value === "general-practice" || value === "dental" || value === "psychology" || value === "paramedic" || value === "healthcare-science" || value === "social-work" || value === "management" || value === "patient" || value === "staff-side" || value === "other");
}
function test61(value) {
  return typeof value === 'string' && (value === "gmc" || value === "nmc" || value === "hcpc" || value === "gphc" || value === "gdc" || value === "swe");
}
function test62(value) {
  return typeof value === 'string' && value.length <= 20;
}
function test63(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "name":
        if (!test8(value[key])) return false;
        break;
      case "from":
      case "until":
        if (!test7(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test64(value) {
  return Array.isArray(value) && value.every(test63);
}
function test65(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "name":
      case "role":
        if (!test8(value[key])) return false;
        break;
      case "profession":
        if (!test60(value[key])) return false;
        break;
      case "body":
        if (!test61(value[key])) return false;
        break;
      case "registration":
        if (!test62(value[key])) return false;
        break;
      case "organisation":
        if (!test1(value[key])) return false;
        break;
      case "appointed":
        if (!test7(value[key])) return false;
        break;
      case "practising":
      case "decides":
        if (!test35(value[key])) return false;
        break;
      case "before":
        if (!test64(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test66(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "role":
      case "specialty":
        if (!test8(value[key])) return false;
        break;
      case "profession":
        if (!test60(value[key])) return false;
        break;
      case "site":
        if (!test1(value[key])) return false;
        break;
      case "practising":
      case "chair":
        if (!test35(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test67(value) {
  return Array.isArray(value) && value.every(test66);
}
function test68(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "approved":
        if (!test7(value[key])) return false;
        break;
      case "by":
      case "reference":
        if (!test8(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test69(value) {
  return typeof value === 'string' && (value === "local-negotiating-committee" || value === "local-medical-committee" || value === "consultant-body" || value === "joint-negotiating-committee" || value === "royal-college" || value === "nursing-union" || value === "midwifery-union" || value === "health-union" || value === "local-dental-committee" || value === "local-pharmaceutical-committee");
}
function test70(value) {
  return (test69(value) || test1(value));
}
function test71(value) {
  return typeof value === 'string' && (value === "supports" || value === "supports-with-conditions" || value === "no-view" || value === "concerned" || value === "opposes");
}
function test72(value) {
  if (!isMap(value)) return false;
  if (value["body"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "body":
        if (!test70(value[key])) return false;
        break;
      case "met":
        if (!test7(value[key])) return false;
        break;
      case "position":
        if (!test71(value[key])) return false;
        break;
      case "concern":
      case "response":
      case "reference":
        if (!test8(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test73(value) {
  return Array.isArray(value) && value.every(test72);
}
function test74(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "issue":
      case "raisedBy":
      case "resolution":
        if (!test8(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test75(value) {
  return Array.isArray(value) && value.every(test74);
}
function test76(value) {
  return Array.isArray(value) && value.every(test8);
}
function test77(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "asked":
        if (!test76(value[key])) return false;
        break;
      case "date":
        if (!test7(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test78(value) {
  return typeof value === 'string' && (value === "declared" || value === "recused" || value === "left");
}
function test79(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "role":
      case "interest":
        if (!test8(value[key])) return false;
        break;
      case "action":
        if (!test78(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test80(value) {
  return Array.isArray(value) && value.every(test79);
}
function test81(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "clinicalLead":
        if (!test65(value[key])) return false;
        break;
      case "designGroup":
        if (!test67(value[key])) return false;
        break;
      case "clinicalModel":
        if (!test68(value[key])) return false;
        break;
      case "professionalBodies":
        if (!test73(value[key])) return false;
        break;
      case "dissent":
        if (!test75(value[key])) return false;
        break;
      case "dissentNone":
        if (!test77(value[key])) return false;
        break;
      case "conflictsOfInterest":
        if (!test80(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test82(value) {
  return typeof value === 'string' && (value === "clinical" || value === "scrutiny" || value === "panel" || value === "court" || value === "minister" || value === "regulator");
}
function test83(value) {
  return typeof value === 'string' && (value === "accepted" || value === "partly" || value === "rejected");
}
function test84(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "text":
      case "reason":
        if (!test8(value[key])) return false;
        break;
      case "response":
        if (!test83(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test85(value) {
  return Array.isArray(value) && value.every(test84);
}
function test86(value) {
  if (!isMap(value)) return false;
  if (value["kind"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "by":
        if (!test8(value[key])) return false;
        break;
      case "kind":
        if (!test82(value[key])) return false;
        break;
      case "requested":
      case "date":
        if (!test7(value[key])) return false;
        break;
      case "url":
        if (!test58(value[key])) return false;
        break;
      case "recommendations":
        if (!test85(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test87(value) {
  return Array.isArray(value) && value.every(test86);
}
function test88(value) {
  return typeof value === 'string' && (value === "review" || value === "guideline" || value === "trial" || value === "controlled-study" || value === "national-audit" || value === "national-standard" || value === "observational" || value === "service-evaluation" || value === "local-data" || value === "modelling" || value === "expert-review" || value === "opinion");
}
function test89(value) {
  if (!isMap(value)) return false;
  if (value["id"] === undefined) return false;
  if (value["kind"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "id":
        if (!test1(value[key])) return false;
        break;
      case "title":
      case "publisher":
      case "finding":
        if (!test8(value[key])) return false;
        break;
      case "kind":
        if (!test88(value[key])) return false;
        break;
      case "published":
      case "superseded":
        if (!test7(value[key])) return false;
        break;
      case "url":
        if (!test58(value[key])) return false;
        break;
      case "local":
      case "contrary":
        if (!test35(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test90(value) {
  return Array.isArray(value) && value.every(test89);
}
function test91(value) {
  return typeof value === 'string' && (value === "outcome" || value === "safety" || value === "experience" || value === "access" || value === "inequality" || value === "workforce" || value === "training" || value === "sustainability" || value === "finance");
}
function test92(value) {
  return Number.isFinite(value);
}
function test93(value) {
  return typeof value === 'string' && form5.test(value);
}
function test94(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "value":
        if (!test92(value[key])) return false;
        break;
      case "unit":
        if (!test8(value[key])) return false;
        break;
      case "period":
        if (!test93(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test95(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "value":
        if (!test92(value[key])) return false;
        break;
      case "by":
        if (!test7(value[key])) return false;
        break;
      case "range":
        if (!test8(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test96(value) {
  if (!isMap(value)) return false;
  if (value["id"] === undefined) return false;
  if (value["kind"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "id":
      case "indicator":
        if (!test1(value[key])) return false;
        break;
      case "kind":
        if (!test91(value[key])) return false;
        break;
      case "statement":
      case "measure":
        if (!test8(value[key])) return false;
        break;
      case "changes":
      case "evidence":
        if (!test16(value[key])) return false;
        break;
      case "baseline":
        if (!test94(value[key])) return false;
        break;
      case "target":
        if (!test95(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test97(value) {
  return Array.isArray(value) && value.every(test96);
}
function test98(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "date":
        if (!test7(value[key])) return false;
        break;
      case "reason":
        if (!test8(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test99(value) {
  if (!isMap(value)) return false;
  if (value["id"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "id":
        if (!test1(value[key])) return false;
        break;
      case "name":
        if (!test8(value[key])) return false;
        break;
      case "statusQuo":
        if (!test35(value[key])) return false;
        break;
      case "discarded":
        if (!test98(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test100(value) {
  return Array.isArray(value) && value.every(test99);
}
function test101(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "date":
        if (!test7(value[key])) return false;
        break;
      case "options":
        if (!test16(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test102(value) {
  return typeof value === 'string' && (value === "quality" || value === "safety" || value === "access" || value === "experience" || value === "workforce" || value === "inequality" || value === "deliverability" || value === "sustainability" || value === "strategy" || value === "finance");
}
function test103(value) {
  return Number.isFinite(value) && value >= 0 && value <= 100;
}
function test104(value) {
  if (!isMap(value)) return false;
  if (value["id"] === undefined) return false;
  if (value["kind"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "id":
        if (!test1(value[key])) return false;
        break;
      case "kind":
        if (!test102(value[key])) return false;
        break;
      case "weight":
        if (!test103(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test105(value) {
  return Array.isArray(value) && value.every(test104);
}
function test106(value) {
  return typeof value === 'string' && (value === "clinicians" || value === "patients" || value === "staff" || value === "independent" || value === "public" || value === "managers");
}
function test107(value) {
  return Array.isArray(value) && value.every(test106) && value.every((each) => typeof each === 'string') && new Set(value).size === value.length;
}
function test108(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    if (!test1(key)) return false;
    switch (key) {
      default:
        if (!test92(value[key])) return false;
    }
  }
  return true;
}
function test109(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    if (!test1(key)) return false;
    switch (key) {
      default:
        if (!test108(value[key])) return false;
    }
  }
  return true;
}
function test110(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "longlist":
        if (!test100(value[key])) return false;
        break;
      case "shortlisted":
        if (!test101(value[key])) return false;
        break;
      case "criteria":
        if (!test105(value[key])) return false;
        break;
      case "weightsPublished":
      case "scored":
      case "financialScored":
        if (!test7(value[key])) return false;
        break;
      case "weightsReason":
      case "preferredReason":
        if (!test8(value[key])) return false;
        break;
      case "scoredBy":
        if (!test107(value[key])) return false;
        break;
      case "scores":
        if (!test109(value[key])) return false;
        break;
      case "preferred":
        if (!test1(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test111(value) {
  return typeof value === 'string' && (value === "quality" || value === "equality" || value === "health-inequalities" || value === "travel" || value === "workforce" || value === "other-providers" || value === "data-protection" || value === "sustainability" || value === "integrated");
}
function test112(value) {
  return Array.isArray(value) && value.every(test111) && value.every((each) => typeof each === 'string') && new Set(value).size === value.length;
}
function test113(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "date":
        if (!test7(value[key])) return false;
        break;
      case "what":
        if (!test8(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test114(value) {
  return Array.isArray(value) && value.every(test113);
}
function test115(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "name":
      case "role":
        if (!test8(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test116(value) {
  return typeof value === 'string' && (value === "medical-director" || value === "chief-nurse" || value === "director-of-social-services" || value === "director-of-public-health" || value === "chief-executive" || value === "finance-director" || value === "other");
}
function test117(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "name":
        if (!test8(value[key])) return false;
        break;
      case "role":
        if (!test116(value[key])) return false;
        break;
      case "date":
        if (!test7(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test118(value) {
  return Array.isArray(value) && value.every(test117);
}
function test119(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "name":
        if (!test8(value[key])) return false;
        break;
      case "until":
        if (!test7(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test120(value) {
  return Array.isArray(value) && value.every(test119);
}
function test121(value) {
  return (typeof value === 'string' && value.length <= 200 || Number.isFinite(value));
}
function test122(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "who":
        if (!test8(value[key])) return false;
        break;
      case "effect":
        if (!test34(value[key])) return false;
        break;
      case "size":
        if (!test121(value[key])) return false;
        break;
      case "changes":
      case "mitigations":
        if (!test16(value[key])) return false;
        break;
      case "accepted":
        if (!test44(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test123(value) {
  return Array.isArray(value) && value.every(test122);
}
function test124(value) {
  if (!isMap(value)) return false;
  if (value["id"] === undefined) return false;
  if (value["kind"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "id":
        if (!test1(value[key])) return false;
        break;
      case "kind":
        if (!test111(value[key])) return false;
        break;
      case "covers":
        if (!test112(value[key])) return false;
        break;
      case "completed":
        if (!test7(value[key])) return false;
        break;
      case "updated":
        if (!test114(value[key])) return false;
        break;
      case "author":
        if (!test115(value[key])) return false;
        break;
      case "signedOff":
        if (!test118(value[key])) return false;
        break;
      case "options":
        if (!test16(value[key])) return false;
        break;
      case "data":
        if (!test120(value[key])) return false;
        break;
      case "effects":
        if (!test123(value[key])) return false;
        break;
      case "reference":
        if (!test8(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test125(value) {
  return Array.isArray(value) && value.every(test124);
}
function test126(value) {
  return Number.isInteger(value) && value >= 0;
}
function test127(value) {
  if (!isMap(value)) return false;
  if (value["id"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "id":
        if (!test1(value[key])) return false;
        break;
      case "action":
      case "owner":
        if (!test8(value[key])) return false;
        break;
      case "due":
      case "availableFrom":
        if (!test7(value[key])) return false;
        break;
      case "cost":
        if (!test126(value[key])) return false;
        break;
      case "funded":
        if (!test35(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test128(value) {
  return Array.isArray(value) && value.every(test127);
}
function test129(value) {
  return typeof value === 'string' && (value === "transition" || value === "steady-state");
}
function test130(value) {
  return Number.isInteger(value) && value >= 1 && value <= 5;
}
function test131(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "action":
      case "owner":
        if (!test8(value[key])) return false;
        break;
      case "availableFrom":
        if (!test7(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test132(value) {
  return Array.isArray(value) && value.every(test131);
}
function test133(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "likelihood":
      case "severity":
        if (!test130(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test134(value) {
  if (!isMap(value)) return false;
  if (value["id"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "id":
        if (!test1(value[key])) return false;
        break;
      case "hazard":
      case "owner":
      case "acceptedBy":
        if (!test8(value[key])) return false;
        break;
      case "phase":
        if (!test129(value[key])) return false;
        break;
      case "likelihood":
      case "severity":
        if (!test130(value[key])) return false;
        break;
      case "controls":
        if (!test132(value[key])) return false;
        break;
      case "residual":
        if (!test133(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test135(value) {
  return Array.isArray(value) && value.every(test134);
}
function test136(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "hazards":
        if (!test135(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test137(value) {
  return typeof value === 'string' && (value === "ambulance" || value === "car" || value === "public-transport");
}
function test138(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "median":
      case "p95":
        if (!test25(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test139(value) {
  if (!isMap(value)) return false;
  if (value["area"] === undefined) return false;
  if (value["mode"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "area":
        if (!test1(value[key])) return false;
        break;
      case "mode":
        if (!test137(value[key])) return false;
        break;
      case "before":
      case "after":
        if (!test138(value[key])) return false;
        break;
      case "dataUntil":
        if (!test7(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test140(value) {
  return Array.isArray(value) && value.every(test139);
}
function test141(value) {
  if (!isMap(value)) return false;
  if (value["area"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "area":
      case "council":
        if (!test1(value[key])) return false;
        break;
      case "name":
        if (!test8(value[key])) return false;
        break;
      case "share":
        if (!test103(value[key])) return false;
        break;
      case "nation":
        if (!test4(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test142(value) {
  return Array.isArray(value) && value.every(test141);
}
function test143(value) {
  return typeof value === 'string' && (value === "age" || value === "disability" || value === "gender-reassignment" || value === "marriage-and-civil-partnership" || value === "pregnancy-and-maternity" || value === "race" || value === "religion-or-belief" || value === "sex" || value === "sexual-orientation" || value === "religious-belief" || value === "political-opinion" || value === "racial-group" || value === "marital-status" || value === "men-and-women" || value === "dependants" || value === "carers" || value === "deprivation" || value === "rural-or-coastal" || value === "inclusion-health" || value === "children" || value === "learning-disability-and-autism" || value === "severe-mental-illness" || value === "dementia" || value === "current-users" || value === "local");
}
function test144(value) {
  return (Number.isInteger(value) && value >= 0 || typeof value === 'string' && form6.test(value));
}
function test145(value) {
  if (!isMap(value)) return false;
  if (value["group"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "group":
        if (!test143(value[key])) return false;
        break;
      case "who":
      case "source":
      case "reason":
      case "how":
      case "notAffected":
      case "decidedBy":
        if (!test8(value[key])) return false;
        break;
      case "size":
        if (!test144(value[key])) return false;
        break;
      case "effect":
        if (!test34(value[key])) return false;
        break;
      case "mitigations":
        if (!test16(value[key])) return false;
        break;
      case "date":
        if (!test7(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test146(value) {
  return Array.isArray(value) && value.every(test145);
}
function test147(value) {
  if (!isMap(value)) return false;
  if (value["sector"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "sector":
        if (!test13(value[key])) return false;
        break;
      case "affected":
        if (!test35(value[key])) return false;
        break;
      case "how":
      case "representative":
      case "reason":
      case "agreedBy":
        if (!test8(value[key])) return false;
        break;
      case "involved":
      case "date":
        if (!test7(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test148(value) {
  return Array.isArray(value) && value.every(test147);
}
function test149(value) {
  return typeof value === 'string' && (value === "problem" || value === "options" || value === "pre-consultation" || value === "consultation" || value === "decision" || value === "implementation" || value === "review");
}
function test150(value) {
  return typeof value === 'string' && (value === "patients" || value === "carers" || value === "public" || value === "staff" || value === "councillors" || value === "partners");
}
function test151(value) {
  return Array.isArray(value) && value.every(test150) && value.every((each) => typeof each === 'string') && new Set(value).size === value.length;
}
function test152(value) {
  return typeof value === 'string' && (value === "survey" || value === "public-meeting" || value === "focus-group" || value === "deliberative-panel" || value === "interview" || value === "drop-in" || value === "outreach" || value === "co-design" || value === "patient-panel" || value === "social-media" || value === "leaflet" || value === "telephone" || value === "staff-meeting" || value === "staff-survey" || value === "clinical-workshop" || value === "written");
}
function test153(value) {
  return Array.isArray(value) && value.every(test143) && value.every((each) => typeof each === 'string') && new Set(value).size === value.length;
}
function test154(value) {
  if (!isMap(value)) return false;
  if (value["id"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "id":
        if (!test1(value[key])) return false;
        break;
      case "date":
        if (!test7(value[key])) return false;
        break;
      case "phase":
        if (!test149(value[key])) return false;
        break;
      case "audience":
        if (!test151(value[key])) return false;
        break;
      case "method":
        if (!test152(value[key])) return false;
        break;
      case "participants":
        if (!test126(value[key])) return false;
        break;
      case "groups":
        if (!test153(value[key])) return false;
        break;
      case "outcome":
        if (!test8(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test155(value) {
  return Array.isArray(value) && value.every(test154);
}
function test156(value) {
  return typeof value === 'string' && (value === "reasons" || value === "money-as-reason" || value === "options" || value === "discarded-options" || value === "scores" || value === "sub-scores" || value === "costs" || value === "adverse-effects" || value === "travel" || value === "how-to-respond" || value === "how-decided");
}
function test157(value) {
  return Array.isArray(value) && value.every(test156) && value.every((each) => typeof each === 'string') && new Set(value).size === value.length;
}
function test158(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "published":
        if (!test7(value[key])) return false;
        break;
      case "url":
        if (!test58(value[key])) return false;
        break;
      case "explains":
        if (!test157(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test159(value) {
  if (!isMap(value)) return false;
  if (value["service"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "service":
        if (!test22(value[key])) return false;
        break;
      case "reason":
      case "when":
        if (!test8(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test160(value) {
  return Array.isArray(value) && value.every(test159);
}
function test161(value) {
  return typeof value === 'string' && (value === "easy-read" || value === "large-print" || value === "british-sign-language" || value === "irish-sign-language" || value === "paper" || value === "audio" || value === "braille" || value === "translated" || value === "welsh");
}
function test162(value) {
  return Array.isArray(value) && value.every(test161) && value.every((each) => typeof each === 'string') && new Set(value).size === value.length;
}
function test163(value) {
  if (!isMap(value)) return false;
  if (value["group"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "group":
        if (!test143(value[key])) return false;
        break;
      case "responses":
      case "expected":
        if (!test103(value[key])) return false;
        break;
      case "followUp":
        if (!test8(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test164(value) {
  return Array.isArray(value) && value.every(test163);
}
function test165(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "title":
      case "countedAs":
        if (!test8(value[key])) return false;
        break;
      case "signatures":
        if (!test126(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test166(value) {
  return Array.isArray(value) && value.every(test165);
}
function test167(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "by":
        if (!test8(value[key])) return false;
        break;
      case "independent":
        if (!test35(value[key])) return false;
        break;
      case "published":
        if (!test7(value[key])) return false;
        break;
      case "url":
        if (!test58(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test168(value) {
  return typeof value === 'string' && (value === "changed" || value === "partly" || value === "unchanged");
}
function test169(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "theme":
      case "reason":
        if (!test8(value[key])) return false;
        break;
      case "mentions":
        if (!test126(value[key])) return false;
        break;
      case "response":
        if (!test168(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test170(value) {
  return Array.isArray(value) && value.every(test169);
}
function test171(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "opens":
      case "closes":
        if (!test7(value[key])) return false;
        break;
      case "document":
        if (!test158(value[key])) return false;
        break;
      case "options":
        if (!test16(value[key])) return false;
        break;
      case "singleOptionReason":
      case "shortReason":
        if (!test8(value[key])) return false;
        break;
      case "leftOut":
        if (!test160(value[key])) return false;
        break;
      case "formats":
        if (!test162(value[key])) return false;
        break;
      case "responses":
        if (!test126(value[key])) return false;
        break;
      case "profile":
        if (!test164(value[key])) return false;
        break;
      case "petitions":
        if (!test166(value[key])) return false;
        break;
      case "analysis":
        if (!test167(value[key])) return false;
        break;
      case "themes":
        if (!test170(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test172(value) {
  return Array.isArray(value) && value.every(test30) && value.every((each) => typeof each === 'string') && new Set(value).size === value.length;
}
function test173(value) {
  return Array.isArray(value) && value.every(test70);
}
function test174(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "opens":
      case "closes":
        if (!test7(value[key])) return false;
        break;
      case "affected":
      case "responses":
        if (!test126(value[key])) return false;
        break;
      case "groups":
        if (!test172(value[key])) return false;
        break;
      case "bodies":
        if (!test173(value[key])) return false;
        break;
      case "themes":
        if (!test170(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test175(value) {
  if (!isMap(value)) return false;
  if (value["body"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "body":
        if (!test1(value[key])) return false;
        break;
      case "informed":
      case "consultedFrom":
      case "commented":
        if (!test7(value[key])) return false;
        break;
      case "substantial":
        if (!test35(value[key])) return false;
        break;
      case "position":
        if (!test71(value[key])) return false;
        break;
      case "response":
        if (!test8(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test176(value) {
  return Array.isArray(value) && value.every(test175);
}
function test177(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "opens":
      case "closes":
        if (!test7(value[key])) return false;
        break;
      case "about":
        if (!test8(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test178(value) {
  return Array.isArray(value) && value.every(test177);
}
function test179(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "public":
        if (!test171(value[key])) return false;
        break;
      case "staff":
        if (!test174(value[key])) return false;
        break;
      case "bodies":
        if (!test176(value[key])) return false;
        break;
      case "earlier":
        if (!test178(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test180(value) {
  return typeof value === 'string' && (value === "business-case" || value === "sense-check" || value === "stage-2" || value === "decision-to-consult" || value === "capital");
}
function test181(value) {
  if (!isMap(value)) return false;
  if (value["kind"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "kind":
        if (!test180(value[key])) return false;
        break;
      case "date":
        if (!test7(value[key])) return false;
        break;
      case "by":
        if (!test1(value[key])) return false;
        break;
      case "reference":
        if (!test8(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test182(value) {
  return Array.isArray(value) && value.every(test181);
}
function test183(value) {
  return typeof value === 'string' && (value === "approve" || value === "approve-modified" || value === "defer" || value === "reject");
}
function test184(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "body":
      case "option":
        if (!test1(value[key])) return false;
        break;
      case "date":
      case "papersSent":
        if (!test7(value[key])) return false;
        break;
      case "inPublic":
        if (!test35(value[key])) return false;
        break;
      case "outcome":
        if (!test183(value[key])) return false;
        break;
      case "reference":
        if (!test8(value[key])) return false;
        break;
      case "url":
        if (!test58(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test185(value) {
  return typeof value === 'string' && form7.test(value);
}
function test186(value) {
  return typeof value === 'string' && (value === "secured" || value === "agreed-in-principle" || value === "bid" || value === "none");
}
function test187(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "amount":
        if (!test126(value[key])) return false;
        break;
      case "source":
        if (!test8(value[key])) return false;
        break;
      case "status":
        if (!test186(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test188(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "before":
      case "after":
        if (!test126(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test189(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "from":
      case "until":
        if (!test7(value[key])) return false;
        break;
      case "cost":
        if (!test126(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test190(value) {
  if (!isMap(value)) return false;
  if (value["id"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "id":
      case "change":
        if (!test1(value[key])) return false;
        break;
      case "amount":
        if (!test126(value[key])) return false;
        break;
      case "from":
        if (!test7(value[key])) return false;
        break;
      case "evidence":
        if (!test16(value[key])) return false;
        break;
      case "fewerAdmissions":
        if (!test35(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test191(value) {
  return Array.isArray(value) && value.every(test190);
}
function test192(value) {
  if (!isMap(value)) return false;
  if (value["organisation"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "organisation":
        if (!test1(value[key])) return false;
        break;
      case "year":
        if (!test185(value[key])) return false;
        break;
      case "amount":
        if (!test126(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test193(value) {
  return Array.isArray(value) && value.every(test192);
}
function test194(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "legalBasis":
      case "riskShare":
        if (!test8(value[key])) return false;
        break;
      case "host":
        if (!test1(value[key])) return false;
        break;
      case "contributions":
        if (!test193(value[key])) return false;
        break;
      case "total":
        if (!test126(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test195(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "priceBase":
        if (!test185(value[key])) return false;
        break;
      case "capital":
        if (!test187(value[key])) return false;
        break;
      case "runningCost":
        if (!test188(value[key])) return false;
        break;
      case "doubleRunning":
        if (!test189(value[key])) return false;
        break;
      case "savings":
        if (!test191(value[key])) return false;
        break;
      case "pooled":
        if (!test194(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test196(value) {
  return Number.isInteger(value) && value >= 0 && value <= 120;
}
function test197(value) {
  return Array.isArray(value) && value.length >= 2 && value.length <= 2 && value.every(test196);
}
function test198(value) {
  return typeof value === 'string' && (value === "unmet-demand" || value === "replacement" || value === "resilience" || value === "specialist-tier" || value === "access-gap" || value === "statutory");
}
function test199(value) {
  if (!isMap(value)) return false;
  if (value["kind"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "kind":
        if (!test198(value[key])) return false;
        break;
      case "demand":
      case "supply":
      case "minutes":
        if (!test25(value[key])) return false;
        break;
      case "closes":
        if (!test1(value[key])) return false;
        break;
      case "date":
        if (!test7(value[key])) return false;
        break;
      case "singlePointOfFailure":
      case "tier":
      case "reference":
        if (!test8(value[key])) return false;
        break;
      case "people":
        if (!test126(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test200(value) {
  if (!isMap(value)) return false;
  if (value["id"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "id":
      case "change":
      case "site":
        if (!test1(value[key])) return false;
        break;
      case "service":
        if (!test22(value[key])) return false;
        break;
      case "sector":
        if (!test13(value[key])) return false;
        break;
      case "catchment":
        if (!test16(value[key])) return false;
        break;
      case "ages":
        if (!test197(value[key])) return false;
        break;
      case "hours":
        if (!test36(value[key])) return false;
        break;
      case "access":
        if (!test39(value[key])) return false;
        break;
      case "capacity":
        if (!test29(value[key])) return false;
        break;
      case "whyNotExisting":
        if (!test8(value[key])) return false;
        break;
      case "justification":
        if (!test199(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test201(value) {
  return Array.isArray(value) && value.every(test200);
}
function test202(value) {
  return typeof value === 'string' && (value === "safety" || value === "outcome" || value === "experience" || value === "access" || value === "inequality" || value === "workforce" || value === "finance" || value === "other-providers");
}
function test203(value) {
  return typeof value === 'string' && (value === "up" || value === "down" || value === "hold");
}
function test204(value) {
  return typeof value === 'string' && (value === "weekly" || value === "monthly" || value === "quarterly" || value === "yearly");
}
function test205(value) {
  return typeof value === 'string' && (value === "above" || value === "below");
}
function test206(value) {
  return Number.isInteger(value) && value >= 1;
}
function test207(value) {
  return typeof value === 'string' && (value === "investigate" || value === "pause" || value === "escalate" || value === "reverse");
}
function test208(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "when":
        if (!test205(value[key])) return false;
        break;
      case "value":
        if (!test92(value[key])) return false;
        break;
      case "periods":
        if (!test206(value[key])) return false;
        break;
      case "action":
        if (!test207(value[key])) return false;
        break;
      case "decides":
        if (!test8(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test209(value) {
  if (!isMap(value)) return false;
  if (value["id"] === undefined) return false;
  if (value["domain"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "id":
        if (!test1(value[key])) return false;
        break;
      case "name":
      case "unit":
      case "source":
      case "owner":
        if (!test8(value[key])) return false;
        break;
      case "domain":
        if (!test202(value[key])) return false;
        break;
      case "changes":
        if (!test16(value[key])) return false;
        break;
      case "direction":
        if (!test203(value[key])) return false;
        break;
      case "baseline":
        if (!test94(value[key])) return false;
        break;
      case "target":
        if (!test95(value[key])) return false;
        break;
      case "frequency":
        if (!test204(value[key])) return false;
        break;
      case "trigger":
        if (!test208(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test210(value) {
  return Array.isArray(value) && value.every(test209);
}
function test211(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "due":
      case "held":
        if (!test7(value[key])) return false;
        break;
      case "report":
        if (!test8(value[key])) return false;
        break;
      case "actuals":
        if (!test108(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test212(value) {
  return Array.isArray(value) && value.every(test211);
}
function test213(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "patientSeat":
      case "staffSeat":
      case "independentSeat":
        if (!test35(value[key])) return false;
        break;
      case "publishedAt":
        if (!test8(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test214(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "possibleUntil":
        if (!test7(value[key])) return false;
        break;
      case "capacityKept":
      case "decides":
        if (!test8(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test215(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "indicators":
        if (!test210(value[key])) return false;
        break;
      case "reviews":
        if (!test212(value[key])) return false;
        break;
      case "oversight":
        if (!test213(value[key])) return false;
        break;
      case "reversal":
        if (!test214(value[key])) return false;
        break;
      case "budget":
        if (!test126(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test216(value) {
  if (!isMap(value)) return false;
  if (value["id"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "id":
        if (!test1(value[key])) return false;
        break;
      case "name":
        if (!test8(value[key])) return false;
        break;
      case "date":
        if (!test7(value[key])) return false;
        break;
      case "irreversible":
      case "runsDown":
        if (!test35(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test217(value) {
  return Array.isArray(value) && value.every(test216);
}
function test218(value) {
  return typeof value === 'string' && form8.test(value);
}
function test219(value) {
  if (!isMap(value)) return false;
  if (value["criterion"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "criterion":
        if (!test218(value[key])) return false;
        break;
      case "what":
      case "reason":
      case "reference":
        if (!test8(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test220(value) {
  return Array.isArray(value) && value.every(test219);
}
function test221(value) {
  if (!isMap(value)) return false;
  if (value["criterion"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "criterion":
        if (!test218(value[key])) return false;
        break;
      case "reason":
      case "approvedBy":
        if (!test8(value[key])) return false;
        break;
      case "approvedOn":
      case "expires":
        if (!test7(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test222(value) {
  return Array.isArray(value) && value.every(test221);
}
function test223(value) {
  if (!isMap(value)) return false;
  if (value["reconfig"] === undefined) return false;
  if (value["id"] === undefined) return false;
  if (value["title"] === undefined) return false;
  if (value["nation"] === undefined) return false;
  if (value["stage"] === undefined) return false;
  if (value["changes"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "reconfig":
        if (!test0(value[key])) return false;
        break;
      case "id":
      case "supersedes":
        if (!test1(value[key])) return false;
        break;
      case "title":
        if (!test2(value[key])) return false;
        break;
      case "summary":
        if (!test3(value[key])) return false;
        break;
      case "nation":
        if (!test4(value[key])) return false;
        break;
      case "stage":
        if (!test5(value[key])) return false;
        break;
      case "status":
        if (!test9(value[key])) return false;
        break;
      case "scale":
        if (!test10(value[key])) return false;
        break;
      case "scaleDecision":
        if (!test11(value[key])) return false;
        break;
      case "organisations":
        if (!test18(value[key])) return false;
        break;
      case "sites":
        if (!test20(value[key])) return false;
        break;
      case "changes":
        if (!test53(value[key])) return false;
        break;
      case "emergencyJourneys":
        if (!test54(value[key])) return false;
        break;
      case "drivers":
        if (!test57(value[key])) return false;
        break;
      case "caseForChange":
        if (!test59(value[key])) return false;
        break;
      case "leadership":
        if (!test81(value[key])) return false;
        break;
      case "reviews":
        if (!test87(value[key])) return false;
        break;
      case "evidence":
        if (!test90(value[key])) return false;
        break;
      case "benefits":
        if (!test97(value[key])) return false;
        break;
      case "options":
        if (!test110(value[key])) return false;
        break;
      case "impactAssessments":
        if (!test125(value[key])) return false;
        break;
      case "mitigations":
        if (!test128(value[key])) return false;
        break;
      case "safety":
        if (!test136(value[key])) return false;
        break;
      case "travel":
        if (!test140(value[key])) return false;
        break;
      case "catchment":
        if (!test142(value[key])) return false;
        break;
      case "patientGroups":
        if (!test146(value[key])) return false;
        break;
      case "sectors":
        if (!test148(value[key])) return false;
        break;
      case "engagement":
        if (!test155(value[key])) return false;
        break;
      case "consultation":
        if (!test179(value[key])) return false;
        break;
      case "approvals":
        if (!test182(value[key])) return false;
        break;
      case "decision":
        if (!test184(value[key])) return false;
        break;
      case "finance":
        if (!test195(value[key])) return false;
        break;
      case "newServices":
        if (!test201(value[key])) return false;
        break;
      case "monitoring":
        if (!test215(value[key])) return false;
        break;
      case "milestones":
        if (!test217(value[key])) return false;
        break;
      case "notDone":
        if (!test220(value[key])) return false;
        break;
      case "waivers":
        if (!test222(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test224(value) {
  return Array.isArray(value) && value.length >= 1 && value.every(test1) && value.every((each) => typeof each === 'string') && new Set(value).size === value.length;
}
function test225(value) {
  return Array.isArray(value) && value.length >= 1 && value.every(test38) && value.every((each) => typeof each === 'string') && new Set(value).size === value.length;
}
function test226(value) {
  return typeof value === 'string' && (value === "open" || value === "temporarily-closed" || value === "planned" || value === "closing" || value === "closed");
}
function test227(value) {
  if (!isMap(value)) return false;
  if (value["id"] === undefined) return false;
  if (value["name"] === undefined) return false;
  if (value["service"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "id":
        if (!test1(value[key])) return false;
        break;
      case "name":
        if (!test2(value[key])) return false;
        break;
      case "provider":
      case "site":
      case "source":
        if (!test8(value[key])) return false;
        break;
      case "sector":
        if (!test13(value[key])) return false;
        break;
      case "service":
        if (!test22(value[key])) return false;
        break;
      case "family":
        if (!test23(value[key])) return false;
        break;
      case "catchment":
        if (!test224(value[key])) return false;
        break;
      case "ages":
        if (!test197(value[key])) return false;
        break;
      case "hours":
        if (!test36(value[key])) return false;
        break;
      case "access":
        if (!test225(value[key])) return false;
        break;
      case "capacity":
      case "waitDays":
        if (!test25(value[key])) return false;
        break;
      case "utilisation":
        if (!test27(value[key])) return false;
        break;
      case "status":
        if (!test226(value[key])) return false;
        break;
      case "closes":
      case "asOf":
        if (!test7(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test228(value) {
  return Array.isArray(value) && value.length >= 1 && value.every(test227);
}
function test229(value) {
  if (!isMap(value)) return false;
  if (value["register"] === undefined) return false;
  if (value["services"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "register":
        if (!test0(value[key])) return false;
        break;
      case "asOf":
        if (!test7(value[key])) return false;
        break;
      case "source":
        if (!test8(value[key])) return false;
        break;
      case "services":
        if (!test228(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test230(value) {
  return typeof value === 'string' && value.length >= 1 && value.length <= 1000 && form9.test(value);
}
function test231(value) {
  return Array.isArray(value) && value.length >= 1 && value.length <= 500 && value.every(test230) && value.every((each) => typeof each === 'string') && new Set(value).size === value.length;
}
function test232(value) {
  return typeof value === 'string' && (value === "terminal" || value === "json" || value === "sarif" || value === "junit" || value === "github" || value === "gitlab" || value === "markdown" || value === "html");
}
function test233(value) {
  return (test232(value) || typeof value === 'string' && value.length <= 1000 && form10.test(value));
}
function test234(value) {
  return Array.isArray(value) && value.length >= 1 && value.length <= 20 && value.every(test233) && value.every((each) => typeof each === 'string') && new Set(value).size === value.length;
}
function test235(value) {
  return Number.isInteger(value) && value >= 1 && value <= 64;
}
function test236(value) {
  return typeof value === 'string' && (value === "auto" || value === "always" || value === "never");
}
function test237(value) {
  return typeof value === 'string' && value === "bma";
}
function test238(value) {
  return Array.isArray(value) && value.length >= 1 && value.length <= 20 && value.every(test237) && value.every((each) => typeof each === 'string') && new Set(value).size === value.length;
}
function test239(value) {
  return Number.isInteger(value) && value >= 0 && value <= 1200;
}
function test240(value) {
  return typeof value === 'string' && value.length >= 1 && value.length <= 2000;
}
function test241(value) {
  if (!isMap(value)) return false;
  if (value["value"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "value":
        if (!test239(value[key])) return false;
        break;
      case "reason":
        if (!test240(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test242(value) {
  return (Number.isInteger(value) && value >= 0 && value <= 1200 || test241(value));
}
function test243(value) {
  return Number.isInteger(value) && value >= 1 && value <= 25;
}
function test244(value) {
  if (!isMap(value)) return false;
  if (value["value"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "value":
        if (!test243(value[key])) return false;
        break;
      case "reason":
        if (!test240(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test245(value) {
  return (Number.isInteger(value) && value >= 1 && value <= 25 || test244(value));
}
function test246(value) {
  return Number.isInteger(value) && value >= 0 && value <= 100;
}
function test247(value) {
  if (!isMap(value)) return false;
  if (value["value"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "value":
        if (!test246(value[key])) return false;
        break;
      case "reason":
        if (!test240(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test248(value) {
  return (Number.isInteger(value) && value >= 0 && value <= 100 || test247(value));
}
function test249(value) {
  if (!isMap(value)) return false;
  if (value["value"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "value":
        if (!test103(value[key])) return false;
        break;
      case "reason":
        if (!test240(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test250(value) {
  return (Number.isFinite(value) && value >= 0 && value <= 100 || test249(value));
}
function test251(value) {
  return Number.isInteger(value) && value >= 0 && value <= 36500;
}
function test252(value) {
  if (!isMap(value)) return false;
  if (value["value"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "value":
        if (!test251(value[key])) return false;
        break;
      case "reason":
        if (!test240(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test253(value) {
  return (Number.isInteger(value) && value >= 0 && value <= 36500 || test252(value));
}
function test254(value) {
  return Number.isFinite(value) && value >= 100 && value <= 200;
}
function test255(value) {
  if (!isMap(value)) return false;
  if (value["value"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "value":
        if (!test254(value[key])) return false;
        break;
      case "reason":
        if (!test240(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test256(value) {
  return (Number.isFinite(value) && value >= 100 && value <= 200 || test255(value));
}
function test257(value) {
  return Number.isFinite(value) && value >= 0 && value <= 1;
}
function test258(value) {
  if (!isMap(value)) return false;
  if (value["value"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "value":
        if (!test257(value[key])) return false;
        break;
      case "reason":
        if (!test240(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test259(value) {
  return (Number.isFinite(value) && value >= 0 && value <= 1 || test258(value));
}
function test260(value) {
  if (!isMap(value)) return false;
  for (const key in value) {
    switch (key) {
      case "data-age":
      case "travel-data-age":
      case "baseline-months":
      case "first-review":
      case "second-review":
      case "year-review":
      case "late-review":
      case "register-age":
      case "double-running":
        if (!test242(value[key])) return false;
        break;
      case "high-risk":
      case "initial-risk":
        if (!test245(value[key])) return false;
        break;
      case "same-step-hazards":
      case "accessible-formats":
      case "longlist-options":
        if (!test248(value[key])) return false;
        break;
      case "catchment-total":
      case "catchment-share":
      case "catchment-small-share":
      case "occupancy":
      case "finance-benefits":
      case "finance-weight":
      case "finance-weight-limit":
      case "weights-least":
      case "consulted-worse":
      case "profile-share":
      case "spare-use":
        if (!test250(value[key])) return false;
        break;
      case "lead-gap":
      case "review-grace":
      case "temporary-days":
      case "temporary-limit":
      case "told-working-days":
      case "told-limit":
      case "consultation-days":
      case "consultation-days-northern-ireland":
      case "consultation-days-wales":
      case "consultation-days-limit":
      case "analysis-days":
      case "papers-days":
      case "waiver-days":
        if (!test253(value[key])) return false;
        break;
      case "weights-most":
        if (!test256(value[key])) return false;
        break;
      case "overlap":
      case "overlap-low":
        if (!test259(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test261(value) {
  return typeof value === 'string' && (value === "error" || value === "warning");
}
function test262(value) {
  return typeof value === 'string' && value.length <= 300 && form11.test(value);
}
function test263(value) {
  if (!isMap(value)) return false;
  if (value["config"] === undefined) return false;
  for (const key in value) {
    switch (key) {
      case "config":
        if (!test0(value[key])) return false;
        break;
      case "paths":
        if (!test231(value[key])) return false;
        break;
      case "formats":
        if (!test234(value[key])) return false;
        break;
      case "jobs":
        if (!test235(value[key])) return false;
        break;
      case "color":
        if (!test236(value[key])) return false;
        break;
      case "packs":
        if (!test238(value[key])) return false;
        break;
      case "register":
        if (!test230(value[key])) return false;
        break;
      case "thresholds":
        if (!test260(value[key])) return false;
        break;
      case "failOn":
        if (!test261(value[key])) return false;
        break;
      case "reportAddress":
        if (!test262(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
exports.proposal = test223;
exports.register = test229;
exports.config = test263;
