import { NoAnswer } from './no-answer.ts';
import { backoffMs, retryAfterMs } from './retry-wait.ts';

export type Fetch = (request: Request) => Promise<Response>;

/** How often a request is sent. */
export interface Retries {
  /** All in all, the first one too. */
  readonly attempts: number;
  /** In milliseconds: none is sent later than that after the first. */
  readonly within: number;
  /** In milliseconds, for the whole of an answer. */
  readonly timeout: number;
}

const RETRIES: Retries = { attempts: 5, within: 60_000, timeout: 30_000 };

/** Refused for load or a passing fault: the same request again may succeed. */
const PASSING = [429, 502, 503, 504];

/** Whose second time changes nothing more than their first. */
const REPEATABLE = ['GET', 'HEAD', 'PUT', 'DELETE'];

type Outcome = { readonly answer: Response } | { readonly error: unknown };

/**
 * A fetch that sends again what had no answer or was refused for a moment, where that is safe.
 * @throws NoAnswer where nothing came, or what `request.signal` was aborted with
 */
export function retrying(fetch: Fetch, retries: Partial<Retries> = {}): Fetch {
  const { attempts, within, timeout } = { ...RETRIES, ...retries };
  return async (request) => {
    const begun = performance.now();
    for (let attempt = 1; ; attempt++) {
      const outcome = await outcomeOf(fetch, request, timeout);
      request.signal.throwIfAborted();
      const wait = waitAfter(outcome, attempt);
      const isLast = attempt >= attempts || performance.now() - begun + wait > within;
      if (!isPassing(outcome) || !isRepeatable(request) || isLast) {
        if ('answer' in outcome) return outcome.answer;
        throw new NoAnswer(request, outcome.error);
      }
      await waited(wait, request.signal);
    }
  };
}

/** One attempt; an answer that breaks off is none. */
async function outcomeOf(fetch: Fetch, request: Request, timeout: number): Promise<Outcome> {
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeout)]);
  try {
    const answer = await fetch(new Request(request.clone(), { signal }));
    await answer.clone().arrayBuffer();
    return { answer };
  } catch (error) {
    return { error };
  }
}

const isPassing = (outcome: Outcome): boolean => 'error' in outcome || PASSING.includes(outcome.answer.status);

const isRepeatable = ({ method, headers }: Request): boolean =>
  REPEATABLE.includes(method) || headers.has('Idempotency-Key');

/** What the answer asks for, else as long as it takes others to give up too. */
function waitAfter(outcome: Outcome, attempt: number): number {
  const asked = 'answer' in outcome ? retryAfterMs(outcome.answer.headers.get('Retry-After'), Date.now()) : undefined;
  return asked ?? backoffMs(attempt, Math.random());
}

function waited(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const aborted = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', aborted);
      resolve();
    }, ms);
    signal.addEventListener('abort', aborted, { once: true });
  });
}
