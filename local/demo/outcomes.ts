import { COMMITMENTS } from '../../domain/commitments.ts';
import type { PromiseRule } from '../../domain/promise/promise-rule.ts';
import type { EventType } from '../../domain/shipment/event-types.ts';
import { durationText } from '../duration-text.ts';
import type { ShownCommitment, ShownEvent } from './shown-shipment.ts';
import { wallTime } from './wall-time.ts';

/** What became of a promise that an event met. */
export interface Outcome {
  readonly late: boolean;
  readonly text: string;
}

/** By what an event meets promises, if not as itself alone. */
const BRINGS: { readonly [T in EventType]?: readonly string[] } = {
  picked_up: ['goods_picked_up'],
  arrived: ['arrived', 'goods_arrived'],
  out_for_delivery: ['goods_arrived'],
  delivered: ['goods_delivered', 'goods_arrived'],
  // With the last batch, whatever becomes of it (X7).
  lost: ['goods_delivered'],
  returned: ['goods_delivered'],
  receipt_accepted: ['receipt_back'],
  // It follows from the acceptance, of which this is told.
  receipt_returned: [],
};

/** The promises that an event met, and whether in time: "pickup (B1) 1 h 40 min late, due Tue 24 Nov 15:00". */
export function outcomes({ type, occurred_at }: ShownEvent, commitments: readonly ShownCommitment[]): Outcome[] {
  return commitments
    .filter(({ name, met_at }) => meets(type, name) && Date.parse(met_at ?? '') === Date.parse(occurred_at))
    .map(outcome);
}

function meets(type: EventType, name: ShownCommitment['name']): boolean {
  const { terms }: PromiseRule = COMMITMENTS[name];
  const moments = BRINGS[type] ?? [type];
  return terms.some(({ metBy }) => metBy.some((moment) => moments.includes(moment)));
}

/** What became of a promise that is met. */
export function outcome({ name, rule, state, due_at, met_at }: ShownCommitment): Outcome {
  const late = state === 'late';
  const when = late ? `${durationText(Date.parse(met_at ?? due_at) - Date.parse(due_at))} late` : 'in time';
  return { late, text: `${name} (${rule}) ${when}, due ${wallTime(due_at)}` };
}
