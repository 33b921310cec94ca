import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readKey } from '../../../functions/adapters/api-keys.ts';
import { newBranch } from '../branches.ts';
import { newPartner } from '../samples.ts';

interface Ended {
  readonly code: number;
  readonly printed: string;
  readonly said: string;
}

/** Runs `npm run keys` on the table of these tests. */
function keys(...args: string[]): Promise<Ended> {
  const table = ['--table', process.env['TABLE_NAME'] ?? ''];
  return new Promise((resolve) => {
    execFile(process.execPath, ['tools/keys.ts', ...args, ...table], (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), printed: stdout.trim(), said: stderr.trim() });
    });
  });
}

/** Makes a key. @returns its id */
async function made(...args: string[]): Promise<string> {
  const { code, printed, said } = await keys('create', ...args);
  expect([code, said]).toEqual([0, 'Keep it now: it is not shown again.']);
  expect(printed).toMatch(/^hd_live_[0-9a-f]{12}_[0-9a-f]{48}$/);
  return printed.split('_')[2] ?? '';
}

const lineOf = async (keyId: string): Promise<string | undefined> =>
  (await keys('list')).printed.split('\n').find((line) => line.startsWith(keyId));

describe('npm run keys', () => {
  it('makes, lists, changes, rotates and revokes a key', { timeout: 60_000 }, async () => {
    const { id } = newPartner();
    const keyId = await made(
      ...['partner', id, '--scopes', 'shipments:read', '--expires', '2099-01-01'],
      ...['--addresses', '203.0.113.0/24,2001:db8::/32', '--note', 'TMS of the carrier'],
    );
    expect(await lineOf(keyId)).toMatch(
      new RegExp(
        `^${keyId}  active  partner  ${id}  created \\S+  expires 2099-01-01T00:00:00.000Z  used never  from 203.0.113.0/24,2001:db8::/32  shipments:read  "TMS of the carrier"$`,
      ),
    );

    const set = ['--scopes', 'shipments:read,events:write', '--expires', 'never', '--addresses', 'any', '--note', ''];
    expect(await keys('set', keyId, ...set)).toMatchObject({ code: 0 });
    expect(await lineOf(keyId)).toMatch(/expires never {2}used never {2}from anywhere {2}shipments:read,events:write$/);

    const rotated = await keys('rotate', keyId, '--overlap', 'P1D');
    const successor = rotated.printed.split('_')[2] ?? '';
    const { overlapEndsAt = '' } = (await readKey(keyId)) ?? {};
    expect(rotated.said).toBe(`Keep it now: it is not shown again. ${keyId} expires at ${overlapEndsAt}.`);
    expect(await lineOf(keyId)).toContain(`expires ${overlapEndsAt}`);
    expect(await keys('set', keyId, '--expires', 'never')).toMatchObject({ code: 0 });
    expect(await lineOf(keyId)).toContain('expires never');
    expect(await lineOf(successor)).toMatch(new RegExp(`active  partner  ${id}  .*  expires never`));

    expect(await keys('revoke', keyId)).toMatchObject({ code: 0 });
    expect(await lineOf(keyId)).toMatch(/^\w+ {2}revoked .* {2}revoked 20/);
    expect(await keys('set', keyId, '--note', 'x')).toMatchObject({ code: 1, said: `the key ${keyId} is revoked` });
    expect(await keys('rotate', keyId)).toMatchObject({ code: 1, said: `the key ${keyId} is revoked: create another` });
  });

  it('makes keys that expire after a while, or at a moment', async () => {
    const [after, at] = await Promise.all([
      made('partner', newPartner().id, '--expires', 'P90D'),
      made('operations', 'night-shift', '--expires', '2099-01-01T00:00:00+08:00'),
    ]);
    const { createdAt = '', expiresAt = '' } = (await readKey(after)) ?? {};
    expect(Date.parse(expiresAt) - Date.parse(createdAt)).toBe(90 * 24 * 3600 * 1000);
    expect((await readKey(at))?.expiresAt).toBe('2098-12-31T16:00:00.000Z');
  });

  it('makes a key for branches that there are, each once', async () => {
    const [one, other] = [(await newBranch()).code, (await newBranch()).code];
    const keyId = await made('branch', `${one},${other},${one}`);
    expect(await readKey(keyId)).toMatchObject({ id: `${one},${other}`, branches: [one, other] });
    expect(await keys('create', 'branch', `${one},NOWHERE`)).toEqual({
      code: 1,
      printed: '',
      said: 'there is no branch NOWHERE',
    });
  });

  it.each([
    [['create', 'partner', 'someone', '--expires', '2020-01-01'], '--expires: 2020-01-01 has passed'],
    [['create', 'partner', 'someone', '--expires', 'soon'], '--expires: soon is no day'],
    [['create', 'partner', 'someone', '--expires', '2099-02-30'], '--expires: 2099-02-30 is no day'],
    [['create', 'partner', 'someone', '--addresses', '203.0.113.0/33'], 'an address is 203.0.113.7'],
    [['create', 'partner', 'someone', '--scopes', 'network:write'], "a partner's key may have: shipments:read"],
    [['create', 'partner', 'huidan'], 'is the name of Huidan itself'],
    [['create', 'partner', 'two', 'names'], 'a key has one holder'],
    [['create', 'stranger', 'someone'], 'kind'],
    [['revoke', 'nothing'], 'there is no key nothing'],
    [['revoke'], 'name one key by its id'],
    [['rotate', 'nothing', '--overlap', 'a week'], '--overlap: a week is no duration'],
    [['set', 'nothing', '--note', 'x'], 'there is no key nothing'],
    [['list', '--expires', 'P1D'], 'list takes no --expires'],
    [['shred'], 'there is no shred'],
  ])('says what is wrong with %j', async (args, why) => {
    const { code, printed, said } = await keys(...args);
    expect([code, printed]).toEqual([1, '']);
    expect(said).toContain(why);
  });

  it('says how it is used', async () => {
    for (const args of [[], ['--help']]) {
      const { code, printed } = await keys(...args);
      expect(code).toBe(0);
      for (const command of ['create', 'list', 'set', 'rotate', 'revoke'])
        expect(printed).toContain(`keys -- ${command}`);
    }
  });
});
