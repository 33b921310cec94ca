import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COMMITMENTS, OF_THE_DESK } from '../../../domain/commitments.ts';
import { COMPANY } from '../../../domain/contacts/told-roles.ts';
import type { Branch } from '../../../domain/network.ts';
import { BRANCH_REPORT, ownEvent } from '../../../domain/branch-report/branch-report-kind.ts';
import { withEvent } from '../../../domain/promise/record-event.ts';
import { later } from '../../../domain/time/instant.ts';
import { writeFile } from '../../../functions/adapters/subject-store.ts';
import { handler } from '../../../functions/operations/overdue-widget.ts';
import { at, manyReceipts, newBranch, putAll } from '../branches.ts';
import { newClaim } from '../claims.ts';
import { atExactly, setClock } from '../clock.ts';
import { ownTable } from '../own-table.ts';
import { openNetwork } from '../samples.ts';
import { ring, ringAllDue } from '../timer.ts';
import { watchTable, type Watched } from '../wire.ts';

const ARN = 'arn:aws:lambda:cn-north-1:000000000000:function:overdue-widget';
let asked: () => Watched;

/** What the widget answers; CloudWatch tells it where it is shown as well. */
const shown = (parameters: object = {}, invokedFunctionArn = ARN): Promise<string> =>
  handler({ ...parameters, widgetContext: { dashboardName: 'Today' } }, { invokedFunctionArn });

const text = (html: string): string =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
/** The cells of each row, as a browser shows them. */
const rowsIn = (html: string): string[][] =>
  html
    .split('<tr>')
    .slice(2)
    .map((row) => [...row.matchAll(/<td>(?<cell>.*?)<\/td>/g)].map(({ groups }) => text(groups?.['cell'] ?? '')));
/** What the button for more asks for; undefined where there is none. */
const moreIn = (html: string): object | undefined => {
  const parameters = /<cwdb-action[^>]*>(?<parameters>[^<]*)<\/cwdb-action>/.exec(html)?.groups?.['parameters'];
  return parameters === undefined ? undefined : (JSON.parse(text(parameters)) as object);
};
const waybillsIn = (html: string): string[] => rowsIn(html).map(([waybill = '']) => waybill);

/** The only promise of a receipt that went out at a time. */
async function promised(branch: Branch, arrivedAt: string): Promise<string> {
  const items = manyReceipts(branch, at(arrivedAt), 1);
  await putAll(items);
  return String(items[0]?.['subjectId']);
}

beforeAll(async () => {
  asked = await watchTable();
});

