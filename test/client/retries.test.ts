import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem, createClient, NoAnswer } from '../../client/src/index.ts';
import { fakeApi, refusal, type Sent } from './fake-api.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const WAYBILL = { params: { path: { waybill_number: 'HD1' } } };
const SENDS_AGAIN = { 'Retry-After': '7' };

/** When each was sent, in milliseconds, and what became of the call. */
async function timesOf(
  answer: (sent: Sent, nth: number) => object,
  call: (client: ReturnType<typeof fakeApi>['client']) => Promise<unknown>,
  options: Parameters<typeof fakeApi>[1] = {},
) {
  const begun = performance.now();
  const times: number[] = [];
  const { client, sent } = fakeApi((one, nth) => {
    times.push(performance.now() - begun);
    return answer(one, nth);
  }, options);
  const outcome = call(client).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return { times, sent, outcome: await outcome };
}

const gets = (client: ReturnType<typeof fakeApi>['client']) => client.get('/shipments/{waybill_number}', WAYBILL);
const posts =
  (headers: Record<string, string | null> = {}) =>
  (client: ReturnType<typeof fakeApi>['client']) =>
    client.post('/shipments/{waybill_number}/confirmation', { ...WAYBILL, body: { agreed_by: '客户' }, headers });

describe('what is refused for a moment', () => {
  it.each([429, 502, 503, 504])('is sent again after %i', async (status) => {
    const { sent, outcome } = await timesOf((_, nth) => (nth < 3 ? refusal(status, 'x') : { is: 'there' }), gets);
    expect(sent).toHaveLength(3);
    expect(outcome).toEqual({ is: 'there' });
  });

  it.each([400, 404, 409, 422, 500])('is not what is refused with %i', async (status) => {
    const { sent, outcome } = await timesOf(() => refusal(status, 'x'), gets);
    expect(sent).toHaveLength(1);
    expect(outcome).toMatchObject({ status });
  });

  it('is sent when it is said to be, in seconds or as a date', async () => {
    vi.setSystemTime('2026-11-26T08:00:00Z');
    const date = { 'Retry-After': 'Thu, 26 Nov 2026 08:00:20 GMT' };
    const { times } = await timesOf(
      (_, nth) => (nth === 3 ? {} : refusal(503, 'try_again', {}, nth === 1 ? SENDS_AGAIN : date)),
      gets,
    );
    expect(times).toEqual([0, 7_000, 20_000]);
  });

  it('else after a time that doubles, and is not the same for all', async () => {
    const { times } = await timesOf(() => refusal(503, 'try_again'), gets);
    const waits = times.slice(1).map((time, at) => time - (times[at] ?? 0));
    expect(waits).toHaveLength(4);
    for (const [at, wait] of waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(125 * 2 ** at);
      expect(wait).toBeLessThanOrEqual(250 * 2 ** at);
    }
  });

  it('is what it was in the end', async () => {
    const { sent, outcome } = await timesOf(() => refusal(429, 'too_many_requests'), gets, {
      retries: { attempts: 3 },
    });
    expect(sent).toHaveLength(3);
    expect(outcome).toBeInstanceOf(ApiProblem);
    expect(outcome).toMatchObject({ status: 429, code: 'too_many_requests' });
  });

  it.each([
    [6_999, [0]],
    [7_000, [0, 7_000]],
    [13_999, [0, 7_000]],
    [14_000, [0, 7_000, 14_000]],
  ])('is sent within %i ms at %j', async (within, expected) => {
    const { times } = await timesOf(() => refusal(503, 'try_again', {}, SENDS_AGAIN), gets, { retries: { within } });
    expect(times).toEqual(expected);
  });
});

describe('what has no answer', () => {
  const broken = () => {
    throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') });
  };

  it('is sent again, and told in the end without its query', async () => {
    const { sent, outcome } = await timesOf(broken, (client) =>
      client.get('/shipments', { params: { query: { phone: '+8613800000001' } } }),
    );
    expect(sent).toHaveLength(5);
    expect(outcome).toBeInstanceOf(NoAnswer);
    expect(outcome).toMatchObject({
      message: 'No answer to GET https://api.example/v1/shipments: connect ECONNREFUSED',
    });
  });

  it('is an answer that breaks off', async () => {
    const half = () =>
      new Response(
        new ReadableStream({
          start: (body) => {
            body.enqueue(new TextEncoder().encode('{"is":'));
            body.error(new Error('reset'));
          },
        }),
      );
    const { outcome, sent } = await timesOf((_, nth) => (nth === 1 ? half() : { is: 'whole' }), gets);
    expect(sent).toHaveLength(2);
    expect(outcome).toEqual({ is: 'whole' });
  });
});

describe('a POST', () => {
  it('is sent again with the same key and body', async () => {
    const { sent } = await timesOf((_, nth) => (nth < 3 ? refusal(503, 'try_again') : {}), posts());
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    expect(sent.map(({ body }) => body)).toEqual(Array(3).fill({ agreed_by: '客户' }));
  });

  it('is not sent again without a key', async () => {
    const { sent, outcome } = await timesOf(() => refusal(503, 'try_again'), posts({ 'Idempotency-Key': null }));
    expect(sent).toHaveLength(1);
    expect(outcome).toMatchObject({ status: 503 });
  });
});

describe('who gives up', () => {
  it('while it is waited, is told so, and nothing is sent any more', async () => {
    const giveUp = new AbortController();
    const { sent, outcome } = await timesOf(
      () => refusal(503, 'try_again', {}, SENDS_AGAIN),
      (client) => {
        setTimeout(() => {
          giveUp.abort(new Error('enough'));
        }, 6_999);
        return client.get('/shipments/{waybill_number}', { ...WAYBILL, signal: giveUp.signal });
      },
    );
    expect(sent).toHaveLength(1);
    expect(outcome).toMatchObject({ message: 'enough' });
  });

  it('on an answer that does not come, sends again', async () => {
    vi.useRealTimers();
    const never = (signal: AbortSignal) =>
      new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
      });
    let attempts = 0;
    const client = createClient({
      baseUrl: 'https://api.example/v1',
      apiKey: 'hd_test_fake',
      retries: { timeout: 5, attempts: 2 },
      fetch: ({ signal }) => {
        attempts++;
        return never(signal);
      },
    });
    await expect(gets(client)).rejects.toThrow(/^No answer to GET .*timeout/);
    expect(attempts).toBe(2);
  });
});
