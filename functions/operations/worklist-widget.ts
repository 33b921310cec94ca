import type { Context } from 'aws-lambda';
import * as z from 'zod';
import { COMMITMENTS, type CommitmentName } from '../../domain/commitments.ts';
import { whoseWork } from '../../domain/promise/whose-work.ts';
import { ROLES, type Role } from '../../domain/roles.ts';
import { localText, type Instant } from '../../domain/time/instant.ts';
import { worklist } from '../../domain/worklist.ts';
import { now } from '../adapters/clock.ts';
import { owedAt, type ListedCommitment } from '../adapters/commitment-lists.ts';
import { branchCodes, readBranch } from '../adapters/network-store.ts';
import { button } from '../html/button.ts';
import { howLate } from '../html/how-late.ts';
import { html, type Html } from '../html/html.ts';

const ROWS = 50;
const DESCRIPTION =
  "Lists a branch's work: what is overdue or due today, the next first, with what to do. Without a branch it asks for one. It only reads.\n\n```yaml\nbranch: its code\nrole: dispatcher, branch_manager or customer_service_supervisor; all without it\ncursor: where to go on\n```";

const Asked = z.object({
  describe: z.boolean().optional(),
  branch: z.string().max(8).optional(),
  role: z.enum(ROLES).optional(),
  cursor: z.string().max(200).optional(),
});

/** What a list is of. */
type Of = Readonly<{ branch: string; role?: Role | undefined }>;

/**
 * A branch's work, on a dashboard: the same as GET /v1/worklist. Called by CloudWatch for whoever looks at it, and by its
 * buttons for another branch, a role, and more.
 * @returns HTML, in which everything that comes from the table is escaped; or, asked to describe itself, Markdown
 */
export async function handler(
  event: unknown,
  { invokedFunctionArn }: Pick<Context, 'invokedFunctionArn'>,
): Promise<string> {
  const { describe, branch: code, role, cursor } = Asked.parse(event);
  if (describe) return DESCRIPTION;
  const at = now();
  const branch = code === undefined ? undefined : await readBranch(code);
  if (!branch) return choice(await branchCodes(), invokedFunctionArn).text;
  const rows = await owedAt(branch.code, worklist(role, at, branch.timeZone), cursor, ROWS + 1);
  const next = rows.length > ROWS ? rows[ROWS - 1]?.dueKey : undefined;
  return page({ branch: branch.code, role }, rows.slice(0, ROWS), next, at, invokedFunctionArn).text;
}

function choice(codes: readonly string[], endpoint: string): Html {
  if (codes.length === 0) return html`<p>There is no branch. 没有网点。</p>`;
  return html`<p>Whose work? 哪个网点？</p><p>${codes.map((branch) => html`${button(branch, endpoint, { branch })} `)}</p>`;
}

function page(
  { branch, role }: Of,
  rows: readonly ListedCommitment[],
  next: string | undefined,
  at: Instant,
  endpoint: string,
): Html {
  const roles = ROLES.map((each) => html`${button(words(each), endpoint, { branch, role: each })} `);
  const head = html`<p>${branch}: ${role === undefined ? 'all roles 所有角色' : words(role)}</p><p>${button('Branches 网点', endpoint, {})} ${button('All 全部', endpoint, { branch })} ${roles}</p>`;
  if (rows.length === 0) return html`${head}<p>Nothing is to be done today. 今日无待办。</p>`;
  const more =
    next === undefined
      ? html``
      : button('More 更多', endpoint, { branch, ...(role !== undefined && { role }), cursor: next });
  return html`${head}<table><tr><th>Waybill 运单</th><th>Promise 承诺</th><th>Due 到期</th><th>Late by 逾期</th><th>To do 待办</th><th>Whose 负责</th></tr>${rows.map((row) => line(row, at))}</table>${more}`;
}

function line({ subjectId, name, dueAt, timeZone, level }: ListedCommitment, at: Instant): Html {
  const rule = COMMITMENTS[name as CommitmentName];
  const late = dueAt < at ? howLate(dueAt, at) : '';
  return html`<tr><td>${subjectId}</td><td>${name} (${rule.rule})</td><td>${localText(dueAt, timeZone)}</td><td>${late}</td><td>${rule.toDo.en}. ${rule.toDo.zh}。</td><td>${whoseWork(rule, level).map(words).join(', ')}</td></tr>`;
}

/** "branch_manager" is "branch manager". */
const words = (role: string): string => role.replaceAll('_', ' ');
