import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegisteredService } from '../src/model/register.ts';
import { decode } from '../src/pipeline/decode.ts';
import { readRegister } from '../src/pipeline/read-register.ts';

const columns = [
  'id',
  'name',
  'provider',
  'site',
  'sector',
  'service',
  'family',
  'catchment',
  'ages',
  'hours',
  'access',
  'capacity',
  'utilisation',
  'waitDays',
  'status',
  'closes',
  'asOf',
  'source',
] as const;

/** What is said of a register, a line each: place, kind, message. */
function said(file: string, text: string): string[] {
  const { troubles } = readRegister({ file, text });
  return troubles.map(({ range: { start }, kind, message }) => `${start.line}:${start.column} ${kind} ${message}`);
}

function rows(file: string, text: string): readonly RegisteredService[] {
  const { register, troubles } = readRegister({ file, text });
  expect(troubles).toEqual([]);
  return register?.services ?? [];
}

describe('a register in YAML', () => {
  it('is read with its date', () => {
    const text = 'register: 1\nasOf: 2026-03\nservices:\n  - {id: a, name: A, service: hospice, ages: [0, 17]}\n';
    const services = [{ id: 'a', name: 'A', service: 'hospice', ages: [0, 17] }];
    expect(readRegister({ file: 'r.yaml', text })).toEqual({
      register: { file: 'r.yaml', asOf: '2026-03', services },
      troubles: [],
    });
  });

  it('has no date where none is given', () => {
    const text = 'register: 1\nservices: [{id: a, name: A, service: hospice}]\n';
    expect(readRegister({ file: 'r.yml', text }).register).not.toHaveProperty('asOf');
  });

  it.each([
    [
      'an unknown key',
      'register: 1\nservices:\n  - {id: a, name: A, service: hospice, catchmnt: [x]}',
      ['3:40 schema `catchmnt` is not a key that an entry of `services` has. Did you mean “catchment”?'],
    ],
    [
      'an unknown key of the whole',
      'register: 1\nasof: 2026\nservices: [{id: a, name: A, service: hospice}]',
      ['2:1 schema `asof` is not a key that a register has. Did you mean “asOf”?'],
    ],
    ['no version', 'services: [{id: a, name: A, service: hospice}]', ['1:1 schema The register has no `register`.']],
    ['no services', 'register: 1\nservices: []', ['2:1 schema `services` has 0 entries; it needs 1.']],
    [
      'a date that is none',
      'register: 1\nasOf: spring\nservices: [{id: a, name: A, service: hospice}]',
      ['2:7 schema `asOf` is “spring”, which is no date.'],
    ],
    [
      'impossible days',
      'register: 1\nasOf: 2026-02-30\nservices:\n  - {id: a, name: A, service: hospice, closes: 2026-02-29, asOf: 2025-06-31}',
      [
        '2:7 dates “2026-02-30” is a day that no calendar has.',
        '4:48 dates “2026-02-29” is a day that no calendar has.',
        '4:66 dates “2025-06-31” is a day that no calendar has.',
      ],
    ],
    [
      'a double id',
      'register: 1\nservices:\n  - {id: a, name: A, service: hospice}\n  - {id: a, name: B, service: hospice}',
      ['4:10 ids “a” names a second entry of `services`.'],
    ],
    [
      'a service off the list',
      'register: 1\nservices:\n  - {id: a, name: A, service: hospise}\n  - {id: b, name: B, service: hospise, family: other}',
      ['3:31 schema “hospise” is not on the list of services. Did you mean “hospice”?'],
    ],
    [
      'two documents',
      'register: 1\nservices: [{id: a, name: A, service: hospice}]\n---\nregister: 1\n',
      ['3:1 syntax A second document begins here; a file holds one register.'],
    ],
    ['nothing', '', ['1:1 syntax The file is empty.']],
  ])('with %s is refused there', (_, text, expected) => {
    expect(said('register.yaml', text)).toEqual(expected);
  });

  it('says how to begin one, and where a long one belongs', () => {
    const [empty] = readRegister({ file: 'r.yaml', text: '' }).troubles;
    expect(empty?.hint).toContain('register: 1');
    const [long] = readRegister({ file: 'r.yaml', text: ' '.repeat(2_000_001) }).troubles;
    expect(long?.message).toBe('The file is too long to be a register.');
    expect(long?.hint).toContain('CSV');
  });
});

