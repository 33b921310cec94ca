import { describe, expect, it } from 'vitest';
import { COMMITMENTS, COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import { METRICS } from '../../../domain/metrics.ts';
import { ofType, text, type Resource } from '../template.ts';

const [dashboard] = ofType('AWS::CloudWatch::Dashboard') as [Resource];
const body = dashboard.text('DashboardBody');

describe('the dashboard', () => {
  it('is one', () => {
    expect(ofType('AWS::CloudWatch::Dashboard')).toHaveLength(1);
  });

  it.each(Object.keys(METRICS))('shows %s', (name) => {
    expect(body).toContain(name);
  });

  it('shows each level that a miss can reach', () => {
    for (const commitment of COMMITMENT_NAMES) {
      COMMITMENTS[commitment].escalation.forEach((_, at) => {
        expect(body).toContain(`["Huidan","CommitmentsMissed","commitment","${commitment}","level","${at + 1}","service","huidan"`);
      });
    }
  });

  it.each(['pickup', 'delivery', 'receipt_return'])('shows how often %s was on time and late in a graph of its own', (commitment) => {
    const title = { pickup: 'Pickups on time and late (B1)', delivery: 'Deliveries on time and late (C1)', receipt_return: 'Receipts on time and late (E2)' }[commitment];
    const widgets = (JSON.parse(body) as { widgets: { properties: { title: string; metrics: string[][] } }[] }).widgets;
    const found = widgets.find(({ properties }) => properties.title === title);
    expect(found?.properties.metrics.map(([, metric, , value]) => [metric, value])).toEqual([['CommitmentsMet', commitment], ['CommitmentsLate', commitment]]);
  });

  it('shows the timers of every machine, and what lies in every dead-letter queue', () => {
    for (const { id } of ofType('AWS::StepFunctions::StateMachine')) expect(body).toContain(`"StateMachineArn","${text({ Ref: id })}"`);
    for (const { id } of ofType('AWS::SQS::Queue')) expect(body).toContain(`"QueueName","${text({ 'Fn::GetAtt': [id, 'QueueName'] })}"`);
  });

  it('looks for the codes of errors by itself', () => {
    expect(body).toContain(String.raw`SEARCH('{Huidan,service,code} MetricName=\"ApiErrors\" service=\"huidan\"', 'Sum')`);
  });
});
