import { describe, expect, it } from 'vitest';
import { COMMITMENTS, COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import { ofType, type Resource } from '../template.ts';

interface State {
  readonly Type: string;
  readonly Next?: string;
  readonly End?: boolean;
  readonly TimestampPath?: string;
  readonly Resource?: string;
  readonly Parameters?: Record<string, unknown>;
  readonly ResultPath?: unknown;
  readonly Choices?: readonly { readonly Variable: string; readonly StringEquals: string; readonly Next: string }[];
  readonly Retry?: readonly { readonly ErrorEquals: string[]; readonly MaxAttempts: number }[];
  readonly Catch?: readonly { readonly ErrorEquals: string[]; readonly Next: string; readonly ResultPath: unknown }[];
}

const [machine] = ofType('AWS::StepFunctions::StateMachine') as [Resource];
const { StartAt, States } = JSON.parse(machine.text('DefinitionString')) as { StartAt: string; States: Record<string, State> };

/** The states from the one named to the end of its chain. */
function chain(name: string | undefined): string[] {
  return name === undefined ? [] : [name, ...chain(States[name]?.Next)];
}

describe('the pickup lifecycle', () => {
  it('reads as what is promised and whom a miss tells', () => {
    expect(States[StartAt]?.Choices?.map(({ StringEquals, Next }) => [StringEquals, ...chain(Next)])).toEqual([
      ['dispatch', 'dispatch: wait until due', 'dispatch missed (A4): tell customer service supervisor'],
      ['verification', 'verification: wait until due', 'verification missed (B2): tell customer service supervisor'],
      [
        'pickup',
        'pickup: wait until due', 'pickup missed (B1): tell dispatcher',
        'pickup: wait to tell branch manager', 'pickup missed (B1): tell branch manager',
        'pickup: wait to tell customer service supervisor', 'pickup missed (B1): tell customer service supervisor',
      ],
    ]);
  });

  it('has a chain for every commitment of the phase', () => {
    const ofPhase = COMMITMENT_NAMES.filter((name) => ['pickup'].includes(COMMITMENTS[name].phase));
    expect(States[StartAt]?.Choices?.map(({ Variable, StringEquals }) => [Variable, StringEquals])).toEqual(ofPhase.map((name) => ['$.commitment', name]));
  });

  it('calls no function', () => {
    const called = Object.values(States).flatMap(({ Resource }) => Resource ?? []);
    expect(new Set(called)).toEqual(new Set(['arn:<AWS::Partition>:states:::aws-sdk:dynamodb:updateItem']));
  });

  it.each(States[StartAt]?.Choices?.map(({ StringEquals, Next }) => [StringEquals, chain(Next)] as const) ?? [])(
    'waits for each level of %s and marks it missed unless it is met', (_, names) => {
      names.forEach((name, at) => {
        const level = Math.floor(at / 2) + 1;
        if (at % 2 === 0) expect(States[name]).toEqual({ Type: 'Wait', TimestampPath: `$.tellAt.level${level}`, Next: names[at + 1] });
        else expect(States[name]).toMatchObject(mark(level, names[at + 1]));
      });
    });

  it('ends quietly where there is nothing to mark', () => {
    expect(States['kept, moved or void']).toEqual({ Type: 'Succeed' });
  });

  it('gives up on nothing else before it has tried for a quarter of an hour', () => {
    for (const { Retry } of Object.values(States).filter(({ Type }) => Type === 'Task')) {
      expect(Retry).toEqual([
        { ErrorEquals: ['DynamoDb.ConditionalCheckFailedException'], MaxAttempts: 0 },
        { ErrorEquals: ['States.ALL'], IntervalSeconds: 1, MaxAttempts: 14, BackoffRate: 2, MaxDelaySeconds: 300, JitterStrategy: 'FULL' },
      ]);
    }
  });

  it('logs every step without what it is about, and traces', () => {
    expect(machine.properties).toMatchObject({
      LoggingConfiguration: { Level: 'ALL', IncludeExecutionData: false },
      TracingConfiguration: { Enabled: true },
    });
    expect(machine.at('StateMachineType') ?? 'STANDARD').toBe('STANDARD');
  });

  it('has an alarm for timers that fail', () => {
    const watched = ofType('AWS::CloudWatch::Alarm').filter((alarm) => alarm.at('Namespace') === 'AWS/States').map((alarm) => alarm.text('MetricName'));
    expect(watched.sort()).toEqual(['ExecutionsFailed', 'ExecutionsTimedOut']);
  });
});

function mark(level: number, next: string | undefined): Record<string, unknown> {
  return {
    Type: 'Task',
    ...(next === undefined ? { End: true } : { Next: next }),
    Parameters: {
      TableName: '<Table>',
      'Key.$': '$.key',
      UpdateExpression: 'SET missedAt = :dueAt, #level = :level',
      ConditionExpression: 'attribute_not_exists(metAt) AND attribute_not_exists(voidedAt) AND dueAt = :dueAt AND #level <= :level',
      ExpressionAttributeNames: { '#level': 'level' },
      ExpressionAttributeValues: { ':dueAt': { 'S.$': '$.dueAt' }, ':level': { N: String(level) } },
    },
    ResultPath: null,
    Catch: [{ ErrorEquals: ['DynamoDb.ConditionalCheckFailedException'], Next: 'kept, moved or void', ResultPath: null }],
  };
}
