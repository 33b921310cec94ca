import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import type { BookingToJudge, JudgedRow, LifeToJudge, ToldEvent } from './life.ts';

/** `11-23 09:05` or `11-23 09:05:30` is that time of 2026 in Shanghai. */
const at = (local: string) => new Date(`2026-${local.replace(' ', 'T')}+08:00`).toISOString();

const BOOKED_AT = at('11-23 09:00');

type Order = Partial<BookingToJudge>;

/** Ordered in Chengdu on 23 November 2026 at 09:00, for Shanghai, three days on the way, no receipt wanted. */
function booking(order: Order): BookingToJudge {
  return {
    channel: 'api',
    orderedAt: BOOKED_AT,
    bookedAt: BOOKED_AT,
    zones: { origin: 'Asia/Shanghai', destination: 'Asia/Shanghai' },
    area: 'urban',
    urgent: false,
    route: { transfers: [], transitDays: 3, local: false },
    receipt: { kind: 'none', copies: 1 },
    branches: { origin: 'CTU', destination: 'SHA' },
    waitsForConfirmation: false,
    ...order,
  };
}

const LOCAL = { transfers: [], transitDays: 0, local: true };
const WANTED = { kind: 'signature', copies: 1 };

type Told = readonly [local: string, type: string, details?: Record<string, unknown>];

/** Booked, and then told in this order, all of it in time. */
function life(order: Order, ...told: readonly Told[]): LifeToJudge {
  const events = told.map(([local, type, details = {}], index): ToldEvent => {
    return { type, occurredAt: at(local), toldAt: at('12-31 00:00'), id: `e${index}`, details };
  });
  const booked = { type: 'booked', occurredAt: BOOKED_AT, toldAt: BOOKED_AT, id: 'booked', details: {} };
  return { booking: booking(order), told: [booked, ...events] };
}

const LATER = at('12-31 23:00');

/** What became of one promise, in short: `late 11-23 15:00, met 11-23 17:00, moved 2`. */
function outcomes(of: LifeToJudge, name: string, now = LATER): string[] {
  const shown = (instant: string) =>
    new Date(Date.parse(instant) + 8 * 3600_000).toISOString().slice(5, 16).replace('T', ' ');
  return judge(of, now)
    .rows.filter((row) => row.name === name)
    .map(({ outcome, dueAt, metAt, endedAt, moved }: JudgedRow) =>
      [
        `${outcome} ${shown(dueAt)}`,
        metAt && `met ${shown(metAt)}`,
        endedAt && `ended ${shown(endedAt)}`,
        moved > 0 && `moved ${moved}`,
      ]
        .filter(Boolean)
        .join(', '),
    );
}

const status = (of: LifeToJudge) => judge(of, LATER).status;
const batch = (number: number, of: number) => ({ batch: { number, of } });
const estimate = (local: string) => ({ estimated_arrival_at: at(local) });
const agreed = (local: string) => ({ agreed_delivery_at: at(local) });
const again = (local: string) => ({ next_attempt_at: at(local) });
const copies = (...numbers: number[]) => ({ copies: numbers, branch: 'CTU' });

const SENT: Told = ['11-23 09:01', 'instruction_sent'];
const PICKED_UP: Told = ['11-23 14:00', 'picked_up'];

describe('X1, a broken promise stays broken', () => {
  const accepted: Told = ['11-23 09:05', 'instruction_accepted'];

  it.each([
    ['19:00', ['missed 11-23 15:00, ended 11-23 19:00']],
    ['15:00', ['missed 11-23 15:00, ended 11-23 15:00']],
    ['14:59', ['void 11-23 15:00, ended 11-23 14:59']],
  ])('cancelled at %s', (time, expected) => {
    const withdrawn = life({}, SENT, accepted, [`11-23 ${time}`, 'cancelled']);
    expect(outcomes(withdrawn, 'pickup')).toEqual(expected);
    expect(status(withdrawn)).toBe('cancelled');
  });

  it.each([
    ['11-28 10:00', ['missed 11-27 00:00, ended 11-28 10:00']],
    ['11-26 10:00', ['void 11-27 00:00, ended 11-26 10:00']],
  ])('goods lost at %s', (lostAt, expected) => {
    const lost = life({}, SENT, PICKED_UP, [lostAt, 'lost']);
    expect(outcomes(lost, 'arrival')).toEqual(expected);
    expect(status(lost)).toBe('lost');
  });

  it.each([
    ['12-08 10:00', ['missed 12-07 00:00, ended 12-08 10:00']],
    ['12-06 10:00', ['void 12-07 00:00, ended 12-06 10:00']],
  ])('the only copy of the receipt lost at %s', (lostAt, expected) => {
    const lost = life(
      { receipt: WANTED },
      SENT,
      PICKED_UP,
      ['11-26 09:00', 'delivered'],
      [lostAt, 'receipt_lost', copies(1)],
    );
    expect(outcomes(lost, 'receipt_return')).toEqual(expected);
    expect(status(lost)).toBe('delivered');
  });

  it('is met at its due time, late a millisecond after, and missed only once that has passed', () => {
    const pickedUp = (local: string) => life({}, SENT, ['11-23 09:05', 'instruction_accepted'], [local, 'picked_up']);
    expect(outcomes(pickedUp('11-23 15:00:00.000'), 'pickup')[0]).toMatch(/^met/);
    expect(outcomes(pickedUp('11-23 15:00:00.001'), 'pickup')[0]).toMatch(/^late/);
    expect(outcomes(life({}, SENT), 'pickup', at('11-23 15:00:00.000'))[0]).toMatch(/^open/);
    expect(outcomes(life({}, SENT), 'pickup', at('11-23 15:00:00.001'))[0]).toMatch(/^missed/);
  });

  it('is met, and then nothing ends it', () => {
    expect(outcomes(life({}, SENT, PICKED_UP, ['11-25 10:00', 'lost']), 'pickup')).toEqual([
      'met 11-23 15:00, met 11-23 14:00',
    ]);
  });
});

