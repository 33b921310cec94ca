/** Whom a broken promise is told, at a branch or at the company (B3, G2, G3). */
export const ROLES = [
  'dispatcher',
  'branch_manager',
  'customer_service_supervisor',
  'customer_service_manager',
  'department_head',
] as const;
export type Role = (typeof ROLES)[number];
