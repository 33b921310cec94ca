import type { Case } from './case.ts';

interface Condition {
  /** Of which cases it holds. */
  readonly of: string;
  readonly holds: (subject: Case) => boolean;
}

/** Cases of which something is promised that is not promised of all. */
export const CONDITIONS = {
  of_customer: { of: 'cases of somebody who turned to the desk', holds: ({ exception }) => exception === undefined },
  complaint: { of: 'complaints', holds: ({ type }) => type === 'complaint' },
  exception: { of: 'exceptions', holds: ({ exception }) => exception !== undefined },
  grade_1: { of: 'exceptions of grade 1', holds: ({ exception }) => exception?.grade === 1 },
  after_sales: { of: 'after-sales requests', holds: ({ request }) => request !== undefined },
} as const satisfies Record<string, Condition>;
