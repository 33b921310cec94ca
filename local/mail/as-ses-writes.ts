import { DateTime } from 'luxon';

export interface Taken {
  /** Who says that they have written it. */
  readonly from: string;
  /** When it is taken in, ISO 8601. */
  readonly at: string;
  /** Whether the domain of its author vouches for it. */
  readonly isProven: boolean;
  /** Whether it looks like spam. */
  readonly isSpam?: boolean;
}

/** What SES writes above a message that it takes in: what it finds of the sender, and of what it scans for. */
export function asSesWrites({ from, at, isProven, isSpam = false }: Taken): string {
  const domain = from.slice(from.lastIndexOf('@') + 1);
  const verdict = isProven ? 'pass' : 'fail';
  const time = DateTime.fromISO(at, { zone: 'utc' }).toRFC2822() ?? '';
  return [
    `Return-Path: <${from}>`,
    `Received: from mail.${domain} (mail.${domain} [192.0.2.1])`,
    ' by inbound-smtp.us-east-1.amazonaws.com with SMTP id local',
    ` for orders@example.invalid; ${time} (UTC)`,
    `X-SES-Spam-Verdict: ${isSpam ? 'FAIL' : 'PASS'}`,
    'X-SES-Virus-Verdict: PASS',
    `Received-SPF: ${verdict} (spfCheck: of ${domain}) client-ip=192.0.2.1; envelope-from=${from}; helo=mail.${domain};`,
    'Authentication-Results: amazonses.com;',
    ` spf=${verdict} (spfCheck: of ${domain}) client-ip=192.0.2.1; envelope-from=${from}; helo=mail.${domain};`,
    ` dkim=${verdict} header.i=@${domain};`,
    ` dmarc=${verdict} header.from=${domain};`,
    'X-SES-RECEIPT: local',
    '',
  ].join('\r\n');
}
