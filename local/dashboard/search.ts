import type { Series } from './samples.ts';

const SEARCH = /^SEARCH\('\{(?<schema>[^}]+)\}(?<terms>[^']*)',\s*'(?<stat>\w+(?:\.\d+)?)'\)$/;
const TERM = /^(\w+)="([^"]*)"$/;

export interface Search {
  readonly stat: string;
  /** Whether it is among what is looked for. */
  readonly finds: (series: Series) => boolean;
  /** By what it differs from the others that are found. */
  readonly labelOf: (series: Series) => string;
}

/** A search with exact terms, `SEARCH('{Huidan,service,branch} MetricName="…" service="…"', 'Sum')`; undefined for any other expression. */
export function searchOf(expression: string): Search | undefined {
  const { schema = '', terms = '', stat } = SEARCH.exec(expression)?.groups ?? {};
  if (stat === undefined) return undefined;
  const [namespace, ...names] = schema.split(',').map((part) => part.trim());
  const wanted = new Map<string, string>();
  for (const term of terms.split(/\s+/).filter(Boolean)) {
    const [, name, value] = TERM.exec(term) ?? [];
    if (name === undefined || value === undefined) return undefined;
    wanted.set(name, value);
  }
  return {
    stat,
    finds: (series) =>
      series.namespace === namespace &&
      Object.keys(series.dimensions).sort().join() === names.toSorted().join() &&
      [...wanted].every(([name, value]) => (name === 'MetricName' ? series.name : series.dimensions[name]) === value),
    labelOf: ({ name, dimensions }) =>
      names
        .filter((each) => !wanted.has(each))
        .map((each) => dimensions[each])
        .join(' ') || name,
  };
}
