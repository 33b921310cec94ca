import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as getKnowledge } from './get-knowledge.ts';
import { handler as getQuestion } from './get-question.ts';
import { handler as listKnowledge } from './list-knowledge.ts';
import { handler as listQuestions } from './list-questions.ts';

/** What is read of the knowledge base: called by the gateway. */
export const handler = serving(ROUTES['knowledge/reads'], { listKnowledge, getKnowledge, listQuestions, getQuestion });
