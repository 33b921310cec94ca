import { describe, expect, it } from 'vitest';
import { entryPoints } from '../../infra/constructs/bundle.ts';
import { functionOf, ofType, text, type Resource } from './template.ts';

interface Statement {
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: { readonly 'ForAllValues:StringLike': { readonly 'dynamodb:LeadingKeys': string[] } };
}

/** What each function may do, beside logging and tracing: actions, on what, and of the table the keys. */
const ALLOWED: Record<string, string[]> = {
  'api/authorize': ['GetItem <Table.Arn> API_KEYS'],
  'api/book-shipment': [
    'BatchGetItem GetItem <Table.Arn> BRANCHES KEY#* REFERENCE#* SERVICE_AREA#*',
    'PutItem <Table.Arn> KEY#* REFERENCE#* SHIPMENT#*',
  ],
  'api/cancel-shipment': ['GetItem <Table.Arn> KEY#*', 'PutItem <Table.Arn> KEY#* SHIPMENT#*', 'Query <Table.Arn> SHIPMENT#*'],
  'api/confirm-shipment': ['GetItem <Table.Arn> KEY#*', 'PutItem <Table.Arn> KEY#* SHIPMENT#*', 'Query <Table.Arn> SHIPMENT#*'],
  'api/get-branch': ['GetItem <Table.Arn> BRANCHES'],
  'api/get-service-area': ['GetItem <Table.Arn> SERVICE_AREA#*'],
  'api/get-shipment': ['Query <Table.Arn> SHIPMENT#*'],
  'api/list-overdue': ['Query <Table.Arn> BRANCHES', 'Query <Table.Arn>/index/open OPEN#*'],
  'api/list-shipments': [
    'GetItem <Table.Arn> REFERENCE#* SHIPMENT#*',
    'Query <Table.Arn>/index/by-partner <Table.Arn>/index/by-partner-status PARTNER#*',
  ],
  'api/put-branch': ['PutItem <Table.Arn> BRANCHES'],
  'api/put-service-area': ['GetItem <Table.Arn> BRANCHES', 'PutItem <Table.Arn> SERVICE_AREA#*'],
  'api/record-event': ['GetItem <Table.Arn> KEY#*', 'PutItem <Table.Arn> KEY#* SHIPMENT#*', 'Query <Table.Arn> SHIPMENT#*'],
  'lifecycles/send-pickup-instruction': ['PutItem Query <Table.Arn> SHIPMENT#*', 'events:PutEvents <Bus.Arn>'],
  'stream/arm-timers': ['states:StartExecution <Pickup>'],
  'stream/publish': ['events:PutEvents <Bus.Arn>'],
};

/** What takes no resources. */
const WITHOUT_RESOURCE = [
  'dynamodb:ListStreams', 'xray:PutTelemetryRecords', 'xray:PutTraceSegments', 'xray:GetSamplingRules', 'xray:GetSamplingTargets',
  'logs:CreateLogDelivery', 'logs:GetLogDelivery', 'logs:UpdateLogDelivery', 'logs:DeleteLogDelivery', 'logs:ListLogDeliveries',
  'logs:PutResourcePolicy', 'logs:DescribeResourcePolicies', 'logs:DescribeLogGroups',
];

const list = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

/** @param role where it is pointed to: "<ApiRole.Arn>" */
function statementsOf(role: string): Statement[] {
  return ofType('AWS::IAM::Policy')
    .filter((policy) => policy.list('Roles').map(text).includes(role.replace('.Arn', '')))
    .flatMap((policy) => policy.list('PolicyDocument.Statement') as Statement[]);
}

/** Of a function: logs, traces, reading its stream and leaving dead letters, each on its own resource. */
function isHousekeeping({ Action }: Statement): boolean {
  return list(Action).every((action) => /^(logs|xray|sqs):|^dynamodb:(ListStreams|DescribeStream|GetRecords|GetShardIterator)$/.test(action));
}

function line({ Action, Resource, Condition }: Statement): string {
  const actions = list(Action).map((action) => action.replace('dynamodb:', '')).sort();
  const keys = Condition === undefined ? [] : [...list(Condition['ForAllValues:StringLike']['dynamodb:LeadingKeys'])].sort();
  return [...actions, ...list(Resource).map(text).sort(), ...keys].join(' ');
}

describe('permissions', () => {
  it('are decided for every function', () => {
    expect(Object.keys(ALLOWED).sort()).toEqual(entryPoints());
  });

  it.each(Object.entries(ALLOWED))('of %s are what it uses and no more', (entry, allowed) => {
    const found = functionOf(entry);
    const statements = statementsOf(found.text('Role'));
    expect(statements.filter((statement) => !isHousekeeping(statement)).map(line).sort()).toEqual(allowed);
    expect(found.at('Environment.Variables.TABLE_NAME') !== undefined).toBe(allowed.some((each) => each.includes('<Table.Arn>')));
    expect(found.at('Environment.Variables.BUS_NAME') !== undefined).toBe(allowed.some((each) => each.includes('<Bus.Arn>')));
  });

  it.each(entryPoints())('of %s to log, read a stream and leave dead letters are for its own', (entry) => {
    const found = functionOf(entry);
    const own = [
      found.text('LoggingConfig.LogGroup').replace('>', '.Arn>'), '<Table.StreamArn>', '*',
      text({ Ref: found.id }).replace('>', 'DeadLetters.Arn>'), '<PickupInstructionDeadLetters.Arn>',
    ];
    for (const { Resource } of statementsOf(found.text('Role')).filter(isHousekeeping)) {
      expect(own).toEqual(expect.arrayContaining(list(Resource).map(text)));
    }
  });

  it('of a machine are one action, on shipments', () => {
    const [machine] = ofType('AWS::StepFunctions::StateMachine') as [Resource];
    const statements = statementsOf(machine.text('RoleArn')).filter((statement) => !isHousekeeping(statement));
    expect(statements.map(line)).toEqual(['UpdateItem <Table.Arn> SHIPMENT#*']);
  });

  it('have no wildcards but where AWS takes no resource', () => {
    for (const { Action, Resource } of ofType('AWS::IAM::Policy').flatMap((policy) => policy.list('PolicyDocument.Statement') as Statement[])) {
      for (const action of list(Action)) expect(action).not.toContain('*');
      if (list(Resource).some((resource) => text(resource).includes('*'))) expect(WITHOUT_RESOURCE).toEqual(expect.arrayContaining(list(Action)));
    }
  });

  it('come from no policy of AWS but the one for the logs of API Gateway', () => {
    const managed = ofType('AWS::IAM::Role').flatMap((role) => role.list('ManagedPolicyArns'));
    expect(managed.map(text)).toEqual(['arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs']);
  });
});
