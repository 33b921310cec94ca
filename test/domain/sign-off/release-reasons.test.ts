import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONSIGNEE_KINDS, RECEIPT_KINDS } from '../../../domain/booking/booking.ts';
import { releaseReasons, type ReleaseReason, type ReleaseTo } from '../../../domain/sign-off/release-reasons.ts';
import {
  COLLECTORS,
  DOCUMENT_HOLDERS,
  DOCUMENT_KINDS,
  type IdentityDocument,
  type SignOff,
} from '../../../domain/sign-off/sign-off.ts';

const PERSON: ReleaseTo = { consigneeName: '王芳', consigneeKind: 'person', receiptKind: 'signature' };
const COMPANY: ReleaseTo = { consigneeName: '西湖商贸有限公司', consigneeKind: 'company', receiptKind: 'signature' };
/** A person, whose receipt the shipper wants sealed all the same. */
const SEAL_ASKED: ReleaseTo = { ...PERSON, receiptKind: 'company_seal' };

const OWN: IdentityDocument = {
  holder: 'consignee',
  kind: 'identity_card',
  name: '王芳',
  number: '330106199001010026',
  original: true,
};
const OTHERS: IdentityDocument = {
  holder: 'collector',
  kind: 'driving_licence',
  name: '李强',
  number: '330106198502020019',
  original: true,
};
const copyOf = (document: IdentityDocument): IdentityDocument => ({ ...document, original: false });
const named = (name: string): IdentityDocument => ({ ...OWN, name });

const BARE: SignOff = {
  collector: 'consignee',
  signerName: '王芳',
  signerContact: '+8613800000002',
  documents: [],
  identityNumbersOnReceipt: false,
  letterOfAuthoritySealed: false,
  companySealOnReceipt: false,
};
/** Each signs by the name on the document that is shown, as far as one is. */
const consignee = (...documents: IdentityDocument[]): SignOff => ({
  ...BARE,
  signerName: documents.at(-1)?.name ?? BARE.signerName,
  documents,
});
const delegate = (...documents: IdentityDocument[]): SignOff => ({
  ...BARE,
  collector: 'delegate',
  signerName: '李强',
  documents,
});
const NUMBERS = { identityNumbersOnReceipt: true };
const LETTER = { letterOfAuthoritySealed: true };
const SEAL = { companySealOnReceipt: true };

type Case = readonly [what: string, evidence: SignOff, codes: readonly ReleaseReason['code'][]];

function codes(to: ReleaseTo, evidence: SignOff): string[] {
  return releaseReasons(to, evidence).map(({ code }) => code);
}

describe('D1: a person who takes the goods shows an original, official document', () => {
  it.each<Case>([
    ['the original', consignee(OWN), []],
    ['none', consignee(), ['identity_document_missing']],
    ['a copy', consignee(copyOf(OWN)), ['identity_document_not_original']],
    ['two copies', consignee(copyOf(OWN), copyOf(OWN)), ['identity_document_not_original']],
    ['a copy and the original', consignee(copyOf(OWN), OWN), []],
    ['the original, as whoever collects', consignee({ ...OWN, holder: 'collector' }), []],
    ['none, but both numbers on the receipt', { ...consignee(), ...NUMBERS }, ['identity_document_missing']],
    ['none, but a letter of authority', { ...consignee(), ...LETTER }, ['identity_document_missing']],
    ['none, but a seal that nobody asked for', { ...consignee(), ...SEAL }, ['identity_document_missing']],
  ])('%s', (_, evidence, reasons) => {
    expect(codes(PERSON, evidence)).toEqual(reasons);
  });

  it.each(DOCUMENT_KINDS)('of any official kind: %s', (kind) => {
    expect(codes(PERSON, consignee({ ...OWN, kind }))).toEqual([]);
  });

  it.each(['none', 'signature', 'signature_with_id'] as const)(
    'whatever of a person the shipper wants on the receipt: %s',
    (receiptKind) => {
      expect(codes({ ...PERSON, receiptKind }, consignee(OWN))).toEqual([]);
      expect(codes({ ...PERSON, receiptKind }, consignee())).toEqual(['identity_document_missing']);
    },
  );
});

