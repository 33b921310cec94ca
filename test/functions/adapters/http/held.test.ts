import { expect, it } from 'vitest';
import * as z from 'zod';
import { heldOf } from '../../../../functions/adapters/http/held.ts';

const schema = z.strictObject({
  name: z.string().transform((text) => text.toUpperCase()),
  party: z.strictObject({ phone: z.string().regex(/^\d+$/), district: z.string() }),
  rows: z.array(z.strictObject({ number: z.int() })),
  kind: z.enum(['a', 'b']).default('a'),
});
const held = (value: unknown) =>
  heldOf(schema, value, schema.safeParse(value).error?.issues.map(({ path }) => path) ?? []);

it('is read as its schema has it, without what is wrong', () => {
  expect(held({ name: 'li', party: { phone: 'x', district: '1' }, rows: [{ number: 1 }, { number: 'x' }] })).toEqual({
    name: 'LI',
    party: { district: '1' },
    rows: [{ number: 1 }, {}],
    kind: 'a',
  });
});

it('keeps the numbers of the entries of a list', () => {
  expect(held({ name: 'li', party: { phone: '1', district: '1' }, rows: [7, { number: 1 }] })).toMatchObject({
    rows: [undefined, { number: 1 }],
  });
});

it('lacks what is missing, and is nothing where nothing holds', () => {
  expect(held({ party: null })).toEqual({ kind: 'a' });
  expect(held([])).toBeUndefined();
});
