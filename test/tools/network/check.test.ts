import { describe, expect, it } from 'vitest';
import { checkNetwork } from '../../../tools/network/check.ts';
import { REASON } from '../../../tools/refused-rows.ts';
import { SAMPLE } from './sample.ts';

/** Wuhan and Shanghai are in place already. */
const inPlace = {
  has: ({ code }: { readonly code: string }) => Promise.resolve(['WUH', 'SHA'].includes(code)),
  contacts: () => Promise.resolve(undefined),
};

describe('checking a network as a whole', () => {
  it('finds all of it right where what it names is in it, or in place already', async () => {
    const { held, refused } = await checkNetwork(SAMPLE, inPlace);
    expect(Object.values(refused).flat()).toEqual([]);
    expect(held.map(({ name }) => name)).toEqual([
      'calendars',
      'branches',
      'branches',
      'service_areas',
      'routes',
      'tariffs',
      'contacts',
      'contacts',
    ]);
    expect(held.find(({ name }) => name === 'service_areas')?.values).toMatchObject({
      districtCode: '510104',
      extraPickupFee: { amount: 3000, currency: 'CNY' },
      extraDeliveryFee: null,
    });
  });

  it('names each row that does not hold, with all of its reasons', async () => {
    const [area] = SAMPLE.service_areas;
    const [route] = SAMPLE.routes;
    const { refused } = await checkNetwork(
      {
        ...SAMPLE,
        calendars: [],
        service_areas: [{ ...area, district_code: '51', branch: 'NKG', pickup: 'perhaps' }],
        routes: [
          route,
          { ...route },
          { ...route, origin: 'HGH', destination: 'CTU', transfers: ['HGH'] },
        ] as object[] as never,
      },
      inPlace,
    );
    const reasons = (rows: readonly Readonly<Record<string, unknown>>[]) => rows.map((row) => row[REASON]);
    expect(reasons(refused.branches)).toEqual(['calendar: is not a known calendar']);
    expect(reasons(refused.service_areas)).toEqual([
      expect.stringMatching(/^district_code: .*; pickup: .*; branch: is not a known branch$/),
    ]);
    expect(reasons(refused.routes)).toEqual(['stands in the file twice', 'transfers[0]: is an end of the route']);
    expect(refused.tariffs).toEqual([]);
  });

  it('sends nothing to an address that is not public, and to no stranger as a robot', async () => {
    const to = (kind: string, address: string) => ({
      place: 'CTU',
      role: kind === 'wecom' ? 'finance' : 'customer',
      people: [{ name: '财务', language: 'zh', channels: [{ kind, address, secret: undefined }] }],
    });
    const { refused } = await checkNetwork(
      { ...SAMPLE, contacts: [to('wecom', 'https://10.0.0.1/x'), to('dingtalk', 'https://example.com/robot')] },
      inPlace,
    );
    expect(refused.contacts.map((row) => row[REASON])).toEqual([
      expect.stringContaining('people[0].channels[0].address'),
      expect.stringContaining('must be the address of a robot'),
    ]);
  });

  it('takes an address as it is shown only where it is in place', async () => {
    const shown = { kind: 'email', address: 'd…@example.com' };
    const contacts = [
      { place: 'WUH', role: 'dispatcher', people: [{ name: '调度', language: 'zh', channels: [shown] }] },
    ];
    const stored = { ...shown, shown: shown.address, sealed: '', hash: 'h' } as const;
    const people = [{ personId: 'h', name: '调度', language: 'zh', channels: [stored] }] as const;
    const known = { ...inPlace, contacts: () => Promise.resolve({ people } as never) };
    expect((await checkNetwork({ ...SAMPLE, contacts }, known)).refused.contacts).toEqual([]);
    expect((await checkNetwork({ ...SAMPLE, contacts }, inPlace)).refused.contacts).toMatchObject([
      { [REASON]: expect.stringContaining('is not in place here') as string },
    ]);
  });

  it('knows the fields of a kind, and no others', async () => {
    const { refused } = await checkNetwork({ ...SAMPLE, routes: [{ ...SAMPLE.routes[0], colour: 'red' }] }, inPlace);
    expect(refused.routes).toMatchObject([{ [REASON]: 'colour: is not a known field' }]);
  });
});
