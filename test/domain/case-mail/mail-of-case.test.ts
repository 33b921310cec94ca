import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../domain/case/case-event.ts';
import { CASE_EVENT_TYPES } from '../../../domain/case/case-event-types.ts';
import { received, subjectOf, textOf, WRITTEN_OF } from '../../../domain/case-mail/mail-of-case.ts';

const NUMBER = 'HC3KX90QF7B2MZ';

describe('the subject of what the desk writes', () => {
  it.each([
    ['货物破损', `[${NUMBER}] Re: 货物破损`],
    [`回复：[${NUMBER}] Re: 货物破损`, `[${NUMBER}] Re: 货物破损`],
    [`Re: Re:【HC3KX90QF7B2M0】转发: 货物破损`, `[${NUMBER}] Re: 货物破损`],
    ['a\r\nBcc: all@example.com', `[${NUMBER}] Re: a Bcc: all@example.com`],
    ['', `[${NUMBER}] Re:`],
  ])('of %j has the number once', (subject, written) => {
    expect(subjectOf(NUMBER, subject)).toBe(written);
  });
});

describe('what the customer is written', () => {
  const event = (type: string, details: object) => ({ type, details }) as CaseEvent;

  it('of an answer is the answer, with the number of the case', () => {
    expect(textOf(event('responded', { message: '已重新派送。' }), NUMBER, 'zh')).toBe(
      `已重新派送。\n\n工单号：${NUMBER}。如有疑问，请直接回复本邮件。`,
    );
    expect(textOf(event('solved', { summary: 'Delivered.' }), NUMBER, 'en')).toBe(
      `Delivered.\n\nCase number: ${NUMBER}. If you have a question, reply to this message.`,
    );
  });

  it('follows from these events and no others, none of which is the desk’s own', () => {
    const types = Object.keys(CASE_EVENT_TYPES) as CaseEvent['type'][];
    const details = { message: 'a', summary: 'a', note: 'a', question: 'a', reason: 'a', plan: 'a' };
    expect(types.filter((type) => textOf(event(type, details), NUMBER, 'zh') !== undefined)).toEqual(WRITTEN_OF);
    expect(WRITTEN_OF.filter((type) => 'internal' in CASE_EVENT_TYPES[type])).toEqual([]);
  });

  it('of a case that is opened has its number, in the language of the message', () => {
    expect(received(NUMBER, 'zh')).toContain(NUMBER);
    expect(received(NUMBER, 'en')).toContain(NUMBER);
    expect(received(NUMBER, 'en')).not.toMatch(/\p{Script=Han}/u);
  });
});
