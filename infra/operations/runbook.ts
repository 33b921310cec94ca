import type { Construct } from 'constructs';

/** What to do first when an alarm rings, by the section of docs/runbook.md that has the rest. */
export const RUNBOOK = {
  'steps-delayed': 'Look for "message failed" in the logs of the functions: it says what fails and why.',
  'dead-letters': 'Run npm run redrive: it lists what lies where; "message failed" in the logs says why.',
  'stream-behind': 'Look at the errors of the function that reads the stream, and whether DynamoDB throttles.',
  'timers-failed': 'Open the failed execution: it says at which promise it ended; then redrive it.',
  'watch-silent': 'Look for errors in the log of Watch; then invoke it by hand with {"look":"everything"}.',
  'sweep-unfinished': 'Open the failed execution: it names the branch; then run the sweep again.',
  'api-errors': 'Look for "request failed" in the logs of the API\'s functions.',
  'audit-lines-lost':
    'Look for "audit line not kept" in the logs of the API\'s functions: it has the lines, and why they were not kept.',
  'escalated-to-the-supervisor': 'Ask GET /v1/overdue for the promise, and call the branch that is named.',
  'notices-failed': 'Look at GET /v1/notices with state=failed: it says which channel refused, and why.',
  'nobody-answers': 'Ask GET /v1/notices with state=unacknowledged for the branch, and call it by telephone.',
  'grave-exception':
    'Ask GET /v1/overdue for commitment=emergency_plan, and the customer service manager who is seeing to it.',
  'queue-unanswered': 'Open the dashboard Desk: its list says which cases wait; then call the supervisor of the desk.',
  'webhook-disabled':
    'Look for "webhook endpoint disabled" in the log of Deliver: it names the endpoint; ask its partner whether it has moved.',
  'webhook-watch-silent': 'Look for errors in the log of the watch of webhooks; then invoke it by hand.',
  'no-bookings': 'Book a test shipment; then ask the partner with the most bookings.',
} as const;

export type RunbookSection = keyof typeof RUNBOOK;

/** Where the runbook is read: the context `runbookUrl`, by default its file in this repository. */
export function runbookLink(scope: Construct, section: RunbookSection): string {
  const url: unknown = scope.node.tryGetContext('runbookUrl') ?? 'docs/runbook.md';
  return `${String(url)}#${section}`;
}
