/** Frames and pending calls: everything the VM keeps per activation, all of it plain data. CPython: Include/internal/pycore_interpframe.h. */

import type { PyFunction, PyGenerator } from '../objects/callable.ts';
import { type Continuation, continuation } from '../objects/continuation.ts';
import { EngineError, type PyBaseException } from '../objects/errors.ts';
import type { PyObject, Value } from '../objects/object.ts';

/** What a frame's end means. */
export const FrameKind = {
  /** The value goes to the caller's current instruction. */
  call: 0,
  /** A generator's frame: it can yield, and its return is StopIteration to anyone but FOR_ITER and SEND. */
  generator: 1,
  /** `__init__` of `self`: the value must be None, the instance goes to the caller. */
  init: 2,
  /** The outermost frame: the program is done. */
  entry: 3,
} as const;

/** A continuation row with its data, and the one after it. */
export class Then {
  readonly name: string;
  readonly row: Continuation;
  readonly data: readonly Value[];
  next: Then | null = null;
  constructor(name: string, data: readonly Value[]) {
    const row = continuation(name);
    if (row === undefined) throw new EngineError(`unknown continuation ${name}`);
    this.name = name;
    this.row = row;
    this.data = data;
  }
}

/** Returns `first` with `rest` after its last element. */
export function joinThen(first: Then | null, rest: Then | null): Then | null {
  if (first === null) return rest;
  if (rest === null) return first;
  let last = first;
  while (last.next !== null) last = last.next;
  last.next = rest;
  return first;
}

/** One activation. Frames are pooled by depth: a pushed frame writes `fn` and `base`, all else has its default when a frame is popped. */
export class Frame {
  fn: PyFunction;
  base = 0;
  /** The instruction being executed (not the next one) whenever another frame runs or the program is stopped. */
  pc = 0;
  kind: number = FrameKind.call;
  /** Continuations that the returned value passes before it reaches the caller. */
  then: Then | null = null;
  /** The exception this frame is handling. */
  handled: PyBaseException | null = null;
  gen: PyGenerator | null = null;
  /** Namespace of a class body. */
  ns: PyObject | null = null;
  /** The instance under construction (FrameKind.init). */
  self: Value = null;
  constructor(fn: PyFunction) {
    this.fn = fn;
  }
}

/** What a native arranged with `tailCall`, `resumeGenerator` ... */
export const PendingKind = { none: 0, call: 1, resume: 2, throw: 3, classBody: 4, external: 5, module: 6 } as const;

/** The one call a native has arranged; overwritten by the next `tailCall`. */
export class Pending {
  kind: number = PendingKind.none;
  callable: Value = null;
  args: Value[] = [];
  kwargs: PyObject | null = null;
  then: Then | null = null;
}
