import { describe, expect, it } from 'vitest';
import { entryOf, ofType, synthesize } from './template.ts';

const phonesIn = (resources: ReturnType<typeof ofType>) =>
  resources
    .filter((each) => each.at('Environment.Variables.CUSTOMER_SERVICE_PHONE') !== undefined)
    .map((each) => [entryOf(each), each.at('Environment.Variables.CUSTOMER_SERVICE_PHONE')]);

describe('whom consignees call', () => {
  it('is nobody who answers, until the deployment says who', () => {
    expect(phonesIn(ofType('AWS::Lambda::Function'))).toEqual([['api/tracking/reads', '400-000-0000']]);
  });

  it.each([
    ['95300', '95300'],
    [95300, '95300'],
    ['+86 21 6100 0000', '+86 21 6100 0000'],
  ])('is %s where the deployment says so', (customerServicePhone, phone) => {
    expect(phonesIn(synthesize({ customerServicePhone }).resources)).toEqual([['api/tracking/reads', phone]]);
  });

  it.each(['', '12', 'ask@example.com', '400 000 0000 or 400 000 0001', '<b>95300</b>', '--95300', ['95300', '95301']])(
    '%j is none, and fails before anything is deployed',
    (customerServicePhone) => {
      expect(() => synthesize({ customerServicePhone })).toThrow('not a telephone number');
    },
  );
});
