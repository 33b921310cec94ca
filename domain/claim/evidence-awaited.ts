import type { Happening } from '../promise/happening.ts';
import { inOrder } from '../promise/in-order.ts';
import type { ClaimLife } from './claim-event.ts';
import { standing } from './standing.ts';

/** When a claim began to wait for evidence, and when it went on: with the evidence, or because it was decided without. */
export function evidenceAwaited({ subject, events }: ClaimLife): {
  readonly from: Happening[];
  readonly until: Happening[];
} {
  const told = inOrder(events);
  const waited = told.map((_, at) => waits({ subject, events: told.slice(0, at + 1) }));
  const changed = (to: boolean): Happening[] =>
    told.flatMap(({ occurredAt, recordedAt, type }, at) =>
      waited[at] === to && (waited[at - 1] ?? false) !== to ? [{ at: occurredAt, knownAt: recordedAt, by: type }] : [],
    );
  return { from: changed(true), until: changed(false) };
}

function waits(life: ClaimLife): boolean {
  const { stage, missing } = standing(life);
  return stage === 'open' && missing.length > 0;
}
