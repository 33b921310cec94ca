import type { Notice } from './notice.ts';

/** Whether a notice has still to be sent. */
export const isPending = ({ state }: Pick<Notice, 'state'>): boolean => state === 'waiting' || state === 'failed';
