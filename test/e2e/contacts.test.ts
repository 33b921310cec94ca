import { expect, it } from 'vitest';
import { contactsHere } from '../../local/listen/contacts-here.ts';
import { setContacts } from '../../local/listen/set-contacts.ts';
import { SAMPLE_BRANCHES } from '../../local/sample-network.ts';
import { cloud, request } from './cloud.ts';

/** Nothing is sent here: where it leads to does not matter. */
const URL = 'http://127.0.0.1:4780';
const asked = (method: string, at: string, body?: unknown, key = cloud.operations_key) =>
  request(method, `/contacts/${at}`, body, key);

it('everybody at the sample branches is told at this machine, which the local cloud allows', async () => {
  await setContacts(cloud, URL);
  for (const { place, role } of contactsHere(URL, Object.keys(SAMPLE_BRANCHES))) {
    const shown = await asked('GET', `${place}/${role}`);
    expect(shown.status).toBe(200);
    expect(shown.body.people).toHaveLength(1);
    expect(JSON.stringify(shown.body)).not.toContain(`/${place}/${role}`);
    expect(await asked('PUT', `${place}/${role}`, shown.body)).toMatchObject({ status: 200, body: shown.body });
  }
});

it('no contacts lead into a network, on the local cloud neither', async () => {
  const channels = [{ kind: 'wecom', address: 'https://169.254.169.254/latest/meta-data' }];
  expect(await asked('PUT', 'CTU/finance', { people: [{ name: '张三', language: 'zh', channels }] })).toMatchObject({
    status: 422,
    body: { code: 'address_refused' },
  });
});

it("a branch's key knows of its own alone", async () => {
  expect((await asked('GET', 'company/finance', undefined, cloud.branch_key)).status).toBe(404);
  const own = await Promise.all(
    Object.keys(SAMPLE_BRANCHES).map((code) => asked('GET', `${code}/finance`, undefined, cloud.branch_key)),
  );
  expect(new Set(own.map(({ status }) => status))).toEqual(new Set([200, 404]));
});
