import fc from 'fast-check';
import type { Branch } from '../../../domain/network.ts';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { minuteOf } from '../../../domain/time/same-minute.ts';
import {
  after,
  at,
  booked,
  BOOKING,
  CHENGDU,
  DAY,
  detailed,
  event,
  GOODS,
  HOUR,
  MINUTE,
  ORDERED_AT,
  plus,
  ROUTE,
  SECOND,
  SIGN_OFF,
  SUBURBAN,
  URBAN,
  type Outside,
  type TimedEvent,
} from '../samples.ts';
import type { Lag, Report } from './lifecycle.ts';

/** Lives of shipments as they could be: mostly in order, with steps left out, repeated, reported late, and out of place. */

const BERLIN: Branch = { code: 'BER', name: 'Berlin', timeZone: 'Europe/Berlin' };
const NEW_YORK: Branch = { code: 'NYC', name: 'New York', timeZone: 'America/New_York' };
const HANGZHOU: Branch = { code: 'HGH', name: '杭州网点', timeZone: 'Asia/Shanghai' };
/** The Friday before Berlin's clocks go back, in the afternoon there. */
const BEFORE_WINTER = at('2026-10-23T21:40:00+08:00');

const way = fc.record({
  pickup: fc.constantFrom(URBAN, SUBURBAN),
  origin: fc.constantFrom(CHENGDU, CHENGDU, BERLIN),
  destination: fc.constantFrom(HANGZHOU, HANGZHOU, BERLIN, NEW_YORK),
  route: fc.record({
    origin: fc.constant(ROUTE.origin),
    destination: fc.constant(ROUTE.destination),
    transfers: fc.subarray(['WUH', 'XIY']),
    transitDays: fc.nat(4),
    local: fc.boolean(),
  }),
});
const booking = fc.record({
  orderedAt: fc.constantFrom(ORDERED_AT, ORDERED_AT, BEFORE_WINTER),
  urgent: fc.boolean(),
  freightTerms: fc.constantFrom('prepaid', 'monthly'),
  receipt: fc
    .nat(2)
    .map((copies) => ({ ...BOOKING.receipt, kind: copies === 0 ? ('none' as const) : ('signature' as const), copies })),
});

/** A shipment just booked, or confirmed: one that nothing is known of else. */
const news = fc.tuple(booking, way).map(([order, to]) => booked(order, to));
const telephoned = fc
  .tuple(booking, way, fc.constantFrom(HOUR, 5 * HOUR))
  .map(([order, to, later]) => booked({ ...order, channel: 'phone' }, to, plus(order.orderedAt, later)));
/** Without a route, as the customer agreed (A3). */
const confirmed = fc
  .tuple(booking, way)
  .map(([order, to]) =>
    after(booked({ ...order, goods: [{ ...GOODS, category: 'dangerous' }] }, { ...to, route: undefined }), [
      event('confirmed', plus(order.orderedAt, 3 * HOUR)),
    ]),
  );
/** Brought over hours or days after it was ordered. */
const imported = fc
  .tuple(booking, way, fc.constantFrom(3 * HOUR, 7 * HOUR, 30 * HOUR, 9 * DAY))
  .map(([order, to, later]) => booked({ ...order, channel: 'import' }, to, plus(order.orderedAt, later)));
export const start = fc
  .oneof(
    { weight: 6, arbitrary: news },
    { weight: 1, arbitrary: telephoned },
    { weight: 1, arbitrary: confirmed },
    { weight: 2, arbitrary: imported },
  )
  .map((file) => readable(file, () => startText(file)));

const edge = fc
  .tuple(fc.constantFrom(0, 3 * MINUTE, HOUR, 4 * HOUR, DAY, 2 * DAY), fc.constantFrom(-1, 0, 1))
  .map(([length, by]) => Math.max(0, length + by));
const hours = fc.integer({ min: 0, max: 30 * 60 }).map((minutes) => minutes * MINUTE);
const days = fc.integer({ min: 0, max: 6 * 24 }).map((each) => each * HOUR);
/** How long after one thing the next happens. */
export const gap = fc.oneof(
  { weight: 8, arbitrary: edge },
  { weight: 8, arbitrary: fc.nat(60).map((minutes) => minutes * MINUTE) },
  { weight: 8, arbitrary: hours },
  { weight: 8, arbitrary: days },
  { weight: 1, arbitrary: fc.constant(26 * DAY) },
);
/** From now to when something is promised. */
export const ahead = fc
  .oneof(fc.constantFrom(1, SECOND, HOUR, 6 * HOUR, DAY), hours, days)
  .map((length) => Math.max(1, length));

/** What of an event is left open by its type and time. */
export interface Chance {
  readonly ahead: number;
  /** Which batch, which copies, which envelope. */
  readonly pick: number;
}
export const chance: fc.Arbitrary<Chance> = fc.record({ ahead, pick: fc.nat(11) });

