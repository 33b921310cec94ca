import { Aws, Duration } from 'aws-cdk-lib';
import { Dashboard, PeriodOverride, type IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { QueryDefinition, QueryString, type ILogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { COMMITMENTS, COMMITMENT_NAMES } from '../../domain/commitments.ts';
import { HouseAlarm } from '../constructs/house-alarm.ts';
import { HouseFunction } from '../constructs/house-function.ts';
import type { ShipmentTable } from '../data/shipment-table.ts';
import { noBookingsInBusinessHours } from './no-bookings.ts';
import type { OnCall } from './on-call.ts';
import { desk } from './dashboards/desk.ts';
import { promises } from './dashboards/promises.ts';
import { receipts } from './dashboards/receipts.ts';
import { system, type Machinery } from './dashboards/system.ts';
import { today } from './dashboards/today.ts';
import { watched } from './series.ts';

export interface ControlRoomProps extends Omit<Machinery, 'table'> {
  readonly table: ShipmentTable;
  /** Where something may stand about a waybill. */
  readonly logGroups: readonly ILogGroup[];
  readonly auditLog: ILogGroup;
  readonly onCall: OnCall;
}

/** What the operations team looks at, and what rings when nobody does. */
export class ControlRoom extends Construct {
  constructor(scope: Construct, props: ControlRoomProps) {
    super(scope, 'ControlRoom');
    const overdueList = this.overdueList(props.table);
    const worklist = this.worklist(props.table);
    this.dashboard('Today', today(overdueList, worklist), Duration.days(1));
    this.dashboard('Desk', desk(overdueList), Duration.days(1));
    this.dashboard('Promises', promises(), Duration.days(28));
    this.dashboard('Receipts', receipts(), Duration.days(28));
    this.dashboard(
      'System',
      system({ ...props, functions: [...props.functions, overdueList, worklist] }),
      Duration.days(1),
    );
    this.alarms(props.onCall);
    new QueryDefinition(this, 'OfThisWaybill', {
      queryDefinitionName: `${Aws.STACK_NAME}/everything-about-this-waybill`,
      logGroups: [...props.logGroups],
      queryString: new QueryString({
        // Of functions the message, of timers what went wrong; of both, whatever has the number in it.
        fields: [
          '@timestamp',
          '@log',
          'level',
          'message',
          'code',
          'requestId',
          'type',
          'details.name',
          'execution_arn',
        ],
        filterStatements: ['@message like "HD…"'],
        sort: '@timestamp asc',
        limit: 1000,
      }),
    });
    new QueryDefinition(this, 'WhoLookedAtThisWaybill', {
      queryDefinitionName: `${Aws.STACK_NAME}/who-looked-at-this-waybill`,
      logGroups: [props.auditLog],
      queryString: new QueryString({
        fields: [
          '@timestamp',
          'kind',
          'holder',
          'key',
          'method',
          'route',
          'report',
          'branch',
          'outcome',
          'code',
          'request_id',
        ],
        filterStatements: ['@message like "HD…"'],
        sort: '@timestamp asc',
        limit: 1000,
      }),
    });
  }

  private dashboard(name: string, widgets: IWidget[][], defaultInterval: Duration): void {
    new Dashboard(this, name, {
      dashboardName: `${Aws.STACK_NAME}-${name}`,
      defaultInterval,
      periodOverride: PeriodOverride.AUTO,
      widgets,
    });
  }

  /** The overdue shipments themselves, as a widget: whoever looks at the dashboard calls it, by the right of their own. */
  private overdueList(table: ShipmentTable): HouseFunction {
    const list = new HouseFunction(this, {
      entry: 'operations/overdue-widget',
      description: 'Lists overdue shipments on a dashboard',
    });
    table.let(list, [{ may: ['Query'], on: ['overdueCommitments'], index: 'overdue' }]);
    return list;
  }

  /** The work of a branch, likewise. */
  private worklist(table: ShipmentTable): HouseFunction {
    const list = new HouseFunction(this, {
      entry: 'operations/worklist-widget',
      description: 'Lists the work of a branch on a dashboard',
    });
    table.let(list, [
      { may: ['GetItem', 'Query'], on: ['branches'] },
      { may: ['Query'], on: ['openCommitments'], index: 'open' },
    ]);
    return list;
  }

  private alarms(onCall: OnCall): void {
    for (const commitment of COMMITMENT_NAMES.filter((name) => COMMITMENTS[name].escalation.length >= 3)) {
      const { promise, rule } = COMMITMENTS[commitment];
      new HouseAlarm(this, `Escalated-${commitment}`, {
        metric: watched('CommitmentsMissed', { commitment, level: '3' }, Duration.minutes(5)),
        threshold: 1,
        impact: `Broken, and mended by neither dispatcher nor branch manager: "${promise}" (${rule}). A customer is waiting.`,
        runbook: 'escalated-to-the-supervisor',
        onCall,
      });
    }
    new HouseAlarm(this, 'StepsDelayed', {
      // As long as the longest wait between two tries.
      metric: watched('StepsDelayed', {}, Duration.minutes(15)),
      threshold: 1,
      impact:
        'What should follow by itself fails and is tried again: pickup instructions may be late, of which each has three minutes.',
      runbook: 'steps-delayed',
      onCall,
    });
    new HouseAlarm(this, 'AuditLinesLost', {
      metric: watched('AuditLinesLost', {}, Duration.minutes(5)),
      threshold: 1,
      impact:
        'Requests were answered of which the audit log has no line: who saw or changed a shipment then stands nowhere that is kept.',
      runbook: 'audit-lines-lost',
      onCall,
    });
    new HouseAlarm(this, 'NobodyAnswers', {
      metric: watched('EscalationsUnanswered', {}, Duration.minutes(5)),
      threshold: 1,
      impact: 'A promise is broken, and nobody up to the last level has said that they know. A customer is waiting.',
      runbook: 'nobody-answers',
      onCall,
    });
    new HouseAlarm(this, 'GraveException', {
      metric: watched('GraveExceptions', {}, Duration.minutes(10), 'Maximum'),
      threshold: 1,
      impact:
        'Goods are lost, and it is not solved: a joint plan is owed within half an hour, and a customer is waiting.',
      runbook: 'grave-exception',
      onCall,
    });
    new HouseAlarm(this, 'QueueUnanswered', {
      metric: watched('OldestUnanswered', {}, Duration.minutes(10), 'Maximum'),
      threshold: Duration.minutes(30).toSeconds(),
      impact: 'Somebody who turned to the desk should have had an answer half an hour ago: nobody answers the queue.',
      runbook: 'queue-unanswered',
      onCall,
    });
    new HouseAlarm(this, 'NoBookings', {
      metric: noBookingsInBusinessHours(this),
      threshold: 1,
      below: true,
      periods: 2,
      impact:
        'No shipment was booked for two business hours: partners cannot reach us, or their systems have stopped sending orders.',
      runbook: 'no-bookings',
      onCall,
    });
  }
}
