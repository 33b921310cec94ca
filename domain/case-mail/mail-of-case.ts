import type { CaseEvent } from '../case/case-event.ts';
import { answerSubject } from '../mail-order/answer.ts';
import type { Language } from '../notice/notice.ts';

const NUMBER = /[[【(（]?\bHC[0-9A-Z]{12}\b[\])】）]?/g;

/** The subject of what the desk writes of a case, by which a reply is found that names nothing else. @param subject of what is answered */
export function subjectOf(caseNumber: string, subject: string): string {
  return `[${caseNumber}] ${answerSubject(subject.replace(NUMBER, '').trim())}`;
}

const RECEIVED: Readonly<Record<Language, (caseNumber: string) => readonly string[]>> = {
  zh: (caseNumber) => [`您的来信已收到，工单号：${caseNumber}。我们会尽快答复。`, '如需补充，请直接回复本邮件。'],
  en: (caseNumber) => [
    `We have received your message. Case number: ${caseNumber}. We will answer as soon as we can.`,
    'To add something, reply to this message.',
  ],
};

/** What whoever opened a case is answered at once. */
export const received = (caseNumber: string, language: Language): string => RECEIVED[language](caseNumber).join('\n');

const REFERENCE: Readonly<Record<Language, (caseNumber: string) => string>> = {
  zh: (caseNumber) => `工单号：${caseNumber}。如有疑问，请直接回复本邮件。`,
  en: (caseNumber) => `Case number: ${caseNumber}. If you have a question, reply to this message.`,
};

/** The types of event of which the customer of a case by e-mail is written to. */
export const WRITTEN_OF = ['responded', 'information_asked', 'solved', 'reported_back'] as const;

/** What the customer is written of an event; undefined of one that the customer is not written of. */
export function textOf(event: CaseEvent, caseNumber: string, language: Language): string | undefined {
  const words = wordsOf(event);
  return words === undefined ? undefined : [words, '', REFERENCE[language](caseNumber)].join('\n');
}

function wordsOf(event: CaseEvent): string | undefined {
  switch (event.type) {
    case 'responded':
    case 'information_asked':
    case 'reported_back':
      return event.details.message;
    case 'solved':
      return event.details.summary;
    default:
      return undefined;
  }
}
