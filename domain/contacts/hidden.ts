/** Stands for what is not shown. No address and no secret has it. */
export const HIDDEN = '…';
