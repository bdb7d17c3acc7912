/** What the handlers of rare instructions share: their type and access to registers. CPython: Python/ceval_macros.h. */
import { CALL, type Value } from '../objects/object.ts';
import type { Frame } from './frame.ts';
import type { MachineState } from './state.ts';

/** Returned by a handler that stores nothing: the next instruction follows. */
export const DONE = Symbol('done');

/**
 * A handler gets the machine, the frame and its operands a, b, c. It returns the value for R[a], CALL, DONE, or undefined when
 * it has changed `frame.pc` or the frames itself.
 */
export type Handler = (m: MachineState, frame: Frame, a: number, b: number, c: number) => Value | typeof DONE | undefined;

/** Returns register `i` of the frame. */
export function get(m: MachineState, frame: Frame, i: number): Value {
  return m.registers[frame.base + i] as Value;
}

/** CALL stays, any other result means "nothing to store". */
export function effect(result: Value): Value | typeof DONE {
  return result === CALL ? CALL : DONE;
}
