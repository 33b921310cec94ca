import { ExecutionAlreadyExists, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { Phase } from '../../domain/commitments.ts';
import { renewedAt } from '../../domain/report/renewed-at.ts';
import type { ReportKind } from '../../domain/report/reports.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { machineArn, noticesMachineArn, renewalMachineArn, webhooksMachineArn } from './environment.ts';
import { PATIENCE } from './patience.ts';

/** What of a client is used. */
export type MachinesClient = Pick<SFNClient, 'send'>;

let client: MachinesClient = new SFNClient(PATIENCE);

/** Puts other machines in the place of Step Functions': for the simulation. */
export function useMachines(other: MachinesClient): void {
  client = other;
}

/**
 * Starts an execution of a phase's machine once: one that has the name already is the same one, started before.
 * @returns false where its name is taken; AWS does not tell so of one that still runs
 */
export function startOnce(phase: Phase, name: string, input: Readonly<Record<string, unknown>>): Promise<boolean> {
  return start(machineArn(phase), name, input);
}

/** Sees to it that the report of all branches is made anew with an answer that is given now (E5): once for all of some minutes. */
export async function renewWithAnswers(kind: ReportKind, period: string, now: Instant): Promise<void> {
  const at = renewedAt(now);
  await start(renewalMachineArn(), `${period}.${String(Date.parse(at))}`, { kind, period, at });
}

/** Has what a person is told wait for its time, once under a name. */
export async function startNotices(name: string, input: Readonly<Record<string, unknown>>): Promise<void> {
  await start(noticesMachineArn(), name, input);
}

/** Has what is to be sent to a webhook endpoint wait for its time, once under a name. */
export async function startWebhooks(name: string, input: Readonly<Record<string, unknown>>): Promise<void> {
  await start(webhooksMachineArn(), name, input);
}

async function start(
  stateMachineArn: string,
  name: string,
  input: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  try {
    await client.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }));
    return true;
  } catch (error) {
    if (!(error instanceof ExecutionAlreadyExists)) throw error;
    return false;
  }
}
