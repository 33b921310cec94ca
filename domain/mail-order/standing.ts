/** A header of a message: its name in small letters, its value on one line. */
export interface Header {
  readonly key: string;
  readonly value: string;
}

/** By whose word a message is authentic: the service that took it in writes this name first. */
const JUDGE = 'amazonses.com';
/** Of a scan for spam that was done: what is in doubt is read, too. */
const NO_SPAM = ['PASS', 'GRAY'];

/**
 * How a message stands by the verdicts that SES has put above all that the sender wrote. `unwanted`: a virus, or spam;
 * `authentic`: its author's domain vouches for it; `unproven`: anybody may have sent it.
 */
export type Standing = 'unwanted' | 'authentic' | 'unproven';

/**
 * How a message stands. What DMARC says of its author's domain counts; of a domain without a policy, a signature or an envelope
 * of that very domain, or of one above it (RFC 7489, 3.1).
 * @param headers all of them, the topmost first
 * @param from its one author, in small letters; undefined where that cannot be told
 */
export function standingOf(headers: readonly Header[], from: string | undefined): Standing {
  const verdicts = verdictsIn(headers);
  if (verdicts?.virus === 'FAIL' || verdicts?.spam === 'FAIL') return 'unwanted';
  if (from === undefined || verdicts?.virus !== 'PASS' || !NO_SPAM.includes(verdicts.spam)) return 'unproven';
  return vouchedFor(verdicts, domainOf(from)) ? 'authentic' : 'unproven';
}

function vouchedFor({ dmarc, vouching }: Verdicts, author: string): boolean {
  if (dmarc !== 'none') return dmarc === 'pass';
  return vouching.some((domain) => author === domain || author.endsWith(`.${domain}`));
}

interface Verdicts {
  readonly virus: string;
  readonly spam: string;
  readonly dmarc: string;
  /** The domains of signatures that hold, and of an envelope that may come from where it came. */
  readonly vouching: readonly string[];
}

/** What SES says of a message; undefined where it cannot be told from what the sender has made it say. */
function verdictsIn(headers: readonly Header[]): Verdicts | undefined {
  const own = ownHeaders(headers);
  // The topmost: what is below may be the sender's.
  const first = (key: string): string => own.find((header) => header.key === key)?.value ?? '';
  // These two are told again among the verdicts, where a semicolon in them would begin another.
  const [introduced = ''] = first('received').split(' by ');
  if (/[;"]/.test(introduced + first('return-path'))) return undefined;
  const [judge, ...results] = first('authentication-results')
    .toLowerCase()
    .split(';')
    .map((result) => result.trim());
  const [dmarc, ...others] = results.filter((result) => result.startsWith('dmarc='));
  if (judge !== JUDGE || dmarc === undefined || others.length > 0) return undefined;
  const envelope = results.find((result) => result.startsWith('envelope-from='));
  return {
    virus: first('x-ses-virus-verdict'),
    spam: first('x-ses-spam-verdict'),
    dmarc: outcomeOf(dmarc),
    vouching: [
      ...results.flatMap((result) => /^dkim=pass header\.i=@([a-z0-9.-]+)$/.exec(result)?.[1] ?? []),
      ...(results.some((result) => outcomeOf(result, 'spf') === 'pass') && envelope ? [domainOf(envelope)] : []),
    ],
  };
}

/** Those above the second `Received`: below it somebody else has taken the message in before. */
function ownHeaders(headers: readonly Header[]): readonly Header[] {
  const taken = headers.flatMap(({ key }, at) => (key === 'received' ? [at] : []));
  return headers.slice(0, taken[1]);
}

/** What a result says: of `dmarc=pass header.from=example.com`, `pass`. */
function outcomeOf(result: string, method = 'dmarc'): string {
  return result.startsWith(`${method}=`) ? (/^\w+/.exec(result.slice(method.length + 1))?.[0] ?? '') : '';
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
