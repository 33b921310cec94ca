import * as z from 'zod/mini';
import { FREIGHT_TERMS, GOODS_CATEGORIES } from '../../../domain/booking/booking.ts';
import { code, freeText, money } from '../../adapters/http/validation.ts';

/** What is to be sent, as an order and an inquiry name it (A2, A6). */
export const goods = z
  .array(
    z
      .strictObject({
        description: freeText(300),
        category: z._default(z.enum(GOODS_CATEGORIES), 'general'),
        pieces: z.int().check(z.minimum(1), z.maximum(100_000)),
        weight_kg: z.number().check(z.minimum(0.001), z.maximum(100_000)),
        volume_m3: z.number().check(z.minimum(0.000_001), z.maximum(1_000)),
        declared_value: z.optional(money),
        data_sheet: z.optional(code(200)).check(z.describe('Of the safety data sheet that dangerous goods need (A3)')),
      })
      .register(z.globalRegistry, { id: 'Goods' }),
  )
  .check(z.minLength(1), z.maxLength(100));

export const freightTerms = z.enum(FREIGHT_TERMS);
