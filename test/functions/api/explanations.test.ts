import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { EXPLANATION_REASONS } from '../../../domain/report/explanation.ts';
import type { Branch } from '../../../domain/network.ts';
import { DEFAULT_SCOPES } from '../../../functions/adapters/http/caller.ts';
import { handler as explainUnreturned } from '../../../functions/api/reports/explain-unreturned.ts';
import { handler as renewReport } from '../../../functions/sweeps/renew-report.ts';
import { at, newBranch, putAll, receiptOut } from '../branches.ts';
import { call, fieldsIn, type Answered } from '../call.ts';
import { atExactly, setClock } from '../clock.ts';
import { newPartner, OPERATIONS } from '../samples.ts';
import { reportOf, sweep, textOf } from '../sweep.ts';
import { itemsUnder } from '../table.ts';

const KIND = 'unreturned_receipts';
const ASKED = '2050-12-01T00:30:00+08:00';
const DUE = '2050-12-06T00:30:00+08:00';
const PERIOD = '2050-11';

interface Row {
  readonly waybill_number: string;
  readonly responsible_person: string | null;
  readonly explanation: Record<string, unknown> | null;
  readonly accountability: Record<string, unknown> | null;
}

let branch: Branch;
/** Three receipts of the branch's list. */
let waybills: [string, string, string];

const pathTo = (otherwise: Record<string, string> = {}) => ({
  kind: KIND,
  period: PERIOD,
  code: branch.code,
  ...otherwise,
});
const explain = (explanations: unknown, headers: Record<string, string> = {}, path = pathTo()): Promise<Answered> =>
  call(explainUnreturned, { caller: OPERATIONS, path, body: { explanations }, headers });
const answer = (waybill_number: string, otherwise: Record<string, unknown> = {}) => ({
  waybill_number,
  reason: 'in_transit',
  ...otherwise,
});
const rows = async (): Promise<Row[]> => (await reportOf(KIND, PERIOD, branch)).rows as Row[];
const rowOf = async (waybill: string) => (await rows()).find(({ waybill_number }) => waybill_number === waybill);
const stored = () => itemsUnder(`BRANCH_REPORT#${KIND}.${PERIOD}.${branch.code}`);

beforeEach(async () => {
  branch = await newBranch();
  waybills = [
    await receiptOut(branch, at('2050-11-03T10:00:00+08:00')),
    await receiptOut(branch, at('2050-11-04T10:00:00+08:00')),
    await receiptOut(branch, at('2050-11-05T10:00:00+08:00')),
  ];
  await atExactly(ASKED, () => sweep(KIND, [branch]));
  setClock('2050-12-02T10:00:00+08:00');
});

