import { describe, expect, it } from 'vitest';
import { afterSalesStage } from '../../../domain/case/after-sales-stage.ts';
import { bookingBack, isToBookBack } from '../../../domain/case/booking-back.ts';
import type { CaseDetails, CaseEventType, CaseFile, ReportedCaseEvent } from '../../../domain/case/case-event.ts';
import { CASE } from '../../../domain/case/case-kind.ts';
import { openCase } from '../../../domain/case/open-case.ts';
import { returnShipment } from '../../../domain/case/return-shipment.ts';
import { COMMITMENTS } from '../../../domain/commitments.ts';
import { COMPANY } from '../../../domain/contacts/told-roles.ts';
import { recordEvent } from '../../../domain/promise/record-event.ts';
import type { Shipment } from '../../../domain/shipment/shipment.ts';
import { parseInstant, type Instant } from '../../../domain/time/instant.ts';

const at = (text: string): Instant => parseInstant(text) as Instant;
const OPENED = at('2026-11-23T09:00:00+08:00');
const LATER = at('2026-12-31T00:00:00+08:00');

function requested(request: 'return' | 'exchange' | 'repair'): CaseFile {
  return openCase(
    {
      channel: 'phone',
      type: 'after_sales',
      request,
      subject: '退货',
      description: '收货人要求退货',
      priority: 'normal',
      tags: [],
      partner: 'acme',
      waybillNumber: 'HD-1',
      tier: 'standard',
      receivedAt: OPENED,
    },
    {
      caseNumber: 'HC-1',
      desk: { branch: COMPANY, timeZone: 'Asia/Shanghai' },
      calendars: {},
      actor: { name: '王五', role: 'agent' },
    },
    OPENED,
    COMMITMENTS,
  );
}

function tell<T extends CaseEventType>(file: CaseFile, type: T, occurredAt: string, details: CaseDetails[T]) {
  const event = { eventId: `${type}.${occurredAt}`, type, occurredAt: at(occurredAt), details } as const;
  return recordEvent(
    CASE,
    file,
    { ...event, actor: { name: '王五', role: 'agent' } } as ReportedCaseEvent,
    LATER,
    COMMITMENTS,
  );
}

/** The case after an event that has to fit. */
function told<T extends CaseEventType>(file: CaseFile, type: T, occurredAt: string, details: CaseDetails[T]): CaseFile {
  const result = tell(file, type, occurredAt, details);
  if (result.outcome !== 'recorded') throw new Error(`${type} is ${result.outcome}`);
  return result.file;
}

const due = (file: CaseFile, name: string) =>
  file.commitments.filter((one) => one.name === name).map(({ dueAt, metAt }) => [dueAt, metAt]);

