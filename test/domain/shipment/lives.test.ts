import { describe, expect, it } from 'vitest';
import type { Booking } from '../../../domain/booking/booking.ts';
import type { Way } from '../../../domain/booking/book.ts';
import type { Calendar } from '../../../domain/calendar/calendar.ts';
import { COMMITMENTS } from '../../../domain/commitments.ts';
import { withOverrides } from '../../../domain/overrides.ts';
import { commitmentsOf } from '../../../domain/promise/commitments-of.ts';
import { receiptCopies } from '../../../domain/receipt/receipt-copies.ts';
import { receiptStatus } from '../../../domain/receipt/receipt-status.ts';
import { receiptToDo } from '../../../domain/receipt/receipt-to-do.ts';
import type { ShipmentFile, TimedEvent } from '../../../domain/shipment/event.ts';
import type { Batch } from '../../../domain/shipment/event-details.ts';
import { own } from '../../../domain/shipment/own-event.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import type { SignOff } from '../../../domain/sign-off/sign-off.ts';
import { inZone, type Instant } from '../../../domain/time/instant.ts';
import { OFFICE } from '../calendar/samples.ts';
import { given } from '../given.ts';
import {
  at,
  booked,
  BOOKING,
  commitment,
  detailed,
  event,
  known,
  MINUTE,
  ORDERED_AT,
  plus,
  ROUTE,
  rung,
  SIGN_OFF,
} from '../samples.ts';

/** Lives as they happen: each was once judged wrongly. */

/** Chengdu's time on a day of November 2026, or of December. The order is of Monday, the 23rd, 09:12. */
const on = (day: number, time: string): Instant => at(`2026-11-${day}T${time}+08:00`);
const december = (day: number, time: string): Instant => at(`2026-12-${String(day).padStart(2, '0')}T${time}+08:00`);
const NO_RECEIPT = { receipt: { ...BOOKING.receipt, kind: 'none', copies: 0 } } as const;
const ONE_COPY = { receipt: { ...BOOKING.receipt, copies: 1 } } as const;
const LOCAL = { route: { ...ROUTE, transitDays: 0, local: true } };

const shipment = (booking?: Partial<Booking>, way?: Partial<Way>) => given(SHIPMENT, booked(booking, way));

const sent = (time: Instant) => event('instruction_sent', time);
const accepted = (time: Instant) => event('instruction_accepted', time);
const cancelled = (time: Instant) => event('cancelled', time);
const pickedUp = (time: Instant) => event('picked_up', time);
const arrived = (time: Instant, batch?: Batch) => detailed('arrived', time, { batch });
const estimated = (time: Instant, estimatedArrivalAt: Instant) =>
  detailed('arrival_estimated', time, { estimatedArrivalAt });
const agreed = (time: Instant, agreedDeliveryAt?: Instant) =>
  detailed('consignee_contacted', time, { agreedDeliveryAt });
const failed = (time: Instant, nextAttemptAt: Instant) => detailed('delivery_failed', time, { nextAttemptAt });
const delivered = (time: Instant, batch?: Batch) => detailed('delivered', time, { signOff: SIGN_OFF, batch });
const lost = (time: Instant, batch?: Batch) => detailed('lost', time, { batch });
const found = (time: Instant) => event('found', time);
const receipt = {
  signed: (time: Instant) =>
    detailed('receipt_signed', time, {
      copies: [1],
      checked: { signature: true, identityNumber: true, companySeal: true },
    }),
  enveloped: (time: Instant, envelopeNumber = 'HE1') =>
    detailed('receipt_enveloped', time, { copies: [1], envelopeNumber }),
  accepted: (time: Instant, branch = 'CTU') =>
    detailed('receipt_accepted', time, { copies: [1], envelopeNumber: 'HE1', branch }),
  rejected: (time: Instant) =>
    detailed('receipt_rejected', time, { copies: [1], envelopeNumber: 'HE1', reason: '印章不清' }),
  lost: (time: Instant) => detailed('receipt_lost', time, { copies: [1], reason: '邮寄遗失' }),
};

