import { beforeAll, describe, expect, it } from 'vitest';
import type { Branch } from '../../../domain/network.ts';
import type { EventType } from '../../../domain/shipment/event-types.ts';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import { writeFile } from '../../../functions/adapters/shipment-store.ts';
import { handler as planSweep } from '../../../functions/sweeps/plan-sweep.ts';
import { handler as sweepBranch } from '../../../functions/sweeps/sweep-branch.ts';
import { after, at, fileTo, newBranch } from '../branches.ts';
import { atExactly } from '../clock.ts';
import { reportOf, textOf } from '../sweep.ts';
import { ring } from '../timer.ts';

const KIND = 'exceptions';
/** The second week of 2030 is from January 7, a Monday, to the 13th. */
const WEEK = '2030-W02';
const ASOF = at('2030-01-14T01:00:00+08:00');

interface Row {
  readonly waybill_number: string;
  readonly what: string;
  readonly rule: string;
  readonly commitment: string | null;
  readonly at: string;
  readonly level: number | null;
  readonly reasons: readonly string[];
}

let branch: Branch;
const file = {} as Record<
  'kept' | 'irregular' | 'lost' | 'disputed' | 'missed' | 'withdrawn' | 'reestimated' | 'imported',
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
const happened = (type: EventType, time: string, details?: Record<string, unknown>) => ({
  type,
  occurredAt: at(`2030-01-${time}:00+08:00`),
  ...(details && { details }),
});
const of = (name: keyof typeof file) =>
  rows.filter(({ waybill_number }) => waybill_number === file[name].shipment.waybillNumber);

beforeAll(async () => {
  branch = await newBranch();
  const from = (day: string, ...events: ReturnType<typeof happened>[]) =>
    fileTo(branch, at(`2030-01-${day}T09:00:00+08:00`), events);
  Object.assign(file, {
    kept: from('07', happened('arrived', '08T10:00'), happened('delivered', '08T15:00', { signOff: SIGN_OFF })),
    irregular: from(
      '07',
      happened('arrived', '08T10:00'),
      happened('delivered', '08T15:00', { signOff: { ...SIGN_OFF, documents: [] } }),
    ),
    lost: from('07', happened('picked_up', '07T11:00'), happened('lost', '09T10:00')),
    disputed: from(
      '07',
      happened('arrived', '08T10:00'),
      happened('delivered', '08T15:00', { signOff: SIGN_OFF }),
      happened('signature_disputed', '10T10:00', { reason: '不是本人' }),
      happened('signature_rechecked', '10T12:00', { finding: '属实' }),
      happened('receipt_signed', '10T13:00', {
        copies: [1],
        checked: { signature: true, identity_number: true, company_seal: true },
      }),
      happened('receipt_lost', '11T10:00', { copies: [1], reason: '丢失' }),
    ),
    missed: from('07', happened('arrived', '08T10:00')),
    withdrawn: from('07', happened('arrived', '08T10:00')),
    // Expected on the tenth, then on the eleventh, then on the twelfth, and each time not there.
    reestimated: from(
      '07',
      happened('picked_up', '07T11:00'),
      happened('departed', '07T12:00'),
      happened('notice_acknowledged', '07T13:00'),
      happened('arrival_estimated', '11T09:00', { estimatedArrivalAt: at('2030-01-11T18:00:00+08:00') }),
      happened('arrival_estimated', '12T09:00', { estimatedArrivalAt: at('2030-01-12T18:00:00+08:00') }),
    ),
    imported: fileTo(branch, at('2029-12-01T09:00:00+08:00'), [happened('arrived', '08T10:00')], { channel: 'import' }),
  });
  await Promise.all(Object.values(file).map((each) => writeFile(undefined, each)));
  const missed = (name: keyof typeof file, due: string, level: number) =>
    ring(file[name].shipment.waybillNumber, name === 'reestimated' ? 'arrival' : 'delivery', due, level);
  await missed('missed', '2030-01-10T00:00:00+08:00', 1);
  await missed('missed', '2030-01-10T00:00:00+08:00', 2);
  await missed('reestimated', '2030-01-12T18:00:00+08:00', 1);
  // Its delivery was told to be missed; then a report came that it had been in time.
  await missed('withdrawn', '2030-01-10T00:00:00+08:00', 1);
  const told = {
    ...file.withdrawn,
    commitments: file.withdrawn.commitments.map((each) =>
      each.name === 'delivery' ? { ...each, missedAt: each.dueAt, level: 1 } : each,
    ),
  };
  await writeFile(
    told,
    after(told, happened('delivered', '09T15:00', { signOff: SIGN_OFF }), at('2030-01-11T10:00:00+08:00')),
  );
  await sweepBranch({ kind: KIND, period: WEEK, branch: branch.code, asOf: ASOF });
  rows = (await reportOf(KIND, WEEK, branch)).rows as Row[];
});

