import type { KnowledgeEntry } from '../../../domain/knowledge/entry.ts';
import type { Instant } from '../../../domain/time/instant.ts';

/** An entry, with what a test says of it. */
export function entry(slug: string, says: Partial<KnowledgeEntry> = {}): KnowledgeEntry {
  return {
    slug,
    title: slug,
    question: `${slug}?`,
    answer: 'Ask the branch.',
    tags: [],
    language: 'en',
    audience: 'agents',
    version: 1,
    updatedAt: '2026-11-23T01:00:00.000Z' as Instant,
    deleted: false,
    ...says,
  };
}

/** What a desk has to say, in both languages. */
export const ENTRIES: readonly KnowledgeEntry[] = [
  entry('lost-parcel', {
    title: 'A parcel is lost',
    question: 'What do I do when a shipment is lost?',
    answer: 'Open an exception of grade 1. The joint plan has to stand within 30 minutes. Then open a claim.',
    tags: ['loss', 'claim'],
    audience: 'partners',
  }),
  entry('claim-papers', {
    title: 'Papers of a claim',
    question: 'Which evidence does a claim for damaged goods need?',
    answer: 'Proof of value, photographs of the damage, and the contract.',
    tags: ['claim'],
    audience: 'partners',
  }),
  entry('signed-receipt', {
    title: 'Where is my signed receipt?',
    question: 'When does the signed receipt come back?',
    answer: 'Ten days after the goods were signed for, local ones sooner.',
    tags: ['receipt'],
    audience: 'public',
  }),
  entry('delivery-time', {
    title: 'Delivery on another day',
    question: 'Can I have my goods delivered on Saturday?',
    answer: 'Call customer service before the goods are out for delivery.',
    tags: ['arrived'],
    audience: 'public',
  }),
  entry('huidan-fanhui', {
    title: '签收回单什么时候返回',
    question: '客户问签收回单多久能收到？',
    answer: '签收后十天内返回发货网点，同城更快。',
    tags: ['回单'],
    language: 'zh',
    audience: 'public',
  }),
  entry('posun-suopei', {
    title: '货物破损如何索赔',
    question: '货物破损，索赔需要哪些材料？',
    answer: '需要价值证明、破损照片和运输合同。',
    tags: ['理赔', '破损'],
    language: 'zh',
    audience: 'partners',
  }),
  entry('diushi-chuli', {
    title: '货物丢失的处理流程',
    question: '货物丢了怎么办？',
    answer: '登记一级异常，三十分钟内制定联合方案，然后发起理赔。',
    tags: ['异常'],
    language: 'zh',
  }),
  entry('gai-dizhi', {
    title: '更改收货地址',
    question: '客户要求修改收货地址怎么处理？',
    answer: '派送前由发货方书面确认后修改。',
    tags: ['改址'],
    language: 'zh',
  }),
];
