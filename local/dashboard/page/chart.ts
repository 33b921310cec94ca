import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { Frame, Line } from '../answers.ts';
import { labelIn, type Language } from '../words.ts';
import { ZONE } from '../zone.ts';

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

const COLOURS = [
  '#1463b8',
  '#e07b12',
  '#2c9a68',
  '#c93a46',
  '#7a54b5',
  '#0f9aa8',
  '#b0892b',
  '#d2569b',
  '#5b6b7b',
  '#6fa037',
  '#8c4a2f',
  '#e5b800',
];
const QUIET = '#66788a';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What draws a chart into an element; charts are drawn over again with new figures. */
export type Chart = ReturnType<typeof init>;
export const chartIn = (element: HTMLElement): Chart => init(element);

export function drawChart(chart: Chart, frame: Frame, lines: readonly Line[], language: Language): void {
  chart.setOption(frame.kind === 'bar' ? bars(lines, language) : graph(frame, lines, language), { notMerge: true });
}

const common = { animation: false, color: COLOURS, textStyle: { fontFamily: 'inherit', color: QUIET } };
const values = (max: number | null): object => ({
  type: 'value',
  min: 0,
  ...(max !== null && { max }),
  minInterval: 1,
  splitLine: { lineStyle: { color: '#eef1f5' } },
  axisLabel: { color: QUIET },
});
const figure = (value: unknown): string =>
  typeof value === 'number' ? value.toLocaleString('en', { maximumFractionDigits: 1 }) : '–';

function graph({ stacked, max }: Frame, lines: readonly Line[], language: Language): EChartsCoreOption {
  // A line keeps its colour, whichever of the others are there.
  const withFigures = lines
    .map((line, at) => ({ ...line, color: COLOURS[at % COLOURS.length] }))
    .filter(({ value }) => value !== null);
  const times = lines[0]?.points.map(([at]) => at) ?? [];
  const step = (times[1] ?? 0) - (times[0] ?? 0);
  return {
    ...common,
    grid: { left: 8, right: 12, top: 10, bottom: lines.length > 1 ? 30 : 6, containLabel: true },
    legend: {
      show: lines.length > 1,
      type: 'scroll',
      bottom: 0,
      itemWidth: 10,
      itemHeight: 8,
      icon: 'roundRect',
      textStyle: { color: QUIET },
      tooltip: { show: false },
    },
    tooltip: { trigger: 'axis', confine: true, valueFormatter: figure, order: 'valueDesc' },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: times.map((at) => timeText(at, step, language)),
      axisTick: { show: false },
      axisLabel: { color: QUIET, hideOverlap: true },
      axisLine: { lineStyle: { color: '#dfe5eb' } },
    },
    yAxis: values(max),
    series: withFigures.map(({ label, broken, points, color }) => ({
      type: 'line',
      color,
      name: labelIn(language, label),
      data: points.map(([, value]) => value),
      connectNulls: !broken && !stacked,
      showSymbol: true,
      symbol: 'circle',
      symbolSize: 6,
      lineStyle: { width: 2 },
      ...(stacked && { stack: 'all', areaStyle: { opacity: 0.35 } }),
    })),
  };
}

function bars(lines: readonly Line[], language: Language): EChartsCoreOption {
  return {
    ...common,
    grid: { left: 8, right: 36, top: 4, bottom: 4, containLabel: true },
    tooltip: { trigger: 'item', confine: true, valueFormatter: figure },
    xAxis: values(null),
    yAxis: {
      type: 'category',
      inverse: true,
      data: lines.map(({ label }) => labelIn(language, label)),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { color: QUIET, interval: 0, fontSize: 11 },
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 16,
        label: { show: true, position: 'right', color: QUIET },
        itemStyle: { borderRadius: [0, 4, 4, 0] },
        data: lines.map(({ value }, at) => ({ value, itemStyle: { color: COLOURS[at % COLOURS.length] } })),
      },
    ],
  };
}

function timeText(at: number, step: number, language: Language): string {
  const day = { month: language === 'zh' ? 'numeric' : 'short', day: 'numeric' } as const;
  const options = step >= DAY ? day : ({ ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const);
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { timeZone: ZONE, ...options }).format(at);
}
