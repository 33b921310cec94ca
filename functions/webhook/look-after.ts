import { afterEnd, afterNothingHeld, needOf, type Circuit } from '../../domain/webhooks/circuit.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { partnerOf } from '../../domain/webhooks/owner.ts';
import { released } from '../../domain/webhooks/with-attempt.ts';
import { publish } from '../adapters/bus.ts';
import { now } from '../adapters/clock.ts';
import { log } from '../adapters/log.ts';
import { count } from '../adapters/metrics.ts';
import { changeCircuit, readCircuit } from '../adapters/webhook-circuit-store.ts';
import { oldestDeliveries } from '../adapters/webhook-delivery-store.ts';
import { changeEndpoint, readEndpoint } from '../adapters/webhook-endpoint-store.ts';
import type { OfEndpoint } from '../adapters/webhook-keys.ts';
import { enqueueWork } from '../adapters/webhook-work.ts';
import { armWhereSoon } from './arm.ts';
import { probe } from './probe.ts';
import { putOnTheWay } from './put-on-the-way.ts';

/** How much of what was held is let go at once, and how soon the rest follows. */
const AT_ONCE = 500;
const NEXT_AFTER_SECONDS = 1;

/** Does what is to be done about an endpoint by now: disables it, probes it, or lets go what was held for it. */
export async function lookAfter(of: OfEndpoint): Promise<void> {
  const at = now();
  const circuit = await readCircuit(of);
  switch (needOf(circuit, at)) {
    case 'disable':
      return disable(of, circuit);
    case 'probe':
      return sendProbe(of, at);
    case 'release':
      return letGo(of, at);
    case 'nothing':
      return armWhereSoon(of, undefined, circuit.lookAt, at);
  }
}

/** Done again, it is told again under the same id: to be told once is less than to be told. */
async function disable(of: OfEndpoint, { gone, failingSince }: Circuit): Promise<void> {
  const disabledReason = gone ? 'gone' : 'failing';
  const endpoint = await changeEndpoint(of.owner, of.endpointId, (current) =>
    current.enabled ? { ...current, enabled: false, disabledReason, failingSince } : current,
  );
  if (endpoint?.disabledReason === disabledReason) {
    await publish([
      {
        type: 'webhook_endpoint.disabled',
        id: `${endpoint.id}.disabled.${endpoint.version}`,
        detail: {
          webhookEndpoint: endpoint.id,
          partner: partnerOf(endpoint.owner) ?? null,
          reason: disabledReason,
          failingSince: failingSince ?? null,
        },
      },
    ]);
    count('WebhookEndpointsDisabled', {});
    log.warn('webhook endpoint disabled', { endpoint: of.endpointId, reason: disabledReason });
  }
  await changeCircuit(of, afterEnd);
}

/** Has nothing more looked after where there is no such endpoint any more, or it is disabled. */
async function isServed(of: OfEndpoint): Promise<boolean> {
  const endpoint = await readEndpoint(of.owner, of.endpointId);
  if (endpoint?.enabled) return true;
  await changeCircuit(of, afterEnd);
  return false;
}

/** Lets go the oldest of what is held, and looks again for the rest. */
async function letGo(of: OfEndpoint, at: Instant): Promise<void> {
  if (!(await isServed(of))) return;
  const held = await oldestDeliveries(of, 'held', {}, undefined, AT_ONCE);
  if (held.length === 0) return nothingHeld(of, at);
  await putOnTheWay(held, at, (delivery) => released(delivery, at));
  await enqueueWork([of], NEXT_AFTER_SECONDS);
}

async function sendProbe(of: OfEndpoint, at: Instant): Promise<void> {
  if ((await isServed(of)) && !(await probe(of, at))) await nothingHeld(of, at);
}

async function nothingHeld(of: OfEndpoint, at: Instant): Promise<void> {
  const { circuit } = await changeCircuit(of, (current) => afterNothingHeld(current, at));
  await armWhereSoon(of, undefined, circuit.lookAt, at);
}
