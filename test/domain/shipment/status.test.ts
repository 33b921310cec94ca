import { expect, it } from 'vitest';
import { FINAL_STATUSES, STATUSES } from '../../../domain/shipment/status.ts';

it('the final statuses stand last: rank alone never leads out of one', () => {
  expect(STATUSES.slice(-FINAL_STATUSES.length)).toEqual(FINAL_STATUSES);
});
