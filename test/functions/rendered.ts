import type { ReportFormat } from '../../functions/adapters/report-files.ts';
import { render, type Rendered } from '../../functions/report/render.ts';

/** All of a report as it is rendered. */
export async function rendered(report: Rendered, format: ReportFormat): Promise<Buffer> {
  const pieces = await Array.fromAsync(render(report, format));
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece as string)));
}
