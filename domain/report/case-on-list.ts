import { caseEventsOf, type CaseFile } from '../case/case-event.ts';
import type { ExceptionFacts } from '../case/case.ts';
import { standing } from '../case/standing.ts';
import { localText, type Instant } from '../time/instant.ts';
import type { ExceptionRow } from './exceptions.ts';

/** The row of an exception that has a case of its own (F1, F3). */
export interface CaseRow extends Omit<ExceptionRow, 'what'>, Pick<ExceptionFacts, 'kind' | 'grade' | 'responsible'> {
  readonly what: 'exception';
  /** Whole hours since it was found, until it was put right or as the list was made. */
  readonly ageHours: number;
  /** What it has cost so far, in minor units of the company's currency; null where nobody has told. */
  readonly cost: number | null;
}

const HOUR = 3_600_000;

/** The row of an exception as it stood at a moment; undefined where what was told has disproved it. @param zone in which times are told */
export function caseOnList({ subject, events }: CaseFile, asOf: Instant, zone: string): CaseRow | undefined {
  const { exception, caseNumber, waybillNumber, partner } = subject;
  if (!exception || caseEventsOf(events, 'disproved').length > 0) return undefined;
  const { kind, grade, responsible, foundAt } = exception;
  const { solvedAt, closedAt } = standing(events);
  const costs = caseEventsOf(events, 'task_done').flatMap(({ details }) => details.cost ?? []);
  return {
    subject: 'case',
    subjectId: caseNumber,
    waybillNumber: waybillNumber ?? null,
    partner: partner ?? null,
    what: 'exception',
    rule: 'F1',
    commitment: null,
    at: localText(foundAt, zone),
    level: null,
    reasons: [],
    times: 1,
    kind,
    grade,
    responsible,
    ageHours: Math.floor((Date.parse(solvedAt ?? closedAt ?? asOf) - Date.parse(foundAt)) / HOUR),
    cost: costs.at(-1) ?? null,
  };
}
