import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SendMessageCommand } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import './environment.ts';
import { later, type Instant } from '../../domain/time/instant.ts';
import { ofPartner } from '../../domain/webhooks/owner.ts';
import { now } from '../../functions/adapters/clock.ts';
import { useMachines } from '../../functions/adapters/machines.ts';
import { useQueues } from '../../functions/adapters/queue.ts';
import { useKeys } from '../../functions/adapters/sealed.ts';
import { newWebhookSecret } from '../../functions/adapters/standard-webhooks.ts';
import { useTable } from '../../functions/adapters/table.ts';
import { createEndpoint, newEndpointId } from '../../functions/adapters/webhook-endpoint-store.ts';
import { handler as deliver } from '../../functions/webhooks/deliver.ts';
import { handler as fanOut } from '../../functions/webhooks/fan-out.ts';
import { MemoryTable } from './cloud/memory-table.ts';
import { readTemplate } from './cloud/template.ts';

/**
 * How long it takes until 10,000 events have reached the endpoints of 50 partners, five of which take requests and never
 * answer: `node test/simulation/measure-webhooks.ts`. The functions run in this process as Lambda runs them, 20 calls of ten messages at
 * once, on a table in memory; the requests are real. The queue is served in order: without the fairness that SQS has.
 */
const [ENDPOINTS, DEAD, EVENTS] = [50, 5, 10_000];
const [CALLS, BATCH] = [20, 10];

process.env['WEBHOOKS_QUEUE_URL'] = 'https://sqs.example.com/webhooks';
process.env['WEBHOOKS_MACHINE_ARN'] = 'arn:aws:states:::webhooks';
process.env['CONTACT_KEY_ID'] = 'key';
process.env['HUIDAN_OUTBOUND_LOOPBACK'] = 'allowed';

const table = new MemoryTable(readTemplate().table, () => undefined);
useTable({ send: (command: unknown) => Promise.resolve(table.answer(command)) } as Parameters<typeof useTable>[0]);
const queue: string[] = [];
useQueues({
  send: ({ input: { MessageBody } }: SendMessageCommand) => {
    if (MessageBody !== undefined) queue.push(MessageBody);
    return Promise.resolve({});
  },
});
useMachines({ send: () => Promise.resolve({}) } as Parameters<typeof useMachines>[0]);
const secret = newWebhookSecret();
useKeys({ send: () => Promise.resolve({ Plaintext: Buffer.from(secret) }) } as Parameters<typeof useKeys>[0]);

const taken = new Map<string, number>();
let attemptsOfDead = 0;
let lastAt = 0;
const server = createServer((request, response) => {
  const [, name = ''] = (request.url ?? '').split('/');
  if (name.startsWith('dead')) {
    attemptsOfDead += 1;
    return;
  }
  request.resume().on('end', () => {
    taken.set(name, (taken.get(name) ?? 0) + 1);
    lastAt = performance.now();
    response.writeHead(204).end();
  });
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;

const partners = Array.from({ length: ENDPOINTS }, (_, at) => (at < DEAD ? `dead${at}` : `alive${at}`));
for (const partner of partners)
  await createEndpoint({
    id: newEndpointId(),
    owner: ofPartner(partner),
    url: `http://127.0.0.1:${port}/${partner}`,
    events: ['*'],
    enabled: true,
    secrets: [{ sealed: partner }],
    createdAt: now(),
    version: 1,
  });

const batchOf = (bodies: readonly string[]): SQSEvent =>
  ({
    Records: bodies.map((body) => ({ messageId: randomUUID(), body, attributes: { ApproximateReceiveCount: '1' } })),
  }) as unknown as SQSEvent;

const begun = performance.now();
const toldAt: Instant = later(now(), 'PT0S');
const told = Array.from({ length: EVENTS }, (_, at) =>
  JSON.stringify({
    'detail-type': 'shipment.delivered',
    time: toldAt,
    detail: { event_id: `measured.${at}`, partner: partners[at % ENDPOINTS], occurred_at: toldAt },
  }),
);
const fannedOut = (async () => {
  while (told.length > 0) await fanOut(batchOf(told.splice(0, BATCH)));
})();
const ended = { fanOut: false };
void fannedOut.then(() => (ended.fanOut = true));
await Promise.all(
  Array.from({ length: CALLS }, async () => {
    while (!ended.fanOut || queue.length > 0) {
      const batch = queue.splice(0, BATCH);
      if (batch.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      else await deliver(batchOf(batch));
    }
  }),
);
const served = [...taken.values()].reduce((sum, each) => sum + each, 0);
console.log(
  `${served} of ${(EVENTS / ENDPOINTS) * (ENDPOINTS - DEAD)} events at ${taken.size} endpoints after ${((lastAt - begun) / 1000).toFixed(1)} s; ` +
    `${attemptsOfDead} attempts at the ${DEAD} that never answer, of ${(EVENTS / ENDPOINTS) * DEAD} events; all done after ${((performance.now() - begun) / 1000).toFixed(1)} s`,
);
server.closeAllConnections();
server.close();
