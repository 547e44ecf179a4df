import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckOptions, NamedText, Report } from '../src/library.ts';
import { check, InputError, principles } from '../src/library.ts';
import { root } from './support/examples.ts';
import { run } from './support/run.ts';

const asOf = '2026-11-21';

function named(name: string, folder = root): NamedText {
  return { name, text: readFileSync(join(folder, name), 'utf8') };
}

/** What the program prints about the same. */
function printed(args: readonly string[], cwd = root): string {
  return run(['check', ...args, '--as-of', asOf, '--format', 'json'], { cwd }).out;
}

function told(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

const proposal = named('examples/stroke-centralisation/proposal.yaml');
const register = named('examples/stroke-centralisation/register.yaml');

describe('a proposal alone', () => {
  const chosen = [
    'stroke-centralisation',
    'stroke-twins/capacity-short',
    'duplicate-urgent-care',
    'early-idea',
    'box-ticked',
    'understated',
  ];

  it.each(chosen)('%s has the report that the program prints', (name) => {
    const file = `examples/${name}/proposal.yaml`;
    const registers = [dirname(file), dirname(dirname(file))].flatMap((folder) =>
      readdirSync(join(root, folder)).includes('register.yaml') ? [named(`${folder}/register.yaml`)] : [],
    );
    expect(told(check([named(file)], { asOf, register: registers[0] }))).toBe(printed([file]));
  });

  it.each(['not-yaml', 'unknown-keys', 'dangling-references', 'wrong-types'])('so has the broken one %s', (name) => {
    const file = `examples/broken/${name}.yaml`;
    expect(told(check([named(file)], { asOf }))).toBe(printed([file]));
  });

  it('is judged at the stage that is asked for', () => {
    const report = check([proposal], { asOf, register, stage: 'evaluation' });
    expect(report.proposals[0]?.stage).toBe('evaluation');
    expect(told(report)).toBe(printed([proposal.name, '--stage', 'evaluation']));
  });

  it('is judged as on the day that is given', () => {
    expect(check([proposal], { asOf: '2028-02-29', register }).asOf).toBe('2028-02-29');
  });
});

describe('a repository', () => {
  const repository = join(root, 'examples/repository');
  const files = readdirSync(join(repository, 'proposals')).map((file) => named(`proposals/${file}`, repository));
  const options: CheckOptions = {
    asOf,
    register: named('register.csv', repository),
    config: named('reconfig.config.yaml', repository),
  };
  const whole = printed([], repository);

  it('has the report that the program prints', () => {
    expect(files.length).toBeGreaterThanOrEqual(12);
    expect(told(check(files, options))).toBe(whole);
  });

  it('has it whatever the order in which its proposals are given', () => {
    expect(told(check(files.toReversed(), options))).toBe(whole);
  });

  it('has the same entry for each proposal where the others stand beside it', () => {
    const entries = files.flatMap((file) => {
      const beside = files.filter((other) => other !== file);
      return check([file], { ...options, beside }).proposals;
    });
    const report: Report = JSON.parse(whole);
    expect(entries).toStrictEqual(report.proposals);
  });

  it('is judged by its thresholds', () => {
    const { thresholds } = check(files, { asOf });
    expect(thresholds.filter(({ value, default: usual }) => value !== usual)).toEqual([]);
    expect(
      check(files, options)
        .thresholds.filter(({ laxer }) => laxer)
        .map(({ id }) => id),
    ).toEqual(['register-age']);
  });
});

describe('what cannot be taken into account', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reconfig-library-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const idea = (id: string, change: string, catchment = 'catchment: [{area: thornley, share: 100}]') => `reconfig: 1
id: ${id}
title: A hub for ${id}
nation: england
stage: options
${catchment}
changes:
  - {id: ${id}-hub, kind: open, service: community-diagnostic-centre${change}}
`;
  const hubs = {
    name: 'register.yaml',
    text: `register: 1
asOf: 2026-11-01
services:
  - {id: hub, name: Hub, provider: Fenland Trust, sector: acute, service: community-diagnostic-centre,
     catchment: [fenland], source: Directory of 2026}
`,
  };
  const texts = {
    'dated.yaml': idea('fenland', ', date: 2031'),
    'undated.yaml': idea('ashcombe', ''),
    'unread.yaml': 'reconfig: 1\nid: [\n',
    'marked.yaml': `\uFEFF${idea('westhaven', ', date: 2032')}`,
    'registered.yaml': idea('hub', ', date: 2033, registered: hub', ''),
  };
  const all = Object.entries(texts).map(([name, text]) => ({ name, text }));
  beforeAll(() => {
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, 'reconfig.config.yaml'), `config: 1\npaths: [${Object.keys(texts).join(', ')}]\n`);
    for (const { name, text } of [...all, hubs]) writeFileSync(join(folder, name), text);
  });

  it.each([
    ['dated.yaml', ['undated.yaml', 'unread.yaml']],
    // The register says that it works in Fenland, where no other changes anything.
    ['registered.yaml', ['unread.yaml']],
  ])('is named as the program names it: beside %s', (judged, leftOut) => {
    const [file, beside] = [all.filter(({ name }) => name === judged), all.filter(({ name }) => name !== judged)];
    const report = check(file, { asOf, beside, register: hubs });
    expect(report.leftOut.map((each) => each.file)).toEqual(leftOut);
    expect(told(report)).toBe(printed([judged], folder));
  });

  it('is named for all of them likewise', () => {
    expect(told(check(all, { asOf, register: hubs }))).toBe(printed([], folder));
  });
});

