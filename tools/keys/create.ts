import * as z from 'zod';
import { createKey } from '../../functions/adapters/api-keys.ts';
import { DEFAULT_SCOPES, HOLDER_KINDS, type Holder } from '../../functions/adapters/http/caller.ts';
import { branchCode, partnerId } from '../../functions/adapters/http/validation.ts';
import { readBranches } from '../../functions/adapters/network-store.ts';
import type { Asked } from './asked.ts';
import { addressesIn, expiryIn, listed, rateIn, scopesIn } from './terms.ts';

/** Makes a key, and prints it. */
export async function create({ args, options, environment, now }: Asked): Promise<void> {
  const holder = holderIn(args);
  await checkBranches(holder.branches ?? []);
  const { scopes, expires, addresses, rate, note } = options;
  const text = await createKey(
    holder,
    scopes === undefined ? DEFAULT_SCOPES[holder.kind] : scopesIn(scopes, holder.kind),
    environment,
    now,
    {
      expiresAt: expires === undefined ? undefined : expiryIn(expires, now),
      addresses: addresses === undefined ? undefined : addressesIn(addresses),
      requestsPerMinute: rate === undefined ? undefined : rateIn(rate),
      note,
    },
  );
  console.log(text);
  console.error('Keep it now: it is not shown again.');
}

function holderIn([kind, id = '', ...more]: readonly string[]): Holder {
  if (more.length > 0) throw new Error(`a key has one holder: ${more.join(' ')} is too much`);
  if (kind !== 'branch') return z.object({ kind: z.enum(HOLDER_KINDS), id: partnerId }).parse({ kind, id });
  const branches = [...new Set(z.array(branchCode).parse(listed(id)))];
  return { kind, id: branches.join(','), branches };
}

/** @throws Error for a branch that there is not, whose key would see nothing */
async function checkBranches(codes: readonly string[]): Promise<void> {
  const found = await readBranches(codes);
  const unknown = codes.filter((_, at) => found[at] === undefined);
  if (unknown.length > 0) throw new Error(`there is no branch ${unknown.join(', ')}`);
}
