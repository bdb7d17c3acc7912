/** Options of `fork`. */
import type { RunOptions } from '../session.ts';

/** What goes on with a run that is answered otherwise. */
export interface ForkOptions
  extends Pick<RunOptions, 'functions' | 'asyncFunctions' | 'builtins' | 'pins' | 'policies' | 'print' | 'clock'> {
  /** The key and the secrets that the journal was recorded with; the key that a snapshot was signed with. */
  readonly key?: Uint8Array;
  readonly secrets?: readonly string[];
}
