import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { messageOf } from '../functions/mail/message-of.ts';
import { useLocalTable } from '../tools/local-access.ts';
import { apiClient, Refused } from './api-client.ts';
import { readCloudFile, type CloudFile } from './cloud/cloud-file.ts';
import { PlainError, runPlainly } from './cloud/plain-error.ts';
import { putMessage } from './mail/put-message.ts';
import { sentTo } from './mail/sent-to.ts';

const USAGE = `Usage:
  npm run mail -- FILE.eml                             has the local cloud take the message in, as SES does
  npm run mail -- FILE.eml --customer sample-partner   from an address that is this customer's from now on
  npm run mail -- FILE.eml --unproven                  as one of which the sender's domain knows nothing
  npm run mail -- FILE.eml --spam                      as one that looks like spam`;

const Senders = z.object({ senders: z.array(z.string()) });
const MailOrder = z.object({
  status: z.string(),
  waybill_number: z.nullable(z.string()),
  missing: z.array(z.object({ field: z.string() })),
  unclear: z.array(z.object({ field: z.string(), read: z.string() })),
});

/** `npm run mail -- FILE.eml`: has a message come in, and shows what became of it and what its sender is answered. */
await runPlainly(async () => {
  const { file, customer, isProven, isSpam } = wish(process.argv.slice(2));
  const cloud = await readCloudFile();
  useLocalTable(cloud);
  const raw = await readFile(file).catch(() => {
    throw new PlainError(`There is no file ${file}.`);
  });
  const { from } = await messageOf(raw);
  if (from === undefined) throw new PlainError(`It cannot be told who has written ${file}: it has no one From.`);
  if (customer !== undefined) await knowSender(cloud, customer, from);
  const before = (await sentTo(cloud.endpoint_url, from)).length;
  const { outcome, mailOrder } = await putMessage(raw, { from, isProven, isSpam });
  console.log(`${outcome}${mailOrder === undefined ? '' : `: ${mailOrder}, ${await shown(cloud, mailOrder)}`}`);
  const [answer] = (await sentTo(cloud.endpoint_url, from)).slice(before);
  console.log(answer ? `\n${answer.Subject}\n\n${answer.BodyText}` : '\nNobody is answered.');
});

/** What has been understood of an order, in a line. */
async function shown({ api_url, operations_key }: CloudFile, id: string): Promise<string> {
  const order = await apiClient(api_url, operations_key).get(`/v1/mail_orders/${id}`, MailOrder);
  const lacks = [
    ...order.missing.map(({ field }) => `${field} is missing`),
    ...order.unclear.map(({ field, read }) => `${field} is unclear: ${read}`),
  ];
  return [order.waybill_number ?? order.status, ...lacks].join('; ');
}

/** Makes an address one from which a customer orders, beside those that are. */
async function knowSender({ api_url, operations_key }: CloudFile, customer: string, from: string): Promise<void> {
  const operations = apiClient(api_url, operations_key);
  const path = `/v1/customers/${customer}/mail_senders`;
  const { senders }: { readonly senders: readonly string[] } = await operations
    .get(path, Senders)
    .catch((error: unknown) => {
      if (error instanceof Refused && error.status === 404) return { senders: [] };
      throw error;
    });
  if (!senders.includes(from)) await operations.put(path, { senders: [...senders, from] });
}

function wish(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        customer: { type: 'string' },
        unproven: { type: 'boolean', default: false },
        spam: { type: 'boolean', default: false },
      },
    });
    const [file, ...others] = positionals;
    if (file !== undefined && others.length === 0)
      return { file, customer: values.customer, isProven: !values.unproven, isSpam: values.spam };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new PlainError(USAGE);
}
