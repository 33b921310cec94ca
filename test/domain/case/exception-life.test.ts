import { describe, expect, it } from 'vitest';
import { CASE } from '../../../domain/case/case-kind.ts';
import { caseNumber } from '../../../domain/case/case-number.ts';
import type { CaseDetails, CaseEventType, TimedCaseEvent } from '../../../domain/case/case-event.ts';
import type { ExceptionKind } from '../../../domain/case/case.ts';
import { newException } from '../../../domain/case/new-exception.ts';
import { openCase } from '../../../domain/case/open-case.ts';
import { COMMITMENTS } from '../../../domain/commitments.ts';
import { detailsOnBus } from '../../../domain/promise/details-on-bus.ts';
import { given } from '../given.ts';
import { at } from '../samples.ts';

/** A Monday. */
const FOUND = at('2026-11-23T10:00:00+08:00');
const ACTOR = { name: '李四', role: 'dispatcher' };

/** An exception that was told as it was found; the task is that of Hangzhou where a branch is responsible. */
function found(kind: ExceptionKind) {
  const told = { kind, foundAt: FOUND, foundBy: '李四', description: '见附件', receivedAt: FOUND };
  const owes = kind === 'paperwork' ? { branch: 'HGH', timeZone: 'Asia/Shanghai' } : undefined;
  const desk = { branch: 'company', timeZone: 'Asia/Shanghai' };
  const opening = { caseNumber: caseNumber(FOUND, 1), desk, calendars: {}, actor: ACTOR };
  return given(CASE, openCase({ ...newException(told, owes), tier: 'standard' }, opening, FOUND, COMMITMENTS));
}

let told = 0;
function event<T extends CaseEventType>(type: T, day: string, details: CaseDetails[T]): TimedCaseEvent {
  const occurredAt = at(`2026-11-${day}:00+08:00`);
  return { eventId: String(told++), type, occurredAt, actor: ACTOR, details } as unknown as TimedCaseEvent;
}
const plan = (day: string) =>
  event('plan_agreed', day, {
    plan: '沿途寻找',
    participants: [ACTOR, { name: '经理', role: 'customer_service_manager' }],
  });
const done = (day: string) => event('task_done', day, { outcome: '已找回', cost: 12_000 });

it('what it cost the company is not told by the bus', () => {
  const event = { ...done('24T10:00'), status: 'solved', recordedAt: FOUND, history: false };
  expect(detailsOnBus(CASE, event)).toEqual({});
});

describe('F1: a loss', () => {
  it('has half an hour for a plan, of which the manager hears at once', () => {
    found('loss')
      .then({ promises: { emergency_plan: ['open 11-23 10:30'] }, by: at('2026-11-23T10:30:00+08:00') })
      .when(plan('23T10:30'))
      .then({ promises: { emergency_plan: ['met 11-23 10:30'] } });
    found('loss')
      .when(plan('23T10:31'))
      .then({ promises: { emergency_plan: ['late 11-23 10:30'] } });
    expect(COMMITMENTS.emergency_plan.escalation).toEqual([{ tells: 'customer_service_manager', after: 'PT0S' }]);
  });

  it('alone has one', () => {
    found('damage').then({ promises: { emergency_plan: [] }, owed: ['task_acceptance', 'task'] });
  });
});

describe('F4: the task of an exception', () => {
  it('is accepted within four hours and done within two working days, and then the case is solved', () => {
    found('damage')
      .then({ promises: { task_acceptance: ['open 11-23 14:00'], task: ['open 11-26 00:00'] } })
      .when(event('task_accepted', '23T14:00', {}), done('25T23:59'))
      .then({
        status: 'solved',
        promises: { task_acceptance: ['met 11-23 14:00'], task: ['met 11-26 00:00'] },
        owed: [],
      });
  });

  it('done at once was accepted', () => {
    found('shortage')
      .when(done('23T12:00'))
      .then({ promises: { task_acceptance: ['met 11-23 14:00'], task: ['met 11-26 00:00'] } });
  });

  it('done solves the case, also where it is told late that it had been reopened (X5)', () => {
    const solved = event('solved', '23T11:00', { summary: '已补发' });
    const reopened = event('reopened', '23T12:00', { reason: '未收到' });
    found('shortage')
      .when(solved, done('23T13:00'), [reopened, at('2026-11-23T14:00:00+08:00')])
      .then({ status: 'solved' });
  });

  it('is owed anew when the case is reopened, and not between', () => {
    found('damage')
      .when(event('task_accepted', '23T11:00', {}), done('23T12:00'))
      .then({ owed: [] })
      .when(event('reopened', '24T09:00', { reason: '仍未修好' }))
      .then({
        status: 'reopened',
        promises: {
          task_acceptance: ['met 11-23 14:00', 'open 11-24 13:00'],
          task: ['met 11-26 00:00', 'open 11-27 00:00'],
        },
        owed: ['task_acceptance', 'task'],
      })
      .when(event('solved', '24T10:00', { summary: '已赔付' }))
      .then({
        promises: {
          task_acceptance: ['met 11-23 14:00', 'void 11-24 13:00'],
          task: ['met 11-26 00:00', 'void 11-27 00:00'],
        },
        owed: [],
      });
  });

  it('is that of the branch that is responsible, else of the desk', () => {
    const owers = (kind: ExceptionKind) => found(kind).file.commitments.map(({ branch }) => branch);
    expect(owers('paperwork')).toEqual(['HGH', 'HGH']);
    expect(owers('damage')).toEqual(['company', 'company']);
  });

  it('is nothing to do where there was no exception', () => {
    found('loss')
      .when(event('disproved', '23T10:10', { by: 'shipment.found' }))
      .then({ status: 'withdrawn', owed: [] });
  });
});
