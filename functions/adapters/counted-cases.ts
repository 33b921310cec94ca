import pMap from 'p-map';
import { CASE } from '../../domain/case/case-kind.ts';
import type { Case } from '../../domain/case/case.ts';
import type { CaseFigures } from '../../domain/case/case-figures.ts';
import { END_OF_QUEUE } from '../../domain/case/queue-order.ts';
import type { CountedCase } from '../../domain/report/desk/desk-tally.ts';
import type { Span } from '../../domain/report/period.ts';
import { earlier } from '../../domain/time/instant.ts';
import { allCasesFoundBy } from './case-lookups.ts';
import { queueKey } from './subject-items.ts';
import { ownItems } from './subject-lists.ts';
import { queryPages, type Item } from './table.ts';

/** So many are read in one request. */
const TOGETHER = 100;

/** Cases with what reports count of them, by their numbers: what is not there is not among them. */
export async function countedCases(numbers: readonly string[]): Promise<CountedCase[]> {
  const parts = Array.from({ length: Math.ceil(numbers.length / TOGETHER) }, (_, at) =>
    numbers.slice(at * TOGETHER, (at + 1) * TOGETHER),
  );
  const found = await pMap(parts, (part) => ownItems(CASE, part), { concurrency: 8 });
  return found.flatMap((items) => [...items.values()].map(counted));
}

/** The cases that were received in some months, by the desk's clock. */
export async function casesOfMonths(months: readonly string[]): Promise<CountedCase[]> {
  const numbers = await pMap(months, async (month) => {
    const found = (await Array.fromAsync(allCasesFoundBy('case_month', month))).flat();
    return found.map(({ caseNumber }) => caseNumber);
  });
  return countedCases(numbers.flat());
}

/** The cases that are closed and of which that was told in a span of time, page by page. */
export async function* closedIn({ from, to }: Span): AsyncGenerator<CountedCase[]> {
  yield* queuedPages('closed', [from, `${earlier(to, 'PT0.001S')}~`]);
}

/** The cases of a status that are in the queue, page by page. */
export function casesInQueue(status: Case['status']): AsyncIterable<CountedCase[]> {
  return queuedPages(status, ['0', END_OF_QUEUE]);
}

async function* queuedPages(status: Case['status'], [from, to]: readonly [string, string]) {
  const pages = queryPages({
    IndexName: 'queue',
    KeyConditionExpression: 'queueKey = :key AND queueSort BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':key': queueKey(CASE, status), ':from': from, ':to': to },
  });
  for await (const page of pages) yield page.map(counted);
}

function counted({ caseNumber, type, channel, receivedAt, figures }: Item): CountedCase {
  return { ...(figures as CaseFigures), caseNumber, type, channel, receivedAt } as CountedCase;
}
