import { DateTime } from 'luxon';
import type { Act } from '../../../local/demo/act.ts';
import type { Fate } from '../../../local/demo/fate.ts';
import type { ShownCommitment, ShownEvent, ShownShipment } from '../../../local/demo/shown-shipment.ts';
import { timesFrom } from '../../../local/demo/timetable.ts';

export const MIDNIGHT = DateTime.fromISO('2026-11-24T00:00:00', { zone: 'Asia/Shanghai' });
export const when = timesFrom(MIDNIGHT);

/** From Chengdu over Wuhan to Shanghai, in three days. */
export const FATE: Fate = {
  story: 'all goes as it should',
  order: { from: 'CTU', to: 'SHA', freight: 'collect', receipt: 'signature' },
  booked: '1 08:20',
  pickedUp: '1 14:40',
};

/** What is done, and when: "1 08:20 booking"; of reports, the type of the event. */
export function told(acts: readonly Act[]): string[] {
  return acts.map(
    ({ at, request, body }) =>
      `${(at.diff(MIDNIGHT, 'days').days + 1) | 0} ${at.toFormat('HH:mm')} ${'type' in body ? String(body.type) : request}`,
  );
}

export const pickup: ShownCommitment = {
  name: 'pickup',
  rule: 'B1',
  branch: 'CTU',
  due_at: '2026-11-24T15:00:00+08:00',
  state: 'open',
  met_at: null,
  missed_at: null,
  ended_at: null,
  level: 0,
  renewals: 0,
  broken: [],
};

export function event(type: ShownEvent['type'], occurredAt: string, details: Partial<ShownEvent> = {}): ShownEvent {
  return { event_id: `${type} ${occurredAt}`, type, occurred_at: occurredAt, recorded_at: occurredAt, ...details };
}

export function shipment(otherwise: Partial<ShownShipment> = {}): ShownShipment {
  return {
    waybill_number: 'HD1',
    reference: 'DEMO-2026-11-24-01',
    status: 'booked',
    origin_branch: 'CTU',
    destination_branch: 'SHA',
    area: 'urban',
    freight_terms: 'collect',
    confirmation_reasons: [],
    commitments: [],
    receipt: { status: 'awaited', copies: [] },
    sign_off: null,
    history: [],
    ...otherwise,
  };
}
