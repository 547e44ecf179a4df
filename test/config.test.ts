import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../src/cli.ts';
import { AddressedFault, addressed, UnreadableFile, UsageError } from '../src/errors.ts';
import { defaultLimits, thresholdIds, thresholds } from '../src/model/thresholds.ts';
import { gates } from '../src/pipeline/gate.ts';
import { readConfig } from '../src/pipeline/read-config.ts';
import { formats } from '../src/reporters/index.ts';
import { defaultSettings, findSettings } from '../src/repository/settings.ts';
import { nodeIo } from '../src/world/node-io.ts';

/** What is said of a configuration with these lines after its first, a line each: place, kind, message. */
function said(lines: string, first = 'config: 1\n'): string[] {
  const { troubles } = readConfig({ file: 'reconfig.config.yaml', text: first + lines });
  return troubles.map(({ range: { start }, kind, message }) => `${start.line}:${start.column} ${kind} ${message}`);
}

function hints(lines: string): string[] {
  return readConfig({ file: 'reconfig.config.yaml', text: `config: 1\n${lines}` }).troubles.map(
    ({ hint = '' }) => hint,
  );
}

function configuration(lines: string) {
  const { configuration: read, troubles } = readConfig({ file: 'c.yaml', text: `config: 1\n${lines}` });
  expect(troubles).toEqual([]);
  return read;
}

