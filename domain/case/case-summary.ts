import { duesOf, type Dues } from '../promise/dues.ts';
import type { Instant } from '../time/instant.ts';
import type { Case } from './case.ts';
import type { CaseFile } from './case-event.ts';
import { standing, type ClosedAs } from './standing.ts';

/** What a list shows of a case. */
export interface CaseSummary extends Pick<
  Case,
  | 'caseNumber'
  | 'partner'
  | 'channel'
  | 'type'
  | 'subject'
  | 'priority'
  | 'tags'
  | 'waybillNumber'
  | 'tier'
  | 'request'
  | 'receivedAt'
  | 'timeZone'
> {
  readonly owner?: string | undefined;
  readonly grade?: 1 | 2 | 3 | undefined;
  readonly solvedAt?: Instant | undefined;
  readonly closedAt?: Instant | undefined;
  readonly closedAs?: ClosedAs | undefined;
  /** What is owed, and when. */
  readonly dues: Dues;
}

/** What a list shows of a case, beside its status. */
export function caseSummary({ subject, events, commitments }: CaseFile): CaseSummary {
  const { caseNumber, partner, channel, type, priority, tags, waybillNumber, tier, request } = subject;
  const { owner, solvedAt, closedAt, closedAs } = standing(events);
  return {
    caseNumber,
    partner,
    channel,
    type,
    subject: subject.subject,
    priority,
    tags,
    waybillNumber,
    tier,
    request,
    receivedAt: subject.receivedAt,
    timeZone: subject.timeZone,
    owner,
    grade: subject.exception?.grade,
    solvedAt,
    closedAt,
    closedAs,
    dues: duesOf(commitments),
  };
}
