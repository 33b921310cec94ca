import { describe, expect, it } from 'vitest';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import { STATUSES } from '../../../domain/shipment/status.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { trackingOf, type Tracking } from '../../../domain/tracking/tracking.ts';
import { awaitedInWords, partsInWords, situationInWords, stepInWords } from '../../../domain/tracking/words.ts';
import {
  after,
  anyEvent,
  at,
  awaitingConfirmation,
  booked,
  detailed,
  event,
  ORDERED_AT,
  ROUTE,
  SIGN_OFF,
} from '../samples.ts';

const LANGUAGES = ['en', 'zh'] as const;
const NAMES: Readonly<Record<string, string>> = { CTU: '成都网点', HGH: '杭州网点', WUH: '武汉网点' };
const nameOf = (code: string): string => NAMES[code] ?? code;

/** Moments of a life that begins on Monday morning. */
const monday = (time: string): Instant => at(`2026-11-23T${time}+08:00`);
const day = (date: string, time: string): Instant => at(`2026-11-${date}T${time}:00+08:00`);

const instructed = (): ShipmentFile => after(booked(), [event('instruction_accepted', monday('09:30:00'))]);
const picked = (): ShipmentFile => after(instructed(), [event('picked_up', monday('14:00:00'))]);
const departed = (): ShipmentFile => after(picked(), [event('departed', monday('20:00:00'))]);
const passing = (): ShipmentFile =>
  after(departed(), [detailed('transfer_arrived', day('24', '10:00'), { branch: 'WUH' })]);
const arrived = (): ShipmentFile => after(passing(), [event('arrived', day('26', '08:00'))]);
const out = (): ShipmentFile => after(arrived(), [event('out_for_delivery', day('26', '09:00'))]);
const failed = (details = {}): ShipmentFile =>
  after(out(), [detailed('delivery_failed', day('26', '11:00'), { reason: '拒收', ...details })]);
const delivered = (): ShipmentFile => after(out(), [detailed('delivered', day('26', '12:00'), { signOff: SIGN_OFF })]);
const batch = (number: number, of = 2) => ({ batch: { number, of } });

/** All that is said of a shipment. */
function said(tracking: Tracking, language: (typeof LANGUAGES)[number]) {
  const { awaited, parts, steps } = tracking;
  return {
    ...situationInWords(tracking, nameOf, language),
    awaited: awaited && awaitedInWords(awaited, tracking, nameOf, language),
    parts: parts && partsInWords(parts, language),
    steps: steps.map((step) => stepInWords(step, nameOf, language)),
  };
}

const saidOf = (file: ShipmentFile, now: Instant, language: (typeof LANGUAGES)[number] = 'en') =>
  said(trackingOf(file, now), language);

