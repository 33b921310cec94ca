import type { IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { QUEUE_AGES } from '../../../domain/case/queue-age.ts';
import { DESK_PROMISES, OF_THE_DESK } from '../../../domain/commitments.ts';
import { byCommitment, keptPercent, line, missesAtLevel, whatThereIs } from '../series.ts';
import { bars, graph, list } from './widgets.ts';

/** How the service desk stands, and what it has to do now (F1, G1, G2). */
export function desk(overdueList: IFunction): IWidget[][] {
  return [
    [
      bars(
        {
          en: 'Cases in the queue, by age: over 8 hours, ask their agents for each by name',
          zh: '待处理工单（按时长）：超过8小时逐件追问坐席',
        },
        QUEUE_AGES.map((age) => line('CasesInQueue', { age }, { statistic: 'Maximum', label: age })),
      ),
      graph(
        {
          en: 'Promises about to break: more than the desk can answer in the time, call in help',
          zh: '即将逾期的承诺：超出坐席能力时增派人手',
        },
        (['30 minutes', '2 hours'] as const).map((within) =>
          line('PromisesAboutToBreak', { within }, { statistic: 'Maximum', label: `within ${within}` }),
        ),
      ),
      graph(
        {
          en: 'Longest overdue answer, in seconds: over 1800, nobody answers the queue',
          zh: '最久未答复（秒）：超过1800说明无人应答',
        },
        [line('OldestUnanswered', {}, { statistic: 'Maximum' })],
      ),
    ],
    [
      graph(
        {
          en: 'Promises of the desk broken, by promise: speak to the supervisor',
          zh: '客服违约（按承诺）：与客服主管沟通',
        },
        missesAtLevel(1, DESK_PROMISES),
      ),
      graph(
        {
          en: 'Cases opened, by type and channel: complaints rise, look for what they have in common',
          zh: '新建工单（按类型与渠道）：投诉上升时查找共因',
        },
        [whatThereIs('CasesOpened')],
      ),
      graph(
        { en: 'Lost goods open now: each needs its joint plan (F1)', zh: '未结一级异常：逐件落实联合处置方案（F1）' },
        [line('GraveExceptions', {}, { statistic: 'Maximum' })],
      ),
    ],
    [
      bars(
        {
          en: 'Overdue at the desk now, by promise: start with the tallest',
          zh: '客服当前逾期（按承诺）：从最高的开始',
        },
        byCommitment('Overdue', { statistic: 'Maximum' }, DESK_PROMISES),
      ),
      graph(
        {
          en: 'Kept by the desk, %: below 90, read the monthly reports (J1)',
          zh: '客服兑现率%：低于90时查看月报（J1）',
        },
        keptPercent(DESK_PROMISES),
        { max: 100, width: 16 },
      ),
    ],
    [
      list(
        overdueList,
        { en: 'Overdue at the desk: take them from the top', zh: '客服逾期事项：自上而下处理' },
        { subjects: OF_THE_DESK.map(({ kind }) => kind) },
      ),
    ],
  ];
}
