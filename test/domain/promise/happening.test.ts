import { describe, expect, it } from 'vitest';
import { first, last } from '../../../domain/promise/happening.ts';
import { happeningsOf } from '../../../domain/promise/moments.ts';
import { after, booked, event, HOUR, ORDERED_AT, plus } from '../samples.ts';

const [early, middle, end] = [plus(ORDERED_AT, HOUR), plus(ORDERED_AT, 2 * HOUR), plus(ORDERED_AT, 5 * HOUR)];
const picked = after(booked(), [event('picked_up', middle)], middle);
const { events } = after(picked, [event('picked_up', early), event('pickup_verified', end)], end);

describe('of several events', () => {
  it('each one of a type is a happening, known since it was recorded', () => {
    expect(happeningsOf(events, ['picked_up'])).toEqual([
      { at: middle, knownAt: middle, by: 'picked_up' },
      { at: early, knownAt: end, by: 'picked_up' },
    ]);
    expect(happeningsOf(events, ['pickup_verified', 'picked_up'])).toHaveLength(3);
  });

  it('there is none of another type', () => {
    expect(happeningsOf(events, ['cancelled'])).toEqual([]);
    expect(happeningsOf(events, [])).toEqual([]);
  });
});

describe('of several happenings', () => {
  it('the first is the one that happened first, known since the first was reported (X3)', () => {
    const by = 'picked_up';
    expect(first(happeningsOf(events, ['picked_up']))).toEqual({ at: early, knownAt: middle, by });
    expect(first(happeningsOf(events, ['pickup_verified', 'picked_up']))).toEqual({ at: early, knownAt: middle, by });
    expect(first(happeningsOf(events, ['pickup_verified']))).toEqual({ at: end, knownAt: end, by: 'pickup_verified' });
    expect(first(happeningsOf(events.toReversed(), ['picked_up']))).toEqual({ at: early, knownAt: middle, by });
  });

  it('the last is the one that happened last, known since the last was reported', () => {
    const by = 'picked_up';
    expect(last(happeningsOf(events, ['picked_up']))).toEqual({ at: middle, knownAt: end, by });
    expect(last(happeningsOf(events.toReversed(), ['picked_up']))).toEqual({ at: middle, knownAt: end, by });
    expect(last(happeningsOf(events, ['pickup_verified', 'picked_up']))).toEqual({
      at: end,
      knownAt: end,
      by: 'pickup_verified',
    });
  });

  it('there is none of none', () => {
    expect(first([])).toBeUndefined();
    expect(last([])).toBeUndefined();
  });
});
