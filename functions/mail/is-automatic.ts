import type { Message } from './message.ts';

const MACHINES = /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?|noreply)(?:[+@-]|$)/;

/** What programs put before a subject that say nowhere else that nobody has written. */
const ABSENT =
  /^(?:自动回复|自動回覆|自动答复|automatic reply|auto[- ]?reply|out of (?:the )?office)\s*[:：]|^系统退信/i;

/** Whether a message comes from a machine, goes to many or tells of another's delivery: it is never answered (RFC 3834). */
export function isAutomatic({ headers, from, subject }: Pick<Message, 'headers' | 'from' | 'subject'>): boolean {
  const valuesOf = (name: string) =>
    headers.flatMap(({ key, value }) => (key === name ? [value.trim().toLowerCase()] : []));
  return (
    valuesOf('auto-submitted').some((value) => !/^no\b/.test(value)) ||
    valuesOf('precedence').some((value) => /^(?:bulk|list|junk|auto_reply)\b/.test(value)) ||
    ['list-id', 'list-unsubscribe', 'x-autoreply', 'x-autorespond', 'x-auto-response-suppress', 'feedback-id'].some(
      (name) => valuesOf(name).length > 0,
    ) ||
    valuesOf('return-path').some((value) => value === '<>') ||
    valuesOf('content-type').some((value) => value.startsWith('multipart/report')) ||
    MACHINES.test(from ?? '') ||
    ABSENT.test(subject.trim())
  );
}
