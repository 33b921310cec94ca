import { writeFileSync } from 'node:fs';
import { COMMITMENTS, COMMITMENT_NAMES, type CommitmentName } from '../domain/commitments.ts';
import type { CommitmentRule } from '../domain/commitment/commitment-rule.ts';
import { EVENT_TYPES, type EventType } from '../domain/shipment/event-types.ts';

/** The file that is made from the tables of the code. */
export const PROMISES_FILE = 'docs/promises.md';

/** What is promised and what can happen to a shipment, as Markdown. */
export function promises(): string {
  return `# Promises and events

Made from \`domain/commitments.ts\` and \`domain/shipment/event-types.ts\` by \`npm run docs\`; change those.

## Promises

${table(['name', 'rule', 'phase', 'promise', 'due', 'met by', 'void with', 'a miss tells'], COMMITMENT_NAMES.map(promiseRow))}

The due time counts from the first event that is named; where there are several groups, from the first group of which an
event has happened. Pickup deadlines (B1), local to the origin branch:

${table(['area', 'accepted', 'picked up by'], deadlineRows())}

## Events

${table(['type', 'tells that', 'fits from', 'fits until', 'leads to', 'comes from'], (Object.keys(EVENT_TYPES) as EventType[]).map(eventRow))}
`;
}

function promiseRow(name: CommitmentName): string[] {
  const { rule, phase, promise, countsFrom, due, metBy, voidedBy, escalation }: CommitmentRule = COMMITMENTS[name];
  const from = countsFrom.map((group) => group.map(code).join(' or ')).join(', else ');
  return [
    code(name), rule, phase, promise,
    'within' in due ? `${due.within} after ${from}` : `by the local time of ${from} (B1)`,
    metBy.map(code).join(', '), voidedBy.map(code).join(', '),
    escalation.map(({ tells, after }, at) => `${at + 1}: ${tells.replaceAll('_', ' ')}${after === 'PT0S' ? '' : `, ${after} after`}`).join('; '),
  ];
}

function deadlineRows(): string[][] {
  return Object.entries(COMMITMENTS.pickup.due.byLocalTime).flatMap(([area, rows]) => rows.map((row, at) => {
    const from = at === 0 ? undefined : rows[at - 1];
    const after = from && 'acceptedBefore' in from ? from.acceptedBefore : undefined;
    const before = 'acceptedBefore' in row ? row.acceptedBefore : undefined;
    const accepted = [after && `${after} or later`, before && `before ${before}`].filter(Boolean).join(', ');
    return [area, accepted, `${row.pickedUpBy} ${row.daysLater === 0 ? 'the same day' : 'the next day'}`];
  }));
}

function eventRow(type: EventType): string[] {
  const rule = EVENT_TYPES[type];
  return [
    code(type), rule.tells, rule.fitsFrom, 'fitsUntil' in rule ? rule.fitsUntil : 'any that is not final',
    'leadsTo' in rule ? rule.leadsTo : '', rule.source === 'events' ? '`POST …/events`' : rule.source === 'huidan' ? 'Huidan itself' : `\`POST …/${rule.source}\``,
  ];
}

const code = (text: string): string => `\`${text}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

if (import.meta.main) writeFileSync(PROMISES_FILE, promises());
