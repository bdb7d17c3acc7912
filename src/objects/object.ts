/** The representation of Python values and the interface natives see of the VM. CPython: Include/object.h. */
import type { Meter } from '../limits/meter.ts';

/**
 * Any Python value: int = number (|x| <= 2^53 - 1, never -0) or bigint beyond; bool = boolean; None = null; str = string;
 * everything else is a PyObject. `undefined` is no value: unbound, missing argument, "needs guest code", exhausted.
 */
export type Value = number | bigint | boolean | null | string | PyObject;

/** What natives may receive for an argument that was not given. */
export type Arg = Value | undefined;

/**
 * Implementation of a builtin: positional JS parameters in the order of its declared signature, `undefined` for what was not given,
 * a PyTuple for `*args`, a PyDict for `**kwargs`. Returns a value, or CALL after `interp.tailCall(...)`: then the result of that call is its result.
 */
export type NativeImpl = (interp: Interp, ...args: never[]) => Value;

/** A slot implementation: like NativeImpl with plain positional parameters; may return NotImplemented or CALL. */
export type SlotImpl = (interp: Interp, a: Value, b: Value, c: Value) => Value;

/** Slots by data-model name without underscores. Binary number slots are called as in C: either operand may be of the slot's type. */
export const SLOTS = {
  repr: '__repr__',
  str: '__str__',
  format: '__format__',
  hash: '__hash__',
  call: '__call__',
  bool: '__bool__',
  len: '__len__',
  iter: '__iter__',
  next: '__next__',
  reversed: '__reversed__',
  contains: '__contains__',
  getitem: '__getitem__',
  setitem: '__setitem__',
  delitem: '__delitem__',
  getattribute: '__getattribute__',
  setattr: '__setattr__',
  delattr: '__delattr__',
  get: '__get__',
  set: '__set__',
  delete: '__delete__',
  eq: '__eq__',
  ne: '__ne__',
  lt: '__lt__',
  le: '__le__',
  gt: '__gt__',
  ge: '__ge__',
  add: '__add__',
  sub: '__sub__',
  mul: '__mul__',
  matmul: '__matmul__',
  truediv: '__truediv__',
  floordiv: '__floordiv__',
  mod: '__mod__',
  divmod: '__divmod__',
  pow: '__pow__',
  lshift: '__lshift__',
  rshift: '__rshift__',
  and: '__and__',
  xor: '__xor__',
  or: '__or__',
  radd: '__radd__',
  rsub: '__rsub__',
  rmul: '__rmul__',
  rmod: '__rmod__',
  ror: '__ror__',
  rand: '__rand__',
  rxor: '__rxor__',
  iadd: '__iadd__',
  isub: '__isub__',
  imul: '__imul__',
  iand: '__iand__',
  ixor: '__ixor__',
  ior: '__ior__',
  neg: '__neg__',
  pos: '__pos__',
  abs: '__abs__',
  invert: '__invert__',
  int: '__int__',
  float: '__float__',
  index: '__index__',
} as const;

/** The name of a slot. */
export type SlotName = keyof typeof SLOTS;

/** The slots a builtin type fills in. Types made by guest code have none: their dunders are looked up along the MRO. */
export type Slots = { [K in SlotName]?: SlotImpl };

/** Base of every Python object that is not a JS primitive. */
export class PyObject {
  declare cls: PyType;
  /** The last heap traversal that visited this object. Floats have none: they refer to nothing. */
  declare epoch: number;
  constructor(cls: PyType) {
    this.cls = cls;
    this.epoch = 0;
  }
}

/** Attribute layout shared by instances or record-like dicts that got the same keys in the same order. */
export class Shape {
  declare readonly keys: readonly string[];
  declare readonly index: ReadonlyMap<string, number>;
  #transitions: Map<string, Shape> | null = null;

  constructor(keys: readonly string[]) {
    this.keys = keys;
    const index = new Map<string, number>();
    for (let i = 0; i < keys.length; i++) index.set(keys[i], i);
    this.index = index;
  }

  /** Returns the shape with `key` added at the end. */
  with(key: string): Shape {
    this.#transitions ??= new Map();
    let next = this.#transitions.get(key);
    if (next === undefined) {
      next = new Shape([...this.keys, key]);
      this.#transitions.set(key, next);
    }
    return next;
  }

  /** How many layouts follow this one directly; a wide fan-out means the keys are data, not fields. */
  get fanout(): number {
    return this.#transitions === null ? 0 : this.#transitions.size;
  }
}

/** Instances with more attributes than this keep them in a dict. */
export const MAX_INSTANCE_KEYS = 64;

/** How values of a type hash and compare as keys. */
export const HashKind = { unknown: 0, identity: 1, native: 2, guest: 3, unhashable: 4 } as const;

