import type { AttachedTo, Attachment } from '../../domain/attachment/attachment.ts';
import {
  isAttachedTo,
  whyNotAttached,
  whyNotTogether,
  type Attachable,
} from '../../domain/attachment/why-not-attached.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { attachedWrite, readAttachment } from '../adapters/attachment-store.ts';
import { keepUpload, uploadOf, type Upload } from '../adapters/attachment-upload.ts';
import { sees, type Caller } from '../adapters/http/caller.ts';
import { invalid, type FieldError } from '../adapters/http/problem.ts';
import type { Write } from '../adapters/table.ts';
import { whyNotUpload } from './why-not-upload.ts';

/** That something refers to attachments. */
export interface Reference {
  readonly caller: Caller;
  readonly to: AttachedTo;
  /** Whose that is: what another partner has brought does not come to its eyes; undefined of what no partner sees. */
  readonly partner?: string | undefined;
  readonly attachable: Attachable;
  readonly ids: readonly string[] | undefined;
  readonly now: Instant;
  /** What a request calls the list of their ids. */
  readonly field?: string;
}

/** An attachment with the file that was brought for it; without one where it belongs to what refers to it already. */
interface Found {
  readonly attachment: Attachment;
  readonly upload?: Upload | undefined;
}

/**
 * Looks at attachments that something refers to, and keeps their files, so that none can go under what refers to it. What is
 * kept and then not referred to after all is found by nobody.
 * @returns what to write together with the reference, so that they belong to it
 * @throws Problem validation_failed, naming each that cannot be referred to, as `attachments[0]`; Clashed with `attachment`
 */
export async function referToAttachments(reference: Reference): Promise<Write[]> {
  const { ids = [], to, attachable, now, field = 'attachments' } = reference;
  const looked = await Promise.all(ids.map((id) => look(id, reference)));
  const found = looked.filter((each) => typeof each !== 'string');
  const wrong = looked.flatMap((each, at): FieldError[] =>
    typeof each === 'string' ? [{ field: `${field}[${at}]`, message: each }] : [],
  );
  const together = whyNotTogether(
    found.map(({ attachment }) => attachment),
    attachable,
  );
  if (wrong.length === 0 && together !== undefined) wrong.push({ field, message: together });
  if (wrong.length > 0) throw invalid(wrong);
  const writes = found.map(
    async ({ attachment, upload }) =>
      upload && attachedWrite(attachment, to, await keepUpload(attachment, upload), now),
  );
  return (await Promise.all(writes)).filter((write) => write !== undefined);
}

/** An attachment that may be referred to, or why it may not. */
async function look(id: string, { caller, to, partner, attachable, now }: Reference): Promise<Found | string> {
  const attachment = await readAttachment(id, now);
  // Of others' nobody hears whether there are any.
  if (!attachment || !(isAttachedTo(attachment, to) || sees(caller, attachment))) return 'is no attachment of yours';
  if (partner !== undefined && (attachment.partner ?? partner) !== partner) return 'is of another partner';
  const why = whyNotAttached(attachment, to, attachable);
  if (why !== undefined) return why;
  if (attachment.attached) return { attachment };
  const upload = await uploadOf(attachment);
  return (await whyNotUpload(attachment, upload)) ?? { attachment, upload };
}
