// Generated from schemas/config.schema.json by `npm run generate`. Do not edit.

/** The keys that an entry may have, by the field that holds it; the whole file is the empty field. */
export const keys: Readonly<Record<string, readonly string[]>> = {
  "": [
    "config",
    "paths",
    "formats",
    "jobs",
    "color",
    "packs",
    "register",
    "thresholds",
    "failOn",
    "reportAddress"
  ],
  "thresholds": [
    "data-age",
    "travel-data-age",
    "high-risk",
    "initial-risk",
    "same-step-hazards",
    "catchment-total",
    "catchment-share",
    "catchment-small-share",
    "accessible-formats",
    "lead-gap",
    "occupancy",
    "longlist-options",
    "baseline-months",
    "first-review",
    "second-review",
    "year-review",
    "late-review",
    "review-grace",
    "finance-benefits",
    "finance-weight",
    "finance-weight-limit",
    "weights-least",
    "weights-most",
    "temporary-days",
    "temporary-limit",
    "told-working-days",
    "told-limit",
    "consultation-days",
    "consultation-days-northern-ireland",
    "consultation-days-wales",
    "consultation-days-limit",
    "analysis-days",
    "papers-days",
    "consulted-worse",
    "profile-share",
    "register-age",
    "overlap",
    "overlap-low",
    "spare-use",
    "double-running",
    "waiver-days"
  ],
  "thresholds/data-age": [
    "value",
    "reason"
  ],
  "thresholds/travel-data-age": [
    "value",
    "reason"
  ],
  "thresholds/high-risk": [
    "value",
    "reason"
  ],
  "thresholds/initial-risk": [
    "value",
    "reason"
  ],
  "thresholds/same-step-hazards": [
    "value",
    "reason"
  ],
  "thresholds/catchment-total": [
    "value",
    "reason"
  ],
  "thresholds/catchment-share": [
    "value",
    "reason"
  ],
  "thresholds/catchment-small-share": [
    "value",
    "reason"
  ],
  "thresholds/accessible-formats": [
    "value",
    "reason"
  ],
  "thresholds/lead-gap": [
    "value",
    "reason"
  ],
  "thresholds/occupancy": [
    "value",
    "reason"
  ],
  "thresholds/longlist-options": [
    "value",
    "reason"
  ],
  "thresholds/baseline-months": [
    "value",
    "reason"
  ],
  "thresholds/first-review": [
    "value",
    "reason"
  ],
  "thresholds/second-review": [
    "value",
    "reason"
  ],
  "thresholds/year-review": [
    "value",
    "reason"
  ],
  "thresholds/late-review": [
    "value",
    "reason"
  ],
  "thresholds/review-grace": [
    "value",
    "reason"
  ],
  "thresholds/finance-benefits": [
    "value",
    "reason"
  ],
  "thresholds/finance-weight": [
    "value",
    "reason"
  ],
  "thresholds/finance-weight-limit": [
    "value",
    "reason"
  ],
  "thresholds/weights-least": [
    "value",
    "reason"
  ],
  "thresholds/weights-most": [
    "value",
    "reason"
  ],
  "thresholds/temporary-days": [
    "value",
    "reason"
  ],
  "thresholds/temporary-limit": [
    "value",
    "reason"
  ],
  "thresholds/told-working-days": [
    "value",
    "reason"
  ],
  "thresholds/told-limit": [
    "value",
    "reason"
  ],
  "thresholds/consultation-days": [
    "value",
    "reason"
  ],
  "thresholds/consultation-days-northern-ireland": [
    "value",
    "reason"
  ],
  "thresholds/consultation-days-wales": [
    "value",
    "reason"
  ],
  "thresholds/consultation-days-limit": [
    "value",
    "reason"
  ],
  "thresholds/analysis-days": [
    "value",
    "reason"
  ],
  "thresholds/papers-days": [
    "value",
    "reason"
  ],
  "thresholds/consulted-worse": [
    "value",
    "reason"
  ],
  "thresholds/profile-share": [
    "value",
    "reason"
  ],
  "thresholds/register-age": [
    "value",
    "reason"
  ],
  "thresholds/overlap": [
    "value",
    "reason"
  ],
  "thresholds/overlap-low": [
    "value",
    "reason"
  ],
  "thresholds/spare-use": [
    "value",
    "reason"
  ],
  "thresholds/double-running": [
    "value",
    "reason"
  ],
  "thresholds/waiver-days": [
    "value",
    "reason"
  ]
};

/** Fields that hold a date to the precision known: paths with `*` for any index or key. */
export const dates: readonly string[] = [];

/** The names of formats, by their patterns. */
export const formats: Readonly<Record<string, string>> = {
  "^[^\\u0000-\\u001f\\u007f]*$": "path"
};

/** The formats of the report. */
export const formatNames = ["terminal","json","sarif","junit","github","gitlab","markdown","html"] as const;
