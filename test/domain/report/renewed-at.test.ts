import { describe, expect, it } from 'vitest';
import { renewedAt } from '../../../domain/report/renewed-at.ts';
import type { Instant } from '../../../domain/time/instant.ts';

describe('the report of all branches is made anew (E5)', () => {
  it.each([
    ['2026-12-01T10:00:00.000Z', '2026-12-01T10:06:00.000Z'],
    ['2026-12-01T10:04:59.999Z', '2026-12-01T10:06:00.000Z'],
    ['2026-12-01T10:05:00.000Z', '2026-12-01T10:11:00.000Z'],
    ['2026-12-31T23:58:00.000Z', '2027-01-01T00:01:00.000Z'],
  ])('with an answer of %s at %s: a minute after the five minutes of the answer', (answeredAt, at) => {
    expect(renewedAt(answeredAt as Instant)).toBe(at);
  });
});
