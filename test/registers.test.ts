import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../src/errors.ts';
import { registersIn } from '../src/repository/registers.ts';
import type { Io } from '../src/world/io.ts';
import { nodeIo } from '../src/world/node-io.ts';
import { run } from './support/run.ts';

const top = realpathSync(mkdtempSync(join(tmpdir(), 'reconfig-registers-')));
afterAll(() => rmSync(top, { recursive: true }));

let folder = top;
let round = 0;
beforeEach(() => {
  round += 1;
  folder = join(top, String(round));
});

function write(name: string, text: string): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** A register of one service, by the name of which it is known again. */
function yaml(name: string): string {
  return `register: 1\nservices: [{id: a, name: ${name}, service: hospice}]\n`;
}

function csv(name: string): string {
  return `id,name,service\na,${name},hospice\n`;
}

/** The world, with a list of what was looked at. */
function watched(): { io: Io; looks: string[]; reads: string[]; climbs: string[] } {
  const looks: string[] = [];
  const reads: string[] = [];
  const climbs: string[] = [];
  const io: Io = {
    ...nodeIo,
    isFile(file) {
      looks.push(file);
      return nodeIo.isFile(file);
    },
    foldersAbove(file) {
      climbs.push(file);
      return nodeIo.foldersAbove(file);
    },
    read(file, atMost) {
      reads.push(file);
      return nodeIo.read(file, atMost);
    },
  };
  return { io, looks, reads, climbs };
}

function nameOf(file: string, named?: string): string | undefined {
  return registersIn(named, nodeIo).of(file)?.register().services[0]?.name;
}

function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof UsageError) return error.message.replaceAll(`${folder}/`, '');
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('the register of a proposal', () => {
  it('lies beside it, else above it, else nowhere', () => {
    mkdirSync(join(folder, '.git'), { recursive: true });
    expect(nameOf(write('a/b/proposal.yaml', ''))).toBeUndefined();
    write('register.csv', csv('Root'));
    expect(nameOf(join(folder, 'a/b/proposal.yaml'))).toBe('Root');
    write('a/register.yml', yaml('Above'));
    expect(nameOf(join(folder, 'a/b/proposal.yaml'))).toBe('Above');
    write('a/b/register.yaml', yaml('Beside'));
    expect(nameOf(join(folder, 'a/b/proposal.yaml'))).toBe('Beside');
    expect(nameOf(join(folder, 'proposal.yaml'))).toBe('Root');
  });

  it('is not one above the root of its repository', () => {
    write('register.yaml', yaml('Outside'));
    mkdirSync(join(folder, 'inside/.git'), { recursive: true });
    expect(nameOf(write('inside/proposal.yaml', ''))).toBeUndefined();
  });

  it('is the one that was named, whatever lies beside it', () => {
    write('register.yaml', yaml('Beside'));
    expect(nameOf(write('proposal.yaml', ''), write('other/services.csv', csv('Named')))).toBe('Named');
  });

  it('is a folder of that name never', () => {
    mkdirSync(join(folder, 'register.yaml'), { recursive: true });
    write('register.csv', csv('Table'));
    expect(nameOf(write('proposal.yaml', ''))).toBe('Table');
  });

  it('is one of one', () => {
    mkdirSync(join(folder, '.git'), { recursive: true });
    write('register.yaml', yaml('One'));
    write('register.csv', csv('Two'));
    const registers = registersIn(undefined, nodeIo);
    for (const file of ['proposal.yaml', 'deeper/proposal.yaml']) {
      expect(refusal(() => registers.of(write(file, '')))).toBe(
        'register.yaml and register.csv are both a register for the same proposals. Keep one of the two.',
      );
    }
  });

  it('may be larger than any proposal', () => {
    const source = 'a directory of services, '.repeat(40);
    const lines = Array.from({ length: 17_000 }, (_, i) => `a-${i},A,hospice,"${source}"`);
    const file = write('register.csv', ['id,name,service,source', ...lines].join('\n'));
    expect(registersIn(file, nodeIo).of('any')?.register().services).toHaveLength(17_000);
  });
});

