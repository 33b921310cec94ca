import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Chance } from '../chance.ts';
import { SECOND } from '../faults.ts';
import type { VirtualTime } from '../virtual-time.ts';

/** A state machine in Amazon States Language, as far as the machines of the template use it. */
export interface Definition {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
  readonly Comment?: string;
}

interface Retrier {
  readonly ErrorEquals: readonly string[];
  readonly MaxAttempts: number;
  readonly IntervalSeconds?: number;
  readonly BackoffRate?: number;
  readonly MaxDelaySeconds?: number;
  readonly JitterStrategy?: 'FULL';
}

interface Task {
  readonly Type: 'Task';
  readonly Resource: string;
  readonly Parameters: Readonly<Record<string, unknown>>;
  readonly ResultPath: null;
  readonly Retry?: readonly Retrier[];
  readonly Catch?: readonly {
    readonly ErrorEquals: readonly string[];
    readonly Next: string;
    readonly ResultPath: null;
  }[];
  readonly Next?: string;
  readonly End?: true;
}

type State =
  | {
      readonly Type: 'Choice';
      readonly Choices: readonly { readonly Variable: string; readonly StringEquals: string; readonly Next: string }[];
    }
  | { readonly Type: 'Wait'; readonly TimestampPath: string; readonly Next: string }
  | Task
  | { readonly Type: 'Succeed' };

/** What each kind of state may have: anything else is not known here, and would be passed over in silence. */
const FIELDS: Readonly<Record<State['Type'], readonly string[]>> = {
  Choice: ['Type', 'Choices'],
  Wait: ['Type', 'TimestampPath', 'Next'],
  Task: ['Type', 'Resource', 'Parameters', 'ResultPath', 'Retry', 'Catch', 'Next', 'End'],
  Succeed: ['Type'],
};

/** What a task asks of the table, once it is filled in. */
interface Filled {
  readonly TableName: string;
  readonly Key: Record<string, AttributeValue>;
  readonly ExpressionAttributeValues: Record<string, AttributeValue>;
}

export type Ending = 'SUCCEEDED' | 'FAILED' | 'ABORTED';

export interface Surroundings {
  readonly time: VirtualTime;
  readonly chance: Chance;
  /** Calls the table. */
  readonly update: (command: UpdateCommand) => Promise<unknown>;
  readonly tell: (what: string) => void;
}

/** An execution of a machine, from its start to its end. */
export class Execution {
  readonly name: string;
  ended: Ending | undefined;
  /** Where it waits. */
  waitsUntil: number | undefined;
  private readonly definition: Definition;
  private readonly input: unknown;
  private readonly around: Surroundings;

  constructor(name: string, definition: Definition, input: unknown, around: Surroundings) {
    this.name = name;
    this.definition = definition;
    this.input = input;
    this.around = around;
  }

  abort(): void {
    if (this.ended === undefined) this.end('ABORTED');
  }

  async run(): Promise<void> {
    for (let next: string | undefined = this.definition.StartAt; next !== undefined && this.ended === undefined;) {
      const state = this.state(next);
      next = await this.pass(state, next);
    }
    if (this.ended === undefined) this.end('SUCCEEDED');
  }

  /** Passes through a state. @returns the next; undefined at the end */
  private async pass(state: State, name: string): Promise<string | undefined> {
    const { time, chance } = this.around;
    switch (state.Type) {
      case 'Choice': {
        const choice = state.Choices.find(({ Variable, StringEquals }) => this.at(Variable) === StringEquals);
        if (!choice) throw new Error(`States.NoChoiceMatched: ${name}`);
        return choice.Next;
      }
      case 'Wait': {
        const moment = Date.parse(String(this.at(state.TimestampPath)));
        if (Number.isNaN(moment)) throw new Error(`States.Runtime: no time at ${state.TimestampPath}`);
        this.waitsUntil = moment;
        await time.until(moment);
        this.waitsUntil = undefined;
        return state.Next;
      }
      case 'Task':
        await time.pass(chance.upTo(50));
        return this.task(state, name);
      case 'Succeed':
        return undefined;
    }
  }

  private async task(task: Task, name: string): Promise<string | undefined> {
    const retried = new Map<Retrier, number>();
    for (;;) {
      if (this.ended !== undefined) return undefined;
      try {
        await this.around.update(this.command(task));
        this.around.tell(name);
        return task.Next;
      } catch (error) {
        const thrown = `DynamoDb.${(error as Error).name}`;
        const handles = ({ ErrorEquals }: { readonly ErrorEquals: readonly string[] }): boolean =>
          ErrorEquals.includes(thrown) || ErrorEquals.includes('States.ALL');
        const retrier = task.Retry?.find(handles);
        const tried = (retrier && retried.get(retrier)) ?? 0;
        if (retrier && tried < retrier.MaxAttempts) {
          retried.set(retrier, tried + 1);
          await this.around.time.pass(this.delay(retrier, tried));
          continue;
        }
        const caught = task.Catch?.find(handles);
        if (caught) return caught.Next;
        this.around.tell(`${name}: ${thrown}`);
        this.end('FAILED');
        return undefined;
      }
    }
  }

  private command({ Resource, Parameters }: Task): UpdateCommand {
    if (!Resource.endsWith(':states:::aws-sdk:dynamodb:updateItem')) throw new TypeError(`no task: ${Resource}`);
    const { Key, ExpressionAttributeValues, ...rest } = this.filled(Parameters) as Filled;
    return new UpdateCommand({
      ...rest,
      Key: unmarshall(Key),
      ExpressionAttributeValues: unmarshall(ExpressionAttributeValues),
    });
  }

  /** Parameters with what stands in the input in the place of the paths, whose names end in `.$`. */
  private filled(parameters: unknown): unknown {
    if (typeof parameters !== 'object' || parameters === null) return parameters;
    return Object.fromEntries(
      Object.entries(parameters).map(([name, value]) =>
        name.endsWith('.$') ? [name.slice(0, -2), this.at(String(value))] : [name, this.filled(value)],
      ),
    );
  }

  /** What stands in the input at a path like `$.tellAt.level1`. @throws Error where nothing does */
  private at(path: string): unknown {
    const [root, ...names] = path.split('.');
    const value = names.reduce<unknown>(
      (within, name) => (within as Readonly<Record<string, unknown>> | undefined)?.[name],
      this.input,
    );
    if (root !== '$' || value === undefined) throw new Error(`States.Runtime: nothing at ${path}`);
    return value;
  }

  private delay({ IntervalSeconds = 1, BackoffRate = 2, MaxDelaySeconds = Infinity }: Retrier, tried: number): number {
    const most = Math.min(MaxDelaySeconds, IntervalSeconds * BackoffRate ** tried) * SECOND;
    return this.around.chance.upTo(most);
  }

  private state(name: string): State {
    const state = this.definition.States[name];
    if (!state) throw new Error(`there is no state ${name}`);
    const unknown = Object.keys(state).filter(
      (field) => !(FIELDS[state.Type] as string[] | undefined)?.includes(field),
    );
    if (unknown.length > 0) throw new TypeError(`not known of a ${state.Type}: ${unknown.join(', ')}`);
    return state;
  }

  private end(how: Ending): void {
    this.ended = how;
    this.around.tell(how);
  }
}
