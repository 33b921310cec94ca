import { beforeAll, describe, expect, it } from 'vitest';
import { readContacts, unseal } from '../../../functions/adapters/contact-store.ts';
import { open } from '../../../functions/adapters/sealed.ts';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { handler as getContacts } from '../../../functions/api/contacts/get-contacts.ts';
import { handler as putContacts } from '../../../functions/api/contacts/put-contacts.ts';
import { newBranch } from '../branches.ts';
import { call, fieldsIn, type Answered } from '../call.ts';
import { newPartner, OPERATIONS } from '../samples.ts';
import { itemsUnder } from '../table.ts';

const ROBOT = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7xxx-4bc4-97a0-0ec2sifa5f2a';
const DINGTALK = 'https://oapi.dingtalk.com/robot/send?access_token=0123456789abcdef0123456789abcdef';
const SECRET = 'SECa0b1c2d3e4f5';
const WEBHOOK_SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const HOURS = { mon: [['08:00', '18:00']], tue: [['08:00', '18:00']] };

const wecom = (address = ROBOT) => ({ kind: 'wecom', address });
const email = (address: string) => ({ kind: 'email', address });
const person = (name: string, ...channels: object[]) => ({ name, language: 'zh', channels });

let branch: string;

beforeAll(async () => {
  branch = (await newBranch()).code;
});

const put = (role: string, body: unknown, place = branch, caller: Holder = OPERATIONS): Promise<Answered> =>
  call(putContacts, { caller, method: 'PUT', path: { place, role }, body });
const get = (role: string, place = branch, caller: Holder = OPERATIONS): Promise<Answered> =>
  call(getContacts, { caller, method: 'GET', path: { place, role } });
const keyOf = (...branches: string[]): Holder => ({ kind: 'branch', id: branches.join(), branches });

/** Everything that would be sent to, in its order. */
async function destinations(role: 'dispatcher' | 'branch_manager' | 'customer' | 'finance'): Promise<unknown[][]> {
  const contacts = await readContacts(branch, role);
  if (!contacts) throw new Error('there are none');
  return await Promise.all(
    contacts.people.map(({ channels }) => Promise.all(channels.map((channel) => unseal(contacts, channel)))),
  );
}

describe('contacts', () => {
  it('are put, and shown with what they are reached by hidden', async () => {
    const body = {
      people: [
        {
          ...person('张三', wecom(), { kind: 'dingtalk', address: DINGTALK, secret: SECRET }),
          hours: HOURS,
        },
        {
          name: 'Li',
          language: 'en',
          channels: [
            email('Zhang@Example.com'),
            { kind: 'sms', address: '138 0000 0001' },
            { kind: 'webhook', address: 'https://hooks.example.com/huidan/0123456789', secret: WEBHOOK_SECRET },
          ],
        },
      ],
      acknowledge_within: 'PT30M',
    };
    const shown = {
      people: [
        {
          name: '张三',
          language: 'zh',
          channels: [
            { kind: 'wecom', address: 'https://qyapi.weixin.qq.com/…5f2a' },
            { kind: 'dingtalk', address: 'https://oapi.dingtalk.com/…cdef', secret: '…' },
          ],
          hours: HOURS,
        },
        {
          name: 'Li',
          language: 'en',
          channels: [
            { kind: 'email', address: 'z…@example.com' },
            { kind: 'sms', address: '+86…0001' },
            { kind: 'webhook', address: 'https://hooks.example.com/…6789', secret: '…' },
          ],
        },
      ],
      acknowledge_within: 'PT30M',
    };
    expect(await put('dispatcher', body)).toMatchObject({ status: 200, body: shown });
    expect((await get('dispatcher')).body).toEqual(shown);
    expect(await destinations('dispatcher')).toEqual([
      [{ address: ROBOT }, { address: DINGTALK, secret: SECRET }],
      [
        { address: 'zhang@example.com' },
        { address: '+8613800000001' },
        { address: 'https://hooks.example.com/huidan/0123456789', secret: WEBHOOK_SECRET },
      ],
    ]);
  });

  it('are stored without an address or a secret in clear', async () => {
    await put('finance', { people: [person('张三', { kind: 'dingtalk', address: DINGTALK, secret: SECRET })] });
    const stored = JSON.stringify(await itemsUnder(`CONTACTS#${branch}`));
    expect(stored).toContain('张三');
    for (const hidden of [DINGTALK, 'access_token', SECRET]) expect(stored).not.toContain(hidden);
  });

  it('open for their own place and role alone', async () => {
    await put('customer', { people: [person('张三', wecom())] });
    const contacts = await readContacts(branch, 'customer');
    const sealed = contacts?.people[0]?.channels[0]?.sealed ?? '';
    expect(await open(sealed, { place: branch, role: 'customer' })).toBe(ROBOT);
    await expect(open(sealed, { place: branch, role: 'finance' })).rejects.toThrow();
    await expect(open(sealed, { place: 'company', role: 'customer' })).rejects.toThrow();
  });

  it('may be nobody, and are replaced as a whole', async () => {
    await put('finance', { people: [person('张三', wecom())], acknowledge_within: 'P1D' });
    expect((await put('finance', { people: [] })).body).toEqual({ people: [] });
    expect((await get('finance')).body).toEqual({ people: [] });
  });

  it('are the same person wherever their first address is the same, and nowhere else', async () => {
    await put('finance', {
      people: [person('张三', wecom(), email('a@example.com')), person('李四', wecom(`${ROBOT}2`))],
    });
    await put('customer', { people: [person('Zhang San', wecom())] });
    const [finance, customer] = [await readContacts(branch, 'finance'), await readContacts(branch, 'customer')];
    expect(customer?.people[0]?.personId).toMatch(/^[\w-]{22}$/);
    expect(finance?.people[0]?.personId).toBe(customer?.people[0]?.personId);
    expect(finance?.people[1]?.personId).not.toBe(customer?.people[0]?.personId);
  });
});

