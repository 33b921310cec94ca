import type { AttachedTo, Attachment } from '../../domain/attachment/attachment.ts';
import { keptUntil } from '../../domain/attachment/kept-until.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { getItem, NEW, type Item, type Key, type Write } from './table.ts';

const attachmentKey = (attachmentId: string): Key => ({ pk: `ATTACHMENT#${attachmentId}`, sk: 'ATTACHMENT' });

/** Registers an attachment that is to be brought. Clashes as `attachment`. */
export function newAttachment(attachment: Attachment): Write {
  return { item: itemOf(attachment), condition: NEW, clash: 'attachment' };
}

/** Makes an attachment belong to what refers to it, for good; to be written together with that. Clashes as `attachment`. */
export function attachedWrite(attachment: Attachment, to: AttachedTo, file: string, at: Instant): Write {
  return {
    item: itemOf({ ...attachment, attached: { ...to, at, file } }),
    condition: 'attribute_exists(pk) AND attribute_not_exists(attached)',
    clash: 'attachment',
  };
}

/** An attachment; none where its time is over: the table takes it away in its own time. */
export async function readAttachment(attachmentId: string, now: Instant): Promise<Attachment | undefined> {
  const item = await getItem(attachmentKey(attachmentId));
  if (!item) return undefined;
  const { pk, sk, expiresAt, ...attachment } = item as Item & Attachment;
  return keptUntil(attachment) > now ? attachment : undefined;
}

function itemOf(attachment: Attachment): Key & Item {
  return {
    ...attachment,
    ...attachmentKey(attachment.attachmentId),
    expiresAt: Math.floor(Date.parse(keptUntil(attachment)) / 1000),
  };
}
