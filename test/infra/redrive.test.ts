import { describe, expect, it } from 'vitest';
import { STARTS_MACHINE } from '../../tools/redrive/starts-machine.ts';
import { WITHOUT_SOURCE } from '../../tools/redrive/without-source.ts';
import { ofType, text } from './template.ts';

const queues = ofType('AWS::SQS::Queue');
const deadLetters = queues.filter(({ id }) => id.includes('DeadLetters'));
const sourcesOf = (id: string) =>
  queues.filter((queue) => queue.text('RedrivePolicy.deadLetterTargetArn') === text({ 'Fn::GetAtt': [id, 'Arn'] }));
const machinesFor = (name: string) =>
  ofType('AWS::StepFunctions::StateMachine').filter(
    ({ id }) => /^(.+)[0-9A-F]{8}$/.exec(id)?.[1] === STARTS_MACHINE[name],
  );

describe('the letters of a dead-letter queue', () => {
  it.each(deadLetters.map(({ id }) => [id.replace(/DeadLetters[0-9A-F]{8}$/, ''), id] as const))(
    'of %s go back to one queue or into one machine, or it is said what to do instead',
    (name, id) => {
      expect(sourcesOf(id).length + machinesFor(name).length).toBe(name in WITHOUT_SOURCE ? 0 : 1);
    },
  );

  it('of which is said what to do instead, or that start a machine, are no others', () => {
    const names = deadLetters.map(({ id }) => id.replace(/DeadLetters[0-9A-F]{8}$/, ''));
    expect(names).toEqual(expect.arrayContaining([...Object.keys(WITHOUT_SOURCE), ...Object.keys(STARTS_MACHINE)]));
  });
});
