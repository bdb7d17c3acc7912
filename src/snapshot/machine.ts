/** A stopped machine in a dump: frames, registers, continuations, the calls it waits for, what it has used, and the numbers that `id()` has given. */
import { LIMITS, type LimitName } from '../limits/limits.ts';
import type { MeterState } from '../limits/meter.ts';
import { GeneratorState, PyFunction, PyGenerator } from '../objects/callable.ts';
import { PyDict } from '../objects/containers.ts';
import { continuation } from '../objects/continuation.ts';
import { PyBaseException } from '../objects/errors.ts';
import { PyExternalCall } from '../objects/external-call.ts';
import { PyInstance, PyObject, type Value } from '../objects/object.ts';
import { PyStack, StackState } from '../objects/stack.ts';
import { type Frame, FrameKind, Then } from '../vm/frame.ts';
import type { ExternalCall, MachineState } from '../vm/state.ts';
import type { ByteWriter } from './bytes.ts';
import { malformed, SnapshotError } from './error.ts';
import type { HeapReader } from './read.ts';
import { checkPc } from './verify.ts';
import type { HeapWriter } from './write.ts';

const CallKind = { none: 0, one: 1, group: 2 } as const;

/** Writes a machine that is stopped or idle. */
export function writeMachine(heap: HeapWriter, machine: MachineState): void {
  const out = heap.roots;
  out.count(machine.depth + 1);
  for (let i = 0; i <= machine.depth; i++) writeFrame(heap, out, machine.frames[i]);
  const top = machine.top();
  out.count(top);
  for (let i = 0; i < top; i++) heap.value(out, machine.registers[i]);
  writeCall(heap, out, machine.call);
  writeThen(heap, out, machine.suspendedThen);
  heap.text(out, machine.taskPath);
  out.byte(machine.isPaused ? 1 : 0);
  const active = machine.activeReprs;
  out.count(active.length);
  for (const object of active) out.count(heap.ref(object));
}

function writeFrame(heap: HeapWriter, out: ByteWriter, frame: Frame): void {
  out.count(heap.ref(frame.fn));
  out.count(frame.base);
  out.count(frame.pc);
  out.byte(frame.kind);
  writeThen(heap, out, frame.then);
  heap.refOrNull(out, frame.handled);
  heap.refOrNull(out, frame.gen);
  heap.refOrNull(out, frame.ns);
  heap.value(out, frame.self);
}

function writeThen(heap: HeapWriter, out: ByteWriter, first: Then | null): void {
  let length = 0;
  for (let then = first; then !== null; then = then.next) length += 1;
  out.count(length);
  for (let then = first; then !== null; then = then.next) {
    heap.text(out, then.name);
    heap.values(out, then.data);
  }
}

function writeCall(heap: HeapWriter, out: ByteWriter, call: ExternalCall | null): void {
  if (call === null) out.byte(CallKind.none);
  else if (call.group !== null) {
    out.byte(CallKind.group);
    out.count(call.group.length);
    for (const each of call.group) out.count(heap.ref(each));
  } else {
    out.byte(CallKind.one);
    heap.text(out, call.name);
    heap.values(out, call.args);
    heap.refOrNull(out, call.kwargs);
  }
}

/** Writes what is known about objects that are in the dump anyway: the numbers `id()` gave them. */
export function writeIds(heap: HeapWriter, machine: MachineState): void {
  const out = heap.tail;
  const { ids, primitiveIds, lastId } = machine.idState();
  out.count(lastId);
  const known: [number, number][] = [];
  if (ids !== null)
    heap.objects.forEach((object, at) => {
      const id = object instanceof PyObject ? ids.get(object) : undefined;
      if (id !== undefined) known.push([at, id]);
    });
  out.count(known.length);
  for (const [at, id] of known) {
    out.count(at);
    out.count(id);
  }
  out.count(primitiveIds?.size ?? 0);
  for (const [value, id] of primitiveIds ?? []) {
    heap.value(out, value);
    out.count(id);
  }
}

