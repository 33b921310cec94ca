import { declarePromises } from '../promise/promise-rule.ts';
import type { Role } from '../roles.ts';
import type { QuestionEvent } from './question.ts';

/** The phase in which a question waits for an entry: a machine. */
export const QUESTION_PHASES = {
  knowledge: 'From a question that came five times in 30 days to the entry of the knowledge base that answers it (G7)',
} as const;

interface QuestionWords {
  readonly event: QuestionEvent;
  readonly moment: QuestionEvent['type'] | 'asked_often';
  readonly condition: never;
  readonly debtor: 'desk';
  readonly measure: never;
  readonly phase: keyof typeof QUESTION_PHASES;
  readonly role: Role;
}

/** What is promised of a question. */
export const QUESTION_PROMISES = declarePromises<QuestionWords>()({
  knowledge_entry: {
    rule: 'G7',
    phase: 'knowledge',
    owedBy: 'desk',
    promise: 'a question that came five times in 30 days without an entry of the knowledge base gets one',
    inChinese: '三十天内出现五次而知识库没有条目的问题得到收录',
    toDo: { en: 'Write an entry of the knowledge base for the question', zh: '为该问题编写知识库条目' },
    internal: true,
    goal: 90,
    terms: [
      {
        countsFrom: [['asked_often']],
        due: { localTime: '24:00', workingDaysAfter: 5 },
        metBy: ['answered'],
        recurs: true,
      },
    ],
    endedBy: [],
    escalation: [
      { tells: 'customer_service_supervisor', after: 'PT0S' },
      { tells: 'customer_service_manager', after: 'P1D' },
    ],
  },
});
