import type { Instant } from '../time/instant.ts';

/** From so many kg on (an integer), a kg costs `amount`; it holds up to the next break. */
export interface WeightBreak {
  readonly fromKg: number;
  readonly amount: number;
}

/** What freight from one branch to another costs, in integer minor units of the company's currency (A6). The way back is another tariff. */
export interface Tariff {
  readonly originBranch: string;
  readonly destinationBranch: string;
  /** The least that freight costs. */
  readonly minimum: number;
  /** What a kg costs, by the weight of all goods together: the first from 0 kg, the others rising. */
  readonly perKg: readonly WeightBreak[];
  /** What a m³ costs. */
  readonly perM3: number;
  /** From this moment on it answers nobody any more; null where it has no end. */
  readonly validUntil: Instant | null;
}

/** Whether a tariff holds at a moment: before its `validUntil`. */
export function isInForce({ validUntil }: Pick<Tariff, 'validUntil'>, now: Instant): boolean {
  return validUntil === null || now < validUntil;
}
