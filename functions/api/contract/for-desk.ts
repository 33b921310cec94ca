import { isInternal } from '../../../domain/commitments.ts';
import type { Dues } from '../../../domain/promise/dues.ts';
import type { Commitment } from '../../../domain/promise/commitment.ts';
import type { EventRule, SubjectEvent } from '../../../domain/promise/subject.ts';
import type { Caller } from '../../adapters/http/caller.ts';
import { byTime } from './by-time.ts';

/** Who looks at something: what the desk writes and promises itself is for the desk alone. */
export type Reader = Pick<Caller, 'kind'>;

/** Whether whoever looks is the desk. */
export function isForDesk({ kind }: Reader): boolean {
  return kind === 'operations';
}

/** The promises of a subject that whoever looks may see. */
export function commitmentsFor(reader: Reader, commitments: readonly Commitment[]): Commitment[] {
  return commitments.filter(({ name }) => isForDesk(reader) || !isInternal(name));
}

/** What is owed of a subject, as far as whoever looks may see it. */
export function duesFor(reader: Reader, dues: Dues): Dues {
  return Object.fromEntries(Object.entries(dues).filter(([name]) => isForDesk(reader) || !isInternal(name)));
}

/** The history of a subject, oldest first, as far as whoever looks may see it. @param types what each type of event is */
export function historyFor<E extends SubjectEvent>(
  reader: Reader,
  events: readonly E[],
  types: Readonly<Record<E['type'], EventRule>>,
): E[] {
  return events.filter(({ type }) => isForDesk(reader) || !types[type as E['type']].internal).toSorted(byTime);
}
