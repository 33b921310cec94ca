import { ChangeMessageVisibilityCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Chance } from '../chance.ts';
import { HOUR, MINUTE, SECOND, type Faults } from '../faults.ts';
import type { Trace } from '../trace.ts';
import type { VirtualTime } from '../virtual-time.ts';
import type { Outside } from './outside.ts';

/** A queue, as the template has it, and the function that reads it. */
export interface Worker {
  /** The function's entry point. */
  readonly name: string;
  /** In seconds: after a call that ended without a word. */
  readonly visibilityTimeout: number;
  readonly maxReceiveCount: number;
  readonly handle: (event: SQSEvent) => Promise<SQSBatchResponse>;
}

export interface QueueSurroundings {
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly faults: Faults;
  readonly trace: Trace;
  readonly outside: Outside;
}

interface Message {
  readonly id: string;
  readonly body: string;
  received: number;
  redriven: boolean;
  /** When it comes again, unless it is done. */
  visibleAt: number;
}

/** SQS in memory, with the function that it calls: each message at least once, in no order, alone. */
export class MemoryQueue {
  /** What was given up twice. */
  readonly deadLetters: string[] = [];
  private readonly worker: Worker;
  private readonly around: QueueSurroundings;
  private readonly messages = new Map<string, Message>();
  private sent = 0;

  constructor(worker: Worker, around: QueueSurroundings) {
    this.worker = worker;
    this.around = around;
  }

  get waiting(): number {
    return this.messages.size;
  }

  /** Does what a command asks for, at once. */
  answer(command: unknown): object {
    if (command instanceof SendMessageCommand) {
      this.put(command.input.MessageBody ?? '');
    } else if (command instanceof ChangeMessageVisibilityCommand) {
      const message = this.messages.get(command.input.ReceiptHandle ?? '');
      if (message) message.visibleAt = this.around.time.now + (command.input.VisibilityTimeout ?? 0) * SECOND;
    } else throw new TypeError('only SendMessage and ChangeMessageVisibility are known');
    return {};
  }

  put(body: string): void {
    const { time, chance, faults, trace } = this.around;
    const late = chance.percent(faults.late) ? chance.upTo(chance.oneOf([MINUTE, HOUR])) : chance.between(50, 500);
    this.sent += 1;
    const message = {
      id: `${this.worker.name} ${this.sent}`,
      body,
      received: 0,
      redriven: false,
      visibleAt: time.now + late,
    };
    trace.tell(time.now, () => `queue: ${message.id} ${body}`);
    this.messages.set(message.id, message);
    this.plan(message);
  }

  private plan(message: Message): void {
    const { time } = this.around;
    time.at(message.visibleAt, () => {
      this.receive(message).catch(time.fail);
    });
  }

  private async receive(message: Message): Promise<void> {
    const { worker, around } = this;
    message.received += 1;
    if (message.received > worker.maxReceiveCount) {
      this.giveUp(message);
      return;
    }
    message.visibleAt = around.time.now + worker.visibilityTimeout * SECOND;
    const done = await this.isDone(message);
    if (done && !around.chance.percent(around.faults.doubled)) this.messages.delete(message.id);
    else this.plan(message);
  }

  /** Leaves a dead letter. Its alarm rings, and somebody puts it back within two hours (`npm run redrive`), once. */
  private giveUp(message: Message): void {
    const { time, chance, trace } = this.around;
    trace.tell(time.now, () => `queue: ${message.id} is a dead letter`);
    if (message.redriven) {
      this.messages.delete(message.id);
      this.deadLetters.push(`${message.id} ${message.body}`);
      return;
    }
    Object.assign(message, { redriven: true, received: 0, visibleAt: time.now + chance.upTo(2 * HOUR) });
    this.plan(message);
  }

  private async isDone(message: Message): Promise<boolean> {
    const record = {
      messageId: message.id,
      receiptHandle: message.id,
      body: message.body,
      attributes: { ApproximateReceiveCount: String(message.received) },
      eventSource: 'aws:sqs',
    } as SQSRecord;
    // A call that ends without a word, whatever became of it: the message comes again.
    const answer = await this.around.outside
      .invoke(this.worker.name, () => this.worker.handle({ Records: [record] }))
      .catch(() => undefined);
    return answer?.batchItemFailures.length === 0;
  }
}
