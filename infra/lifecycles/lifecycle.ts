import { Aws, CfnResource, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Choice, Condition, DefinitionBody, LogLevel, StateMachine, Succeed } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { COMMITMENTS, COMMITMENT_NAMES, PHASES, SUBJECTS, type Phase } from '../../domain/commitments.ts';
import { timerOf } from '../../domain/promise/due-timers.ts';
import { HouseLogGroup } from '../constructs/house-log-group.ts';
import { HouseRole } from '../constructs/house-role.ts';
import { itemsOf, type Access } from '../data/items.ts';
import type { ShipmentTable } from '../data/shipment-table.ts';
import type { OnCall } from '../operations/on-call.ts';
import { deadline, reminder } from './deadline.ts';
import { EndedInVain } from '../constructs/ended-in-vain.ts';

export interface LifecycleProps {
  readonly phase: Phase;
  readonly table: ShipmentTable;
  readonly onCall: OnCall;
}

/**
 * The machine of a phase of a subject's life. One execution is one timer of one commitment, of those that the
 * commitments table gives to the phase. Input: `{ owner, commitment, key: {pk: {S}, sk: {S}}, dueAt, overdueKey, overdueOfKey, tellAt: {level1, …} }`,
 * the commitment being "<its name>.2" where level 1 is told; or of a reminder `{ owner, commitment: "<its name>.reminder", key, dueAt, remindAt }`. It stays when a deployment has no place for it
 * any more: the executions of a machine that is deleted fail at their next step.
 */
export class Lifecycle extends StateMachine {
  /** What went wrong in a timer, whose name tells of which subject it is. What each did stands in its history for 90 days. */
  readonly logs: HouseLogGroup;
  readonly phase: Phase;

  constructor(scope: Construct, { phase, table, onCall }: LifecycleProps) {
    const id = constructId(phase);
    // States are named for the graph, in each machine alike.
    const states = new Construct(scope, `${id}States`);
    const kept = new Succeed(states, 'kept, moved or void');
    const promise = new Choice(states, `${phase}: which promise?`);
    for (const name of COMMITMENT_NAMES.filter((each) => COMMITMENTS[each].phase === phase)) {
      for (const [told, rest] of deadline(states, name, table, kept).entries()) {
        promise.when(Condition.stringEquals('$.commitment', timerOf(name, told)), rest);
      }
      const reminded = reminder(states, name, table, kept);
      if (reminded) promise.when(Condition.stringEquals('$.commitment', `${name}.reminder`), reminded);
    }
    // Names of this form need no room in the account's one log resource policy.
    const logs = new HouseLogGroup(scope, `${id}Logs`, `/aws/vendedlogs/states/${Aws.STACK_NAME}-${phase}`);
    super(scope, id, {
      role: new HouseRole(scope, `${id}Role`, 'states.amazonaws.com'),
      comment: `${PHASES[phase]}. It tells whoever has to know that a promise is broken`,
      definitionBody: DefinitionBody.fromChainable(promise),
      // Every step of every timer would be the largest of all logs, of what Step Functions keeps as long itself.
      logs: { level: LogLevel.ERROR, includeExecutionData: false, destination: logs },
      tracingEnabled: true,
    });
    this.logs = logs;
    this.phase = phase;
    this.addToRolePolicy(table.statement({ may: ['UpdateItem'], on: itemsIn(phase) }));
    this.keep();
    new EndedInVain(this, {
      impact: `Timers of the phase "${phase}" have ended without a look at their promise. The watch starts them again within two hours; until then it may be broken and nobody is told.`,
      runbook: 'timers-failed',
      onCall,
    });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-SF1',
      reason: 'What went well in a timer stands in its history, which Step Functions keeps as long as we keep logs.',
    });
  }

  /** With its role, without which its executions could write nothing. */
  private keep(): void {
    for (const resource of [this, this.role].flatMap(({ node }) => node.findAll()).filter(CfnResource.isCfnResource))
      resource.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
  }
}

/** The items of the subjects of which something is promised in the phase. */
function itemsIn(phase: Phase): Access['on'] {
  return SUBJECTS.filter(({ phases }) => phase in phases).map(({ kind }) => itemsOf(kind));
}

/** "receipt_return" is ReceiptReturn in the template. */
function constructId(phase: Phase): string {
  return phase.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
}
