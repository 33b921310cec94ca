import { describe, expect, it } from 'vitest';
import { asks, explained, hadArrived, receiptRow, unreturnedRow } from '../../../domain/report/receipt-rows.ts';
import type { OwedReceipt } from '../../../domain/report/receipt-rows.ts';
import { at, DAY, plus } from '../samples.ts';
import { DUE, MONTHS_END, receipt } from './samples.ts';

const NOVEMBER = { from: at('2026-11-01T00:00:00+08:00'), to: MONTHS_END };

describe('E5: a receipt is on the list of a month', () => {
  it.each([
    ['whose goods arrived in it', at('2026-11-09T10:00:00+08:00'), true],
    ['whose goods arrived months before', at('2026-08-01T10:00:00+08:00'), true],
    ['whose goods arrived in its last millisecond', plus(MONTHS_END, -1), true],
    ['whose goods arrived when it had ended: not on it', MONTHS_END, false],
    ['whose goods have not arrived: not on it', undefined, false],
  ])('%s', (_, arrivedAt, listed) => {
    expect(hadArrived(receipt({ arrivedAt }), NOVEMBER)).toBe(listed);
  });
});

describe('a row', () => {
  it('tells whose receipt it is and how far, by the clock of the branch', () => {
    expect(receiptRow(receipt(), plus(DUE, 12 * DAY))).toEqual({
      waybillNumber: 'HD29KNCTZC8B69',
      partner: 'acme',
      receiptStatus: 'awaited',
      arrivedAt: '2026-11-09T00:00:00+08:00',
      dueAt: '2026-11-19T00:00:00+08:00',
      daysOverdue: 12,
    });
    expect(receiptRow(receipt({ timeZone: 'Europe/Berlin', arrivedAt: undefined }), DUE)).toMatchObject({
      arrivedAt: null,
      dueAt: '2026-11-18T17:00:00+01:00',
    });
  });

  it.each([
    ['three days before it is due', -3 * DAY, 0],
    ['when it is due', 0, 0],
    ['a millisecond before it is a day late', DAY - 1, 0],
    ['a day late', DAY, 1],
    ['a millisecond before it is two days late', 2 * DAY - 1, 1],
    ['30 days late', 30 * DAY, 30],
  ])('counts whole days since it was due: %s', (_, after, daysOverdue) => {
    expect(receiptRow(receipt(), plus(DUE, after)).daysOverdue).toBe(daysOverdue);
  });

  it('counts days of the branch, which may have 23 or 25 hours', () => {
    const berlin = receipt({ dueAt: at('2026-10-25T00:00:00+02:00'), timeZone: 'Europe/Berlin' });
    expect(
      [at('2026-10-25T23:59:59+01:00'), at('2026-10-26T00:00:00+01:00')].map(
        (asOf) => receiptRow(berlin, asOf).daysOverdue,
      ),
    ).toEqual([0, 1]);
  });

  it('of the month-end list says what the goods were worth, and waits for an answer', () => {
    expect(unreturnedRow(receipt(), MONTHS_END)).toEqual({
      ...receiptRow(receipt(), MONTHS_END),
      overdue: true,
      declaredValue: { amount: 1_280_000, currency: 'CNY' },
      responsiblePerson: null,
      explanation: null,
      accountability: null,
    });
    expect(unreturnedRow(receipt({ declaredValue: undefined }), MONTHS_END).declaredValue).toBeNull();
  });
});

describe('E5: a row of the month-end list asks for an answer', () => {
  const NOT_DUE = { reason: 'not_due', note: null, expectedAt: null, actor: null, reportedBy: null };

  it.each<[string, Partial<OwedReceipt>, boolean, boolean]>([
    ['when it is overdue', {}, true, true],
    ['a millisecond after it was due', { dueAt: plus(MONTHS_END, -1) }, true, true],
    ['not when it is just due', { dueAt: MONTHS_END }, false, false],
    ['not before it is due', { dueAt: plus(MONTHS_END, DAY) }, false, false],
    ['when it was lost before it was due', { dueAt: DUE, endedAt: plus(DUE, -1) }, false, true],
    ['when it was lost after it was due', { dueAt: DUE, endedAt: plus(DUE, 3 * DAY) }, true, true],
  ])('%s', (_, otherwise, overdue, asking) => {
    const row = unreturnedRow(receipt(otherwise), MONTHS_END);
    expect([row.overdue, asks(row), row.explanation]).toEqual([overdue, asking, asking ? null : NOT_DUE]);
  });

  it('and counts the days that it was overdue up to its loss', () => {
    const lost = (after: number) => receiptRow(receipt({ endedAt: plus(DUE, after) }), MONTHS_END).daysOverdue;
    expect([-DAY, 0, DAY - 1, DAY, 3 * DAY].map(lost)).toEqual([0, 0, 0, 1, 3]);
  });
});

describe('a row with its branch’s answer (E5, E6)', () => {
  const row = unreturnedRow(receipt(), MONTHS_END);
  const teller = {
    actor: { name: '网点经理', role: 'branch_manager' },
    reportedBy: { kind: 'branch', id: 'HGH', key: 'key-1' },
  };

  it('has the answer, in the time of the reader, who gave it, and whom it makes accountable', () => {
    const answer = {
      ...teller,
      waybillNumber: row.waybillNumber,
      reason: 'neglect',
      note: '忘记寄回',
      expectedAt: at('2026-12-05T10:00:00Z'),
      responsiblePerson: '送货员',
      accountability: { rule: 'E6', person: '送货员', amount: 5_000, currency: 'CNY' },
    } as const;
    expect(explained(row, answer, 'Asia/Shanghai')).toEqual({
      ...row,
      responsiblePerson: '送货员',
      explanation: { reason: 'neglect', note: '忘记寄回', expectedAt: '2026-12-05T18:00:00+08:00', ...teller },
      accountability: { rule: 'E6', person: '送货员', amount: 5_000, currency: 'CNY' },
    });
  });

  it('makes nobody accountable where the reason does not, and leaves open what was not said or not kept', () => {
    const { actor } = teller;
    const answer = { waybillNumber: row.waybillNumber, reason: 'in_transit', accountability: null, actor } as const;
    expect(explained(row, answer, 'Asia/Shanghai')).toEqual({
      ...row,
      responsiblePerson: null,
      explanation: { reason: 'in_transit', note: null, expectedAt: null, actor, reportedBy: null },
      accountability: null,
    });
  });

  it('is as it was without one', () => {
    expect(explained(row, undefined, 'Asia/Shanghai')).toBe(row);
  });
});
