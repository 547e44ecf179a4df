// Generated from schemas/register.schema.json by `npm run generate`. Do not edit.

/** The keys that an entry may have, by the field that holds it; the whole file is the empty field. */
export const keys: Readonly<Record<string, readonly string[]>> = {
  "": [
    "register",
    "asOf",
    "source",
    "services"
  ],
  "services/*": [
    "id",
    "name",
    "provider",
    "site",
    "sector",
    "service",
    "family",
    "catchment",
    "ages",
    "hours",
    "access",
    "capacity",
    "utilisation",
    "waitDays",
    "status",
    "closes",
    "asOf",
    "source"
  ]
};

/** Fields that hold a date to the precision known: paths with `*` for any index or key. */
export const dates: readonly string[] = [
  "asOf",
  "services/*/closes",
  "services/*/asOf"
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
