import { Validations } from 'aws-cdk-lib';
import {
  PolicyDocument,
  Role,
  ServicePrincipal,
  type AddToPrincipalPolicyResult,
  type PolicyStatement,
} from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/** Who takes the roles: what each of them has to be allowed that takes no resource, and the rules of cdk-nag against it. */
const WITHOUT_RESOURCE = {
  'lambda.amazonaws.com': {
    rules: ['AwsSolutions-IAM5[Resource::*]', 'Serverless-LambdaStarPermissions'],
    reason: 'X-Ray takes no resources, nor does dynamodb:ListStreams, which a stream reader must have.',
  },
  'states.amazonaws.com': {
    rules: ['AwsSolutions-IAM5[Resource::*]'],
    reason: 'The delivery of logs and X-Ray take no resources.',
  },
} as const;

/**
 * A role that holds its rights itself, where CDK makes a policy beside each, for which a template has no room. So what it may
 * use is made before it: a function that starts a machine which calls it names the machine, and does not refer to it.
 */
export class HouseRole extends Role {
  private readonly rights: PolicyDocument;

  constructor(scope: Construct, id: string, service: keyof typeof WITHOUT_RESOURCE) {
    const rights = new PolicyDocument();
    super(scope, id, { assumedBy: new ServicePrincipal(service), inlinePolicies: { rights } });
    this.rights = rights;
    const { rules, reason } = WITHOUT_RESOURCE[service];
    Validations.of(this).acknowledge(...rules.map((id) => ({ id, reason })));
  }

  override addToPrincipalPolicy(statement: PolicyStatement): AddToPrincipalPolicyResult {
    this.rights.addStatements(statement);
    return { statementAdded: true, policyDependable: this };
  }
}
