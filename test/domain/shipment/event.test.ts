import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { first, happeningsOf, inOrder, last, reportedOrImplied } from '../../../domain/shipment/event.ts';
import { after, booked, event, HOUR, ORDERED_AT, plus } from '../samples.ts';

const [early, middle, end] = [plus(ORDERED_AT, HOUR), plus(ORDERED_AT, 2 * HOUR), plus(ORDERED_AT, 5 * HOUR)];
const picked = after(booked(), [event('picked_up', middle)], middle);
const { events } = after(picked, [event('picked_up', early), event('pickup_verified', end)], end);

describe('of several events', () => {
  it('each one of a type is a happening, known since it was recorded', () => {
    expect(happeningsOf(events, ['picked_up'])).toEqual([
      { at: middle, knownAt: middle },
      { at: early, knownAt: end },
    ]);
    expect(happeningsOf(events, ['pickup_verified', 'picked_up'])).toHaveLength(3);
  });

  it('there is none of another type', () => {
    expect(happeningsOf(events, ['cancelled'])).toEqual([]);
    expect(happeningsOf(events, [])).toEqual([]);
  });
});

describe('of several happenings', () => {
  it('the first is the one that happened first, known since the first was reported', () => {
    expect(first(happeningsOf(events, ['picked_up']))).toEqual({ at: early, knownAt: middle });
    expect(first(happeningsOf(events, ['pickup_verified', 'picked_up']))).toEqual({ at: early, knownAt: middle });
    expect(first(happeningsOf(events, ['pickup_verified']))).toEqual({ at: end, knownAt: end });
    expect(first(happeningsOf(events.toReversed(), ['picked_up']))).toEqual({ at: early, knownAt: middle });
  });

  it('the last is the one that happened last, known since the last was reported', () => {
    expect(last(happeningsOf(events, ['picked_up']))).toEqual({ at: middle, knownAt: end });
    expect(last(happeningsOf(events.toReversed(), ['picked_up']))).toEqual({ at: middle, knownAt: end });
    expect(last(happeningsOf(events, ['pickup_verified', 'picked_up']))).toEqual({ at: end, knownAt: end });
  });

  it('there is none of none', () => {
    expect(first([])).toBeUndefined();
    expect(last([])).toBeUndefined();
  });
});

describe('what was reported or is implied', () => {
  it.each<[string, number | undefined, number, number | undefined, number, number, number]>([
    ['is the report', 1, 4, undefined, 0, 1, 4],
    ['is what another implies, without a report', undefined, 0, 2, 5, 2, 5],
    ['is the report, known since the other', 1, 5, 2, 4, 1, 4],
    ['is the report, known before the other', 1, 4, 2, 5, 1, 4],
    ['is the report, though the other is told to have been before', 3, 5, 2, 4, 3, 4],
    ['is known when it happened at the earliest', 4, 6, 2, 3, 4, 4],
  ])('%s', (_, reported, reportedKnown, implied, impliedKnown, at, knownAt) => {
    const hour = (hours: number) => plus(ORDERED_AT, hours * HOUR);
    const happening = (hours: number | undefined, known: number) =>
      hours === undefined ? undefined : { at: hour(hours), knownAt: hour(known) };
    expect(reportedOrImplied(happening(reported, reportedKnown), happening(implied, impliedKnown))).toEqual({
      at: hour(at),
      knownAt: hour(knownAt),
    });
  });

  it('is nothing where there is neither', () => {
    expect(reportedOrImplied(undefined, undefined)).toBeUndefined();
  });
});

describe('events in order', () => {
  const report = fc
    .tuple(fc.constantFrom(early, middle, end), fc.stringMatching(/^[@a-c]{1,3}$/))
    .map(([occurredAt, eventId]) => ({ occurredAt, eventId }));
  const reports = fc.uniqueArray(report, { selector: ({ eventId }) => eventId });

  it('are in that of time, and of one moment in that of their ids', () => {
    const [a, b, c] = [
      { occurredAt: middle, eventId: 'a' },
      { occurredAt: middle, eventId: 'b' },
      { occurredAt: early, eventId: 'c' },
    ];
    expect(inOrder([b, a, c])).toEqual([c, a, b]);
  });

  it('are the same however they came, and what came is as it was', () => {
    fc.assert(
      fc.property(
        reports.chain((came) => fc.tuple(fc.constant(came), fc.shuffledSubarray(came, { minLength: came.length }))),
        ([came, shuffled]) => {
          const before = [...came];
          expect(inOrder(shuffled)).toEqual(inOrder(came));
          expect(came).toEqual(before);
        },
      ),
    );
  });
});
