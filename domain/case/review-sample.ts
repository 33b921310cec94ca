import { comparedName } from '../sign-off/same-name.ts';

/** One of so many closed cases is reviewed (G4). */
const ONE_OF = 5;

/** A closed case, with what was drawn for it: text that nobody can foresee or choose. */
export interface Drawn {
  readonly owner?: string | undefined;
  readonly draw: string;
}

/** The cases of a week that supervisors review (G4): of each agent's a fifth, rounded up, those of the smallest draw. What nobody had is drawn from likewise. */
export function reviewSample<C extends Drawn>(closed: readonly C[]): C[] {
  const byAgent = Map.groupBy(closed, ({ owner }) => owner && comparedName(owner));
  return [...byAgent.values()].flatMap((cases) =>
    cases.toSorted((one, other) => (one.draw < other.draw ? -1 : 1)).slice(0, Math.ceil(cases.length / ONE_OF)),
  );
}
