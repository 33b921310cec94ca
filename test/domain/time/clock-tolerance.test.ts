import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantThatCounts } from '../../../domain/time/clock-tolerance.ts';
import { later, type Instant } from '../../../domain/time/instant.ts';

const NOW = '2026-11-23T01:12:00.000Z' as Instant;

describe('the instant that counts (X13)', () => {
  it.each([
    ['the past', '2026-11-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z'],
    ['a millisecond ago', '2026-11-23T01:11:59.999Z', '2026-11-23T01:11:59.999Z'],
    ['now', NOW, NOW],
    ['a millisecond ahead', '2026-11-23T01:12:00.001Z', NOW],
    ['120 s ahead', '2026-11-23T01:14:00.000Z', NOW],
    ['120.001 s ahead', '2026-11-23T01:14:00.001Z', undefined],
    ['years ahead', '2030-01-01T00:00:00.000Z', undefined],
  ])('for %s', (_, told, counts) => {
    expect(instantThatCounts(told as Instant, NOW)).toBe(counts);
  });

  it('is never ahead, and what counted once counts so when it is told again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600_000, max: 600_000 }), (milliseconds) => {
        const counts = instantThatCounts(later(NOW, `PT${milliseconds / 1000}S`), NOW);
        if (counts === undefined) expect(milliseconds).toBeGreaterThan(120_000);
        else {
          expect(counts <= NOW).toBe(true);
          expect(instantThatCounts(counts, NOW)).toBe(counts);
        }
      }),
    );
  });
});
