import type { Sample } from './emf.ts';

/** What makes a series: namespace, name and all dimensions, whatever their order. */
export interface SeriesName {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

export interface Series extends SeriesName {
  readonly samples: readonly Pick<Sample, 'at' | 'values'>[];
}

/** All that was measured since the page was started, by series. */
export class Samples {
  readonly #series = new Map<string, SeriesName & { readonly samples: Sample[] }>();

  add(samples: readonly Sample[]): void {
    for (const sample of samples) {
      const key = keyOf(sample);
      const { namespace, name, dimensions } = sample;
      const series = this.#series.get(key) ?? { namespace, name, dimensions, samples: [] };
      series.samples.push(sample);
      this.#series.set(key, series);
    }
  }

  of(name: SeriesName): Series | undefined {
    return this.#series.get(keyOf(name));
  }

  all(): Series[] {
    return [...this.#series.values()];
  }
}

function keyOf({ namespace, name, dimensions }: SeriesName): string {
  return JSON.stringify([namespace, name, Object.entries(dimensions).sort()]);
}
