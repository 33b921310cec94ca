import { DeleteStateMachineCommand, paginateListStateMachines, SFNClient } from '@aws-sdk/client-sfn';

/** Takes the machine of the sweeps from a cloud: what they tell of all shipments, every day, is no life's. */
export async function withoutSweeps(): Promise<void> {
  const client = new SFNClient({});
  for await (const { stateMachines = [] } of paginateListStateMachines({ client }, {})) {
    for (const { stateMachineArn, name } of stateMachines)
      if (name?.endsWith('-sweep')) await client.send(new DeleteStateMachineCommand({ stateMachineArn }));
  }
}
