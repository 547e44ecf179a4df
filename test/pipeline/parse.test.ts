import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify, parse as yamlParse } from 'yaml';
import type { Path } from '../../src/model/path.ts';
import { placesOf, valueAt } from '../../src/model/path.ts';
import { longestText, parse } from '../../src/pipeline/parse.ts';
import { smallest } from '../support/proposal.ts';

const read = (text: string) => parse({ file: 'proposal.yaml', text });
const place = (text: string, path: Path, part?: 'key') => {
  const { start, end } = read(text).locate(path, part);
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
};
const said = (text: string) =>
  read(text).troubles.map(({ kind, range, message }) => `${kind} ${range.start.line}:${range.start.column} ${message}`);

describe('the place of a path', () => {
  it.each<[what: string, text: string, path: Path, expected: string]>([
    ['a value', 'a: one\nb: two\n', ['b'], '2:4-2:7'],
    ['a value after a comment', '# c\n\na: one\n', ['a'], '3:4-3:7'],
    ['a list entry in block style', 'a:\n  - x\n  - y\n', ['a', 1], '3:5-3:6'],
    ['an entry that is a map', 'a:\n  - id: x\n    n: 1\n  - id: y\n', ['a', 1], '4:5-4:7'],
    ['a value in flow style', 'a: [{id: x, n: 1}, {id: y}]\n', ['a', 1, 'id'], '1:25-1:26'],
    ['a collection, by its key', 'a: 1\nb:\n  c:\n    d: 1\n', ['b', 'c'], '3:3-3:4'],
    ['a missing key, by its nearest ancestor', 'a:\n  - id: x\n', ['a', 0, 'date'], '2:5-2:7'],
    ['a key that leads nowhere at the top', 'a: 1\nb: 2\n', ['z', 'y'], '1:1-1:2'],
    ['a quoted key', '"a b": 1\n', ['a b'], '1:8-1:9'],
    ['a key that looks like a number', 'a: {2026: x}\n', ['a', '2026'], '1:11-1:12'],
    ['a value with nothing behind the key', 'a:\nb: 1\n', ['a'], '1:1-1:2'],
    ['lines that end in CRLF', 'a: one\r\nb:\r\n  - two\r\n', ['b', 0], '3:5-3:8'],
    ['a text over several lines', 'a: |\n  one\n  two\nb: x\n', ['b'], '4:4-4:5'],
    ['a folded text', 'a: >-\n  one\n  two\n', ['a'], '1:4-4:1'],
    ['a double-quoted text with escapes', 'a: "x\\ty"\nb: z\n', ['a'], '1:4-1:10'],
    ['what an alias stands for', 'a: &n {id: x}\nb: *n\n', ['b', 'id'], '1:12-1:13'],
    ['an anchored value', 'a: &n one\n', ['a'], '1:7-1:10'],
    ['characters beyond the first plane', 'a: "😀"\nb: 😀 x\n', ['b'], '2:4-2:8'],
  ])('%s', (_, text, path, expected) => {
    expect(place(text, path)).toBe(expected);
  });

  it('can be that of the key', () => {
    expect(place('a: {b: one}\n', ['a', 'b'], 'key')).toBe('1:5-1:6');
  });

  const leaf = fc.oneof(fc.integer(), fc.boolean(), fc.string({ unit: 'grapheme-ascii', maxLength: 12 }));
  const document = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,6}$/),
    fc.oneof(
      leaf,
      fc.array(leaf, { maxLength: 4 }),
      fc.array(fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), leaf), { maxLength: 3 }),
    ),
    { minKeys: 1, maxKeys: 6 },
  );

  it('holds the value that stands there, whatever the document (property)', () => {
    fc.assert(
      fc.property(document, fc.boolean(), (data, isFlow) => {
        const text = stringify(data, {
          collectionStyle: isFlow ? 'flow' : 'block',
          lineWidth: 0,
          defaultStringType: 'QUOTE_DOUBLE',
        });
        const parsed = read(text);
        expect(parsed.data).toEqual(data);
        const lines = text.split('\n');
        for (const field of ['*', '*/*', '*/*/*']) {
          for (const { at, value } of placesOf(data, field)) {
            if (typeof value === 'object') continue;
            const { start, end } = parsed.locate(at);
            expect(start.line).toBe(end.line);
            expect(yamlParse(lines[start.line - 1]?.slice(start.column - 1, end.column - 1) ?? '')).toEqual(
              valueAt(data, at),
            );
          }
        }
      }),
    );
  });
});

