import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PlainError } from '../cloud/plain-error.ts';
import { ROBOTS, type Answer, type Asked, type RobotKind, type Said } from './robots.ts';

/** A message as it was received here. */
export interface Received extends Said {
  readonly kind: RobotKind;
  /** Whose it is: what follows the kind in the path. Of `/wecom/CTU/dispatcher` it is `CTU/dispatcher`. */
  readonly to: string;
  /** Whether it was signed with the secret that goes with the address; what is not is not taken. */
  readonly signed: boolean;
  readonly body: unknown;
}

/** A place on this machine to which messages can be sent. */
export interface Receiver {
  /** Addresses are made of it: `<url>/wecom/…`, `<url>/dingtalk/…`, `<url>/feishu/…`, `<url>/webhook/…`. */
  readonly url: string;
  /** What came so far, in its order. */
  readonly messages: readonly Received[];
  stop(): Promise<void>;
}

/**
 * Takes messages as the robots of group chats and webhooks take them, and answers as their vendors do.
 * @param port 0 for any that is free
 * @param tell is told of each message as it comes
 * @param otherwise answers what is sent to no robot, by its path
 * @throws PlainError where the port is taken
 */
export async function startReceiver(
  port: number,
  tell: (message: Received) => void = () => undefined,
  otherwise: (path: string, asked: Asked) => Answer = () => NOT_FOUND,
): Promise<Receiver> {
  const messages: Received[] = [];
  const server = createServer((request, response) => {
    void answerTo(request, otherwise).then(({ answer: { status, body }, message }) => {
      if (message) {
        messages.push(message);
        tell(message);
      }
      response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch((error: unknown) => {
    throw new PlainError(`Port ${port} cannot be listened at: ${String((error as NodeJS.ErrnoException).code)}.`);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    messages,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export const NOT_FOUND: Answer = { status: 404, body: {} };
const UNREADABLE: Answer = { status: 400, body: {} };

async function answerTo(
  request: IncomingMessage,
  otherwise: (path: string, asked: Asked) => Answer,
): Promise<{ answer: Answer; message?: Received }> {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
  const [, kind = '', ...rest] = pathname.split('/');
  const body = (await request.setEncoding('utf8').toArray()).join('');
  const asked = { query: searchParams, headers: request.headers, body };
  if (request.method !== 'POST') return { answer: NOT_FOUND };
  if (!Object.hasOwn(ROBOTS, kind)) return { answer: otherwise(pathname, asked) };
  const message = read(kind as RobotKind, rest.join('/'), asked);
  if (!message) return { answer: UNREADABLE };
  const robot = ROBOTS[kind as RobotKind];
  return { answer: message.signed ? robot.taken : robot.wrongSignature, message };
}

/** undefined for what is no message of the kind. */
function read(kind: RobotKind, to: string, asked: Asked): Received | undefined {
  try {
    const said = ROBOTS[kind].read(asked.body);
    return { kind, to, ...said, signed: ROBOTS[kind].isSigned(asked), body: JSON.parse(asked.body) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}