describe('the report', () => {
  it('is the caller’s own: changing it changes no other', () => {
    const before = told(check([proposal], { asOf, register }));
    const spoilt = check([proposal], { asOf, register });
    spoil(spoilt);
    expect(told(spoilt)).not.toBe(before);
    expect(told(check([proposal], { asOf, register }))).toBe(before);
  });

  it('passes nothing where there is nothing', () => {
    expect(check([], { asOf })).toMatchObject({ passed: false, summary: { proposals: 0 }, proposals: [] });
    expect(check([], { asOf, beside: [proposal] })).toMatchObject({ passed: false, proposals: [] });
  });

  it('is made of any text at all', () => {
    const pieces = fc.constantFrom(
      'reconfig: 1\n',
      'id: a\n',
      '\u0000',
      '\uD800',
      '\uFEFF',
      '&a [*a]',
      '- ',
      '"',
      '\t',
      '{',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    const lone = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });
    fc.assert(
      fc.property(fc.oneof(text, lone), fc.oneof(text, lone), (one, other) => {
        const report = check([{ name: one, text: one }], { asOf, beside: [{ name: `${one}2`, text: other }] });
        expect(report.passed).toBe(false);
        expect(JSON.parse(told(report))).toStrictEqual(report);
      }),
    );
  });

  it('says of half a character that it is no text', () => {
    const [judged] = check([{ name: 'half.yaml', text: `${proposal.text}# \uD83D\n` }], { asOf }).proposals;
    expect(judged).toMatchObject({
      passed: false,
      principles: [{ verdict: 'not kept' }, ...Array(8).fill({ verdict: 'not judged' })],
    });
  });
});

/** Changes everything in it that can be changed. */
function spoil(value: object): void {
  for (const [key, entry] of Object.entries(value)) {
    if (typeof entry === 'object' && entry !== null) spoil(entry);
    else Reflect.set(value, key, 'spoilt');
  }
  if (Array.isArray(value)) value.push('spoilt');
}

