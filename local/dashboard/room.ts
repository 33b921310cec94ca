import { readClock } from '../cloud/clock-client.ts';
import type { CloudFile } from '../cloud/cloud-file.ts';
import type { Figures, Frame, Tab } from './answers.ts';
import { deployedDashboards, isCustom, isMetric, type Dashboard, type Widget } from './bodies.ts';
import { htmlOf } from './custom-widget.ts';
import { draw } from './drawing.ts';
import { LogReader } from './log-reader.ts';
import { Samples } from './samples.ts';
import { rangeOf, type RangeName } from './ranges.ts';

/** What the page asks for. */
export interface Room {
  readonly tabs: readonly Tab[];
  /** The figures of a tab, by its place; undefined where there is none. */
  readonly figures: (tab: number, range: RangeName) => Promise<Figures | undefined>;
  /** What a custom widget shows; undefined where there is none. */
  readonly html: (tab: number, widget: number, asked: Readonly<Record<string, unknown>>) => Promise<string | undefined>;
}

/** The operations room of a cloud, for which the AWS SDK is set up. */
export async function openRoom({ clock_url }: Pick<CloudFile, 'clock_url'>): Promise<Room> {
  const dashboards = await deployedDashboards();
  const samples = new Samples();
  const logs = new LogReader(samples);
  return {
    tabs: dashboards.map(tabOf),
    async figures(tab, range) {
      const dashboard = dashboards[tab];
      if (!dashboard) return undefined;
      await logs.read();
      const now = await readClock(clock_url);
      return {
        now,
        drawings: dashboard.widgets.map((widget) =>
          isMetric(widget) ? draw(widget, samples, range, Date.parse(now)) : null,
        ),
      };
    },
    async html(tab, at, asked) {
      const widget = dashboards[tab]?.widgets[at];
      return isCustom(widget) ? await htmlOf(widget, asked) : undefined;
    },
  };
}

function tabOf({ name, start, widgets }: Dashboard): Tab {
  return { name, range: rangeOf(start), widgets: widgets.map(frameOf) };
}

function frameOf(widget: Widget): Frame {
  const {
    x,
    y,
    width,
    height,
    properties: { title },
  } = widget;
  const place = { title, x, y, width, height };
  if (isMetric(widget))
    return {
      ...place,
      kind: widget.properties.view,
      stacked: widget.properties.stacked,
      max: widget.properties.yAxis?.left?.max ?? null,
    };
  return { ...place, kind: isCustom(widget) ? 'custom' : 'other', stacked: false, max: null };
}
