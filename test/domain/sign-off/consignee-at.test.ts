import { describe, expect, it } from 'vitest';
import { consigneeName } from '../../../domain/sign-off/consignee-name.ts';
import { at, booked, BOOKING, detailed, event, inHistory, plus } from '../samples.ts';

const { shipment } = booked();
const NOON = at('2026-11-24T12:00:00+08:00');
const changed = (newName: string, occurredAt = NOON) => detailed('consignee_changed', occurredAt, { newName });
const name = (events: ReturnType<typeof changed>[], now = plus(NOON, 1)) =>
  consigneeName({ shipment, events: inHistory(events) }, now);

describe('D4: the name that counts', () => {
  it("is the waybill's", () => {
    expect(name([])).toBe(BOOKING.consignee.name);
    expect(name([event('picked_up', NOON)])).toBe(BOOKING.consignee.name);
  });

  it('is the one that the shipper confirmed in writing, from that moment on', () => {
    expect(name([changed('王方')], plus(NOON, -1))).toBe(BOOKING.consignee.name);
    expect(name([changed('王方')], NOON)).toBe('王方');
    expect(name([changed('王方')], plus(NOON, 1))).toBe('王方');
  });

  it('is the last one that was confirmed, in whatever order the changes were reported', () => {
    const changes = [changed('王方'), changed('李强', plus(NOON, 1)), changed('赵敏', plus(NOON, -1))];
    expect(name(changes)).toBe('李强');
    expect(name(changes.toReversed())).toBe('李强');
    expect(name(changes, NOON)).toBe('王方');
    expect(name(changes, plus(NOON, -1))).toBe('赵敏');
  });
});
