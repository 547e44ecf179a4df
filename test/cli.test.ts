import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bmaPrinciples } from '../src/principles/index.ts';
import { root } from './support/examples.ts';
import { smallest } from './support/proposal.ts';
import { program, run } from './support/run.ts';

const stroke = 'examples/stroke-centralisation/proposal.yaml';

let folder: string;
const write = (name: string, text: string | Buffer): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reconfig-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('exit codes', () => {
  it('0: it passes', () => {
    expect(run(['check', stroke]).code).toBe(0);
  });

  it('1: it fails', () => {
    expect(run(['check', write('a.yaml', smallest)]).code).toBe(1);
  });

  it('1: it is not well-formed', () => {
    const { code, out } = run(['check', write('b.yaml', 'id: [\n')]);
    expect(code).toBe(1);
    expect(out).toContain('FAIL');
    expect(out).toContain('not judged');
  });

  it.each<[what: string, args: string[], words: string]>([
    ['a file that is not there', ['check', 'no-such.yaml'], 'no-such.yaml was not judged. There is no file or folder'],
    ['a folder without a proposal', ['check', 'schemas'], 'No proposal was found in it: looked for'],
    ['a pattern that matches nothing', ['check', 'examples/*.yml'], 'It matches nothing to judge'],
    ['no command', [], 'Usage: reconfig'],
    ['a mistyped command', ['chekc', stroke], '(Did you mean check?)'],
    ['a mistyped option', ['check', stroke, '--formt', 'json'], '(Did you mean --format?)'],
    ['a format that is none', ['check', stroke, '--format', 'jsno'], 'The formats are terminal, json, '],
    ['two formats to print', ['check', stroke, '-f', 'json', '-f', 'terminal'], 'Give one of them a file'],
    [
      'two formats to one file',
      ['check', stroke, '-f', 'json=reports/a', '-f', 'terminal=./reports/a'],
      'there is the report',
    ],
    ['a report over a proposal', ['check', stroke, '-f', `json=${stroke}`], 'there is what is judged'],
    ['a report on a folder', ['check', stroke, '-f', 'json=examples'], 'it is a folder'],
    ['a pack that is none', ['check', stroke, '--pack', 'bmaa'], 'Allowed choices are bma'],
    ['a configuration that is not there', ['check', stroke, '--config', 'none.yaml'], 'none.yaml cannot be used.'],
    ['a stage that is none', ['check', stroke, '--stage', 'decison'], 'Allowed choices are'],
    ['a day that is none', ['check', stroke, '--as-of', '2026-02-30'], 'It should be a day such as 2026-08-01.'],
    ['a mistyped principle', ['check', stroke, '--principle', 'consultaton'], 'Did you mean “consultation”?'],
    ['a mistyped criterion', ['explain', 'consultation/enough-tim'], 'Did you mean “consultation/enough-time”?'],
    ['a mistyped principle to explain', ['explain', 'inclusoin'], 'Did you mean “inclusion”?'],
    ['a mistyped schema', ['schema', 'propsal'], 'Did you mean “proposal”?'],
    ['a register that is not there', ['check', stroke, '--register', 'none.csv'], 'none.csv: There is no such file.'],
  ])('2: %s', (_, args, words) => {
    const { code, out, err } = run(args);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(`${out}${err}`).not.toMatch(/^\s+at /m);
    expect(out).not.toContain('PASS');
  });

  it('2: a register that cannot be used, with the place', () => {
    const register = write('broken.yaml', 'register: 1\nservices:\n  - {id: A}\n');
    const { code, err } = run(['check', write('c.yaml', smallest), '--register', register]);
    expect(code).toBe(2);
    expect(err).toMatch(/broken\.yaml:3:\d+ /);
  });

  it('2: nothing but a proposal that was withdrawn', () => {
    const { code, out, err } = run([
      'check',
      write('d.yaml', `${smallest}status: {is: withdrawn, since: 2026-01-10}\n`),
    ]);
    expect(code).toBe(2);
    expect(out).toContain('NOT JUDGED It is withdrawn since 10 January 2026.');
    expect(err).toContain('nothing was judged');
  });

  it('2 wins over 1, and the other files are judged', () => {
    const { code, out } = run(['check', 'no-such.yaml', stroke, write('e.yaml', smallest)]);
    expect(code).toBe(2);
    expect(out).toContain('2 proposals judged: 1 passed, 1 failed, 1 not judged,');
  });
});

