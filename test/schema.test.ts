import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { thresholds } from '../src/model/thresholds.ts';
import { formats } from '../src/reporters/index.ts';
import { root } from './support/examples.ts';
import { run } from './support/run.ts';

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every schema inside a schema, with the way to it. */
function* inside(schema: Schema, at: string): Generator<readonly [at: string, schema: Schema]> {
  yield [at, schema];
  for (const [key, value] of Object.entries(schema)) {
    const parts = Array.isArray(value) ? value : [value];
    for (const part of parts) if (isSchema(part)) yield* inside(part, `${at}/${key}`);
  }
}

const schemaOf = (name: string): Schema => JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8'));

describe.each(['proposal', 'register', 'report', 'config', 'diff'])('the schema of a %s', (name) => {
  const all = [...inside(schemaOf(name), '')];

  it('describes every property in plain English', () => {
    const silent = all.flatMap(([at, { properties }]) =>
      isSchema(properties)
        ? Object.entries(properties).flatMap(([key, property]) =>
            isSchema(property) &&
            (typeof property['description'] === 'string' ||
              (/#\/\$defs\//.test(String(property['$ref'])) && ['report', 'diff'].includes(name)))
              ? []
              : [`${at}/${key}`],
          )
        : [],
    );
    expect(silent).toEqual([]);
  });

  it('describes every value of a vocabulary', () => {
    const vocabularies = all.filter(
      ([at, each]) => Array.isArray(each['enum']) && !['report', 'diff'].includes(name) && at !== '',
    );
    for (const [at, each] of vocabularies)
      expect((each['enumDescriptions'] as unknown[] | undefined)?.length, at).toBe((each['enum'] as unknown[]).length);
  });

  it('knows every key that an entry may have', () => {
    const open = all
      .filter(([, each]) => isSchema(each['properties']) && each['additionalProperties'] !== false)
      .map(([at]) => at);
    expect(open.filter((at) => !at.endsWith('/properties'))).toEqual([]);
  });
});

describe('the schema of a configuration', () => {
  const config = [...inside(schemaOf('config'), '')];
  const at = (place: string): Schema => config.find(([each]) => each === place)?.[1] ?? {};

  it('names the formats that there are, printed and written', () => {
    expect(at('/$defs/format')['enum']).toEqual(formats);
    const [, written] = config.filter(([place]) => place === '/$defs/output/anyOf').map(([, each]) => each);
    expect(written?.['pattern']).toMatch(new RegExp(`^\\^\\(${formats.join('\\|')}\\)=`));
  });

  it('names those that README explains and the command line offers, in one order', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const [, table = ''] = /\| format \| for \|.*\n\|.*\n((?:\|.*\n)+)/.exec(readme) ?? [];
    expect([...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)).toEqual(formats);
    const help = run(['check', '--help']).out.replaceAll(/\s+/g, ' ');
    expect(help).toContain(`repeatable (choices: ${formats.map((name) => `"${name}"`).join(', ')}`);
  });

  it('names every threshold, with its default and which way is stricter', () => {
    const named = Object.entries(at('/$defs/thresholds/properties')).map(([id, each]) => [
      id,
      isSchema(each) ? String(each['description']).replace(/^.*?\. (?=Default)/, '') : '',
    ]);
    expect(Object.fromEntries(named)).toEqual(
      Object.fromEntries(
        Object.entries(thresholds).map(([id, { value, unit, stricter }]) => [
          id,
          `Default: ${value} ${unit}; ${stricter} is stricter.`,
        ]),
      ),
    );
  });
});
