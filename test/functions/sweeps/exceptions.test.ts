import { beforeAll, describe, expect, it } from 'vitest';
import type { Branch } from '../../../domain/network.ts';
import { BRANCH_REPORT, ownEvent } from '../../../domain/branch-report/branch-report-kind.ts';
import { COMMITMENTS } from '../../../domain/commitments.ts';
import { withEvent } from '../../../domain/promise/record-event.ts';
import type { EventType } from '../../../domain/shipment/event-types.ts';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { writeFile } from '../../../functions/adapters/subject-store.ts';
import { handler as planSweep } from '../../../functions/sweeps/plan-sweep.ts';
import { handler as sweepBranch } from '../../../functions/sweeps/sweep-branch.ts';
import { after, arrivedFile, at, fileTo, manyReceipts, newBranch, putAll } from '../branches.ts';
import { atExactly } from '../clock.ts';
import { reportOf, textOf } from '../sweep.ts';
import type { StoredItem } from '../table.ts';
import { ring } from '../timer.ts';
import { watchTable, type Watched } from '../wire.ts';

const KIND = 'exceptions';
/** The second week of 2030 is from January 7, a Monday, to the 13th. */
const WEEK = '2030-W02';
const ASOF = at('2030-01-14T01:00:00+08:00');

interface Row {
  readonly subject: string;
  readonly subject_id: string;
  readonly waybill_number: string | null;
  readonly what: string;
  readonly rule: string;
  readonly commitment: string | null;
  readonly at: string;
  readonly level: number | null;
  readonly reasons: readonly string[];
  readonly times: number;
}

let asked: () => Watched;
let branch: Branch;
const file = {} as Record<
  | 'kept'
  | 'irregular'
  | 'differs'
  | 'lost'
  | 'disputed'
  | 'missed'
  | 'unmarked'
  | 'withdrawn'
  | 'cancelled'
  | 'reestimated'
  | 'attempts'
  | 'imported',
  ShipmentFile
>;
let rows: Row[];

const SIGN_OFF = {
  collector: 'consignee',
  signerName: '公司',
  signerContact: '+8613800000001',
  identityNumbersOnReceipt: true,
  letterOfAuthoritySealed: false,
  companySealOnReceipt: true,
  documents: [{ holder: 'consignee', kind: 'identity_card', name: '公司', number: '****0026', original: true }],
} as const;
const happened = (type: EventType, time: string, details?: object) => ({
  type,
  occurredAt: at(`2030-01-${time}:00+08:00`),
  ...(details && { details }),
});
const estimated = (told: string, expected: string) =>
  happened('arrival_estimated', told, { estimatedArrivalAt: at(`2030-01-${expected}:00+08:00`) });
const failed = (time: string, next: string) =>
  happened('delivery_failed', time, { reason: '不在', nextAttemptAt: at(`2030-01-${next}:00+08:00`) });
/** The file as it would be if all of it had been before the order was imported. */
const asHistory = (of: ShipmentFile): ShipmentFile => ({
  ...of,
  events: of.events.map((event) => ({ ...event, history: true })),
  commitments: of.commitments.map((commitment) => ({ ...commitment, history: true })),
});
const sweptRows = async (of: Branch, period: string, asOf: string): Promise<Row[]> => {
  await sweepBranch({ kind: KIND, period, branch: of.code, asOf: at(asOf) });
  return (await reportOf(KIND, period, of)).rows as Row[];
};
const of = (name: keyof typeof file) =>
  rows.filter(({ waybill_number }) => waybill_number === file[name].subject.waybillNumber);

