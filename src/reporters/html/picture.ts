import { dayInWords } from '../../model/dates.ts';
import type { DatedEvent } from '../../model/report.ts';
import { counted } from '../../model/words.ts';
import type { Markup } from '../markup.ts';
import { crosses, strokes } from './drawing.ts';
import { lanesOf, planned } from './lanes.ts';
import { html } from './piece.ts';
import type { Scale } from './scale.ts';
import { scaleOf, ticksOf } from './scale.ts';

const laneHeight = 44;
const head = 26;
/** Where the name of a lane stands below its top, and its marks. */
const nameLevel = 14;
const markLevel = 30;

/**
 * The dates as a picture: a dot for a day, a bar for a month or a year, a line from the beginning to the end of a period,
 * and a numbered cross in a circle for a date that breaks an order. Places are given in per cent, so that the picture is
 * as wide as the screen and its words as large as all others.
 */
export function picture(events: readonly DatedEvent[], broken: readonly DatedEvent[], asOf: number): Markup {
  const lanes = lanesOf(events);
  const scale = scaleOf(planned(events), asOf);
  const height = head + lanes.length * laneHeight;
  const top = (index: number): number => head + index * laneHeight;
  const names = lanes.map(({ name }, index) => html`<text y="${top(index) + nameLevel}">${name}</text>`);
  const drawn = lanes.map((lane, index) => strokes(lane.events, top(index) + markLevel, scale));
  const marks = lanes.map((lane, index) => crosses(lane.events, broken, top(index) + markLevel, scale));
  const words = `${counted(events.length, 'date')} on a line of time, ${broken.length === 0 ? 'none' : broken.length} against an order. The table says the same in words.`;
  return html`<figure><svg class="time" role="img" aria-label="${words}" width="100%" height="${height}">${axis(scale, height)}${today(scale, asOf, height)}${names}
<svg viewBox="0 0 1000 ${height}" width="100%" height="${height}" preserveAspectRatio="none">${drawn}</svg>${marks}</svg>
<figcaption>${caption(events, broken, scale, asOf)}</figcaption></figure>
`;
}

function caption(events: readonly DatedEvent[], broken: readonly DatedEvent[], scale: Scale, asOf: number): string {
  const hasEarlier = events.some(({ when }) => when.to < scale.from);
  return [
    'A dot is a day, a bar a month or a year, a thin line a period.',
    ...(broken.length > 0 ? ['A cross in a circle breaks an order; its number is the one in the table.'] : []),
    ...(isShown(scale, asOf) ? [`The broken line is ${dayInWords(asOf)}.`] : []),
    ...(hasEarlier ? ['What was earlier stands at the left edge.'] : []),
  ].join(' ');
}

function axis(scale: Scale, height: number): Markup[] {
  return ticksOf(scale).map(({ x, label }) => {
    const words = x > 88 ? undefined : html`<text class="tick" x="${x.toFixed(1)}%" dx="3" y="12">${label}</text>`;
    return html`<line x1="${x.toFixed(1)}%" x2="${x.toFixed(1)}%" y1="2" y2="${height}"/>${words}`;
  });
}

function isShown({ from, to }: Scale, asOf: number): boolean {
  return asOf >= from && asOf <= to;
}

/** The day that the report is as of, where it lies in the picture. */
function today(scale: Scale, asOf: number, height: number): Markup | undefined {
  if (!isShown(scale, asOf)) return undefined;
  const x = `${scale.at(asOf).toFixed(1)}%`;
  return html`<line class="today" x1="${x}" x2="${x}" y1="18" y2="${height}"/>`;
}
