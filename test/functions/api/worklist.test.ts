import type * as z from 'zod/mini';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Commitment } from '../../../domain/promise/commitment.ts';
import type { Branch } from '../../../domain/network.ts';
import { BRANCH_REPORT, ownEvent } from '../../../domain/branch-report/branch-report-kind.ts';
import { withEvent } from '../../../domain/promise/record-event.ts';
import { COMMITMENTS, SUBJECTS } from '../../../domain/commitments.ts';
import { ROLES } from '../../../domain/roles.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { commitmentItem } from '../../../functions/adapters/subject-items.ts';
import { writeFile } from '../../../functions/adapters/subject-store.ts';
import { requestsThatMeet } from '../../../functions/api/contract/work-view.ts';
import { caseEventSchema } from '../../../functions/api/contract/case-event-schema.ts';
import { claimEventSchema } from '../../../functions/api/contract/claim-schema.ts';
import { eventSchema } from '../../../functions/api/contract/event-schema.ts';
import { EVERY_ROUTE } from '../../../functions/api/routes.ts';
import { handler } from '../../../functions/api/promises/list-work.ts';
import { at, arrivedFile, fileTo, manyReceipts, newBranch, promiseOf, putAll } from '../branches.ts';
import { call, fieldsIn } from '../call.ts';
import { atExactly, setClock } from '../clock.ts';
import { newPartner, OPERATIONS } from '../samples.ts';
import { ring } from '../timer.ts';
import { watchTable, type Watched } from '../wire.ts';

type Row = Readonly<Record<string, unknown>>;
let asked: () => Watched;

const ask = (query: Record<string, string>, caller: Holder & { readonly scopes?: readonly string[] } = OPERATIONS) =>
  call(handler, { caller, method: 'GET', query });

/** A branch's work, over all pages. */
async function work(query: Record<string, string>, caller: Holder = OPERATIONS): Promise<Row[]> {
  const found: Row[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const { status, body } = await ask({ ...query, ...(cursor !== undefined && { cursor }) }, caller);
    if (status !== 200) throw new Error(JSON.stringify(body));
    found.push(...(body.work as Row[]));
    cursor = body.next_cursor as string | null;
  }
  return found;
}

/** A promise of a receipt that is due at a time, alone. @returns its waybill number */
async function due(branch: Branch, dueAt: string, otherwise: Partial<Commitment> = {}): Promise<string> {
  const file = arrivedFile(branch, at('2031-01-01T10:00:00+08:00'));
  await putAll([
    commitmentItem(SHIPMENT, file, { ...promiseOf(file, 'receipt_return'), dueAt: at(dueAt), ...otherwise }),
  ]);
  return file.subject.waybillNumber;
}

beforeAll(async () => {
  asked = await watchTable();
});

