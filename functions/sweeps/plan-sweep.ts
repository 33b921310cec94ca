import * as z from 'zod';
import { lastEnded, PERIOD_UNITS } from '../../domain/report/period.ts';
import { REPORT_KINDS, spanOfReport, unitsOf } from '../../domain/report/reports.ts';
import { now } from '../adapters/clock.ts';
import { companyTimeZone } from '../adapters/environment.ts';
import { log } from '../adapters/log.ts';
import { placesOf } from './gather/places.ts';

const Input = z.strictObject({
  kind: z.enum(REPORT_KINDS),
  unit: z.enum(PERIOD_UNITS).optional(),
  period: z.string().optional(),
  execution: z.string().optional(),
});

/**
 * The first step of a sweep: which period, and which branches. Called by the sweep's machine, which a schedule starts with
 * a unit and without a period: it is the unit's that has ended last, by default that of the report's first unit.
 * @throws RangeError for a period that is none, or has not ended
 */
export async function handler(input: unknown) {
  const { kind, unit, period: named, execution } = Input.parse(input);
  log.appendKeys({ execution, report: kind });
  const asOf = now();
  const period = named ?? lastEnded(unit ?? unitsOf(kind)[0], asOf, companyTimeZone());
  const span = spanOfReport(kind, period, companyTimeZone());
  if (!span) throw new RangeError(`not a ${unitsOf(kind).join(' or a ')}: ${period}`);
  if (span.to > asOf) throw new RangeError(`${period} has not ended`);
  const branches = await placesOf(kind);
  log.info('planned', { period, branches: branches.length });
  return { kind, period, asOf, branches, execution };
}
