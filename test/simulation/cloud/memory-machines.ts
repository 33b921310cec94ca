import { ExecutionAlreadyExists, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { PHASE_NAMES, type Phase } from '../../../domain/commitments.ts';
import type { Chance } from '../chance.ts';
import { DAY, type Faults } from '../faults.ts';
import type { Trace } from '../trace.ts';
import type { VirtualTime } from '../virtual-time.ts';
import { Execution, type Definition } from './execution.ts';

export interface MachineSurroundings {
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly faults: Faults;
  readonly trace: Trace;
  readonly update: (command: UpdateCommand) => Promise<unknown>;
  /** Hears of each execution that ended: its name stays taken. */
  readonly ended: () => void;
}

/** Step Functions in memory: the template's machines, of which a deployment puts others in the place. */
export class MemoryMachines {
  readonly executions: Execution[] = [];
  private readonly definitions: Readonly<Record<Phase, Definition>>;
  private readonly around: MachineSurroundings;
  /** By the machine's ARN and the execution's name: a name is taken for good. */
  private readonly taken = new Map<string, { readonly execution: Execution; readonly input: string }>();
  private deployment = 0;

  constructor(definitions: Readonly<Record<Phase, Definition>>, around: MachineSurroundings) {
    this.definitions = definitions;
    this.around = around;
    this.deploy();
  }

  /** Puts machines of other ARNs in the place of those that there are. What runs there runs on. */
  deploy(): void {
    this.deployment += 1;
    const arns = PHASE_NAMES.map((phase) => [phase, `arn:aws:states:::stateMachine:${phase}-${this.deployment}`]);
    process.env['MACHINE_ARNS'] = JSON.stringify(Object.fromEntries(arns));
    this.around.trace.tell(this.around.time.now, () => `deployment ${this.deployment}`);
  }

  /** Does what a command asks for, at once. @throws ExecutionAlreadyExists for a name that is taken, unless the same runs under it */
  answer(command: unknown): object {
    if (!(command instanceof StartExecutionCommand)) throw new TypeError('only starts are known');
    const { stateMachineArn = '', name = '', input = '' } = command.input;
    const key = `${stateMachineArn} ${name}`;
    const other = this.taken.get(key);
    if (other && (other.execution.ended !== undefined || other.input !== input)) {
      throw new ExecutionAlreadyExists({ message: `Execution Already Exists: '${name}'`, $metadata: {} });
    }
    if (!other) this.taken.set(key, { execution: this.start(stateMachineArn, name, input), input });
    return {};
  }

  /** When the next timer rings; undefined where none waits. */
  nextRing(): number | undefined {
    const waits = this.executions.map(({ waitsUntil }) => waitsUntil).filter((moment) => moment !== undefined);
    return waits.length > 0 ? Math.min(...waits) : undefined;
  }

  private start(arn: string, name: string, input: string): Execution {
    const { time, chance, faults, trace, update, ended } = this.around;
    const phase = PHASE_NAMES.find((each) => arn.includes(`:${each}-`));
    if (!phase) throw new Error(`there is no machine ${arn}`);
    const execution = new Execution(name, this.definitions[phase], JSON.parse(input), {
      time,
      chance,
      update,
      tell: (what) => {
        trace.tell(time.now, () => `execution ${name}: ${what}`);
      },
    });
    this.executions.push(execution);
    time.at(time.now + chance.upTo(100), () => void execution.run().then(ended, time.fail));
    if (chance.percent(faults.aborted)) {
      const most = chance.oneOf([1000, 200_000, DAY, 10 * DAY]);
      time.at(time.now + chance.upTo(most), () => {
        execution.abort();
        ended();
      });
    }
    return execution;
  }
}
