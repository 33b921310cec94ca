import { describe, expect, it } from 'vitest';
import { ofType, template, type Resource } from './template.ts';

/** What the template says where its condition holds, and where it does not. */
function either(value: unknown): unknown[] {
  const [condition, then, otherwise] = (value as { 'Fn::If': [string, unknown, unknown] })['Fn::If'];
  expect(template.Conditions[condition]).toEqual({
    'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'AWS::Partition' }, 'aws-cn'] }],
  });
  return [then, otherwise];
}

const NOTHING = { Ref: 'AWS::NoValue' };

describe('tracing', () => {
  it.each<[string, (resource: Resource) => unknown, unknown]>([
    ['AWS::Lambda::Function', (each) => each.at('TracingConfig'), { Mode: 'Active' }],
    ['AWS::StepFunctions::StateMachine', (each) => each.at('TracingConfiguration'), { Enabled: true }],
    ['AWS::ApiGateway::Stage', (each) => each.at('TracingEnabled'), true],
  ])('is on for every %s, but in China, where functions have no X-Ray', (type, tracing, on) => {
    expect(ofType(type).length).toBeGreaterThan(0);
    for (const each of ofType(type)) expect(either(tracing(each))).toEqual([on, NOTHING]);
  });
});
