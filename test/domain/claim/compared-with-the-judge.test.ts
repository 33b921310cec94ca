import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { CLAIM } from '../../../domain/claim/claim-kind.ts';
import type { PromiseRule } from '../../../domain/promise/promise-rule.ts';
import { judge } from './judge/judge.ts';
import { lives, type WholeLife } from './judge/lives.ts';
import { accepted, told, verdict } from './judge/told-to-the-code.ts';

/** How many lives of claims, told in random orders: a tenth of those of shipments in `npm test`, some hundreds in `npm run check`. */
const LIVES = Math.ceil(Number(process.env['LIVES'] ?? 3000) / 10);

/** Always the same lives, so that a check passes or fails for what was changed. Look for others with another seed: `SEED=7 LIVES=50000`. */
const SEED = Number(process.env['SEED'] ?? 1);

it(
  'whole lives of claims come to what an independent judge says of them, in whatever order they are told (G5, X1-X5)',
  () => {
    fc.assert(
      fc.property(lives, (life) => {
        for (const order of [0, 1] as const) {
          const { found, judged } = compared(life, order);
          expect(found).toEqual(judged);
        }
      }),
      { numRuns: LIVES, seed: SEED },
    );
  },
  // For a machine that is busy.
  900_000,
);

const PLANTED: Readonly<Record<string, typeof CLAIM>> = {
  'the decision does not wait for evidence': withRule('claim_decision', (rule) => ({
    ...rule,
    terms: rule.terms.map(({ pauses: _, ...terms }) => terms),
  })),
  'a claim that is withdrawn is decided': withRule('claim_decision', (rule) => ({ ...rule, endedBy: [] })),
  'the payment counts days of rest': withRule('payment', (rule) => ({
    ...rule,
    terms: rule.terms.map((terms) => ({ ...terms, due: { localTime: '24:00', daysAfter: 3 } })),
  })),
  'what is given up is owed': withRule('recovery', (rule) => ({
    ...rule,
    terms: rule.terms.map((terms) => ({ ...terms, metBy: ['recovered_in_full'] })),
  })),
};

it.each(Object.entries(PLANTED))('with a bug, a life shows it: %s', (_, kind) => {
  let shown = 0;
  const comesToWhatItOught = fc.property(lives, (life) => {
    const { found, judged } = compared(life, 0, kind);
    const same = isDeepStrictEqual(found, judged);
    if (!same) shown += 1;
    return same;
  });
  fc.check(comesToWhatItOught, { numRuns: 1000, seed: 1, endOnFailure: true });
  expect(shown).toBe(1);
});

function compared({ submitted, tellings, now }: WholeLife, order: 0 | 1, kind = CLAIM) {
  const telling = tellings[order];
  const file = told(submitted, telling, now, kind);
  return { found: verdict(file, now, kind), judged: judge(accepted(submitted, telling, file), now) };
}

function withRule(name: string, mutated: (rule: PromiseRule) => PromiseRule): typeof CLAIM {
  const rule = CLAIM.promises[name];
  if (!rule) throw new RangeError(`there is no promise ${name}`);
  return { ...CLAIM, promises: { ...CLAIM.promises, [name]: mutated(rule) } };
}
