import * as z from 'zod/mini';

/** The path of everything below one claim. What is no claim number is answered as not found. */
export const claimPath = z.strictObject({ claim_number: z.string() });