describe('X2, each due time is judged by itself', () => {
  it('missed in November, estimated anew, kept in December', () => {
    const told = life(
      {},
      SENT,
      PICKED_UP,
      ['11-28 10:00', 'arrival_estimated', estimate('12-12 12:00')],
      ['12-12 11:00', 'arrived'],
    );
    expect(outcomes(told, 'arrival')).toEqual([
      'missed 11-27 00:00, ended 11-28 10:00',
      'met 12-12 12:00, met 12-12 11:00',
    ]);
    expect(outcomes(told, 'reestimate')).toEqual(['late 11-28 00:00, met 11-28 10:00']);
  });

  it('missed, made anew, missed again, and asked for each time', () => {
    const told = life(
      {},
      SENT,
      PICKED_UP,
      ['11-27 10:00', 'arrival_estimated', estimate('11-28 12:00')],
      ['11-29 14:00', 'arrival_estimated', estimate('12-01 12:00')],
      ['12-02 08:00', 'arrived'],
    );
    expect(outcomes(told, 'arrival')).toEqual([
      'missed 11-27 00:00, ended 11-27 10:00',
      'missed 11-28 12:00, ended 11-29 14:00',
      'late 12-01 12:00, met 12-02 08:00',
    ]);
    expect(outcomes(told, 'reestimate')).toEqual([
      'met 11-28 00:00, met 11-27 10:00',
      'late 11-29 12:00, met 11-29 14:00',
      'met 12-02 12:00, met 12-02 08:00',
    ]);
  });

  it('five re-estimates, each before the due time; the same one again is no move', () => {
    const told = life(
      {},
      SENT,
      PICKED_UP,
      ['11-24 10:00', 'arrival_estimated', estimate('11-28 12:00')],
      ['11-25 10:00', 'arrival_estimated', estimate('11-29 12:00')],
      ['11-25 11:00', 'arrival_estimated', estimate('11-29 12:00')],
      ['11-26 10:00', 'arrival_estimated', estimate('11-30 12:00')],
      ['11-27 10:00', 'arrival_estimated', estimate('12-01 12:00')],
      ['12-01 12:00', 'arrival_estimated', estimate('12-02 12:00')],
      ['12-02 10:00', 'arrived'],
      ['12-02 10:00', 'arrival_estimated', estimate('12-05 12:00')],
    );
    expect(outcomes(told, 'arrival')).toEqual(['met 12-02 12:00, met 12-02 10:00, moved 5']);
    expect(outcomes(told, 'reestimate')).toEqual([]);
  });

  it('four failed attempts, each agreed anew', () => {
    const told = life(
      {},
      SENT,
      PICKED_UP,
      ['11-26 09:00', 'arrived'],
      ['11-26 15:00', 'delivery_failed', again('11-27 12:00')],
      ['11-27 11:00', 'delivery_failed', again('11-28 12:00')],
      ['11-28 11:00', 'delivery_failed', again('11-29 12:00')],
      ['11-29 11:00', 'delivery_failed', again('11-30 12:00')],
      ['11-30 11:00', 'delivered'],
    );
    expect(outcomes(told, 'delivery')).toEqual(['met 11-30 12:00, met 11-30 11:00, moved 4']);
  });

  it('counts the moves of each due time by itself', () => {
    const told = life(
      {},
      SENT,
      PICKED_UP,
      ['11-25 10:00', 'arrival_estimated', estimate('11-26 12:00')],
      ['11-26 13:00', 'arrival_estimated', estimate('11-28 12:00')],
      ['11-28 11:00', 'arrived'],
    );
    expect(outcomes(told, 'arrival')).toEqual([
      'missed 11-26 12:00, ended 11-26 13:00, moved 1',
      'met 11-28 12:00, met 11-28 11:00',
    ]);
  });

  it('an agreed time that was told before the arrival stands instead of the default', () => {
    const told = life(
      {},
      SENT,
      PICKED_UP,
      ['11-25 10:00', 'consignee_contacted', agreed('11-29 12:00')],
      ['11-26 09:00', 'arrived'],
    );
    expect(outcomes(told, 'delivery')).toEqual(['missed 11-29 12:00']);
  });

  it('what was replaced before the pickup is neither moved nor broken', () => {
    const told = life(
      {},
      SENT,
      ['11-23 10:00', 'arrival_estimated', estimate('11-25 08:00')],
      ['11-23 11:00', 'arrival_estimated', estimate('11-26 08:00')],
      PICKED_UP,
    );
    expect(outcomes(told, 'arrival')).toEqual(['missed 11-26 08:00']);
    expect(outcomes(life({}, SENT, ['11-23 10:00', 'arrival_estimated', estimate('11-25 08:00')]), 'arrival')).toEqual(
      [],
    );
  });
});

