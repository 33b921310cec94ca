import type { LifeToJudge } from '../domain/judge/life.ts';
import type { Chance } from './chance.ts';

const SIGN_OFF = {
  collector: 'consignee',
  signer_name: '某人',
  signer_contact: '0571 8777 0000',
  documents: [],
  identity_numbers_on_receipt: false,
  letter_of_authority_sealed: false,
  company_seal_on_receipt: true,
};
const UNSEALED = { ...SIGN_OFF, company_seal_on_receipt: false };
const OTHERS_PAPER = { holder: 'consignee', kind: 'identity_card', name: '别人', number: '0', original: true };

/** With the company's seal, and so in order (D3); without any paper; and by somebody else than the paper names (D1). */
const SIGN_OFFS = [SIGN_OFF, SIGN_OFF, SIGN_OFF, UNSEALED, { ...UNSEALED, documents: [OTHERS_PAPER] }];
/** How many pieces were not there: mostly nobody says so, and sometimes it is taken back. */
const SHORT = [{}, {}, {}, { short_pieces: 0 }, { short_pieces: 2 }];

/**
 * A life whose goods are signed for, not always in order and not always all of them, by the company that the waybill names. What is
 * told again is told the same.
 */
export function withSignOffs({ booking, told }: LifeToJudge, chance: Chance): LifeToJudge {
  const ids = told.filter(({ type }) => type === 'delivered').map(({ id }) => id);
  const byId = new Map(ids.map((id) => [id, { sign_off: chance.oneOf(SIGN_OFFS), ...chance.oneOf(SHORT) }]));
  return {
    booking,
    told: told
      .filter(({ type }) => type !== 'consignee_changed')
      .map((event) => ({ ...event, details: { ...event.details, ...byId.get(event.id) } })),
  };
}
