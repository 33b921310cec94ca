import type { DynamoDBStreamEvent, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { handler as enterReport } from '../../../functions/lifecycles/enter-report.ts';
import { handler as followCases } from '../../../functions/lifecycles/follow-cases.ts';
import { handler as followMiss } from '../../../functions/lifecycles/follow-miss.ts';
import { handler as followShipments } from '../../../functions/lifecycles/follow-shipments.ts';
import { handler as sendPickupInstruction } from '../../../functions/lifecycles/send-pickup-instruction.ts';
import { handler as armTimers } from '../../../functions/stream/arm-timers.ts';
import { handler as publish } from '../../../functions/stream/publish.ts';

/** How Lambda calls a function: with records of the stream, or with messages of a queue. */
export type Handler = (event: DynamoDBStreamEvent | SQSEvent) => Promise<SQSBatchResponse>;

/** The functions that something else than a person calls, by their entry points. */
const HANDLERS: Readonly<Record<string, Handler>> = {
  'stream/arm-timers': armTimers,
  'stream/publish': publish,
  'lifecycles/enter-report': enterReport as Handler,
  'lifecycles/follow-cases': followCases as Handler,
  'lifecycles/follow-miss': followMiss as Handler,
  'lifecycles/follow-shipments': followShipments as Handler,
  'lifecycles/send-pickup-instruction': sendPickupInstruction as Handler,
};

/** The handler of an entry point. @throws Error for one that is not known here: then the template calls what no life is played with */
export function handlerOf(entry: string): Handler {
  const handler = HANDLERS[entry];
  if (!handler) throw new Error(`the template calls ${entry}, which is not known here`);
  return handler;
}
