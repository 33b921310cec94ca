import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConsigneeKind } from '../../../domain/booking/booking.ts';
import { consigneeAt } from '../../../domain/sign-off/consignee-at.ts';
import { at, booked, BOOKING, detailed, event, inHistory, MINUTE, plus, SECOND } from '../samples.ts';

const { subject } = booked();
const { name: BOOKED } = BOOKING.consignee;
const NOON = at('2026-11-24T12:00:00+08:00');
const changed = (newName: string, occurredAt = NOON, newKind?: ConsigneeKind) =>
  detailed('consignee_changed', occurredAt, { newName, newKind });
const consignee = (events: ReturnType<typeof changed>[], now = plus(NOON, MINUTE)) =>
  consigneeAt({ subject, events: inHistory(events) }, now);
const name = (...of: Parameters<typeof consignee>) => consignee(...of).name;

describe('D4: the name that counts', () => {
  it("is the waybill's", () => {
    expect(name([])).toBe(BOOKED);
    expect(name([event('picked_up', NOON)])).toBe(BOOKED);
  });

  it('is the one that the shipper confirmed in writing, from that minute on', () => {
    expect(name([changed('王方')], plus(NOON, -1))).toBe(BOOKED);
    expect(name([changed('王方')], NOON)).toBe('王方');
    expect(name([changed('王方')], plus(NOON, MINUTE))).toBe('王方');
  });

  it('is the last one that was confirmed, in whatever order changes of other minutes were told', () => {
    const changes = [changed('王方'), changed('李强', plus(NOON, MINUTE)), changed('赵敏', plus(NOON, -1))];
    expect(name(changes)).toBe('李强');
    expect(name(changes.toReversed())).toBe('李强');
    expect(name(changes, NOON)).toBe('王方');
    expect(name(changes, plus(NOON, -1))).toBe('赵敏');
  });

  it('of two changes of one minute is the one that was told later (X5), whatever their ids and seconds', () => {
    const [early, late] = [changed('李四', plus(NOON, SECOND)), changed('王五', plus(NOON, 59 * SECOND))];
    expect(name([early, late])).toBe('王五');
    expect(name([late, early])).toBe('李四');
    // What was told of the minute before the goods were given away counts for them.
    expect(name([late], NOON)).toBe('王五');
    for (const id of ['a', 'z']) {
      const same = { ...changed('李四'), eventId: id };
      expect(name([same, { ...changed('王五'), eventId: 'm' }])).toBe('王五');
      expect(name([{ ...changed('王五'), eventId: 'm' }, same])).toBe('李四');
    }
    const [before, next] = [changed('李四', plus(NOON, -1)), changed('王五', NOON)];
    expect(name([next, before])).toBe('王五');
  });
});

describe('X8: what the consignee is', () => {
  it("is what the booking says, until a change says otherwise, and a company's again as often as it is changed", () => {
    expect(consignee([])).toEqual({ name: BOOKED, kind: 'person' });
    const toCompany = changed('西湖商贸行', NOON, 'company');
    const back = changed('王方', plus(NOON, MINUTE), 'person');
    expect(consignee([toCompany], plus(NOON, -1))).toEqual({ name: BOOKED, kind: 'person' });
    expect(consignee([toCompany])).toEqual({ name: '西湖商贸行', kind: 'company' });
    expect(consignee([toCompany, back])).toEqual({ name: '王方', kind: 'person' });
    expect(consignee([back, toCompany])).toEqual({ name: '王方', kind: 'person' });
    expect(consignee([back, toCompany], NOON)).toEqual({ name: '西湖商贸行', kind: 'company' });
  });

  it('stays what it is where a change tells the name alone', () => {
    const changes = [changed('西湖商贸行', NOON, 'company'), changed('西湖商贸', plus(NOON, MINUTE))];
    expect(consignee(changes)).toEqual({ name: '西湖商贸', kind: 'company' });
  });
});

it('X5: the order of telling counts within a minute and not beyond', () => {
  const change = fc
    .tuple(fc.constantFrom('李四', '王五', '赵六'), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 59 }))
    .map(([newName, minutes, seconds]) => ({ newName, occurredAt: plus(NOON, minutes * MINUTE + seconds * SECOND) }));
  const later = plus(NOON, 10 * MINUTE);
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const minutes = changes.map(({ occurredAt }) => occurredAt.slice(0, 16));
      const last = minutes.toSorted().at(-1);
      const expected = changes.findLast((_, which) => minutes[which] === last)?.newName;
      const told = changes.map(({ newName, occurredAt }) => changed(newName, occurredAt));
      expect(name(told, later)).toBe(expected);
    }),
  );
});
