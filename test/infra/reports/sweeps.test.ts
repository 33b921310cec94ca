import { describe, expect, it } from 'vitest';
import { REPORTS, REPORT_KINDS } from '../../../domain/report/reports.ts';
import { watchedBy } from '../operations/control-room.ts';
import { entryOf, functionOf, named, ofType, resources, synthesize, text, type Resource } from '../template.ts';

interface Step {
  readonly Type: string;
  readonly Next?: string;
  readonly End?: boolean;
  readonly Resource?: string;
  readonly ResultPath?: string;
  readonly Error?: string;
  readonly Parameters?: unknown;
  readonly Retry?: readonly { readonly ErrorEquals: string[]; readonly MaxAttempts: number }[];
  readonly Catch?: readonly { readonly ErrorEquals: string[]; readonly Next: string; readonly ResultPath: string }[];
  readonly Choices?: readonly object[];
  readonly Default?: string;
  readonly MaxConcurrency?: number;
  readonly ItemsPath?: string;
  readonly ItemSelector?: Readonly<Record<string, string>>;
  readonly ItemProcessor?: { readonly StartAt: string; readonly States: Readonly<Record<string, Step>> };
}

/** The states of a machine in the order in which a sweep that goes well enters them. */
const ORDER = [
  'name: what the steps log',
  'plan: which period, which branches',
  'branch by branch',
  'finish: the report as a whole',
  'is a branch missing?',
];
const [NAME, PLAN, BRANCHES, FINISH, WHOLE] = ORDER as [string, string, string, string, string];

const machine = named('AWS::StepFunctions::StateMachine', 'SweepsSweep');
const MACHINE = text({ Ref: machine.id });
const arnOf = (entry: string): string => text({ 'Fn::GetAtt': [functionOf(entry).id, 'Arn'] });

/** What is called by the calendar, and with what, with the expression of its schedule and its zone. */
function calendar(all: readonly Resource[]): unknown[] {
  return all
    .filter(({ type, id }) => type === 'AWS::Scheduler::Schedule' && !/^(Watch|Webhooks)/.test(id))
    .map((schedule) => [
      schedule.text('Target.Arn'),
      ...(schedule.at('Target.Input') === undefined ? [] : [JSON.parse(schedule.text('Target.Input')) as unknown]),
      schedule.text('ScheduleExpression'),
      schedule.at('ScheduleExpressionTimezone'),
    ]);
}

it('there is one machine for all reports', () => {
  expect(machine.text('StateMachineName')).toBe('<AWS::StackName>-sweep');
});

