import * as z from 'zod/mini';

/** The path of everything below one case. What is no case number is answered as not found. */
export const casePath = z.strictObject({ case_number: z.string() });
