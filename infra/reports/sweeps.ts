import { Duration, TimeZone } from 'aws-cdk-lib';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import { commitmentOverrides } from '../commitment-overrides.ts';
import { companyTimeZone } from '../company-time-zone.ts';
import { DeadLetters } from '../constructs/dead-letters.ts';
import { HouseFunction } from '../constructs/house-function.ts';
import type { Access } from '../data/items.ts';
import type { SearchKey } from '../data/search-key.ts';
import type { ShipmentTable } from '../data/shipment-table.ts';
import type { OnCall } from '../operations/on-call.ts';
import { reportSettingsOf } from '../report-settings.ts';
import { makesWhole } from './makes-whole.ts';
import type { ReportBucket } from './report-bucket.ts';
import { Sweep } from './sweep.ts';

export interface SweepsProps {
  readonly table: ShipmentTable;
  readonly reports: ReportBucket;
  readonly searchKey: SearchKey;
  readonly onCall: OnCall;
}

const BRANCH_CODES: Access = { may: ['Query'], on: ['branches'] };
const OPEN: Access = { may: ['Query'], on: ['openCommitments'], index: 'open' };
const QUEUE: Access = { may: ['Query'], on: ['queued'], index: 'queue' };

/** What runs by the calendar: the sweep that makes reports, and the counts that the control room looks at. */
export class Sweeps extends Construct {
  readonly machine: Sweep;
  readonly deadLetters: readonly DeadLetters[];

  constructor(scope: Construct, { table, reports, searchKey, onCall }: SweepsProps) {
    super(scope, 'Sweeps');
    const timeZone = companyTimeZone(this);
    const environment = { COMPANY_TIME_ZONE: timeZone };
    const plan = new HouseFunction(this, {
      entry: 'sweeps/plan-sweep',
      description: 'Tells which period and which branches a sweep is of',
      environment,
    });
    table.let(plan, [BRANCH_CODES]);
    const branch = new HouseFunction(this, {
      entry: 'sweeps/sweep-branch',
      description: "Makes a branch's part of a report",
      timeout: Duration.minutes(10),
      memorySize: 1024,
      environment: { ...environment, ...commitmentOverrides(this), ...reportSettingsOf(this) },
    });
    table.let(branch, [
      { may: ['GetItem'], on: ['branches', 'branchReports', 'reports', 'calendars'] },
      { may: ['PutItem'], on: ['branchReports', 'cases', 'lookups'] },
      { may: ['BatchGetItem', 'Query'], on: ['cases'] },
      { may: ['Query'], on: ['lookups'] },
      QUEUE,
      OPEN,
      { may: ['Query'], on: ['branchReceipts'], index: 'receipts' },
      { may: ['Query'], on: ['dueInMonth'], index: 'by-month' },
      { may: ['Query'], on: ['missed'], index: 'missed' },
      { may: ['Query'], on: ['exceptions'], index: 'exceptions' },
      { may: ['Query'], on: ['branches', 'listedVehicleArrivals'] },
    ]);
    reports.let(branch, 'gathered', 's3:PutObject');
    // By which the cases are drawn that supervisors review (G4).
    searchKey.letHash(branch);
    const finish = makesWhole(this, { table, reports }, 'sweeps/finish-sweep', 'Makes the report of all branches');

    const notStarted = new DeadLetters(this, 'SweepsDeadLetters', {
      onCall,
      impact: 'A report was not begun: branches or the supervisor wait for it. Run it by hand: npm run sweep.',
    });
    const steps = { plan, branch, finish };
    this.machine = new Sweep(this, { steps, timeZone, deadLetters: notStarted, onCall });

    const deadLetters = new DeadLetters(this, 'ObserversDeadLetters', {
      onCall,
      impact:
        'The control room shows old figures of what is overdue and which receipts are out: ask the API instead (GET /v1/overdue).',
    });
    this.deadLetters = [notStarted, deadLetters];
    const overdue = this.observe(
      'sweeps/observe-overdue',
      'Counts what is overdue, and how the desk stands',
      ScheduleExpression.rate(Duration.minutes(5)),
      deadLetters,
    );
    table.let(overdue, [BRANCH_CODES, { may: ['Query'], on: ['overdueCommitments'], index: 'overdue' }, OPEN, QUEUE]);
    const receipts = this.observe(
      'sweeps/observe-receipts',
      'Counts the receipts that are out',
      ScheduleExpression.cron({ hour: '6', minute: '0', timeZone: TimeZone.of(timeZone) }),
      deadLetters,
    );
    table.let(receipts, [BRANCH_CODES, OPEN]);
  }

  /** Calls a function by the calendar. The schedule does not wait for it: what fails in it is left by the function, what keeps it from being called by the schedule. */
  private observe(
    entry: string,
    description: string,
    schedule: ScheduleExpression,
    deadLetters: DeadLetters,
  ): HouseFunction {
    const observer = new HouseFunction(this, { entry, description, timeout: Duration.minutes(5) });
    // A figure of ten minutes ago is no figure of now.
    const patience = { retryAttempts: 2, maxEventAge: Duration.minutes(10) };
    observer.configureAsyncInvoke({ ...patience, onFailure: new SqsDestination(deadLetters) });
    new Schedule(observer, 'Schedule', {
      description,
      schedule,
      target: new LambdaInvoke(observer, { ...patience, deadLetterQueue: deadLetters }),
    });
    return observer;
  }
}
