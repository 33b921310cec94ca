import { describe, expect, it } from 'vitest';
import { entryOf, ofType, synthesize } from './template.ts';

const countriesIn = (resources: ReturnType<typeof ofType>) =>
  resources
    .filter((each) => each.at('Environment.Variables.COMPANY_COUNTRY') !== undefined)
    .map((each) => [entryOf(each), each.at('Environment.Variables.COMPANY_COUNTRY')]);

describe("the company's country", () => {
  it('is China, which whatever takes telephone numbers is told', () => {
    expect(countriesIn(ofType('AWS::Lambda::Function'))).toEqual([
      ['api/shipments/writes', 'CN'],
      ['api/shipments/reads', 'CN'],
      ['api/bulk/writes', 'CN'],
      ['api/contacts/writes', 'CN'],
      ['mail/receive', 'CN'],
    ]);
  });

  it('is another where the deployment says so', () => {
    expect(countriesIn(synthesize({ companyCountry: 'TW' }).resources)).toEqual([
      ['api/shipments/writes', 'TW'],
      ['api/shipments/reads', 'TW'],
      ['api/bulk/writes', 'TW'],
      ['api/contacts/writes', 'TW'],
      ['mail/receive', 'TW'],
    ]);
  });

  it.each(['XX', 'cn', 'China', 86])('%s is none, and fails before anything is deployed', (companyCountry) => {
    expect(() => synthesize({ companyCountry })).toThrow('not a country');
  });
});