describe('X1: a broken promise stays broken', () => {
  const overdue = shipment().when(sent(on(23, '09:13:00')), accepted(on(23, '09:20:00')));

  it.each([
    ['19:00:00', 'missed'],
    ['15:00:00', 'missed'],
    ['14:59:59.999', 'void'],
  ])('due at 15:00 and cancelled at %s: %s, and owed no more', (time, state) => {
    shipment()
      .when(accepted(on(23, '09:20:00')), cancelled(on(23, time)))
      .then({
        by: december(24, '12:00:00'),
        status: 'cancelled',
        promises: { pickup: [`${state} 11-23 15:00`] },
        owed: [],
      });
  });

  it('told to level 3 and then cancelled, nobody is told more, and it counts', () => {
    const told = given(SHIPMENT, rung(overdue.file, 'pickup', 3)).when(cancelled(on(23, '19:00:00')));
    expect(commitment(told.file, 'pickup')).toMatchObject({
      missedAt: on(23, '15:00:00'),
      level: 3,
      endedAt: on(23, '19:00:00'),
      endedBy: 'cancelled',
    });
  });

  it('goods that are overdue and then lost', () => {
    const fetched = shipment().when(pickedUp(on(23, '14:00:00')));
    fetched.when(lost(on(27, '09:00:00'))).then({
      status: 'lost',
      promises: { arrival: ['missed 11-27 00:00'], reestimate: ['void 11-28 00:00'] },
      owed: [],
    });
    fetched
      .when(lost(on(26, '23:59:59.999')))
      .then({ promises: { arrival: ['void 11-27 00:00'], reestimate: [] }, owed: [] });
  });

  it('a receipt that is overdue and then lost', () => {
    const there = shipment(ONE_COPY).when(pickedUp(on(23, '14:00:00')), delivered(on(26, '10:00:00')));
    there
      .when(receipt.lost(december(8, '10:00:00')))
      .then({ promises: { receipt_return: ['missed 12-07 00:00'], receipt_limit: ['void 12-22 00:00'] }, owed: [] });
    there.when(receipt.lost(december(6, '10:00:00'))).then({ promises: { receipt_return: ['void 12-07 00:00'] } });
  });
});

describe('X1, E5: the only copy of a receipt is lost', () => {
  const gone = shipment(ONE_COPY).when(delivered(on(26, '10:00:00')), receipt.lost(december(1, '10:00:00')));
  const toDo = (file: ShipmentFile) => receiptToDo(file, commitment(file, 'receipt_return'));

  it('it waits to be explained, and then for nothing', () => {
    expect(toDo(gone.file)).toBe('lost');
    const explained = gone.when(own('receipt_loss_explained', december(2, '10:00:00'), { period: '2026-11' }));
    expect(toDo(explained.file)).toBeUndefined();
  });
});

describe('X2: each due time is judged by itself', () => {
  const fetched = shipment().when(pickedUp(on(23, '14:00:00')));

  it('missed on the 27th, re-estimated on the 28th for 12 December, arrived then: missed in November, kept in December', () => {
    const anew = fetched.when(estimated(on(28, '09:00:00'), december(12, '18:00:00')));
    const rows = (last: string) => ({ promises: { arrival: ['missed 11-27 00:00', `${last} 12-12 18:00`] } });
    anew.when(arrived(december(12, '18:00:00'))).then(rows('met'));
    anew.when(arrived(december(12, '18:00:00.001'))).then(rows('late'));
  });

  it('missed, made anew, missed again: each is on record', () => {
    fetched
      .when(estimated(on(28, '09:00:00'), on(29, '18:00:00')), estimated(on(30, '09:00:00'), december(2, '18:00:00')))
      .then({
        by: december(3, '00:00:00'),
        promises: {
          arrival: ['missed 11-27 00:00', 'missed 11-29 18:00', 'missed 12-02 18:00'],
          reestimate: ['late 11-28 00:00', 'met 11-30 18:00', 'open 12-03 18:00'],
        },
      });
  });

  it('F3: five re-estimates, each before the due time, are five moves and no miss', () => {
    const hours = [0, 1, 2, 3, 4];
    const moves = hours.map((hour) => estimated(on(24, `0${hour}:00:00`), on(27 + (hour % 3), `0${hour}:30:00`)));
    fetched.when(...moves).then({ promises: { arrival: ['open 11-28 04:30, moved 5'] } });
  });

  it('F3: four failed attempts, each agreed anew, are four moves; one after it was due is a miss', () => {
    const there = fetched.when(arrived(on(26, '10:00:00')));
    const tries = [26, 27, 28, 29].map((day) => failed(on(day, '16:00:00'), on(day + 1, '15:00:00')));
    there
      .when(...tries.map((one, day) => ({ ...one, occurredAt: on(26 + day, '14:59:00') })))
      .then({ promises: { delivery: ['open 11-30 15:00, moved 4'] } });
    there
      .when(...tries.slice(0, 2))
      .then({ promises: { delivery: ['missed 11-27 15:00, moved 1', 'open 11-28 15:00'] } });
  });

  it('told to be due when it was due already, it has not moved', () => {
    const same = estimated(on(24, '09:00:00'), on(27, '00:00:00'));
    fetched.when(same).then({ promises: { arrival: ['open 11-27 00:00'] } });
  });
});

