import {
  GetExecutionHistoryCommand,
  paginateListExecutions,
  paginateListStateMachines,
  SFNClient,
  type HistoryEvent,
} from '@aws-sdk/client-sfn';

/** What happened in an execution of a state machine. */
export type History = readonly HistoryEvent[];

/** The histories of the executions that a shipment's promises had. */
export async function historiesOf(waybill: string): Promise<History[]> {
  const client = new SFNClient({});
  const found: History[] = [];
  for await (const { stateMachines = [] } of paginateListStateMachines({ client }, {})) {
    for (const { stateMachineArn } of stateMachines) {
      for await (const { executions = [] } of paginateListExecutions({ client }, { stateMachineArn })) {
        for (const { executionArn } of executions.filter(({ name }) => name?.startsWith(`${waybill}.`))) {
          const { events = [] } = await client.send(new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }));
          found.push(events);
        }
      }
    }
  }
  return found;
}

/** Step Functions counts a transition for each state that is entered, and one for each time that it is tried again. */
export function transitionsOf(history: History): number {
  const count = (type: RegExp): number => history.filter((event) => type.test(event.type ?? '')).length;
  return count(/StateEntered$/) + Math.max(0, count(/^TaskScheduled$/) - count(/^TaskStateEntered$/));
}
