/** Errors of journals: one class, told apart by codes. */

/** Why a journal cannot be read, written or gone on with. */
export type JournalErrorCode =
  /** It does not verify. */
  | 'broken'
  /** Another writer has it. */
  | 'busy'
  /** The store has no such journal, or has it already. */
  | 'missing'
  | 'exists'
  /** A value cannot be written to it. */
  | 'value'
  /** The program does not do what the journal says. */
  | 'mismatch'
  /** Calls were dispatched, nobody knows whether they were done, and there is nobody to ask. */
  | 'in_doubt'
  /** The run it records is over, or is not. */
  | 'state';

/** A journal cannot be used. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
  readonly code: `journal.${JournalErrorCode}`;
  constructor(code: JournalErrorCode, message: string) {
    super(message);
    this.code = `journal.${code}`;
  }
}
