import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COPY_STATES, receiptCopies, receiptReturned, type CopyState } from '../../../domain/receipt/receipt-copies.ts';
import { BOOKING, event, inHistory, MINUTE, plus, SECOND, type TimedEvent } from '../samples.ts';
import {
  accepted,
  CUSTOMER,
  ENVELOPE,
  enveloped,
  handedOver,
  hour,
  lost,
  missing,
  OTHER_ENVELOPE,
  rejected,
  signed,
} from './copies.ts';

const wanted = (copies: number) => ({ receipt: { ...BOOKING.receipt, copies }, originBranch: 'CTU' });
const copiesOf = (copies: number, events: readonly TimedEvent[]) => receiptCopies(wanted(copies), inHistory(events));

/** A single copy after these steps. */
function one(...steps: readonly TimedEvent[]) {
  const [copy] = copiesOf(1, steps);
  if (!copy) throw new Error('there is no copy');
  return copy;
}

describe('E3: a copy on its way back', () => {
  it.each<[string, TimedEvent[], CopyState]>([
    ['nothing has happened', [], 'awaited'],
    ['it is signed', [signed(1, 1)], 'signed'],
    ['it is sent', [signed(1, 1), enveloped(2, [1])], 'enveloped'],
    ['it is sent, and nobody told that it was signed', [enveloped(2, [1])], 'enveloped'],
    ['it is accepted', [signed(1, 1), enveloped(2, [1]), accepted(3, [1])], 'accepted'],
    ['it is rejected', [signed(1, 1), enveloped(2, [1]), rejected(3, [1])], 'rejected'],
    ['it is rejected and signed again', [signed(1, 1), enveloped(2, [1]), rejected(3, [1]), signed(4, 1)], 'signed'],
    [
      'it is rejected, signed and sent again',
      [enveloped(2, [1]), rejected(3, [1]), signed(4, 1), enveloped(5, [1], OTHER_ENVELOPE)],
      'enveloped',
    ],
    [
      'it is accepted in the end',
      [
        enveloped(2, [1]),
        rejected(3, [1]),
        signed(4, 1),
        enveloped(5, [1], OTHER_ENVELOPE),
        accepted(6, [1], OTHER_ENVELOPE),
      ],
      'accepted',
    ],
    ['it was not in its envelope', [signed(1, 1), enveloped(2, [1]), missing(3, [1])], 'signed'],
    [
      'it was in another envelope than it was on the list of',
      [signed(1, 1), enveloped(2, [1]), accepted(3, [1], OTHER_ENVELOPE)],
      'accepted',
    ],
    [
      'it came in another envelope before its own was opened without it',
      [enveloped(2, [1]), accepted(3, [1], OTHER_ENVELOPE), missing(4, [1])],
      'accepted',
    ],
    [
      'it went into another envelope before its own was opened without it',
      [enveloped(2, [1]), enveloped(3, [1], OTHER_ENVELOPE), missing(4, [1])],
      'enveloped',
    ],
    ['it is found in an envelope, unexpected', [accepted(3, [1])], 'accepted'],
    ['it is lost', [signed(1, 1), enveloped(2, [1]), lost(3, 1)], 'lost'],
    ['it is lost and found', [enveloped(2, [1]), lost(3, 1), accepted(4, [1])], 'accepted'],
    ['it is lost and another is signed for it', [enveloped(2, [1]), lost(3, 1), signed(4, 1)], 'signed'],
    ['it is lost after it was accepted', [accepted(2, [1]), lost(3, 1)], 'lost'],
    ['it is handed over', [accepted(3, [1]), handedOver(4, 1)], 'handed_over'],
    ['it is handed over, and nobody told that it was accepted', [handedOver(4, 1)], 'handed_over'],
    [
      'it is handed over: that is the end of it',
      [handedOver(4, 1), lost(5, 1), enveloped(6, [1]), rejected(7, [1]), signed(8, 1)],
      'handed_over',
    ],
    ['it is signed once more while it is away', [enveloped(2, [1]), signed(3, 1)], 'enveloped'],
    ['it is signed once more when it is back', [accepted(2, [1]), signed(3, 1)], 'accepted'],
    [
      'other things happen to the shipment',
      [signed(1, 1), event('arrived', hour(2)), event('tracked', hour(3))],
      'signed',
    ],
  ])('%s', (_, steps, state) => {
    expect(one(...steps).state).toBe(state);
  });

  it('of what happens in one minute, what is told later counts (X5)', () => {
    expect(one(enveloped(1, [1]), accepted(1, [1])).state).toBe('accepted');
    expect(one(accepted(1, [1]), enveloped(1, [1])).state).toBe('enveloped');
    expect(one(handedOver(1, 1), accepted(1, [1])).state).toBe('handed_over');
    const [sooner, later] = [enveloped(1, [1]), { ...rejected(1, [1]), occurredAt: plus(hour(1), 40 * SECOND) }];
    expect(one(sooner, later).state).toBe('rejected');
    expect(one(later, sooner).state).toBe('enveloped');
    const next = { ...rejected(1, [1]), occurredAt: plus(hour(1), MINUTE) };
    expect([one(sooner, next).state, one(next, sooner).state]).toEqual(['rejected', 'rejected']);
  });

  it('passes through every state', () => {
    const steps = [
      signed(1, 1),
      enveloped(2, [1]),
      rejected(3, [1]),
      lost(4, 1),
      accepted(5, [1], ENVELOPE, 'PEK'),
      accepted(6, [1]),
      handedOver(7, 1),
    ];
    expect(new Set(Array.from({ length: 8 }, (_, count) => one(...steps.slice(0, count)).state))).toEqual(
      new Set(COPY_STATES),
    );
  });
});

