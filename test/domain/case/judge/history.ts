import type { LifeToJudge, ToldEvent } from './life.ts';
import { statusOf } from './status.ts';

/** Something that happened to a case, when it counts as having happened. */
export interface Happening {
  readonly type: string;
  readonly at: string;
  readonly agent?: string | undefined;
}

export const minuteOf = (instant: string): string => instant.slice(0, 16);

/** What happened, from the opening on; of the same minute in the order in which it was told (X5). */
export function historyOf({ opened, told }: LifeToJudge): readonly Happening[] {
  let history: readonly Happening[] = [{ type: 'opened', at: opened.receivedAt }];
  for (const event of told) {
    const happening = { type: event.type, at: takenAt(event, opened.receivedAt), agent: event.agent };
    history = sorted([...history, happening]);
    // F4: an exception whose task is done is solved by what was done, where it was being worked on.
    const isDone = event.type === 'task_done' && opened.type === 'exception';
    if (isDone && isWorkedOn(history.filter(({ at }) => minuteOf(at) <= minuteOf(happening.at))))
      history = sorted([...history, { type: 'solved', at: happening.at }]);
  }
  return history;
}

/** X13: what is told of the minute of the opening was not before it. */
function takenAt({ occurredAt }: ToldEvent, receivedAt: string): string {
  return occurredAt < receivedAt && minuteOf(occurredAt) === minuteOf(receivedAt) ? receivedAt : occurredAt;
}

const sorted = (told: readonly Happening[]): readonly Happening[] =>
  told.toSorted((one, other) => (minuteOf(one.at) < minuteOf(other.at) ? -1 : Number(minuteOf(one.at) > minuteOf(other.at))));

const isWorkedOn = (history: readonly Happening[]): boolean =>
  !['solved', 'closed', 'withdrawn'].includes(statusOf(history));
