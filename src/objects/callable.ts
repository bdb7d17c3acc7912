/** Data of code, functions, methods, natives, cells, generators, modules and descriptors. Their behaviour is in the file of each type. */
import { type Code, CodeFlag } from '../bytecode/code.ts';
import { type PyDict, PyIterator, type PyTuple } from './containers.ts';
import { type Arg, builtinType, CALL, type Interp, type NativeImpl, PyObject, type PyType, type Shape, type Value } from './object.ts';

export const functionType = builtinType('function');
export const builtinFunctionType = builtinType('builtin_function_or_method');
export const methodDescriptorType = builtinType('method_descriptor');
export const wrapperDescriptorType = builtinType('wrapper_descriptor');
export const methodWrapperType = builtinType('method-wrapper');
export const classMethodDescriptorType = builtinType('classmethod_descriptor');
export const getsetDescriptorType = builtinType('getset_descriptor');
export const memberDescriptorType = builtinType('member_descriptor');
export const methodType = builtinType('method');
export const codeType = builtinType('code');
export const cellType = builtinType('cell');
export const generatorType = builtinType('generator');
export const coroutineType = builtinType('coroutine');
export const asyncGeneratorType = builtinType('async_generator');
export const moduleType = builtinType('module');
export const propertyType = builtinType('property');
export const staticmethodType = builtinType('staticmethod');
export const classmethodType = builtinType('classmethod');
export const superType = builtinType('super');

/** An inline cache: what one instruction learnt the last time. Never part of a snapshot. */
export class Site {
  readonly name: string;
  shape: Shape | null = null;
  /** The shape after the store that adds the attribute. */
  next: Shape | null = null;
  type: PyType | null = null;
  version = -1;
  slot = -1;
  dict: PyDict | null = null;
  value: Value | undefined;
  constructor(name: string) {
    this.name = name;
  }
}

/** A code object loaded into an interpreter: constants as Python values, inline caches, and what calls need at hand. */
export class PyCode extends PyObject {
  readonly code: Code;
  readonly insns: Int32Array;
  readonly consts: readonly Value[];
  readonly sites: readonly Site[];
  readonly nregs: number;
  readonly nlocals: number;
  /** The number of parameters if all are positional and the function is no generator or coroutine; else -1. */
  readonly simpleArgs: number;
  /** Frozen Python: left out of tracebacks. */
  readonly isHidden: boolean;
  constructor(code: Code, consts: readonly Value[], sites: readonly Site[]) {
    super(codeType);
    this.code = code;
    this.insns = code.code;
    this.consts = consts;
    this.sites = sites;
    this.nregs = code.nregs;
    this.nlocals = code.nlocals;
    const special =
      CodeFlag.VARARGS |
      CodeFlag.VARKEYWORDS |
      CodeFlag.GENERATOR |
      CodeFlag.COROUTINE |
      CodeFlag.ASYNC_GENERATOR |
      CodeFlag.ITERABLE_COROUTINE;
    this.simpleArgs = (code.flags & special) === 0 && code.kwonlyargcount === 0 ? code.argcount : -1;
    this.isHidden = (code.flags & CodeFlag.HIDDEN) !== 0;
  }
}

/** A variable shared by scopes; `value` is undefined while unbound. */
export class PyCell extends PyObject {
  value: Value | undefined;
  constructor(value: Value | undefined) {
    super(cellType);
    this.value = value;
  }
}

/** A guest function. */
export class PyFunction extends PyObject {
  code: PyCode;
  readonly globals: PyDict;
  defaults: PyTuple | null = null;
  kwdefaults: PyDict | null = null;
  readonly closure: readonly PyCell[] | null;
  /** The `__annotate__` function, or null. */
  annotate: Value = null;
  /** Attributes that guest code added. */
  dict: PyDict | null = null;
  /** `__name__`, `__qualname__`, `__doc__`, `__module__`, `__annotations__` and `__type_params__` where they differ from the code's; served by function-type.ts. */
  fields: Map<string, Value> | null = null;
  constructor(code: PyCode, globals: PyDict, closure: readonly PyCell[] | null) {
    super(functionType);
    this.code = code;
    this.globals = globals;
    this.closure = closure;
  }
}

/** A function bound to its first argument (guest or native). */
export class PyMethod extends PyObject {
  readonly func: Value;
  readonly self: Value;
  constructor(func: Value, self: Value, cls: PyType = methodType) {
    super(cls);
    this.func = func;
    this.self = self;
  }
}

/** A native's implementation as callers see it: any number of arguments, `undefined` for those not given. */
export type AnyImpl = (interp: Interp, ...args: Arg[]) => Value;

