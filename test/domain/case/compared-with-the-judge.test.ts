import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CASE } from '../../../domain/case/case-kind.ts';
import type { CaseFile } from '../../../domain/case/case-event.ts';
import { inOrder } from '../../../domain/promise/in-order.ts';
import { minuteOf } from '../../../domain/time/same-minute.ts';
import { compared } from './judge/compared.ts';
import { lives } from './judge/lives.ts';
import { told, verdict } from './judge/told-to-the-code.ts';

/** How many lives of cases, told in random orders: `npm test` plays ten thousand, `npm run check` some hundreds of them. */
const LIVES = Number(process.env['LIVES'] ?? 500);

/** Always the same lives, so that a check passes or fails for what was changed. Look for others with another seed: `SEED=7 LIVES=50000`. */
const SEED = Number(process.env['SEED'] ?? 1);

/** For a machine that is busy. */
const TIMEOUT = 900_000;

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

const turns = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });

it(
  'another order of telling comes to the same, but for what is of the same minute (X5)',
  () => {
    fc.assert(
      fc.property(lives, turns, ({ opened, tellings: [telling], now }, inTurn) => {
        const file = told(opened, telling, now);
        expect(verdict(retold(file, inTurn), now)).toEqual(verdict(file, now));
      }),
      { numRuns: LIVES, seed: SEED },
    );
  },
  TIMEOUT,
);

/** The same case, told minute by minute in another order; what is of one minute stays in its order. */
function retold(file: CaseFile, inTurn: readonly number[]): CaseFile {
  const minutes = [...Map.groupBy(file.events, ({ occurredAt }) => minuteOf(occurredAt)).values()];
  const events = minutes
    .map((minute, place) => ({ minute, turn: inTurn[place] ?? 0 }))
    .toSorted((one, other) => one.turn - other.turn)
    .flatMap(({ minute }) => minute);
  expect(inOrder(events)).toEqual(inOrder(file.events));
  const subject = { ...file.subject, status: CASE.statusOf({ subject: file.subject, events }) };
  return { ...file, subject, events, commitments: [] };
}
