import { ROLES } from '../roles.ts';

/** Who is told of what happens: whom a promise tells (B3), and those beside the branch, its customers and finance. */
export const TOLD_ROLES = [...ROLES, 'customer', 'finance'] as const;
export type ToldRole = (typeof TOLD_ROLES)[number];

/** The place of those who are told for all of the company, beside the branches' codes. */
export const COMPANY = 'company';
