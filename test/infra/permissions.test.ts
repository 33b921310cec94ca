import { describe, expect, it } from 'vitest';
import { EVERY_ROUTE } from '../../functions/api/routes.ts';
import { RIGHTS } from '../../infra/api/rights.ts';
import { entryPoints } from '../../infra/constructs/bundle.ts';
import { entryOf, functionOf, named, ofType, rights, text, type Resource } from './template.ts';

interface Statement {
  readonly Action: string | string[];
  readonly Resource: unknown;
  /** Of items their keys, of what is encrypted the names in its encryption context. */
  readonly Condition?: {
    readonly 'ForAllValues:StringLike'?: { readonly 'dynamodb:LeadingKeys': string[] };
    readonly 'ForAllValues:StringEquals'?: { readonly 'kms:EncryptionContextKeys': string[] };
    readonly Null?: { readonly 'dynamodb:LeadingKeys': string };
  };
}

/** Of a list of a partner's. */
const LISTS_OF_PARTNER = 'Query <Table.Arn>/index/by-partner PARTNER#*';

/** Of all that makes the report of all branches. */
const MAKES_WHOLE = [
  'GetItem <Table.Arn> BRANCH_REPORT#* REPORTS#*',
  'PutItem <Table.Arn> REPORTS#*',
  'Query <Table.Arn> BRANCH_REPORT#*',
  's3:GetObject <Reports.Arn>/gathered/*',
  's3:PutObject <Reports.Arn>/rendered/*',
];

/** Of all that has attachments belong to what refers to them. */
const KEEPS_ATTACHMENTS = [
  's3:GetObject <Attachments.Arn>/incoming/*',
  's3:ListBucket <Attachments.Arn>',
  's3:PutObject <Attachments.Arn>/kept/*',
];

/** What books shipments and records what happens to them, one or many. */
const WRITES_SHIPMENTS = [
  'BatchGetItem GetItem <Table.Arn> BRANCHES REFERENCE#* ROUTE#* SERVICE_AREA#*',
  'GetItem <Table.Arn> ATTACHMENT#* KEY#*',
  'GetItem Query <Table.Arn> CALENDAR#*',
  'GetItem Query <Table.Arn> QUOTE#*',
  'GetItem Query <Table.Arn> SHIPMENT#*',
  'PutItem <Table.Arn> ATTACHMENT#* FOUND#* KEY#* QUOTE#* REFERENCE#* SHIPMENT#*',
  'kms:Encrypt <IdentityKey.Arn>',
  'kms:GenerateMac <SearchKey.Arn>',
  ...KEEPS_ATTACHMENTS,
];

/** The machine of notices, by its name: what it calls starts it, too. */
const NOTICES = 'arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:stateMachine:<AWS::StackName>-notices';
/** The machine by which webhooks wait, by its name: what it calls starts it, too. */
const WEBHOOKS = 'arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:stateMachine:<AWS::StackName>-webhooks';
/** Has something sent to webhook endpoints. */
const SENDS_WEBHOOKS = 'sqs:SendMessage <WebhooksQueue.Arn>';
const SENDER = 'arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/';

/** What each key asks is counted, by whatever answers it. */
const COUNTS_REQUESTS = 'UpdateItem <Table.Arn> RATE#*';
const ANSWERS_KEYS = [
  'api/refuse-unrouted',
  ...EVERY_ROUTE.filter((route) => !route.public).map(({ group }) => `api/${group}`),
];

