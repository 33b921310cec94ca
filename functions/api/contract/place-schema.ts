import * as z from 'zod/mini';
import { COMPANY } from '../../../domain/contacts/told-roles.ts';
import { branchCode } from '../../adapters/http/validation.ts';

/** A branch, or the company's own desk. */
export const place = z.union([branchCode, z.literal(COMPANY)], `must be the code of a branch, or ${COMPANY}`);
