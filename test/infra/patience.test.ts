import { describe, expect, it } from 'vitest';
import { ATTEMPT_MS, ATTEMPTS } from '../../functions/adapters/patience.ts';
import { entryOf, ofType } from './template.ts';

/** How long a request to AWS may take that is never answered, with the waits between its attempts, in seconds. */
const LONGEST = (ATTEMPTS * ATTEMPT_MS) / 1000 + 0.5;

describe('a function that waits in vain for AWS', () => {
  it.each(ofType('AWS::Lambda::Function').map((each) => [entryOf(each), each.at('Timeout')] as const))(
    '%s can still say so',
    (_, timeout) => {
      expect(timeout).toBeGreaterThan(LONGEST);
    },
  );
});
