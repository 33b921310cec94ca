import { describe, expect, it } from 'vitest';
import { exceptionsOfEvents, missOnList, movesOnList } from '../../../domain/report/exceptions.ts';
import { tallies, tallyTotals, type DuePromise } from '../../../domain/report/performance.ts';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { shownInLists } from '../../../domain/shipment/shown-in-lists.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { ListedException } from '../../../functions/adapters/commitment-lists.ts';
import {
  aboutOf,
  commitmentItem,
  commitmentOf,
  eventItem,
  ofSubjectIn,
  subjectItem,
} from '../../../functions/adapters/subject-items.ts';
import { summaryView, type ShipmentSummary } from '../../../functions/api/contract/shipment-view.ts';
import type { INDEXES } from '../../../infra/data/items.ts';
import { after, at, booked, detailed, event, SIGN_OFF } from '../../domain/samples.ts';
import { ofType } from '../template.ts';

type Item = Readonly<Record<string, unknown>>;

interface Index {
  readonly IndexName: string;
  readonly KeySchema: readonly { readonly AttributeName: string }[];
  readonly Projection: { readonly NonKeyAttributes?: readonly string[] };
}

/** What an index holds of an item; nothing of one that lacks its keys. */
function inIndex(name: (typeof INDEXES)[number], item: Item): Item[] {
  const indexes = ofType('AWS::DynamoDB::Table').flatMap((table) => table.list('GlobalSecondaryIndexes') as Index[]);
  const { KeySchema = [], Projection } = indexes.find(({ IndexName }) => IndexName === name) ?? {};
  const keys = KeySchema.map(({ AttributeName }) => AttributeName);
  const held = [...keys, 'pk', 'sk', ...(Projection?.NonKeyAttributes ?? [])];
  return keys.every((key) => item[key] !== undefined)
    ? [Object.fromEntries(Object.entries(item).filter(([attribute]) => held.includes(attribute)))]
    : [];
}

const on = (day: number, time = '10:00') => at(`2026-12-${String(day).padStart(2, '0')}T${time}:00+08:00`);
const receipt = { kind: 'signature', copies: 1, shipperForm: false } as const;
const estimated = (day: number, estimatedArrivalAt: Instant) =>
  detailed('arrival_estimated', on(day), { estimatedArrivalAt });

/** A life with all that reports tell of: kept, late, missed, made anew, moved, ended, disputed, irregular. */
const EVENTFUL = after(booked({ orderedAt: on(1), receipt }), [
  event('instruction_sent', on(1, '10:01')),
  event('picked_up', on(1, '16:00')),
  event('departed', on(1, '17:00')),
  estimated(2, on(5)),
  estimated(3, on(6)),
  estimated(8, on(9)),
  event('arrived', on(10)),
  detailed('delivered', on(10, '15:00'), { signOff: { ...SIGN_OFF, documents: [], companySealOnReceipt: false } }),
  detailed('signature_disputed', on(11), {}),
  detailed('signature_disputed', on(11), {}, 'told twice'),
  detailed('receipt_lost', on(12), { copies: [1], reason: 'burnt' }),
]);
const CANCELLED = after(booked({ orderedAt: on(1) }), [detailed('cancelled', on(1, '11:00'), {})]);
const IMPORTED = after(
  booked({ orderedAt: on(1), channel: 'import', receipt }, {}, on(20)),
  [event('picked_up', on(1, '16:00')), event('arrived', on(9)), event('delivered', on(9))],
  on(20),
);
const LIVES = [EVENTFUL, CANCELLED, IMPORTED];
const LATER = on(31);

const promisesOf = (file: ShipmentFile) => file.commitments.map((each) => commitmentItem(SHIPMENT, file, each));
const eventsOf = (file: ShipmentFile) => file.events.map((each, nth) => eventItem(SHIPMENT, file.subject, each, nth));
const whose = (item: Item) => ({ ...ofSubjectIn(item), ...ofSubjectIn(item).of });

describe('an item in an index shows what the whole item does', () => {
  it('by month, or owed still: what became of a promise, and of a receipt in how many days', () => {
    const due = (item: Item): DuePromise => ({
      ...commitmentOf(item),
      arrivedAt: aboutOf(item)['arrivedAt'] as Instant | undefined,
    });
    const whole = LIVES.flatMap(promisesOf);
    const owed = whole.flatMap((item) => (inIndex('open', item).length > 0 ? [item] : []));
    const ended = whole.flatMap((item) => inIndex('by-month', item));
    expect(owed.length).toBeGreaterThan(0);
    expect(owed.length + ended.length).toBe(whole.length);
    expect(tallies([...owed, ...ended].map(due), LATER)).toEqual(tallies(whole.map(due), LATER));
    expect(tallyTotals(tallies([...owed, ...ended].map(due), LATER))).toEqual({
      promised: 11,
      shipments: 2,
      kept: 3,
      late: 5,
      missed: 3,
    });
  });

  it('by when it was missed: a row of the weekly list, told from all others', () => {
    const whole = LIVES.flatMap(promisesOf).filter(({ missedAt }) => missedAt !== undefined);
    const held = whole.flatMap((item) => inIndex('missed', item));
    const row = (item: Item) => missOnList({ ...commitmentOf(item), ...whose(item) }, LATER);
    expect(held.length).toBeGreaterThan(3);
    expect(held.map(row)).toEqual(whole.map(row));
    expect(new Set(held.map(({ dueKey, renewals }) => JSON.stringify([dueKey, renewals]))).size).toBe(whole.length);
  });

  it('of exceptions: what happened, and due times that moved more than once', () => {
    const events = eventsOf(EVENTFUL).filter(({ exceptionKey }) => exceptionKey !== undefined);
    const rows = (items: readonly Item[]) =>
      exceptionsOfEvents(
        items.map((item) => ({ ...(item as unknown as ListedException), ...whose(item) })),
        'Asia/Shanghai',
      );
    expect(rows(events.flatMap((item) => inIndex('exceptions', item)))).toEqual(rows(events));
    expect(rows(events).map(({ what, times }) => [what, times])).toEqual([
      ['irregular_sign_off', 1],
      ['disputed', 2],
      ['receipt_lost', 1],
    ]);

    const moved = promisesOf(EVENTFUL).filter(({ exceptionKey }) => exceptionKey !== undefined);
    const move = (item: Item) => movesOnList({ ...commitmentOf(item), ...whose(item) });
    expect(moved.flatMap((item) => inIndex('exceptions', item)).map(move)).toEqual(moved.map(move));
    expect(moved.map(move)).toMatchObject([{ commitment: 'arrival', times: 2 }]);
  });

  it('of a partner: what lists show of a shipment', () => {
    const now = '2026-01-20T04:00:00.000Z' as Instant;
    for (const file of LIVES) {
      const item = subjectItem(SHIPMENT, file);
      const { partner } = file.subject;
      const shown = summaryView({ ...file.subject, shows: shownInLists(file) }, now);
      const held = inIndex('by-partner', item);
      expect(held.map((each) => summaryView({ ...each, partner } as unknown as ShipmentSummary, now))).toEqual([shown]);
    }
  });
});
