/** The state of a machine: frames, registers, pending calls, and the `Interp` that natives see. What runs it is in machine.ts. */
import type { Code } from '../bytecode/code.ts';
import { firstRecursionLimit, LimitExceeded } from '../limits/limits.ts';
import type { Meter } from '../limits/meter.ts';
import { GeneratorState, type PyCode, PyFunction, type PyGenerator, type PyModule } from '../objects/callable.ts';
import { PyDict, PyTuple } from '../objects/containers.ts';
import { EngineError, newException, type PyBaseException, PyException, raise } from '../objects/errors.ts';
import type { PyExternalCall } from '../objects/external-call.ts';
import { CALL, type Interp, PyObject, PyType, Shape, typeOf, type Value } from '../objects/object.ts';
import { iterNext } from '../objects/operators.ts';
import { PyStack, StackState } from '../objects/stack.ts';
import { sourceLine } from './callers.ts';
import { Frame, FrameKind, joinThen, Pending, PendingKind, Then } from './frame.ts';
import { importForProgram, makeModuleTable } from './imports.ts';
import { loadCode } from './load.ts';

/** How a stretch of running ended. */
export type RunState = 'done' | 'call' | 'raised' | 'paused';

/** An external call the program is stopped at. */
export interface ExternalCall {
  readonly name: string;
  readonly args: Value[];
  readonly kwargs: PyDict | null;
  /** Instead of one call: all that the program waits for. */
  readonly group: readonly PyExternalCall[] | null;
}

/** What the embedding layer provides. */
export interface MachineHooks {
  readonly meter: Meter;
  /** The layout of an empty dict; absent: a new one. */
  readonly dictRoot?: Shape;
  /** Names guest code finds after its globals. */
  readonly builtins: PyDict;
  /** Returns the frozen function `name`, compiling its module on first use. */
  readonly loadFrozen: (name: string) => Value;
  /** The namespace all frozen functions share, and what they find beyond it: pristine builtins and intrinsics. One for the process: no guest can reach them. */
  readonly frozenGlobals: PyDict;
  readonly frozenBuiltins: PyDict;
  /** Returns the module `name`, or CALL after arranging the run of its body. Raises ModuleNotFoundError. */
  readonly importModule: (machine: MachineState, name: string) => Value;
  /** What the program has put in place of `sys.stdout`, if anything. */
  readonly redirectedOutput?: () => Value | undefined;
  /** The namespace of a module that has been imported. */
  readonly loadedModule?: (name: string) => PyDict | undefined;
  /** All modules that have been imported, by name. */
  readonly loadedModules?: () => Iterable<readonly [string, PyModule]>;
  /** What stays alive without a frame that refers to it: loaded modules. */
  readonly roots?: () => Iterable<PyObject>;
  readonly write: (text: string, stream: 'stdout' | 'stderr') => void;
  /** What module `traceback` asks for; absent where no guest code runs. */
  readonly describeFrames?: (machine: MachineState, traceback: Value) => Value;
  readonly describeError?: (error: PyObject, traceback: Value, shown: Value) => Value;
  /** What module `ast` asks for. */
  readonly parseTree?: (machine: MachineState, source: string, filename: string, mode: string) => Value;
  /** What module `tokenize` asks for. */
  readonly listTokens?: (machine: MachineState, source: string) => Value;
}

/** Registers a machine begins with; it doubles them as frames need more. */
const FIRST_REGISTERS = 64;
/** 64 MB of the host's memory. */
const MAX_REGISTERS = 2 ** 23;

/** Frames of the engine that each frame of the recursion limit may bring along, up to so many in all; as many as the limit in any case. */
const ENGINE_FRAMES_EACH = 8;
const ENGINE_FRAMES = 8_000;

