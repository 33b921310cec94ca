import type { Construct } from 'constructs';
import { reportSettingsSchema } from '../domain/report/settings-schema.ts';
import { jsonContext } from './context.ts';

/**
 * The environment of a function that shows reports or takes answers for them: what this deployment sets otherwise than the
 * manuals, from the context `reports` (cdk.json, or `-c reports='{"accountability":{"neglect":8000}}'`).
 * @throws ZodError for what is no setting, so that it fails at synth
 */
export function reportSettingsOf(scope: Construct): { REPORT_SETTINGS: string } {
  const settings = jsonContext(scope, 'reports');
  reportSettingsSchema.parse(settings);
  return { REPORT_SETTINGS: JSON.stringify(settings) };
}
