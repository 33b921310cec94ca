import type { RangeName } from './ranges.ts';

/** A line of a graph, a bar or a figure. */
export interface Line {
  readonly label: string;
  /** Whether a time without a value is one in which nothing happened: no line is drawn over it. */
  readonly broken: boolean;
  /** When the step began, in milliseconds, and its value. */
  readonly points: readonly (readonly [at: number, value: number | null])[];
  /** The whole range as one value, or else the latest. */
  readonly value: number | null;
}

/** What a widget shows. */
export interface Drawing {
  readonly lines: readonly Line[];
  /** The namespaces of AWS of which the local cloud has no figures. */
  readonly absent: readonly string[];
  /** What could not be evaluated here, in the widget's own words. */
  readonly notUnderstood: readonly string[];
}

/** Where a widget is and what it is; what it shows is asked for again and again. */
export interface Frame {
  readonly kind: 'timeSeries' | 'bar' | 'singleValue' | 'custom' | 'other';
  readonly title: string;
  readonly stacked: boolean;
  readonly max: number | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Tab {
  readonly name: string;
  readonly range: RangeName;
  readonly widgets: readonly Frame[];
}

export interface Figures {
  readonly now: string;
  /** Of the widgets in their order; null for one that is no graph. */
  readonly drawings: readonly (Drawing | null)[];
}
