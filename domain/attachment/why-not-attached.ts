import type { AttachedTo, Attachment, Purpose } from './attachment.ts';

/** What may be attached to something. */
export interface Attachable {
  readonly purposes: readonly Purpose[];
  /** The purpose that one of them has to have at least. */
  readonly needs?: Purpose | undefined;
}

/** Whether an attachment belongs to this already. */
export function isAttachedTo({ attached }: Attachment, { subject, subjectId }: AttachedTo): boolean {
  return attached?.subject === subject && attached.subjectId === subjectId;
}

/** Why an attachment cannot be attached to something; undefined when it can. */
export function whyNotAttached(attachment: Attachment, to: AttachedTo, { purposes }: Attachable): string | undefined {
  if (attachment.attached && !isAttachedTo(attachment, to)) return 'belongs to something else already';
  if (!purposes.includes(attachment.purpose))
    return `was brought as ${attachment.purpose}: here it must be ${purposes.join(' or ')}`;
  return undefined;
}

/** Why attachments do not do together; undefined when they do. */
export function whyNotTogether(attachments: readonly Attachment[], { needs }: Attachable): string | undefined {
  return needs === undefined || attachments.some(({ purpose }) => purpose === needs)
    ? undefined
    : `must have one that was brought as ${needs}`;
}
