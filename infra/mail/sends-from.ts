import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** The right to send e-mails from these addresses: of SES an address, or the domain of it. */
export function sendsFrom(...addresses: readonly string[]): PolicyStatement {
  const names = new Set(addresses.flatMap((address) => [address, address.slice(address.indexOf('@') + 1)]));
  return new PolicyStatement({
    actions: ['ses:SendEmail'],
    resources: [...names].map((name) => `arn:${Aws.PARTITION}:ses:${Aws.REGION}:${Aws.ACCOUNT_ID}:identity/${name}`),
  });
}