describe('X3: the earlier of what is proven and what is reported counts', () => {
  const instructed = shipment().when(accepted(on(23, '09:20:00')));

  it('departed at 14:00, a scan says that they were picked up at 16:00: picked up by 14:00', () => {
    const departed = instructed.when(event('departed', on(23, '14:00:00')));
    departed.when(pickedUp(on(23, '16:00:00'))).then({ promises: { pickup: ['met 11-23 15:00'] } });
    instructed.when(pickedUp(on(23, '16:00:00'))).then({ promises: { pickup: ['late 11-23 15:00'] } });
  });

  it('delivered on the 26th, an arrival is told as of 5 December: the receipt is due from the 26th', () => {
    shipment()
      .when(pickedUp(on(23, '14:00:00')), delivered(on(26, '10:00:00')), arrived(december(5, '10:00:00')))
      .then({ promises: { arrival: ['met 11-27 00:00'], receipt_return: ['open 12-07 00:00'] } });
  });
});

describe('X4: a beginning lies before its end', () => {
  const picked = shipment().when(sent(on(23, '10:56:00')), pickedUp(on(23, '17:00:00')));

  it('accepted five minutes after the pickup: late, due as from the sending', () => {
    picked.when(accepted(on(23, '17:05:00'))).then({ promises: { pickup: ['late 11-23 15:00'] } });
  });

  it('accepted a minute before it, though told after it: due as from the acceptance', () => {
    picked.when([accepted(on(23, '16:59:00')), on(23, '17:05:00')]).then({ promises: { pickup: ['met 11-24 12:00'] } });
  });

  it('sent and accepted after the pickup: due as from the sending', () => {
    shipment()
      .when(pickedUp(on(23, '10:30:00')), sent(on(23, '10:56:00')), accepted(on(23, '17:05:00')))
      .then({ promises: { pickup: ['met 11-23 15:00'] } });
  });

  it.each([
    ['25', '2026-12-01 00:00'],
    ['28', '11-28 18:00'],
  ])('estimated for the %sth, picked up on the 27th: due %s', (day, due) => {
    shipment()
      .when(estimated(on(23, '10:00:00'), on(Number(day), '18:00:00')), pickedUp(on(27, '10:00:00')))
      .then({ promises: { arrival: [`open ${due.replace('2026-', '')}`], reestimate: [] } });
  });
});

describe('C3: urgent goods are confirmed as loaded with the downstream branch', () => {
  it('which a local delivery has not', () => {
    shipment({ urgent: true })
      .when(pickedUp(on(23, '14:00:00')))
      .then({ promises: { loading: ['open 11-24 00:00'] } });
    shipment({ urgent: true }, LOCAL)
      .when(pickedUp(on(23, '14:00:00')), delivered(on(24, '09:00:00')))
      .then({ promises: { loading: [] } });
  });
});

