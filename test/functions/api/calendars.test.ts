import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { currentCalendar, readCalendar } from '../../../functions/adapters/calendar-store.ts';
import { handler as getBranch } from '../../../functions/api/network/get-branch.ts';
import { handler as getCalendar } from '../../../functions/api/network/get-calendar.ts';
import { handler as putBranch } from '../../../functions/api/network/put-branch.ts';
import { handler as putCalendar } from '../../../functions/api/network/put-calendar.ts';
import { call, fieldsIn } from '../call.ts';
import { newBranchCode, newPartner, OPERATIONS } from '../samples.ts';
import { itemsUnder } from '../table.ts';

const newCode = (): string => `C${randomUUID().slice(0, 7).toUpperCase()}`;
const put = (code: string, body: unknown, caller: Parameters<typeof call>[1]['caller'] = OPERATIONS) =>
  call(putCalendar, { caller, method: 'PUT', path: { code }, body });
const get = (code: string, caller: Parameters<typeof call>[1]['caller'] = OPERATIONS) =>
  call(getCalendar, { caller, method: 'GET', path: { code } });

const WEEK = {
  hours: {
    mon: [
      ['08:00', '12:00'],
      ['13:30', '18:00'],
    ],
    sat: [['00:00', '24:00']],
  },
  days_off: ['2027-02-17', '2027-02-18'],
  work_days: ['2027-02-14'],
};

describe('a calendar', () => {
  it('is set and shown by operations, with its version', async () => {
    const code = newCode();
    const shown = { code, version: 1, ...WEEK };
    expect(await put(code, WEEK)).toMatchObject({ status: 200, body: shown });
    expect((await get(code)).body).toEqual(shown);
  });

  it('has days without hours as days of rest, however that is said, and its dates in their order', async () => {
    const code = newCode();
    const said = { hours: { ...WEEK.hours, tue: [], sun: null }, days_off: [...WEEK.days_off].reverse() };
    expect((await put(code, said)).body).toEqual({ code, version: 1, ...WEEK, work_days: [] });
    expect((await put(code, { ...said, work_days: null, days_off: WEEK.days_off })).body.version).toBe(1);
  });

  it('has the next version when anything in it changes, and the same as long as nothing does', async () => {
    const code = newCode();
    const versions: unknown[] = [];
    const nine = { ...WEEK, hours: { ...WEEK.hours, mon: [['09:00', '18:00']] } };
    for (const body of [WEEK, WEEK, nine, nine, { ...nine, days_off: [] }, WEEK, WEEK]) {
      versions.push((await put(code, body)).body.version);
    }
    expect(versions).toEqual([1, 1, 2, 2, 3, 4, 4]);
    expect((await get(code)).body).toEqual({ code, version: 4, ...WEEK });
  });

  it('keeps its earlier versions as they were (X14)', async () => {
    const code = newCode();
    await put(code, WEEK);
    const first = await currentCalendar(code);
    await put(code, { ...WEEK, days_off: [] });
    expect(first).toMatchObject({ code, version: 1, daysOff: WEEK.days_off, workDays: WEEK.work_days });
    expect(await readCalendar(`${code}@1`)).toEqual(first);
    expect(await readCalendar(`${code}@2`)).toMatchObject({ version: 2, daysOff: [] });
    expect(await currentCalendar(code)).toEqual(await readCalendar(`${code}@2`));
  });

  it('sorts its versions as numbers', async () => {
    const code = newCode();
    for (let day = 10; day < 21; day++) await put(code, { ...WEEK, days_off: [`2027-03-${day}`] });
    expect((await get(code)).body).toMatchObject({ version: 11, days_off: ['2027-03-20'] });
  });

  it('is not lost when several are set at once: each is a version', async () => {
    const code = newCode();
    const bodies = ['01', '02', '03', '04'].map((day) => ({ ...WEEK, days_off: [`2027-03-${day}`] }));
    const answers = await Promise.all(bodies.map((body) => put(code, body)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.map(({ body }) => body.version))).toEqual(new Set([1, 2, 3, 4]));
    for (const [at, { body }] of answers.entries()) {
      expect((await readCalendar(`${code}@${body.version}`))?.daysOff).toEqual(bodies[at]?.days_off);
    }
  });

  it('is one version when the same is set several times at once', async () => {
    const code = newCode();
    const answers = await Promise.all([1, 2, 3, 4].map(() => put(code, WEEK)));
    expect(answers.map(({ status, body }) => [status, body.version])).toEqual(answers.map(() => [200, 1]));
    expect(await itemsUnder(`CALENDAR#${code}`)).toHaveLength(1);
  });

  it('takes as many hours and dates as it may have', async () => {
    const hours = Array.from({ length: 8 }, (_, at) => [`${10 + at}:00`, `${10 + at}:30`]);
    const dates = Array.from({ length: 1000 }, (_, day) =>
      new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10),
    );
    expect((await put(newCode(), { hours: { fri: hours }, days_off: dates })).status).toBe(200);
    const oneMore = { hours: { fri: [...hours, ['20:00', '21:00']] }, days_off: [...dates, '2031-01-01'] };
    expect(fieldsIn(await put(newCode(), oneMore))).toEqual(['hours.fri', 'days_off']);
  });

  it('takes hours that touch, an hour in all, and 29 February', async () => {
    const hours = {
      mon: [
        ['08:00', '08:20'],
        ['08:20', '08:40'],
      ],
      sun: [['23:40', '24:00']],
    };
    expect((await put(newCode(), { hours, days_off: ['2028-02-29'] })).status).toBe(200);
  });
});