describe('X10: a copy is back when its own origin branch has accepted it', () => {
  const atPeking = accepted(3, [1], ENVELOPE, 'PEK');

  it('found and accepted at another branch it is misrouted, and known where', () => {
    expect(one(enveloped(2, [1]), atPeking)).toMatchObject({ state: 'misrouted', foundAt: 'PEK' });
    expect(one(enveloped(2, [1]), atPeking).accepted).toBeUndefined();
  });

  it('it goes on from there, and is back in the end', () => {
    const sentOn = enveloped(4, [1], OTHER_ENVELOPE);
    expect(one(atPeking, sentOn)).toMatchObject({ state: 'enveloped', envelopeNumber: OTHER_ENVELOPE });
    const back = one(atPeking, sentOn, accepted(5, [1], OTHER_ENVELOPE));
    expect(back).toMatchObject({ state: 'accepted', accepted: { at: hour(5) } });
    expect(back.foundAt).toBeUndefined();
  });

  it('of an acceptance that does not say where, the branch that acted counts', () => {
    const by = (name: string): TimedEvent =>
      ({
        ...accepted(3, [1]),
        details: { copies: [1], envelopeNumber: ENVELOPE },
        actor: { name, role: 'branch' },
      }) as TimedEvent;
    expect([one(by('CTU')).state, one(by('PEK')).state]).toEqual(['accepted', 'misrouted']);
  });

  it('a rejection after the acceptance takes it back (E3)', () => {
    expect(one(accepted(3, [1]), rejected(4, [1])).accepted).toBeUndefined();
    expect(one(accepted(3, [1]), rejected(4, [1]), signed(5, 1), accepted(6, [1])).accepted?.at).toBe(hour(6));
    expect(one(rejected(2, [1]), accepted(3, [1])).accepted?.at).toBe(hour(3));
  });
});

describe('E3: what is known of a copy', () => {
  it('is the envelope that it is in or came in last', () => {
    expect(one(signed(1, 1)).envelopeNumber).toBeUndefined();
    expect(
      one(enveloped(2, [1]), rejected(3, [1]), signed(4, 1), enveloped(5, [1], OTHER_ENVELOPE)).envelopeNumber,
    ).toBe(OTHER_ENVELOPE);
    expect(one(enveloped(2, [1]), accepted(3, [1], OTHER_ENVELOPE)).envelopeNumber).toBe(OTHER_ENVELOPE);
    expect(one(enveloped(2, [1]), missing(3, [1])).envelopeNumber).toBeUndefined();
  });

  it('is why it was rejected last, until it is signed anew', () => {
    expect(one(rejected(3, [1], '没有签名'), signed(4, 1)).rejectedReason).toBeUndefined();
    expect(one(rejected(3, [1], '没有签名'), signed(4, 1), rejected(6, [1], '印章不清')).rejectedReason).toBe(
      '印章不清',
    );
  });

  it('is who got it and when', () => {
    expect(one(accepted(3, [1]), handedOver(4, 1))).toMatchObject({ handedOverTo: CUSTOMER, handedOverAt: hour(4) });
    expect(one(accepted(3, [1]), handedOver(4, 1), handedOver(5, 1)).handedOverAt).toBe(hour(4));
  });
});

describe('E6: a lost copy', () => {
  it('is lost since it was first told so, until it turns up', () => {
    expect(one(signed(1, 1)).lost).toBeUndefined();
    expect(one(lost(3, 1), lost(5, 1)).lost).toEqual({ at: hour(3), knownAt: hour(3), by: 'receipt_lost' });
    expect(one(lost(3, 1), signed(4, 1), lost(5, 1)).lost?.at).toBe(hour(5));
  });
});

