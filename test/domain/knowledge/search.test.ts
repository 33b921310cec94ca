import { describe, expect, it } from 'vitest';
import { AUDIENCES } from '../../../domain/knowledge/entry.ts';
import { searchOf, type Wanted } from '../../../domain/knowledge/search.ts';
import { audiencesOf } from '../../../domain/knowledge/audiences-of.ts';
import { ENTRIES, entry } from './samples.ts';

const search = searchOf(ENTRIES);
const slugs = (wanted: Partial<Wanted>): string[] =>
  search({ audiences: AUDIENCES, ...wanted }).map((found) => found.entry.slug);

describe('a search of the knowledge base (G7)', () => {
  it.each([
    ['My parcel got lost, what now?', 'lost-parcel'],
    ['shipments lost', 'lost-parcel'],
    ['what evidence for a claim about DAMAGE', 'claim-papers'],
    ['which photographs do you need', 'claim-papers'],
    ['receipts signed, not back yet', 'signed-receipt'],
    ['Ｓａｔｕｒｄａｙ', 'delivery-time'],
    ['回单什么时候能回来', 'huidan-fanhui'],
    ['签收单多久返回？', 'huidan-fanhui'],
    ['簽收回單', 'huidan-fanhui'],
    ['东西破损了怎么赔', 'posun-suopei'],
    ['貨物破損索賠材料', 'posun-suopei'],
    ['货物丢了', 'diushi-chuli'],
    ['我想改一下收货地址', 'gai-dizhi'],
    ['修改地址', 'gai-dizhi'],
  ])('finds what “%s” is about', (q, slug) => {
    expect(slugs({ q })[0]).toBe(slug);
  });

  it.each(['发票', '开发票', '發票怎麼開'])('finds “%s” however the dictionary cuts the entry', (q) => {
    const invoices = searchOf([entry('kai-fapiao', { title: '如何开发票' }), entry('other', { title: '开门时间' })]);
    expect(invoices({ q, audiences: AUDIENCES })[0]?.entry.slug).toBe('kai-fapiao');
  });

  it('finds nothing by what stands in every question', () => {
    expect([slugs({ q: 'how do I' }), slugs({ q: '请问怎么' }), slugs({ q: '？！' })]).toEqual([[], [], []]);
  });

  it('has all by slug where nothing is asked', () => {
    expect(slugs({})).toEqual(ENTRIES.map(({ slug }) => slug).toSorted());
  });

  it('keeps to a tag, however it is written, and to a language', () => {
    expect(slugs({ tag: 'CLAIM' })).toEqual(['claim-papers', 'lost-parcel']);
    expect(slugs({ tag: '理賠' })).toEqual(['posun-suopei']);
    expect(slugs({ tag: 'clai' })).toEqual([]);
    expect(slugs({ language: 'zh', tag: 'claim' })).toEqual([]);
  });

  it('shows partners what is for them and for everybody', () => {
    expect(slugs({ audiences: audiencesOf('partner'), language: 'zh' })).toEqual(['huidan-fanhui', 'posun-suopei']);
    expect(slugs({ audiences: audiencesOf('branch') })).toEqual(slugs({ audiences: audiencesOf('operations') }));
  });

  it('gives each a place of its own, in the order in which they are found', () => {
    const found = searchOf([entry('b'), entry('a'), entry('c', { title: 'branch of a branch' })]);
    const places = found({ q: 'branch', audiences: AUDIENCES }).map(({ place }) => place);
    expect(found({ q: 'branch', audiences: AUDIENCES }).map((each) => each.entry.slug)).toEqual(['c', 'a', 'b']);
    expect(places).toEqual([...new Set(places)].toSorted());
  });
});
