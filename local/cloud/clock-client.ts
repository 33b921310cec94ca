import { request } from 'node:http';
import * as z from 'zod';
import { PlainError } from './plain-error.ts';

/** Where to move the clock: to a time with an offset, or by a duration (both ISO 8601). */
export type ClockMove = { readonly to: string } | { readonly by: string };

const Reading = z.object({ now: z.string() });
const Moved = z.object({ now: z.string(), rang: z.number() });
const Refusal = z.object({ error: z.string() });

/** What the cloud's clock shows. */
export async function readClock(url: string): Promise<string> {
  return Reading.parse(await ask(url, 'GET')).now;
}

/** Moves the cloud's clock forward; answers when all that this set off has come to rest, with how many timers rang. */
export async function moveClock(url: string, move: ClockMove): Promise<z.infer<typeof Moved>> {
  return Moved.parse(await ask(url, 'PUT', JSON.stringify(move)));
}

// Not `fetch`, which gives up on an answer after five minutes: a year of timers may take longer.
function ask(url: string, method: string, body?: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method, headers: body === undefined ? {} : { 'content-length': Buffer.byteLength(body) } },
      (answer) => {
        let text = '';
        answer
          .setEncoding('utf8')
          .on('data', (part: string) => {
            text += part;
          })
          .on('end', () => {
            const content: unknown = JSON.parse(text);
            if (answer.statusCode === 200) resolve(content);
            else reject(new PlainError(Refusal.parse(content).error));
          });
      },
    );
    sent.on('error', () => {
      reject(new PlainError(`No clock answers at ${url}. Start the local cloud with: npm start`));
    });
    sent.end(body);
  });
}
