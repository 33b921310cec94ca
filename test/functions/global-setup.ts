import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
import { CreateEventBusCommand, EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { CreateTableCommand, DynamoDBClient, type CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateStateMachineCommand, SFNClient } from '@aws-sdk/client-sfn';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { METRIC_NAMESPACE, SERVICE } from '../../infra/names.ts';
import { HuidanStack } from '../../infra/huidan-stack.ts';
import { awsEnvironment } from '../../local/cloud/environment.ts';
import { DEFAULT_DIRECTORY } from '../../local/cloud/places.ts';
import { startCloud } from '../../local/cloud/start-cloud.ts';

declare module 'vitest' {
  interface ProvidedContext {
    functionsEnvironment: Record<string, string>;
  }
}

const TABLE_NAME = 'shipments';
const BUS_NAME = 'huidan';
const REPORT_BUCKET = 'reports';
const MAIL_BUCKET = 'mail';
const ATTACHMENT_BUCKET = 'attachments';
const AUDIT_LOG_GROUP = 'audit';

/** A local cloud with the template's table, a bus, a queue, buckets for reports, attachments and messages, a machine that ends at once in the place of the renewal, an audit log and keys for identity numbers, hashes and contacts, and nothing else: the tests call the handlers themselves. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const cloud = await startCloud({ directory: path.join(DEFAULT_DIRECTORY, 'test-functions'), port: 4666 });
  const environment = {
    ...awsEnvironment(cloud.endpointUrl),
    TABLE_NAME,
    BUS_NAME,
    REPORT_BUCKET,
    ATTACHMENT_BUCKET,
    MAIL_BUCKET,
    ORDER_ADDRESS: 'orders@huidan.example.com',
    API_URL: 'https://api.example.com/v1',
    AUDIT_LOG_GROUP,
    COMMITMENT_OVERRIDES: '{}',
    REPORT_SETTINGS: '{}',
    COMPANY_COUNTRY: 'CN',
    CUSTOMER_SERVICE_PHONE: '400-000-0000',
    COMPANY_TIME_ZONE: 'Asia/Shanghai',
    COMPANY_CALENDAR: 'CN',
    POWERTOOLS_SERVICE_NAME: SERVICE,
    POWERTOOLS_METRICS_NAMESPACE: METRIC_NAMESPACE,
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    HUIDAN_PATIENCE: '10',
    POWERTOOLS_METRICS_DISABLED: 'true',
  };
  Object.assign(process.env, environment);
  await new DynamoDBClient({}).send(new CreateTableCommand({ ...tableProperties(), TableName: TABLE_NAME }));
  await new EventBridgeClient({}).send(new CreateEventBusCommand({ Name: BUS_NAME }));
  await new CloudWatchLogsClient({}).send(new CreateLogGroupCommand({ logGroupName: AUDIT_LOG_GROUP }));
  for (const Bucket of [REPORT_BUCKET, ATTACHMENT_BUCKET, MAIL_BUCKET])
    await new S3Client({}).send(new CreateBucketCommand({ Bucket }));
  const { QueueUrl = '' } = await new SQSClient({}).send(new CreateQueueCommand({ QueueName: 'work' }));
  const { stateMachineArn = '' } = await new SFNClient({}).send(
    new CreateStateMachineCommand({
      name: 'renewal',
      roleArn: '',
      definition: JSON.stringify({ StartAt: 'End', States: { End: { Type: 'Succeed' } } }),
    }),
  );
  const keys = new KMSClient({});
  const { KeyMetadata } = await keys.send(new CreateKeyCommand({}));
  const { KeyMetadata: searchKey } = await keys.send(
    new CreateKeyCommand({ KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' }),
  );
  const { KeyMetadata: contactKey } = await keys.send(new CreateKeyCommand({}));
  project.provide('functionsEnvironment', {
    ...environment,
    QUEUE_URL: QueueUrl,
    IDENTITY_KEY_ID: KeyMetadata?.KeyId ?? '',
    SEARCH_KEY_ID: searchKey?.KeyId ?? '',
    CONTACT_KEY_ID: contactKey?.KeyId ?? '',
    RENEWAL_MACHINE_ARN: stateMachineArn,
    WEBHOOKS_MACHINE_ARN: stateMachineArn,
    WEBHOOKS_QUEUE_URL: QueueUrl,
  });
  return () => cloud.stop();
}

/** The table as the template has it, with its keys and indexes. */
function tableProperties(): CreateTableCommandInput {
  const stack = new HuidanStack(new App({ context: { 'aws:cdk:bundling-stacks': [] } }), 'Huidan');
  const [table] = Object.values(Template.fromStack(stack).findResources('AWS::DynamoDB::Table'));
  const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, BillingMode } = (
    table as { Properties: CreateTableCommandInput }
  ).Properties;
  return { TableName: undefined, KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, BillingMode };
}
