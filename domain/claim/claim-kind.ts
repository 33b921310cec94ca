import { COMPANY } from '../contacts/told-roles.ts';
import { duesOf } from '../promise/dues.ts';
import type { SubjectKind } from '../promise/subject.ts';
import type { Claim, ClaimStatus } from './claim.ts';
import type { ClaimEvent } from './claim-event.ts';
import { CLAIM_EVENT_TYPES } from './claim-event-types.ts';
import { claimSummary } from './claim-summary.ts';
import { follows } from './follows.ts';
import { MILESTONES } from './milestones.ts';
import { CLAIM_PHASES, CLAIM_PROMISES } from './promises.ts';
import { refusal, type ClaimRefusal } from './refusal.ts';
import { statusOf } from './standing.ts';

/** In which of a partner's lists a claim stands, by its status. */
const LISTS: Readonly<Record<ClaimStatus, string>> = {
  submitted: 'open',
  evidence_awaited: 'open',
  under_review: 'open',
  approved: 'open',
  paid: 'settled',
  recovering: 'settled',
  recovered: 'settled',
  written_off: 'settled',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
};

/** After every time. */
const NOTHING_DUE = '9999';

/** A claim for compensation of goods (G5). */
export const CLAIM: SubjectKind<Claim, ClaimEvent, ClaimRefusal> = {
  kind: 'claim',
  id: ({ claimNumber }) => claimNumber,
  beginsAt: ({ submittedAt }) => submittedAt,
  references: ({ claimNumber, partner, waybillNumber, kind }) => ({
    claimNumber,
    partner,
    waybillNumber,
    claimKind: kind,
  }),
  listed: (file) => {
    const { partner, submittedAt: at } = file.subject;
    return { partner, at, shows: { ...claimSummary(file) } };
  },
  lists: LISTS,
  // What is due first.
  queued: ({ commitments }) => Object.values(duesOf(commitments)).toSorted()[0] ?? NOTHING_DUE,
  facts: ['description'],
  events: CLAIM_EVENT_TYPES,
  statusOf,
  refuses: refusal,
  follows,
  debtors: { desk: ({ timeZone, calendar }) => ({ branch: COMPANY, timeZone, calendar }) },
  atCompany: { desk: 'always' },
  conditions: {},
  measures: {},
  milestones: MILESTONES,
  phases: CLAIM_PHASES,
  promises: CLAIM_PROMISES,
};
