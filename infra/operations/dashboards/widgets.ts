import {
  CustomWidget,
  GraphWidget,
  GraphWidgetView,
  SingleValueWidget,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';

/** What a widget shows and what to do when it looks bad, in English and in Chinese. */
export interface Title {
  readonly en: string;
  readonly zh: string;
}

/** Between the two languages of a title; the page of the local cloud shows one of them. */
const BETWEEN = ' ｜ ';
export const titleText = ({ en, zh }: Title): string => en + BETWEEN + zh;

const WIDTH = 8;

export function graph(
  title: Title,
  left: IMetric[],
  options: { readonly stacked?: true; readonly width?: number; readonly max?: number } = {},
): GraphWidget {
  return new GraphWidget({
    title: titleText(title),
    left,
    width: options.width ?? WIDTH,
    stacked: options.stacked ?? false,
    leftYAxis: { min: 0, ...(options.max !== undefined && { max: options.max }), showUnits: false },
  });
}

export function bars(title: Title, left: IMetric[]): GraphWidget {
  return new GraphWidget({
    title: titleText(title),
    left,
    width: WIDTH,
    view: GraphWidgetView.BAR,
    leftYAxis: { min: 0, showUnits: false },
  });
}

export function figures(title: Title, metrics: IMetric[], width = WIDTH): SingleValueWidget {
  return new SingleValueWidget({ title: titleText(title), metrics, width, height: 6, setPeriodToTimeRange: true });
}

/** What a function lists, over the whole width. @param params what it is asked for */
export function list(
  { functionArn }: IFunction,
  title: Title,
  params: Readonly<Record<string, readonly string[]>> = {},
): CustomWidget {
  return new CustomWidget({
    title: titleText(title),
    functionArn,
    width: 24,
    height: 12,
    updateOnRefresh: true,
    updateOnResize: false,
    updateOnTimeRangeChange: false,
    params,
  });
}
