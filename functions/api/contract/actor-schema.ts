import * as z from 'zod/mini';
import { HUIDAN } from '../../../domain/promise/huidan.ts';
import { sameName } from '../../../domain/sign-off/same-name.ts';
import { singleLine } from '../../adapters/http/validation.ts';

/** The name of somebody who does something: anybody but Huidan itself. Names are personal data and stay where they were told. */
export const personName = singleLine(80).check(
  z.refine((name) => !sameName(name, HUIDAN.name), 'is the name of Huidan itself, for which nobody speaks'),
);

/** Who did something, as whoever reports it claims. */
export const actor = z
  .strictObject({
    name: personName,
    role: z.string().check(
      z.regex(/^[a-z][a-z_]{1,39}$/, 'must be a word such as driver, dispatcher or customer_service'),
      z.refine((role) => role !== HUIDAN.role, 'is the role of Huidan itself, for which nobody speaks'),
    ),
  })
  .register(z.globalRegistry, { id: 'Actor', description: 'Who did it. Without it, the holder of the key' });
