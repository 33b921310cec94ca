import * as z from 'zod';
import { telephoneNumber } from '../../../domain/text/telephone-number.ts';
import { companyCountry } from '../../adapters/environment.ts';

const LONGEST = 64;

/** One telephone number, as it was given and as it is dialled from anywhere; one of the company's country, where it names none. */
export const telephone = z.string().transform((text, context) => {
  const number = text.length <= LONGEST ? telephoneNumber(text, companyCountry()) : undefined;
  if (number) return number;
  context.addIssue({
    code: 'custom',
    message: 'must be one telephone number, such as 021-12345678 or 021-12345678-802',
  });
  return z.NEVER;
});
