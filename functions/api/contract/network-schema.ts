import * as z from 'zod/mini';
import { COMPANY_CURRENCY } from '../../../domain/money.ts';
import { AREAS, MOST_TRANSFERS } from '../../../domain/network.ts';
import { isTimeZone } from '../../../domain/time/instant.ts';
import { branchCode, money, singleLine } from '../../adapters/http/validation.ts';
import { calendarCode } from './network-paths.ts';

export const branchSchema = z.strictObject({
  name: singleLine(80),
  time_zone: z.string().check(z.refine(isTimeZone, 'must be an IANA time zone such as Asia/Shanghai')),
  calendar: z.pipe(
    z.nullish(calendarCode),
    z.transform((code) => code ?? undefined),
  ),
});

const fee = z._default(
  z.nullable(
    money.check(
      z.refine(({ currency }) => currency === COMPANY_CURRENCY, {
        path: ['currency'],
        message: `must be ${COMPANY_CURRENCY}`,
      }),
    ),
  ),
  null,
);

export const serviceAreaSchema = z.strictObject({
  branch: branchCode,
  area: z.enum(AREAS),
  pickup: z.boolean(),
  delivery: z.boolean(),
  extra_pickup_fee: fee,
  extra_delivery_fee: fee,
});

export const routeSchema = z
  .strictObject({
    transfers: z._default(
      z.array(branchCode).check(
        z.maxLength(MOST_TRANSFERS),
        z.refine((codes) => new Set(codes).size === codes.length, 'must name each branch once'),
      ),
      [],
    ),
    transit_days: z.int().check(z.minimum(0), z.maximum(90)),
    local: z._default(z.boolean(), false),
  })
  .check(
    z.refine(({ local, transfers }) => !local || transfers.length === 0, {
      path: ['transfers'],
      message: 'must be empty for a local delivery',
    }),
  );