/** Writes what a run has used and may use. */
export function writeMeter(out: ByteWriter, state: MeterState): void {
  for (const name of METER_FIELDS) writeAmount(out, state[name]);
  for (const name of LIMIT_NAMES) writeAmount(out, state.ceilings[name]);
}

const LIMIT_NAMES = Object.keys(LIMITS) as LimitName[];

const METER_FIELDS = [
  'fuelUsed',
  'bytes',
  'liveBytes',
  'memoryMark',
  'outputBytes',
  'calls',
  'peakBytes',
  'spentMs',
  'pauseEvery',
  'pauseMark',
] as const;

const ENDLESS = 3;

/** Whole amounts as twice themselves, a three for no bound, others as a one and eight bytes. */
export function writeAmount(out: ByteWriter, v: number): void {
  if (v === Infinity) out.count(ENDLESS);
  else if (Number.isInteger(v) && v >= 0 && v < 2 ** 51) out.count(v * 2);
  else {
    out.count(1);
    out.double(v);
  }
}

/** All ceilings at their defaults. */
const NO_CEILINGS = Object.fromEntries(LIMIT_NAMES.map((name) => [name, LIMITS[name].default])) as Record<LimitName, number>;

// ---- reading -------------------------------------------------------------------------------------

export function readMeter(heap: HeapReader): MeterState {
  // Literals: objects whose fields come one by one are slow to make.
  const state = {
    fuelUsed: readAmount(heap),
    bytes: readAmount(heap),
    liveBytes: readAmount(heap),
    memoryMark: readAmount(heap),
    outputBytes: readAmount(heap),
    calls: readAmount(heap),
    peakBytes: readAmount(heap),
    spentMs: readAmount(heap),
    pauseEvery: readAmount(heap),
    pauseMark: readAmount(heap),
    ceilings: { ...NO_CEILINGS },
  } satisfies Record<(typeof METER_FIELDS)[number], number> & { ceilings: object };
  for (const name of LIMIT_NAMES) state.ceilings[name] = readAmount(heap);
  checkMeter(state);
  return state;
}

/** Fuel is whole, and pauses are apart from each other: else a run could stop again and again where it stands. */
function checkMeter({ fuelUsed, bytes, liveBytes, outputBytes, calls, peakBytes, spentMs, pauseEvery, pauseMark }: MeterState): void {
  const isSound =
    [fuelUsed, bytes, liveBytes, outputBytes, calls, peakBytes, spentMs].every(Number.isFinite) &&
    [fuelUsed, outputBytes, calls].every(Number.isSafeInteger) &&
    [pauseEvery, pauseMark].every((amount) => amount === Infinity || Number.isSafeInteger(amount)) &&
    pauseEvery >= 1;
  if (!isSound) throw malformed('a meter is impossible');
}

/** Reads what `writeAmount` wrote. Throws SnapshotError. */
export function readAmount(heap: HeapReader): number {
  const number = heap.input.count();
  if (number === ENDLESS) return Infinity;
  const v = number % 2 === 0 ? number / 2 : heap.input.double();
  if (!(v >= 0) || (number % 2 === 1 && number !== 1)) throw malformed('an amount is none');
  return v;
}

/** Reads what `writeMachine` wrote into a fresh machine; `check` must follow when all objects are there. */
export function readMachine(heap: HeapReader, machine: MachineState): { check: () => void } {
  const { input } = heap;
  const count = input.countOf(8);
  // Frames of the engine do not count toward the limit, but there are no more of them than of others.
  if (count > 2 * machine.meter.ceilings.recursion + 2)
    throw new SnapshotError('too_large', `The dump has ${count} frames, more than its recursion limit.`);
  machine.depth = count - 1;
  for (let i = 0; i < count; i++) readFrame(heap, machine, i);
  const registers: (Value | undefined)[] = new Array(input.countOf());
  for (let i = 0; i < registers.length; i++) registers[i] = heap.optional();
  machine.call = readCall(heap);
  machine.suspendedThen = readThen(heap);
  machine.taskPath = heap.text();
  machine.isPaused = heap.bool();
  const active = machine.activeReprs;
  for (let left = input.countOf(); left > 0; left--) active.push(heap.ref(PyObject));
  return { check: () => checkMachine(machine, registers) };
}