describe('the gate', () => {
  it.each([
    ['error', 1],
    ['warning', 1],
    ['never', 0],
  ])('--fail-on %s', (what, code) => {
    expect(run(['check', write('f.yaml', smallest), '--fail-on', what]).code).toBe(code);
  });
});

describe('reading', () => {
  it('takes standard input', () => {
    const text = readFileSync(join(root, stroke), 'utf8');
    const { code, out } = run(['check', '-', '--stdin-name', stroke, '--format', 'json'], { input: text });
    expect(code).toBe(0);
    expect(out).toBe(run(['check', stroke, '--format', 'json']).out);
  });

  it('judges a file that is named twice once', () => {
    const file = write('g.yaml', smallest);
    expect(JSON.parse(run(['check', file, file, '--format', 'json']).out).proposals).toHaveLength(1);
  });

  it.each<[string, Buffer, string]>([
    ['UTF-16', Buffer.from(`\ufeff${smallest}`, 'utf16le'), 'The file is UTF-16, not UTF-8.'],
    ['bytes that are no text', Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xff, 0xfe, 0xfd]), 'The file is not UTF-8 text.'],
    ['nothing', Buffer.alloc(0), 'The file is empty.'],
  ])('says what is wrong with %s', (_, bytes, words) => {
    const { code, out } = run(['check', write('h.yaml', bytes)]);
    expect(code).toBe(1);
    expect(out).toContain(words);
  });

  it('passes over a byte-order mark', () => {
    const { out } = run(['check', write('i.yaml', `\ufeff${smallest}`), '--format', 'json']);
    expect(JSON.parse(out).proposals[0].id).toBe('northfield');
  });

  it('finds the register beside the proposal or above it, up to the root of the repository', () => {
    mkdirSync(join(folder, 'repository/.git'), { recursive: true });
    mkdirSync(join(folder, 'repository/deep/down'), { recursive: true });
    const broken = 'register: 1\nservices: 12\n';
    const file = write('repository/deep/down/proposal.yaml', smallest);
    const outside = write('register.yml', broken);
    expect(run(['check', file]).err).toBe('');
    rmSync(outside);
    write('repository/register.yaml', broken);
    expect(run(['check', file]).err).toContain('The register cannot be used.');
  });
});

describe('the same input gives the same bytes', () => {
  it.each(['terminal', 'json'])('as %s', (format) => {
    const args = ['check', 'examples/box-ticked/proposal.yaml', '--format', format];
    expect(run(args).out).toBe(run(args).out);
  });
});

describe('questions about another day or stage', () => {
  const verdict = (args: string[]) => run(['check', ...args]).out.match(/^(?:PASS|FAIL).*$/m)?.[0];

  it('--stage asks whether it would pass there', () => {
    const file = 'examples/early-idea/proposal.yaml';
    expect(verdict([file])).toContain('FAIL at case-for-change');
    expect(verdict([file, '--stage', 'decision'])).toContain('FAIL at decision');
    expect(verdict([stroke, '--stage', 'options'])).toContain('PASS at options');
    expect(run(['check', stroke, '--stage', 'options']).out).toContain('You asked for options');
  });

  it('--as-of moves the stage that the dates prove', () => {
    expect(verdict([stroke, '--as-of', '2032-01-01'])).toMatch(/at (?:implementation|evaluation)/);
  });
});

