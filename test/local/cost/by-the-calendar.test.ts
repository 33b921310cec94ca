import { expect, it } from 'vitest';
import { byTheCalendar } from '../../../local/cost/by-the-calendar.ts';

it('is what schedules call, and what the machines call that they start', () => {
  const lambda = { Type: 'AWS::Lambda::Function' };
  const Resources = {
    Observe: lambda,
    Plan: lambda,
    Book: lambda,
    Sweep: {
      Type: 'AWS::StepFunctions::StateMachine',
      Properties: { DefinitionString: { 'Fn::Join': ['', ['{', { 'Fn::GetAtt': ['Plan', 'Arn'] }, '}']] } },
    },
    Quarterly: {
      Type: 'AWS::Scheduler::Schedule',
      Properties: { Target: { Arn: { 'Fn::GetAtt': ['Observe', 'Arn'] } } },
    },
    Monthly: { Type: 'AWS::Scheduler::Schedule', Properties: { Target: { Arn: { Ref: 'Sweep' } } } },
  };
  expect([...byTheCalendar({ Resources })]).toEqual(['Observe', 'Plan']);
});
