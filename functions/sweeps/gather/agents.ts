import { agentTallies, type AgentTally } from '../../../domain/report/desk/agents.ts';
import { monthsOf } from '../../../domain/report/period.ts';
import { casesOfMonths } from '../../adapters/counted-cases.ts';
import { reportSettings } from '../../adapters/environment.ts';
import { deskTotals } from './desk-totals.ts';
import type { Gather } from './gathered.ts';

/** The cases that were received in the month, agent by agent and team by team (J1). */
export const agents: Gather<AgentTally> = async ({ timeZone }, span, asOf) => {
  const cases = await casesOfMonths(monthsOf(span, timeZone));
  return { rows: agentTallies(cases, asOf, reportSettings().teams), totals: deskTotals(cases, asOf) };
};
