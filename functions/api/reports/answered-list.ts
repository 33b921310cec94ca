import { randomUUID } from 'node:crypto';
import { BRANCH_REPORT } from '../../../domain/branch-report/branch-report-kind.ts';
import {
  branchReportId,
  explanationsOf,
  type BranchReport,
  type BranchReportFile,
  type RowExplained,
} from '../../../domain/branch-report/branch-report.ts';
import type { Teller } from '../../../domain/promise/subject.ts';
import { recordEvent } from '../../../domain/promise/record-event.ts';
import { accountability } from '../../../domain/report/accountability.ts';
import type { Explanation } from '../../../domain/report/explanation.ts';
import { asks, type UnreturnedRow } from '../../../domain/report/receipt-rows.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { commitmentTable, reportSettings } from '../../adapters/environment.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { accountableIn, giveAccountabilityBack, takeAccountability } from '../../adapters/report-accountability.ts';
import { readFile, writeFile } from '../../adapters/subject-store.ts';
import { writeTogether, type Write } from '../../adapters/table.ts';

/** A branch's answers for rows of its list. */
export interface Answers {
  readonly explanations: readonly Explanation[];
  /** The rows as they were listed, by waybill. */
  readonly listed: ReadonlyMap<string, UnreturnedRow>;
  readonly teller: Teller;
  readonly now: Instant;
}

/** A list with answers that are not stored yet, as it was read before, and what is to be written with it. */
export interface AnsweredList {
  readonly before: BranchReportFile;
  readonly after: BranchReportFile;
  /** Whom the answers make accountable, and whom no longer. */
  readonly accountability: readonly Write[];
}

/**
 * A branch's list with its answers, and whom they make accountable: once a shipment (E6, X11).
 * @throws Problem too_many_events
 */
export async function answeredList(
  { kind, period, branch }: Pick<BranchReport, 'kind' | 'period' | 'branch'>,
  { explanations, listed, teller, now }: Answers,
): Promise<AnsweredList> {
  const before = await readFile(BRANCH_REPORT, branchReportId({ kind, period, branch }));
  if (!before) throw new Error(`the list of ${branch} for ${period} is gone`);
  const rows = await withAccountability(explanations, listed, period);
  const event = { eventId: randomUUID(), type: 'explained', ...teller, details: { explanations: rows } } as const;
  const recorded = recordEvent(BRANCH_REPORT, before, event, now, commitmentTable());
  if (recorded.outcome !== 'recorded') throw new Problem('too_many_events', 'this list was answered too many times');
  return { before, after: recorded.file, accountability: writesOf(rows, explanationsOf(before.events), period) };
}

/** A transaction has room for a hundred items: the list, its events and promise, and an answer to be repeated are some of them. */
const ROOM = 90;

/**
 * Stores a list with its answers and whom they make accountable, at once; of very many, those beyond a transaction before.
 * @throws Clashed with `subject` where another answer, or another list, was first
 */
export async function storeAnswers(
  { before, after, accountability }: AnsweredList,
  together: readonly Write[],
): Promise<void> {
  for (let from = ROOM; from < accountability.length; from += ROOM)
    await writeTogether(accountability.slice(from, from + ROOM));
  await writeFile(BRANCH_REPORT, before, after, [...together, ...accountability.slice(0, ROOM)]);
}

/** The answers with what each proposes to finance, unless the list of another month has proposed something for its shipment. */
async function withAccountability(
  explanations: readonly Explanation[],
  listed: Answers['listed'],
  period: string,
): Promise<RowExplained[]> {
  const { accountability: amounts } = reportSettings();
  const rows = explanations.map((each) => {
    const row = listed.get(each.waybillNumber);
    const proposal = accountability(each, row?.overdue ?? false, amounts);
    return { ...each, asked: row !== undefined && asks(row), accountability: proposal ?? null };
  });
  const proposing = rows.filter((row) => row.accountability !== null).map(({ waybillNumber }) => waybillNumber);
  const taken = await accountableIn(proposing);
  return rows.map((row) =>
    (taken.get(row.waybillNumber) ?? period) === period ? row : { ...row, accountability: null },
  );
}

/** What the answers take, and give back of what the branch had answered before. */
function writesOf(rows: readonly RowExplained[], before: ReadonlyMap<string, RowExplained>, period: string): Write[] {
  return rows.flatMap(({ waybillNumber, accountability }) => {
    if (accountability) return [takeAccountability(waybillNumber, period)];
    const had = (before.get(waybillNumber)?.accountability ?? null) !== null;
    return had ? [giveAccountabilityBack(waybillNumber, period)] : [];
  });
}
