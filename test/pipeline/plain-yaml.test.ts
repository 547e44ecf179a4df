import { describe, expect, it } from 'vitest';
import { parse } from '../../src/pipeline/parse.ts';
import type { Genre } from '../../src/pipeline/parsed.ts';
import { readPlain } from '../../src/pipeline/plain-yaml.ts';
import { judged } from './plain-documents.ts';

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
    ['folders', 'a: [., ./b, ..]\nc: ../d\ne:\n  - .\n', { a: ['.', './b', '..'], c: '../d', e: ['.'] }],
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
    ['flow over lines', 'a: [1, # c\n  2,\n\n # d\n  3,\n ]\n', { a: [1, 2, 3] }],
    ['flow on the line after its key', 'a:\n  {b: 1,\n c: 2}\n', { a: { b: 1, c: 2 } }],
    ['a text below a comment on the line of its key', 'a: # c\n  b\n', { a: 'b' }],
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
    expect(judged(text)?.data).toStrictEqual(data);
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
    ['a key that every object has', 'toString: 1\nvalueOf: {}\n'],
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
    ['a line of fewer spaces in a long text', 'a: |\n  b\n \n  # c\n'],
    ['a text below a comment', 'a:\n#c\n  b\n'],
    ['a comment at the margin in flow', 'a: {b: 1\n# c\n  }\n'],
    ['a reserved character', 'a: @b\n'],
    ['lists in lists, sixty-one times', `a:\n  ${'- '.repeat(60)}x\n`],
    ['a hundred thousand brackets', `a: ${'['.repeat(100_000)}`],
  ])('%s', (_, text) => {
    expect(readPlain(text)).not.toHaveProperty('data');
  });
});

describe('the place where it stops', () => {
  it.each<[what: string, before: string, behind: string]>([
    ['a tab', 'a: b\nc:', '\td\n'],
    ['an anchor', 'a: b\nc: ', '&n d\n'],
    ['a second document', 'a: b\n', '---\nc: d\n'],
    ['a double key', 'a: b\nc: d\na:', ' e\nf: g\n'],
    ['a double key in flow', 'a: {b: 1, b:', ' 2, c: 3}\n'],
    ['a line that is indented otherwise', 'a:\n  - b\n ', '- c\n'],
    ['a bracket that stays open', 'a: [b,\n', 'c: d\n'],
    ['a quote that stays open', 'a: b\nc: ', '"d\ne: f\n'],
    ['the end of an empty file', '# c\n', ''],
    ['a word without a colon', 'a: b\n', 'c'],
    ['a bracket that the text ends in', 'a: [', ''],
    ['more empty lines than a pattern takes', 'a:', `${'\n'.repeat(10_000_000)}  b\n`],
  ])('is %s', (_, before, behind) => {
    expect(readPlain(before + behind)).toEqual({ stoppedAt: before.length });
  });

  const genre: Genre = {
    noun: 'register',
    longest: 1000,
    shorten: 'Leave something out.',
    unlessPlain: { longest: 100, message: 'It is too long for that.', shorten: 'Write it plainly.' },
    begin: '',
  };
  const read = (text: string) => parse({ file: 'register.yaml', text }, genre);
  const plain = (length: number) => `a: ${'x'.repeat(length - 4)}\n`;

  it('is named where a text is too long for the full parser', () => {
    const { readable, troubles } = read(`${plain(100)}b: &n c\n`);
    expect(readable).toBe(false);
    expect(troubles).toEqual([
      {
        kind: 'limits',
        message: 'It is too long for that.',
        hint: 'Write it plainly.',
        path: [],
        range: { start: { line: 2, column: 4 }, end: { line: 2, column: 4 } },
      },
    ]);
  });

  it('matters not to a shorter text, nor to a plain one', () => {
    expect(read(`a: &n ${'x'.repeat(93)}\n`).readable).toBe(true);
    expect(read(`a: &n ${'x'.repeat(94)}\n`).readable).toBe(false);
    expect(read(plain(1000)).readable).toBe(true);
    expect(read(plain(1001)).troubles[0]?.hint).toBe('Leave something out.');
  });
});
