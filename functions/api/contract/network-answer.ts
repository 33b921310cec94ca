import * as z from 'zod/mini';
import { WEEKDAYS } from '../../../domain/calendar/calendar.ts';
import { AREAS } from '../../../domain/network.ts';
import { branch, count, localTime, minorUnits, money, page } from './values-answer.ts';

export const branchAnswer = z
  .strictObject({
    code: branch,
    name: z.string(),
    time_zone: z.string().check(z.describe('An IANA time zone')),
    calendar: z.nullable(z.string()),
  })
  .register(z.globalRegistry, { id: 'Branch' });

export const serviceAreaAnswer = z
  .strictObject({
    district_code: z.string(),
    branch,
    area: z.enum(AREAS),
    pickup: z.boolean(),
    delivery: z.boolean(),
    extra_pickup_fee: z.nullable(money),
    extra_delivery_fee: z.nullable(money),
  })
  .register(z.globalRegistry, { id: 'ServiceArea' });

export const serviceAreasAnswer = z
  .strictObject({ service_areas: z.array(serviceAreaAnswer), ...page })
  .register(z.globalRegistry, { id: 'ServiceAreaList' });

export const routeAnswer = z
  .strictObject({
    origin: branch,
    destination: branch,
    transfers: z.array(branch),
    transit_days: count,
    local: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'Route' });

/** The hours of each day of a week that has any. */
export const weekAnswer = z.partialRecord(z.enum(WEEKDAYS), z.array(z.tuple([z.string(), z.string()])));

export const calendarAnswer = z
  .strictObject({
    code: z.string(),
    version: count,
    hours: weekAnswer,
    days_off: z.array(z.string()),
    work_days: z.array(z.string()),
  })
  .register(z.globalRegistry, { id: 'Calendar' });

export const tariffAnswer = z
  .strictObject({
    origin_branch: branch,
    destination_branch: branch,
    minimum: minorUnits,
    per_kg: z.array(z.strictObject({ from_kg: count, amount: minorUnits })),
    per_m3: minorUnits,
    valid_until: z.nullable(localTime),
  })
  .register(z.globalRegistry, { id: 'Tariff' });