/** What each function may do, beside logging and tracing: actions, on what, and of the table the keys. */
const ALLOWED: Record<string, string[]> = {
  'api/attachments/reads': [
    'GetItem <Table.Arn> ATTACHMENT#* CASE#* CLAIM#* ENVELOPE#* VEHICLE_ARRIVAL#*',
    'GetItem <Table.Arn> CALENDAR#*',
    'Query <Table.Arn> SHIPMENT#*',
    's3:GetObject <Attachments.Arn>/incoming/* <Attachments.Arn>/kept/*',
  ],
  'api/attachments/writes': [
    'GetItem <Table.Arn> KEY#*',
    'PutItem <Table.Arn> ATTACHMENT#* KEY#*',
    's3:PutObject <Attachments.Arn>/incoming/*',
  ],
  'api/authorize': ['GetItem UpdateItem <Table.Arn> API_KEYS'],
  'api/bulk/writes': WRITES_SHIPMENTS,
  'api/cases/reads': [
    'BatchGetItem Query <Table.Arn> CASE#*',
    'GetItem <Table.Arn> CALENDAR#*',
    'Query <Table.Arn> FOUND#*',
    LISTS_OF_PARTNER,
    'Query <Table.Arn>/index/queue QUEUE#*',
  ],
  'api/cases/writes': [
    'BatchGetItem GetItem <Table.Arn> BRANCHES REFERENCE#* ROUTE#* SERVICE_AREA#*',
    'GetItem <Table.Arn> ATTACHMENT#* CUSTOMER#* KEY#* SHIPMENT#*',
    'GetItem Query <Table.Arn> CASE#*',
    'GetItem Query <Table.Arn> CALENDAR#*',
    'GetItem Query <Table.Arn> QUOTE#*',
    'GetItem Query <Table.Arn> SHIPMENT#*',
    'PutItem <Table.Arn> ATTACHMENT#* CASE#* FOUND#* KEY#*',
    'PutItem <Table.Arn> FOUND#* QUOTE#* REFERENCE#* SHIPMENT#*',
    'Query <Table.Arn> KNOWLEDGE#*',
    'kms:GenerateMac <SearchKey.Arn>',
    ...KEEPS_ATTACHMENTS,
  ],
  'api/claims/reads': [
    'BatchGetItem <Table.Arn> CLAIM#*',
    'GetItem <Table.Arn> CALENDAR#* CUSTOMER#*',
    'Query <Table.Arn> CLAIM#* CLAIMS_OF#* CLAIM_STATEMENTS',
    LISTS_OF_PARTNER,
    'Query <Table.Arn>/index/queue QUEUE#*',
  ],
  'api/claims/writes': [
    'DeleteItem <Table.Arn> CLAIMS_OF#*',
    'GetItem <Table.Arn> ATTACHMENT#* CALENDAR#* CLAIMED#* CLAIM_STATEMENTS CUSTOMER#* KEY#* SHIPMENT#*',
    'PutItem <Table.Arn> ATTACHMENT#* CLAIM#* CLAIMED#* CLAIMS_OF#* CLAIM_STATEMENTS CUSTOMER#* KEY#*',
    'Query <Table.Arn> CALENDAR#* CLAIM#*',
    ...KEEPS_ATTACHMENTS,
  ],
  'api/contacts/reads': ['GetItem <Table.Arn> CONTACTS#*'],
  'api/contacts/writes': [
    'GetItem <Table.Arn> BRANCHES CONTACTS#*',
    'PutItem <Table.Arn> CONTACTS#*',
    'kms:Encrypt <ContactKey.Arn>',
    'kms:GenerateMac <SearchKey.Arn>',
  ],
  'api/description/reads': [],
  'api/customers/reads': ['GetItem <Table.Arn> CUSTOMER#*'],
  'api/customers/writes': [
    'DeleteItem <Table.Arn> MAIL_SENDER#*',
    'GetItem PutItem <Table.Arn> CUSTOMER#* MAIL_SENDER#*',
    'kms:GenerateMac <SearchKey.Arn>',
  ],
  'api/knowledge/reads': [
    'GetItem Query <Table.Arn> KNOWLEDGE#*',
    'GetItem <Table.Arn> CALENDAR#* KNOWLEDGE',
    'Query <Table.Arn> KNOWLEDGE_OF#* QUESTION#*',
    'Query <Table.Arn>/index/queue QUEUE#*',
  ],
  'api/knowledge/writes': [
    'DeleteItem PutItem <Table.Arn> KNOWLEDGE_OF#*',
    'GetItem PutItem <Table.Arn> KNOWLEDGE',
    'GetItem <Table.Arn> CALENDAR#* QUESTION#*',
    'PutItem Query <Table.Arn> KNOWLEDGE#* QUESTION#*',
  ],
  'api/mail-orders/reads': [
    'BatchGetItem GetItem <Table.Arn> MAIL_ORDER#*',
    'Query <Table.Arn> MAIL_ORDERS',
    LISTS_OF_PARTNER,
  ],
  'api/network/reads': [
    'GetItem <Table.Arn> BRANCHES ROUTE#* SERVICE_AREA#* TARIFF#*',
    'Query <Table.Arn> CALENDAR#* SERVICE_AREAS',
  ],
  'api/network/writes': [
    'BatchGetItem <Table.Arn> BRANCHES',
    'DeleteItem <Table.Arn> SERVICE_AREAS',
    'GetItem <Table.Arn> SERVICE_AREA#*',
    'PutItem <Table.Arn> BRANCHES CALENDAR#* ROUTE#* SERVICE_AREA#* SERVICE_AREAS TARIFF#*',
    'Query <Table.Arn> CALENDAR#*',
  ],
  'api/notices/reads': [
    'GetItem <Table.Arn> NOTICE#*',
    'GetItem <Table.Arn> SHIPMENT#*',
    'Query <Table.Arn> BRANCH_REPORT#* CASE#* CLAIM#* QUESTION#* QUOTE#* SHIPMENT#*',
    'Query <Table.Arn> NOTICE#* OUTBOX#*',
    'Query <Table.Arn>/index/notices NOTICES#*',
    'kms:GenerateMac <SearchKey.Arn>',
  ],
  'api/notices/writes': [
    'GetItem <Table.Arn> SHIPMENT#*',
    'GetItem PutItem <Table.Arn> KEY#* NOTICE#*',
    'Query <Table.Arn> BRANCH_REPORT#* CASE#* CLAIM#* QUESTION#* QUOTE#* SHIPMENT#*',
    'Query <Table.Arn> OUTBOX#*',
    'kms:GenerateMac <SearchKey.Arn>',
  ],
  'api/promises/reads': [
    'GetItem <Table.Arn> BRANCHES',
    'Query <Table.Arn>/index/open OPEN#*',
    'Query <Table.Arn>/index/overdue OVERDUE#*',
    'Query <Table.Arn>/index/overdue-of OVERDUE_OF#*',
    'Query <Table.Arn>/index/receipts RECEIPT#*',
  ],
  'api/quotes/reads': ['Query <Table.Arn> QUOTE#*', LISTS_OF_PARTNER],
  'api/quotes/writes': [
    'BatchGetItem <Table.Arn> SERVICE_AREA#*',
    'GetItem <Table.Arn> BRANCHES KEY#* TARIFF#*',
    'PutItem <Table.Arn> KEY#* QUOTE#*',
    'Query <Table.Arn> QUOTE#*',
  ],
  'api/receipt-envelopes/reads': ['GetItem <Table.Arn> ENVELOPE#*'],
  'api/receipt-envelopes/writes': [
    'BatchGetItem <Table.Arn> BRANCHES',
    'GetItem <Table.Arn> ATTACHMENT#* ENVELOPE#* KEY#*',
    'GetItem <Table.Arn> CALENDAR#*',
    'PutItem <Table.Arn> ATTACHMENT#* ENVELOPE#* KEY#* SHIPMENT#*',
    'Query <Table.Arn> SHIPMENT#*',
    ...KEEPS_ATTACHMENTS,
  ],
  'api/refuse-unrouted': [],
  'api/reports/reads': [
    'GetItem <Table.Arn> NOTICE#*',
    'GetItem Query <Table.Arn> BRANCH_REPORT#* REPORTS#*',
    'kms:GenerateMac <SearchKey.Arn>',
    's3:GetObject <Reports.Arn>/gathered/* <Reports.Arn>/rendered/*',
    's3:GetObject s3:PutObject <Reports.Arn>/shared/*',
  ],
  'api/reports/writes': [
    'BatchGetItem Query <Table.Arn> SHIPMENT#*',
    'GetItem <Table.Arn> CALENDAR#*',
    'GetItem <Table.Arn> KEY#*',
    'GetItem Query <Table.Arn> BRANCH_REPORT#*',
    'PutItem <Table.Arn> BRANCH_REPORT#* KEY#* SHIPMENT#*',
    's3:GetObject <Reports.Arn>/gathered/*',
    'states:StartExecution <Renewal>',
  ],
  'api/shipments/reads': [
    'BatchGetItem Query <Table.Arn> SHIPMENT#*',
    'GetItem <Table.Arn> CALENDAR#*',
    'GetItem <Table.Arn> REFERENCE#* SHIPMENT#*',
    'Query <Table.Arn> FOUND#*',
    'Query <Table.Arn> NOTICE#*',
    'Query <Table.Arn>/index/by-destination DESTINATION#*',
    'Query <Table.Arn>/index/by-origin ORIGIN#*',
    LISTS_OF_PARTNER,
    'Query <Table.Arn>/index/by-update UPDATED#*',
    'Query <Table.Arn>/index/open OPEN#*',
    'kms:GenerateMac <SearchKey.Arn>',
  ],
  'api/shipments/writes': WRITES_SHIPMENTS,
  'api/tracking/reads': [
    'BatchGetItem <Table.Arn> BRANCHES',
    'GetItem <Table.Arn> CALENDAR#*',
    'Query <Table.Arn> KNOWLEDGE_OF#public',
    'Query <Table.Arn> SHIPMENT#*',
    'kms:GenerateMac <SearchKey.Arn>',
  ],
  'api/vehicle-arrivals/reads': [
    'GetItem <Table.Arn> BRANCHES VEHICLE_ARRIVAL#*',
    'Query <Table.Arn> VEHICLE_ARRIVAL#* VEHICLE_ARRIVALS#*',
  ],
  'api/vehicle-arrivals/writes': [
    'BatchGetItem Query <Table.Arn> SHIPMENT#*',
    'GetItem <Table.Arn> ATTACHMENT#* KEY#*',
    'GetItem <Table.Arn> BRANCHES SHIPMENT#* VEHICLE_ARRIVAL#* VEHICLE_ARRIVALS#*',
    'GetItem <Table.Arn> CUSTOMER#*',
    'GetItem Query <Table.Arn> CALENDAR#*',
    'PutItem <Table.Arn> ATTACHMENT#* KEY#* SHIPMENT#* VEHICLE_ARRIVAL#* VEHICLE_ARRIVALS#*',
    'PutItem <Table.Arn> CASE#* FOUND#*',
    'Query <Table.Arn> VEHICLE_ARRIVAL#*',
    ...KEEPS_ATTACHMENTS,
  ],
  'lifecycles/compose-notices': [
    'GetItem <Table.Arn> BRANCHES CONTACTS#* NOTICE#*',
    'PutItem <Table.Arn> NOTICE#* OUTBOX#*',
    'Query <Table.Arn> BRANCH_REPORT#* NOTICE#*',
    `states:StartExecution ${NOTICES}`,
  ],
  'lifecycles/enter-report': [
    'GetItem <Table.Arn> CUSTOMER#*',
    'GetItem <Table.Arn> ENVELOPE#* SHIPMENT#* VEHICLE_ARRIVAL#*',
    'GetItem Query <Table.Arn> CALENDAR#*',
    'PutItem <Table.Arn> CASE#* FOUND#*',
    'PutItem Query <Table.Arn> SHIPMENT#*',
    'PutItem Query <Table.Arn> VEHICLE_ARRIVAL#*',
  ],
  'lifecycles/follow-cases': [
    'GetItem <Table.Arn> CALENDAR#* MAIL#* MAIL_THREAD#*',
    'PutItem <Table.Arn> MAIL_THREAD#*',
    'PutItem Query <Table.Arn> CASE#* QUESTION#*',
    'Query <Table.Arn> CALENDAR#*',
    'UpdateItem <Table.Arn> MAIL#*',
    'kms:GenerateMac <SearchKey.Arn>',
    `ses:SendEmail ${SENDER}desk@example.invalid ${SENDER}example.invalid`,
  ],
  'lifecycles/follow-miss': [
    'GetItem <Table.Arn> CALENDAR#*',
    'PutItem Query <Table.Arn> BRANCH_REPORT#* CASE#* CLAIM#* QUESTION#* QUOTE#* SHIPMENT#*',
  ],
  'lifecycles/follow-shipments': [
    'GetItem <Table.Arn> BRANCHES CALENDAR#* CASE#* CUSTOMER#* SHIPMENT#*',
    'PutItem <Table.Arn> CASE#* FOUND#* SHIPMENT_EXCEPTION#*',
    'Query <Table.Arn> CALENDAR#* CASE#* FOUND#* SHIPMENT#* SHIPMENT_EXCEPTION#*',
  ],
  'lifecycles/send-pickup-instruction': [
    'GetItem <Table.Arn> CALENDAR#*',
    'PutItem Query <Table.Arn> SHIPMENT#*',
    'events:PutEvents <Bus.Arn>',
  ],
  'mail/receive': [
    'BatchGetItem <Table.Arn> MAIL_THREAD#*',
    'BatchGetItem GetItem <Table.Arn> BRANCHES REFERENCE#* ROUTE#* SERVICE_AREA#*',
    'GetItem <Table.Arn> CUSTOMER#* MAIL#* MAIL_ORDER#* MAIL_SENDER#*',
    'GetItem Query <Table.Arn> CALENDAR#*',
    'GetItem Query <Table.Arn> QUOTE#*',
    'GetItem Query <Table.Arn> SHIPMENT#*',
    'PutItem <Table.Arn> CASE#* FOUND#* MAIL#* MAIL_ORDER#* MAIL_ORDERS MAIL_THREAD#* QUOTE#* REFERENCE#* SHIPMENT#*',
    'Query <Table.Arn> CASE#*',
    'UpdateItem <Table.Arn> MAIL#*',
    'events:PutEvents <Bus.Arn>',
    'kms:GenerateMac <SearchKey.Arn>',
    's3:GetObject <OrdersByMailBucket.Arn>/desk/* <OrdersByMailBucket.Arn>/inbound/*',
    `ses:SendEmail ${SENDER}desk@example.invalid ${SENDER}example.invalid ${SENDER}orders@example.invalid`,
  ],
  'notices/climb': [
    'GetItem <Table.Arn> BRANCHES CONTACTS#* NOTICE#*',
    'PutItem <Table.Arn> NOTICE#* OUTBOX#*',
    'Query <Table.Arn> BRANCH_REPORT#* CASE#* CLAIM#* NOTICE#* OUTBOX#* QUESTION#* QUOTE#* SHIPMENT#*',
    `states:StartExecution ${NOTICES}`,
  ],
  'notices/send': [
    'GetItem <Table.Arn> BRANCHES CONTACTS#* NOTICE#*',
    'GetItem <Table.Arn> CALENDAR#* SHIPMENT#*',
    'PutItem <Table.Arn> NOTICE#* OUTBOX#*',
    'Query <Table.Arn> BRANCH_REPORT#* CASE#* CLAIM#* NOTICE#* OUTBOX#* QUESTION#* QUOTE#* SHIPMENT#*',
    'kms:Decrypt <ContactKey.Arn> place role',
    'kms:GenerateMac <SearchKey.Arn>',
    // A mail by its sender or the domain of it; a telephone number is no resource, and what has none stands together.
    `ses:SendEmail ${SENDER}example.invalid ${SENDER}huidan@example.invalid`,
    'sns:Publish xray:PutTelemetryRecords xray:PutTraceSegments *',
    `states:StartExecution ${NOTICES}`,
  ],
  'api/webhooks/reads': [
    'GetItem <Table.Arn> DELIVERY#* WEBHOOKS#*',
    'Query <Table.Arn> WEBHOOKS#*',
    'Query <Table.Arn>/index/deliveries DELIVERIES#*',
  ],
  'api/webhooks/writes': [
    'DeleteItem Query <Table.Arn> WEBHOOKS#*',
    'GetItem PutItem <Table.Arn> KEY#* WEBHOOKS#*',
    'GetItem PutItem UpdateItem <Table.Arn> DELIVERY#*',
    'kms:Decrypt <ContactKey.Arn> webhook',
    'kms:Encrypt <ContactKey.Arn>',
    SENDS_WEBHOOKS,
  ],
  'operations/overdue-widget': ['Query <Table.Arn>/index/overdue OVERDUE#*'],
  'operations/worklist-widget': ['GetItem Query <Table.Arn> BRANCHES', 'Query <Table.Arn>/index/open OPEN#*'],
  'stream/arm-timers': [
    'GetItem <Table.Arn> BRANCH_REPORT#* CASE#* CLAIM#* QUESTION#* QUOTE#* SHIPMENT#*',
    'states:StartExecution <AfterSales> <Claim> <Delivery> <Desk> <Exception> <Inquiry> <Knowledge> <MonthEnd> <Pickup> <ReceiptReturn>',
  ],
  'stream/publish': [
    'GetItem <Table.Arn> BRANCH_REPORT#* CASE#* CLAIM#* ENVELOPE#* QUESTION#* QUOTE#* REPORTS#* SHIPMENT#* VEHICLE_ARRIVAL#*',
    'events:PutEvents <Bus.Arn>',
  ],
  'sweeps/finish-sweep': MAKES_WHOLE,
  'sweeps/observe-overdue': [
    'Query <Table.Arn> BRANCHES',
    'Query <Table.Arn>/index/open OPEN#*',
    'Query <Table.Arn>/index/overdue OVERDUE#*',
    'Query <Table.Arn>/index/queue QUEUE#*',
  ],
  'sweeps/observe-receipts': ['Query <Table.Arn> BRANCHES', 'Query <Table.Arn>/index/open OPEN#*'],
  'sweeps/plan-sweep': ['Query <Table.Arn> BRANCHES'],
  'sweeps/renew-report': [...MAKES_WHOLE, 'Query <Table.Arn> BRANCHES'].sort(),
  'sweeps/sweep-branch': [
    'BatchGetItem Query <Table.Arn> CASE#*',
    'GetItem <Table.Arn> BRANCHES BRANCH_REPORT#* CALENDAR#* REPORTS#*',
    'PutItem <Table.Arn> BRANCH_REPORT#* CASE#* FOUND#*',
    'Query <Table.Arn> BRANCHES VEHICLE_ARRIVALS#*',
    'Query <Table.Arn> FOUND#*',
    'Query <Table.Arn>/index/by-month MONTH#*',
    'Query <Table.Arn>/index/exceptions EXCEPTION#*',
    'Query <Table.Arn>/index/missed MISSED#*',
    'Query <Table.Arn>/index/open OPEN#*',
    'Query <Table.Arn>/index/queue QUEUE#*',
    'Query <Table.Arn>/index/receipts RECEIPT#*',
    'kms:GenerateMac <SearchKey.Arn>',
    's3:PutObject <Reports.Arn>/gathered/*',
  ],
  'sweeps/watch': [
    'Query <Table.Arn> BRANCHES',
    'Query <Table.Arn>/index/open OPEN#*',
    'UpdateItem <Table.Arn> BRANCH_REPORT#* CASE#* CLAIM#* QUESTION#* QUOTE#* SHIPMENT#*',
    'states:StartExecution <AfterSales> <Claim> <Delivery> <Desk> <Exception> <Inquiry> <Knowledge> <MonthEnd> <Pickup> <ReceiptReturn>',
  ],
  'webhooks/deliver': [
    'GetItem <Table.Arn> CALENDAR#*',
    'GetItem PutItem <Table.Arn> WEBHOOKS#*',
    'GetItem UpdateItem <Table.Arn> DELIVERY#*',
    'Query <Table.Arn> SHIPMENT#*',
    'Query <Table.Arn>/index/deliveries DELIVERIES#*',
    'events:PutEvents <Bus.Arn>',
    'kms:Decrypt <ContactKey.Arn> webhook',
    'kms:GenerateMac <SearchKey.Arn>',
    `states:StartExecution ${WEBHOOKS}`,
  ],
  'webhooks/fan-out': ['Query <Table.Arn> WEBHOOKS#*', 'UpdateItem <Table.Arn> DELIVERY#*', SENDS_WEBHOOKS],
  'webhooks/watch': [
    'Query <Table.Arn>/index/webhooks-due WEBHOOKS_LOOK#*',
    'UpdateItem <Table.Arn> DELIVERY#*',
    SENDS_WEBHOOKS,
    `states:StartExecution ${WEBHOOKS}`,
  ],
};

