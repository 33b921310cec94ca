import type { Attachment } from '../../../domain/attachment/attachment.ts';
import { localText } from '../../../domain/time/instant.ts';

/** An attachment as the API shows it. It is of no branch, so its times are in none's. */
export function attachmentView({ attachmentId, contentType, bytes, purpose, createdAt, attached }: Attachment) {
  return {
    id: attachmentId,
    contentType,
    bytes,
    purpose,
    createdAt: localText(createdAt, 'UTC'),
    subject: attached?.subject ?? null,
    subjectId: attached?.subjectId ?? null,
  };
}
