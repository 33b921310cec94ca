import type { ServiceArea } from '../network.ts';
import { later, type Instant } from '../time/instant.ts';
import { price } from './price.ts';
import type { Inquiry, Offer, Price, QuoteLine } from './quote.ts';
import { isInForce, type Tariff } from './tariff.ts';

/** How long an offer binds where nothing else is said. */
export const VALID_FOR = 'P7D';

/**
 * What a tariff answers at once (A6); undefined where none covers the inquiry: there is none in force between the two
 * branches, or a district lies outside the pickup or delivery area and nobody said what that costs (A3).
 * @param validFor how long an offer binds, ISO 8601; it never outlives its tariff
 */
export function offerByTariff(
  tariff: Tariff | undefined,
  { goods }: Pick<Inquiry, 'goods'>,
  pickup: ServiceArea,
  delivery: ServiceArea,
  now: Instant,
  validFor: string,
): Offer | undefined {
  if (!tariff || !isInForce(tariff, now) || feeUnknown(pickup, delivery)) return undefined;
  const { validUntil } = tariff;
  const expiresAt = later(now, validFor);
  return {
    ...price(tariff, goods, pickup, delivery),
    expiresAt: validUntil !== null && validUntil < expiresAt ? validUntil : expiresAt,
  };
}

function feeUnknown(pickup: ServiceArea, delivery: ServiceArea): boolean {
  return (
    (!pickup.pickup && pickup.extraPickupFee === null) || (!delivery.delivery && delivery.extraDeliveryFee === null)
  );
}

/** What a person answers: an amount for everything, in one line unless the lines are given. */
export interface PersonsAnswer {
  readonly amount: number;
  readonly lines?: readonly QuoteLine[] | undefined;
  readonly validUntil?: Instant | undefined;
}

/** The offer that a person's answer makes (A6): it binds until the time named, or for `validFor` (ISO 8601). */
export function offerByPerson({ amount, lines, validUntil }: PersonsAnswer, now: Instant, validFor: string): Offer {
  return {
    amount,
    lines: lines ?? [{ kind: 'freight', description: 'everything included', amount }],
    expiresAt: validUntil ?? later(now, validFor),
  };
}

/** Whether the lines of a price add up to its amount. */
export function addsUp({ amount, lines }: Price): boolean {
  return lines.reduce((total, line) => total + line.amount, 0) === amount;
}
