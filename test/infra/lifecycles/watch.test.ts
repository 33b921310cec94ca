import { expect, it } from 'vitest';
import { LOOKS } from '../../../domain/promise/look.ts';
import { functionOf, ofType, stack } from '../template.ts';

const schedules = ofType('AWS::Scheduler::Schedule').filter(
  (schedule) => schedule.text('Target.Arn') === '<Watch.Arn>',
);

it('the watch looks about each minute, and at everything each hour', () => {
  expect(
    schedules.map((schedule) => [
      JSON.parse(schedule.text('Target.Input')) as unknown,
      schedule.text('ScheduleExpression'),
    ]),
  ).toEqual([
    [{ look: 'about_now' }, 'rate(1 minute)'],
    [{ look: 'everything' }, 'rate(1 hour)'],
  ]);
  expect(schedules).toHaveLength(LOOKS.length);
  for (const schedule of schedules)
    expect(schedule.properties).toMatchObject({ State: 'ENABLED', FlexibleTimeWindow: { Mode: 'OFF' } });
});

it('a look that failed is not tried again, for the next one makes up for it', () => {
  for (const schedule of schedules)
    expect(schedule.at('Target.RetryPolicy')).toEqual({ MaximumEventAgeInSeconds: 60, MaximumRetryAttempts: 0 });
});

it('it is told where the machine of each phase is, like the reader of the stream that starts timers', () => {
  const told = (entry: string) => functionOf(entry).text('Environment.Variables.MACHINE_ARNS');
  expect(told('sweeps/watch')).toBe(told('stream/arm-timers'));
});

it('the stack is not deleted by a slip', () => {
  expect(stack.terminationProtection).toBe(true);
});
