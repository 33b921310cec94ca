import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };

/**
 * The days off and the make-up days that the State Council has announced, from a year on, to the last year that is
 * published. Newer years come with newer versions of the package `chinese-days`.
 */
export function chinaHolidays(firstYear: number): { readonly days_off: string[]; readonly work_days: string[] } {
  const since = (days: Readonly<Record<string, string>>): string[] =>
    Object.keys(days)
      .filter((date) => date >= String(firstYear))
      .sort();
  return { days_off: since(published.holidays), work_days: since(published.workdays) };
}
