import { fieldsOfCriteria, questions, sections } from '../generated/questions.ts';
import { criteriaOf } from '../model/criteria.ts';
import type { Path } from '../model/path.ts';
import { placesOf, pointer, valueAt } from '../model/path.ts';
import type { Criterion } from '../model/principle.ts';
import type { CriterionResult, Finding, Report } from '../model/report.ts';
import type { Stage } from '../model/stage.ts';
import { isAtOrAfter } from '../model/stage.ts';
import type { Trouble } from '../model/trouble.ts';
import { fieldOf, fieldsIn, isAnswered, placesFor, questionAt } from './form.ts';
import type { Memory } from './memory.ts';
import { told } from './told.ts';

/** Why something is asked: a criterion, and what it found. */
export interface Reason {
  readonly principle: string;
  readonly criterion: CriterionResult;
  readonly finding: Finding;
}

/** What is asked next: a question, or whether a list has one entry more. */
export interface Step {
  readonly at: Path;
  readonly isMore?: true;
  readonly because?: Reason;
  /** What keeps the file from being read as a proposal, where an answer can put it right. */
  readonly amiss?: string;
}

/** What the plan rests on. */
export interface Situation {
  /** All that was answered, written or held back. */
  readonly data: unknown;
  readonly report: Report | undefined;
  readonly troubles: readonly Trouble[];
  readonly memory: Memory;
  /** The stage whose demands are asked for; undefined: the one that the proposal is judged at. */
  readonly horizon: Stage | undefined;
}

/** What is asked next, and undefined where nothing is left to ask. */
export function nextStep(situation: Situation): Step | undefined {
  const { data, memory } = situation;
  const asked = new Set(memory.asked);
  const isOpen = (step: Step): boolean => !asked.has(markOf(step, data));
  const walked = memory.walk.map((at) => walkStep(at)).find((step) => isOpen(step) && isStillOf(step, data));
  if (walked !== undefined) return { ...walked, ...reasonFor(walked.at, situation) };
  const first = [...opening(data), ...amiss(situation)].find(isOpen);
  if (first !== undefined) return first;
  for (const reason of reasons(situation)) {
    const step = stepsFor(reason, data).find(isOpen);
    if (step !== undefined) return { ...step, because: reason };
  }
  return undefined;
}

/** A step on the way through a section: the place of a list asks whether it has one entry more. */
function walkStep(at: Path): Step {
  return questionAt(at) === undefined ? { at, isMore: true } : { at };
}

function isStillOf({ at, isMore }: Step, data: unknown): boolean {
  return isAnswered(data, at) === (isMore === true);
}

/** By what a step is remembered: whether there is one entry more can be asked again once there is one. */
export function markOf({ at, isMore }: Step, data: unknown): string {
  if (!isMore) return pointer(at);
  const entries = valueAt(data, at);
  return `${pointer(at)}/+${Array.isArray(entries) ? entries.length : 0}`;
}

/** What no proposal can be written without; its title first, which its short name is made of. */
function opening(data: unknown): Step[] {
  const needed = Object.keys(questions).filter((field) => isNeeded(field) && !field.includes('*'));
  const order = ['title', ...needed.filter((field) => field !== 'title')];
  const entries = Object.entries(sections).flatMap(([field, { isRequired }]) =>
    isRequired && !isAnswered(data, [field]) ? fieldsIn(field).filter((each) => isNeeded(each)) : [],
  );
  const begun = fieldsIn('changes').filter(isNeeded);
  return [...order, ...entries, ...begun]
    .flatMap((field) => placesFor(field, data))
    .filter((at) => !isAnswered(data, at))
    .map((at) => ({ at }));
}

/** What is answered, and cannot be read as it stands. */
function amiss({ troubles, data }: Situation): Step[] {
  return troubles
    .filter(({ path }) => questionAt(path) !== undefined && isAnswered(data, path))
    .map(({ path, message, hint }) => ({
      at: path,
      amiss: told({ message, ...(hint === undefined ? {} : { hint }) }),
    }));
}

/** Whether a field is one that its entry, all the way up, cannot be without. */
function isNeeded(field: string): boolean {
  const steps = field.split('/');
  if (questions[field]?.isRequired !== true) return false;
  return steps.length === 1 || (steps.length === 3 && sections[steps[0] ?? '']?.isRequired === true);
}

const kinds: readonly Finding['kind'][] = ['contradicted', 'missing', 'unsupported'];