beforeAll(async () => {
  asked = await watchTable();
  branch = await newBranch();
  const from = (day: string, ...events: ReturnType<typeof happened>[]) =>
    fileTo(branch, at(`2030-01-${day}T09:00:00+08:00`), events);
  const onTheWay = [
    happened('picked_up', '07T11:00'),
    happened('departed', '07T12:00'),
    happened('notice_acknowledged', '07T13:00'),
  ];
  Object.assign(file, {
    kept: from('07', happened('arrived', '08T10:00'), happened('delivered', '08T15:00', { signOff: SIGN_OFF })),
    irregular: from(
      '07',
      happened('arrived', '08T10:00'),
      happened('delivered', '08T15:00', { signOff: { ...SIGN_OFF, documents: [] } }),
    ),
    differs: from(
      '07',
      happened('arrived', '08T10:00'),
      happened('delivered', '08T16:00', {
        signOff: { ...SIGN_OFF, signerName: '张三', documents: [{ ...SIGN_OFF.documents[0], name: '张三' }] },
      }),
    ),
    lost: from('07', happened('picked_up', '07T11:00'), happened('lost', '09T10:00'), happened('lost', '09T10:00')),
    disputed: from(
      '07',
      happened('arrived', '08T10:00'),
      happened('delivered', '08T15:00', { signOff: SIGN_OFF }),
      happened('signature_disputed', '10T10:00', { reason: '不是本人' }),
      happened('signature_rechecked', '10T12:00', { finding: '属实' }),
      happened('receipt_signed', '10T13:00', {
        copies: [1],
        checked: { signature: true, identityNumber: true, companySeal: true },
      }),
      happened('receipt_lost', '11T10:00', { copies: [1], reason: '丢失' }),
    ),
    missed: from('07', happened('arrived', '08T10:00')),
    unmarked: from('07', happened('arrived', '08T10:00')),
    withdrawn: from('07', happened('arrived', '08T10:00')),
    cancelled: from('07', happened('arrived', '08T10:00'), happened('lost', '10T10:00')),
    // Expected when the tenth was over, then on the eleventh, then on the twelfth, and each time not there.
    reestimated: from('07', ...onTheWay, estimated('11T09:00', '11T18:00'), estimated('12T09:00', '12T18:00')),
    // Four attempts, each agreed anew before the time that was agreed had passed.
    attempts: from(
      '07',
      happened('arrived', '08T10:00'),
      failed('08T12:00', '09T12:00'),
      failed('09T11:00', '10T12:00'),
      failed('10T11:00', '11T12:00'),
      failed('11T11:00', '12T12:00'),
      happened('delivered', '12T11:00', { signOff: SIGN_OFF }),
    ),
    imported: asHistory(from('07', happened('arrived', '08T10:00'), happened('lost', '10T10:00'))),
  });
  await Promise.all(Object.values(file).map((each) => writeFile(SHIPMENT, undefined, each)));
  for (const level of [1, 2])
    await ring(file.missed.subject.waybillNumber, 'delivery', '2030-01-10T00:00:00+08:00', level);
  // Its delivery was told to be missed; then a report came that it had been in time.
  await ring(file.withdrawn.subject.waybillNumber, 'delivery', '2030-01-10T00:00:00+08:00', 1);
  const told = {
    ...file.withdrawn,
    commitments: file.withdrawn.commitments.map((each) =>
      each.name === 'delivery' ? { ...each, missedAt: each.dueAt, level: 1 } : each,
    ),
  };
  const inTime = happened('delivered', '09T15:00', { signOff: SIGN_OFF });
  await writeFile(SHIPMENT, told, after(told, inTime, at('2030-01-11T10:00:00+08:00')));
  rows = await sweptRows(branch, WEEK, ASOF);
});

