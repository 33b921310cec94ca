import { describe, expect, it } from 'vitest';
import { orderTime } from '../../../domain/booking/order-time.ts';
import type { Instant } from '../../../domain/time/instant.ts';

const NOW = '2026-11-23T01:12:00.000Z' as Instant;
const EARLIEST = '2026-10-23T01:12:00.000Z' as Instant;

describe('the time of an order (A1)', () => {
  it('is now where none is told, or where a clock is up to two minutes ahead (X13)', () => {
    expect(orderTime(undefined, 'api', NOW)).toEqual({ at: NOW });
    expect(orderTime('2026-11-23T01:14:00.000Z' as Instant, 'phone', NOW)).toEqual({ at: NOW });
    expect(orderTime('2026-11-23T01:14:00.001Z' as Instant, 'import', NOW)).toEqual({ why: 'in_future' });
  });

  it('lies up to 31 days back', () => {
    expect(orderTime(EARLIEST, 'api', NOW)).toEqual({ at: EARLIEST });
    const before = '2026-10-23T01:11:59.999Z' as Instant;
    for (const channel of ['api', 'email', 'phone'] as const) {
      expect(orderTime(before, channel, NOW)).toEqual({ why: 'too_long_ago', earliest: EARLIEST });
    }
  });

  it('lies as far back as it did, of an import', () => {
    const before = '2019-01-01T00:00:00.000Z' as Instant;
    expect(orderTime(before, 'import', NOW)).toEqual({ at: before });
  });
});
