import { isPossible } from '../model/dates.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const month = '([a-z]{3,9})\\.?';
const date = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = '(\\d{4})';

/** The forms people write dates in; days come before months, as they do in Britain. */
const forms: readonly (readonly [form: RegExp, parts: readonly ('year' | 'month' | 'date')[]])[] = [
  [new RegExp(`^${year}$`), ['year']],
  [/^(\d{4})-(\d{1,2})$/, ['year', 'month']],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, ['year', 'month', 'date']],
  [/^(\d{1,2})[/.-](\d{4})$/, ['month', 'year']],
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, ['date', 'month', 'year']],
  [new RegExp(`^${month}[ ,-]*${year}$`), ['month', 'year']],
  [new RegExp(`^${date}[ -]*(?:of )?${month}[ ,-]*${year}$`), ['date', 'month', 'year']],
  [new RegExp(`^${month} ${date},? ${year}$`), ['month', 'date', 'year']],
];

const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? +/;

/**
 * A date as people type it (`3 Feb 2026`, `Feb 2026`, `03/02/2026`, `2026`) in ISO form, to the precision given; a year
 * alone is a number. Undefined for what is no date, such as 30 February.
 */
export function dateTyped(typed: string): string | number | undefined {
  const said = typed.trim().toLowerCase().replace(/\s+/g, ' ').replace(weekday, '');
  for (const [form, parts] of forms) {
    const found = form.exec(said);
    if (found === null) continue;
    const part = (name: (typeof parts)[number]): string | undefined => {
      const at = parts.indexOf(name);
      return at === -1 ? undefined : found[at + 1];
    };
    return inIso(part('year') ?? '', part('month'), part('date'));
  }
  return undefined;
}

function inIso(year: string, written: string | undefined, date: string | undefined): string | number | undefined {
  if (written === undefined) return Number(year);
  const number = /^\d+$/.test(written) ? Number(written) : monthNamed(written);
  if (number < 1 || number > 12) return undefined;
  const two = (value: number | string): string => String(value).padStart(2, '0');
  if (date === undefined) return `${year}-${two(number)}`;
  const day = `${year}-${two(number)}-${two(date)}`;
  return Number(date) >= 1 && Number(date) <= 31 && isPossible(day) ? day : undefined;
}

/** The number of a month by its name or the beginning of it; 0 where there is none. */
function monthNamed(name: string): number {
  return months.findIndex((each) => each.startsWith(name) || (name === 'sept' && each === 'september')) + 1;
}

/** A period (`1 April 2024 to 31 March 2025`, `2024/25`) as `2024-04-01/2025-03-31`. */
export function periodTyped(typed: string): string | undefined {
  const financial = yearTyped(typed);
  if (financial !== undefined) {
    const first = Number(financial.slice(0, 4));
    return `${first}-04-01/${first + 1}-03-31`;
  }
  const ends = typed
    .trim()
    .replace(/^from\s+/i, '')
    .split(/\s+(?:to|until|till|-|–)\s+|\/(?=\d{4})/i);
  const [from, until, ...more] = ends.map(dateTyped);
  return from === undefined || until === undefined || more.length > 0 ? undefined : `${from}/${until}`;
}

/** A financial year (`2025/26`, `2025-26`, `2025/2026`) as `2025/26`. */
export function yearTyped(typed: string): string | undefined {
  const [, first = '', second = ''] = /^(\d{4})\s*[/–-]\s*(\d{2}|\d{4})$/.exec(typed.trim()) ?? [];
  const next = String(Number(first) + 1);
  return first !== '' && (second === next || second === next.slice(2)) ? `${first}/${next.slice(2)}` : undefined;
}

/** Opening hours as people type them: `24/7`, `8am to 8pm`, `mon-fri 9-17`. */
export function hoursTyped(typed: string): string {
  const said = typed.trim().toLowerCase().replace(/–/g, '-').replace(/\s+/g, ' ');
  if (/^(?:24 ?[x/] ?7|24 hours|day and night|always)$/.test(said)) return '24x7';
  if (/^(?:none|closed|no hours|not open)$/.test(said)) return 'none';
  const days = said
    .replace(/\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*/g, '$1')
    .replace(/\b([a-z]{3}) ?(?:to|-) ?(?=[a-z]{3}\b)/g, '$1-');
  const time = '(\\d{1,2})(?:[:.](\\d{2}))? ?(am|pm)?';
  return days
    .split(/, ?/)
    .map((part) =>
      part.replace(
        new RegExp(`${time} ?(?:-|to|until) ?${time}$`),
        (_, a, b, c, d, e, f) => `${clock(a, b, c)}-${clock(d, e, f)}`,
      ),
    )
    .join(', ');
}

function clock(hour: string, minutes: string | undefined, half: string | undefined): string {
  const twelve = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
  return `${String(twelve).padStart(2, '0')}:${minutes ?? '00'}`;
}
