import { EventBridgeClient, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import { CreateQueueCommand, GetQueueAttributesCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { randomUUID } from 'node:crypto';
import { WEBHOOK_EVENTS } from '../../domain/webhooks/webhook-events.ts';

export interface Told {
  readonly type: string;
  readonly detail: Record<string, unknown>;
}

/** Listens to all that Huidan tells the bus from now on. @returns what was told of a quote, an order by e-mail, a case, a claim, a waybill, an envelope or a vehicle's arrival, of a branch itself, or of a period of all branches, in no order. @throws Error for a type that no webhook endpoint could ask for */
export async function listenToBus(): Promise<(number: string) => Promise<Told[]>> {
  const [sqs, bridge, name] = [new SQSClient({}), new EventBridgeClient({}), `listen-${randomUUID()}`];
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: name }));
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }));
  const EventBusName = process.env['BUS_NAME'];
  await bridge.send(
    new PutRuleCommand({ Name: name, EventBusName, EventPattern: JSON.stringify({ source: ['huidan'] }) }),
  );
  await bridge.send(
    new PutTargetsCommand({ Rule: name, EventBusName, Targets: [{ Id: 'queue', Arn: Attributes?.['QueueArn'] }] }),
  );

  const heard: Told[] = [];
  return async (number) => {
    for (let more = true; more;) {
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 }),
      );
      for (const { Body = '' } of Messages) {
        const { 'detail-type': type, detail } = JSON.parse(Body) as {
          readonly 'detail-type': string;
          readonly detail: Told['detail'];
        };
        if (!WEBHOOK_EVENTS.has(type)) throw new Error(`${type} is no type that a webhook endpoint could ask for`);
        heard.push({ type, detail });
      }
      more = Messages.length > 0;
    }
    return heard.filter(
      ({ detail }) =>
        (detail['quote_number'] ??
          detail['mail_order_id'] ??
          detail['case_number'] ??
          detail['claim_number'] ??
          detail['waybill_number'] ??
          detail['envelope_number'] ??
          detail['arrival_number'] ??
          detail['branch'] ??
          detail['period']) === number,
    );
  };
}
