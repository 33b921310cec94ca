import { describe, expect, it } from 'vitest';
import { acknowledgeBy, hasToClimb, lookAt } from '../../../domain/notice/acknowledge-by.ts';
import { nextLevel } from '../../../domain/notice/next-level.ts';
import { at } from '../samples.ts';
import { notice } from './samples.ts';

const awaited = notice({ acknowledgeWithin: 'PT30M' });
const BY = at('2026-11-23T15:31:00+08:00');

describe('an acknowledgement', () => {
  it('is awaited for as long as the contacts say from when it was sent', () => {
    expect(acknowledgeBy(awaited)).toBe(BY);
  });

  it.each([
    ['that has none', notice()],
    ['that was acknowledged', { ...awaited, state: 'acknowledged' as const }],
    ['that was not sent', { ...awaited, state: 'waiting' as const, sentAt: undefined }],
    ['of which the next level has heard', { ...awaited, climbedAt: BY }],
    ['of a kind that tells nobody else', { ...awaited, kind: 'reminder' as const }],
  ])('is not awaited of one %s', (_, one) => {
    expect(acknowledgeBy(one)).toBeUndefined();
  });

  it('is awaited of one that failed from when it should have been sent', () => {
    const failed = { ...awaited, state: 'failed' as const, sendAt: at('2026-11-23T14:31:00+08:00'), sentAt: undefined };
    expect(acknowledgeBy(failed)).toBe(at('2026-11-23T15:01:00+08:00'));
  });

  it('that was given up is not awaited: the next level has to hear, once and of an escalation', () => {
    const failed = notice({ state: 'failed' });
    expect(hasToClimb(failed, BY)).toBe(true);
    expect(hasToClimb({ ...failed, climbedAt: BY }, BY)).toBe(false);
    expect(hasToClimb({ ...failed, kind: 'report' }, BY)).toBe(false);
    expect(hasToClimb(awaited, at('2026-11-23T15:30:59+08:00'))).toBe(false);
    expect(hasToClimb(awaited, BY)).toBe(true);
  });

  it('is looked for when the next of them is due, and not again for one that was', () => {
    const later = { ...awaited, acknowledgeWithin: 'PT1H' };
    expect(lookAt([later, awaited], at('2026-11-23T15:01:00+08:00'))).toBe(BY);
    expect(lookAt([later, awaited], BY)).toBe(at('2026-11-23T16:01:00+08:00'));
    expect(lookAt([awaited], BY)).toBeUndefined();
  });
});

describe('the next level', () => {
  it('is the next of the promise, under the event that its own miss would have', () => {
    expect(nextLevel(notice())).toEqual({
      role: 'branch_manager',
      topic: notice({}, { level: 2 }).topic,
      eventId: 'HD39X29FP5000X.pickup.1.2026-11-23T07:00:00.000Z.missed.2',
    });
  });

  it('is none after the last, nor of a promise that the code no longer knows', () => {
    expect(nextLevel(notice({}, { level: 3 }))).toBeUndefined();
    expect(nextLevel(notice({}, { commitment: 'gone' }))).toBeUndefined();
  });
});