/** One guest program and its state. Not reentrant: natives arrange calls, they never run frames. */
export abstract class MachineState implements Interp {
  readonly meter: Meter;
  readonly builtins: PyDict;
  readonly dictRoot: Shape;
  readonly hooks: MachineHooks;
  readonly frames: Frame[] = [];
  /** Index of the running frame; -1 when nothing runs. */
  depth = -1;
  /** The index of the deepest frame that may run, by the recursion limit. */
  maxDepth = 0;
  /** What the program has asked for, which may be beyond the ceiling. */
  recursionLimit = 0;
  /** Registers of all frames. Those above the running frame's are dead. */
  readonly registers: (Value | undefined)[] = [];
  readonly pending = new Pending();
  /** Second result of LOAD_METHOD's slow path. */
  methodSelf: Value | undefined;
  /** The value or exception of the last finished run, or what the host answered. */
  result: Value = null;
  error: PyBaseException | null = null;
  call: ExternalCall | null = null;
  taskPath = '';
  /** Objects whose repr is being built, innermost last: a cycle shows as '...'. */
  readonly activeReprs: PyObject[] = [];
  /** True while stopped for a pause. */
  isPaused = false;
  /** What is still to be done with the answer. */
  suspendedThen: Then | null = null;
  readonly frozenGlobals: PyDict;
  readonly frozenBuiltins: PyDict;
  #ids: WeakMap<PyObject, number> | null = null;
  #primitiveIds: Map<Value, number> | null = null;
  #lastId = 0;
  readonly #frozen = new Map<string, Value>();

  constructor(hooks: MachineHooks) {
    this.hooks = hooks;
    this.meter = hooks.meter;
    this.dictRoot = hooks.dictRoot ?? new Shape([]);
    this.builtins = hooks.builtins;
    this.frozenGlobals = hooks.frozenGlobals;
    this.frozenBuiltins = hooks.frozenBuiltins;
    this.setRecursionLimit(firstRecursionLimit(hooks.meter.ceilings.recursion));
    this.ensureRegisters(FIRST_REGISTERS);
  }

  /** Makes a code object runnable here. */
  load(code: Code): PyCode {
    return loadCode(code);
  }

  /** Prepares to run module code with `globals` as its namespace. */
  start(code: PyCode, globals: PyDict): void {
    if (this.depth >= 0) throw new EngineError('start while a program is in progress');
    const fn = new PyFunction(code, globals, null);
    this.depth = 0;
    const frame = this.frameAt(0, fn);
    frame.fn = fn;
    frame.base = 0;
    frame.pc = 0;
    frame.kind = FrameKind.entry;
    this.ensureRegisters(code.nregs);
    this.registers.fill(undefined, 0, code.nregs);
    this.error = null;
  }

  /** Drops all frames: the program is over and the machine can start another. What natives had taken apart is put together again; no guest code runs. */
  abandon(): void {
    abandonThen(this.suspendedThen);
    for (let i = this.depth; i >= 0; i--) {
      const frame = this.frames[i];
      abandonThen(frame.then);
      if (frame.gen !== null) endGenerator(frame.gen);
      if (frame.self instanceof PyStack) frame.self.state = StackState.finished;
      this.resetFrame(frame);
    }
    this.depth = -1;
    this.rest();
  }

  /** Forgets what the last run left behind: values nobody can reach, which would stay alive as long as the machine. */
  rest(): void {
    this.call = null;
    this.suspendedThen = null;
    this.result = null;
    this.error = null;
    this.taskPath = '';
    this.activeReprs.length = 0;
    this.meter.nesting = 0;
    this.meter.building = 0;
    this.registers.fill(undefined);
    this.frames.length = 0;
    const { pending } = this;
    pending.kind = PendingKind.none;
    pending.callable = null;
    pending.args = [];
    pending.kwargs = null;
    pending.then = null;
  }

  // ---- frames ------------------------------------------------------------------------------------

  /** Returns the pooled frame at `depth`. */
  frameAt(depth: number, fn: PyFunction): Frame {
    let frame = this.frames[depth];
    if (frame === undefined) {
      frame = new Frame(fn);
      this.frames[depth] = frame;
    }
    return frame;
  }

  /** Builtins of code whose globals are `globals`: frozen code has its own. */
  builtinsOf(globals: PyDict): PyDict {
    return globals === this.frozenGlobals ? this.frozenBuiltins : this.builtins;
  }

  /** True if `type` is the type of `v`, for inline caches. */
  typeIs(v: Value, type: PyType): boolean {
    return v instanceof PyObject ? v.cls === type : typeOf(v) === type;
  }

  /** One step of an iterator: see `iterNext`. */
  nextOf(v: Value): Value | undefined {
    return iterNext(this, v);
  }

  /** Gives a popped frame its defaults again. */
  resetFrame(frame: Frame): void {
    frame.kind = FrameKind.call;
    frame.then = null;
    frame.handled = null;
    frame.gen = null;
    frame.ns = null;
    frame.self = null;
  }