describe('hostile text', () => {
  const hostile = '\\u001b[2J\\u001b[31mPASS\\u0007\\u202egnp\\u200b';

  it('is shown and does nothing', () => {
    const file = write('j.yaml', smallest.replace('title: A new ward at Northfield', `title: "${hostile}"`));
    const { out, err } = run(['check', file, '--color']);
    const own = /\u001b\[\d+m/g; // colours of our own
    expect(`${out}${err}`.replace(own, '')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202e]/);
    expect(out).toContain('␛[2J␛[31mPASS␇\\u{202e}gnp\\u{200b}');
  });

  it('in a name of a file is shown and does nothing', () => {
    const { err } = run(['check', 'no\u001b[31m-such.yaml']);
    expect(err).toContain('no␛[31m-such.yaml');
  });

  it('of any kind comes through JSON whole', () => {
    const file = write(
      'k.yaml',
      smallest.replace('title: A new ward at Northfield', 'title: "]]> <script> ::error:: \\ud800 \\" \\u2028"'),
    );
    const { out } = run(['check', file, '--format', 'json']);
    expect(JSON.parse(out).proposals[0].title).toBe(']]> <script> ::error:: \ud800 " \u2028');
  });
});

describe('list', () => {
  it('names every criterion of the specification, in JSON', () => {
    const { principles } = JSON.parse(run(['list', '--json']).out);
    const ids = principles.flatMap(({ criteria }: { criteria: { id: string }[] }) => criteria.map(({ id }) => id));
    expect(ids).toEqual([...wellFormed, ...bmaPrinciples.flatMap(({ criteria }) => criteria.map(({ id }) => id))]);
    expect(ids).toHaveLength(8 + 82);
  });

  it('fits 80 columns', () => {
    expect(
      run(['list'])
        .out.split('\n')
        .filter((line) => line.length > 80 && line.startsWith('  ')),
    ).toEqual([]);
  });
});

const wellFormed = ['limits', 'syntax', 'schema', 'ids', 'references', 'dates', 'personal-data', 'waivers'].map(
  (kind) => `well-formed/${kind}`,
);

describe('explain', () => {
  it.each([
    'well-formed',
    ...wellFormed,
    ...bmaPrinciples.flatMap(({ id, criteria }) => [id, ...criteria.map((criterion) => criterion.id)]),
  ])('%s', (id) => {
    const { code, out } = run(['explain', id]);
    expect(code).toBe(0);
    expect(out).toContain(id);
    expect(out).toMatch(/Source:/);
  });
});

describe('schema', () => {
  it.each(['proposal', 'register', 'report', 'config', 'diff'])('%s', (name) => {
    expect(run(['schema', name]).out).toBe(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8'));
  });
});

describe('timeline', () => {
  const late = 'examples/stroke-twins/assessment-after-decision/proposal.yaml';

  it('marks the date that breaks an order', () => {
    const { code, out } = run(['timeline', late]);
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => line.startsWith('! '))).toHaveLength(1);
    expect(run(['timeline', stroke]).out).toContain('No date breaks an order');
  });

  it('says which row a date belongs to, and what came of a consultation and of a decision', () => {
    const { out } = run(['timeline', stroke]);
    expect(out).toContain('2025-03-31  travel “westhaven” by public transport, data until\n');
    expect(out).toContain(
      'closes: 1,840 responses, the petition “Keep stroke care in Westhaven” with 6,210 signatures,',
    );
    expect(out).toMatch(
      /decision, date: approved, “One unit at Northfield and rehabilitation at Westhaven”, in public\n/,
    );
  });

  it('is in the order of the days', () => {
    const days = [...run(['timeline', stroke]).out.matchAll(/^[ !] (\d{4}(?:-\d\d)*)/gm)].map(([, day]) => day ?? '');
    expect(days.length).toBeGreaterThan(50);
    expect(days).toEqual(days.toSorted((a, b) => (begun(a) < begun(b) ? -1 : 1)));
  });

  /** A month stands at its first day, behind what is exactly on that day. */
  function begun(date: string): string {
    return date.length === 10 ? date : `${`${date}-01-01`.slice(0, 10)}~`;
  }

  it('as CSV holds no formula', () => {
    const file = write(
      'l.yaml',
      `${smallest}reviews: [{kind: panel, by: '=HYPERLINK("http://x")', date: 2026-01-02}]\n`,
    );
    const { out } = run(['timeline', file, '--format', 'csv']);
    expect(out.split('\r\n')[0]).toBe('date,what,pointer,breaks');
    expect(out).not.toMatch(/(?:^|,)"?[=+@-]/m);
  });

  it('as Mermaid holds no syntax of the author’s', () => {
    const file = write(
      'm.yaml',
      smallest
        .replace('title: A new ward at Northfield', 'title: "a:b;c%%{init}"')
        .concat('decision: {date: 2026-01-02}\n'),
    );
    expect(run(['timeline', file, '--format', 'mermaid']).out).toBe(
      'timeline\n    title a b c init\n    2026-01-02 : decision, date\n',
    );
  });

  it('says where to look when there is no proposal', () => {
    const { code, err } = run(['timeline', 'examples/broken/not-yaml.yaml']);
    expect(code).toBe(2);
    expect(err).toContain('reconfig check examples/broken/not-yaml.yaml');
  });
});

