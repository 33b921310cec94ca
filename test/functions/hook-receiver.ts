import { createServer, type IncomingHttpHeaders } from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a receiver answers; undefined leaves the request without an answer. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ReceivedHook {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface HookReceiver {
  /** The address of an endpoint by that name. */
  readonly urlOf: (name: string) => string;
  /** What that endpoint was sent, in order. */
  readonly sentTo: (name: string) => ReceivedHook[];
  /** Has an endpoint answer otherwise from now on. */
  readonly answers: (name: string, reply: Reply | ((hook: ReceivedHook) => Reply | undefined)) => void;
}

/** A system of a partner's on this machine, which takes what it is sent. It ends with the process. */
export async function startHookReceiver(tls?: ServerOptions): Promise<HookReceiver> {
  const received: ReceivedHook[] = [];
  const replies = new Map<string, (hook: ReceivedHook) => Reply | undefined>();
  const server = (tls ? createTlsServer.bind(undefined, tls) : createServer)((request, response) => {
    void text(request).then((body) => {
      const hook = { path: request.url ?? '', headers: request.headers, body };
      received.push(hook);
      const reply = replies.has(hook.path) ? replies.get(hook.path)?.(hook) : { status: 204 };
      if (reply) response.writeHead(reply.status, { ...reply.headers }).end();
    });
  });
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (name) => `${tls ? 'https' : 'http'}://127.0.0.1:${port}/${name}`,
    sentTo: (name) => received.filter(({ path }) => path === `/${name}`),
    answers: (name, reply) => replies.set(`/${name}`, typeof reply === 'function' ? reply : () => reply),
  };
}