describe('D2: for a person someone else collects with documents of both, and both numbers on the receipt', () => {
  it.each<Case>([
    ['both originals, both numbers', { ...delegate(OWN, OTHERS), ...NUMBERS }, []],
    ['no numbers', delegate(OWN, OTHERS), ['identity_numbers_not_on_receipt']],
    ["the consignee's document alone", { ...delegate(OWN), ...NUMBERS }, ['identity_document_missing']],
    ["the collector's document alone", { ...delegate(OTHERS), ...NUMBERS }, ['consignee_document_missing']],
    [
      "a copy of the consignee's",
      { ...delegate(copyOf(OWN), OTHERS), ...NUMBERS },
      ['consignee_document_not_original'],
    ],
    ["a copy of the collector's", { ...delegate(OWN, copyOf(OTHERS)), ...NUMBERS }, ['identity_document_not_original']],
    [
      'copies of both',
      { ...delegate(copyOf(OWN), copyOf(OTHERS)), ...NUMBERS },
      ['identity_document_not_original', 'consignee_document_not_original'],
    ],
    ['copies beside the originals', { ...delegate(copyOf(OWN), OWN, OTHERS, copyOf(OTHERS)), ...NUMBERS }, []],
    [
      'nothing',
      delegate(),
      ['identity_document_missing', 'consignee_document_missing', 'identity_numbers_not_on_receipt'],
    ],
    [
      'a letter of authority, which is for companies',
      { ...delegate(OTHERS), ...LETTER },
      ['consignee_document_missing', 'identity_numbers_not_on_receipt'],
    ],
    [
      'a seal that nobody asked for',
      { ...delegate(OTHERS), ...SEAL },
      ['consignee_document_missing', 'identity_numbers_not_on_receipt'],
    ],
  ])('%s', (_, evidence, reasons) => {
    expect(codes(PERSON, evidence)).toEqual(reasons);
  });
});

describe.each([
  ['a company', COMPANY],
  ['a company of which a seal is asked', { ...COMPANY, receiptKind: 'company_seal' }],
  ['a company of which nothing is asked', { ...COMPANY, receiptKind: 'none' }],
  ['a person, where the shipper asked for a seal', SEAL_ASKED],
] as const)('D3: the goods of %s', (_, to) => {
  it.each<Case>([
    ['the seal on the receipt', { ...delegate(), ...SEAL }, []],
    ['the seal, and a copy of a document', { ...delegate(copyOf(OTHERS)), ...SEAL }, []],
    ["a sealed letter and the collector's document", { ...delegate(OTHERS), ...LETTER }, []],
    ["a sealed letter and the document of who is of the consignee's", { ...consignee(OWN), ...LETTER }, []],
    ['a sealed letter alone', { ...delegate(), ...LETTER }, ['identity_document_missing']],
    [
      'a sealed letter and a copy of a document',
      { ...delegate(copyOf(OTHERS)), ...LETTER },
      ['identity_document_not_original'],
    ],
    ["a sealed letter and somebody else's document", { ...delegate(OWN), ...LETTER }, ['identity_document_missing']],
    ["the collector's document alone", delegate(OTHERS), ['company_authority_missing']],
    [
      'documents of both and both numbers, as for a person',
      { ...delegate(OWN, OTHERS), ...NUMBERS },
      ['company_authority_missing'],
    ],
    [
      'a copy of a document alone',
      delegate(copyOf(OTHERS)),
      ['company_authority_missing', 'identity_document_not_original'],
    ],
    ['nothing', delegate(), ['company_authority_missing', 'identity_document_missing']],
  ])('%s', (__, evidence, reasons) => {
    expect(codes(to, evidence)).toEqual(reasons);
  });
});

