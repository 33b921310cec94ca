import * as z from 'zod/mini';
import { CHANNELS } from '../../../domain/contacts/channels.ts';
import { TOLD_ROLES } from '../../../domain/contacts/told-roles.ts';
import { NOTICE_KIND_NAMES } from '../../../domain/notice/notice-kinds.ts';
import { NOTICE_STATES } from '../../../domain/notice/notice.ts';
import { actor, branch, count, localTime, page, waybillNumber } from './values-answer.ts';

const toWhom = z.strictObject({
  place: z.string().check(z.describe('The code of a branch, or `company`')),
  role: z.enum(TOLD_ROLES),
  name: z.nullable(z.string()),
  language: z.nullable(z.enum(['zh', 'en'])),
});

const told = {
  kind: z.enum(NOTICE_KIND_NAMES),
  state: z.enum(NOTICE_STATES),
  commitment: z.nullable(z.string()),
  level: z.nullable(count),
  branch,
  to: toWhom,
  acknowledged_at: z.nullable(localTime),
};

export const noticeAnswer = z
  .strictObject({
    id: z.string(),
    ...told,
    waybill_number: z.nullable(waybillNumber),
    subject: z.string(),
    subject_id: z.string(),
    created_at: localTime,
    send_at: localTime,
    sent_at: z.nullable(localTime),
    acknowledged_by: z.nullable(
      z.strictObject({
        kind: z.enum(['branch', 'operations', 'link']),
        id: z.nullable(z.string()),
        actor: z.nullable(actor),
        note: z.nullable(z.string()),
      }),
    ),
    message_id: z.nullable(z.string()).check(z.describe('Of the message in which it was sent with others')),
    attempts: z.array(
      z.strictObject({
        kind: z.enum(Object.keys(CHANNELS) as (keyof typeof CHANNELS)[]),
        address: z.string().check(z.describe('Masked')),
        at: localTime,
        result: z.string().check(z.describe('`taken`, or why not')),
      }),
    ),
  })
  .register(z.globalRegistry, {
    id: 'Notice',
    description: 'What somebody is told. Times are those of the branch that it concerns',
  });

/** A notice among what happened to a shipment. */
export const noticeEventAnswer = z
  .strictObject({
    type: z.literal('notice'),
    event_id: z.string(),
    occurred_at: localTime,
    recorded_at: localTime,
    ...told,
  })
  .register(z.globalRegistry, {
    id: 'NoticeEvent',
    description: 'Somebody was told. Partners do not see it',
  });

export const noticesAnswer = z
  .strictObject({ notices: z.array(noticeAnswer), ...page })
  .register(z.globalRegistry, { id: 'NoticeList' });
