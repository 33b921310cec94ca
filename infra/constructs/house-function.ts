import { Duration, Validations } from 'aws-cdk-lib';
import { Architecture, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { METRIC_NAMESPACE, SERVICE } from '../names.ts';
import { bundle } from './bundle.ts';
import { HouseLogGroup } from './house-log-group.ts';
import { HouseRole } from './house-role.ts';

export interface HouseFunctionProps {
  /** The file under functions/ without its ending, for example "api/shipments/writes". It exports `handler`. */
  readonly entry: string;
  readonly description: string;
  readonly timeout?: Duration;
  /** In MiB: more memory is more processor, too. */
  readonly memorySize?: number;
  readonly environment?: Readonly<Record<string, string>>;
  /** How many calls may run at the same time, reserved for it; by default as many as there are, of what nobody has reserved. */
  readonly concurrency?: number | undefined;
}

/** The one way to make a function: its defaults, and a role that may do nothing but log and trace. */
export class HouseFunction extends LambdaFunction {
  /** The file under functions/ without its ending. */
  readonly entry: string;

  constructor(
    scope: Construct,
    {
      entry,
      description,
      timeout = Duration.seconds(10),
      memorySize = 512,
      environment,
      concurrency,
    }: HouseFunctionProps,
  ) {
    const id = constructId(entry);
    const role = new HouseRole(scope, `${id}Role`, 'lambda.amazonaws.com');
    const logGroup = new HouseLogGroup(scope, `${id}Logs`);
    logGroup.grantWrite(role);
    super(scope, id, {
      description,
      role,
      logGroup,
      timeout,
      code: bundle(scope, entry),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize,
      tracing: Tracing.ACTIVE,
      ...(concurrency !== undefined && { reservedConcurrentExecutions: concurrency }),
      environment: {
        POWERTOOLS_SERVICE_NAME: SERVICE,
        POWERTOOLS_METRICS_NAMESPACE: METRIC_NAMESPACE,
        POWERTOOLS_LOG_LEVEL: 'INFO',
        ...environment,
      },
    });
    this.entry = entry;
    Validations.of(this).acknowledge({
      id: 'Serverless-LambdaDLQ',
      reason:
        'Called synchronously, for a queue with dead letters, or with an on-failure destination, which tells more than a dead-letter configuration.',
    });
  }

  /** What a right to call it is for: it has no versions, to which such rights would extend. */
  override get resourceArnsForGrantInvoke(): string[] {
    return [this.functionArn];
  }
}

/** "api/shipments/writes" is ShipmentsWrites in the template: who calls it is where it stands. */
function constructId(entry: string): string {
  return entry
    .split('/')
    .slice(1)
    .join('-')
    .replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
}
