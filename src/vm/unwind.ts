/** Settling: carries out pending calls, passes values through continuations and unwinds exceptions, in one loop so that no chain of them grows the host's stack. CPython: Python/ceval.c (exception_unwind). */
import { asyncGeneratorType, coroutineType, GeneratorState, type PyFunction, PyGenerator } from '../objects/callable.ts';
import type { PyDict } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import {
  EngineError,
  exceptions,
  newException,
  type PyBaseException,
  PyException,
  PyPassedOn,
  PyTraceback,
  setField,
} from '../objects/errors.ts';
import type { PyExternalCall } from '../objects/external-call.ts';
import { generatorClose } from '../objects/generator-methods.ts';
import { CALL, type Value } from '../objects/object.ts';
import { tryGetAttr } from '../objects/protocol.ts';
import { type PyStack, StackState } from '../objects/stack.ts';
import { callValue } from './calls.ts';
import { deliver, deliverEnd, endsByStopIteration, stopValue } from './deliver.ts';
import { type Frame, FrameKind, joinThen, PendingKind, type Then } from './frame.ts';
import { beginStack, checkIdle, endStack, parkStack, surroundMain, unparkStack } from './stacks.ts';
import { type MachineState, readVariable } from './state.ts';

/** FUEL: raising costs about as much as this many back-edges. */
const RAISE_COST = 64;
/** FUEL: and so does leaving one frame by an exception. */
const FRAME_COST = 8;

/** Longest chain of `__context__` looked through for a cycle. */
const MAX_CONTEXT_WALK = 1000;

/** Where the loop stands. */
const Mode = { pending: 0, value: 1, error: 2, stop: 3 } as const;

/** State of one settling. */
class Settling {
  mode: number;
  value: Value = null;
  error: PyBaseException | null = null;
  then: Then | null = null;
  /** `then` as it was when the step in progress began, for a machine that a limit ends in it. */
  current: Then | null = null;
  /** The error gets a line for the frame it is raised in (false for RERAISE). */
  addsLine = true;
  constructor(mode: number) {
    this.mode = mode;
  }
}

/** Carries out what a native arranged in `machine.pending`. Afterwards the running frame has changed: reload it, or `machine.call` is set. */
export function settlePending(machine: MachineState): void {
  const s = new Settling(Mode.pending);
  settle(machine, s);
}

/** Passes `value` through `then` and delivers it to the running frame's instruction. */
export function settleValue(machine: MachineState, value: Value, then: Then | null): void {
  const s = new Settling(Mode.value);
  s.value = value;
  s.then = then;
  settle(machine, s);
}

/** Raises `error` at the running frame's instruction, after offering it to `then`. `addsLine`: false for RERAISE. */
export function settleError(machine: MachineState, error: PyBaseException, then: Then | null, addsLine: boolean): void {
  const s = new Settling(Mode.error);
  s.error = error;
  s.then = then;
  s.addsLine = addsLine;
  machine.meter.charge(RAISE_COST);
  settle(machine, s);
}

/** Raises a new exception at the running frame's instruction, with the one being handled as its context. */
export function raiseHere(machine: MachineState, error: PyBaseException): void {
  setContext(machine, error);
  settleError(machine, error, null, true);
}

function settle(machine: MachineState, s: Settling): void {
  const { meter } = machine;
  meter.canPause = false;
  while (s.mode !== Mode.stop) {
    s.current = s.then;
    try {
      if (s.mode === Mode.pending) carryOut(machine, s);
      else if (s.mode === Mode.value) passValue(machine, s);
      else passError(machine, s);
    } catch (raised) {
      if (!(raised instanceof PyException)) {
        machine.suspendedThen = s.current;
        throw raised;
      }
      machine.meter.charge(RAISE_COST);
      if (!(raised instanceof PyPassedOn)) setContext(machine, raised.value);
      s.mode = Mode.error;
      s.error = raised.value;
      s.addsLine = true;
    }
  }
  meter.canPause = true;
}

