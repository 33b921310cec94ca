import type { CommitmentTable, Phase } from '../../domain/commitments.ts';
import type { Overrides } from '../../domain/overrides-schema.ts';
import { withOverrides } from '../../domain/overrides.ts';
import {
  reportSettings as settingsFrom,
  type ReportOverrides,
  type ReportSettings,
} from '../../domain/report/settings.ts';
import type { Country } from '../../domain/text/telephone-number.ts';

/** What the stack tells a function: the one place where the environment is read. Each function has what it uses. */
function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`the environment lacks ${name}`);
  return value;
}

/** What the events of the bus come from; logs and metrics read it by themselves. */
export const serviceName = (): string => variable('POWERTOOLS_SERVICE_NAME');
export const tableName = (): string => variable('TABLE_NAME');
/** The queue in which the work of the function waits. */
export const queueUrl = (): string => variable('QUEUE_URL');
export const busName = (): string => variable('BUS_NAME');
export const reportBucket = (): string => variable('REPORT_BUCKET');
export const attachmentBucket = (): string => variable('ATTACHMENT_BUCKET');
/** The IANA time zone by whose clock the company counts its days, weeks and months. */
export const companyTimeZone = (): string => variable('COMPANY_TIME_ZONE');
/** The code of the calendar by whose days the company's desk works. */
export const companyCalendar = (): string => variable('COMPANY_CALENDAR');
/** The country, by its ISO 3166-1 code, whose telephone numbers those are that name none. */
export const companyCountry = (): Country => variable('COMPANY_COUNTRY') as Country;
/** Whom a consignee may call: the company's, never a person's. */
export const customerServicePhone = (): string => variable('CUSTOMER_SERVICE_PHONE');
export const identityKeyId = (): string => variable('IDENTITY_KEY_ID');
export const searchKeyId = (): string => variable('SEARCH_KEY_ID');
export const contactKeyId = (): string => variable('CONTACT_KEY_ID');
/** From whom e-mails are: an address that SES has verified. */
export const noticeSender = (): string => variable('NOTICE_SENDER');
/** Where messages lie as they came in. */
export const mailBucket = (): string => variable('MAIL_BUCKET');
/** The address at which orders by e-mail come in, and from which they are answered. */
export const orderAddress = (): string => variable('ORDER_ADDRESS');
/** The address at which people turn to the desk by e-mail, and from which it answers. */
export const deskAddress = (): string => variable('DESK_ADDRESS');
/** Where it is kept who asked for what. */
export const auditLogGroup = (): string => variable('AUDIT_LOG_GROUP');
export const machineArn = (phase: Phase): string =>
  (JSON.parse(variable('MACHINE_ARNS')) as Record<Phase, string>)[phase];
/** The machine that makes reports anew with the answers of branches. */
export const renewalMachineArn = (): string => variable('RENEWAL_MACHINE_ARN');
/** The machine by which notices wait for their time. */
export const noticesMachineArn = (): string => variable('NOTICES_MACHINE_ARN');
/** The machine by which webhooks wait for their next try. */
export const webhooksMachineArn = (): string => variable('WEBHOOKS_MACHINE_ARN');
/** The queue of what is to be sent to webhook endpoints. */
export const webhooksQueueUrl = (): string => variable('WEBHOOKS_QUEUE_URL');
/** Whether instructions say who is visited where: names, addresses and telephone numbers. */
export const personalDataInNotices = (): boolean => variable('PERSONAL_DATA_IN_NOTICES') === 'true';

/** Where the API is reached, with its version: "https://…/v1". On the local cloud its gateway has another address. */
export function apiUrl(): string {
  const url = variable('API_URL');
  return localApiUrl(new URL(url).hostname.split('.')[0] ?? '') ?? url;
}

/** Where an API of the local cloud is reached; undefined on AWS. */
export function localApiUrl(apiId: string): string | undefined {
  const gateway = process.env['HUIDAN_GATEWAY_URL'];
  return gateway === undefined ? undefined : `${gateway}/${apiId}/v1`;
}

/** How much longer than on AWS its clients wait: on the local cloud, whose machine may be busy with something else. */
export const timesAsPatient = (): number => Number(process.env['HUIDAN_PATIENCE'] ?? 1);

/** Whether requests may go to this very machine, and without TLS: on the local cloud, never on AWS. */
export const loopbackAllowed = (): boolean => process.env['HUIDAN_OUTBOUND_LOOPBACK'] === 'allowed';

/** Where the local cloud says how far its clock is moved; undefined on AWS. */
export const clockFile = (): string | undefined => process.env['HUIDAN_CLOCK_FILE'];

let table: CommitmentTable | undefined;

/** The commitments table with this deployment's own numbers. */
export function commitmentTable(): CommitmentTable {
  table ??= withOverrides(JSON.parse(variable('COMMITMENT_OVERRIDES')) as Overrides);
  return table;
}

let settings: ReportSettings | undefined;

/** The figures of reports: the manuals', but for what this deployment sets otherwise. */
export function reportSettings(): ReportSettings {
  settings ??= settingsFrom(JSON.parse(variable('REPORT_SETTINGS')) as ReportOverrides);
  return settings;
}
