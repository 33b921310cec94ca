import { readMail, type Mail } from '../adapters/mail-store.ts';
import { retryingOnClash } from '../adapters/retrying-on-clash.ts';
import { Clashed } from '../adapters/table.ts';
import type { Came } from './came.ts';

/** Does what a message asks for, once, and has it stand. @param take throws Clashed with `mail` where another message was first @returns what became of it */
export function once(came: Came, take: (came: Came) => Promise<Mail>): Promise<Mail> {
  return retryingOnClash(async () => {
    try {
      return await take(came);
    } catch (error) {
      if (!(error instanceof Clashed) || error.what !== 'mail') throw error;
      // The same one was first, or another of its thread, after which it is looked at anew.
      const known = await readMail(came.file);
      if (known) return known;
      throw new Clashed('contention');
    }
  });
}
