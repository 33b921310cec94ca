import { Logger } from '@aws-lambda-powertools/logger';

/** Structured logs. What is logged is named field by field: requests and items hold personal data and are never logged whole. */
export const log = new Logger();
