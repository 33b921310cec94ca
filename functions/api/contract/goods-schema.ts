import * as z from 'zod';
import { FREIGHT_TERMS, GOODS_CATEGORIES } from '../../../domain/booking/booking.ts';
import { code, freeText, money } from '../../adapters/http/validation.ts';

/** What is to be sent, as an order and an inquiry name it (A2, A6). */
export const goods = z
  .array(
    z.strictObject({
      description: freeText(300),
      category: z.enum(GOODS_CATEGORIES).default('general'),
      pieces: z.int().min(1).max(100_000),
      weight_kg: z.number().min(0.001).max(100_000),
      volume_m3: z.number().min(0.000_001).max(1_000),
      declared_value: money.optional(),
      data_sheet: code(200).optional(),
    }),
  )
  .min(1)
  .max(100);

export const freightTerms = z.enum(FREIGHT_TERMS);
