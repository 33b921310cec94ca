import type { PromiseTable } from '../promise/promise-rule.ts';
import { withEvent } from '../promise/record-event.ts';
import type { Debtor, SubjectFile, Teller } from '../promise/subject.ts';
import type { Instant } from '../time/instant.ts';
import type { Case } from './case.ts';
import { CASE } from './case-kind.ts';
import type { CaseFile } from './case-event.ts';

/** A case as it is told, before it has a number. */
export type NewCase = Omit<Case, 'caseNumber' | 'timeZone' | 'calendar' | 'status' | 'version'>;

/** A case that is opened, and taken at once where somebody has it already (G3). */
export interface Opening extends Teller {
  readonly caseNumber: string;
  /** The company's desk, which owes what is promised. */
  readonly desk: Debtor;
  /** The calendars by which the desk and the branch that has a task work. */
  readonly calendars: SubjectFile['calendars'];
  /** The agent who has it already. */
  readonly takenBy?: string | undefined;
}

/** What opening a case makes (G1, F1): its file with what is promised of it. */
export function openCase(
  told: NewCase,
  { caseNumber, desk, calendars, takenBy, ...teller }: Opening,
  now: Instant,
  table: PromiseTable,
): CaseFile {
  const { timeZone, calendar } = desk;
  const subject: Case = { ...told, caseNumber, timeZone, calendar, status: 'open', version: 0 };
  const file: CaseFile = { subject, events: [], commitments: [], calendars };
  const occurredAt = told.receivedAt;
  const opened = withEvent(
    CASE,
    file,
    { eventId: '@opened', type: 'opened', occurredAt, details: {}, ...teller },
    now,
    table,
  );
  if (takenBy === undefined) return opened;
  const taken = {
    eventId: '@taken',
    type: 'taken',
    occurredAt,
    ...teller,
    actor: { name: takenBy, role: 'agent' },
    details: {},
  } as const;
  return withEvent(CASE, opened, taken, now, table);
}
