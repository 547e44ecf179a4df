import type { Markdown } from './markdown-text.ts';
import { joined, sizeOf } from './markdown-text.ts';

/** What stands below a heading, in pieces that are shown whole or not at all. */
export interface Section {
  readonly heading: Markdown;
  readonly pieces: Iterable<Piece>;
}

export interface Piece {
  readonly text: Markdown;
  /** The smaller, the longer it is kept. */
  readonly rank: number;
  /** Whether it is to be said that it was left out. */
  readonly isMissed: boolean;
}

interface Candidate extends Piece {
  readonly size: number;
  readonly section: number;
  readonly heading: Markdown;
}

/**
 * As much as there is room for, in bytes, and how many pieces are missing: those of the least rank of all sections first,
 * and none of another rank while one of those is left out.
 * No more is held than could be shown, however many proposals there are.
 */
export function fitted(
  sections: Iterable<Section>,
  room: number,
): { readonly text: Markdown; readonly missing: number } {
  const { candidates, all } = gathered(sections, room);
  const chosen = new Set<Candidate>();
  const headed = new Set<number>();
  let left = room;
  let worstLeftOut = Number.POSITIVE_INFINITY;
  for (const each of candidates.toSorted((a, b) => a.rank - b.rank)) {
    if (each.rank > worstLeftOut) break;
    const cost = each.size + (headed.has(each.section) ? 0 : sizeWithBreak(each.heading));
    if (cost > left) {
      worstLeftOut = each.rank;
      continue;
    }
    left -= cost;
    headed.add(each.section);
    chosen.add(each);
  }
  const shown = candidates.filter((each) => chosen.has(each));
  const text = shown.flatMap(({ text, section, heading }) => (headed.delete(section) ? [heading, text] : [text]));
  return { text: joined(text, '\n\n'), missing: all - shown.filter(({ isMissed }) => isMissed).length };
}

/** What could be shown: of each rank, not much more than there is room for. */
function gathered(sections: Iterable<Section>, room: number): { candidates: Candidate[]; all: number } {
  const candidates: Candidate[] = [];
  const taken = new Map<number, number>();
  let all = 0;
  let section = 0;
  for (const { heading, pieces } of sections) {
    section += 1;
    for (const piece of pieces) {
      if (piece.isMissed) all += 1;
      const before = taken.get(piece.rank) ?? 0;
      if (before > room) continue;
      const size = sizeWithBreak(piece.text);
      taken.set(piece.rank, before + (size > room ? 0 : size));
      if (size <= room) candidates.push({ ...piece, size, section, heading });
    }
  }
  return { candidates, all };
}

/** The first lines of a list that there is room for, in bytes, and how many are left. */
export function firstOf(
  lines: readonly Markdown[],
  room: number,
): { readonly shown: Markdown[]; readonly rest: number } {
  let left = room;
  const cut = lines.findIndex((line) => {
    left -= sizeOf(line) + 1;
    return left < 0;
  });
  const shown = cut === -1 ? [...lines] : lines.slice(0, cut);
  return { shown, rest: lines.length - shown.length };
}

function sizeWithBreak(text: Markdown): number {
  return sizeOf(text) + 2;
}