describe('X3, the earlier of proof and report', () => {
  it('departed 14:00, a scan of 16:00', () => {
    const told = life(
      {},
      SENT,
      ['11-23 09:05', 'instruction_accepted'],
      ['11-23 14:00', 'departed'],
      ['11-23 16:00', 'picked_up'],
    );
    expect(outcomes(told, 'pickup')).toEqual(['met 11-23 15:00, met 11-23 14:00']);
  });

  it('delivered on the 26th, arrived as of 5 December', () => {
    const told = life({ receipt: WANTED }, SENT, PICKED_UP, ['11-26 12:00', 'delivered'], ['12-05 09:00', 'arrived']);
    expect(outcomes(told, 'receipt_return')).toEqual(['missed 12-07 00:00']);
    expect(outcomes(told, 'arrival')).toEqual(['met 11-27 00:00, met 11-26 12:00']);
  });
});

describe('X4, a beginning lies before its end', () => {
  it('sent 10:56, picked up 17:00, accepted 17:05', () => {
    const told = life(
      {},
      ['11-23 10:56', 'instruction_sent'],
      ['11-23 17:00', 'picked_up'],
      ['11-23 17:05', 'instruction_accepted'],
    );
    expect(outcomes(told, 'pickup')).toEqual(['late 11-23 15:00, met 11-23 17:00']);
  });

  it('estimated for the 25th, picked up on the 27th', () => {
    const told = life(
      {},
      SENT,
      ['11-24 09:00', 'arrival_estimated', estimate('11-25 12:00')],
      ['11-27 10:00', 'picked_up'],
    );
    expect(outcomes(told, 'arrival')).toEqual(['missed 12-01 00:00']);
  });

  it('agreed for the 25th, picked up on the 27th: what was agreed with the consignee is no estimate, and is broken (C1)', () => {
    const told = life(
      {},
      SENT,
      ['11-24 09:00', 'consignee_contacted', agreed('11-25 12:00')],
      ['11-27 10:00', 'picked_up'],
      ['11-29 10:00', 'arrived'],
    );
    expect(outcomes(told, 'delivery')).toEqual(['missed 11-25 12:00']);
  });
});

describe('X5, what is told of the same minute counts in the order of telling', () => {
  it.each([
    ['11-25 10:00:10', '11-25 10:00:50'],
    ['11-25 10:00:50', '11-25 10:00:10'],
    ['11-25 10:00:00', '11-25 10:00:00'],
  ])('two agreed times, of %s and %s', (one, other) => {
    const told = life(
      {},
      SENT,
      PICKED_UP,
      [one, 'consignee_contacted', agreed('11-28 12:00')],
      [other, 'consignee_contacted', agreed('11-27 12:00')],
    );
    expect(outcomes(told, 'delivery')).toEqual(['missed 11-27 12:00, moved 1']);
  });
});

