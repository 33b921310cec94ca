import { Parser, type Expression } from 'expr-eval-fork';

/** A value for each step; undefined where there is none. */
export type Points = readonly (number | undefined)[];

const parser = new Parser({ operators: { assignment: false, fndef: false, in: false, concatenate: false } });
// CloudWatch's own functions, of which these dashboards use one. Where there is no value, a point is NaN while it is reckoned with.
parser.functions = { FILL: (value: number, instead: number) => (Number.isNaN(value) ? instead : value) };

/**
 * Metric math, step by step: `100 * FILL(a, 0) / (FILL(a, 0) + FILL(b, 0))`.
 * @param points of the metrics by their ids
 * @throws Error for what is not understood here
 */
export function metricMath(expression: string, points: Readonly<Record<string, Points>>, count: number): Points {
  const parsed = parsedOrNot(expression);
  const unknown = parsed.variables().filter((name) => !Object.hasOwn(points, name) && name !== 'FILL');
  if (unknown.length > 0) throw new Error(unknown.join());
  return Array.from({ length: count }, (_, at) => {
    const values = Object.fromEntries(Object.entries(points).map(([id, each]) => [id, each[at] ?? NaN]));
    const value: unknown = parsed.evaluate(values);
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  });
}

function parsedOrNot(expression: string): Expression {
  try {
    return parser.parse(expression);
  } catch {
    throw new Error(expression);
  }
}