describe('many proposals', () => {
  it('have each folder looked into once, and each register read once', () => {
    mkdirSync(join(folder, '.git'), { recursive: true });
    write('register.yaml', yaml('Root'));
    write('area-7/register.csv', csv('Seven'));
    const { io, looks, reads, climbs } = watched();
    const registers = registersIn(undefined, io);
    const found = Array.from({ length: 40 }, (_, i) => {
      const file = write(`area-${Math.floor(i / 4)}/change-${i}/proposal.yaml`, '');
      return registers.of(file)?.register();
    });
    expect(new Set(found).size).toBe(2);
    expect(reads).toHaveLength(2);
    expect(looks).toHaveLength(3 * (1 + 10 + 40));
    expect(new Set(looks).size).toBe(looks.length);
    const before = climbs.length;
    registers.of(join(folder, 'area-7/change-30/another.yaml'));
    expect(climbs).toHaveLength(before);
  });

  it('share a register that goes by two names', () => {
    const file = write('a/register.yaml', yaml('Shared'));
    mkdirSync(join(folder, 'b'));
    symlinkSync(file, join(folder, 'b/register.yaml'));
    const { io, reads } = watched();
    const registers = registersIn(undefined, io);
    const [a, b] = ['a', 'b'].map((each) => registers.of(write(`${each}/proposal.yaml`, '')));
    expect(b?.register()).toBe(a?.register());
    expect(reads).toHaveLength(1);
  });
});

describe('the digest of a register', () => {
  const digestOf = (text: string): string | undefined => {
    const file = write('register.yaml', text);
    return registersIn(file, nodeIo).of('any')?.digest();
  };

  it('is another where the text is', () => {
    expect(digestOf(yaml('One'))).toBe(digestOf(yaml('One')));
    expect(digestOf(yaml('One'))).not.toBe(digestOf(yaml('Two')));
    expect(digestOf(yaml('One'))).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is given without reading what it says', () => {
    const register = registersIn(write('register.yaml', 'register: 2\n'), nodeIo).of('any');
    expect(register?.digest()).toMatch(/^[0-9a-f]{64}$/);
    expect(() => register?.register()).toThrow('The register cannot be used.');
  });
});

describe('a register that cannot be used', () => {
  const refused = (name: string, text: string): string =>
    refusal(() => registersIn(write(name, text), nodeIo).of('any')?.register());

  it('says each of its faults on a line, with its place', () => {
    expect(refused('register.csv', 'id,name,service\na,A,hospise\nb,,hospice\n').split('\n')).toEqual([
      'The register cannot be used.',
      'register.csv:2:5 “hospise” is not on the list of services. Did you mean “hospice”? Take a service from the list, or say with `family` what this one belongs to.',
      'register.csv:3:1 The row has no `name`. Fill in its column `name`.',
    ]);
  });

  it('says those of twenty rows, and how many more there are', () => {
    const lines = refused('register.csv', `id,name,service\n${'a,A,hospise\n'.repeat(100)}`).split('\n');
    expect(lines.at(-1)).toMatch(/^register\.csv:22:\d+ There are 80 more rows with faults, from this line on\. /);
  });

  it('says so again each time it is asked for', () => {
    const register = registersIn(write('register.yaml', ''), nodeIo).of('any');
    for (let i = 0; i < 2; i += 1) expect(() => register?.register()).toThrow('The file is empty.');
  });

  it('may not be there', () => {
    expect(refusal(() => registersIn(join(folder, 'none.csv'), nodeIo).of('any'))).toBe(
      'The register cannot be used.\nnone.csv: There is no such file.',
    );
  });

  it.each([
    ['UTF-16', Buffer.from('\uFEFFid,name,service\na,A,hospice', 'utf16le'), 'The file is UTF-16, not UTF-8.'],
    [
      'the character set of one country',
      Buffer.from('id,name,service\na,Caf\xe9,hospice', 'latin1'),
      'The file is not UTF-8 text.',
    ],
  ])('may be written in %s', (_, bytes, message) => {
    const file = write('register.csv', '');
    writeFileSync(file, bytes);
    const said = refusal(() => registersIn(file, nodeIo).of('any')?.register());
    expect(said).toContain(message);
    expect(said).toContain('“CSV UTF-8”');
  });
});

