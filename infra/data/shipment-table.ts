import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
  type Attribute,
} from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { ITEMS, type Access } from './items.ts';
import { PROJECTIONS } from './projections.ts';

/** The indexes of shipments by their last change, and what each has as its key. */
const BY_CHANGE = { 'by-origin': 'originKey', 'by-destination': 'destinationKey', 'by-update': 'ownerKey' };

/** The one table, and the only truth. */
export class ShipmentTable extends Table {
  constructor(scope: Construct) {
    super(scope, 'Table', {
      partitionKey: text('pk'),
      sortKey: text('sk'),
      billingMode: BillingMode.PAY_PER_REQUEST,
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
      timeToLiveAttribute: 'expiresAt',
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    this.addGlobalSecondaryIndex({ indexName: 'open', partitionKey: text('openKey'), sortKey: text('dueKey') });
    // A promise stands in it from when its timer has marked it broken until it ends: few do.
    this.addGlobalSecondaryIndex({
      indexName: 'overdue',
      partitionKey: text('overdueKey'),
      sortKey: text('dueKey'),
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: PROJECTIONS.overdue,
    });
    // As few, so all of them is there: what indexes name of attributes is a hundred at most, of all together.
    this.addGlobalSecondaryIndex({
      indexName: 'overdue-of',
      partitionKey: text('overdueOfKey'),
      sortKey: text('dueKey'),
    });
    this.addGlobalSecondaryIndex({ indexName: 'receipts', partitionKey: text('receiptKey'), sortKey: text('dueKey') });
    this.addGlobalSecondaryIndex({
      indexName: 'by-month',
      partitionKey: text('monthKey'),
      sortKey: text('dueKey'),
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: PROJECTIONS.byMonth,
    });
    // A promise stands in it from when its timer, or a late report, has written when it broke.
    this.addGlobalSecondaryIndex({
      indexName: 'missed',
      partitionKey: text('missedKey'),
      sortKey: text('missedAt'),
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: PROJECTIONS.missed,
    });
    this.addGlobalSecondaryIndex({
      indexName: 'exceptions',
      partitionKey: text('exceptionKey'),
      sortKey: text('recordedAt'),
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: PROJECTIONS.exceptions,
    });
    this.addGlobalSecondaryIndex({
      indexName: 'by-partner',
      partitionKey: text('partnerKey'),
      sortKey: text('bookedKey'),
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: PROJECTIONS.byPartner,
    });
    // An entry takes another place with each write: it is as small as can be, and what a list shows is read from the table.
    for (const [indexName, partitionKey] of Object.entries(BY_CHANGE))
      this.addGlobalSecondaryIndex({
        indexName,
        partitionKey: text(partitionKey),
        sortKey: text('changedKey'),
        projectionType: ProjectionType.KEYS_ONLY,
      });
    // All of a notice, of which little is not shown.
    this.addGlobalSecondaryIndex({
      indexName: 'notices',
      partitionKey: text('noticesKey'),
      sortKey: text('createdKey'),
    });
    this.addGlobalSecondaryIndex({
      indexName: 'deliveries',
      partitionKey: text('deliveriesKey'),
      sortKey: text('createdKey'),
    });
    // All of what stands in a queue: a page of it is shown without another read, and narrowed.
    this.addGlobalSecondaryIndex({ indexName: 'queue', partitionKey: text('queueKey'), sortKey: text('queueSort') });
    // What is on its way to webhook endpoints, and endpoints that fail: a delivery that was taken stands in it no more.
    this.addGlobalSecondaryIndex({
      indexName: 'webhooks-due',
      partitionKey: text('lookKey'),
      sortKey: text('lookAt'),
      projectionType: ProjectionType.KEYS_ONLY,
    });
  }

  /** The stream of what is written: it always has one. */
  override get tableStreamArn(): string {
    const arn = super.tableStreamArn;
    if (arn === undefined) throw new Error('the table has no stream');
    return arn;
  }

  /** Lets a function do this and no more, and tells it where the table is. */
  let(to: LambdaFunction, accesses: readonly Access[]): void {
    for (const access of accesses) to.addToRolePolicy(this.statement(access));
    to.addEnvironment('TABLE_NAME', this.tableName);
  }

  /** The statement that allows an access: narrowed to the items by their keys, which the request has to name: of none, all would be allowed. */
  statement({ may, on, index }: Access): PolicyStatement {
    return new PolicyStatement({
      actions: may.map((action) => `dynamodb:${action}`),
      resources: [index === undefined ? this.tableArn : `${this.tableArn}/index/${index}`],
      conditions: {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': on.map((kind) => ITEMS[kind]) },
        Null: { 'dynamodb:LeadingKeys': 'false' },
      },
    });
  }
}

function text(name: string): Attribute {
  return { name, type: AttributeType.STRING };
}
