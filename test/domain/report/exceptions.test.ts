import { describe, expect, it } from 'vitest';
import { COMMITMENT_NAMES, COMMITMENTS } from '../../../domain/commitments.ts';
import { exceptionsOfEvents, missOnList, movesOnList } from '../../../domain/report/exceptions.ts';
import { EVENT_TYPES, type EventType } from '../../../domain/shipment/event-types.ts';
import { exceptional } from '../../../domain/shipment/exceptional.ts';
import type { ShipmentEvent } from '../../../domain/shipment/event.ts';
import { at, DAY, MINUTE, plus, SECOND } from '../samples.ts';
import { DUE, MONTHS_END, promise } from './samples.ts';

const OF = { subject: 'shipment', subjectId: 'HD29KNCTZC8B69', waybillNumber: 'HD29KNCTZC8B69', partner: 'acme' };
const DOCUMENT = { rule: 'D2', code: 'collector_document_missing', message: 'x' };
const NAME = { rule: 'D4', code: 'name_differs', message: 'y' };
const TEN = at('2026-11-24T10:00:00+08:00');

type Told = Parameters<typeof exceptionsOfEvents>[0][number];

function event(type: EventType, otherwise: Partial<Told> = {}): Told {
  return { ...OF, type, occurredAt: TEN, irregularities: undefined, history: false, ...otherwise };
}

const listed = (...events: readonly Told[]) => exceptionsOfEvents(events, 'Asia/Shanghai');

describe('F3: events of the week', () => {
  it.each<[EventType, string, string]>([
    ['lost', 'lost', 'F1'],
    ['signature_disputed', 'disputed', 'D5'],
    ['receipt_lost', 'receipt_lost', 'E6'],
  ])('%s is listed as %s (%s), at the time of the branch', (type, what, rule) => {
    expect(exceptionsOfEvents([event(type)], 'Asia/Tokyo')).toEqual([
      { ...OF, what, rule, commitment: null, at: '2026-11-24T11:00:00+09:00', level: null, reasons: [], times: 1 },
    ]);
  });

  it.each([
    ['D2', [DOCUMENT], ['collector_document_missing']],
    ['D4', [NAME], ['name_differs']],
    ['D2', [DOCUMENT, NAME], ['collector_document_missing', 'name_differs']],
  ])(
    'X12: goods that were released against %s are listed by that rule, with all that did not hold',
    (rule, irregularities, reasons) => {
      expect(listed(event('delivered', { irregularities }))).toMatchObject([
        { what: 'irregular_sign_off', rule, reasons },
      ]);
    },
  );

  it('nothing else is', () => {
    const types = Object.keys(EVENT_TYPES) as EventType[];
    expect(types.filter((type) => listed(event(type)).length > 0).sort()).toEqual([
      'lost',
      'receipt_lost',
      'signature_disputed',
    ]);
    expect(exceptional(event('delivered', { irregularities: [] }) as unknown as ShipmentEvent)).toBeUndefined();
  });

  it('history is not: nobody can do anything about it', () => {
    expect(
      listed(event('lost', { history: true }), event('delivered', { history: true, irregularities: [NAME] })),
    ).toEqual([]);
  });
});

describe('F3: the same happening told twice is one row, which says how often', () => {
  const times = (...events: readonly Told[]) => listed(...events).map((row) => row.times);

  it('of the same minute', () => {
    expect(times(event('lost'), event('lost', { occurredAt: plus(TEN, MINUTE - 1) }), event('lost'))).toEqual([3]);
    expect(times(event('lost'), event('lost', { occurredAt: plus(TEN, MINUTE) }))).toEqual([1, 1]);
  });

  it('as it was told first', () => {
    const [row] = listed(event('lost', { occurredAt: plus(TEN, 30 * SECOND) }), event('lost'));
    expect(row?.at).toBe('2026-11-24T10:00:30+08:00');
  });

  it('and others of that minute have rows of their own: another batch, other copies, another shipment, another kind', () => {
    const batch = (number: number) => ({ about: { batch: { number, of: 2 } } });
    const copies = (...numbers: number[]) => ({ about: { copies: numbers } });
    expect(times(event('lost', batch(1)), event('lost', batch(2)), event('lost', batch(1)))).toEqual([2, 1]);
    expect(times(event('receipt_lost', copies(1)), event('receipt_lost', copies(2)))).toEqual([1, 1]);
    expect(times(event('lost'), event('lost', { subjectId: 'HD4' }))).toEqual([1, 1]);
    expect(times(event('lost'), event('receipt_lost'))).toEqual([1, 1]);
    expect(
      times(event('delivered', { irregularities: [NAME] }), event('delivered', { irregularities: [DOCUMENT] })),
    ).toEqual([1, 1]);
  });
});

