import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dates, keys } from '../src/generated/fields.ts';

const root = fileURLToPath(new URL('../src/', import.meta.url));

/** What the modules of a folder may import, besides each other. `.` is src itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  generated: [],
  model: ['generated'],
  facts: ['model', 'generated'],
  principles: ['facts', 'model', 'generated'],
  pipeline: ['facts', 'model', 'generated', 'yaml', 'ajv', 'fastest-levenshtein', 'papaparse'],
  reporters: ['principles', 'model', 'chalk'],
  wizard: [
    'world',
    'pipeline',
    'reporters',
    'facts',
    'model',
    'generated',
    '.',
    'yaml',
    '@inquirer',
    'node:readline',
    'node:stream',
  ],
  world: ['.', 'node:fs', 'node:path', 'node:worker_threads'],
  repository: ['world', 'principles', 'pipeline', 'facts', 'model', 'generated', '.', 'ignore'],
  setup: ['world', 'generated', '.'],
  commands: [
    'world',
    'wizard',
    'setup',
    'repository',
    'principles',
    'pipeline',
    'reporters',
    'facts',
    'model',
    'generated',
    '.',
  ],
  '.': [
    'world',
    'commands',
    'repository',
    'principles',
    'pipeline',
    'reporters',
    'model',
    'generated',
    'commander',
    'node:worker_threads',
    '../package.json',
  ],
};

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(c?ts|cjs)$/.test(file) && !file.endsWith('.d.cts'))
  .map((file) => file.replaceAll('\\', '/'));

const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

function importsOf(file: string): string[] {
  const text = sources.get(file) ?? '';
  return [...text.matchAll(/^(?:import|export) [^'`]*?from '([^']+)'|import\('([^']+)'\)/gm)].map(
    ([, fixed, lazy]) => fixed ?? lazy ?? '',
  );
}

function folderOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '.') : '.';
}

/** The folder or package that an import leads to. */
function target(file: string, specifier: string): string {
  if (!specifier.startsWith('.'))
    return specifier.startsWith('node:') ? specifier : (specifier.split('/')[0] ?? specifier);
  const path = relative(root, join(root, dirname(file), specifier)).replaceAll('\\', '/');
  return path.startsWith('..') ? path : folderOf(path);
}

describe('the layers', () => {
  it.each(files)('%s imports only what its folder may', (file) => {
    const folder = folderOf(file);
    const strange = importsOf(file).filter((specifier) => {
      const to = target(file, specifier);
      return to !== folder && !(allowed[folder] ?? []).includes(to);
    });
    expect(strange).toEqual([]);
  });

  it('have no circles', () => {
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'done' || !sources.has(file)) return;
      if (state.get(file) === 'open') {
        circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const specifier of importsOf(file).filter((each) => each.startsWith('.'))) {
        visit(relative(root, join(root, dirname(file), specifier)).replaceAll('\\', '/'), [...trail, file]);
      }
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe('the world', () => {
  const own = files.filter((file) => !file.startsWith('generated/'));
  const outside = (pattern: RegExp, ...rooms: string[]): string[] =>
    own.filter(
      (file) =>
        !rooms.includes(file) && pattern.test((sources.get(file) ?? '').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')),
    );

  it('is touched by one module', () => {
    expect(
      outside(/\bprocess\b|node:fs/, 'world/node-io.ts', 'world/node-write.ts', 'world/node-desk.ts', 'main.ts'),
    ).toEqual([]);
  });

  it('has one clock', () => {
    expect(outside(/Date\.now|new Date\(\)/, 'world/node-io.ts')).toEqual([]);
  });

  it('is not talked to by print', () => {
    expect(outside(/\bconsole\./)).toEqual([]);
  });
});

it('every field of a proposal is read by a rule, a report or the timeline, which reads all dates', () => {
  const dated = new Set(dates.map((field) => field.split('/').at(-1)));
  const reading = files.filter((file) => /^(?:model|facts|principles|pipeline)\//.test(file));
  const code = reading.map((file) =>
    (sources.get(file) ?? '').replace(/^ {2}(?:examples: \{$[\s\S]*?^ {2}\}|why: `[^`]*`),$/gm, ''),
  );
  const words = new Set(code.join('\n').match(/\w+/g));
  expect(
    Object.values(keys)
      .flat()
      .filter((key) => !words.has(key) && !dated.has(key)),
  ).toEqual([]);
});

it('no module of the source is longer than 300 lines', () => {
  const long = files.filter(
    (file) => !file.startsWith('generated/') && (sources.get(file) ?? '').split('\n').length > 301,
  );
  expect(long).toEqual([]);
});
