import { after, endOfWorkingDay, type Pause } from './due-times.ts';
import type { Happening } from './history.ts';
import type { CaseToJudge } from './life.ts';
import { owedEachTime, owedOnce, type Owed } from './owed.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** With these nobody waits for the desk any more. */
const OVER = ['withdrawn', 'merged', 'disproved'];

type Promises = Readonly<Record<string, (opened: CaseToJudge, history: readonly Happening[]) => Owed[]>>;

/** What is promised of a case, from the rules. */
export const PROMISES: Promises = {
  // G2: on the phone and in a chat 30 seconds, in writing 2 hours, of a VIP half of it.
  first_response: (opened, history) => {
    if (opened.type === 'exception') return [];
    const usual = opened.channel === 'phone' || opened.channel === 'chat' ? 30 * SECOND : 2 * HOUR;
    const words = { asked: ['opened'], kept: ['responded'], over: [...OVER, 'solved'] };
    return owedOnce(history, words, (at) => after(at, opened.tier === 'vip' ? usual / 2 : usual));
  },
  // G3: a complaint within 2 hours.
  acknowledgement: ({ type }, history) =>
    type === 'complaint'
      ? owedOnce(history, { asked: ['opened'], kept: ['acknowledged'], over: OVER }, (at) => after(at, 2 * HOUR))
      : [],
  // G2: within 24 hours, of which those do not count in which it waits for the customer; a request until it is under way
  // or refused: from then on it is owed that the customer hears how it ended (G6).
  resolution: ({ type }, history) => {
    if (type === 'exception') return [];
    const words = { asked: ['opened', 'reopened'], kept: ['solved', 'handled', 'refused'], over: OVER };
    const waits = waitsForCustomer(history);
    return owedEachTime(history, words, (at) => after(at, 24 * HOUR, waits));
  },
  // G2: 30 minutes each time; of a case that is solved nobody needs the answer.
  department_answer: (_, history) => {
    const words = {
      asked: ['department_asked'],
      kept: ['department_answered'],
      over: OVER,
      interrupted: ['solved'],
    };
    return owedEachTime(history, words, (at) => after(at, 30 * MINUTE));
  },
  // G2: 2 hours each time that the customer comes back.
  next_response: (_, history) => {
    const words = { asked: ['customer_replied'], kept: ['responded', 'solved'], over: OVER };
    return owedEachTime(history, words, (at) => after(at, 2 * HOUR));
  },
  // G3: 3 working days after each solution that holds.
  call_back: ({ type, desk }, history) => {
    if (type !== 'complaint') return [];
    const words = { asked: ['solved'], kept: ['called_back'], over: OVER, interrupted: ['reopened'] };
    return owedEachTime(history, words, (at) => endOfWorkingDay(at, 3, desk));
  },
  // G4: 5 working days.
  review: ({ desk }, history) => {
    const words = { asked: ['selected_for_review'], kept: ['reviewed'], over: OVER, interrupted: ['reopened'] };
    return owedEachTime(history, words, (at) => endOfWorkingDay(at, 5, desk));
  },
  // F1: of a loss within 30 minutes.
  emergency_plan: ({ grade }, history) =>
    grade === 1
      ? owedOnce(history, { asked: ['opened'], kept: ['plan_agreed'], over: OVER }, (at) => after(at, 30 * MINUTE))
      : [],
  // F4: whoever is responsible takes the task within 4 hours, and puts it right in 2 working days.
  task_acceptance: ({ type }, history) => {
    const words = { asked: ['opened'], kept: ['task_accepted', 'task_done'], over: [...OVER, 'solved'] };
    return type === 'exception' ? owedOnce(history, words, (at) => after(at, 4 * HOUR)) : [];
  },
  task: ({ type, responsible }, history) => {
    const words = { asked: ['opened'], kept: ['task_done'], over: [...OVER, 'solved'] };
    return type === 'exception' ? owedOnce(history, words, (at) => endOfWorkingDay(at, 2, responsible)) : [];
  },
  // G6: classified within 4 hours, and the customer told within 24 hours of the end.
  classification: ({ request }, history) =>
    request === undefined
      ? []
      : owedOnce(history, { asked: ['opened'], kept: ['classified'], over: OVER }, (at) => after(at, 4 * HOUR)),
  report_back: ({ request }, history) => {
    const words = { asked: ['tracked', 'refused'], kept: ['reported_back'], over: OVER };
    return request === undefined ? [] : owedOnce(history, words, (at) => after(at, 24 * HOUR));
  },
};

/** From each question to the customer until the customer answers, or nobody waits for that any more (G2). */
function waitsForCustomer(history: readonly Happening[]): Pause[] {
  const ends = ['customer_replied', 'solved', 'handled', 'refused', 'reopened', ...OVER];
  return history.flatMap(({ type, at }, place) => {
    const until = history
      .slice(place + 1)
      .filter((later) => ends.includes(later.type))
      .map((later) => later.at)
      .toSorted()[0];
    return type === 'information_asked' ? [{ from: at, until }] : [];
  });
}
