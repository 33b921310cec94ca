import { SingleBar } from 'cli-progress';

/** Shows on a terminal how far a piece of work is, while it goes on; elsewhere nothing. */
export async function withProgress<Result>(
  title: string,
  total: number,
  work: (oneDone: () => void) => Promise<Result>,
): Promise<Result> {
  const bar = new SingleBar({
    format: `${title} {bar} {value}/{total} · {eta_formatted} to go`,
    hideCursor: true,
    clearOnComplete: true,
    barsize: 30,
  });
  bar.start(total, 0);
  try {
    return await work(() => {
      bar.increment();
    });
  } finally {
    bar.stop();
  }
}
