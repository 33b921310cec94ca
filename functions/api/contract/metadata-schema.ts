import * as z from 'zod/mini';
import { singleLine } from '../../adapters/http/validation.ts';

const MOST_PAIRS = 20;
const name = singleLine(40);
const text = singleLine(120);

/**
 * Short pairs of the partner's, kept and given back. They are read one by one: a record would let two names become one, and leave out
 * `__proto__`, without a word.
 */
export const metadata = z
  .pipe(
    z.custom<Readonly<Record<string, unknown>>>(
      (given: unknown) => typeof given === 'object' && given !== null && !Array.isArray(given),
      'must be an object of names and texts',
    ),
    z.transform((given, context) => {
      const refuse = (path: string[], message: string) =>
        context.issues.push({ code: 'custom', path, message, input: given });
      const pairs = Object.entries(given);
      if (pairs.length > MOST_PAIRS) refuse([], `must have at most ${MOST_PAIRS} pairs`);
      const read = pairs.map(([givenName, givenText]) => {
        const [ofName, ofText] = [name.safeParse(givenName), text.safeParse(givenText)];
        for (const { message } of ofName.error?.issues ?? []) refuse([givenName], `its name ${message}`);
        for (const { message } of ofText.error?.issues ?? []) refuse([givenName], message);
        return { givenName, pair: [ofName.data ?? '', ofText.data ?? ''] as const };
      });
      const alike = Map.groupBy(read, ({ pair: [kept] }) => kept);
      for (const [kept, [, ...others]] of alike)
        for (const { givenName } of kept === '' ? [] : others) refuse([givenName], 'its name is that of another pair');
      return read.map(({ pair }) => pair);
    }),
  )
  .register(z.globalRegistry, {
    type: 'object',
    additionalProperties: { type: ['string', 'null'], minLength: 1, maxLength: 120 },
    maxProperties: MOST_PAIRS,
    description: 'Short pairs of your own, kept and given back',
  });
