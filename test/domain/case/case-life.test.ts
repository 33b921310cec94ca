import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../../domain/calendar/calendar.ts';
import { afterSalesStage } from '../../../domain/case/after-sales-stage.ts';
import type { Case } from '../../../domain/case/case.ts';
import type { CaseDetails, CaseEventType, CaseFile, TimedCaseEvent } from '../../../domain/case/case-event.ts';
import { CASE } from '../../../domain/case/case-kind.ts';
import { caseNumber, isCaseNumber } from '../../../domain/case/case-number.ts';
import { openCase } from '../../../domain/case/open-case.ts';
import { queueOrder } from '../../../domain/case/queue-order.ts';
import { receivedAt } from '../../../domain/case/received-at.ts';
import { refusal } from '../../../domain/case/refusal.ts';
import { standing } from '../../../domain/case/standing.ts';
import { whyNotInto } from '../../../domain/case/why-not-into.ts';
import { COMMITMENTS } from '../../../domain/commitments.ts';
import { withOverrides } from '../../../domain/overrides.ts';
import { given } from '../given.ts';
import { at } from '../samples.ts';

const DAY = [['08:00', '18:00']] as const;
/** The Spring Festival of 2026: nine days off, with work on the Saturdays before and after. */
const SPRING_FESTIVAL: Calendar = {
  code: 'CN',
  version: 1,
  hours: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY },
  daysOff: ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-02-23'],
  workDays: ['2026-02-14', '2026-02-28'],
};

/** A Thursday. */
const RECEIVED = '2026-02-12T10:00:00+08:00';
const AGENT = { name: '王五', role: 'agent' };
const SUPERVISOR = { name: '主管', role: 'customer_service_supervisor' };

/** A case of that Thursday at ten, with what a test wants otherwise. */
function opened(otherwise: Partial<Case> = {}, table = COMMITMENTS as Parameters<typeof openCase>[3]) {
  const received = at(RECEIVED);
  const told = {
    partner: 'acme',
    channel: 'api',
    type: 'inquiry',
    subject: '回单',
    description: '回单何时返回？',
    priority: 'normal',
    tags: [],
    tier: 'standard',
    receivedAt: received,
    ...otherwise,
  } as const;
  const desk = { branch: 'company', timeZone: 'Asia/Shanghai', calendar: 'CN@1' };
  const calendars = { 'CN@1': SPRING_FESTIVAL };
  return openCase(told, { caseNumber: caseNumber(received, 1), desk, calendars, actor: AGENT }, received, table);
}
const life = (otherwise: Partial<Case> = {}) => given(CASE, opened(otherwise));

let told = 0;
/** @param when a time of February 2026, `12T10:00` */
function event<T extends CaseEventType>(type: T, when: string, details: CaseDetails[T], actor = AGENT): TimedCaseEvent {
  const occurredAt = moment(when);
  return { eventId: String(told++), type, occurredAt, actor, details } as unknown as TimedCaseEvent;
}
const moment = (when: string) => at(`2026-02-${when.length === 8 ? `${when}:00` : when}+08:00`);
const message = { message: '……' };
const solved = (when: string) => event('solved', when, { summary: '已告知' });
const confirmed = (when: string) => event('confirmed', when, {});
const closed = (when: string) => event('closed', when, {});
const reopened = (when: string) => event('reopened', when, { reason: '未解决' });
const replied = (when: string) => event('customer_replied', when, message);

describe('G2: the first response', () => {
  it.each([
    ['standard', 'phone', '12T10:00:30'],
    ['key', 'chat', '12T10:00:30'],
    ['vip', 'phone', '12T10:00:15'],
    ['vip', 'chat', '12T10:00:15'],
    ['standard', 'email', '12T12:00:00'],
    ['key', 'api', '12T12:00:00'],
    ['vip', 'email', '12T11:00:00'],
    ['vip', 'api', '12T11:00:00'],
  ] as const)('to a %s by %s is in time at %s, and late a moment after', (tier, channel, due) => {
    for (const [instant, state] of [
      [due, 'met'],
      [`${due}.001`, 'late'],
    ] as const) {
      const { file } = life({ tier, channel }).when(event('responded', instant, message));
      const [first] = file.commitments.filter(({ name }) => name === 'first_response');
      expect([first?.dueAt, first && (first.metAt ?? '') <= first.dueAt ? 'met' : 'late']).toEqual([
        moment(due),
        state,
      ]);
    }
  });

  it('is void where the solution comes first', () => {
    life()
      .when(solved('12T10:30'))
      .then({ status: 'solved', promises: { first_response: ['void 02-12 12:00'], resolution: ['met 02-13 10:00'] } });
  });
});

