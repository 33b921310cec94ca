import { ApiProblem, type components, type HuidanClient } from '../../client/src/index.ts';
import { PlainError } from '../cloud/plain-error.ts';
import type { Act } from './act.ts';
import { ask } from './ask.ts';
import type { Fate } from './fate.ts';
import { FATES } from './fates.ts';
import type { News } from './news.ts';
import { ShownShipment } from './shown-shipment.ts';

type Shipment = Pick<ShownShipment, 'waybill_number' | 'reference'>;

/** The orders of the demo: which shipment each has become, and what is to become of it. */
export class Orders {
  readonly #api: Readonly<Record<Act['by'], HuidanClient>>;
  /** By the order's number, from 1. */
  readonly #shipments = new Map<number, Shipment>();

  constructor(api: Readonly<Record<Act['by'], HuidanClient>>) {
    this.#api = api;
  }

  /** Tells the API what somebody has done. @returns the order that this makes, or the refusal that it has to meet */
  async perform(number: number, act: Act): Promise<News[]> {
    if (act.request === 'booking') return [await this.#book(number, act)];
    const shipment = this.#shipment(number);
    const asked = ask(this.#api[act.by], act.request, shipment.waybill_number, act.body);
    if (act.refused === undefined) {
      await asked;
      return [];
    }
    return [{ what: act.refused.replaceAll('_', ' '), ...named(shipment), text: await reasonsOf(asked, act.refused) }];
  }

  waybill(number: number): string {
    return this.#shipment(number).waybill_number;
  }

  fateOf({ waybill_number: waybill }: Shipment): Fate | undefined {
    const [number = 0] = [...this.#shipments].find(([, shipment]) => shipment.waybill_number === waybill) ?? [];
    return FATES[number - 1];
  }

  async #book(number: number, { by, body }: Act): Promise<News> {
    const booked = await this.#api[by].post('/shipments', { body: body as components['schemas']['Booking'] });
    const shipment = ShownShipment.parse(booked);
    this.#shipments.set(number, shipment);
    const { origin_branch, destination_branch, area, freight_terms } = shipment;
    return {
      what: 'order',
      ...named(shipment),
      text: `${origin_branch} → ${destination_branch}, ${area}, ${freight_terms}: ${FATES[number - 1]?.story ?? ''}`,
    };
  }

  #shipment(number: number): Shipment {
    const shipment = this.#shipments.get(number);
    if (!shipment) throw new RangeError(`order ${number} is not booked`);
    return shipment;
  }
}

function named({ waybill_number: waybill, reference }: Shipment): Pick<News, 'waybill' | 'reference'> {
  return { waybill, reference };
}

/** Why a request was refused. @throws what else came of it */
async function reasonsOf(asked: Promise<unknown>, code: NonNullable<Act['refused']>): Promise<string> {
  const refusal: unknown = await asked.then(
    () => undefined,
    (error: unknown) => error,
  );
  const problem = refusal instanceof ApiProblem ? refusal.problem : undefined;
  if (problem?.code === code && 'reasons' in problem)
    return problem.reasons.map(({ rule, message }) => `${message} (${rule})`).join('; ');
  throw refusal instanceof Error ? refusal : new PlainError(`The API takes what it has to refuse with ${code}.`);
}
