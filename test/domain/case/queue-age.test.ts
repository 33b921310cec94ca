import { expect, it } from 'vitest';
import { queueAge } from '../../../domain/case/queue-age.ts';
import { later } from '../../../domain/time/instant.ts';
import { at } from '../../functions/branches.ts';

const RECEIVED = at('2026-11-23T09:00:00+08:00');

it.each([
  ['PT0S', 'under 30 minutes'],
  ['PT29M59.999S', 'under 30 minutes'],
  ['PT30M', 'under 2 hours'],
  ['PT2H', 'under 8 hours'],
  ['PT8H', 'under 24 hours'],
  ['PT23H59M59.999S', 'under 24 hours'],
  ['PT24H', '24 hours and more'],
  ['P30D', '24 hours and more'],
])('a case that came %s ago is %s old', (ago, age) => {
  expect(queueAge(RECEIVED, later(RECEIVED, ago))).toBe(age);
});
