import { beforeEach, expect, it } from 'vitest';
import { handler as listWork } from '../../../functions/api/promises/list-work.ts';
import { handler } from '../../../functions/operations/worklist-widget.ts';
import { at, manyReceipts, newBranch, putAll } from '../branches.ts';
import { call } from '../call.ts';
import { setClock } from '../clock.ts';
import { ownTable } from '../own-table.ts';
import { OPERATIONS } from '../samples.ts';
import { ringAllDue } from '../timer.ts';

const ARN = 'arn:aws:lambda:cn-north-1:000000000000:function:worklist-widget';

const shown = (parameters: object = {}): Promise<string> =>
  handler({ ...parameters, widgetContext: { dashboardName: 'Today' } }, { invokedFunctionArn: ARN });
const text = (html: string): string => html.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
/** The cells of each row. */
const rowsIn = (html: string): string[][] =>
  html
    .split('<tr>')
    .slice(2)
    .map((row) => [...row.matchAll(/<td>(?<cell>.*?)<\/td>/g)].map(({ groups }) => text(groups?.['cell'] ?? '')));
/** What each button asks for, by its text. */
const buttonsIn = (html: string): Record<string, object> =>
  Object.fromEntries(
    [...html.matchAll(/<a class="btn">(?<name>[^<]*)<\/a><cwdb-action[^>]*>(?<asks>[^<]*)</g)].map(({ groups }) => [
      groups?.['name'] ?? '',
      JSON.parse(text(groups?.['asks'] ?? '')) as object,
    ]),
  );

beforeEach(ownTable);

it('describes itself to whoever places it', async () => {
  expect(await shown({ describe: true })).toMatch(/^Lists a branch's work[^]*```yaml\nbranch: /);
});

it('asks for a branch where none is named, or one that there is not', async () => {
  expect(await shown()).toBe('<p>There is no branch. 没有网点。</p>');
  const codes = [(await newBranch()).code, (await newBranch()).code].sort();
  for (const parameters of [{}, { branch: 'NOWHERE' }])
    expect(buttonsIn(await shown(parameters))).toEqual(Object.fromEntries(codes.map((branch) => [branch, { branch }])));
});

it('says so where nothing is to be done', async () => {
  const { code } = await newBranch();
  expect(await shown({ branch: code })).toContain('<p>Nothing is to be done today. 今日无待办。</p>');
});

it('has what the API lists: whose it is, when it is due, by how much it is late, what to do, and for whom', async () => {
  const branch = await newBranch();
  const items = manyReceipts(branch, at('2031-01-01T10:00:00+08:00'), 30);
  await putAll(items);
  setClock('2031-01-12T00:30:00+08:00');
  await ringAllDue();
  const rows = rowsIn(await shown({ branch: branch.code }));
  const { body } = await call(listWork, { caller: OPERATIONS, method: 'GET', query: { branch: branch.code } });
  expect(rows.map(([waybill, , due]) => [waybill, due])).toEqual(
    body.work.map(({ waybill_number, due_at }: Record<string, string>) => [waybill_number, due_at]),
  );
  expect(rows).toHaveLength(25);
  expect(rows.slice(0, 2)).toEqual([
    [
      items[0]?.['subjectId'],
      'receipt_return (E2)',
      '2031-01-12T00:00:00+08:00',
      '0 h 30 min',
      'Have the receipt signed, and send it to the origin branch in an envelope. 取得签收回单，并装入信封寄回始发网点。',
      'dispatcher',
    ],
    [items[1]?.['subjectId'], 'receipt_return (E2)', '2031-01-12T01:00:00+08:00', '', expect.any(String), 'dispatcher'],
  ]);
});

it('has buttons for a role, for all, for another branch, and for more, which keeps them', async () => {
  const branch = await newBranch();
  await putAll(manyReceipts(branch, at('2031-01-01T10:00:00+08:00'), 80));
  setClock('2031-01-20T00:30:00+08:00');
  await ringAllDue();
  const first = await shown({ branch: branch.code });
  const { 'More 更多': more, ...others } = buttonsIn(first);
  expect(others).toEqual({
    'Branches 网点': {},
    'All 全部': { branch: branch.code },
    dispatcher: { branch: branch.code, role: 'dispatcher' },
    'branch manager': { branch: branch.code, role: 'branch_manager' },
    'customer service supervisor': { branch: branch.code, role: 'customer_service_supervisor' },
    'customer service manager': { branch: branch.code, role: 'customer_service_manager' },
    'department head': { branch: branch.code, role: 'department_head' },
  });
  const second = await shown(more);
  expect([rowsIn(first).length, rowsIn(second).length, buttonsIn(second)]).toEqual([50, 30, others]);
  expect(
    rowsIn(await shown(others['branch manager'] ?? {})).every((row) => row[5] === 'dispatcher, branch manager'),
  ).toBe(true);
  const ofDispatcher = await shown({ ...others['dispatcher'] });
  expect(buttonsIn(ofDispatcher)['More 更多']).toMatchObject({ branch: branch.code, role: 'dispatcher' });
});

it('what comes from the table is text, and what is asked for is checked', async () => {
  const hostile = `<i"'&>`;
  const branch = await newBranch('Asia/Shanghai', hostile);
  const [item] = manyReceipts(branch, at('2031-01-01T10:00:00+08:00'), 1);
  await putAll([{ ...item, subjectId: `<script>alert(1)</script>` }]);
  setClock('2031-01-20T00:30:00+08:00');
  for (const html of [await shown(), await shown({ branch: hostile })]) expect(html).not.toMatch(/<script|<i"/);
  await expect(shown({ branch: branch.code, role: 'driver' })).rejects.toThrow();
  await expect(shown({ branch: 'x'.repeat(9) })).rejects.toThrow();
});
