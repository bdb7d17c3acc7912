/** How a handler denies a call: it throws or returns what `denied` gives. */
import type { DenialInput } from '../interpreter/denial.ts';

/** Carries a denial out of a handler. */
export class DeniedError extends Error {
  override readonly name = 'DeniedError';
  readonly code: string;
  readonly denial: DenialInput;
  constructor(denial: DenialInput) {
    // Anything but a string is refused when the denial is used; its text could take long or throw.
    super(typeof denial.message === 'string' ? denial.message : 'denied');
    this.code = denial.code;
    this.denial = denial;
  }
}

/** Makes a denial for a handler to throw or return: the guest gets `boundary.Denied` or the subclass that fits the code. */
export function denied(denial: DenialInput): DeniedError {
  return new DeniedError(denial);
}