describe('the exceptions of a week (F3)', () => {
  const DELIVERY = ['missed', 'C1', 'delivery', '2030-01-10T00:00:00+08:00'];

  it.each<[keyof typeof file, (string | number | null)[][]]>([
    ['kept', []],
    ['irregular', [['irregular_sign_off', 'D1', null, '2030-01-08T15:00:00+08:00', null, 1]]],
    ['differs', [['irregular_sign_off', 'D4', null, '2030-01-08T16:00:00+08:00', null, 1]]],
    // Told twice.
    ['lost', [['lost', 'F1', null, '2030-01-09T10:00:00+08:00', null, 2]]],
    [
      'disputed',
      [
        ['disputed', 'D5', null, '2030-01-10T10:00:00+08:00', null, 1],
        ['receipt_lost', 'E6', null, '2030-01-11T10:00:00+08:00', null, 1],
      ],
    ],
    ['missed', [[...DELIVERY, 2, 1]]],
    ['unmarked', [[...DELIVERY, 0, 1]]],
    ['withdrawn', []],
    [
      'cancelled',
      [
        [...DELIVERY, 1, 1],
        ['lost', 'F1', null, '2030-01-10T10:00:00+08:00', null, 1],
      ],
    ],
    ['attempts', [['moved', 'C1', 'delivery', '2030-01-11T11:00:00+08:00', 0, 4]]],
    ['imported', []],
  ])('name what was %s', (name, expected) => {
    expect(
      of(name).map(({ what, rule, commitment, at: time, level, times }) => [
        what,
        rule,
        commitment,
        time,
        level,
        times,
      ]),
    ).toEqual(expected);
  });

  it('name each due time that was broken, by itself (X2)', () => {
    const times = (name: string) =>
      of('reestimated')
        .filter(({ commitment }) => commitment === name)
        .map(({ what, at: time }) => [what, time]);
    expect(times('arrival')).toEqual([
      ['missed', '2030-01-11T00:00:00+08:00'],
      ['missed', '2030-01-11T18:00:00+08:00'],
      ['missed', '2030-01-12T18:00:00+08:00'],
    ]);
    expect(times('reestimate')).toEqual([]);
  });

  it('are in order, add up, and say what did not hold, in codes', async () => {
    expect(rows.map((row) => Date.parse(row.at))).toEqual(
      rows.map((row) => Date.parse(row.at)).toSorted((one, other) => one - other),
    );
    const { totals } = await reportOf(KIND, WEEK, branch);
    expect(totals).toEqual({
      rows: rows.length,
      ...Object.fromEntries(
        Object.entries(Object.groupBy(rows, ({ what }) => what)).map(([what, found]) => [what, found?.length]),
      ),
    });
    expect(of('irregular')[0]?.reasons).toContain('identity_document_missing');
    expect(JSON.stringify(rows)).not.toMatch(/不是本人|丢失|公司/);
  });

  it('are a table for the supervisor’s spreadsheet', async () => {
    const [header, ...lines] = (await textOf(KIND, WEEK, branch, 'csv')).split('\r\n');
    expect(header).toBe(
      '\uFEFFbranch,subject,subject_id,waybill_number,partner,what,rule,commitment,at,level,reasons,times,kind,grade,responsible,age_hours,cost',
    );
    const { waybillNumber } = file.missed.subject;
    expect(lines).toContain(
      `${branch.code},shipment,${waybillNumber},${waybillNumber},acme,missed,C1,delivery,2030-01-10T00:00:00+08:00,2,,1,,,,,`,
    );
  });

  it('are those of the week in which they were reported, or broke, from its first moment up to its last', async () => {
    const other = await newBranch();
    const lost = async (reported: string) => {
      const shipment = fileTo(other, at('2030-01-02T09:00:00+08:00'), [
        { type: 'picked_up', occurredAt: at('2030-01-03T09:00:00+08:00') },
        { type: 'lost', occurredAt: at(reported) },
      ]);
      await writeFile(SHIPMENT, undefined, shipment);
      return shipment.subject.waybillNumber;
    };
    const [before, first, last, next] = [
      await lost('2030-01-06T23:59:59.999+08:00'),
      await lost('2030-01-07T00:00:00+08:00'),
      await lost('2030-01-13T23:59:59.999+08:00'),
      await lost('2030-01-14T00:00:00+08:00'),
    ];
    const found = async (period: string) => {
      return (await sweptRows(other, period, '2030-01-21T01:00:00+08:00'))
        .filter(({ what }) => what === 'lost')
        .map(({ waybill_number }) => waybill_number);
    };
    expect(await found('2030-W01')).toEqual([before]);
    expect(await found('2030-W02')).toEqual([first, last]);
    expect(await found('2030-W03')).toEqual([next]);
  });
});

