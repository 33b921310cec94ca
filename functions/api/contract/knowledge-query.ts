import * as z from 'zod/mini';
import { KNOWLEDGE_LANGUAGES } from '../../../domain/knowledge/entry.ts';
import { QUESTION_STATUSES } from '../../../domain/question/question.ts';
import { paging, singleLine } from '../../adapters/http/validation.ts';
import { tag } from './tag-schema.ts';

/** GET /v1/knowledge */
export const knowledgeQuery = z.strictObject({
  ...paging,
  q: z.optional(singleLine(200)),
  tag: z.optional(tag),
  language: z.optional(z.enum(KNOWLEDGE_LANGUAGES)),
});

/** GET /v1/knowledge/{slug} */
export const versionQuery = z.strictObject({
  version: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(999_999))),
});

/** GET /v1/knowledge_questions */
export const questionsQuery = z.strictObject({
  ...paging,
  status: z._default(z.enum(QUESTION_STATUSES), 'wanted'),
});
