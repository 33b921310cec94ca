import { CASE } from '../../domain/case/case-kind.ts';
import type { CaseFile } from '../../domain/case/case-event.ts';
import { caseNumber } from '../../domain/case/case-number.ts';
import { openCase, type NewCase, type Opening } from '../../domain/case/open-case.ts';
import type { Teller } from '../../domain/promise/subject.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { readCalendars } from '../adapters/calendar-store.ts';
import { caseLookupWrites } from '../adapters/case-lookups.ts';
import { companyDebtor } from '../adapters/company-debtor.ts';
import { tierOf } from '../adapters/customer-store.ts';
import { drawn } from '../adapters/drawn.ts';
import { commitmentTable } from '../adapters/environment.ts';
import { log } from '../adapters/log.ts';
import { retryingOnClash } from '../adapters/retrying-on-clash.ts';
import { writeFile } from '../adapters/subject-store.ts';
import type { Write } from '../adapters/table.ts';

/** A case as it is told, whose tier the customer's record says. */
export type ToldCase = Omit<NewCase, 'tier'>;

/**
 * Opens a case and makes it found: one transaction with what is written together with it.
 * @param takenBy the agent who has it already; `note` what else there is to know
 * @param together from the file: an answer that is kept, a claim that keeps it from being opened twice
 * @throws Clashed with the clash of what `together` claims
 */
export async function openNewCase(
  told: ToldCase,
  { takenBy, note, ...teller }: Teller & Pick<Opening, 'takenBy' | 'note'>,
  now: Instant,
  together: (file: CaseFile) => readonly Write[] | Promise<readonly Write[]> = () => [],
): Promise<CaseFile> {
  const [desk, tier] = await Promise.all([companyDebtor(), tierOf(told.partner)]);
  const calendars = await readCalendars([desk.calendar, told.exception?.branchCalendar].flatMap((name) => name ?? []));
  // The number is drawn anew for each attempt: a clash may be that of two equal numbers.
  return retryingOnClash(async () => {
    const number = caseNumber(now, drawn());
    log.appendKeys({ case: number });
    const opening = { caseNumber: number, desk, calendars, takenBy, note, ...teller };
    const file = openCase({ ...told, tier }, opening, now, commitmentTable());
    await writeFile(CASE, undefined, file, [...(await together(file)), ...caseLookupWrites(file.subject)]);
    return file;
  });
}
