import * as z from 'zod/mini';
import { branchCode, districtCode } from '../../adapters/http/validation.ts';

/** An `@` is in none: it sets a code and a version apart. */
export const calendarCode = z.string().check(z.regex(/^[A-Z0-9]{2,8}$/, 'must be 2 to 8 capitals and digits'));

// Apart from what is written below them: who reads makes no schema of that.
export const branchPath = z.strictObject({ code: branchCode });
export const serviceAreaPath = z.strictObject({ district_code: districtCode });
export const routePath = z.strictObject({ origin: branchCode, destination: branchCode });
export const calendarPath = z.strictObject({ code: calendarCode });
export const tariffPath = z.strictObject({ origin_branch: branchCode, destination_branch: branchCode });
