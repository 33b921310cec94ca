import { comparedName } from '../../sign-off/same-name.ts';
import type { Instant } from '../../time/instant.ts';
import type { CommitmentTable } from '../../commitments.ts';
import type { ReportSettings } from '../settings.ts';
import { deskFigures, type DeskFigures } from './desk-figures.ts';
import { deskTally, type CountedCase, type DeskTally } from './desk-tally.ts';

/** Whose cases a row is of: an agent's, those of a team's agents, or all. */
interface Whose {
  readonly of: 'agent' | 'team' | 'all';
  /** Null of what nobody has taken, too. */
  readonly agent: string | null;
  readonly team: string | null;
}

/** A row of the report on agents, as it is gathered. */
export interface AgentTally extends Whose {
  readonly tally: DeskTally;
}

/** A row of the report on agents (J1). A case is counted for whoever has it in the end. */
export interface AgentRow extends Whose, DeskFigures {}

/**
 * What cases come to by `now`: agent by agent, by name, then team by team, then all.
 * @param teams the team of each agent who is in one
 */
export function agentTallies(
  cases: readonly CountedCase[],
  now: Instant,
  teams: ReportSettings['teams'],
): AgentTally[] {
  const teamsByName = new Map(Object.entries(teams).map(([agent, team]) => [comparedName(agent), team]));
  const teamOf = ({ owner }: CountedCase): string | undefined =>
    owner === undefined ? undefined : teamsByName.get(comparedName(owner));
  const agents = groups(cases, ({ owner }) => owner && comparedName(owner)).map(
    ([, [first, ...others]]): AgentTally => {
      const tally = deskTally([first, ...others], now);
      return { of: 'agent', agent: first.owner ?? null, team: teamOf(first) ?? null, tally };
    },
  );
  const byTeam = groups(cases, teamOf).flatMap(([team, members]): AgentTally[] =>
    team === undefined ? [] : [{ of: 'team', agent: null, team, tally: deskTally(members, now) }],
  );
  return [...agents, ...byTeam, { of: 'all', agent: null, team: null, tally: deskTally(cases, now) }];
}

/** A row as it is shown, with this deployment's goals and colours. */
export function agentRow({ tally, ...whose }: AgentTally, table: CommitmentTable, settings: ReportSettings): AgentRow {
  return { ...whose, ...deskFigures(tally, table, settings) };
}

type Several = readonly [CountedCase, ...CountedCase[]];

/** Cases by what they have in common, in its order; those without it last. */
function groups(
  cases: readonly CountedCase[],
  by: (one: CountedCase) => string | undefined,
): (readonly [string | undefined, Several])[] {
  const found = [...Map.groupBy(cases, by)] as unknown as [string | undefined, Several][];
  return found.toSorted(([one], [other]) => {
    if (one === undefined || other === undefined) return one === undefined ? 1 : -1;
    return one < other ? -1 : 1;
  });
}
