import * as z from 'zod/mini';
import { singleLine } from '../../adapters/http/validation.ts';

const MOST_TAGS = 20;

/** By what cases and entries of the knowledge base are found: a word or two. */
export const tag = singleLine(40);

/** The tags of a case, or of an entry. */
export const tags = z._default(
  z.array(tag).check(
    z.maxLength(MOST_TAGS),
    z.refine((given) => new Set(given).size === given.length, 'must name each tag once'),
  ),
  [],
);
