import pMap from 'p-map';
import { CASE } from '../../../domain/case/case-kind.ts';
import { COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import { caseOnList, type CaseRow } from '../../../domain/report/case-on-list.ts';
import { exceptionsOfEvents, missOnList, movesOnList, type ExceptionRow } from '../../../domain/report/exceptions.ts';
import { allOpenAt, exceptionalIn, missedIn, type ListedCommitment } from '../../adapters/commitment-lists.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { readFile } from '../../adapters/subject-store.ts';
import type { Gather } from './gathered.ts';

/**
 * What was irregular in the week (F3): promises by when they broke, whether or not a timer has marked it, due times that
 * moved more than once, and events and exceptions by when they were reported.
 */
export const exceptions: Gather<ExceptionRow | CaseRow> = async ({ code, timeZone }, span, asOf) => {
  const missed = new Map<string, ExceptionRow>();
  const take = (row: ListedCommitment): void => {
    const miss = missOnList({ ...row, ...row.of }, asOf);
    // One that is marked and still owed stands in both indexes.
    if (miss) missed.set(`${row.subjectId}#${row.name}#${row.renewals}`, miss);
  };
  for await (const page of missedIn(code, span)) page.forEach(take);
  for (const name of COMMITMENT_NAMES) {
    for await (const page of allOpenAt(name, code, { since: span.from, until: span.to })) page.forEach(take);
  }
  const rows: (ExceptionRow | CaseRow)[] = [];
  const events = [];
  for await (const page of exceptionalIn(code, span)) {
    rows.push(...page.moved.flatMap((row) => movesOnList({ ...row, ...row.of }) ?? []));
    events.push(...page.events.map((event) => ({ ...event, ...event.of })));
    const cases = page.events.filter(({ subject }) => subject === CASE.kind);
    rows.push(...(await pMap(cases, ({ subjectId }) => caseRow(subjectId, asOf, timeZone), AT_ONCE)).flat());
  }
  const all = [...missed.values(), ...rows, ...exceptionsOfEvents(events, timeZone)];
  const counts = Object.entries(Object.groupBy(all, ({ what }) => what)).map(
    ([what, found]) => [what, found.length] as const,
  );
  return {
    rows: all.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at)),
    totals: { rows: all.length, ...Object.fromEntries(counts) },
  };
};

/** How many cases are read at once. */
const AT_ONCE = { concurrency: 10 };

/** An exception as its case has it: what it came to stands there alone. */
async function caseRow(caseNumber: string, asOf: Instant, timeZone: string): Promise<CaseRow[]> {
  const file = await retryingOnClash(() => readFile(CASE, caseNumber));
  if (!file) throw new Error(`there is no case ${caseNumber}`);
  return [caseOnList(file, asOf, timeZone)].filter((row) => row !== undefined);
}