describe('what was shown and is put again', () => {
  const role = 'branch_manager';
  const people = [
    person('张三', { kind: 'dingtalk', address: DINGTALK, secret: SECRET }, email('zhang@example.com')),
    person('赵六', email('zhao@example.com'), email('zhou@example.com')),
  ];

  it('stays as it is, though two addresses look alike', async () => {
    await put(role, { people });
    const before = await destinations(role);
    const { body } = await get(role);
    expect(body.people[1].channels).toEqual([email('z…@example.com'), email('z…@example.com')]);
    expect(await put(role, body)).toMatchObject({ status: 200, body });
    expect(await destinations(role)).toEqual(before);
  });

  it('stays under another name, in another order and beside what is new', async () => {
    await put(role, { people });
    const [zhang, zhao] = (await get(role)).body.people;
    const [robot, mail] = zhang.channels;
    const renamed = { ...zhang, name: '张叁', channels: [wecom(), robot] };
    await put(role, { people: [zhao, renamed, { ...zhang, channels: [mail] }] });
    expect(await destinations(role)).toEqual([
      [{ address: 'zhao@example.com' }, { address: 'zhou@example.com' }],
      [{ address: ROBOT }, { address: DINGTALK, secret: SECRET }],
      [{ address: 'zhang@example.com' }],
    ]);
  });

  it('may have a new secret, the same secret for an address that is given again, or none any more', async () => {
    const shown = 'https://oapi.dingtalk.com/…cdef';
    const put1 = (channel: object) => put(role, { people: [person('张三', { kind: 'dingtalk', ...channel })] });
    await put1({ address: DINGTALK, secret: SECRET });
    await put1({ address: shown, secret: `${SECRET}2` });
    expect(await destinations(role)).toEqual([[{ address: DINGTALK, secret: `${SECRET}2` }]]);
    await put1({ address: DINGTALK, secret: '…' });
    expect(await destinations(role)).toEqual([[{ address: DINGTALK, secret: `${SECRET}2` }]]);
    await put1({ address: shown });
    expect(await destinations(role)).toEqual([[{ address: DINGTALK }]]);
  });

  it('is refused where it stands for nothing, or for which cannot be told', async () => {
    await put(role, { people });
    const refused = async (...channels: object[]) => {
      const answer = await put(role, { people: [person('赵六', ...channels)] });
      expect(answer).toMatchObject({ status: 422, body: { code: 'validation_failed' } });
      return fieldsIn(answer);
    };
    expect(await refused(email('y…@example.com'))).toEqual(['people[0].channels[0].address']);
    expect(await refused(email('new@example.com'), email('z…@example.com'))).toEqual(['people[0].channels[1].address']);
    expect(await refused({ kind: 'dingtalk', address: `${DINGTALK}1`, secret: '…' })).toEqual([
      'people[0].channels[0].secret',
    ]);
    expect(await destinations(role)).toHaveLength(2);
  });

  it('is refused at another place, where it stands for nothing', async () => {
    await put(role, { people });
    const other = (await newBranch()).code;
    expect((await put(role, (await get(role)).body, other)).status).toBe(422);
  });
});

