import type { AcknowledgedBy, Notice } from '../../../domain/notice/notice.ts';
import { localText, type Instant } from '../../../domain/time/instant.ts';

/** A notice as the API shows it: what of, to whom, and what came of it. Times are those of the branch that it concerns. */
export function noticeView(notice: Notice) {
  const { id, kind, state, topic, place, role, person, messageId, attempts, acknowledgedBy, timeZone } = notice;
  const local = (time: Instant | undefined): string | null => (time === undefined ? null : localText(time, timeZone));
  return {
    id,
    kind,
    state,
    waybillNumber: topic.waybillNumber ?? null,
    subject: topic.subject,
    subjectId: topic.subjectId,
    commitment: topic.commitment ?? null,
    level: topic.level ?? null,
    branch: topic.branch,
    to: { place, role, name: person?.name ?? null, language: person?.language ?? null },
    createdAt: local(notice.createdAt),
    sendAt: local(notice.sendAt),
    sentAt: local(notice.sentAt),
    acknowledgedAt: local(notice.acknowledgedAt),
    acknowledgedBy: acknowledgedBy ? byView(acknowledgedBy) : null,
    messageId: messageId ?? null,
    attempts: attempts.map(({ channel, address, at, result }) => ({ kind: channel, address, at: local(at), result })),
  };
}

const byView = ({ kind, id, actor, note }: AcknowledgedBy) => ({
  kind,
  id: id ?? null,
  actor: actor ?? null,
  note: note ?? null,
});

/** A notice among what happened to a shipment, in the time of the branch that it concerns. */
export function noticeEventView(notice: Notice) {
  const { id, kind, state, commitment, level, branch, to, sentAt, acknowledgedAt } = noticeView(notice);
  const created = localText(notice.createdAt, notice.timeZone);
  return {
    eventId: id,
    type: 'notice',
    occurredAt: sentAt ?? created,
    recordedAt: created,
    kind,
    state,
    commitment,
    level,
    branch,
    to,
    acknowledgedAt,
  };
}