/** A class. Builtin classes are immutable and shared by all interpreters; guest classes belong to one. */
export class PyType extends PyObject {
  declare name: string;
  declare qualname: string;
  declare module: string;
  declare bases: PyType[];
  /** This type first, `object` last. */
  declare mro: PyType[];
  readonly ns = new Map<string, Value>();
  /** Inherits from the slots of the base type. */
  declare slots: Slots;
  /** True where binary slots take either operand order. */
  declare isNumber: boolean;
  /** True for types of the engine: immutable for guest code. */
  declare readonly isBuiltin: boolean;
  /** True for classes of frozen Python that are types of C in CPython: they have a full name and do not change. */
  declare isSealed: boolean;
  /** False where CPython clears Py_TPFLAGS_BASETYPE (bool, NoneType, function, range ...). */
  declare isSubclassable: boolean;
  /**
   * The builtin type whose value instances carry: `object` for ordinary classes, else int, str, list, dict ... Instances of a guest subclass of
   * such a type are PyInstances with the builtin value as `payload` (exceptions excepted: a PyBaseException is its own payload).
   */
  declare layout: PyType;
  /** The base that decides the layout of instances; null until asked for (class-build.ts). */
  declare solid: PyType | null;
  /** Direct subclasses made by guest code. Builtin types keep none here: they are shared. */
  declare subclasses: PyType[];
  /** Rises at every change of this class or a base; inline caches compare it. */
  declare version: number;
  /** Layout of a fresh instance: its slots. Shapes are never shared between classes, so a shape implies its class. */
  declare rootShape: Shape;
  /** Calls of exactly this builtin type go here; null: generic `__new__` and `__init__`. */
  declare construct: PyObject | null;
  declare hashKind: number;
  /** Names of `__slots__` when no instance dict exists; null otherwise. */
  declare slotNames: string[] | null;
  declare hasDict: boolean;
  declare isAbstract: boolean;
  /** What a call of this class does first, cached by the VM for `callVersion`: its guest `__init__`, or null when the call needs the general way. */
  declare callInit: PyObject | null;
  declare callVersion: number;
  /** What the natives of a module have found out about the class; null if nothing, undefined until they look. Never part of a snapshot. */
  declare moduleData: object | null | undefined;
  #cache: Map<string, Value | undefined> | null = null;

  constructor(cls: PyType | null, name: string, bases: PyType[], isBuiltin: boolean) {
    super(cls as PyType);
    this.slots = Object.create(null) as Slots;
    this.isNumber = false;
    this.isSealed = false;
    this.isSubclassable = true;
    this.solid = null;
    this.subclasses = [];
    this.version = 0;
    this.construct = null;
    this.hashKind = HashKind.unknown;
    this.slotNames = null;
    this.hasDict = true;
    this.isAbstract = false;
    this.callInit = null;
    this.callVersion = -1;
    this.moduleData = undefined;
    this.name = name;
    this.qualname = name;
    this.module = 'builtins';
    this.bases = bases;
    this.mro = [this];
    this.isBuiltin = isBuiltin;
    this.layout = this;
    this.rootShape = new Shape([]);
  }

  /** Returns the attribute `name` found along the MRO, without binding it; undefined if there is none. CPython: _PyType_Lookup. */
  lookup(name: string): Value | undefined {
    let cache = this.#cache;
    if (cache === null) {
      cache = new Map();
      this.#cache = cache;
    }
    const hit = cache.get(name);
    if (hit !== undefined || cache.has(name)) return hit;
    let found: Value | undefined;
    for (const type of this.mro) {
      found = type.ns.get(name);
      if (found !== undefined) break;
    }
    if (cache.size < 512) cache.set(name, found);
    return found;
  }

  /** Must be called after every change of `ns`, `bases` or `mro`: drops caches here and in all subclasses. Returns how many classes that were. */
  modified(): number {
    this.version += 1;
    this.#cache = null;
    this.hashKind = HashKind.unknown;
    let count = 1;
    for (const sub of this.subclasses) count += sub.modified();
    return count;
  }

  /** True if `base` is in the MRO. No `__subclasscheck__`. */
  isSubtype(base: PyType): boolean {
    return this === base || this.mro.includes(base);
  }
}

const builtinTypes = new Map<string, PyType>();

/** The builtin type that was made under this name. Snapshots hold these names, so no two types share one and none changes. */
export function builtinTypeNamed(name: string): PyType | undefined {
  return builtinTypes.get(name);
}

/** All builtin types, by the names they were made under. */
export function allBuiltinTypes(): ReadonlyMap<string, PyType> {
  return builtinTypes;
}

function register(name: string, type: PyType): void {
  if (builtinTypes.has(name))
    throw new RangeError(`two builtin types are made under the name ${name}; give one a longer name and set \`type.name\` afterwards`);
  builtinTypes.set(name, type);
}

