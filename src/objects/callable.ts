/** Data of code, functions, methods, natives, cells, generators, modules and descriptors. Their behaviour is in the file of each type. */
import { type Code, CodeFlag } from '../bytecode/code.ts';
import { PyDict, PyIterator, PyTuple } from './containers.ts';
import { type Arg, builtinType, CALL, type Interp, type NativeImpl, PyObject, PyType, type Shape, type Value } from './object.ts';
import { defineStored, oneOf, refOrNull, refsOrNull, refTo } from './stored.ts';

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

/** Shapes an inline cache remembers besides the first. */
export const MAX_MORE = 4;

/** An inline cache: what one instruction learnt. Never part of a snapshot. */
export class Site {
  declare readonly name: string;
  declare shape: Shape | null;
  /** The shape after the store that adds the attribute. */
  declare next: Shape | null;
  declare type: PyType | null;
  declare version: number;
  declare slot: number;
  declare dict: PyDict | null;
  declare value: Value | undefined;
  /** What else the instruction met: at most `MAX_MORE`; null while it has met one thing only. */
  declare more: Site[] | null;
  constructor(name: string) {
    this.shape = null;
    this.next = null;
    this.type = null;
    this.version = -1;
    this.slot = -1;
    this.dict = null;
    this.value = undefined;
    this.more = null;
    this.name = name;
  }
}

/** How the filenames of texts in src/frozen begin. */
export const ENGINE_FILENAME = '<frozen engine.';

/** A code object loaded into an interpreter: constants as Python values, inline caches, and what calls need at hand. */
export class PyCode extends PyObject {
  declare readonly code: Code;
  declare readonly insns: Int32Array;
  declare readonly consts: readonly Value[];
  declare readonly sites: readonly Site[];
  declare readonly nregs: number;
  declare readonly nlocals: number;
  /** The number of parameters if all are positional and the function is no generator or coroutine; else -1. */
  declare readonly simpleArgs: number;
  /** Frozen Python: left out of tracebacks. */
  declare readonly isHidden: boolean;
  /** Python of the engine that stands behind builtins, which CPython has in C. */
  declare readonly isEngine: boolean;
  constructor(code: Code, consts: readonly Value[], sites: readonly Site[]) {
    super(codeType);
    fillCode(this, code, consts, sites);
  }
}

/** Flags of functions whose calls collect arguments, or run nothing yet. */
export const MAKES_NO_PLAIN_CALL =
  CodeFlag.VARARGS |
  CodeFlag.VARKEYWORDS |
  CodeFlag.GENERATOR |
  CodeFlag.COROUTINE |
  CodeFlag.ASYNC_GENERATOR |
  CodeFlag.ITERABLE_COROUTINE;

/** Gives a code object its contents: at its making, or later by what reads snapshots. */
export function fillCode(loaded: PyCode, code: Code, consts: readonly Value[], sites: readonly Site[]): void {
  const target = loaded as { -readonly [K in keyof PyCode]: PyCode[K] };
  target.code = code;
  target.insns = code.code;
  target.consts = consts;
  target.sites = sites;
  target.nregs = code.nregs;
  target.nlocals = code.nlocals;
  target.simpleArgs = (code.flags & MAKES_NO_PLAIN_CALL) === 0 && code.kwonlyargcount === 0 ? code.argcount : -1;
  target.isHidden = (code.flags & CodeFlag.HIDDEN) !== 0;
  target.isEngine = target.isHidden && code.filename.startsWith(ENGINE_FILENAME);
}

/** A variable shared by scopes; `value` is undefined while unbound. */
export class PyCell extends PyObject {
  declare value: Value | undefined;
  constructor(value: Value | undefined) {
    super(cellType);
    this.value = value;
  }
}

/** A guest function. */
export class PyFunction extends PyObject {
  declare code: PyCode;
  declare readonly globals: PyDict;
  declare defaults: PyTuple | null;
  declare kwdefaults: PyDict | null;
  declare readonly closure: readonly PyCell[] | null;
  /** The `__annotate__` function, or null. */
  declare annotate: Value;
  /** Attributes that guest code added. */
  declare dict: PyDict | null;
  /** `__name__`, `__qualname__`, `__doc__`, `__module__`, `__annotations__` and `__type_params__` where they differ from the code's; served by function-type.ts. */
  declare fields: Map<string, Value> | null;
  constructor(code: PyCode, globals: PyDict, closure: readonly PyCell[] | null) {
    super(functionType);
    this.defaults = null;
    this.kwdefaults = null;
    this.annotate = null;
    this.dict = null;
    this.fields = null;
    this.code = code;
    this.globals = globals;
    this.closure = closure;
  }
}

