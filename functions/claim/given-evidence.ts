import type { Evidence } from '../../domain/claim/claim.ts';

/** Evidence as a request gives it: its fields in our own camelCase. */
interface Given {
  readonly proofOfValue?: readonly string[] | undefined;
  readonly photographsOfLoss?: readonly string[] | undefined;
  readonly contract?: readonly string[] | undefined;
}

/** The evidence that a request gives, by its kinds. */
export function givenEvidence({ proofOfValue = [], photographsOfLoss = [], contract = [] }: Given): Evidence {
  return { proof_of_value: proofOfValue, photographs_of_loss: photographsOfLoss, contract };
}
