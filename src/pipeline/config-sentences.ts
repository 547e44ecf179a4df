import { thresholds } from '../model/thresholds.ts';
import { quoted } from '../model/words.ts';
import { gates } from './gate.ts';
import { didYouMean } from './nearest.ts';
import type { Fault, Sentence } from './schema-sentences.ts';

/** What a configuration says in words of its own about an error of its schema; undefined where the usual ones do. */
export function configSentence(field: string, fault: Fault): Sentence | undefined {
  const { error, at } = fault;
  if (error.keyword === 'additionalProperties') {
    if (at.length === 1) return barred(String(at[0]));
    return at[0] === 'thresholds' && at.length === 2 ? strangeThreshold(String(at[1])) : undefined;
  }
  if (field === 'failOn' && error.keyword === 'enum') return laxGate(fault);
  if (field === 'packs/*' && error.keyword === 'enum') return strangePack(fault);
  return field === 'formats/*' && error.keyword === 'anyOf' ? strangeFormat(fault) : undefined;
}

const criteriaStand = 'no criterion can be switched off or softened for a whole repository';
const noCode =
  'it names no code and no other configuration, so that no change to a repository runs anything in the gate';

/** Keys that people look for in a configuration and that cannot stand there: why not, and what to do instead. */
const reasons: readonly (readonly [keys: string, why: string, hint: string])[] = [
  [
    'asof date day today now',
    'a file that fixes the day would judge as of then for ever',
    'Give it on the command line: --as-of 2026-08-01.',
  ],
  [
    'stage stages',
    'each proposal is judged at the stage that it declares or its dates prove',
    'Give it on the command line: --stage decision.',
  ],
  [
    'waiver waivers',
    'a waiver stands in the proposal that it is for, with its reason, its approver and its end',
    'Move it into the proposal, under `waivers`.',
  ],
  [
    'rule rules criterion criteria principles disable disabled skip off severity severities overrides',
    criteriaStand,
    'Waive the criterion in the proposal for a time, or set the number that it compares with under `thresholds`.',
  ],
  [
    'ignore ignores exclude excludes',
    'what `paths` does not name is not checked',
    'Name in `paths` what is to be checked.',
  ],
  ['plugin plugins extend extends require loader parser preset presets script scripts hooks', noCode, 'Take it out.'],
  ...Object.entries({
    cache: '--no-cache',
    nocache: '--no-cache',
    changedsince: '--changed-since',
    maxfindings: '--max-findings',
    principle: '--principle',
    quiet: '--quiet',
    stdinname: '--stdin-name',
    watch: '--watch',
  }).map(([key, option]) => [key, 'it is an option of one run', `Give it on the command line: ${option}.`] as const),
];

function barred(key: string): Sentence | undefined {
  const wanted = key.replaceAll(/[-_ ]/g, '').toLowerCase();
  const [, why, hint] = reasons.find(([keys]) => keys.split(' ').includes(wanted)) ?? [];
  if (why === undefined || hint === undefined) return undefined;
  return { message: `\`${key}\` cannot stand in the configuration: ${why}.`, hint };
}

function strangeThreshold(key: string): Sentence {
  const message = `There is no threshold \`${key}\`.${didYouMean(key, Object.keys(thresholds))}`;
  return { message, hint: 'Take one of those that `reconfig schema config` names.' };
}

function laxGate({ value }: Fault): Sentence | undefined {
  const gate = gates.find((each) => each === value);
  if (gate === undefined) return undefined;
  return {
    message: `\`failOn\` is ${quoted(gate)}, which lets more pass than the default; that cannot stand in the configuration.`,
    hint: `Give it on the command line when you look at old files: --fail-on ${gate}.`,
  };
}

function strangePack({ name, found, allowed }: Fault): Sentence {
  const message = `${name} is ${found}, and there is no such pack; there is ${allowed.join(', ')}, which always runs.`;
  return { message, hint: 'Take it out.' };
}

function strangeFormat({ name, found, value, allowed }: Fault): Sentence {
  const [typed = ''] = typeof value === 'string' ? value.split('=') : [];
  const guess = allowed.includes(typed) ? '' : didYouMean(typed, allowed);
  return {
    message: `${name} is ${found}, which is no format.${guess}`,
    hint: `Write ${allowed.join(' or ')}, with a file behind it where there is one: json=report.json.`,
  };
}