describe('E1: the copies of a receipt', () => {
  it('are as many as the shipper asked for, from number 1', () => {
    expect(copiesOf(3, [signed(1, 2)])).toEqual([
      { number: 1, state: 'awaited' },
      { number: 2, state: 'signed' },
      { number: 3, state: 'awaited' },
    ]);
  });

  it('are none where no receipt is wanted, whatever is reported', () => {
    expect(copiesOf(0, [signed(1, 1), accepted(2, [1])])).toEqual([]);
  });
});

describe('E2: the receipt is back', () => {
  const returned = (copies: number, events: readonly TimedEvent[], recordedAt = hour(20)) =>
    receiptReturned(wanted(copies), inHistory(events, recordedAt));

  it.each<[string, number, TimedEvent[], number | undefined]>([
    ['with the only copy', 1, [accepted(3, [1])], 3],
    ['with the last of two', 2, [accepted(5, [2]), accepted(3, [1])], 5],
    ['with both at once', 2, [accepted(3, [1, 2])], 3],
    ['not while a copy is out', 2, [accepted(3, [1]), enveloped(3, [2])], undefined],
    ['not with a copy that was rejected', 1, [rejected(3, [1])], undefined],
    ['when a copy is first accepted, however often', 1, [accepted(5, [1]), accepted(3, [1])], 3],
    ['when a copy was accepted, whatever becomes of it', 1, [accepted(3, [1]), lost(4, 1)], 3],
    ['when a copy was handed over at the latest', 1, [handedOver(6, 1)], 6],
    ['never, where none is wanted', 0, [], undefined],
  ])('%s', (_, copies, events, hours) => {
    expect(returned(copies, events)?.at).toBe(hours === undefined ? undefined : hour(hours));
  });

  it('is known since the last acceptance was reported', () => {
    const events = [...inHistory([accepted(3, [1])], hour(9)), ...inHistory([accepted(5, [2])], hour(7))];
    expect(receiptReturned(wanted(2), events)).toEqual({ at: hour(5), knownAt: hour(9), by: 'receipt_accepted' });
  });
});

describe('copies', () => {
  const numbers = fc.subarray([1, 2, 3], { minLength: 1 });
  const envelope = fc.constantFrom(ENVELOPE, OTHER_ENVELOPE);
  const hours = fc.integer({ min: 1, max: 40 });
  const branch = fc.constantFrom('CTU', 'CTU', 'PEK');
  const step = fc.oneof(
    fc.tuple(hours, numbers).map(([at, copies]) => signed(at, ...copies)),
    fc.tuple(hours, numbers).map(([at, copies]) => lost(at, ...copies)),
    fc.tuple(hours, numbers).map(([at, copies]) => handedOver(at, ...copies)),
    fc.tuple(hours, numbers, envelope).map((told) => enveloped(...told)),
    fc.tuple(hours, numbers, envelope).map((told) => missing(...told)),
    fc.tuple(hours, numbers, envelope, branch).map((told) => accepted(...told)),
    fc.tuple(hours, numbers, envelope).map(([at, copies, number]) => rejected(at, copies, '印章不清', number)),
  );
  /** Each of another minute: of the same one, what is told later counts (X5). */
  const steps = fc.uniqueArray(step, { selector: ({ occurredAt }) => occurredAt, maxLength: 15 });
  const shuffled = steps.chain((came) =>
    fc.tuple(fc.constant(came), fc.shuffledSubarray(came, { minLength: came.length })),
  );

  it('follow from what happened, not from the order in which it was reported', () => {
    fc.assert(
      fc.property(shuffled, ([came, other]) => {
        expect(copiesOf(3, other)).toEqual(copiesOf(3, came));
        expect(receiptReturned(wanted(3), inHistory(other, hour(9)))).toEqual(
          receiptReturned(wanted(3), inHistory(came, hour(9))),
        );
      }),
    );
  });

  it('go their ways by themselves', () => {
    fc.assert(
      fc.property(steps, (came) => {
        const alone = copiesOf(
          3,
          came.filter(({ details }) => (details as { copies: number[] }).copies.includes(2)),
        );
        expect(copiesOf(3, came)[1]).toEqual(alone[1]);
      }),
    );
  });

  it('that are handed over stay so, and each of them was accepted', () => {
    fc.assert(
      fc.property(steps, step, (came, more) => {
        const before = copiesOf(3, came)
          .filter(({ state }) => state === 'handed_over')
          .map(({ number }) => number);
        const after = copiesOf(3, [...came, more]);
        expect(before.filter((number) => after[number - 1]?.state !== 'handed_over')).toEqual([]);
        expect(
          after.filter(
            ({ state, accepted: back }) => ['accepted', 'handed_over'].includes(state) && back === undefined,
          ),
        ).toEqual([]);
      }),
    );
  });
});
