/** Why something does not hold: the rule that it breaks, a stable code, and a sentence without personal data. */
export interface Reason<Code extends string = string> {
  readonly rule: string;
  readonly code: Code;
  readonly message: string;
}
