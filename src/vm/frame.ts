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
  /** The lowest frame of a thread, whose stack is `self`. */
  stack: 4,
} as const;

/** A continuation row with its data, and the one after it. */
export class Then {
  declare readonly name: string;
  declare readonly row: Continuation;
  declare readonly data: readonly Value[];
  declare next: Then | null;
  constructor(name: string, data: readonly Value[]) {
    this.next = null;
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
  declare fn: PyFunction;
  declare base: number;
  /** The instruction being executed (not the next one) whenever another frame runs or the program is stopped. */
  declare pc: number;
  declare kind: number;
  /** Continuations that the returned value passes before it reaches the caller. */
  declare then: Then | null;
  /** The exception this frame is handling. */
  declare handled: PyBaseException | null;
  declare gen: PyGenerator | null;
  /** Namespace of a class body. */
  declare ns: PyObject | null;
  /** The instance under construction (FrameKind.init), or the stack (FrameKind.stack). */
  declare self: Value;
  constructor(fn: PyFunction) {
    this.base = 0;
    this.pc = 0;
    this.kind = FrameKind.call;
    this.then = null;
    this.handled = null;
    this.gen = null;
    this.ns = null;
    this.self = null;
    this.fn = fn;
  }
}

/** What a native arranged with `tailCall`, `resumeGenerator` ... */
export const PendingKind = {
  none: 0,
  call: 1,
  resume: 2,
  throw: 3,
  classBody: 4,
  external: 5,
  module: 6,
  calls: 7,
  resumeStack: 8,
  parkStack: 9,
  surroundMain: 10,
} as const;

/** The one call a native has arranged; overwritten by the next `tailCall`. */
export class Pending {
  declare kind: number;
  declare callable: Value;
  declare args: Value[];
  declare kwargs: PyObject | null;
  declare then: Then | null;
  constructor() {
    this.kind = PendingKind.none;
    this.callable = null;
    this.args = [];
    this.kwargs = null;
    this.then = null;
  }
}
