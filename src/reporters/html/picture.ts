import { dayInWords } from '../../model/dates.ts';
import type { DatedEvent } from '../../model/report.ts';
import { counted } from '../../model/words.ts';
import type { Markup } from '../markup.ts';
import { periodsOf } from './periods.ts';
import { html } from './piece.ts';
import type { Scale } from './scale.ts';
import { scaleOf, ticksOf } from './scale.ts';

/** The lanes of the picture from top to bottom, each with the parts of a proposal whose dates it holds. */
const lanes: readonly { readonly name: string; readonly parts: readonly string[] }[] = [
  { name: 'Evidence and figures', parts: ['evidence', 'travel', 'caseForChange', 'drivers'] },
  { name: 'Listening', parts: ['engagement', 'sectors', 'patientGroups', 'organisations'] },
  {
    name: 'Design and assessment',
    parts: ['leadership', 'options', 'impactAssessments', 'reviews', 'emergencyJourneys'],
  },
  { name: 'Consultation', parts: ['consultation'] },
  { name: 'Approval and decision', parts: ['approvals', 'decision', 'scaleDecision', 'waivers', 'status'] },
  { name: 'The change itself', parts: ['changes', 'milestones', 'newServices', 'mitigations', 'safety', 'finance'] },
  { name: 'Watching it', parts: ['monitoring'] },
];
const others = 'Other dates';

const laneHeight = 44;
const head = 26;
/** Where the marks of a lane stand below its top. */
const level = 30;

/** The symbol of a date that breaks an order, to be drawn once on the page and used wherever there is one. */
export const brokenSymbol: Markup = html`<svg class="symbols" aria-hidden="true"><symbol id="broken" viewBox="-10 -10 20 20" overflow="visible"><circle r="8"/><path d="M-4-4l8 8m0-8l-8 8"/></symbol></svg>
`;

/**
 * The dates as a picture: a dot for a day, a bar for a month or a year, a line from the beginning to the end of a period,
 * and a numbered cross in a circle for a date that breaks an order. Places are given in per cent, so that the picture is
 * as wide as the screen and its words as large as all others.
 */
export function picture(events: readonly DatedEvent[], broken: readonly DatedEvent[], asOf: number): Markup {
  const rows = rowsOf(events);
  const [early = []] = rows.filter(({ name }) => name === lanes[0]?.name).map(({ those }) => those);
  const main = events.filter((event) => !early.includes(event));
  const scale = scaleOf(main.length > 0 ? main : events, asOf);
  const height = head + rows.length * laneHeight;
  const alt = `${counted(events.length, 'date')} on a line of time, ${broken.length === 0 ? 'none' : String(broken.length)} against an order; the table says the same in words.`;
  const names = rows.map(({ name }, index) => html`<text y="${head + index * laneHeight + 14}">${name}</text>`);
  const drawn = rows.map(({ those }, index) => lane(those, head + index * laneHeight + level, scale));
  const marks = rows.map(({ those }, index) => crosses(those, broken, head + index * laneHeight + level, scale));
  return html`<figure><svg class="time" role="img" aria-label="${alt}" width="100%" height="${height}">
${axis(scale, height)}${today(scale, asOf, height)}${names}<svg viewBox="0 0 1000 ${height}" width="100%" height="${height}" preserveAspectRatio="none">${drawn}</svg>${marks}</svg>
<figcaption>A dot is a day, a bar a month or a year, a thin line a period.${broken.length > 0 ? ' A cross in a circle is a date that breaks an order; its number is that in the table.' : undefined}${hasEarlier(events, scale) ? ' What was earlier stands at the left edge.' : undefined}</figcaption></figure>`;
}

interface Row {
  readonly name: string;
  readonly those: readonly DatedEvent[];
}

function rowsOf(events: readonly DatedEvent[]): Row[] {
  const nameFor = ({ path: [part] }: DatedEvent): string =>
    lanes.find(({ parts }) => parts.includes(String(part)))?.name ?? others;
  return [...lanes.map(({ name }) => name), others]
    .map((name) => ({ name, those: events.filter((event) => nameFor(event) === name) }))
    .filter(({ those }) => those.length > 0);
}

function hasEarlier(events: readonly DatedEvent[], { from }: Scale): boolean {
  return events.some(({ when }) => when.to < from);
}

/** The dots and bars of a lane as one path, and its periods as another. */
function lane(events: readonly DatedEvent[], y: number, scale: Scale): Markup {
  const sound = events.filter(({ broken }) => broken.length === 0);
  const dots = sound.map(({ when }) => stroke(scale.at(when.from), scale.at(when.to), y));
  const periods = periodsOf(events).map(({ from, to }) => stroke(scale.at(from), scale.at(to), y));
  const line = html`<path class="rail" d="M0 ${y}h1000"/>`;
  const lasting = periods.length === 0 ? undefined : html`<path class="period" d="${periods.join('')}"/>`;
  return html`${line}${lasting}<path d="${[...new Set(dots)].join('')}"/>`;
}

function stroke(from: number, to: number, y: number): string {
  const start = Math.round(from * 10);
  return `M${start} ${y}h${Math.max(0, Math.round(to * 10) - start)}`;
}

/** So near to each other, in per cent, numbers share one label. */
const near = 5;

function crosses(events: readonly DatedEvent[], broken: readonly DatedEvent[], y: number, scale: Scale): Markup[] {
  const labels: { x: number; numbers: number[] }[] = [];
  const marks = events
    .filter(({ broken: findings }) => findings.length > 0)
    .map((event) => {
      const x = scale.at((event.when.from + event.when.to) / 2);
      const number = broken.indexOf(event) + 1;
      const label = labels.find((other) => Math.abs(other.x - x) < near);
      if (label === undefined) labels.push({ x, numbers: [number] });
      else label.numbers.push(number);
      return html`<use href="#broken" x="${x.toFixed(1)}%" y="${y}" width="20" height="20"/>`;
    });
  const words = labels.map(({ x, numbers }) => {
    const end = x > 80 ? html` text-anchor="end"` : undefined;
    return html`<text class="number" x="${x.toFixed(1)}%" dx="${x > 80 ? -12 : 12}" y="${y - 6}"${end}>${numbers.join(', ')}</text>`;
  });
  return [...marks, ...words];
}

function axis(scale: Scale, height: number): Markup[] {
  return ticksOf(scale).map(({ x, label }) => {
    const words = x > 88 ? undefined : html`<text class="tick" x="${x.toFixed(1)}%" dx="3" y="12">${label}</text>`;
    return html`<line x1="${x.toFixed(1)}%" x2="${x.toFixed(1)}%" y1="2" y2="${height}"/>${words}`;
  });
}

/** The day that the report is as of, where it lies in the picture. */
function today(scale: Scale, asOf: number, height: number): Markup | undefined {
  if (asOf < scale.from || asOf > scale.to) return undefined;
  const x = `${scale.at(asOf).toFixed(1)}%`;
  return html`<line class="today" x1="${x}" x2="${x}" y1="18" y2="${height}"><title>${dayInWords(asOf)}</title></line>`;
}