describe('the list of what is overdue, on a dashboard', () => {
  beforeEach(ownTable);

  it('describes itself to whoever places it, without reading anything', async () => {
    asked();
    expect(await handler({ describe: true }, { invokedFunctionArn: ARN })).toMatch(
      /^Lists what is overdue[^]*```yaml\nsubjects: [^\n]*\ncursor: /,
    );
    expect(asked().operations).toEqual([]);
  });

  it('says so where nothing is: neither where there is no branch, nor where nothing is due', async () => {
    setClock('2031-01-05T10:00:00+08:00');
    expect(await shown()).toBe('<p>Nothing is overdue. 没有逾期。</p>');
    await promised(await newBranch(), '2031-01-01T10:00:00+08:00');
    expect(await shown()).toBe('<p>Nothing is overdue. 没有逾期。</p>');
  });

  it('has whose it is, where, the promise, when it was due there, by how much it is late and how far it was told', async () => {
    const [hangzhou, berlin] = [await newBranch(), await newBranch('Europe/Berlin')];
    const [late, other] = [
      await promised(hangzhou, '2031-02-01T10:00:00+08:00'),
      await promised(berlin, '2031-02-01T10:00:00+01:00'),
    ];
    await ring(late, 'receipt_return', '2031-02-12T00:00:00+08:00', 1);
    await ring(late, 'receipt_return', '2031-02-12T00:00:00+08:00', 2);
    let html = '';
    await atExactly('2031-02-12T12:06:59.999+08:00', async () => {
      await ringAllDue();
      html = await shown();
    });
    expect(rowsIn(html)).toEqual([
      [late, hangzhou.code, 'receipt_return (E2)', '2031-02-12T00:00:00+08:00', '12 h 6 min', '2'],
      [other, berlin.code, 'receipt_return (E2)', '2031-02-12T00:00:00+01:00', '5 h 6 min', '1'],
    ]);
    await atExactly('2031-02-14T23:59:00+08:00', async () => {
      await ringAllDue();
      html = await shown();
    });
    expect(rowsIn(html).map(({ 4: lateBy }) => lateBy)).toEqual(['2 d 23 h', '2 d 16 h']);
  });

  it('has a promise from the first moment at which it is broken', async () => {
    await promised(await newBranch(), '2031-03-01T10:00:00+08:00');
    const listed = async (time: string): Promise<string[][]> => {
      let html = '';
      await atExactly(time, async () => {
        await ringAllDue();
        html = await shown();
      });
      return rowsIn(html);
    };
    expect(await listed('2031-03-12T00:00:00+08:00')).toEqual([]);
    expect(await listed('2031-03-12T00:00:00.001+08:00')).toMatchObject([{ 4: '0 h 0 min' }]);
  });

  it('has a list that a branch did not explain, by its name (E5)', async () => {
    const branch = await newBranch();
    const report = {
      kind: 'unreturned_receipts',
      period: '2030-12',
      branch: branch.code,
      timeZone: branch.timeZone,
      generatedAt: at('2031-01-01T00:30:00+08:00'),
      rows: 1,
      asked: 1,
      totals: {},
      file: 'none',
      status: 'sent',
      version: 0,
    } as const;
    const sent = ownEvent('sent', report.generatedAt);
    const file = { subject: report, events: [], commitments: [] };
    await writeFile(BRANCH_REPORT, undefined, withEvent(BRANCH_REPORT, file, sent, report.generatedAt, COMMITMENTS));
    setClock('2031-01-06T00:31:00+08:00');
    await ringAllDue();
    expect(rowsIn(await shown())).toEqual([
      [
        `unreturned_receipts.2030-12.${branch.code}`,
        branch.code,
        'explanation (E5)',
        '2031-01-06T00:30:00+08:00',
        '0 h 1 min',
        '1',
      ],
    ]);
  });

  it('is of some kinds of subject where that is asked for, with which the button goes on', async () => {
    await promised(await newBranch(), '2031-02-01T10:00:00+08:00');
    setClock('2031-03-01T10:00:00+08:00');
    await ringAllDue();
    expect(rowsIn(await shown({ subjects: ['claim', 'shipment'] }))).toHaveLength(1);
    expect(await shown({ subjects: ['case', 'claim', 'question'] })).toBe('<p>Nothing is overdue. 没有逾期。</p>');
    for (const subjects of [['case', 'parcel'], [], 'case']) await expect(shown({ subjects })).rejects.toThrow();
    await putAll(manyReceipts(await newBranch(), at('2031-01-01T10:00:00+08:00'), 51));
    await ringAllDue();
    expect(moreIn(await shown({ subjects: ['shipment'] }))).toMatchObject({ subjects: ['shipment'] });
  });

  it('has a payment of a claim that the desk owes (G5)', async () => {
    setClock('2031-03-03T12:00:00+08:00');
    await openNetwork();
    const claim = await newClaim();
    await claim.assess();
    setClock('2031-03-20T12:00:00+08:00');
    await ringAllDue([COMPANY]);
    const rows = rowsIn(await shown({ subjects: OF_THE_DESK.map(({ kind }) => kind) }));
    expect(rows.filter(([number]) => number === claim.claim_number)).toMatchObject([{ 1: COMPANY, 2: 'payment (G5)' }]);
  });

  it('only reads, and what is overdue alone', async () => {
    // Due every hour from February 12, 00:00 on.
    await putAll(manyReceipts(await newBranch(), at('2031-02-01T10:00:00+08:00'), 20));
    setClock('2031-02-12T04:30:00+08:00');
    await ringAllDue();
    asked();
    expect(rowsIn(await shown())).toHaveLength(5);
    const { operations, queries } = asked();
    expect(new Set(operations)).toEqual(new Set(['Query']));
    expect(
      queries.filter(({ asked: { IndexName } }) => IndexName === 'overdue').flatMap(({ answered }) => answered.Items),
    ).toHaveLength(5);
    expect(queries.some(({ asked: { FilterExpression } }) => FilterExpression !== undefined)).toBe(false);
  });
});

describe('more than a page', () => {
  const numbers: string[] = [];

  beforeAll(async () => {
    await ownTable();
    // Of each branch, every hour from midnight on: three are due at a time.
    const branches = await Promise.all([newBranch(), newBranch(), newBranch()]);
    const items = branches.map((branch, place) =>
      manyReceipts(branch, later(at('2031-01-01T10:00:00+08:00'), `PT0.00${place + 1}S`), 41),
    );
    await putAll(items.flat());
    numbers.push(
      ...items
        .flat()
        .sort((one, other) => (String(one['dueKey']) < String(other['dueKey']) ? -1 : 1))
        .map(({ subjectId }) => String(subjectId)),
    );
    setClock('2031-03-01T10:00:00+08:00');
    await ringAllDue();
  });

  it('is had page by page, oldest first, each row once, to the last', async () => {
    const pages = [await shown()];
    for (let more = moreIn(pages[0] ?? ''); more && pages.length < 10; more = moreIn(pages.at(-1) ?? ''))
      pages.push(await shown(more));
    expect(pages.map((page) => rowsIn(page).length)).toEqual([50, 50, 23]);
    expect(pages.flatMap(waybillsIn)).toEqual(numbers);
    expect(pages.at(-1)).not.toContain('cwdb-action');
  });

  it('is had by a button that calls this function, in the place of the list, with no other way out', async () => {
    const html = await shown();
    expect(html).toContain(`<cwdb-action action="call" endpoint="${ARN}" display="widget">{&quot;cursor&quot;:`);
    expect(html.match(/<a |href|src=|<form|<script|on\w+=/g)).toEqual(['<a ']);
    expect(await shown({}, '"><script>')).not.toContain('<script>');
  });

  it('is empty after the last', async () => {
    expect(await shown({ cursor: '2031-02-29' })).toBe('<p>Nothing is overdue. 没有逾期。</p>');
  });

  it('with whatever cursor is rows of the list in their order, or a refusal of what is no cursor', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 200, unit: 'binary' }), async (cursor) => {
        const waybills = waybillsIn(await shown({ cursor }));
        const from = numbers.indexOf(waybills[0] ?? '');
        expect(waybills).toEqual(from < 0 ? [] : numbers.slice(from, from + 50));
      }),
      { numRuns: 20 },
    );
    await expect(shown({ cursor: 'x'.repeat(201) })).rejects.toThrow();
    await expect(shown({ cursor: 1 })).rejects.toThrow();
  });

  it.each([
    [50, []],
    [51, [1]],
    [101, [50, 1]],
  ])('of %i at one branch is the first 50 and %j', async (number, others) => {
    await ownTable();
    await putAll(manyReceipts(await newBranch(), at('2031-01-01T10:00:00+08:00'), number));
    await ringAllDue();
    const pages: number[] = [];
    for (let more: object | undefined = {}; more;) {
      const html = await shown(more);
      pages.push(rowsIn(html).length);
      more = moreIn(html);
    }
    expect(pages).toEqual([50, ...others]);
  });
});

it('what comes from the table is text, whatever it says', async () => {
  await ownTable();
  const hostile = `<img src=x onerror="alert('1')">&amp;`;
  const branch = await newBranch('Asia/Shanghai', hostile);
  const [item] = manyReceipts(branch, at('2031-01-01T10:00:00+08:00'), 1);
  const subjectId = `</td></table><script>alert("2")</script>`;
  await putAll([{ ...item, subjectId, pk: `SHIPMENT#${subjectId}` }]);
  setClock('2031-03-01T10:00:00+08:00');
  await ringAllDue();
  const html = await shown();
  expect(html).not.toMatch(/<img|<script|onerror="/);
  expect(html.match(/<\/table>/g)).toHaveLength(1);
  expect(rowsIn(html)).toMatchObject([
    [subjectId, hostile, 'receipt_return (E2)', '2031-01-12T00:00:00+08:00', expect.any(String), '2'],
  ]);
});
