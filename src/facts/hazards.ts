import type { Hazard } from '../generated/proposal.ts';

/** The risk before anything is done about it, of 25; undefined where a part is not given. */
export function initialScore({ likelihood, severity }: Pick<Hazard, 'likelihood' | 'severity'>): number | undefined {
  return likelihood === undefined || severity === undefined ? undefined : likelihood * severity;
}

/** The risk that remains after the controls, of 25; undefined where a part is not given. */
export function residualScore({ residual }: Hazard): number | undefined {
  return residual === undefined ? undefined : initialScore(residual);
}
