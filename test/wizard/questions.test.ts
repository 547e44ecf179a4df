import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { questions, sections } from '../../src/generated/questions.ts';
import { pointer } from '../../src/model/path.ts';
import { fieldOf } from '../../src/wizard/form.ts';
import { Ended } from '../../src/wizard/screen.ts';
import { converse } from '../../src/wizard/session.ts';
import type { Asked } from '../support/sitting.ts';
import { placeOf, plausible, sittingOf } from '../support/sitting.ts';

interface Node {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly 'x-names'?: string;
  readonly 'x-ask'?: string;
}

const schema: Node & { readonly $defs: Readonly<Record<string, Node>> } = JSON.parse(
  readFileSync(new URL('../../schemas/proposal.schema.json', import.meta.url), 'utf8'),
);

/** Every property of the schema that holds a value, and no other properties. */
function* leaves(node: Node, path: readonly string[]): Generator<readonly [field: string, node: Node]> {
  const shape = node.$ref === undefined ? node : (schema.$defs[node.$ref.slice('#/$defs/'.length)] ?? node);
  const { properties, additionalProperties, items } = shape;
  const entry = items?.$ref === undefined ? items : schema.$defs[items.$ref.slice('#/$defs/'.length)];
  if (properties !== undefined) {
    for (const [key, child] of Object.entries(properties)) yield* leaves(child, [...path, key]);
  } else if (typeof additionalProperties === 'object') yield* leaves(additionalProperties, [...path, '*']);
  else if (entry?.properties !== undefined) yield* leaves(entry, [...path, '*']);
  else yield [path.join('/'), node];
}

it('there is a question for every property that a person can answer, and for no other', () => {
  const answerable = [...leaves(schema, [])].filter(
    ([field, node]) => node.const === undefined && !(node['x-names'] && !node['x-ask'] && field.includes('/')),
  );
  expect(Object.keys(questions).sort()).toEqual(answerable.map(([field]) => field).sort());
  for (const { asks, about } of Object.values(questions)) {
    expect(asks).toMatch(/\?$/);
    expect(about).toMatch(/\w/);
  }
});

it('each is asked once, with its help, by one who goes through all parts and answers everything', async () => {
  // What others refer to comes first; a second time round, what could not be asked before there was something to refer to.
  const keys = sections['']?.keys ?? [];
  const first = ['organisations', 'catchment', 'sites', 'evidence'];
  const parts = [...first, ...keys.filter((key) => key in sections && !first.includes(key))];
  const singles = ['summary', 'supersedes', 'scale'];
  const way = [...singles, ...parts, ...parts].map((key) => `part ${key}`);
  const given = new Map<string, number>();
  const helped = new Set<string>();
  let number = 0;
  const answer = (asked: Asked): string => {
    const { asks, said } = asked;
    if (asks.startsWith('Everything was asked')) {
      if (way.length === 0) throw new Ended('stopped');
      return '/jump';
    }
    if (asks.startsWith('Where to?')) return way.shift() ?? '';
    const place = placeOf(asked);
    if (place === undefined) return '';
    const field = fieldOf(place.at);
    if (said.join('\n').includes('Else you can type:')) {
      expect(said.join(' ').replace(/\s+/g, ' ')).toContain(place.question.about.replace(/\s+/g, ' '));
      helped.add(field);
    } else if (!helped.has(field)) return '?';
    number += 1;
    const typed = plausible(place.question, asked, number);
    if (typed !== '') given.set(pointer(place.at), (given.get(pointer(place.at)) ?? 0) + 1);
    return typed;
  };
  const { sitting } = sittingOf(undefined, answer);
  await expect(converse(sitting)).rejects.toThrow(Ended);
  expect([...given].filter(([, times]) => times > 1)).toEqual([]);
  expect(Object.keys(questions).filter((field) => !helped.has(field))).toEqual([]);
  expect(sitting.judged.troubles.filter(({ kind }) => kind !== 'dates' && kind !== 'waivers')).toEqual([]);
}, 120_000);