describe('at the very moment', () => {
  it('an acceptance at the time of the pickup is not after it (X4)', () => {
    const told = life({}, SENT, ['11-23 15:00', 'picked_up'], ['11-23 15:00', 'instruction_accepted']);
    expect(outcomes(told, 'pickup')).toEqual(['met 11-24 12:00, met 11-23 15:00']);
  });

  it('an estimate of the time of the pickup does not lie before it (X4)', () => {
    const told = life({}, SENT, ['11-23 10:00', 'arrival_estimated', estimate('11-23 14:00')], PICKED_UP);
    expect(outcomes(told, 'arrival')).toEqual(['missed 11-23 14:00']);
  });

  it('another attempt agreed by what proves the arrival moves the default (X5)', () => {
    const told = life({}, SENT, PICKED_UP, ['11-26 15:00', 'delivery_failed', again('11-28 12:00')]);
    expect(outcomes(told, 'delivery')).toEqual(['missed 11-28 12:00, moved 1']);
  });

  it('contacted when it is delivered is contacted (C1)', () => {
    const delivered: Told = ['11-24 09:30', 'delivered'];
    const told = life({ route: LOCAL }, SENT, PICKED_UP, delivered, ['11-24 09:30', 'consignee_contacted']);
    expect(outcomes(told, 'appointment')).toEqual(['met 11-24 09:30, met 11-24 09:30']);
  });

  it('looked into at the time of a dispute answers what was told before it, and not what is told after (D5, X5)', () => {
    const looked: Told = ['11-27 10:00', 'signature_rechecked'];
    const again: Told = ['11-27 10:00', 'signature_disputed'];
    const told = (...last: (typeof looked)[]) =>
      life({}, SENT, ['11-25 10:00', 'delivered'], ['11-26 10:00', 'signature_disputed'], ...last);
    expect(outcomes(told(again, looked), 'signature_recheck')).toEqual(['met 11-28 10:00, met 11-27 10:00']);
    expect(outcomes(told(looked, again), 'signature_recheck')).toEqual([
      'met 11-28 10:00, met 11-27 10:00',
      expect.stringContaining('11-29 10:00'),
    ]);
  });
});

describe('C1, C3: near and far', () => {
  it('urgent and local: no loading is confirmed', () => {
    const told = (route: BookingToJudge['route']) =>
      life({ urgent: true, route }, SENT, PICKED_UP, ['11-24 09:30', 'delivered']);
    expect(outcomes(told(LOCAL), 'loading')).toEqual([]);
    expect(outcomes(told(undefined), 'loading')).toEqual(['late 11-24 00:00, met 11-24 09:30']);
  });

  const delivered: Told = ['11-24 09:30', 'delivered'];

  it.each<[string, Told[], string[]]>([
    ['delivered without contact', [delivered], ['missed 11-24 09:30, ended 11-24 09:30']],
    [
      'the same, told to go out',
      [['11-24 08:00', 'out_for_delivery'], delivered],
      ['missed 11-24 08:00, ended 11-24 09:30'],
    ],
    ['contacted before', [['11-24 08:00', 'consignee_contacted'], delivered], ['met 11-24 09:30, met 11-24 08:00']],
    [
      'contacted on the way',
      [['11-24 08:00', 'out_for_delivery'], ['11-24 08:30', 'consignee_contacted'], delivered],
      ['late 11-24 08:00, met 11-24 08:30'],
    ],
    ['contacted after', [delivered, ['11-24 10:00', 'consignee_contacted']], ['missed 11-24 09:30, ended 11-24 09:30']],
    ['still waiting', [], ['missed 11-24 12:00']],
  ])('X5, local: %s', (_, told, expected) => {
    expect(outcomes(life({ route: LOCAL }, SENT, PICKED_UP, ...told), 'appointment')).toEqual(expected);
  });

  it('out of town the branch is told within four hours of the departure', () => {
    const told = life({}, SENT, ['11-23 14:00', 'departed'], ['11-23 18:01', 'notice_acknowledged']);
    expect(outcomes(told, 'appointment')).toEqual(['late 11-23 18:00, met 11-23 18:01']);
    expect(outcomes(life({}, SENT, PICKED_UP), 'appointment')).toEqual([]);
  });
});

