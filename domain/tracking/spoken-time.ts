import type { Language } from '../notice/notice.ts';
import { inZone, type Instant } from '../time/instant.ts';

const LOCALES = { en: 'en-GB', zh: 'zh-CN' } as const satisfies Record<Language, string>;
const DAYS = { en: 'cccc, d LLLL yyyy', zh: 'yyyy年M月d日（cccc）' } as const satisfies Record<Language, string>;
const WORDS = {
  en: { day: (day: string) => `on ${day}`, time: (day: string, time: string) => `by ${time} on ${day}` },
  zh: { day: (day: string) => day, time: (day: string, time: string) => `${day}${time}前` },
} as const satisfies Record<Language, unknown>;

/** By when something is due, as one says it by the clock of a zone: what is due at 24:00 is due on that day. */
export function spokenDue(dueAt: Instant, zone: string, language: Language): string {
  const due = inZone(dueAt, zone).setLocale(LOCALES[language]);
  const words = WORDS[language];
  if (due.equals(due.startOf('day'))) return words.day(due.minus({ days: 1 }).toFormat(DAYS[language]));
  return words.time(due.toFormat(DAYS[language]), due.toFormat('HH:mm'));
}