describe('the text of a configuration', () => {
  it('says all that it can say', () => {
    const text = `paths: [proposals, 'drafts/**/*.yaml']
formats: [terminal, json=out/report.json, json=a=b]
jobs: 4
color: never
packs: [bma]
register: registers/services.csv
thresholds:
  data-age: 18
  consultation-days: {value: 70, reason: Agreed with the scrutiny committee of Westhaven on 3 March}
  occupancy: {value: 90, reason: tighter}
failOn: warning
reportAddress: https://example.org/faults
x-note: [anything]
`;
    expect(configuration(text)).toEqual({
      paths: ['proposals', 'drafts/**/*.yaml'],
      formats: [
        { format: 'terminal', file: undefined },
        { format: 'json', file: 'out/report.json' },
        { format: 'json', file: 'a=b' },
      ],
      jobs: 4,
      color: 'never',
      packs: ['bma'],
      register: 'registers/services.csv',
      limits: { ...defaultLimits, 'data-age': 18, 'consultation-days': 70, occupancy: 90 },
      reasons: { 'consultation-days': expect.stringContaining('Westhaven'), occupancy: 'tighter' },
      failOn: 'warning',
      reportAddress: 'https://example.org/faults',
    });
  });

  it('may say nothing but its version, and may leave a key empty', () => {
    expect(configuration('')).toEqual({ formats: [], limits: defaultLimits, reasons: {} });
    expect(configuration('paths:\nthresholds:\n  data-age:\n')).toEqual({
      formats: [],
      limits: defaultLimits,
      reasons: {},
    });
  });

  it.each<[what: string, lines: string, expected: string[]]>([
    [
      'an unknown key',
      'threshold: {}',
      ['2:1 schema `threshold` is not a key that a configuration has. Did you mean “thresholds”?'],
    ],
    ['a list without its brackets', 'paths: proposals', ['2:8 schema `paths` is “proposals”; it should be a list.']],
    ['no paths', 'paths: []', ['2:1 schema `paths` has 0 entries; it needs 1.']],
    ['a path twice', 'paths: [a, b, a]', ['2:1 schema `paths` names the same thing twice.']],
    ['an empty path', 'paths: [""]', ['2:9 schema Entry 1 of `paths` is empty.']],
    ['a path with a control character', 'register: "a\\0b"', ['2:11 schema `register` is “a\0b”, which is no path.']],
    [
      'an absolute path, a home folder, a drive and an address',
      'paths:\n  - /proposals\n  - ~/proposals\n  - C:\\proposals\n  - https://example.org/proposals',
      [
        '3:5 references Entry 1 of `paths` is “/proposals”, which is not relative to the folder of the configuration.',
        '4:5 references Entry 2 of `paths` is “~/proposals”, which is not relative to the folder of the configuration.',
        '5:5 references Entry 3 of `paths` is “C:\\proposals”, which is not relative to the folder of the configuration.',
        '6:5 references Entry 4 of `paths` is “https://example.org/proposals”, which is not relative to the folder of the configuration.',
      ],
    ],
    ['standard input', 'paths: ["-"]', ['2:9 references Entry 1 of `paths` is “-”, standard input.']],
    [
      'an absolute register',
      'register: /services.csv',
      ['2:11 references `register` is “/services.csv”, which is not relative to the folder of the configuration.'],
    ],
    [
      'an absolute file to write',
      'formats: [json=/report.json]',
      [
        '2:11 references Entry 1 of `formats` is “/report.json”, which is not relative to the folder of the configuration.',
      ],
    ],
    [
      'formats that are none',
      'formats: [jsn, json=, "jsn=a", [json], 3]',
      [
        '2:11 schema Entry 1 of `formats` is “jsn”, which is no format. Did you mean “json”?',
        '2:16 schema Entry 2 of `formats` is “json=”, which is no format.',
        '2:23 schema Entry 3 of `formats` is “jsn=a”, which is no format. Did you mean “json”?',
        '2:32 schema Entry 4 of `formats` is a list, which is no format.',
        '2:40 schema Entry 5 of `formats` is the number 3, which is no format.',
      ],
    ],
    [
      'two formats to print',
      'formats: [json, json=a, terminal]',
      ['2:25 schema Entry 3 of `formats` is printed, and so is entry 1.'],
    ],
    [
      'two formats in one file',
      'formats: [json=a, terminal=a]',
      ['2:19 schema Entry 2 of `formats` goes into “a”, and so does entry 1.'],
    ],
    ['no jobs', 'jobs: 0', ['2:7 schema `jobs` is the number 0; it cannot be less than 1.']],
    ['half a job', 'jobs: 1.5', ['2:7 schema `jobs` is the number 1.5; it should be a whole number.']],
    ['a colour', 'color: red', ['2:8 schema `color` is “red”, which is not one of its values.']],
    [
      'a pack that there is not',
      'packs: [bma, gold]',
      ['2:14 schema Entry 2 of `packs` is “gold”, and there is no such pack; there is bma, which always runs.'],
    ],
    [
      'a gate that there is not',
      'failOn: eror',
      ['2:9 schema `failOn` is “eror”, which is not one of its values. Did you mean “error”?'],
    ],
    [
      'an address that is none',
      'reportAddress: javascript:alert(1)',
      ['2:16 schema `reportAddress` is “javascript:alert(1)”, which is no address.'],
    ],
    [
      'a threshold that there is not',
      'thresholds:\n  data-ages: 12\n  rules: off',
      [
        '3:3 schema There is no threshold `data-ages`. Did you mean “data-age”?',
        '4:3 schema There is no threshold `rules`.',
      ],
    ],
    [
      'thresholds out of their unit',
      'thresholds:\n  occupancy: 101\n  high-risk: 26\n  initial-risk: 0\n  overlap: 1.5\n  data-age: -1\n  lead-gap: .inf\n  told-limit: 2.5\n  weights-most: 99',
      [
        '3:14 schema `occupancy` is the number 101; it cannot be more than 100.',
        '4:14 schema `high-risk` is the number 26; it cannot be more than 25.',
        '5:17 schema `initial-risk` is the number 0; it cannot be less than 1.',
        '6:12 schema `overlap` is the number 1.5; it cannot be more than 1.',
        '7:13 schema `data-age` is the number -1; it cannot be less than 0.',
        '8:13 schema `lead-gap` is the number Infinity; it should be a whole number or an entry with keys of its own.',
        '9:15 schema `told-limit` is the number 2.5; it should be a whole number or an entry with keys of its own.',
        '10:17 schema `weights-most` is the number 99; it cannot be less than 100.',
      ],
    ],
    [
      'a threshold with its number out of its unit, mistyped or left out',
      'thresholds:\n  occupancy: {value: 101}\n  data-age: {value: x}\n  overlap: {reason: a}\n  told-limit: {value: 3, resaon: a}',
      [
        '3:22 schema `value` is the number 101; it cannot be more than 100.',
        '4:21 schema `value` is “x”; it should be a whole number.',
        '5:3 schema `overlap` has no `value`.',
        '6:26 schema `resaon` is not a key that `told-limit` has. Did you mean “reason”?',
      ],
    ],
    [
      'a laxer threshold without a reason',
      'thresholds:\n  data-age: 36\n  accessible-formats: {value: 1}\n  high-risk: 20',
      [
        '3:13 schema `data-age` is 36 months, laxer than the default of 24, and no reason is given.',
        '4:3 schema `accessible-formats` is 1 form, laxer than the default of 4, and no reason is given.',
        '5:14 schema `high-risk` is 20 of 25, laxer than the default of 15, and no reason is given.',
      ],
    ],
    [
      'a reason that is none',
      'thresholds:\n  data-age: {value: 36, reason: see business case section 5}\n  overlap: {value: 0.7, reason: we think that is enough}',
      [
        '3:33 schema The reason for the laxer `data-age` says only “see business case section 5”, which gives nothing to judge.',
        '4:33 schema The reason for the laxer `overlap` says only “we think that is enough”, which gives nothing to judge.',
      ],
    ],
    [
      'a second document',
      '---\nconfig: 1',
      ['2:1 syntax A second document begins here; a file holds one configuration.'],
    ],
    ['a key twice', 'jobs: 1\njobs: 2', ['3:1 syntax “jobs” stands here for the second time in the same entry.']],
    ['a dangerous key', '__proto__: {}', ['2:1 schema `__proto__` is not a key that a configuration has.']],
  ])('with %s is refused there', (_, lines, expected) => {
    expect(said(lines)).toEqual(expected);
  });

  it('needs its version', () => {
    expect(said('jobs: 1\n', '')).toEqual(['1:1 schema The configuration has no `config`.']);
    expect(said('', 'config: 2\n')).toEqual([
      '1:9 schema `config` is the number 2; this version reads version 1 of the format.',
    ]);
    expect(said('', '')).toEqual(['1:1 syntax The file is empty.']);
    expect(said('', '- a\n')).toEqual(['1:3 schema The file is a list; it should be an entry with keys of its own.']);
  });

  it('is short', () => {
    expect(said(`x-a: ${'x'.repeat(50_000)}`)).toEqual(['1:1 limits The file is too long to be a configuration.']);
  });

  it.each([
    ['asOf', 'a file that fixes the day', '--as-of 2026-08-01'],
    ['as-of', 'a file that fixes the day', '--as-of 2026-08-01'],
    ['stage', 'the stage that it declares or its dates prove', '--stage decision'],
    ['waivers', 'stands in the proposal that it is for', 'Move it into the proposal'],
    ['rules', 'no criterion can be switched off', 'Waive the criterion'],
    ['criteria', 'no criterion can be switched off', 'Waive the criterion'],
    ['disable', 'no criterion can be switched off', 'Waive the criterion'],
    ['severity', 'no criterion can be switched off', 'Waive the criterion'],
    ['ignore', 'what `paths` does not name is not checked', 'Name in `paths`'],
    ['plugins', 'it names no code', 'Take it out'],
    ['extends', 'no other configuration', 'Take it out'],
    ['quiet', 'it is an option of one run', '--quiet'],
    ['changedSince', 'it is an option of one run', '--changed-since'],
    ['no-cache', 'it is an option of one run', '--no-cache'],
  ])('says why `%s` cannot stand there, whatever its value, and what to do', (key, why, what) => {
    for (const value of ['', ' off', ' [a]', ' {a: 1}']) {
      expect(said(`jobs: 2\n${key}:${value}`)).toEqual([
        expect.stringMatching(new RegExp(`^3:1 schema \`${key}\` cannot stand in the configuration: .*${why}`)),
      ]);
      expect(hints(`${key}:${value}`)).toEqual([expect.stringContaining(what)]);
    }
  });

  it.each(gates)('takes the gate %s, or says why not', (gate) => {
    const isLaxer = gate === 'contradicted' || gate === 'never';
    expect(said(`failOn: ${gate}`)).toEqual(
      isLaxer
        ? [
            `2:9 schema \`failOn\` is “${gate}”, which lets more pass than the default; that cannot stand in the configuration.`,
          ]
        : [],
    );
    if (isLaxer) expect(hints(`failOn: ${gate}`)[0]).toContain(`--fail-on ${gate}`);
  });

  it('takes every format that there is, printed and written', () => {
    for (const format of formats) {
      expect(configuration(`formats: [${format}]`)?.formats).toEqual([{ format, file: undefined }]);
      expect(configuration(`formats: [${format}=a.txt]`)?.formats).toEqual([{ format, file: 'a.txt' }]);
    }
    const [hint] = hints('formats: [none]');
    expect(hint).toContain(`Write ${formats.join(' or ')}, `);
  });

  it.each(thresholdIds)('takes a stricter %s freely and a laxer one with a reason', (id) => {
    const { value, stricter, unit } = thresholds[id];
    const step = unit === 'of 1' ? 0.125 : 1;
    const [up, down] = [value + step, value - step];
    const [tight, lax] = stricter === 'higher' ? [up, down] : [down, up];
    expect(configuration(`thresholds: {${id}: ${value}}`)?.limits).toEqual(defaultLimits);
    expect(configuration(`thresholds: {${id}: ${tight}}`)?.limits[id]).toBe(tight);
    expect(said(`thresholds: {${id}: ${lax}}`)).toEqual([expect.stringContaining('laxer than the default')]);
    const reason = 'The board of Fenland agreed to it';
    expect(configuration(`thresholds: {${id}: {value: ${lax}, reason: ${reason}}}`)).toMatchObject({
      limits: { [id]: lax },
      reasons: { [id]: reason },
    });
  });

  it('never throws, and says what is wrong where something is', () => {
    const key = fc.constantFrom(
      ...['config', 'paths', 'formats', 'jobs', 'color', 'packs', 'register', 'thresholds', 'failOn', 'reportAddress'],
      ...['asOf', 'x-a', '__proto__', 'data-age', 'value', 'reason'],
    );
    const leaf = fc.oneof(
      fc.constantFrom(null, 1, 'json', 'bma', 'error', '../a', '', 'a=b', 30),
      fc.double(),
      fc.string(),
    );
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'medium', withCrossShrink: true },
        leaf,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          value,
          value.map((rest) => ({ config: 1, ...Object(rest) })),
        ),
        (data) => {
          const text = JSON.stringify(data);
          const { configuration: read, troubles, locate } = readConfig({ file: 'c', text });
          expect(read === undefined && troubles.length === 0).toBe(false);
          for (const { message, hint, range } of troubles) {
            expect(message).toMatch(/[.?]$/);
            expect(hint).toMatch(/^[A-Z]/);
            expect(range.start.line).toBeGreaterThan(0);
          }
          expect(locate(['thresholds', 'data-age']).start.line).toBeGreaterThan(0);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('the configuration of a repository', () => {
  const home = process.cwd();
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'reconfig-config-')));
  const repository = join(place, 'repository');
  const name = 'reconfig.config.yaml';

  /** Writes files of the repository, and goes into one of its folders. */
  function given(files: Readonly<Record<string, string>>, folder = '.'): void {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(repository, file)), { recursive: true });
      writeFileSync(join(repository, file), text);
    }
    mkdirSync(join(repository, folder), { recursive: true });
    process.chdir(join(repository, folder));
  }

  /** What the sentence of a usage error says. */
  function refused(config?: string): string[] {
    try {
      findSettings({ config }, nodeIo);
    } catch (error) {
      if (error instanceof UsageError) return error.message.split('\n');
      throw error;
    }
    return [];
  }

  beforeEach(() => {
    process.chdir(home);
    rmSync(repository, { recursive: true, force: true });
    mkdirSync(repository);
    execFileSync('git', ['init', '--quiet'], { cwd: repository });
  });
  afterAll(() => {
    process.chdir(home);
    rmSync(place, { recursive: true });
  });

  it('is the default where there is none', () => {
    given({});
    expect(findSettings({}, nodeIo)).toBe(defaultSettings);
  });

  it('fills up with the defaults', () => {
    given({ [name]: 'config: 1\njobs: 2\n' });
    expect(findSettings({}, nodeIo)).toEqual({ ...defaultSettings, file: name, jobs: 2 });
  });

  it('is found from below, and its paths lead from there', () => {
    const text = 'config: 1\npaths: [proposals, "drafts/*.yaml"]\nregister: lists/r.csv\nformats: [json=out/r.json]\n';
    given({ [name]: text, 'lists/r.csv': '' }, 'proposals/north');
    expect(findSettings({}, nodeIo)).toMatchObject({
      file: '../../reconfig.config.yaml',
      paths: ['../../proposals', '../../drafts/*.yaml'],
      register: '../../lists/r.csv',
      formats: [{ format: 'json', file: '../../out/r.json' }],
    });
  });

  it('is the nearest one', () => {
    given({ [name]: 'config: 1\njobs: 2', [`a/${name}`]: 'config: 1\njobs: 3', 'a/b/c': '' }, 'a/b');
    expect(findSettings({}, nodeIo)).toMatchObject({ file: `../${name}`, jobs: 3 });
  });

  it('is not looked for above the repository', () => {
    writeFileSync(join(place, name), 'config: 1\njobs: 2');
    given({}, 'a');
    expect(findSettings({}, nodeIo)).toBe(defaultSettings);
    rmSync(join(place, name));
  });

  it('is looked for in the working directory alone where there is no repository', () => {
    rmSync(join(repository, '.git'), { recursive: true });
    given({ [name]: 'config: 1\njobs: 2' }, 'a');
    expect(findSettings({}, nodeIo)).toBe(defaultSettings);
    process.chdir('..');
    expect(findSettings({}, nodeIo)).toMatchObject({ file: name, jobs: 2 });
  });

  it('may name what lies beside it where it is named from above, without a repository', () => {
    rmSync(join(repository, '.git'), { recursive: true });
    given({ [`a/${name}`]: 'config: 1\nregister: r.csv\nformats: [json=out/r.json]\n', 'a/r.csv': '' });
    expect(findSettings({ config: `a/${name}` }, nodeIo)).toMatchObject({ register: 'a/r.csv' });
  });

  it('is no folder', () => {
    given({ [`a/${name}/b`]: '', [name]: 'config: 1\njobs: 2' }, 'a');
    expect(findSettings({}, nodeIo)).toMatchObject({ jobs: 2 });
  });

  it('has one spelling', () => {
    given({ 'reconfig.config.yml': 'config: 1' }, 'a');
    expect(refused()).toEqual([
      '../reconfig.config.yml is not read: a configuration is called reconfig.config.yaml. Rename it.',
    ]);
    given({ [name]: 'config: 1' }, 'a');
    expect(refused()).toEqual([
      '../reconfig.config.yml stands beside reconfig.config.yaml, and only the latter is read. Keep one of the two.',
    ]);
  });

  it('may be named, whatever it is called and whatever else there is', () => {
    given({ [name]: 'config: 9', 'ci/strict.yaml': 'config: 1\npaths: [a]\njobs: 3' }, 'x');
    expect(findSettings({ config: '../ci/strict.yaml' }, nodeIo)).toMatchObject({
      file: '../ci/strict.yaml',
      paths: ['../ci/a'],
      jobs: 3,
    });
    expect(findSettings({ config: join(repository, 'ci/strict.yaml') }, nodeIo)).toMatchObject({
      file: '../ci/strict.yaml',
      paths: ['../ci/a'],
    });
  });

  it('that is named and cannot be read is refused', () => {
    given({ 'a/b': '', 'latin.yaml': '' });
    writeFileSync('latin.yaml', Buffer.from([0x63, 0xe9]));
    expect(refused('none.yaml')).toEqual(['The configuration none.yaml cannot be used. There is no such file.']);
    expect(refused('a')).toEqual(['The configuration a cannot be used. It is a folder; name the file in it.']);
    expect(refused('latin.yaml')).toEqual([
      'The configuration cannot be used.',
      'latin.yaml:1:1 The file is not UTF-8 text. Save the file as UTF-8 text.',
    ]);
  });

  it('says all that is wrong with it, a line each with its place', () => {
    given({ [name]: 'config: 1\nstage: decision\npaths: ["a\\nreconfig: all is well"]\n' }, 'a');
    expect(refused()).toEqual([
      'The configuration cannot be used.',
      expect.stringMatching(
        /^\.\.\/reconfig\.config\.yaml:2:1 `stage` cannot stand in the configuration: .* Give it on/,
      ),
      '../reconfig.config.yaml:3:9 Entry 1 of `paths` is “a reconfig: all is well”, which is no path. Take out line breaks and other control characters.',
    ]);
  });

  it.each([
    '..',
    'a/../..',
    '../repository-b/*.yaml',
    'a/*/../../../x',
    '{.,a}./x',
    '{a,../b}/x',
    'a/\\.\\./\\.\\./x',
    'a/\\.\\./\\.\\./*.yaml',
    'out',
    'out/*.yaml',
    '{a,b}/out/repository',
  ])('cannot check what lies above it: %s', (path) => {
    given({ [`a/${name}`]: `config: 1\npaths:\n  - a\n  - '${path}'\n`, 'a/a/x': '' }, 'a');
    symlinkSync(place, 'out');
    mkdirSync('{a,b}');
    symlinkSync(place, '{a,b}/out');
    expect(refused()).toEqual([
      'The configuration cannot be used.',
      expect.stringMatching(
        /^reconfig\.config\.yaml:4:5 Entry 2 of `paths` is .* which leads out of the folder of the con/,
      ),
    ]);
  });

  it.each(['.', './a', 'a/../a', 'a..b', '{a,b}/*.yaml', '**/..a', '[.][.]/x', 'none/at/all'])(
    'can check what lies in its folder: %s',
    (path) => {
      given({ [`a/${name}`]: `config: 1\npaths: ['${path}']\n`, 'a/a/x': '' }, 'a');
      expect(findSettings({}, nodeIo).paths).toEqual([path]);
    },
  );

  it('that stands for millions of paths is refused', () => {
    given({ [name]: `config: 1\npaths: ['${'{a,b}'.repeat(150)}']\n` });
    expect(refused()[1]).toContain('which stands for more than 100 patterns');
  });

  it('may lie in a folder with any name', () => {
    given({ [`[x]{a,b}*/${name}`]: 'config: 1\npaths: ["*.yaml"]', '[x]{a,b}*/b/c': '' }, '[x]{a,b}*/b');
    expect(findSettings({}, nodeIo).paths).toEqual(['../*.yaml']);
    process.chdir('../..');
    expect(findSettings({ config: `[x]{a,b}*/${name}` }, nodeIo).paths).toEqual(['\\[x\\]\\{a,b\\}\\*/*.yaml']);
  });

  it('may name a register higher up in the repository, and none elsewhere', () => {
    writeFileSync(join(place, 'services.csv'), 'id,name,service\n');
    given({ [`a/${name}`]: 'config: 1\nregister: ../services.csv', 'services.csv': '' }, 'a');
    expect(findSettings({}, nodeIo).register).toBe('../services.csv');
    given({ [`a/${name}`]: 'config: 1\nregister: ../../services.csv' }, 'a');
    const line = 'which leads out of the repository. Name a file in the repository.';
    expect(refused()[1]).toBe(`reconfig.config.yaml:2:11 \`register\` is “../../services.csv”, ${line}`);
    given({ [`a/${name}`]: 'config: 1\nregister: link.csv' }, 'a');
    symlinkSync(join(place, 'services.csv'), 'link.csv');
    expect(refused()[1]).toBe(`reconfig.config.yaml:2:11 \`register\` is “link.csv”, ${line}`);
    given({ [`a/${name}`]: 'config: 1\nregister: none.csv' }, 'a');
    expect(refused()[1]).toContain('2:11 `register` is “none.csv”, and there is no such file. Write it relative to');
  });

  it('without a repository may name a register in its folder only', () => {
    rmSync(join(repository, '.git'), { recursive: true });
    given({ [`a/${name}`]: 'config: 1\nregister: ../services.csv', 'services.csv': '' }, 'a');
    expect(refused()[1]).toContain('leads out of the repository');
  });

  it.each([
    ['json=../r.json', 'which leads out of the repository'],
    ['json=out/r.json', 'which leads out of the repository'],
    ['json=out/new/r.json', 'which leads out of the repository'],
    ['json=.git/config', 'which lies where git keeps its own'],
    ['json=.GIT/hooks/pre-commit', 'which lies where git keeps its own'],
    ['json=inner/config', 'which lies where git keeps its own'],
  ])('cannot have %s written', (output, what) => {
    given({ [name]: `config: 1\nformats: ['terminal', '${output}']\n` });
    symlinkSync(place, 'out');
    symlinkSync('.git', 'inner');
    const file = output.slice(5);
    expect(refused()[1]).toContain(`reconfig.config.yaml:2:23 Entry 2 of \`formats\` is “${file}”, ${what}.`);
  });

  it('can have a file written into a folder that is not there yet', () => {
    given({ [`a/${name}`]: 'config: 1\nformats: [json=../new/r.json]' }, 'a');
    expect(findSettings({}, nodeIo).formats).toEqual([{ format: 'json', file: '../new/r.json' }]);
  });
});

