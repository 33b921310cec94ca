import * as z from 'zod/mini';
import { CASE_TYPES } from '../../../domain/case/case.ts';
import { AUDIENCES, KNOWLEDGE_LANGUAGES } from '../../../domain/knowledge/entry.ts';
import { QUESTION_STATUSES } from '../../../domain/question/question.ts';
import { standingAnswer } from './commitment-answer.ts';
import { count, localTime, page } from './values-answer.ts';

export const knowledgeAnswer = z
  .strictObject({
    slug: z.string(),
    version: count,
    title: z.string(),
    question: z.string(),
    answer: z.string(),
    tags: z.array(z.string()),
    language: z.enum(KNOWLEDGE_LANGUAGES),
    audience: z.enum(AUDIENCES).check(z.describe('`agents`: the company alone; `public`: everybody')),
    updated_at: localTime.check(z.describe('In UTC')),
    deleted: z.boolean().check(z.describe('With this version the entry was deleted')),
  })
  .register(z.globalRegistry, {
    id: 'Knowledge',
    description: 'An entry of the knowledge base, in one of its versions',
  });

export const knowledgeListAnswer = z
  .strictObject({ knowledge: z.array(knowledgeAnswer), ...page })
  .register(z.globalRegistry, { id: 'KnowledgeList' });

const summary = {
  question_id: z.string(),
  status: z
    .enum(QUESTION_STATUSES)
    .check(
      z.describe('`asked`: not often enough; `wanted`: an entry is owed; `answered`: not asked since there is one'),
    ),
  case_type: z.enum(CASE_TYPES),
  tags: z.array(z.string()).check(z.describe('As they are compared')),
};

export const questionsAnswer = z
  .strictObject({
    questions: z.array(z.strictObject(summary).register(z.globalRegistry, { id: 'QuestionSummary' })),
    ...page,
  })
  .register(z.globalRegistry, { id: 'QuestionList' });

export const questionAnswer = z
  .strictObject({
    ...summary,
    asked_often_at: z.nullable(localTime).check(z.describe('When it last came for the fifth time in 30 days')),
    answers: z
      .array(z.strictObject({ case_number: z.string(), answer: z.string(), solved_at: localTime }))
      .check(z.describe('Those that were given, the last first')),
    commitments: z.array(standingAnswer),
  })
  .register(z.globalRegistry, { id: 'Question', description: 'What cases of a type and with the same tags ask' });
