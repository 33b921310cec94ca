import { exceptionOfEvent, exceptionsOfCommitment, type ExceptionRow } from '../../../domain/report/exceptions.ts';
import { irregularIn, missedIn } from '../../adapters/shipment-lists.ts';
import type { Gather } from './gathered.ts';

/** What was irregular in the week (F3): promises by when they broke, events by when they were reported. */
export const exceptions: Gather<ExceptionRow> = async ({ code, timeZone }, span) => {
  const rows: ExceptionRow[] = [];
  for await (const page of missedIn(code, span)) rows.push(...page.flatMap(exceptionsOfCommitment));
  for await (const page of irregularIn(code, span))
    rows.push(...page.flatMap((event) => exceptionOfEvent(event, timeZone) ?? []));
  const counts = Object.entries(Object.groupBy(rows, ({ what }) => what)).map(
    ([what, found]) => [what, found.length] as const,
  );
  return {
    rows: rows.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at)),
    totals: { rows: rows.length, ...Object.fromEntries(counts) },
  };
};