/** An event as it may be reported of this shipment, with what its type tells besides. */
export function happening(
  type: Outside | 'instruction_sent',
  occurredAt: Instant,
  { ahead: by, pick }: Chance,
  { subject }: ShipmentFile,
): TimedEvent {
  const { copies: wanted } = subject.receipt;
  const copies = wanted === 2 && pick % 3 === 0 ? [1, 2] : [1 + (pick % Math.max(1, wanted))];
  const envelopeNumber = `HE${pick % 2}`;
  // Mostly the same number of batches, now and then another (X7).
  const of = pick === 11 ? 2 : 1 + ((subject.route?.transitDays ?? 0) % 3);
  const batch = of === 1 ? undefined : { number: 1 + (pick % of), of };
  switch (type) {
    case 'arrival_estimated':
      return detailed(type, occurredAt, { estimatedArrivalAt: plus(occurredAt, by) });
    case 'arrived':
    case 'lost':
    case 'found':
    case 'returned':
      return detailed(type, occurredAt, { batch });
    case 'consignee_contacted':
      return detailed(type, occurredAt, { agreedDeliveryAt: pick % 3 === 0 ? undefined : plus(occurredAt, by) });
    case 'consignee_changed':
      return detailed(type, occurredAt, { newName: '王芳' });
    case 'delivery_failed':
      return detailed(type, occurredAt, { nextAttemptAt: pick % 3 === 0 ? undefined : plus(occurredAt, by) });
    case 'delivered':
      return detailed(type, occurredAt, { signOff: SIGN_OFF, batch: pick % 2 === 0 ? undefined : batch });
    case 'transfer_arrived':
      return detailed(type, occurredAt, { branch: pick % 2 === 0 ? 'WUH' : 'XIY' });
    case 'receipt_signed':
      return detailed(type, occurredAt, {
        copies,
        checked: { signature: true, identityNumber: false, companySeal: false },
      });
    case 'receipt_enveloped':
      return detailed(type, occurredAt, { copies, envelopeNumber });
    case 'receipt_accepted':
      return detailed(type, occurredAt, { copies, envelopeNumber, branch: pick === 7 ? 'PEK' : subject.originBranch });
    case 'receipt_missing':
      return detailed(type, occurredAt, { copies, envelopeNumber });
    case 'receipt_rejected':
      return detailed(type, occurredAt, { copies, envelopeNumber, reason: '签名不清' });
    case 'receipt_handed_over':
      return detailed(type, occurredAt, { copies, to: { name: '客户', role: 'customer' } });
    case 'receipt_lost':
      return detailed(type, occurredAt, { copies, reason: '邮寄遗失' });
    default:
      return event(type, occurredAt);
  }
}

/** A life in its order: how often of ten a step is taken, and of which copies or batch it tells by preference. */
const ORDERLY: readonly (readonly [type: Outside | 'instruction_sent', likely: number, pick?: number])[] = [
  ['instruction_sent', 9],
  ['instruction_accepted', 7],
  ['cancelled', 1],
  ['pickup_verified', 4],
  ['picked_up', 8],
  ['loading_confirmed', 4],
  ['departed', 7],
  ['notice_acknowledged', 5],
  ['transfer_arrived', 3],
  ['arrival_estimated', 4],
  ['tracked', 2],
  ['arrival_estimated', 3],
  ['lost', 1],
  ['arrival_estimated', 2],
  ['arrived', 9, 0],
  ['arrived', 9, 1],
  ['arrived', 8, 2],
  ['consignee_contacted', 5],
  ['consignee_contacted', 3],
  ['lost', 1],
  ['out_for_delivery', 7],
  ['delivery_failed', 3],
  ['consignee_contacted', 2],
  ['out_for_delivery', 5],
  ['found', 2],
  ['returned', 1],
  ['delivered', 8, 0],
  ['signature_disputed', 3],
  ['signature_rechecked', 3],
  ['signature_disputed', 2],
  ['signature_rechecked', 3],
  ['receipt_signed', 9, 0],
  ['receipt_lost', 2],
  ['receipt_signed', 3],
  ['receipt_enveloped', 9, 0],
  ['receipt_missing', 1],
  ['receipt_rejected', 2],
  ['receipt_signed', 3],
  ['receipt_enveloped', 3],
  ['receipt_accepted', 9, 0],
  ['receipt_handed_over', 8, 0],
  ['signature_disputed', 1],
];
/** What can end a life early. Reported in another order, it or what it excludes is refused. */
const ENDINGS: readonly string[] = ['cancelled', 'lost', 'found', 'returned'];
export const TYPES = [...new Set(ORDERLY.map(([type]) => type)), 'consignee_changed'] as Outside[];

