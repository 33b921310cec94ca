import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { PlainError, runPlainly } from '../local/cloud/plain-error.ts';
import { API_OPTIONS, apiAt } from './api-access.ts';
import { columnsOf, type Columns } from './import/columns.ts';
import { namesOf, pathOf } from './import/headings.ts';
import { importRows } from './import/import-rows.ts';
import { itemIn, whyNotColumn } from './import/item-in.ts';
import { KINDS, type Kind, type KindName } from './import/kinds.ts';
import { idsOf } from './import/lots.ts';
import { readProgress } from './import/progress.ts';
import { sendingTo } from './import/send-lot.ts';
import { progressBar } from './progress-bar.ts';
import { besideFile, REASON } from './refused-rows.ts';
import { isEmpty, isSurplus, readTable, writeTable, type Line, type Table } from './table-file.ts';

const USAGE = `npm run import -- FILE.csv|xlsx --kind bookings|events [--zone Asia/Shanghai] [--url https://…] [--as partner|operations]

Books shipments, or records what happened, row by row. A column is headed as the field is (shipper.name, goods[0].weight_kg),
or in Chinese (发货人, 重量). Times without an offset are by the clock of --zone. Rows that are refused are written with their
reasons to FILE.refused.csv, to be mended and sent again. Run again it goes on where it was, and does nothing twice.
On the local cloud that npm start runs, with the key of --as; with --url elsewhere, with the key in HUIDAN_API_KEY.`;

const TOO_LONG = 'has more cells than the head: a text with a comma must stand between quotes';

/** `npm run import`: many bookings or events from a file. */
await runPlainly(async () => {
  const {
    positionals: [file, ...more],
    values,
  } = parseArgs({
    allowPositionals: true,
    options: { ...API_OPTIONS, kind: { type: 'string' }, zone: { type: 'string', default: 'Asia/Shanghai' } },
  });
  const { kind: name = '' } = values;
  if (file === undefined || more.length > 0 || !(name in KINDS)) throw new PlainError(USAGE);
  const kind: Kind = KINDS[name as KindName];
  const table = await readTable(file);
  const columns = columnsOf(kind.schema, values.zone);
  checkColumns(table, columns, kind);
  const rows = rowsOf(
    table.lines.filter((line) => !isTooLong(line)),
    columns,
    kind,
  );

  const api = await apiAt(values);
  const progress = await readProgress(`${file}.progress`, `${api.url} ${name}`);
  const before = rows.filter(({ id }) => progress.taken.has(id)).length;
  const bar = progressBar('rows', rows.length);
  bar.increment(before);
  const outcomes = await importRows(rows, {
    most: kind.most,
    progress,
    send: sendingTo(api.client, kind),
    now: Date.now,
    wait: (attempt) => setTimeout(500 * 2 ** attempt),
    note: (done) => {
      bar.increment(done);
    },
  }).finally(() => {
    bar.stop();
  });

  const taken: Line[] = [];
  const refused = table.lines.filter(isTooLong).map((line) => ({ ...line, [REASON]: TOO_LONG }));
  for (const { id, line } of rows) {
    const outcome = outcomes.get(id);
    const waybill = progress.taken.get(id) ?? (outcome && 'waybill' in outcome ? outcome.waybill : undefined);
    if (waybill !== undefined) taken.push({ ...line, waybill_number: waybill });
    else if (outcome && 'reason' in outcome) refused.push({ ...line, [REASON]: outcome.reason });
  }
  if (taken.length > 0) await writeWith(table, 'waybill_number', taken, besideFile(file, 'taken'));
  console.log(`${taken.length} of ${table.lines.length} rows are taken, ${before} of them before.`);
  if (refused.length === 0) return;
  await writeWith(table, REASON, refused, besideFile(file, 'refused'));
  throw new PlainError(
    `${refused.length} rows were refused. They were written with their reasons to ${besideFile(file, 'refused')}.`,
  );
});

/** Of which cell is which nobody knows. */
function isTooLong(line: Line): boolean {
  return Object.entries(line).some(([heading, cell]) => isSurplus(heading) && !isEmpty(cell));
}

function checkColumns({ columns: headings }: Table, columns: Columns, { shown }: Kind): void {
  const own = headings.filter(
    (heading) => heading !== REASON && !isSurplus(heading) && !shown.includes(pathOf(heading)),
  );
  const unknown = own.flatMap((heading) => whyNotColumn(heading, columns) ?? []);
  if (unknown.length > 0) throw new PlainError(`${unknown.join('; ')}. There are:\n  ${namesOf(columns).join('\n  ')}`);
  const twice = own.filter((heading, at) => own.findIndex((other) => pathOf(other) === pathOf(heading)) < at);
  if (twice.length > 0) throw new PlainError(`These columns are there under another name, too: ${twice.join(', ')}`);
}

function rowsOf(lines: readonly Line[], columns: Columns, kind: Kind) {
  const items = lines.map((line) => itemIn(line, columns));
  const ids = idsOf(items);
  return lines.map((line, at) => {
    const id = ids[at] ?? '';
    return { id, line, item: kind.sent(items[at] ?? {}, id) };
  });
}

async function writeWith({ columns }: Table, column: string, lines: readonly Line[], file: string): Promise<void> {
  await writeTable(file, { columns: [...columns.filter((other) => other !== column), column], lines });
}
