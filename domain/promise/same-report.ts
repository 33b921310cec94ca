import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../time/instant.ts';
import type { SubjectEvent } from './subject.ts';

type Report = Pick<SubjectEvent, 'type' | 'details'> & { readonly occurredAt?: Instant | undefined };

/**
 * Whether a report tells of a known event again. A report without a time agrees with any; identity numbers are compared
 * as far as they are shown.
 */
export function isSameReport(known: SubjectEvent, { type, occurredAt, details }: Report): boolean {
  return (
    known.type === type &&
    (occurredAt === undefined || occurredAt === known.occurredAt) &&
    isDeepStrictEqual(withoutUndefined(known.details), withoutUndefined(details))
  );
}

function withoutUndefined(details: object): object {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}
