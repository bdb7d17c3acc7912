/** Dumps of stopped runs: `step.dump()` writes everything a run is into bytes, `load` makes it again, here or elsewhere. The graph itself is src/snapshot's. */
import { LIMITS, type LimitName, type Limits } from '../limits/limits.ts';
import { Meter, type Usage } from '../limits/meter.ts';
import { PyModule } from '../objects/callable.ts';
import { PyDict } from '../objects/containers.ts';
import { PyBaseException } from '../objects/errors.ts';
import { PyExternalCall } from '../objects/external-call.ts';
import { Shape } from '../objects/object.ts';
import { malformed, SnapshotError } from '../snapshot/error.ts';
import { seal, unseal } from '../snapshot/format.ts';
import { type FloatClass, readHostData, writeHostData } from '../snapshot/host-data.ts';
import { readAmount, readIds, readMachine, readMeter, writeAmount, writeIds, writeMachine, writeMeter } from '../snapshot/machine.ts';
import { HeapReader } from '../snapshot/read.ts';
import { HeapWriter } from '../snapshot/write.ts';
import { restoreRecursionLimit } from '../stdlib/sys.ts';
import { completeDenial } from './check-denial.ts';
import { Float } from './convert.ts';
import type { DenialInput } from './denial.ts';
import { OptionError } from './errors.ts';
import { type DeniedCall, Execution, type ExecutionParts } from './execution.ts';
import { checkFunction, checkLimits, checkNames, checkOptions } from './options.ts';
import type { WaitingCall } from './outstanding.ts';
import { type PendingCall, TakenCall } from './pending-call.ts';
import { permanents } from './permanents.ts';
import { type SessionState, TOTALS } from './session-state.ts';

/** Options of `step.dump`. */
export interface DumpOptions {
  /** Signs the dump: `load` wants the same key. Without one anybody can make dumps that load. */
  readonly key?: Uint8Array;
}

/** Options of `load`. */
export interface LoadOptions {
  readonly key?: Uint8Array;
  /** Called with each piece of text as it is printed. */
  readonly print?: (text: string, stream: 'stdout' | 'stderr') => void;
  /** Milliseconds from any origin; without it `timeMs` is not checked. */
  readonly clock?: (() => number) | null;
  /** Ceilings: each is the lower of this and the dump's own. */
  readonly limits?: Limits;
  /** Names of the functions that the host answers. If given, a dump that can call another one is refused. */
  readonly functions?: readonly string[];
}

export const LOAD_OPTIONS = ['key', 'print', 'clock', 'limits', 'functions'];

const LIMIT_NAMES = Object.keys(LIMITS) as LimitName[];
const USAGE_NAMES = ['fuel', 'memoryBytes', 'timeMs', 'outputBytes', 'calls'] as const satisfies readonly (keyof Usage)[];

const FLOATS: FloatClass = { is: (v): v is Float => v instanceof Float, make: (value) => new Float(value) };

/** Longest key taken as it is; longer ones are hashed by HMAC anyway. */
function checkKey(key: unknown): Uint8Array | null {
  if (key === undefined || key === null) return null;
  if (!(key instanceof Uint8Array) || key.length === 0) throw new OptionError('`key` must be a Uint8Array that is not empty.');
  return key;
}

/** Writes a stopped run. Throws SnapshotError, OptionError. */
export function dumpExecution(execution: Execution, options: DumpOptions = {}): Uint8Array {
  checkOptions(options, ['key'], 'dump');
  const key = checkKey(options.key);
  const { parts } = execution;
  const heap = new HeapWriter(permanents, parts.machine.dictRoot);
  try {
    writeMeter(heap.front, parts.machine.meter.state());
    // Between runs nobody wants what the last one printed.
    writeParts(heap, parts, execution.isStopped ? execution.prints : [], execution.isUnsigned && key !== null);
    writeMachine(heap, parts.machine);
    heap.drain();
    writeIds(heap, parts.machine);
    writeDenials(heap, parts.denials);
    if (parts.options.session !== null) writeSession(heap, parts.options.session);
    return seal(heap.parts(), key);
  } finally {
    heap.close();
  }
}

/** `isTainted`: what is signed now was loaded from a dump that nobody signed. */
const OptionBit = { exact: 1, wantsValue: 2, isSession: 4, isTainted: 8 } as const;