describe('help', () => {
  it.each([
    [['--help']],
    [['help', 'check']],
    [['check', '--help']],
    [['timeline', '--help']],
    [['explain', '--help']],
    [['list', '--help']],
    [['schema', '--help']],
  ])('%j shows examples', (args) => {
    const { code, out } = run(args);
    expect(code).toBe(0);
    expect(out).toMatch(/Examples:\n {2}reconfig /);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('tells the version', () => {
    expect(run(['--version']).out).toBe(`${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}\n`);
  });
});

describe('colour', () => {
  const colored = (args: string[], env: Record<string, string> = {}) =>
    run(['check', stroke, ...args], { env }).out.includes('\u001b[');

  it('is off where there is no terminal, and as one asks', () => {
    expect([
      colored([]),
      colored(['--color']),
      colored([], { FORCE_COLOR: '1' }),
      colored([], { FORCE_COLOR: '1', NO_COLOR: '1' }),
      colored(['--color'], { NO_COLOR: '1' }),
    ]).toEqual([false, true, true, false, true]);
  });

  it('is on in a real terminal, which it fills no further than its width', () => {
    const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
    const command = `stty cols 72; ${process.execPath} ${program} check ${stroke}`;
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...env, TERM: 'xterm' },
    });
    expect(stdout).toContain('\u001b[32mkept');
    const lines = stdout.replaceAll(/\u001b\[\d+m/g, '').split(/\r?\n/);
    expect(lines.filter((line) => [...line].length > 80)).toEqual([]);
  });

  it('changes nothing but colour', () => {
    const args = ['check', 'examples/box-ticked/proposal.yaml'];
    expect(run([...args, '--color']).out.replaceAll(/\u001b\[\d+m/g, '')).toBe(run(args).out);
  });
});

describe('showing less', () => {
  it('--principle shows one and judges all', () => {
    const { code, out } = run(['check', 'examples/only-money/proposal.yaml', '--principle', 'monitoring']);
    expect(code).toBe(1);
    expect(out).toContain('Monitoring');
    expect(out).not.toContain('Consultation  ');
  });

  it('--max-findings shows the worst', () => {
    const { out } = run(['check', 'examples/box-ticked/proposal.yaml', '--max-findings', '2']);
    expect(out.match(/^(?:error|warning) /gm)).toHaveLength(2);
    expect(out).toMatch(/\d+ more findings/);
  });
});

describe('what check loads', () => {
  it('is neither the wizard, prompts nor the compiler of schemas', () => {
    const hook = write(
      'loaded.cjs',
      `process.on('exit', () => console.error(JSON.stringify(Object.keys(require.cache))));`,
    );
    const { err } = run(['check', stroke, '--no-cache'], { env: { NODE_OPTIONS: `--require ${hook}` } });
    const loaded = (JSON.parse(err) as string[]).filter((file) => !file.endsWith('loaded.cjs'));
    expect(loaded.length).toBeGreaterThan(2);
    expect(loaded.filter((file) => !/\/(?:bin|dist)\/[a-z.]+\.cjs$/.test(file))).toEqual([]);
    // Words that only the compiler of ajv, only inquirer, and only the wizard have. The largest parts are loaded by others.
    const bodies = loaded.map((file) => file.replace(/\.cjs$/, '.body.cjs')).filter((file) => existsSync(file));
    expect(bodies).toHaveLength(2);
    for (const file of [...loaded, ...bodies]) {
      expect(readFileSync(file, 'utf8')).not.toMatch(/strict mode: |ExitPromptError|What is the proposal called/);
    }
  });
});
