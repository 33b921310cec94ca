import type { Construct } from 'constructs';
import { overridesSchema } from '../domain/overrides-schema.ts';
import { withOverrides } from '../domain/overrides.ts';
import { jsonContext } from './context.ts';

/**
 * The environment of a function that reckons with commitments: what this deployment sets otherwise than the manuals,
 * from the context `commitments` (cdk.json, or `-c commitments='{"dispatch":{"within":"PT5M"}}'`).
 * @throws ZodError or RangeError for overrides that fit no commitment, so that they fail at synth
 */
export function commitmentOverrides(scope: Construct): { COMMITMENT_OVERRIDES: string } {
  const overrides = jsonContext(scope, 'commitments');
  withOverrides(overridesSchema.parse(overrides));
  return { COMMITMENT_OVERRIDES: JSON.stringify(overrides) };
}