/** Takes the pending call and carries it out: a frame is pushed, a value is there, another call is pending, or the program is suspended. */
function carryOut(machine: MachineState, s: Settling): void {
  const { pending } = machine;
  const { kind } = pending;
  s.then = joinThen(pending.then, s.then);
  s.current = s.then;
  pending.then = null;
  pending.kind = PendingKind.none;
  switch (kind) {
    case PendingKind.call: {
      const value = callValue(machine, pending.callable, pending.args, pending.kwargs as PyDict | null);
      if (value === undefined) attach(machine, s);
      else if (value !== CALL) {
        s.mode = Mode.value;
        s.value = value;
      }
      return;
    }
    case PendingKind.resume:
    case PendingKind.throw:
      resumeGenerator(machine, s, kind);
      return;
    case PendingKind.classBody:
    case PendingKind.module: {
      const frame = machine.pushFrame(pending.callable as PyFunction, machine.top(), 0);
      frame.ns = kind === PendingKind.classBody ? pending.kwargs : null;
      attach(machine, s);
      return;
    }
    case PendingKind.external:
      machine.meter.externalCall();
      machine.call = { name: pending.callable as string, args: pending.args, kwargs: pending.kwargs as PyDict | null, group: null };
      machine.suspendedThen = s.then;
      s.mode = Mode.stop;
      return;
    case PendingKind.calls:
      machine.call = { name: '', args: [], kwargs: null, group: pending.args as PyExternalCall[] };
      machine.suspendedThen = s.then;
      s.mode = Mode.stop;
      return;
    case PendingKind.resumeStack:
      resumeStack(machine, s, pending.callable as PyStack, pending.args[0]);
      return;
    case PendingKind.surroundMain:
      surroundMain(machine, pending.callable as PyFunction);
      s.mode = Mode.value;
      s.value = null;
      return;
    case PendingKind.parkStack:
      surroundMain(machine, pending.callable as PyFunction);
      s.then = parkStack(machine, s.then);
      s.mode = Mode.value;
      s.value = null;
      return;
    default:
      throw new EngineError('a native returned CALL without arranging a call');
  }
}

/** Begins a stack by calling `value`, or gives `value` to what a parked one waits for. */
function resumeStack(machine: MachineState, s: Settling, stack: PyStack, value: Value): void {
  checkIdle(stack);
  if (stack.state === StackState.parked) {
    s.then = unparkStack(machine, stack, s.then);
    s.mode = Mode.value;
    s.value = value;
    return;
  }
  if (callValue(machine, value, [], null) !== undefined) throw new EngineError('a stack begins with a function');
  beginStack(machine, stack);
  attach(machine, s);
}

function attach(machine: MachineState, s: Settling): void {
  const frame = machine.frames[machine.depth];
  frame.then = joinThen(frame.then, s.then);
  s.mode = Mode.stop;
}

function resumeGenerator(machine: MachineState, s: Settling, kind: number): void {
  const generator = machine.pending.callable as PyGenerator;
  const value = machine.pending.args[0];
  if (generator.state === GeneratorState.running)
    throw new PyException(newException('ValueError', `${generator.cls.name} already executing`));
  if (generator.state === GeneratorState.finished) {
    if (generator.cls === coroutineType) throw new PyException(newException('RuntimeError', 'cannot reuse already awaited coroutine'));
    if (kind === PendingKind.throw) {
      s.mode = Mode.error;
      s.error = value as PyBaseException;
      s.addsLine = true;
      return;
    }
    throw new PyException(newException('StopIteration'));
  }
  const wasCreated = generator.state === GeneratorState.created;
  const frame = machine.pushGenerator(generator);
  attach(machine, s);
  if (kind === PendingKind.throw && wasCreated) {
    // Not inside the body yet, so not inside any of its handlers.
    const error = value as PyBaseException;
    if (!frame.fn.code.isHidden) error.traceback = new PyTraceback(error.traceback, frame.fn.code, -4);
    s.error = error;
    s.mode = Mode.error;
    leaveFrame(machine, s, frame, error);
    // Nor inside the handler that turns StopIteration into RuntimeError.
    s.error = error;
  } else if (kind === PendingKind.throw) throwAt(machine, s, frame, value as PyBaseException);
  else if (!wasCreated) resumeYield(machine, frame, value);
}

/** Gives the value sent to a suspended generator's frame to its YIELD_VALUE and moves on. */
export function resumeYield(machine: MachineState, frame: Frame, value: Value): void {
  machine.registers[frame.base + frame.fn.code.insns[frame.pc + 1]] = value;
  frame.pc += 4;
}

