import { claimNumber } from '../../../domain/claim/claim-number.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import {
  claimAnswer,
  claimLimitAnswer,
  claimsAnswer,
  recordedClaimAnswer,
  statementsAnswer,
} from '../contract/claim-answer.ts';
import type { Described } from '../described.ts';
import { WAYBILL } from '../shipments/examples.ts';
import { handler as assessClaim } from './assess-claim.ts';
import { handler as getClaim } from './get-claim.ts';
import { handler as getClaimLimit } from './get-claim-limit.ts';
import { handler as listClaims } from './list-claims.ts';
import { handler as listClaimStatements } from './list-claim-statements.ts';
import { handler as putClaimLimit } from './put-claim-limit.ts';
import { handler as recordClaimEvent } from './record-claim-event.ts';
import { handler as submitClaim } from './submit-claim.ts';

const AT = '2026-11-23T01:12:00.000Z' as Instant;
const path = { claim_number: claimNumber(AT, 1) };
const customer = { id: 'sample-partner' };

/** Claims, in words. */
export const DESCRIBED = {
  'claims/writes': {
    submitClaim: {
      summary: 'Claim compensation',
      description: `For a shipment of the partner's (G5); operations name the \`partner\`. \`amount\` is in integer minor units of the
currency of the limit: the declared value of the goods, else what the partner's contract says. All claims of a waybill together
never come to more (\`claim_above_limit\`); what is rejected, withdrawn or cut down is free for others. Evidence are attachments
of the purpose \`claim\`; \`evidence_missing\` says what lacks, and the decision waits for it.`,
      handler: submitClaim,
      answers: {
        201: {
          description: 'The claim',
          schema: claimAnswer,
          headers: { Location: 'Where it is, relative to the address that was asked' },
        },
      },
      problems: ['claim_above_limit'],
      examples: {
        'a-loss': {
          summary: 'A piece is lost; the evidence follows',
          body: {
            waybill_number: WAYBILL,
            kind: 'loss',
            amount: 320_000,
            description: '到货少一件，全程未找到',
          },
          status: 201,
        },
      },
    },
    recordClaimEvent: {
      summary: 'Record what happened to a claim',
      description: `The partner adds evidence (\`evidence_added\`) and withdraws the claim (\`withdrawn\`); all else the desk tells, with
the scope \`claims:decide\`. \`approved\`, \`rejected\` and \`written_off\` take a \`customer_service_manager\` as \`actor\`, who is not the
assessor (\`not_a_manager\`, \`assessor_approves\`). After \`paid\` the recovery begins by itself, where the assessment says of whom;
it ends with \`recovered\`, in one or several amounts, or \`written_off\`. The same \`event_id\` again is the same event.`,
      handler: recordClaimEvent,
      answers: { 201: { description: 'The event, as it is recorded', schema: recordedClaimAnswer } },
      problems: [
        'event_not_allowed',
        'event_id_reused',
        'too_many_events',
        'assessor_approves',
        'not_a_manager',
        'claim_above_limit',
      ],
      examples: {
        paid: {
          summary: 'The claim is paid',
          caller: 'operations',
          path,
          body: { event_id: 'payment-1', type: 'paid', reference: 'P-2026-0001' },
          status: 201,
        },
      },
    },
    assessClaim: {
      summary: 'Say who is liable',
      description: `The assessment (G5). With the liability \`carrier\` a claim of less than CNY 5,000 (a deployment may set another
amount) is approved by it; with \`customer\` or \`force_majeure\` it is rejected; everything else waits for a manager. Without
\`approved_amount\` all that is claimed is owed. \`recover_from\` is the carrier that has to pay it back.`,
      handler: assessClaim,
      answers: { 200: { description: 'The claim', schema: claimAnswer } },
      problems: ['event_not_allowed', 'too_many_events'],
      examples: {
        'a-carriers': {
          summary: 'The carrier lost it',
          caller: 'operations',
          path,
          body: {
            actor: { name: '理赔员甲', role: 'claims_agent' },
            liability: 'carrier',
            reasons: '装车后丢失，承运商已确认',
            recover_from: '示例承运商',
          },
          status: 200,
        },
      },
    },
    putClaimLimit: {
      summary: "Set what a customer's contract limits claims to",
      description:
        'What all claims of a waybill come to at most where its goods have no declared value (G5); `null` for no limit.',
      handler: putClaimLimit,
      answers: { 200: { description: 'The limit', schema: claimLimitAnswer } },
      problems: [],
      examples: {
        'a-limit': {
          summary: 'CNY 10,000 for each waybill',
          caller: 'operations',
          path: customer,
          body: { limit: { amount: 1_000_000, currency: 'CNY' } },
          status: 200,
        },
      },
    },
  },
  'claims/reads': {
    listClaims: {
      summary: 'List claims',
      description: `A partner's own, newest first. Operations see all, what is due first at the top; or those of a \`partner\` or a
\`waybill_number\`; or those that a \`carrier\` has to pay back, with its \`statements\`: these count all its claims, whatever the page shows.`,
      handler: listClaims,
      answers: { 200: { description: 'A page of them', schema: claimsAnswer } },
      problems: ['filter_not_served'],
      examples: {
        own: { summary: 'The last ones', status: 200 },
        'of-a-carrier': {
          summary: 'What a carrier has to pay back',
          caller: 'operations',
          query: { carrier: '示例承运商' },
          status: 200,
        },
      },
    },
    getClaim: {
      summary: 'Get a claim',
      description: 'What is claimed, the evidence, the assessment and the decision, what is promised, and its history.',
      handler: getClaim,
      answers: { 200: { description: 'The claim', schema: claimAnswer } },
      problems: [],
      examples: { 'a-claim': { summary: 'By its number', path, status: 200 } },
    },
    listClaimStatements: {
      summary: 'List what carriers have to pay back',
      description: 'By carrier and currency: claimed, approved, paid, being recovered, recovered and written off (G5).',
      handler: listClaimStatements,
      answers: { 200: { description: 'A page of them', schema: statementsAnswer } },
      problems: [],
      examples: { all: { summary: 'The first ones', caller: 'operations', status: 200 } },
    },
    getClaimLimit: {
      summary: "Get what a customer's contract limits claims to",
      description: '`null` where the contract says nothing, or nobody has said it (G5).',
      handler: getClaimLimit,
      answers: { 200: { description: 'The limit', schema: claimLimitAnswer } },
      problems: [],
      examples: { 'a-limit': { summary: 'Of a customer', caller: 'operations', path: customer, status: 200 } },
    },
  },
} satisfies Described<'claims/reads' | 'claims/writes'>;
