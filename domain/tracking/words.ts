import type { Language } from '../notice/notice.ts';
import type { Awaited, AwaitedPromise } from './awaited.ts';
import type { Situation } from './situation.ts';
import { spokenDue } from './spoken-time.ts';
import type { Step, StepType } from './steps.ts';
import type { Parts, Tracking } from './tracking.ts';

/** What a branch is called, by its code. */
export type NameOf = (branch: string) => string;

interface SituationWords {
  readonly headline: string;
  /** @param place the branch where the goods were seen last, where they were seen at one */
  readonly detail: (place: string) => string;
}

interface AwaitedWords {
  /** @param when as it is said in the middle of a sentence */
  readonly expected: (when: string, destination: string) => string;
  readonly late: string;
  readonly unknown: string;
}

interface Words {
  readonly situations: Readonly<Record<Situation, SituationWords>>;
  readonly awaited: Readonly<Record<AwaitedPromise, AwaitedWords>>;
  readonly steps: Readonly<Record<StepType, (place: string) => string>>;
  readonly part: (number: number, of: number) => string;
  readonly parts: (parts: Parts) => string;
}

const EN: Words = {
  situations: {
    awaiting_confirmation: {
      headline: 'Waiting for the sender',
      detail: () => 'The order has been taken. It is arranged once the sender has confirmed it.',
    },
    ordered: {
      headline: 'Not picked up yet',
      detail: () => 'The order has been taken. The goods are still with the sender.',
    },
    picked_up: { headline: 'Picked up', detail: (place) => `The goods have been taken over by ${place}.` },
    in_transit: { headline: 'On the way', detail: (place) => `The goods were last seen at ${place}.` },
    partly_arrived: {
      headline: 'On the way',
      detail: (place) => `A part of the goods has arrived at ${place}. The rest is still on its way.`,
    },
    arrived: { headline: 'Arrived', detail: (place) => `The goods are at ${place}, which delivers them.` },
    out_for_delivery: {
      headline: 'Out for delivery',
      detail: (place) => `The goods have left ${place} and are on their way to you.`,
    },
    delivery_failed: {
      headline: 'Not delivered',
      detail: (place) =>
        `The goods could not be handed over and are back at ${place}. Please call customer service to agree what happens with them.`,
    },
    partly_delivered: {
      headline: 'Partly delivered',
      detail: (place) => `A part of the goods has been signed for. The rest is at ${place}, which delivers it.`,
    },
    delivered: { headline: 'Delivered', detail: () => 'The goods have been signed for.' },
    partly_lost: {
      headline: 'Partly lost',
      detail: () =>
        'A part of the goods has been signed for, another cannot be found. Please call customer service, which tells you how it goes on.',
    },
    returned: { headline: 'Sent back', detail: () => 'The goods went back to the sender.' },
    lost: {
      headline: 'Lost',
      detail: () => 'The goods cannot be found. Please call customer service, which tells you how it goes on.',
    },
    cancelled: {
      headline: 'Cancelled',
      detail: () => 'The sender has cancelled the order. Nothing will be delivered.',
    },
  },
  awaited: {
    pickup: {
      expected: (when) => `The pickup is planned ${when}. When the goods come is shown here after that.`,
      late: 'Delayed: the goods have not been picked up as planned. The branch has been asked for them.',
      unknown: 'When the goods come is shown here once they are picked up.',
    },
    arrival: {
      expected: (when, destination) => `Expected at ${destination} ${when}. Delivery is arranged from there.`,
      late: 'Delayed: the goods have not arrived as planned. A new time is being asked for.',
      unknown: 'When the goods arrive is not known yet.',
    },
    delivery: {
      expected: (when) => `Delivery is planned ${when}.`,
      late: 'Delayed: the goods have not been delivered as planned. A new time is being asked for.',
      unknown: 'When the goods are delivered is not known yet.',
    },
  },
  steps: {
    booked: () => 'Order taken',
    confirmation_requested: () => 'Order taken',
    confirmed: () => 'Confirmed by the sender',
    cancelled: () => 'Cancelled',
    picked_up: () => 'Picked up',
    departed: (place) => `Left ${place}`,
    transfer_arrived: (place) => `At ${place}`,
    arrived: (place) => `Arrived at ${place}`,
    out_for_delivery: () => 'Out for delivery',
    delivery_failed: () => 'Could not be handed over',
    delivered: () => 'Signed for',
    lost: () => 'Lost',
    found: () => 'Found',
    returned: () => 'Sent back to the sender',
  },
  part: (number, of) => ` (part ${number} of ${of})`,
  parts: ({ all, delivered, lost, returned }) =>
    `The goods travel in ${all} parts: ${delivered} delivered${lost > 0 ? `, ${lost} lost` : ''}${returned > 0 ? `, ${returned} sent back` : ''}.`,
};

