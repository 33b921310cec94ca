import * as z from 'zod/mini';
import { AUDIENCES, KNOWLEDGE_LANGUAGES } from '../../../domain/knowledge/entry.ts';
import { freeText, singleLine } from '../../adapters/http/validation.ts';
import { questionId } from './knowledge-paths.ts';
import { tags } from './tags-schema.ts';

/** PUT /v1/knowledge/{slug}: what an entry says (G7). */
export const knowledgeSchema = z.strictObject({
  title: singleLine(120),
  question: freeText(1000),
  answer: freeText(5000),
  tags,
  language: z.enum(KNOWLEDGE_LANGUAGES),
  audience: z.enum(AUDIENCES),
  answers: z.optional(questionId.check(z.describe('The question that it answers, whatever its tags are'))),
});
