import type { AttachedTo, Attachment } from '../../../domain/attachment/attachment.ts';
import { CASE } from '../../../domain/case/case-kind.ts';
import { CLAIM } from '../../../domain/claim/claim-kind.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { branchesOnTheWay } from '../../../domain/shipment/way.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { readAttachment } from '../../adapters/attachment-store.ts';
import { readEnvelope } from '../../adapters/envelope-store.ts';
import { sees, type Belonging, type Caller } from '../../adapters/http/caller.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { readFile, readSubject } from '../../adapters/subject-store.ts';
import { belongingOfCase } from '../../case/case-of-caller.ts';
import { readArrival } from '../../adapters/vehicle-arrival-store.ts';
import { isAttachmentId } from '../contract/attachment-schema.ts';

/** Whose it is to which an attachment belongs. */
const WHOSE: Readonly<Record<AttachedTo['subject'], (id: string) => Promise<Belonging>>> = {
  shipment: async (waybillNumber) => {
    const file = await retryingOnClash(() => readFile(SHIPMENT, waybillNumber));
    return file ? { partner: file.subject.partner, branches: branchesOnTheWay(file) } : {};
  },
  receipt_envelope: async (envelopeNumber) => {
    const envelope = await readEnvelope(envelopeNumber);
    return envelope ? { branches: [envelope.fromBranch, envelope.toBranch] } : {};
  },
  case: async (caseNumber) => {
    const subject = await readSubject(CASE, caseNumber);
    return subject ? belongingOfCase(subject) : {};
  },
  vehicle_arrival: async (arrivalNumber) => {
    const arrival = await readArrival(arrivalNumber);
    return arrival ? { branches: [arrival.branch] } : {};
  },
  claim: async (claimNumber) => {
    const claim = await readSubject(CLAIM, claimNumber);
    return claim ? { partner: claim.partner } : {};
  },
};

/** An attachment that the caller brought, or that belongs to what the caller may see. @throws Problem not_found, for others' too */
export async function attachmentOf(caller: Caller, id: string, now: Instant): Promise<Attachment> {
  const attachment = isAttachmentId(id) ? await readAttachment(id, now) : undefined;
  if (!attachment || !(sees(caller, attachment) || (await seesAround(caller, attachment))))
    throw new Problem('not_found', 'there is no such attachment');
  return attachment;
}

async function seesAround(caller: Caller, { attached }: Attachment): Promise<boolean> {
  return attached !== undefined && sees(caller, await WHOSE[attached.subject](attached.subjectId));
}
