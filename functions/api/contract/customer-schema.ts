import * as z from 'zod/mini';
import { TIERS } from '../../../domain/customer/tier.ts';
import { isTimeZone } from '../../../domain/time/instant.ts';
import { singleLine } from '../../adapters/http/validation.ts';

/** PUT /v1/customers/{id} */
export const customerSchema = z.strictObject({
  name: singleLine(120),
  tier: z._default(z.enum(TIERS), 'standard'),
  language: z._default(z.enum(['zh', 'en']), 'zh'),
  time_zone: z._default(
    z.string().check(z.refine(isTimeZone, 'must be an IANA time zone such as Asia/Shanghai')),
    'Asia/Shanghai',
  ),
});