/** What is found and due, the worst first, principle by principle; the one that is being asked about stays. */
export function reasons({ data, report, memory, horizon }: Situation): Reason[] {
  const known = new Set(placesOf(data, 'notDone/*/criterion').map(({ value }) => value));
  const stage = horizon ?? report?.stage?.stage ?? 'case-for-change';
  const found = (report?.assessments ?? [])
    .filter(({ id }) => id !== 'well-formed')
    .map(({ id, criteria }) => ({
      id,
      reasons: criteria.filter((each) => !known.has(each.id)).flatMap((each) => dueFindings(id, each, stage)),
    }));
  return found
    .sort(
      (a, b) => Number(b.id === memory.focus) - Number(a.id === memory.focus) || weight(b.reasons) - weight(a.reasons),
    )
    .flatMap((each) => each.reasons.sort((a, b) => rank(a) - rank(b)));
}

function dueFindings(principle: string, criterion: CriterionResult, stage: Stage): Reason[] {
  const { outcome, due } = criterion;
  const isAsked = outcome.is === 'unmet' || (outcome.is === 'pending' && isAtOrAfter(stage, due));
  if (!isAsked || criterion.waived !== undefined) return [];
  return outcome.findings.map((finding) => ({ principle, criterion, finding }));
}

function weight(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { finding }) => sum + (finding.severity === 'error' ? 100 : 1), 0);
}

function rank({ finding: { severity, kind } }: Reason): number {
  return (severity === 'error' ? 0 : kinds.length) + kinds.indexOf(kind);
}

/** The finding that asks for a place, if any. */
function reasonFor(at: Path, situation: Situation): { because?: Reason } {
  const field = fieldOf(at);
  const reason = reasons(situation).find(({ criterion }) => fieldsOfCriteria[criterion.id]?.includes(field));
  return reason === undefined ? {} : { because: reason };
}

/** The questions whose answers would settle a finding, the likeliest first. */
export function stepsFor({ criterion, finding }: Reason, data: unknown): Step[] {
  const sought = finding.sought ?? finding.path;
  const known = longestKnown(sought);
  const relevant = fieldsOfCriteria[criterion.id] ?? [];
  const own = questionAt(known) === undefined ? inSection(known, relevant, data) : [{ at: known }];
  if (own.some(({ isMore }) => !isMore)) return own;
  return [...relevant.flatMap((field) => withRequired(field)).flatMap((field) => open(field, data)), ...own];
}

function longestKnown(path: Path): Path {
  for (let length = path.length; length > 0; length -= 1) {
    const place = path.slice(0, length);
    const field = fieldOf(place);
    if (field in questions || field in sections || field.replace(/\/\*$/, '') in sections) return place;
  }
  return [];
}

/** The open questions of a section or an entry that matter to a criterion, and whether a list has one entry more. */
function inSection(place: Path, relevant: readonly string[], data: unknown): Step[] {
  if (place.length === 0) return [];
  const field = fieldOf(place);
  const isEntry = field.endsWith('/*');
  const section = isEntry ? field.slice(0, -2) : field;
  const all = fieldsIn(section);
  const mine = all.filter((each) => relevant.includes(each));
  const asked = mine.length > 0 ? mine : all.filter((each) => isDirect(each, section));
  const steps = asked
    .flatMap((each) => withRequired(each))
    .flatMap((each) => open(each, data))
    .filter(({ at }) => place.every((step, index) => at[index] === step));
  // Of a list that every proposal has, what is found as a whole is not settled by one entry more.
  const isLonger = sections[field]?.isList === true && !sections[field].isRequired && isAnswered(data, place);
  return [...unique(steps), ...(isLonger ? [{ at: place, isMore: true as const }] : [])];
}

function isDirect(field: string, section: string): boolean {
  const rest = field.slice(section.length + 1).replace(/^\*\//, '');
  return !rest.includes('/');
}

/** A field after those that the entry it lies in cannot be written without. */
export function withRequired(field: string): string[] {
  const entry = field.lastIndexOf('/*/');
  if (entry === -1) return [field];
  const needed = fieldsIn(field.slice(0, entry)).filter(
    (each) => questions[each]?.isRequired && !each.slice(entry + 3).includes('/'),
  );
  return [...needed.filter((each) => each !== field), field];
}

function open(field: string, data: unknown): Step[] {
  return placesFor(field, data)
    .filter((at) => !isAnswered(data, at))
    .map((at) => ({ at }));
}

function unique(steps: readonly Step[]): Step[] {
  const seen = new Set<string>();
  return steps.filter(({ at }) => {
    const mark = pointer(at);
    const isNew = !seen.has(mark);
    seen.add(mark);
    return isNew;
  });
}

/** The fields that those criteria of some principles, or assessments, are met with that are due by a stage. */
export function wantedBy(
  stage: Stage,
  some: readonly { readonly criteria: readonly Pick<Criterion, 'id' | 'due'>[] }[],
): Set<string> {
  const due = criteriaOf(some).filter((each) => isAtOrAfter(stage, each.due));
  return new Set(due.flatMap(({ id }) => fieldsOfCriteria[id] ?? []));
}
