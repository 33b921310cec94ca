import { describe, expect, it } from 'vitest';
import { ATTEMPT_MS, ATTEMPTS } from '../../functions/adapters/patience.ts';
import { entryOf, ofType } from './template.ts';

/** How long a request to AWS may take that is never answered, with the waits between its attempts, in seconds. */
const LONGEST = (ATTEMPTS * ATTEMPT_MS) / 1000 + 0.5;

/** And for the audit log then, which a function waits for whose answers leave a line there: two attempts of half a second. */
const LONGEST_OF_AUDIT = 1.5;

describe('a function that waits in vain for AWS', () => {
  it.each(ofType('AWS::Lambda::Function').map((each) => [entryOf(each), each] as const))(
    '%s can still say so',
    (_, each) => {
      const isAudited = each.at('Environment.Variables.AUDIT_LOG_GROUP') !== undefined;
      expect(each.at('Timeout')).toBeGreaterThan(LONGEST + (isAudited ? LONGEST_OF_AUDIT : 0));
    },
  );
});
