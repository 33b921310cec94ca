import { describe, expect, it } from 'vitest';
import { COMMITMENTS, COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import { METRICS } from '../../../domain/metrics.ts';
import { ofType, type Resource } from '../template.ts';

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

  it('looks for the codes of errors by itself', () => {
    expect(body).toContain(String.raw`SEARCH('{Huidan,service,code} MetricName=\"ApiErrors\" service=\"huidan\"', 'Sum')`);
  });
});
