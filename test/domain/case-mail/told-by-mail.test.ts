import { describe, expect, it } from 'vitest';
import { authorOf, openingIn, replyIn, type MailToDesk } from '../../../domain/case-mail/told-by-mail.ts';

const mail = (otherwise: Partial<MailToDesk> = {}): MailToDesk => ({
  from: 'li@example.com',
  authorName: '李四',
  subject: '回复：货物破损',
  body: '外箱破了。\n\n2026年1月4日 客服 写道：\n> 请问哪一箱？',
  ownWords: '外箱破了。',
  language: 'zh',
  whole: true,
  attachments: 0,
  file: 'desk/1',
  ...otherwise,
});

describe('what a message tells that opens a case', () => {
  it('is its subject, all of its text, and whoever wrote it', () => {
    expect(openingIn(mail())).toEqual({
      subject: '货物破损',
      description: mail().body,
      requester: { name: '李四', contact: 'li@example.com' },
      note: undefined,
    });
  });

  it('of what says nothing, is that', () => {
    expect(openingIn(mail({ subject: 'Re:', body: ' \n', authorName: ' ' }))).toMatchObject({
      subject: '（无主题）',
      description: '（无正文）',
      requester: { name: 'li@example.com' },
    });
    expect(openingIn(mail({ subject: '', body: '', language: 'en' }))).toMatchObject({
      subject: '(no subject)',
      description: '(no text)',
    });
  });

  it('has no control characters and no half ones, and of identity numbers what may be seen', () => {
    const told = openingIn(
      mail({ subject: 'a\r\nBcc: all@example.com\u0000', body: '身份证 330106199001010026\u0007\ud800\r\n二' }),
    );
    expect(told.subject).toBe('a Bcc: all@example.com');
    expect(told.description).toBe('身份证 ****0026\ufffd\n二');
  });

  it('is cut where it is long, rare characters whole, and says where all of it lies', () => {
    const { description, subject, note } = openingIn(mail({ subject: '𠮷'.repeat(200), body: '𠮷'.repeat(4001) }));
    expect([Array.from(subject).length, Array.from(description).length]).toEqual([150, 4000]);
    expect(description.isWellFormed()).toBe(true);
    expect(note).toBe('正文未全部录入。原件：desk/1');
    expect(openingIn(mail({ body: '𠮷'.repeat(4000) })).note).toBeUndefined();
  });

  it.each([
    ['zh', { attachments: 2 }, '邮件有 2 个附件。原件：desk/1'],
    ['en', { attachments: 1, whole: false }, 'Attached files: 1. The text is not all here. The message: desk/1'],
  ] as const)('says what of it is not taken, in %s', (language, otherwise, note) => {
    expect(openingIn(mail({ language, ...otherwise })).note).toBe(note);
    expect(replyIn(mail({ language, ...otherwise })).note).toBe(note);
  });
});

describe('what a reply says', () => {
  it('is what is new in it', () => {
    expect(replyIn(mail())).toEqual({ message: '外箱破了。', note: undefined });
  });

  it('is all of it where answers stand between what is quoted', () => {
    expect(replyIn(mail({ ownWords: '', body: '> 哪一箱？\n第三箱' })).message).toBe('> 哪一箱？\n第三箱');
    expect(replyIn(mail({ ownWords: '', body: '' })).message).toBe('（无正文）');
  });
});

it('an author who has no name has an address', () => {
  expect(authorOf({ authorName: '“李”\n四'.repeat(40), from: 'a@b' })).toHaveLength(80);
  expect(authorOf({ from: 'a@b' })).toBe('a@b');
});
