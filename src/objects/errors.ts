/** Exception objects, their builtin classes, and the factories natives raise with. CPython: Objects/exceptions.c. */

import { PyCode } from './callable.ts';
import { EMPTY_TUPLE, PyTuple } from './containers.ts';
import { builtinType, objectType, PyInstance, PyType, typeOf, typeType, type Value } from './object.ts';
import { defineStored, refOrNull, refTo } from './stored.ts';

/** The text of a class's `__module__`, be it of a subclass of str; undefined where it is something else. */
export function moduleText(type: PyType): string | undefined {
  const module = type.isBuiltin ? type.module : type.ns.get('__module__');
  const text = module instanceof PyInstance ? module.payload : module;
  return typeof text === 'string' ? text : undefined;
}

/** The name of a class with its module, where that is neither `__main__` nor `builtins`. CPython: PyType_GetFullyQualifiedName. */
export function fullName(type: PyType): string {
  const module = moduleText(type);
  const isShort = module === undefined || module === '__main__' || module === 'builtins';
  return isShort ? type.qualname : `${module}.${type.qualname}`;
}

/** One line of a traceback: where in `code` the exception passed, innermost last. */
export class PyTraceback {
  declare readonly next: PyTraceback | null;
  declare readonly code: PyCode;
  declare readonly pc: number;
  constructor(next: PyTraceback | null, code: PyCode, pc: number) {
    this.next = next;
    this.code = code;
    this.pc = pc;
  }
}

/** An exception object. It is its own payload: guest subclasses of exceptions are PyBaseExceptions too. */
export class PyBaseException extends PyInstance {
  declare args: PyTuple;
  /** Outermost entry first; entries are added at the front while the exception travels up. */
  declare traceback: PyTraceback | null;
  declare cause: PyBaseException | null;
  declare context: PyBaseException | null;
  declare suppressContext: boolean;
  /** Attributes particular to its builtin class (StopIteration.value, AttributeError.name ...), served by getters in exception-type.ts. */
  declare fields: Map<string, Value> | null;
  constructor(cls: PyType, args: PyTuple) {
    super(cls);
    this.traceback = null;
    this.cause = null;
    this.context = null;
    this.suppressContext = false;
    this.fields = null;
    this.args = args;
  }
}

/** Carries a Python exception through TypeScript code: natives throw it, the VM turns it into a raise. Deliberately no Error: it needs no JS stack. */
export class PyException {
  declare readonly value: PyBaseException;
  constructor(value: PyBaseException) {
    this.value = value;
  }
}

/** Passes an exception on as it is: what is being handled does not become its context. Thrown by continuations only. */
export class PyPassedOn extends PyException {}

/** A bug of ours, never shown to guest code as an exception. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code = 'engine.bug';
  constructor(message: string) {
    super(`Bug in the engine, please report it: ${message}`);
  }
}

/** Name, base. Attributes beyond BaseException's are in exception-type.ts. */
const HIERARCHY = [
  ['Exception', 'BaseException'],
  ['SystemExit', 'BaseException'],
  ['KeyboardInterrupt', 'BaseException'],
  ['GeneratorExit', 'BaseException'],
  ['BaseExceptionGroup', 'BaseException'],
  ['StopIteration', 'Exception'],
  ['StopAsyncIteration', 'Exception'],
  ['ArithmeticError', 'Exception'],
  ['FloatingPointError', 'ArithmeticError'],
  ['OverflowError', 'ArithmeticError'],
  ['ZeroDivisionError', 'ArithmeticError'],
  ['AssertionError', 'Exception'],
  ['AttributeError', 'Exception'],
  ['BufferError', 'Exception'],
  ['EOFError', 'Exception'],
  ['ImportError', 'Exception'],
  ['ModuleNotFoundError', 'ImportError'],
  ['LookupError', 'Exception'],
  ['IndexError', 'LookupError'],
  ['KeyError', 'LookupError'],
  ['MemoryError', 'Exception'],
  ['NameError', 'Exception'],
  ['UnboundLocalError', 'NameError'],
  ['OSError', 'Exception'],
  ['BlockingIOError', 'OSError'],
  ['ChildProcessError', 'OSError'],
  ['ConnectionError', 'OSError'],
  ['BrokenPipeError', 'ConnectionError'],
  ['ConnectionAbortedError', 'ConnectionError'],
  ['ConnectionRefusedError', 'ConnectionError'],
  ['ConnectionResetError', 'ConnectionError'],
  ['FileExistsError', 'OSError'],
  ['FileNotFoundError', 'OSError'],
  ['InterruptedError', 'OSError'],
  ['IsADirectoryError', 'OSError'],
  ['NotADirectoryError', 'OSError'],
  ['PermissionError', 'OSError'],
  ['ProcessLookupError', 'OSError'],
  ['TimeoutError', 'OSError'],
  ['ReferenceError', 'Exception'],
  ['RuntimeError', 'Exception'],
  ['NotImplementedError', 'RuntimeError'],
  ['RecursionError', 'RuntimeError'],
  ['PythonFinalizationError', 'RuntimeError'],
  ['SyntaxError', 'Exception'],
  ['IndentationError', 'SyntaxError'],
  ['TabError', 'IndentationError'],
  ['SystemError', 'Exception'],
  ['TypeError', 'Exception'],
  ['ValueError', 'Exception'],
  ['UnicodeError', 'ValueError'],
  ['UnicodeDecodeError', 'UnicodeError'],
  ['UnicodeEncodeError', 'UnicodeError'],
  ['UnicodeTranslateError', 'UnicodeError'],
  ['Warning', 'Exception'],
  ['BytesWarning', 'Warning'],
  ['DeprecationWarning', 'Warning'],
  ['EncodingWarning', 'Warning'],
  ['FutureWarning', 'Warning'],
  ['ImportWarning', 'Warning'],
  ['PendingDeprecationWarning', 'Warning'],
  ['ResourceWarning', 'Warning'],
  ['RuntimeWarning', 'Warning'],
  ['SyntaxWarning', 'Warning'],
  ['UnicodeWarning', 'Warning'],
  ['UserWarning', 'Warning'],
] as const;