describe('X6, progress and ending', () => {
  const lost: Told = ['11-25 10:00', 'lost'];
  const found: Told = ['11-26 10:00', 'found'];
  const delivered: Told = ['11-26 16:00', 'delivered'];

  it.each([
    [[lost, found, delivered]],
    [[delivered, lost, found]],
    [[found, delivered, lost]],
    [[delivered, found, lost]],
    [[lost, delivered]],
    [[delivered, lost]],
  ])('lost, found, delivered, in any order of telling: %j', (told) => {
    const verdict = judge(life({}, SENT, PICKED_UP, ...told), LATER);
    expect(verdict.status).toBe('closed');
    expect(outcomes(life({}, SENT, PICKED_UP, ...told), 'arrival')).toEqual(['met 11-27 00:00, met 11-26 16:00']);
  });

  it.each<[string, Told[], string]>([
    ['lost', [lost], 'lost'],
    ['found', [lost, found], 'picked_up'],
    ['turned up at the branch', [lost, ['11-26 10:00', 'arrived']], 'arrived'],
    ['lost again', [lost, found, ['11-27 10:00', 'lost']], 'lost'],
    ['sent back', [lost, found, ['11-28 10:00', 'returned']], 'returned'],
    ['turned up on the way to the consignee', [lost, ['11-26 10:00', 'out_for_delivery']], 'out_for_delivery'],
    ['turned up when the delivery failed', [lost, ['11-26 10:00', 'delivery_failed']], 'arrived'],
    ['found that was not lost', [delivered, ['11-27 10:00', 'found']], 'closed'],
    ['sent back that was not lost, and found', [['11-25 10:00', 'returned'], found], 'returned'],
    ['told as sent back that was delivered', [delivered, ['11-27 10:00', 'returned']], 'closed'],
    ['told as lost that was delivered', [delivered, ['11-27 10:00', 'lost']], 'closed'],
  ])('%s', (_, told, expected) => {
    expect(status(life({}, SENT, PICKED_UP, ...told))).toBe(expected);
  });

  it('in the same minute the later told counts, whatever the seconds (X5)', () => {
    const told = (...events: Told[]) => status(life({}, SENT, PICKED_UP, ...events));
    expect(told(['11-25 10:00:50', 'lost'], ['11-25 10:00:10', 'found'])).toBe('picked_up');
    expect(told(['11-25 10:00:10', 'found'], ['11-25 10:00:50', 'lost'])).toBe('lost');
    expect(told(['11-25 10:00:50', 'found'], ['11-25 10:00:10', 'lost'])).toBe('lost');
  });

  it('cancelled 11:00, picked up 10:40: goods on the truck, and owed', () => {
    const told = life({}, SENT, ['11-23 11:00', 'cancelled'], ['11-23 10:40', 'picked_up']);
    expect(status(told)).toBe('picked_up');
    expect(outcomes(told, 'arrival', at('11-24 00:00'))).toEqual(['open 11-27 00:00']);
    expect(status(life({}, SENT, ['11-23 11:00', 'cancelled'], ['11-23 11:00', 'picked_up']))).toBe('picked_up');
    expect(status(life({}, SENT, ['11-23 11:00', 'cancelled'], ['11-23 11:01', 'picked_up']))).toBe('cancelled');
  });

  it.each<[Told[], string]>([
    [[], 'booked'],
    [[SENT], 'instructed'],
    [[PICKED_UP], 'picked_up'],
    [[['11-23 14:00', 'departed']], 'in_transit'],
    [[['11-25 14:00', 'arrived']], 'arrived'],
    [[['11-25 14:00', 'out_for_delivery']], 'out_for_delivery'],
    [
      [
        ['11-25 14:00', 'out_for_delivery'],
        ['11-25 15:00', 'delivery_failed'],
      ],
      'arrived',
    ],
    [
      [
        ['11-25 15:00', 'delivery_failed'],
        ['11-25 14:00', 'out_for_delivery'],
      ],
      'arrived',
    ],
    [[['11-25 15:00', 'delivery_failed'], ['11-26 14:00', 'out_for_delivery'], PICKED_UP], 'out_for_delivery'],
  ])('after %j it is %s', (told, expected) => {
    expect(status(life({}, ...told))).toBe(expected);
  });

  it('waits for the customer until there is an answer (A3, A4)', () => {
    const told = life({ waitsForConfirmation: true });
    const asked = { ...told, told: told.told.map((event) => ({ ...event, type: 'confirmation_requested' })) };
    const answer = {
      type: 'confirmed',
      occurredAt: at('11-23 09:30'),
      toldAt: at('11-23 09:30'),
      id: 'e1',
      details: {},
    };
    expect(status(asked)).toBe('awaiting_confirmation');
    expect(judge(asked, LATER).rows).toEqual([]);
    expect(status({ ...asked, told: [...asked.told, answer] })).toBe('booked');
    expect(outcomes({ ...asked, told: [...asked.told, answer] }, 'dispatch')).toEqual(['missed 11-23 09:33']);
  });
});

