import type { Actor } from './subject.ts';

/** Acts for Huidan itself in a history. */
export const HUIDAN: Actor = { name: 'huidan', role: 'system' };
