import { missesThatOpen, SUBJECTS } from '../../domain/commitments.ts';
import { MOST_EVENTS, ROOM_KEPT } from '../../domain/promise/record-event.ts';
import type { PromiseRule } from '../../domain/promise/promise-rule.ts';
import type { SubjectKind } from '../../domain/promise/subject.ts';
import { EVENT_TYPES, type EventType, type ShipmentEventRule } from '../../domain/shipment/event-types.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import { code, codes, table } from './markdown.ts';
import { measureWords, PROMISE_HEAD, promiseRow, snakeCased } from './promise-row.ts';
import { colourTable, reportTable } from './reports.ts';

/** What is promised and reported, and what can happen to each subject, as Markdown. */
export function promises(): string {
  return `# Promises, reports and events

Made by \`npm run docs\` from what each kind of subject declares (\`domain/commitments.ts\` lists them), from \`domain/report/\` and
from \`domain/shipment/event-types.ts\`; change those. The numbers are the manuals'; a deployment may set others ([aws.md](aws.md)).

${SUBJECTS.flatMap((kind) => Object.entries(kind.phases).map((phase) => promisesIn(kind, ...phase))).join('\n\n')}

After the rule's id stands who owes the promise: hours and days are those of this branch's clock, working time and working days those
of the calendar that it names; without one it works around the clock and every day. The due time counts from the first moment that
is named; where there are several groups, from the first group of which one has happened before the promise ended (X4). What tells
another due time sets it until the promise is met; the last one counts. What moves a due time that had passed is another promise: the
broken one stays, and is judged by itself (X1, X2). A promise is judged by the numbers under which it was made (X14). The end of a day
is shown by the API as 00:00 of the next. What is to do is the work of whom a miss tells first, and of each whom it has been told since
([api.md](api.md#worklist)).

## Goals and colours (J1, J2)

The goal is how many of a hundred are to be kept. By how far a month's figure is below it, it has a colour in the report
\`performance\`:

${colourTable()}

## Reports

${reportTable()}

Times are the company's (the context \`companyTimeZone\`); [operations.md](operations.md) tells what becomes of them.

## Due times by local time

${table(['promise', 'of', 'counting from', 'due'], SUBJECTS.flatMap(localTimeRows))}

## Days that depend on the subject

${table(['promise', 'by', 'value', 'days'], SUBJECTS.flatMap(daysRows))}

The last number holds for all above.

## Moments that follow from several events

${table(['subject', 'moment', 'is'], SUBJECTS.flatMap(momentRows))}

The due time at which a promise was broken is a moment too, which no event tells: ${codes(missesThatOpen().map((name) => `${name}_missed`))}.

## Events of a shipment

${table(['type', 'tells that', 'fits from', 'fits until', 'leads to', 'comes from', 'known at', 'the bus tells besides'], (Object.keys(EVENT_TYPES) as EventType[]).map(eventRow))}

How far a shipment has come decides, not how it ended: late reports are taken of what is closed, returned or lost. An order that was
withdrawn takes what happened before that (X6), and nothing after. A branch's key reports what is known at its part of the way; the
customer's word is the partner's to give ([api.md](api.md#keys)).

${SUBJECTS.filter((kind) => kind !== SHIPMENT)
  .map(
    (kind) =>
      `## Events of a ${words(kind.kind)}\n\n${table(['type', 'tells that', 'the bus tells besides'], plainEventRows(kind))}`,
  )
  .join('\n\n')}

## Room in a history

A history has ${MOST_EVENTS} events at the most. Those that are kept for the record leave ${ROOM_KEPT} of them free for the others:
${SUBJECTS.map((kind) => `of a ${words(kind.kind)} ${recordedOnly(kind)}`).join('; ')}.
`;
}

function promisesIn(kind: SubjectKind, phase: string, tells: string): string {
  const names = Object.keys(kind.promises).filter((name) => kind.promises[name]?.phase === phase);
  return `## Promises of a ${words(kind.kind)}: ${words(phase)}

${tells}.

${table(
  PROMISE_HEAD,
  names.map((name) => promiseRow(kind, name)),
)}`;
}

function localTimeRows({ promises: rules }: SubjectKind): string[][] {
  return dueTimes(rules).flatMap(([name, due]) =>
    'byLocalTime' in due
      ? Object.entries(due.byLocalTime).flatMap(([of, rows]) =>
          rows.map(({ acceptedBefore, pickedUpBy, daysLater }, at) => {
            const after = rows[at - 1]?.acceptedBefore;
            const counting = [after && `${after} or later`, acceptedBefore && `before ${acceptedBefore}`];
            const day = daysLater === 0 ? 'the same day' : 'the next day';
            return [code(name), of, counting.filter(Boolean).join(', '), `${pickedUpBy} ${day}`];
          }),
        )
      : [],
  );
}

function daysRows({ promises: rules }: SubjectKind): string[][] {
  return dueTimes(rules).flatMap(([name, due]) =>
    'daysAfter' in due && typeof due.daysAfter === 'object'
      ? Object.entries(due.daysAfter).flatMap(([measure, numbers]) =>
          (numbers ?? []).map((days, value) => [code(name), measureWords(measure), String(value), String(days)]),
        )
      : [],
  );
}

function dueTimes(rules: Readonly<Record<string, PromiseRule>>): [name: string, PromiseRule['terms'][number]['due']][] {
  return Object.entries(rules).flatMap(([name, { terms }]) =>
    terms.map(({ due }): [string, typeof due] => [name, due]),
  );
}

function momentRows({ kind, milestones }: SubjectKind): string[][] {
  return Object.entries(milestones).map(([name, { tells }]) => [words(kind), code(name), tells]);
}

function plainEventRows({ events }: SubjectKind): string[][] {
  return Object.entries(events).map(([type, { tells, onBus = [] }]) => [
    code(type),
    tells,
    codes(onBus.map(snakeCased)),
  ]);
}

function recordedOnly({ events }: SubjectKind): string {
  const types = Object.keys(events).filter((type) => events[type]?.changesNothing);
  return types.length > 0 ? codes(types) : 'none';
}

function eventRow(type: EventType): string[] {
  const rule: ShipmentEventRule = EVENT_TYPES[type];
  const { tells, fitsFrom, fitsUntil = '', leadsTo = '', source, knownAt = [], customersWord, onBus = [] } = rule;
  const known = [...(customersWord ? ['customer'] : []), ...knownAt].join(', ');
  return [code(type), tells, fitsFrom, fitsUntil, leadsTo, SOURCES[source], known, codes(onBus.map(snakeCased))];
}

const SOURCES: Readonly<Record<ShipmentEventRule['source'], string>> = {
  huidan: 'Huidan itself',
  events: '`…/events`',
  confirmation: '`…/confirmation`',
  cancellation: '`…/cancellation`',
  consignee_change: '`…/consignee_change`',
  receipt_envelopes: '`/receipt_envelopes`',
};

const words = (name: string): string => name.replaceAll('_', ' ');
