import { expect } from 'vitest';
import { commitmentState } from '../../domain/promise/commitment-state.ts';
import type { Commitment } from '../../domain/promise/commitment.ts';
import { commitmentsOf } from '../../domain/promise/commitments-of.ts';
import type { PromiseTable } from '../../domain/promise/promise-rule.ts';
import { recordEvent } from '../../domain/promise/record-event.ts';
import type { Refusal, Subject, SubjectEvent, SubjectFile, SubjectKind, Timed } from '../../domain/promise/subject.ts';
import { inZone, type Instant } from '../../domain/time/instant.ts';

/** An event, told as it happens; or told later, at a time. */
export type Telling<E extends SubjectEvent> = Timed<E> | readonly [event: Timed<E>, toldAt: Instant];

/** What a life is expected to have come to: of what is not said, nothing is expected. */
export interface Expected {
  /** By when it is looked at; at the last telling, unless it says otherwise. */
  readonly by?: Instant;
  readonly status?: string;
  /** What became of the last event, where it was not recorded. */
  readonly refused?: string;
  /** Each row of a promise, oldest first: its state and due time by its branch's clock, as `late 11-23 15:00`, and how often it moved. */
  readonly promises?: Readonly<Record<string, readonly string[]>>;
  /** The promises that are owed on, past due or not. */
  readonly owed?: readonly string[];
}

export interface Life<S extends Subject, E extends SubjectEvent> {
  readonly file: SubjectFile<S, E>;
  /** Then this is told, one after the other. All but the last must be taken. */
  readonly when: (...tellings: readonly Telling<E>[]) => Life<S, E>;
  readonly then: (expected: Expected) => Life<S, E>;
}

/** A life of any subject: given what is known, when this is told, then that follows. */
export function given<S extends Subject, E extends SubjectEvent, R extends Refusal>(
  kind: SubjectKind<S, E, R>,
  file: SubjectFile<S, E>,
  table: PromiseTable = kind.promises,
): Life<S, E> {
  return life(kind, file, table, kind.beginsAt(file.subject), undefined);
}

function life<S extends Subject, E extends SubjectEvent, R extends Refusal>(
  kind: SubjectKind<S, E, R>,
  file: SubjectFile<S, E>,
  table: PromiseTable,
  toldAt: Instant,
  refused: string | undefined,
): Life<S, E> {
  return {
    file,
    when: (...tellings) =>
      tellings.reduce(
        (before: Life<S, E>, telling) => {
          before.then({});
          const [event, now]: readonly [Timed<E>, Instant] = isLate(telling) ? telling : [telling, telling.occurredAt];
          const recorded = recordEvent(kind, before.file, event, now, table);
          const isTaken = recorded.outcome === 'recorded';
          const known = isTaken ? (recorded as { readonly file: SubjectFile<S, E> }).file : before.file;
          return life(kind, known, table, now, isTaken ? undefined : recorded.outcome);
        },
        life(kind, file, table, toldAt, refused),
      ),
    then: (expected) => {
      expect(refused).toBe(expected.refused);
      const { by = toldAt, status, promises = {}, owed } = expected;
      const rows = commitmentsOf(kind, file, by, table).filter(({ withdrawn }) => !withdrawn);
      if (status !== undefined) expect(file.subject.status).toBe(status);
      for (const [name, texts] of Object.entries(promises))
        expect([name, ...rows.filter((row) => row.name === name).map((row) => inShort(row, by))]).toEqual([
          name,
          ...texts,
        ]);
      if (owed) expect(rows.filter(isOwed).map(({ name }) => name)).toEqual(owed);
      return life(kind, file, table, toldAt, undefined);
    },
  };
}

function isLate<E extends SubjectEvent>(telling: Telling<E>): telling is readonly [Timed<E>, Instant] {
  return Array.isArray(telling);
}

function isOwed({ metAt, endedAt }: Commitment): boolean {
  return metAt === undefined && endedAt === undefined;
}

function inShort(row: Commitment, now: Instant): string {
  const due = inZone(row.dueAt, row.timeZone).toFormat('MM-dd HH:mm');
  return `${commitmentState(row, now)} ${due}${row.moved > 0 ? `, moved ${row.moved}` : ''}`;
}
