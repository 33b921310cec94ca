import type { Money } from '../money.ts';
import { sameName } from '../sign-off/same-name.ts';
import type { ClaimLife } from './claim-event.ts';
import { standing } from './standing.ts';

/** What claims that a carrier has to pay back come to, in minor units of one currency. */
export const FIGURES = ['claims', 'claimed', 'approved', 'paid', 'recovering', 'recovered', 'writtenOff'] as const;
export type Figures = Readonly<Record<(typeof FIGURES)[number], number>>;

/** The figures of a carrier, in a currency. */
export interface Entry {
  readonly carrier: string;
  readonly currency: Money['currency'];
  readonly figures: Figures;
}

export const NO_FIGURES: Figures = {
  claims: 0,
  claimed: 0,
  approved: 0,
  paid: 0,
  recovering: 0,
  recovered: 0,
  writtenOff: 0,
};

/** What a claim adds to the statement of a carrier (G5); undefined while no carrier is to pay it back, and of one that is withdrawn. */
export function entryOf(life: ClaimLife): Entry | undefined {
  const { stage, approvedAmount = 0, paidAt, recoverFrom, recovered } = standing(life);
  if (recoverFrom === undefined || stage === 'withdrawn') return undefined;
  const { amount: claimed, currency } = life.subject;
  const [paid, rest] = [paidAt === undefined ? 0 : approvedAmount, approvedAmount - recovered];
  const figures = {
    claims: 1,
    claimed,
    approved: approvedAmount,
    paid,
    recovering: stage === 'recovering' ? rest : 0,
    recovered,
    writtenOff: stage === 'written_off' ? rest : 0,
  };
  return { carrier: recoverFrom, currency, figures };
}

/** By how much each statement changes with what became of a claim: of one carrier, or of two where the second takes the place of the first. */
export function entriesChanged(before: ClaimLife | undefined, after: ClaimLife): Entry[] {
  const [gone, come] = [before && entryOf(before), entryOf(after)];
  const negative = gone && { ...gone, figures: sum(NO_FIGURES, gone.figures, -1) };
  const same = negative && come && sameName(come.carrier, negative.carrier);
  const changes = same
    ? [{ ...come, figures: sum(come.figures, negative.figures) }]
    : [negative, come].filter((entry) => entry !== undefined);
  return changes.filter(({ figures }) => FIGURES.some((name) => figures[name] !== 0));
}

/** Figures with others added so many times. */
export function sum(one: Figures, other: Figures, times = 1): Figures {
  return Object.fromEntries(FIGURES.map((name) => [name, one[name] + times * other[name]])) as Figures;
}
