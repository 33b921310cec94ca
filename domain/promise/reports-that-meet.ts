import type { MadeUnder } from './commitment.ts';
import { HUIDAN } from './huidan.ts';
import type { Due, Terms } from './promise-rule.ts';
import type { SubjectKind } from './subject.ts';

/** What somebody can report: a type of event, and the subject's word for where it is taken. */
export interface Reportable {
  readonly type: string;
  readonly source: string;
}

/**
 * With which reports people can meet a promise, in the order in which its terms name what meets it.
 * @param made the numbers under which it was made: of several terms they tell which it is owed under
 */
export function reportsThatMeet(kind: SubjectKind, name: string, { due }: Pick<MadeUnder, 'due'>): Reportable[] {
  const terms = kind.promises[name]?.terms ?? [];
  const owed = terms.filter((each) => wayOf(each.due) === wayOf(due));
  const types = owed.flatMap(({ metBy }: Terms) => metBy).flatMap((moment) => typesOf(kind, moment));
  return [...new Set(types)].flatMap((type) => {
    const source = kind.events[type]?.source ?? HUIDAN.name;
    return source === HUIDAN.name ? [] : [{ type, source }];
  });
}

/** With which types of event a moment is brought about: itself, where it follows from no others. */
function typesOf({ events, milestones }: SubjectKind, moment: string): readonly string[] {
  return (milestones[moment] ?? events[moment])?.madeBy ?? [moment];
}

/** In which way a due time is reckoned. No number of a deployment changes it. */
function wayOf(due: Due): string | undefined {
  return ['within', 'byLocalTime', 'workingDaysAfter', 'daysAfter'].find((way) => way in due);
}
