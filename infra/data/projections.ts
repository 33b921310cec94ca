/** Whose a promise or an event is. */
const OF_SUBJECT = ['subject', 'subjectId', 'of'];

/** What tells what became of a promise. */
const OUTCOME = [
  ...OF_SUBJECT,
  'name',
  'branch',
  'timeZone',
  'dueAt',
  'metAt',
  'endedAt',
  'endedBy',
  'level',
  'renewals',
  'moved',
  'movedAt',
  'history',
  'withdrawn',
  'form',
];

/** What the indexes hold of an item beside their keys, where it is not all of it. */
export const PROJECTIONS = {
  byMonth: [...OUTCOME, 'missedAt', 'about'],
  /** What lists of what is overdue show. */
  overdue: [
    ...OF_SUBJECT,
    'name',
    'branch',
    'timeZone',
    'dueAt',
    'missedAt',
    'remindedAt',
    'level',
    'renewals',
    'history',
    'form',
  ],
  /** `missedAt` is its key; `dueKey` tells a row from the others. */
  missed: [...OUTCOME, 'dueKey'],
  exceptions: [...OUTCOME, 'missedAt', 'about', 'type', 'occurredAt', 'irregularities'],
  /** What lists by partner show: of a shipment its own attributes, of the others what they say that it is. */
  byPartner: [
    'shows',
    'waybillNumber',
    'reference',
    'status',
    'channel',
    'orderedAt',
    'bookedAt',
    'originBranch',
    'originTimeZone',
    'destinationBranch',
    'area',
    'urgent',
  ],
} satisfies Readonly<Record<string, string[]>>;
