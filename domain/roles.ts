/** Whom a broken promise is told, at a branch or at the company (B3). */
export const ROLES = ['dispatcher', 'branch_manager', 'customer_service_supervisor'] as const;
export type Role = (typeof ROLES)[number];
