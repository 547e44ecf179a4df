import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { ToStringOptions } from 'yaml';
import { stringify } from 'yaml';
import { parse } from '../../src/pipeline/parse.ts';
import { parseYaml } from '../../src/pipeline/parse-yaml.ts';
import { readPlain } from '../../src/pipeline/plain-yaml.ts';
import { root } from '../support/examples.ts';

vi.mock('../../src/pipeline/parse-yaml.ts', { spy: true });

/** What the full parser reads without a word, else undefined. */
function judged(text: string): { readonly data: unknown } | undefined {
  const { data, readable, troubles } = parseYaml(text, { noun: 'text', longest: 0, shorten: '', begin: '' });
  return readable && troubles.length === 0 ? { data } : undefined;
}

/** Equal in values (0 is not -0, NaN is NaN) and in the order of keys. */
function isSame(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a, b) && JSON.stringify(a) === JSON.stringify(b);
}

/** Whether the text is taken; fails where the full parser reads it otherwise or not at all. */
function isTakenRightly(text: string): boolean {
  const plain = readPlain(text);
  if (plain === undefined) return false;
  const full = judged(text);
  if (full === undefined || !isSame(plain.data, full.data)) expect({ text, ...plain }).toEqual({ text, ...full });
  return true;
}

const texts = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => readFileSync(join(root, 'examples', file), 'utf8'));

describe('what is taken', () => {
  it.each<[what: string, text: string, data: unknown]>([
    ['a map', 'a: one\nb: two\n', { a: 'one', b: 'two' }],
    ['a last line without its end', 'a: one', { a: 'one' }],
    ['lines that end in CRLF', 'a: one\r\nb:\r\n  - two\r\n', { a: 'one', b: ['two'] }],
    ['comments and empty lines', '# c\n\na: 1 # d\n   # e\n\nb: 2\n#', { a: 1, b: 2 }],
    ['a hash inside a word', 'a: C#\nb: x#y\n', { a: 'C#', b: 'x#y' }],
    [
      'a colon inside a word',
      'a: 10:30\nb: https://x.example/y?z=1&w\n',
      { a: '10:30', b: 'https://x.example/y?z=1&w' },
    ],
    ['maps in maps', 'a:\n  b:\n     c: 1\n  d: 2\ne: 3\n', { a: { b: { c: 1 }, d: 2 }, e: 3 }],
    ['a list', '- a\n- b\n', ['a', 'b']],
    ['a list below its key', 'a:\n- 1\n- 2\nb: 3\n', { a: [1, 2], b: 3 }],
    [
      'entries that are maps',
      'a:\n  - b: 1\n    c: 2\n  -   b: 3\n      c: 4\n',
      {
        a: [
          { b: 1, c: 2 },
          { b: 3, c: 4 },
        ],
      },
    ],
    ['an entry on the line after its dash', 'a:\n  -\n    b: 1\n', { a: [{ b: 1 }] }],
    ['lists in lists', '- - a\n  - b\n-\n  - c\n', [['a', 'b'], ['c']]],
    ['nothing behind a key or a dash', 'a:\nb: # c\nc:\n  -\n  - 1\n', { a: null, b: null, c: [null, 1] }],
    ['flow collections', 'a: {b: [1, x y], c: {}, d: []}\n', { a: { b: [1, 'x y'], c: {}, d: [] } }],
    ['flow over lines', 'a: [1, # c\n  2,\n\n# d\n  3,\n ]\n', { a: [1, 2, 3] }],
    ['flow on the line after its key', 'a:\n  {b: 1,\n c: 2}\n', { a: { b: 1, c: 2 } }],
    ['a value on the line after its key, in flow', 'a: {b:\n  1}\n', { a: { b: 1 } }],
    ['JSON', '{"a": [1, "b"],\n "c": null}\n', { a: [1, 'b'], c: null }],
    ['single quotes', "a: 'it''s: # {x}'\n", { a: "it's: # {x}" }],
    ['double quotes', 'a: "x: \\"y\\" \\u00e9\\t# {z}"\n', { a: 'x: "y" é\t# {z}' }],
    ['quoted keys', '"a b": 1\n\'c\': {"d": 2}\n"": 3\n', { 'a b': 1, c: { d: 2 }, '': 3 }],
    [
      'keys that are words of other types',
      'null: 1\n2026: 2\ntrue: {1.5: 3}\n',
      { null: 1, 2026: 2, true: { 1.5: 3 } },
    ],
    ['keys that every object has', 'toString: 1\nvalueOf: {}\n', { toString: 1, valueOf: {} }],
    ['a folded text', 'a: >-\n  one # x\n  two: y\n\n\n  three \nb: 1\n', { a: 'one # x two: y\n\nthree ', b: 1 }],
    ['a folded text with its end', '- >\n  one\n  two\n\n- x\n', ['one two\n', 'x']],
    ['a literal text', 'a: |\n  one\n\n    two\n  three\n# c\n', { a: 'one\n\n  two\nthree\n' }],
    [
      'a plain text over lines',
      'a: one\n  two\n\n  three\nb:\n  four\n  five\n',
      { a: 'one two\nthree', b: 'four five' },
    ],
    ['nothing', '[~, null, Null, NULL, nUll]', [null, null, null, null, 'nUll']],
    ['booleans', '[true, True, TRUE, false, False, FALSE, yes]', [true, true, true, false, false, false, 'yes']],
    ['integers', '[0, -0, +7, 007, 0o17, 0x1F, -0x1, 0b1]', [0, -0, 7, 7, 15, 31, '-0x1', '0b1']],
    ['long integers', '[123456789012345678901234567890, 0xfffffffffffffffff1]', [1.2345678901234568e29, 2 ** 72]],
    ['floats', '[1.5, .5, 1., -1e3, 1E-2, 1.e2, 1e999]', [1.5, 0.5, 1, -1000, 0.01, 100, Infinity]],
    ['what is no number', '[.inf, -.INF, +.Inf, .nan, .NAN, .iNf]', [Infinity, -Infinity, Infinity, NaN, NaN, '.iNf']],
    ['numbers that are none', '[1_000, 1.2.3, 2026-07-01, 24x7, 1e]', ['1_000', '1.2.3', '2026-07-01', '24x7', '1e']],
  ])('%s', (_, text, data) => {
    expect(readPlain(text)).toStrictEqual({ data });
    expect(isTakenRightly(text)).toBe(true);
  });

  it('is nine in ten of the examples at least', () => {
    const valid = texts.filter((text) => judged(text) !== undefined);
    expect(valid.filter(isTakenRightly).length).toBeGreaterThanOrEqual(0.9 * valid.length);
  });
});