describe.each(LANGUAGES)('of every status, in %s', (language) => {
  it.each(STATUSES)('%s has a headline, a sentence and what is awaited, without a gap', (status) => {
    const file = delivered();
    const tracking = trackingOf({ ...file, subject: { ...file.subject, status } }, day('26', '13:00'));
    const text = JSON.stringify(said(tracking, language));
    expect(text).not.toMatch(/undefined|null|NaN|\[object|""| {2}/);
    if (language === 'zh') expect(text.replace(/"\w+":/g, '')).not.toMatch(/[A-Za-z]{3}/);
    else expect(text.replace(/\p{Script=Han}{2}网点/gu, '')).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('what is said on the way', () => {
  it.each([
    ['that waits for its sender', awaitingConfirmation(), 'Waiting for the sender', undefined],
    ['that is booked', booked(), 'Not picked up yet', /shown here once they are picked up/],
    ['that is to be picked up', instructed(), 'Not picked up yet', /planned by 15:00 on Monday, 23 November 2026/],
    ['that is picked up', picked(), 'Picked up', /^Expected at 杭州网点 on Thursday, 26 November 2026\./],
    ['that is on the way', passing(), 'On the way', /on Thursday, 26 November 2026/],
    ['that has arrived', arrived(), 'Arrived', /planned on Friday, 27 November 2026/],
    ['that is out', out(), 'Out for delivery', /planned on Friday, 27 November 2026/],
    ['that was refused', failed(), 'Not delivered', /planned on Friday, 27 November 2026/],
    ['that is delivered', delivered(), 'Delivered', undefined],
  ])('of a shipment %s', (_, file, headline, awaited) => {
    const now = file.events.at(-1)?.occurredAt ?? ORDERED_AT;
    const words = saidOf(file, now);
    expect(words.headline).toBe(headline);
    if (awaited) expect(words.awaited).toMatch(awaited);
    else expect(words.awaited).toBeUndefined();
  });

  it.each([
    [picked(), '成都网点'],
    [departed(), '成都网点'],
    [passing(), '武汉网点'],
    [arrived(), '杭州网点'],
    [failed(), '杭州网点'],
  ])('where it was seen last', (file, place) => {
    expect(saidOf(file, day('26', '12:00')).detail).toContain(place);
    expect(saidOf(file, day('26', '12:00'), 'zh').detail).toContain(place);
  });

  it('is a step for each thing that happened, told once', () => {
    const file = after(delivered(), [event('picked_up', monday('14:05:00'), 'again')]);
    expect(saidOf(file, day('26', '12:00')).steps).toEqual([
      'Order taken',
      'Picked up',
      'Left 成都网点',
      'At 武汉网点',
      'Arrived at 杭州网点',
      'Out for delivery',
      'Signed for',
    ]);
  });

  it('has every attempt, and no reason', () => {
    const again = after(failed(), [
      event('out_for_delivery', day('27', '09:00')),
      detailed('delivery_failed', day('27', '10:00'), { reason: '拒收' }),
    ]);
    const { steps, ...rest } = saidOf(again, day('27', '10:00'));
    expect(steps.slice(-4)).toEqual([
      'Out for delivery',
      'Could not be handed over',
      'Out for delivery',
      'Could not be handed over',
    ]);
    expect(JSON.stringify({ steps, ...rest })).not.toContain('拒收');
  });

  it('has the latest of very many', () => {
    const tours = Array.from({ length: 60 }, (_, tour) =>
      anyEvent('out_for_delivery', day('27', `09:${String(tour).padStart(2, '0')}`)),
    );
    const { steps } = trackingOf(after(arrived(), tours), day('27', '10:00'));
    expect([steps.length, steps.at(-1)?.at]).toEqual([40, day('27', '09:59')]);
  });
});

describe('when it comes', () => {
  it.each([
    ['the pickup', instructed(), monday('15:00:00'), /^The pickup is planned/, /^Delayed: .*not been picked up/],
    ['the arrival', passing(), day('27', '00:00'), /^Expected at/, /^Delayed: .*not arrived.*new time/],
    ['the delivery', arrived(), day('28', '00:00'), /^Delivery is planned/, /^Delayed: .*not been delivered.*new time/],
  ] as const)('%s is never promised for what is past', (_, file, due, before, late) => {
    expect(saidOf(file, due).awaited).toMatch(before);
    expect(saidOf(file, at(new Date(Date.parse(due) + 1).toISOString())).awaited).toMatch(late);
  });

  it('is the new time once it is given, before and after the old one is missed', () => {
    const estimate = (told: Instant) =>
      after(passing(), [
        detailed('arrival_estimated', told, { estimatedArrivalAt: day('28', '16:30'), reason: '封路' }),
      ]);
    for (const told of [day('25', '10:00'), day('27', '09:00')]) {
      const { awaited } = saidOf(estimate(told), told);
      expect(awaited).toContain('by 16:30 on Saturday, 28 November 2026');
      expect(awaited).not.toContain('封路');
    }
  });

  it('is the time agreed with the consignee, and that of the next attempt', () => {
    const agreed = after(arrived(), [
      detailed('consignee_contacted', day('26', '08:30'), { agreedDeliveryAt: day('30', '10:00') }),
    ]);
    expect(saidOf(agreed, day('26', '09:00'), 'zh').awaited).toBe('预计送货：2026年11月30日（星期一）10:00前。');
    const again = failed({ nextAttemptAt: day('27', '14:00') });
    expect(saidOf(again, day('26', '11:00'), 'zh').awaited).toBe('预计送货：2026年11月27日（星期五）14:00前。');
  });

  it('is told by the clock of the destination, over the end of a year', () => {
    const destination = { code: 'TYO', name: '东京网点', timeZone: 'Asia/Tokyo' };
    const file = after(
      booked(
        { orderedAt: at('2026-12-30T09:00:00+08:00') },
        { destination, route: { ...ROUTE, destination: 'TYO', transitDays: 2 } },
      ),
      [
        event('instruction_accepted', at('2026-12-30T09:30:00+08:00')),
        event('picked_up', at('2026-12-30T14:00:00+08:00')),
      ],
    );
    const tracking = trackingOf(file, at('2026-12-30T14:00:00+08:00'));
    expect(tracking.timeZone).toBe('Asia/Tokyo');
    expect(said(tracking, 'en').awaited).toContain('on Friday, 1 January 2027');
    expect(said(tracking, 'zh').awaited).toContain('2027年1月1日（星期五）');
    const estimated = after(file, [
      detailed('arrival_estimated', at('2026-12-30T15:00:00+08:00'), {
        estimatedArrivalAt: at('2026-12-31T23:30:00+08:00'),
      }),
    ]);
    expect(saidOf(estimated, at('2026-12-30T15:00:00+08:00')).awaited).toContain('by 00:30 on Friday, 1 January 2027');
  });
});

describe('how it ended', () => {
  it('is cancelled, and nothing comes', () => {
    const words = saidOf(after(booked(), [event('cancelled', monday('09:20:00'))]), monday('10:00:00'));
    expect(words).toMatchObject({ headline: 'Cancelled', steps: ['Order taken', 'Cancelled'] });
    expect(words.awaited).toBeUndefined();
  });

  it('is not cancelled when the goods were on the truck already (X6)', () => {
    const file = after(after(instructed(), [event('cancelled', monday('14:30:00'))]), [
      event('picked_up', monday('14:00:00')),
    ]);
    expect(saidOf(file, monday('15:00:00'))).toMatchObject({ headline: 'Picked up' });
    expect(saidOf(file, monday('15:00:00')).steps).toEqual(['Order taken', 'Picked up']);
  });

  it('is lost, until the goods are found', () => {
    const lost = after(passing(), [event('lost', day('25', '10:00'))]);
    expect(saidOf(lost, day('25', '11:00'))).toMatchObject({ headline: 'Lost' });
    expect(saidOf(lost, day('25', '11:00')).awaited).toBeUndefined();
    const found = after(lost, [event('found', day('25', '12:00'))]);
    expect(saidOf(found, day('25', '13:00'))).toMatchObject({ headline: 'On the way' });
    expect(saidOf(found, day('25', '13:00')).steps.slice(-2)).toEqual(['Lost', 'Found']);
  });

  it('is sent back', () => {
    const file = after(failed(), [detailed('returned', day('28', '10:00'), { reason: '拒收' })]);
    expect(saidOf(file, day('28', '11:00'))).toMatchObject({ headline: 'Sent back' });
  });

  it('is told of each part of goods in batches', () => {
    const first = after(passing(), [
      detailed('arrived', day('26', '08:00'), batch(1)),
      detailed('delivered', day('26', '12:00'), { ...batch(1), signOff: SIGN_OFF }),
    ]);
    const underWay = saidOf(first, day('26', '13:00'));
    expect(underWay.parts).toBe('The goods travel in 2 parts: 1 delivered.');
    expect(underWay).toMatchObject({
      headline: 'On the way',
      detail: 'A part of the goods has arrived at 杭州网点. The rest is still on its way.',
    });
    expect(underWay.steps.at(-1)).toBe('Signed for (part 1 of 2)');
    const both = saidOf(after(first, [detailed('lost', day('27', '08:00'), batch(2))]), day('27', '09:00'), 'zh');
    expect(both).toMatchObject({
      headline: '部分遗失',
      detail: '部分货物已签收，另有部分未能找到。请致电客服，了解后续处理。',
      parts: '货物分 2 批运输：已签收 1 批，遗失 1 批。',
    });
    expect(both.awaited).toBeUndefined();
    const there = after(first, [detailed('arrived', day('27', '08:00'), batch(2))]);
    expect(saidOf(there, day('27', '09:00'))).toMatchObject({
      headline: 'Partly delivered',
      detail: 'A part of the goods has been signed for. The rest is at 杭州网点, which delivers it.',
    });
    const failed = after(there, [detailed('delivery_failed', day('27', '10:00'), { ...batch(2), reason: '拒收' })]);
    expect(saidOf(failed, day('27', '11:00'))).toMatchObject({ headline: 'Not delivered' });
  });
});
