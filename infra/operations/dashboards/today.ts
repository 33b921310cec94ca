import type { IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { byCommitment, byKind, line, whatThereIs } from '../series.ts';
import { bars, figures, graph, list } from './widgets.ts';

/** What is going on, and what somebody has to do something about now. */
export function today(overdueList: IFunction, worklist: IFunction): IWidget[][] {
  return [
    [
      figures(
        {
          en: 'Booked, picked up, delivered: pickups far behind bookings by evening, call the dispatchers',
          zh: '下单、取货、签收：傍晚取货远少于下单时催促调度',
        },
        [line('Bookings', {}), line('Pickups', {}), line('Deliveries', {})],
      ),
      graph(
        {
          en: 'Orders and instructions: where they part, check the bus (A4)',
          zh: '下单与取货指令：两线分开时检查事件总线（A4）',
        },
        [line('Bookings', {}), line('InstructionsSent', {})],
      ),
      graph(
        { en: 'Goods released against D1-D4: ask the branch for the papers', zh: '违规放货（D1-D4）：向网点索取凭证' },
        [line('IrregularSignOffs', {}), line('Deliveries', {})],
      ),
    ],
    [
      bars(
        { en: 'Overdue now, by promise: start with the tallest', zh: '当前逾期（按承诺）：从最高的开始处理' },
        byCommitment('Overdue', { statistic: 'Maximum' }),
      ),
      graph(
        {
          en: 'Overdue now, by branch: call the branch whose line rises',
          zh: '当前逾期（按网点）：上升的网点要打电话',
        },
        [whatThereIs('OverdueAtBranch', 'Maximum')],
      ),
      graph(
        {
          en: 'Oldest overdue, in seconds: whatever is older than two days goes to the supervisor',
          zh: '最久逾期（秒）：超过两天的交客服主管',
        },
        byCommitment('OldestOverdue', { statistic: 'Maximum' }),
      ),
    ],
    [
      graph(
        {
          en: 'Notices sent, by kind: none while promises break, look at the bus',
          zh: '已发通知（按类）：有违约而无通知时检查事件总线',
        },
        byKind('NoticesSent'),
      ),
      graph(
        {
          en: 'Notices that no channel took, or that have nobody: mend the contacts',
          zh: '未送达或无人可通知：检查联系人与渠道',
        },
        [line('NoticesFailed', {}), line('NoticesToNobody', {})],
      ),
      graph({ en: 'Notices that nobody acknowledged in time: call the branch', zh: '逾时未知悉：致电网点' }, [
        line('NoticesUnacknowledged', {}),
        line('EscalationsUnanswered', {}),
      ]),
    ],
    [
      graph(
        {
          en: 'Orders by e-mail, by what became of them: handed and stranger wait for customer service (A1)',
          zh: '邮件订单（按结果）：handed与stranger待客服处理（A1）',
        },
        [whatThereIs('OrdersByMail')],
      ),
    ],
    [list(overdueList, { en: 'Overdue shipments: take them from the top', zh: '逾期运单：自上而下处理' })],
    [list(worklist, { en: 'Work of a branch today: do what is next', zh: '网点今日待办：按顺序处理' })],
  ];
}
