import { afterRevival } from '../../domain/webhooks/circuit.ts';
import { now } from '../adapters/clock.ts';
import { changeCircuit } from '../adapters/webhook-circuit-store.ts';
import type { OfEndpoint } from '../adapters/webhook-keys.ts';
import { enqueueWork } from '../adapters/webhook-work.ts';

/** Has an endpoint that was enabled begin anew: what waits for it goes out. */
export async function revive(of: OfEndpoint): Promise<void> {
  await changeCircuit(of, (circuit) => afterRevival(circuit, now()));
  await enqueueWork([of]);
}
