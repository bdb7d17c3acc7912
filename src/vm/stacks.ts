/**
 * Stacks of threads: the frames above a `resumeStack` are taken off when their thread waits, and put back when it goes on, as the one frame of a generator is.
 * A parked stack is plain data. For each frame, outermost first: function, base (from the first frame's), pc, kind, handled exception, generator, namespace,
 * instance, number of continuations; for each continuation: name, number of values, values (undefined stands for a count without bound). After the frames, in
 * the same form, the continuations that the result of waiting passes. CPython: a PyThreadState that has given up the GIL.
 */
import { Op } from '../bytecode/opcodes.ts';
import { PyFunction, PyGenerator } from '../objects/callable.ts';
import { continuation } from '../objects/continuation.ts';
import { EngineError, PyBaseException, raise } from '../objects/errors.ts';
import { PyInstance, PyObject, type Value } from '../objects/object.ts';
import { type PyStack, StackState } from '../objects/stack.ts';
import { Frame, FrameKind, Then } from './frame.ts';
import type { MachineState } from './state.ts';

/** FUEL: for each frame that is moved. */
const MOVE_COST = 4;
const FRAME_BYTES = 96;

type Slots = (Value | undefined)[];

/** Index of the frame that is the lowest of the running stack; -1 while the program's main thread runs. */
export function baseOfStack(machine: MachineState): number {
  let at = machine.depth;
  while (at >= 0 && machine.frames[at].kind !== FrameKind.stack) at -= 1;
  return at;
}

/** Marks the frame just pushed as the lowest of a stack that begins. */
export function beginStack(machine: MachineState, stack: PyStack): void {
  const frame = machine.frames[machine.depth];
  frame.kind = FrameKind.stack;
  frame.self = stack;
  stack.state = StackState.running;
  stack.mark = machine.activeReprs.length;
}

/** Raises RuntimeError unless the stack is to be run. */
export function checkIdle(stack: PyStack): void {
  if (stack.state === StackState.running || stack.state === StackState.finished) throw raise('RuntimeError', 'this stack cannot go on');
}

/** Puts a parked stack back on top; at its end, or when it waits again, `then` gets the value. Returns what its own waiting passes through. Raises RecursionError. */
export function unparkStack(machine: MachineState, stack: PyStack, then: Then | null): Then | null {
  const { frames, registers } = stack;
  const base = machine.top();
  const depth = machine.depth;
  machine.meter.charge(MOVE_COST + (frames.length >> 1) + (registers.length >> 3));
  machine.ensureRegisters(base + registers.length);
  for (let i = 0; i < registers.length; i++) machine.registers[base + i] = registers[i];
  const reader = new Reader(frames);
  while (reader.hasFrame) {
    const frame = reader.frame(machine, base);
    machine.ensureRegisters(frame.base + frame.fn.code.nregs);
  }
  if (machine.depth >= machine.maxDepth) checkDepth(machine, depth);
  machine.frames[depth + 1].then = then;
  machine.activeReprs.push(...stack.reprs);
  stack.mark = machine.activeReprs.length - stack.reprs.length;
  empty(stack);
  stack.state = StackState.running;
  return reader.then();
}

/** Raises RecursionError, without the frames above `depth`, if there are too many. */
function checkDepth(machine: MachineState, depth: number): void {
  try {
    machine.checkDepth();
  } catch (error) {
    while (machine.depth > depth) {
      machine.resetFrame(machine.frames[machine.depth]);
      machine.depth -= 1;
    }
    throw error;
  }
}

/** Takes the running stack off, its waiting passing `then` later. Returns what the value passes that its resumer gets. Raises RuntimeError in the main thread. */
export function parkStack(machine: MachineState, then: Then | null): Then | null {
  const lowest = baseOfStack(machine);
  if (lowest < 0) throw raise('RuntimeError', 'the main thread cannot be put aside');
  const first = machine.frames[lowest];
  const stack = first.self as PyStack;
  const top = machine.top();
  const count = machine.depth - lowest + 1;
  machine.meter.charge(MOVE_COST * count + ((top - first.base) >> 3));
  machine.meter.allocate(FRAME_BYTES * count + 8 * (top - first.base));
  const outer = first.then;
  first.then = null;
  for (let i = first.base; i < top; i++) stack.registers.push(machine.registers[i]);
  for (let i = lowest; i <= machine.depth; i++) {
    writeFrame(stack.frames, machine.frames[i], first.base);
    machine.resetFrame(machine.frames[i]);
  }
  writeThen(stack.frames, then);
  machine.depth = lowest - 1;
  stack.reprs = machine.activeReprs.splice(stack.mark);
  stack.state = StackState.parked;
  return outer;
}

/** The stack is over: its lowest frame has been left. */
export function endStack(stack: PyStack): void {
  stack.state = StackState.finished;
  empty(stack);
}

function empty(stack: PyStack): void {
  stack.frames = [];
  stack.registers = [];
  stack.reprs = [];
}