describe('the calendar', () => {
  const expected = (zone: string): unknown[] => [
    ...REPORT_KINDS.flatMap((kind) =>
      Object.entries(REPORTS[kind].runs).map(([unit, runs]) => [MACHINE, { kind, unit }, runs, zone]),
    ),
    // Every five minutes are the same everywhere.
    ['<SweepsObserveOverdue.Arn>', 'rate(5 minutes)', expect.toBeOneOf([undefined, 'Etc/UTC', zone])],
    ['<SweepsObserveReceipts.Arn>', 'cron(0 6 * * ? *)', zone],
  ];

  it('is by the clock of Shanghai, and there is nothing in it but the sweeps and the counts', () => {
    expect(calendar(resources)).toEqual(expected('Asia/Shanghai'));
  });

  it("is by the clock of the company's own zone, which the functions are told, too", () => {
    const other = synthesize({ companyTimeZone: 'Asia/Urumqi' }).resources;
    expect(calendar(other)).toEqual(expected('Asia/Urumqi'));
    const zones = other
      .filter((each) => each.at('Environment.Variables.COMPANY_TIME_ZONE') !== undefined)
      .map((each) => [entryOf(each), each.at('Environment.Variables.COMPANY_TIME_ZONE')]);
    expect(zones.sort()).toEqual(
      [
        'api/cases/writes',
        'api/claims/writes',
        'api/promises/reads',
        'api/reports/reads',
        'api/reports/writes',
        'api/vehicle-arrivals/writes',
        'lifecycles/compose-notices',
        'lifecycles/enter-report',
        'lifecycles/follow-cases',
        'lifecycles/follow-shipments',
        'mail/receive',
        'notices/climb',
        'notices/send',
        'sweeps/finish-sweep',
        'sweeps/plan-sweep',
        'sweeps/renew-report',
        'sweeps/sweep-branch',
      ].map((entry) => [entry, 'Asia/Urumqi']),
    );
  });

  it.each(['Asia/Shangai', 8])('in %s, which is no time zone, fails before anything is deployed', (companyTimeZone) => {
    expect(() => synthesize({ companyTimeZone })).toThrow('not a time zone');
  });

  it('runs the month-end sweeps when the month is over, and the chase before work begins', () => {
    expect(REPORT_KINDS.map((kind) => [kind, REPORTS[kind].runs])).toEqual([
      ['unreturned_receipts', { month: 'cron(30 0 1 * ? *)' }],
      ['performance', { month: 'cron(0 1 1 * ? *)' }],
      ['exceptions', { week: 'cron(0 1 ? * MON *)' }],
      ['receipt_chase', { day: 'cron(0 7 * * ? *)' }],
      ['carriers', { month: 'cron(30 1 1 * ? *)' }],
      ['agents', { month: 'cron(0 1 8 * ? *)' }],
      ['desk', { month: 'cron(0 1 8 * ? *)', quarter: 'cron(0 1 8 1,4,7,10 ? *)' }],
      ['case_reviews', { week: 'cron(0 1 ? * MON *)' }],
    ]);
  });
});

const schedules = ofType('AWS::Scheduler::Schedule').map(
  (schedule) => [schedule.text('Target.Arn'), schedule] as const,
);

it.each(schedules)('the schedule of %s is in force, on the minute', (_, schedule) => {
  expect(schedule.properties).toMatchObject({ State: 'ENABLED', FlexibleTimeWindow: { Mode: 'OFF' } });
});

it.each(schedules.filter(([calls]) => calls.includes('Observe')))(
  'the schedule of %s leaves in a queue what it could not start within the time of a figure, and the function what it could not do',
  (calls, schedule) => {
    const patience = { MaximumEventAgeInSeconds: 600, MaximumRetryAttempts: 2 };
    const deadLetters = '<SweepsObserversDeadLetters.Arn>';
    expect(schedule.at('Target.RetryPolicy')).toEqual(patience);
    expect(schedule.text('Target.DeadLetterConfig.Arn')).toBe(deadLetters);
    const [config, ...others] = ofType('AWS::Lambda::EventInvokeConfig').filter(
      (each) => each.text('FunctionName') === calls.replace('.Arn', ''),
    );
    expect(others).toEqual([]);
    expect(config?.properties).toMatchObject(patience);
    expect(config?.text('DestinationConfig.OnFailure.Destination')).toBe(deadLetters);
  },
);

it.each(schedules.filter(([calls]) => calls.includes('Sweep') && !calls.includes('Observe')))(
  'the schedule of %s tries for an hour to start it, and leaves in a queue that it could not',
  (_, schedule) => {
    expect(schedule.at('Target.RetryPolicy')).toEqual({ MaximumEventAgeInSeconds: 3600, MaximumRetryAttempts: 8 });
    expect(schedule.text('Target.DeadLetterConfig.Arn')).toBe('<SweepsSweepsDeadLetters.Arn>');
  },
);

