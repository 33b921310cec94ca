import { styleText } from 'node:util';
import pMap from 'p-map';
import type { HuidanClient } from '../../client/src/index.ts';
import { TOLD_ROLES } from '../../domain/contacts/told-roles.ts';
import { apiClient } from '../api-client.ts';
import type { CloudFile } from '../cloud/cloud-file.ts';
import { areContactsSet } from '../listen/are-contacts-set.ts';
import { startReceiver } from '../listen/receiver.ts';
import { setContacts, unsetContacts } from '../listen/set-contacts.ts';
import { shown } from '../listen/shown.ts';

interface Notice {
  readonly kind: string;
  readonly state: string;
  readonly to: { readonly role: string };
}

const AT_ONCE = { concurrency: 4 };

const KEPT = 'Somebody is told already of what happens at the sample branches: these contacts stay as they are.';

/** Has everybody at the sample branches told here, for as long as the demo runs; nobody where contacts are set, which stay as they are. */
export async function hearNotices(cloud: CloudFile) {
  const operations = apiClient(cloud.api_url, cloud.operations_key);
  const receiver = (await areContactsSet(operations)) ? undefined : await startReceiver(0);
  if (receiver) await setContacts(cloud, receiver.url);
  else console.log(KEPT);
  return {
    /** Who was told what of these waybills, and one of the messages; from then on nobody is told here any more. */
    told: async (waybills: readonly string[]): Promise<string> => {
      const all = (await pMap(waybills, (waybill) => noticesOf(waybill, operations), AT_ONCE)).flat();
      if (receiver) {
        await unsetContacts(cloud);
        await receiver.stop();
      }
      const example = receiver?.messages.findLast(
        ({ title, to }) => to.endsWith('/branch_manager') && title.startsWith('逾期'),
      );
      return [
        '',
        styleText('bold', 'Who was told what'),
        ...summary(all),
        ...(example ? ['', shown(example)] : []),
      ].join('\n');
    },
  };
}

function noticesOf(waybill: string, operations: HuidanClient): Promise<Notice[]> {
  return Array.fromAsync(
    operations.paginate('/notices', { params: { query: { waybill_number: waybill, limit: 100 } } }),
  );
}

/** A line for each role: how many notices of each kind it was sent. */
export function summary(notices: readonly Notice[]): string[] {
  const sent = notices.filter(({ state }) => ['sent', 'acknowledged', 'unacknowledged'].includes(state));
  const kinds = [...new Set(sent.map(({ kind }) => kind))].sort();
  const count = (role: string, kind: string): number =>
    sent.filter((notice) => notice.to.role === role && notice.kind === kind).length;
  const width = Math.max(...TOLD_ROLES.map(({ length }) => length));
  return [
    ' '.repeat(width) + kinds.map((kind) => kind.replaceAll('_', ' ').padStart(20)).join(''),
    ...TOLD_ROLES.map(
      (role) => role.padEnd(width) + kinds.map((kind) => String(count(role, kind)).padStart(20)).join(''),
    ),
  ];
}
