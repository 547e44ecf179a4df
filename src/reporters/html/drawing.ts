import type { DatedEvent } from '../../model/report.ts';
import type { Markup } from '../markup.ts';
import { periodsOf } from './periods.ts';
import { html } from './piece.ts';
import type { Scale } from './scale.ts';

/** The symbol of a date that breaks an order: it stands once on the page, and is used wherever there is one. */
export const brokenSymbol: Markup = html`<svg class="symbols" aria-hidden="true"><g id="broken"><circle r="8"/><path d="M-3.5-3.5l7 7m0-7l-7 7"/></g></svg>
`;

/** The dots and bars of a lane as one path, its periods as another, in thousandths of the width. */
export function strokes(events: readonly DatedEvent[], y: number, scale: Scale): Markup {
  const sound = events.filter(({ broken }) => broken.length === 0);
  const dots = new Set(sound.map(({ when }) => stroke(scale.at(when.from), scale.at(when.to), y)));
  const periods = periodsOf(events).map(({ from, to }) => stroke(scale.at(from), scale.at(to), y));
  return html`<path class="rail" d="M0 ${y}h1000"/>${path(periods, 'period')}${path([...dots], 'dates')}`;
}

function path(parts: readonly string[], name: string): Markup | undefined {
  return parts.length === 0 ? undefined : html`<path class="${name}" d="${parts.join('')}"/>`;
}

function stroke(from: number, to: number, y: number): string {
  const start = Math.round(from * 10);
  return `M${start} ${y}h${Math.max(0, Math.round(to * 10) - start)}`;
}

/** So near to each other, in per cent, dates share one label. */
const near = 5;
/** From here on a label stands to the left of its mark: to the right there is no room. */
const edge = 80;

/** The numbered marks of the dates that break an order. */
export function crosses(
  events: readonly DatedEvent[],
  broken: readonly DatedEvent[],
  y: number,
  scale: Scale,
): Markup[] {
  const places = events
    .filter(({ broken: findings }) => findings.length > 0)
    .map((event) => ({ x: scale.at((event.when.from + event.when.to) / 2), number: broken.indexOf(event) + 1 }));
  const marks = places.map(({ x }) => html`<use href="#broken" x="${x.toFixed(1)}%" y="${y}"/>`);
  const starts = places.filter(({ x }, index) => index === 0 || x - (places[index - 1]?.x ?? 0) >= near);
  const labels = starts.map(({ x }, index) => {
    const until = starts[index + 1]?.x ?? Number.POSITIVE_INFINITY;
    const numbers = places.filter((place) => place.x >= x && place.x < until).map(({ number }) => number);
    const side = x > edge ? html` class="before" dx="-12"` : html` dx="12"`;
    return html`<text x="${x.toFixed(1)}%" y="${y - 6}"${side}>${numbers.join(', ')}</text>`;
  });
  return [...marks, html`<g class="numbers">${labels}</g>`];
}