describe('contacts are refused', () => {
  const refused = async (people: unknown, otherwise: object = {}) => {
    const answer = await put('finance', { people, ...otherwise });
    expect(answer.status).toBe(422);
    return [answer.body.code as string, ...fieldsIn(answer)];
  };
  const at = 'people[0].channels[0]';

  it.each([
    ['an address that is no URL', { kind: 'wecom', address: '13800000001' }, `${at}.address`],
    ['a URL that is too long once it is encoded', wecom(`${ROBOT}&a=${'逾'.repeat(200)}`), `${at}.address`],
    ['an address that is no e-mail address', email('zhang'), `${at}.address`],
    ['an address that is no telephone number', { kind: 'sms', address: 'zhang@example.com' }, `${at}.address`],
    ['a telephone number with an extension', { kind: 'sms', address: '021-12345678-802' }, `${at}.address`],
    ['a channel that there is not', { kind: 'fax', address: '1' }, `${at}.kind`],
    ['a secret that goes with nothing', { ...wecom(), secret: SECRET }, `${at}.secret`],
    ['a webhook without a secret', { kind: 'webhook', address: 'https://example.com/' }, `${at}.secret`],
    [
      'a webhook with a secret that is short',
      { kind: 'webhook', address: 'https://example.com/', secret: 'whsec_YQ==' },
      `${at}.secret`,
    ],
  ])('with %s', async (_, channel, field) => {
    expect(await refused([person('张三', channel)])).toEqual(['validation_failed', field]);
  });

  it.each([
    ['no https', 'webhook', 'http://example.com/a'],
    ['this machine', 'webhook', 'https://127.0.0.1/a'],
    ['a private network', 'webhook', 'https://10.1.2.3/a'],
    ['the metadata of the cloud', 'webhook', 'https://169.254.169.254/latest'],
    ['another host than the vendor has', 'wecom', 'https://qyapi.weixin.qq.com.example.com/a'],
  ])('with the address of %s', async (_, kind, address) => {
    const secret = kind === 'webhook' ? { secret: WEBHOOK_SECRET } : {};
    expect(await refused([person('张三', wecom(), { kind, address, ...secret })])).toEqual([
      'address_refused',
      'people[0].channels[1].address',
    ]);
  });

  it('with too many people, too many channels, none, and times that are no times', async () => {
    const zhang = person('张三', wecom());
    expect(await refused(Array.from({ length: 11 }, () => zhang))).toEqual(['validation_failed', 'people']);
    expect(await refused([person('张三')])).toEqual(['validation_failed', 'people[0].channels']);
    expect(await refused([person('张三', ...Array.from({ length: 6 }, () => wecom()))])).toEqual([
      'validation_failed',
      'people[0].channels',
    ]);
    for (const within of ['PT59S', 'P7DT1S', 'an hour', 'P1M'])
      expect(await refused([zhang], { acknowledge_within: within })).toEqual([
        'validation_failed',
        'acknowledge_within',
      ]);
    expect(await refused([{ ...zhang, hours: { mon: [['18:00', '08:00']] } }])).toEqual([
      'validation_failed',
      'people[0].hours.mon[0]',
    ]);
    expect(await refused([{ ...zhang, language: 'fr' }])).toEqual(['validation_failed', 'people[0].language']);
  });

  it.each(['PT1M', 'P7D'])('not with %s to acknowledge', async (within) => {
    expect((await put('finance', { people: [], acknowledge_within: within })).status).toBe(200);
  });

  it('of a role that nobody is told for', async () => {
    expect(fieldsIn(await put('driver', { people: [] }))).toEqual(['role']);
  });
});

describe('of whom contacts are', () => {
  it('operations may set and see all of them, at branches and of the company', async () => {
    expect((await put('dispatcher', { people: [] }, 'company')).status).toBe(200);
    expect((await get('dispatcher', 'company')).status).toBe(200);
  });

  it('a branch may set and see its own, and knows of no others', async () => {
    const own = keyOf('XX1', branch);
    expect((await put('dispatcher', { people: [] }, branch, own)).status).toBe(200);
    expect((await get('dispatcher', branch, own)).status).toBe(200);
    const other = (await newBranch()).code;
    await put('dispatcher', { people: [] }, other);
    for (const place of [other, 'company']) {
      expect(await put('dispatcher', { people: [] }, place, own)).toMatchObject({
        status: 404,
        body: { code: 'not_found' },
      });
      expect(await get('dispatcher', place, own)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    }
  });

  it('a partner may do neither', async () => {
    expect((await put('customer', { people: [] }, branch, newPartner())).status).toBe(403);
    expect((await get('customer', branch, newPartner())).status).toBe(403);
  });

  it('there are none where nobody set them, and of a branch that there is not', async () => {
    const fresh = (await newBranch()).code;
    expect((await get('finance', fresh)).status).toBe(404);
    expect((await put('finance', { people: [] }, 'NOSUCH1')).status).toBe(404);
  });
});
