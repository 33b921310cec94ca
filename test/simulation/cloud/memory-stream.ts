import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Item } from '../../../functions/adapters/table.ts';
import type { Chance } from '../chance.ts';
import { HOUR, MINUTE, SECOND, type Faults } from '../faults.ts';
import type { Trace } from '../trace.ts';
import type { VirtualTime } from '../virtual-time.ts';
import type { Written } from './memory-table.ts';
import type { Outside } from './outside.ts';
import { matches } from './pattern.ts';

export interface StreamSurroundings {
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly faults: Faults;
  readonly trace: Trace;
  readonly outside: Outside;
}

export interface Reader {
  readonly name: string;
  /** The filters of its event source: a record that matches one of them comes. */
  readonly patterns: readonly unknown[];
  readonly handle: (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;
  /** Whether records may be lost on the way to it. */
  readonly losesRecords: boolean;
}

/** Side by side so many records are read: those of one item one after the other. */
const LANES = 4;

/** The table's stream as one of its readers has it: in order for each item, and at least once. */
export class MemoryStream {
  private readonly reader: Reader;
  private readonly around: StreamSurroundings;
  private readonly lanes: DynamoDBRecord[][] = Array.from({ length: LANES }, () => []);
  private readonly images = new WeakMap<Item, Image>();
  private written = 0;

  constructor(reader: Reader, around: StreamSurroundings) {
    this.reader = reader;
    this.around = around;
  }

  /** Takes what was written. */
  take({ before, after }: Written): void {
    const { reader, around } = this;
    const { chance, faults, time, trace } = around;
    const record = this.recordOf(before, after);
    if (!reader.patterns.some((pattern) => matches(pattern, record))) return;
    if (reader.losesRecords && chance.percent(faults.dropped)) {
      trace.tell(time.now, () => `${reader.name}: the record of ${String(after['sk'])} is lost`);
      return;
    }
    const lane = this.lanes[laneOf(String(after['sk']))] ?? [];
    lane.push(record);
    if (lane.length === 1) this.plan(lane);
  }

  /** How many records wait. */
  get waiting(): number {
    return this.lanes.flat().length;
  }

  private plan(lane: DynamoDBRecord[], soon = this.delay()): void {
    const { time } = this.around;
    time.at(time.now + soon, () => void this.read(lane).catch(time.fail));
  }

  private delay(): number {
    const { chance, faults } = this.around;
    return chance.percent(faults.late) ? chance.upTo(chance.oneOf([MINUTE, HOUR])) : chance.between(100, 900);
  }

  /** Gives the reader the next records. What it does not do comes again, from there. */
  private async read(lane: DynamoDBRecord[]): Promise<void> {
    const { reader, around } = this;
    const { chance, faults } = around;
    const batch = lane.slice(0, chance.between(1, 5));
    const done = await this.give(batch);
    const again = done > 0 && chance.percent(faults.doubled);
    if (!again) lane.splice(0, done);
    if (again) around.trace.tell(around.time.now, () => `${reader.name}: ${done} records come again`);
    if (lane.length > 0) this.plan(lane, done < batch.length ? chance.between(SECOND, MINUTE) : this.delay());
  }

  /** @returns how many of the records are done */
  private async give(batch: readonly DynamoDBRecord[]): Promise<number> {
    try {
      const { batchItemFailures } = await this.around.outside.invoke(this.reader.name, () =>
        this.reader.handle({ Records: [...batch] }),
      );
      const failed = batch.findIndex(({ dynamodb }) =>
        batchItemFailures.some(({ itemIdentifier }) => itemIdentifier === dynamodb?.SequenceNumber),
      );
      return failed < 0 ? batch.length : failed;
    } catch {
      // Lambda calls again with the whole batch, whatever was thrown.
      return 0;
    }
  }

  private recordOf(before: Item | undefined, after: Item): DynamoDBRecord {
    this.written += 1;
    return {
      eventID: String(this.written),
      eventName: before ? 'MODIFY' : 'INSERT',
      eventSource: 'aws:dynamodb',
      dynamodb: {
        ApproximateCreationDateTime: Math.floor(this.around.time.now / SECOND),
        Keys: this.image({ pk: after['pk'], sk: after['sk'] }),
        NewImage: this.image(after),
        ...(before && { OldImage: this.image(before) }),
        SequenceNumber: String(this.written),
      },
    };
  }

  private image(item: Item): Image {
    const image = this.images.get(item) ?? (marshall(item) as Image);
    this.images.set(item, image);
    return image;
  }
}

type Image = NonNullable<NonNullable<DynamoDBRecord['dynamodb']>['NewImage']>;

function laneOf(sk: string): number {
  return Buffer.from(sk).reduce((sum, byte) => sum + byte, 0) % LANES;
}
