import { Aws, Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { ReceiptRuleSet, TlsPolicy } from 'aws-cdk-lib/aws-ses';
import { S3 } from 'aws-cdk-lib/aws-ses-actions';
import { Construct } from 'constructs';
import { takesOrders } from '../api/rights.ts';
import type { Bus } from '../bus.ts';
import { commitmentOverrides } from '../commitment-overrides.ts';
import { companyCountry } from '../company-country.ts';
import type { DeadLetters } from '../constructs/dead-letters.ts';
import { Reaction } from '../constructs/reaction.ts';
import type { SearchKey } from '../data/search-key.ts';
import type { ShipmentTable } from '../data/shipment-table.ts';
import type { OnCall } from '../operations/on-call.ts';
import { INBOUND, MailBucket } from './mail-bucket.ts';
import { orderAddress } from './order-address.ts';

export interface OrdersByMailProps {
  readonly table: ShipmentTable;
  readonly bus: Bus;
  readonly searchKey: SearchKey;
  /** Where the API is reached, with its version: links lead there. */
  readonly apiUrl: string;
  readonly onCall: OnCall;
}

/** Where no address is set: nothing comes in by itself, and nothing could be answered. */
const NOWHERE = 'orders@example.invalid';

/**
 * Orders by e-mail (A1): SES puts what comes to the address into a bucket, and a function makes orders of it and answers. Of
 * several rule sets of an account one is active, which whoever deploys decides.
 */
export class OrdersByMail extends Construct {
  readonly bucket: MailBucket;
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, { table, bus, searchKey, apiUrl, onCall }: OrdersByMailProps) {
    super(scope, 'OrdersByMail');
    const address = orderAddress(this);
    this.bucket = new MailBucket(this);
    if (address !== undefined) this.takeInFrom(address);
    const { reacts, deadLetters } = new Reaction(this, 'Messages', {
      table,
      onCall,
      entry: 'mail/receive',
      description: 'Makes orders of messages, and answers them (A1, A2)',
      to: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [this.bucket.bucketName] }, object: { key: [{ prefix: INBOUND }] } },
      },
      access: [
        ...takesOrders('mails', 'mailThreads', 'mailOrders', 'handedMailOrders'),
        { may: ['GetItem'], on: ['mailSenders', 'mails', 'mailOrders'] },
        { may: ['BatchGetItem'], on: ['mailThreads'] },
        { may: ['UpdateItem'], on: ['mails'] },
      ],
      environment: {
        ...commitmentOverrides(this),
        COMPANY_COUNTRY: companyCountry(this),
        API_URL: apiUrl,
        ORDER_ADDRESS: address ?? NOWHERE,
      },
      // A message has up to 40 MB, and is held in several forms.
      batchSize: 1,
      memorySize: 1024,
      timeout: Duration.minutes(1),
      impact: 'Orders by e-mail are not taken, and nobody is answered: look into the bucket of messages and book them.',
    });
    this.deadLetters = deadLetters;
    this.bucket.let(reacts, 'inbound', 's3:GetObject');
    bus.letPublish(reacts);
    searchKey.letHash(reacts);
    const identity = (name: string): string =>
      `arn:${Aws.PARTITION}:ses:${Aws.REGION}:${Aws.ACCOUNT_ID}:identity/${name}`;
    const from = address ?? NOWHERE;
    reacts.addToRolePolicy(
      new PolicyStatement({
        actions: ['ses:SendEmail'],
        resources: [identity(from), identity(from.slice(from.indexOf('@') + 1))],
      }),
    );
  }

  /** Has SES put what comes to the address into the bucket, once it is scanned; what comes in clear is refused. */
  private takeInFrom(address: string): void {
    new ReceiptRuleSet(this, 'RuleSet', {
      receiptRuleSetName: `${Aws.STACK_NAME}-orders`,
      rules: [
        {
          recipients: [address],
          scanEnabled: true,
          tlsPolicy: TlsPolicy.REQUIRE,
          actions: [new S3({ bucket: this.bucket as IBucket, objectKeyPrefix: INBOUND })],
        },
      ],
    });
  }
}
