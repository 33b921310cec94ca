import { isDeepStrictEqual } from 'node:util';
import type { ReportedEvent, ShipmentEvent } from './event.ts';

/**
 * Whether a report with a known event id tells of that same event again. A report without a time agrees
 * with any; identity numbers are compared as far as they are shown.
 */
export function isSameReport(known: ShipmentEvent, { type, occurredAt, details = {} }: ReportedEvent): boolean {
  return (
    known.type === type &&
    (occurredAt === undefined || occurredAt === known.occurredAt) &&
    isDeepStrictEqual(withoutUndefined(known.details), withoutUndefined(details))
  );
}

function withoutUndefined(details: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}