/** Raises in a generator where it is suspended; beneath `yield from` the receiver gets the exception first. CPython: _gen_throw. */
function throwAt(machine: MachineState, s: Settling, frame: Frame, error: PyBaseException): void {
  s.mode = Mode.error;
  s.error = error;
  s.then = null;
  s.addsLine = true;
  const { insns } = frame.fn.code;
  if (frame.pc < 4 || insns[frame.pc - 4] !== 154 /* SEND */) return chainHandled(machine, frame, error);
  const receiver = machine.registers[frame.base + insns[frame.pc - 2]] as Value;
  frame.pc -= 4;
  if (error.cls.isSubtype(exceptions.GeneratorExit)) {
    if (closeReceiver(machine, receiver) === null) {
      frame.pc += 4;
      return chainHandled(machine, frame, error);
    }
    machine.chain('generator.reraise', [error]);
  } else if (receiver instanceof PyGenerator) machine.resumeGenerator(receiver, 1, error);
  else {
    const method = tryGetAttr(machine, receiver, 'throw');
    if (method === undefined) {
      // A StopIteration ends the delegation as one of the receiver does. CPython: CLEANUP_THROW.
      if (!error.cls.isSubtype(exceptions.StopIteration)) frame.pc += 4;
      return chainHandled(machine, frame, error);
    }
    if (method === CALL) machine.chain('generator.throwFound', [error]);
    else machine.tailCall(method, [error]);
  }
  machine.chain('generator.thrown', []);
  s.mode = Mode.pending;
}

/** Closes what a generator has delegated to: null or CALL. CPython: gen_close_iter. */
function closeReceiver(machine: MachineState, receiver: Value): Value {
  if (receiver instanceof PyGenerator) return generatorClose(machine, receiver) === CALL ? CALL : null;
  const method = tryGetAttr(machine, receiver, 'close');
  if (method === undefined) return null;
  return method === CALL ? machine.chain('generator.closeFound', []) : machine.tailCall(method, []);
}

/** An exception thrown into a generator has as its context what that generator is handling, if anything. CPython: _PyErr_ChainStackItem. */
function chainHandled(machine: MachineState, frame: Frame, error: PyBaseException): void {
  if (frame.handled !== null) setContext(machine, error);
}

/** Passes the value through the next continuation, or delivers it. */
function passValue(machine: MachineState, s: Settling): void {
  const step = s.then;
  if (step === null) {
    deliver(machine, s.value);
    s.mode = Mode.stop;
    return;
  }
  s.then = step.next;
  const value = step.row.done(machine, step.data, s.value);
  if (value === CALL) s.mode = Mode.pending;
  else s.value = value;
}

/** Offers the error to the next continuation, or raises it in the running frame, or leaves that frame. */
function passError(machine: MachineState, s: Settling): void {
  const error = s.error as PyBaseException;
  const step = s.then;
  if (step !== null) {
    s.then = step.next;
    const value = step.row.failed?.(machine, step.data, error);
    if (value === undefined) return;
    if (value === CALL) s.mode = Mode.pending;
    else {
      s.mode = Mode.value;
      s.value = value;
    }
    return;
  }
  const frame = machine.frames[machine.depth];
  if (s.addsLine && endsByStopIteration(frame.fn.code.insns[frame.pc]) && error.cls.isSubtype(exceptions.StopIteration)) {
    deliverEnd(machine, stopValue(error));
    s.mode = Mode.stop;
    return;
  }
  if (s.addsLine && !frame.fn.code.isHidden) {
    machine.meter.allocate(48);
    if (error.cls.isSubtype(exceptions.AttributeError)) rememberAttribute(machine, frame, error);
    if (error.traceback === null && error.fields !== null) rememberNames(machine, frame, error);
    error.traceback = new PyTraceback(error.traceback, frame.fn.code, frame.pc);
  }
  if (toHandler(machine, frame, error)) s.mode = Mode.stop;
  else leaveFrame(machine, s, frame, error);
}

/** Tells an AttributeError of guest code which attribute of what was asked for. CPython: set_attribute_error_context. */
function rememberAttribute(machine: MachineState, { fn, pc, base }: Frame, error: PyBaseException): void {
  const { insns, sites } = fn.code;
  const isRead = insns[pc] === 105 /* LOAD_ATTR */ || insns[pc] === 108; /* LOAD_METHOD */
  if (!isRead || (error.fields?.get('name') ?? error.fields?.get('obj') ?? null) !== null) return;
  setField(error, 'name', sites[insns[pc + 3]].name);
  setField(error, 'obj', machine.registers[base + insns[pc + 2]] as Value);
}

/** Keeps what a traceback suggests names by with an error about a name, long after the frame has gone: the frame's `self`, and which variables were unbound. */
function rememberNames(machine: MachineState, frame: Frame, error: PyBaseException): void {
  const { fields } = error;
  if (fields === null || !fields.has('name')) return;
  const { varnames, freevars } = frame.fn.code.code;
  const names = [...varnames, ...freevars];
  const values = names.map((_, i) => readVariable(machine.registers[frame.base + i]));
  const self = values[varnames.indexOf('self')];
  if (self !== undefined) fields.set('self', self);
  if (!error.cls.isSubtype(exceptions.NameError)) return;
  const unbound = names.filter((_, i) => values[i] === undefined);
  if (unbound.length > 0) fields.set('unbound', unbound.join());
}