describe('a register in CSV', () => {
  it('is read with lists, numbers, quotation marks and line breaks in cells', () => {
    const text = [
      'id,name,service,catchment,ages,access,utilisation,hours,x-note',
      'a,"The ""Old"" House,\nAshcombe",hospice, north ; south;,18;120,walk-in;booked,84.5,"mon-fri 09:00-17:00, sat 10:00-12:00",any',
      '',
      ' , ,',
      'b,B,home-care',
    ].join('\n');
    expect(rows('register.CSV', text)).toEqual([
      {
        id: 'a',
        name: 'The "Old" House,\nAshcombe',
        service: 'hospice',
        catchment: ['north', 'south'],
        ages: [18, 120],
        access: ['walk-in', 'booked'],
        utilisation: 84.5,
        hours: 'mon-fri 09:00-17:00, sat 10:00-12:00',
      },
      { id: 'b', name: 'B', service: 'home-care' },
    ]);
  });

  it.each([
    ['CRLF', 'id,name,service\r\na,"A",hospice\r\n'],
    ['CR', 'id,name,service\ra,"A",hospice\r'],
    ['mixed line ends', 'id,name,service\na,"A",hospice\r\n'],
    ['a byte-order mark', '\uFEFFid,name,service\na,A,hospice'],
    ['spaces around cells', 'id , name,service \n a, A ,hospice '],
    ['empty columns at the end', 'id,name,service,,\na,A,hospice,,\n'],
  ])('may have %s', (_, text) => {
    expect(rows('r.csv', text)).toEqual([{ id: 'a', name: 'A', service: 'hospice' }]);
  });

  it('may have a byte-order mark in its bytes', () => {
    const source = decode('r.csv', new TextEncoder().encode('\uFEFFid,name,service\na,A,hospise'));
    expect(readRegister(source).troubles.map(({ range }) => range.start)).toEqual([{ line: 2, column: 5 }]);
  });

  it.each([
    [
      'an unknown column',
      'id,name,service,catchmnt\na,A,hospice,x',
      ['1:17 schema “catchmnt” is not a column that a register has. Did you mean “catchment”?'],
    ],
    [
      'a column twice',
      'id,name,service,"name"\na,A,hospice,B',
      ['1:17 syntax The column `name` stands here for the second time.'],
    ],
    [
      'a column missing',
      'id,title,service\na,A,hospice',
      [
        '1:4 schema “title” is not a column that a register has. Did you mean “site”?',
        '1:1 syntax The register has no column `name`.',
      ],
    ],
    [
      'semicolons between the cells',
      'id;name;service\na;A;hospice',
      ['1:1 syntax The columns are not separated by commas.'],
    ],
    [
      'tabs between the cells',
      'id\tname\tservice\na\tA\thospice',
      ['1:1 syntax The columns are not separated by commas.'],
    ],
    [
      'a comma too many',
      'id,name,service\na,Ward 1, Ashcombe,hospice',
      [
        '2:10 schema `service` is “Ashcombe”, which is neither a value from the list nor a short name.',
        '2:20 schema “hospice” stands in a column that has no name.',
      ],
    ],
    [
      'a quotation mark that stays open',
      'id,name,service\r\nb,"B\r\nB",hospice\r\na,"A,hospice\r\nc,C,hospice',
      ['4:3 syntax A quotation mark opens a cell here and is never closed.'],
    ],
    [
      'text after a quotation mark',
      'id,name,service\na,"A" house,hospice\nb,B,hospice',
      ['2:3 syntax A cell that opens with a quotation mark here goes on after the mark that closes it.'],
    ],
    [
      'a control character',
      'id,name,service\na,A\u0007,hospice',
      ['2:4 syntax A control character (U+0007) stands in the text.'],
    ],
    [
      'a double id after a cell with line breaks',
      'id,name,service\r\na,"A\r\nA\r\n",hospice\r\n\r\na,B,hospice',
      ['6:1 ids “a” names a second entry of `services`.'],
    ],
    [
      'a date as a spreadsheet writes it',
      'name,closes,id,service\n"x, y",01/02/2026,a,hospice',
      ['2:8 schema `closes` is “01/02/2026”, which is no date.'],
    ],
    [
      'an impossible day',
      'id,name,asOf,service\na,"x ""y"", z",2026-02-30,hospice',
      ['2:16 dates “2026-02-30” is a day that no calendar has.'],
    ],
    [
      'a number with its unit',
      'id,name,utilisation,service\na,A,85%,hospice',
      ['2:5 schema `utilisation` is “85%”; it should be a number.'],
    ],
    [
      'a range of ages with one end',
      'id,name,service,ages\na,A,hospice,18',
      ['2:13 schema `ages` has 1 entry; it needs 2.'],
    ],
    [
      'an age that is no number',
      'id,name,service,ages\na,A,hospice,18;old',
      ['2:13 schema Entry 2 of `ages` is “old”; it should be a whole number.'],
    ],
    [
      'an empty cell that is needed',
      'id,name,service\na,,hospice',
      ['2:1 schema Entry 1 of `services` has no `name`.'],
    ],
    [
      'hours in words',
      'id,name,service,hours\na,A,hospice,9 to 5',
      ['2:13 schema `hours` is “9 to 5”, which is no opening time.'],
    ],
    [
      'a value off its list',
      'id,name,service,status\na,A,hospice,opn',
      ['2:13 schema `status` is “opn”, which is not one of its values. Did you mean “open”?'],
    ],
    ['no rows', 'id,name,service\n', ['1:1 schema `services` has 0 entries; it needs 1.']],
    ['nothing', '\n\n', ['1:1 syntax The file is empty.']],
  ])('with %s is refused there', (_, text, expected) => {
    expect(said('register.csv', text)).toEqual(expected);
  });

  it('with bytes that are no text is refused', () => {
    const { register, troubles } = readRegister({ file: 'r.csv', text: '', damage: 'The file is UTF-16, not UTF-8.' });
    expect(register).toBeUndefined();
    expect(troubles).toMatchObject([{ kind: 'syntax', message: 'The file is UTF-16, not UTF-8.' }]);
  });

  it('that is too long is refused unread', () => {
    expect(said('r.csv', 'x'.repeat(40_000_001))).toEqual(['1:1 limits The file is too long to be a register.']);
  });

  it('tells five hundred faults, and how many more there are', () => {
    const text = `id,name,service,hours\n${Array.from({ length: 1103 }, (_, i) => `a-${i},A,hospice,daily`).join('\n')}`;
    const troubles = said('r.csv', text);
    expect(troubles).toHaveLength(501);
    expect(troubles[499]).toMatch(/^501:\d+ schema /);
    expect(troubles[500]).toMatch(/^502:\d+ limits There are 603 more faults, from this line on\.$/);
  });

  it('of five hundred faults tells each', () => {
    const text = `id,name,service,hours\n${Array.from({ length: 500 }, (_, i) => `a-${i},A,hospice,daily`).join('\n')}`;
    expect(said('r.csv', text)).toHaveLength(500);
  });

  it('gives back what was written, whatever the cells hold', () => {
    const slug = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    const words = fc
      .string({ minLength: 1, maxLength: 30, unit: fc.constantFrom('a', 'é', ' ', ',', '"', ';', '\n', '0', '=') })
      .map((text) => `x${text}x`);
    const service = fc.record(
      {
        id: slug,
        name: words,
        service: fc.constantFrom('hospice', 'home-care', 'urgent-treatment-centre'),
        provider: words,
        sector: fc.constantFrom('acute', 'independent'),
        catchment: fc.uniqueArray(slug, { minLength: 1, maxLength: 4 }),
        ages: fc.tuple(fc.nat(120), fc.nat(120)).map((ages) => [...ages]),
        hours: fc.constantFrom('24x7', 'mon-fri 08:00-18:00, sat 09:00-13:00'),
        access: fc.uniqueArray(fc.constantFrom('walk-in', 'booked', 'referral'), { minLength: 1 }),
        capacity: fc.integer({ min: 0, max: 5000 }).map((half) => half / 2),
        asOf: fc.constantFrom('2026', '2026-03', '2026-03-01'),
      },
      { requiredKeys: ['id', 'name', 'service'] },
    );
    const services = fc.uniqueArray(service, { minLength: 1, maxLength: 8, selector: ({ id }) => id });
    fc.assert(
      fc.property(services, fc.constantFrom('\n', '\r\n'), fc.boolean(), (written, newline, quoteAll) => {
        const cell = (value: unknown): string => {
          const text = value === undefined ? '' : [value].flat().join(';');
          return quoteAll || /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
        };
        const lines = written.map((row) => columns.map((column) => cell(Reflect.get(row, column))).join(','));
        expect(rows('r.csv', [columns.join(','), ...lines].join(newline))).toEqual(written);
      }),
    );
  });

  it('puts every fault where it stands, whatever comes before it', () => {
    const cell = fc.string({ maxLength: 12, unit: fc.constantFrom('a', ',', '"', '\n', ' ') });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 5 }), fc.constantFrom('\n', '\r\n'), (before, newline) => {
        const quoted = before.map((text) => `"${text.replaceAll('"', '""')}"`);
        const names = before.map((_, index) => `x-${index}`);
        const header = [...names, 'id', 'name', 'service'].join(',');
        const text = [header, [...quoted, 'a', 'A', 'HOSPICE'].join(',')].join(newline);
        const at = text.lastIndexOf('HOSPICE');
        const lines = text.slice(0, at).split('\n');
        const place = `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
        expect(said('r.csv', text).map((line) => line.split(' ')[0])).toEqual([place]);
      }),
    );
  });
});

describe('a register of 100,000 services', () => {
  it('is read in seconds', () => {
    const lines = Array.from(
      { length: 100_000 },
      (_, i) =>
        `svc-${i},"Service, number ${i}",Trust,site-${i % 900},acute,hospice,,a-${i % 200};b,0;120,08:00-20:00,walk-in;booked,40,80,3,open,,2026-01-12,directory`,
    );
    const text = [columns.join(','), ...lines].join('\r\n');
    const start = performance.now();
    expect(rows('r.csv', text)).toHaveLength(100_000);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
