import { MANUALS_SETTINGS } from '../../domain/report/settings.ts';
import { REPORTS, REPORT_KINDS, type ReportRule } from '../../domain/report/reports.ts';
import { code, table } from './markdown.ts';
import { scheduleWords } from './schedule-words.ts';

/** What a branch has from a report, in words. */
const HEARS = { notice: 'a notice', question: 'a notice that it has to answer' } as const satisfies Record<
  NonNullable<ReportRule['branchHears']>,
  string
>;

/** What the sweeps make, and when. */
export function reportTable(): string {
  return table(
    ['report', 'rule', 'lists', 'of the', 'made', 'each branch gets'],
    REPORT_KINDS.map((kind) => {
      const { rule, lists, runs, branchHears }: ReportRule = REPORTS[kind];
      const made = Object.entries(runs).map(([unit, schedule]) => [`${unit} before`, scheduleWords(schedule)] as const);
      return [
        code(kind),
        rule,
        lists,
        made.map(([of]) => of).join(', '),
        made.map(([, when]) => when).join(', '),
        branchHears ? HEARS[branchHears] : '',
      ];
    }),
  );
}

/** How far below its goal a measure has which colour (J2). */
export function colourTable(): string {
  const bounds = Object.entries(MANUALS_SETTINGS.colours);
  return table(
    ['colour', 'percentage points below the goal'],
    [
      ['green', 'none'],
      ...bounds.map(([name, above], at) => {
        const upTo = bounds[at + 1]?.[1];
        return [name, [`more than ${above}`, upTo === undefined ? '' : `up to ${upTo}`].filter(Boolean).join(', ')];
      }),
    ],
  );
}
