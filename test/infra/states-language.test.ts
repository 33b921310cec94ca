import validate from 'asl-validator';
import { describe, expect, it } from 'vitest';
import { ofType, type Resource } from './template.ts';

/** A machine's definition, with names in the place of what is known at deployment only. */
function definitionOf(machine: Resource): { States: Record<string, object> } {
  const text = machine
    .text('DefinitionString')
    .replaceAll('<AWS::Partition>', 'aws')
    .replaceAll(/<\w+\.Arn>/g, 'arn:aws:lambda:eu-west-1:123456789012:function:any');
  return JSON.parse(text) as { States: Record<string, object> };
}

const machines = ofType('AWS::StepFunctions::StateMachine').map((machine) => [machine.id, machine] as const);

describe('the Amazon States Language', () => {
  it.each(machines)('is what the machine %s is written in', (_, machine) => {
    const { errors } = validate(definitionOf(machine));
    expect(errors).toEqual([]);
  });

  it.each(machines)('is not what the machine %s would be in with a state that leads nowhere', (_, machine) => {
    const { States, ...definition } = definitionOf(machine);
    const states = { ...States, 'leads nowhere': { Type: 'Pass', Next: 'no state' } };
    expect(validate({ ...definition, States: states }).isValid).toBe(false);
  });
});
