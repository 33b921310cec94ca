import type { EventBridgeEvent } from 'aws-lambda';
import { onEachMessage } from './queue.ts';

/** Makes a handler for what the bus tells, called by Lambda with a batch of events from the queue that they wait in. */
export function onEachEvent<Detail>(handle: (detail: Detail) => Promise<void>) {
  return onEachMessage<EventBridgeEvent<string, Detail & { readonly event_id: string }>>(
    ({ detail }) => handle(detail),
    ({ detail }) => ({ event: detail.event_id }),
  );
}
