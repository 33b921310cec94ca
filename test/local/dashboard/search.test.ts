import { describe, expect, it } from 'vitest';
import { searchOf } from '../../../local/dashboard/search.ts';

const search = searchOf(
  'SEARCH(\'{Huidan,service,branch} MetricName="OverdueAtBranch" service="huidan"\', \'Maximum\')',
);
const series = (name: string, dimensions: Record<string, string>, namespace = 'Huidan') => ({
  namespace,
  name,
  dimensions,
  samples: [],
});

describe('a search', () => {
  it('finds each metric of its name with exactly its dimensions', () => {
    expect(search?.stat).toBe('Maximum');
    expect(search?.finds(series('OverdueAtBranch', { branch: 'HGH', service: 'huidan' }))).toBe(true);
    expect(search?.finds(series('Overdue', { branch: 'HGH', service: 'huidan' }))).toBe(false);
    expect(search?.finds(series('OverdueAtBranch', { branch: 'HGH', service: 'other' }))).toBe(false);
    expect(search?.finds(series('OverdueAtBranch', { branch: 'HGH', service: 'huidan', level: '1' }))).toBe(false);
    expect(search?.finds(series('OverdueAtBranch', { branch: 'HGH', service: 'huidan' }, 'Other'))).toBe(false);
  });

  it('names what it found by what differs', () => {
    expect(search?.labelOf(series('OverdueAtBranch', { service: 'huidan', branch: 'HGH' }))).toBe('HGH');
  });

  it('is no other expression', () => {
    expect(searchOf('100 * a')).toBeUndefined();
    expect(searchOf("SEARCH('{Huidan,branch} NOT x', 'Sum')")).toBeUndefined();
  });
});
