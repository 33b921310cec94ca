import * as z from 'zod/mini';
import { tagsCompared } from '../../../domain/knowledge/tags-compared.ts';
import { tag } from './tag-schema.ts';

const MOST_TAGS = 20;

/** The tags of a case, or of an entry: each once, as questions compare them. */
export const tags = z._default(
  z.array(tag).check(
    z.maxLength(MOST_TAGS),
    z.refine((given) => tagsCompared(given).length === given.length, 'must name each tag once'),
  ),
  [],
);
