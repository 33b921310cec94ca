import type { Group } from '../../../functions/api/routes.ts';

type Resource<Of extends string> = Of extends `${infer Name}/${string}` ? Name : never;

/** The parts of the API, by the folder of their resource. */
export const TAGS: Readonly<Record<Resource<Group>, { readonly name: string; readonly description: string }>> = {
  shipments: { name: 'Shipments', description: 'Orders, what happens to them, and where they are' },
  bulk: { name: 'Many at once', description: 'Orders and events of many shipments in one request' },
  tracking: { name: 'Tracking', description: 'What whoever waits for a shipment sees' },
  attachments: { name: 'Attachments', description: 'Pictures and papers that show what is told (D5)' },
  quotes: { name: 'Quotes', description: 'What would freight cost? (A6)' },
  'receipt-envelopes': { name: 'Receipt envelopes', description: 'How signed receipts come back (E3)' },
  'vehicle-arrivals': { name: 'Vehicle arrivals', description: 'A vehicle beside its manifest (F2)' },
  promises: { name: 'Promises', description: 'What is overdue, and what is to be done' },
  claims: { name: 'Claims', description: 'Compensation for goods, and what carriers pay back of it (G5)' },
  network: { name: 'Network', description: 'Branches, districts, routes, calendars and tariffs' },
  contacts: { name: 'Contacts', description: 'Who is told for a role' },
  reports: { name: 'Reports', description: 'What was not kept, and why' },
  notices: { name: 'Notices', description: 'Who was told what' },
  webhooks: { name: 'Webhook endpoints', description: 'Where events are sent to' },
  cases: { name: 'Cases', description: 'Inquiries, complaints and exceptions at the service desk (G1–G4)' },
  customers: {
    name: 'Customers',
    description: 'Who they are, how they are served, and from where they order by e-mail',
  },
  'mail-orders': { name: 'Orders by e-mail', description: 'What was understood of them, and what they came to (A1)' },
  knowledge: { name: 'Knowledge', description: 'What the desk knows, and what it is asked again and again (G7)' },
  description: { name: 'Description', description: 'How the API describes itself' },
};

/** The part of the API to which the routes of a function belong. */
export function tagOf(group: Group): string {
  return TAGS[group.slice(0, group.indexOf('/')) as keyof typeof TAGS].name;
}
