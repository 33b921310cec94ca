import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ATTEMPT_MS, ATTEMPTS, PATIENCE, patience } from '../../../functions/adapters/patience.ts';

// As on AWS: the emulator of the other tests is waited for longer.
vi.hoisted(() => {
  Object.assign(process.env, { HUIDAN_PATIENCE: '1' });
});

/** How long a test may take whose client is never answered: many times what the client waits. */
const DEADLINE_MS = 60_000;
const HALF_AN_ANSWER = 'HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.0\r\nContent-Length: 100\r\n\r\n{';

let server: Server;
let accepted: Socket[];

/** A server that takes connections, and says this and no more to a request. @returns where it is */
async function thatSays(words: string): Promise<string> {
  accepted = [];
  server = createServer((socket) => {
    accepted.push(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => socket.write(words));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(async () => {
  for (const socket of accepted) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
});

describe('a client of AWS that is not answered', () => {
  it(
    'gives up after its attempts, each in its time',
    async () => {
      const client = new DynamoDBClient({ ...PATIENCE, endpoint: await thatSays('') });
      const begun = performance.now();
      await expect(client.send(new ListTablesCommand({}))).rejects.toMatchObject({ name: 'TimeoutError' });
      expect(accepted).toHaveLength(ATTEMPTS);
      // Not before its time, and the deadline of the test is how long after it.
      expect(performance.now() - begun).toBeGreaterThan(ATTEMPTS * ATTEMPT_MS - 100);
    },
    DEADLINE_MS,
  );

  it(
    'gives up as well where the answer stalls',
    async () => {
      const client = new DynamoDBClient({ ...patience(1, 500), endpoint: await thatSays(HALF_AN_ANSWER) });
      await expect(client.send(new ListTablesCommand({}))).rejects.toThrow();
      expect(accepted).toHaveLength(1);
    },
    DEADLINE_MS,
  );
});
