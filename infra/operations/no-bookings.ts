import { Duration } from 'aws-cdk-lib';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { DateTime } from 'luxon';
import { companyTimeZone } from '../company-time-zone.ts';
import { line } from './series.ts';

const OPENS = 9;
const CLOSES = 18;
/** Days since Monday. */
const WORKING_DAYS = [0, 1, 2, 3, 4];
const HOURS_OF_WEEK = 7 * 24;

/** Bookings an hour on working days from nine to six, and 1 at all other times. */
export function noBookingsInBusinessHours(scope: Construct): MathExpression {
  const bookings = line('Bookings', {});
  const open = businessHours(companyTimeZone(scope)).map(([from, to]) => `(hour >= ${from} AND hour < ${to})`);
  return new MathExpression({
    label: 'bookings in business hours',
    expression: `IF(${open.join(' OR ')}, bookings, 1)`,
    usingMetrics: {
      bookings,
      hour: new MathExpression({
        label: 'hours since Monday 00:00 UTC',
        expression: '24 * (DAY(bookings) - 1) + HOUR(bookings)',
        usingMetrics: { bookings },
      }),
    },
    period: Duration.hours(1),
  });
}

type Hours = readonly [from: number, to: number];

/**
 * The business hours of the week, as CloudWatch counts: in whole hours since Monday 00:00 UTC. Where the clocks are put
 * forward in summer it is the hours that are business hours all year.
 */
function businessHours(zone: string): Hours[] {
  const offsets = ['2026-01-15', '2026-07-15'].map((day) => DateTime.fromISO(day, { zone }).offset / 60);
  const [opens, closes] = [Math.ceil(OPENS - Math.min(...offsets)), Math.floor(CLOSES - Math.max(...offsets))];
  return WORKING_DAYS.map((day): Hours => [24 * day + opens, 24 * day + closes]).flatMap(sinceMonday);
}

/** Far in the east it is Monday already while it is still Sunday in UTC, which is the end of its week. */
function sinceMonday([from, to]: Hours): Hours[] {
  return from < 0
    ? [
        [from + HOURS_OF_WEEK, HOURS_OF_WEEK],
        [0, to],
      ]
    : [[from, to]];
}
