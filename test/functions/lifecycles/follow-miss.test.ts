import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BRANCH_REPORT, ownEvent } from '../../../domain/branch-report/branch-report-kind.ts';
import { branchReportId, type BranchReport } from '../../../domain/branch-report/branch-report.ts';
import { COMMITMENTS } from '../../../domain/commitments.ts';
import { withEvent } from '../../../domain/promise/record-event.ts';
import { writeFile } from '../../../functions/adapters/subject-store.ts';
import { handler as cancelShipment } from '../../../functions/api/shipments/cancel-shipment.ts';
import { handler as followMiss } from '../../../functions/lifecycles/follow-miss.ts';
import { at, newBranch } from '../branches.ts';
import { call } from '../call.ts';
import { setClock } from '../clock.ts';
import { react } from '../react.ts';
import { openNetwork } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';
import { itemsUnder } from '../table.ts';
import { ring } from '../timer.ts';

let shipment: SampleShipment;
const follow = (subject_id = shipment.waybill_number, subject = 'shipment') =>
  react(followMiss, { subject, subject_id });
const DUE = '2026-01-09T00:00:00+08:00';

beforeAll(openNetwork);
beforeEach(async () => {
  setClock('2026-01-05T09:00:00+08:00');
  shipment = await newShipment();
  setClock('2026-01-05T12:00:00+08:00');
  await shipment.happened('picked_up', { occurred_at: '2026-01-05T11:00:00+08:00' });
});

describe('an arrival that is missed (C2)', () => {
  it('asks the downstream branch for a new time within a day, once, however often it is told', async () => {
    setClock('2026-01-09T00:00:01+08:00');
    await ring(shipment.waybill_number, 'arrival', DUE, 1);
    expect(await shipment.commitment('reestimate')).toBeUndefined();
    await follow();
    expect(await shipment.commitment('reestimate')).toMatchObject({
      rule: 'C2',
      branch: 'HGH',
      due_at: '2026-01-10T00:00:00+08:00',
      state: 'open',
      level: 0,
      renewals: 0,
    });
    expect(await shipment.commitment('arrival')).toMatchObject({ due_at: DUE, state: 'missed', level: 1 });
    const after = await shipment.stored();
    await follow();
    await Promise.all([follow(), follow(), follow()]);
    expect(await shipment.stored()).toEqual(after);
  });

  it('told several times at once asks once, and none of them fails', async () => {
    setClock('2026-01-09T00:00:01+08:00');
    await ring(shipment.waybill_number, 'arrival', DUE, 1);
    await Promise.all(Array.from({ length: 5 }, () => follow()));
    const [before] = (await shipment.stored()).filter(({ sk }) => sk === 'SHIPMENT');
    expect(await shipment.commitment('reestimate')).toMatchObject({ state: 'open' });
    expect(before?.['version']).toBe(3);
  });

  it('whose timer rings a moment before the clock that is read here is missed all the same', async () => {
    setClock('2026-01-08T23:59:50+08:00');
    await ring(shipment.waybill_number, 'arrival', DUE, 1);
    await follow();
    expect(await shipment.commitment('reestimate')).toMatchObject({
      due_at: '2026-01-10T00:00:00+08:00',
      state: 'open',
    });
  });

  it('asks again when the new time is missed as well', async () => {
    setClock('2026-01-09T10:00:00+08:00');
    await ring(shipment.waybill_number, 'arrival', DUE, 1);
    await follow();
    await shipment.happened('arrival_estimated', {
      occurred_at: '2026-01-09T09:00:00+08:00',
      estimated_arrival_at: '2026-01-10T18:00:00+08:00',
    });
    expect(await shipment.commitment('reestimate')).toMatchObject({ state: 'met' });
    setClock('2026-01-10T18:00:01+08:00');
    await ring(shipment.waybill_number, 'arrival', '2026-01-10T18:00:00+08:00', 1, 1);
    await follow();
    expect(await shipment.commitment('reestimate')).toMatchObject({
      due_at: '2026-01-11T18:00:00+08:00',
      state: 'open',
      met_at: null,
    });
    expect(await shipment.commitment('arrival')).toMatchObject({ state: 'missed', renewals: 1, level: 1 });
  });
});

