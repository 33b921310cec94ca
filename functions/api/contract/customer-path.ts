import * as z from 'zod/mini';
import { partnerId } from '../../adapters/http/validation.ts';

// Apart from what is put there: who reads makes no schema of that.
export const customerPath = z.strictObject({ id: partnerId });