/** `__name__` of a function. */
export function functionName(func: PyFunction): Value {
  return func.fields?.get('__name__') ?? func.code.code.name;
}

/** A function bound to its first argument (guest or native). */
export class PyMethod extends PyObject {
  declare readonly func: Value;
  declare readonly self: Value;
  constructor(func: Value, self: Value, cls: PyType = methodType) {
    super(cls);
    this.func = func;
    this.self = self;
  }
}

/** A native's implementation as callers see it: any number of arguments, `undefined` for those not given. */
export type AnyImpl = (interp: Interp, ...args: Arg[]) => Value;

/** What a call of an instance does: `args` belong to the callee, `kwargs` are null where there are none. */
export type VectorImpl = (interp: Interp, self: Value, args: Value[], kwargs: PyDict | null) => Value;

/** Where a native sits: a plain function, a method (first parameter is self), a slot's wrapper, a class method or a static one. */
export type NativeKind = 'function' | 'method' | 'slot' | 'classmethod' | 'staticmethod' | 'new';

/** A builtin function or method. */
/** The class of a native that is process-wide while frozen Python makes its class in each run. */
export interface NativeHome {
  /** `module.class`, and the class alone: as a type of the engine has them. */
  readonly name: string;
  readonly qualname: string;
  find(interp: Interp): Value;
}

export class PyNative extends PyObject {
  declare readonly name: string;
  declare readonly kind: NativeKind;
  declare readonly impl: AnyImpl;
  /** The declared signature, e.g. `sorted(iterable, /, *, key=None, reverse=False)`; arguments.ts parses it on first use. */
  declare readonly signature: string;
  /** The type that owns a method; null for functions. */
  declare readonly owner: PyType | null;
  /** What stands for the owner where a class of frozen Python has the native; null otherwise. */
  declare home: NativeHome | null;
  /** If true, `self` is passed as it is even when it is an instance of a guest subclass with a payload. */
  declare readonly rawSelf: boolean;
  /** Calls with this many positional arguments (self included) and no keywords go straight to `impl`; -1 and -1 until parsed, or if it has `*args`. */
  declare minArgs: number;
  declare maxArgs: number;
  /** Parsed signature, owned by arguments.ts. */
  declare parsed: object | null;
  /** Of a `__call__` in a class of frozen Python: how instances are called without their arguments being bound first; null for all others. */
  declare vector: VectorImpl | null;

  constructor(cls: PyType, name: string, kind: NativeKind, impl: NativeImpl, signature: string, owner: PyType | null, rawSelf: boolean) {
    super(cls);
    this.minArgs = -1;
    this.maxArgs = -1;
    this.parsed = null;
    this.vector = null;
    this.name = name;
    this.kind = kind;
    this.impl = impl as unknown as AnyImpl;
    this.signature = signature;
    this.owner = owner;
    this.home = null;
    this.rawSelf = rawSelf;
  }
}

/** A function of the host: a call of it stops the program, with the arguments as they are. */
export class PyExternal extends PyNative {
  readonly fullName: string;
  constructor(fullName: string, name: string, impl: NativeImpl) {
    super(builtinFunctionType, name, 'function', impl, `${name}(*args, **kwargs)`, null, false);
    this.fullName = fullName;
  }
}

/** A computed attribute of a builtin type. `set` receives undefined for deletion. */
export class PyGetSet extends PyObject {
  declare readonly name: string;
  declare readonly owner: PyType;
  declare readonly get: (interp: Interp, self: Value) => Value;
  declare readonly set: ((interp: Interp, self: Value, value: Arg) => unknown) | null;
  constructor(
    name: string,
    owner: PyType,
    get: (interp: Interp, self: Value) => Value,
    set: ((interp: Interp, self: Value, value: Arg) => unknown) | null,
  ) {
    super(getsetDescriptorType);
    this.name = name;
    this.owner = owner;
    this.get = get;
    this.set = set;
  }
}

/** A data descriptor of the engine with fields of its own. `set` receives undefined for deletion. */
export abstract class PyFieldDescriptor extends PyObject {
  abstract get(interp: Interp, self: Value): Value;
  abstract set(interp: Interp, self: Value, value: Arg): void;
}

/** A `__slots__` descriptor of a guest class. */
export class PyMember extends PyObject {
  declare readonly name: string;
  declare readonly owner: PyType;
  /** Where the value is in the shape of instances: the name, or another key where a base has a slot of that name too. */
  declare readonly key: string;
  constructor(name: string, owner: PyType, key: string) {
    super(memberDescriptorType);
    this.key = key;
    this.name = name;
    this.owner = owner;
  }
}