describe('G2: the resolution', () => {
  it('has 24 hours, on both sides', () => {
    life()
      .when(solved('13T10:00'))
      .then({ promises: { resolution: ['met 02-13 10:00'] } });
    life()
      .when(solved('13T10:01'))
      .then({ promises: { resolution: ['late 02-13 10:00'] } });
  });

  it('stands still from when the customer is asked until it answers', () => {
    life()
      .when(event('information_asked', '12T12:00', message))
      .then({ status: 'waiting_for_customer' })
      .when(replied('12T15:00'))
      .then({ status: 'open', promises: { resolution: ['open 02-13 13:00'] }, by: moment('13T12:59') })
      .when(solved('13T13:00'))
      .then({ promises: { resolution: ['met 02-13 13:00'] } });
  });

  it('does not stand still for a department', () => {
    life()
      .when(event('department_asked', '12T12:00', { department: 'warehouse', question: '？' }))
      .then({ status: 'waiting_for_department', promises: { resolution: ['open 02-13 10:00'] } });
  });

  it('is owed anew from when the case is reopened', () => {
    life()
      .when(solved('12T12:00'), reopened('12T14:00'))
      .then({ status: 'reopened', promises: { resolution: ['met 02-13 10:00', 'open 02-13 14:00'] } });
  });

  it('can have other numbers by tier in a deployment', () => {
    const table = withOverrides({ resolution: { within: { vip: 'PT12H', else: 'PT24H' } } });
    const due = (tier: Case['tier']) =>
      opened({ tier }, table).commitments.find(({ name }) => name === 'resolution')?.dueAt;
    expect([due('vip'), due('key')]).toEqual([moment('12T22:00'), moment('13T10:00')]);
  });
});

describe('G2: departments and customers who come back', () => {
  it('a department has half an hour each time, and none where the case is solved meanwhile', () => {
    const asked = (when: string) => event('department_asked', when, { department: 'warehouse', question: '？' });
    life()
      .when(asked('12T11:00'), event('department_answered', '12T11:30', {}))
      .then({ status: 'open', promises: { department_answer: ['met 02-12 11:30'] } })
      .when(asked('12T12:00'), solved('12T12:10'))
      .then({ promises: { department_answer: ['met 02-12 11:30', 'void 02-12 12:30'] } });
  });

  it('a customer who comes back is answered within two hours, each time', () => {
    life()
      .when(event('responded', '12T10:10', message), replied('12T11:00'), event('responded', '12T13:00', message))
      .then({ promises: { next_response: ['met 02-12 13:00'] } })
      .when(replied('12T14:00'), event('responded', '12T16:01', message))
      .then({ promises: { next_response: ['met 02-12 13:00', 'late 02-12 16:00'] } });
  });
});

describe('G3: a complaint', () => {
  it('is acknowledged by a supervisor within two hours', () => {
    life({ type: 'complaint' })
      .when(event('acknowledged', '12T11:00', {}))
      .then({ refused: 'not_a_supervisor' })
      .when(event('acknowledged', '12T12:00', {}, SUPERVISOR))
      .then({ promises: { acknowledgement: ['met 02-12 12:00'] } });
  });

  it('is called back within three working days of the solution, over the Spring Festival too', () => {
    life({ type: 'complaint' })
      .when(solved('12T12:00'))
      .then({ promises: { call_back: ['open 02-25 00:00'] } })
      .when(event('called_back', '24T23:59', { score: 5 }))
      .then({ promises: { call_back: ['met 02-25 00:00'] } });
  });

  it('is called back anew after another solution: what was asked for before is owed no more (X1)', () => {
    life({ type: 'complaint' })
      .when(solved('12T12:00'), reopened('13T09:00'))
      .then({ promises: { call_back: ['void 02-25 00:00'] } })
      .when(solved('13T12:00'))
      .then({ promises: { call_back: ['void 02-25 00:00', 'open 02-26 00:00'] } });
  });

  it('alone has an acknowledgement and a call back', () => {
    life()
      .when(solved('12T12:00'), event('called_back', '12T13:00', { score: 5 }))
      .then({ refused: 'not_allowed', promises: { acknowledgement: [], call_back: [] } });
  });
});

