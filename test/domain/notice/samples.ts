import type { Notice } from '../../../domain/notice/notice.ts';
import { at } from '../samples.ts';

/** A notice of a pickup that is overdue, sent to the dispatcher, with what a test wants otherwise. */
export function notice(otherwise: Partial<Notice> = {}, topic: Partial<Notice['topic']> = {}): Notice {
  return {
    id: 'HD39X29FP5000X.0123456789abcdef0123',
    kind: 'escalation',
    timeZone: 'Asia/Shanghai',
    eventId: 'HD39X29FP5000X.pickup.1.2026-11-23T07:00:00.000Z.missed.1',
    place: 'CTU',
    role: 'dispatcher',
    person: { personId: 'person', name: '调度', language: 'zh' },
    createdAt: at('2026-11-23T15:00:02+08:00'),
    sendAt: at('2026-11-23T15:01:00+08:00'),
    bucket: 'bucket',
    state: 'sent',
    sentAt: at('2026-11-23T15:01:00+08:00'),
    attempts: [],
    version: 1,
    ...otherwise,
    topic: {
      subject: 'shipment',
      subjectId: 'HD39X29FP5000X',
      waybillNumber: 'HD39X29FP5000X',
      partner: 'acme',
      branch: 'CTU',
      at: at('2026-11-23T15:00:00+08:00'),
      commitment: 'pickup',
      level: 1,
      telling: 1,
      ...topic,
    },
  };
}