describe('the work of a branch', () => {
  it('is what is overdue and what is due today, the end of the day included, by its own clock', async () => {
    const [shanghai, newYork] = [await newBranch(), await newBranch('America/New_York')];
    for (const [branch, offset, month] of [
      [shanghai, '+08:00', '2031-01-31'],
      [newYork, '-05:00', '2031-01-31'],
    ] as const) {
      const overdue = await due(branch, `2031-01-30T12:00:00${offset}`);
      const last = await due(branch, `${month}T23:59:59${offset}`);
      const end = await due(branch, `2031-02-01T00:00:00${offset}`);
      await due(branch, `2031-02-01T00:00:01${offset}`);
      for (const now of ['00:00:00.001', '10:00:00', '23:59:59'])
        await atExactly(`${month}T${now}${offset}`, async () => {
          const rows = await work({ branch: branch.code });
          expect(rows.map(({ waybill_number }) => waybill_number)).toEqual([overdue, last, end]);
          expect(rows.map(({ state }) => state)).toEqual(['missed', 'open', 'open']);
          expect(rows[2]?.['due_at']).toBe(`2031-02-01T00:00:00${offset}`);
        });
      await atExactly(`2031-02-01T00:00:00${offset}`, async () => {
        expect(await work({ branch: branch.code })).toHaveLength(4);
      });
    }
  });

  it('says of each whose it is, what to do, with which requests, and whose work it is', async () => {
    const branch = await newBranch();
    const file = fileTo(branch, at('2031-03-03T09:00:00+08:00'), [
      { type: 'picked_up', occurredAt: at('2031-03-03T10:00:00+08:00') },
    ]);
    await writeFile(SHIPMENT, undefined, file);
    const { waybillNumber } = file.subject;
    setClock('2031-03-06T10:00:00+08:00');
    expect(await work({ branch: branch.code })).toEqual([
      {
        subject: 'shipment',
        waybill_number: waybillNumber,
        partner: 'acme',
        origin_branch: 'CTU',
        destination_branch: branch.code,
        name: 'arrival',
        rule: 'C2',
        branch: branch.code,
        due_at: '2031-03-07T00:00:00+08:00',
        state: 'open',
        met_at: null,
        missed_at: null,
        ended_at: null,
        ended_by: null,
        reminded_at: null,
        level: 0,
        renewals: 0,
        to_do: COMMITMENTS.arrival.toDo,
        requests: [{ method: 'POST', path: `/v1/shipments/${waybillNumber}/events`, body: { type: 'arrived' } }],
        roles: ['dispatcher'],
      },
    ]);
  });

  it('has what is promised of no shipment too, the next first', async () => {
    const branch = await newBranch();
    const generatedAt = at('2031-04-01T00:30:00+08:00');
    const report = {
      kind: 'unreturned_receipts',
      period: '2031-03',
      branch: branch.code,
      timeZone: branch.timeZone,
      generatedAt,
      rows: 1,
      asked: 1,
      totals: {},
      file: 'none',
      status: 'sent',
      version: 0,
    } as const;
    const file = { subject: report, events: [], commitments: [] };
    const sent = ownEvent('sent', generatedAt);
    await writeFile(BRANCH_REPORT, undefined, withEvent(BRANCH_REPORT, file, sent, generatedAt, COMMITMENTS));
    const [before, after] = [
      await due(branch, '2031-04-05T10:00:00+08:00'),
      await due(branch, '2031-04-06T10:00:00+08:00'),
    ];
    setClock('2031-04-06T00:10:00+08:00');
    const rows = await work({ branch: branch.code });
    expect(rows.map(({ waybill_number, period }) => waybill_number ?? period)).toEqual([before, '2031-03', after]);
    expect(rows[1]).toMatchObject({
      subject: 'branch_report',
      waybill_number: null,
      partner: null,
      to_do: COMMITMENTS.explanation.toDo,
      requests: [
        { method: 'POST', path: `/v1/reports/unreturned_receipts/2031-03/branches/${branch.code}/explanations` },
      ],
      roles: ['customer_service_supervisor'],
    });
  });

  it.each([1, 2, 3, 7, 100])('is the same in pages of %i', async (limit) => {
    const branch = await newBranch();
    const items = manyReceipts(branch, at('2031-05-01T10:00:00+08:00'), 7);
    await putAll(items);
    const same = await due(branch, '2031-05-12T03:00:00+08:00');
    setClock('2031-05-12T02:30:00+08:00');
    const rows = await work({ branch: branch.code, limit: String(limit) });
    expect(rows.map(({ waybill_number }) => waybill_number).sort()).toEqual(
      [...items.map(({ subjectId }) => String(subjectId)), same].sort(),
    );
    const times = rows.map(({ due_at }) => Date.parse(String(due_at)));
    expect(times).toEqual(times.toSorted((one, other) => one - other));
  });

  it('reads what it shows: of the index of what is owed, up to the end of today', async () => {
    const branch = await newBranch();
    // Due every hour from midnight on: 25 by the end of the first day.
    await putAll(manyReceipts(branch, at('2031-06-01T10:00:00+08:00'), 60));
    setClock('2031-06-12T10:00:00+08:00');
    asked();
    const { body } = await ask({ branch: branch.code });
    expect(body.work).toHaveLength(25);
    const { operations, queries } = asked();
    expect(new Set(operations)).toEqual(new Set(['GetItem', 'Query']));
    expect(new Set(queries.map(({ asked: { IndexName } }) => IndexName))).toEqual(new Set(['open']));
    expect(queries.reduce((read, { answered }) => read + answered.ScannedCount, 0)).toBe(25);
  });
});

