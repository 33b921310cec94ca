/** All the chance of a run, from its seed: the same seed, the same run (mulberry32). */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = Math.imul(seed, 0x9e3779b9) >>> 0;
  }

  /** From 0 to below 1. */
  draw(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0. */
  upTo(most: number): number {
    return Math.floor(this.draw() * (most + 1));
  }

  between(least: number, most: number): number {
    return least + this.upTo(most - least);
  }

  /** True so many times of a hundred. */
  percent(times: number): boolean {
    return this.draw() * 100 < times;
  }

  /** @throws RangeError of none */
  oneOf<T>(values: readonly T[]): T {
    const value = values[this.upTo(values.length - 1)];
    if (value === undefined) throw new RangeError('there is nothing to choose from');
    return value;
  }
}
