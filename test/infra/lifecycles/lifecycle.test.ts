import { describe, expect, it } from 'vitest';
import {
  COMMITMENTS,
  COMMITMENT_NAMES,
  PHASE_NAMES,
  type CommitmentName,
  type Phase,
} from '../../../domain/commitments.ts';
import type { PromiseRule } from '../../../domain/promise/promise-rule.ts';
import { expressionsOf, valueOf, watchedBy } from '../operations/control-room.ts';
import { ofType, template, text } from '../template.ts';
import { Machine, type State } from './machine.ts';

/** What each machine waits for and does, read aloud. */
const SENTENCES: Record<Phase, Readonly<Record<string, string[]>>> = {
  pickup: {
    dispatch: ['dispatch: wait until due', 'dispatch missed (A4): tell customer service supervisor'],
    verification: ['verification: wait until due', 'verification missed (B2): tell customer service supervisor'],
    pickup: [
      'pickup: wait until due',
      'pickup missed (B1): tell dispatcher',
      'pickup: wait to tell branch manager',
      'pickup missed (B1): tell branch manager',
      'pickup: wait to tell customer service supervisor',
      'pickup missed (B1): tell customer service supervisor',
    ],
  },
  delivery: {
    loading: [
      'loading: wait until due',
      'loading missed (C3): tell dispatcher',
      'loading: wait to tell customer service supervisor',
      'loading missed (C3): tell customer service supervisor',
    ],
    appointment: [
      'appointment: wait until due',
      'appointment missed (C1): tell dispatcher',
      'appointment: wait to tell branch manager',
      'appointment missed (C1): tell branch manager',
    ],
    arrival: [
      'arrival: wait until due',
      'arrival missed (C2): tell dispatcher',
      'arrival: wait to tell branch manager',
      'arrival missed (C2): tell branch manager',
      'arrival: wait to tell customer service supervisor',
      'arrival missed (C2): tell customer service supervisor',
    ],
    reestimate: [
      'reestimate: wait until due',
      'reestimate missed (C2): tell branch manager',
      'reestimate: wait to tell customer service supervisor',
      'reestimate missed (C2): tell customer service supervisor',
    ],
    delivery: [
      'delivery: wait until due',
      'delivery missed (C1): tell dispatcher',
      'delivery: wait to tell branch manager',
      'delivery missed (C1): tell branch manager',
      'delivery: wait to tell customer service supervisor',
      'delivery missed (C1): tell customer service supervisor',
    ],
    signature_recheck: [
      'signature_recheck: wait until due',
      'signature_recheck missed (D5): tell customer service supervisor',
    ],
  },
  receipt_return: {
    'receipt_return.reminder': ['receipt_return: wait to remind', 'receipt_return due soon (E2): remind'],
    receipt_return: [
      'receipt_return: wait until due',
      'receipt_return missed (E2): tell dispatcher',
      'receipt_return: wait to tell branch manager',
      'receipt_return missed (E2): tell branch manager',
    ],
    receipt_limit: ['receipt_limit: wait until due', 'receipt_limit missed (E2): tell customer service supervisor'],
  },
  month_end: {
    explanation: ['explanation: wait until due', 'explanation missed (E5): tell customer service supervisor'],
  },
  inquiry: {
    quote: ['quote: wait until due', 'quote missed (A6): tell customer service supervisor'],
  },
  desk: {
    first_response: ['first_response: wait until due', 'first_response missed (G2): tell customer service supervisor'],
    acknowledgement: ['acknowledgement: wait until due', 'acknowledgement missed (G3): tell customer service manager'],
    resolution: [
      'resolution: wait until due',
      'resolution missed (G2): tell customer service supervisor',
      'resolution: wait to tell customer service manager',
      'resolution missed (G2): tell customer service manager',
    ],
    department_answer: [
      'department_answer: wait until due',
      'department_answer missed (G2): tell department head',
      'department_answer: wait to tell customer service manager',
      'department_answer missed (G2): tell customer service manager',
    ],
    next_response: ['next_response: wait until due', 'next_response missed (G2): tell customer service supervisor'],
    call_back: ['call_back: wait until due', 'call_back missed (G3): tell customer service supervisor'],
    review: [
      'review: wait until due',
      'review missed (G4): tell customer service supervisor',
      'review: wait to tell customer service manager',
      'review missed (G4): tell customer service manager',
    ],
  },
  exception: {
    emergency_plan: ['emergency_plan: wait until due', 'emergency_plan missed (F1): tell customer service manager'],
    task_acceptance: [
      'task_acceptance: wait until due',
      'task_acceptance missed (F4): tell customer service supervisor',
    ],
    task: [
      'task: wait until due',
      'task missed (F4): tell customer service supervisor',
      'task: wait to tell customer service manager',
      'task missed (F4): tell customer service manager',
    ],
  },
  after_sales: {
    classification: ['classification: wait until due', 'classification missed (G6): tell customer service supervisor'],
    report_back: ['report_back: wait until due', 'report_back missed (G6): tell customer service supervisor'],
  },
  knowledge: {
    knowledge_entry: [
      'knowledge_entry: wait until due',
      'knowledge_entry missed (G7): tell customer service supervisor',
      'knowledge_entry: wait to tell customer service manager',
      'knowledge_entry missed (G7): tell customer service manager',
    ],
  },
  claim: {
    claim_decision: [
      'claim_decision: wait until due',
      'claim_decision missed (G5): tell customer service supervisor',
      'claim_decision: wait to tell customer service manager',
      'claim_decision missed (G5): tell customer service manager',
    ],
    payment: [
      'payment: wait until due',
      'payment missed (G5): tell customer service supervisor',
      'payment: wait to tell customer service manager',
      'payment missed (G5): tell customer service manager',
    ],
    recovery: [
      'recovery: wait until due',
      'recovery missed (G5): tell customer service supervisor',
      'recovery: wait to tell customer service manager',
      'recovery missed (G5): tell customer service manager',
    ],
  },
};

