import { describe, expect, it } from 'vitest';
import { whyNotToEnvelope } from '../../../domain/receipt/why-not-to-envelope.ts';
import { booked, BOOKING, inHistory, type TimedEvent } from '../samples.ts';
import { accepted, ENVELOPE, enveloped, handedOver, lost, missing, rejected, signed } from './copies.ts';

const BACK = { fromBranch: 'HGH', toBranch: 'CTU' };
const fileWith = (...events: TimedEvent[]) => ({ ...booked(), events: inHistory(events) });

describe('E3: a copy goes into an envelope', () => {
  it.each<[string, TimedEvent[]]>([
    ['when it is signed', [signed(1, 1)]],
    ['when it is signed again after it was rejected', [enveloped(2, [1]), rejected(3, [1]), signed(4, 1)]],
    ['when it was not in the envelope that it was on the list of', [signed(1, 1), enveloped(2, [1]), missing(3, [1])]],
    ['when it is lost and another is signed for it', [enveloped(2, [1]), lost(3, 1), signed(4, 1)]],
    ['whatever has become of the others', [signed(1, 1), lost(2, 2)]],
  ])('%s', (_, events) => {
    expect(whyNotToEnvelope(1, fileWith(...events), BACK)).toBeUndefined();
  });
});

describe('E3: a copy does not go into an envelope', () => {
  it.each<[string, TimedEvent[]]>([
    ['copy 1 is not signed', []],
    ['copy 1 is not signed', [signed(1, 2)]],
    ['copy 1 was rejected, and is not signed again', [enveloped(2, [1]), rejected(3, [1])]],
    [`copy 1 is already in the envelope ${ENVELOPE}`, [signed(1, 1), enveloped(2, [1])]],
    ['copy 1 is back at the origin branch already', [signed(1, 1), accepted(3, [1])]],
    ['copy 1 is handed over already', [handedOver(4, 1)]],
    ['copy 1 is lost', [signed(1, 1), lost(2, 1)]],
  ])('that %s', (why, events) => {
    expect(whyNotToEnvelope(1, fileWith(...events), BACK)).toBe(why);
  });

  it.each([3, 20])('that was never required (E1): copy %i of 2', (copy) => {
    expect(whyNotToEnvelope(copy, fileWith(signed(1, 1, 2)), BACK)).toBe(`copy ${copy} was never required: 2 were`);
  });

  it('of a shipment whose receipt nobody wants (E1)', () => {
    const file = { ...booked({ receipt: { ...BOOKING.receipt, copies: 0 } }), events: [] };
    expect(whyNotToEnvelope(1, file, BACK)).toBe('copy 1 was never required: 0 were');
  });

  it('that was misrouted, but from where it was found (X10)', () => {
    const found = fileWith(enveloped(2, [1]), accepted(3, [1], ENVELOPE, 'PEK'));
    expect(whyNotToEnvelope(1, found, { ...BACK, fromBranch: 'PEK' })).toBeUndefined();
    expect(whyNotToEnvelope(1, found, BACK)).toBe('copy 1 was found at branch PEK, not HGH');
    expect(whyNotToEnvelope(1, found, { fromBranch: 'PEK', toBranch: 'WUH' })).toBe('belongs to branch CTU, not WUH');
  });

  it('from or to a branch that has nothing to do with it', () => {
    expect(whyNotToEnvelope(1, fileWith(signed(1, 1)), { ...BACK, fromBranch: 'WUH' })).toBe(
      'is delivered by branch HGH, not WUH',
    );
    expect(whyNotToEnvelope(1, fileWith(signed(1, 1)), { ...BACK, toBranch: 'WUH' })).toBe(
      'belongs to branch CTU, not WUH',
    );
    expect(whyNotToEnvelope(1, fileWith(signed(1, 1)), { fromBranch: 'CTU', toBranch: 'HGH' })).toBe(
      'is delivered by branch HGH, not CTU',
    );
  });
});
