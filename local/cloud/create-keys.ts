import { createKey } from '../../functions/adapters/api-keys.ts';
import { now } from '../../functions/adapters/clock.ts';
import { DEFAULT_SCOPES, type Holder } from '../../functions/adapters/http/caller.ts';
import { useLocalTable, type LocalTable } from '../../tools/local-access.ts';
import type { CloudFile } from './cloud-file.ts';

/** Makes the keys that every local cloud has: two partners, who see nothing of each other, and operations. */
export async function createKeys(
  table: LocalTable,
): Promise<Pick<CloudFile, 'partner_key' | 'second_partner_key' | 'operations_key'>> {
  useLocalTable(table);
  const key = (kind: Holder['kind'], id: string) => createKey({ kind, id }, DEFAULT_SCOPES[kind], 'test', now());
  return {
    partner_key: await key('partner', 'sample-partner'),
    second_partner_key: await key('partner', 'second-partner'),
    operations_key: await key('operations', 'sample-operations'),
  };
}
