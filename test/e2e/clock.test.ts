import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { cloud } from './cloud.ts';

const put = async (body: unknown): Promise<[number, Record<string, unknown>]> => {
  const answer = await fetch(cloud.clock_url, {
    method: 'PUT',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return [answer.status, (await answer.json()) as Record<string, unknown>];
};
const now = async (): Promise<DateTime> =>
  DateTime.fromISO(((await (await fetch(cloud.clock_url)).json()) as { now: string }).now, { setZone: true });

describe('the clock of the local cloud', () => {
  it('moves by a duration and to a time, and runs on from there', async () => {
    const before = await now();
    const [status, { rang }] = await put({ by: 'PT1H' });
    expect([status, typeof rang]).toEqual([200, 'number']);
    const after = await now();
    expect(after.diff(before).as('minutes')).toBeGreaterThanOrEqual(60);
    expect(after.diff(before).as('minutes')).toBeLessThan(65);
    const target = after.plus({ hours: 1 }).startOf('hour').toISO();
    await put({ to: target });
    expect((await now()).diff(DateTime.fromISO(target ?? '')).as('seconds')).toBeGreaterThanOrEqual(0);
  });

  it.each([
    [{ to: '2020-01-01T00:00:00+08:00' }],
    [{ to: '2199-01-01T00:00:00' }],
    [{ to: 'tomorrow' }],
    [{ by: '-PT1H' }],
    [{ by: '3 days' }],
    [{}],
    ['nonsense'],
  ])('refuses %j, and stands where it stood', async (body) => {
    const before = await now();
    const [status, { error }] = await put(body);
    expect(status).toBe(400);
    expect(error).toEqual(expect.any(String));
    expect((await now()).diff(before).as('seconds')).toBeLessThan(10);
  });
});