describe('a register of forty million characters', () => {
  const rowsOf = (count: number, row: (index: number) => string): string =>
    Array.from({ length: count }, (_, i) => row(i)).join('\n');
  const listOf = (count: number, entry: (index: number) => string): string =>
    Array.from({ length: count }, (_, i) => entry(i)).join(', ');
  const begin = 'register: 1\nservices:\n';
  const proposal =
    'reconfig: 1\nid: a\ntitle: A ward closes\nnation: england\nstage: options\nchanges: [{id: a, kind: close, service: hospice}]\n';

  /** Judges a proposal beside a register, with so little room that one that takes more ends the engine. */
  const judge = (name: string, text: string) => {
    write(name, text.slice(0, 40_000_000));
    const file = write('proposal.yaml', proposal);
    return run(['check', file, '--no-cache'], { cwd: folder, env: { NODE_OPTIONS: '--max-old-space-size=150' } });
  };

  it('is used where it is a real one', () => {
    const row = (i: number): string =>
      `  - {id: a-${i}, name: The people’s clinic number ${i} in the middle of the town, service: hospice, provider: Trust ${i % 300}, site: The site ${i % 9000}, sector: acute, catchment: [a-${i % 900}, b-${i % 700}, c-${i % 800}], ages: [0, 120], hours: 24x7, access: [walk-in, booked], capacity: ${i % 900}, utilisation: ${i % 99}, waitDays: ${i % 90}, status: open, asOf: 2026-01-01}`;
    const { code, out } = judge('register.yaml', begin + rowsOf(100_000, row));
    expect([code, out]).toEqual([1, expect.stringContaining('FAIL at options')]);
  });

  it.each<[what: string, file: string, text: () => string, said: RegExp]>([
    [
      'areas that nobody else serves',
      'register.yaml',
      () =>
        begin +
        rowsOf(
          40_000,
          (i) => `  - {id: a-${i}, name: A, service: hospice, catchment: [${listOf(95, (j) => `c-${i}-${j}`)}]}`,
        ),
      /register\.yaml:529:\d+ The services up to here name more than 50,000 areas\./,
    ],
    [
      'the same as a table',
      'register.csv',
      () =>
        `id,name,service,catchment\n${rowsOf(40_000, (i) => `a-${i},A,hospice,${listOf(95, (j) => `c-${i}-${j}`).replaceAll(', ', ';')}`)}`,
      /register\.csv:528:\d+ The services up to here name more than 50,000 areas\./,
    ],
    [
      'keys of one’s own that no other row has',
      'register.yaml',
      () =>
        begin +
        rowsOf(
          140_000,
          (i) => `  - {id: a-${i}, name: A, service: hospice, x-a: {${listOf(16, (j) => `k-${j}-${i}: 1`)}}}`,
        ),
      /register\.yaml:65:1 A register as long as this is read only as plain YAML/,
    ],
    [
      'a million lists',
      'register.yaml',
      () => `register: 1\nx-a: [${listOf(990_000, (i) => `[a${i}, b${i}]`)}]\nservices: []\n`,
      /register\.yaml:3:1 A register as long as this is read only as plain YAML/,
    ],
  ])('gets one clear sentence where it is made to take all memory: %s', (_, file, text, said) => {
    const { code, err } = judge(file, text());
    expect([code, err]).toEqual([2, expect.stringMatching(said)]);
  });
});