/** What only some entry points have in their environment, by what it goes with. */
const VARIABLES = {
  TABLE_NAME: '<Table.Arn>',
  BUS_NAME: '<Bus.Arn>',
  IDENTITY_KEY_ID: '<IdentityKey.Arn>',
  SEARCH_KEY_ID: '<SearchKey.Arn>',
  CONTACT_KEY_ID: '<ContactKey.Arn>',
  MACHINE_ARNS: '<Pickup>',
  RENEWAL_MACHINE_ARN: '<Renewal>',
  NOTICES_MACHINE_ARN: NOTICES,
  WEBHOOKS_MACHINE_ARN: WEBHOOKS,
  NOTICE_SENDER: `${SENDER}huidan@`,
  ORDER_ADDRESS: `${SENDER}orders@`,
  DESK_ADDRESS: `${SENDER}desk@`,
  MAIL_BUCKET: '<OrdersByMailBucket.Arn>',
  REPORT_BUCKET: '<Reports.Arn>',
  ATTACHMENT_BUCKET: '<Attachments.Arn>',
};

/** What each machine may do, beside logging and tracing: a timer marks its promise, a sweep takes its three steps, the renewal its one, and notices are sent and climb. */
const MACHINES: Record<string, string[]> = {
  '<Pickup>': ['UpdateItem <Table.Arn> SHIPMENT#*'],
  '<Delivery>': ['UpdateItem <Table.Arn> SHIPMENT#*'],
  '<ReceiptReturn>': ['UpdateItem <Table.Arn> SHIPMENT#*'],
  '<MonthEnd>': ['UpdateItem <Table.Arn> BRANCH_REPORT#*'],
  '<Inquiry>': ['UpdateItem <Table.Arn> QUOTE#*'],
  '<Desk>': ['UpdateItem <Table.Arn> CASE#*'],
  '<Exception>': ['UpdateItem <Table.Arn> CASE#*'],
  '<AfterSales>': ['UpdateItem <Table.Arn> CASE#*'],
  '<Knowledge>': ['UpdateItem <Table.Arn> QUESTION#*'],
  '<Claim>': ['UpdateItem <Table.Arn> CLAIM#*'],
  '<Notices>': ['lambda:InvokeFunction <NoticesStatesClimb.Arn> <NoticesStatesSend.Arn>'],
  '<WebhooksMachine>': [SENDS_WEBHOOKS],
  '<Renewal>': ['lambda:InvokeFunction <RenewalStatesRenewReport.Arn>'],
  '<SweepsSweep>': ['lambda:InvokeFunction <SweepsFinishSweep.Arn> <SweepsPlanSweep.Arn> <SweepsSweepBranch.Arn>'],
};