describe('G4: a case is closed', () => {
  it('with a summary and the confirmation of the customer', () => {
    life().when(closed('12T11:00')).then({ refused: 'not_closable' });
    life().when(solved('12T11:00'), closed('12T12:00')).then({ refused: 'not_closable' });
    const { file } = life().when(solved('12T11:00'), confirmed('12T12:00'), closed('12T12:00'));
    expect(standing(file.events)).toMatchObject({ stage: 'closed', closedAs: 'confirmed' });
  });

  it('unconfirmed seven days after the last word of the customer, and not a minute before', () => {
    life().when(solved('12T12:00'), closed('19T11:59')).then({ refused: 'not_closable' });
    const { file } = life().when(solved('12T12:00'), closed('19T12:00')).then({ status: 'closed' });
    expect(standing(file.events).closedAs).toBe('unconfirmed');
    life().when(solved('12T12:00'), replied('13T12:00'), closed('20T11:59')).then({ refused: 'not_closable' });
    life().when(solved('12T12:00'), replied('13T12:00'), closed('20T12:00')).then({ status: 'closed' });
  });

  it('after a confirmation of that solution: that of one before does not do', () => {
    life()
      .when(solved('12T11:00'), confirmed('12T12:00'), reopened('12T13:00'), solved('12T14:00'), closed('12T15:00'))
      .then({ refused: 'not_closable', status: 'solved' });
  });
});

describe('a case that is over', () => {
  const merged = (when: string) => event('merged', when, { into: 'HC0000000000001' });
  const withdrawn = (when: string) => event('withdrawn', when, {});

  it('is not reopened where it went into another', () => {
    life().when(merged('12T11:00'), reopened('12T12:00')).then({ refused: 'not_allowed', status: 'closed', owed: [] });
  });

  it('is not reopened by what was told before it was known to be over (X5)', () => {
    life()
      .when(solved('12T11:00'), reopened('12T13:00'), [withdrawn('12T12:00'), moment('12T14:00')])
      .then({ status: 'withdrawn', owed: [] });
  });

  it('is not, where it was reopened before it was closed (X5)', () => {
    life()
      .when(solved('12T11:00'), confirmed('12T12:00'), closed('12T14:00'), [reopened('12T13:00'), moment('12T15:00')])
      .then({ status: 'reopened', owed: ['resolution'] });
  });
});

describe('G3: who has a case', () => {
  const taken = (when: string, name: string) => event('taken', when, {}, { name, role: 'agent' });
  const over = (when: string, approvedBy: string, role = 'customer_service_supervisor') =>
    event('handed_over', when, { to: '赵六', reason: '换班', approvedBy }, { name: '主管', role });

  it('took it first, also where another tells late of having taken it before', () => {
    const taking = life().when(taken('12T10:10', '王五'));
    taking.when(taken('12T10:20', '赵六')).then({ refused: 'taken' });
    taking.when([taken('12T10:05', '赵六'), moment('12T10:30')]).then({ refused: 'taken' });
    taking.when(taken('12T10:20', ' 王五')).then({});
  });

  it('hands it over by a supervisor alone', () => {
    const taking = life().when(taken('12T10:10', '王五'));
    taking.when(over('12T11:00', '王五')).then({ refused: 'not_approved' });
    taking.when(over('12T11:00', '赵六')).then({ refused: 'not_approved' });
    taking.when(over('12T11:00', '主管', 'agent')).then({ refused: 'not_a_supervisor' });
    const { file } = taking.when(over('12T11:00', '主管'));
    expect(standing(file.events).owner).toBe('赵六');
  });
});

