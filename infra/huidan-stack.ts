import type { Phase } from '../domain/commitments.ts';
import { Aspects, CfnOutput, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Api } from './api/api.ts';
import { AuditLog } from './api/audit-log.ts';
import { Bus } from './bus.ts';
import { companyCountry } from './company-country.ts';
import { HouseFunction } from './constructs/house-function.ts';
import { AttachmentBucket } from './data/attachment-bucket.ts';
import { ContactKey } from './data/contact-key.ts';
import { IdentityKey } from './data/identity-key.ts';
import { SearchKey } from './data/search-key.ts';
import { ShipmentTable } from './data/shipment-table.ts';
import { Lifecycles } from './lifecycles/lifecycles.ts';
import { Watch } from './lifecycles/watch.ts';
import { OrdersByMail } from './mail/orders-by-mail.ts';
import { Notices } from './notices/notices.ts';
import { ControlRoom } from './operations/control-room.ts';
import { OnCall } from './operations/on-call.ts';
import { Reactions } from './reactions.ts';
import { Renewal } from './reports/renewal.ts';
import { ReportBucket } from './reports/report-bucket.ts';
import { Sweeps } from './reports/sweeps.ts';
import { Streams } from './streams.ts';
import { Webhooks } from './webhooks/webhooks.ts';
import { TracedWhereThereIsXRay } from './traced-where-there-is-x-ray.ts';

/** Functions that never hear of a shipment: a query takes the logs of fifty at most. */
const KNOWS_NO_WAYBILL =
  /^(api\/(authorize|contacts|customers|description|knowledge|network|webhooks|attachments\/writes)|sweeps\/(plan|finish|observe|renew)|webhooks\/watch)/;

/** Phases in which nothing is promised of a shipment. */
const OF_NO_SHIPMENT: readonly Phase[] = ['month_end', 'inquiry', 'knowledge'];

/** All of Huidan: its rooms and what they have of each other. */
export class HuidanStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      description: 'Huidan: customer service of a logistics company, promises kept as durable timers',
      terminationProtection: true,
      // A template takes a megabyte, and a fifth of it would be blanks.
      suppressTemplateIndentation: true,
    });

    const onCall = new OnCall(this);
    const table = new ShipmentTable(this);
    const bus = new Bus(this);
    const identityKey = new IdentityKey(this);
    const searchKey = new SearchKey(this);
    const contactKey = new ContactKey(this);
    const lifecycles = new Lifecycles(this, { table, onCall });
    new Watch(this, { table, lifecycles, onCall });
    const reports = new ReportBucket(this);
    const attachments = new AttachmentBucket(this);
    const renewal = new Renewal(this, { table, reports, onCall });
    const auditLog = new AuditLog(this);
    const webhooks = new Webhooks(this, { table, bus, contactKey, searchKey, onCall });
    const api = new Api(this, {
      webhooks,
      table,
      identityKey,
      searchKey,
      contactKey,
      reports,
      attachments,
      renewal,
      auditLog,
      onCall,
    });
    const sweeps = new Sweeps(this, { table, reports, searchKey, onCall });
    const streams = new Streams(this, { table, bus, lifecycles, onCall });
    const apiUrl = (api.ownDomain?.url ?? api.url).replace(/\/$/, '');
    webhooks.linkTo(apiUrl);
    const notices = new Notices(this, { table, contactKey, searchKey, apiUrl, onCall });
    const reactions = new Reactions(this, { table, bus, notices, webhooks, searchKey, onCall });
    const mail = new OrdersByMail(this, { table, bus, searchKey, apiUrl, onCall });
    const functions = this.node.findAll().filter((construct) => construct instanceof HouseFunction);
    new ControlRoom(this, {
      api,
      table,
      onCall,
      functions,
      streamReaders: streams.readers,
      lifecycles: lifecycles.machines,
      reports: [sweeps.machine, renewal],
      notices,
      webhooks: webhooks.machine,
      deadLetters: [
        ...streams.deadLetters,
        ...reactions.deadLetters,
        ...sweeps.deadLetters,
        notices.deadLetters,
        webhooks.deadLetters,
        mail.deadLetters,
      ],
      accessLogs: api.accessLogs,
      auditLog,
      logGroups: [
        ...functions.filter(({ entry }) => !KNOWS_NO_WAYBILL.test(entry)).map(({ logGroup }) => logGroup),
        ...[...lifecycles.machines.filter(({ phase }) => !OF_NO_SHIPMENT.includes(phase)), notices, webhooks].map(
          ({ logs }) => logs,
        ),
      ],
    });

    Aspects.of(this).add(new TracedWhereThereIsXRay(this));

    new CfnOutput(this, 'ApiId', { value: api.restApiId });
    new CfnOutput(this, 'ApiUrl', { value: api.ownDomain?.url ?? api.url });
    // What the domain's DNS record points to.
    if (api.ownDomain) new CfnOutput(this, 'DomainTarget', { value: api.ownDomain.domainNameAliasDomainName });
    new CfnOutput(this, 'TableName', { value: table.tableName });
    new CfnOutput(this, 'BusName', { value: bus.eventBusName });
    // Where messages come in: on the local cloud a tool puts them there.
    new CfnOutput(this, 'MailBucketName', { value: mail.bucket.bucketName });
    // What a tool has to know that sets contacts as the API does.
    new CfnOutput(this, 'ContactKeyId', { value: contactKey.keyId });
    new CfnOutput(this, 'SearchKeyId', { value: searchKey.keyId });
    new CfnOutput(this, 'CompanyCountry', { value: companyCountry(this) });
  }
}
