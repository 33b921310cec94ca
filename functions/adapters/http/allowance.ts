import { DateTime } from 'luxon';
import type { Instant } from '../../../domain/time/instant.ts';
import { countUp } from '../table.ts';
import { Problem } from './problem.ts';

/** What a key may still ask in a minute. */
export interface Allowance {
  readonly limit: number;
  /** 0 when it is spent. */
  readonly remaining: number;
  /** Until the next minute begins, in seconds. */
  readonly resetIn: number;
}

/**
 * Counts a request of a key, in one row a minute.
 * @param key the key's id
 * @param limit requests in a minute
 */
export async function spend(key: string, limit: number, now: Instant): Promise<Allowance> {
  const at = DateTime.fromISO(now, { zone: 'utc' });
  const next = at.startOf('minute').plus({ minutes: 1 });
  const asked = await countUp(
    { pk: `RATE#${key}`, sk: at.toFormat("yyyy-MM-dd'T'HH:mm") },
    Math.ceil(next.plus({ minutes: 1 }).toSeconds()),
  );
  return { limit, remaining: limit - asked, resetIn: Math.ceil(next.diff(at, 'seconds').seconds) };
}

/** What a caller is told of it, as the drafts of the IETF have it (draft-ietf-httpapi-ratelimit-headers-07). */
export function rateLimitHeaders({ limit, remaining, resetIn }: Allowance): Record<string, string> {
  return {
    'RateLimit-Policy': `${limit};w=60`,
    'RateLimit-Limit': String(limit),
    'RateLimit-Remaining': String(Math.max(0, remaining)),
    'RateLimit-Reset': String(resetIn),
  };
}

/** @throws Problem too_many_requests where more was asked than there was */
export function checkAllowance({ limit, remaining, resetIn }: Allowance): void {
  if (remaining < 0)
    throw new Problem('too_many_requests', `this key has made its ${limit} requests of this minute`, {
      headers: { 'Retry-After': String(resetIn) },
    });
}
