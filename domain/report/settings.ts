import * as z from 'zod';

const points = z.number().min(0).max(100);
const minorUnits = z.int().min(0);

/** What E6 proposes, in minor units of the company's currency; of a lost receipt the person's share of the loss. */
const accountability = z.strictObject({
  neglect: minorUnits.default(5_000),
  abnormal_unreported: minorUnits.default(10_000),
  lost_share: z.number().min(0).max(1).default(0.5),
});

/** From how many percentage points below the goal on a figure has a colour (J2). */
const colours = z
  .strictObject({ yellow: points.default(0), orange: points.default(5), red: points.default(15) })
  .refine(
    ({ yellow, orange, red }) => yellow <= orange && orange <= red,
    'yellow, orange and red are further and further below',
  );

const schema = z.strictObject({ accountability: accountability.prefault({}), colours: colours.prefault({}) });

/** The figures of reports that a deployment may set (X11). */
export type ReportSettings = z.output<typeof schema>;
export type Colours = ReportSettings['colours'];
export type Amounts = ReportSettings['accountability'];

/**
 * The figures of reports: the manuals', but for what a deployment sets otherwise.
 * @param set for example `{"accountability": {"neglect": 8000}, "colours": {"red": 20}}`
 * @throws ZodError for what is not of that form
 */
export function reportSettings(set: unknown): ReportSettings {
  return schema.parse(set);
}

/** The manuals' own. */
export const MANUALS_SETTINGS = reportSettings({});
