import * as z from 'zod/mini';
import { paging, partnerId } from '../../adapters/http/validation.ts';

export const mailOrdersQuery = z.strictObject({ ...paging, partner: z.optional(partnerId) });
