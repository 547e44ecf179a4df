import type { NewService } from '../generated/proposal.ts';
import type { RegisteredService } from '../model/register.ts';
import type { Limits } from '../model/thresholds.ts';
import { sharedHours } from './opening-hours.ts';

/** How much each part of an overlap weighs. Our numbers, custom; they stand here and nowhere else. */
export const overlapWeights = { areas: 40, hours: 20, ages: 15, access: 15, room: 10 } as const;

/** What an overlap with a near service counts for, where one with the same service counts for 1. Custom. */
export const nearWeight = 0.8;

export type Part = keyof typeof overlapWeights;

/** The key under which a new service says each part; whether there is room only the register says. */
export const keyOfPart = { areas: 'catchment', hours: 'hours', ages: 'ages', access: 'access' } as const;

/** How far a new service repeats an existing one, part by part, from 0 to 1. */
export interface Overlap {
  /** The parts that are known on both sides. */
  readonly parts: readonly (readonly [part: Part, share: number])[];
  /** The weighted mean of the known parts, to two decimals. */
  readonly score: number;
  /** What it would be at most if the new service said the parts that the register knows and it leaves out. */
  readonly atMost: number;
  /** Those parts. */
  readonly unsaid: readonly (keyof typeof keyOfPart)[];
}

/** What keeps two services from being compared: the areas of one, or everything but the areas. */
export interface Incomparable {
  readonly unknown: 'areas' | 'others';
  /** Which of the two leaves it out. */
  readonly leftOutBy: 'new' | 'existing';
}

/** Compares a new service with an existing one of the same or a near service. Without an area in common there is no overlap. */
export function overlapOf(added: NewService, existing: RegisteredService, limits: Limits): Overlap | Incomparable {
  const shares = sharesOf(added, existing, limits);
  if (shares.areas === undefined) {
    return { unknown: 'areas', leftOutBy: said(added, 'areas') ? 'existing' : 'new' };
  }
  const all = Object.keys(overlapWeights).filter((part): part is Part => part in overlapWeights);
  const parts = all.flatMap((part): [Part, number][] => {
    const share = shares[part];
    return share === undefined ? [] : [[part, share]];
  });
  if (parts.length === 1) {
    const isSilent = !others.some((part) => said(added, part));
    return { unknown: 'others', leftOutBy: isSilent ? 'new' : 'existing' };
  }
  const unsaid = others.filter((part) => !said(added, part) && said(existing, part));
  const closeness = shares.areas === 0 ? 0 : added.service === existing.service ? 1 : nearWeight;
  const supposed = unsaid.map((part): [Part, number] => [part, 1]);
  return {
    parts,
    score: toHundredths(closeness * mean(parts)),
    atMost: toHundredths(closeness * mean([...parts, ...supposed])),
    unsaid,
  };
}

const others = ['hours', 'ages', 'access'] as const;

function said(service: NewService | RegisteredService, part: keyof typeof keyOfPart): boolean {
  const value = service[keyOfPart[part]];
  return value !== undefined && value.length > 0 && value !== 'none';
}

function sharesOf(added: NewService, existing: RegisteredService, limits: Limits): Record<Part, number | undefined> {
  const { utilisation } = existing;
  return {
    areas: sharedEntries(added.catchment, existing.catchment),
    hours:
      added.hours === undefined || existing.hours === undefined ? undefined : sharedHours(added.hours, existing.hours),
    ages: sharedAges(added.ages, existing.ages),
    access: sharedEntries(added.access, existing.access),
    room: utilisation === undefined ? undefined : Number(utilisation < limits['spare-use']),
  };
}

/** The share of the entries of one list that stand in another too. */
function sharedEntries(list: readonly string[] | undefined, other: readonly string[] | undefined): number | undefined {
  if (list === undefined || list.length === 0 || other === undefined) return undefined;
  const known = new Set(other);
  return list.filter((entry) => known.has(entry)).length / list.length;
}

/** The share of the years of one range of ages that lie in another too. */
function sharedAges(ages: readonly number[] | undefined, other: readonly number[] | undefined): number | undefined {
  if (ages === undefined || other === undefined) return undefined;
  const [from, to] = [Math.min(...ages), Math.max(...ages)];
  const shared = Math.min(to, Math.max(...other)) - Math.max(from, Math.min(...other)) + 1;
  return Math.max(0, shared) / (to - from + 1);
}

function mean(parts: readonly (readonly [part: Part, share: number])[]): number {
  const weight = parts.reduce((sum, [part]) => sum + overlapWeights[part], 0);
  return parts.reduce((sum, [part, share]) => sum + overlapWeights[part] * share, 0) / weight;
}

function toHundredths(score: number): number {
  return Math.round(score * 100) / 100;
}
