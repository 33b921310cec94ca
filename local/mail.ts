import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ApiProblem } from '../client/src/index.ts';
import { messageOf } from '../functions/mail/message-of.ts';
import { useLocalTable } from '../tools/local-access.ts';
import { apiClient } from './api-client.ts';
import { readCloudFile, type CloudFile } from './cloud/cloud-file.ts';
import { PlainError, runPlainly } from './cloud/plain-error.ts';
import { putMessage } from './mail/put-message.ts';
import { sentTo } from './mail/sent-to.ts';

const USAGE = `Usage:
  npm run mail -- FILE.eml                             has the local cloud take the message in, as SES does
  npm run mail -- FILE.eml --customer sample-partner   from an address that is this customer's from now on
  npm run mail -- FILE.eml --desk                      to the service desk, where it opens a case or tells more of one
  npm run mail -- FILE.eml --unproven                  as one of which the sender's domain knows nothing
  npm run mail -- FILE.eml --spam                      as one that looks like spam`;

/** `npm run mail -- FILE.eml`: has a message come in, and shows what became of it and what its sender is answered. */
await runPlainly(async () => {
  const { file, customer, to, isProven, isSpam } = wish(process.argv.slice(2));
  const cloud = await readCloudFile();
  useLocalTable(cloud);
  const raw = await readFile(file).catch(() => {
    throw new PlainError(`There is no file ${file}.`);
  });
  const { from } = await messageOf(raw);
  if (from === undefined) throw new PlainError(`It cannot be told who has written ${file}: it has no one From.`);
  if (customer !== undefined) await knowSender(cloud, customer, from);
  const before = (await sentTo(cloud.endpoint_url, from)).length;
  const { outcome, mailOrder, caseNumber } = await putMessage(raw, { from, isProven, isSpam }, to);
  const order = mailOrder === undefined ? undefined : `${mailOrder}, ${await shown(cloud, mailOrder)}`;
  console.log([outcome, order ?? caseNumber ?? []].flat().join(': '));
  const [answer] = (await sentTo(cloud.endpoint_url, from)).slice(before);
  console.log(answer ? `\n${answer.Subject}\n\n${answer.BodyText}` : '\nNobody is answered.');
});

/** What has been understood of an order, in a line. */
async function shown({ api_url, operations_key }: CloudFile, id: string): Promise<string> {
  const order = await apiClient(api_url, operations_key).get('/mail_orders/{id}', { params: { path: { id } } });
  const lacks = [
    ...order.missing.map(({ field }) => `${field} is missing`),
    ...order.unclear.map(({ field, read }) => `${field} is unclear: ${read}`),
  ];
  return [order.waybill_number ?? order.status, ...lacks].join('; ');
}

/** Makes an address one from which a customer orders, beside those that are. */
async function knowSender({ api_url, operations_key }: CloudFile, customer: string, from: string): Promise<void> {
  const operations = apiClient(api_url, operations_key);
  const params = { path: { id: customer } };
  const { senders }: { readonly senders: readonly string[] } = await operations
    .get('/customers/{id}/mail_senders', { params })
    .catch((error: unknown) => {
      if (error instanceof ApiProblem && error.status === 404) return { senders: [] };
      throw error;
    });
  if (!senders.includes(from))
    await operations.put('/customers/{id}/mail_senders', { params, body: { senders: [...senders, from] } });
}

function wish(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        customer: { type: 'string' },
        desk: { type: 'boolean', default: false },
        unproven: { type: 'boolean', default: false },
        spam: { type: 'boolean', default: false },
      },
    });
    const [file, ...others] = positionals;
    if (file !== undefined && others.length === 0)
      return {
        file,
        customer: values.customer,
        to: values.desk ? ('desk' as const) : ('orders' as const),
        isProven: !values.unproven,
        isSpam: values.spam,
      };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new PlainError(USAGE);
}
