import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PlainError } from '../../local/cloud/plain-error.ts';
import { isSurplus, readTable, writeTable } from '../../tools/table-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tables-'));
});
afterAll(() => rm(folder, { recursive: true }));

const inFolder = (name: string) => path.join(folder, name);
async function read(content: string | Uint8Array) {
  await writeFile(inFolder('read.csv'), content);
  return readTable(inFolder('read.csv'));
}

describe('a table', () => {
  it('is read from CSV, without empty lines and columns that have no head', async () => {
    expect(await read('a,b,\r\n1,"x\n""y"", z",n\r\n,,\r\n\r\n2,\r\n')).toEqual({
      columns: ['a', 'b'],
      lines: [
        { a: '1', b: 'x\n"y", z' },
        { a: '2', b: '' },
      ],
    });
  });

  it('is read in GBK', async () => {
    // 件数,品名 and 3,轴承
    const gbk = [0xbc, 0xfe, 0xca, 0xfd, 0x2c, 0xc6, 0xb7, 0xc3, 0xfb, 0x0a, 0x33, 0x2c, 0xd6, 0xe1, 0xb3, 0xd0];
    expect(await read(Uint8Array.from(gbk))).toEqual({
      columns: ['件数', '品名'],
      lines: [{ 件数: '3', 品名: '轴承' }],
    });
  });

  it.each([
    [';', 'a;b\n1,5;2\n'],
    ['a tab', '"a"\tb\n1,5\t2\n'],
  ])('is read with %s between its cells', async (_, content) => {
    expect((await read(content)).lines).toEqual([{ a: '1,5', b: '2' }]);
  });

  it('keeps what stands beyond its head in a column of its own', async () => {
    const { columns, lines } = await read('a,b\n1,5,2\n3,4,\n');
    expect(columns).toEqual(['a', 'b', 'cell 3']);
    expect(columns.filter(isSurplus)).toEqual(['cell 3']);
    expect(lines).toEqual([
      { a: '1', b: '5', 'cell 3': '2' },
      { a: '3', b: '4', 'cell 3': '' },
    ]);
  });

  it.each(['nowhere.csv', 'nowhere.xlsx'])('is not in %s, which is not there', async (name) => {
    await expect(readTable(inFolder(name))).rejects.toThrow(PlainError);
  });

  it('is not written where there is no folder', async () => {
    const writing = writeTable(inFolder('nowhere/written.csv'), { columns: ['a'], lines: [] });
    await expect(writing).rejects.toThrow(PlainError);
  });

  it('is not in a workbook that is none', async () => {
    await writeFile(inFolder('none.xlsx'), 'a,b\n1,2\n');
    const reading = readTable(inFolder('none.xlsx'));
    await expect(reading).rejects.toThrow(PlainError);
    await expect(reading).rejects.toThrow('is no Excel workbook');
  });

  it('is not in CSV whose quotes do not end', async () => {
    const reading = read('a,b\n"1,2\n');
    await expect(reading).rejects.toThrow(PlainError);
    await expect(reading).rejects.toThrow('is no CSV');
  });

  it.each([
    ['', 'has no head'],
    ['a,b,a\n1,2,3', 'has a column twice: a'],
  ])('of %j is none', async (content, why) => {
    await expect(read(content)).rejects.toThrow(why);
  });

  it('is neither of another form', async () => {
    await expect(readTable(inFolder('orders.txt'))).rejects.toThrow('neither .csv nor .xlsx');
  });

  it.each(['written.csv', 'written.xlsx'])('is read again from %s as it was written', async (name) => {
    const table = {
      columns: ['phone', 'name', 'formula', 'pieces', 'urgent', 'empty'],
      lines: [
        { phone: '+8613800000001', name: '轴承, "A"', formula: '=1+1', pieces: 3, urgent: true, empty: null },
        { phone: '-802', name: "'t", formula: '@x', pieces: 0, urgent: false, empty: null },
      ],
    };
    await writeTable(inFolder(name), table);
    const { columns, lines } = await readTable(inFolder(name));
    expect(columns).toEqual(table.columns);
    const texts = (line: object) => Object.values(line).map((cell) => String(cell ?? ''));
    expect(lines.map(texts)).toEqual(table.lines.map(texts));
  });

  it('is no formula to a spreadsheet program', async () => {
    await writeTable(inFolder('guarded.csv'), { columns: ['a'], lines: [{ a: '=HYPERLINK("x")' }] });
    const written = await readFile(inFolder('guarded.csv'), 'utf8');
    expect(written).toBe('\uFEFFa\r\n"\'=HYPERLINK(""x"")"\r\n');
  });
});
