import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Received {
  /** Whose robot: the path of the address. */
  readonly path: string;
  readonly text: string;
}

export interface Receiver {
  /** The address of somebody's robot. */
  readonly addressOf: (name: string) => string;
  /** What that robot was sent, in order. */
  readonly sentTo: (name: string) => string[];
  /** Has a robot refuse what it is sent from now on, and do something with each; with `false` take it again. */
  readonly refuse: (name: string, refuses?: boolean | (() => void)) => void;
}

/** Robots of a group chat, as WeCom has them, on this machine. It ends with the process. */
export async function startRobots(): Promise<Receiver> {
  const received: Received[] = [];
  const refusing = new Map<string, () => void>();
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const path = request.url ?? '';
      refusing.get(path)?.();
      if (!refusing.has(path)) received.push({ path, text: body });
      // An error inside 200, as the vendor says it.
      response.end(
        JSON.stringify(refusing.has(path) ? { errcode: 93000, errmsg: 'invalid webhook url' } : { errcode: 0 }),
      );
    });
  });
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const pathOf = (name: string): string => `/cgi-bin/webhook/send?key=${name}`;
  return {
    addressOf: (name) => `http://127.0.0.1:${port}${pathOf(name)}`,
    sentTo: (name) =>
      received
        .filter(({ path }) => path === pathOf(name))
        .map(({ text: body }) => {
          const { markdown, text: plain } = JSON.parse(body) as Record<
            string,
            { readonly content: string } | undefined
          >;
          return (markdown ?? plain)?.content ?? '';
        }),
    refuse: (name, refuses = true) => {
      if (refuses === false) refusing.delete(pathOf(name));
      else refusing.set(pathOf(name), refuses === true ? () => undefined : refuses);
    },
  };
}
