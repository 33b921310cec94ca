import { describe, expect, it } from 'vitest';
import { watchedBy } from '../operations/control-room.ts';
import { functionOf, named, ofType, text } from '../template.ts';

const machine = named('AWS::StepFunctions::StateMachine', 'Renewal');
const { StartAt, States } = JSON.parse(machine.text('DefinitionString')) as {
  StartAt: string;
  States: Record<string, unknown>;
};
const RENEW = 'renew: the report as a whole';

describe('the machine that makes reports anew with answers (E5)', () => {
  it('waits until the time that it is told, and makes the report', () => {
    expect(States[StartAt]).toEqual({ Type: 'Wait', TimestampPath: '$.at', Next: RENEW });
    expect(States[RENEW]).toMatchObject({
      Type: 'Task',
      Resource: text({ 'Fn::GetAtt': [functionOf('sweeps/renew-report').id, 'Arn'] }),
      ResultPath: null,
      End: true,
    });
    expect(Object.keys(States)).toHaveLength(2);
  });

  it('tries for more than an hour, which outlasts most outages, and a sweep that is about to finish', () => {
    const [retry, ...others] = (States[RENEW] as { Retry: Record<string, number>[] }).Retry;
    expect(others).toEqual([]);
    expect(retry).toMatchObject({ ErrorEquals: ['States.ALL'] });
    const { IntervalSeconds = 0, MaxAttempts = 0, BackoffRate = 0, MaxDelaySeconds = 0 } = retry ?? {};
    const waits = Array.from({ length: MaxAttempts }, (_, at) =>
      Math.min(MaxDelaySeconds, IntervalSeconds * BackoffRate ** at),
    );
    expect(waits.reduce((sum, wait) => sum + wait)).toBeGreaterThan(3600);
  });

  it('has an alarm for answers that do not stand in the report', () => {
    const [alarm, ...others] = ofType('AWS::CloudWatch::Alarm').filter((each) =>
      watchedBy(each).some(({ dimensions }) => dimensions['StateMachineArn'] === text({ Ref: machine.id })),
    );
    expect(others).toEqual([]);
    expect(alarm?.text('AlarmDescription')).toContain('the report of all branches');
  });

  it('and the sweep have the memory that a workbook of 200,000 rows takes', () => {
    for (const entry of ['sweeps/renew-report', 'sweeps/finish-sweep'])
      expect(functionOf(entry).properties).toMatchObject({ MemorySize: 3008, Timeout: 900 });
  });
});
