import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { busName, serviceName } from './environment.ts';
import { withSnakeKeys } from './key-case.ts';
import { PATIENCE } from './patience.ts';

/** Something to tell on the bus. Events carry numbers, codes and times, never names or addresses. */
export interface BusEvent {
  /** `shipment.picked_up`, `commitment.missed` … */
  readonly type: string;
  /** The same id is the same event, delivered again. */
  readonly id: string;
  /** In our own camelCase; snake_case on the bus. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** What of a client is used. */
export type BusClient = Pick<EventBridgeClient, 'send'>;

let client: BusClient = new EventBridgeClient(PATIENCE);

/** Puts another bus in the place of EventBridge's: for the simulation. */
export function useBus(other: BusClient): void {
  client = other;
}

/** Puts up to ten events on the bus. @throws Error when the bus does not take them all */
export async function publish(events: readonly BusEvent[]): Promise<void> {
  if (events.length === 0) return;
  const { FailedEntryCount, Entries } = await client.send(
    new PutEventsCommand({
      Entries: events.map(({ type, id, detail }) => ({
        EventBusName: busName(),
        Source: serviceName(),
        DetailType: type,
        Detail: JSON.stringify({ event_id: id, ...withSnakeKeys(detail) }),
      })),
    }),
  );
  if (FailedEntryCount)
    throw new Error(`the bus took not all events: ${String(Entries?.find(({ ErrorCode }) => ErrorCode)?.ErrorCode)}`);
}