/** Puts a frame of `around` beneath the main program, which becomes what its first call waits for. Once for a run. */
export function surroundMain(machine: MachineState, around: PyFunction): void {
  const { frames, registers } = machine;
  if (frames[0].fn === around) return;
  const { insns, nregs } = around.code;
  let pc = 0;
  while (pc < insns.length && insns[pc] !== Op.CALL) pc += 4;
  if (pc >= insns.length || around.closure !== null) throw new EngineError('what surrounds the main thread calls nothing');
  const top = machine.top();
  machine.ensureRegisters(top + nregs);
  registers.copyWithin(nregs, 0, top);
  registers.fill(undefined, 0, nregs);
  const lowest = new Frame(around);
  lowest.pc = pc;
  lowest.kind = FrameKind.entry;
  frames.splice(0, 0, lowest);
  machine.depth += 1;
  for (let i = 1; i <= machine.depth; i++) frames[i].base += nregs;
  frames[1].kind = FrameKind.call;
}

// ---- layout ------------------------------------------------------------------------------------

function writeFrame(out: Slots, frame: Frame, lowest: number): void {
  out.push(frame.fn, frame.base - lowest, frame.pc, frame.kind, frame.handled, frame.gen, frame.ns, frame.self);
  writeThen(out, frame.then);
}

function writeThen(out: Slots, first: Then | null): void {
  let count = 0;
  for (let then = first; then !== null; then = then.next) count += 1;
  out.push(count);
  for (let then = first; then !== null; then = then.next) {
    out.push(then.name, then.data.length);
    for (const value of then.data) out.push(value === Number.POSITIVE_INFINITY ? undefined : value);
  }
}

class Reader {
  readonly #slots: Slots;
  #at = 0;
  constructor(slots: Slots) {
    this.#slots = slots;
  }

  get hasFrame(): boolean {
    return this.#slots[this.#at] instanceof PyFunction;
  }

  /** Pushes the next frame. */
  frame(machine: MachineState, lowest: number): Frame {
    const [fn, base, pc, kind, handled, gen, ns, self] = this.#slots.slice(this.#at, this.#at + 8);
    this.#at += 8;
    machine.depth += 1;
    const frame = machine.frameAt(machine.depth, fn as PyFunction);
    frame.fn = fn as PyFunction;
    frame.base = lowest + (base as number);
    frame.pc = pc as number;
    frame.kind = kind as number;
    frame.handled = handled as PyBaseException | null;
    frame.gen = gen as PyGenerator | null;
    frame.ns = ns as PyObject | null;
    frame.self = self as Value;
    frame.then = this.then();
    return frame;
  }

  then(): Then | null {
    let first: Then | null = null;
    let last: Then | null = null;
    for (let left = this.#slots[this.#at++] as number; left > 0; left--) {
      const name = this.#slots[this.#at++] as string;
      const count = this.#slots[this.#at++] as number;
      const data = this.#slots.slice(this.#at, this.#at + count).map((v) => (v === undefined ? Number.POSITIVE_INFINITY : v));
      this.#at += count;
      const then = new Then(name, data);
      if (last === null) first = then;
      else last.next = then;
      last = then;
    }
    return first;
  }
}

// ---- checking a dump ---------------------------------------------------------------------------

/** The frames of a parked stack of a dump, or null if they are no such thing. */
export function framesOfParked(stack: PyStack): { fn: PyFunction; pc: number; kind: number; gen: PyGenerator | null }[] | null {
  const { frames: slots, registers } = stack;
  const found: { fn: PyFunction; pc: number; kind: number; gen: PyGenerator | null }[] = [];
  let at = 0;
  let before = 0;
  let room = 0;
  while (slots[at] instanceof PyFunction) {
    const [fn, base, pc, kind, handled, gen, ns, self] = slots.slice(at, at + 8) as [PyFunction, ...unknown[]];
    const isSound =
      isCount(base) &&
      isCount(pc) &&
      (found.length === 0 ? base === 0 : base >= before && base <= room) &&
      (kind === FrameKind.stack) === (found.length === 0) &&
      (kind === FrameKind.call || kind === FrameKind.generator || kind === FrameKind.init || kind === FrameKind.stack) &&
      (kind !== FrameKind.stack || self === stack) &&
      (kind !== FrameKind.init || self instanceof PyInstance) &&
      (handled === null || handled instanceof PyBaseException) &&
      (gen === null || gen instanceof PyGenerator) &&
      (kind === FrameKind.generator) === (gen !== null) &&
      (ns === null || ns instanceof PyObject);
    if (!isSound) return null;
    before = base;
    room = base + fn.code.nregs;
    found.push({ fn, pc, kind: kind as number, gen: gen as PyGenerator | null });
    at = afterThen(slots, at + 8);
    if (at < 0) return null;
  }
  return found.length > 0 && afterThen(slots, at) === slots.length && registers.length === room ? found : null;
}

function isCount(v: unknown): v is number {
  return typeof v === 'number' && Number.isSafeInteger(v) && v >= 0;
}

/** Where the continuations at `at` end; -1 if there are none such. */
function afterThen(slots: Slots, at: number): number {
  let next = at + 1;
  const count = slots[at];
  if (!isCount(count)) return -1;
  for (let left = count; left > 0; left--) {
    const name = slots[next];
    const length = slots[next + 1];
    if (typeof name !== 'string' || continuation(name) === undefined || !isCount(length)) return -1;
    next += 2 + length;
    if (next >= slots.length + 1) return -1;
  }
  return next;
}
