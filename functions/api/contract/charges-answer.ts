import * as z from 'zod/mini';
import { money } from './values-answer.ts';

/** What the two districts add to the freight (A3). */
export const extraCharges = z.array(
  z.strictObject({
    kind: z.enum(['extra_pickup_fee', 'extra_delivery_fee']),
    amount: z.int(),
    currency: z.string(),
  }),
);

/** What is collected, and from whom (A5). */
export const collected = {
  amount_to_collect: z.nullable(money).check(z.describe('Null where no freight is agreed (A5)')),
  collect_from: z.nullable(z.enum(['shipper', 'consignee'])).check(z.describe('Null where the account is billed')),
};
