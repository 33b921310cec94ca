import * as z from 'zod/mini';
import { TOLD_ROLES } from '../../../domain/contacts/told-roles.ts';
import { place } from './place-schema.ts';

// Apart from what is put there: who reads makes no schema of that.
export const contactsPath = z.strictObject({
  place,
  role: z.enum(TOLD_ROLES),
});
