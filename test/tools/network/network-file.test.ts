import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import writeExcelFile from 'write-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Codec } from '../../../tools/cells.ts';
import { checkNetwork } from '../../../tools/network/check.ts';
import { REASON } from '../../../tools/refused-rows.ts';
import { readNetwork, writeNetwork } from '../../../tools/network/network-file.ts';
import { KINDS, type Kind } from '../../../tools/network/kinds.ts';
import { SAMPLE } from './sample.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'network-'));
});
const at = (name: string): string => path.join(folder, name);
/** A workbook of one sheet, as somebody types it. */
async function typed(
  name: string,
  sheet: string,
  rows: readonly (readonly (string | number | null)[])[],
): Promise<string> {
  await writeFile(at(name), await writeExcelFile([{ sheet, data: rows.map((row) => [...row]) }]).toBuffer());
  return at(name);
}
const nothing = { has: () => Promise.resolve(false), contacts: () => Promise.resolve(undefined) };

describe('the file of a network', () => {
  it.each(['xlsx', 'json'])('is read as it was written: %s', async (form) => {
    await writeNetwork(at(`whole.${form}`), SAMPLE);
    expect(await readNetwork(at(`whole.${form}`))).toEqual(SAMPLE);
  });

  it('may lack kinds', async () => {
    await writeFile(at('part.json'), JSON.stringify({ branches: SAMPLE.branches }));
    expect(await readNetwork(at('part.json'))).toMatchObject({ branches: SAMPLE.branches, routes: [] });
  });

  it.each([
    ['a kind that there is not', 'wrong.json', '{"depots":[]}', /no kind depots/],
    ['rows that are none', 'rows.json', '{"routes":{}}', /routes must be an array/],
    ['no row of any kind', 'empty.json', '{"routes":[]}', /empty.json has no row/],
    ['an array', 'array.json', '[]', /must be an object/],
    ['another form', 'network.csv', '', /neither/],
  ])('is refused as a whole: %s', async (_, name, content, message) => {
    await writeFile(at(name), content);
    await expect(readNetwork(at(name))).rejects.toThrow(message);
  });

  it('may begin with a byte order mark', async () => {
    await writeFile(at('marked.json'), `\ufeff${JSON.stringify({ branches: SAMPLE.branches })}`);
    expect((await readNetwork(at('marked.json'))).branches).toEqual(SAMPLE.branches);
  });

  const ROUTE = ['origin', 'destination', 'transfers', 'transit_days', 'local'];

  it.each<[string, readonly string[], RegExp]>([
    ['lacks columns', ROUTE.slice(0, 2), /sheet routes lacks a column transfers, transit_days, local/],
    ['has a column twice', [...ROUTE, 'origin'], /sheet routes has a column twice: origin/],
    ['has a column that there is not', [...ROUTE, 'colour'], /sheet routes has a column colour/],
  ])('is refused with a sheet that %s', async (_, columns, message) => {
    const file = await typed('columns.xlsx', 'routes', [columns, columns.map(() => 'CTU')]);
    await expect(readNetwork(file)).rejects.toThrow(message);
  });

  it('gives cells that cannot be read back as they were typed, and says how they are written', async () => {
    const columns = Object.keys(KINDS.tariffs.columns);
    const file = await typed('cells.xlsx', 'tariffs', [columns, ['CTU', 'HGH', 50.5, '0: 120; 100: 110', 'x', null]]);
    const { refused } = await checkNetwork(await readNetwork(file), nothing);
    await writeNetwork(at('cells.refused.xlsx'), refused);
    const [again] = (await readNetwork(at('cells.refused.xlsx'))).tariffs;
    expect(again).toMatchObject({ minimum: 50.5, per_kg: '0: 120; 100: 110', per_m3: 'x' });
    const reason = refused.tariffs[0]?.[REASON];
    expect(reason).toMatch(/minimum: .*\(a cell is written in minor units, as in 3000\)/);
    expect(reason).toMatch(/per_kg: .*\(a cell is written in minor units from a weight on, as in "0: 120, 100: 110"\)/);
  });

  const CONTACTS: Kind['columns'] = KINDS.contacts.columns;

  it.each<[string, Codec | undefined, string, string]>([
    ['a list', KINDS.routes.columns.transfers, 'WUH; SHA', 'with commas, as in "WUH, SHA"'],
    ['hours', CONTACTS['hours.mon'], '08:00-12:00; 13:30-18:00', 'as in "08:00-12:00, 13:30-18:00"'],
    ['a fee', KINDS.service_areas.columns.extra_pickup_fee, '30 元', 'in minor units, as in 3000'],
  ])('reads no part of %s that is written in another way', (_, codec, cell, written) => {
    expect([codec?.fromCell(cell), codec?.written]).toEqual([cell, written]);
  });

  it('says of hours of people and of fees how they are written', async () => {
    const [area] = SAMPLE.service_areas;
    const [{ people, ...role } = {}] = SAMPLE.contacts;
    const [person] = people as object[];
    const { refused } = await checkNetwork(
      {
        ...SAMPLE,
        service_areas: [{ ...area, extra_pickup_fee: '30 元' }],
        contacts: [{ ...role, people: [{ ...person, hours: { mon: 'early' } }] }],
      },
      nothing,
    );
    expect(refused.service_areas[0]?.[REASON]).toContain('(a cell is written in minor units, as in 3000)');
    expect(refused.contacts[0]?.[REASON]).toMatch(/people\[0\]\.hours\.mon: .*\(a cell is written as in "08:00/);
  });

  it('that was refused has the reasons, and is read without them when it is mended', async () => {
    const [route] = SAMPLE.routes;
    const { refused } = await checkNetwork({ ...SAMPLE, routes: [{ ...route, transit_days: 'soon' }] }, nothing);
    for (const form of ['xlsx', 'json']) {
      await writeNetwork(at(`refused.${form}`), refused);
      const again = await readNetwork(at(`refused.${form}`));
      expect(again.routes).toEqual([{ ...route, transit_days: 'soon' }]);
    }
    expect(await readFile(at('refused.json'), 'utf8')).toContain(REASON);
  });
});
