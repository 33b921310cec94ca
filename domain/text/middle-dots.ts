/** The dots that stand between the parts of a name, `·` `•` `‧` `・`; other ones (`･`) are forms of these by NFKC (X9). */
export const MIDDLE_DOTS = /[·•‧・]/g;
