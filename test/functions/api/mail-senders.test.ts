import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { customerWith } from '../../../functions/adapters/mail-sender-store.ts';
import { handler as getMailSenders } from '../../../functions/api/customers/get-mail-senders.ts';
import { handler as putMailSenders } from '../../../functions/api/customers/put-mail-senders.ts';
import { call, fieldsIn, type Answered } from '../call.ts';
import { newPartner, OPERATIONS } from '../samples.ts';
import { itemsUnder } from '../table.ts';

const newCustomer = (): string => newPartner().id;
const newDomain = (): string => `${randomUUID().slice(0, 8)}.example.com`;
const put = (id: string, senders: readonly unknown[]): Promise<Answered> =>
  call(putMailSenders, { caller: OPERATIONS, method: 'PUT', path: { id }, body: { senders } });
const get = (id: string): Promise<Answered> =>
  call(getMailSenders, { caller: OPERATIONS, method: 'GET', path: { id } });

describe('the senders of a customer', () => {
  it('are put as a whole, and shown in small letters', async () => {
    const [id, domain] = [newCustomer(), newDomain()];
    expect((await get(id)).status).toBe(404);
    const senders = [`orders@${domain}`, `@${domain}`];
    expect(await put(id, [` Orders@${domain.toUpperCase()} `, `@${domain}`])).toMatchObject({
      status: 200,
      body: { senders },
    });
    expect((await get(id)).body).toEqual({ senders });
    expect((await put(id, [`other@${domain}`])).body).toEqual({ senders: [`other@${domain}`] });
    expect(await customerWith(`other@${domain}`)).toBe(id);
    expect(await customerWith(`orders@${domain}`)).toBeUndefined();
    expect((await put(id, [])).body).toEqual({ senders: [] });
    expect(await customerWith(`other@${domain}`)).toBeUndefined();
  });

  it('are addresses before domains', async () => {
    const [one, other, domain] = [newCustomer(), newCustomer(), newDomain()];
    await put(one, [`@${domain}`]);
    await put(other, [`special@${domain}`]);
    expect(await customerWith(`special@${domain}`)).toBe(other);
    expect(await customerWith(`anybody@${domain}`)).toBe(one);
    expect(await customerWith(`anybody@sub.${domain}`)).toBeUndefined();
  });

  it('are one customer’s, until it gives them up', async () => {
    const [one, other, domain] = [newCustomer(), newCustomer(), newDomain()];
    await put(one, [`a@${domain}`]);
    const refused = await put(other, [`b@${domain}`, `a@${domain}`]);
    expect([refused.status, refused.body.code, fieldsIn(refused)]).toEqual([409, 'sender_taken', ['senders[1]']]);
    expect(JSON.stringify(refused.body)).not.toContain(one);
    // Nothing was written.
    expect((await get(other)).status).toBe(404);
    await put(one, []);
    expect((await put(other, [`a@${domain}`])).status).toBe(200);
    expect(await customerWith(`a@${domain}`)).toBe(other);
  });

  it('are all replaced by as many others', async () => {
    const [id, domain] = [newCustomer(), newDomain()];
    const many = (name: string) => Array.from({ length: 49 }, (_, at) => `${name}${at}@${domain}`);
    await put(id, many('a'));
    expect((await put(id, many('b'))).status).toBe(200);
    expect(await customerWith(`a7@${domain}`)).toBeUndefined();
    expect(await customerWith(`b48@${domain}`)).toBe(id);
  });

  it('set by two at once are those of one of them', async () => {
    const [id, domain] = [newCustomer(), newDomain()];
    const answers = await Promise.all(['a', 'b', 'c'].map((name) => put(id, [`${name}@${domain}`])));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { senders } = (await get(id)).body as { senders: string[] };
    expect(senders).toHaveLength(1);
    for (const name of ['a', 'b', 'c'])
      expect(await customerWith(`${name}@${domain}`)).toBe(senders.includes(`${name}@${domain}`) ? id : undefined);
  });

  it('are not what they are found by', async () => {
    const [id, domain] = [newCustomer(), newDomain()];
    await put(id, [`a@${domain}`]);
    expect(await itemsUnder(`MAIL_SENDER#a@${domain}`)).toEqual([]);
  });

  it.each([
    ['no address', ['orders'], 'senders[0]'],
    ['several in one', ['a@example.com, b@example.com'], 'senders[0]'],
    ['with a name', ['Orders <a@example.com>'], 'senders[0]'],
    ['the domain of a provider', ['a@example.com', '@QQ.com'], 'senders[1]'],
    ['one twice', ['a@example.com', 'A@example.com'], 'senders'],
    ['too many', Array.from({ length: 50 }, (_, at) => `a${at}@example.com`), 'senders'],
    ['a line break', ['a@example.com\r\nBcc: b@example.com'], 'senders[0]'],
  ])('are refused: %s', async (_, senders, field) => {
    const refused = await put(newCustomer(), senders);
    expect([refused.status, fieldsIn(refused)]).toEqual([422, [field]]);
  });
});