describe('the sweep', () => {
  const { StartAt, States, TimeoutSeconds } = JSON.parse(machine.text('DefinitionString')) as {
    StartAt: string;
    States: Record<string, Step>;
    TimeoutSeconds: number;
  };
  const step = (name: string, among = States): Step => {
    const found = among[name];
    if (!found) throw new Error(`there is no state ${name}`);
    return found;
  };
  const { ItemProcessor, ...branches } = step(BRANCHES);
  const perBranch = ItemProcessor?.States ?? {};
  const gather = step(ItemProcessor?.StartAt ?? '', perBranch);

  it('goes through its steps in order', () => {
    const chain = (name: string | undefined): string[] => (name === undefined ? [] : [name, ...chain(step(name).Next)]);
    expect(chain(StartAt)).toEqual(ORDER);
    expect([step(PLAN).Resource, gather.Resource, step(FINISH).Resource]).toEqual(
      ['sweeps/plan-sweep', 'sweeps/sweep-branch', 'sweeps/finish-sweep'].map(arnOf),
    );
  });

  it('tells each step the name of the execution, so that what it logs is found', () => {
    expect(step(NAME)).toEqual({ Type: 'Pass', InputPath: '$$.Execution.Name', ResultPath: '$.execution', Next: PLAN });
    expect(branches.ItemSelector).toMatchObject({ 'execution.$': '$.execution' });
    for (const name of [PLAN, FINISH]) expect(step(name)).not.toHaveProperty('Parameters');
  });

  it('works at five branches at once, each by itself', () => {
    expect(branches).toMatchObject({
      Type: 'Map',
      MaxConcurrency: 5,
      ItemsPath: '$.branches',
      ResultPath: '$.results',
    });
    expect(branches.ItemSelector).toEqual({
      'kind.$': '$.kind',
      'period.$': '$.period',
      'asOf.$': '$.asOf',
      'branch.$': '$$.Map.Item.Value',
      'execution.$': '$.execution',
    });
  });

  it('goes on when a branch fails, and names it', () => {
    expect(gather.Catch).toEqual([
      { ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'failed: named in the report' },
    ]);
    expect(step('failed: named in the report', perBranch)).toEqual({
      Type: 'Pass',
      Parameters: { 'branch.$': '$.branch', failed: true },
      End: true,
    });
    expect(branches).not.toHaveProperty('ToleratedFailurePercentage');
  });

  it('tries a branch and the whole three times again, whatever ails them, and the plan when Lambda does', () => {
    const again = { ErrorEquals: ['States.ALL'], IntervalSeconds: 2, MaxAttempts: 3, BackoffRate: 2 };
    expect(gather.Retry).toContainEqual(again);
    expect(step(FINISH).Retry).toContainEqual(again);
    expect(step(PLAN).Retry).toEqual([
      expect.objectContaining({ ErrorEquals: expect.arrayContaining(['Lambda.ServiceException']) as unknown }),
    ]);
    for (const { Retry } of [gather, step(FINISH)]) expect(Retry?.at(-1)).toEqual(again);
  });

  it('ends as failed when a branch is missing, so that somebody hears of it', () => {
    expect(step(WHOLE)).toMatchObject({
      Type: 'Choice',
      Choices: [{ Variable: '$.complete', BooleanEquals: false, Next: 'incomplete' }],
      Default: 'complete',
    });
    expect(step('incomplete')).toMatchObject({ Type: 'Fail', Error: 'BranchesFailed' });
    expect(step('complete')).toEqual({ Type: 'Succeed' });
    expect(TimeoutSeconds).toBe(2 * 3600);
  });

  it('has an alarm for a sweep that did not finish, which says where it stands of which report, and how to run it again', () => {
    const [alarm, ...others] = ofType('AWS::CloudWatch::Alarm').filter((each) =>
      watchedBy(each).some(({ dimensions }) => dimensions['StateMachineArn'] === MACHINE),
    );
    expect(others).toEqual([]);
    expect(alarm?.text('AlarmDescription')).toMatch(
      /the failed execution tells which.*npm run sweep -- <report> <period>/,
    );
  });

  it('logs every step without what it is about', () => {
    expect(machine.properties).toMatchObject({
      LoggingConfiguration: { Level: 'ALL', IncludeExecutionData: false },
    });
  });
});