describe('a branch explains its list (E5)', () => {
  it('in parts: its promise is kept with the last row', async () => {
    const first = await explain([answer(waybills[0])]);
    expect([first.status, first.body]).toEqual([
      200,
      {
        kind: KIND,
        period: PERIOD,
        branch: branch.code,
        rows: 3,
        answered: 1,
        commitment: {
          name: 'explanation',
          rule: 'E5',
          branch: branch.code,
          due_at: DUE,
          state: 'open',
          met_at: null,
          missed_at: null,
          ended_at: null,
          ended_by: null,
          reminded_at: null,
          level: 0,
          renewals: 0,
        },
      },
    ]);
    expect((await explain([answer(waybills[1])])).body).toMatchObject({ answered: 2, commitment: { state: 'open' } });
    const last = await explain([answer(waybills[2])]);
    expect(last.body).toMatchObject({ answered: 3, commitment: { state: 'met', level: 0 } });
    expect(last.body.commitment.met_at).toMatch(/^2050-12-02T10:00:0/);
    const question = (await stored()).find(({ sk }) => sk === 'COMMITMENT#explanation');
    expect(question).toMatchObject({
      metAt: expect.any(String) as string,
      dueAt: '2050-12-05T16:30:00.000Z',
      arming: 1,
    });
    // It is owed no longer.
    expect(question).not.toHaveProperty('openKey');
  });

  it('at once', async () => {
    expect((await explain(waybills.map((waybill) => answer(waybill)))).body).toMatchObject({
      answered: 3,
      commitment: { state: 'met' },
    });
    expect((await rows()).map(({ explanation }) => explanation?.['reason'])).toEqual([
      'in_transit',
      'in_transit',
      'in_transit',
    ]);
  });

  it.each([
    ['at the last moment is in time', DUE, { state: 'met', missed_at: null, level: 0 }],
    ['a millisecond later is late', '2050-12-06T00:30:00.001+08:00', { state: 'late', missed_at: DUE, level: 1 }],
    ['weeks later is late', '2050-12-24T00:30:00+08:00', { state: 'late', missed_at: DUE, level: 1 }],
  ])('and the last answer %s', async (_, time, commitment) => {
    await explain([answer(waybills[0]), answer(waybills[1])]);
    await atExactly(time, async () => {
      expect((await explain([answer(waybills[0])])).body).toMatchObject({
        answered: 2,
        commitment: { state: time === DUE ? 'open' : 'missed' },
      });
      expect((await explain([answer(waybills[2])])).body.commitment).toMatchObject(commitment);
    });
  });

  it('and what it says stands in the report, in the time of the company', async () => {
    await explain([
      answer(waybills[0], {
        reason: 'customer_holds_it',
        note: '客户财务盖章中',
        expected_at: '2050-12-10T12:00:00Z',
        responsible_person: '王经理',
      }),
    ]);
    const shown = {
      responsible_person: '王经理',
      explanation: { reason: 'customer_holds_it', note: '客户财务盖章中', expected_at: '2050-12-10T20:00:00+08:00' },
      accountability: null,
    };
    expect(await rowOf(waybills[0])).toMatchObject(shown);
    expect(await rowOf(waybills[1])).toMatchObject({
      responsible_person: null,
      explanation: null,
      accountability: null,
    });
  });

  it('and what it says stands in the report of all branches, which is made anew with it', async () => {
    const [period, other] = ['2049-11', await newBranch()];
    const [waybill, others] = [
      await receiptOut(branch, at('2049-11-03T10:00:00+08:00')),
      await receiptOut(other, at('2049-11-03T10:00:00+08:00')),
    ];
    await atExactly('2049-12-01T00:30:00+08:00', () => sweep(KIND, [branch, other]));
    const path = { period };
    await explain([answer(waybill, { reason: 'neglect', note: '一' })], {}, pathTo(path));
    await explain([answer(others, { note: '二' })], {}, pathTo({ ...path, code: other.code }));
    await renewReport({ kind: KIND, period });
    const whole = (await reportOf(KIND, period)).rows as Row[];
    expect(
      whole
        .filter(({ explanation }) => explanation !== null)
        .map(({ waybill_number, explanation, accountability }) => [
          waybill_number,
          explanation?.['note'],
          accountability?.['amount'],
        ])
        .sort(),
    ).toEqual(
      [
        [waybill, '一', 5000],
        [others, '二', undefined],
      ].sort(),
    );
  });

  it('and may correct itself: a later answer takes the place of the one before, whole', async () => {
    await atExactly('2050-12-02T10:00:00+08:00', async () => {
      for (const note of ['一', '二', '三', '四'])
        await explain([answer(waybills[0], { reason: 'neglect', note, responsible_person: '送货员' })]);
      await explain([answer(waybills[0], { reason: 'other' })]);
    });
    expect(await rowOf(waybills[0])).toMatchObject({
      explanation: { reason: 'other', note: null },
      responsible_person: null,
      accountability: null,
    });
    const { body } = await explain(waybills.map((waybill) => answer(waybill)));
    const again = await explain([answer(waybills[0], { reason: 'lost' })]);
    expect(again.body).toEqual(body);
    expect(await rowOf(waybills[0])).toMatchObject({ explanation: { reason: 'lost' } });
  });
});

describe('what is not due is answered by itself (E5)', () => {
  const period = '2050-10';
  const path = () => pathTo({ period });

  /** A list of one receipt that is overdue and two that are not due. @returns their waybills, the overdue one first */
  const listOf = async (...arrived: readonly string[]): Promise<[string, ...string[]]> => {
    branch = await newBranch();
    const [first = '', ...others] = await Promise.all(
      arrived.map((day) => receiptOut(branch, at(`2050-10-${day}T10:00:00+08:00`))),
    );
    await atExactly('2050-11-01T00:30:00+08:00', () => sweep(KIND, [branch]));
    return [first, ...others];
  };
  const shown = async () => (await reportOf(KIND, period, branch)).rows as Row[];

  it('and counts as answered: the promise is kept with the last row that asks', async () => {
    const [overdue, ...notDue] = await listOf('03', '28', '29');
    expect((await shown()).map(({ explanation }) => explanation?.['reason'] ?? null)).toEqual([
      null,
      'not_due',
      'not_due',
    ]);
    expect((await explain([answer(notDue[0] ?? '')], {}, path())).body).toMatchObject({
      rows: 3,
      answered: 2,
      commitment: { state: 'open' },
    });
    expect((await explain([answer(overdue)], {}, path())).body).toMatchObject({
      rows: 3,
      answered: 3,
      commitment: { state: 'met' },
    });
    expect((await shown()).map(({ explanation }) => explanation?.['reason'])).toEqual([
      'in_transit',
      'in_transit',
      'not_due',
    ]);
  });

  it('and owes nobody an answer where nothing is overdue; what a branch says of it is taken', async () => {
    const [waybill] = await listOf('28', '29');
    expect((await explain([answer(waybill)], {}, path())).body).toMatchObject({
      rows: 2,
      answered: 2,
      commitment: null,
    });
  });
});

