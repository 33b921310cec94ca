import type { Network } from '../../../tools/network/network-file.ts';

/** A network of two branches, with each kind of value that a cell holds. */
export const SAMPLE: Network = {
  calendars: [
    {
      code: 'CN',
      hours: {
        mon: [
          ['08:00', '12:00'],
          ['13:30', '18:00'],
        ],
        sat: [['08:00', '24:00']],
      },
      days_off: ['2027-02-17', '2027-02-18'],
      work_days: ['2027-02-14'],
    },
  ],
  branches: [
    { code: 'CTU', name: '成都网点', time_zone: 'Asia/Shanghai', calendar: 'CN' },
    { code: 'HGH', name: '杭州网点', time_zone: 'Asia/Shanghai' },
  ],
  service_areas: [
    {
      district_code: '510104',
      branch: 'CTU',
      area: 'urban',
      pickup: true,
      delivery: false,
      extra_pickup_fee: { amount: 3000, currency: 'CNY' },
    },
  ],
  routes: [{ origin: 'CTU', destination: 'HGH', transfers: ['WUH', 'SHA'], transit_days: 3, local: false }],
  tariffs: [
    {
      origin_branch: 'CTU',
      destination_branch: 'HGH',
      minimum: 5000,
      per_kg: [
        { from_kg: 0, amount: 120 },
        { from_kg: 100, amount: 110 },
      ],
      per_m3: 30000,
      valid_until: '2027-01-01T00:00:00+08:00',
    },
  ],
  contacts: [
    {
      place: 'CTU',
      role: 'dispatcher',
      acknowledge_within: 'PT30M',
      people: [
        {
          name: '调度一',
          language: 'zh',
          hours: { mon: [['08:00', '18:00']] },
          channels: [
            { kind: 'wecom', address: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=0123456789abcdef' },
            { kind: 'sms', address: '+8613800000001' },
          ],
        },
        { name: '调度二', language: 'en', channels: [{ kind: 'email', address: 'dispatch@example.com' }] },
        // Another of the same name.
        { name: '调度二', language: 'zh', channels: [{ kind: 'sms', address: '+8613800000002' }] },
      ],
    },
    { place: 'company', role: 'finance', people: [] },
  ],
};
