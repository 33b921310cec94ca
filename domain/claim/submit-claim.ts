import type { Calendar } from '../calendar/calendar.ts';
import type { PromiseTable } from '../promise/promise-rule.ts';
import { withEvent } from '../promise/record-event.ts';
import type { Debtor, Teller } from '../promise/subject.ts';
import type { Instant } from '../time/instant.ts';
import type { Claim, Evidence } from './claim.ts';
import type { ClaimFile } from './claim-event.ts';
import { CLAIM } from './claim-kind.ts';

/** A claim as it is told, before it has a number. */
export type NewClaim = Omit<Claim, 'claimNumber' | 'submittedAt' | 'timeZone' | 'calendar' | 'status' | 'version'>;

export interface Submission extends Teller {
  readonly claimNumber: string;
  readonly evidence: Evidence;
  /** The company's desk, which owes what is promised, and its calendars. */
  readonly desk: Debtor;
  readonly calendars?: Readonly<Record<string, Calendar>> | undefined;
}

/** What submitting a claim makes (G5): its file with what is promised of it. */
export function submitClaim(
  told: NewClaim,
  { claimNumber, evidence, desk: { timeZone, calendar }, calendars, ...teller }: Submission,
  now: Instant,
  table: PromiseTable,
): ClaimFile {
  const subject: Claim = {
    ...told,
    claimNumber,
    submittedAt: now,
    timeZone,
    calendar,
    status: 'submitted',
    version: 0,
  };
  const file: ClaimFile = { subject, events: [], commitments: [], ...(calendars && { calendars }) };
  const submitted = {
    eventId: '@submitted',
    type: 'submitted',
    occurredAt: now,
    details: { evidence },
    ...teller,
  } as const;
  return withEvent(CLAIM, file, submitted, now, table);
}
