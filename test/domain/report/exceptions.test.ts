import { describe, expect, it } from 'vitest';
import { COMMITMENT_NAMES, COMMITMENTS } from '../../../domain/commitments.ts';
import { exceptional, exceptionOfEvent, exceptionsOfCommitment } from '../../../domain/report/exceptions.ts';
import { EVENT_TYPES, type EventType } from '../../../domain/shipment/event-types.ts';
import type { ShipmentEvent } from '../../../domain/shipment/event.ts';
import { at } from '../samples.ts';
import { DUE, promise } from './samples.ts';

const OF = { waybillNumber: 'HD29KNCTZC8B69', partner: 'acme' };
const IRREGULARITIES = [
  { rule: 'D2', code: 'collector_document_missing', message: 'x' },
  { rule: 'D4', code: 'name_differs', message: 'y' },
];

function event(type: EventType, otherwise: Partial<ShipmentEvent> = {}): ShipmentEvent & typeof OF {
  return {
    ...OF,
    eventId: 'x',
    type,
    occurredAt: at('2026-11-24T10:00:00+08:00'),
    recordedAt: at('2026-11-25T09:00:00+08:00'),
    actor: { name: '司机', role: 'driver' },
    details: { reason: '原因' },
    status: 'delivered',
    history: false,
    ...otherwise,
  };
}

describe('F3: events of the week', () => {
  it.each<[EventType, string, string]>([
    ['lost', 'lost', 'F1'],
    ['signature_disputed', 'disputed', 'D5'],
    ['receipt_lost', 'receipt_lost', 'E6'],
  ])('%s is listed as %s (%s), at the time of the branch', (type, what, rule) => {
    expect(exceptionOfEvent(event(type), 'Asia/Tokyo')).toEqual({
      ...OF,
      what,
      rule,
      commitment: null,
      at: '2026-11-24T11:00:00+09:00',
      level: null,
      reasons: [],
    });
  });

  it('goods that were released against D1-D4 are listed, with what did not hold and in nobody’s words', () => {
    const row = exceptionOfEvent(event('delivered', { irregularities: IRREGULARITIES }), 'Asia/Shanghai');
    expect(row).toMatchObject({
      what: 'irregular_sign_off',
      rule: 'D1',
      reasons: ['collector_document_missing', 'name_differs'],
    });
    expect(JSON.stringify(row)).not.toMatch(/原因|司机/);
  });

  it('nothing else is', () => {
    const listed = (Object.keys(EVENT_TYPES) as EventType[]).filter((type) => exceptional(event(type)) !== undefined);
    expect(listed.sort()).toEqual(['lost', 'receipt_lost', 'signature_disputed']);
    expect(exceptional(event('delivered', { irregularities: [] }))).toBeUndefined();
  });

  it('history is not: nobody can do anything about it', () => {
    for (const each of [
      event('lost', { history: true }),
      event('delivered', { history: true, irregularities: IRREGULARITIES }),
    ]) {
      expect(exceptionOfEvent(each, 'Asia/Shanghai')).toBeUndefined();
    }
  });
});

describe('F3: promises that were broken', () => {
  const broken = { ...OF, ...promise({ missedAt: DUE, level: 2 }) };

  it.each(COMMITMENT_NAMES)('%s is listed with its rule, when it broke and how far it was told', (name) => {
    expect(exceptionsOfCommitment({ ...broken, name })).toEqual([
      {
        ...OF,
        what: 'missed',
        rule: COMMITMENTS[name].rule,
        commitment: name,
        at: '2026-11-19T00:00:00+08:00',
        level: 2,
        reasons: [],
      },
    ]);
  });

  it.each<[string, object, string[]]>([
    ['met in the end', { metAt: at('2026-11-20T00:00:00+08:00') }, ['missed']],
    ['void in the end', { voidedAt: at('2026-11-20T00:00:00+08:00') }, ['missed']],
    ['whose miss turned out to be none: it was kept in time', { metAt: DUE, level: 0 }, []],
    ['whose miss turned out to be none: its due time moved', { dueAt: at('2026-11-29T00:00:00+08:00'), level: 0 }, []],
    ['that was never missed', { missedAt: undefined, level: 0 }, []],
    ['of an imported order’s history', { history: true }, []],
    ['promised anew, and not broken again', { level: 0, renewals: 1 }, ['missed']],
    ['promised anew once, and broken again', { level: 1, renewals: 1 }, ['missed']],
  ])('%s', (_, otherwise, whats) => {
    expect(exceptionsOfCommitment({ ...broken, ...otherwise }).map(({ what }) => what)).toEqual(whats);
    expect(exceptionsOfCommitment({ ...broken, name: 'arrival', ...otherwise }).map(({ what }) => what)).toEqual(whats);
  });

  it('goods that were given a new time more than once are listed for it besides (C2)', () => {
    const rows = exceptionsOfCommitment({ ...broken, name: 'arrival', level: 0, renewals: 2 });
    expect(rows.map(({ what, rule }) => [what, rule])).toEqual([
      ['missed', 'C2'],
      ['reestimated', 'C2'],
    ]);
    // What recurs, or is agreed anew, is no estimate of an arrival.
    for (const name of COMMITMENT_NAMES.filter((each) => each !== 'arrival')) {
      expect(exceptionsOfCommitment({ ...broken, name, renewals: 2 }).map(({ what }) => what)).toEqual(['missed']);
    }
  });

  it('a branch’s own promise has neither waybill nor partner (E5)', () => {
    expect(exceptionsOfCommitment(promise({ name: 'explanation', missedAt: DUE, level: 1 }))).toMatchObject([
      { waybillNumber: null, partner: null, commitment: 'explanation', rule: 'E5' },
    ]);
  });
});
