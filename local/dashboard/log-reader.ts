import {
  CloudWatchLogsClient,
  FilterLogEventsCommand,
  paginateDescribeLogGroups,
  type FilteredLogEvent,
} from '@aws-sdk/client-cloudwatch-logs';
import pMap from 'p-map';
import { samplesIn } from './emf.ts';
import type { Samples } from './samples.ts';

/** The emulator serves requests on one thread, which a few keep busy. */
const AT_ONCE = { concurrency: 4 };

/** A line may come in after one that is stamped later, by as much. */
const OVERLAP_MS = 60_000;
const AT_MOST = 10_000;

interface Place {
  readonly from: number;
  /** The bytes that the group held when it was last read: one that has not grown is not read again. */
  readonly bytes: number;
  readonly seen: ReadonlySet<string>;
}

const NOWHERE: Place = { from: 0, bytes: 0, seen: new Set() };

/** Puts what the functions have measured since the last time into the samples: the emulator leaves it in their logs. */
export class LogReader {
  readonly #client = new CloudWatchLogsClient({});
  readonly #places = new Map<string, Place>();
  readonly #samples: Samples;
  #reading: Promise<void> | undefined;

  constructor(samples: Samples) {
    this.#samples = samples;
  }

  /** Whoever asks while it reads waits for the same reading. */
  read(): Promise<void> {
    this.#reading ??= this.#readAll().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #readAll(): Promise<void> {
    const groups: { name: string; bytes: number }[] = [];
    for await (const { logGroups = [] } of paginateDescribeLogGroups({ client: this.#client }, {})) {
      groups.push(
        ...logGroups.map(({ logGroupName = '', storedBytes = 0 }) => ({ name: logGroupName, bytes: storedBytes })),
      );
    }
    await pMap(
      groups.filter(({ name, bytes }) => bytes !== (this.#places.get(name) ?? NOWHERE).bytes),
      ({ name, bytes }) => this.#readGroup(name, bytes),
      AT_ONCE,
    );
  }

  /** The emulator hands out no token for a next page: on goes it from the last line's time. */
  async #readGroup(logGroupName: string, bytes: number): Promise<void> {
    let { from, seen } = this.#places.get(logGroupName) ?? NOWHERE;
    for (;;) {
      const { events = [] } = await this.#client.send(
        new FilterLogEventsCommand({
          logGroupName,
          startTime: from,
          filterPattern: '"CloudWatchMetrics"',
          limit: AT_MOST,
        }),
      );
      const keyed = keysOf(events);
      const fresh = unseen(keyed, seen);
      this.#samples.add(fresh.flatMap(({ event: { message = '' } }) => samplesIn(message)));
      const more = events.length === AT_MOST && fresh.length > 0;
      const last = events.at(-1)?.timestamp ?? from;
      from = more ? last : Math.max(from, last - OVERLAP_MS);
      seen = new Set(since(from, keyed).map(({ key }) => key));
      if (!more) break;
    }
    this.#places.set(logGroupName, { from, bytes, seen });
  }
}

interface Keyed {
  readonly event: FilteredLogEvent;
  readonly key: string;
}

/** Not every event of the emulator has an id. Equal lines of one millisecond are told apart by their order. */
function keysOf(events: readonly FilteredLogEvent[]): Keyed[] {
  const times = new Map<string, number>();
  return events.map((event) => {
    const content = JSON.stringify([event.logStreamName, event.timestamp, event.message]);
    const time = (times.get(content) ?? 0) + 1;
    times.set(content, time);
    return { event, key: `${content} ${time}` };
  });
}

const unseen = (keyed: readonly Keyed[], seen: ReadonlySet<string>): Keyed[] =>
  keyed.filter(({ key }) => !seen.has(key));
const since = (from: number, keyed: readonly Keyed[]): Keyed[] =>
  keyed.filter(({ event: { timestamp = 0 } }) => timestamp >= from);
