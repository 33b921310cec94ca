import { describe, expect, it } from 'vitest';
import { functionOf, named, synthesize, text } from '../template.ts';

interface State {
  readonly Type: string;
  readonly Next?: string;
  readonly InputPath?: string;
  readonly TimestampPath?: string;
  readonly Resource?: unknown;
  readonly Choices?: readonly { readonly Variable: string; readonly IsPresent: boolean; readonly Next: string }[];
  readonly Default?: string;
  readonly Retry?: readonly {
    readonly ErrorEquals: string[];
    readonly IntervalSeconds: number;
    readonly BackoffRate: number;
    readonly MaxAttempts: number;
    readonly MaxDelaySeconds: number;
  }[];
  readonly Catch?: readonly { readonly ErrorEquals: string[]; readonly Next: string }[];
}

const machine = named('AWS::StepFunctions::StateMachine', 'Notices');
const { StartAt, States } = JSON.parse(machine.text('DefinitionString')) as {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
};

function state(name: string | undefined): State {
  const found = States[name ?? ''];
  if (!found) throw new Error(`there is no state ${String(name)}`);
  return found;
}

describe('the machine of notices', () => {
  const wait = state(StartAt);
  const send = state(wait.Next);
  const awaited = state(send.Next);

  it('waits until it is time, and sends', () => {
    expect(wait).toMatchObject({ Type: 'Wait', TimestampPath: '$.told.sendAt' });
    // What is asked of a function is what was told, and nothing beside it.
    expect(send).toMatchObject({ Type: 'Task', InputPath: '$.told', ResultPath: '$.next' });
    expect(text(send.Resource)).toBe('<NoticesStatesSend.Arn>');
  });

  it('looks for an acknowledgement as often as there is a time to look, and ends without one', () => {
    expect(awaited.Choices).toMatchObject([{ Variable: '$.next.lookAt', IsPresent: true }]);
    expect(state(awaited.Default).Type).toBe('Succeed');
    const look = state(awaited.Choices?.[0]?.Next);
    expect(look).toMatchObject({ Type: 'Wait', TimestampPath: '$.next.lookAt' });
    const climb = state(look.Next);
    expect(climb).toMatchObject({ Type: 'Task', InputPath: '$.told', ResultPath: '$.next', Next: send.Next });
    expect(text(climb.Resource)).toBe('<NoticesStatesClimb.Arn>');
  });

  it('tells the next level what it gives up sending, once it is a dead letter, and looks for acknowledgements of the rest', () => {
    const climb = state(state(awaited.Choices?.[0]?.Next).Next);
    const left = state(send.Catch?.[0]?.Next);
    expect(left).toMatchObject({ Type: 'Task', ResultPath: null });
    expect(state(left.Next)).toBe(climb);
    // It is given up for good: no end of trying.
    expect(state(climb.Catch?.[0]?.Next)).toMatchObject({ Type: 'Task', End: true });
  });

  it('tries each step for an hour and more, and leaves what it was told as a dead letter', () => {
    for (const step of Object.values(States).filter(({ InputPath }) => InputPath !== undefined)) {
      const [retry] = step.Retry ?? [];
      const { IntervalSeconds = 0, BackoffRate = 1, MaxAttempts = 0, MaxDelaySeconds = 0 } = retry ?? {};
      const waits = Array.from({ length: MaxAttempts }, (_, at) =>
        Math.min(IntervalSeconds * BackoffRate ** at, MaxDelaySeconds),
      );
      expect(waits.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(3600);
      expect(step.Catch).toMatchObject([{ ErrorEquals: ['States.ALL'] }]);
      expect(JSON.stringify(state(step.Catch?.[0]?.Next))).toContain('"MessageBody.$":"$.told"');
    }
  });
});

describe('what a deployment sets', () => {
  const sent = (context: Record<string, unknown>) => {
    const { resources } = synthesize(context);
    const found = resources.find(({ id }) => id.startsWith('NoticesStatesSend') && !/Role|Logs/.test(id));
    return found?.at('Environment.Variables') as Record<string, unknown>;
  };

  it('lets instructions say who is visited where, unless it is set otherwise', () => {
    expect(functionOf('notices/send').at('Environment.Variables.PERSONAL_DATA_IN_NOTICES')).toBe('true');
    expect(sent({ personalDataInNotices: 'false' })['PERSONAL_DATA_IN_NOTICES']).toBe('false');
    expect(() => synthesize({ personalDataInNotices: 'perhaps' })).toThrow('neither true nor false');
  });

  it('names from whom e-mails are', () => {
    expect(sent({ noticeSender: 'notices@example.com' })['NOTICE_SENDER']).toBe('notices@example.com');
    expect(() => synthesize({ noticeSender: 'nobody' })).toThrow('not an e-mail address');
  });
});
