import type { Context } from 'aws-lambda';
import * as z from 'zod';
import { COMMITMENTS, SUBJECTS, type CommitmentName } from '../../domain/commitments.ts';
import { localText, type Instant } from '../../domain/time/instant.ts';
import { now } from '../adapters/clock.ts';
import { overdueOf, type ListedCommitment } from '../adapters/commitment-lists.ts';
import { button } from '../html/button.ts';
import { howLate } from '../html/how-late.ts';
import { html, type Html } from '../html/html.ts';

const ROWS = 50;
const KINDS = SUBJECTS.map(({ kind }) => kind);
const DESCRIPTION = `Lists what is overdue and still not met, oldest first: whose it is, branch, promise, how late, level. It only reads.\n\n\`\`\`yaml\nsubjects: some of ${KINDS.join(', ')}; all without it\ncursor: where to go on\n\`\`\``;

const Asked = z.object({
  describe: z.boolean().optional(),
  subjects: z.array(z.enum(KINDS)).min(1).optional(),
  cursor: z.string().max(200).optional(),
});

/**
 * The overdue shipments themselves, on a dashboard. Called by CloudWatch for whoever looks at it, and by the button for more.
 * @returns HTML, in which everything that comes from the table is escaped; or, asked to describe itself, Markdown
 */
export async function handler(
  event: unknown,
  { invokedFunctionArn }: Pick<Context, 'invokedFunctionArn'>,
): Promise<string> {
  const { describe, subjects, cursor } = Asked.parse(event);
  if (describe) return DESCRIPTION;
  const at = now();
  const rows = await overdueOf(promisesOf(subjects), cursor, ROWS + 1);
  const last = rows.length > ROWS ? rows[ROWS - 1]?.dueKey : undefined;
  const next = last === undefined ? undefined : { ...(subjects !== undefined && { subjects }), cursor: last };
  return page(rows.slice(0, ROWS), next, at, invokedFunctionArn).text;
}

/** The promises of some kinds of subject; all without them. */
function promisesOf(subjects: readonly string[] = KINDS): readonly string[] {
  return SUBJECTS.filter(({ kind }) => subjects.includes(kind)).flatMap(({ promises }) => Object.keys(promises));
}

/** @param next what to ask for to go on, where there is more */
function page(
  rows: readonly ListedCommitment[],
  next: Readonly<Record<string, unknown>> | undefined,
  at: Instant,
  endpoint: string,
): Html {
  if (rows.length === 0) return html`<p>Nothing is overdue. 没有逾期。</p>`;
  const more = next ? button('More 更多', endpoint, next) : html``;
  return html`<table><tr><th>Number 单号</th><th>Branch 网点</th><th>Promise 承诺</th><th>Due 到期</th><th>Late by 逾期</th><th>Level 级别</th></tr>${rows.map((row) => line(row, at))}</table>${more}`;
}

function line({ subjectId, branch, name, dueAt, timeZone, level }: ListedCommitment, at: Instant): Html {
  return html`<tr><td>${subjectId}</td><td>${branch}</td><td>${name} (${COMMITMENTS[name as CommitmentName].rule})</td><td>${localText(dueAt, timeZone)}</td><td>${howLate(dueAt, at)}</td><td>${level}</td></tr>`;
}