describe('what cannot be used', () => {
  const csv = 'id,name\na,b\n';
  const cases: readonly (readonly [string, () => unknown, string])[] = [
    [
      'an impossible day',
      () => check([proposal], { asOf: '2026-02-30' }),
      '`asOf` is “2026-02-30”: give the day to judge as on, such as 2026-08-01.',
    ],
    ['a month', () => check([proposal], { asOf: '2026-02' }), '`asOf` is “2026-02”'],
    ['no day', () => check([proposal], JSON.parse('{}')), '`asOf` is “undefined”'],
    [
      'an unknown stage',
      () => check([proposal], JSON.parse(`{"asOf": "${asOf}", "stage": "option"}`)),
      '“option” is no stage. Did you mean “options”?',
    ],
    ['no stage', () => check([proposal], JSON.parse(`{"asOf": "${asOf}", "stage": null}`)), '“null” is no stage.'],
    [
      'a text in bytes',
      () => check(JSON.parse('[{"name": "a.yaml", "text": [114]}]'), { asOf }),
      'The text of “a.yaml” is no string: decode its bytes as UTF-8 first.',
    ],
    ['a text without a name', () => check(JSON.parse('[{"text": "a"}]'), { asOf }), 'A text has no name'],
    [
      'one name for two texts',
      () => check([proposal], { asOf, beside: [proposal] }),
      `Two texts are named “${proposal.name}”: give each a name of its own.`,
    ],
    [
      'a register',
      () => check([proposal], { asOf, register: { name: 'r.csv', text: csv } }),
      'The register cannot be used.\nr.csv:1:1 The register has no column',
    ],
    [
      'a configuration',
      () => check([proposal], { asOf, config: { name: 'c.yaml', text: 'config: 1\npath: [a]\n' } }),
      'The configuration cannot be used.\nc.yaml:2:1 `path` is not a key',
    ],
  ];

  it.each(cases)('%s is refused, and it is said why', (_, act, message) => {
    let thrown: unknown;
    try {
      act();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(InputError);
    expect(thrown).toMatchObject({ name: 'InputError', message: expect.stringContaining(message) });
  });

  it('is refused whatever it is', () => {
    const rest = (text: string, key: 'register' | 'config', name: string) => {
      try {
        check([], { asOf, [key]: { name, text } });
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    };
    const code = fc.integer({ min: 0, max: 0xffff }).map((each) => String.fromCharCode(each));
    fc.assert(
      fc.property(fc.string({ unit: code }), fc.constantFrom('register.yaml', 'register.csv'), (text, name) => {
        rest(text, 'register', name);
        rest(text, 'config', name);
      }),
    );
  });
});

it('the principles are those that `reconfig list --json` gives', () => {
  const { principles: listed } = JSON.parse(run(['list', '--json']).out);
  expect(principles).toEqual(listed);
});

describe('the built library', () => {
  const bundle = (ending: string) => readFileSync(join(root, `dist/library.${ending}`), 'utf8');

  it('needs nothing of Node.js: it runs where there is no `require`, no `process` and no `Buffer`', () => {
    const context = createContext({ module: { exports: {} }, TextEncoder, given: { proposal, register, asOf } });
    runInContext(bundle('cjs'), context);
    const call = `JSON.stringify([
      module.exports.check([given.proposal], { asOf: given.asOf, register: given.register }),
      module.exports.check([{ name: 'tab.yaml', text: 'reconfig: 1\\nid:\\t[a' }], { asOf: given.asOf }),
      module.exports.check([], { asOf: given.asOf, register: { name: 'r.csv', text: given.csv } }),
    ])`;
    const csv = named('examples/repository/register.csv').text;
    context['given'].csv = csv;
    expect(JSON.parse(runInContext(call, context))).toStrictEqual([
      check([proposal], { asOf, register }),
      check([{ name: 'tab.yaml', text: 'reconfig: 1\nid:\t[a' }], { asOf }),
      check([], { asOf, register: { name: 'r.csv', text: csv } }),
    ]);
  });

  it.each(['mjs', 'cjs'])('is one file: nothing is loaded beside it (%s)', (ending) => {
    const code = bundle(ending).replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
    expect(code.match(/^import\b.*|\bimport\(|(?<!')\brequire\(.*/gm) ?? []).toEqual([]);
  });

  it.each(['mjs', 'cjs'])('declares the types of what it exports, for an editor too (%s)', (ending) => {
    const types = bundle(ending === 'mjs' ? 'd.mts' : 'd.cts');
    const declared = [...types.matchAll(/^export declare (?:class|const|function) (\w+)/gm)].map(([, name]) => name);
    expect(declared.toSorted()).toEqual(
      Object.keys(createRequire(import.meta.url)(join(root, 'dist/library.cjs'))).toSorted(),
    );
    const [, above = ''] = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport declare function check\(/.exec(types) ?? [];
    expect(above).toContain('@throws {InputError}');
    expect(types).not.toMatch(/^(?:import|export) .* from /m);
  });
});
