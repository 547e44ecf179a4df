import { describe, expect, it, vi } from 'vitest';
import type { Path } from '../../src/model/path.ts';
import { parse } from '../../src/pipeline/parse.ts';
import { parseYaml } from '../../src/pipeline/parse-yaml.ts';
import { readPlain } from '../../src/pipeline/plain-yaml.ts';

vi.mock('../../src/pipeline/parse-yaml.ts', { spy: true });

describe('the place of a path', () => {
  it.each<[what: string, text: string, path: Path, value: string, key?: string]>([
    ['a text', 'a: one two  # c\n', ['a'], '1:4-1:11', '1:1-1:2'],
    ['a text over lines', 'a: one\n  two \n\nb: 1\n', ['a'], '1:4-2:6', '1:1-1:2'],
    ['a text below its key', 'a:\n  "one"\n', ['a'], '2:3-2:8', '1:1-1:2'],
    ['a text in quotation marks', "a: 'it''s'\n", ['a'], '1:4-1:11', '1:1-1:2'],
    ['a text with characters beyond the first plane', 'a: {b: 😀😀, c: d}\n', ['a', 'c'], '1:17-1:18', '1:14-1:15'],
    ['a literal text, to the line behind it', 'a: |\n  one\n  two\n\nb: 1\n', ['a'], '1:4-4:1', '1:1-1:2'],
    ['a folded text at the end of the file', 'a: >-\n  one', ['a'], '1:4-2:6', '1:1-1:2'],
    ['a key in quotation marks', '"a: b": 1\n', ['a: b'], '1:9-1:10', '1:1-1:7'],
    ['a key that is a number', 'a: {10: x, 9: y}\n', ['a', '10'], '1:9-1:10', '1:5-1:7'],
    ['the same, asked for by a number', 'a: {10: x, 9: y}\n', ['a', 9], '1:15-1:16', '1:12-1:13'],
    ['a map, by its key', 'a:\n  b: 1\n', ['a'], '1:1-1:2', '1:1-1:2'],
    ['a list in brackets, by its key', 'a: [1]\n', ['a'], '1:1-1:2', '1:1-1:2'],
    ['nothing, by its key', 'a:\nb: ~\n', ['b'], '2:1-2:2', '2:1-2:2'],
    ['an entry of a list', 'a:\r\n  - x\r\n  -  yz\r\n', ['a', 1], '3:6-3:8', '3:6-3:8'],
    ['an entry that is a map, by its first key', 'a:\n  - b: 1\n  -\n    # c\n    b: 2\n', ['a', 1], '5:5-5:6'],
    ['an entry that is a list, by its first entry', '- - - a\n    - b\n', [0], '1:7-1:8'],
    ['an entry in brackets', '- {a: 1,\n   b: 2}\n', [0], '1:3-2:9'],
    ['an entry with nothing in it', 'a:\n  -   # c\n  - 1\n', ['a', 0], '2:7-2:7'],
    ['an entry that says it is nothing', 'a: [1, ~]\n', ['a', 1], '1:8-1:9'],
    ['the whole text', '# c\n\n- \n- a\n', [], '3:3-3:3'],
    ['the whole text in brackets', '{a: 1}\n', [], '1:1-1:7'],
    ['what is not there, by what is nearest', 'a:\n  - b: 1\n', ['a', 0, 'c', 'd'], '2:5-2:6'],
    ['what is not in a text', 'a: one\n', ['a', 'b'], '1:4-1:7', '1:1-1:2'],
    ['what is not in a list', 'a: [1, 2]\n', ['a', 2], '1:1-1:2'],
    ['an entry asked for by a word', 'a: [1, 2]\n', ['a', '1'], '1:1-1:2'],
    ['what every object has', 'a: {b: 1}\n', ['a', 'constructor'], '1:1-1:2'],
  ])('%s', (_, text, path, value, key = value) => {
    const source = { file: 'proposal.yaml', text };
    const full = parseYaml(text, { noun: 'text', longest: 0, shorten: '', begin: '' });
    expect(readPlain(text)).toHaveProperty('data');
    for (const { locate } of [parse(source), full]) {
      for (const [part, expected] of [['value', value] as const, ['key', key] as const]) {
        const { start, end } = locate(path, part);
        expect(`${start.line}:${start.column}-${end.line}:${end.column}`).toBe(expected);
      }
    }
  });

  it('needs no full parser', () => {
    vi.mocked(parseYaml).mockClear();
    const { data, locate } = parse({ file: 'proposal.yaml', text: 'a: {b: one}\n' });
    expect(data).toEqual({ a: { b: 'one' } });
    expect(locate(['a', 'b']).start).toEqual({ line: 1, column: 8 });
    expect(parseYaml).not.toHaveBeenCalled();
    parse({ file: 'proposal.yaml', text: 'a: &b one\n' });
    expect(parseYaml).toHaveBeenCalledTimes(1);
  });

  it('is found at once among a hundred thousand', () => {
    const { locate } = parse({ file: 'proposal.yaml', text: `a: [${'1,'.repeat(100_000)}]\n` });
    const columns = Array.from({ length: 100_000 }, (_, index) => locate(['a', index]).start.column);
    expect(columns.every((column, index) => column === 5 + 2 * index)).toBe(true);
  });
});
