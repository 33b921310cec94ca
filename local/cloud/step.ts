import type { WriteStream } from 'node:tty';

/** Does a piece of work under a title; `note` says how far it is. */
export type Step = <T>(title: string, work: (note: (text: string) => void) => Promise<T>) => Promise<T>;

/** Works without a word. */
export const silently: Step = (_title, work) => work(() => undefined);

/** Shows each step as it goes on, and how long it took; on a terminal with what it is at. */
export function shownOn(stream: WriteStream): Step {
  return async (title, work) => {
    const begun = performance.now();
    const note = (text: string) => {
      if (stream.isTTY) stream.write(`\r\x1b[K  ${title}: ${text}`.slice(0, stream.columns));
    };
    note('…');
    const result = await work(note).catch((error: unknown) => {
      if (stream.isTTY) stream.write('\n');
      throw error;
    });
    stream.write(
      `${stream.isTTY ? '\r\x1b[K' : ''}✓ ${title} (${((performance.now() - begun) / 1000).toFixed(1)} s)\n`,
    );
    return result;
  };
}
