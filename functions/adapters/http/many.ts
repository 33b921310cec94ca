import type { APIGatewayProxyResult } from 'aws-lambda';
import pMap from 'p-map';
import * as z from 'zod/mini';
import { firstCharacters } from '../../../domain/text/characters.ts';
import { now } from '../clock.ts';
import { ok, render } from './answer.ts';
import { answering } from './answering.ts';
import type { Caller } from './caller.ts';
import { beginTogether, REPLAYED, sentBy } from './idempotency.ts';
import { languageOf } from './language.ts';
import { inTurn } from './in-turn.ts';
import { invalid, Problem, type FieldError } from './problem.ts';
import { refusal } from './refusal.ts';
import { jsonBody, LARGEST_OF_MANY } from './request.ts';
import { admitted, withOthers, type Asks, type Operation } from './route.ts';
import { checked, repeatedIn } from './validation.ts';

/** How many are done at the same time. */
const AT_ONCE = 10;
/** In milliseconds: what has its turn by then may take as long as a request that comes alone, and is answered in time. */
const TURNS_FOR = 20_000;

/** One of many: what it names beside the body of the operation, and that body, as they came. */
export interface Item {
  readonly named: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** What one of many is about. */
export interface Place {
  readonly path: Readonly<Record<string, unknown>>;
  /** What is wrong with how it is named. */
  readonly wrong?: readonly FieldError[];
  /** Those with the same are done one after the other, in their order; without one it waits for nobody. */
  readonly line: string | undefined;
}

interface Many {
  /** What each of them is, when it comes alone. */
  readonly operation: Operation;
  /** The field of the body in which they come, the form of each, and how many there may be. */
  readonly field: string;
  readonly item: z.ZodMiniType;
  readonly most: number;
  /** The member of a result in which the answer to one stands. */
  readonly shows: string;
  readonly read: (item: unknown) => Item;
  /** What each is about, where that has to be looked up. */
  readonly place: (item: Item, caller: Caller) => Place | Promise<Place>;
}

const none = z.strictObject({});

/**
 * A handler of many requests at once: each is done as if it had come alone, and answered so, all of them in their order. Only the
 * form of the whole is refused as a whole. What has no turn in time is told to try again.
 */
export function many({ operation, field, item, most, shows, read, place }: Many) {
  const listOf = (each: z.ZodMiniType) =>
    z.strictObject({ [field]: z.array(each).check(z.minLength(1), z.maxLength(most)) });
  const { scopes } = operation.asks;
  const asks: Asks = { scopes, path: none, query: none, body: listOf(item) };

  const handler = answering(async (event) => {
    const caller = admitted(event, scopes);
    const given = jsonBody(event, LARGEST_OF_MANY);
    const { errors } = checked(
      { query: none, body: listOf(z.unknown()) },
      { query: event.queryStringParameters ?? {}, body: withoutContents(given, field) },
    );
    const wrong = withOthers(repeatedIn(event.multiValueQueryStringParameters), errors);
    if (wrong.length > 0) throw invalid(wrong);

    const begun = performance.now();
    const items = (given as Readonly<Record<string, readonly unknown[]>>)[field]?.map(read) ?? [];
    const sent = sentBy(event);
    const contents = items.map(({ named, body }) => [named, operation.content(body)]);
    await beginTogether(sent, contents, caller, now());
    const places = await pMap(items, (each) => place(each, caller), { concurrency: AT_ONCE });
    const refused = (error: unknown, at: number) =>
      refusal(error, event.requestContext.requestId, languageOf(event), { item: at, waybill: waybillOf(places[at]) });
    const answers = await inTurn(
      places,
      ({ path, wrong }, at) =>
        operation
          .perform({
            caller,
            sent: { ...sent, item: at },
            path,
            query: {},
            body: items[at]?.body,
            ...(wrong && { wrong }),
          })
          .catch((error: unknown) => refused(error, at)),
      {
        line: ({ line }) => line,
        atOnce: AT_ONCE,
        isTime: () => performance.now() - begun < TURNS_FOR,
        // What happened later is not told before what happened first.
        holdsUp: ({ statusCode }) => statusCode === 503,
      },
    );
    const results = answers.map((answer, at) =>
      resultOf(answer ?? refused(new Problem('try_again', 'its turn did not come in time'), at), at),
    );
    const isReplayed = answers.every((answer) => answer?.headers?.[REPLAYED] !== undefined);
    return render({ ...ok({ results }), ...(isReplayed && { headers: { [REPLAYED]: 'true' } }) }, event.path);

    function resultOf({ statusCode, body }: APIGatewayProxyResult, index: number) {
      const answered = JSON.parse(body) as Readonly<Record<string, unknown>>;
      const isDone = statusCode < 300;
      return {
        index,
        status: statusCode,
        waybillNumber: (isDone ? answered['waybill_number'] : waybillOf(places[index])) ?? null,
        [isDone ? shows : 'problem']: answered,
      };
    }
  });
  return Object.assign(handler, { asks });
}

/** Of a body its form alone: what is wrong with one of many is its own matter. */
function withoutContents(given: unknown, field: string): unknown {
  const list = (given as Readonly<Record<string, unknown>> | null)?.[field];
  return Array.isArray(list) ? { ...(given as object), [field]: list.map(() => true) } : given;
}

function waybillOf(place: Place | undefined): string | undefined {
  const waybill = place?.path['waybill_number'];
  return typeof waybill === 'string' && waybill !== '' ? firstCharacters(waybill, 20) : undefined;
}
