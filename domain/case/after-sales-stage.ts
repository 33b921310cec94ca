import { inOrder } from '../promise/in-order.ts';
import type { CaseEvent, CaseEventType } from './case-event.ts';

/** How far a return, an exchange or a repair is that somebody asked for (G6): each step is an event. */
export const AFTER_SALES_STAGES = [
  'requested',
  'classified',
  'approved',
  'refused',
  'handled',
  'tracked',
  'reported_back',
] as const;
export type AfterSalesStage = (typeof AFTER_SALES_STAGES)[number];

/** The last step that was taken, by when it happened. */
export function afterSalesStage(events: readonly CaseEvent[]): AfterSalesStage {
  return (
    inOrder(events)
      .map(({ type }) => type)
      .findLast(isStep) ?? 'requested'
  );
}

function isStep(type: CaseEventType): type is AfterSalesStage & CaseEventType {
  return (AFTER_SALES_STAGES as readonly string[]).includes(type);
}
