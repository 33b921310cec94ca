import { categoryOf, dangerOf, goodsIn, measureOf, measuresOf } from './goods-of.ts';
import { holdsLabel } from './holds-label.ts';
import { insuredIn } from './insured-in.ts';
import { isPlaceholder } from './is-placeholder.ts';
import type { Labelled } from './labelled-values.ts';
import type { Label } from './labels.ts';
import type { MailOrder } from './mail-order.ts';
import { measuresIn, searched } from './measures-in.ts';
import { moneyOf } from './money-of.ts';
import { NOT_UNDERSTOOD, telling, type Telling } from './telling.ts';
import { saysNo } from './words-in.ts';

const LONGEST_DESCRIPTION = 300;

/** A label of goods with what stands behind it. */
export interface LabelledGoods extends Labelled {
  readonly label: Label;
}

/**
 * What labelled values tell of goods. Which of several they are follows from a number in the label, the row of a table, or the
 * descriptions: what comes after the second one is of the second goods.
 */
export function tellingsOfGoods(labelled: readonly LabelledGoods[], before: MailOrder): Telling[] {
  const found: Telling[] = [];
  let current = 1;
  for (const each of labelled) {
    const parts =
      each.label.topic === 'goods'
        ? goodsIn(each.value)
        : [{ description: each.value, text: searched(each.value).trim(), read: each.value }];
    for (const part of parts) {
      const isAnother =
        isDescription(each) && part.description !== '' && found.some(describes(current, part.description));
      const named = each.label.goods ?? each.row;
      current = named === undefined ? current + (isAnother ? 1 : 0) : named;
      found.push(...tellingsOf(each.label, part, current));
    }
  }
  const isNamed = labelled.some((each) => isDescription(each) || (each.label.goods ?? each.row) !== undefined);
  const { goods = [] } = before;
  // Of which of the goods it is told, nobody can tell.
  const choices = goods.flatMap(({ description }) => description ?? []);
  return isNamed || goods.length < 2 ? found : found.map((one) => ({ ...one, reading: { choices } }));
}

function isDescription({ label: { topic } }: LabelledGoods): boolean {
  return topic === 'goods' || topic === 'goods.description';
}

function describes(goods: number, description: string) {
  return (one: Telling) =>
    one.goods === goods &&
    one.field === 'goods.description' &&
    'value' in one.reading &&
    one.reading.value !== description;
}

function tellingsOf(
  { topic, unit }: Label,
  { description, text, read }: ReturnType<typeof goodsIn>[number],
  goods: number,
): Telling[] {
  switch (topic) {
    case 'goods':
      return [
        ...describing(description, read, goods),
        ...measuresOf(text, read, goods),
        ...telling('goods.category', read, categoryOf(text), goods),
        ...insuredIn(text, read, goods),
        ...telling('urgent', read, /(?<![不非无])加急|\burgent\b/.test(text) ? { value: true } : undefined),
      ];
    case 'goods.description':
      return holdsLabel(topic, description)
        ? telling(topic, read, NOT_UNDERSTOOD, goods)
        : describing(description, read, goods);
    case 'goods.pieces':
    case 'goods.weightKg':
    case 'goods.volumeM3': {
      const measure = topic.slice('goods.'.length) as 'pieces' | 'weightKg' | 'volumeM3';
      const others = new Set(measuresIn(text).map((found) => found.measure));
      // 重量、件数：1.2吨、12件: units tell what is what.
      return others.size > 1
        ? measuresOf(text, read, goods)
        : telling(
            topic,
            read,
            text === '' ? undefined : measureOf(measure, text, unit?.normalize('NFKC').trim()),
            goods,
          );
    }
    case 'goods.category':
      return telling(topic, read, categoryOf(text) ?? NOT_UNDERSTOOD, goods);
    case 'goods.dangerous':
      return telling('goods.category', read, dangerOf(text), goods);
    case 'goods.declaredValue':
      return telling(topic, read, saysNo(text) ? undefined : moneyOf(text), goods);
    case 'goods.dataSheet':
      return telling(topic, read, /\d/.test(text) && !/附件|attach/.test(text) ? { value: read } : undefined, goods);
    default:
      return [];
  }
}

function describing(description: string, read: string, goods: number): Telling[] {
  const isText = description.length <= LONGEST_DESCRIPTION;
  return telling(
    'goods.description',
    read,
    description === '' ? undefined : isText && !isPlaceholder(description) ? { value: description } : NOT_UNDERSTOOD,
    goods,
  );
}