function writeParts(
  heap: HeapWriter,
  { options, globals, driver, modules, callNames, outstanding, call }: ExecutionParts,
  prints: readonly string[],
  isTainted: boolean,
): void {
  const out = heap.roots;
  out.byte(
    (options.exact === true ? OptionBit.exact : 0) |
      (options.wantsValue ? OptionBit.wantsValue : 0) |
      (options.session !== null ? OptionBit.isSession : 0) |
      (isTainted ? OptionBit.isTainted : 0),
  );
  heap.texts(out, prints);
  out.count(heap.ref(globals));
  out.count(heap.ref(driver));
  out.count(modules.size);
  for (const [name, module] of modules) {
    heap.text(out, name);
    out.count(heap.ref(module));
  }
  const { plain, counts } = callNames.state();
  out.count(plain);
  out.count(counts.size);
  for (const [path, count] of counts) {
    heap.text(out, path);
    out.count(count);
  }
  const waiting = outstanding.state();
  out.count(waiting.length);
  for (const { guest, shown } of waiting) {
    out.count(heap.ref(guest));
    writeCall(heap, shown);
  }
  out.byte(call === null ? 0 : 1);
  if (call !== null) writeCall(heap, call);
}

function writeCall(heap: HeapWriter, { id, name, args, kwargs }: TakenCall): void {
  writeHostData(heap, heap.roots, [id, name, args, kwargs], FLOATS);
}

function writeSession(heap: HeapWriter, { runs, functions, limits, total, before }: SessionState): void {
  const out = heap.tail;
  out.count(runs);
  heap.texts(out, functions);
  for (const name of LIMIT_NAMES) writeAmount(out, limits[name]);
  for (const name of TOTALS) writeAmount(out, total[name]);
  for (const name of USAGE_NAMES) writeAmount(out, before[name]);
}

/** Denials that the host made are known by the exception's identity; those whose exception is in the dump go with it. */
function writeDenials(heap: HeapWriter, denials: WeakMap<PyBaseException, DeniedCall>): void {
  const out = heap.tail;
  const known = heap.objects.filter((object): object is PyBaseException => object instanceof PyBaseException && denials.has(object));
  out.count(known.length);
  for (const exception of known) {
    const { denial, call, line } = denials.get(exception) as DeniedCall;
    out.count(heap.ref(exception));
    writeHostData(
      heap,
      out,
      { denial, line, call: { callId: call.callId, name: call.name, args: call.args, kwargs: call.kwargs } },
      FLOATS,
    );
  }
}

// ---- loading -------------------------------------------------------------------------------------

/** Makes what a dump holds. Throws SnapshotError, OptionError. */
export function loadExecution(bytes: unknown, options: LoadOptions = {}): Execution {
  checkOptions(options, LOAD_OPTIONS, 'load');
  if (!(bytes instanceof Uint8Array)) throw new OptionError('A dump is a Uint8Array.');
  checkFunction(options.print, 'print');
  checkFunction(options.clock, 'clock');
  const limits = checkLimits(options.limits);
  const key = checkKey(options.key);
  const input = unseal(bytes, key);
  const dictRoot = new Shape([]);
  const heap = new HeapReader(input, permanents, dictRoot);
  const execution = readExecution(heap, dictRoot, limits, options);
  if (key === null) execution.isUnsigned = true;
  return execution;
}

/** A run as it was at a step, and what of the host goes on with it. */
export interface Origin {
  readonly bytes: Uint8Array;
  readonly options: LoadOptions;
  readonly isUnsigned: boolean;
}

/** Keeps what `copyOf` needs. */
export function originOf(execution: Execution, bytes: Uint8Array, { key }: DumpOptions): Origin {
  const { machine, options } = execution.parts;
  // The host owns the bytes it got.
  return {
    bytes: bytes.slice(),
    options: { key: key?.slice(), print: options.print ?? undefined, clock: machine.meter.clock },
    isUnsigned: execution.isUnsigned,
  };
}

/** Makes a run that goes on from where `origin` was, apart from it. */
export function copyOf({ bytes, options, isUnsigned }: Origin): Execution {
  const execution = loadExecution(bytes, options);
  execution.isUnsigned = isUnsigned;
  return execution;
}

/** Objects of the host's heap are a few times larger than what the meter counts for them. */
const HEAP_FACTOR = 4;
const HEAP_SLACK = 2 ** 24;