describe('whom an answer makes accountable (E6)', () => {
  it.each([
    ['neglect', '送货员', { rule: 'E6', person: '送货员', amount: 5000, currency: 'CNY' }],
    ['neglect', undefined, { rule: 'E6', person: 'branch_manager', amount: 5000, currency: 'CNY' }],
    ['abnormal_unreported', '送货员', { rule: 'E6', person: '送货员', amount: 10000, currency: 'CNY' }],
    ['lost', '送货员', { rule: 'E6', person: '送货员', amount: null, currency: 'CNY', share: 0.5 }],
    ['in_transit', '送货员', null],
    ['customer_holds_it', '送货员', null],
    ['other', undefined, null],
  ] as const)('is proposed to finance: %s by %s', async (reason, responsible_person, accountability) => {
    await explain([answer(waybills[0], { reason, responsible_person })]);
    expect((await rowOf(waybills[0]))?.accountability).toEqual(accountability);
    const lines = await textOf(KIND, PERIOD, branch, 'csv');
    expect(lines.includes(',E6,')).toBe(accountability !== null);
  });

  it('follows from one of the reasons that there are', () => {
    expect(EXPLANATION_REASONS).toEqual([
      'neglect',
      'abnormal_unreported',
      'lost',
      'in_transit',
      'customer_holds_it',
      'other',
    ]);
  });
});

describe('what is refused changes nothing', () => {
  it.each<[string, (of: [string, string, string]) => unknown, number, string[]]>([
    [
      'a waybill that is not on the list, even beside one that is',
      ([first]) => [answer(first), answer('HD29KNCTZC8B69')],
      422,
      ['explanations[1].waybill_number'],
    ],
    [
      'a waybill twice',
      ([first, second]) => [answer(first), answer(second), answer(first)],
      422,
      ['explanations[2].waybill_number'],
    ],
    ['no answer', () => [], 422, ['explanations']],
    ['more than 500', () => Array.from({ length: 501 }, (_, place) => answer(String(place))), 422, ['explanations']],
    ['that it is not due', ([first]) => [answer(first, { reason: 'not_due' })], 422, ['explanations[0].reason']],
    ['another reason', ([first]) => [answer(first, { reason: 'laziness' })], 422, ['explanations[0].reason']],
    ['no reason', ([first]) => [{ waybill_number: first }], 422, ['explanations[0].reason']],
    [
      'a time without an offset',
      ([first]) => [answer(first, { expected_at: '2050-12-10' })],
      422,
      ['explanations[0].expected_at'],
    ],
    [
      'a note with a control character',
      ([first]) => [answer(first, { note: '\u0000=1+1' })],
      422,
      ['explanations[0].note'],
    ],
    [
      'a note that is too long',
      ([first]) => [answer(first, { note: '字'.repeat(501) })],
      422,
      ['explanations[0].note'],
    ],
    [
      'a person without a name',
      ([first]) => [answer(first, { responsible_person: ' ' })],
      422,
      ['explanations[0].responsible_person'],
    ],
    ['an unknown field', ([first]) => [answer(first, { amount: 5000 })], 422, ['explanations[0].amount']],
  ])('%s', async (_, explanations, status, fields) => {
    const before = await stored();
    const refused = await explain(explanations(waybills));
    expect([refused.status, fieldsIn(refused)]).toEqual([status, fields]);
    expect(await stored()).toEqual(before);
    expect((await rows()).every(({ explanation }) => explanation === null)).toBe(true);
  });

  it.each([
    ['a list that was never made', { period: '2001-01' }],
    ['of a branch that has none', { code: 'NOBODY' }],
    ['that has not to be answered', { kind: 'performance' }],
  ])('%s', async (_, otherwise) => {
    const { status, body } = await explain([answer(waybills[0])], {}, pathTo(otherwise));
    expect([status, body.code]).toEqual([404, 'not_found']);
  });

  it('more than a request holds: so many notes that no item of the table would', async () => {
    const many = Array.from({ length: 500 }, () => answer(waybills[0], { note: '字'.repeat(500) }));
    const { status, body } = await explain(many);
    expect([status, body.code]).toEqual([413, 'payload_too_large']);
  });

  it('more than a list holds', async () => {
    await explain([answer(waybills[0])]);
    const items = await stored();
    const [list, told] = ['BRANCH_REPORT', 'EVENT#'].map((sk) =>
      items.filter((item) => String(item['sk']).startsWith(sk)),
    );
    await putAll([
      ...Array.from({ length: 1000 - (told?.length ?? 0) }, (_, place) => ({
        ...told?.at(-1),
        eventId: `many-${place}`,
        sk: `EVENT#many-${place}`,
        sequence: 10 + place,
      })),
      { ...list?.[0], eventCount: 1000 },
    ]);
    const { status, body } = await explain([answer(waybills[1])]);
    expect([status, body.code]).toEqual([409, 'too_many_events']);
    expect(await rowOf(waybills[1])).toMatchObject({ explanation: null });
  });

  it('a list with nothing on it', async () => {
    branch = await newBranch();
    await atExactly(ASKED, () => sweep(KIND, [branch]));
    expect((await explain([answer(waybills[0])])).body).toMatchObject({ status: 404, code: 'not_found' });
  });

  it('what a partner says', async () => {
    const partner = { ...newPartner(), scopes: DEFAULT_SCOPES.partner };
    const { status, body } = await call(explainUnreturned, {
      caller: partner,
      path: pathTo(),
      body: { explanations: [answer(waybills[0])] },
    });
    expect([status, body.code]).toEqual([403, 'forbidden']);
  });
});

