import { describe, expect, it } from 'vitest';
import { forecast } from '../../../domain/booking/forecast.ts';
import { COMMITMENTS, type CommitmentTable } from '../../../domain/commitments.ts';
import { withOverrides } from '../../../domain/overrides.ts';
import { standing } from '../../../domain/promise/commitment.ts';
import { recordEvent } from '../../../domain/promise/record-event.ts';
import { own } from '../../../domain/shipment/own-event.ts';
import type { ReportedEvent, ShipmentFile } from '../../../domain/shipment/event.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { inZone, localText, type Instant } from '../../../domain/time/instant.ts';
import { OFFICE } from '../calendar/samples.ts';
import { at, awaitingConfirmation, booked, CHENGDU, ORDERED_AT, ROUTE, SUBURBAN } from '../samples.ts';

const foreseen = (file: ShipmentFile, table: CommitmentTable = COMMITMENTS): Record<string, string> =>
  Object.fromEntries(
    forecast(file, table).map(({ name, dueAt, timeZone }) => [name, localText(dueAt, timeZone).slice(0, 16)]),
  );

const OUT_OF_TOWN = {
  dispatch: '2026-11-23T09:15',
  verification: '2026-11-23T10:12',
  pickup: '2026-11-23T15:00',
  appointment: '2026-11-23T19:00',
  arrival: '2026-11-27T00:00',
  delivery: '2026-11-29T00:00',
  receipt_return: '2026-12-08T00:00',
  receipt_limit: '2026-12-23T00:00',
};

describe('what will be promised of a shipment that is just booked', () => {
  it('is due as if each thing happened exactly when it is due', () => {
    expect(foreseen(booked())).toEqual(OUT_OF_TOWN);
  });

  it('has what is promised of urgent goods', () => {
    expect(foreseen(booked({ urgent: true }))).toEqual({ ...OUT_OF_TOWN, loading: '2026-11-24T00:00' });
  });

  it('goes by the way of goods that are delivered at home, and of a receipt that nobody wants says nothing', () => {
    const receipt = { kind: 'none', copies: 0, shipperForm: false } as const;
    const route = { ...ROUTE, destination: 'CTU', transitDays: 1, local: true };
    expect(foreseen(booked({ receipt }, { pickup: SUBURBAN, destination: CHENGDU, route }))).toEqual({
      dispatch: '2026-11-23T09:15',
      verification: '2026-11-23T10:12',
      pickup: '2026-11-23T18:00',
      appointment: '2026-11-24T12:00',
      arrival: '2026-11-25T00:00',
      delivery: '2026-11-27T00:00',
    });
  });

  it('counts from now where the order waits for the customer, as if it were confirmed now', () => {
    expect(foreseen(awaitingConfirmation())).toEqual(OUT_OF_TOWN);
  });

  it('ends with the pickup where no route says when the goods arrive', () => {
    const { arrival, delivery, receipt_return, receipt_limit, ...known } = OUT_OF_TOWN;
    expect(foreseen(booked({}, { route: undefined }))).toEqual(known);
  });

  it('of a telephone order counts its dispatch from the order, and the pickup from the instruction, which goes out now', () => {
    const now = at('2026-11-23T13:00:00+08:00');
    expect(foreseen(booked({ channel: 'phone' }, {}, now))).toMatchObject({
      dispatch: '2026-11-23T09:15',
      verification: '2026-11-23T14:00',
      pickup: '2026-11-23T18:00',
    });
  });

  it('of an imported order goes on from when its instruction went out', () => {
    expect(foreseen(booked({ channel: 'import' }, {}, at('2027-06-01T10:00:00+08:00')))).toEqual(OUT_OF_TOWN);
  });

  it("goes by a deployment's own numbers", () => {
    const table = withOverrides({ delivery: { daysAfter: 0 }, appointment: { within: 'PT1H' } });
    expect(foreseen(booked(), table)).toEqual({
      ...OUT_OF_TOWN,
      appointment: '2026-11-23T16:00',
      delivery: '2026-11-28T00:00',
    });
  });

  it('goes by the calendar of the branch where a deployment counts by it', () => {
    const table = withOverrides({ pickup: { calendar: 'branch' } });
    const saturday = at('2026-11-28T10:00:00+08:00');
    const file = booked({ orderedAt: saturday }, { originCalendar: OFFICE });
    const { pickup = '' } = foreseen(file, table);
    expect(pickup.slice(0, 10) > '2026-11-29').toBe(true);
  });

  it('changes nothing of what is forecast from', () => {
    const file = booked();
    const before = structuredClone(file);
    forecast(file, COMMITMENTS);
    expect(file).toEqual(before);
  });

  it.each([0, 3, 6, 9, 12, 15, 18, 21])('comes true of a life that goes on so, ordered at %i:00', (hour) => {
    const orderedAt = inZone(ORDERED_AT, 'Asia/Shanghai').startOf('day').set({ hour }).toUTC().toISO() as Instant;
    const file = booked({ orderedAt, urgent: true });
    const promised = Object.fromEntries(forecast(file, COMMITMENTS).map(({ name, dueAt }) => [name, dueAt]));
    const actor = { name: '司机', role: 'driver' };
    const life = [
      own('instruction_sent', orderedAt),
      { eventId: '1', type: 'picked_up', occurredAt: promised['pickup'], actor, details: {} },
      { eventId: '2', type: 'departed', occurredAt: promised['pickup'], actor, details: {} },
      { eventId: '3', type: 'arrived', occurredAt: promised['arrival'], actor, details: {} },
    ] as ReportedEvent[];
    const after = life.reduce((before, event) => {
      const result = recordEvent(SHIPMENT, before, event, event.occurredAt ?? orderedAt, COMMITMENTS);
      if (result.outcome !== 'recorded') throw new Error(JSON.stringify(result));
      return result.file;
    }, file);
    expect(Object.fromEntries(standing(after.commitments).map(({ name, dueAt }) => [name, dueAt]))).toEqual(promised);
  });
});
