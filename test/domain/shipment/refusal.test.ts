import { describe, expect, it } from 'vitest';
import { allowedIn } from '../../../domain/shipment/event-types.ts';
import { placeOf, refusal } from '../../../domain/shipment/refusal.ts';
import { after, at, awaitingConfirmation, booked, detailed, event, plus, SIGN_OFF } from '../samples.ts';

const on = (time: string) => at(`2026-11-23T${time}+08:00`);
const instructed = after(booked(), [event('instruction_accepted', on('09:20:00'))]);
const cancelled = after(instructed, [event('cancelled', on('11:00:00'))]);
const fetched = after(instructed, [event('picked_up', on('14:00:00'))]);
const delivered = after(fetched, [detailed('delivered', on('19:00:00'), { signOff: SIGN_OFF })]);

describe('how far a shipment had come for what happened', () => {
  it('is how far it is, whatever the time', () => {
    expect(placeOf(awaitingConfirmation(), { occurredAt: on('09:30:00') })).toBe('awaiting_confirmation');
    expect(placeOf(fetched, { occurredAt: on('09:30:00') })).toBe('picked_up');
    expect(placeOf(after(fetched, [event('lost', on('16:00:00'))]), { occurredAt: on('17:00:00') })).toBe('picked_up');
  });

  it('of one that was withdrawn is how far it had come, until then (X6)', () => {
    expect(placeOf(cancelled, { occurredAt: on('10:59:59.999') })).toBe('instructed');
    expect(placeOf(cancelled, { occurredAt: on('11:00:00') })).toBe('instructed');
    expect(placeOf(cancelled, { occurredAt: plus(on('11:00:00'), 1) })).toBe('cancelled');
  });
});

describe('an event is refused', () => {
  it('where it does not fit, and what does is told', () => {
    expect(refusal(event('cancelled', on('15:00:00')), fetched)).toEqual({
      outcome: 'not_allowed',
      status: 'picked_up',
      allowed: allowedIn('picked_up'),
    });
    expect(refusal(event('picked_up', on('12:00:00')), cancelled)).toEqual({
      outcome: 'not_allowed',
      status: 'cancelled',
      allowed: [],
    });
  });

  it('where the goods were signed for with another sign-off (D1), and not with the same', () => {
    const again = (signOff: object) => detailed('delivered', on('20:00:00'), { signOff: { ...SIGN_OFF, ...signOff } });
    expect(refusal(again({ signerName: '李四' }), delivered)).toEqual({ outcome: 'already_delivered' });
    expect(refusal(again({}), delivered)).toBeUndefined();
    expect(refusal(again({ relationship: undefined }), delivered)).toBeUndefined();
    expect(refusal(again({ signerName: '李四' }), fetched)).toBeUndefined();
  });

  it('where a batch was signed for otherwise, whoever signed for another (D1, X7)', () => {
    const signedBy = (signerName: string, time: string, number?: number) =>
      detailed('delivered', on(time), {
        signOff: { ...SIGN_OFF, signerName },
        ...(number !== undefined && { batch: { number, of: 2 } }),
      });
    const both = after(fetched, [signedBy('张三', '19:00:00', 1), signedBy('李四', '19:30:00')]);
    expect(refusal(signedBy('李四', '20:00:00', 1), both)).toEqual({ outcome: 'already_delivered' });
    expect(refusal(signedBy('张三', '20:00:00', 1), both)).toBeUndefined();
    expect(refusal(signedBy('张三', '20:00:00', 2), both)).toEqual({ outcome: 'already_delivered' });
    expect(refusal(signedBy('李四', '20:00:00', 2), both)).toBeUndefined();
    expect(refusal(signedBy('王五', '20:00:00'), both)).toEqual({ outcome: 'already_delivered' });
  });

  it('where it cannot be true, with what stands against it', () => {
    const batch = { number: 3, of: 2 };
    expect(refusal(detailed('arrived', on('20:00:00'), { batch }), fetched)).toEqual({
      outcome: 'objected',
      objections: [{ kind: 'invalid', field: 'batch.number', message: 'is more than 2' }],
    });
  });
});
