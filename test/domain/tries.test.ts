import { describe, expect, it } from 'vitest';
import { isLate, TRIES, waitAfter } from '../../domain/tries.ts';

/** When a step is tried that fails each time, in seconds from the first. */
const times = Array.from({ length: TRIES - 1 }, (_, at) => waitAfter(at + 1)).reduce<number[]>(
  (all, wait) => [...all, (all.at(-1) ?? 0) + wait],
  [0],
);

describe('a step that fails', () => {
  it('is tried for more than an hour, and no more often than that takes', () => {
    expect(times).toHaveLength(TRIES);
    expect(times.at(-1)).toBeGreaterThan(3600);
    expect(times.at(-2)).toBeLessThanOrEqual(3600);
  });

  it('is tried seven times in the three minutes that an instruction has (A4)', () => {
    expect(times.filter((time) => time < 180)).toEqual([0, 2, 6, 14, 30, 62, 126]);
  });

  it('is late from the first try that is more than a minute after the first', () => {
    expect(times.filter((_, at) => !isLate(at + 1))).toEqual([0, 2, 6, 14, 30]);
  });

  it('waits for a quarter of an hour at most', () => {
    expect(waitAfter(9)).toBe(512);
    expect(waitAfter(10)).toBe(900);
    expect(waitAfter(1000)).toBe(900);
  });
});
