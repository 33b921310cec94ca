import * as z from 'zod/mini';

/** What an entry is called. */
export const slug = z
  .string()
  .check(
    z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be 1 to 64 small letters, digits and hyphens'),
    z.describe('What the entry is called: `lost-parcel`'),
  );
export const questionId = z.string().check(z.regex(/^q-[0-9a-f]{16}$/, 'is not the id of a question'));

// Apart from what is written below them: who reads makes no schema of that.
export const knowledgePath = z.strictObject({ slug });
export const questionPath = z.strictObject({ id: questionId });