describe('what cannot be read', () => {
  it.each<[what: string, text: string, expected: string[]]>([
    ['an empty file', '', ['syntax 1:1 The file is empty.']],
    ['nothing but comments', '# soon\n', ['syntax 1:1 The file is empty.']],
    ['a tab', 'a: 1\n\tb: 2\n', ['syntax 2:1 The line is indented with a tab.']],
    [
      'a double key',
      'a: 1\nb:\n  c: 1\n  c: 2\n',
      ['syntax 4:3 “c” stands here for the second time in the same entry.'],
    ],
    [
      'a second document',
      'a: 1\n---\nb: 2\n',
      ['syntax 2:1 A second document begins here; a file holds one proposal.'],
    ],
    ['a tag', 'a: !secret x\n', ['syntax 1:4 A tag (`!name`) stands here; a proposal has none.']],
    ['a colon in a plain text', 'title: One: two\n', ['syntax 1:8 A key and its value cannot be told apart here. ']],
    ['an alias to nothing', 'a: *b\n', ['syntax 1:4 An alias (`*name`) leads to nothing that was named before.']],
    [
      'an alias inside what it stands for',
      'a: &a [*a]\n',
      ['syntax 1:8 An alias (`*name`) stands inside the very thing that it stands for.'],
    ],
    ['a control character', 'a: x\u0000y\n', ['syntax 1:5 A control character (U+0000) stands in the text.']],
    ['a key that is a list', '? [a]\n: b\n', ['syntax 1:3 A key is not a plain word.']],
  ])('%s', (_, text, expected) => {
    expect(said(text).map((line) => line.trim())).toEqual(expected.map((line) => line.trim()));
  });

  it('is named once, where the parser names its consequences too', () => {
    expect(said('a: [1, 2\nb: 3\n').length).toBeLessThanOrEqual(2);
    expect(read('a: [1, 2\nb: 3\n').readable).toBe(false);
  });

  it.each<[what: string, text: string, words: string]>([
    ['a hundred thousand open brackets', `a: ${'['.repeat(100_000)}`, 'nested too deeply'],
    ['a list in a list, twenty thousand times', `a:\n  ${'- '.repeat(20_000)}x\n`, 'nested too deeply'],
    ['an alias bomb', bomb(), 'through aliases'],
    [
      'thousands of aliases',
      `a: &a 1\n${Array.from({ length: 4000 }, (_, i) => `b${i}: *a`).join('\n')}`,
      'through aliases',
    ],
    ['a text over the limit', `a: ${'x'.repeat(longestText)}`, 'too long'],
  ])('%s', (_, text, words) => {
    const { troubles, readable } = read(text);
    expect(readable).toBe(false);
    expect(troubles.map(({ kind }) => kind)).toEqual(['limits']);
    expect(troubles[0]?.message).toContain(words);
  });

  it('never throws, whatever the text (property)', () => {
    const cut = fc.tuple(fc.nat(smallest.length), fc.string({ unit: 'binary', maxLength: 5 }), fc.nat(6));
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 4 }), (cuts) => {
        const text = cuts.reduce(
          (kept, [at, insert, drop]) => kept.slice(0, at) + insert + kept.slice(at + drop),
          smallest,
        );
        const { troubles, readable } = read(text);
        expect(readable || troubles.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

function bomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 9; level += 1)
    lines.push(
      `a${level}: &a${level} [${Array(9)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    );
  return lines.join('\n');
}