  /** Frames beyond the ceiling are refused whatever the limit. */
  setRecursionLimit(limit: number): void {
    this.recursionLimit = limit;
    // CPython counts frames, ours are numbered from 0.
    this.maxDepth = Math.min(limit, this.meter.ceilings.recursion) - 1;
  }

  /** How many frames of the program there are. */
  recursionDepth(): number {
    return this.depth + 1 - this.#engineFrames();
  }

  /** Makes room for registers below `top`. Throws LimitExceeded where so many are more than the host should hold. */
  ensureRegisters(top: number): void {
    const registers = this.registers;
    if (registers.length >= top) return;
    if (top > MAX_REGISTERS) throw new LimitExceeded('memory', this.meter.ceilings.memory, this.meter.ceilings.memory + top * 8);
    const wanted = Math.max(top, registers.length * 2);
    for (let i = registers.length; i < wanted; i++) registers.push(undefined);
  }

  /** The first register above the running frame. */
  top(): number {
    if (this.depth < 0) return 0;
    const frame = this.frames[this.depth];
    return frame.base + frame.fn.code.nregs;
  }

  /** Pushes a frame for `fn` whose registers begin at `base`, clearing registers from `base + filled` on. Raises RecursionError. */
  pushFrame(fn: PyFunction, base: number, filled: number): Frame {
    if (this.depth >= this.maxDepth) this.checkDepth();
    if (--this.meter.slice < 0) this.meter.refill();
    const { nregs, nlocals } = fn.code;
    this.ensureRegisters(base + nregs);
    const registers = this.registers;
    for (let i = base + filled; i < base + nlocals; i++) registers[i] = undefined;
    const closure = fn.closure;
    if (closure !== null) for (let i = 0; i < closure.length; i++) registers[base + nlocals + i] = closure[i];
    this.depth += 1;
    const frame = this.frameAt(this.depth, fn);
    frame.fn = fn;
    frame.base = base;
    frame.pc = 0;
    return frame;
  }

  /** Raises RecursionError. Frames of the engine behind builtins do not count, as C functions in CPython; they have a ceiling of their own. */
  checkDepth(): void {
    const ours = this.#engineFrames();
    const ceiling = Math.max(this.maxDepth, Math.min(this.maxDepth * ENGINE_FRAMES_EACH, ENGINE_FRAMES));
    if (this.depth - ours >= this.maxDepth || ours > ceiling)
      throw new PyException(newException('RecursionError', 'maximum recursion depth exceeded'));
  }

