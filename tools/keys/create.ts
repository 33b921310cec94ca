import * as z from 'zod';
import { createKey } from '../../functions/adapters/api-keys.ts';
import { DEFAULT_SCOPES, HOLDER_KINDS, type Holder } from '../../functions/adapters/http/caller.ts';
import { branchCode, partnerId } from '../../functions/adapters/http/validation.ts';
import type { Asked } from './asked.ts';
import { addressesIn, expiryIn, scopesIn } from './terms.ts';

/** Makes a key, and prints it. */
export async function create({ args, options, environment, now }: Asked): Promise<void> {
  const holder = holderIn(args);
  const { scopes, expires, addresses, note } = options;
  const text = await createKey(
    holder,
    scopes === undefined ? DEFAULT_SCOPES[holder.kind] : scopesIn(scopes, holder.kind),
    environment,
    now,
    {
      expiresAt: expires === undefined ? undefined : expiryIn(expires, now),
      addresses: addresses === undefined ? undefined : addressesIn(addresses),
      note,
    },
  );
  console.log(text);
  console.error('Keep it now: it is not shown again.');
}

function holderIn([kind, id = '', ...more]: readonly string[]): Holder {
  if (more.length > 0) throw new Error(`a key has one holder: ${more.join(' ')} is too much`);
  if (kind !== 'branch') return z.object({ kind: z.enum(HOLDER_KINDS), id: partnerId }).parse({ kind, id });
  const branches = z.array(branchCode).parse(id.split(','));
  return { kind, id: branches.join(','), branches };
}
