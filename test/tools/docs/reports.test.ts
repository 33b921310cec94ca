import { expect, it } from 'vitest';
import { REPORT_KINDS } from '../../../domain/report/reports.ts';
import { colourTable, reportTable } from '../../../tools/docs/reports.ts';

it('every report has a row, with when it is made and what its branches get', () => {
  const rows = reportTable().split('\n').slice(2);
  expect(rows).toHaveLength(REPORT_KINDS.length);
  expect(rows[0]).toMatch(
    /^\| `unreturned_receipts` \| E5 \|.*\| month before \| on day 1 of the month at 00:30 \| a notice that it has to answer \|$/,
  );
});

it('colours leave no figure below the goal without one', () => {
  expect(colourTable().split('\n').slice(2)).toEqual([
    '| green | none |',
    '| yellow | more than 0, up to 5 |',
    '| orange | more than 5, up to 15 |',
    '| red | more than 15 |',
  ]);
});