export class PyProperty extends PyObject {
  declare fget: Value;
  declare fset: Value;
  declare fdel: Value;
  declare doc: Value;
  declare name: string | null;
  constructor(fget: Value, fset: Value, fdel: Value, doc: Value) {
    super(propertyType);
    this.name = null;
    this.fget = fget;
    this.fset = fset;
    this.fdel = fdel;
    this.doc = doc;
  }
}

/** staticmethod or classmethod, told apart by `cls`. */
export class PyMethodWrapper extends PyObject {
  declare func: Value;
  declare dict: PyDict | null;
  constructor(func: Value, cls: PyType) {
    super(cls);
    this.dict = null;
    this.func = func;
  }
}

/** `super(start, self)`; `selfType` is where the MRO is taken from. */
export class PySuper extends PyObject {
  declare start: PyType;
  declare self: Value;
  declare selfType: PyType | null;
  constructor(start: PyType, self: Value, selfType: PyType | null) {
    super(superType);
    this.start = start;
    this.self = self;
    this.selfType = selfType;
  }
}

export class PyModule extends PyObject {
  declare readonly dict: PyDict;
  constructor(dict: PyDict) {
    super(moduleType);
    this.dict = dict;
  }
}

/** States of a generator. */
export const GeneratorState = { created: 0, suspended: 1, running: 2, finished: 3 } as const;

/** A generator, coroutine or async generator: a frame parked on the heap. */
export class PyGenerator extends PyIterator {
  declare state: number;
  declare readonly func: PyFunction;
  declare name: string;
  declare qualname: string;
  /** Where to go on, and the registers, while not running. */
  declare pc: number;
  registers: (Value | undefined)[];
  /** The exception its frame is handling. */
  declare handled: PyObject | null;
  /** Asynchronous generators: 1 while a step is under way, 2 once closed. */
  declare asyncState: number;
  constructor(func: PyFunction, registers: (Value | undefined)[], cls: PyType, name: string, qualname: string) {
    super(cls);
    this.state = GeneratorState.created;
    this.pc = 0;
    this.handled = null;
    this.asyncState = 0;
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

defineStored({
  PyCode: { tag: 15, make: PyCode, types: [codeType], fields: 'own' },
  PyFunction: {
    tag: 16,
    make: PyFunction,
    types: [functionType],
    fields: {
      code: refTo(PyCode),
      globals: refTo(PyDict),
      defaults: refOrNull(PyTuple),
      kwdefaults: refOrNull(PyDict),
      closure: refsOrNull(PyCell),
      annotate: 'value',
      dict: refOrNull(PyDict),
      fields: 'map?',
    },
  },
  PyCell: { tag: 17, make: PyCell, types: [cellType], fields: { value: 'value?' } },
  PyMethod: {
    tag: 18,
    make: PyMethod,
    types: [methodType, builtinFunctionType, methodWrapperType],
    fields: { func: 'value', self: 'value' },
  },
  PyNative: { tag: 19, make: PyNative, types: [builtinFunctionType], fields: 'own' },
  PyExternal: { tag: 20, make: PyExternal, types: [builtinFunctionType], fields: 'own' },
  PyGetSet: { tag: 22, make: PyGetSet, types: [getsetDescriptorType], fields: 'own' },
  PyMember: { tag: 23, make: PyMember, types: [memberDescriptorType], fields: { name: 'text', owner: refTo(PyType), key: 'text' } },
  PyProperty: {
    tag: 24,
    make: PyProperty,
    types: [propertyType],
    fields: { fget: 'value', fset: 'value', fdel: 'value', doc: 'value', name: 'text?' },
  },
  PyMethodWrapper: {
    tag: 25,
    make: PyMethodWrapper,
    types: [staticmethodType, classmethodType],
    fields: { func: 'value', dict: refOrNull(PyDict) },
  },
  PySuper: { tag: 26, make: PySuper, types: [superType], fields: { start: refTo(PyType), self: 'value', selfType: refOrNull(PyType) } },
  PyModule: { tag: 27, make: PyModule, types: [moduleType], fields: { dict: refTo(PyDict) } },
  PyGenerator: {
    tag: 28,
    make: PyGenerator,
    types: [generatorType, coroutineType, asyncGeneratorType],
    fields: {
      state: oneOf(...Object.values(GeneratorState)),
      func: refTo(PyFunction),
      name: 'text',
      qualname: 'text',
      pc: 'int',
      registers: 'values?',
      handled: refOrNull(PyObject),
      asyncState: oneOf(0, 1, 2, 3, 4, 5, 6, 7),
    },
  },
});
