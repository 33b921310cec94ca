import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { resources, synthesize, type Resource } from '../template.ts';
import { expressionsOf, valueOf } from './control-room.ts';

function alarmOf(all: readonly Resource[]): Resource {
  const found = all.find(({ id }) => id.startsWith('ControlRoomNoBookings'));
  if (found === undefined) throw new Error('there is no alarm for no bookings');
  return found;
}

/** The hours of a week in which the alarm would ring without a booking, by the clock of the zone: "Mon 09". */
function watchedHours(alarm: Resource, zone: string, monday: string): string[] {
  const expressions = expressionsOf(alarm);
  const start = DateTime.fromISO(monday, { zone });
  return Array.from({ length: 7 * 24 }, (_, hour) => start.plus({ hours: hour }))
    .filter((hour) => valueOf(expressions, { bookings: 0 }, hour.toJSDate()) < Number(alarm.at('Threshold')))
    .map((hour) => hour.toFormat('ccc HH', { locale: 'en' }));
}

function workingWeek(opens: number, closes: number): string[] {
  return ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'].flatMap((day) =>
    Array.from({ length: closes - opens }, (_, at) => `${day} ${String(opens + at).padStart(2, '0')}`),
  );
}

const [WINTER, SUMMER] = ['2026-01-12', '2026-07-13'];

describe('the alarm for no bookings', () => {
  it('rings after two hours without one, and for one booking in them does not', () => {
    const alarm = alarmOf(resources);
    expect(alarm.properties).toMatchObject({
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
      EvaluationPeriods: 2,
      TreatMissingData: 'notBreaching',
    });
    const atTen = DateTime.fromISO('2026-01-14T10:00', { zone: 'Asia/Shanghai' }).toJSDate();
    expect([0, 1, 7].map((bookings) => valueOf(expressionsOf(alarm), { bookings }, atTen))).toEqual([0, 1, 7]);
  });

  it.each([WINTER, SUMMER])(
    'watches from nine to six on working days by the clock of Shanghai, in the week of %s',
    (monday) => {
      expect(watchedHours(alarmOf(resources), 'Asia/Shanghai', monday)).toEqual(workingWeek(9, 18));
    },
  );

  it.each([
    // The working day runs over midnight in UTC; of an hour that summer time moves, it watches what is open all the year.
    ['America/Los_Angeles', WINTER, workingWeek(9, 17)],
    ['America/Los_Angeles', SUMMER, workingWeek(10, 18)],
    // Monday begins on Sunday in UTC.
    ['Pacific/Auckland', WINTER, workingWeek(10, 18)],
    ['Pacific/Auckland', SUMMER, workingWeek(9, 17)],
    ['Pacific/Kiritimati', WINTER, workingWeek(9, 18)],
  ])('watches only hours of work in %s, in the week of %s', (zone, monday, hours) => {
    expect(watchedHours(alarmOf(synthesize({ companyTimeZone: zone }).resources), zone, monday)).toEqual(hours);
  });

  it('in a zone of half hours watches those that lie within the hours of work', () => {
    const alarm = alarmOf(synthesize({ companyTimeZone: 'Asia/Kolkata' }).resources);
    const start = DateTime.fromISO(WINTER, { zone: 'utc' });
    const watched = Array.from({ length: 7 * 24 }, (_, hour) => start.plus({ hours: hour })).filter(
      (hour) => valueOf(expressionsOf(alarm), { bookings: 0 }, hour.toJSDate()) < 1,
    );
    expect(watched.length).toBe(5 * 8);
    for (const hour of watched) {
      const [from, to] = [hour.setZone('Asia/Kolkata'), hour.plus({ hours: 1 }).setZone('Asia/Kolkata')].map(
        (each) => each.hour * 60 + each.minute,
      );
      expect(from).toBeGreaterThanOrEqual(9 * 60);
      expect(to).toBeLessThanOrEqual(18 * 60);
    }
  });
});