describe('X7: of several batches each has its own fate', () => {
  const [first, second] = [
    { number: 1, of: 2 },
    { number: 2, of: 2 },
  ];
  const half = shipment(NO_RECEIPT).when(
    pickedUp(on(23, '14:00:00')),
    arrived(on(26, '10:00:00'), first),
    arrived(on(26, '11:00:00'), second),
    delivered(on(27, '10:00:00'), first),
  );

  it('one of two delivered, no receipt wanted: open until the other is delivered or lost', () => {
    half.then({ status: 'arrived', owed: ['delivery'] });
    half
      .when(delivered(on(27, '12:00:00'), second))
      .then({ status: 'closed', promises: { delivery: ['met 11-28 00:00'] } });
    half
      .when(lost(on(28, '12:00:00'), second))
      .then({ status: 'closed', promises: { delivery: ['late 11-28 00:00'] } });
  });

  it('lost when all are, and only then', () => {
    const way = shipment(NO_RECEIPT).when(pickedUp(on(23, '14:00:00')), lost(on(24, '10:00:00'), first));
    way.then({ status: 'picked_up' });
    way.when(lost(on(24, '11:00:00'), second)).then({ status: 'lost', owed: [] });
  });

  it('three vehicles become two: the latest count counts', () => {
    shipment()
      .when(pickedUp(on(23, '14:00:00')), arrived(on(26, '10:00:00'), { number: 1, of: 3 }))
      .then({ status: 'in_transit' })
      .when(arrived(on(26, '12:00:00'), second))
      .then({ status: 'arrived', promises: { arrival: ['met 11-27 00:00'] } });
  });
});

describe('X6: progress and ending are two things', () => {
  it('lost, found, delivered: delivered, in any order of telling', () => {
    const happened = [lost(on(24, '10:00:00')), found(on(25, '10:00:00')), delivered(on(26, '10:00:00'))];
    const fetched = shipment(NO_RECEIPT).when(pickedUp(on(23, '14:00:00')));
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    for (const order of orders) {
      const told = order.flatMap((which) => happened[which] ?? []);
      fetched
        .when(...told.map((one): [TimedEvent, Instant] => [one, on(27, '10:00:00')]))
        .then({ status: 'closed', promises: { arrival: ['met 11-27 00:00'], delivery: ['met 11-28 00:00'] } });
    }
  });

  it('found without more, they are where they were', () => {
    shipment()
      .when(pickedUp(on(23, '14:00:00')), lost(on(24, '10:00:00')))
      .then({ status: 'lost', owed: [] })
      .when(found(on(25, '10:00:00')))
      .then({ status: 'picked_up', owed: ['arrival'] });
  });

  describe('cancelled at 11:00', () => {
    const withdrawn = shipment().when(accepted(on(23, '09:20:00')), cancelled(on(23, '11:00:00')));

    it.each(['10:40:00', '11:00:00'])('a pickup of %s told at 11:30 is taken: the goods are on the truck', (time) => {
      const overtaken = withdrawn.when([pickedUp(on(23, time)), on(23, '11:30:00')]);
      overtaken.then({ status: 'picked_up', promises: { pickup: ['met 11-23 15:00'] }, owed: ['arrival'] });
      expect(known(overtaken.file, 'cancellation_overtaken')).toMatchObject({
        occurredAt: on(23, time),
        history: false,
      });
    });

    it('a pickup of a millisecond after it is refused', () => {
      withdrawn
        .when([pickedUp(on(23, '11:00:00.001')), on(23, '11:30:00')])
        .then({ refused: 'not_allowed', status: 'cancelled' });
    });

    it('what else happened before it is taken, and changes no status', () => {
      withdrawn.when([event('pickup_verified', on(23, '10:00:00')), on(23, '11:30:00')]).then({ status: 'cancelled' });
    });

    it('overtaken, the goods go on', () => {
      withdrawn
        .when([pickedUp(on(23, '10:40:00')), on(23, '11:30:00')], arrived(on(26, '10:00:00')))
        .then({ status: 'arrived' });
    });
  });
});