function bootType(name: string, bases: PyType[]): PyType {
  const type = new PyType(null, name, bases, true);
  register(name, type);
  type.mro = [type, ...(bases.length > 0 ? bases[0].mro : [])];
  return type;
}

/** `object`. Its methods are in object-type.ts. */
export const objectType = bootType('object', []);
/** `type`. */
export const typeType = bootType('type', [objectType]);
objectType.cls = typeType;
typeType.cls = typeType;

/** Makes a builtin type, empty; its file fills it with `defineType`. Its base is `object` unless given. No two types are made under one name. */
export function builtinType(name: string, base: PyType = objectType): PyType {
  const type = new PyType(typeType, name, [base], true);
  register(name, type);
  type.mro = [type, ...base.mro];
  if (base !== objectType) {
    type.layout = base.layout;
    type.slots = Object.create(base.slots) as Slots;
    type.isNumber = base.isNumber;
  }
  type.hasDict = false;
  return type;
}

export const intType = builtinType('int');
export const boolType = builtinType('bool', intType);
boolType.layout = boolType;
export const floatType = builtinType('float');
export const complexType = builtinType('complex');
export const strType = builtinType('str');
export const noneType = builtinType('NoneType');
export const notImplementedType = builtinType('NotImplementedType');
export const ellipsisType = builtinType('ellipsis');

/** The type of any value. CPython: Py_TYPE. */
export function typeOf(v: Value): PyType {
  switch (typeof v) {
    case 'number':
    case 'bigint':
      return intType;
    case 'string':
      return strType;
    case 'boolean':
      return boolType;
    default:
      return v === null ? noneType : v.cls;
  }
}

/** The value `NotImplemented`. */
export const NotImplemented = new PyObject(notImplementedType);
/** The value `...`. */
export const Ellipsis = new PyObject(ellipsisType);
/** What a native returns after `interp.tailCall`: not a value; no guest ever sees it. */
export const CALL = new PyObject(noneType);

/** An instance of a guest class. */
export class PyInstance extends PyObject {
  declare shape: Shape;
  /** Attribute values by the shape's indices; undefined = deleted. Once `dict` is set only those of slots, by the indices of the class's `rootShape`. */
  declare values: (Value | undefined)[];
  /** The instance dict once it has been asked for (`__dict__`), has outgrown shapes, or an attribute was deleted. Then `shape` is DICT_SHAPE. */
  declare dict: PyObject | null;
  /** The builtin value of an instance of a subclass of int, str, list, dict ... */
  declare payload: Value | undefined;

  constructor(cls: PyType, payload?: Value) {
    super(cls);
    this.values = [];
    this.dict = null;
    this.shape = cls.rootShape;
    for (let i = 0; i < this.shape.keys.length; i++) this.values.push(undefined);
    this.payload = payload;
  }
}

/** The shape of instances whose attributes are in `dict`: matches no inline cache. */
export const DICT_SHAPE = new Shape([]);

/**
 * Makes a constructor function for a builtin value class whose `cls` never varies: it sits on the prototype, and without a `super()` chain
 * V8 inlines the allocation everywhere. `fill` assigns the fields.
 */
export function valueClass<T extends PyObject, A>(
  fill: (this: T, arg: A) => void,
  cls: PyType,
): { new (arg: A): T; readonly prototype: T } {
  Object.setPrototypeOf(fill.prototype, PyObject.prototype);
  Object.defineProperty(fill.prototype, 'cls', { value: cls });
  return fill as unknown as { new (arg: A): T; readonly prototype: T };
}

/** A boxed float. */
export interface PyFloat extends PyObject {
  readonly value: number;
}

export const PyFloat = valueClass<PyFloat, number>(function (value) {
  (this as { value: number }).value = value;
}, floatType);

/** A complex number. */
export class PyComplex extends PyObject {
  declare readonly real: number;
  declare readonly imag: number;
  constructor(real: number, imag: number) {
    super(complexType);
    this.real = real;
    this.imag = imag;
  }
}

/** Bytes counted when a list takes an item: its slot, and the str or float that came with it (other objects are counted where they are made). */
export function itemBytes(v: Value | undefined): number {
  return typeof v === 'string' || v instanceof PyFloat ? 56 : 16;
}

/** Normalises an integral JS result: a safe number stays (without -0), anything else becomes a bigint. */
export function intFromNumber(x: number): Value {
  return Number.isSafeInteger(x) ? x + 0 : BigInt(x);
}

/** Normalises a bigint: back to a number when it fits. */
export function intFromBigInt(x: bigint): Value {
  return x >= -9007199254740991n && x <= 9007199254740991n ? Number(x) : x;
}

