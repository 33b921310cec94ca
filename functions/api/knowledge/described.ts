import { knowledgeAnswer, knowledgeListAnswer, questionAnswer, questionsAnswer } from '../contract/knowledge-answer.ts';
import type { Described } from '../described.ts';
import { handler as deleteKnowledge } from './delete-knowledge.ts';
import { handler as getKnowledge } from './get-knowledge.ts';
import { handler as getQuestion } from './get-question.ts';
import { handler as listKnowledge } from './list-knowledge.ts';
import { handler as listQuestions } from './list-questions.ts';
import { handler as putKnowledge } from './put-knowledge.ts';

const slug = { slug: 'signed-receipt' };
const question = { id: 'q-0123456789abcdef' };
const ENTRY = {
  title: 'Where is my signed receipt?',
  question: 'When does the signed receipt come back?',
  answer: 'Ten days after the goods were signed for, local ones sooner.',
  tags: ['receipt'],
  language: 'en',
  audience: 'public',
};
const SHOWN = { ...slug, version: 1, ...ENTRY, updated_at: '2026-11-23T01:12:00Z', deleted: false };
const SUMMARY = { question_id: question.id, status: 'wanted', case_type: 'inquiry', tags: ['receipt'] };

/** The knowledge base, in words. */
export const DESCRIBED = {
  'knowledge/writes': {
    putKnowledge: {
      summary: 'Write an entry of the knowledge base',
      description:
        'As its next version; the same again is the same version (G7). An entry that was deleted comes back so. It answers the questions with the same tags, and the one that `answers` names. There are 1,000 entries at most.',
      handler: putKnowledge,
      answers: { 200: { description: 'The entry', schema: knowledgeAnswer } },
      problems: ['too_many_entries'],
      examples: {
        'a-public-entry': {
          summary: 'For everybody',
          caller: 'operations',
          path: slug,
          body: ENTRY,
          status: 200,
          answer: SHOWN,
        },
      },
    },
    deleteKnowledge: {
      summary: 'Delete an entry of the knowledge base',
      description: 'Its versions stay, for the company alone; `PUT` brings it back.',
      handler: deleteKnowledge,
      answers: { 204: { description: 'It is deleted' } },
      problems: [],
      examples: { 'an-entry': { summary: 'By its slug', caller: 'operations', path: slug, status: 204 } },
    },
  },
  'knowledge/reads': {
    listKnowledge: {
      summary: 'Search the knowledge base',
      description:
        'In Chinese and English: `q` in somebody’s own words, those first that answer it best; without it all, by slug (G7). A partner finds what is for `partners` and `public`.',
      handler: listKnowledge,
      answers: { 200: { description: 'A page of them', schema: knowledgeListAnswer } },
      problems: [],
      examples: {
        'in-own-words': {
          summary: 'In somebody’s own words',
          query: { q: 'when do I get my receipt?', language: 'en' },
          status: 200,
          answer: { knowledge: [SHOWN], next_cursor: null, has_next_page: false },
        },
      },
    },
    getKnowledge: {
      summary: 'Get an entry of the knowledge base',
      description:
        'As it is, or in an earlier `version`. What was deleted or taken back is shown to the company alone.',
      handler: getKnowledge,
      answers: { 200: { description: 'The entry', schema: knowledgeAnswer } },
      problems: [],
      examples: { 'an-entry': { summary: 'By its slug', path: slug, status: 200, answer: SHOWN } },
    },
    listQuestions: {
      summary: 'List what is asked again and again',
      description:
        'Cases of one type and with the same tags ask one question. One that came five times in 30 days in cases that were solved without an entry is `wanted`: the promise `knowledge_entry` is open (G7).',
      handler: listQuestions,
      answers: { 200: { description: 'A page of them', schema: questionsAnswer } },
      problems: [],
      examples: {
        wanted: {
          summary: 'For which an entry is owed',
          caller: 'operations',
          status: 200,
          answer: { questions: [SUMMARY], next_cursor: null, has_next_page: false },
        },
      },
    },
    getQuestion: {
      summary: 'Get a question with the answers that were given',
      description: 'For whoever writes the entry that it lacks (G7): of each case, its number and how it was solved.',
      handler: getQuestion,
      answers: { 200: { description: 'The question', schema: questionAnswer } },
      problems: [],
      examples: {
        'a-wanted-one': {
          summary: 'One for which an entry is owed',
          caller: 'operations',
          path: question,
          status: 200,
          answer: {
            ...SUMMARY,
            asked_often_at: '2026-11-23T09:12:00+08:00',
            answers: [
              {
                case_number: 'HC3KX90QF7B2MZ',
                answer: 'It comes back within ten days.',
                solved_at: '2026-11-23T09:12:00+08:00',
              },
            ],
            commitments: [
              {
                name: 'knowledge_entry',
                rule: 'G7',
                branch: 'company',
                due_at: '2026-12-01T00:00:00+08:00',
                state: 'open',
                met_at: null,
                missed_at: null,
                ended_at: null,
                ended_by: null,
                reminded_at: null,
                level: 0,
                renewals: 0,
                first_due_at: '2026-12-01T00:00:00+08:00',
                moved: 0,
                broken: [],
              },
            ],
          },
        },
      },
    },
  },
} satisfies Described<'knowledge/reads' | 'knowledge/writes'>;
