import { caseOf } from '../domain/judge/case.ts';
import { minuteOf } from '../domain/judge/history.ts';
import { judge } from '../domain/judge/judge.ts';
import type { LifeToJudge, ToldEvent } from '../domain/judge/life.ts';
import { HOUR } from './faults.ts';

/** The exceptions that follow from a shipment by themselves (F1). */
export const KINDS = ['loss', 'delay', 'paperwork', 'wrong_delivery', 'shortage'] as const;
type Kind = (typeof KINDS)[number];

/**
 * Whether each of them ought to stand of a whole life, at its end. It goes by the judge's word; of what was imported, what was before
 * is no news, and where losses were both before and after, the judge says nothing: `undefined`.
 */
export function exceptionsOf(life: LifeToJudge, end: string): Readonly<Record<Kind, boolean | undefined>> {
  const { booking, told } = life;
  const isNews = (at: string): boolean => booking.channel !== 'import' || at > booking.bookedAt;
  const signed = told
    .filter(({ type, occurredAt }) => type === 'delivered' && isNews(occurredAt))
    .toSorted((one, other) => minuteOf(one.occurredAt) - minuteOf(other.occurredAt));
  const shows = signed.map(shownBy);
  return {
    loss: isLost(life, isNews),
    delay: isDelayed(life, isNews, end),
    paperwork: shows.includes('paperwork'),
    wrong_delivery: shows.includes('wrong_delivery'),
    shortage: isShort(signed),
  };
}

function isLost(life: LifeToJudge, isNews: (at: string) => boolean): boolean | undefined {
  const { lostAt, partlyLost } = caseOf(life).goods;
  if (lostAt === undefined && !partlyLost) return false;
  const news = life.told.filter(({ type }) => type === 'lost').map(({ occurredAt }) => isNews(occurredAt));
  return news.every((one) => one === news[0]) ? news[0] : undefined;
}

/** More than 48 hours after the first due time that was broken, whatever was estimated then. */
function isDelayed(life: LifeToJudge, isNews: (at: string) => boolean, end: string): boolean {
  const arrivals = judge(life, end).rows.filter(({ name, dueAt }) => name === 'arrival' && isNews(dueAt));
  const [due] = arrivals
    .filter(({ outcome }) => outcome === 'late' || outcome === 'missed')
    .map(({ dueAt }) => dueAt)
    .toSorted();
  const last = arrivals.at(-1);
  if (due === undefined || !last) return false;
  return Date.parse(last.metAt ?? last.endedAt ?? end) - Date.parse(due) > 48 * HOUR;
}

/** D1, D3: without the seal it takes papers, which name whoever signs. */
function shownBy({ details }: ToldEvent): Kind | undefined {
  const signOff = details['sign_off'] as { companySealOnReceipt: boolean; documents: readonly unknown[] };
  if (signOff.companySealOnReceipt) return undefined;
  return signOff.documents.length === 0 ? 'paperwork' : 'wrong_delivery';
}

/** Pieces that are missing of any batch, as it was told last. */
function isShort(signed: readonly ToldEvent[]): boolean {
  const told = signed.filter(({ details }) => details['short_pieces'] !== undefined);
  const batchOf = ({ details }: ToldEvent) => (details['batch'] as { readonly number: number } | undefined)?.number;
  return [...Map.groupBy(told, batchOf).values()].some((each) => Number(each.at(-1)?.details['short_pieces']) > 0);
}
