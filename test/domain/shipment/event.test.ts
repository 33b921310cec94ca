import { describe, expect, it } from 'vitest';
import { firstKnown, firstOf } from '../../../domain/shipment/event.ts';
import { after, booked, event, HOUR, ORDERED_AT, plus } from '../samples.ts';

const [early, middle, end] = [plus(ORDERED_AT, HOUR), plus(ORDERED_AT, 2 * HOUR), plus(ORDERED_AT, 5 * HOUR)];
const first = after(booked(), [event('picked_up', middle)], middle);
const { events } = after(first, [event('picked_up', early), event('pickup_verified', end)], end);

describe('of several events', () => {
  it('the first is the one that happened first', () => {
    expect(firstOf(events, ['picked_up'])).toBe(early);
    expect(firstOf(events, ['pickup_verified', 'picked_up'])).toBe(early);
    expect(firstOf(events, ['pickup_verified'])).toBe(end);
    expect(firstOf(events.toReversed(), ['picked_up'])).toBe(early);
  });

  it('the first known is the one that was reported first', () => {
    expect(firstKnown(events, ['picked_up'])).toBe(middle);
    expect(firstKnown(events.toReversed(), ['pickup_verified', 'picked_up'])).toBe(middle);
    expect(firstKnown(events, ['pickup_verified'])).toBe(end);
  });

  it('there is none of another type', () => {
    expect(firstOf(events, ['cancelled'])).toBeUndefined();
    expect(firstOf(events, [])).toBeUndefined();
    expect(firstKnown(events, ['cancelled'])).toBeUndefined();
  });
});
