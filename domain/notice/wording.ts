import { COMMITMENTS, type CommitmentTable } from '../commitments.ts';
import { COMPANY } from '../contacts/told-roles.ts';
import type { PromiseRule } from '../promise/promise-rule.ts';
import { REPORTS, type ReportKind } from '../report/reports.ts';
import { inZone, type Instant } from '../time/instant.ts';
import type { NoticeKind } from './notice-kinds.ts';
import { reasonText } from './reason-text.ts';
import type { Language, Notice } from './notice.ts';
import type { Topic } from './topic.ts';

/** What a notice is made of. */
export type Told = Pick<Notice, 'kind' | 'topic' | 'timeZone'>;

interface Words {
  /** What one notice says first, on one line. */
  readonly title: (told: Told) => string;
  /** What several say first. */
  readonly several: (count: number) => string;
  /** Line by line: what was promised, to whom it matters, since when, what to do first. */
  readonly lines: (told: Told) => readonly string[];
}

const REPORTS_IN_CHINESE: Readonly<Record<ReportKind, string>> = {
  unreturned_receipts: '未返回单月报',
  performance: '时效绩效月报',
  exceptions: '异常周报',
  agents: '坐席绩效月报',
  desk: '客服服务月报',
  case_reviews: '工单抽查周报',
  receipt_chase: '回单催收日报',
  carriers: '承运商到车月报',
};

const SUBJECTS_IN_CHINESE: Readonly<Record<string, string>> = {
  shipment: '运单',
  quote: '询价',
  branch_report: '报表',
  report: '报表',
  mail_order: '邮件订单',
  case: '工单',
};

/** A promise that the code no longer knows is called by its name. */
function promiseOf({ commitment = '' }: Topic) {
  const rule: PromiseRule | undefined = (COMMITMENTS as Partial<CommitmentTable>)[commitment as keyof CommitmentTable];
  const id = rule ? ` (${rule.rule})` : '';
  return {
    en: `${rule?.promise ?? commitment}${id}`,
    zh: `${rule?.inChinese ?? commitment}${id}`,
    first: {
      en: rule ? [`First: ${rule.toDo.en}`] : [],
      zh: rule ? [`先做：${rule.toDo.zh}`] : [],
    },
  };
}

/** A moment in the local time of the branch, or of the company. */
function local(at: Instant, { topic: { branch }, timeZone }: Told) {
  const text = inZone(at, timeZone).toFormat('yyyy-MM-dd HH:mm');
  if (branch === COMPANY) return { en: `${text}, local time of the company`, zh: `${text}（公司当地时间）` };
  return { en: `${text}, local time of ${branch}`, zh: `${text}（${branch} 当地时间）` };
}
const since = (told: Told) => local(told.topic.at, told);

/** Who has to answer a report, and by when: of most nobody (E5). */
function answer(told: Told) {
  const { answerBy, branch } = told.topic;
  if (answerBy === undefined) return { en: [], zh: [] };
  const by = local(answerBy, told);
  return {
    en: [`To answer (E5): ${branch} explains every row that is overdue, by ${by.en}`],
    zh: [`须答复 (E5)：${branch} 逐条说明逾期回单，截止 ${by.zh}`],
  };
}

const whose = ({ subject, subjectId, partner }: Topic) => ({
  en: [subject.replaceAll('_', ' '), subjectId, ...(partner === undefined ? [] : [`of ${partner}`])].join(' '),
  zh: `${SUBJECTS_IN_CHINESE[subject] ?? subject} ${subjectId}${partner === undefined ? '' : `，客户 ${partner}`}`,
});

/** Which departments were asked (G2). */
const asked = ({ departments = [] }: Topic) => ({
  en: departments.length > 0 ? [`Asked: ${departments.join(', ')}`] : [],
  zh: departments.length > 0 ? [`被求助部门：${departments.join('、')}`] : [],
});

