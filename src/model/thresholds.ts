import type { Citation } from './works.ts';

/** A number that a rule compares with, where it comes from, and which way is stricter. */
export interface Threshold {
  readonly value: number;
  readonly unit: string;
  readonly source: Citation;
  /** Whether a higher or a lower number asks for more. */
  readonly stricter: 'higher' | 'lower';
}

const custom = (where: string): Citation => ({ work: 'custom', where });

const table = {
  'data-age': { value: 24, unit: 'months', stricter: 'lower', source: custom('figures older than two years') },
  'travel-data-age': {
    value: 36,
    unit: 'months',
    stricter: 'lower',
    source: custom('travel figures older than three years'),
  },
  'high-risk': {
    value: 15,
    unit: 'of 25',
    stricter: 'lower',
    source: custom('the five-by-five risk matrix in use in the NHS'),
  },
  'initial-risk': { value: 8, unit: 'of 25', stricter: 'lower', source: custom('a risk that controls should lower') },
  'same-step-hazards': { value: 4, unit: 'hazards', stricter: 'lower', source: custom('risks scored by rote') },
  'catchment-total': { value: 95, unit: 'per cent', stricter: 'higher', source: custom('nearly all of the activity') },
  'catchment-share': { value: 5, unit: 'per cent', stricter: 'lower', source: custom('an area that counts') },
  'catchment-small-share': { value: 1, unit: 'per cent', stricter: 'lower', source: custom('an area to think of') },
  'accessible-formats': {
    value: 4,
    unit: 'forms',
    stricter: 'higher',
    source: custom('forms beside the standard one'),
  },
  'lead-gap': {
    value: 90,
    unit: 'days',
    stricter: 'lower',
    source: custom('a quarter of a year without a clinical lead'),
  },
  occupancy: {
    value: 92,
    unit: 'per cent',
    stricter: 'lower',
    source: custom('a planning figure often used for beds'),
  },
  'longlist-options': {
    value: 3,
    unit: 'options',
    stricter: 'higher',
    source: { work: 'green-book', where: 'a long list; the number is custom' },
  },
  'baseline-months': { value: 12, unit: 'months', stricter: 'higher', source: custom('a whole year, for the seasons') },
  'first-review': { value: 3, unit: 'months', stricter: 'lower', source: custom('a first look') },
  'second-review': {
    value: 6,
    unit: 'months',
    stricter: 'lower',
    source: { work: 'post-project-evaluation', where: 'a completion report at about six months' },
  },
  'year-review': {
    value: 12,
    unit: 'months',
    stricter: 'lower',
    source: { work: 'post-project-evaluation', where: 'a fuller evaluation later; the number is custom' },
  },
  'late-review': { value: 24, unit: 'months', stricter: 'higher', source: custom('effects that take time') },
  'review-grace': { value: 30, unit: 'days', stricter: 'lower', source: custom('a month of grace') },
  'finance-benefits': { value: 50, unit: 'per cent', stricter: 'lower', source: custom('half of the benefits') },
  'finance-weight': { value: 40, unit: 'per cent', stricter: 'lower', source: custom('money weighs less than care') },
  'finance-weight-limit': { value: 60, unit: 'per cent', stricter: 'lower', source: custom('money outweighs care') },
  'weights-least': { value: 99, unit: 'per cent', stricter: 'higher', source: custom('rounding') },
  'weights-most': { value: 101, unit: 'per cent', stricter: 'lower', source: custom('rounding') },
  'temporary-days': {
    value: 180,
    unit: 'days',
    stricter: 'lower',
    source: { work: 'temporary-closures', where: 'the number is custom' },
  },
  'temporary-limit': {
    value: 365,
    unit: 'days',
    stricter: 'lower',
    source: { work: 'temporary-closures', where: 'the number is custom' },
  },
  'told-working-days': {
    value: 2,
    unit: 'working days',
    stricter: 'lower',
    source: { work: 'scrutiny-regulations', where: 'at once; the number is custom' },
  },
  'told-limit': {
    value: 7,
    unit: 'days',
    stricter: 'lower',
    source: { work: 'scrutiny-regulations', where: 'at once; the number is custom' },
  },
  'consultation-days': {
    value: 84,
    unit: 'days',
    stricter: 'higher',
    source: { work: 'consultation-length', where: 'custom, not law' },
  },
  'consultation-days-northern-ireland': {
    value: 56,
    unit: 'days',
    stricter: 'higher',
    source: { work: 'ni-consultation', where: 'custom, not law' },
  },
  'consultation-days-wales': {
    value: 42,
    unit: 'days',
    stricter: 'higher',
    source: { work: 'llais-guidance', where: 'after a full first stage; recalled, not checked' },
  },
  'consultation-days-limit': { value: 42, unit: 'days', stricter: 'higher', source: custom('half of the usual time') },
  'analysis-days': {
    value: 14,
    unit: 'days',
    stricter: 'higher',
    source: { work: 'consideration-time', where: 'the number is custom' },
  },
  'papers-days': { value: 5, unit: 'working days', stricter: 'higher', source: custom('time to read the papers') },
  'consulted-worse': { value: 10, unit: 'per cent', stricter: 'lower', source: custom('a difference that matters') },
  'profile-share': { value: 50, unit: 'per cent', stricter: 'higher', source: custom('half of the share expected') },
  'register-age': { value: 12, unit: 'months', stricter: 'lower', source: custom('a register a year old') },
  overlap: { value: 0.6, unit: 'of 1', stricter: 'lower', source: custom('our weights, in one place') },
  'overlap-low': { value: 0.4, unit: 'of 1', stricter: 'lower', source: custom('our weights, in one place') },
  'spare-use': { value: 85, unit: 'per cent', stricter: 'higher', source: custom('below it there is room') },
  'double-running': { value: 12, unit: 'months', stricter: 'lower', source: custom('a year side by side') },
  'waiver-days': { value: 180, unit: 'days', stricter: 'lower', source: custom('half a year') },
} as const satisfies Record<string, Threshold>;

export type ThresholdId = keyof typeof table;

/** Every threshold with its default, its unit and its source. */
export const thresholds: Readonly<Record<ThresholdId, Threshold>> = table;

export const thresholdIds = Object.keys(table) as ThresholdId[];

/** The values in force. */
export type Limits = Readonly<Record<ThresholdId, number>>;

/** The defaults as plain numbers. */
export const defaultLimits = Object.fromEntries(thresholdIds.map((id) => [id, table[id].value])) as Limits;

/** A threshold with the value in force. */
export interface ThresholdInForce extends Threshold {
  readonly id: ThresholdId;
  readonly inForce: number;
}

/** Those that ask for less than their default. */
export function laxerThresholds(limits: Limits): ThresholdInForce[] {
  return thresholdIds.filter((id) => isLaxer(id, limits)).map((id) => ({ ...thresholds[id], id, inForce: limits[id] }));
}

/** Whether the value in force asks for less than the default. */
export function isLaxer(id: ThresholdId, limits: Limits): boolean {
  const { stricter, value } = thresholds[id];
  return stricter === 'higher' ? limits[id] < value : limits[id] > value;
}
