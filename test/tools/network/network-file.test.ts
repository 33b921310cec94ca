import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkNetwork } from '../../../tools/network/check.ts';
import { readNetwork, REASON, writeNetwork } from '../../../tools/network/network-file.ts';
import { SAMPLE } from './sample.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'network-'));
});
const at = (name: string): string => path.join(folder, name);
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
    ['an array', 'array.json', '[]', /must be an object/],
    ['another form', 'network.csv', '', /neither/],
  ])('is refused as a whole: %s', async (_, name, content, message) => {
    await writeFile(at(name), content);
    await expect(readNetwork(at(name))).rejects.toThrow(message);
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
