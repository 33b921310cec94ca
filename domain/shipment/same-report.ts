import type { ReportedEvent, ShipmentEvent } from './event.ts';

/** Whether a report with a known event id tells of that same event again. A report without a time agrees with any. */
export function isSameReport(known: ShipmentEvent, { type, occurredAt, details = {} }: ReportedEvent): boolean {
  return known.type === type
    && (occurredAt === undefined || occurredAt === known.occurredAt)
    && Object.keys({ ...known.details, ...details }).every((detail) => JSON.stringify(known.details[detail]) === JSON.stringify(details[detail]));
}
