import { Aws, Duration } from 'aws-cdk-lib';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { ReceiptRuleSet, TlsPolicy } from 'aws-cdk-lib/aws-ses';
import { S3 } from 'aws-cdk-lib/aws-ses-actions';
import { Construct } from 'constructs';
import { MAILBOXES } from '../../domain/mailboxes.ts';
import { takesOrders } from '../api/rights.ts';
import type { Bus } from '../bus.ts';
import { commitmentOverrides } from '../commitment-overrides.ts';
import { companyClock } from '../company-clock.ts';
import { companyCountry } from '../company-country.ts';
import type { DeadLetters } from '../constructs/dead-letters.ts';
import { Reaction } from '../constructs/reaction.ts';
import type { SearchKey } from '../data/search-key.ts';
import type { ShipmentTable } from '../data/shipment-table.ts';
import type { OnCall } from '../operations/on-call.ts';
import { MailBucket } from './mail-bucket.ts';
import { ourAddress, type OurAddress } from './our-address.ts';
import { sendsFrom } from './sends-from.ts';

export interface OrdersByMailProps {
  readonly table: ShipmentTable;
  readonly bus: Bus;
  readonly searchKey: SearchKey;
  /** Where the API is reached, with its version: links lead there. */
  readonly apiUrl: string;
  readonly onCall: OnCall;
}

/**
 * What comes by e-mail, orders (A1) and whoever turns to the desk (G1): SES puts what comes to the two addresses into a bucket, and a
 * function makes orders and cases of it and answers. Of several rule sets of an account one is active, which whoever deploys decides.
 */
export class OrdersByMail extends Construct {
  readonly bucket: MailBucket;
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, { table, bus, searchKey, apiUrl, onCall }: OrdersByMailProps) {
    super(scope, 'OrdersByMail');
    const [orders, desk] = [ourAddress(this, 'orderAddress'), ourAddress(this, 'deskAddress')];
    this.bucket = new MailBucket(this);
    this.takeInFrom([
      { ...orders, prefix: MAILBOXES.orders },
      { ...desk, prefix: MAILBOXES.desk },
    ]);
    const { reacts, deadLetters } = new Reaction(this, 'Messages', {
      table,
      onCall,
      entry: 'mail/receive',
      description: 'Makes orders and cases of messages, and answers them (A1, A2, G1)',
      to: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: {
          bucket: { name: [this.bucket.bucketName] },
          object: { key: Object.values(MAILBOXES).map((prefix) => ({ prefix })) },
        },
      },
      access: [
        ...takesOrders('mails', 'mailThreads', 'mailOrders', 'handedMailOrders', 'cases'),
        { may: ['GetItem'], on: ['mailSenders', 'mails', 'mailOrders', 'customers'] },
        { may: ['Query'], on: ['cases'] },
        { may: ['BatchGetItem'], on: ['mailThreads'] },
        { may: ['UpdateItem'], on: ['mails'] },
      ],
      environment: {
        ...commitmentOverrides(this),
        COMPANY_COUNTRY: companyCountry(this),
        API_URL: apiUrl,
        ...companyClock(this),
        ORDER_ADDRESS: orders.address,
        DESK_ADDRESS: desk.address,
      },
      // A message has up to 40 MB, and is held in several forms.
      batchSize: 1,
      memorySize: 1024,
      timeout: Duration.minutes(1),
      impact:
        'Orders by e-mail are not taken, what people write to the desk is no case, and nobody is answered: look into the bucket of messages, book them and answer.',
    });
    this.deadLetters = deadLetters;
    this.bucket.let(reacts, 'inbound', 's3:GetObject');
    this.bucket.let(reacts, 'desk', 's3:GetObject');
    bus.letPublish(reacts);
    searchKey.letHash(reacts);
    reacts.addToRolePolicy(sendsFrom(orders.address, desk.address));
  }

  /** Has SES put what comes to our addresses into the bucket, once it is scanned; what comes in clear is refused. */
  private takeInFrom(boxes: readonly (OurAddress & { readonly prefix: string })[]): void {
    const set = boxes.filter(({ isSet }) => isSet);
    if (new Set(set.map(({ address }) => address.toLowerCase())).size < set.length)
      throw new RangeError('orders and the desk need an address each');
    if (set.length === 0) return;
    new ReceiptRuleSet(this, 'RuleSet', {
      receiptRuleSetName: `${Aws.STACK_NAME}-orders`,
      rules: set.map(({ address, prefix }) => ({
        recipients: [address],
        scanEnabled: true,
        tlsPolicy: TlsPolicy.REQUIRE,
        actions: [new S3({ bucket: this.bucket as IBucket, objectKeyPrefix: prefix })],
      })),
    });
  }
}