describe('what is told of the same minute', () => {
  it('counts in the order of telling, though people tell times to the minute (X5)', () => {
    const late = event('confirmed', '12T11:00:00', {});
    life()
      .when(solved('12T11:00:40'), [late, moment('12T11:01')])
      .then({ status: 'solved', owed: [] });
  });

  it('is owed where a case is reopened in the minute in which it was solved', () => {
    life()
      .when(solved('12T11:00'), reopened('12T11:00'))
      .then({ status: 'reopened', promises: { resolution: ['met 02-13 10:00', 'open 02-13 11:00'] } });
  });
});

describe('an event that does not fit', () => {
  it('is refused with what does', () => {
    const { file } = life();
    const refused = refusal(closedAfterSales('12T11:00'), file);
    expect(refused).toMatchObject({ outcome: 'not_allowed', status: 'open' });
    const allowed = refused?.outcome === 'not_allowed' ? refused.allowed : [];
    expect(allowed).toContain('solved');
    for (const type of ['called_back', 'department_answered', 'reopened', 'closed', 'task_done', 'classified'])
      expect(allowed).not.toContain(type);
  });

  function closedAfterSales(when: string) {
    return event('tracked', when, {});
  }
});

describe('G6: after-sales', () => {
  it('goes step by step, and says how far it is', () => {
    const asked = life({ type: 'after_sales', request: 'return' });
    expect(afterSalesStage(asked.file.events)).toBe('requested');
    asked.when(event('approved', '12T11:00', {})).then({ refused: 'not_allowed' });
    const { file } = asked
      .then({ promises: { classification: ['open 02-12 14:00'] } })
      .when(event('classified', '12T14:00', { category: '质量' }), event('approved', '12T15:00', {}))
      .then({ promises: { classification: ['met 02-12 14:00'] } });
    expect(afterSalesStage(file.events)).toBe('approved');
  });
});

describe('G1: the queue', () => {
  const order = (file: CaseFile) => queueOrder(file);

  it('has VIPs first, then what is due first, and at its end what nothing is owed of', () => {
    const [vip, phone, mail] = [
      opened({ tier: 'vip', channel: 'email' }),
      opened({ channel: 'phone' }),
      opened({ channel: 'email' }),
    ];
    const done = life({ channel: 'phone' }).when(solved('12T10:00:10')).file;
    expect([done, mail, phone, vip].map(order).toSorted()).toEqual([vip, phone, mail, done].map(order));
  });
});

describe('merging', () => {
  const { subject } = opened();
  const other = { ...subject, caseNumber: 'HC2' };

  it('is into another case of the same customer that is not over', () => {
    expect(whyNotInto(subject, other)).toBeUndefined();
    expect(whyNotInto(subject, { ...other, status: 'solved' })).toBeUndefined();
    expect(whyNotInto(subject, subject)).toBe('is this case itself');
    expect(whyNotInto(subject, undefined)).toBe('is no case of the same customer');
    expect(whyNotInto(subject, { ...other, partner: undefined })).toBe('is no case of the same customer');
    for (const status of ['closed', 'withdrawn'] as const)
      expect(whyNotInto(subject, { ...other, status })).toBe('is over');
  });
});

describe('when a case was received', () => {
  const now = at('2026-02-12T10:00:00+08:00');

  it('is up to seven days ago, and now where a clock is two minutes ahead (X13)', () => {
    expect(receivedAt(undefined, now)).toEqual({ at: now });
    expect(receivedAt(at('2026-02-05T10:00:00+08:00'), now)).toEqual({ at: at('2026-02-05T10:00:00+08:00') });
    expect(receivedAt(at('2026-02-05T09:59:59+08:00'), now)).toMatchObject({ why: 'too_long_ago' });
    expect(receivedAt(at('2026-02-12T10:02:00+08:00'), now)).toEqual({ at: now });
    expect(receivedAt(at('2026-02-12T10:02:01+08:00'), now)).toEqual({ why: 'in_future' });
  });
});

it('a case number has its check character', () => {
  const number = caseNumber(at(RECEIVED), 7);
  expect(number).toMatch(/^HC[0-9A-Z]{12}$/);
  expect(isCaseNumber(number)).toBe(true);
  const last = number.at(-1) === '0' ? '1' : '0';
  expect(isCaseNumber(number.slice(0, -1) + last)).toBe(false);
});
