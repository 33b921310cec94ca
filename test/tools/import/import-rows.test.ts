import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importRows, type Outcome, type Send } from '../../../tools/import/import-rows.ts';
import { idsOf, lotsOf } from '../../../tools/import/lots.ts';
import { readProgress } from '../../../tools/import/progress.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'import-'));
});
afterEach(() => rm(folder, { recursive: true }));

const rows = (...names: string[]) => {
  const items = names.map((name) => ({ name }));
  return idsOf(items).map((id, at) => ({ id, item: items[at] ?? {} }));
};

/** An API that takes everything once under a key, but what it refuses. */
function anApi(refuses: readonly string[] = []) {
  const done = new Map<string, Outcome>();
  const booked: string[] = [];
  const keys: string[] = [];
  const send: Send = ({ key, rows: sent }) => {
    keys.push(key);
    return Promise.resolve(
      sent.map(({ item }, at) => {
        const name = String(item['name']);
        if (refuses.includes(name)) return { reason: 'no' };
        const first = done.get(`${key} ${at}`) ?? { waybill: `HD-${booked.push(name)}` };
        done.set(`${key} ${at}`, first);
        return first;
      }),
    );
  };
  return { send, booked, keys };
}

const START = Date.UTC(2026, 0, 5);
interface Run {
  readonly send: Send;
  readonly at?: number;
  readonly to?: string;
}

async function run(of: ReturnType<typeof rows>, { send, at = START, to = 'here' }: Run) {
  const progress = await readProgress(path.join(folder, 'progress'), to);
  const waits: number[] = [];
  let noted = 0;
  const outcomes = await importRows(of, {
    most: 2,
    progress,
    send,
    now: () => at,
    wait: (attempt) => Promise.resolve(void waits.push(attempt)),
    note: (done) => (noted += done),
  });
  return { outcomes: of.map(({ id }) => outcomes.get(id)), waits, noted };
}

describe('rows', () => {
  it('are sent in lots, and each has its outcome', async () => {
    const { send, booked } = anApi(['b']);
    const { outcomes, noted } = await run(rows('a', 'b', 'c'), { send });
    expect(outcomes).toEqual([{ waybill: 'HD-1' }, { reason: 'no' }, { waybill: 'HD-2' }]);
    expect([booked, noted]).toEqual([['a', 'c'], 3]);
  });

  it('that are taken are not sent again; those that were refused are', async () => {
    const api = anApi(['b']);
    await run(rows('a', 'b', 'c'), api);
    const later = anApi();
    const { outcomes } = await run(rows('a', 'b', 'c'), later);
    expect(outcomes).toEqual([undefined, { waybill: 'HD-1' }, undefined]);
    expect(later.booked).toEqual(['b']);
  });

  it('that stand in the file twice are two', async () => {
    const { send, booked } = anApi();
    await run(rows('a', 'a', 'a'), { send });
    expect(booked).toEqual(['a', 'a', 'a']);
  });

  it('of a file that was mended meanwhile are sent once, too', async () => {
    await run(rows('a', 'b', 'c', 'd'), anApi(['b']));
    const { send, booked } = anApi();
    await run(rows('a', 'B', 'c', 'd'), { send });
    expect(booked).toEqual(['B']);
  });

  it('are sent again where they were sent somewhere else', async () => {
    await run(rows('a'), anApi());
    const { send, booked } = anApi();
    await run(rows('a'), { send, to: 'there' });
    expect(booked).toEqual(['a']);
  });
});

describe('an import that is cut short', () => {
  const cut =
    (send: Send): Send =>
    async (lot) => {
      await send(lot);
      throw new Error('cut');
    };

  it('goes on with the same request, so that nothing is done twice', async () => {
    const { send, booked, keys } = anApi();
    await expect(run(rows('a', 'b', 'c'), { send: cut(send) })).rejects.toThrow('cut');
    expect(booked).toEqual(['a', 'b']);
    // Even if its rows have been changed meanwhile: what was sent is sent again as it was.
    const { outcomes } = await run(rows('a', 'x', 'c'), { send });
    expect(outcomes).toEqual([{ waybill: 'HD-1' }, { waybill: 'HD-3' }, { waybill: 'HD-4' }]);
    expect(booked).toEqual(['a', 'b', 'x', 'c']);
    expect(keys[1]).toBe(keys[0]);
  });

  it('goes on also where the last line of its progress is torn', async () => {
    const { send, booked } = anApi();
    await run(rows('a', 'b'), { send });
    const file = path.join(folder, 'progress');
    await writeFile(file, `${await readFile(file, 'utf8')}{"to":"here","beg`);
    await run(rows('a', 'b', 'c'), { send });
    await run(rows('a', 'b', 'c', 'd'), { send });
    expect(booked).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is not sent again when its keys are forgotten', async () => {
    const { send } = anApi();
    await expect(run(rows('a'), { send: cut(send) })).rejects.toThrow('cut');
    await expect(run(rows('a'), { send, at: START + 24 * 3_600_000 })).rejects.toThrow('more than a day ago');
  });
});

describe('an API that is busy', () => {
  it('is asked again, after a while, under the same key', async () => {
    const { send, booked, keys } = anApi();
    let busy = 2;
    const { outcomes, waits } = await run(rows('a', 'b'), {
      send: async (lot) => (await send(lot)).map((result, at) => (at === 1 && busy-- > 0 ? undefined : result)),
    });
    expect(outcomes).toEqual([{ waybill: 'HD-1' }, { waybill: 'HD-2' }]);
    expect([booked, waits, new Set(keys).size]).toEqual([['a', 'b'], [1, 2], 1]);
  });

  it('is not asked for ever', async () => {
    const send: Send = ({ rows: sent }) => Promise.resolve(sent.map(() => undefined));
    await expect(run(rows('a'), { send })).rejects.toThrow('too busy');
  });
});

it('a lot is no larger than a request may be', () => {
  const large = rows(...['a', 'b', 'c'].map((name) => name.repeat(200_000)));
  expect(lotsOf(large, 50).map((lot) => lot.rows.length)).toEqual([1, 1, 1]);
});
