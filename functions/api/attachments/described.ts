import type { Instant } from '../../../domain/time/instant.ts';
import { waybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { announcedAnswer, attachmentAnswer } from '../contract/attachment-answer.ts';
import type { Described } from '../described.ts';
import { handler as bringAttachment } from './bring-attachment.ts';
import { handler as getAttachment } from './get-attachment.ts';

const ID = 'att_00000000000040008000000000000001';
const WAYBILL = waybillNumber('2026-11-23T01:12:00.000Z' as Instant, 1);
const BUCKET = 'https://attachments.example.com';

/** Attachments, in words. */
export const DESCRIBED = {
  'attachments/writes': {
    bringAttachment: {
      summary: 'Upload a picture or a document',
      description: `Answers with a form that takes one file, of exactly this type and size: send \`fields\` as they are, and then the
file as \`file\`, as \`multipart/form-data\` to \`url\`. Then refer to it by its id: \`attachments\` of an event or of an envelope.
That is when its content is looked at. What nothing refers to goes after a day.`,
      handler: bringAttachment,
      answers: {
        201: {
          description: 'The form',
          schema: announcedAnswer,
          headers: { Location: 'Where it is, relative to the address that was asked' },
        },
      },
      problems: [],
      examples: {
        'a-proof-of-delivery': {
          summary: 'A photograph of the goods at the door',
          body: { content_type: 'image/jpeg', bytes: 183_204, purpose: 'proof_of_delivery' },
          status: 201,
          answer: {
            attachment_id: ID,
            expires_at: '2026-11-27T02:15:00Z',
            upload: { url: `${BUCKET}/`, fields: { 'Content-Type': 'image/jpeg', key: `incoming/${ID}` } },
          },
        },
      },
    },
  },
  'attachments/reads': {
    getAttachment: {
      summary: 'Get an attachment',
      description: `A link of 5 minutes to its file, which leads to nothing as long as that is not uploaded. An attachment is shown to who uploaded it and, once something refers to it, to
all who may see that: the partner and the branches of its shipment, the two branches of its envelope.`,
      handler: getAttachment,
      answers: { 200: { description: 'The attachment, with the link', schema: attachmentAnswer } },
      problems: [],
      examples: {
        'of-a-shipment': {
          summary: 'The proof of a delivery',
          path: { id: ID },
          status: 200,
          answer: {
            id: ID,
            content_type: 'image/jpeg',
            bytes: 183_204,
            purpose: 'proof_of_delivery',
            created_at: '2026-11-27T02:00:00Z',
            subject: 'shipment',
            subject_id: WAYBILL,
            url: `${BUCKET}/kept/${ID}/0?X-Amz-Expires=300`,
            expires_at: '2026-11-27T02:35:00Z',
          },
        },
      },
    },
  },
} as const satisfies Described<'attachments/reads' | 'attachments/writes'>;
