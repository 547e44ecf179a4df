import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../src/cli.ts';
import { bash } from '../src/commands/complete-bash.ts';
import { fish } from '../src/commands/complete-fish.ts';
import type { Offer } from '../src/commands/complete-places.ts';
import { powershell } from '../src/commands/complete-powershell.ts';
import { zsh } from '../src/commands/complete-zsh.ts';
import { offersOf } from '../src/commands/completion.ts';
import type { CommandLine } from '../src/describe.ts';
import { describe as described } from '../src/describe.ts';
import { gates } from '../src/pipeline/gate.ts';
import { bmaPrinciples } from '../src/principles/index.ts';
import { nodeIo } from '../src/world/node-io.ts';
import { run } from './support/run.ts';
import { isInstalled, offered, shown } from './support/tab.ts';

const principles = bmaPrinciples.map(({ id }) => id);
const criteria = bmaPrinciples.flatMap((principle) => principle.criteria.map(({ id }) => id));
const stages = 'case-for-change options pre-consultation consultation decision implementation evaluation'.split(' ');

/** Where the names of files are completed. One of them would run a command if it were not quoted. */
const hostile = 'q; $(touch pwned) \'"`.yaml';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reconfig-'));
  mkdirSync(join(folder, 'plans'));
  for (const name of ['notes.txt', 'plans/first.yaml', 'proposal.yaml', 'register.csv', 'two words.yml', hostile]) {
    writeFileSync(join(folder, name), '');
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a part of the help lists. */
function inHelp(part: 'Commands' | 'Options', command: readonly string[]): string[] {
  const text =
    run([...command, '--help'])
      .out.split(`${part}:\n`)[1]
      ?.split('\n\n')[0] ?? '';
  return [...text.matchAll(/^ {2}(?:(-\w), )?(\S+)/gm)].flatMap(([, short = [], long = []]) => [short, long].flat());
}

const commandsInHelp = inHelp('Commands', []);
const optionsInHelp = new Map([
  ['-', inHelp('Options', [])],
  ...commandsInHelp
    .filter((name) => name !== 'help')
    .map((name): [string, string[]] => [`${name} -`, inHelp('Options', [name])]),
]);

describe.each(['bash', 'zsh', 'fish'] as const)('in %s, Tab', (shell) => {
  const skip = !isInstalled(shell);
  const { out: script } = run(['completion', shell]);
  const tab = (...lines: string[]): string[][] => offered(shell, script, lines, folder);

  it.skipIf(skip)('offers the commands that the help lists, in its order', () => {
    expect(commandsInHelp).toContain('check');
    expect(tab('', 'ch', '-h ch')).toEqual([commandsInHelp, ['check'], ['check']]);
  });

  it.skipIf(skip)('offers the options of each command that its help lists', () => {
    const lines = [...optionsInHelp.keys()];
    const offers = new Map(tab(...lines).map((words, index) => [lines[index], words.sort()]));
    expect(offers).toEqual(new Map([...optionsInHelp].map(([line, flags]) => [line, flags.sort()])));
  });

  it.skipIf(skip)('offers what a value may be', () => {
    expect(
      tab(
        'check --stage ',
        'check --stage=de',
        'timeline -f m',
        'check proposal.yaml --fail-on ',
        'check --principle ',
        'check --principle consultation --stage=options --principle i',
        'explain no-d',
        'explain consultation/enough-',
        'schema pr',
        'completion ',
        'help comp',
        'check --json -h --col',
      ),
    ).toEqual([
      stages,
      ['--stage=decision'],
      ['mermaid'],
      [...gates],
      principles,
      ['impact-assessment', 'inclusion'],
      ['no-duplication', ...criteria.filter((id) => id.startsWith('no-d'))],
      criteria.filter((id) => id.startsWith('consultation/enough-')),
      ['proposal'],
      ['bash', 'zsh', 'fish', 'powershell'],
      ['completion'],
      ['--color'],
    ]);
  });

  it.skipIf(skip)('offers every principle and criterion to be explained', () => {
    const offers = tab('explain ').flat();
    expect(offers.filter((id) => !id.startsWith('well-formed/'))).toEqual([...principles, ...criteria]);
    expect(offers).toContain('well-formed/syntax');
  });

  it.skipIf(skip)('offers nothing where nothing is known', () => {
    const lines = ['check --as-of ', 'explain -- consultation in', 'chekc -', 'check -- --f', 'timeline -- -f '];
    expect(tab(...lines)).toEqual(lines.map(() => []));
  });

  it.skipIf(skip)('offers files, YAML first', () => {
    const lines = ['check ', 'check proposal.yaml pla', 'check plans/', 'check no', 'check --register re', 'check tw'];
    const [all = [], ...some] = tab(...lines);
    const yaml = ['plans', 'proposal.yaml', hostile, 'two words.yml'];
    const first = all.slice(0, yaml.length).map((name) => name.replace(/\/$/, ''));
    expect(first.sort()).toEqual(yaml.sort());
    expect(some.flat().map((name) => name.replace(/\/$/, ''))).toEqual([
      'plans',
      'plans/first.yaml',
      'notes.txt',
      'register.csv',
      'two words.yml',
    ]);
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });
});

it.each(['bash', 'zsh'] as const)('%s completes the name of the file that output is sent to', (shell) => {
  if (!isInstalled(shell)) return;
  offered(shell, run(['completion', shell]).out, ['schema report > no'], folder);
  expect(existsSync(join(folder, 'no'))).toBe(false);
});

it.skipIf(!isInstalled('bash'))('bash may be told not to split words at =', () => {
  const script = `${run(['completion', 'bash']).out}\nCOMP_WORDBREAKS=\${COMP_WORDBREAKS//=}`;
  const lines = ['check --stage=de', 'check --register=re', 'check --stage=options --fail-on n'];
  expect(offered('bash', script, lines, folder)).toEqual([
    ['--stage=decision'],
    ['--register=register.csv'],
    ['never'],
  ]);
});

it.skipIf(!isInstalled('zsh'))('zsh may load the script by itself', () => {
  writeFileSync(join(folder, '_reconfig'), run(['completion', 'zsh']).out);
  const script = `fpath=('${folder}' $fpath); compinit -u -D`;
  expect(offered('zsh', script, ['ch', 'check --stage=de'], folder)).toEqual([['check'], ['--stage=decision']]);
  rmSync(join(folder, '_reconfig'));
});

describe('what is not plain', () => {
  const about = 'it\'s a: "b" [c] $HOME $(touch pwned) `touch pwned` \\ \\n %d {d,e} (f) * ? ~ # & | ; < > ! “g” h’s';
  const word = "a:b'c$(touch pwned)";
  const options = [
    { flags: ['-p', '--plain'], about },
    { flags: ['--value'], about, value: { name: 'a:b [c]', choices: [], repeats: false } },
  ];
  const values = [{ name: 'thing', choices: [], repeats: true }];
  const line: CommandLine = { name: 'reconfig', options, commands: [{ name: 'do', about, options, values }] };
  const offerOf = (): Offer => ({ is: 'words', words: [{ word, about }] });

  it.skipIf(!isInstalled('bash'))('does no harm in bash', () => {
    const answers = offered('bash', bash(line, offerOf), ['', 'do --p', 'do --value '], folder);
    expect(answers.slice(0, 2)).toEqual([['do'], ['--plain']]);
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });

  it.skipIf(!isInstalled('zsh'))('is offered and shown as it is in zsh', () => {
    const script = zsh(line, offerOf);
    expect(offered('zsh', script, ['do --value ', 'do ', 'do --p'], folder)).toEqual([[word], [word], ['--plain']]);
    for (const typed of ['d', 'do --', 'do ']) expect(shown('zsh', script, typed, folder)).toContain(`-- ${about}`);
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });

  it.skipIf(!isInstalled('fish'))('is offered and shown as it is in fish', () => {
    const script = fish(line, offerOf);
    const lines = ['', 'do --', 'do --value ', 'do '].flatMap((typed) =>
      shown('fish', script, typed, folder).trim().split('\n'),
    );
    expect(lines).toEqual(['do', '--plain', '--value', word, word].map((each) => `${each}\t${about}`));
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });

  it('is written in PowerShell between apostrophes, in ASCII', () => {
    const script = powershell(line, offerOf);
    expect(script).toMatch(/^[ -~\n]*$/);
    expect(script).toContain("words 'a:b''c$(touch pwned)' ('it''s a: \"b\" [c] $HOME $(touch pwned) `touch pwned` \\");
    expect(script).toContain("! '+[char]0x201c+'g'+[char]0x201d+' h'+[char]0x2019+'s')");
  });
});

describe('reconfig completion', () => {
  it.each([
    [[], 'No shell was named. Name one of bash, zsh, fish, powershell.'],
    [['zhs'], '“zhs” is no shell known here. Did you mean “zsh”? Name one of bash, zsh, fish, powershell.'],
    [['constructor'], 'Name one of bash, zsh, fish, powershell.'],
  ])('names the shells where none of them is named: %j', (args, sentence) => {
    const { code, out, err } = run(['completion', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });

  it('says in its help how to install it', () => {
    const { out } = run(['completion', '--help']);
    for (const shell of ['bash', 'zsh', 'fish', 'powershell']) expect(out).toContain(`reconfig completion ${shell}`);
  });

  it('knows what is to be offered for every value that the help names', () => {
    const program = commands(nodeIo, () => undefined);
    const line = described(program);
    const values = line.commands.flatMap((command) => [
      ...command.values,
      ...command.options.flatMap(({ value }) => value ?? []),
    ]);
    const named = values.filter(({ choices }) => choices.length === 0).map(({ name }) => name);
    expect([...offersOf(line).keys()]).toEqual([...new Set(named)].sort());
  });
});
