import { bareSubject } from '../mail-order/answer.ts';
import type { Language } from '../notice/notice.ts';
import { firstCharacters } from '../text/characters.ts';
import { maskIdentityNumbersInText } from '../text/mask-identity-numbers-in-text.ts';
import { onOneLine } from '../text/on-one-line.ts';

/** A message to the desk, as far as a case takes it. */
export interface MailToDesk {
  readonly from: string;
  /** What its author is called; where that is not said, the address. */
  readonly authorName?: string | undefined;
  readonly subject: string;
  /** All of its text, with what it quotes. */
  readonly body: string;
  /** What is new in it. */
  readonly ownWords: string;
  readonly language: Language;
  /** Whether all of it was read. */
  readonly whole: boolean;
  /** How many files are attached. */
  readonly attachments: number;
  /** Where it lies as it came. */
  readonly file: string;
}

/** In characters: what is longer lies in the message, where it is read as it came. */
const LONGEST = { name: 80, subject: 150, text: 4000 };
/** Tabs and line breaks are no fault; of other control characters nothing is shown. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;

const NO_SUBJECT: Readonly<Record<Language, string>> = { zh: '（无主题）', en: '(no subject)' };
const NO_TEXT: Readonly<Record<Language, string>> = { zh: '（无正文）', en: '(no text)' };

/** What a message that opens a case tells of it. */
export interface ToldByMail {
  readonly subject: string;
  readonly description: string;
  readonly requester: { readonly name: string; readonly contact: string };
  /** What of the message stands nowhere else. */
  readonly note?: string | undefined;
}

/** What a message tells that opens a case: all of its text, for what is forwarded may be what it is about. */
export function openingIn(mail: MailToDesk): ToldByMail {
  const { from, language, body } = mail;
  const text = shown(body);
  return {
    subject: line(bareSubject(mail.subject), LONGEST.subject) || NO_SUBJECT[language],
    description: firstCharacters(text, LONGEST.text) || NO_TEXT[language],
    requester: { name: authorOf(mail), contact: from },
    note: noteOf(mail, text),
  };
}

/** What a message says in the thread of a case: what is new in it, and where all of it is quoted, between whose lines answers may be, all. */
export function replyIn(mail: MailToDesk): { readonly message: string; readonly note?: string | undefined } {
  const text = shown(mail.ownWords) || shown(mail.body);
  return { message: firstCharacters(text, LONGEST.text) || NO_TEXT[mail.language], note: noteOf(mail, text) };
}

/** What the author of a message is called. */
export function authorOf({ authorName = '', from }: Pick<MailToDesk, 'authorName' | 'from'>): string {
  return line(authorName, LONGEST.name) || from;
}

/** That there is more in a message than a case takes, and where it lies. */
function noteOf({ attachments, whole, language, file }: MailToDesk, text: string): string | undefined {
  const isCut = !whole || Array.from(text).length > LONGEST.text;
  if (!isCut && attachments === 0) return undefined;
  return language === 'zh'
    ? `${attachments > 0 ? `邮件有 ${attachments} 个附件。` : ''}${isCut ? '正文未全部录入。' : ''}原件：${file}`
    : `${attachments > 0 ? `Attached files: ${attachments}. ` : ''}${isCut ? 'The text is not all here. ' : ''}The message: ${file}`;
}

const line = (text: string, longest: number): string => firstCharacters(onOneLine(shown(text)), longest).trim();

/** A text as it may be shown: line breaks as one, without what is not seen, identity numbers masked (D1). */
function shown(text: string): string {
  return maskIdentityNumbersInText(text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROL, '').trim());
}
