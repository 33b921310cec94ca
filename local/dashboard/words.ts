export type Language = 'en' | 'zh';

/** Titles hold both languages; this is between them (infra/operations/dashboards/widgets.ts). */
const BETWEEN = ' ｜ ';

/** The part of a title in the language; the whole of one that has but one language. */
export function titleIn(language: Language, title: string): string {
  const [en = '', zh = en] = title.split(BETWEEN);
  return language === 'zh' ? zh : en;
}

/** By name. The page has nothing of the rules in it: that none is missing is tested. */
const COMMITMENTS: Readonly<Record<string, string>> = {
  dispatch: '下发取货指令',
  verification: '取货核实',
  pickup: '取货',
  loading: '装车确认',
  appointment: '预约收货',
  arrival: '到货',
  reestimate: '重新预估',
  delivery: '派送',
  signature_recheck: '签收复核',
  receipt_return: '回单返回',
  receipt_limit: '回单最后期限',
  explanation: '未回说明',
  quote: '询价答复',
  first_response: '首次答复',
  acknowledgement: '投诉受理',
  resolution: '工单解决',
  department_answer: '部门答复',
  next_response: '再次答复',
  call_back: '客户回访',
  review: '工单抽查',
  emergency_plan: '应急方案',
  task_acceptance: '任务接受',
  task: '异常处理',
  classification: '售后分类',
  report_back: '售后回告',
  knowledge_entry: '知识收录',
  claim_decision: '理赔结论',
  payment: '理赔付款',
  recovery: '理赔追偿',
};

const REPORTS: Readonly<Record<string, string>> = {
  unreturned_receipts: '未回回单报表',
  performance: '绩效报表',
  exceptions: '异常报表',
  agents: '坐席绩效报表',
  desk: '客服服务报表',
  case_reviews: '工单抽查报表',
  receipt_chase: '回单催收',
  carriers: '承运商到车',
};

/** What the labels of the dashboards say, in Chinese. */
const LABELS: Readonly<Record<string, string>> = {
  'shipments booked': '下单',
  'shipments picked up': '取货',
  'shipments delivered': '签收',
  'pickup instructions sent (A4)': '取货指令已发（A4）',
  'goods released against D1-D4': '违规放货（D1-D4）',
  'receipts back at their origin branch (E2)': '回单已回始发网点（E2）',
  'by how long the oldest answer to a customer is past due': '最久未答复',
  'exceptions of grade 1 that are not solved (F1)': '未结一级异常（F1）',
  'under 30 minutes': '30分钟内',
  'under 2 hours': '2小时内',
  'under 8 hours': '8小时内',
  'under 24 hours': '24小时内',
  '24 hours and more': '24小时及以上',
  'within 30 minutes': '30分钟内到期',
  'within 2 hours': '2小时内到期',
  table: '数据表',
};

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ finished$/, '已完成'],
  [/ branches missing$/, '缺网点'],
  [/ out of time$/, '超时'],
  [/ days$/, '天'],
];

/** The label of a line in the language; a name that has no words (a branch, a function) stays as it is. */
export function labelIn(language: Language, label: string): string {
  if (language === 'en')
    return Object.hasOwn(COMMITMENTS, label) || /^[a-z_]+( finished| branches missing)$/.test(label)
      ? label.replaceAll('_', ' ')
      : label;
  for (const [ending, zh] of ENDINGS) {
    if (ending.test(label)) return named(label.replace(ending, '')) + zh;
  }
  return named(label);
}

const CHINESE = new Map(Object.entries({ ...COMMITMENTS, ...REPORTS, ...LABELS }));
const named = (word: string): string => CHINESE.get(word) ?? word;

/** What the page itself says. */
export const PAGE = {
  room: { en: 'Huidan operations room', zh: '回单 · 运营室' },
  local: { en: 'local cloud', zh: '本地云' },
  clock: { en: 'Cloud clock', zh: '云端时钟' },
  day: { en: 'Day', zh: '日' },
  week: { en: 'Week', zh: '周' },
  month: { en: 'Month', zh: '月' },
  Today: { en: 'Today', zh: '今日' },
  Desk: { en: 'Desk', zh: '客服' },
  Promises: { en: 'Promises', zh: '承诺' },
  Receipts: { en: 'Receipts', zh: '回单' },
  System: { en: 'System', zh: '系统' },
  absent: { en: 'No figures on the local cloud', zh: '本地云无此数据' },
  empty: { en: 'Nothing in this time', zh: '此时段无数据' },
  notUnderstood: { en: 'Not evaluated on the local cloud:', zh: '本地云未计算：' },
  kind: { en: 'Not drawn on the local cloud', zh: '本地云不显示此类图表' },
  failed: { en: 'The local cloud does not answer', zh: '本地云无响应' },
  first: { en: 'Back to the top', zh: '回到首页' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;
