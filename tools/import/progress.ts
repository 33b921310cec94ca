import { appendFile, readFile, writeFile } from 'node:fs/promises';
import type { Lot } from './lots.ts';

/** Rows that were sent, of which no answer is known. */
export interface Begun extends Lot {
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** What has come of a file so far, at one address. */
export interface Progress {
  /** The ids of the rows that are taken, with their waybill numbers. */
  readonly taken: ReadonlyMap<string, string>;
  readonly unfinished: readonly Begun[];
  readonly begin: (lot: Lot, at: number) => Promise<void>;
  /** @param taken the waybill numbers of those of its rows that were taken, by their ids */
  readonly finish: (lot: Lot, taken: Readonly<Record<string, string>>) => Promise<void>;
}

interface Note {
  readonly to: string;
  readonly begun?: Begun;
  readonly finished?: string;
  readonly taken?: Readonly<Record<string, string>>;
}

/**
 * What has come of an import, kept line by line beside its file, so that one that was cut short goes on where it was. It holds what was
 * sent, until it is answered: delete it once the import is done.
 * @param to the address and the kind: rows that were sent elsewhere are not sent here
 */
export async function readProgress(file: string, to: string): Promise<Progress> {
  const text = await readFile(file, 'utf8').catch(absent);
  // A last line without an end was being written when everything stopped: nothing was sent after it.
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole !== text) await writeFile(file, whole);
  const notes = notesIn(whole).filter((note) => note.to === to);
  const finished = new Set(notes.flatMap((note) => note.finished ?? []));
  const unfinished = new Map(
    notes.flatMap(({ begun }) => (begun && !finished.has(begun.key) ? [[begun.key, begun] as const] : [])),
  );
  const add = (note: Omit<Note, 'to'>) => appendFile(file, `${JSON.stringify({ to, ...note })}\n`, { mode: 0o600 });
  return {
    taken: new Map(notes.flatMap(({ taken = {} }) => Object.entries(taken))),
    unfinished: [...unfinished.values()],
    begin: (lot, at) => add({ begun: { ...lot, at } }),
    finish: ({ key }, taken) => add({ finished: key, taken }),
  };
}

function notesIn(text: string): Note[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Note);
}

function absent(error: NodeJS.ErrnoException): string {
  if (error.code !== 'ENOENT') throw error;
  return '';
}