/** What a schedule may do: call what it is there for, and leave what it could not. */
const SCHEDULES = [
  'lambda:InvokeFunction <SweepsObserveOverdue.Arn>',
  'lambda:InvokeFunction <SweepsObserveReceipts.Arn>',
  'lambda:InvokeFunction <Watch.Arn>',
  'lambda:InvokeFunction <WebhooksWatch.Arn>',
  'states:StartExecution <SweepsSweep>',
];

/** What takes no resources. */
const WITHOUT_RESOURCE = [
  'dynamodb:ListStreams',
  'sns:Publish',
  'xray:PutTelemetryRecords',
  'xray:PutTraceSegments',
  'xray:GetSamplingRules',
  'xray:GetSamplingTargets',
  'logs:CreateLogDelivery',
  'logs:GetLogDelivery',
  'logs:UpdateLogDelivery',
  'logs:DeleteLogDelivery',
  'logs:ListLogDeliveries',
  'logs:PutResourcePolicy',
  'logs:DescribeResourcePolicies',
  'logs:DescribeLogGroups',
];

/** Where functions leave a line whose answers are audited. */
const AUDIT_LOG = text({ 'Fn::GetAtt': [named('AWS::Logs::LogGroup', 'AuditLog').id, 'Arn'] });

const list = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