/** What natives may ask of the VM. Implemented in vm/; every builtin gets it as first parameter. */
export interface Interp {
  readonly meter: Meter;
  /** The empty record-like dict layout of this interpreter. */
  readonly dictRoot: Shape;
  /** Arranges that `callable(*args, **kwargs)` runs once the native has returned; returns CALL, which the native must return. Replaces what was arranged before. */
  tailCall(callable: Value, args: Value[], kwargs?: PyObject | null): Value;
  /** Arranges that the continuation row `name` (continuation.ts) gets the result of what is already arranged, with `data`; returns CALL. */
  chain(name: string, data: readonly Value[]): Value;
  /** The function `name` of the engine's own frozen Python (src/frozen), compiled on first use. */
  frozen(name: string): Value;
  /** The builtin called `name` (the pristine one, whatever guest code did to its names). */
  builtin(name: string): Value;
  /** Writes to the run's stdout or stderr. */
  write(text: string, stream: 'stdout' | 'stderr'): void;
  /** What the program has put in place of `sys.stdout`; undefined if nothing. Raises RuntimeError if it has deleted it. */
  redirectedOutput(): Value | undefined;
  /** The namespace of a module that has been imported; undefined if it has not. */
  loadedModule(name: string): PyObject | undefined;
  /** Globals of the running guest function. */
  globals(): PyObject;
  /** `locals()` of the running guest function: the module's or class's own namespace, else a fresh dict. */
  locals(): PyObject;
  /** The exception being handled by the running guest code, or null. */
  handledException(): PyObject | null;
  /** What `super()` without arguments finds in the running guest function: the class of its `__class__` cell and its first argument. Raises RuntimeError. */
  superArguments(): [Value, Value];
  /** Where the visible function `level` calls up from here is: file, line, name, source line and whole source as a tuple; None if there are not so many. Charges by the depth. */
  callerAt(level: number): Value;
  /** The frames of a traceback object as module `traceback` wants them (interpreter/describe.ts). */
  describeFrames(traceback: Value): Value;
  /** What the last line of an exception's traceback is made of, as `traceback` ends; `shown` has the texts of a SyntaxError's place (interpreter/describe.ts). */
  describeError(error: PyObject, traceback: Value, shown: Value): Value;
  /** The tree of a source as module `ast` wants it (interpreter/syntax-tree.ts). */
  parseTree(source: string, filename: string, mode: string): Value;
  /** The tokens of a source as module `tokenize` wants them (interpreter/token-list.ts). */
  listTokens(source: string): Value;
  /** A stable number for `id()`. */
  idOf(v: Value): number;
  /** The depth of calls past which a RecursionError is raised. */
  readonly recursionLimit: number;
  setRecursionLimit(limit: number): void;
  /** How many frames of the program there are. */
  recursionDepth(): number;
  /** True if a memory view of `array` that has not been released is in use: bound to a name or reachable from something that is. Costs as much as the heap is large. */
  holdsView(array: PyObject): boolean;
  /** Imports a module: the module, or CALL when its code must run first. Raises ModuleNotFoundError. */
  importModule(name: string): Value;
  /** As importModule, for a program: what it has put into `sys.modules` comes first, and may be no module. */
  importForProgram(name: string): Value;
  /** `sys.modules`. */
  moduleTable(): PyObject;
  /** Resumes a suspended generator with a value to send (mode 0) or an exception to raise in it (mode 1). Returns CALL; at its end StopIteration is raised. */
  resumeGenerator(generator: PyObject, mode: 0 | 1, value: Value): Value;
  /** Begins a new stack (stack.ts) by calling the function `value`, or lets a parked one go on with `value`. Returns CALL; the result comes when it ends or is parked. */
  resumeStack(stack: PyObject, value: Value): Value;
  /** Parks the running stack, after `surroundMain`; its resumer goes on with None. Returns CALL. */
  parkStack(around: PyObject): Value;
  /** Puts a frame of `around`, a function without parameters, beneath the main program, once for a run: its first call is that program. Returns CALL; the result is None. */
  surroundMain(around: PyObject): Value;
  /** The stack that runs; null in the main thread. */
  runningStack(): PyObject | null;
  /** Runs a class body function with `namespace` as its locals. Returns CALL; the result is the `__class__` cell or None. */
  runClassBody(body: Value, namespace: PyObject): Value;
  /** Asks the host: the program stops at this call. Returns CALL. */
  externalCall(name: string, args: Value[], kwargs: PyObject | null): Value;
  /** Asks the host for several calls at once (external-call.ts). Returns CALL; the result is a list of (call, whether it has a value, value or exception), at least one. */
  awaitCalls(calls: readonly PyObject[]): Value;
  /** The task that runs, as the path of its creation; names its external calls. */
  taskPath: string;
  /** Objects whose repr is being built, innermost last. */
  readonly activeReprs: PyObject[];
}
