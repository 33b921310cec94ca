import type { DynamoDBBatchResponse, DynamoDBStreamEvent, EventBridgeEvent } from 'aws-lambda';
import { handler as enterEnvelope } from '../../../functions/lifecycles/enter-envelope.ts';
import { handler as followMiss } from '../../../functions/lifecycles/follow-miss.ts';
import { handler as sendPickupInstruction } from '../../../functions/lifecycles/send-pickup-instruction.ts';
import { handler as armTimers } from '../../../functions/stream/arm-timers.ts';
import { handler as publish } from '../../../functions/stream/publish.ts';
import type { BusMessage } from './memory-bus.ts';

/** The functions that something else than a person calls, by their entry points, and how Lambda calls them. */

const READERS: Readonly<Record<string, (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>>> = {
  'stream/arm-timers': armTimers,
  'stream/publish': publish,
};

const REACTIONS: Readonly<Record<string, (event: EventBridgeEvent<string, never>) => Promise<void>>> = {
  'lifecycles/enter-envelope': enterEnvelope,
  'lifecycles/follow-miss': followMiss,
  'lifecycles/send-pickup-instruction': sendPickupInstruction,
};

/** Gives a reader of the stream a batch. */
export function read(entry: string, event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  return found(READERS, entry)(event);
}

/** Gives a reaction an event of the bus. @throws whatever it fails with: then it is to be tried again */
export async function react(entry: string, event: BusMessage): Promise<void> {
  await found(REACTIONS, entry)(event as unknown as EventBridgeEvent<string, never>);
}

function found<T>(functions: Readonly<Record<string, T>>, entry: string): T {
  const handler = functions[entry];
  if (!handler) throw new Error(`the template calls ${entry}, which is not known here`);
  return handler;
}
