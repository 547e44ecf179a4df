import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { Path } from '../../src/model/path.ts';
import { valueAt } from '../../src/model/path.ts';
import { dataOf, withAnswer, withoutAnswer } from '../../src/wizard/compose.ts';
import { isSame, withValue } from '../../src/wizard/data.ts';
import { layout } from '../../src/wizard/writing.ts';
import { examples } from '../support/examples.ts';

// An answer is put into a text, and nothing else of the text changes.

const text = `# Head
reconfig: 1   # the version
id:   'odd-quoting'
"title": "Odd \\u201cquoting\\u201d"
nation: england

# The stage
stage: options

changes:
  - {id: a, kind: close,   service: ambulance}   # in one line
  # between
  - &second
    id: b
    kind: "open"
    service: |-
      ambulance
    mitigations: [x,
      y]  # behind

# Nobody yet
drivers:
notDone: []   # nothing
x-own: &list [x, y]
x-again: *list
`;

/** The lines that one text has and another has not, as a diff shows them. */
function diff(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const gone = old.filter((line) => !now.includes(line)).map((line) => `-${line}`);
  return [...gone, ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`)];
}

describe('one answer', () => {
  it('goes below the comments of what stands above it, and not between', () => {
    const before = 'changes:\n- id: a\n  # of a\n\n   # of a too\n# of nobody\n';
    const lead = withAnswer(before, ['drivers'], [{ kind: 'quality' }], layout) ?? '';
    expect(lead).toMatch(
      /^changes:\n- id: a\n {2}# of a\n\n {3}# of a too\n\n# .*\ndrivers:\n {2}- kind: quality\n\n# of nobody\n$/,
    );
    const entry = withAnswer(before, ['changes', 1], { id: 'b' }, layout);
    expect(entry).toBe(before.replace('of a too\n', 'of a too\n- id: b\n'));
    const key = withAnswer(before, ['changes', 0, 'kind'], 'open', layout);
    expect(key).toBe(before.replace('- id: a\n', '- id: a\n  kind: open\n'));
  });

  it.each<[what: string, at: Path, value: unknown, change: string[]]>([
    ['a key behind the one before it', ['summary'], 'In short', ['+summary: In short']],
    ['another value, the old in odd quotation marks', ['id'], 'new', ["-id:   'odd-quoting'", '+id:   new']],
    [
      'into an entry in one line',
      ['changes', 0, 'hours', 'before'],
      '24x7',
      [
        '-  - {id: a, kind: close,   service: ambulance}   # in one line',
        '+  - {id: a, kind: close,   service: ambulance, hours: {before: 24x7}}   # in one line',
      ],
    ],
    ['into an entry with an anchor', ['changes', 1, 'effect'], 'worse', ['+    effect: worse']],
    [
      'in the place of a text of its own lines',
      ['changes', 1, 'service'],
      'other',
      ['-    service: |-', '-      ambulance', '+    service: other'],
    ],
    [
      'onto a list over two lines',
      ['changes', 1, 'mitigations'],
      ['x', 'y', 'z'],
      ['-      y]  # behind', '+      y, z]  # behind'],
    ],
    ['behind a key with nothing behind it', ['drivers', 0, 'id'], 'd', ['+  - id: d']],
    [
      'into an empty list',
      ['notDone', 0, 'what'],
      'w',
      ['-notDone: []   # nothing', '+notDone:', '+  - what: w   # nothing'],
    ],
    [
      'what is named elsewhere',
      ['x-own'],
      ['x', 'z'],
      ['-x-own: &list [x, y]', '-x-again: *list', '+x-own: &list [x, z]', '+x-again: [x, "y"]'],
    ],
    ['what names something', ['x-again'], ['z'], ['-x-again: *list', '+x-again: [z]']],
    [
      'a long text',
      ['drivers', 0, 'statement'],
      `${'word '.repeat(25)}#: end`,
      ['+  - statement: >-', `+      ${'word '.repeat(19).trim()}`, `+      ${'word '.repeat(6)}#: end`],
    ],
  ])('is the change: %s', (_, at, value, change) => {
    const written = withAnswer(text, at, value, layout) ?? '';
    expect(diff(text, written)).toEqual(change);
    const inWindows = text.replaceAll('\n', '\r\n');
    expect(withAnswer(inWindows, at, value, layout)).toBe(written.replaceAll('\n', '\r\n'));
  });

  it.each<[at: Path, change: string[]]>([
    [
      ['changes', 1, 'mitigations'],
      ['-    mitigations: [x,', '-      y]  # behind'],
    ],
    [
      ['changes', 0, 'kind'],
      [
        '-  - {id: a, kind: close,   service: ambulance}   # in one line',
        '+  - {id: a,   service: ambulance}   # in one line',
      ],
    ],
    [['nation'], ['-nation: england']],
  ])('is taken out, and nothing else: %j', (at, change) => {
    expect(diff(text, withoutAnswer(text, at) ?? '')).toEqual(change);
  });
});

it('whatever is put wherever into whatever file, the file holds that and what it held, and its comments', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }).map((each) => each.replace(/\p{C}/gu, '').trim()),
    fc.constantFrom(
      'yes',
      '1',
      '2026',
      '# not',
      '- a',
      'a: b',
      '*x',
      '&y',
      '"',
      "it's",
      'a\nb',
      '{',
      '>-',
      'null',
      '~',
    ),
    fc.lorem({ maxCount: 40 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.array(fc.constantFrom('a', 'b-c', 'no'), { minLength: 1, maxLength: 4 }),
  );
  const file = fc.constantFrom(text, text.replaceAll('\n', '\r\n'), ...examples.map((each) => each.text));
  const place = fc.tuple(
    fc.constantFrom<Path>(
      ['summary'],
      ['x-new'],
      ['changes', 0, 'effect'],
      ['changes', 1, 'temporary'],
      ['evidence', 0, 'url'],
    ),
    fc.array(fc.constantFrom<string>('id', 'what', 'by'), { maxLength: 2 }),
  );
  fc.assert(
    fc.property(file, place, value, (before, [start, more], said) => {
      const data = dataOf(before);
      const at =
        typeof valueAt(data, start) === 'object' || valueAt(data, start) === undefined ? [...start, ...more] : start;
      const isInList = at.some(
        (_, depth) => Array.isArray(valueAt(data, at.slice(0, depth))) && typeof at[depth] === 'string',
      );
      fc.pre(data !== undefined && said !== '' && !isInList);
      const written = withAnswer(before, at, said, layout);
      if (written === undefined) throw new Error(`It could not be written: ${at.join('/')}`);
      expect(parseDocument(written).errors).toEqual([]);
      expect(isSame(dataOf(written), withValue(data, at, said))).toBe(true);
      const comments = before.match(/^\s*#.*$/gm) ?? [];
      for (const comment of comments) expect(written).toContain(comment);
      const without = withoutAnswer(written, at);
      if (without !== undefined && typeof at.at(-1) === 'string') expect(valueAt(dataOf(without), at)).toBeUndefined();
    }),
    { numRuns: 100, seed: 7 },
  );
});