describe('X7, batches', () => {
  const first: Told = ['11-25 10:00', 'delivered', batch(1, 2)];

  it('the first of two delivered, the second on its way, lost, or delivered', () => {
    const open = life({}, SENT, PICKED_UP, first);
    expect(status(open)).toBe('in_transit');
    expect(outcomes(open, 'delivery')).toEqual([]);
    const lost = life({}, SENT, PICKED_UP, first, ['11-28 10:00', 'lost', batch(2, 2)]);
    expect(judge(lost, LATER)).toMatchObject({ status: 'closed', partlyLost: true });
    expect(outcomes(lost, 'arrival')).toEqual(['late 11-27 00:00, met 11-28 10:00']);
    expect(outcomes(lost, 'delivery')).toEqual(['met 11-30 00:00, met 11-28 10:00']);
    const both = life({}, SENT, PICKED_UP, first, ['11-26 10:00', 'delivered', batch(2, 2)]);
    expect(judge(both, LATER)).toMatchObject({ status: 'closed', partlyLost: false });
  });

  it('all that was left is lost: of what was delivered nothing is', () => {
    expect(judge(life({}, SENT, first, ['11-28 10:00', 'lost']), LATER)).toMatchObject({
      status: 'closed',
      partlyLost: true,
    });
  });

  it('all are lost, all come back, or some of each', () => {
    const one = (type: string): Told => ['11-25 10:00', type, batch(1, 2)];
    const other = (type: string): Told => ['11-26 10:00', type, batch(2, 2)];
    const verdict = (...told: Told[]) => judge(life({}, SENT, PICKED_UP, ...told), LATER);
    expect(verdict(one('lost'), other('lost'))).toMatchObject({ status: 'lost', partlyLost: false });
    expect(verdict(one('returned'), other('returned'))).toMatchObject({ status: 'returned', partlyLost: false });
    expect(verdict(one('lost'), other('returned'))).toMatchObject({ status: 'returned', partlyLost: true });
    expect(verdict(one('lost'))).toMatchObject({ status: 'picked_up', partlyLost: true });
  });

  it('three vehicles become two', () => {
    const told = life({}, SENT, ['11-25 10:00', 'arrived', batch(1, 3)], ['11-26 10:00', 'arrived', batch(2, 2)]);
    expect(status(told)).toBe('arrived');
    expect(outcomes(told, 'arrival')).toEqual(['met 11-29 00:00, met 11-26 10:00']);
  });

  it('two become three, and the count is the latest, not the last told', () => {
    const told = life({}, SENT, ['11-26 10:00', 'arrived', batch(2, 3)], ['11-25 10:00', 'arrived', batch(1, 2)]);
    expect(status(told)).toBe('in_transit');
  });

  it('one became two: what arrived without a number was the first', () => {
    const told = life({}, SENT, ['11-25 10:00', 'arrived'], ['11-26 10:00', 'arrived', batch(2, 2)]);
    expect(outcomes(told, 'arrival')).toEqual(['met 11-29 00:00, met 11-26 10:00']);
  });

  it('a failed attempt says of several batches nothing about any', () => {
    const told = life({}, SENT, ['11-25 10:00', 'arrived', batch(1, 2)], ['11-26 10:00', 'delivery_failed']);
    expect(status(told)).toBe('in_transit');
  });

  it('is out for delivery no longer, once a batch is delivered', () => {
    const arrived: Told[] = [
      ['11-25 10:00', 'arrived', batch(1, 2)],
      ['11-25 11:00', 'arrived', batch(2, 2)],
    ];
    const out: Told = ['11-25 12:00', 'out_for_delivery', batch(1, 2)];
    expect(status(life({}, ...arrived, out))).toBe('out_for_delivery');
    expect(status(life({}, ...arrived, out, ['11-25 13:00', 'delivered', batch(1, 2)]))).toBe('arrived');
  });
});

describe('D5, a disputed sign-off', () => {
  it('is looked into each time; disputed again meanwhile it is the same question', () => {
    const told = life(
      {},
      SENT,
      ['11-25 10:00', 'delivered'],
      ['11-26 10:00', 'signature_disputed'],
      ['11-27 10:00', 'signature_disputed'],
      ['11-28 11:00', 'signature_rechecked'],
      ['11-29 10:00', 'signature_disputed'],
    );
    expect(outcomes(told, 'signature_recheck')).toEqual(['late 11-28 10:00, met 11-28 11:00', 'missed 12-01 10:00']);
    expect(outcomes(told, 'signature_recheck', at('11-27 12:00'))).toHaveLength(2);
  });
});

