import * as z from 'zod';
import { lastEnded, spanOf } from '../../domain/report/period.ts';
import { REPORTS, REPORT_KINDS } from '../../domain/report/reports.ts';
import { now } from '../adapters/clock.ts';
import { companyTimeZone } from '../adapters/environment.ts';
import { log } from '../adapters/log.ts';
import { branchCodes } from '../adapters/network-store.ts';

const Input = z.strictObject({
  kind: z.enum(REPORT_KINDS),
  period: z.string().optional(),
  execution: z.string().optional(),
});

/**
 * The first step of a sweep: which period, and which branches. Called by the sweep's machine, which the schedule starts
 * without a period: it is the one that has ended last. @throws RangeError for a period that is none, or has not ended
 */
export async function handler(input: unknown) {
  const { kind, period: named, execution } = Input.parse(input);
  log.appendKeys({ execution, report: kind });
  const asOf = now();
  const unit = REPORTS[kind].of;
  const ended = lastEnded(unit, asOf, companyTimeZone());
  const period = named ?? ended;
  const span = spanOf(unit, period, companyTimeZone());
  if (!span) throw new RangeError(`not a ${unit}: ${period}`);
  if (span.to > asOf) throw new RangeError(`${period} has not ended`);
  const branches = await branchCodes();
  log.info('planned', { period, branches: branches.length });
  return { kind, period, asOf, branches, execution };
}