const ZH: Words = {
  situations: {
    awaiting_confirmation: { headline: '等待发货方确认', detail: () => '订单已接收，待发货方确认后安排运输。' },
    ordered: { headline: '待提货', detail: () => '订单已接收，货物仍在发货方处。' },
    picked_up: { headline: '已提货', detail: (place) => `货物已由${place}接收。` },
    in_transit: { headline: '运输途中', detail: (place) => `货物最近一次出现在${place}。` },
    partly_arrived: {
      headline: '运输途中',
      detail: (place) => `部分货物已到达${place}，其余仍在运输途中。`,
    },
    arrived: { headline: '已到达', detail: (place) => `货物已到达${place}，由该网点安排送货。` },
    out_for_delivery: { headline: '正在派送', detail: (place) => `货物已从${place}出发，正在送往您处。` },
    delivery_failed: {
      headline: '未能送达',
      detail: (place) => `货物未能交付，已回到${place}。请致电客服，商定如何处理。`,
    },
    partly_delivered: {
      headline: '部分签收',
      detail: (place) => `部分货物已签收，其余在${place}，由该网点安排送货。`,
    },
    delivered: { headline: '已签收', detail: () => '货物已签收。' },
    partly_lost: {
      headline: '部分遗失',
      detail: () => '部分货物已签收，另有部分未能找到。请致电客服，了解后续处理。',
    },
    returned: { headline: '已退回', detail: () => '货物已退回发货方。' },
    lost: { headline: '货物遗失', detail: () => '货物未能找到。请致电客服，了解后续处理。' },
    cancelled: { headline: '已取消', detail: () => '发货方已取消订单，不再送货。' },
  },
  awaited: {
    pickup: {
      expected: (when) => `计划提货时间：${when}。提货后此处显示预计到达时间。`,
      late: '已延误：货物未按计划提取，已要求网点尽快提货。',
      unknown: '提货后此处显示预计到达时间。',
    },
    arrival: {
      expected: (when, destination) => `预计到达${destination}：${when}。到达后由该网点安排送货。`,
      late: '已延误：货物未按计划到达，正在确认新的时间。',
      unknown: '到达时间尚未确定。',
    },
    delivery: {
      expected: (when) => `预计送货：${when}。`,
      late: '已延误：货物未按计划送达，正在确认新的时间。',
      unknown: '送货时间尚未确定。',
    },
  },
  steps: {
    booked: () => '订单已接收',
    confirmation_requested: () => '订单已接收',
    confirmed: () => '发货方已确认',
    cancelled: () => '已取消',
    picked_up: () => '已提货',
    departed: (place) => `离开${place}`,
    transfer_arrived: (place) => `途经${place}`,
    arrived: (place) => `到达${place}`,
    out_for_delivery: () => '派送中',
    delivery_failed: () => '未能交付',
    delivered: () => '已签收',
    lost: () => '遗失',
    found: () => '已找到',
    returned: () => '已退回发货方',
  },
  part: (number, of) => `（第 ${number} 批，共 ${of} 批）`,
  parts: ({ all, delivered, lost, returned }) =>
    `货物分 ${all} 批运输：已签收 ${delivered} 批${lost > 0 ? `，遗失 ${lost} 批` : ''}${returned > 0 ? `，退回 ${returned} 批` : ''}。`,
};

/** What is said in each language: of every situation, of all that is awaited, of every step. */
const WORDS: Readonly<Record<Language, Words>> = { en: EN, zh: ZH };

/** The first that is said of a shipment: how it is, and where. */
export function situationInWords({ situation, seenAt }: Tracking, nameOf: NameOf, language: Language) {
  const { headline, detail } = WORDS[language].situations[situation];
  return { headline, detail: detail(seenAt === undefined ? '' : nameOf(seenAt)) };
}

/** When it comes, or that it is late. */
export function awaitedInWords(
  awaited: Awaited,
  { destination, timeZone }: Tracking,
  nameOf: NameOf,
  language: Language,
): string {
  const words = WORDS[language].awaited[awaited.what];
  if (awaited.state !== 'expected') return words[awaited.state];
  return words.expected(spokenDue(awaited.by, timeZone, language), nameOf(destination));
}

/** What happened. */
export function stepInWords({ type, branch, batch }: Step, nameOf: NameOf, language: Language): string {
  const { steps, part } = WORDS[language];
  return steps[type](branch === undefined ? '' : nameOf(branch)) + (batch ? part(batch.number, batch.of) : '');
}

/** What has become of goods in batches. */
export function partsInWords(parts: Parts, language: Language): string {
  return WORDS[language].parts(parts);
}
