import type { Instant } from '../time/instant.ts';
import { isBroken } from './commitment-state.ts';
import type { Commitment } from './commitment.ts';
import type { Happening } from './happening.ts';
import type { MissOf, PromiseTable } from './promise-rule.ts';
import type { Life, SubjectEvent, SubjectKind } from './subject.ts';

/** When each moment came that promises count from, are met by or end with. */
export interface Moments {
  readonly of: (moments: readonly string[]) => Happening[];
  readonly events: readonly SubjectEvent[];
}

/**
 * The moments of a life: its events, the milestones that follow from them, and misses of its own promises.
 * @param rowsOf the rows of a promise, of which a miss is asked
 */
export function momentsOf(
  kind: SubjectKind,
  life: Life,
  rowsOf: (name: string) => readonly Commitment[],
  now: Instant,
): Moments {
  const told = life.events.map(({ occurredAt, recordedAt, type }, place) => ({
    at: occurredAt,
    knownAt: recordedAt,
    by: type,
    told: place,
  }));
  const known = new Map<string, readonly Happening[]>();
  const of = (moment: string): readonly Happening[] => {
    const found = known.get(moment) ?? happened(moment);
    known.set(moment, found);
    return found;
  };
  const happened = (moment: string): readonly Happening[] => {
    const missed = missedBy(moment, kind.promises);
    if (missed !== undefined) return missesOf(rowsOf(missed), now);
    return kind.milestones[moment]?.happened(life) ?? told.filter(({ by }) => by === moment);
  };
  return { of: (moments) => moments.flatMap(of), events: life.events };
}

/** The promise whose miss a moment is; undefined of any other moment. */
export function missedBy(moment: string, promises: PromiseTable): string | undefined {
  return Object.keys(promises).find((name) => moment === (`${name}_missed` satisfies MissOf<string>));
}

/** Each time that one of these types of event happened. */
export function happeningsOf(
  events: readonly Pick<SubjectEvent, 'type' | 'occurredAt' | 'recordedAt'>[],
  types: readonly string[],
): Happening[] {
  return events
    .filter(({ type }) => types.includes(type))
    .map(({ occurredAt, recordedAt, type }) => ({ at: occurredAt, knownAt: recordedAt, by: type }));
}

/** The due times at which a promise was broken by `now`: no event tells of them. */
function missesOf(rows: readonly Commitment[], now: Instant): Happening[] {
  return rows
    .filter((row) => !row.withdrawn && isBroken(row, now))
    .map(({ name, dueAt }) => ({ at: dueAt, knownAt: dueAt, by: `${name}_missed` }));
}
