import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { PHASE_NAMES, type Phase } from '../../domain/commitments.ts';
import type { HouseFunction } from '../constructs/house-function.ts';
import type { ShipmentTable } from '../data/shipment-table.ts';
import type { OnCall } from '../operations/on-call.ts';
import { Lifecycle } from './lifecycle.ts';

/** The machines of all phases. */
export class Lifecycles {
  readonly machines: readonly Lifecycle[];
  readonly #arns: Readonly<Record<Phase, string>>;

  constructor(scope: Construct, rooms: { readonly table: ShipmentTable; readonly onCall: OnCall }) {
    const phases = PHASE_NAMES.map((phase) => [phase, new Lifecycle(scope, { phase, ...rooms })] as const);
    this.machines = phases.map(([, machine]) => machine);
    this.#arns = Object.fromEntries(phases.map(([phase, machine]) => [phase, machine.stateMachineArn])) as Record<
      Phase,
      string
    >;
  }

  /** Lets a function start timers, and tells it in which machine those of each phase run. */
  letStart(to: HouseFunction): void {
    for (const machine of this.machines) machine.grantStartExecution(to);
    to.addEnvironment('MACHINE_ARNS', Stack.of(to).toJsonString(this.#arns));
  }
}
