import type { Happening } from '../promise/happening.ts';
import { inOrder } from '../promise/in-order.ts';
import type { ClaimLife } from './claim-event.ts';
import { standing } from './standing.ts';

interface Wait {
  readonly from: Happening;
  readonly until?: Happening | undefined;
}

/** When a claim began to wait for evidence, and when it went on: with the evidence, or because it was decided without. */
export function evidenceAwaited(life: ClaimLife): { readonly from: Happening[]; readonly until: Happening[] } {
  // What came at once was not waited for.
  const waits = waitsOf(life).filter(({ from, until }) => until === undefined || from.at < until.at);
  return { from: waits.map(({ from }) => from), until: waits.flatMap(({ until }) => until ?? []) };
}

function waitsOf({ subject, events }: ClaimLife): Wait[] {
  const told = inOrder(events);
  return told.reduce<Wait[]>((waits, { occurredAt, recordedAt, type }, at) => {
    const last = waits.at(-1);
    // Of the same minute, what is told later came later, whatever its seconds say (X5).
    const since = last && (last.until ?? last.from).at;
    const happenedAt = since !== undefined && occurredAt < since ? since : occurredAt;
    const happening = { at: happenedAt, knownAt: recordedAt, by: type };
    const waited = last !== undefined && last.until === undefined;
    if (isWaiting({ subject, events: told.slice(0, at + 1) }) === waited) return waits;
    return waited ? [...waits.slice(0, -1), { ...last, until: happening }] : [...waits, { from: happening }];
  }, []);
}

function isWaiting(life: ClaimLife): boolean {
  const { stage, missing } = standing(life);
  return stage === 'open' && missing.length > 0;
}
