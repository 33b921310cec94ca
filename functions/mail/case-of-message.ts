import { CASE } from '../../domain/case/case-kind.ts';
import { caseEventsOf, type CaseFile } from '../../domain/case/case-event.ts';
import { standing } from '../../domain/case/standing.ts';
import { caseNumbersIn } from '../../domain/case-mail/numbers-in.ts';
import { isOf } from '../../domain/case-mail/sender.ts';
import { readFile } from '../adapters/subject-store.ts';
import { threadAmong } from '../adapters/mail-thread-store.ts';
import type { CameToDesk } from './came-to-desk.ts';
import { namedIn } from './named-in.ts';

/** The case that a message is about, by the messages that it names, or by the number in its subject, where it is its sender's; undefined of a new one. */
export async function caseOfMessage({ message, sender, whose }: CameToDesk): Promise<string | undefined> {
  const inThread = await threadAmong('caseNumber', whose, namedIn(message));
  for (const number of [...(inThread === undefined ? [] : [inThread]), ...caseNumbersIn(message.subject)]) {
    const file = await lastOfMerged(number);
    if (file && isOf(file.subject, sender)) return file.subject.caseNumber;
  }
  return undefined;
}

/** A case, or the one that it went into; undefined where there is none, and where merges go in a circle. */
async function lastOfMerged(number: string): Promise<CaseFile | undefined> {
  const seen = new Set<string>();
  for (let at = number; !seen.has(at);) {
    seen.add(at);
    const file = await readFile(CASE, at);
    if (!file || standing(file.events).closedAs !== 'merged') return file;
    at = caseEventsOf(file.events, 'merged').at(-1)?.details.into ?? at;
  }
  return undefined;
}
