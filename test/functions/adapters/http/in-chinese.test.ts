import { expect, it } from 'vitest';
import { CHINESE } from '../../../../functions/adapters/http/chinese.ts';
import { inChinese } from '../../../../functions/adapters/http/in-chinese.ts';

it.each([
  ['is missing', '缺失'],
  ['must have at most 80 characters', '最多 80 个字符'],
  ['expected string, received number', '应为 string，收到的是 number'],
  ['must be at most 20', '不能大于 20'],
  ['must have at least 1 item', '至少 1 项'],
  ['nobody is set for dispatcher at CTU', 'CTU 没有设置 dispatcher 的联系人'],
  ['copy 2 is lost', '第 2 联已遗失'],
  ['is delivered', '已签收'],
  [
    'HD29K8TBL6YHHX copy 2 is already in the envelope HE29YGY1YHY30V',
    'HD29K8TBL6YHHX 第 2 联已在信封 HE29YGY1YHY30V 中',
  ],
  ['the quote has expired; the goods are not those that were asked about', '报价已过期；货物与询价时不符'],
  ['a shipment that is closed takes no delivered', '状态为 已结案 的货不接受 已签收'],
  ['its name must not be blank', '其名称不能为空白'],
  [
    'a copy of an identity document does not count: the original of the consignee is needed',
    '证件复印件无效：需要收货人的原件',
  ],
])('says %s in Chinese', (english, chinese) => {
  expect(inChinese(english)).toBe(chinese);
});

it('leaves what the table lacks', () => {
  expect(inChinese('is something that nobody has said before')).toBeUndefined();
  expect(inChinese('toString')).toBeUndefined();
});

it('is not kept long by what a caller has made up', () => {
  expect(inChinese(`there is no branch ${'is '.repeat(100_000)}`)).toBeUndefined();
});

it.each(Object.entries(CHINESE))('puts in as much in Chinese as in English: %s', (english, chinese) => {
  const count = (text: string): number => [...text.matchAll(/\{\d?\}/g)].length;
  const named = [...chinese.matchAll(/\{(\d)\}/g)].map(([, at]) => Number(at));
  expect(named.length > 0 ? Math.max(...named) < count(english) : count(chinese) === count(english)).toBe(true);
});