/** Jumps to the innermost handler around the current instruction; false if there is none. */
function toHandler(machine: MachineState, frame: Frame, error: PyBaseException): boolean {
  const table = frame.fn.code.code.exceptiontable;
  const { pc } = frame;
  for (let i = 0; i < table.length; i += 4) {
    if (pc >= table[i] && pc < table[i + 1]) {
      machine.registers[frame.base + table[i + 3]] = error;
      frame.pc = table[i + 2];
      return true;
    }
  }
  return false;
}

/** Leaves a frame by an exception; the program is over when it was the outermost one. */
function leaveFrame(machine: MachineState, s: Settling, frame: Frame, error: PyBaseException): void {
  machine.meter.charge(FRAME_COST);
  const { kind, gen, then, pc } = frame;
  if (kind === FrameKind.stack) endStack(frame.self as PyStack);
  machine.resetFrame(frame);
  machine.depth -= 1;
  s.addsLine = true;
  if (kind === FrameKind.entry) {
    machine.error = error;
    s.mode = Mode.stop;
    return;
  }
  s.then = then;
  if (gen === null) return;
  gen.state = GeneratorState.finished;
  gen.registers = [];
  // What is thrown into a generator that has not begun is not its doing.
  s.error = pc === 0 ? error : generatorError(gen, error);
}

/** PEP 479: a StopIteration that leaves a generator becomes a RuntimeError. */
function generatorError(gen: PyGenerator, error: PyBaseException): PyBaseException {
  const isAsync = gen.cls === asyncGeneratorType;
  const isEnd = error.cls.isSubtype(exceptions.StopIteration);
  if (!isEnd && !(isAsync && error.cls.isSubtype(exceptions.StopAsyncIteration))) return error;
  const what = isAsync ? 'async generator' : gen.cls.name;
  const wrapped = newException('RuntimeError', `${what} raised ${isEnd ? 'StopIteration' : 'StopAsyncIteration'}`);
  wrapped.cause = error;
  wrapped.context = error;
  wrapped.suppressContext = true;
  return wrapped;
}

/** Sets `__context__` of a freshly raised exception to the one being handled, breaking a cycle as CPython does. */
export function setContext(machine: MachineState, error: PyBaseException): void {
  const handled = machine.handledException() as PyBaseException | null;
  if (handled === null || handled === error) return;
  let link: PyBaseException = handled;
  let steps = 0;
  for (; link.context !== null && steps < MAX_CONTEXT_WALK; steps++) {
    if (link.context === error) {
      link.context = null;
      break;
    }
    link = link.context;
  }
  error.context = handled;
  machine.meter.charge(steps >> 1);
}

defineContinuations({
  // What the receiver of `yield from` made of an exception thrown into it comes back.
  'generator.thrown': {
    done: (_interp, _data, value) => value,
    failed(interp, _data, error) {
      const machine = interp as MachineState;
      if (!error.cls.isSubtype(exceptions.StopIteration)) chainHandled(machine, machine.frames[machine.depth], error);
      return undefined;
    },
  },
  // Guest code has computed the receiver's method.
  'generator.throwFound': {
    done: (interp, [error], method) => interp.tailCall(method as Value, [error as Value]),
    failed(interp, [thrown], error) {
      if (!error.cls.isSubtype(exceptions.AttributeError)) return undefined;
      // There is none: the exception is raised where the generator waits.
      const machine = interp as MachineState;
      machine.frames[machine.depth].pc += 4;
      throw new PyException(thrown as PyBaseException);
    },
  },
  // CPython ignores what fails here.
  'generator.closeFound': {
    done: (interp, _data, method) => interp.tailCall(method as Value, []),
    failed: () => null,
  },
  // GeneratorExit thrown through `yield from`: the receiver has ended, now the outer generator gets it.
  'generator.reraise': {
    done(interp, [exit]) {
      const machine = interp as MachineState;
      chainHandled(machine, machine.frames[machine.depth], exit as PyBaseException);
      throw new PyPassedOn(exit as PyBaseException);
    },
  },
});

/** A Python exception, or a host stack overflow as RecursionError; anything else goes on up. */
export function asException(error: unknown): PyException {
  if (error instanceof PyException) return error;
  if (error instanceof RangeError && error.message.includes('call stack')) {
    return new PyException(newException('RecursionError', 'maximum recursion depth exceeded'));
  }
  throw error;
}
