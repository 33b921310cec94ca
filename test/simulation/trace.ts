/** What happened in a run, line by line, where somebody wants to read it. */
export class Trace {
  readonly lines: string[] = [];
  private readonly wanted: boolean;

  constructor(wanted: boolean) {
    this.wanted = wanted;
  }

  /** @param what is made only where it is read */
  tell(at: number, what: () => string): void {
    if (this.wanted) this.lines.push(`${new Date(at).toISOString()}  ${what()}`);
  }
}