describe("D4: the name on the document is the waybill's", () => {
  it.each(['王芳', ' 王芳 ', '王芳\u3000'])('%j is', (name) => {
    expect(codes(PERSON, consignee(named(name)))).toEqual([]);
  });

  it.each(['王 芳', '王方', '王芳芳', '王', '芳王', '王芳1', '李强'])('%j is not', (name) => {
    expect(releaseReasons(PERSON, consignee(named(name)))).toEqual([
      { rule: 'D4', code: 'name_differs', message: expect.any(String) as string },
    ]);
  });

  it.each<[string, ReleaseTo, SignOff, readonly string[]]>([
    ['in another width', { ...PERSON, consigneeName: 'ＡＮＡ　Lima' }, consignee(named('ANA Lima')), []],
    [
      'with its accent made of two characters',
      { ...PERSON, consigneeName: 'José' },
      consignee(named('Jose\u0301')),
      [],
    ],
    ['without its accent', { ...PERSON, consigneeName: 'José' }, consignee(named('Jose')), ['name_differs']],
    ['that the shipper confirmed since', { ...PERSON, consigneeName: '王方' }, consignee(named('王方')), []],
    ['on a copy too', PERSON, consignee(OWN, copyOf(named('王方'))), ['signer_differs', 'name_differs']],
    ['on a copy alone', PERSON, consignee(copyOf(named('王方'))), ['identity_document_not_original', 'name_differs']],
    [
      'on the document of whoever collects, who is the consignee',
      PERSON,
      consignee({ ...named('王方'), holder: 'collector' }),
      ['name_differs'],
    ],
    [
      'of the consignee, when someone else collects',
      PERSON,
      { ...delegate(named('王方'), OTHERS), ...NUMBERS },
      ['name_differs'],
    ],
    [
      'of the collector does not matter',
      PERSON,
      { ...delegate(OWN, { ...OTHERS, name: '任何人' }), signerName: '任何人', ...NUMBERS },
      [],
    ],
    [
      'of a person, where a seal stands for all papers',
      SEAL_ASKED,
      { ...consignee(named('王方')), ...SEAL },
      ['name_differs'],
    ],
    [
      'of a person, with a letter of authority',
      SEAL_ASKED,
      { ...consignee(named('王方')), ...LETTER },
      ['name_differs'],
    ],
    ["of a company is on no one's document", COMPANY, { ...consignee(OWN), ...LETTER }, []],
    [
      'on the signature is compared with the document',
      PERSON,
      { ...consignee(OWN), signerName: '王方' },
      ['signer_differs'],
    ],
  ])('a name %s', (_, to, evidence, reasons) => {
    expect(codes(to, evidence)).toEqual(reasons);
  });
});

describe('D1, X8: who signs is whose document is shown', () => {
  const signed = (signerName: string, evidence: SignOff): SignOff => ({ ...evidence, signerName });

  it.each<[string, ReleaseTo, SignOff, readonly string[]]>([
    ['the consignee, by the name on the document', PERSON, signed('王芳', consignee(OWN)), []],
    ['the same name in another form (X9)', PERSON, signed(' 王\u200b芳', consignee(OWN)), []],
    ['another name', PERSON, signed('李四', consignee({ ...OWN, name: '王芳' })), ['signer_differs']],
    ['a name with a blank in it', PERSON, signed('王 芳', consignee(OWN)), ['signer_differs']],
    [
      'another name, by a copy',
      PERSON,
      signed('李四', consignee(copyOf(OWN))),
      ['identity_document_not_original', 'signer_differs'],
    ],
    ['another name, by nothing', PERSON, signed('李四', consignee()), ['identity_document_missing']],
    [
      'one of two names that are shown',
      PERSON,
      signed('王芳', consignee(OWN, named('王方'))),
      ['signer_differs', 'name_differs'],
    ],
    ['the delegate', PERSON, { ...signed('李强', delegate(OWN, OTHERS)), ...NUMBERS }, []],
    [
      "the consignee's name, by a delegate",
      PERSON,
      { ...signed('王芳', delegate(OWN, OTHERS)), ...NUMBERS },
      ['signer_differs'],
    ],
    [
      'a third name, by a delegate',
      PERSON,
      { ...signed('赵敏', delegate(OWN, OTHERS)), ...NUMBERS },
      ['signer_differs'],
    ],
    [
      "a delegate who shows the consignee's document alone",
      PERSON,
      { ...signed('李强', delegate(OWN)), ...NUMBERS },
      ['identity_document_missing'],
    ],
    ['the collector, with a letter', COMPANY, { ...signed('李强', delegate(OTHERS)), ...LETTER }, []],
    [
      'another than the collector, with a letter',
      COMPANY,
      { ...signed('王芳', delegate(OTHERS)), ...LETTER },
      ['signer_differs'],
    ],
    [
      "the company, with a collector's document",
      COMPANY,
      { ...signed('西湖商贸有限公司', delegate(OTHERS)), ...LETTER },
      ['signer_differs'],
    ],
    ['anybody, where the seal stands for all papers', COMPANY, { ...signed('任何人', delegate(OTHERS)), ...SEAL }, []],
    [
      'anybody, where the seal that was asked for does',
      SEAL_ASKED,
      { ...signed('任何人', consignee(OWN)), ...SEAL },
      [],
    ],
    [
      'another name, beside a seal that nobody asked for',
      PERSON,
      { ...signed('任何人', consignee(OWN)), ...SEAL },
      ['signer_differs'],
    ],
  ])('%s', (_, to, evidence, reasons) => {
    expect(codes(to, evidence)).toEqual(reasons);
  });

  it('cites D1', () => {
    expect(releaseReasons(PERSON, signed('李四', consignee(OWN)))).toMatchObject([
      { rule: 'D1', code: 'signer_differs' },
    ]);
  });
});