describe('the work of a role', () => {
  const LEVELS: readonly [level: number, roles: readonly string[]][] = [
    [0, ['dispatcher']],
    [1, ['dispatcher']],
    [2, ['dispatcher', 'branch_manager']],
  ];

  it('is what it is told first, and what was escalated to it, at each level', async () => {
    const branch = await newBranch();
    setClock('2031-07-10T10:00:00+08:00');
    const waybill = await due(branch, '2031-07-05T00:00:00+08:00');
    for (const [level, roles] of LEVELS) {
      if (level > 0) await ring(waybill, 'receipt_return', '2031-07-05T00:00:00+08:00', level);
      for (const role of ROLES) {
        const rows = await work({ branch: branch.code, role });
        expect([role, level, rows.map((row) => [row['waybill_number'], row['roles']])]).toEqual([
          role,
          level,
          roles.includes(role) ? [[waybill, roles]] : [],
        ]);
      }
      expect(await work({ branch: branch.code })).toMatchObject([{ level, roles }]);
    }
  });

  it('that others are told before has pages too, of what was told to it alone', async () => {
    const branch = await newBranch();
    setClock('2031-08-10T10:00:00+08:00');
    const told: string[] = [];
    for (let hour = 10; hour < 16; hour++) {
      const waybill = await due(branch, `2031-08-01T${hour}:00:00+08:00`, { level: hour % 2 === 0 ? 2 : 1 });
      if (hour % 2 === 0) told.push(waybill);
    }
    for (const limit of ['1', '2', '50']) {
      const rows = await work({ branch: branch.code, role: 'branch_manager', limit });
      expect(rows.map(({ waybill_number }) => waybill_number)).toEqual(told);
    }
  });
});

describe('who may ask', () => {
  let own: Branch;
  let other: Branch;
  const keyOf = (...branches: string[]): Holder => ({ kind: 'branch', id: branches.join(','), branches });

  beforeAll(async () => {
    [own, other] = [await newBranch(), await newBranch()];
    setClock('2031-09-10T10:00:00+08:00');
    await due(own, '2031-09-01T10:00:00+08:00');
    await due(other, '2031-09-01T10:00:00+08:00');
  });

  it("a branch's key about its own branches, which it need not name where there is one", async () => {
    expect(await work({}, keyOf(own.code))).toMatchObject([{ branch: own.code }]);
    expect(await work({ branch: own.code }, keyOf(own.code))).toMatchObject([{ branch: own.code }]);
    expect(await work({ branch: other.code }, keyOf(own.code, other.code))).toMatchObject([{ branch: other.code }]);
  });

  it.each([
    [
      'a branch of two branches that names none',
      () => [{}, keyOf(own.code, other.code)],
      'is needed: whose work is it?',
    ],
    ['operations that name none', () => [{}, OPERATIONS], 'is needed: whose work is it?'],
    ['a branch about another', () => [{ branch: other.code }, keyOf(own.code)], 'is no branch of this key'],
    [
      'a branch about one that there is not',
      () => [{ branch: 'NOWHERE' }, keyOf(own.code)],
      'is no branch of this key',
    ],
    ['operations about one that there is not', () => [{ branch: 'NOWHERE' }, OPERATIONS], 'is not a known branch'],
  ] as [string, () => [Record<string, string>, Holder], string][])('not %s', async (_, of, message) => {
    const { status, body } = await ask(...of());
    expect([status, body.code, body.errors]).toEqual([422, 'validation_failed', [{ field: 'branch', message }]]);
  });

  it('no partner, and nobody without the scope', async () => {
    for (const caller of [newPartner(), { ...OPERATIONS, scopes: ['overdue:read'] }]) {
      const { status, body } = await ask({ branch: own.code }, caller);
      expect([status, body.code]).toEqual([403, 'forbidden']);
    }
  });

  it('nobody about what there is not', async () => {
    const { status, ...answer } = await ask({ branch: 'x', role: 'driver', limit: '0', cursor: '!', colour: 'red' });
    expect([status, fieldsIn({ status, ...answer }).sort()]).toEqual([422, ['branch', 'colour', 'limit', 'role']]);
    expect(fieldsIn(await ask({ branch: own.code, cursor: '!' }))).toEqual(['cursor']);
  });
});

