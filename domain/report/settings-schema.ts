import * as z from 'zod';
import { reportSettings } from './settings.ts';

const points = z.number().min(0).max(100).exactOptional();
const minorUnits = z.int().min(0).exactOptional();

const accountability = z.strictObject({
  neglect: minorUnits,
  abnormal_unreported: minorUnits,
  lost_share: z.number().min(0).max(1).exactOptional(),
});
const colours = z.strictObject({ yellow: points, orange: points, red: points });
const goals = z.strictObject({ first_contact: points });
const name = z.string().trim().min(1).max(100);

/** What a deployment may set of the figures of reports: for example `{"accountability": {"neglect": 8000}, "colours": {"red": 20}}`. */
export const reportSettingsSchema = z
  .strictObject({
    accountability: accountability.exactOptional(),
    claims: z.strictObject({ approved_below: minorUnits }).exactOptional(),
    colours: colours.exactOptional(),
    goals: goals.exactOptional(),
    teams: z.record(name, name).exactOptional(),
  })
  .refine((set) => {
    const { yellow, orange, red } = reportSettings(set).colours;
    return yellow <= orange && orange <= red;
  }, 'yellow, orange and red are further and further below');
