import { expect, it } from 'vitest';
import { whoseWork, workFrom } from '../../../domain/promise/whose-work.ts';

const told = (...roles: string[]) => ({ escalation: roles.map((tells, level) => ({ tells, after: `PT${level}H` })) });
const THREE = told('driver', 'manager', 'owner');

it.each([
  [0, ['driver']],
  [1, ['driver']],
  [2, ['driver', 'manager']],
  [3, ['driver', 'manager', 'owner']],
  [4, ['driver', 'manager', 'owner']],
])('told to level %i, a promise is the work of %j', (level, roles) => {
  expect(whoseWork(THREE, level)).toEqual(roles);
});

it('a role that is told twice is one', () => {
  expect(whoseWork(told('driver', 'driver', 'owner'), 3)).toEqual(['driver', 'owner']);
  expect(workFrom(told('driver', 'owner', 'driver'), 'driver')).toBe(0);
});

it.each([
  ['driver', 0],
  ['manager', 2],
  ['owner', 3],
  ['baker', undefined],
])('of a %s it is the work from level %j on', (role, level) => {
  expect(workFrom(THREE, role)).toBe(level);
});

it('a promise is the work of a role at exactly the levels from which on it is', () => {
  for (const { tells: role } of THREE.escalation)
    for (const level of [0, 1, 2, 3])
      expect(whoseWork(THREE, level).includes(role)).toBe(level >= (workFrom(THREE, role) ?? Infinity));
});