describe('X8: who signs is whose document is shown, of what the consignee is', () => {
  const fetched = shipment({ receipt: { ...BOOKING.receipt, kind: 'signature' } }).when(pickedUp(on(23, '14:00:00')));
  const changed = (time: Instant, newKind: 'person' | 'company') =>
    detailed('consignee_changed', time, { newName: BOOKING.consignee.name, newKind });
  const BY_SEAL = { ...SIGN_OFF, documents: [] };
  const irregularities = ({ file }: typeof fetched) =>
    (known(file, 'delivered').irregularities ?? []).map(({ rule, code }) => `${rule} ${code}`);
  const release = (life: typeof fetched, signOff: SignOff = BY_SEAL) =>
    irregularities(life.when(detailed('delivered', on(26, '12:00:00'), { signOff })));

  it('changed from person to company and back, the papers asked for are those of the kind', () => {
    const toCompany = fetched.when(changed(on(24, '10:00:00'), 'company'));
    expect(release(fetched)).toEqual(['D1 identity_document_missing']);
    expect(release(toCompany)).toEqual([]);
    expect(release(toCompany.when(changed(on(24, '11:00:00'), 'person')))).toEqual(['D1 identity_document_missing']);
  });

  it('the document of one, signed by another', () => {
    expect(release(fetched, { ...SIGN_OFF, signerName: '李四' })).toEqual(['D1 signer_differs']);
    expect(release(fetched, SIGN_OFF)).toEqual([]);
  });
});

describe('X10: a receipt is back when its own origin branch has accepted it', () => {
  const sentBack = shipment(ONE_COPY).when(delivered(on(26, '10:00:00')), receipt.enveloped(on(28, '10:00:00')));
  const statusOf = ({ file }: typeof sentBack) => receiptStatus(receiptCopies(file.subject, file.events));

  it('found and accepted at Beijing it is misrouted, and still owed', () => {
    const elsewhere = sentBack.when(receipt.accepted(december(1, '10:00:00'), 'PEK'));
    elsewhere.then({ promises: { receipt_return: ['open 12-07 00:00'] } });
    expect(statusOf(elsewhere)).toBe('misrouted');
    expect(elsewhere.file.events.map(({ type }) => type)).not.toContain('receipt_returned');
    const back = elsewhere.when(receipt.accepted(december(3, '10:00:00')));
    back.then({ promises: { receipt_return: ['met 12-07 00:00'] } });
    expect(statusOf(back)).toBe('returned');
  });
});

describe('X5: more detail never changes the verdict', () => {
  const fetched = shipment({}, LOCAL).when(pickedUp(on(23, '14:00:00')));
  const MISSED = { promises: { appointment: ['missed 11-24 09:30'] }, owed: ['receipt_return', 'receipt_limit'] };

  it('local, delivered without contact on record, with and without the tour told', () => {
    fetched.when(delivered(on(24, '09:30:00'))).then(MISSED);
    fetched.when(event('out_for_delivery', on(24, '09:30:00')), delivered(on(24, '09:31:00'))).then(MISSED);
  });

  it('contacted by then, or after', () => {
    const out = event('out_for_delivery', on(24, '09:30:00'));
    fetched.when(agreed(on(24, '09:30:00')), out).then({ promises: { appointment: ['met 11-24 09:30'] } });
    fetched.when(out, agreed(on(24, '09:30:00.001'))).then({ promises: { appointment: ['late 11-24 09:30'] } });
  });

  it('of two agreed times of the same minute the later told counts, of other minutes the later', () => {
    const there = shipment().when(pickedUp(on(23, '14:00:00')), arrived(on(26, '10:00:00')));
    const [three, four] = [
      agreed(on(26, '11:00:10'), on(27, '15:00:00')),
      agreed(on(26, '11:00:50'), on(27, '16:00:00')),
    ];
    const next = agreed(on(26, '11:01:00'), on(27, '17:00:00'));
    const told = (...events: TimedEvent[]) =>
      there.when(...events.map((one): [TimedEvent, Instant] => [one, on(26, '12:00:00')])).file;
    const due = (...events: TimedEvent[]) => commitment(told(...events), 'delivery').dueAt;
    expect([due(three, four), due(four, three)]).toEqual([on(27, '16:00:00'), on(27, '15:00:00')]);
    expect([due(four, next), due(next, four)]).toEqual([on(27, '17:00:00'), on(27, '17:00:00')]);
  });

  it('of two changes of consignee of the same minute the later told counts', () => {
    const changed = (newName: string, time: string) => detailed('consignee_changed', on(24, time), { newName });
    const signed = (name: string) =>
      detailed('delivered', on(26, '10:00:00'), {
        signOff: { ...SIGN_OFF, signerName: name, documents: SIGN_OFF.documents.map((one) => ({ ...one, name })) },
      });
    const fetchedToo = shipment().when(pickedUp(on(23, '14:00:00')));
    const regular = (name: string, ...changes: TimedEvent[]) =>
      known(
        fetchedToo.when(...changes.map((one): [TimedEvent, Instant] => [one, on(24, '12:00:00')]), signed(name)).file,
        'delivered',
      ).irregularities;
    const [early, late] = [changed('王五', '10:00:10'), changed('李四', '10:00:50')];
    expect(regular('李四', early, late)).toEqual([]);
    expect(regular('王五', late, early)).toEqual([]);
    expect(regular('王五', early, late)).toMatchObject([{ rule: 'D4', code: 'name_differs' }]);
  });
});

