import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CaseFile } from '../../../domain/case/case-event.ts';
import { compared } from './judge/compared.ts';
import type { ToldEvent } from './judge/life.ts';
import { lives, type WholeLife } from './judge/lives.ts';
import { accepted, told, verdict } from './judge/told-to-the-code.ts';

/** How many lives of cases, told in random orders: a tenth of those of shipments in `npm test`, some hundreds in `npm run check`. */
const LIVES = Math.ceil(Number(process.env['LIVES'] ?? 4000) / 10);

/** Always the same lives, so that a check passes or fails for what was changed. Look for others with another seed: `SEED=7 LIVES=50000`. */
const SEED = Number(process.env['SEED'] ?? 1);

/** For a machine that is busy. */
const TIMEOUT = 900_000;

const turns = fc.array(fc.nat(), { minLength: 25, maxLength: 25 });

it(
  'whole lives of cases come to what an independent judge says of them, in whatever order they are told (F1, F4, G2-G4, G6, X1-X5)',
  () => {
    fc.assert(
      fc.property(lives, (life) => {
        for (const telling of life.tellings) {
          const { found, judged } = compared(life, telling);
          expect(found).toEqual(judged);
        }
      }),
      { numRuns: LIVES, seed: SEED },
    );
  },
  TIMEOUT,
);

it(
  'what fits as it happens fits in whatever order it is told, and comes to the same (X5)',
  () => {
    fc.assert(
      fc.property(lives, turns, (life, inTurn) => {
        const [{ opened, now }, happened] = [life, oneAMinute(life)];
        const inOrder = told(opened, happened, now);
        const { told: fitting } = accepted(opened, happened, inOrder);
        const anyOrder = told(opened, shuffled(fitting, inTurn), now);
        expect(knownOf(anyOrder)).toEqual(knownOf(inOrder));
        expect(verdict(anyOrder, now)).toEqual(verdict(inOrder, now));
      }),
      { numRuns: LIVES, seed: SEED },
    );
  },
  TIMEOUT,
);

/** What happened, as it happened; the first of each minute, since of one minute the order of telling counts. */
function oneAMinute({ opened, tellings: [events] }: WholeLife): ToldEvent[] {
  const inTime = events.toSorted((one, other) => (one.occurredAt < other.occurredAt ? -1 : 1));
  const minutes = [opened, ...inTime].map((each) => ('id' in each ? each.occurredAt : each.receivedAt).slice(0, 16));
  return inTime.filter((_, place) => minutes.indexOf(minutes[place + 1] ?? '') === place + 1);
}

function shuffled(events: readonly ToldEvent[], inTurn: readonly number[]): ToldEvent[] {
  return events
    .map((event, place) => ({ event, turn: inTurn[place] ?? 0 }))
    .toSorted((one, other) => one.turn - other.turn)
    .map(({ event }) => event);
}

/** Which events are known; who told first of having taken a case keeps it, so that others may not tell it any more (G3). */
function knownOf({ events }: CaseFile): string[] {
  return events.flatMap(({ eventId, type }) => (type === 'taken' ? [] : [eventId])).toSorted();
}
