import { DateTime } from 'luxon';
import { COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import { pickupDeadline } from '../../../domain/pickup/pickup-deadline.ts';
import type { EventType } from '../../../domain/shipment/event-types.ts';
import type { Shipment } from '../../../domain/shipment/shipment.ts';
import type { Status } from '../../../domain/shipment/status.ts';
import { instantOf, type Instant } from '../../../domain/time/instant.ts';
import { DAY, HOUR, MINUTE, plus, type TimedEvent } from '../samples.ts';

/**
 * The domain rules once more, told as a clerk would who has the whole life of a shipment before them: rule by rule, in the
 * order of time, without a table. What the code derives has to come to the same.
 */

export interface Promised {
  readonly dueAt: Instant;
  readonly metAt: Instant | undefined;
  readonly voidedAt: Instant | undefined;
  /** Due times that had passed when it was promised anew. */
  readonly broken: readonly Instant[];
}

/** What is promised of a shipment; that a branch explains its list (E5) is not. */
export const PROMISED = COMMITMENT_NAMES.filter((name) => name !== 'explanation');
export type Promises = { readonly [name in (typeof PROMISED)[number]]: Promised | undefined };

export type Fact = Pick<TimedEvent, 'type' | 'occurredAt' | 'eventId' | 'details'>;
interface Copy {
  readonly acceptedAt: Instant | undefined;
  readonly lostAt: Instant | undefined;
  readonly handedOver: boolean;
}

/** Something promised, unless it is not, by when; undefined where nothing began. */
type Sentence = (
  dueAt: Instant | undefined,
  metAt: Instant | undefined,
  broken?: readonly Instant[],
) => Promised | undefined;

/** @param now what was due before it and is not met is missed */
export function promisesByTheRules(shipment: Shipment, facts: readonly Fact[], now: Instant): Promises {
  const { originTimeZone, destinationTimeZone, route, area, urgent } = shipment;
  const { times, first, pickedUpAt, arrivedAt } = milestones(facts);
  const goneAt = earliest(times('cancelled', 'lost'));
  const until =
    (end: Instant | undefined): Sentence =>
    (dueAt, metAt, broken = []) =>
      dueAt === undefined ? undefined : { dueAt, metAt, voidedAt: metAt === undefined ? end : undefined, broken };
  const promised = until(goneAt);

  // A4, B2, B1
  const [bookedAt, sentAt, acceptedAt] = [
    first('booked', 'confirmed'),
    first('instruction_sent'),
    first('instruction_accepted'),
  ];
  const instructedAt = earliest([sentAt, acceptedAt, pickedUpAt]);
  const pickupFrom = acceptedAt ?? earliest([sentAt, pickedUpAt]);

  // C1
  const departedAt = first('departed');
  const noon = pickedUpAt && localTime(pickedUpAt, destinationTimeZone, 1, '12:00');
  const appointment = route?.local
    ? promised(noon && earliest([noon, first('out_for_delivery')]), first('consignee_contacted', 'delivered'))
    : promised(
        departedAt && plus(departedAt, 4 * HOUR),
        earliest([first('notice_acknowledged', 'arrived'), arrivedAt]),
      );

  // C2
  const arrivalEnd = arrivedAt ?? goneAt;
  const expected = pickedUpAt && route && endOfDay(pickedUpAt, destinationTimeZone, route.transitDays);
  const estimates = told(facts, 'arrival_estimated', 'estimatedArrivalAt');
  const arrival = pickedUpAt && revised(expected, estimates, pickedUpAt, arrivalEnd);
  const missed = arrival
    ? [...arrival.broken, ...(isMissed(arrival.dueAt, arrivalEnd, now) ? [arrival.dueAt] : [])]
    : [];
  const reestimate = askedAndAnswered(missed, [...times('arrival_estimated'), arrivedAt], DAY);

  // C1, again
  const nextDay = arrivedAt && endOfDay(arrivedAt, destinationTimeZone, 1);
  const agreed = told(facts, 'consignee_contacted', 'agreedDeliveryAt', 'delivery_failed', 'nextAttemptAt');
  const delivery = pickedUpAt && revised(nextDay, agreed, pickedUpAt, first('delivered') ?? goneAt);

  // D5
  const recheck = askedAndAnswered(times('signature_disputed'), times('signature_rechecked'), 2 * DAY);

  // E2
  const copies = copiesOf(shipment, facts);
  const returnedAt = copies.every((copy) => copy.acceptedAt !== undefined)
    ? latest(copies.map((copy) => copy.acceptedAt))
    : undefined;
  const allGoneAt = copies.every((copy) => copy.acceptedAt ?? copy.lostAt)
    ? latest(copies.map((copy) => copy.acceptedAt ?? copy.lostAt))
    : undefined;
  const receipt = (days: number): Promised | undefined =>
    copies.length === 0
      ? undefined
      : until(earliest([goneAt, allGoneAt]))(arrivedAt && endOfDay(arrivedAt, destinationTimeZone, days), returnedAt);

  return {
    dispatch: promised(bookedAt && plus(bookedAt, 3 * MINUTE), instructedAt),
    verification: promised(instructedAt && plus(instructedAt, HOUR), earliest([first('pickup_verified'), pickedUpAt])),
    pickup: promised(pickupFrom && pickupDeadline(pickupFrom, area, originTimeZone), pickedUpAt),
    // C3
    loading: urgent
      ? promised(
          pickedUpAt && endOfDay(pickedUpAt, originTimeZone, 0),
          earliest([first('loading_confirmed', 'transfer_arrived'), arrivedAt]),
        )
      : undefined,
    appointment,
    arrival: promised(arrival?.dueAt, arrivedAt, arrival?.broken),
    reestimate: promised(reestimate?.dueAt, reestimate?.answeredAt, reestimate?.broken),
    delivery: promised(delivery?.dueAt, first('delivered'), delivery?.broken),
    signature_recheck: promised(recheck?.dueAt, recheck?.answeredAt, recheck?.broken),
    receipt_return: receipt([10, 15, 20][route?.transfers.length ?? 0] ?? 0),
    receipt_limit: receipt(25),
  };
}

/** Where the goods, and then the receipt, are. */
export function statusByTheRules(shipment: Shipment, facts: readonly Fact[]): Status {
  const { first, arrivedAt } = milestones(facts);
  const outAgain =
    (latest(facts.filter(({ type }) => type === 'out_for_delivery').map((fact) => fact.occurredAt)) ?? '') >
    (latest(facts.filter(({ type }) => type === 'delivery_failed').map((fact) => fact.occurredAt)) ?? '');
  if (first('cancelled')) return 'cancelled';
  if (first('lost')) return 'lost';
  if (first('delivered'))
    return copiesOf(shipment, facts).every(({ handedOver }) => handedOver) ? 'closed' : 'delivered';
  if (outAgain) return 'out_for_delivery';
  if (first('arrived', 'delivery_failed') && arrivedAt) return 'arrived';
  if (first('departed', 'transfer_arrived', 'arrived', 'delivery_failed')) return 'in_transit';
  if (first('picked_up')) return 'picked_up';
  if (first('instruction_sent', 'instruction_accepted')) return 'instructed';
  return first('booked', 'confirmed') ? 'booked' : 'awaiting_confirmation';
}

function milestones(facts: readonly Fact[]) {
  const times = (...types: EventType[]): Instant[] =>
    facts.filter(({ type }) => types.includes(type)).map(({ occurredAt }) => occurredAt);
  const first = (...types: EventType[]): Instant | undefined => earliest(times(...types));
  const arrivals = facts
    .filter(({ type }) => type === 'arrived')
    .map(({ occurredAt, details }) => ({
      occurredAt,
      ...((details?.['batch'] ?? { number: 1, of: 1 }) as { number: number; of: number }),
    }));
  const of = arrivals[0]?.of ?? 1;
  const perBatch = Array.from({ length: of }, (_, at) =>
    earliest(arrivals.filter(({ number }) => number === at + 1).map(({ occurredAt }) => occurredAt)),
  );
  const allBatches = perBatch.every((batch) => batch !== undefined);
  const seenThere = of > 1 ? first('delivered') : first('out_for_delivery', 'delivery_failed', 'delivered');
  return {
    times,
    first,
    arrivedAt: allBatches ? latest(perBatch) : seenThere,
    pickedUpAt:
      first('picked_up') ??
      first('departed', 'transfer_arrived', 'arrived', 'out_for_delivery', 'delivery_failed', 'delivered'),
  };
}

/**
 * A time that is revised, again and again, until the end: which holds, and which had passed when it was revised. Nothing
 * is owed before the goods are picked up.
 */
function revised(
  from: Instant | undefined,
  revisions: readonly { readonly at: Instant; readonly to: Instant }[],
  pickedUpAt: Instant,
  end: Instant | undefined,
) {
  const broken: Instant[] = [];
  let dueAt = from;
  for (const { at, to } of revisions) {
    // What is revised after the end is nobody's promise, unless there was none.
    if (dueAt !== undefined && end !== undefined && at >= end) break;
    if (dueAt !== undefined && dueAt < at && pickedUpAt < at) broken.push(dueAt);
    dueAt = to;
  }
  return dueAt === undefined ? undefined : { dueAt, broken };
}

/** A question is owed an answer within a time; while it has none, asking again changes nothing. */
function askedAndAnswered(questions: readonly Instant[], answers: readonly (Instant | undefined)[], within: number) {
  const asked = questions.map((at) => ({ at, answers: false }));
  const answered = answers.filter((at) => at !== undefined).map((at) => ({ at, answers: true }));
  // At one moment, the question comes before the answer.
  const talk = [...asked, ...answered].sort((one, other) =>
    one.at === other.at ? Number(one.answers) - Number(other.answers) : one.at < other.at ? -1 : 1,
  );
  let last: { dueAt: Instant; answeredAt: Instant | undefined; broken: Instant[] } | undefined;
  for (const { at, answers: isAnswer } of talk) {
    if (isAnswer) {
      if (last) last.answeredAt ??= at;
    } else if (!last || last.answeredAt !== undefined) {
      const late = last?.answeredAt !== undefined && last.answeredAt > last.dueAt;
      last = {
        dueAt: plus(at, within),
        answeredAt: undefined,
        broken: [...(last?.broken ?? []), ...(late ? [last?.dueAt ?? at] : [])],
      };
    }
  }
  return last;
}

/** The copies of the receipt: each is back from its first acceptance on, and lost until it turns up again. */
function copiesOf({ receipt }: Shipment, facts: readonly Fact[]): Copy[] {
  const order: EventType[] = [
    'receipt_signed',
    'receipt_enveloped',
    'receipt_missing',
    'receipt_rejected',
    'receipt_accepted',
    'receipt_lost',
    'receipt_handed_over',
  ];
  const steps = facts
    .filter(({ type }) => order.includes(type))
    .sort((one, other) =>
      one.occurredAt === other.occurredAt
        ? order.indexOf(one.type) - order.indexOf(other.type)
        : one.occurredAt < other.occurredAt
          ? -1
          : 1,
    );
  return Array.from({ length: receipt.copies }, (_, at) => {
    let [acceptedAt, lostAt, handedOver]: [Instant | undefined, Instant | undefined, boolean] = [
      undefined,
      undefined,
      false,
    ];
    for (const { type, occurredAt } of steps.filter(({ details }) =>
      (details?.['copies'] as number[]).includes(at + 1),
    )) {
      if (handedOver) break;
      if (type === 'receipt_accepted' || type === 'receipt_handed_over') acceptedAt ??= occurredAt;
      if (type === 'receipt_lost') lostAt ??= occurredAt;
      else if (type !== 'receipt_missing') lostAt = undefined;
      handedOver = type === 'receipt_handed_over';
    }
    return { acceptedAt, lostAt, handedOver };
  });
}

/** The times that events tell in a detail, in the order of these events: pairs of a type and its detail. */
function told(facts: readonly Fact[], ...details: string[]): { at: Instant; to: Instant }[] {
  const detailOf = new Map(details.flatMap((type, at) => (at % 2 === 0 ? [[type, details[at + 1] ?? '']] : [])));
  return facts
    .map(({ type, occurredAt, eventId, details: values = {} }) => ({
      at: occurredAt,
      eventId,
      to: values[detailOf.get(type) ?? ''] as Instant | undefined,
    }))
    .filter((each): each is typeof each & { to: Instant } => each.to !== undefined)
    .sort((one, other) => (`${one.at} ${one.eventId}` < `${other.at} ${other.eventId}` ? -1 : 1));
}

function isMissed(dueAt: Instant, endedAt: Instant | undefined, now: Instant): boolean {
  return (endedAt ?? now) > dueAt;
}

/** The end of a local day, so many days after the day of a moment: 00:00 of the next. */
export function endOfDay(moment: Instant, zone: string, daysAfter: number): Instant {
  return localTime(moment, zone, daysAfter + 1, '00:00');
}

function localTime(moment: Instant, zone: string, daysAfter: number, time: string): Instant {
  const [year = '', month, day] = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
    .format(new Date(moment))
    .split('-');
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + daysAfter)).toISOString().slice(0, 10);
  return instantOf(DateTime.fromISO(`${date}T${time}`, { zone }));
}

function earliest(instants: readonly (Instant | undefined)[]): Instant | undefined {
  return instants.filter((instant) => instant !== undefined).sort()[0];
}

function latest(instants: readonly (Instant | undefined)[]): Instant | undefined {
  return instants
    .filter((instant) => instant !== undefined)
    .sort()
    .at(-1);
}
