import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { withOverrides } from '../../../domain/commitment/overrides.ts';
import { COMMITMENTS } from '../../../domain/commitments.ts';

const ROW = { pickedUpBy: '12:00', daysLater: 1 };
const byLocalTime = (urban: unknown, suburban: unknown = [ROW]) => ({ pickup: { byLocalTime: { urban, suburban } } });

describe('overrides', () => {
  it('of nothing leave the table as the manuals have it', () => {
    expect(withOverrides({})).toEqual(COMMITMENTS);
    expect(withOverrides({ pickup: {} })).toEqual(COMMITMENTS);
  });

  it('set a duration (A4) and leave all else', () => {
    expect(withOverrides({ dispatch: { within: 'PT5M' } })).toEqual({
      ...COMMITMENTS, dispatch: { ...COMMITMENTS.dispatch, due: { within: 'PT5M' } },
    });
  });

  it('set the levels\' intervals (B3) and leave whom they tell', () => {
    expect(withOverrides({ pickup: { escalatesAfter: ['PT0S', 'PT2H', 'PT24H'] } }).pickup).toEqual({
      ...COMMITMENTS.pickup,
      escalation: [
        { tells: 'dispatcher', after: 'PT0S' },
        { tells: 'branch_manager', after: 'PT2H' },
        { tells: 'customer_service_supervisor', after: 'PT24H' },
      ],
    });
  });

  it('set local times (B1)', () => {
    const rows = [{ acceptedBefore: '10:00', pickedUpBy: '10:00', daysLater: 0 }, { acceptedBefore: '23:59', pickedUpBy: '00:00', daysLater: 1 }, ROW];
    expect(withOverrides(byLocalTime(rows)).pickup).toEqual({ ...COMMITMENTS.pickup, due: { byLocalTime: { urban: rows, suburban: [ROW] } } });
  });

  it.each([
    ['no object', null],
    ['a list', []],
    ['an unknown commitment', { delivery: { within: 'PT5M' } }],
    ['an unknown setting', { dispatch: { due: 'PT5M' } }],
    ['no duration', { dispatch: { within: '5 minutes' } }],
    ['a negative duration', { dispatch: { within: '-PT5M' } }],
    ['an empty duration', { dispatch: { within: 'P' } }],
    ['a number', { dispatch: { within: 300 } }],
    ['no duration in a level', { pickup: { escalatesAfter: ['PT0S', 'PT1H', ''] } }],
    ['a level before the one below it', { pickup: { escalatesAfter: ['PT0S', 'PT3H', 'PT90M'] } }],
    ['no rows', byLocalTime([])],
    ['one area only', { pickup: { byLocalTime: { urban: [ROW] } } }],
    ['a rest of the day without a row', byLocalTime([{ acceptedBefore: '12:00', ...ROW }])],
    ['a row that none reaches', byLocalTime([ROW, ROW])],
    ['rows out of order', byLocalTime([{ acceptedBefore: '15:00', ...ROW }, { acceptedBefore: '12:00', ...ROW }, ROW])],
    ['the same bound twice', byLocalTime([{ acceptedBefore: '12:00', ...ROW }, { acceptedBefore: '12:00', ...ROW }, ROW])],
    ['a time past 23:59', byLocalTime([{ pickedUpBy: '24:00', daysLater: 1 }])],
    ['a time without minutes', byLocalTime([{ pickedUpBy: '12', daysLater: 1 }])],
    ['days later than the next', byLocalTime([{ pickedUpBy: '12:00', daysLater: 2 }])],
    ['a pickup before the acceptance', byLocalTime([{ acceptedBefore: '12:00', pickedUpBy: '11:59', daysLater: 0 }, ROW])],
    ['a pickup today for who accepts at midnight', byLocalTime([{ pickedUpBy: '23:59', daysLater: 0 }])],
  ])('with %s are refused', (_, overrides) => {
    expect(() => withOverrides(overrides)).toThrow(ZodError);
  });

  it.each([
    ['a duration for the pickup (B1)', { pickup: { within: 'PT5M' } }, 'pickup is not due within a duration'],
    ['local times for the dispatch (A4)', { dispatch: { byLocalTime: { urban: [ROW], suburban: [ROW] } } }, 'dispatch is not due by a local time'],
    ['too few levels (B3)', { pickup: { escalatesAfter: ['PT0S', 'PT1H'] } }, 'pickup escalates in 3 levels'],
    ['too many levels (B3)', { dispatch: { escalatesAfter: ['PT0S', 'PT1H'] } }, 'dispatch escalates in 1 levels'],
    ['no levels (B3)', { dispatch: { escalatesAfter: [] } }, 'dispatch escalates in 1 levels'],
  ])('with %s do not fit the promise', (_, overrides, message) => {
    expect(() => withOverrides(overrides)).toThrow(new RangeError(message));
  });
});
