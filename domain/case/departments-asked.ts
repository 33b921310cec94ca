import type { Commitment } from '../promise/commitment.ts';
import { inOrder } from '../promise/in-order.ts';
import type { CaseEvent } from './case-event.ts';

/** The departments that were asked for an answer under a promise of one (G2), each once, as codes. */
export function departmentsAsked(
  events: readonly CaseEvent[],
  { metAt, endedAt }: Pick<Commitment, 'metAt' | 'endedAt'>,
): string[] {
  const end = metAt ?? endedAt;
  const asked = inOrder(events)
    .filter(({ occurredAt }) => end === undefined || occurredAt < end)
    .reduce<readonly string[]>((waiting, event) => {
      if (event.type === 'department_asked') return [...waiting, event.details.department];
      return event.type === 'department_answered' || event.type === 'solved' ? [] : waiting;
    }, []);
  return [...new Set(asked)];
}
