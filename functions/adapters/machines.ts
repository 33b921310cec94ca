import { ExecutionAlreadyExists, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { Phase } from '../../domain/commitments.ts';
import { machineArn } from './environment.ts';

/** What of a client is used. */
export type MachinesClient = Pick<SFNClient, 'send'>;

let client: MachinesClient = new SFNClient({});

/** Puts other machines in the place of Step Functions': for the simulation. */
export function useMachines(other: MachinesClient): void {
  client = other;
}

/**
 * Starts an execution of a phase's machine once: one that has the name already is the same one, started before.
 * @returns false where its name is taken; AWS does not tell so of one that still runs
 */
export async function startOnce(
  phase: Phase,
  name: string,
  input: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  try {
    await client.send(
      new StartExecutionCommand({ stateMachineArn: machineArn(phase), name, input: JSON.stringify(input) }),
    );
    return true;
  } catch (error) {
    if (!(error instanceof ExecutionAlreadyExists)) throw error;
    return false;
  }
}