describe('E2: the more of what the route says and what is on record', () => {
  const seen = (day: number, branch: string) => detailed('transfer_arrived', on(day, '10:00:00'), { branch });

  it.each<[number, string[], string]>([
    [0, [], '12-07'],
    [0, ['WUH'], '12-12'],
    [0, ['WUH', 'XIY'], '12-17'],
    [0, ['WUH', 'WUH'], '12-12'],
    [1, [], '12-12'],
    [1, ['WUH', 'XIY'], '12-17'],
    [2, ['WUH'], '12-17'],
    [2, ['WUH', 'XIY', 'NKG'], '12-17'],
  ])('a route with %i transfers, seen at %j: due %s', (transfers, branches, due) => {
    shipment({}, { route: { ...ROUTE, transfers: ['WUH', 'XIY'].slice(0, transfers) } })
      .when(
        pickedUp(on(23, '14:00:00')),
        ...branches
          .map((branch, day) => seen(24 + (day % 2), branch))
          .map((one, id) => ({ ...one, eventId: `t${id}` })),
        arrived(on(26, '10:00:00')),
      )
      .then({ promises: { receipt_return: [`open ${due} 00:00`] } });
  });
});

describe('E3: a copy is in one envelope at a time', () => {
  const sentBack = shipment(ONE_COPY).when(
    delivered(on(26, '10:00:00')),
    receipt.signed(on(26, '11:00:00')),
    receipt.enveloped(on(28, '10:00:00')),
  );

  it('signed once and sent in another envelope too: refused', () => {
    sentBack.when(receipt.enveloped(on(28, '10:00:00'), 'HE2')).then({ refused: 'objected' });
  });

  it('a rejection after the acceptance opens the promise again', () => {
    const back = sentBack.when(receipt.accepted(december(1, '10:00:00')));
    back.then({ promises: { receipt_return: ['met 12-07 00:00'] } });
    back
      .when(receipt.rejected(december(2, '10:00:00')))
      .then({ promises: { receipt_return: ['open 12-07 00:00'] }, owed: ['receipt_return', 'receipt_limit'] })
      .when(receipt.signed(december(3, '10:00:00')), receipt.accepted(december(7, '00:00:00')))
      .then({ promises: { receipt_return: ['met 12-07 00:00'] }, owed: [] });
  });
});

describe('X14: a promise is judged by the terms under which it was made', () => {
  const NOON = [
    { pickedUpBy: '12:00', daysLater: 0 as const, acceptedBefore: '12:00' },
    { pickedUpBy: '12:00', daysLater: 1 as const },
  ];
  const later = withOverrides({
    pickup: { byLocalTime: { urban: NOON, suburban: NOON }, escalatesAfter: ['PT5H', 'PT6H', 'PT7H'] },
    arrival: { daysAfter: 9 },
  });
  const instructed = shipment().when(accepted(on(23, '09:20:00')));

  it('met at 12:26, due at 15:00; a deployment sets other times, and the next event comes', () => {
    const met = instructed.when(pickedUp(on(23, '12:26:00')));
    const redeployed = given(SHIPMENT, met.file, later).when(event('tracked', on(24, '10:00:00')));
    redeployed.then({ promises: { pickup: ['met 11-23 15:00'], arrival: ['open 11-27 00:00'] } });
    expect(redeployed.file.commitments).toEqual(met.file.commitments);
  });

  it('what is owed keeps its due time and levels; what is promised later has the new ones', () => {
    const redeployed = given(SHIPMENT, instructed.file, later).when(event('tracked', on(23, '10:00:00')));
    expect(commitment(redeployed.file, 'pickup')).toEqual(commitment(instructed.file, 'pickup'));
    redeployed
      .when(pickedUp(on(23, '15:30:00')))
      .then({ promises: { pickup: ['late 11-23 15:00'], arrival: ['open 12-03 00:00'] } });
    expect(commitmentsOf(SHIPMENT, redeployed.file, on(23, '12:00:00'), COMMITMENTS)).toEqual(
      redeployed.file.commitments,
    );
  });
});

