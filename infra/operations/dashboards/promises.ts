import type { IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import { byCommitment, keptPercent, missesAtLevel } from '../series.ts';
import { graph } from './widgets.ts';

/** How well the promises are kept (J1). */
export function promises(): IWidget[][] {
  return [
    [
      graph(
        {
          en: 'Kept, % a day: below its goal, see the performance report for the branch',
          zh: '兑现率（每日%）：低于目标时查看绩效报表中的网点',
        },
        keptPercent(),
        { width: 24, max: 100 },
      ),
    ],
    [
      graph(
        {
          en: 'Kept: a fall without fewer bookings means that reports do not come in',
          zh: '已兑现：下单未减而此线下降，说明上报中断',
        },
        byCommitment('CommitmentsMet'),
      ),
      graph(
        { en: 'Met late: which step holds the goods up', zh: '迟到兑现：哪一环节拖延' },
        byCommitment('CommitmentsLate'),
      ),
      graph({ en: 'Told to level 1: the branch acts', zh: '升级1级：网点处理' }, missesAtLevel(1)),
    ],
    [
      graph({ en: 'Told to level 2: the branch manager acts', zh: '升级2级：网点经理处理' }, missesAtLevel(2)),
      graph(
        { en: 'Told to level 3: the supervisor calls the customer', zh: '升级3级：客服主管联系客户' },
        missesAtLevel(3),
      ),
      graph(
        { en: 'How late, p50, in seconds: the ordinary delay', zh: '迟到时长 p50（秒）：通常延误' },
        byCommitment('Lateness', { statistic: 'p50' }),
      ),
    ],
    [
      graph(
        { en: 'How late, p95, in seconds: the customers who will complain', zh: '迟到时长 p95（秒）：将要投诉的客户' },
        byCommitment('Lateness', { statistic: 'p95' }, COMMITMENT_NAMES),
        { width: 24 },
      ),
    ],
  ];
}