const RIGHTS_OF_ROLES = rights<Statement>();

/** @param role where it is pointed to: "<ApiRole.Arn>" */
function statementsOf(role: string): Statement[] {
  return RIGHTS_OF_ROLES.filter((right) => right.role === role.replace('.Arn', '')).map(({ statement }) => statement);
}

/** Of a function: logs, traces, reading its stream and its queue, setting aside and leaving dead letters, each on its own resource. */
function isHousekeeping(statement: Statement): boolean {
  if (line(statement) === SENDS_WEBHOOKS) return false;
  return list(statement.Action).every((action) =>
    /^(logs|xray|sqs):|^dynamodb:(ListStreams|DescribeStream|GetRecords|GetShardIterator)$/.test(action),
  );
}

/** The queues that a function reads, and in which what it could not do is left: as a reader of the stream, or when it was called by a schedule. */
function queuesOf({ id }: Resource): string[] {
  const ofReader = ofType('AWS::Lambda::EventSourceMapping').filter(
    (mapping) => mapping.text('FunctionName') === text({ Ref: id }),
  );
  const ofObserver = ofType('AWS::Lambda::EventInvokeConfig').filter(
    (config) => config.text('FunctionName') === text({ Ref: id }),
  );
  return [
    ...ofReader.map((each) => each.text('EventSourceArn')),
    ...[...ofReader, ...ofObserver].map((each) => each.text('DestinationConfig.OnFailure.Destination')),
  ];
}