describe('what is left to the full parser', () => {
  it.each<[what: string, text: string]>([
    ['an empty file', ''],
    ['nothing but comments', '# soon\n'],
    ['a text alone', 'one\n'],
    ['a tab', 'a:\tb\n'],
    ['a byte-order mark', '\ufeffa: 1\n'],
    ['a control character', 'a: x\u0000y\n'],
    ['a carriage return alone', 'a: x\ry: 1\n'],
    ['a line break that is none', 'a: x\u2028y\n'],
    ['an anchor', 'a: &n x\n'],
    ['an alias', 'a: *n\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
    ['the mark of a document', '---\na: 1\n'],
    ['a second document', 'a: 1\n---\nb: 2\n'],
    ['the end of a document', 'a: 1\n...\n'],
    ['an explicit key', '? a\n: b\n'],
    ['a merge', '<<: {a: 1}\n'],
    ['a key that is a prototype', '__proto__: 1\n'],
    ['a double key', 'a: 1\nb: 2\na: 3\n'],
    ['a double key in flow', 'a: {b: 1, "b": 2}\n'],
    ['a key with a space', 'a b: 1\n'],
    ['a space before the colon', 'a : 1\n'],
    ['a long key', `"${'a'.repeat(1030)}": 1\n`],
    ['a key without a value', 'a: 1\nb\n'],
    ['a map in the line of its key', 'a: b: c\n'],
    ['a list in the line of its key', 'a: - b\n'],
    ['a colon at the end', 'a: b:\n'],
    ['an indented beginning', '  a: 1\n'],
    ['a key that is indented more', 'a: 1\n  b: 2\n'],
    ['a key that is indented less', 'a:\n    b: 1\n  c: 2\n'],
    ['an entry that is indented more', '- a\n  - b\n'],
    ['an entry among keys', 'a: 1\n- b\n'],
    ['a key among entries', '- b\na: 1\n'],
    ['a key below a list of its own column', 'a:\n  - b\n  c: 1\n'],
    ['words behind a quoted text', 'a: "b" c\n'],
    ['a comment without a space', 'a: "b"#c\n'],
    ['a quoted text over lines', 'a: "b\n  c"\n'],
    ['an unusual escape', 'a: "\\x41"\n'],
    ['an unknown escape', 'a: "\\q"\n'],
    ['a quote that stays open', 'a: "b\n'],
    ['a bracket that stays open', 'a: [1, 2\nb: 3\n'],
    ['a bracket of the other kind', 'a: [1}\n'],
    ['flow that is not indented', 'a: [1,\n2]\n'],
    ['a bracket below its key', 'a: [\n  1\n]\n'],
    ['a pair in a flow list', 'a: [b: 1]\n'],
    ['a key alone in flow', 'a: {b, c: 1}\n'],
    ['nothing between commas', 'a: [1,, 2]\n'],
    ['a plain text over lines in flow', 'a: [b\n  c]\n'],
    ['a plain text that a comment ends', 'a: b # c\n  d\n'],
    ['a folded text with more indented lines', 'a: >\n  b\n    c\n  d\n'],
    ['a long text with an indentation given', 'a: |2\n  b\n'],
    ['a long text that keeps its end', 'a: |+\n  b\n\n'],
    ['a long text that begins with an empty line', 'a: |\n\n  b\n'],
    ['a line of spaces in a long text', 'a: |\n  b\n  \n  c\n'],
    ['a reserved character', 'a: @b\n'],
    ['lists in lists, sixty-one times', `a:\n  ${'- '.repeat(60)}x\n`],
    ['a hundred thousand brackets', `a: ${'['.repeat(100_000)}`],
  ])('%s', (_, text) => {
    expect(readPlain(text)).toBeUndefined();
  });
});

describe('the full parser', () => {
  it('is asked only for places, and once', () => {
    vi.mocked(parseYaml).mockClear();
    const { data, locate } = parse({ file: 'proposal.yaml', text: 'a: {b: one}\n' });
    expect(data).toEqual({ a: { b: 'one' } });
    expect(parseYaml).not.toHaveBeenCalled();
    expect(locate(['a', 'b']).start).toEqual({ line: 1, column: 8 });
    expect(locate(['a', 'b'], 'key').start).toEqual({ line: 1, column: 5 });
    expect(parseYaml).toHaveBeenCalledTimes(1);
  });

  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.stringMatching(/^[a-z0-9 :#,'"[\]{}\n-]{0,60}$/),
    fc.constantFrom(
      'true',
      'null',
      '~',
      '1e3',
      '0x1F',
      '.inf',
      '2026-07-01',
      '',
      'yes',
      '- a',
      'a: b',
      "it's",
      '10:00',
    ),
  );
  const scalar = fc.oneof(words, words, fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      scalar,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(fc.oneof(fc.stringMatching(/^[a-zA-Z][\w-]{0,8}$/), words), tie('tree'), { maxKeys: 4 }),
    ),
  }));
  const style = fc.record<ToStringOptions & { indentSeq: boolean }>({
    collectionStyle: fc.constantFrom('any', 'block', 'flow'),
    defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
    lineWidth: fc.constantFrom(0, 20, 80),
    indent: fc.constantFrom(2, 3),
    indentSeq: fc.boolean(),
  });

  it('agrees on whatever it writes itself (property)', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 5 }), style, (data, options) => {
        if (isTakenRightly(stringify(data, { ...options, version: '1.2' }))) taken += 1;
      }),
      { numRuns: 1000 },
    );
    expect(taken).toBeGreaterThan(200);
  });

  const marks = [...'\n\n\n   :-,[]{}#"\'\\|>?&*!%@`~01.exN\t\r\u00a0\u2028é=<', ': ', '- ', '\n- ', '\n  - ', ' #'];
  const others = [
    '>-\n',
    '|\n',
    '---\n',
    '...',
    '<<: ',
    '\r\n',
    'a: 1',
    '[a, b]',
    '{a: 1}',
    '""',
    "''",
    'null',
    '.inf',
  ];
  const slip = fc.record({
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom('insert', 'delete', 'swap', 'double', 'double line', 'delete line', 'indent'),
    mark: fc.constantFrom(...marks, ...others),
    width: fc.integer({ min: 1, max: 4 }),
  });
  type Slip = typeof slip extends fc.Arbitrary<infer T> ? T : never;

  function slipped(text: string, { place, kind, mark, width }: Slip): string {
    const at = Math.floor(place * text.length);
    const [before, after] = [text.slice(0, at), text.slice(at)];
    const from = text.lastIndexOf('\n', at - 1) + 1;
    const to = (text.indexOf('\n', at) + 1 || text.length + 1) - 1;
    const line = `${text.slice(from, to)}\n`;
    switch (kind) {
      case 'insert':
        return before + mark + after;
      case 'delete':
        return before + after.slice(width);
      case 'swap':
        return before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2);
      case 'double':
        return before + after.slice(0, width) + after;
      case 'double line':
        return text.slice(0, from) + line + text.slice(from);
      case 'delete line':
        return text.slice(0, from) + text.slice(to + 1);
      default:
        return text.slice(0, from) + ' '.repeat(width) + text.slice(from);
    }
  }

  /** Some lines of an example with all that hangs on the first, moved to the left margin. */
  const piece = fc
    .record({
      lines: fc.constantFrom(...texts.map((text) => text.split('\n'))),
      place: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 5, max: 30 }),
      isWindows: fc.boolean(),
    })
    .map(({ lines, place, length, isWindows }) => {
      const rest = lines.slice(Math.floor(place * lines.length)).filter((line, index) => index > 0 || line !== '');
      const indent = /^ */.exec(rest[0] ?? '')?.[0].length ?? 0;
      const end = rest.findIndex((line) => line.trim() !== '' && line.slice(0, indent).trim() !== '');
      const kept = rest.slice(0, Math.min(length, end === -1 ? length : end));
      return kept.map((line) => line.slice(indent)).join(isWindows ? '\r\n' : '\n');
    });

  it('agrees on the examples with slips of the pen (property)', () => {
    let taken = 0;
    fc.assert(
      fc.property(piece, fc.array(slip, { maxLength: 3 }), (text, slips) => {
        if (isTakenRightly(slips.reduce(slipped, text))) taken += 1;
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(600);
  });
});
