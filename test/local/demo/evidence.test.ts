import camelcaseKeys from 'camelcase-keys';
import { expect, it } from 'vitest';
import { releaseReasons } from '../../../domain/sign-off/release-reasons.ts';
import type { SignOff } from '../../../domain/sign-off/sign-off.ts';
import { signOff as schema } from '../../../functions/api/contract/sign-off-schema.ts';
import { CONSIGNEE, signOff, type Evidence } from '../../../local/demo/evidence.ts';

/** The rules that stand against it. */
function against(shown: Evidence, kind: 'person' | 'company'): string[] {
  const evidence = camelcaseKeys(schema.parse(signOff(shown)), { deep: true }) as unknown as SignOff;
  return [
    ...new Set(
      releaseReasons({ consigneeName: CONSIGNEE, consigneeKind: kind, receiptKind: 'signature' }, evidence).map(
        ({ rule }) => rule,
      ),
    ),
  ];
}

it.each([
  ['own_card', 'person', []],
  ['both_cards', 'person', []],
  ['company_seal', 'company', []],
  ['letter_of_authority', 'company', []],
  ['copy_of_card', 'person', ['D1']],
  ['only_the_delegates_card', 'person', ['D2']],
  ['card_of_another_name', 'person', ['D4']],
] as const)('%s is judged as its name says, of a %s', (shown, kind, rules) => {
  expect(against(shown, kind)).toEqual(rules);
});

it("shows no number that could be somebody's", () => {
  expect(JSON.stringify(signOff('both_cards'))).not.toMatch(/"number":"\d/);
});
