import { percentile } from '../../domain/report/percentile.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const NAMED: Readonly<Record<string, (values: readonly number[]) => number>> = {
  Sum: sum,
  Average: (values) => sum(values) / values.length,
  Maximum: (values) => values.reduce((one, other) => Math.max(one, other)),
  Minimum: (values) => values.reduce((one, other) => Math.min(one, other)),
  SampleCount: (values) => values.length,
};

/** A statistic of CloudWatch ("Sum", "p95") of some values; undefined for no values. @throws Error for one that is not known here */
export function statistic(name: string, values: readonly number[]): number | undefined {
  const percent = /^p(\d{1,2}(?:\.\d+)?|100)$/.exec(name)?.[1];
  const known =
    percent === undefined
      ? Object.hasOwn(NAMED, name)
        ? NAMED[name]
        : undefined
      : (all: readonly number[]) => percentile(all, Number(percent));
  if (!known) throw new Error(`the statistic ${name}`);
  return values.length === 0 ? undefined : known(values);
}

/** Whether a time without a value is one in which nothing happened, rather than one in which nobody looked. */
export const counts = (name: string): boolean => name === 'Sum' || name === 'SampleCount';
