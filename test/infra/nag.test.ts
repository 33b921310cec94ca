import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { expect, it } from 'vitest';
import { stack } from './template.ts';

it.each([new AwsSolutionsChecks(), new ServerlessChecks()])(
  '$packName finds nothing that is not acknowledged with its reason',
  (pack) => {
    const { violations } = pack.validateScope(stack);
    expect(
      violations.map(({ ruleName, violatingResources }) => [
        ruleName,
        violatingResources.map(({ constructPath }) => constructPath),
      ]),
    ).toEqual([]);
  },
);
