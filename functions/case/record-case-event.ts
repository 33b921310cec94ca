import { CASE } from '../../domain/case/case-kind.ts';
import type { CaseFile, ReportedCaseEvent } from '../../domain/case/case-event.ts';
import { recordEvent } from '../../domain/promise/record-event.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { commitmentTable } from '../adapters/environment.ts';
import { retryingOnClash } from '../adapters/retrying-on-clash.ts';
import { readFile, writeFile } from '../adapters/subject-store.ts';
import type { Write } from '../adapters/table.ts';

/**
 * Records on a case what Huidan itself finds out, or what came by another way than the API. Done twice, it is recorded once.
 * @param of makes the event of the case as it is; undefined where there is nothing to record
 * @param together what is written with it
 * @returns what came of it: `recorded`, `repeated`, or why it does not fit; undefined where there was nothing to record
 */
export function recordCaseEvent(
  caseNumber: string,
  of: (file: CaseFile) => ReportedCaseEvent | undefined,
  now: Instant,
  together: readonly Write[] = [],
) {
  return retryingOnClash(async () => {
    const file = await readFile(CASE, caseNumber);
    if (!file) throw new Error(`there is no case ${caseNumber}`);
    const reported = of(file);
    if (!reported) return undefined;
    const result = recordEvent(CASE, file, reported, now, commitmentTable());
    if (result.outcome === 'recorded') await writeFile(CASE, file, result.file, together);
    return result;
  });
}
