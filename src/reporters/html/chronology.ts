import { inWords } from '../../model/dates.ts';
import type { DatedEvent, Report } from '../../model/report.ts';
import { capital, counted } from '../../model/words.ts';
import type { Markup } from '../markup.ts';
import { picture } from './picture.ts';
import { fold, html } from './piece.ts';

/** The dates of a proposal: a picture of them, and the same as a table. Those that break an order are marked in both. */
export function chronology({ annex }: Report, asOf: number): Markup | undefined {
  const events = annex?.chronology ?? [];
  if (events.length === 0) return undefined;
  const broken = events.filter((event) => event.broken.length > 0);
  const title =
    broken.length === 0 ? undefined : html`, <b class="x">${counted(broken.length, 'date')} against an order</b>`;
  return fold(html`The dates in order (${events.length})${title}`, [
    picture(events, broken, asOf),
    html`<table class="dates"><thead><tr><th scope="col">Date<th scope="col">What happens</thead><tbody>${rows(events, broken)}</tbody></table>`,
  ]);
}

/** One row for each date, and one for each event that breaks an order. */
function rows(events: readonly DatedEvent[], broken: readonly DatedEvent[]): Markup[] {
  const byDate = new Map<string, DatedEvent[]>();
  for (const event of events) byDate.set(event.written, [...(byDate.get(event.written) ?? []), event]);
  return [...byDate].map(([written, those]) => {
    const sound = [...timesOf(those.filter(({ broken: findings }) => findings.length === 0))];
    const wrong = those.filter(({ broken: findings }) => findings.length > 0);
    const marks = wrong.map((event) => {
      const number = broken.indexOf(event) + 1;
      return html`<p class="x"><b>${number}. ${capital(nameOf(event))}</b>: ${event.broken.join(' ')}</p>`;
    });
    return html`<tr><td>${inWords(written)}<td>${marks}${capital(sound.join('; '))}
`;
  });
}

/** What happens on a date; what happens several times is named once. */
function* timesOf(events: readonly DatedEvent[]): Generator<string> {
  const times = new Map<string, number>();
  for (const event of events) times.set(nameOf(event), (times.get(nameOf(event)) ?? 0) + 1);
  for (const [name, count] of times) yield count === 1 ? name : `${name} (${count} times)`;
}

/** The words for an event, which need not say that it has a date. */
function nameOf({ what }: DatedEvent): string {
  return what.replace(/, date(?=$|: )/, '');
}
