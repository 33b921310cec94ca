import type { Message } from './message.ts';

const MACHINES = /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?|noreply)(?:[+@-]|$)/;

/** Whether a message comes from a machine, goes to many or tells of another's delivery: it is never answered (RFC 3834). */
export function isAutomatic({ headers, from }: Pick<Message, 'headers' | 'from'>): boolean {
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
    MACHINES.test(from ?? '')
  );
}