describe('D1-D4: every reason is returned at once', () => {
  it('for a person, with the rules that it breaks', () => {
    expect(
      releaseReasons(PERSON, delegate(copyOf(named('王方')), copyOf(OTHERS))).map(
        ({ rule, code }) => `${rule} ${code}`,
      ),
    ).toEqual([
      'D1 identity_document_not_original',
      'D2 consignee_document_not_original',
      'D2 identity_numbers_not_on_receipt',
      'D4 name_differs',
    ]);
  });

  it('for a person, where a seal was asked for', () => {
    expect(
      releaseReasons(SEAL_ASKED, consignee(copyOf(named('王方')))).map(({ rule, code }) => `${rule} ${code}`),
    ).toEqual(['D3 company_authority_missing', 'D1 identity_document_not_original', 'D4 name_differs']);
  });
});

describe('D1-D4 for any evidence', () => {
  const name = fc.constantFrom('王芳', '王方', '李强');
  const document: fc.Arbitrary<IdentityDocument> = fc.record({
    holder: fc.constantFrom(...DOCUMENT_HOLDERS),
    kind: fc.constantFrom(...DOCUMENT_KINDS),
    name,
    number: fc.constant('330106199001010026'),
    original: fc.boolean(),
  });
  const evidence: fc.Arbitrary<SignOff> = fc.record({
    collector: fc.constantFrom(...COLLECTORS),
    signerName: name,
    signerContact: fc.constant('+8613800000002'),
    documents: fc.array(document, { maxLength: 4 }),
    identityNumbersOnReceipt: fc.boolean(),
    letterOfAuthoritySealed: fc.boolean(),
    companySealOnReceipt: fc.boolean(),
  });
  const to: fc.Arbitrary<ReleaseTo> = fc.record({
    consigneeName: name,
    consigneeKind: fc.constantFrom(...CONSIGNEE_KINDS),
    receiptKind: fc.constantFrom(...RECEIPT_KINDS),
  });

  it('nothing is released without an original or a seal', () => {
    fc.assert(
      fc.property(to, evidence, (whom, signOff) => {
        fc.pre(releaseReasons(whom, signOff).length === 0);
        expect(signOff.companySealOnReceipt || signOff.documents.some(({ original }) => original)).toBe(true);
      }),
    );
  });

  it('a letter, a seal, numbers on the receipt and an original for a copy never add a reason', () => {
    fc.assert(
      fc.property(to, evidence, (whom, signOff) => {
        const before = codes(whom, signOff);
        const originals = signOff.documents.map((one) => ({ ...one, original: true }));
        for (const more of [LETTER, SEAL, NUMBERS, { documents: originals }]) {
          expect(codes(whom, { ...signOff, ...more }).filter((code) => !before.includes(code))).toEqual([]);
        }
      }),
    );
  });

  it('each reason is given once, whatever the order of the documents, and names nobody', () => {
    fc.assert(
      fc.property(to, evidence, (whom, signOff) => {
        const reasons = releaseReasons(whom, signOff);
        expect(new Set(reasons.map(({ code }) => code)).size).toBe(reasons.length);
        expect(releaseReasons(whom, { ...signOff, documents: signOff.documents.toReversed() })).toEqual(reasons);
        expect(JSON.stringify(reasons)).not.toMatch(/王|李|3301|1380/);
      }),
    );
  });
});