function readExecution(heap: HeapReader, dictRoot: Shape, limits: Limits, options: LoadOptions): Execution {
  const { input } = heap;
  const state = readMeter(heap);
  const ceilings = { ...state.ceilings };
  for (const name of LIMIT_NAMES) if (limits[name] !== undefined) ceilings[name] = Math.min(ceilings[name], limits[name]);
  heap.begin(ceilings.memory * HEAP_FACTOR + HEAP_SLACK);
  const meter = new Meter(ceilings, options.clock ?? null);
  meter.restore(
    limits.pauseEvery === undefined ? state : { ...state, pauseEvery: limits.pauseEvery, pauseMark: state.fuelUsed + limits.pauseEvery },
  );
  const flags = input.byte();
  const session = (flags & OptionBit.isSession) === 0 ? null : blankSession();
  const execution = new Execution(
    meter,
    {
      functions: [],
      asyncFunctions: [],
      print: options.print ?? null,
      exact: (flags & OptionBit.exact) !== 0,
      wantsValue: (flags & OptionBit.wantsValue) !== 0,
      session,
    },
    dictRoot,
  );
  execution.isUnsigned = (flags & OptionBit.isTainted) !== 0;
  readParts(heap, execution);
  const { machine, denials } = execution.parts;
  const { check } = readMachine(heap, machine);
  heap.finish();
  check();
  restoreRecursionLimit(machine, execution.parts.modules);
  readIds(heap, machine);
  readDenials(heap, denials);
  if (session !== null) readSession(heap, session, limits);
  if (input.left > 0) throw malformed('something follows its last part');
  checkExternals(heap.externals, options.functions);
  return execution;
}

/** False if `check` throws OptionError. */
function isValid(check: () => void): boolean {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof OptionError) return false;
    throw error;
  }
}

function blankSession(): SessionState {
  const before = { fuel: 0, memoryBytes: 0, timeMs: 0, outputBytes: 0, calls: 0 };
  return { runs: 0, functions: [], limits: {} as SessionState['limits'], total: {} as SessionState['total'], before };
}

function readSession(heap: HeapReader, session: SessionState, limits: Limits): void {
  session.runs = heap.input.count();
  const functions = heap.texts();
  if (!isValid(() => checkNames(functions, []))) throw malformed('a session has impossible functions');
  (session as { functions: readonly string[] }).functions = functions;
  for (const name of LIMIT_NAMES) session.limits[name] = Math.min(readAmount(heap), limits[name] ?? Infinity);
  for (const name of TOTALS) session.total[name] = readAmount(heap);
  for (const name of USAGE_NAMES) {
    session.before[name] = readAmount(heap);
    if (!Number.isFinite(session.before[name])) throw malformed('a session has used what nobody can');
  }
}

function readParts(heap: HeapReader, execution: Execution): void {
  const { input } = heap;
  const { modules, callNames, outstanding } = execution.parts;
  execution.prints = heap.texts();
  execution.restore(heap.ownRef(PyDict), heap.ownRef(PyDict));
  for (let left = input.countOf(2); left > 0; left--) {
    const name = heap.text();
    modules.set(name, heap.ref(PyModule));
  }
  const plain = input.count();
  const counts = new Map<string, number>();
  for (let left = input.countOf(2); left > 0; left--) {
    const path = heap.text();
    counts.set(path, input.count());
  }
  callNames.restore(plain, counts);
  const waiting: WaitingCall[] = [];
  for (let left = input.countOf(2); left > 0; left--) {
    const guest = heap.ref(PyExternalCall);
    waiting.push({ guest, shown: readCall(heap) });
  }
  outstanding.restore(waiting);
  if (heap.bool()) execution.call = readCall(heap);
}

function readCall(heap: HeapReader): TakenCall {
  const data = readHostData(heap, FLOATS);
  if (!Array.isArray(data) || data.length !== 4) throw malformed('a call is none');
  const [id, name, args, kwargs] = data as unknown[];
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof name !== 'string' || !Array.isArray(args) || !isRecord(kwargs))
    throw malformed('a call is none');
  return new TakenCall(id, name, args as unknown[], kwargs);
}

function isRecord(v: unknown): v is Record<string, unknown> {
  return typeof v === 'object' && v !== null && Object.getPrototypeOf(v) === Object.prototype;
}

function readDenials(heap: HeapReader, denials: WeakMap<PyBaseException, DeniedCall>): void {
  for (let left = heap.input.countOf(2); left > 0; left--) {
    const exception = heap.ref(PyBaseException);
    const data = readHostData(heap, FLOATS);
    if (!isRecord(data)) throw malformed('a denial is none');
    const { denial, call, line } = data;
    const isSound =
      isRecord(denial) &&
      isRecord(call) &&
      typeof call.callId === 'string' &&
      typeof call.name === 'string' &&
      Array.isArray(call.args) &&
      isRecord(call.kwargs) &&
      (line === null || typeof line === 'number');
    if (!isSound) throw malformed('a denial is none');
    denials.set(exception, { denial: completeDenial(denial as unknown as DenialInput), call: call as unknown as PendingCall, line });
  }
}

/** Refuses a dump that can call what the host does not offer. */
function checkExternals(wanted: ReadonlySet<string>, offered: readonly string[] | undefined): void {
  if (offered === undefined) return;
  const missing = [...wanted].find((name) => !offered.includes(name));
  if (missing !== undefined)
    throw new SnapshotError(
      'unknown_contract',
      `The dump needs the function ${JSON.stringify(missing.slice(0, 100))}, which is not offered.`,
    );
}
