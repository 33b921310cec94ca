import * as z from 'zod/mini';
import { HOLDER_KINDS } from '../../adapters/http/caller.ts';

// The values of which answers are made. Answers are described by schemas, and made by views: no handler imports these.

/** ISO 8601 with the offset of whose time it is. */
export const localTime = z.string().register(z.globalRegistry, {
  format: 'date-time',
  description: 'ISO 8601 with the offset of the branch whose time it is',
});

export const branch = z.string().register(z.globalRegistry, { description: 'The code of a branch' });
export const waybillNumber = z.string().register(z.globalRegistry, { description: 'The waybill number' });
export const partner = z.string().register(z.globalRegistry, { description: 'The partner whose goods they are' });
export const rule = z.string().register(z.globalRegistry, { description: 'The id of a rule, such as B1' });
export const count = z.int().check(z.minimum(0));

/** In integer minor units (fen) of the company's currency. */
export const minorUnits = z.int().register(z.globalRegistry, { description: 'In integer minor units, such as fen' });

export const money = z
  .strictObject({
    amount: minorUnits,
    currency: z.string().register(z.globalRegistry, { description: 'An ISO 4217 code' }),
  })
  .register(z.globalRegistry, { id: 'MoneyShown', description: 'An amount of money' });

/** Who did something, as whoever told it claims. */
export const actor = z
  .strictObject({ name: z.string(), role: z.string() })
  .register(z.globalRegistry, { id: 'ActorShown', description: 'Who did it, as whoever told it claims' });

/** Whose key told something. */
export const reporter = z
  .strictObject({ kind: z.enum(HOLDER_KINDS), id: z.string(), key: z.string() })
  .register(z.globalRegistry, {
    id: 'Reporter',
    description: 'Whose key told it. `id` is the partner, the branches or the team, `key` the id of the key',
  });

export const reportedBy = z.nullable(reporter);

/** Why something does not hold. */
export const reason = z
  .strictObject({ rule, code: z.string(), message: z.string() })
  .register(z.globalRegistry, { id: 'Reason', description: 'The rule that does not hold, a stable code, and why' });

/** What every page of a list has. */
export const page = {
  next_cursor: z
    .nullable(z.string())
    .register(z.globalRegistry, { description: 'Pass it as `cursor` for the next page; opaque' }),
  has_next_page: z.boolean(),
};
