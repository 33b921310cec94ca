import { closed, type Circuit } from '../../domain/webhooks/circuit.ts';
import { retryingOnClash } from './retrying-on-clash.ts';
import { changeItem, Clashed, getItem, NEW, type Item, type Key } from './table.ts';
import { CIRCUIT, deliveryPartition, lookKey, type OfEndpoint } from './webhook-keys.ts';

const circuitKey = (endpoint: OfEndpoint): Key => ({ pk: deliveryPartition(endpoint), sk: CIRCUIT });

/** How an endpoint fares; of one of which nothing is written, nothing is said against it. */
export async function readCircuit(endpoint: OfEndpoint): Promise<Circuit> {
  const item = await getItem(circuitKey(endpoint));
  return item ? circuitOf(item) : closed(endpoint.owner, endpoint.endpointId);
}

/**
 * Changes how an endpoint fares, again where another write was first.
 * @param change gives the circuit itself where there is nothing to change
 * @returns the circuit as it is after that, and whether it was changed
 */
export function changeCircuit(
  endpoint: OfEndpoint,
  change: (circuit: Circuit) => Circuit,
): Promise<{ readonly circuit: Circuit; readonly changed: boolean }> {
  return retryingOnClash(async () => {
    const before = await readCircuit(endpoint);
    const changed = change(before);
    if (changed === before) return { circuit: before, changed: false };
    const after = { ...changed, version: before.version + 1 };
    const isNew = before.version === 0;
    const written = await changeItem(
      circuitKey(endpoint),
      attributesOf(after),
      isNew ? NEW : '#version = :before',
      isNew ? {} : { ':before': before.version },
    );
    if (!written) throw new Clashed('circuit');
    return { circuit: after, changed: true };
  });
}

/** Undefined too, so that nothing is left of what was there before. */
function attributesOf(circuit: Circuit): Item {
  const { failingSince, probeAt, gone, releasingSince, lookAt, endpointId } = circuit;
  return {
    ...circuit,
    failingSince,
    probeAt,
    gone,
    releasingSince,
    lookAt,
    lookKey: lookAt && lookKey(endpointId),
  };
}

function circuitOf({ pk, sk, lookKey: _, ...circuit }: Item): Circuit {
  return circuit as unknown as Circuit;
}
