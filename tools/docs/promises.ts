import { COMMITMENTS, COMMITMENT_NAMES, PHASE_NAMES, SUBJECTS } from '../../domain/commitments.ts';
import type { DaysAfter, PromiseRule } from '../../domain/promise/promise-rule.ts';
import { EVENT_TYPES, type EventType, type ShipmentEventRule } from '../../domain/shipment/event-types.ts';
import { code, codes, table } from './markdown.ts';
import { PROMISE_HEAD, promiseRow, snakeCased } from './promise-row.ts';
import { colourTable, reportTable } from './reports.ts';

/** What is promised and reported, and what can happen to a shipment, as Markdown. */
export function promises(): string {
  return `# Promises, reports and events

Made from the tables of promises (\`domain/commitments.ts\`), \`domain/report/\` and \`domain/shipment/event-types.ts\` by \`npm run docs\`; change those.

${PHASE_NAMES.map(
  (phase) => `## Promises: ${phase.replaceAll('_', ' ')}

${table(PROMISE_HEAD, COMMITMENT_NAMES.filter((name) => COMMITMENTS[name].phase === phase).map(promiseRow))}`,
).join('\n\n')}

The branch after the rule's id owes the promise, and days and hours are those of its clock; \`reported\` is the branch that was sent
a report. The due time counts from the first event that is named; where there are several groups, from the first group of which
an event has happened. What tells another due time sets it until the promise is met; the last one counts. The end of a day is
shown by the API as 00:00 of the next.

## Goals and colours (J1, J2)

The goal is how many of a hundred are to be kept. By how far a month's figure is below it, it has a colour in the report
\`performance\`:

${colourTable()}

## Reports

${reportTable()}

Times are the company's (the context \`companyTimeZone\`); [operations.md](operations.md) tells what becomes of them.

## Pickup deadlines (B1)

${table(['area', 'accepted', 'picked up by'], deadlineRows())}

## Days until the receipt is back (E2)

${table(['promise', 'no transfer', 'one transfer', 'two transfers'], receiptRows())}

They count from the date of \`goods_arrived\`; a shipment without a route counts as one without transfers.

## Moments that follow from several events

${table(
  ['moment', 'is'],
  SUBJECTS.flatMap(({ milestones }) => Object.entries(milestones).map(([name, { tells }]) => [code(name), tells])),
)}

## Events

${table(['type', 'tells that', 'fits from', 'fits until', 'leads to', 'comes from', 'the bus tells besides'], (Object.keys(EVENT_TYPES) as EventType[]).map(eventRow))}

How far a shipment has come decides, not how it ended: late reports are taken of what is closed, returned or lost. An order that was
withdrawn takes what happened before that (X6), and nothing after.

Events of other subjects:

${table(
  ['subject', 'type', 'tells that'],
  SUBJECTS.filter(({ kind }) => kind !== 'shipment').flatMap(({ kind, events }) =>
    Object.entries(events).map(([type, { tells }]) => [code(kind), code(type), tells]),
  ),
)}
`;
}

function deadlineRows(): string[][] {
  return COMMITMENT_NAMES.flatMap((name) => (COMMITMENTS[name] as PromiseRule).terms)
    .flatMap(({ due }) => ('byLocalTime' in due ? Object.entries(due.byLocalTime) : []))
    .flatMap(([area, rows]) =>
      rows.map((row, at) => {
        const after = rows[at - 1]?.acceptedBefore;
        const accepted = [after && `${after} or later`, row.acceptedBefore && `before ${row.acceptedBefore}`]
          .filter(Boolean)
          .join(', ');
        return [area, accepted, `${row.pickedUpBy} ${row.daysLater === 0 ? 'the same day' : 'the next day'}`];
      }),
    );
}

function receiptRows(): string[][] {
  return COMMITMENT_NAMES.filter((name) => COMMITMENTS[name].phase === 'receipt_return').flatMap((name) =>
    (COMMITMENTS[name] as PromiseRule).terms.flatMap(({ due }) =>
      'daysAfter' in due ? [[code(name), ...byTransfers(due.daysAfter)]] : [],
    ),
  );
}

function byTransfers(days: DaysAfter): string[] {
  const [numbers = [days, days, days]] = typeof days === 'object' ? Object.values(days) : [];
  return numbers.map(String);
}

function eventRow(type: EventType): string[] {
  const { tells, fitsFrom, fitsUntil, leadsTo, source, onBus = [] }: ShipmentEventRule = EVENT_TYPES[type];
  return [code(type), tells, fitsFrom, fitsUntil ?? '', leadsTo ?? '', SOURCES[source], codes(onBus.map(snakeCased))];
}

const SOURCES: Readonly<Record<ShipmentEventRule['source'], string>> = {
  huidan: 'Huidan itself',
  events: '`…/events`',
  confirmation: '`…/confirmation`',
  cancellation: '`…/cancellation`',
  consignee_change: '`…/consignee_change`',
  receipt_envelopes: '`/receipt_envelopes`',
};
