import { beforeAll, expect, it } from 'vitest';
import { MOST_EVENTS, ROOM_KEPT } from '../../../domain/promise/record-event.ts';
import { putAll } from '../branches.ts';
import { setClock } from '../clock.ts';
import { openNetwork, signOff } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';

const ROOM = MOST_EVENTS - ROOM_KEPT;

beforeAll(openNetwork);

/** A shipment that has so many events, all but two of them of somebody who asked where it is. */
async function asked(number: number): Promise<SampleShipment> {
  setClock('2026-01-05T09:00:00+08:00');
  const shipment = await newShipment({ receipt: { kind: 'none' } });
  setClock('2026-01-20T12:00:00+08:00');
  await shipment.happened('tracked', { asked: '杭州网点', late: false, occurred_at: '2026-01-06T10:00:00+08:00' });
  const stored = await shipment.stored();
  const tracked = stored.find(({ type }) => type === 'tracked');
  const more = Array.from({ length: number - 2 }, (_, at) => ({
    ...tracked,
    sk: `EVENT#t${at}`,
    eventId: `t${at}`,
    sequence: at + 2,
  }));
  await putAll([...more, { ...stored.find(({ sk }) => sk === 'SHIPMENT'), eventCount: number }]);
  return shipment;
}

it('a history that is nearly full takes what changes something, and no more of what does not', async () => {
  const shipment = await asked(ROOM - 1);
  const track = { asked: '杭州网点', late: false };
  await shipment.happened('tracked', track);
  for (const [type, details] of [
    ['tracked', track],
    ['pickup_verified', {}],
  ] as const) {
    const { status, body } = await shipment.report(type, details);
    expect([status, body.code]).toEqual([409, 'too_many_events']);
  }
  expect((await shipment.happened('picked_up', { occurred_at: '2026-01-06T10:00:00+08:00' })).body.status).toBe(
    'picked_up',
  );
  await shipment.happened('arrived', { occurred_at: '2026-01-08T10:00:00+08:00' });
  const delivered = await shipment.happened('delivered', {
    occurred_at: '2026-01-09T10:00:00+08:00',
    sign_off: signOff(),
  });
  expect(delivered.body.status).toBe('closed');
  const { status, history } = await shipment.shown();
  expect([status, history.length]).toEqual(['closed', ROOM + 4]);
});

it('a history that is full takes nothing, and is shown whole', async () => {
  const shipment = await asked(MOST_EVENTS);
  const { status, body } = await shipment.report('picked_up', { occurred_at: '2026-01-06T10:00:00+08:00' });
  expect([status, body.code]).toEqual([409, 'too_many_events']);
  expect((await shipment.shown()).history).toHaveLength(MOST_EVENTS);
});