describe('the exceptions of a week (F3)', () => {
  it.each<[keyof typeof file, (string | number | null)[][]]>([
    ['kept', []],
    ['irregular', [['irregular_sign_off', 'D1', null, '2030-01-08T15:00:00+08:00', null]]],
    ['lost', [['lost', 'F1', null, '2030-01-09T10:00:00+08:00', null]]],
    [
      'disputed',
      [
        ['disputed', 'D5', null, '2030-01-10T10:00:00+08:00', null],
        ['receipt_lost', 'E6', null, '2030-01-11T10:00:00+08:00', null],
      ],
    ],
    ['missed', [['missed', 'C1', 'delivery', '2030-01-10T00:00:00+08:00', 2]]],
    ['withdrawn', []],
    ['imported', []],
  ])('name what was %s', (name, expected) => {
    expect(
      of(name).map(({ what, rule, commitment, at: time, level }) => [what, rule, commitment, time, level]),
    ).toEqual(expected);
  });

  it('name goods that were given a new time more than once (C2)', () => {
    expect(
      of('reestimated')
        .filter(({ commitment }) => commitment === 'arrival')
        .map(({ what, at: time, level }) => [what, time, level]),
    ).toEqual([
      ['missed', '2030-01-12T18:00:00+08:00', 1],
      ['reestimated', '2030-01-12T18:00:00+08:00', 1],
    ]);
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
    expect(header).toBe('\uFEFFbranch,waybill_number,partner,what,rule,commitment,at,level,reasons');
    expect(lines).toContain(
      `${branch.code},${file.missed.shipment.waybillNumber},acme,missed,C1,delivery,2030-01-10T00:00:00+08:00,2,`,
    );
  });

  it('are those of the week in which they were reported, or broke, from its first moment up to its last', async () => {
    const other = await newBranch();
    const lost = async (reported: string) => {
      const shipment = fileTo(other, at('2030-01-02T09:00:00+08:00'), [
        { type: 'picked_up', occurredAt: at('2030-01-03T09:00:00+08:00') },
        { type: 'lost', occurredAt: at(reported) },
      ]);
      await writeFile(undefined, shipment);
      return shipment.shipment.waybillNumber;
    };
    const [before, first, last, next] = [
      await lost('2030-01-06T23:59:59.999+08:00'),
      await lost('2030-01-07T00:00:00+08:00'),
      await lost('2030-01-13T23:59:59.999+08:00'),
      await lost('2030-01-14T00:00:00+08:00'),
    ];
    const found = async (period: string) => {
      await sweepBranch({ kind: KIND, period, branch: other.code, asOf: at('2030-01-21T01:00:00+08:00') });
      return ((await reportOf(KIND, period, other)).rows as Row[])
        .filter(({ what }) => what === 'lost')
        .map(({ waybill_number }) => waybill_number);
    };
    expect(await found('2030-W01')).toEqual([before]);
    expect(await found('2030-W02')).toEqual([first, last]);
    expect(await found('2030-W03')).toEqual([next]);
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
