import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  ListExecutionsCommand,
  SFNClient,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { randomUUID } from 'node:crypto';
import { PHASE_NAMES, type Phase } from '../../domain/commitments.ts';

const client = new SFNClient({});

/** What an execution was started with, and in the machine of which phase. */
export type Armed = Readonly<Record<string, unknown>> & { readonly phase: Phase };

export interface Machines {
  /** The executions of a subject, by their names without its own. */
  readonly armed: (owner: string) => Promise<Readonly<Record<string, Armed>>>;
  /** Ends an execution before it has done anything, as an operator might. */
  readonly abort: (owner: string, name: string) => Promise<void>;
}

/** Gives this test file machines of its own, in which nothing happens, and tells the handlers of them. @param phases those that there are */
export async function ownMachines(phases: readonly Phase[] = PHASE_NAMES): Promise<Machines> {
  // A timer that waits can be aborted. A machine that asks AWS for nothing needs no role, and the emulator asks for none.
  const definition = JSON.stringify({
    StartAt: 'Wait',
    States: { Wait: { Type: 'Wait', Seconds: 3600, End: true } },
  });
  const arns = Object.fromEntries(
    await Promise.all(
      phases.map(async (phase) => {
        const name = `${phase}-${randomUUID().slice(0, 8)}`;
        const made = await client.send(new CreateStateMachineCommand({ name, definition, roleArn: '' }));
        return [phase, made.stateMachineArn] as const;
      }),
    ),
  );
  process.env['MACHINE_ARNS'] = JSON.stringify(arns);

  const executionsOf = async (owner: string) => {
    const found = await Promise.all(
      phases.map(async (phase) => {
        const asked = new ListExecutionsCommand({ stateMachineArn: arns[phase], maxResults: 1000 });
        const { executions = [] } = await client.send(asked);
        return executions.map(({ name = '', executionArn }) => ({ phase, name, executionArn }));
      }),
    );
    return found.flat().filter(({ name }) => name.startsWith(`${owner}.`));
  };
  return {
    armed: async (owner) =>
      Object.fromEntries(
        await Promise.all(
          (await executionsOf(owner)).map(async ({ phase, name, executionArn }) => {
            const { input = '' } = await client.send(new DescribeExecutionCommand({ executionArn }));
            return [name.slice(owner.length + 1), { phase, ...(JSON.parse(input) as object) }] as const;
          }),
        ),
      ),
    abort: async (owner, name) => {
      const found = (await executionsOf(owner)).find((each) => each.name === `${owner}.${name}`);
      if (!found) throw new Error(`there is no timer ${name}`);
      await client.send(new StopExecutionCommand({ executionArn: found.executionArn }));
    },
  };
}
