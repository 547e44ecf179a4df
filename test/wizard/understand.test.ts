import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iso, span } from '../../src/model/dates.ts';
import { choicesOf, matching } from '../../src/wizard/choices.ts';
import { dateTyped, hoursTyped, periodTyped, yearTyped } from '../../src/wizard/dates-typed.ts';
import { shortName } from '../../src/wizard/naming.ts';
import { pasteTamer } from '../../src/wizard/paste.ts';
import { readTyped } from '../../src/wizard/typed.ts';
import { slugged, understand } from '../../src/wizard/understand.ts';

// What is typed, and what is made of it.

it.each([
  ['3 Feb 2026', '2026-02-03'],
  ['3rd February, 2026', '2026-02-03'],
  ['Tuesday 3 February 2026', '2026-02-03'],
  ['February 3, 2026', '2026-02-03'],
  ['03/02/2026', '2026-02-03'],
  ['3.2.2026', '2026-02-03'],
  ['2026-2-3', '2026-02-03'],
  ['Feb 2026', '2026-02'],
  ['Sept. 2026', '2026-09'],
  ['02/2026', '2026-02'],
  ['2026', 2026],
  ['30 Feb 2026', undefined],
  ['31/11/2026', undefined],
  ['2026-13', undefined],
  ['3 Fed 2026', undefined],
  ['soon', undefined],
  ['3 Feb', undefined],
  ['3 Feb 26', undefined],
])('the date %s is %s', (typed, value) => {
  expect(dateTyped(typed)).toBe(value);
});

it('every day, typed in each of the forms, is that day', () => {
  const form = fc.constantFrom('en-GB', 'sv-SE');
  const style = fc.constantFrom('full', 'long', 'medium', 'short' as const);
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1948-07-05'), max: new Date('2099-12-31'), noInvalidDate: true }),
      form,
      style,
      (day, locale, dateStyle) => {
        fc.pre(locale === 'en-GB' || dateStyle === 'short');
        const typed = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(day);
        const value = dateTyped(typed.replace(/\/(\d\d)$/, `/${day.getUTCFullYear()}`));
        expect(value === undefined ? undefined : iso(span(value).from)).toBe(day.toISOString().slice(0, 10));
      },
    ),
  );
});

describe('other forms', () => {
  it.each([
    [periodTyped, '1 April 2024 to 31 March 2025', '2024-04-01/2025-03-31'],
    [periodTyped, '2024-04-01/2025-03-31', '2024-04-01/2025-03-31'],
    [periodTyped, '2024/25', '2024-04-01/2025-03-31'],
    [periodTyped, 'last year', undefined],
    [yearTyped, '2025-26', '2025/26'],
    [yearTyped, '2025/2026', '2025/26'],
    [yearTyped, '2025/27', undefined],
    [hoursTyped, '24/7', '24x7'],
    [hoursTyped, '8am to 8pm', '08:00-20:00'],
    [hoursTyped, 'Monday to Friday 9-17:30', 'mon-fri 09:00-17:30'],
    [hoursTyped, 'mon-fri 08:00-18:00, sat 10:00-12:00', 'mon-fri 08:00-18:00, sat 10:00-12:00'],
    [hoursTyped, 'closed', 'none'],
    [slugged, 'St. Mary’s  Élite – Wing', 'st-marys-elite-wing'],
  ] as const)('%o of %s is %s', (read, typed, value) => {
    expect(read(typed)).toBe(value);
  });

  it.each([
    ['£2.4m', 2_400_000],
    ['1,840', 1840],
    ['12.5%', 12.5],
    ['90k', 90_000],
    ['-3', -3],
  ])('the number %s is %d', (typed, value) => {
    expect(understand({ asks: '', about: '', is: 'number' }, typed, undefined)).toMatchObject({ value });
  });
});

it.each([
  ['One stroke unit for all of Fenland and Thornley', 6, 'one-stroke-unit-for-all'],
  ['Beds', 6, 'beds'],
  ['Of the', 6, 'of-the'],
  ['Scans closer to home in Ashcombe', 6, 'scans-closer-to-home-in-ashcombe'],
  ['Hospital at home for the people of Ashcombe', 5, 'hospital-at-home'],
  ['Neighbourhood mental-health crisis resolution teams', 5, 'neighbourhood-mental-health-crisis'],
  [`${'x'.repeat(70)} of`, 5, 'x'.repeat(40)],
])('%j in %d words at most is called %s', (text, most, name) => {
  expect(shortName(text, most)).toBe(name);
});

it('a choice is found by its number, its name, its beginning and its words, and by nothing else', () => {
  const choices = choicesOf({ asks: '', about: '', is: 'service' }, {}, []) ?? [];
  const found = (typed: string): unknown[] => matching(typed, choices).map(({ value }) => value);
  expect(found('1')).toEqual(['emergency-department']);
  expect(found('Hyper-acute stroke')).toEqual(['hyper-acute-stroke']);
  expect(found('hyper')).toEqual(['hyper-acute-stroke']);
  expect(found('stroke').length).toBeGreaterThan(1);
  expect(found('no such service')).toEqual([]);
});

describe('what is pasted', () => {
  const [on, off] = ['\u001b[200~', '\u001b[201~'];

  it.each([
    [['a\r'], 'a\r'],
    [[`${on}a\r\nb\n${off}`, '\r'], 'a b \r'],
    [[`${on}a\rb`, `\rc${off}`], 'a b c'],
    [[`x\u001b[20`, `0~a\nb${off}`], 'xa b'],
    [['a\rb\rc\r'], 'a b c '],
    [['\u001b', '[A'], '\u001b[A'],
    [[on, 'x'.repeat(40_000), 'x'.repeat(40_000), off, on, 'y', off, 'z'], '\ryz'],
    [[on, 'x'.repeat(40_000), 'x'.repeat(10_000), off, 'z'], `${'x'.repeat(50_000)}z`],
    [[`${on}a`, '\u0003', 'b'], '\u0003b'],
  ])('%j is typed as %j', (chunks, typed) => {
    let refused = 0;
    const tame = pasteTamer(() => {
      refused += 1;
    });
    expect(chunks.map(tame).join('')).toBe(typed);
    expect(refused).toBe(typed.startsWith('\ry') ? 1 : 0);
  });

  it('never ends a line inside of it, wherever it is cut in two', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, cut) => {
        const marked = `${on}${text.replaceAll('\u001b', '')}\r\n${off}`;
        const tame = pasteTamer(() => undefined);
        const at = cut % marked.length;
        expect(tame(marked.slice(0, at)) + tame(marked.slice(at))).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

it('a command is one only as it is written; a double slash begins an answer', () => {
  expect(readTyped(' /BACK ')).toEqual({ command: '/back' });
  expect(readTyped('?')).toEqual({ command: '?' });
  expect(readTyped('/nonsense')).toEqual({ strange: '/nonsense' });
  expect(readTyped('//back')).toEqual({ answer: '/back' });
  expect(readTyped('/etc/motd says so')).toEqual({ answer: '/etc/motd says so' });
});
