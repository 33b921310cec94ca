import type { Case } from '../../domain/case/case.ts';
import { monthOf } from '../../domain/report/period.ts';
import { downwards, type Between } from './key-range.ts';
import { queryFirst, queryPages, type Write } from './table.ts';

/**
 * What cases are found by, beside their partner and their status: the shipment that they are about, the one by which goods come
 * back (G6), their tags, the month in
 * which they came (J1), and the week for which they were drawn to be reviewed (G4).
 */
export type CaseLookup = 'case_return' | 'case_waybill' | 'case_tag' | 'case_month' | 'case_review';

/** That a case is found by something. */
export interface FoundCase {
  /** When it was received, and its number. */
  readonly receivedKey: string;
  readonly caseNumber: string;
}

/** Under what all cases stand that are found by something. */
export const caseLookup = (what: CaseLookup, value: string): string => `FOUND#${what}#${value}`;

/** What makes a new case found; to be written together with it. */
export function caseLookupWrites(subject: Case): Write[] {
  const { receivedAt, timeZone, waybillNumber, tags } = subject;
  return [
    caseLookupWrite('case_month', monthOf(receivedAt, timeZone), subject),
    ...(waybillNumber === undefined ? [] : [caseLookupWrite('case_waybill', waybillNumber, subject)]),
    ...Array.from(new Set(tags), (tag) => caseLookupWrite('case_tag', tag, subject)),
  ];
}

/** What makes a case found by something. */
export function caseLookupWrite(
  what: CaseLookup,
  value: string,
  { caseNumber, receivedAt }: Pick<Case, 'caseNumber' | 'receivedAt'>,
): Write {
  return { item: { pk: caseLookup(what, value), sk: `${receivedAt}#${caseNumber}` }, clash: 'subject' };
}

/** The cases that are found by something, received last first, after the sort key `after`. */
export async function casesFoundBy(
  what: CaseLookup,
  value: string,
  received: Between,
  after: string | undefined,
  limit: number,
): Promise<FoundCase[]> {
  const range = downwards(received, after);
  if (!range) return [];
  const [from, to] = range;
  const items = await queryFirst(
    {
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': caseLookup(what, value), ':from': from, ':to': to },
      ScanIndexForward: false,
    },
    limit,
  );
  return items.map(({ sk }) => foundCase(String(sk)));
}

/** All cases that are found by something, page by page. */
export async function* allCasesFoundBy(what: CaseLookup, value: string): AsyncGenerator<FoundCase[]> {
  const pages = queryPages({
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': caseLookup(what, value) },
  });
  for await (const page of pages) yield page.map(({ sk }) => foundCase(String(sk)));
}

function foundCase(receivedKey: string): FoundCase {
  return { receivedKey, caseNumber: receivedKey.slice(receivedKey.indexOf('#') + 1) };
}
