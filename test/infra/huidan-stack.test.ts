import { describe, expect, it } from 'vitest';
import { entryPoints } from '../../infra/constructs/bundle.ts';
import { entryOf, ofType, resources, template } from './template.ts';

describe('the stack', () => {
  it('tells where its parts are', () => {
    expect(Object.keys(template.Outputs).sort()).toEqual([
      'ApiId',
      'ApiUrl',
      'BusName',
      'CompanyCountry',
      'ContactKeyId',
      'MailBucketName',
      'SearchKeyId',
      'TableName',
    ]);
  });

  it('has a function for every entry point, and no other', () => {
    const deployed = ofType('AWS::Lambda::Function').map(entryOf);
    expect(deployed.sort()).toEqual(entryPoints());
  });

  it('is far from the 500 resources that CloudFormation takes, and from the megabyte of a template', () => {
    // 401 resources when this was written, most of them a function's three: itself, its role, its log group.
    expect(resources.length).toBeLessThanOrEqual(405);
    expect(JSON.stringify(template).length).toBeLessThan(700_000);
  });

  it('runs in every partition', () => {
    expect(JSON.stringify(template)).not.toMatch(/arn:aws|us-east-1|cn-north/);
  });

  it('keeps no logs for ever', () => {
    const groups = ofType('AWS::Logs::LogGroup');
    // Of each function and machine, and three of the API, of which one is the audit's.
    expect(groups).toHaveLength(
      ofType('AWS::Lambda::Function').length + ofType('AWS::StepFunctions::StateMachine').length + 3,
    );
    const { audit = [], others = [] } = Object.groupBy(groups, ({ id }) =>
      id.startsWith('AuditLog') ? 'audit' : 'others',
    );
    for (const group of others) expect(group.at('RetentionInDays')).toBe(90);
    expect(audit.map((group) => group.at('RetentionInDays'))).toEqual([400]);
  });

  it('runs all functions alike', () => {
    for (const each of ofType('AWS::Lambda::Function')) {
      expect(each.properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
        Environment: { Variables: { POWERTOOLS_SERVICE_NAME: 'huidan', POWERTOOLS_METRICS_NAMESPACE: 'Huidan' } },
      });
      expect(each.text('LoggingConfig.LogGroup')).toMatch(/Logs>$/);
    }
  });

  it('encrypts what waits in queues and topics, and takes it over TLS only', () => {
    for (const queue of ofType('AWS::SQS::Queue')) {
      expect(queue.properties).toMatchObject({ SqsManagedSseEnabled: true, MessageRetentionPeriod: 14 * 24 * 3600 });
    }
    for (const topic of ofType('AWS::SNS::Topic')) expect(topic.text('KmsMasterKeyId')).toBe('<OnCallKey.Arn>');
    const guarded = resources.filter(({ type }) => ['AWS::SQS::Queue', 'AWS::SNS::Topic'].includes(type));
    const policies = [...ofType('AWS::SQS::QueuePolicy'), ...ofType('AWS::SNS::TopicPolicy')].map(({ properties }) =>
      JSON.stringify(properties),
    );
    expect(policies.filter((policy) => policy.includes('"aws:SecureTransport":"false"'))).toHaveLength(guarded.length);
  });
});
