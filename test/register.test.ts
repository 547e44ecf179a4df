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
  it('is read with its date and its source', () => {
    const text =
      'register: 1\nasOf: 2026-03\nsource: a directory\nservices:\n  - {id: a, name: A, service: hospice, ages: [0, 17]}\n';
    const services = [{ id: 'a', name: 'A', service: 'hospice', ages: [0, 17] }];
    const { register, troubles } = readRegister({ file: 'r.yaml', text });
    expect(register).toMatchObject({ file: 'r.yaml', asOf: '2026-03', source: 'a directory', services });
    expect(troubles).toEqual([]);
  });

  it('is read without its author’s own keys, and without keys that say nothing', () => {
    const text = [
      'register: 1',
      'asOf:',
      'x-note: any',
      'services:',
      '  - {id: a, name: A, service: hospice, provider: , x-note: any}',
      '  - {id: b, name: B, service: hospice}',
    ].join('\n');
    const { register } = readRegister({ file: 'r.yaml', text });
    expect(register).not.toHaveProperty('asOf');
    expect(register).not.toHaveProperty('x-note');
    expect(register?.services).toEqual([
      { id: 'a', name: 'A', service: 'hospice' },
      { id: 'b', name: 'B', service: 'hospice' },
    ]);
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
      ['4:10 ids “a” is the id of two services; the other is on line 3.'],
    ],
    [
      'ages from the highest to the lowest',
      'register: 1\nservices: [{id: a, name: A, service: hospice, ages: [70, 18]}]',
      ['2:47 schema `ages` runs from 70 down to 18.'],
    ],
    [
      'a use of more than all',
      'register: 1\nservices: [{id: a, name: A, service: hospice, utilisation: 1400}]',
      ['2:60 schema `utilisation` is the number 1400; it cannot be more than 200.'],
    ],
    [
      'uses that are no percentages',
      'register: 1\nservices:\n  - {id: a, name: A, service: hospice, utilisation: 0.85}\n  - {id: b, name: B, service: hospice, utilisation: 1.1}\n  - {id: c, name: C, service: hospice, utilisation: 0}',
      [
        '3:53 schema `utilisation` is 0.85, and no service has 2 per cent or more.',
        '4:53 schema `utilisation` is 1.1, and no service has 2 per cent or more.',
      ],
    ],
    [
      'a list instead of keys',
      '- {id: a, name: A, service: hospice}',
      ['1:3 schema The file is a list; it should be an entry with keys of its own.'],
    ],
    [
      'rows that are none',
      'register: 1\nservices: [a, {id: b, name: B, service: hospice}, 3]',
      [
        '2:12 schema Entry 1 of `services` is “a”; it should be an entry with keys of its own.',
        '2:51 schema Entry 3 of `services` is the number 3; it should be an entry with keys of its own.',
      ],
    ],
    [
      'something wrong above its rows and in them',
      'register: 2\nservices:\n  - {id: a, name: A, service: hospice, status: opn}',
      [
        '1:11 schema `register` is the number 2; this version reads version 1 of the format.',
        '3:48 schema `status` is “opn”, which is not one of its values. Did you mean “open”?',
      ],
    ],
    [
      'a table in it',
      '# services\n"id";"name";"service"\na;A;hospice',
      ['1:1 syntax The file is a table, and its name does not end in .csv.'],
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

  it.each([
    [
      'a service with a thousand keys',
      `register: 1\nservices:\n  - {id: a, name: A, service: hospice}\n  - {${Array.from({ length: 1000 }, (_, i) => `k${i}: 1`).join(', ')}}`,
      '4:5 limits 1,000 keys stand here; 200 are read at most.',
    ],
    [
      'a list without end',
      `register: 1\nservices:\n  - {id: a, name: A, service: hospice, catchment: [${'A, '.repeat(300_000)}a]}`,
      '3:5 limits A list of 300,001 entries stands here; 50,000 are read at most.',
    ],
    [
      'a thousand keys beside its services',
      `register: 1\nservices: [{id: a, name: A, service: hospice}]\n${Array.from({ length: 1000 }, (_, i) => `k${i}: 1\n`).join('')}`,
      '1:1 limits 1,002 keys stand here; 200 are read at most.',
    ],
    [
      'far more maps than there are services',
      `register: 1\nservices:\n${'- {}\n'.repeat(500_001)}`,
      '150003:3 limits The register has more than 150,000 services.',
    ],
  ])('with %s is refused in one sentence', (_, text, expected) => {
    expect(said('register.yaml', text)).toEqual([expected]);
  });

  it('may be long where it is plain, and is found its way in', () => {
    const lines = Array.from(
      { length: 30_000 },
      (_, i) => `  - {id: a-${i}, name: "Service number ${i}", service: hospice, status: open, source: a directory}`,
    );
    const text = ['register: 1', 'services:', ...lines].join('\n');
    expect(text.length).toBeGreaterThan(2_000_000);
    expect(rows('register.yaml', text)).toHaveLength(30_000);
    expect(said('register.yaml', `${text}\n  - {id: a-7, name: A, service: hospise}`)).toEqual([
      '30003:10 ids “a-7” is the id of two services; the other is on line 10.',
      '30003:33 schema “hospise” is not on the list of services. Did you mean “hospice”?',
    ]);
  });

  it('of a long one says what is wrong in the first rows and behind them, and how many more rows are', () => {
    const lines = Array.from(
      { length: 30_000 },
      (_, i) => `- id: a-${i}\n  name: Service number ${i}\n  service: hospise`,
    );
    const text = ['services:', ...lines, 'x-note: any', 'asOf: soon', 'register: 1'].join('\n');
    const troubles = said('register.yaml', text);
    expect(troubles).toHaveLength(22);
    expect(troubles[19]).toMatch(/^61:12 schema “hospise”/);
    expect(troubles[20]).toMatch(/^64:12 limits There are 29,980 more rows with faults, from this line on\.$/);
    expect(troubles[21]).toMatch(/^90003:7 schema `asOf`/);
    const sound = text.replaceAll('hospise', 'hospice').replace('soon', '2026-01');
    expect(rows('register.yaml', sound)[29_999]).toEqual({
      id: 'a-29999',
      name: 'Service number 29999',
      service: 'hospice',
    });
  });

  it('is read at once where its services stand in brackets, and is not too long for that', () => {
    const text = (count: number): string =>
      JSON.stringify({
        register: 1,
        services: Array.from({ length: count }, (_, i) => ({
          id: `a-${i}`,
          name: `Service number ${i}`,
          service: 'hospice',
        })),
      }).replaceAll(/([:,])(?=["\d{[])/g, '$1 ');
    expect(text(40_000).length).toBeGreaterThan(2_000_000);
    expect(rows('register.yaml', text(40_000))).toHaveLength(40_000);
    const [tooLong] = readRegister({ file: 'r.yaml', text: text(120_000) }).troubles;
    expect(tooLong?.message).toContain('one service below the other');
  });

  it.each(['register.yaml', 'register.csv'])('names no more areas than a country has: %s', (file) => {
    const areas = (i: number): string[] => Array.from({ length: 100 }, (_, j) => `area-${i * 100 + j}`);
    const write = (count: number): string =>
      file.endsWith('csv')
        ? [
            'id,name,service,catchment',
            ...Array.from({ length: count }, (_, i) => `a-${i},A,hospice,${areas(i).join(';')}`),
          ].join('\n')
        : `register: 1\nservices:\n${Array.from({ length: count }, (_, i) => `- {id: a-${i}, name: A, service: hospice, catchment: [${areas(i).join(', ')}]}\n`).join('')}`;
    expect(rows(file, write(500))).toHaveLength(500);
    expect(said(file, write(3000))).toEqual([
      expect.stringMatching(/^50[23]:\d+ limits The services up to here name more than 50,000 areas\.$/),
    ]);
  });

  it('says how to begin one, and where a long one belongs', () => {
    const [empty] = readRegister({ file: 'r.yaml', text: '' }).troubles;
    expect(empty?.hint).toContain('register: 1');
    const [long] = readRegister({ file: 'r.yaml', text: `a: &b 1\n${' '.repeat(2_000_001)}` }).troubles;
    expect(long?.message).toContain('read only as plain YAML');
    expect(long?.hint).toContain('CSV');
    const [longer] = readRegister({ file: 'r.yaml', text: ' '.repeat(45_000_001) }).troubles;
    expect(longer?.message).toBe('The file is too long to be a register.');
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

  it('may hold a service that is hardly used', () => {
    const text = 'id,name,service,utilisation\na,A,hospice,0.85\nb,B,hospice,64';
    expect(rows('r.csv', text).map(({ utilisation }) => utilisation)).toEqual([0.85, 64]);
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
        '1:1 syntax The register has no column `name`.',
        '1:4 schema “title” is not a column that a register has. Did you mean “site”?',
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
      ['6:1 ids “a” is the id of two services; the other is on line 2.'],
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
      ['2:13 schema `ages` is “18”, which are not two ages.'],
    ],
    [
      'an age that is no number',
      'id,name,service,ages\na,A,hospice,18;old',
      ['2:13 schema Entry 2 of `ages` is “old”, which is no age.'],
    ],
    ['an empty cell that is needed', 'id,name,service\na,,hospice', ['2:1 schema The row has no `name`.']],
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
    ['no rows', 'id,name,service\n', ['1:1 schema No service stands below the names of the columns.']],
    [
      'commas between the entries of a list',
      'id,name,service,catchment,access\na,A,hospice,"north,south",walk-in/booked',
      [
        '2:13 schema Entry 1 of `catchment` is “north,south”, which is more than one.',
        '2:27 schema Entry 1 of `access` is “walk-in/booked”, which is more than one.',
      ],
    ],
    ['ages in reverse', 'id,name,service,ages\na,A,hospice,70;18', ['2:13 schema `ages` runs from 70 down to 18.']],
    [
      'ages with a hyphen',
      'id,name,service,ages\na,A,hospice,18-65',
      [
        '2:13 schema `ages` is “18-65”, which are not two ages.',
        '2:13 schema Entry 1 of `ages` is “18-65”, which is no age.',
      ],
    ],
    [
      'a use of more than all',
      'id,name,service,utilisation\na,A,hospice,1400',
      ['2:13 schema `utilisation` is the number 1400; it cannot be more than 200.'],
    ],
    [
      'a service off the list',
      'id,name,service\na,A,hospise',
      ['2:5 schema “hospise” is not on the list of services. Did you mean “hospice”?'],
    ],
    [
      'YAML in it',
      '# services\n---\nregister: 1\nservices:\n  - {id: a, name: A, service: hospice}',
      ['1:1 syntax The file is YAML, and its name ends in .csv.'],
    ],
    [
      'more columns than anybody needs',
      `id,name,service${',x-a'.repeat(198)}`,
      ['1:805 limits The first row has 201 cells; a register may have 200 columns.'],
    ],
    ['nothing', '\n\n', ['1:1 syntax The file is empty.']],
  ])('with %s is refused there', (_, text, expected) => {
    expect(said('register.csv', text)).toEqual(expected);
  });

  it('with bytes that are no text is refused', () => {
    const { register, troubles } = readRegister({ file: 'r.csv', text: '', damage: 'The file is UTF-16, not UTF-8.' });
    expect(register).toBeUndefined();
    expect(troubles).toMatchObject([{ kind: 'syntax', message: 'The file is UTF-16, not UTF-8.' }]);
  });

  it.each([
    [
      'one row without end',
      `id,name,service\na,A,hospice${','.repeat(1_000_001)}`,
      '2:1 limits This row is too long to be a service.',
    ],
    [
      'one row of many lines',
      `id,name,service\na,"A",hospice,"${'\n'.repeat(999_000)}${'x'.repeat(2_000)}"`,
      '2:1 limits This row is too long to be a service.',
    ],
    ['nothing but line breaks', '\n'.repeat(1_000_001), '1:1 limits The file has more than 1,000,000 lines.'],
    ['nothing but carriage returns', '\r'.repeat(1_000_001), '1:1 limits The file has more than 1,000,000 lines.'],
  ])('of %s is refused unread', (_, text, expected) => {
    expect(said('register.csv', text)).toEqual([expected]);
  });

  it('may hold quotation marks in cells that do not begin with one', () => {
    const lines = Array.from(
      { length: 12_000 },
      (_, i) => `a-${i},The 12" gauge railway clinic,hospice,${'x'.repeat(100)}`,
    );
    expect(rows('register.csv', ['id,name,service,source', ...lines].join('\r\n'))).toHaveLength(12_000);
  });

  it('that is too long is refused unread', () => {
    expect(said('r.csv', 'x'.repeat(45_000_001))).toEqual(['1:1 limits The file is too long to be a register.']);
  });

  it('tells the faults of twenty rows, and how many more rows have one', () => {
    const text = `id,name,service,hours,status\n${Array.from({ length: 1103 }, (_, i) => `a-${i},A,hospice,daily,opn`).join('\n')}`;
    const troubles = said('r.csv', text);
    expect(troubles).toHaveLength(41);
    expect(troubles[39]).toMatch(/^21:\d+ schema `status`/);
    expect(troubles[40]).toMatch(/^22:\d+ limits There are 1,083 more rows with faults, from this line on\.$/);
  });

  it('of twenty faulty rows tells each', () => {
    const text = `id,name,service,hours\n${Array.from({ length: 20 }, (_, i) => `a-${i},A,hospice,daily`).join('\n')}`;
    expect(said('r.csv', text)).toHaveLength(20);
  });

  it('of many rows that are too long tells twenty', () => {
    const troubles = said('r.csv', `id,name,service\n${'a,A,hospice,one more\n'.repeat(5)}`);
    expect(troubles.filter((line) => line.includes('has no name'))).toHaveLength(5);
    const many = said('r.csv', `id,name,service\n${'a,A,hospice,one more\n'.repeat(500)}`);
    expect(many.filter((line) => line.includes('has no name'))).toHaveLength(20);
    expect(many.filter((line) => line.includes('There are 480 more rows with faults'))).toHaveLength(1);
  });

  it('stops at the twentieth bad quotation mark', () => {
    const troubles = said('r.csv', `id,name,service\n${'a,"A" house",hospice\n'.repeat(500)}`);
    expect(troubles).toHaveLength(20);
    expect(troubles[19]).toMatch(/^21:3 syntax/);
  });

  it('of more services than there are anywhere is refused', () => {
    const lines = Array.from({ length: 150_001 }, (_, i) => `a-${i},A,hospice`);
    expect(said('r.csv', ['id,name,service', ...lines].join('\n'))).toEqual([
      '150002:1 limits The register has more than 150,000 services.',
    ]);
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
        ages: fc.tuple(fc.nat(120), fc.nat(120)).map((ages) => ages.toSorted((a, b) => a - b)),
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