describe('B1 by the calendar that the branch names', () => {
  const byCalendar = withOverrides({ pickup: { calendar: 'branch' } });
  const friday = { orderedAt: on(27, '09:00:00') };
  const due = (time: string, originCalendar: Calendar | undefined, table: typeof COMMITMENTS | typeof byCalendar) =>
    inZone(
      commitment(given(SHIPMENT, booked(friday, { originCalendar }), table).when(accepted(on(27, time))).file, 'pickup')
        .dueAt,
      'Asia/Shanghai',
    ).toFormat('MM-dd HH:mm');

  it('where the deployment says so: outside its hours counts as of the next opening, a day off is put off', () => {
    expect(due('17:59:59', OFFICE, byCalendar)).toBe('11-30 12:00');
    expect(due('18:00:00', OFFICE, byCalendar)).toBe('11-30 15:00');
    expect(due('11:59:59', OFFICE, byCalendar)).toBe('11-27 15:00');
  });

  it("else, and of a branch without one, the manual's times", () => {
    expect(due('18:00:00', OFFICE, COMMITMENTS)).toBe('11-28 12:00');
    expect(due('18:00:00', undefined, byCalendar)).toBe('11-28 12:00');
  });
});

describe('F3, J1: a miss is one by its due time, whether or not a timer has marked it', () => {
  it('no timer rang, and it counts, and asks for what a miss asks for', () => {
    shipment()
      .when(pickedUp(on(23, '14:00:00')))
      .then({ by: on(27, '00:00:00'), promises: { arrival: ['open 11-27 00:00'], reestimate: [] } })
      .then({
        by: on(27, '00:00:00.001'),
        promises: { arrival: ['missed 11-27 00:00'], reestimate: ['open 11-28 00:00'] },
      });
  });
});

describe('D1: goods that were signed for are not signed for otherwise', () => {
  const done = shipment().when(delivered(on(26, '10:00:00')));
  const otherwise = { ...SIGN_OFF, signerName: '李四' };

  it('with another sign-off: already delivered', () => {
    done
      .when(detailed('delivered', on(26, '12:00:00'), { signOff: otherwise }))
      .then({ refused: 'already_delivered', status: 'delivered' });
  });

  it('with the same, or of another batch: taken', () => {
    done.when(delivered(on(26, '12:00:00'))).then({ status: 'delivered' });
    const half = shipment().when(delivered(on(26, '10:00:00'), { number: 1, of: 2 }));
    const rest = { signOff: otherwise, batch: { number: 2, of: 2 } };
    half.when(detailed('delivered', on(26, '12:00:00'), rest)).then({ status: 'delivered' });
    half
      .when(detailed('delivered', on(26, '12:00:00'), { ...rest, batch: { number: 1, of: 2 } }))
      .then({ refused: 'already_delivered' });
  });
});

describe('D5: only what was delivered can be disputed', () => {
  it('goods that never were', () => {
    const fetched = shipment().when(pickedUp(on(23, '14:00:00')));
    fetched.when(event('signature_disputed', on(24, '10:00:00'))).then({ refused: 'not_allowed' });
    fetched
      .when(delivered(on(24, '09:00:00')), event('signature_disputed', on(24, '10:00:00')))
      .then({ promises: { signature_recheck: ['open 11-26 10:00'] } });
  });
});

describe("X13: an event of the order's own minute is taken as of the order", () => {
  it('and one of the minute before is refused', () => {
    const ordered = shipment({ orderedAt: plus(ORDERED_AT, MINUTE / 2) });
    ordered.when([pickedUp(ORDERED_AT), plus(ORDERED_AT, MINUTE)]).then({ status: 'picked_up' });
    ordered
      .when([pickedUp(plus(ORDERED_AT, -1)), plus(ORDERED_AT, MINUTE)])
      .then({ refused: 'too_early', status: 'booked' });
  });
});
