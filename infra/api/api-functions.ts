import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { ROUTES, type Group, type Route } from '../../functions/api/routes.ts';
import { commitmentOverrides } from '../commitment-overrides.ts';
import { companyClock } from '../company-clock.ts';
import { companyCountry } from '../company-country.ts';
import { companyTimeZone } from '../company-time-zone.ts';
import { HouseFunction } from '../constructs/house-function.ts';
import type { AttachmentBucket } from '../data/attachment-bucket.ts';
import { SEALED, type ContactKey } from '../data/contact-key.ts';
import type { Access } from '../data/items.ts';
import type { IdentityKey } from '../data/identity-key.ts';
import type { SearchKey } from '../data/search-key.ts';
import type { ShipmentTable } from '../data/shipment-table.ts';
import { customerServicePhone } from '../customer-service-phone.ts';
import { reportSettingsOf } from '../report-settings.ts';
import type { Renewal } from '../reports/renewal.ts';
import type { ReportBucket } from '../reports/report-bucket.ts';
import type { Webhooks } from '../webhooks/webhooks.ts';
import type { AuditLog } from './audit-log.ts';
import { RIGHTS } from './rights.ts';

export interface ApiFunctionsProps {
  readonly table: ShipmentTable;
  readonly identityKey: IdentityKey;
  readonly searchKey: SearchKey;
  readonly contactKey: ContactKey;
  readonly reports: ReportBucket;
  readonly attachments: AttachmentBucket;
  readonly renewal: Renewal;
  readonly auditLog: AuditLog;
  readonly webhooks: Webhooks;
}

/** How long what leaves a line in the audit log may take: it may wait in vain for the table, and for the log then. */
const AUDITED_TIMEOUT = Duration.seconds(12);

/** What each key asks is counted. */
const COUNTS_REQUESTS: readonly Access[] = [{ may: ['UpdateItem'], on: ['rates'] }];

/** The functions behind the API. */
export class ApiFunctions extends Construct {
  /** What answers the routes. */
  readonly answering: Readonly<Record<Group, HouseFunction>>;
  readonly authorizing: HouseFunction;
  /** What takes every request that no route takes: an unknown path, or a method that a path lacks. */
  readonly refusing: HouseFunction;

  constructor(scope: Construct, rooms: ApiFunctionsProps) {
    super(scope, 'ApiFunctions');
    const groups = Object.keys(ROUTES) as Group[];
    this.answering = Object.fromEntries(groups.map((group) => [group, this.answer(group, rooms)])) as Record<
      Group,
      HouseFunction
    >;
    this.authorizing = new HouseFunction(this, {
      entry: 'api/authorize',
      description: 'Tells whose API key a request carries',
    });
    rooms.table.let(this.authorizing, [{ may: ['GetItem', 'UpdateItem'], on: ['apiKeys'] }]);
    this.refusing = new HouseFunction(this, {
      entry: 'api/refuse-unrouted',
      description: 'Refuses what no route takes',
    });
    rooms.table.let(this.refusing, COUNTS_REQUESTS);
  }

  /** All of them: what the gateway may call, and nothing else. */
  get all(): readonly HouseFunction[] {
    return [...Object.values(this.answering), this.authorizing, this.refusing];
  }

  private answer(
    group: Group,
    {
      table,
      identityKey,
      searchKey,
      contactKey,
      reports: bucket,
      attachments: files,
      renewal,
      auditLog,
      webhooks,
    }: ApiFunctionsProps,
  ): HouseFunction {
    const {
      description,
      access,
      audited,
      commitments,
      companyOwes,
      figures,
      telephones,
      customerServicePhone: tellsWhomToCall,
      identityNumbers,
      hashes,
      contactAddresses,
      webhookSecrets,
      reports,
      attachments,
      renewsReports,
      sendsWebhooks,
      timeout = audited && AUDITED_TIMEOUT,
      memorySize,
    } = RIGHTS[group];
    const environment = {
      ...(commitments && commitmentOverrides(this)),
      ...(companyOwes && companyClock(this)),
      ...(figures && reportSettingsOf(this)),
      ...(telephones && { COMPANY_COUNTRY: companyCountry(this) }),
      ...(tellsWhomToCall && { CUSTOMER_SERVICE_PHONE: customerServicePhone(this) }),
      ...(reports && { COMPANY_TIME_ZONE: companyTimeZone(this), ...reportSettingsOf(this) }),
    };
    const answers = new HouseFunction(this, {
      entry: `api/${group}`,
      description,
      environment,
      ...(timeout && { timeout }),
      ...(memorySize !== undefined && { memorySize }),
    });
    if (access.length > 0) table.let(answers, access);
    if (Object.values<Route>(ROUTES[group]).some((route) => !route.public)) table.let(answers, COUNTS_REQUESTS);
    if (identityNumbers) identityKey.letEncrypt(answers);
    if (hashes) searchKey.letHash(answers);
    if (contactAddresses) contactKey.letEncrypt(answers);
    if (webhookSecrets) {
      contactKey.letEncrypt(answers);
      contactKey.letDecrypt(answers, SEALED.webhooks);
    }
    for (const [prefix, ...may] of reports ?? []) bucket.let(answers, prefix, ...may);
    if (attachments) files.letHave(answers, attachments);
    if (renewsReports) renewal.letStart(answers);
    if (sendsWebhooks) webhooks.letSend(answers);
    if (audited) auditLog.letKeep(answers);
    return answers;
  }
}
