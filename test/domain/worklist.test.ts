import { describe, expect, it } from 'vitest';
import { COMMITMENTS, COMMITMENT_NAMES, type CommitmentTable } from '../../domain/commitments.ts';
import { dueTime } from '../../domain/promise/due-time.ts';
import { ROLES, type Role } from '../../domain/roles.ts';
import { worklist } from '../../domain/worklist.ts';
import { at } from './samples.ts';

const TABLE: CommitmentTable = COMMITMENTS;
const untilOf = (now: string, zone: string): string | undefined => worklist(undefined, at(now), zone)[0]?.until;

describe('what is due today', () => {
  it.each([
    ['in Shanghai', '2026-11-23T00:00:00+08:00', 'Asia/Shanghai', '2026-11-24T00:00:00+08:00'],
    ['in Shanghai, late', '2026-11-23T23:59:59.999+08:00', 'Asia/Shanghai', '2026-11-24T00:00:00+08:00'],
    [
      "at the end of a month in UTC, the branch's next day",
      '2026-11-30T16:00:00Z',
      'Asia/Shanghai',
      '2026-12-02T00:00:00+08:00',
    ],
    ['west of it, still the day before', '2026-12-01T03:00:00Z', 'America/New_York', '2026-12-01T00:00:00-05:00'],
    [
      'at the end of February in a leap year',
      '2028-02-29T12:00:00+08:00',
      'Asia/Shanghai',
      '2028-03-01T00:00:00+08:00',
    ],
    ['on the last day of a year', '2026-12-31T12:00:00+08:00', 'Asia/Shanghai', '2027-01-01T00:00:00+08:00'],
    ['on the day of 25 hours', '2026-10-25T00:30:00+02:00', 'Europe/Berlin', '2026-10-26T00:00:00+01:00'],
    ['on the day of 23 hours', '2026-03-29T00:30:00+01:00', 'Europe/Berlin', '2026-03-30T00:00:00+02:00'],
  ])('is what is due by the end of the day %s', (_, now, zone, end) => {
    expect(untilOf(now, zone)).toBe(at(new Date(Date.parse(end) + 1).toISOString()));
  });

  it.each(['Asia/Shanghai', 'Europe/Berlin', 'America/Havana', 'Africa/Cairo', 'Asia/Beirut', 'Pacific/Kiritimati'])(
    'ends in %s when a promise of that day is due, on every day of a year',
    (timeZone) => {
      const circumstances = {
        timeZone,
        calendar: undefined,
        measure: () => undefined,
        localTimes: '',
        pauses: [],
        classes: [],
      };
      for (let hour = 0; hour < 366 * 24; hour += 5) {
        const now = at(new Date(Date.UTC(2026, 0, 1) + hour * 3_600_000).toISOString());
        const due = dueTime({ localTime: '24:00', daysAfter: 0 }, now, circumstances) ?? '';
        const next = dueTime({ localTime: '00:01', daysAfter: 1 }, now, circumstances) ?? '';
        const until = untilOf(now, timeZone) ?? '';
        expect(due < until && until <= next, `${now} ${until}`).toBe(true);
      }
    },
  );
});

describe('whose work it is', () => {
  const now = at('2026-11-23T10:00:00+08:00');
  const levels = (role: Role | undefined) =>
    Object.fromEntries(worklist(role, now, 'Asia/Shanghai').map(({ name, level }) => [name, level]));

  it('of all roles is every promise, told or not', () => {
    expect(levels(undefined)).toEqual(Object.fromEntries(COMMITMENT_NAMES.map((name) => [name, 0])));
  });

  it('of a branch manager is what was escalated to him, and what he is told first', () => {
    expect(levels('branch_manager')).toEqual({
      pickup: 2,
      appointment: 2,
      arrival: 2,
      reestimate: 0,
      delivery: 2,
      receipt_return: 2,
    });
  });

  it.each(ROLES)('of a %s is what its promises tell it, and no other', (role) => {
    const told = COMMITMENT_NAMES.filter((name) => TABLE[name].escalation.some(({ tells }) => tells === role));
    expect(Object.keys(levels(role))).toEqual(told);
  });

  it('is past due where it was told to somebody else before', () => {
    for (const { level, until } of worklist('branch_manager', now, 'Asia/Shanghai'))
      expect(until === now).toBe(level > 0);
  });
});
