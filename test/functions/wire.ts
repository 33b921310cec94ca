import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A query of the table, as it went over the wire and was answered. */
export interface WatchedQuery {
  readonly asked: { readonly IndexName?: string; readonly Limit?: number; readonly FilterExpression?: string };
  readonly answered: { readonly Count: number; readonly ScannedCount: number };
}

/**
 * Lets the requests of this test file to the table go through a listener, which passes them on as they are. To be called
 * before anything is asked of the table.
 * @returns what the table was asked since the last look: the names of the operations, and its queries
 */
export async function watchTable(): Promise<() => { readonly operations: readonly string[]; readonly queries: readonly WatchedQuery[] }> {
  const emulator = process.env['AWS_ENDPOINT_URL'];
  if (emulator === undefined) throw new Error('there is no emulated table');
  let operations: string[] = [];
  let queries: WatchedQuery[] = [];

  const listener = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const sent = Buffer.concat(chunks);
      const headers = Object.entries(request.headers).filter(([name]) => name !== 'connection' && name !== 'content-length').map(([name, value]) => [name, String(value)] as [string, string]);
      const answer = await fetch(`${emulator}${request.url ?? '/'}`, { method: request.method ?? 'POST', headers, body: sent });
      const text = await answer.text();
      const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
      operations.push(operation);
      if (operation === 'Query') queries.push({ asked: JSON.parse(sent.toString()) as WatchedQuery['asked'], answered: JSON.parse(text) as WatchedQuery['answered'] });
      response.writeHead(answer.status, Object.fromEntries([...answer.headers].filter(([name]) => name !== 'content-length' && name !== 'connection' && name !== 'transfer-encoding')));
      response.end(text);
    })().catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => { listener.listen(0, '127.0.0.1', resolve); });
  listener.unref();
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  return () => {
    const seen = { operations, queries };
    [operations, queries] = [[], []];
    return seen;
  };
}
