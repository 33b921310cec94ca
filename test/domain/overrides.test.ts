import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { overridesSchema } from '../../domain/overrides-schema.ts';
import { withOverrides as applied } from '../../domain/overrides.ts';
import { COMMITMENTS, type CommitmentName } from '../../domain/commitments.ts';

/** As at synth: of the right form, and fitting. */
const withOverrides = (overrides: unknown) => applied(overridesSchema.parse(overrides));

const ROW = { pickedUpBy: '12:00', daysLater: 1 };
const dueOf = (name: CommitmentName, settings: object) =>
  withOverrides({ [name]: settings })[name].terms.map(({ due }) => due);
const byLocalTime = (urban: unknown, suburban: unknown = [ROW]) => ({ pickup: { byLocalTime: { urban, suburban } } });

describe('overrides', () => {
  it('of nothing leave the table as the manuals have it', () => {
    expect(withOverrides({})).toEqual(COMMITMENTS);
    expect(withOverrides({ pickup: {} })).toEqual(COMMITMENTS);
  });

  it('set a duration (A4) and leave all else', () => {
    expect(withOverrides({ dispatch: { within: 'PT5M' } })).toEqual({
      ...COMMITMENTS,
      dispatch: { ...COMMITMENTS.dispatch, terms: [{ ...COMMITMENTS.dispatch.terms[0], due: { within: 'PT5M' } }] },
    });
  });

  it('set a local time and the days until then (C2, E2), each by itself', () => {
    expect(dueOf('arrival', { daysAfter: 5 })).toEqual([{ localTime: '24:00', daysAfter: 5 }]);
    expect(dueOf('arrival', { localTime: '18:30' })).toEqual([{ localTime: '18:30', daysAfter: 'transit_days' }]);
    expect(dueOf('loading', { localTime: '00:00', daysAfter: 1 })).toEqual([{ localTime: '00:00', daysAfter: 1 }]);
    expect(dueOf('receipt_return', { daysAfter: { byTransfers: [0, 30, 365] } })).toEqual([
      { localTime: '24:00', daysAfter: { byTransfers: [0, 30, 365] } },
    ]);
    expect(dueOf('receipt_limit', { daysAfter: 'transit_days' })).toEqual([
      { localTime: '24:00', daysAfter: 'transit_days' },
    ]);
  });

  it('set each of the ways in which one promise is due (C1)', () => {
    expect(dueOf('appointment', { within: 'PT6H', localTime: '10:00' })).toEqual([
      { localTime: '10:00', daysAfter: 1 },
      { within: 'PT6H' },
    ]);
    expect(dueOf('appointment', { daysAfter: 2 })).toEqual([{ localTime: '12:00', daysAfter: 2 }, { within: 'PT4H' }]);
  });

  it('set how long before it is due somebody is reminded (E2)', () => {
    expect(withOverrides({ receipt_return: { reminder: 'P5D' } }).receipt_return).toEqual({
      ...COMMITMENTS.receipt_return,
      reminder: 'P5D',
    });
  });

  it("set the levels' intervals (B3) and leave whom they tell", () => {
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
    const rows = [
      { acceptedBefore: '10:00', pickedUpBy: '10:00', daysLater: 0 },
      { acceptedBefore: '23:59', pickedUpBy: '00:00', daysLater: 1 },
      ROW,
    ];
    expect(withOverrides(byLocalTime(rows)).pickup).toEqual({
      ...COMMITMENTS.pickup,
      terms: [{ ...COMMITMENTS.pickup.terms[0], due: { byLocalTime: { urban: rows, suburban: [ROW] } } }],
    });
  });

  it('set the pickup by the calendar that the branch names (B1)', () => {
    expect(dueOf('pickup', { calendar: 'branch' })).toEqual([
      { ...COMMITMENTS.pickup.terms[0].due, calendar: 'branch' },
    ]);
  });

  it('set days for as many transfers as they like: the last is for all above (E2)', () => {
    for (const byTransfers of [[12], [10, 15], [10, 15, 20, 25]])
      expect(dueOf('receipt_return', { daysAfter: { byTransfers } })).toEqual([
        { localTime: '24:00', daysAfter: { byTransfers } },
      ]);
  });

  it.each([
    ['no object', null],
    ['a list', []],
    ['an unknown commitment', { customs: { within: 'PT5M' } }],
    ['an unknown setting', { dispatch: { due: 'PT5M' } }],
    ['no duration', { dispatch: { within: '5 minutes' } }],
    ['a negative duration', { dispatch: { within: '-PT5M' } }],
    ['an empty duration', { dispatch: { within: 'P' } }],
    ['a number', { dispatch: { within: 300 } }],
    ['no duration in a level', { pickup: { escalatesAfter: ['PT0S', 'PT1H', ''] } }],
    ['a level before the one below it', { pickup: { escalatesAfter: ['PT0S', 'PT3H', 'PT90M'] } }],
    ['no rows', byLocalTime([])],
    ['a rest of the day without a row', byLocalTime([{ acceptedBefore: '12:00', ...ROW }])],
    ['a row that none reaches', byLocalTime([ROW, ROW])],
    ['rows out of order', byLocalTime([{ acceptedBefore: '15:00', ...ROW }, { acceptedBefore: '12:00', ...ROW }, ROW])],
    [
      'the same bound twice',
      byLocalTime([{ acceptedBefore: '12:00', ...ROW }, { acceptedBefore: '12:00', ...ROW }, ROW]),
    ],
    ['a time past 23:59', byLocalTime([{ pickedUpBy: '24:00', daysLater: 1 }])],
    ['a time without minutes', byLocalTime([{ pickedUpBy: '12', daysLater: 1 }])],
    ['days later than the next', byLocalTime([{ pickedUpBy: '12:00', daysLater: 2 }])],
    [
      'a pickup before the acceptance',
      byLocalTime([{ acceptedBefore: '12:00', pickedUpBy: '11:59', daysLater: 0 }, ROW]),
    ],
    ['a local time past the end of the day', { arrival: { localTime: '24:01' } }],
    ['a local time of one digit', { arrival: { localTime: '9:00' } }],
    ['a local time with seconds', { arrival: { localTime: '09:00:00' } }],
    ['days before', { arrival: { daysAfter: -1 } }],
    ['half a day', { arrival: { daysAfter: 1.5 } }],
    ['more days than a year', { arrival: { daysAfter: 366 } }],
    ['days of no transfer, and of none else', { receipt_return: { daysAfter: { byTransfers: [] } } }],
    ['half a working day', { arrival: { workingDaysAfter: 0.5 } }],
    ['another calendar than the branch names', { pickup: { calendar: 'CN' } }],
    ['a reminder at no time', { receipt_return: { reminder: '' } }],
    ['a reminder after it was due', { receipt_return: { reminder: '-P3D' } }],
    ['a pickup today for who accepts at midnight', byLocalTime([{ pickedUpBy: '23:59', daysLater: 0 }])],
  ])('with %s are refused', (_, overrides) => {
    expect(() => withOverrides(overrides)).toThrow(ZodError);
  });

  it.each([
    ['a duration for the pickup (B1)', { pickup: { within: 'PT5M' } }, 'pickup is not due within a duration'],
    [
      'local times for the dispatch (A4)',
      { dispatch: { byLocalTime: { urban: [ROW], suburban: [ROW] } } },
      'dispatch is not due by a local time of the acceptance',
    ],
    [
      'a local time for the dispatch (A4)',
      { dispatch: { localTime: '12:00' } },
      'dispatch is not due at a local time of a day',
    ],
    ['days for the dispatch (A4)', { dispatch: { daysAfter: 1 } }, 'dispatch is not due so many days after'],
    ['days for the pickup (B1)', { pickup: { daysAfter: 1 } }, 'pickup is not due so many days after'],
    ['a duration for the arrival (C2)', { arrival: { within: 'P3D' } }, 'arrival is not due within a duration'],
    [
      'local times of the acceptance for the appointment (C1)',
      { appointment: { byLocalTime: { urban: [ROW], suburban: [ROW] } } },
      'appointment is not due by a local time of the acceptance',
    ],
    ['one area only (B1)', { pickup: { byLocalTime: { urban: [ROW] } } }, 'pickup has the local times urban, suburban'],
    [
      'a calendar for the dispatch (A4)',
      { dispatch: { calendar: 'branch' } },
      'dispatch is not due by a local time of the acceptance',
    ],
    [
      'working days for the arrival (C2)',
      { arrival: { workingDaysAfter: 1 } },
      'arrival is not due so many working days after',
    ],
    ['days in words (C2)', { arrival: { daysAfter: 'soon' } }, 'arrival goes by one of transit_days, byTransfers'],
    [
      'days by what a shipment has not (E2)',
      { receipt_return: { daysAfter: { byBatches: [1] } } },
      'receipt_return goes by one of transit_days, byTransfers',
    ],
    [
      'days by two measures (E2)',
      { receipt_return: { daysAfter: { byTransfers: [1], transit_days: [1] } } },
      'receipt_return goes by one of transit_days, byTransfers',
    ],
    ['a reminder of the pickup (B1)', { pickup: { reminder: 'PT1H' } }, 'nobody is reminded of pickup'],
    ['too few levels (B3)', { pickup: { escalatesAfter: ['PT0S', 'PT1H'] } }, 'pickup escalates in 3 levels'],
    ['too many levels (B3)', { dispatch: { escalatesAfter: ['PT0S', 'PT1H'] } }, 'dispatch escalates in 1 levels'],
    ['no levels (B3)', { dispatch: { escalatesAfter: [] } }, 'dispatch escalates in 1 levels'],
  ])('with %s do not fit the promise', (_, overrides, message) => {
    expect(() => withOverrides(overrides)).toThrow(new RangeError(message));
  });
});
