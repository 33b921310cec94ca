import type { DateTime } from 'luxon';
import type { HuidanCloud } from '../cloud/bring-up.ts';
import { recordIn } from '../cloud/start-cloud.ts';
import { historiesOf, transitionsOf } from './executions.ts';
import { invocationsBetween } from './invocations.ts';
import type { Life } from './lives.ts';
import { playLife } from './play-life.ts';
import { dueTimesIn } from './due-times.ts';
import { requestsIn, type Request } from './requests.ts';
import { readUnits, writeUnits, type Units } from './table-use.ts';
import type { Index } from './write-units.ts';

/** What a life used of what AWS charges for. */
export interface Usage {
  /** How many due times there were: each asks for a timer, of whatever sort. */
  readonly dueTimes: number;
  readonly executions: number;
  readonly transitions: number;
  readonly requests: number;
  /** Of Lambda functions, the authorizer and the readers of the stream among them. */
  readonly invocations: number;
  /** Wall time on the machine that it was measured on. */
  readonly milliseconds: number;
  readonly gbSeconds: number;
  readonly writeUnits: number;
  readonly writeUnitsBy: Units;
  readonly readUnits: number;
  readonly readUnitsBy: Units;
  readonly busEvents: number;
  /** To queues: of each message that is sent, received and deleted. */
  readonly queueRequests: number;
  readonly keyRequests: number;
  /** Of functions and of the API, a line for each request. */
  readonly logBytes: number;
}

/** What is known of the cloud on which lives are measured. */
export interface Measured {
  readonly cloud: HuidanCloud;
  readonly indexes: readonly Index[];
  /** Whether a function runs because of the time, and not because of a life. */
  readonly byTheCalendar: (name: string) => boolean;
}

/** The line of `infra/api/api.ts` for a request, filled in with the longest of its routes, and what CloudWatch adds. */
const ACCESS_LOG_BYTES = 400;
const REQUESTS_A_MESSAGE = 3;

/** Plays a life and measures what it used. */
export async function usageOf(
  { cloud, indexes, byTheCalendar }: Measured,
  life: Life,
  number: number,
  midnight: DateTime,
): Promise<Usage> {
  const record = recordIn(cloud.directory);
  const before = (await requestsIn(record)).length;
  const begun = new Date();
  const { waybill, requests } = await playLife(cloud.file, life, number, midnight);

  const asked = (await requestsIn(record, before)).filter(
    (request) => !ofKeys(request) && (request.by === null || !byTheCalendar(request.by)),
  );
  const histories = await historiesOf(waybill);
  const invocations = await invocationsBetween(begun, new Date(), byTheCalendar);
  const writeUnitsBy = writeUnits(asked, indexes);
  const readUnitsBy = readUnits(asked);
  return {
    dueTimes: dueTimesIn(asked),
    executions: histories.length,
    transitions: sum(histories.map(transitionsOf)),
    requests,
    invocations: sum(invocations.map(({ count }) => count)),
    milliseconds: Math.round(sum(invocations.map(({ milliseconds }) => milliseconds))),
    gbSeconds: sum(invocations.map(({ gbSeconds }) => gbSeconds)),
    writeUnits: sum(Object.values(writeUnitsBy)),
    writeUnitsBy,
    readUnits: sum(Object.values(readUnitsBy)),
    readUnitsBy,
    busEvents: sum(asked.map(({ asked: { Entries = [] } }) => Entries.length)),
    queueRequests: sum(invocations.map(({ ofQueue, count }) => (ofQueue ? count * REQUESTS_A_MESSAGE : 0))),
    keyRequests: asked.filter(({ action }) => action === 'Encrypt' || action === 'GenerateMac').length,
    logBytes: requests * ACCESS_LOG_BYTES + sum(invocations.map(({ logBytes }) => logBytes)),
  };
}

/** Of a key it is noted once an hour that it was used, however many lives are told with it. */
const ofKeys = ({ written }: Request): boolean => written.some(({ after }) => after?.['pk']?.S === 'API_KEYS');

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
