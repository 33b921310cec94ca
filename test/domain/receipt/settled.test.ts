import { describe, expect, it } from 'vitest';
import { settled } from '../../../domain/receipt/settled.ts';
import { booked, BOOKING, event, inHistory, type TimedEvent } from '../samples.ts';
import { accepted, handedOver, hour, lost, signed } from './copies.ts';

const delivered = (hours: number) => event('delivered', hour(hours));

function settledAt(copies: number, events: readonly TimedEvent[]) {
  const { subject } = booked({ receipt: { ...BOOKING.receipt, copies } });
  return settled({ subject, events: inHistory(events) })?.at;
}

describe('a shipment is done', () => {
  it.each<[string, number, TimedEvent[], number | undefined]>([
    ['when it is delivered, where no receipt is wanted', 0, [delivered(5)], 5],
    ['when the last copy is handed over', 2, [delivered(5), handedOver(8, 2), handedOver(9, 1)], 9],
    ['when all copies are handed over at once', 2, [delivered(5), handedOver(9, 1, 2)], 9],
    ['when it is delivered, if the copies are with the customer before', 1, [handedOver(4, 1), delivered(5)], 5],
    ['when it is first delivered, however often that is told', 0, [delivered(6), delivered(5)], 5],
    ['not before it is delivered', 0, [event('out_for_delivery', hour(4))], undefined],
    ['not before it is delivered, with the receipt handed over', 1, [handedOver(4, 1)], undefined],
    ['not while a copy is out', 2, [delivered(5), handedOver(8, 1)], undefined],
    ['not while a copy waits at the origin branch', 1, [delivered(5), signed(6, 1), accepted(8, [1])], undefined],
    ['not with a lost copy', 2, [delivered(5), handedOver(8, 1), lost(9, 2)], undefined],
    ['not with lost goods', 0, [event('lost', hour(4))], undefined],
    ['when goods that were lost are delivered all the same (X6)', 0, [event('lost', hour(4)), delivered(5)], 5],
  ])('%s', (_, copies, events, hours) => {
    const at = hours === undefined ? undefined : hour(hours);
    expect(settledAt(copies, events)).toBe(at);
    expect(settledAt(copies, events.toReversed())).toBe(at);
  });
});