describe('promises on the list of a week', () => {
  it.each([
    ['Asia/Shanghai', '+08:00'],
    ['Europe/Berlin', '+01:00'],
    ['America/Los_Angeles', '-08:00'],
  ])(
    'are those due in it by the clock of the company, though no timer has marked them: a branch in %s',
    async (zone, offset) => {
      const other = await newBranch(zone);
      const due = [
        '2030-01-06T23:59:59.999+08:00',
        '2030-01-07T00:00:00+08:00',
        '2030-01-13T23:59:59.999+08:00',
        '2030-01-14T00:00:00+08:00',
      ];
      const items = manyReceipts(other, at('2030-01-01T10:00:00+08:00'), due.length).map((item, place): StoredItem => {
        const dueAt = at(due[place] ?? '');
        return { ...item, dueAt, dueKey: `${dueAt}#${String(item['subjectId'])}#receipt_return` };
      });
      await putAll(items);
      const [, first, last] = items.map((item) => item['subjectId']);
      const found = await sweptRows(other, WEEK, ASOF);
      expect(found.map(({ subject_id }) => subject_id)).toEqual([first, last]);
      expect(found.map((row) => row.at.slice(-6))).toEqual([offset, offset]);
    },
  );

  it('are of every subject: a branch that did not explain its list, too (E5)', async () => {
    const other = await newBranch();
    const sentAt = at('2030-01-01T00:30:00+08:00');
    const list = {
      kind: 'unreturned_receipts',
      period: '2029-12',
      branch: other.code,
      timeZone: other.timeZone,
      generatedAt: sentAt,
      rows: 1,
      asked: 1,
      totals: {},
      file: 'none',
      status: 'sent',
      version: 0,
    } as const;
    const sent = withEvent(
      BRANCH_REPORT,
      { subject: list, events: [], commitments: [] },
      ownEvent('sent', sentAt),
      sentAt,
      COMMITMENTS,
    );
    await writeFile(BRANCH_REPORT, undefined, sent);
    expect(await sweptRows(other, '2030-W01', '2030-01-07T01:00:00+08:00')).toMatchObject([
      {
        subject: 'branch_report',
        subject_id: `unreturned_receipts.2029-12.${other.code}`,
        waybill_number: null,
        partner: null,
        what: 'missed',
        rule: 'E5',
        commitment: 'explanation',
      },
    ]);
  });

  it('are read, and no others: what is not due yet, and what was due before', async () => {
    const other = await newBranch();
    // Due when January 11 is over and every hour from then on: 48 of them in the week.
    await putAll(manyReceipts(other, at('2030-01-01T10:00:00+08:00'), 200));
    await writeFile(SHIPMENT, undefined, arrivedFile(other, at('2029-11-01T10:00:00+08:00')));
    asked();
    expect(await sweptRows(other, WEEK, ASOF)).toHaveLength(48);
    const read = asked().queries.reduce((total, { answered }) => total + answered.ScannedCount, 0);
    expect(read).toBe(48);
  });
});

it('the week is the one that ended on Sunday, at a year’s end too', async () => {
  const planned = async (time: string) => {
    let period = '';
    await atExactly(time, async () => ({ period } = await planSweep({ kind: KIND })));
    return period;
  };
  expect(await planned('2030-01-13T23:59:59.999+08:00')).toBe('2030-W01');
  expect(await planned('2030-01-14T00:00:00+08:00')).toBe('2030-W02');
  expect(await planned('2032-12-27T01:00:00+08:00')).toBe('2032-W52');
  expect(await planned('2033-01-03T01:00:00+08:00')).toBe('2032-W53');
});