describe('a miss of another subject', () => {
  it('is followed in the same way: of a list that a branch did not explain, nothing more is owed (E5)', async () => {
    const branch = await newBranch();
    const sentAt = at('2026-01-01T00:30:00+08:00');
    const report: BranchReport = {
      kind: 'unreturned_receipts',
      period: '2025-12',
      branch: branch.code,
      timeZone: branch.timeZone,
      generatedAt: sentAt,
      rows: 1,
      asked: 1,
      totals: {},
      file: 'none',
      status: 'sent',
      version: 0,
    };
    const file = { subject: report, events: [], commitments: [] };
    await writeFile(
      BRANCH_REPORT,
      undefined,
      withEvent(BRANCH_REPORT, file, ownEvent('sent', sentAt), sentAt, COMMITMENTS),
    );
    const subject_id = branchReportId(report);
    const stored = () => itemsUnder(`BRANCH_REPORT#${subject_id}`);
    const before = await stored();
    expect(before.map(({ sk }) => sk).toSorted()).toEqual(['BRANCH_REPORT', 'COMMITMENT#explanation', 'EVENT#@sent']);
    setClock('2026-01-06T00:30:01+08:00');
    await follow(subject_id, 'branch_report');
    expect(await stored()).toEqual(before);
  });

  it('that there is not, or of a kind that there is not, fails, to be tried again', async () => {
    await expect(follow('none', 'branch_report')).rejects.toThrow('to be tried again');
    await expect(follow('1', 'train')).rejects.toThrow('to be tried again');
  });
});

describe('what is told late', () => {
  it('of goods that have arrived in time meanwhile asks nobody', async () => {
    setClock('2026-01-09T00:00:01+08:00');
    await ring(shipment.waybill_number, 'arrival', DUE, 1);
    await shipment.happened('arrived', { occurred_at: '2026-01-08T20:00:00+08:00' });
    const before = await shipment.stored();
    await follow();
    expect(await shipment.stored()).toEqual(before);
    expect(await shipment.commitment('reestimate')).toBeUndefined();
  });

  it('withdraws what was asked of goods that turn out to have arrived in time', async () => {
    setClock('2026-01-09T00:00:01+08:00');
    await ring(shipment.waybill_number, 'arrival', DUE, 1);
    await follow();
    await shipment.happened('arrived', { occurred_at: '2026-01-08T20:00:00+08:00' });
    expect(await shipment.commitment('reestimate')).toBeUndefined();
    expect((await shipment.stored()).find(({ sk }) => sk === 'COMMITMENT#reestimate')).toMatchObject({
      withdrawn: true,
    });
    expect(await shipment.commitment('arrival')).toMatchObject({ state: 'met', level: 0 });
  });

  it('of goods that are lost asks nobody', async () => {
    setClock('2026-01-08T12:00:00+08:00');
    await shipment.happened('lost', { reason: '车辆起火' });
    const before = await shipment.stored();
    setClock('2026-01-09T00:00:01+08:00');
    await follow();
    expect(await shipment.stored()).toEqual(before);
  });

  it('before anything is missed, or of a cancelled order, changes nothing', async () => {
    setClock('2026-01-05T12:00:00+08:00');
    const cancelled = await newShipment();
    await call(cancelShipment, { caller: cancelled.caller, path: cancelled.path, body: { reason: '客户取消' } });
    for (const each of [shipment, cancelled]) {
      const before = await each.stored();
      await follow(each.waybill_number);
      expect(await each.stored()).toEqual(before);
    }
  });

  it('of a shipment that there is not fails, to be tried again', async () => {
    await expect(follow('HD000000000000')).rejects.toThrow('to be tried again');
  });
});
