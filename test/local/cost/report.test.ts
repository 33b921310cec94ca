import { expect, it } from 'vitest';
import { elsewhere } from '../../../local/cost/elsewhere.ts';
import { transitionsOf } from '../../../local/cost/executions.ts';
import { LIVES } from '../../../local/cost/lives.ts';
import { priced } from '../../../local/cost/priced.ts';
import { costed, report } from '../../../local/cost/report.ts';
import type { Usage } from '../../../local/cost/usage.ts';
import { watchCost } from '../../../local/cost/watch.ts';

const USAGE: Usage = {
  dueTimes: 9,
  executions: 9,
  transitions: 36,
  requests: 10,
  invocations: 40,
  milliseconds: 2000,
  gbSeconds: 1,
  writeUnits: 190,
  writeUnitsBy: { event: 30, 'index open': 160 },
  readUnits: 40,
  readUnitsBy: { Query: 40 },
  busEvents: 20,
  queueRequests: 0,
  keyRequests: 1,
  logBytes: 1024 ** 2,
};

it('a thousand lives cost a thousand times what one uses, by the list', () => {
  const { currency, by, total } = priced(USAGE, 'us-east-1');
  expect([currency, by.transitions?.toFixed(4), by.writeUnits?.toFixed(4), by.logBytes?.toFixed(4)]).toEqual([
    'USD',
    '0.9000',
    '0.1187',
    '0.4883',
  ]);
  expect(total).toBeCloseTo(Object.values(by).reduce((sum: number, each) => sum + (each ?? 0), 0));
});

it('what has no price is in no sum, and is said to have none', () => {
  expect(priced(USAGE, 'cn-northwest-1').by.transitions).toBeNull();
  const [life] = LIVES;
  if (!life) throw new Error('there is no life');
  const text = report([costed(life, USAGE)], 13);
  expect(text).toContain('no price found');
  expect(text).toMatch(/^ {2}index open +160$/m);
  expect(text).toMatch(/^write units +190$/m);
});

it('the same timers are priced by how many there are, executed or not', () => {
  const costs = (timers: number) => elsewhere(timers).map(({ cost }) => Number(cost.toFixed(3)));
  expect(costs(9)).toEqual([0.9, 1.485, 0.22, 0.011, 80]);
  expect(costs(0)).toEqual([0, 0, 0, 0, 80]);
});

it('the watch costs half a read unit a promise and minute', () => {
  expect(watchCost(13)).toBeCloseTo(0.0351, 4);
});

it('a transition is a state that is entered, and each time that it is tried again', () => {
  const types = [
    'ExecutionStarted',
    'ChoiceStateEntered',
    'WaitStateEntered',
    'TaskStateEntered',
    'TaskScheduled',
    'TaskFailed',
    'TaskScheduled',
    'TaskSucceeded',
    'SucceedStateEntered',
  ] as const;
  expect(transitionsOf(types.map((type, id) => ({ type, id, timestamp: new Date() })))).toBe(5);
});
