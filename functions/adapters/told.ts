import type { EventBridgeEvent } from 'aws-lambda';

/** An event of the bus, as it lies in the queue of what reacts to it. */
export type Told<Detail> = EventBridgeEvent<string, Detail & { readonly event_id: string }>;

/** What a log may tell of it. */
export const eventId = ({ detail }: Told<object>) => ({ event: detail.event_id });
