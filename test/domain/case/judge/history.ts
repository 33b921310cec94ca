import type { LifeToJudge, ToldEvent } from './life.ts';

/** Something that happened to a case, when it counts as having happened. */
export interface Happening {
  readonly type: string;
  readonly at: string;
  readonly agent?: string | undefined;
  readonly bySupervisor?: boolean | undefined;
}

const minuteOf = (instant: string): string => instant.slice(0, 16);

/** What happened, from the opening on, with what follows from it; of the same minute in the order in which it was told (X5). */
export function historyOf({ opened, told }: LifeToJudge): readonly Happening[] {
  const happened = told.flatMap((event): Happening[] => {
    const at = takenAt(event, opened.receivedAt);
    const happening = { type: event.type, at, agent: event.agent, bySupervisor: event.bySupervisor };
    // F4: an exception whose task is done is solved by what was done.
    const solves = opened.type === 'exception' && event.type === 'task_done';
    return solves ? [happening, { type: 'solved', at }] : [happening];
  });
  const history = inOrder([{ type: 'opened', at: opened.receivedAt }, ...happened]);
  return opened.request === undefined ? history : history.filter(isNoSolutionTooSoon);
}

/** G6: step by step; what is asked for after the sale is not solved before the customer was told how it ended. */
const isNoSolutionTooSoon = ({ type }: Happening, place: number, history: readonly Happening[]): boolean =>
  type !== 'solved' || history.slice(0, place).some((before) => before.type === 'reported_back');

/** Minute by minute, and of one minute as it was told. */
export const inOrder = <H extends { readonly at: string }>(told: readonly H[]): readonly H[] =>
  told.toSorted(({ at: one }, { at: other }) =>
    minuteOf(one) < minuteOf(other) ? -1 : Number(minuteOf(one) > minuteOf(other)),
  );

/** X13: what is told of the minute of the opening was not before it. */
function takenAt({ occurredAt }: ToldEvent, receivedAt: string): string {
  return occurredAt < receivedAt && minuteOf(occurredAt) === minuteOf(receivedAt) ? receivedAt : occurredAt;
}