/** Where a native sits: a plain function, a method (first parameter is self), a slot's wrapper, a class method or a static one. */
export type NativeKind = 'function' | 'method' | 'slot' | 'classmethod' | 'staticmethod' | 'new';

/** A builtin function or method. */
export class PyNative extends PyObject {
  readonly name: string;
  readonly kind: NativeKind;
  readonly impl: AnyImpl;
  /** The declared signature, e.g. `sorted(iterable, /, *, key=None, reverse=False)`; arguments.ts parses it on first use. */
  readonly signature: string;
  /** The type that owns a method; null for functions. */
  readonly owner: PyType | null;
  /** If true, `self` is passed as it is even when it is an instance of a guest subclass with a payload. */
  readonly rawSelf: boolean;
  /** Calls with this many positional arguments (self included) and no keywords go straight to `impl`; -1 and -1 until parsed, or if it has `*args`. */
  minArgs = -1;
  maxArgs = -1;
  /** Parsed signature, owned by arguments.ts. */
  parsed: object | null = null;

  constructor(cls: PyType, name: string, kind: NativeKind, impl: NativeImpl, signature: string, owner: PyType | null, rawSelf: boolean) {
    super(cls);
    this.name = name;
    this.kind = kind;
    this.impl = impl as unknown as AnyImpl;
    this.signature = signature;
    this.owner = owner;
    this.rawSelf = rawSelf;
  }
}

/** A computed attribute of a builtin type. `set` receives undefined for deletion. */
export class PyGetSet extends PyObject {
  readonly name: string;
  readonly owner: PyType;
  readonly get: (interp: Interp, self: Value) => Value;
  readonly set: ((interp: Interp, self: Value, value: Arg) => void) | null;
  constructor(
    name: string,
    owner: PyType,
    get: (interp: Interp, self: Value) => Value,
    set: ((interp: Interp, self: Value, value: Arg) => void) | null,
  ) {
    super(getsetDescriptorType);
    this.name = name;
    this.owner = owner;
    this.get = get;
    this.set = set;
  }
}

/** A `__slots__` descriptor of a guest class; the value is the instance attribute of the same name. */
export class PyMember extends PyObject {
  readonly name: string;
  readonly owner: PyType;
  constructor(name: string, owner: PyType) {
    super(memberDescriptorType);
    this.name = name;
    this.owner = owner;
  }
}

export class PyProperty extends PyObject {
  fget: Value;
  fset: Value;
  fdel: Value;
  doc: Value;
  name: string | null = null;
  constructor(fget: Value, fset: Value, fdel: Value, doc: Value) {
    super(propertyType);
    this.fget = fget;
    this.fset = fset;
    this.fdel = fdel;
    this.doc = doc;
  }
}

/** staticmethod or classmethod, told apart by `cls`. */
export class PyMethodWrapper extends PyObject {
  func: Value;
  dict: PyDict | null = null;
  constructor(func: Value, cls: PyType) {
    super(cls);
    this.func = func;
  }
}

/** `super(start, self)`; `selfType` is where the MRO is taken from. */
export class PySuper extends PyObject {
  readonly start: PyType;
  readonly self: Value;
  readonly selfType: PyType | null;
  constructor(start: PyType, self: Value, selfType: PyType | null) {
    super(superType);
    this.start = start;
    this.self = self;
    this.selfType = selfType;
  }
}

export class PyModule extends PyObject {
  readonly dict: PyDict;
  constructor(dict: PyDict) {
    super(moduleType);
    this.dict = dict;
  }
}

/** States of a generator. */
export const GeneratorState = { created: 0, suspended: 1, running: 2, finished: 3 } as const;

/** A generator, coroutine or async generator: a frame parked on the heap. */
export class PyGenerator extends PyIterator {
  state: number = GeneratorState.created;
  readonly func: PyFunction;
  name: string;
  qualname: string;
  /** Where to go on, and the registers, while not running. */
  pc = 0;
  registers: (Value | undefined)[];
  /** The exception its frame is handling. */
  handled: PyObject | null = null;
  constructor(func: PyFunction, registers: (Value | undefined)[], cls: PyType, name: string, qualname: string) {
    super(cls);
    this.func = func;
    this.registers = registers;
    this.name = name;
    this.qualname = qualname;
  }
  next(interp: Interp): Arg {
    if (this.state === GeneratorState.finished) return undefined;
    interp.resumeGenerator(this, 0, null);
    return CALL;
  }
  override get isPure(): boolean {
    return this.state === GeneratorState.finished;
  }
}