describe('the requests that meet a promise', () => {
  const PROMISES = SUBJECTS.flatMap(({ kind, promises }) =>
    Object.entries(promises).flatMap(([name, { terms }]) => terms.map(({ due: made }) => [kind, name, made] as const)),
  );
  /** The types of case that have something of their own. */
  const CASE_TYPES_APART: Readonly<Record<string, string>> = {
    emergency_plan: 'exception',
    task_acceptance: 'exception',
    task: 'exception',
    classification: 'after_sales',
    report_back: 'after_sales',
  };
  const requests = (
    subject: string,
    name: string,
    made: (typeof PROMISES)[number][2],
    caseType = CASE_TYPES_APART[name] ?? 'inquiry',
  ) =>
    requestsThatMeet({
      subject,
      name,
      branch: 'HGH',
      terms: { due: made, escalatesAfter: [] },
      of: {
        waybillNumber: 'HD1',
        quoteNumber: 'HQ1',
        caseNumber: 'HC1',
        caseType,
        claimNumber: 'HL1',
        report: 'unreturned_receipts',
        period: '2031-01',
      },
    });
  /** Whether a path is one of a route, with whatever fills it. */
  const isOf = (path: string, route: string): boolean =>
    new RegExp(`^/v1${route.replace(/\{\w+\}/g, '([^/{}]+|\\{\\w+\\})')}$`).test(path);

  it.each(PROMISES)('are requests that the API takes: %s %s %j', (subject, name, made) => {
    const found = requests(subject, name, made);
    expect(found).not.toEqual([]);
    for (const { method, path } of found)
      expect(EVERY_ROUTE.filter((route) => route.method === method && isOf(path, route.path))).toHaveLength(1);
  });

  it('have in braces the number of an envelope and the name of an entry alone, which do not stand in the promise', () => {
    const paths = PROMISES.flatMap((promise) => requests(...promise).map(({ path }) => path));
    const open = new Set(paths.flatMap((path) => path.match(/\{\w+\}/g) ?? []));
    expect([...open]).toEqual(['{envelope_number}', '{slug}']);
  });

  it('are of a case those that cases of its type take', () => {
    const types = (caseType: string) =>
      requests('case', 'resolution', { within: 'PT24H' }, caseType).map(({ body }) => body?.['type']);
    expect([types('inquiry'), types('after_sales')]).toEqual([['solved'], ['solved', 'handled', 'refused']]);
  });

  it('tell of a type that may be reported', () => {
    const schemas: Readonly<Record<string, z.ZodMiniType>> = {
      shipment: eventSchema,
      case: caseEventSchema,
      claim: claimEventSchema,
    };
    const told = PROMISES.flatMap((promise) =>
      requests(...promise).flatMap(({ body }) =>
        body?.['type'] === undefined ? [] : [[promise[0], body['type']] as const],
      ),
    );
    const types = told.map(([, type]) => type);
    expect(types).toEqual(expect.arrayContaining(['delivered', 'responded', 'task_done', 'paid']));
    for (const [subject, type] of told) {
      const { error } = schemas[subject]?.safeParse({ type }) ?? {};
      expect(error?.issues.map(({ path }) => path[0])).toContain('event_id');
      expect(error?.issues.filter(({ path }) => path[0] === 'type')).toEqual([]);
    }
  });
});
