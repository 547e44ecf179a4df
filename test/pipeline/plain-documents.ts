import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { ToStringOptions } from 'yaml';
import { stringify } from 'yaml';
import { parseYaml } from '../../src/pipeline/parse-yaml.ts';
import type { Parsed } from '../../src/pipeline/parsed.ts';
import { root } from '../support/examples.ts';

/** What the full parser reads without a word, else undefined. */
export function judged(text: string): Parsed | undefined {
  const parsed = parseYaml(text, { noun: 'text', longest: 0, shorten: '', begin: '' });
  return parsed.readable && parsed.troubles.length === 0 ? parsed : undefined;
}

/** Every document below examples/ and test/cases/, except the twins of one of them, which differ from it in a few lines. */
export const texts = ['examples', 'test/cases'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && !file.startsWith('stroke-twins'))
    .sort()
    .flatMap((file) => readFileSync(join(root, folder, file), 'utf8').split(/^---\n/m)),
);

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
    '.',
    './a',
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
    fc.dictionary(fc.oneof(fc.stringMatching(/^[a-zA-Z0-9][\w-]{0,8}$/), words), tie('tree'), { maxKeys: 4 }),
  ),
}));
const style = fc.record<ToStringOptions & { indentSeq: boolean }>({
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
  lineWidth: fc.constantFrom(0, 20, 80),
  indent: fc.constantFrom(2, 3),
  indentSeq: fc.boolean(),
});

/** Whatever data as the full parser writes it. */
export const written = fc
  .tuple(fc.array(tree, { minLength: 1, maxLength: 5 }), style)
  .map(([data, options]) => stringify(data, { ...options, version: '1.2' }));

const beginnings = [
  'a:',
  'b:',
  'c:',
  '"q k":',
  "'s':",
  '2026:',
  '-',
  '- ',
  '- x:',
  '- - y:',
  'd:  ',
  '-  # c',
  'e: # c',
];
const values = [
  '',
  '',
  ' 1',
  ' one two',
  ' .',
  ' ../a',
  ' ~',
  ' "x\\ty"',
  " 'it''s'",
  ' |',
  ' >-',
  ' [1, {k: v}, []]',
  ' {a: 1, "b": [x, ~]}',
];
const others = [
  ' {}',
  ' []',
  ' x # c',
  '   pad  ',
  ' [a,',
  ' {k:',
  ' 😀 y',
  ' [ {} , ~ ]',
  ' {a: }',
  ' x:y',
  ' # c',
  ' - 1',
];
const ends = ['', '# c', '#c', '  # d', 'word', 'two words ', '1, 2]', 'v}', '}', ']', '   '];
const line = fc
  .tuple(
    fc.constantFrom(0, 0, 0, 1, 2, 2, 2, 3, 4, 4, 6),
    fc.oneof(
      { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...beginnings), fc.constantFrom(...values, ...others)) },
      { weight: 1, arbitrary: fc.constantFrom(...ends).map((end) => [end, '']) },
    ),
  )
  .map(([width, [begin, value]]) => `${' '.repeat(width)}${begin}${value}\n`);

/** Lines that may follow one another, or not. */
export const lines = fc.array(line, { minLength: 1, maxLength: 6 }).map((each) => each.join(''));

const marks = [
  ...'\n\n\n   :-,[]{}#"\'\\|>?&*!%@`~01.exN\t\r\u00a0\u2028é=<',
  ': ',
  '- ',
  '\n- ',
  '\n  - ',
  ' #',
  '\n# c\n',
];
const tokens = ['>-\n', '|\n', '---\n', '...', '<<: ', '\r\n', 'a: 1', '[a, b]', '{a: 1}', '""', "''", 'null', '.inf'];
const slip = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('insert', 'delete', 'swap', 'double', 'double line', 'delete line', 'indent'),
  mark: fc.constantFrom(...marks, ...tokens),
  width: fc.integer({ min: 1, max: 4 }),
});
type Slip = typeof slip extends fc.Arbitrary<infer T> ? T : never;

function slipped(text: string, { place, kind, mark, width }: Slip): string {
  const at = Math.floor(place * text.length);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const to = (text.indexOf('\n', at) + 1 || text.length + 1) - 1;
  const whole = `${text.slice(from, to)}\n`;
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
      return text.slice(0, from) + whole + text.slice(from);
    case 'delete line':
      return text.slice(0, from) + text.slice(to + 1);
    default:
      return text.slice(0, from) + ' '.repeat(width) + text.slice(from);
  }
}

/** Some lines of a text with all that hangs on the first, moved to the left margin. */
const piece = fc
  .record({
    lines: fc.constantFrom(...texts.map((text) => text.split('\n'))),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 5, max: 30 }),
    isWindows: fc.boolean(),
  })
  .map(({ lines: all, place, length, isWindows }) => {
    const rest = all.slice(Math.floor(place * all.length)).filter((each, index) => index > 0 || each !== '');
    const indent = /^ */.exec(rest[0] ?? '')?.[0].length ?? 0;
    const end = rest.findIndex((each) => each.trim() !== '' && each.slice(0, indent).trim() !== '');
    const kept = rest.slice(0, Math.min(length, end === -1 ? length : end));
    return kept.map((each) => each.slice(indent)).join(isWindows ? '\r\n' : '\n');
  });

/** Parts of our own files with slips of the pen. */
export const mistyped = fc
  .tuple(piece, fc.array(slip, { maxLength: 3 }))
  .map(([text, slips]) => slips.reduce(slipped, text));

const plainRow = fc.dictionary(
  fc.constantFrom('id', 'name', 'service', 'x-a'),
  fc.oneof(fc.constantFrom('a', 'a b', 'a: b', 7, null, true, '2026-01'), fc.array(fc.constantFrom('a', 'b c'))),
  { minKeys: 1 },
);
const entries = fc
  .tuple(fc.array(fc.oneof(plainRow, plainRow, tree), { minLength: 1, maxLength: 5 }), style)
  .map(([data, options]) => stringify(data, { ...options, collectionStyle: 'any', version: '1.2' }));

/** Lists at the top of a text below `services`, with something before and behind them, and slips of the pen. */
export const listed = fc
  .record({
    before: fc.oneof(fc.constantFrom('', 'register: 1\n', 'a: 1 # c\n\n', '# c\n', '\n'), lines),
    opening: fc.constantFrom('', '', '', '  ', ' # c', ' []', ' |'),
    list: fc.oneof({ weight: 5, arbitrary: entries }, { weight: 1, arbitrary: lines }),
    width: fc.integer({ min: 0, max: 3 }),
    behind: fc.oneof(fc.constantFrom('', '', 'end: 1\n', '# c\n', '\nend:\n  - 1\n', '- 1\n', 'services: 1\n'), lines),
    newline: fc.constantFrom('\n', '\r\n'),
    slips: fc.array(slip, { maxLength: 1 }),
  })
  .map(({ before, opening, list, width, behind, newline, slips }) => {
    const shifted = list.replace(/^(?=.)/gm, ' '.repeat(width));
    const text = `${before}services:${opening}\n${shifted}${behind}`.replaceAll('\n', newline);
    return slips.reduce(slipped, text);
  });
