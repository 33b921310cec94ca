import type { IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { AGE_BANDS } from '../../../domain/report/age-band.ts';
import { REPORT_KINDS } from '../../../domain/report/reports.ts';
import { byCommitment, keptPercent, line } from '../series.ts';
import { bars, graph } from './widgets.ts';

const RECEIPTS = ['receipt_return', 'receipt_limit'] as const;

/** Where the signed receipts are (E2-E5). */
export function receipts(): IWidget[][] {
  return [
    [
      bars(
        {
          en: 'Receipts out, by age: over 20 days, ask the branch for each by name',
          zh: '未回回单（按天数）：超过20天逐票追问网点',
        },
        AGE_BANDS.map((age) => line('ReceiptsOutstanding', { age }, { statistic: 'Maximum', label: age })),
      ),
      graph(
        {
          en: 'Returned: fewer than delivered for a week, an envelope is stuck',
          zh: '已回：一周少于签收数，说明有信封滞留',
        },
        [line('ReceiptsReturned', {}), line('Deliveries', {})],
      ),
      graph(
        {
          en: 'Days to return, p50 and p95: near 20, speak to the destination branches',
          zh: '回单天数 p50、p95：接近20天时与目的网点沟通',
        },
        [
          line('DaysToReturn', {}, { statistic: 'p50', label: 'p50' }),
          line('DaysToReturn', {}, { statistic: 'p95', label: 'p95' }),
        ],
      ),
    ],
    [
      graph(
        {
          en: 'Returned in time, % (E2): below 90, read the month-end list',
          zh: '按时返回率%（E2）：低于90时查看月末清单',
        },
        keptPercent(RECEIPTS),
        { max: 100 },
      ),
      graph(
        { en: 'Overdue receipts: the daily chase goes to these branches (E4)', zh: '逾期回单：每日催收的对象（E4）' },
        byCommitment('Overdue', { statistic: 'Maximum' }, RECEIPTS),
      ),
      graph(
        { en: 'Sweeps: a branch missing, run the sweep again', zh: '定期报表：缺网点时重新运行' },
        REPORT_KINDS.flatMap((report) => [
          line('SweepsFinished', { report }, { label: `${report} finished` }),
          line('SweepBranchesFailed', { report }, { label: `${report} branches missing` }),
        ]),
      ),
    ],
  ];
}
