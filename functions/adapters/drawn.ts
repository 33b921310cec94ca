import { randomInt } from 'node:crypto';
import { CHANCES } from '../../domain/waybill/numbering.ts';

let draw = (): number => randomInt(CHANCES);

/** Puts another chance in the place of the machine's: for the simulation. */
export function useDraw(other: () => number): void {
  draw = other;
}

/** What tells numbers apart that are given in the same moment: a whole number from 0, below `CHANCES`. */
export const drawn = (): number => draw();