describe('a calendar that does not hold', () => {
  const hours = (...mon: unknown[]) => ({ hours: { mon } });

  it.each([
    ['no hours', {}, ['hours']],
    ['a week of rest', { hours: {} }, ['hours']],
    ['a week of empty days', { hours: { mon: [], tue: null } }, ['hours']],
    ['59 minutes a week', hours(['08:00', '08:59']), ['hours']],
    ['a day that there is not', { hours: { monday: [['08:00', '18:00']] } }, ['hours.monday', 'hours']],
    ['hours that overlap', hours(['08:00', '12:01'], ['12:00', '18:00']), ['hours.mon[1]']],
    ['the same hours twice', hours(['08:00', '12:00'], ['08:00', '12:00']), ['hours.mon[1]']],
    ['hours out of order', hours(['13:00', '18:00'], ['08:00', '12:00']), ['hours.mon[1]']],
    ['hours that end as they begin', hours(['08:00', '08:00']), ['hours.mon[0]']],
    ['hours over midnight', hours(['22:00', '06:00']), ['hours.mon[0]']],
    ['24:00 as a beginning', hours(['24:00', '24:00']), ['hours.mon[0][0]']],
    ['an hour past 24:00', hours(['08:00', '24:01']), ['hours.mon[0][1]']],
    ['an hour of one digit', hours(['8:00', '18:00']), ['hours.mon[0][0]']],
    ['minute 60', hours(['08:60', '18:00']), ['hours.mon[0][0]']],
    ['seconds', hours(['08:00:00', '18:00']), ['hours.mon[0][0]']],
    ['digits of another script', hours(['٠٨:٠٠', '18:00']), ['hours.mon[0][0]']],
    ['an end missing', hours(['08:00']), ['hours.mon[0]']],
    ['a third time', hours(['08:00', '12:00', '18:00']), ['hours.mon[0]']],
    ['30 February', { ...WEEK, days_off: ['2027-02-30'] }, ['days_off[0]']],
    ['29 February of no leap year', { ...WEEK, work_days: ['2027-02-29'] }, ['work_days[0]']],
    ['a date with a time', { ...WEEK, days_off: ['2027-02-17T00:00:00Z'] }, ['days_off[0]']],
    ['a date twice', { ...WEEK, days_off: ['2027-02-17', '2027-02-17'] }, ['days_off']],
    ['a date in both lists', { ...WEEK, work_days: ['2027-02-18'] }, ['work_days']],
    [
      'wrong hours and a date in both lists',
      { ...hours(), days_off: ['2027-02-18'], work_days: ['2027-02-18'] },
      ['hours', 'work_days'],
    ],
    ['wrong dates in both lists', { ...WEEK, days_off: ['x'], work_days: ['x'] }, ['days_off[0]', 'work_days[0]']],
    [
      'words, and an unknown field',
      { hours: 'nine to five', days_off: 7, colour: 'red' },
      ['hours', 'days_off', 'colour'],
    ],
    ['a list', [], ['body']],
  ])('is refused, and nothing is written: %s', async (_, body, fields) => {
    const code = newCode();
    const answer = await put(code, body);
    expect([answer.status, answer.body.code, fieldsIn(answer)]).toEqual([422, 'validation_failed', fields]);
    expect((await get(code)).status).toBe(404);
  });

  it.each(['cn', 'C', 'C'.repeat(9), 'CN@1', '../CN', '中国'])('is refused under the code %s', async (code) => {
    const answer = await put(code, WEEK);
    expect([answer.status, fieldsIn(answer)]).toEqual([422, ['code']]);
    expect((await get(code)).status).toBe(422);
  });

  it('is taken or refused, never a failure, whatever is sent', async () => {
    const code = newCode();
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('08:00', '24:00', '2027-02-30', null));
    const nearly = fc.oneof(
      fc.tuple(value, value).map((pair) => ({ ...WEEK, hours: { ...WEEK.hours, tue: [pair] } })),
      value.map((date) => ({ ...WEEK, days_off: [date] })),
      fc
        .tuple(fc.constantFrom('hours', 'days_off', 'work_days'), value)
        .map(([field, part]) => ({ ...WEEK, [field]: part })),
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(nearly, async (body) => {
        expect([200, 400, 422]).toContain((await put(code, body)).status);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a version of a calendar', () => {
  it.each(['CN', 'CN@', 'CN@x', 'CN@1', '@1', '', 'CN@1@2'])('that %o does not name is none', async (reference) => {
    expect(await readCalendar(reference)).toBeUndefined();
  });

  it('that is not there yet is found once it is', async () => {
    const code = newCode();
    expect(await readCalendar(`${code}@1`)).toBeUndefined();
    await put(code, WEEK);
    expect(await readCalendar(`${code}@1`)).toMatchObject({ code, version: 1 });
  });
});

describe('the calendar of a branch', () => {
  const branch = { name: '网点', time_zone: 'Asia/Shanghai' };
  const putIt = (code: string, body: unknown) =>
    call(putBranch, { caller: OPERATIONS, method: 'PUT', path: { code }, body });
  const shown = async (code: string) =>
    (await call(getBranch, { caller: OPERATIONS, method: 'GET', path: { code } })).body as unknown;

  it('is named by the branch, and taken back', async () => {
    const [code, calendar] = [newBranchCode(), newCode()];
    await put(calendar, WEEK);
    expect(await putIt(code, { ...branch, calendar })).toMatchObject({ status: 200, body: { code, calendar } });
    expect(await shown(code)).toEqual({ code, ...branch, calendar });
    for (const without of [branch, { ...branch, calendar: null }]) {
      expect((await putIt(code, without)).body).toEqual({ code, ...branch, calendar: null });
      expect(await shown(code)).toEqual({ code, ...branch, calendar: null });
    }
  });

  it.each([
    ['is not known', newCode()],
    ['is no code', 'cn'],
    ['names a version', 'CN@1'],
  ])('is refused where it %s', async (_, calendar) => {
    const code = newBranchCode();
    const answer = await putIt(code, { ...branch, calendar });
    expect([answer.status, fieldsIn(answer)]).toEqual([422, ['calendar']]);
    expect(await shown(code)).toMatchObject({ code: 'not_found' });
  });
});

describe('a key', () => {
  it('of a partner neither sets nor sees calendars', async () => {
    const code = newCode();
    for (const { status, body } of [await put(code, WEEK, newPartner()), await get(code, newPartner())]) {
      expect([status, body.code]).toEqual([403, 'forbidden']);
    }
  });

  it('of operations that may only read sees them, and does not set them', async () => {
    const reader = { ...OPERATIONS, scopes: ['network:read'] };
    const code = newCode();
    await put(code, WEEK);
    expect((await get(code, reader)).status).toBe(200);
    expect((await put(code, WEEK, reader)).status).toBe(403);
  });
});
