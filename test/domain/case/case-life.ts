import { CASE } from '../../../domain/case/case-kind.ts';
import type { Case } from '../../../domain/case/case.ts';
import type { CaseDetails, CaseEventType, CaseFile, ReportedCaseEvent } from '../../../domain/case/case-event.ts';
import { HUIDAN } from '../../../domain/promise/huidan.ts';
import { recordEvent, withEvent } from '../../../domain/promise/record-event.ts';
import type { Actor } from '../../../domain/promise/subject.ts';
import type { Instant } from '../../../domain/time/instant.ts';

export const AGENT: Actor = { name: '坐席甲', role: 'agent' };
export const SUPERVISOR: Actor = { name: '主管', role: 'customer_service_supervisor' };

/** A case as it is opened when it is received, with what a test wants otherwise. */
export function caseOpened(receivedAt: Instant, otherwise: Partial<Case> = {}): CaseFile {
  const subject: Case = {
    caseNumber: 'HC0000000000000',
    partner: 'acme',
    channel: 'email',
    type: 'inquiry',
    subject: '何时到货',
    description: '请问何时到货？',
    priority: 'normal',
    tags: [],
    tier: 'standard',
    receivedAt,
    timeZone: 'Asia/Shanghai',
    status: 'open',
    version: 0,
    ...otherwise,
  };
  const opened = { eventId: '@opened', type: 'opened', occurredAt: receivedAt, actor: HUIDAN, details: {} } as const;
  return withEvent(CASE, { subject, events: [], commitments: [] }, opened, receivedAt, CASE.promises);
}

/** What each type of event has to tell, for tests that do not care. */
const TOLD: Partial<Record<CaseEventType, object>> = {
  responded: { message: '明天到' },
  customer_replied: { message: '谢谢' },
  information_asked: { message: '请问运单号？' },
  solved: { summary: '已告知' },
  reopened: { reason: '未到' },
  called_back: { score: 4 },
  reviewed: { verdict: 'good' },
  merged: { into: 'HC0000000000001' },
};

/** An event of a case, by its agent unless somebody else is named. */
export function caseEvent<T extends CaseEventType>(
  type: T,
  occurredAt: Instant,
  details: Partial<CaseDetails[T]> = {},
  actor: Actor = type === 'reviewed' ? SUPERVISOR : AGENT,
): ReportedCaseEvent {
  const told = { ...TOLD[type], ...details };
  return { eventId: `${type}.${occurredAt}`, type, occurredAt, actor, details: told } as unknown as ReportedCaseEvent;
}

/** The file after events that are told as they happen, without those that do not fit. */
export function lived(file: CaseFile, ...events: readonly ReportedCaseEvent[]): CaseFile {
  return events.reduce((before, event) => {
    const recorded = recordEvent(CASE, before, event, event.occurredAt ?? before.subject.receivedAt, CASE.promises);
    return recorded.outcome === 'recorded' ? recorded.file : before;
  }, file);
}