export interface Story {
  readonly start: ShipmentFile;
  readonly reports: readonly Report[];
}

export const delay = fc.oneof(
  { weight: 12, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: hours },
  { weight: 2, arbitrary: days },
  { weight: 1, arbitrary: fc.constant(26 * DAY) },
);
const punctual: fc.Arbitrary<number[]> = fc.constant([0]);
const withRepeats: fc.Arbitrary<number[]> = fc.oneof(
  { weight: 3, arbitrary: delay.map((late) => [late]) },
  { weight: 1, arbitrary: fc.tuple(delay, delay).map((delays) => [...delays]) },
);

interface Telling {
  /** Whether nothing ends it early. */
  readonly unended?: boolean;
  /** Whether each happens in a minute of its own: of the same one, what is told later counts (X5). */
  readonly apart?: boolean;
  /** Whether everything is told as it happens, once and one at a time, of an order that was booked as it was made. */
  readonly prompt?: boolean;
}

/** A shipment and what is reported of it, each report at its time. */
export function story({ unended = false, apart = false, prompt = false }: Telling = {}): fc.Arbitrary<Story> {
  const delays = prompt ? punctual : withRepeats;
  const takes = (type: string): boolean => !(unended && ENDINGS.includes(type));
  const steps = fc.tuple(
    ...ORDERLY.filter(([type]) => takes(type)).map(([type, likely, pick]) =>
      fc.record({
        type: fc.constant(type),
        taken: fc.nat(9).map((draw) => draw < likely),
        gap,
        delays,
        chance:
          pick === undefined
            ? chance
            : fc.oneof(
                { weight: 5, arbitrary: fc.record({ ahead, pick: fc.constant(pick) }) },
                { weight: 1, arbitrary: chance },
              ),
      }),
    ),
  );
  const strays = fc.array(
    fc.record({
      type: fc.constantFrom(...TYPES.filter(takes)),
      sinceOrder: fc.integer({ min: 0, max: 40 * 24 * 60 }).map((minutes) => minutes * MINUTE),
      delays,
      chance,
    }),
    { maxLength: 3 },
  );
  return fc
    .record({ start: prompt ? news : start, steps, strays })
    .map(({ start: file, steps: taken, strays: out }) => {
      const { orderedAt, bookedAt } = file.subject;
      let time = orderedAt;
      const inOrder = taken
        .filter((step) => step.taken)
        .map((step) => ({ ...step, occurredAt: (time = plus(time, step.gap)) }));
      const all = [...inOrder, ...out.map((stray) => ({ ...stray, occurredAt: plus(orderedAt, stray.sinceOrder) }))];
      // What is told as it happens is told in that order; of the same minute there would be two.
      const moments = all.filter(({ occurredAt }) => !apart || minuteOf(occurredAt) !== minuteOf(orderedAt));
      const happened =
        prompt || apart ? [...new Map(moments.map((each) => [minuteOf(each.occurredAt), each])).values()] : moments;
      const reports = happened.flatMap(({ type, occurredAt, chance: by, delays: lates }) =>
        lates.map((late): Report => {
          const reportedAt = plus(occurredAt, late);
          return {
            event: happening(type, occurredAt, by, file),
            reportedAt: reportedAt > bookedAt ? reportedAt : bookedAt,
          };
        }),
      );
      const told = reports.sort(
        (one, other) => Number(one.reportedAt > other.reportedAt) - Number(one.reportedAt < other.reportedAt),
      );
      return readable({ start: file, reports: told }, () => [startText(file), ...told.map(reportText)].join('\n  '));
    });
}

/** With a text that says in short what disproves something. */
function readable<T extends object>(one: T, text: () => string): T {
  return Object.defineProperty(one, fc.toStringMethod, { value: text });
}

function startText({
  subject: {
    channel,
    urgent,
    route,
    receipt: { copies },
    bookedAt,
    area,
    originTimeZone,
    destinationTimeZone,
  },
}: ShipmentFile): string {
  return JSON.stringify({ channel, urgent, route, copies, bookedAt, area, originTimeZone, destinationTimeZone });
}

function reportText({ event: { type, occurredAt, details }, reportedAt }: Report): string {
  return `${type} ${occurredAt}${reportedAt === occurredAt ? '' : ` told ${reportedAt}`} ${JSON.stringify({ ...details, signOff: undefined })}`;
}

/** After all that is told in a story has happened and been reported, and every level told. */
export const END = plus(BEFORE_WINTER, 400 * DAY);

export const lag = fc.array(fc.option(delay, { nil: undefined }), { minLength: 7, maxLength: 7 }).map(
  (lags): Lag =>
    (name, arming) =>
      lags[(name.length + arming) % lags.length],
);
