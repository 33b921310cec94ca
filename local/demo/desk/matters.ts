import { actor, tells, tellsOfClaim, type Deed, type Matter } from './matter.ts';
import type { Time } from '../timetable.ts';

const REQUESTER = { name: '陈静', contact: '13800000001' };
const SUPERVISOR = 'customer_service_supervisor';

const called = (at: Time, type: string, body: object): Deed => ({
  at,
  request: 'case',
  body: { channel: 'phone', type, partner: 'sample-partner', requester: REQUESTER, ...body },
});

/** The same question in a chat, answered at once. */
const asksForInvoice = (at: Time, story: string, knowledge?: string): Matter => ({
  story,
  deeds: [
    {
      at,
      request: 'case',
      body: {
        channel: 'chat',
        type: 'inquiry',
        subject: '如何开具发票',
        description: '请问运费发票怎么开？',
        tags: ['demo-invoice'],
        partner: 'sample-partner',
        requester: REQUESTER,
        taken_by: 'customer_service',
      },
    },
    tells(at, 'responded', { message: '请在月结单确认后申请，三个工作日内开具。' }),
    tells(at, 'solved', {
      summary: '月结单确认后申请，三个工作日内开具',
      ...(knowledge !== undefined && { knowledge }),
    }),
  ],
});

