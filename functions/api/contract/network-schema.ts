import * as z from 'zod';
import { COMPANY_CURRENCY } from '../../../domain/money.ts';
import { AREAS, MOST_TRANSFERS } from '../../../domain/network.ts';
import { isTimeZone } from '../../../domain/time/instant.ts';
import { branchCode, districtCode, money, singleLine } from '../../adapters/http/validation.ts';
import { calendarCode } from './calendar-schema.ts';

export const branchPath = z.strictObject({ code: branchCode });
export const branchSchema = z.strictObject({
  name: singleLine(80),
  time_zone: z.string().refine(isTimeZone, 'must be an IANA time zone such as Asia/Shanghai'),
  calendar: calendarCode.nullish().transform((code) => code ?? undefined),
});

const fee = money
  .refine(({ currency }) => currency === COMPANY_CURRENCY, {
    path: ['currency'],
    message: `must be ${COMPANY_CURRENCY}`,
  })
  .nullable()
  .default(null);

export const serviceAreaPath = z.strictObject({ district_code: districtCode });
export const serviceAreaSchema = z.strictObject({
  branch: branchCode,
  area: z.enum(AREAS),
  pickup: z.boolean(),
  delivery: z.boolean(),
  extra_pickup_fee: fee,
  extra_delivery_fee: fee,
});

export const routePath = z.strictObject({ origin: branchCode, destination: branchCode });
export const routeSchema = z
  .strictObject({
    transfers: z
      .array(branchCode)
      .max(MOST_TRANSFERS)
      .refine((codes) => new Set(codes).size === codes.length, 'must name each branch once')
      .default([]),
    transit_days: z.int().min(0).max(90),
    local: z.boolean().default(false),
  })
  .refine(({ local, transfers }) => !local || transfers.length === 0, {
    path: ['transfers'],
    message: 'must be empty for a local delivery',
  });