describe('E2, E3, X10: the receipt', () => {
  const arrived: Told = ['11-26 09:00', 'delivered'];
  const kept = (...told: Told[]) => life({ receipt: WANTED }, SENT, PICKED_UP, arrived, ...told);

  it.each<[string, string[], string[], string]>([
    ['none', [], [], '12-07 00:00'],
    ['one of the route', ['WUH'], [], '12-12 00:00'],
    ['two on record, none of the route', [], ['WUH', 'NKG'], '12-17 00:00'],
    ['the same twice', [], ['WUH', 'WUH'], '12-12 00:00'],
    ['two of the route, one on record', ['WUH', 'NKG'], ['WUH'], '12-17 00:00'],
    ['three on record', [], ['WUH', 'NKG', 'XIY'], '12-17 00:00'],
  ])('days by the transfers: %s', (_, transfers, passed, due) => {
    const told = passed.map((branch): Told => ['11-24 10:00', 'transfer_arrived', { branch }]);
    const route = { transfers, transitDays: 3, local: false };
    expect(outcomes(life({ receipt: WANTED, route }, SENT, ...told, arrived), 'receipt_return')).toEqual([
      `missed ${due}`,
    ]);
    expect(outcomes(life({ receipt: WANTED, route }, SENT, ...told, arrived), 'receipt_limit')).toEqual([
      'missed 12-22 00:00',
    ]);
  });

  it('is not owed where none is wanted, or nothing has arrived', () => {
    expect(outcomes(life({}, SENT, arrived), 'receipt_return')).toEqual([]);
    expect(outcomes(life({ receipt: WANTED }, SENT, PICKED_UP), 'receipt_return')).toEqual([]);
  });

  it.each<[string, Told[], string]>([
    ['accepted at home', [['12-01 10:00', 'receipt_accepted', copies(1)]], 'met 12-07 00:00, met 12-01 10:00'],
    [
      'found and accepted elsewhere',
      [['12-01 10:00', 'receipt_accepted', { copies: [1], branch: 'PEK' }]],
      'missed 12-07 00:00',
    ],
    [
      'rejected after it was accepted',
      [
        ['12-01 10:00', 'receipt_accepted', copies(1)],
        ['12-02 10:00', 'receipt_rejected', copies(1)],
      ],
      'missed 12-07 00:00',
    ],
    [
      'and accepted again',
      [
        ['12-08 10:00', 'receipt_accepted', copies(1)],
        ['12-01 10:00', 'receipt_accepted', copies(1)],
        ['12-02 10:00', 'receipt_rejected', copies(1)],
      ],
      'late 12-07 00:00, met 12-08 10:00',
    ],
    [
      'accepted twice: since the first time',
      [
        ['12-01 10:00', 'receipt_accepted', copies(1)],
        ['12-08 10:00', 'receipt_accepted', copies(1)],
      ],
      'met 12-07 00:00, met 12-01 10:00',
    ],
    ['handed over', [['12-01 10:00', 'receipt_handed_over', copies(1)]], 'met 12-07 00:00, met 12-01 10:00'],
    [
      'lost and signed again',
      [
        ['12-01 10:00', 'receipt_lost', copies(1)],
        ['12-03 10:00', 'receipt_signed', copies(1)],
      ],
      'missed 12-07 00:00',
    ],
    [
      'rejected after it was handed over',
      [
        ['12-01 10:00', 'receipt_handed_over', copies(1)],
        ['12-02 10:00', 'receipt_rejected', copies(1)],
      ],
      'met 12-07 00:00, met 12-01 10:00',
    ],
    [
      'lost after it was accepted',
      [
        ['12-01 10:00', 'receipt_accepted', copies(1)],
        ['12-02 10:00', 'receipt_lost', copies(1)],
      ],
      'met 12-07 00:00, met 12-01 10:00',
    ],
    [
      'lost twice: since the first time',
      [
        ['12-01 10:00', 'receipt_lost', copies(1)],
        ['12-08 10:00', 'receipt_lost', copies(1)],
      ],
      'void 12-07 00:00, ended 12-01 10:00',
    ],
    [
      'lost, and found elsewhere',
      [
        ['12-01 10:00', 'receipt_lost', copies(1)],
        ['12-03 10:00', 'receipt_accepted', { copies: [1], branch: 'PEK' }],
      ],
      'missed 12-07 00:00',
    ],
    [
      'lost, and missing in its envelope',
      [
        ['12-01 10:00', 'receipt_lost', copies(1)],
        ['12-03 10:00', 'receipt_missing', copies(1)],
      ],
      'void 12-07 00:00, ended 12-01 10:00',
    ],
  ])('%s', (_, told, expected) => {
    expect(outcomes(kept(...told), 'receipt_return')).toEqual([expected]);
  });

  it('of two copies the last counts; one lost and the other back, nothing is out any more', () => {
    const two = (...told: Told[]) =>
      life({ receipt: { kind: 'signature', copies: 2 } }, SENT, PICKED_UP, arrived, ...told);
    const first: Told = ['12-01 10:00', 'receipt_accepted', copies(1)];
    expect(outcomes(two(first), 'receipt_return')).toEqual(['missed 12-07 00:00']);
    expect(outcomes(two(first, ['12-03 10:00', 'receipt_accepted', copies(2)]), 'receipt_return')).toEqual([
      'met 12-07 00:00, met 12-03 10:00',
    ]);
    expect(outcomes(two(first, ['12-03 10:00', 'receipt_lost', copies(2)]), 'receipt_return')).toEqual([
      'void 12-07 00:00, ended 12-03 10:00',
    ]);
    expect(outcomes(two(['12-01 10:00', 'receipt_lost', copies(2)]), 'receipt_return')).toEqual(['missed 12-07 00:00']);
  });

  it('is not owed of goods that came back to the shipper', () => {
    const came: Told = ['11-26 09:00', 'arrived'];
    const told = life({ receipt: WANTED }, SENT, PICKED_UP, came, ['11-28 09:00', 'returned']);
    expect(outcomes(told, 'receipt_return')).toEqual(['void 12-07 00:00, ended 11-28 09:00']);
    expect(outcomes(told, 'delivery')).toEqual(['missed 11-28 00:00, ended 11-28 09:00']);
  });

  it('and what is agreed of such goods later counts for nothing', () => {
    const told = life(
      {},
      SENT,
      PICKED_UP,
      ['11-25 10:00', 'returned'],
      ['11-25 12:00', 'consignee_contacted', agreed('11-28 12:00')],
      ['11-26 09:00', 'arrived'],
    );
    expect(outcomes(told, 'delivery')).toEqual(['void 11-28 00:00, ended 11-25 10:00']);
  });

  it('closes the shipment once it is handed over', () => {
    expect(status(kept(['12-01 10:00', 'receipt_accepted', copies(1)]))).toBe('delivered');
    expect(status(kept(['12-02 10:00', 'receipt_handed_over', copies(1)]))).toBe('closed');
  });
});