const OWED =
  'attribute_not_exists(metAt) AND attribute_not_exists(endedAt) AND attribute_not_exists(withdrawn) AND dueAt = :dueAt';
const REMINDER = {
  UpdateExpression: 'SET remindedAt = :remindAt',
  ConditionExpression: OWED,
  ExpressionAttributeValues: { ':dueAt': { 'S.$': '$.dueAt' }, ':remindAt': { 'S.$': '$.remindAt' } },
};
const miss = (level: number) => ({
  UpdateExpression: 'SET missedAt = :dueAt, #level = :level, overdueKey = :overdueKey, overdueOfKey = :overdueOfKey',
  ConditionExpression: `${OWED} AND #level <= :level`,
  ExpressionAttributeNames: { '#level': 'level' },
  ExpressionAttributeValues: {
    ':dueAt': { 'S.$': '$.dueAt' },
    ':level': { N: String(level) },
    ':overdueKey': { 'S.$': '$.overdueKey' },
    ':overdueOfKey': { 'S.$': '$.overdueOfKey' },
  },
});

it('there is a machine for each phase of every subject, beside those of reports, notices and webhooks', () => {
  expect(
    ofType('AWS::StepFunctions::StateMachine').filter(({ id }) => !/^(Sweeps|Renewal|Notices|Webhooks)/.test(id)),
  ).toHaveLength(PHASE_NAMES.length);
});

it('machines that were deployed once keep their ids: another would be another machine, and the timers of this one would fail', () => {
  expect(ofType('AWS::StepFunctions::StateMachine').map(({ id }) => id)).toEqual(
    expect.arrayContaining(['Pickup4E364A3A', 'Delivery5F6C039D', 'ReceiptReturn6FD0FE9D', 'MonthEnd23E86901']),
  );
});