describe('the address for faults', () => {
  const broken = async (thrown: unknown): Promise<string> => {
    let err = '';
    const io = {
      ...nodeIo,
      readSchema: () => {
        throw thrown;
      },
      err: (text: string) => {
        err += text;
      },
    };
    expect(await main(['schema', 'config'], io)).toBe(3);
    return err;
  };

  it('is shown where a run breaks, with the fault itself', async () => {
    const fault = addressed(new Error('The rule broke.'), 'https://example.org/\u001b[31mfaults');
    const err = await broken(fault);
    expect(err).toContain('reconfig: The rule broke.\n');
    expect(err).toContain('Please report it to https://example.org/␛[31mfaults, with what follows.\n\nError: The rule');
  });

  it('is where reconfig came from where there is none', async () => {
    const fault = new Error('The rule broke.');
    expect(addressed(fault, undefined)).toBe(fault);
    expect(await broken(fault)).toContain('Please report it where you got reconfig from, with');
  });

  it('is for faults of ours only', () => {
    for (const mistake of [new UsageError('a'), new UnreadableFile('a', 'b')]) {
      expect(addressed(mistake, 'faults@example.org')).toBe(mistake);
    }
    expect(addressed('thrown', 'faults@example.org')).toBeInstanceOf(AddressedFault);
  });
});