const reasonsOf = ({ reasons = [] }: Topic) => {
  const inWords = (language: Language) => reasons.map(({ rule, code }) => `${reasonText(code, language)} (${rule})`);
  return { en: inWords('en').join(', '), zh: inWords('zh').join('、') };
};

const reportOf = ({ report, period = '', rows = 0, address = '' }: Topic) => ({
  en: report ? `${report.replaceAll('_', ' ')} ${period}: ${REPORTS[report].lists}` : '',
  zh: report ? `${REPORTS_IN_CHINESE[report]} ${period}` : '',
  rows,
  address,
});

/** What each kind of notice says, in each language. */
export const WORDING: Readonly<Record<NoticeKind, Readonly<Record<Language, Words>>>> = {
  escalation: {
    en: {
      title: ({ topic }) => `Overdue, level ${topic.level ?? 1}: ${promiseOf(topic).en}, ${topic.subjectId}`,
      several: (count) => `${count} promises are overdue`,
      lines: (told) => [
        `Promised: ${promiseOf(told.topic).en}`,
        `Of: ${whose(told.topic).en}`,
        ...asked(told.topic).en,
        `Overdue since: ${since(told).en}`,
        ...promiseOf(told.topic).first.en,
      ],
    },
    zh: {
      title: ({ topic }) => `逾期（${topic.level ?? 1} 级）：${promiseOf(topic).zh}，${topic.subjectId}`,
      several: (count) => `${count} 项承诺逾期`,
      lines: (told) => [
        `承诺：${promiseOf(told.topic).zh}`,
        `对象：${whose(told.topic).zh}`,
        ...asked(told.topic).zh,
        `逾期自：${since(told).zh}`,
        ...promiseOf(told.topic).first.zh,
      ],
    },
  },
  reminder: {
    en: {
      title: ({ topic }) => `Due soon: ${promiseOf(topic).en}, ${topic.subjectId}`,
      several: (count) => `${count} promises are due soon`,
      lines: (told) => [
        `Promised: ${promiseOf(told.topic).en}`,
        `Of: ${whose(told.topic).en}`,
        `Due: ${since(told).en}`,
        ...promiseOf(told.topic).first.en,
      ],
    },
    zh: {
      title: ({ topic }) => `即将到期：${promiseOf(topic).zh}，${topic.subjectId}`,
      several: (count) => `${count} 项承诺即将到期`,
      lines: (told) => [
        `承诺：${promiseOf(told.topic).zh}`,
        `对象：${whose(told.topic).zh}`,
        `到期：${since(told).zh}`,
        ...promiseOf(told.topic).first.zh,
      ],
    },
  },
  instruction: {
    en: {
      title: ({ topic }) => `Pick up (A4): ${topic.subjectId}`,
      several: (count) => `${count} pickups`,
      lines: (told) => [
        `Of: ${whose(told.topic).en}`,
        `Instructed: ${since(told).en}`,
        'First: Accept the instruction and send a driver',
      ],
    },
    zh: {
      title: ({ topic }) => `取货指令 (A4)：${topic.subjectId}`,
      several: (count) => `${count} 条取货指令`,
      lines: (told) => [`对象：${whose(told.topic).zh}`, `下达：${since(told).zh}`, '先做：接受指令并安排司机'],
    },
  },
  report: {
    en: {
      title: ({ topic }) => `Report ${reportOf(topic).en}`,
      several: (count) => `${count} reports are there`,
      lines: (told) => [
        `Report: ${reportOf(told.topic).en}`,
        `For: ${told.topic.branch}, rows: ${reportOf(told.topic).rows}`,
        `Made: ${since(told).en}`,
        ...answer(told).en,
        `First: Open it by the link within a week, or with a key: GET ${reportOf(told.topic).address}`,
      ],
    },
    zh: {
      title: ({ topic }) => `报表：${reportOf(topic).zh}`,
      several: (count) => `${count} 份报表已生成`,
      lines: (told) => [
        `报表：${reportOf(told.topic).zh}`,
        `对象：${told.topic.branch}，${reportOf(told.topic).rows} 行`,
        `生成：${since(told).zh}`,
        ...answer(told).zh,
        `先做：一周内点链接查看，或用密钥 GET ${reportOf(told.topic).address}`,
      ],
    },
  },
  irregular_sign_off: {
    en: {
      title: ({ topic }) => `Goods released against D1-D4: ${topic.subjectId}`,
      several: (count) => `${count} releases of goods against D1-D4`,
      lines: (told) => [
        `Promised: goods are given only to whom they are for; here not: ${reasonsOf(told.topic).en}`,
        `Of: ${whose(told.topic).en}`,
        `Signed for: ${since(told).en}`,
        `First: ${told.topic.branch} gets the papers that are missing, or the goods back`,
      ],
    },
    zh: {
      title: ({ topic }) => `违规放货（D1-D4）：${topic.subjectId}`,
      several: (count) => `${count} 次违规放货（D1-D4）`,
      lines: (told) => [
        `承诺：货物只交给有权签收者；不符：${reasonsOf(told.topic).zh}`,
        `对象：${whose(told.topic).zh}`,
        `签收：${since(told).zh}`,
        `先做：由 ${told.topic.branch} 补齐缺少的凭证，或追回货物`,
      ],
    },
  },
  receipt_ready: {
    en: {
      title: ({ topic }) => `Signed receipt ready to collect (E7): ${topic.subjectId}`,
      several: (count) => `${count} signed receipts are ready to collect`,
      lines: (told) => [
        'Promised: the signed receipt is back at the origin branch (E7)',
        `Of: ${whose(told.topic).en}`,
        `Back since: ${since(told).en}`,
        `First: Collect it at ${told.topic.branch}`,
      ],
    },
    zh: {
      title: ({ topic }) => `回单可取 (E7)：${topic.subjectId}`,
      several: (count) => `${count} 份回单可取`,
      lines: (told) => [
        '承诺：签收回单已返回始发网点 (E7)',
        `对象：${whose(told.topic).zh}`,
        `返回：${since(told).zh}`,
        `先做：到 ${told.topic.branch} 领取`,
      ],
    },
  },
  mail_order: {
    en: {
      title: ({ topic }) => `An order by e-mail needs somebody (A1): ${topic.subjectId}`,
      several: (count) => `${count} orders by e-mail need somebody`,
      lines: (told) => [
        `Of: ${whose(told.topic).en}`,
        `Received: ${since(told).en}`,
        'First: Read the message, and call whoever wrote it',
      ],
    },
    zh: {
      title: ({ topic }) => `邮件订单须人工处理 (A1)：${topic.subjectId}`,
      several: (count) => `${count} 封邮件订单须人工处理`,
      lines: (told) => [`对象：${whose(told.topic).zh}`, `收到：${since(told).zh}`, '先做：阅读邮件并联系发件人'],
    },
  },
  withdrawal: {
    en: {
      title: ({ topic }) => `In time after all: ${promiseOf(topic).en}, ${topic.subjectId}`,
      several: (count) => `${count} promises were kept after all`,
      lines: (told) => [
        `Promised: ${promiseOf(told.topic).en}`,
        `Of: ${whose(told.topic).en}`,
        `Was told as overdue since: ${since(told).en}`,
        'First: Nothing; what you were told is withdrawn',
      ],
    },
    zh: {
      title: ({ topic }) => `撤回：未逾期，${promiseOf(topic).zh}，${topic.subjectId}`,
      several: (count) => `${count} 项逾期通知撤回`,
      lines: (told) => [
        `承诺：${promiseOf(told.topic).zh}`,
        `对象：${whose(told.topic).zh}`,
        `曾通知逾期自：${since(told).zh}`,
        '先做：无需处理，此前通知撤回',
      ],
    },
  },
};
