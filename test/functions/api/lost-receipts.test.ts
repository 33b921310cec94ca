import { beforeEach, describe, expect, it } from 'vitest';
import type { Branch } from '../../../domain/network.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { writeFile } from '../../../functions/adapters/subject-store.ts';
import { handler as explainUnreturned } from '../../../functions/api/reports/explain-unreturned.ts';
import { at, fileTo, newBranch } from '../branches.ts';
import { call, type Answered } from '../call.ts';
import { atExactly, setClock } from '../clock.ts';
import { OPERATIONS } from '../samples.ts';
import { reportOf, sweep } from '../sweep.ts';
import { itemsUnder } from '../table.ts';

const KIND = 'unreturned_receipts';

interface Row {
  readonly waybill_number: string;
  readonly receipt_status: string;
  readonly overdue: boolean;
  readonly explanation: Record<string, unknown> | null;
  readonly accountability: Record<string, unknown> | null;
}

let branch: Branch;

/** Goods that arrived on November 3, so that the receipt is due when the 13th is over, and copies of it that were lost. @returns the waybill */
async function lostReceipt(lostAt: string, copies: readonly number[] = [1], wanted = 1): Promise<string> {
  const file = fileTo(
    branch,
    at('2038-11-01T10:00:00+08:00'),
    [
      { type: 'arrived', occurredAt: at('2038-11-03T10:00:00+08:00') },
      { type: 'receipt_lost', occurredAt: at(lostAt), details: { copies, reason: '丢失' } },
    ],
    { receipt: { kind: 'signature', copies: wanted, shipperForm: false } },
  );
  await writeFile(SHIPMENT, undefined, file);
  return file.subject.waybillNumber;
}

const explain = (period: string, waybill_number: string, reason: string): Promise<Answered> =>
  call(explainUnreturned, {
    caller: OPERATIONS,
    path: { kind: KIND, period, code: branch.code },
    body: { explanations: [{ waybill_number, reason, responsible_person: '送货员' }] },
  });
const sweptAt = async (period: string, time: string): Promise<Row[]> => {
  await atExactly(time, () => sweep(KIND, [branch]));
  return (await reportOf(KIND, period, branch)).rows as Row[];
};
const november = () => sweptAt('2038-11', '2038-12-01T00:30:00+08:00');
const december = () => sweptAt('2038-12', '2039-01-01T00:30:00+08:00');
const eventsOf = async (waybill: string) =>
  (await itemsUnder(`SHIPMENT#${waybill}`)).filter(({ type }) => type === 'receipt_loss_explained');

beforeEach(async () => {
  branch = await newBranch();
  setClock('2038-12-02T10:00:00+08:00');
});

describe('a receipt whose only copy is lost (X1, E5)', () => {
  it.each([
    ['overdue', '2038-11-20T10:00:00+08:00', true],
    ['in time', '2038-11-10T10:00:00+08:00', false],
  ])('%s is on the list, once, and asks', async (_, lostAt, overdue) => {
    const waybill = await lostReceipt(lostAt);
    expect(await november()).toMatchObject([
      { waybill_number: waybill, receipt_status: 'lost', overdue, explanation: null },
    ]);
    expect((await reportOf(KIND, '2038-11', branch)).totals).toEqual({ rows: 1, overdue: Number(overdue) });
    setClock('2038-12-02T10:00:00+08:00');
    expect((await explain('2038-11', waybill, 'lost')).body).toMatchObject({
      rows: 1,
      answered: 1,
      commitment: { state: 'met' },
    });
    expect(((await reportOf(KIND, '2038-11', branch)).rows as Row[])[0]).toMatchObject({
      explanation: { reason: 'lost' },
      accountability: { rule: 'E6', person: '送货员', amount: null, currency: 'CNY', share: 0.5 },
    });
  });

  it('stays on the lists until that is explained, and is off the later ones', async () => {
    const waybill = await lostReceipt('2038-11-10T10:00:00+08:00');
    expect(await november()).toHaveLength(1);
    expect(await december()).toHaveLength(1);
    setClock('2039-01-02T10:00:00+08:00');
    expect((await explain('2038-12', waybill, 'lost')).status).toBe(200);
    expect(await eventsOf(waybill)).toMatchObject([{ details: { period: '2038-12' } }]);
    expect(await sweptAt('2039-01', '2039-02-01T00:30:00+08:00')).toEqual([]);
  });

  it('is explained once, however often and for whatever reason, and in how many lists', async () => {
    const waybill = await lostReceipt('2038-11-20T10:00:00+08:00');
    await november();
    await december();
    setClock('2039-01-02T10:00:00+08:00');
    const answers = await Promise.all(
      ['2038-11', '2038-12', '2038-11', '2038-12'].map((period) => explain(period, waybill, 'neglect')),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await eventsOf(waybill)).toHaveLength(1);
  });
});

describe('a receipt of two copies', () => {
  it('of which one is lost and one is out is owed: an answer for it explains no loss', async () => {
    const waybill = await lostReceipt('2038-11-20T10:00:00+08:00', [1], 2);
    expect(await november()).toMatchObject([{ waybill_number: waybill, receipt_status: 'lost', overdue: true }]);
    setClock('2038-12-02T10:00:00+08:00');
    await explain('2038-11', waybill, 'lost');
    expect(await eventsOf(waybill)).toEqual([]);
    expect(await december()).toHaveLength(1);
  });

  it('that are both lost is on the list once', async () => {
    await lostReceipt('2038-11-20T10:00:00+08:00', [1, 2], 2);
    expect(await november()).toHaveLength(1);
  });
});
