import { singleLine } from '../../adapters/http/validation.ts';

/** By what cases and entries of the knowledge base are found: a word or two. */
export const tag = singleLine(40);
