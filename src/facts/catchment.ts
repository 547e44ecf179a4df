import type { Area, Proposal } from '../generated/proposal.ts';
import { quoted } from '../model/words.ts';

/** An area in words: its name, else its id. */
export function areaInWords({ area, name }: Pick<Area, 'area' | 'name'>): string {
  return quoted(name ?? area);
}

/** The same of an area that is known by its id. */
export function areaByIdInWords({ catchment }: Proposal, area: string): string {
  return areaInWords(catchment?.find((entry) => entry.area === area) ?? { area });
}