/** How many characters policies have when they are deployed, where what is referred to is an ARN with two names of ours in it. */
function deployedSize(policies: unknown): number {
  return JSON.stringify(policies ?? '').replaceAll(
    /\{"(Ref|Fn::GetAtt)":("\w+(::\w+)*"|\["\w+","\w+"\])\}/g,
    'x'.repeat(130),
  ).length;
}

function line({ Action, Resource, Condition }: Statement): string {
  const actions = list(Action)
    .map((action) => action.replace('dynamodb:', ''))
    .sort();
  const keys = [
    ...list(Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] ?? []),
    ...list(Condition?.['ForAllValues:StringEquals']?.['kms:EncryptionContextKeys'] ?? []),
  ].sort();
  return [...actions, ...list(Resource).map(text).sort(), ...keys].join(' ');
}

describe('permissions', () => {
  it('are decided for every function', () => {
    expect(Object.keys(ALLOWED).sort()).toEqual(entryPoints());
  });

  it.each(Object.entries(ALLOWED))('of %s are what it uses and no more', (entry, itsOwn) => {
    const found = functionOf(entry);
    const statements = statementsOf(found.text('Role'));
    const allowed = [...itsOwn, ...(ANSWERS_KEYS.includes(entry) ? [COUNTS_REQUESTS] : [])].sort();
    expect(
      statements
        .filter((statement) => !isHousekeeping(statement))
        .map(line)
        .sort(),
    ).toEqual(allowed);
    for (const [variable, what] of Object.entries(VARIABLES)) {
      expect(found.at(`Environment.Variables.${variable}`) !== undefined).toBe(
        allowed.some((each) => each.includes(what)),
      );
    }
  });

  it.each(Object.entries(RIGHTS).filter(([, { audited }]) => audited))(
    'of api/%s are to add a line to the audit log',
    (group) => {
      const found = functionOf(`api/${group}`);
      expect(found.text('Environment.Variables.AUDIT_LOG_GROUP')).toBe(AUDIT_LOG.replace('.Arn>', '>'));
      const onLog = statementsOf(found.text('Role')).filter(({ Resource }) =>
        list(Resource).map(text).includes(AUDIT_LOG),
      );
      expect(onLog.flatMap(({ Action }) => list(Action)).sort()).toEqual(['logs:CreateLogStream', 'logs:PutLogEvents']);
    },
  );

  it.each(entryPoints())('of %s to log, read a stream or a queue and leave dead letters are for its own', (entry) => {
    const found = functionOf(entry);
    const role = found.text('Role');
    const own = [
      found.text('LoggingConfig.LogGroup').replace('>', '.Arn>'),
      '<Table.StreamArn>',
      '*',
      ...queuesOf(found),
      ...(found.at('Environment.Variables.AUDIT_LOG_GROUP') === undefined ? [] : [AUDIT_LOG]),
    ];
    for (const { Resource } of statementsOf(role).filter(isHousekeeping)) {
      expect(own).toEqual(expect.arrayContaining(list(Resource).map(text)));
    }
  });

  it('are decided for every machine', () => {
    expect(
      ofType('AWS::StepFunctions::StateMachine')
        .map(({ id }) => text({ Ref: id }))
        .sort(),
    ).toEqual(Object.keys(MACHINES).sort());
  });

  it.each(ofType('AWS::StepFunctions::StateMachine').map((machine) => [text({ Ref: machine.id }), machine] as const))(
    'of the machine %s are what it does',
    (name, machine) => {
      const statements = statementsOf(machine.text('RoleArn')).filter((statement) => !isHousekeeping(statement));
      expect(statements.map(line)).toEqual(MACHINES[name]);
    },
  );

  it('of the schedules are to call each what it is there for, and to leave what it could not in a queue', () => {
    const roles = [...new Set(ofType('AWS::Scheduler::Schedule').map((schedule) => schedule.text('Target.RoleArn')))];
    const statements = roles.flatMap(statementsOf);
    expect(
      statements
        .filter((statement) => !isHousekeeping(statement))
        .map(line)
        .sort(),
    ).toEqual(SCHEDULES);
    expect(new Set(statements.filter(isHousekeeping).map(line))).toEqual(
      new Set(['sqs:SendMessage <SweepsSweepsDeadLetters.Arn>', 'sqs:SendMessage <SweepsObserversDeadLetters.Arn>']),
    );
  });

  it('let nobody scan, delete but a webhook endpoint and under which carrier a claim was found, and where a district or an entry of the knowledge base is listed or an address known no more, or decrypt but what sends where it sends to and what gives a secret again', () => {
    const statements = RIGHTS_OF_ROLES.map(({ statement }) => statement);
    const rare = statements.filter(({ Action }) =>
      list(Action).some((action) => ['dynamodb:DeleteItem', 'kms:Decrypt'].includes(action)),
    );
    expect(rare.map(line).toSorted()).toEqual([
      'DeleteItem <Table.Arn> CLAIMS_OF#*',
      'DeleteItem <Table.Arn> MAIL_SENDER#*',
      'DeleteItem <Table.Arn> SERVICE_AREAS',
      'DeleteItem PutItem <Table.Arn> KNOWLEDGE_OF#*',
      'DeleteItem Query <Table.Arn> WEBHOOKS#*',
      'kms:Decrypt <ContactKey.Arn> place role',
      'kms:Decrypt <ContactKey.Arn> webhook',
      'kms:Decrypt <ContactKey.Arn> webhook',
    ]);
    const actions = statements.filter((each) => !rare.includes(each)).flatMap(({ Action }) => list(Action));
    for (const action of actions)
      expect(action).not.toMatch(/Delete(?!LogDelivery|Message$)|Scan|Decrypt|ReEncrypt|GenerateDataKey/);
  });

  it('of items of the table hold for requests that name their keys: every value of none would be allowed', () => {
    const ofItems = RIGHTS_OF_ROLES.map(({ statement }) => statement).filter(({ Action }) =>
      list(Action).some((action) => /^dynamodb:\w*(Item|Query|Scan)/.test(action)),
    );
    expect(ofItems.length).toBeGreaterThan(entryPoints().length);
    for (const { Condition } of ofItems) {
      expect(Condition).toEqual({
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': expect.anything() as unknown },
        Null: { 'dynamodb:LeadingKeys': 'false' },
      });
    }
  });

  it('have no wildcards but where AWS takes no resource, and for the objects of a prefix', () => {
    for (const { Action, Resource } of RIGHTS_OF_ROLES.map(({ statement }) => statement)) {
      for (const action of list(Action)) expect(action).not.toContain('*');
      const wild = list(Resource)
        .map(text)
        .filter(
          (resource) =>
            resource.includes('*') &&
            !/^(<Reports\.Arn>\/(gathered|rendered|shared)|<Attachments\.Arn>\/(incoming|kept)|<OrdersByMailBucket\.Arn>\/(inbound|desk))\/\*$/.test(
              resource,
            ),
        );
      if (wild.length > 0) expect(WITHOUT_RESOURCE).toEqual(expect.arrayContaining(list(Action)));
    }
  });

  it('of the gateway are to call the functions of the API, and nothing else', () => {
    const caller = named('AWS::IAM::Role', 'ApiCaller');
    expect(caller.at('AssumeRolePolicyDocument.Statement.0.Principal')).toEqual({
      Service: 'apigateway.amazonaws.com',
    });
    const ofApi = ofType('AWS::Lambda::Function')
      .filter((each) => entryOf(each).startsWith('api/'))
      .map(({ id }) => text({ 'Fn::GetAtt': [id, 'Arn'] }));
    expect(statementsOf(text({ Ref: caller.id })).map(line)).toEqual([
      `lambda:InvokeFunction ${ofApi.sort().join(' ')}`,
    ]);
  });

  it('of a function to be called are for roles, and for nobody else', () => {
    expect(ofType('AWS::Lambda::Permission')).toEqual([]);
  });

  it('stand in the roles, but for those of schedules, and are far from the 10,240 characters that a role takes', () => {
    const ofSchedules = ofType('AWS::Scheduler::Schedule').map((schedule) => schedule.text('Target.RoleArn'));
    for (const policy of ofType('AWS::IAM::Policy'))
      for (const role of policy.list('Roles').map(text)) expect(ofSchedules).toContain(role.replace('>', '.Arn>'));
    const sizes = ofType('AWS::IAM::Role').map((role) => [role.id, deployedSize(role.at('Policies'))] as const);
    expect(sizes.filter(([, size]) => size > 8_000)).toEqual([]);
    expect(Math.max(...sizes.map(([, size]) => size))).toBeGreaterThan(1_000);
  });

  it('come from no policy of AWS but the one for the logs of API Gateway', () => {
    const managed = ofType('AWS::IAM::Role').flatMap((role) => role.list('ManagedPolicyArns'));
    expect(managed.map(text)).toEqual([
      'arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs',
    ]);
  });
});