describe('F3: promises that were broken', () => {
  const broken = { ...OF, ...promise({ missedAt: DUE, level: 2 }) };

  it.each(COMMITMENT_NAMES)('%s is listed with its rule, when it broke and how far it was told', (name) => {
    expect(missOnList({ ...broken, name }, MONTHS_END)).toEqual({
      ...OF,
      what: 'missed',
      rule: COMMITMENTS[name].rule,
      commitment: name,
      at: '2026-11-19T00:00:00+08:00',
      level: 2,
      reasons: [],
      times: 1,
    });
  });

  it.each<[string, object, boolean]>([
    ['met in the end', { metAt: plus(DUE, 1) }, true],
    ['X1: ended in the end', { endedAt: plus(DUE, DAY), endedBy: 'order_cancelled' }, true],
    ['X1: ended when it was due', { missedAt: undefined, endedAt: DUE }, true],
    ['ended before it was due', { missedAt: undefined, endedAt: plus(DUE, -1) }, false],
    ['kept in time', { metAt: DUE, missedAt: undefined, level: 0 }, false],
    ['X2: made anew, and not broken again', { level: 0, renewals: 1 }, true],
    ['that no timer has marked', { missedAt: undefined, level: 0 }, true],
    ['that is not due yet', { missedAt: undefined, level: 0, dueAt: plus(MONTHS_END, 1) }, false],
    ['that is just due', { missedAt: undefined, level: 0, dueAt: MONTHS_END }, false],
    ['of an imported order’s history', { history: true }, false],
    ['that nothing makes any more', { withdrawn: true }, false],
  ])('%s: %j is on the list: %s', (_, otherwise, isListed) => {
    expect(missOnList({ ...broken, ...otherwise }, MONTHS_END) !== undefined).toBe(isListed);
  });

  it('of any subject: with a number of its own where there is no waybill', () => {
    const of = { subject: 'branch_report', subjectId: 'unreturned_receipts.2026-10.HGH' };
    expect(missOnList({ ...of, ...promise({ name: 'explanation', level: 1 }) }, MONTHS_END)).toMatchObject({
      ...of,
      waybillNumber: null,
      partner: null,
      commitment: 'explanation',
      rule: 'E5',
    });
  });

  it('of a promise that the code no longer knows, without a rule', () => {
    expect(missOnList({ ...broken, name: 'forgotten' }, MONTHS_END)).toMatchObject({
      commitment: 'forgotten',
      rule: '',
    });
  });
});

describe('X2, F3: due times that moved before they had passed', () => {
  const movedAt = at('2026-11-12T09:30:00+08:00');
  const moved = (times: number, otherwise = {}) =>
    movesOnList({ ...OF, ...promise({ name: 'arrival', moved: times, movedAt, ...otherwise }) });

  it('are listed from the second time on, when it moved last, and how often', () => {
    expect([0, 1].map((times) => moved(times))).toEqual([undefined, undefined]);
    expect(moved(2)).toMatchObject({ ...OF, what: 'moved', rule: 'C2', at: '2026-11-12T09:30:00+08:00', times: 2 });
    expect(moved(5, { metAt: DUE })).toMatchObject({ times: 5 });
  });

  it('of history and of what nothing makes any more are not', () => {
    expect([moved(5, { history: true }), moved(5, { withdrawn: true })]).toEqual([undefined, undefined]);
  });
});