describe.each(PHASE_NAMES)('the machine of %s', (phase) => {
  const machine = new Machine(phase);

  it('reads as what is promised and whom a miss tells', () => {
    expect(machine.start).toBe(`${phase}: which promise?`);
    const whole = machine.chains.filter(({ promise }) => !/\.\d$/.test(promise));
    expect(Object.fromEntries(whole.map(({ promise, names }) => [promise, names]))).toEqual(SENTENCES[phase]);
  });

  it('begins after the levels that are told, where it takes the place of a timer that ended in vain', () => {
    for (const { promise, names } of machine.chains) {
      const [, name = '', next = ''] = /^(.*)\.(\d)$/.exec(promise) ?? [];
      if (name !== '') expect(names).toEqual(SENTENCES[phase][name]?.slice(2 * (Number(next) - 1)));
    }
  });

  it('has a chain for every level of every promise of its phase, one for its reminder, and the start and the end besides', () => {
    const ofPhase = COMMITMENT_NAMES.filter((name) => COMMITMENTS[name].phase === phase);
    const timers = ofPhase.flatMap((name) => {
      const { reminder, escalation }: PromiseRule = COMMITMENTS[name];
      const levels = escalation.map((_, told) => (told === 0 ? name : `${name}.${told + 1}`));
      return reminder === undefined ? levels : [...levels, `${name}.reminder`];
    });
    expect(machine.chains.map(({ variable, promise }) => [variable, promise])).toEqual(
      timers.map((timer) => ['$.commitment', timer]),
    );
    expect(Object.keys(machine.states).sort()).toEqual(
      [machine.start, 'kept, moved or void', ...new Set(machine.chains.flatMap(({ names }) => names))].sort(),
    );
  });

  it.each(machine.chains.map(({ promise, names }) => [promise, names] as const))(
    'waits for each level of %s and marks it, unless it is met, moved, ended or withdrawn',
    (timer, names) => {
      const [promise, from] = timer.split('.');
      const reminder = from === 'reminder';
      const told = reminder ? 0 : Number(from ?? 1) - 1;
      const { escalation }: PromiseRule = COMMITMENTS[promise as CommitmentName];
      const steps = reminder
        ? ([['$.remindAt', REMINDER]] as const)
        : escalation.map((_, at) => [`$.tellAt.level${at + 1}`, miss(at + 1)] as const).slice(told);
      expect(names.map((name) => machine.state(name))).toEqual(
        steps.flatMap(([TimestampPath, update], at) => {
          const [mark, next] = [names[2 * at + 1], names[2 * at + 2]];
          return [
            { Type: 'Wait', TimestampPath, Next: mark },
            expect.objectContaining({
              Type: 'Task',
              ...(next === undefined ? { End: true } : { Next: next }),
              Parameters: { TableName: '<Table>', 'Key.$': '$.key', ...(update as object) },
              ResultPath: null,
              Catch: [
                {
                  ErrorEquals: ['DynamoDb.ConditionalCheckFailedException'],
                  Next: 'kept, moved or void',
                  ResultPath: null,
                },
              ],
            }) as State,
          ];
        }),
      );
    },
  );

  const tasks = Object.values(machine.states).filter(({ Type }) => Type === 'Task');

  it('calls no function', () => {
    expect(new Set(tasks.map(({ Resource }) => Resource))).toEqual(
      new Set(['arn:<AWS::Partition>:states:::aws-sdk:dynamodb:updateItem']),
    );
  });

  it('ends quietly where there is nothing to mark', () => {
    expect(machine.state('kept, moved or void')).toEqual({ Type: 'Succeed' });
  });

  it('gives up on nothing else before it has tried for a quarter of an hour', () => {
    for (const { Retry } of tasks) {
      expect(Retry).toEqual([
        { ErrorEquals: ['DynamoDb.ConditionalCheckFailedException'], MaxAttempts: 0 },
        {
          ErrorEquals: ['States.ALL'],
          IntervalSeconds: 1,
          MaxAttempts: 14,
          BackoffRate: 2,
          MaxDelaySeconds: 300,
          JitterStrategy: 'FULL',
        },
      ]);
    }
  });

  it('logs what goes wrong without what it is about', () => {
    expect(machine.resource.properties).toMatchObject({
      LoggingConfiguration: { Level: 'ERROR', IncludeExecutionData: false },
    });
    expect(machine.resource.at('StateMachineType') ?? 'STANDARD').toBe('STANDARD');
  });

  it('has an alarm for timers that end in vain, however that comes', () => {
    const [alarm, ...others] = ofType('AWS::CloudWatch::Alarm').filter((each) =>
      watchedBy(each).some(({ dimensions }) => dimensions['StateMachineArn'] === text({ Ref: machine.resource.id })),
    );
    expect(others).toEqual([]);
    if (!alarm) throw new Error('there is no alarm');
    expect(watchedBy(alarm).map(({ name }) => name)).toEqual([
      'ExecutionsFailed',
      'ExecutionsTimedOut',
      'ExecutionsAborted',
    ]);
    const rings = (failed: number, timedOut: number, aborted: number): boolean =>
      valueOf(expressionsOf(alarm), { failed, timedOut, aborted }, new Date()) >= Number(alarm.at('Threshold'));
    expect([rings(1, 0, 0), rings(0, 1, 0), rings(0, 0, 1), rings(0, 0, 0)]).toEqual([true, true, true, false]);
    expect(alarm.text('AlarmDescription')).toContain(`"${phase}"`);
  });

  it('stays when a deployment has no place for it any more, with its role: its executions go on', () => {
    const { id } = machine.resource;
    const role = (machine.resource.at('RoleArn') as { 'Fn::GetAtt': [string, string] })['Fn::GetAtt'][0];
    for (const kept of [id, role]) {
      expect(template.Resources[kept]).toMatchObject({
        DeletionPolicy: 'RetainExceptOnCreate',
        UpdateReplacePolicy: 'Retain',
      });
    }
  });
});
