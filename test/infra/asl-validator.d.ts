/** The library has no types of its own. */
declare module 'asl-validator' {
  interface Validation {
    readonly isValid: boolean;
    readonly errors: readonly object[];
    errorsText(): string;
  }
  export default function validate(definition: object): Validation;
}
