import { later, type Instant } from '../../domain/time/instant.ts';
import {
  afterClaim,
  afterFailure,
  afterGone,
  afterSuccess,
  passage,
  type Circuit,
} from '../../domain/webhooks/circuit.ts';
import type { Delivery } from '../../domain/webhooks/delivery.ts';
import { outcomeOf, type Outcome } from '../../domain/webhooks/outcome-of.ts';
import { withAttempt } from '../../domain/webhooks/with-attempt.ts';
import { now } from '../adapters/clock.ts';
import { log } from '../adapters/log.ts';
import { count } from '../adapters/metrics.ts';
import { changeCircuit, readCircuit } from '../adapters/webhook-circuit-store.ts';
import { changeDelivery, readDelivery } from '../adapters/webhook-delivery-store.ts';
import { readEndpoint } from '../adapters/webhook-endpoint-store.ts';
import type { OfEndpoint } from '../adapters/webhook-keys.ts';
import type { WebhookWork } from '../adapters/webhook-work.ts';
import { armWhereSoon } from './arm.ts';
import { attempt, type Attempted } from './attempt.ts';
import { lookAfter } from './look-after.ts';
import { probe } from './probe.ts';

/** What waits for its time may be called a moment before it. */
const TOLERANCE = 'PT1S';

/**
 * Sends a delivery to its endpoint, unless it has been by then, and writes what came of it. What ends between the two is sent
 * again, under the same id.
 */
export async function deliverOne(of: OfEndpoint, id: string, anyway?: WebhookWork['anyway']): Promise<void> {
  const at = now();
  const [endpoint, delivery, circuit] = await Promise.all([
    readEndpoint(of.owner, of.endpointId),
    readDelivery(of, id),
    readCircuit(of),
  ]);
  if (!delivery || !isWanted(delivery, at)) return;
  if (!endpoint) {
    await changeDelivery(of, id, (current) => ({ ...current, state: 'failed', nextTryAt: undefined }));
    return;
  }
  const goes = anyway === 'asked' || (endpoint.enabled && (await maySend(delivery, circuit, at, anyway)));
  if (!goes) {
    await changeDelivery(of, id, (current) =>
      isWanted(current, at) ? { ...current, state: 'held', nextTryAt: undefined } : current,
    );
    return;
  }
  const attempted = await attempt(endpoint, delivery, at);
  const { status, noAnswer, latencyMs } = attempted.attempt;
  const outcome = outcomeOf(status);
  log.info('webhook sent', { endpoint: of.endpointId, delivery: id, status, noAnswer, latencyMs });
  await note(of, id, attempted, outcome);
  await notice(of, circuit, attempted, outcome);
}

/** It comes at its own time where it is not yet due. */
function isWanted({ state, nextTryAt }: Delivery, at: Instant): boolean {
  return state === 'pending' && (nextTryAt === undefined || nextTryAt <= later(at, TOLERANCE));
}

/**
 * Whether the circuit lets it through. When it is time for a probe, what has failed before leaves that to another: an endpoint
 * that never takes the one may take the others.
 */
async function maySend(
  delivery: Delivery,
  circuit: Circuit,
  at: Instant,
  anyway?: WebhookWork['anyway'],
): Promise<boolean> {
  const way = passage(circuit, at);
  if (way !== 'probe') return way === 'free';
  if (anyway !== 'probe' && delivery.tries > 0 && (await probe(delivery, at))) return false;
  const { circuit: after, changed } = await changeCircuit(delivery, (current) =>
    passage(current, at) === 'probe' ? afterClaim(current, at) : current,
  );
  return changed || passage(after, at) === 'free';
}

/** Writes on the delivery what came of it, and when it is tried again. */
async function note(of: OfEndpoint, id: string, { attempt, asked }: Attempted, outcome: Outcome): Promise<void> {
  const ended = now();
  count(outcome === 'taken' ? 'WebhooksDelivered' : 'WebhookAttemptsFailed', {});
  const { delivery } = await changeDelivery(of, id, (current) => withAttempt(current, attempt, outcome, ended, asked));
  await armWhereSoon(of, id, delivery?.nextTryAt, ended);
}

/** Writes on the circuit what it says of the endpoint. @param before as it was before the attempt */
async function notice(of: OfEndpoint, before: Circuit, { asked }: Attempted, outcome: Outcome): Promise<void> {
  const ended = now();
  // What is taken by an endpoint that nothing was said against is the rule, and says nothing new.
  if (outcome === 'taken' && afterSuccess(before, ended) === before) return;
  const { circuit, changed } = await changeCircuit(of, (current) => {
    if (outcome === 'taken') return afterSuccess(current, ended);
    return outcome === 'gone' ? afterGone(current, ended) : afterFailure(current, ended, asked);
  });
  if (!changed) return;
  if (outcome === 'failed') await armWhereSoon(of, undefined, circuit.lookAt, ended);
  else await lookAfter(of);
}
