import { telephoneNumber } from '../../../domain/text/telephone-number.ts';
import { companyCountry } from '../../adapters/environment.ts';
import { read } from '../../adapters/http/validation.ts';

const LONGEST = 64;

/** One telephone number, as it was given and as it is dialled from anywhere; one of the company's country, where it names none. */
export const telephone = read(
  (text) => {
    const value = text.length <= LONGEST ? telephoneNumber(text, companyCountry()) : undefined;
    return value ? { value } : { messages: ['must be one telephone number, such as 021-12345678 or 021-12345678-802'] };
  },
  { maxLength: LONGEST, description: 'One telephone number, of the company’s country where it names none' },
);
