import * as z from 'zod/mini';
import { TIERS } from '../../../domain/customer/tier.ts';

export const customerAnswer = z
  .strictObject({
    id: z.string().check(z.describe('Its id; that of the partner, where it books')),
    name: z.string(),
    tier: z.enum(TIERS),
    language: z.enum(['zh', 'en']),
    time_zone: z.string().check(z.describe('IANA')),
  })
  .register(z.globalRegistry, { id: 'Customer', description: 'Who a customer is, and how it is served (G1, H1)' });
