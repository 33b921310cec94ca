import { Aws, Duration, Size, Validations } from 'aws-cdk-lib';
import {
  AccessLogFormat,
  ApiDefinition,
  EndpointType,
  LogGroupLogDestination,
  MethodLoggingLevel,
  SpecRestApi,
} from 'aws-cdk-lib/aws-apigateway';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { VERSION } from '../../functions/api/routes.ts';
import { HouseAlarm } from '../constructs/house-alarm.ts';
import type { HouseFunction } from '../constructs/house-function.ts';
import { HouseLogGroup } from '../constructs/house-log-group.ts';
import type { OnCall } from '../operations/on-call.ts';
import { ApiFunctions, type ApiFunctionsProps } from './api-functions.ts';
import { definition } from './definition.ts';
import { Firewall } from './firewall.ts';
import { ownDomain, OwnDomain } from './own-domain.ts';

export interface ApiProps extends ApiFunctionsProps {
  readonly onCall: OnCall;
}

/** The public API: one resource, whatever the number of routes. Its stage is its version: /v1. */
export class Api extends SpecRestApi {
  /** What was asked, and how it was answered: a line of JSON for each request. */
  readonly accessLogs: HouseLogGroup;
  /** Where the deployment sets one. */
  readonly ownDomain: OwnDomain | undefined;

  constructor(scope: Construct, { onCall, ...rooms }: ApiProps) {
    const functions = new ApiFunctions(scope, rooms);
    const caller = callerOf(scope, functions.all);
    const accessLogs = new HouseLogGroup(scope, 'ApiAccessLogs');
    super(scope, 'Api', {
      restApiName: Aws.STACK_NAME,
      description: 'Huidan for partners and operations',
      endpointTypes: [EndpointType.REGIONAL],
      cloudWatchRole: true,
      // The description, and what shows it.
      minCompressionSize: Size.kibibytes(64),
      apiDefinition: ApiDefinition.fromInline(definition(functions, caller)),
      deployOptions: {
        stageName: VERSION,
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
    const domain = ownDomain(this);
    this.ownDomain = domain && new OwnDomain(this, domain);
    // The stack names its outputs itself.
    this.node.tryRemoveChild('Endpoint');
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

  /** The gateway would make this group itself, and keep it for ever. */
  private keepExecutionLogs(): void {
    const logs = new HouseLogGroup(this, 'ExecutionLogs', `API-Gateway-Execution-Logs_${this.restApiId}/v1`);
    this.deploymentStage.node.addDependency(logs);
  }

  private acknowledge(): void {
    Validations.of(this).acknowledge(
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

/** As whom the gateway calls the functions: it may call these, and do nothing else. */
function callerOf(scope: Construct, functions: readonly HouseFunction[]): Role {
  const statements = [
    new PolicyStatement({
      actions: ['lambda:InvokeFunction'],
      resources: functions.map(({ functionArn }) => functionArn),
    }),
  ];
  return new Role(scope, 'ApiCaller', {
    assumedBy: new ServicePrincipal('apigateway.amazonaws.com'),
    inlinePolicies: { call: new PolicyDocument({ statements }) },
  });
}
