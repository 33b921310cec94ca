import { Aws, Duration, Validations } from 'aws-cdk-lib';
import {
  AccessLogFormat,
  AuthorizationType,
  EndpointType,
  IdentitySource,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  RequestAuthorizer,
  RestApi,
} from 'aws-cdk-lib/aws-apigateway';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { commitmentOverrides } from '../commitment-overrides.ts';
import { companyCountry } from '../company-country.ts';
import { companyTimeZone } from '../company-time-zone.ts';
import { HouseAlarm } from '../constructs/house-alarm.ts';
import { HouseFunction } from '../constructs/house-function.ts';
import { HouseLogGroup } from '../constructs/house-log-group.ts';
import type { IdentityKey } from '../data/identity-key.ts';
import type { ShipmentTable } from '../data/shipment-table.ts';
import { reportSettingsOf } from '../report-settings.ts';
import type { Renewal } from '../reports/renewal.ts';
import type { ReportBucket } from '../reports/report-bucket.ts';
import type { OnCall } from '../operations/on-call.ts';
import { Firewall } from './firewall.ts';
import { refuseAsProblems } from './refusals.ts';
import { methodsByPath, ROUTES, UNROUTED, type Route } from './routes.ts';

export interface ApiProps {
  readonly table: ShipmentTable;
  readonly identityKey: IdentityKey;
  readonly reports: ReportBucket;
  readonly renewal: Renewal;
  readonly onCall: OnCall;
}

/** The public API. Its stage is its version: /v1. */
export class Api extends RestApi {
  /** The functions that answer, a route each. */
  readonly answering: readonly HouseFunction[];
  /** What was asked, and how it was answered: a line of JSON for each request. */
  readonly accessLogs: HouseLogGroup;

  constructor(scope: Construct, rooms: ApiProps) {
    const { table, onCall } = rooms;
    const authorizer = authorizerOf(scope, table);
    const accessLogs = new HouseLogGroup(scope, 'ApiAccessLogs');
    super(scope, 'Api', {
      restApiName: Aws.STACK_NAME,
      description: 'Huidan for partners and operations',
      endpointTypes: [EndpointType.REGIONAL],
      cloudWatchRole: true,
      defaultMethodOptions: { authorizationType: AuthorizationType.CUSTOM, authorizer },
      deployOptions: {
        stageName: 'v1',
        throttlingRateLimit: 500,
        throttlingBurstLimit: 1000,
        tracingEnabled: true,
        loggingLevel: MethodLoggingLevel.ERROR,
        dataTraceEnabled: false,
        accessLogDestination: new LogGroupLogDestination(accessLogs),
        accessLogFormat: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
    this.accessLogs = accessLogs;
    // The stack names its outputs itself.
    this.node.tryRemoveChild('Endpoint');
    this.answering = ROUTES.map((route) => this.add(route, rooms));
    this.refuseUnrouted();
    refuseAsProblems(this);
    new Firewall(this, this.deploymentStage);
    this.keepExecutionLogs();
    new HouseAlarm(this, 'ServerErrors', {
      metric: this.failedPercent(),
      threshold: 1,
      impact:
        'One request in a hundred fails, or more. Partners cannot book shipments or report what happened: promises go unmade, or seem broken that were kept.',
      runbook: 'api-errors',
      onCall,
    });
    this.acknowledge();
  }

  /** How many of a hundred requests failed through a fault of ours. One or two alone are no rate: whoever asked tries again. */
  private failedPercent(): MathExpression {
    return new MathExpression({
      label: 'requests that failed, %',
      expression: 'IF(failed > 2, 100 * failed / requests, 0)',
      usingMetrics: { failed: this.metricServerError(), requests: this.metricCount() },
      period: Duration.minutes(5),
    });
  }

  private add(
    {
      method,
      path,
      entry,
      description,
      access,
      commitments,
      telephones,
      identityNumbers,
      reports,
      renewsReports,
      timeout,
      memorySize,
    }: Route,
    { table, identityKey, reports: bucket, renewal }: ApiProps,
  ): HouseFunction {
    const environment = {
      ...(commitments && commitmentOverrides(this)),
      ...(telephones && { COMPANY_COUNTRY: companyCountry(this) }),
      ...(reports && { COMPANY_TIME_ZONE: companyTimeZone(this) }),
      ...(reports?.length && reportSettingsOf(this)),
    };
    const answers = new HouseFunction(this, {
      entry,
      description,
      environment,
      ...(timeout && { timeout }),
      ...(memorySize !== undefined && { memorySize }),
    });
    table.let(answers, access);
    if (identityNumbers) identityKey.letEncrypt(answers);
    for (const [prefix, ...may] of reports ?? []) bucket.let(answers, prefix, ...may);
    if (renewsReports) renewal.letStart(answers);
    this.route(method, path, answers);
    return answers;
  }

  private route(method: string, path: string, answers: HouseFunction): void {
    this.root.resourceForPath(path).addMethod(method, new LambdaIntegration(answers, { allowTestInvoke: false }));
  }

  /** A path that lacks the method falls through to the greedy one: one resource, whatever the number of routes. */
  private refuseUnrouted(): void {
    const { path, entry, description } = UNROUTED;
    const environment = { METHODS_BY_PATH: JSON.stringify(methodsByPath()) };
    this.route('ANY', path, new HouseFunction(this, { entry, description, environment }));
  }

  /** The gateway would make this group itself, and keep it for ever. */
  private keepExecutionLogs(): void {
    const logs = new HouseLogGroup(this, 'ExecutionLogs', `API-Gateway-Execution-Logs_${this.restApiId}/v1`);
    this.deploymentStage.node.addDependency(logs);
  }

  private acknowledge(): void {
    Validations.of(this).acknowledge(
      { id: 'AwsSolutions-COG4', reason: 'The callers are machines with API keys, which the authorizer checks.' },
      {
        id: 'AwsSolutions-APIG2',
        reason: 'The functions validate, so that all problems of a request are named at once.',
      },
      {
        id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]',
        reason:
          'The role with which API Gateway writes logs is one for the account, and this is the policy that AWS made for it.',
      },
    );
  }
}

/** No path, address or body: who asks is a principal, what for is a route. */
const ACCESS_LOG = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  method: '$context.httpMethod',
  route: '$context.resourcePath',
  status: '$context.status',
  error: '$context.error.responseType',
  caller: '$context.authorizer.principalId',
  latency: '$context.responseLatency',
  functionLatency: '$context.integrationLatency',
};

function authorizerOf(scope: Construct, table: ShipmentTable): RequestAuthorizer {
  const handler = new HouseFunction(scope, {
    entry: 'api/authorize',
    description: 'Tells whose API key a request carries',
  });
  table.let(handler, [{ may: ['GetItem'], on: ['apiKeys'] }]);
  return new RequestAuthorizer(scope, 'Authorizer', {
    handler,
    identitySources: [IdentitySource.header('Authorization')],
    resultsCacheTtl: Duration.minutes(1),
  });
}
