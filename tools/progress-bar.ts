import { SingleBar } from 'cli-progress';

/** A bar on the terminal that shows how many there are and how many are done. @param what they are */
export function progressBar(what: string, total: number): SingleBar {
  const bar = new SingleBar({ format: `{bar} {value}/{total} ${what}`, hideCursor: true, barsize: 30 });
  bar.start(total, 0);
  return bar;
}
