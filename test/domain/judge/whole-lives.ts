import fc from 'fast-check';
import { deliveries } from './lives-of-goods.ts';
import { receipts } from './lives-of-receipts.ts';
import type { BookingToJudge } from './life.ts';
import { DAY, HOUR, MINUTE, SECOND, Teller, written, type WholeLife } from './teller.ts';

const BRANCHES = { origin: 'CTU', destination: 'SHA' };
const TRANSFERS = ['WUH', 'NKG'];
const OFF_ROUTE = 'XIY';

/** A plain day, the ends of a year and of a leap February, and the last two changes of São Paulo's clocks. */
const DAYS = ['2026-11-23', '2026-12-29', '2028-02-27', '2018-11-02', '2019-02-14'] as const;
const ZONES = ['Asia/Shanghai', 'America/Sao_Paulo'] as const;

/** Lives as they happen, well or badly, at plausible times. */
export const wholeLives: fc.Arbitrary<WholeLife> = fc.gen().map((draw) => {
  const teller = new Teller(draw);
  const booking = order(teller);
  const instructedAt = intake(teller, booking);
  const pickedUpAt = instructedAt && pickup(teller, instructedAt);
  if (pickedUpAt !== undefined) {
    const arrivedAt = transit(teller, booking, pickedUpAt);
    const deliveredAt = deliveries(teller, booking, pickedUpAt, arrivedAt);
    disputes(teller, deliveredAt);
    receipts(teller, booking, deliveredAt);
  }
  teller.crowd();
  if (teller.chance(20)) teller.stop();
  return { booking, happened: teller.happened };
});

function order(teller: Teller): BookingToJudge {
  const minute = Date.parse(`${teller.oneOf(...DAYS)}T00:00:00Z`) + teller.upTo(24 * 60 - 1) * MINUTE;
  const orderedAt = minute + teller.upTo(59) * SECOND;
  const imported = teller.chance(15);
  const transfers = TRANSFERS.slice(0, Math.max(0, teller.upTo(4) - 2));
  const local = transfers.length === 0 && teller.chance(40);
  const zone = teller.oneOf(...ZONES);
  return {
    channel: imported ? 'import' : 'api',
    orderedAt: written(orderedAt),
    bookedAt: written(orderedAt + teller.upTo(imported ? 30 * 24 * 60 : 5) * MINUTE),
    zones: { origin: zone, destination: local ? zone : teller.oneOf(...ZONES) },
    area: teller.oneOf('urban', 'suburban'),
    urgent: teller.chance(30),
    route: teller.chance(10) ? undefined : { transfers, transitDays: teller.upTo(local ? 1 : 4), local },
    receipt: {
      kind: teller.oneOf('none', 'signature', 'signature_with_id', 'company_seal'),
      copies: 1 + teller.upTo(2),
    },
    branches: BRANCHES,
    waitsForConfirmation: teller.chance(15),
  };
}

/** From the order to the instruction (A3, A4): when it was sent, or not at all. */
function intake(teller: Teller, { waitsForConfirmation, orderedAt }: BookingToJudge): number | undefined {
  const ordered = Date.parse(orderedAt);
  teller.tell(waitsForConfirmation ? 'confirmation_requested' : 'booked', ordered);
  const agreed = waitsForConfirmation ? teller.later(ordered, 6 * HOUR) : ordered;
  if (waitsForConfirmation && teller.chance(20)) {
    teller.perhaps(50, 'cancelled', agreed, { reason: 'too dear' });
    return undefined;
  }
  if (waitsForConfirmation) teller.tell('confirmed', agreed, { agreed_by: '王芳' });
  const sent = teller.later(agreed, 4 * MINUTE);
  teller.perhaps(95, 'instruction_sent', sent);
  return sent;
}

/** Accepted, verified, cancelled, picked up (B1, B2, X6): when it was picked up, or not at all. */
function pickup(teller: Teller, instructedAt: number): number | undefined {
  const pickedUpAt = teller.later(instructedAt, teller.oneOf(8 * HOUR, 36 * HOUR));
  teller.perhaps(80, 'instruction_accepted', teller.later(instructedAt, 5 * HOUR));
  // Accepted again, perhaps after the pickup (X4).
  teller.perhaps(15, 'instruction_accepted', teller.later(instructedAt, 36 * HOUR));
  for (let times = teller.upTo(2); times > 0; times -= 1) {
    teller.tell('pickup_verified', teller.later(instructedAt, 8 * HOUR));
  }
  if (teller.chance(20)) {
    const cancelledAt = teller.later(instructedAt, 40 * HOUR);
    teller.tell('cancelled', cancelledAt, { reason: 'the customer withdraws' });
    if (cancelledAt < pickedUpAt && teller.chance(80)) return undefined;
  }
  teller.perhaps(80, 'picked_up', pickedUpAt);
  // A late scan (X3).
  teller.perhaps(15, 'picked_up', teller.later(pickedUpAt, 12 * HOUR));
  return pickedUpAt;
}

/** On the way (C1 to C4): when the goods, or the first of them, arrived. */
function transit(teller: Teller, { route, orderedAt }: BookingToJudge, pickedUpAt: number): number {
  const departedAt = teller.later(pickedUpAt, 10 * HOUR);
  const arrivedAt = teller.later(departedAt, route?.local ? 6 * HOUR : 6 * DAY);
  teller.perhaps(50, 'loading_confirmed', teller.later(pickedUpAt, 30 * HOUR));
  teller.perhaps(75, 'departed', departedAt);
  teller.perhaps(15, 'departed', teller.later(departedAt, 5 * HOUR));
  teller.perhaps(60, 'notice_acknowledged', teller.later(departedAt, 8 * HOUR));
  for (const branch of route?.transfers ?? []) {
    teller.perhaps(75, 'transfer_arrived', teller.later(departedAt, 2 * DAY), { branch });
    teller.perhaps(10, 'transfer_arrived', teller.later(departedAt, 3 * DAY), { branch });
  }
  teller.perhaps(10, 'transfer_arrived', teller.later(departedAt, 3 * DAY), { branch: OFF_ROUTE });
  estimates(teller, Date.parse(orderedAt), pickedUpAt);
  teller.perhaps(20, 'tracked', teller.later(pickedUpAt, 5 * DAY), { asked: 'the driver', late: teller.chance(50) });
  return arrivedAt;
}

/** C2: when the goods will arrive, told at any time; some of it twice, some before the pickup. */
function estimates(teller: Teller, orderedAt: number, pickedUpAt: number): void {
  let expected = 0;
  for (let times = Math.max(0, teller.upTo(7) - 2), at = pickedUpAt; times > 0; times -= 1) {
    at = teller.chance(15) ? teller.later(orderedAt, 2 * DAY) : teller.later(at, 3 * DAY);
    const same = expected > at && teller.chance(30);
    expected = same ? expected : teller.later(at + MINUTE, 4 * DAY);
    teller.tell('arrival_estimated', at, { estimated_arrival_at: written(expected), force_majeure: false });
  }
}

/** D5: disputed, looked into, disputed again. */
function disputes(teller: Teller, deliveredAt: number): void {
  if (!teller.chance(30)) return;
  for (let times = 1 + teller.upTo(3), at = deliveredAt; times > 0; times -= 1) {
    at = teller.later(at, 3 * DAY);
    teller.tell('signature_disputed', at, { reason: 'not our seal' });
    teller.perhaps(60, 'signature_rechecked', teller.later(at, 3 * DAY), { finding: 'it is' });
  }
}
