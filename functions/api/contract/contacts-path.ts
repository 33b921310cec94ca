import * as z from 'zod/mini';
import { COMPANY, TOLD_ROLES } from '../../../domain/contacts/told-roles.ts';
import { branchCode } from '../../adapters/http/validation.ts';

// Apart from what is put there: who reads makes no schema of that.
export const contactsPath = z.strictObject({
  place: z.union([branchCode, z.literal(COMPANY)], `must be the code of a branch, or ${COMPANY}`),
  role: z.enum(TOLD_ROLES),
});
