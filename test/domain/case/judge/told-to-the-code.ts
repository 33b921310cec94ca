import { CASE } from '../../../../domain/case/case-kind.ts';
import type { Case } from '../../../../domain/case/case.ts';
import type { CaseEvent, CaseEventType, CaseFile, ReportedCaseEvent } from '../../../../domain/case/case-event.ts';
import { standing } from '../../../../domain/case/standing.ts';
import { commitmentsOf } from '../../../../domain/promise/commitments-of.ts';
import type { Commitment } from '../../../../domain/promise/commitment.ts';
import { HUIDAN } from '../../../../domain/promise/huidan.ts';
import { withEvent } from '../../../../domain/promise/record-event.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { judgedRow } from '../../judged-row.ts';
import { toldTillItRests } from '../../told-till-it-rests.ts';
import { AGENT, caseEvent, SUPERVISOR } from '../case-life.ts';
import type { LifeToJudge, ToldEvent, Verdict } from './life.ts';
import type { OpenedCase } from './lives.ts';
import type { Place } from './workplaces.ts';

/** Tells whole lives of cases to the code, and says in the words of the judge what the code makes of them. */

/** The code, or a mutation of it. */
export interface Code {
  readonly kind: typeof CASE;
  readonly ownerOf: (events: readonly CaseEvent[]) => string | undefined;
  readonly rowsOf: (kind: typeof CASE, file: CaseFile, now: Instant) => readonly Commitment[];
}

export const CODE: Code = {
  kind: CASE,
  ownerOf: (events) => standing(events).owner,
  rowsOf: (kind, file, now) => commitmentsOf(kind, file, now, kind.promises),
};

/** What the code holds of a case once all of it is told at `now`; what is refused is told again until nothing changes. */
export function told(opened: OpenedCase, telling: readonly ToldEvent[], now: string, { kind }: Code = CODE): CaseFile {
  return toldTillItRests(kind, openedCase(opened, kind), telling.map(reported), now as Instant);
}

function openedCase(opened: OpenedCase, kind: typeof CASE): CaseFile {
  const { desk, responsible, grade, type, channel, tier, request } = opened;
  const receivedAt = opened.receivedAt as Instant;
  const branch = responsible === desk ? undefined : responsible;
  const subject: Case = {
    caseNumber: 'HC0000000000000',
    channel,
    type,
    subject: '何时到货',
    description: '请问何时到货？',
    priority: 'normal',
    tags: [],
    tier,
    request,
    exception: grade && {
      kind: 'damage',
      grade,
      foundAt: receivedAt,
      foundBy: '李四',
      responsible: branch ? 'branch' : 'carrier',
      ...(branch && { branch: 'HND', branchTimeZone: branch.timeZone, branchCalendar: branch.calendar?.code }),
    },
    receivedAt,
    timeZone: desk.timeZone,
    calendar: desk.calendar?.code,
    status: 'open',
    version: 0,
  };
  const event = { eventId: '@opened', type: 'opened', occurredAt: receivedAt, actor: HUIDAN, details: {} } as const;
  const empty = { subject, events: [], commitments: [], calendars: calendarsOf(desk, responsible) };
  return withEvent(kind, empty, event, receivedAt, kind.promises);
}

const calendarsOf = (...places: readonly Place[]): CaseFile['calendars'] =>
  Object.fromEntries(places.flatMap(({ calendar }) => (calendar ? [[calendar.code, calendar]] : [])));

function reported({ id, type, occurredAt, agent = AGENT.name, bySupervisor }: ToldEvent): ReportedCaseEvent {
  const to = { to: agent, reason: '换班', approvedBy: SUPERVISOR.name };
  const details = { handed_over: to, task_done: { outcome: '已换货' } }[type] ?? {};
  const isSupervisors = ['acknowledged', 'reviewed'].includes(type) || bySupervisor;
  const actor = isSupervisors ? SUPERVISOR : { ...AGENT, name: agent };
  return { ...caseEvent(type as CaseEventType, occurredAt as Instant, details, actor), eventId: id };
}

/** What was accepted of a life, as it is to be judged. */
export function accepted(opened: OpenedCase, telling: readonly ToldEvent[], { events }: CaseFile): LifeToJudge {
  const byId = new Map(telling.map((event) => [event.id, event]));
  return { opened, told: events.flatMap(({ eventId }) => byId.get(eventId) ?? []) };
}

/** What the code makes of it by a moment. */
export function verdict(file: CaseFile, now: string, { kind, ownerOf, rowsOf }: Code = CODE): Verdict {
  const at = now as Instant;
  const rows = rowsOf(kind, file, at)
    .filter(({ withdrawn }) => !withdrawn)
    .map((row) => judgedRow(row, at));
  return { status: file.subject.status, owner: ownerOf(file.events), rows };
}