  #engineFrames(): number {
    let ours = 0;
    for (let i = 0; i <= this.depth; i++) if (this.frames[i].fn.code.isEngine) ours += 1;
    this.meter.charge(this.depth >> 3);
    return ours;
  }

  /** Pushes the frame of a suspended generator. */
  pushGenerator(generator: PyGenerator): Frame {
    const base = this.top();
    const frame = this.pushFrame(generator.func, base, generator.func.code.nlocals);
    const registers = this.registers;
    const saved = generator.registers;
    for (let i = 0; i < saved.length; i++) registers[base + i] = saved[i];
    frame.pc = generator.pc;
    frame.kind = FrameKind.generator;
    frame.gen = generator;
    frame.handled = generator.handled as PyBaseException | null;
    generator.state = GeneratorState.running;
    return frame;
  }

  /** Line of guest code that is running. */
  line(): number | null {
    for (let i = this.depth; i >= 0; i--) {
      const { fn, pc } = this.frames[i];
      if (!fn.code.isHidden) return fn.code.code.linetable[pc] || null;
    }
    return null;
  }

  // ---- Interp ------------------------------------------------------------------------------------

  tailCall(callable: Value, args: Value[], kwargs: PyObject | null = null): Value {
    const { pending } = this;
    pending.kind = PendingKind.call;
    pending.callable = callable;
    pending.args = args;
    pending.kwargs = kwargs;
    pending.then = null;
    return CALL;
  }

  chain(name: string, data: readonly Value[]): Value {
    this.pending.then = joinThen(this.pending.then, new Then(name, data));
    return CALL;
  }

  frozen(name: string): Value {
    let fn = this.#frozen.get(name);
    if (fn === undefined) {
      fn = this.hooks.loadFrozen(name);
      this.#frozen.set(name, fn);
    }
    return fn;
  }

  builtin(name: string): Value {
    const value = this.builtins.get(name);
    if (value === undefined) throw new EngineError(`no builtin ${name}`);
    return value;
  }

  write(text: string, stream: 'stdout' | 'stderr'): void {
    this.meter.output(text.length);
    this.hooks.write(text, stream);
  }

  globals(): PyObject {
    for (let i = this.depth; i >= 0; i--) if (!this.frames[i].fn.code.isHidden) return this.frames[i].fn.globals;
    // The body of one of the engine's own modules.
    if (this.depth >= 0) return this.frames[this.depth].fn.globals;
    throw new EngineError('globals() outside a program');
  }

  locals(): PyObject {
    let depth = this.depth;
    while (depth > 0 && this.frames[depth].fn.code.isHidden) depth -= 1;
    return localsOf(this, this.frames[depth]);
  }

  handledException(): PyObject | null {
    for (let i = this.depth; i >= 0; i--) {
      const { handled, kind } = this.frames[i];
      if (handled !== null) return handled;
      if (kind === FrameKind.stack) return null;
    }
    return null;
  }

  callerAt(level: number): Value {
    let left = level;
    for (let i = this.depth; i >= 0; i--) {
      const { fn, pc } = this.frames[i];
      if (fn.code.isHidden || left-- > 0) continue;
      this.meter.charge(2 + this.depth - i);
      const { filename, name, linetable, firstlineno, text } = fn.code.code;
      const line = linetable[pc] || firstlineno;
      return new PyTuple([filename, line, name, sourceLine(this.meter, text.source, line), text.source]);
    }
    this.meter.charge(2 + this.depth);
    return null;
  }

  describeFrames(traceback: Value): Value {
    if (this.hooks.describeFrames === undefined) throw new EngineError('traceback without a program');
    return this.hooks.describeFrames(this, traceback);
  }

  describeError(error: PyObject, traceback: Value, shown: Value): Value {
    if (this.hooks.describeError === undefined) throw new EngineError('traceback without a program');
    return this.hooks.describeError(error, traceback, shown);
  }

  parseTree(source: string, filename: string, mode: string): Value {
    if (this.hooks.parseTree === undefined) throw new EngineError('ast without a program');
    return this.hooks.parseTree(this, source, filename, mode);
  }

  listTokens(source: string): Value {
    if (this.hooks.listTokens === undefined) throw new EngineError('tokenize without a program');
    return this.hooks.listTokens(this, source);
  }

  superArguments(): [Value, Value] {
    const { fn, base } = this.frames[this.depth];
    const { code } = fn.code;
    if (code.argcount === 0) throw raise('RuntimeError', 'super(): no arguments');
    const object = readVariable(this.registers[base]);
    if (object === undefined) throw raise('RuntimeError', 'super(): arg[0] deleted');
    const at = code.freevars.indexOf('__class__');
    if (at < 0) throw raise('RuntimeError', 'super(): __class__ cell not found');
    const cls = readVariable(this.registers[base + code.nlocals + at]);
    if (cls === undefined) throw raise('RuntimeError', 'super(): empty __class__ cell');
    if (!(cls instanceof PyType)) throw raise('RuntimeError', `super(): __class__ is not a type (${typeOf(cls).name})`);
    return [cls, object];
  }

  idOf(v: Value): number {
    if (v instanceof PyObject) {
      this.#ids ??= new WeakMap();
      let id = this.#ids.get(v);
      if (id === undefined) {
        id = ++this.#lastId * 16 + 0x7f0000000000;
        this.#ids.set(v, id);
      }
      return id;
    }
    this.#primitiveIds ??= new Map();
    let id = this.#primitiveIds.get(v);
    if (id === undefined) {
      id = ++this.#lastId * 16 + 0x7f0000000000;
      if (this.#primitiveIds.size > 10_000) this.#primitiveIds.clear();
      this.#primitiveIds.set(v, id);
    }
    return id;
  }

  abstract holdsView(array: PyObject): boolean;

  /** The numbers `id()` has given, for snapshots; live. */
  idState(): { ids: WeakMap<PyObject, number> | null; primitiveIds: ReadonlyMap<Value, number> | null; lastId: number } {
    return { ids: this.#ids, primitiveIds: this.#primitiveIds, lastId: this.#lastId };
  }

  /** Takes over the numbers of a snapshot. */
  restoreIds(ids: ReadonlyMap<PyObject, number>, primitives: ReadonlyMap<Value, number>, lastId: number): void {
    if (ids.size > 0) this.#ids = new WeakMap(ids);
    if (primitives.size > 0) this.#primitiveIds = new Map(primitives);
    this.#lastId = lastId;
  }

  loadedModule(name: string): PyDict | undefined {
    return this.hooks.loadedModule?.(name);
  }

  importForProgram(name: string): Value {
    return importForProgram(this, name);
  }

  moduleTable(): PyDict {
    return makeModuleTable(this, this.hooks.loadedModules?.() ?? []);
  }

  redirectedOutput(): Value | undefined {
    return this.hooks.redirectedOutput?.();
  }

  importModule(name: string): Value {
    return this.hooks.importModule(this, name);
  }

  resumeGenerator(generator: PyObject, mode: 0 | 1, value: Value): Value {
    const { pending } = this;
    pending.kind = mode === 0 ? PendingKind.resume : PendingKind.throw;
    pending.callable = generator;
    pending.args = [value];
    pending.kwargs = null;
    pending.then = null;
    return CALL;
  }

  runClassBody(body: Value, namespace: PyObject): Value {
    const { pending } = this;
    pending.kind = PendingKind.classBody;
    pending.callable = body;
    pending.args = [];
    pending.kwargs = namespace;
    pending.then = null;
    return CALL;
  }

  /** Arranges the run of a module body whose namespace is `globals`. Returns CALL. */
  runModule(code: PyCode, globals: PyDict): Value {
    const { pending } = this;
    pending.kind = PendingKind.module;
    pending.callable = new PyFunction(code, globals, null);
    pending.args = [];
    pending.kwargs = null;
    pending.then = null;
    return CALL;
  }

  externalCall(name: string, args: Value[], kwargs: PyObject | null): Value {
    const { pending } = this;
    pending.kind = PendingKind.external;
    pending.callable = name;
    pending.args = args;
    pending.kwargs = kwargs;
    pending.then = null;
    return CALL;
  }

  awaitCalls(calls: readonly PyObject[]): Value {
    const { pending } = this;
    pending.kind = PendingKind.calls;
    pending.callable = null;
    pending.args = [...calls];
    pending.kwargs = null;
    pending.then = null;
    return CALL;
  }

  resumeStack(stack: PyObject, value: Value): Value {
    return this.#arrange(PendingKind.resumeStack, stack, [value]);
  }

  parkStack(around: PyObject): Value {
    return this.#arrange(PendingKind.parkStack, around, []);
  }

  surroundMain(around: PyObject): Value {
    return this.#arrange(PendingKind.surroundMain, around, []);
  }

  #arrange(kind: number, callable: PyObject, args: Value[]): Value {
    const { pending } = this;
    pending.kind = kind;
    pending.callable = callable;
    pending.args = args;
    pending.kwargs = null;
    pending.then = null;
    return CALL;
  }

  runningStack(): PyObject | null {
    this.meter.charge(this.depth >> 3);
    for (let i = this.depth; i >= 0; i--) {
      const { kind, self } = this.frames[i];
      if (kind === FrameKind.stack) return self as PyStack;
    }
    return null;
  }

  /** Runs a frozen module's body now: it only makes functions and classes, and needs no host. May be called while frames are in progress. */
  abstract runToCompletion(code: PyCode, globals: PyDict): void;
}

/** Lets natives that wait put together again what they had taken apart. */
function abandonThen(first: Then | null): void {
  for (let then = first; then !== null; then = then.next) then.row.abandoned?.(then.data);
}

function endGenerator(generator: PyGenerator): void {
  generator.state = GeneratorState.finished;
  generator.registers = [];
  generator.asyncState = 0;
}

/** The namespace of a frame as `locals()` shows it. */
export function localsOf(machine: MachineState, frame: Frame): PyObject {
  if (frame.ns !== null) return frame.ns;
  const { code } = frame.fn.code;
  if (frame.kind === FrameKind.entry || code.name === '<module>') return frame.fn.globals;
  const dict = new PyDict();
  const names = [...code.varnames.slice(0, code.nlocals), ...code.freevars];
  for (let i = 0; i < names.length; i++) {
    const value = readVariable(machine.registers[frame.base + i]);
    if (value !== undefined && !names[i].startsWith('.')) dict.setStr(names[i], value);
  }
  return dict;
}

/** The value of a variable, whether it is shared with inner functions or not. */
export function readVariable(v: Value | undefined): Value | undefined {
  return v instanceof PyObject && 'value' in v && v.cls.name === 'cell' ? (v.value as Value | undefined) : v;
}