/** What the desk is busy with in a week, which begins on a Monday. */
export const MATTERS: readonly Matter[] = [
  {
    story: 'a complaint on the phone, answered at once, from the call to the call back (G3, G4)',
    deeds: [
      called('1 09:00', 'complaint', {
        subject: '送货员态度差',
        description: '送货时拒绝上楼，态度恶劣。',
        wanted: '道歉，并补送上楼',
        priority: 'high',
        taken_by: 'customer_service',
      }),
      tells('1 09:00', 'responded', { message: '非常抱歉，马上核实。' }),
      tells('1 09:40', 'acknowledged', {}, SUPERVISOR),
      tells('1 10:00', 'department_asked', { department: 'branch_hgh', question: '当日送货经过如何？' }),
      tells('1 11:20', 'department_answered', { answer: '情况属实，已安排补送。' }, 'branch_manager'),
      tells('1 16:00', 'solved', { summary: '网点致歉，当日补送上楼' }),
      { ...tells('1 16:20', 'confirmed', {}, 'customer'), by: 'partner' },
      tells('1 16:40', 'closed'),
      tells('3 10:00', 'called_back', { score: 4 }),
      tells('3 14:00', 'reviewed', { verdict: 'good', note: '处理及时' }, SUPERVISOR),
    ],
  },
  {
    story: 'a call that nobody answers for two minutes (G2); the customer is asked for something, and answers',
    deeds: [
      called('1 10:00', 'inquiry', { subject: '改派送时间', description: '希望周四上午送货。' }),
      tells('1 10:02', 'taken'),
      tells('1 10:02', 'responded', { message: '抱歉久等。' }),
      tells('1 10:04', 'information_asked', { message: '请提供收货人电话。' }),
      { ...tells('2 15:00', 'customer_replied', { message: '13800000002' }, 'customer'), by: 'partner' },
      tells('2 15:20', 'solved', { summary: '已改为周四上午送货' }),
    ],
  },
  {
    story: 'an e-mail opens a case, and its answer goes out in the thread (G1)',
    deeds: [
      {
        at: '1 11:00',
        request: 'mail',
        body: { from: 'chenjing@jinjiang.example.com', subject: '对账单有误', text: '上月对账单多了一票，请核对。' },
      },
      tells('1 11:30', 'taken'),
      tells('1 11:40', 'responded', { message: '已收到，今天内核对完毕。' }),
      tells('1 17:00', 'solved', { summary: '对账单已更正' }),
    ],
  },
  {
    story:
      'a lost parcel: an exception of grade 1 by itself, a plan too late (F1), and a claim that is paid and recovered (F4, G5)',
    order: { from: 'CTU', to: 'SHA', freight: 'monthly', receipt: 'none' },
    deeds: [
      { at: '2 09:00', request: 'shipment_event', body: { type: 'instruction_accepted', actor: actor('dispatcher') } },
      { at: '2 10:00', request: 'shipment_event', body: { type: 'picked_up', actor: actor('driver') } },
      {
        at: '2 14:00',
        request: 'shipment_event',
        body: { type: 'lost', actor: actor('branch_manager'), reason: '中转时遗失' },
      },
      tells(
        '2 14:40',
        'plan_agreed',
        {
          plan: '调监控，沿线查找，联系承运商',
          participants: [actor('customer_service_manager'), actor('branch_manager')],
        },
        'customer_service_manager',
      ),
      tells('2 15:20', 'task_accepted', {}, 'branch_manager'),
      {
        at: '3 09:00',
        by: 'partner',
        request: 'claim',
        body: { kind: 'loss', amount: 320_000, description: '整票遗失，按发票金额索赔' },
      },
      { at: '3 11:00', by: 'partner', request: 'evidence', body: {} },
      {
        at: '3 15:00',
        request: 'assessment',
        body: {
          actor: actor(SUPERVISOR),
          liability: 'carrier',
          reasons: '承运商交接记录缺失',
          recover_from: 'sample-carrier',
        },
      },
      tellsOfClaim('4 10:00', 'paid', { reference: 'DEMO-PAY-1' }),
      tells('4 11:00', 'task_done', { outcome: '确认遗失，已赔付', cost: 320_000 }, 'branch_manager'),
      tellsOfClaim('7 10:00', 'recovered', { amount: 320_000, reference: 'DEMO-REC-1' }),
    ],
  },
  {
    story:
      'goods that are to come back: classified, approved, booked back with the case, and reported back when they are there (G6)',
    order: { from: 'CTU', to: 'HGH', freight: 'monthly', receipt: 'none' },
    deeds: [
      called('3 09:00', 'after_sales', {
        request: 'return',
        subject: '申请退货',
        description: '客户发错型号，申请退回。',
        taken_by: 'customer_service',
      }),
      tells('3 09:00', 'responded', { message: '已登记，今天内答复。' }),
      tells('3 10:00', 'classified', { category: '发错货' }),
      tells('3 11:00', 'approved', {}, SUPERVISOR),
      tells('3 14:00', 'handled'),
      tells('6 16:00', 'tracked', { result: '货物已退回发货人' }),
      tells('7 09:00', 'reported_back', { message: '退货已完成。' }),
      tells('7 09:00', 'solved', { summary: '退货已完成' }),
    ],
  },
  {
    story: 'damage that a branch finds: an exception of grade 3, whose task is taken too late (F1, F4)',
    order: { from: 'CTU', to: 'WUH', freight: 'monthly', receipt: 'none' },
    deeds: [
      { at: '4 10:00', request: 'shipment_event', body: { type: 'instruction_accepted', actor: actor('dispatcher') } },
      { at: '4 11:00', request: 'shipment_event', body: { type: 'picked_up', actor: actor('driver') } },
      {
        at: '4 14:00',
        request: 'exception',
        body: {
          kind: 'damage',
          pieces: 1,
          found_by: '仓库',
          description: '外箱破损一件',
          responsible: 'warehouse',
        },
      },
      tells('4 18:20', 'task_accepted', {}, 'warehouse_manager'),
      tells('5 10:00', 'task_done', { outcome: '已加固换箱', cost: 2_000 }, 'warehouse_manager'),
    ],
  },
  ...(['2 09:20', '3 09:20', '4 09:20', '5 09:20'] as const).map((at) => asksForInvoice(at, 'a question in a chat')),
  {
    ...asksForInvoice('6 09:20', 'the question for the fifth time: an entry is owed (G7)'),
    wants: 'demo-invoice',
  },
  {
    story: 'the entry is written, and the promise of it kept (G7)',
    deeds: [
      {
        at: '6 15:00',
        request: 'knowledge',
        body: {
          title: '如何开具运费发票',
          question: '运费发票怎么开？',
          answer: '月结单确认后申请，三个工作日内开具。',
          tags: ['demo-invoice'],
          language: 'zh',
          audience: 'public',
        },
      },
    ],
  },
  asksForInvoice('7 09:20', 'the question once more, answered from the entry', 'demo-invoice'),
];
