import { describe, expect, it } from 'vitest';
import { gatheredContacts, spreadContacts } from '../../../tools/network/contacts.ts';

const ROLE = { place: 'CTU', role: 'dispatcher' };
const sms = (address: string) => ({ kind: 'sms', address });
const ONE = { name: '王伟', language: 'zh' };

describe('the lines of contacts', () => {
  it('tell people of one name apart by their number', () => {
    const row = {
      ...ROLE,
      people: [
        { ...ONE, channels: [sms('1'), sms('2')] },
        { ...ONE, language: 'en', channels: [sms('3')] },
      ],
    };
    expect(spreadContacts(row).map(({ person }) => person)).toEqual([1, 1, 2]);
    expect(gatheredContacts(spreadContacts(row))).toEqual([row]);
  });

  it('are of one person by their number, wherever they stand', () => {
    const lines = [
      { ...ROLE, person: 1, ...ONE, ...sms('1') },
      { ...ROLE, person: 2, ...ONE, ...sms('2') },
      { ...ROLE, person: 1, ...sms('3') },
    ];
    expect(gatheredContacts(lines)).toMatchObject([
      { people: [{ channels: [sms('1'), sms('3')] }, { channels: [sms('2')] }] },
    ]);
  });

  it('are without numbers of one person where they follow each other and name nobody else', () => {
    const lines = [
      { ...ROLE, ...ONE, ...sms('1') },
      { ...ROLE, name: ONE.name, ...sms('2') },
      { ...ROLE, ...sms('3') },
      { ...ROLE, name: '李娜', language: 'zh', ...sms('4') },
      { ...ROLE, ...ONE, ...sms('5') },
    ];
    const [{ people } = {}] = gatheredContacts(lines);
    expect(people).toEqual([
      { ...ONE, channels: [sms('1'), sms('2'), sms('3')] },
      { name: '李娜', language: 'zh', channels: [sms('4')] },
      { ...ONE, channels: [sms('5')] },
    ]);
  });

  it('say what they say together', () => {
    const lines = [
      { ...ROLE, ...ONE, hours: { mon: [['08:00', '18:00']] }, ...sms('1') },
      { ...ROLE, acknowledge_within: 'PT1H', name: ONE.name, hours: { tue: [['08:00', '12:00']] }, ...sms('2') },
    ];
    expect(gatheredContacts(lines)).toMatchObject([
      { acknowledge_within: 'PT1H', people: [{ hours: { mon: [['08:00', '18:00']], tue: [['08:00', '12:00']] } }] },
    ]);
  });

  it('are refused where they contradict each other, with all that is said in different ways', () => {
    const line = { ...ROLE, acknowledge_within: 'PT30M', person: 1, ...ONE, hours: { mon: [['08:00', '18:00']] } };
    const other = {
      ...ROLE,
      acknowledge_within: 'PT1H',
      person: 1,
      name: '李娜',
      language: 'en',
      hours: { mon: [['09:00', '18:00']] },
    };
    const said = (field: string) => `${field} is said in different ways`;
    expect(() => gatheredContacts([line, other])).toThrow(
      [
        `CTU dispatcher, 王伟: ${said('hours.mon')}`,
        `CTU dispatcher, 王伟: ${said('name')}`,
        `CTU dispatcher, 王伟: ${said('language')}`,
        `CTU dispatcher: ${said('acknowledge_within')}`,
      ].join('; '),
    );
  });
});
