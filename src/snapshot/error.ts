/** Why a dump cannot be made or loaded. */

/**
 * The closed set of reasons: the bytes end early; the checksum differs; the format or a part of the engine is of another version; the key is missing, not
 * wanted or another one; the bytes say what no dump says; the dump asks for more than its limits; it needs a function the host does not offer; the program
 * holds what cannot be stored.
 */
export const SNAPSHOT_CODES = [
  'truncated',
  'checksum',
  'version',
  'key',
  'malformed',
  'too_large',
  'unknown_contract',
  'unstorable',
] as const;

/** One of the reasons. */
export type SnapshotCode = (typeof SNAPSHOT_CODES)[number];

/** Thrown by `step.dump()` and `load()`. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
  readonly code: `snapshot.${SnapshotCode}`;
  constructor(code: SnapshotCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = `snapshot.${code}`;
  }
}

/** `throw malformed('...')`: the bytes say what no dump says. */
export function malformed(what: string, cause?: unknown): SnapshotError {
  return new SnapshotError('malformed', `The dump is malformed: ${what}.`, cause);
}

/** The bytes end early. */
export function truncated(): SnapshotError {
  return new SnapshotError('truncated', 'The dump is cut off.');
}
