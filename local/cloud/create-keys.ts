import { createKey } from '../../functions/adapters/api-keys.ts';
import { now } from '../../functions/adapters/clock.ts';
import { POSSIBLE_SCOPES, type Holder } from '../../functions/adapters/http/caller.ts';
import { useLocalTable, type LocalTable } from '../../tools/local-access.ts';
import type { CloudFile } from './cloud-file.ts';

type Keys = Pick<
  CloudFile,
  'partner_key' | 'second_partner_key' | 'branch_key' | 'second_branch_key' | 'operations_key'
>;

/**
 * Makes the keys that every local cloud has: two partners, who see nothing of each other, the branches at which the sample
 * booking begins and ends, and operations. The partners may report what a carrier does, so that one key can play a whole life.
 */
export async function createKeys(table: LocalTable): Promise<Keys> {
  useLocalTable(table);
  const key = (holder: Holder) => createKey(holder, POSSIBLE_SCOPES[holder.kind], 'test', now());
  return {
    partner_key: await key({ kind: 'partner', id: 'sample-partner' }),
    second_partner_key: await key({ kind: 'partner', id: 'second-partner' }),
    branch_key: await key({ kind: 'branch', id: 'CTU', branches: ['CTU'] }),
    second_branch_key: await key({ kind: 'branch', id: 'HGH', branches: ['HGH'] }),
    operations_key: await key({ kind: 'operations', id: 'sample-operations' }),
  };
}
