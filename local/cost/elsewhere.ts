import type { Source } from './prices.ts';

/** What the timers of a life would cost with somebody else, or what somebody else charges for a shipment. */
export interface Elsewhere {
  readonly what: string;
  /** In USD, of 1,000 lives. */
  readonly cost: number;
  readonly how: string;
  readonly source: Source;
}

const MILLION = 1_000_000;
/** A timer each: it is started, it waits, and it looks whether its promise is kept. */
const STEPS = 3;

/** The published prices of the same timers, and of a shipment. @param timers how many due times a life has */
export function elsewhere(timers: number): Elsewhere[] {
  const thousand = 1000 * timers;
  return [
    {
      what: 'Step Functions, armed when a due time is known',
      cost: (thousand * 4 * 25) / MILLION,
      how: '4 transitions a timer: which promise, wait, mark, end',
      source: { at: 'https://aws.amazon.com/step-functions/pricing/', read: '2026-11-26' },
    },
    {
      what: 'Temporal Cloud, Developer plan',
      cost: (1.1 * thousand * STEPS * 50) / MILLION,
      how: '3 Actions a timer (start, timer, activity) at 50 a million, and 10 % of it for the plan; storage, and workers of your own, not counted',
      source: { at: 'https://docs.temporal.io/cloud/pricing', read: '2026-11-26' },
    },
    {
      what: 'Lambda durable functions',
      cost: (thousand * (STEPS * 8 + 2 * 0.2)) / MILLION,
      how: '3 operations a timer (start, wait, step) at 8 a million, 2 invocations at 0.20 a million; data written and kept, and GB-seconds, not counted',
      source: { at: 'https://aws.amazon.com/lambda/pricing/', read: '2026-09-20' },
    },
    {
      what: 'EventBridge Scheduler, a schedule each',
      cost: (thousand * (1 + 0.2)) / MILLION,
      how: 'an invocation a timer at 1.00 a million, without the 14 million that are free a month, and one of Lambda at 0.20',
      source: { at: 'https://aws.amazon.com/eventbridge/pricing/', read: '2026-11-26' },
    },
    {
      what: 'AfterShip Tracking, a shipment beyond the plan, Essentials and Pro',
      cost: 1000 * 0.08,
      how: '0.08 a shipment, 0.12 of the plan Premium, after 11 to 239 a month for those included; a product, not only its timers',
      source: {
        at: 'https://tracking-helpcenter.aftership.com/en/article/understanding-aftership-pricing-models-and-plan-selection-17x7li9',
        read: '2026-11-26',
      },
    },
  ];
}
