import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { later, type Instant } from '../../../domain/time/instant.ts';
import { Clashed, getItem, writeTogether, type Item, type Write } from '../table.ts';
import { abridged, render, type Answer } from './answer.ts';
import { askedAt } from './asked-at.ts';
import { canonical } from './canonical.ts';
import type { Holder } from './caller.ts';
import { invalid, Problem } from './problem.ts';
import { header } from './request.ts';

const KEPT_FOR = 'PT24H';
/** In bytes: half of what one item of the table may have. */
const LARGEST_KEPT = 200 * 1024;

/** The header of an answer that is a stored one. */
export const REPLAYED = 'Idempotent-Replayed';

/** How a request was sent. */
export interface Sent {
  /** Its Idempotency-Key; undefined where it has none. */
  readonly key: string | undefined;
  /** What it was sent to. */
  readonly address: string;
  /** The path that was asked, as the caller wrote it. */
  readonly path: string;
  /** Where the API was asked, with its version. */
  readonly askedAt: string;
  /** Which it is of several that came under one key. */
  readonly item?: number;
}

/** A request that can be sent again: its answer is stored in the same transaction as what it did. */
export interface Idempotency {
  /** The stored answer of the same request; undefined when it is new. @throws Problem when the key was used for another one */
  readonly replay: () => Promise<APIGatewayProxyResult | undefined>;
  /** What to write together with the request's effect; nothing when the request has no Idempotency-Key. */
  readonly remember: (answer: Answer) => Write[];
}

/**
 * The Idempotency-Key of a request, kept for 24 hours per holder of API keys.
 * @param content what makes a request another one than the first with its key; in which order it is written does not matter
 * @throws Problem validation_failed for a malformed key
 */
export function idempotencyOf(sent: Sent, content: unknown, holder: Holder, now: Instant): Idempotency {
  const kept = keptUnder(sent, content, holder, now);
  if (!kept) return { replay: () => Promise.resolve(undefined), remember: () => [] };
  return {
    replay: async () => {
      const stored = await kept.found();
      if (!stored) return undefined;
      const answer = answerIn(stored);
      return { ...answer, headers: { ...answer.headers, [REPLAYED]: 'true' } };
    },
    // A write is paid by the KiB: a shipment is three, and one when deflated.
    remember: (answer) => [kept.write({ answer: deflateRawSync(JSON.stringify(stored(answer, sent.path))) })],
  };
}

/**
 * Makes an Idempotency-Key that of requests which are sent together, before any is done: what came of each is kept by
 * itself, so that a call that was cut short is finished when it is sent again.
 * @throws Problem validation_failed for a malformed key, idempotency_key_reused where it came with others before
 */
export async function beginTogether(sent: Sent, contents: unknown, holder: Holder, now: Instant): Promise<void> {
  const kept = keptUnder(sent, contents, holder, now);
  if (!kept) return;
  try {
    await writeTogether([kept.write({})]);
  } catch (error) {
    if (!(error instanceof Clashed) || error.what !== CLASH || !(await kept.found())) throw error;
  }
}

const CLASH = 'idempotency';

/** What is kept under a request's key; undefined where it has none. */
function keptUnder({ key: given, address, item }: Sent, content: unknown, { kind, id }: Holder, now: Instant) {
  if (given === undefined) return undefined;
  if (!/^[\x21-\x7e]{1,255}$/.test(given))
    throw invalid([{ field: 'Idempotency-Key', message: 'must be 1 to 255 visible ASCII characters' }]);

  const key = { pk: `KEY#${kind}:${id}#${given}`, sk: item === undefined ? 'KEY' : `ITEM#${item}` };
  const requestHash = createHash('sha256')
    .update(`${address}\n${canonical(content)}`)
    .digest('hex');
  const nowSeconds = Math.floor(Date.parse(now) / 1000);
  return {
    /** @throws Problem idempotency_key_reused where it is of another request */
    found: async (): Promise<Item | undefined> => {
      const found = await getItem(key);
      if (!found || Number(found['expiresAt']) <= nowSeconds) return undefined;
      if (found['requestHash'] !== requestHash)
        throw new Problem('idempotency_key_reused', 'the key came with another request before');
      return found;
    },
    write: (attributes: Item): Write => ({
      item: {
        ...key,
        requestHash,
        ...attributes,
        expiresAt: Math.floor(Date.parse(later(now, KEPT_FOR)) / 1000),
      },
      condition: 'attribute_not_exists(pk) OR expiresAt <= :now',
      values: { ':now': nowSeconds },
      clash: CLASH,
    }),
  };
}

/** How a request was sent to the API. Only a POST has an Idempotency-Key. */
export function sentBy(event: APIGatewayProxyEvent): Sent {
  return {
    key: event.httpMethod === 'POST' ? header(event, 'idempotency-key') : undefined,
    address: addressOf(event),
    path: event.path,
    askedAt: askedAt(event),
  };
}

/**
 * What a request is sent to, whatever the domain: `event.path` has the base path of a domain of one's own in it. Whether it
 * ends in a slash counts, since the stored Location is relative to it.
 */
function addressOf({ resource, path, pathParameters }: APIGatewayProxyEvent): string {
  const filled = resource.replace(/\{(\w+)\}/g, (_, name: string) => pathParameters?.[name] ?? '');
  return path.endsWith('/') ? `${filled}/` : filled;
}

/** The answer that is stored in an item. Before answers were deflated, it lay there as it was. */
export function answerIn({ answer }: Item): APIGatewayProxyResult {
  return (
    answer instanceof Uint8Array ? JSON.parse(inflateRawSync(answer).toString()) : answer
  ) as APIGatewayProxyResult;
}

/** The answer as it is stored, abridged where it is too large: what is stored must not grow with a history. */
function stored(answer: Answer, path: string): APIGatewayProxyResult {
  const whole = render(answer, path);
  return Buffer.byteLength(whole.body) <= LARGEST_KEPT ? whole : render(abridged(answer), path);
}