describe('what is asked for after the sale (G6)', () => {
  it('goes step by step, and says how far it is', () => {
    const opened = requested('repair');
    expect(afterSalesStage(opened.events)).toBe('requested');
    expect(tell(opened, 'approved', '2026-11-23T10:00:00+08:00', {}).outcome).toBe('not_allowed');
    const classified = told(opened, 'classified', '2026-11-23T10:00:00+08:00', { category: 'defect' });
    expect(tell(classified, 'handled', '2026-11-23T10:30:00+08:00', {}).outcome).toBe('not_allowed');
    const approved = told(classified, 'approved', '2026-11-23T11:00:00+08:00', {});
    expect(tell(approved, 'refused', '2026-11-23T11:30:00+08:00', { reason: '过保' }).outcome).toBe('not_allowed');
    const handled = told(approved, 'handled', '2026-11-23T12:00:00+08:00', {});
    expect(tell(handled, 'handled', '2026-11-23T12:30:00+08:00', {}).outcome).toBe('not_allowed');
    const tracked = told(handled, 'tracked', '2026-11-25T12:00:00+08:00', {});
    expect(afterSalesStage(tracked.events)).toBe('tracked');
    const back = told(tracked, 'reported_back', '2026-11-26T12:00:00+08:00', { message: '已修好' });
    expect(afterSalesStage(back.events)).toBe('reported_back');
  });

  it('is solved once it is reported back, and withdrawn where nobody needs it any more', () => {
    const opened = requested('repair');
    const solvedAt = (file: CaseFile, when: string) => tell(file, 'solved', when, { summary: '已答复' });
    const classified = told(opened, 'classified', '2026-11-23T10:00:00+08:00', { category: 'defect' });
    const refused = told(classified, 'refused', '2026-11-23T11:00:00+08:00', { reason: '过保' });
    for (const file of [opened, classified, refused]) {
      const result = solvedAt(file, '2026-11-23T12:00:00+08:00');
      expect(result).toMatchObject({ outcome: 'not_allowed', status: 'open' });
      const { allowed } = result as { allowed?: readonly string[] };
      expect([allowed?.includes('solved'), allowed?.includes('withdrawn')]).toEqual([false, true]);
    }
    const back = told(refused, 'reported_back', '2026-11-23T12:00:00+08:00', { message: '已过保' });
    expect(solvedAt(back, '2026-11-23T11:59:00+08:00').outcome).toBe('not_allowed');
    const solved = told(back, 'solved', '2026-11-23T12:00:00+08:00', { summary: '已答复' });
    const reopened = told(solved, 'reopened', '2026-11-23T13:00:00+08:00', { reason: '不同意' });
    expect(solvedAt(reopened, '2026-11-23T14:00:00+08:00').outcome).toBe('recorded');
    expect(tell(classified, 'withdrawn', '2026-11-23T12:00:00+08:00', {}).outcome).toBe('recorded');
  });

  it.each([
    ['2026-11-23T13:00:00+08:00', 'in time'],
    ['2026-11-23T13:00:01+08:00', 'late'],
  ])('is classified within 4 hours: at %s it is %s', (when, outcome) => {
    const file = told(requested('return'), 'classified', when, { category: 'wrong size' });
    const [[dueAt, metAt] = []] = due(file, 'classification');
    expect(dueAt).toBe(at('2026-11-23T13:00:00+08:00'));
    expect((metAt ?? '') <= (dueAt ?? '') ? 'in time' : 'late').toBe(outcome);
  });

  it.each([
    ['handled', '2026-11-24T09:00:00+08:00', 'in time'],
    ['handled', '2026-11-24T09:00:01+08:00', 'late'],
    ['refused', '2026-11-24T09:00:00+08:00', 'in time'],
    ['refused', '2026-11-24T09:00:01+08:00', 'late'],
  ] as const)('is resolved by the desk within 24 hours (G2): %s at %s, it is %s', (type, when, outcome) => {
    const classified = told(requested('return'), 'classified', '2026-11-23T10:00:00+08:00', { category: 'wrong size' });
    const before = type === 'handled' ? told(classified, 'approved', '2026-11-23T11:00:00+08:00', {}) : classified;
    const details: Pick<CaseDetails, 'handled' | 'refused'> = { handled: {}, refused: { reason: '超过期限' } };
    const [[dueAt = '', metAt = ''] = []] = due(told(before, type, when, details[type]), 'resolution');
    expect([dueAt, metAt <= dueAt ? 'in time' : 'late']).toEqual([at('2026-11-24T09:00:00+08:00'), outcome]);
  });

  it('is not late while the goods come back, and is owed anew where the solution did not hold', () => {
    const approved = told(
      told(requested('return'), 'classified', '2026-11-23T10:00:00+08:00', { category: 'wrong size' }),
      'approved',
      '2026-11-23T11:00:00+08:00',
      {},
    );
    const asked = told(approved, 'information_asked', '2026-11-23T12:00:00+08:00', { message: '何时取件？' });
    const handled = told(asked, 'handled', '2026-11-23T15:00:00+08:00', {});
    const kept = [at('2026-11-24T12:00:00+08:00'), at('2026-11-23T15:00:00+08:00')];
    expect(due(handled, 'resolution')).toEqual([kept]);
    const tracked = told(handled, 'tracked', '2026-11-30T12:00:00+08:00', {});
    const back = told(tracked, 'reported_back', '2026-11-30T12:30:00+08:00', { message: '已退货' });
    const solved = told(back, 'solved', '2026-11-30T13:00:00+08:00', { summary: '已退货' });
    const reopened = told(solved, 'reopened', '2026-12-01T09:00:00+08:00', { reason: '少一件' });
    expect(due(reopened, 'resolution')).toEqual([kept, [at('2026-12-02T09:00:00+08:00'), undefined]]);
  });

  it('is reported back within 24 hours of its end: when it is done, or refused', () => {
    const classified = told(requested('return'), 'classified', '2026-11-23T10:00:00+08:00', { category: 'wrong size' });
    expect(due(classified, 'report_back')).toEqual([]);
    const refused = told(classified, 'refused', '2026-11-23T11:00:00+08:00', { reason: '超过期限' });
    expect(due(refused, 'report_back')).toEqual([[at('2026-11-24T11:00:00+08:00'), undefined]]);
  });

  it('is said of no case that asks for nothing of the kind', () => {
    const file = requested('return');
    const inquiry = { ...file, subject: { ...file.subject, type: 'inquiry', request: undefined } } as const;
    expect(tell(inquiry, 'classified', '2026-11-23T10:00:00+08:00', { category: 'x' }).outcome).toBe('not_allowed');
  });
});

describe('goods that come back', () => {
  const shipment = {
    waybillNumber: 'HD-1',
    shipper: { name: '甲公司', contactName: '张三', phone: '1', address: { districtCode: '510107', line: 'a' } },
    consignee: {
      name: '李四',
      contactName: '李四',
      phone: '2',
      address: { districtCode: '330102', line: 'b' },
      kind: 'person',
    },
    goods: [{ description: '灯具', category: 'general', pieces: 2, weightKg: 10, volumeM3: 0.1 }],
    freightTerms: 'monthly',
  } as unknown as Shipment;

  it('go from the consignee to the shipper, and name the shipment that they were', () => {
    const order = bookingBack({ caseNumber: 'HC-1' }, shipment);
    expect(order.shipper).toEqual({ ...shipment.consignee, kind: undefined });
    expect(order.consignee).toEqual({ ...shipment.shipper, kind: 'company' });
    expect(order).toMatchObject({ returnOf: 'HD-1', goods: shipment.goods, reference: 'HC-1-return' });
  });

  it('are booked of a return and an exchange, once, and not where the desk names the shipment', () => {
    const handled = (request: 'return' | 'exchange' | 'repair', details: CaseDetails['handled']) => {
      const classified = told(requested(request), 'classified', '2026-11-23T10:00:00+08:00', { category: 'x' });
      return told(
        told(classified, 'approved', '2026-11-23T11:00:00+08:00', {}),
        'handled',
        '2026-11-23T12:00:00+08:00',
        details,
      );
    };
    const toBook = (file: CaseFile) => isToBookBack(file.subject, file.events);
    expect([toBook(handled('return', {})), toBook(handled('exchange', {})), toBook(handled('repair', {}))]).toEqual([
      true,
      true,
      false,
    ]);
    const named = handled('return', { waybillNumber: 'HD-2' });
    expect([toBook(named), returnShipment(named.events)]).toEqual([false, 'HD-2']);
  });
});
