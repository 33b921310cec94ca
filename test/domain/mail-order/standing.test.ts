import { describe, expect, it } from 'vitest';
import { standingOf, type Header } from '../../../domain/mail-order/standing.ts';

const FROM = 'orders@customer.example';

interface Written {
  readonly spam?: string;
  readonly virus?: string;
  readonly judge?: string;
  readonly results?: string;
  readonly received?: string;
  readonly returnPath?: string;
}

const PASS =
  'spf=pass (spfCheck: x) client-ip=192.0.2.1; envelope-from=a@b.example; helo=h.example; dkim=pass header.i=@customer.example; dmarc=pass header.from=customer.example;';

function taken({
  spam = 'PASS',
  virus = 'PASS',
  judge = 'amazonses.com',
  results = PASS,
  received,
  returnPath,
}: Written = {}): Header[] {
  return [
    { key: 'return-path', value: returnPath ?? '<a@b.example>' },
    {
      key: 'received',
      value:
        received ?? 'from h.example (h.example [192.0.2.1]) by inbound-smtp.us-east-1.amazonaws.com with SMTP id x',
    },
    ...(spam === '' ? [] : [{ key: 'x-ses-spam-verdict', value: spam }]),
    ...(virus === '' ? [] : [{ key: 'x-ses-virus-verdict', value: virus }]),
    { key: 'authentication-results', value: `${judge}; ${results}` },
    { key: 'received', value: 'from elsewhere by h.example' },
    { key: 'x-ses-spam-verdict', value: 'PASS' },
    { key: 'x-ses-virus-verdict', value: 'PASS' },
    { key: 'authentication-results', value: `amazonses.com; ${PASS}` },
    { key: 'from', value: FROM },
  ];
}
const standing = (written: Written = {}, from = FROM) => standingOf(taken(written), from);
const none = (found: string) => ({ results: `${found} dmarc=none header.from=customer.example;` });
const spf = (outcome: string, from: string) =>
  `spf=${outcome} (spfCheck: x) client-ip=192.0.2.1; envelope-from=${from}; helo=h.example;`;

describe('a message is authentic', () => {
  it('where DMARC says so, and nothing is wrong with it', () => {
    expect(standing()).toBe('authentic');
    expect(standing({ spam: 'GRAY' })).toBe('authentic');
  });

  it.each([
    ['its domain', `${spf('none', 'x@other.example')} dkim=pass header.i=@customer.example;`, FROM],
    [
      'a domain above its',
      `${spf('none', 'x@other.example')} dkim=pass header.i=@customer.example;`,
      'a@mail.customer.example',
    ],
    [
      'its domain, beside others',
      `${spf('none', 'x@other.example')} dkim=pass header.i=@amazonses.com; dkim=pass header.i=@customer.example;`,
      FROM,
    ],
  ])('where its domain has no policy, and a signature is of %s', (_, found, from) => {
    expect(standing(none(found), from)).toBe('authentic');
  });

  it('where its domain has no policy, and the envelope is of its domain', () => {
    expect(standing(none(spf('pass', 'bounce@customer.example')))).toBe('authentic');
  });
});

describe('a message may be anybody’s', () => {
  it.each([
    ['DMARC fails', { results: PASS.replace('dmarc=pass', 'dmarc=fail') }],
    ['SES says nothing of DMARC', { results: 'spf=pass; dkim=pass header.i=@customer.example;' }],
    ['SES says it twice', { results: `${PASS} dmarc=pass header.from=customer.example;` }],
    ['it was not scanned for viruses', { virus: '' }],
    ['the scan failed', { virus: 'PROCESSING_FAILED' }],
    ['it was not scanned for spam', { spam: '' }],
    ['another domain signed', none(`${spf('none', 'x@other.example')} dkim=pass header.i=@other.example;`)],
    ['a domain that ends alike signed', none(`${spf('none', 'x@other.example')} dkim=pass header.i=@omer.example;`)],
    ['a domain below signed', none(`${spf('none', 'x@other.example')} dkim=pass header.i=@x.customer.example;`)],
    ['its signature does not hold', none(`${spf('none', 'x@other.example')} dkim=fail header.i=@customer.example;`)],
    ['the envelope is of another domain', none(spf('pass', 'x@other.example'))],
    ['the envelope may not come from there', none(spf('softfail', 'x@customer.example'))],
    ['somebody else judges', { judge: 'mx.example' }],
  ])('where %s', (_, written) => {
    expect(standing(written)).toBe('unproven');
  });

  it('where it has no one author', () => {
    expect(standingOf(taken(), undefined)).toBe('unproven');
  });

  it.each([
    ['envelope', { returnPath: '<"x; dmarc=pass header.from=customer.example"@evil.example>' }],
    ['greeting', { received: 'from x; dkim=pass header.i=@customer.example ([192.0.2.1]) by inbound-smtp' }],
  ])('where its sender has put results into the %s', (_, written) => {
    const injected = `spf=pass (x) client-ip=192.0.2.1; envelope-from="x; dmarc=pass header.from=customer.example"@evil.example;`;
    expect(standing({ ...written, results: injected })).toBe('unproven');
  });

  it('where all verdicts are the sender’s own, below those of SES', () => {
    const headers = taken().filter(({ key }, at) => key === 'received' || at > 5);
    expect(standingOf(headers, FROM)).toBe('unproven');
    expect(standingOf([], FROM)).toBe('unproven');
  });
});

describe('a message is unwanted', () => {
  it.each([{ spam: 'FAIL' }, { virus: 'FAIL' }])('with %o, whoever it is from', (written) => {
    expect(standing(written)).toBe('unwanted');
    expect(standingOf(taken(written), undefined)).toBe('unwanted');
  });
});
