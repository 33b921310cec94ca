import fc from 'fast-check';
import type { LifeToJudge, ToldEvent } from './life.ts';
import { DAY, MINUTE, SECOND, written, type Happened, type WholeLife } from './teller.ts';
import { wholeLives } from './whole-lives.ts';

/** How one event is told: by how many seconds late, and whether it is told again, under its own id or another. */
interface Telling {
  readonly delay: number;
  readonly again: { readonly delay: number; readonly id: 'same' | 'another' } | undefined;
  readonly told: boolean;
}

/** As it happens, with reports that come days late, or in any order at all. */
const MANNERS = [
  fc.nat(120),
  fc.oneof({ weight: 8, arbitrary: fc.nat(600) }, { weight: 2, arbitrary: fc.nat((20 * DAY) / SECOND) }),
  fc.nat((60 * DAY) / SECOND),
];

/** Some clocks are up to two minutes ahead (X13). */
const ahead = fc.integer({ min: -120, max: -1 });

const telling = (manner: fc.Arbitrary<number>): fc.Arbitrary<Telling> =>
  fc.record({
    delay: fc.oneof({ weight: 39, arbitrary: manner }, { weight: 1, arbitrary: ahead }),
    again: fc.oneof(
      { weight: 9, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.record({ delay: manner, id: fc.constantFrom('same', 'another') }) },
    ),
    // 0 at last, so that a life that disagrees is told with as little as will do.
    told: fc.nat(19).map((count) => count > 0),
  });

/** The same life, told in any of many ways. */
export const tellingsOf = (life: WholeLife): fc.Arbitrary<LifeToJudge> =>
  fc
    .constantFrom(...MANNERS)
    .chain((manner) => fc.array(telling(manner), { minLength: life.happened.length, maxLength: life.happened.length }))
    .map((tellings) => ({ booking: life.booking, told: told(life, tellings) }));

/**
 * Random lives, told in random orders, with repeats, late reports and ties. The order itself (`booked` or
 * `confirmation_requested`) is told first. What a shipment would refuse is among them: pass to the judge what it accepts.
 */
export const lives: fc.Arbitrary<LifeToJudge> = wholeLives.chain(tellingsOf);

/** A moment at which to judge a life: once all is told, or days later. */
export const momentsAfter = ({ booking, told }: LifeToJudge): fc.Arbitrary<string> => {
  const last = Date.parse(told.at(-1)?.toldAt ?? booking.bookedAt);
  return fc.nat((40 * DAY) / MINUTE).map((minutes) => written(last + minutes * MINUTE));
};

function told({ booking, happened: [order, ...rest] }: WholeLife, tellings: readonly Telling[]): readonly ToldEvent[] {
  if (!order) return [];
  let toldAt = Date.parse(booking.bookedAt);
  const reports = rest.flatMap((event, index) => reportsOf(event, `e${index + 1}`, tellings[index]));
  const others = reports.toSorted((one, other) => one.notBefore - other.notBefore);
  return [
    { ...order, id: 'e0', toldAt: booking.bookedAt },
    ...others.map(({ notBefore, ...event }) => {
      toldAt = Math.max(toldAt + SECOND, notBefore);
      return { ...event, toldAt: written(toldAt) };
    }),
  ];
}

/** None, one or two reports of what happened, and when each is made at the earliest. */
function reportsOf(event: Happened, id: string, telling: Telling | undefined) {
  if (!telling?.told) return [];
  const occurredAt = Date.parse(event.occurredAt);
  const { delay, again } = telling;
  const first = { ...event, id, notBefore: occurredAt + delay * SECOND };
  if (!again) return [first];
  const notBefore = Math.max(first.notBefore, occurredAt) + again.delay * SECOND;
  return [first, { ...event, id: again.id === 'same' ? id : `${id}-again`, notBefore }];
}