describe('answers that come at the same moment', () => {
  it('are all kept, and the promise with them', async () => {
    const answers = await Promise.all(waybills.map((waybill) => explain([answer(waybill, { note: waybill })])));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers.map(({ body }) => body.answered as number).sort()).toEqual([1, 2, 3]);
    expect((await rows()).map(({ waybill_number, explanation }) => [waybill_number, explanation?.['note']])).toEqual(
      waybills.map((waybill) => [waybill, waybill]),
    );
    expect((await stored()).find(({ sk }) => sk === 'COMMITMENT#explanation')).toHaveProperty('metAt');
  });

  it('for the same waybill: one of them stands, and the promise is kept once', async () => {
    const answers = await Promise.all(
      ['一', '二', '三', '四'].map((note) => explain(waybills.map((waybill) => answer(waybill, { note })))),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.map(({ body }) => body.commitment.met_at as string)).size).toBe(1);
    expect(new Set((await rows()).map(({ explanation }) => explanation?.['note'])).size).toBe(1);
  });
});

describe('a request that is sent again', () => {
  it('with its Idempotency-Key gets its first answer, and changes nothing', async () => {
    const headers = { 'Idempotency-Key': randomUUID() };
    const first = await explain([answer(waybills[0], { note: '一' })], headers);
    await explain([answer(waybills[0], { note: '二' }), answer(waybills[1])]);
    const before = await stored();
    const again = await explain([answer(waybills[0], { note: '一' })], headers);
    expect([again.status, again.body, again.headers?.['Idempotent-Replayed']]).toEqual([200, first.body, 'true']);
    expect(await stored()).toEqual(before);
    expect(await rowOf(waybills[0])).toMatchObject({ explanation: { note: '二' } });
  });

  it('with other words under the same key is refused', async () => {
    const headers = { 'Idempotency-Key': randomUUID() };
    await explain([answer(waybills[0])], headers);
    const { status, body } = await explain([answer(waybills[1])], headers);
    expect([status, body.code]).toEqual([409, 'idempotency_key_reused']);
    expect(await rowOf(waybills[1])).toMatchObject({ explanation: null });
  });

  it('several times at once is answered once', async () => {
    const headers = { 'Idempotency-Key': randomUUID() };
    const answers = await Promise.all(Array.from({ length: 4 }, () => explain([answer(waybills[0])], headers)));
    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
    expect((await stored()).filter(({ type }) => type === 'explained')).toHaveLength(1);
  });
});
