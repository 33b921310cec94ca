/** What to do about dead letters that no queue had before and that start no machine, by their queue. */
export const WITHOUT_SOURCE: Readonly<Record<string, string>> = {
  StreamsUnread: 'they tell only where in the stream something stood (docs/runbook.md, Dead letters)',
  SweepsSweeps: 'run the sweeps that were not begun (npm run sweep)',
  SweepsObservers: 'there is nothing to make up: the next count is a whole one',
};
