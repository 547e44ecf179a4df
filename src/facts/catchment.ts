import type { Proposal } from '../generated/proposal.ts';

/** What an area is called: its name, else its id. */
export function areaName({ catchment }: Proposal, area: string): string {
  return catchment?.find((entry) => entry.area === area)?.name ?? area;
}