/** The name of a builtin exception class. */
export type ExceptionName = 'BaseException' | 'ExceptionGroup' | (typeof HIERARCHY)[number][0];

function exceptionType(name: string, bases: PyType[]): PyType {
  const type = builtinType(name, bases[0]);
  type.bases = bases;
  type.layout = type;
  type.hasDict = true;
  return type;
}

function makeHierarchy(): Record<ExceptionName, PyType> {
  const types = { BaseException: exceptionType('BaseException', [objectType]) } as Record<ExceptionName, PyType>;
  for (const [name, base] of HIERARCHY) types[name] = exceptionType(name, [types[base]]);
  const group = exceptionType('ExceptionGroup', [types.BaseExceptionGroup, types.Exception]);
  group.mro = [group, types.BaseExceptionGroup, types.Exception, types.BaseException, objectType];
  types.ExceptionGroup = group;
  return types;
}

/** The builtin exception classes by name. */
export const exceptions: Readonly<Record<ExceptionName, PyType>> = makeHierarchy();

/** Makes an exception object of a builtin class with the given arguments. */
export function newException(name: ExceptionName, ...args: Value[]): PyBaseException {
  return new PyBaseException(exceptions[name], args.length === 0 ? EMPTY_TUPLE : new PyTuple(args));
}

/** What a native throws to raise the builtin exception `name` with the given arguments: `throw raise('ValueError', 'message')`. */
export function raise(name: ExceptionName, ...args: Value[]): PyException {
  return new PyException(newException(name, ...args));
}

/** `throw typeError('...')`. */
export function typeError(message: string): PyException {
  return raise('TypeError', message);
}

/** `throw valueError('...')`. */
export function valueError(message: string): PyException {
  return raise('ValueError', message);
}

/** `throw indexError('...')`. */
export function indexError(message: string): PyException {
  return raise('IndexError', message);
}

/** `throw overflowError('...')`. */
export function overflowError(message: string): PyException {
  return raise('OverflowError', message);
}

/** `throw zeroDivision('division by zero')`. */
export function zeroDivision(message: string): PyException {
  return raise('ZeroDivisionError', message);
}

/** AttributeError for `object` without `name`, carrying both as CPython's does. */
export function attributeError(object: Value, name: string, message?: string): PyException {
  const error = newException('AttributeError', message ?? noAttributeText(object, name));
  setField(error, 'name', name);
  setField(error, 'obj', object);
  return new PyException(error);
}

/** What an AttributeError says of a name that is not there. */
export function noAttributeText(object: Value, name: string): string {
  if (object instanceof PyType && object.cls.isSubtype(typeType)) return `type object '${object.name}' has no attribute '${name}'`;
  return `'${typeOf(object).name}' object has no attribute '${name}'`;
}

/** Sets an attribute particular to a builtin exception class (`name`, `obj`, `value` ...). */
export function setField(error: PyBaseException, name: string, value: Value): void {
  error.fields ??= new Map();
  error.fields.set(name, value);
}

defineStored({
  PyBaseException: { tag: 13, make: PyBaseException, types: [], fields: 'own' },
  PyTraceback: { tag: 14, make: PyTraceback, types: [], fields: { next: refOrNull(PyTraceback), code: refTo(PyCode), pc: 'int' } },
});
