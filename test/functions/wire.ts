import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A query of the table, as it went over the wire and was answered. */
export interface WatchedQuery {
  readonly asked: {
    readonly IndexName?: string;
    readonly Limit?: number;
    readonly FilterExpression?: string;
    readonly ConsistentRead?: boolean;
  };
  readonly answered: {
    readonly Count: number;
    readonly ScannedCount: number;
    readonly Items: readonly Record<string, unknown>[];
  };
}

/** What is otherwise on the wire than it would be: to be changed whenever a test likes. */
export interface Wire {
  /** How many items a page has at the most, where a query does not say so itself. DynamoDB may end a page where it likes. */
  pageSize?: number;
  /** What is done when a page has been read and before it is answered. */
  afterPage?: ((query: WatchedQuery) => Promise<void>) | undefined;
}

/** What the table was asked since the last look: the names of the operations, and its queries. */
export interface Watched {
  readonly operations: readonly string[];
  readonly queries: readonly WatchedQuery[];
}

/**
 * Lets the requests of this test file to the table go through a listener, which passes them on. To be called before
 * anything is asked of the table.
 * @returns a look at what the table was asked since the last look
 */
export async function watchTable(wire: Wire = {}): Promise<() => Watched> {
  const emulator = process.env['AWS_ENDPOINT_URL'];
  if (emulator === undefined) throw new Error('there is no emulated table');
  let operations: string[] = [];
  let queries: WatchedQuery[] = [];

  const listener = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
      const asked = JSON.parse(Buffer.concat(chunks).toString()) as WatchedQuery['asked'];
      const sent = operation === 'Query' && wire.pageSize !== undefined ? { Limit: wire.pageSize, ...asked } : asked;
      const headers = Object.entries(request.headers)
        .filter(([name]) => name !== 'connection' && name !== 'content-length')
        .map(([name, value]) => [name, String(value)] as [string, string]);
      const answer = await fetch(`${emulator}${request.url ?? '/'}`, {
        method: request.method ?? 'POST',
        headers,
        body: JSON.stringify(sent),
      });
      const text = await answer.text();
      // Whatever is asked with a key counts up what that key has asked.
      if (!JSON.stringify(asked).includes('RATE#')) operations.push(operation);
      if (operation === 'Query' && answer.ok) {
        const query = { asked: sent, answered: JSON.parse(text) as WatchedQuery['answered'] };
        queries.push(query);
        await wire.afterPage?.(query);
      }
      response.writeHead(
        answer.status,
        Object.fromEntries(
          [...answer.headers].filter(
            ([name]) => name !== 'content-length' && name !== 'connection' && name !== 'transfer-encoding',
          ),
        ),
      );
      response.end(text);
    })().catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => {
    listener.listen(0, '127.0.0.1', resolve);
  });
  listener.unref();
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  return () => {
    const seen = { operations, queries };
    [operations, queries] = [[], []];
    return seen;
  };
}
