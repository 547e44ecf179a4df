import { parse as parseYaml } from 'yaml';
import { judgedScale } from '../../src/facts/scale.ts';
import type { Proposal } from '../../src/generated/proposal.ts';
import type { RegisterFile } from '../../src/generated/register.ts';
import { day, span } from '../../src/model/dates.ts';
import type { Neighbour } from '../../src/model/neighbour.ts';
import type { Criterion } from '../../src/model/principle.ts';
import type { Register } from '../../src/model/register.ts';
import { indexedRegister } from '../../src/model/register.ts';
import type { Outcome, Statement } from '../../src/model/report.ts';
import { defaultLimits } from '../../src/model/thresholds.ts';
import { evaluate } from '../../src/pipeline/evaluate.ts';
import type { Outline } from '../../src/pipeline/outline.ts';
import { located, outlineOf } from '../../src/pipeline/outline.ts';
import { parse } from '../../src/pipeline/parse.ts';
import { portfolioOf } from '../../src/pipeline/portfolio.ts';
import { statementsOf } from '../../src/pipeline/statements.ts';
import { validateShape } from '../../src/pipeline/validate.ts';

/** A piece of a proposal, with marks on the lines where something is to be found. */
export interface Case {
  readonly name: string;
  readonly text: string;
  /** From the header: `# outcome: met`; without it, unmet where a line is marked, else met. */
  readonly outcome: Outcome['is'];
  readonly asOf: number;
  /** From `# says: …`: words that the findings or the reason must hold. */
  readonly says: readonly string[];
  readonly marks: readonly string[];
}

const today = day(2026, 8, 1);

/** Reads a case from its text: header comments, then YAML with marks such as `# <- missing (warning)`. */
export function readCase(text: string, name?: string): Case {
  const header = (key: string): string | undefined => new RegExp(`^# ${key}: (.+)$`, 'm').exec(text)?.[1]?.trim();
  const marks = text.split('\n').flatMap((line, index) => {
    const found = /# <- (.+)$/.exec(line)?.[1];
    return (found?.split(', ') ?? []).map((mark) => `${index + 1}: ${mark.trim()}`);
  });
  const asOf = header('as-of');
  return {
    name: name ?? header('case') ?? 'nameless',
    text,
    outcome: (header('outcome') ?? (marks.length > 0 ? 'unmet' : 'met')) as Outcome['is'],
    asOf: asOf === undefined ? today : span(asOf).from,
    says: [...text.matchAll(/^# says: (.+)$/gm)].map(([, words]) => (words ?? '').trim()),
    marks,
  };
}

/** The cases of a file, one to a YAML document. */
export function readCases(text: string): Case[] {
  return text
    .split(/^---$/m)
    .filter((document) => document.trim() !== '')
    .map((document) => readCase(document));
}

/**
 * Asks one criterion about a piece of a proposal. What a proposal must have and the piece leaves out is added at
 * its end, where it moves no line. In the piece, `x-register` is taken for the register (its rows, or `asOf` and
 * `services`), and `x-neighbours` for the other proposals of the repository.
 */
export function ask(
  criterion: Criterion,
  { text, asOf }: Case,
): {
  outcome: Outcome;
  marks: string[];
  statements: Statement[];
} {
  const given = (parseYaml(text) ?? {}) as Record<string, unknown>;
  const defaults: Record<string, string> = {
    reconfig: '1',
    id: 'example',
    title: 'An example',
    nation: 'england',
    stage: criterion.due,
    scale: 'substantial',
    changes: '[{id: a-change, kind: expand, service: outpatients}]',
  };
  const added = Object.entries(defaults).filter(([key]) => !(key in given));
  const whole = `${text.trimEnd()}\n${added.map(([key, value]) => `${key}: ${value}`).join('\n')}\n`;
  const parsed = parse({ file: 'example.yaml', text: whole });
  const { proposal, troubles } = validateShape(parsed);
  const [trouble] = [...parsed.troubles, ...troubles];
  if (proposal === undefined || trouble !== undefined) {
    throw new Error(`The example is not well-formed: ${trouble?.message ?? ''} (line ${trouble?.range.start.line})`);
  }
  const principle = {
    id: 'impact-assessment',
    name: '',
    title: '',
    why: '',
    source: { work: 'custom' },
    criteria: [criterion],
  } as const;
  const scale = judgedScale(proposal, proposal.stage, asOf);
  const context = {
    asOf,
    stage: proposal.stage,
    limits: defaultLimits,
    register: registerIn(given),
    neighbours: neighboursOf(given, proposal, asOf),
  };
  const judging = { proposal, context, scale, locate: parsed.locate, isOurs: () => false };
  const result = evaluate([principle], judging).get(criterion.id);
  if (result === undefined) throw new Error('The criterion was not asked.');
  const { outcome } = result;
  const findings = outcome.is === 'unmet' || outcome.is === 'pending' ? outcome.findings : [];
  const marks = findings.map(({ range, kind, severity }) => {
    const own = severity === criterion.severity ? '' : ` (${severity})`;
    return `${range.start.line}: ${kind}${own}`;
  });
  const statements = statementsOf([principle], [{ ...principle, verdict: 'kept', criteria: [result] }], judging, whole);
  return { outcome, marks, statements };
}

function registerIn({ 'x-register': register }: Record<string, unknown>): Register | undefined {
  if (register === undefined) return undefined;
  return indexedRegister(
    'register.yaml',
    Array.isArray(register) ? { services: register } : (register as RegisterFile),
  );
}

/** The neighbours as a repository would give them: only those that are live and matter. */
function neighboursOf(
  given: Record<string, unknown>,
  proposal: Proposal,
  asOf: number,
): readonly Neighbour[] | undefined {
  const { 'x-neighbours': others } = given;
  if (!Array.isArray(others)) return undefined;
  const all = [proposal, ...(others as Proposal[])].map((each): [string, Outline] => {
    const file = `${each.id}.yaml`;
    const parsed = { ...nowhere, data: each };
    return [file, outlineOf({ source: { file, text: '' }, parsed, troubles: [], proposal: each }, asOf)];
  });
  const plans = portfolioOf(new Map(all), () => registerIn(given)).around(`${proposal.id}.yaml`);
  return plans.map((plan) => located(plan, nowhere.locate));
}

const first = { line: 1, column: 1 };
const nowhere = { locate: () => ({ start: first, end: first }), troubles: [], readable: true };

/** All that was said, for `# says:`. */
export function said(outcome: Outcome): string {
  if (outcome.is === 'met') return '';
  const findings = 'findings' in outcome ? outcome.findings : [];
  const texts = findings.flatMap(({ message, hint, related }) => [
    message,
    hint ?? '',
    ...related.map((other) => other.message),
  ]);
  return ['reason' in outcome ? outcome.reason : '', ...texts].join('\n');
}
