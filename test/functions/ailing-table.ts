import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

type Answer = (body: Record<string, unknown>) => readonly [status: number, body: object];

/** Puts a DynamoDB that answers so in the place of the emulated one, for the clients that are made from now on. @returns what it was asked */
export async function ailingTable(answer: Answer): Promise<Record<string, unknown>[]> {
  const asked: Record<string, unknown>[] = [];
  const server = createServer((request, response) => {
    void text(request).then((sent) => {
      const body = JSON.parse(sent) as Record<string, unknown>;
      asked.push(body);
      const [status, told] = answer(body);
      response.writeHead(status, { 'Content-Type': 'application/x-amz-json-1.0' }).end(JSON.stringify(told));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // It ends with the test file.
  server.unref();
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return asked;
}
