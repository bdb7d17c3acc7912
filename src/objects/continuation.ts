/** Continuations: what a builtin does with the result of guest code it had to wait for. They are rows with plain data, so that snapshots can hold them. */
import type { PyBaseException } from './errors.ts';
import type { Interp, Value } from './object.ts';

/** One way to go on. Both may return CALL again after `interp.tailCall` / `interp.chain`. */
export interface Continuation {
  /** Receives the result of the guest call; returns the builtin's own result. */
  done(interp: Interp, data: readonly Value[], result: Value): Value;
  /** Receives the exception the guest call ended with; undefined lets it pass. */
  failed?(interp: Interp, data: readonly Value[], error: PyBaseException): Value | undefined;
  /** The program ends here by a limit, but its namespace may live on: puts objects back into a state that guest code may see. */
  abandoned?(data: readonly Value[]): void;
}

const rows = new Map<string, Continuation>();

/** Adds rows under names that are unique in the engine: `<file>.<step>`. */
export function defineContinuations(table: Readonly<Record<string, Continuation>>): void {
  for (const name of Object.keys(table)) rows.set(name, table[name]);
}

/** Returns the row `name`, or undefined. */
export function continuation(name: string): Continuation | undefined {
  return rows.get(name);
}