describe('B1, A4, B2: the pickup', () => {
  it.each([
    ['urban', '11:59:59.999', '11-23 15:00'],
    ['urban', '12:00', '11-23 18:00'],
    ['urban', '14:59', '11-23 18:00'],
    ['urban', '15:00', '11-24 12:00'],
    ['suburban', '11:59', '11-23 18:00'],
    ['suburban', '12:00', '11-24 18:00'],
  ] as const)('%s, accepted at %s', (area, time, due) => {
    expect(outcomes(life({ area }, SENT, [`11-23 ${time}`, 'instruction_accepted']), 'pickup')).toEqual([
      `missed ${due}`,
    ]);
  });

  it('goes out within three minutes, and is asked about after an hour', () => {
    const told = life({}, ['11-23 09:04', 'instruction_sent'], ['11-23 10:05', 'pickup_verified']);
    expect(outcomes(told, 'dispatch')).toEqual(['late 11-23 09:03, met 11-23 09:04']);
    expect(outcomes(told, 'verification')).toEqual(['late 11-23 10:04, met 11-23 10:05']);
  });
});

describe('X13, clocks', () => {
  const told = (type: string, occurredAt: string, toldAt: string): LifeToJudge => {
    const booked = life({}).told;
    return {
      booking: booking({}),
      told: [...booked, { type, occurredAt: at(occurredAt), toldAt: at(toldAt), id: 'e', details: {} }],
    };
  };

  it('ahead is now, and the minute of the order is not before it', () => {
    expect(outcomes(told('instruction_sent', '11-23 09:04', '11-23 09:02'), 'dispatch')).toEqual([
      'met 11-23 09:03, met 11-23 09:02',
    ]);
    const early = { ...told('instruction_sent', '11-23 09:00:10', '11-23 09:02') };
    const ordered = { ...early, booking: booking({ orderedAt: at('11-23 09:00:30') }) };
    expect(outcomes(ordered, 'verification')).toEqual(['missed 11-23 10:00']);
    expect(judge(ordered, LATER).rows.find(({ name }) => name === 'dispatch')?.metAt).toBe(at('11-23 09:00:30'));
  });
});

describe('the clocks of a branch', () => {
  it('the day on which São Paulo puts its clocks forward begins at 01:00', () => {
    const zones = { origin: 'Asia/Shanghai', destination: 'America/Sao_Paulo' };
    const picked = {
      type: 'picked_up',
      occurredAt: '2018-11-03T12:00:00.000Z',
      toldAt: '2018-11-03T12:00:00.000Z',
      id: 'p',
      details: {},
    };
    const dueIn = (transitDays: number) => {
      const route = { transfers: [], transitDays, local: false };
      const order = booking({ orderedAt: picked.occurredAt, zones, route });
      return judge({ booking: order, told: [picked] }, LATER).rows.find(({ name }) => name === 'arrival')?.dueAt;
    };
    expect(dueIn(0)).toBe('2018-11-04T03:00:00.000Z');
    expect(dueIn(1)).toBe('2018-11-05T02:00:00.000Z');
  });
});
