import * as z from 'zod';

/** What was measured at a moment. */
export interface Sample {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: Readonly<Record<string, string>>;
  /** Milliseconds since 1970, by the cloud's clock. */
  readonly at: number;
  readonly values: readonly number[];
}

const Event = z.looseObject({
  _aws: z.object({
    Timestamp: z.number(),
    CloudWatchMetrics: z.array(
      z.object({
        Namespace: z.string(),
        Dimensions: z.array(z.array(z.string())),
        Metrics: z.array(z.object({ Name: z.string() })),
      }),
    ),
  }),
});
const Values = z.union([z.number().transform((value) => [value]), z.array(z.number())]);

/** The samples embedded in a line of a log (CloudWatch's embedded metric format); none in any other line. */
export function samplesIn(line: string): Sample[] {
  const event = Event.safeParse(objectIn(line)).data;
  if (!event) return [];
  const { Timestamp: at, CloudWatchMetrics } = event._aws;
  return CloudWatchMetrics.flatMap(({ Namespace: namespace, Dimensions, Metrics }) =>
    Metrics.flatMap(({ Name: name }) => {
      const values = Values.safeParse(event[name]).data ?? [];
      return Dimensions.map((names) => ({
        namespace,
        name,
        at,
        values,
        dimensions: Object.fromEntries(names.map((each) => [each, String(event[each])])),
      }));
    }),
  );
}

/** Lambda's runtime may put its own words before what a function prints. */
function objectIn(line: string): unknown {
  try {
    return JSON.parse(line.slice(line.indexOf('{')));
  } catch {
    return undefined;
  }
}
