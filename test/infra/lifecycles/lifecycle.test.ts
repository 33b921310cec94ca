import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { it } from 'vitest';
import { ShipmentTable } from '../../../infra/data/shipment-table.ts';
import { Lifecycle } from '../../../infra/lifecycles/lifecycle.ts';
import { OnCall } from '../../../infra/operations/on-call.ts';

it('machines of several phases stand side by side, with states of the same names', () => {
  const stack = new Stack(new App(), 'Several');
  const rooms = { table: new ShipmentTable(stack), onCall: new OnCall(stack), phase: 'pickup' } as const;
  for (const id of ['One', 'Other']) new Lifecycle(stack, id, rooms);
  Template.fromStack(stack).resourceCountIs('AWS::StepFunctions::StateMachine', 2);
});
