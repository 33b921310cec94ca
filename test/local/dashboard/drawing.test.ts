import { describe, expect, it } from 'vitest';
import { dashboardOf, isMetric, type MetricWidget } from '../../../local/dashboard/bodies.ts';
import { draw } from '../../../local/dashboard/drawing.ts';
import { Samples } from '../../../local/dashboard/samples.ts';

const NOW = Date.parse('2026-12-24T08:25:00+08:00');
const DAY = 86_400_000;

function widget(metrics: unknown[], properties: object = {}): MetricWidget {
  const body = {
    start: '-P1D',
    widgets: [
      {
        type: 'metric',
        x: 0,
        y: 0,
        width: 8,
        height: 6,
        properties: { view: 'timeSeries', title: 'a ｜ b', metrics, ...properties },
      },
    ],
  };
  const [made] = dashboardOf('Today', JSON.stringify(body)).widgets;
  if (!isMetric(made)) throw new Error('not a widget of metrics');
  return made;
}

function measured(
  ...samples: (readonly [name: string, daysAgo: number, value: number, dimensions?: Record<string, string>])[]
): Samples {
  const all = new Samples();
  all.add(
    samples.map(([name, daysAgo, value, dimensions = {}]) => ({
      namespace: 'Huidan',
      name,
      dimensions: { service: 'huidan', ...dimensions },
      at: NOW - daysAgo * DAY,
      values: [value],
    })),
  );
  return all;
}

describe('what a widget shows', () => {
  it('is a statistic for each step, and nothing where nothing was measured', () => {
    const { lines } = draw(
      widget([['Huidan', 'Bookings', 'service', 'huidan', { label: 'booked', stat: 'Sum' }]]),
      measured(['Bookings', 0, 2], ['Bookings', 0, 3], ['Bookings', 2, 1], ['Bookings', 99, 7]),
      'month',
      NOW,
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ label: 'booked', value: 5, broken: true });
    expect(lines[0]?.points.slice(-3).map(([, value]) => value)).toEqual([1, null, 5]);
  });

  it('is one figure of the whole time where the widget says so', () => {
    const whole = widget([['Huidan', 'Bookings', 'service', 'huidan', { stat: 'Sum' }]], {
      view: 'singleValue',
      setPeriodToTimeRange: true,
    });
    expect(draw(whole, measured(['Bookings', 0, 2], ['Bookings', 5, 3]), 'month', NOW).lines[0]?.value).toBe(5);
    expect(draw(whole, measured(), 'month', NOW).lines[0]?.value).toBeNull();
  });

  it('is reckoned from metrics that are not shown themselves', () => {
    const kept = widget([
      [{ label: 'pickup', expression: '100 * FILL(kept0, 0) / (FILL(kept0, 0) + FILL(broken0, 0))', period: 86_400 }],
      ['Huidan', 'Met', 'service', 'huidan', { id: 'kept0', visible: false, stat: 'Sum' }],
      ['Huidan', 'Missed', 'level', '1', 'service', 'huidan', { id: 'broken0', visible: false, stat: 'Sum' }],
    ]);
    const { lines } = draw(kept, measured(['Met', 0, 1], ['Missed', 0, 3, { level: '1' }]), 'month', NOW);
    expect(lines).toMatchObject([{ label: 'pickup', value: 25 }]);
  });

  it('is a line for each that a search finds, in their order', () => {
    const found = widget([
      [{ expression: 'SEARCH(\'{Huidan,service,branch} MetricName="AtBranch" service="huidan"\', \'Maximum\')' }],
    ]);
    const { lines } = draw(
      found,
      measured(
        ['AtBranch', 0, 2, { branch: 'WUH' }],
        ['AtBranch', 0, 1, { branch: 'CTU' }],
        ['AtBranch', 99, 1, { branch: 'SHA' }],
      ),
      'month',
      NOW,
    );
    expect(lines.map(({ label, value }) => [label, value])).toEqual([
      ['CTU', 1],
      ['WUH', 2],
    ]);
  });

  it('says which figures the local cloud does not have', () => {
    expect(
      draw(widget([['AWS/Lambda', 'Errors', 'FunctionName', 'f', { stat: 'Sum' }]]), measured(), 'day', NOW),
    ).toMatchObject({ absent: ['AWS/Lambda'], notUnderstood: [] });
    expect(draw(widget([['Huidan', 'Bookings', 'service', 'huidan']]), measured(), 'day', NOW)).toMatchObject({
      absent: [],
    });
  });

  it('says what it cannot evaluate, and shows the rest', () => {
    const both = widget([
      [{ expression: 'ANOMALY_DETECTION_BAND(a)' }],
      ['Huidan', 'Bookings', 'service', 'huidan', { stat: 'IQM' }],
      ['Huidan', 'Bookings', 'service', 'huidan', { stat: 'Sum', id: 'a' }],
    ]);
    expect(draw(both, measured(['Bookings', 0, 1]), 'day', NOW)).toMatchObject({
      notUnderstood: ['ANOMALY_DETECTION_BAND(a)', 'the statistic IQM'],
      lines: [{ value: 1 }],
    });
  });
});
