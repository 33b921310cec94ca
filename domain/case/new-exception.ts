import type { Debtor } from '../promise/subject.ts';
import type { Instant } from '../time/instant.ts';
import type { ExceptionFacts, ExceptionKind, Grade, Priority } from './case.ts';
import { gradeOf } from './grade-of.ts';
import type { NewCase } from './open-case.ts';
import { responsibleFor } from './responsible-for.ts';

/** An exception as it is told (F1): `branch` has the task where a branch is responsible. */
export interface ToldException extends Pick<
  ExceptionFacts,
  'kind' | 'pieces' | 'foundAt' | 'foundBy' | 'attachments' | 'delayHours' | 'branch'
> {
  readonly waybillNumber?: string | undefined;
  /** Whose goods they are; undefined of nobody's. */
  readonly partner?: string | undefined;
  readonly description: string;
  /** Undefined where it follows from the kind. */
  readonly responsible?: ExceptionFacts['responsible'] | undefined;
  /** When the desk learned of it: what is promised counts from then. */
  readonly receivedAt: Instant;
}

/** What a case of an exception is called, in both languages of the company. */
const SUBJECTS: Readonly<Record<ExceptionKind, string>> = {
  loss: '货物丢失 Goods lost',
  delay: '货物延误 Goods delayed',
  damage: '货物破损 Goods damaged',
  shortage: '货物短少 Goods short',
  surplus: '货物多件 More goods than listed',
  unexpected_goods: '单外货物 Goods that are on no list',
  paperwork: '单据异常 Paperwork not in order',
  wrong_delivery: '误交货物 Goods given to the wrong person',
};

const PRIORITIES: Readonly<Record<Grade, Priority>> = { 1: 'urgent', 2: 'high', 3: 'normal' };

/**
 * The case that an exception opens, with its grade and whoever is responsible (F1, F4). It is found by its kind as a tag.
 * @param owes the branch that has the task; undefined where the desk sees to it
 */
export function newException(
  { waybillNumber, partner, description, receivedAt, branch: _, responsible: named, ...facts }: ToldException,
  owes: Debtor | undefined,
): Omit<NewCase, 'tier'> {
  const grade = gradeOf(facts);
  return {
    partner,
    channel: 'api',
    type: 'exception',
    subject: SUBJECTS[facts.kind],
    description,
    priority: PRIORITIES[grade],
    tags: [facts.kind],
    waybillNumber,
    exception: {
      ...facts,
      grade,
      responsible: responsibleFor(facts.kind, named),
      branch: owes?.branch,
      branchTimeZone: owes?.timeZone,
      branchCalendar: owes?.calendar,
    },
    receivedAt,
  };
}
