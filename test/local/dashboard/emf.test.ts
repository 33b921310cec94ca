import { describe, expect, it } from 'vitest';
import { samplesIn } from '../../../local/dashboard/emf.ts';

const event = {
  _aws: {
    Timestamp: 1_795_622_400_000,
    CloudWatchMetrics: [
      {
        Namespace: 'Huidan',
        Dimensions: [['service', 'commitment']],
        Metrics: [
          { Name: 'Overdue', Unit: 'Count' },
          { Name: 'Lateness', Unit: 'Seconds' },
        ],
      },
    ],
  },
  service: 'huidan',
  commitment: 'pickup',
  Overdue: 3,
  Lateness: [60, 120],
};

describe('metrics in a log line', () => {
  it('are read with their dimensions, one value or several, by the time that they carry', () => {
    const dimensions = { service: 'huidan', commitment: 'pickup' };
    expect(samplesIn(JSON.stringify(event))).toEqual([
      { namespace: 'Huidan', name: 'Overdue', dimensions, at: 1_795_622_400_000, values: [3] },
      { namespace: 'Huidan', name: 'Lateness', dimensions, at: 1_795_622_400_000, values: [60, 120] },
    ]);
  });

  it('are found behind what the runtime puts before them', () => {
    expect(samplesIn(`2026-11-26T00:00:00Z\tid\tINFO\t${JSON.stringify(event)}`)).toHaveLength(2);
  });

  it('are in no other line', () => {
    for (const line of [
      '',
      'START RequestId: 1',
      '{"level":"INFO"}',
      '{"_aws":',
      '{"_aws":{"CloudWatchMetrics":"no"}}',
    ])
      expect(samplesIn(line)).toEqual([]);
  });
});