function readFrame(heap: HeapReader, machine: MachineState, at: number): void {
  const { input } = heap;
  const fn = heap.ref(PyFunction);
  const frame = machine.frameAt(at, fn);
  frame.fn = fn;
  frame.base = input.count();
  frame.pc = input.count();
  frame.kind = input.byte();
  frame.then = readThen(heap);
  frame.handled = heap.refOrNull(PyBaseException);
  frame.gen = heap.refOrNull(PyGenerator);
  frame.ns = heap.refOrNull(PyObject);
  frame.self = heap.value();
}

function readThen(heap: HeapReader): Then | null {
  let first: Then | null = null;
  let last: Then | null = null;
  for (let left = heap.input.countOf(2); left > 0; left--) {
    const name = heap.text();
    if (continuation(name) === undefined)
      throw new SnapshotError(
        'version',
        `The dump needs the continuation ${JSON.stringify(name.slice(0, 100))}, which this engine does not have.`,
      );
    const data = heap.continuationData();
    if (data.includes(undefined)) throw malformed('a continuation lacks data');
    const then = new Then(name, data as Value[]);
    if (last === null) first = then;
    else last.next = then;
    last = then;
  }
  return first;
}

function readCall(heap: HeapReader): ExternalCall | null {
  const kind = heap.input.byte();
  switch (kind) {
    case CallKind.none:
      return null;
    case CallKind.one: {
      const name = heap.text();
      const args = heap.values();
      if (args.includes(undefined)) throw malformed('a call lacks an argument');
      return { name, args: args as Value[], kwargs: heap.refOrNull(PyDict), group: null };
    }
    case CallKind.group:
      return { name: '', args: [], kwargs: null, group: heap.refs(PyExternalCall) };
    default:
      throw malformed('a call is of no kind');
  }
}

function checkMachine(machine: MachineState, registers: (Value | undefined)[]): void {
  const running = new Set<PyGenerator>();
  let before = 0;
  let room = 0;
  for (let i = 0; i <= machine.depth; i++) {
    const frame = machine.frames[i];
    const { code } = frame.fn;
    if (i === 0 ? frame.base !== 0 : frame.base < before || frame.base > before + machine.frames[i - 1].fn.code.nregs)
      throw malformed('frames do not fit each other');
    before = frame.base;
    room = Math.max(room, frame.base + code.nregs);
    checkPc(code, frame.pc);
    checkKind(frame, i, running);
  }
  if (registers.length !== machine.top()) throw malformed('registers do not fit the frames');
  machine.ensureRegisters(room);
  for (let i = 0; i < registers.length; i++) machine.registers[i] = registers[i];
}

function checkKind({ kind, gen, self, fn }: Frame, at: number, running: Set<PyGenerator>): void {
  const isSound =
    (kind === FrameKind.entry) === (at === 0) &&
    kind <= FrameKind.stack &&
    (kind === FrameKind.generator) === (gen !== null) &&
    (kind !== FrameKind.init || self instanceof PyInstance) &&
    (kind !== FrameKind.stack || (self instanceof PyStack && self.state === StackState.running)) &&
    (gen === null || (gen.func === fn && gen.state === GeneratorState.running && !running.has(gen)));
  if (!isSound) throw malformed('a frame is of a wrong kind');
  if (gen !== null) running.add(gen);
}

/** Reads what `writeIds` wrote. */
export function readIds(heap: HeapReader, machine: MachineState): void {
  const { input } = heap;
  const lastId = input.count();
  const ids = new Map<PyObject, number>();
  for (let left = input.countOf(2); left > 0; left--) {
    const object = heap.object();
    const id = input.count();
    if (!(object instanceof PyObject)) throw malformed('an identity belongs to no object');
    ids.set(object, id);
  }
  const primitives = new Map<Value, number>();
  for (let left = input.countOf(2); left > 0; left--) {
    const value = heap.value();
    if (typeof value === 'object' && value !== null) throw malformed('an identity belongs to an object');
    primitives.set(value, input.count());
  }
  machine.restoreIds(ids, primitives, lastId);
}
