import { declarePromises } from '../promise/promise-rule.ts';
import type { Role } from '../roles.ts';
import type { CaseEvent, CaseEventType } from './case-event.ts';
import type { CONDITIONS } from './conditions.ts';

/** The phases of a case: each is a machine. */
export const CASE_PHASES = {
  desk: 'From somebody who turns to the desk to the solution, the call back and the review of it (G2-G4)',
  exception:
    'From an exception that was found to the task that is done: a plan within half an hour where it is grave (F1, F4)',
  after_sales: 'From a return, an exchange or a repair that is asked for to the customer who knows how it ended (G6)',
} as const;

interface CaseWords {
  readonly event: CaseEvent;
  readonly moment: CaseEventType;
  readonly condition: keyof typeof CONDITIONS;
  readonly debtor: 'desk' | 'responsible';
  readonly measure: never;
  readonly phase: keyof typeof CASE_PHASES;
  readonly role: Role;
}

/** With these nobody waits for the desk any more. */
const OVER = ['withdrawn', 'merged', 'disproved'] as const;

/** What is promised of a case. */
export const CASE_PROMISES = declarePromises<CaseWords>()({
  first_response: {
    rule: 'G2',
    phase: 'desk',
    owedBy: 'desk',
    promise: 'whoever turns to the desk is answered: at once on the phone and in a chat, soon in writing',
    inChinese: '客户首次联系得到答复：电话与在线即时答复，书面尽快答复',
    toDo: { en: 'Answer the customer', zh: '答复客户的来信来电' },
    goal: 95,
    terms: [
      {
        when: ['of_customer'],
        countsFrom: [['opened']],
        // Of a VIP half of it.
        due: {
          within: {
            'vip.phone': 'PT15S',
            'vip.chat': 'PT15S',
            'vip.email': 'PT1H',
            'vip.api': 'PT1H',
            phone: 'PT30S',
            chat: 'PT30S',
            else: 'PT2H',
          },
        },
        metBy: ['responded'],
      },
    ],
    endedBy: [...OVER, 'solved'],
    escalation: [{ tells: 'customer_service_supervisor', after: 'PT0S' }],
  },
  acknowledgement: {
    rule: 'G3',
    phase: 'desk',
    owedBy: 'desk',
    promise: 'the supervisor acknowledges a complaint',
    inChinese: '投诉由主管确认受理',
    toDo: {
      en: 'Acknowledge the complaint, and see that it goes to the department',
      zh: '确认受理投诉，并转交责任部门',
    },
    goal: 95,
    terms: [{ when: ['complaint'], countsFrom: [['opened']], due: { within: 'PT2H' }, metBy: ['acknowledged'] }],
    endedBy: OVER,
    escalation: [{ tells: 'customer_service_manager', after: 'PT0S' }],
  },
  resolution: {
    rule: 'G2',
    phase: 'desk',
    owedBy: 'desk',
    promise:
      'a case is solved, or what is asked for after the sale is under way or refused; the time in which it waits for the customer does not count',
    inChinese: '工单得到解决，或售后申请已办理或拒绝；等待客户的时间不计',
    toDo: { en: 'Solve the case, and tell the customer the solution', zh: '解决工单，并将方案告知客户' },
    goal: 90,
    terms: [
      {
        when: ['of_customer'],
        countsFrom: [['opened', 'reopened']],
        due: { within: 'PT24H' },
        pauses: {
          from: ['information_asked'],
          until: ['customer_replied', 'solved', 'handled', 'refused', 'reopened', ...OVER],
        },
        // How long goods take to come back is not the desk's: from then on it owes that the customer hears how it ended (G6).
        metBy: ['solved', 'handled', 'refused'],
        recurs: true,
      },
    ],
    endedBy: OVER,
    escalation: [
      { tells: 'customer_service_supervisor', after: 'PT0S' },
      { tells: 'customer_service_manager', after: 'PT4H' },
    ],
  },
  department_answer: {
    rule: 'G2',
    phase: 'desk',
    owedBy: 'desk',
    promise: 'another department that is asked for help answers',
    inChinese: '被求助部门及时答复',
    toDo: { en: 'Answer what the desk has asked', zh: '答复客服的求助' },
    internal: true,
    goal: 90,
    terms: [
      {
        countsFrom: [['department_asked']],
        due: { within: 'PT30M' },
        metBy: ['department_answered'],
        recurs: true,
        // Nobody needs the answer any more.
        interruptedBy: ['solved'],
      },
    ],
    endedBy: OVER,
    escalation: [
      { tells: 'department_head', after: 'PT0S' },
      { tells: 'customer_service_manager', after: 'PT30M' },
    ],
  },
  next_response: {
    rule: 'G2',
    phase: 'desk',
    owedBy: 'desk',
    promise: 'a customer who comes back is answered',
    inChinese: '客户再次来信来电得到答复',
    toDo: { en: "Answer the customer's last message", zh: '答复客户的最新来信' },
    goal: 95,
    terms: [
      { countsFrom: [['customer_replied']], due: { within: 'PT2H' }, metBy: ['responded', 'solved'], recurs: true },
    ],
    endedBy: OVER,
    escalation: [{ tells: 'customer_service_supervisor', after: 'PT0S' }],
  },
  call_back: {
    rule: 'G3',
    phase: 'desk',
    owedBy: 'desk',
    promise: 'a customer who complained is called back and asked for a score',
    inChinese: '投诉客户得到回访并评分',
    toDo: { en: 'Call the customer back, and report the score', zh: '回访客户，并上报评分' },
    goal: 95,
    terms: [
      {
        when: ['complaint'],
        countsFrom: [['solved']],
        due: { localTime: '24:00', workingDaysAfter: 3 },
        metBy: ['called_back'],
        recurs: true,
        interruptedBy: ['reopened'],
      },
    ],
    endedBy: OVER,
    escalation: [{ tells: 'customer_service_supervisor', after: 'PT0S' }],
  },
  review: {
    rule: 'G4',
    phase: 'desk',
    owedBy: 'desk',
    promise: 'a supervisor reviews a closed case of the sample',
    inChinese: '主管抽查已结工单',
    toDo: { en: 'Review the closed case, and report the verdict', zh: '抽查已结工单，并上报结论' },
    internal: true,
    goal: 95,
    terms: [
      {
        countsFrom: [['selected_for_review']],
        due: { localTime: '24:00', workingDaysAfter: 5 },
        metBy: ['reviewed'],
        recurs: true,
        interruptedBy: ['reopened'],
      },
    ],
    endedBy: OVER,
    escalation: [
      { tells: 'customer_service_supervisor', after: 'PT0S' },
      { tells: 'customer_service_manager', after: 'P1D' },
    ],
  },
  emergency_plan: {
    rule: 'F1',
    phase: 'exception',
    owedBy: 'desk',
    promise: 'of a loss, a joint plan stands',
    inChinese: '一级异常形成联合处置方案',
    toDo: { en: 'Bring everybody together, and report the joint plan', zh: '召集各方，并上报联合处置方案' },
    goal: 99,
    terms: [{ when: ['grade_1'], countsFrom: [['opened']], due: { within: 'PT30M' }, metBy: ['plan_agreed'] }],
    endedBy: OVER,
    escalation: [{ tells: 'customer_service_manager', after: 'PT0S' }],
  },
  task_acceptance: {
    rule: 'F4',
    phase: 'exception',
    owedBy: 'responsible',
    promise: 'whoever is responsible for an exception takes the task',
    inChinese: '责任方接受异常处理任务',
    toDo: { en: 'Take the task of the exception', zh: '接受异常处理任务' },
    goal: 90,
    terms: [
      {
        when: ['exception'],
        countsFrom: [['opened', 'reopened']],
        due: { within: 'PT4H' },
        metBy: ['task_accepted', 'task_done'],
        recurs: true,
        interruptedBy: ['solved'],
      },
    ],
    endedBy: OVER,
    escalation: [{ tells: 'customer_service_supervisor', after: 'PT0S' }],
  },
  task: {
    rule: 'F4',
    phase: 'exception',
    owedBy: 'responsible',
    promise: 'whoever is responsible for an exception puts it right',
    inChinese: '责任方处理完异常',
    toDo: { en: 'Put the exception right, and report how', zh: '处理异常，并上报结果' },
    goal: 90,
    terms: [
      {
        when: ['exception'],
        countsFrom: [['opened', 'reopened']],
        due: { localTime: '24:00', workingDaysAfter: 2 },
        metBy: ['task_done'],
        recurs: true,
        interruptedBy: ['solved'],
      },
    ],
    endedBy: OVER,
    escalation: [
      { tells: 'customer_service_supervisor', after: 'PT0S' },
      { tells: 'customer_service_manager', after: 'P1D' },
    ],
  },
  classification: {
    rule: 'G6',
    phase: 'after_sales',
    owedBy: 'desk',
    promise: 'a return, an exchange or a repair that is asked for is classified',
    inChinese: '售后申请得到分类',
    toDo: { en: 'Classify the request', zh: '对售后申请分类' },
    goal: 95,
    terms: [{ when: ['after_sales'], countsFrom: [['opened']], due: { within: 'PT4H' }, metBy: ['classified'] }],
    endedBy: OVER,
    escalation: [{ tells: 'customer_service_supervisor', after: 'PT0S' }],
  },
  report_back: {
    rule: 'G6',
    phase: 'after_sales',
    owedBy: 'desk',
    promise: 'the customer is told how the request ended',
    inChinese: '售后结果回告客户',
    toDo: { en: 'Tell the customer how the request ended', zh: '将售后结果回告客户' },
    goal: 95,
    terms: [
      {
        when: ['after_sales'],
        countsFrom: [['tracked', 'refused']],
        due: { within: 'PT24H' },
        metBy: ['reported_back'],
      },
    ],
    endedBy: OVER,
    escalation: [{ tells: 'customer_service_supervisor', after: 'PT0S' }],
  },
});
