import { Aws, CfnCondition, Fn, type CfnResource, type IAspect } from 'aws-cdk-lib';
import { CfnStage } from 'aws-cdk-lib/aws-apigateway';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct, type IConstruct } from 'constructs';

/**
 * What is traced is traced only where functions can be: in the partition aws-cn they cannot, and a trace of the others
 * alone would tell nothing. The template decides it as it is deployed, so that it is one for all partitions.
 */
export class TracedWhereThereIsXRay extends Construct implements IAspect {
  private readonly condition: CfnCondition;

  constructor(scope: Construct) {
    super(scope, 'Traced');
    this.condition = new CfnCondition(this, 'XRay', {
      expression: Fn.conditionNot(Fn.conditionEquals(Aws.PARTITION, 'aws-cn')),
    });
  }

  visit(construct: IConstruct): void {
    if (construct instanceof CfnFunction) this.ifThere(construct, 'TracingConfig', { Mode: 'Active' });
    if (construct instanceof CfnStateMachine) this.ifThere(construct, 'TracingConfiguration', { Enabled: true });
    if (construct instanceof CfnStage) this.ifThere(construct, 'TracingEnabled', true);
  }

  private ifThere(construct: CfnResource, property: string, traced: unknown): void {
    construct.addPropertyOverride(property, Fn.conditionIf(this.condition.logicalId, traced, Aws.NO_VALUE));
  }
}
