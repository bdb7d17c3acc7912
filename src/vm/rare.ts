/** The instructions that are not worth a place in the evaluation loop, one handler each. CPython: Python/ceval.c. */

import { CodeFlag } from '../bytecode/code.ts';
import type { OpcodeName } from '../bytecode/opcodes.ts';
import { opcodeNames } from '../bytecode/opcodes.ts';
import {
  asyncGeneratorType,
  coroutineType,
  type PyCell,
  type PyCode,
  PyFunction,
  PyGenerator,
  PyMethod,
  PyNative,
  wrapperDescriptorType,
} from '../objects/callable.ts';
import { PyDict, type PyList, type PySet, PySlice, PyTuple } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { EngineError, exceptions, type PyBaseException, PyException, raise, setField, typeError } from '../objects/errors.ts';
import { PyMappingProxy } from '../objects/mappingproxy.ts';
import { CALL, type PyObject, PyType, typeOf, type Value } from '../objects/object.ts';
import { binaryOp, delItem, format, inplaceOp, isCallable, setItem, unaryOp } from '../objects/operators.ts';
import { asStr, delAttr, getIter, length, truth } from '../objects/protocol.ts';
import { tracebackObject } from '../objects/traceback-type.ts';
import { loadSuper, nameError, specialMethod } from './attributes.ts';
import {
  addToSet,
  buildMap,
  buildSet,
  checkRaised,
  convertValue,
  exceptionMatches,
  exceptionToRaise,
  extendList,
  hasStrKeys,
  importFrom,
  importStar,
  mergeKeywords,
  storeSlice,
  unpackEx,
  updateDict,
  updateSet,
} from './build.ts';
import { callValue, splitKeywords } from './calls.ts';
import type { Frame } from './frame.ts';
import { DONE, effect, get, type Handler } from './handler.ts';
import { importName } from './imports.ts';
import { isMappingSubject, isSequenceSubject, matchClass, matchKeys } from './match.ts';
import { callNamed } from './quick-calls.ts';
import { asyncHandlers } from './rare-async.ts';
import { groupHandlers } from './rare-groups.ts';
import { templateHandlers } from './rare-templates.ts';
import { typingHandlers } from './rare-typing.ts';
import { localsOf, type MachineState } from './state.ts';
import { raiseHere, settleError } from './unwind.ts';

/** True for what checks its keywords itself: slots and `__new__`, called through tp_call in CPython. */
function takesAnyKeywords(callable: Value): boolean {
  const native = callable instanceof PyMethod ? callable.func : callable;
  return native instanceof PyNative && (native.kind === 'new' || native.cls === wrapperDescriptorType);
}

/** The keywords with plain strs for keys. Refuses those that are no strs, unless what is called is itself the error. */
function plainKeywords(callable: Value, kwargs: PyDict): PyDict {
  if (hasStrKeys(kwargs) || takesAnyKeywords(callable)) return kwargs;
  const plain = new PyDict();
  for (let i = 0; i < kwargs.keys.length; i++) {
    const key = kwargs.keys[i];
    if (key === undefined) continue;
    const name = asStr(key);
    if (name === undefined && isCallable(callable)) throw typeError('keywords must be strings');
    if (name !== undefined) plain.setStr(name, kwargs.values[i] as Value);
  }
  return plain;
}

function siteName(frame: Frame, i: number): string {
  return frame.fn.code.sites[i].name;
}

const HANDLERS: { readonly [K in OpcodeName]?: Handler } = {
  ...asyncHandlers,
  ...groupHandlers,
  ...templateHandlers,
  ...typingHandlers,
  DELETE_FAST(m, frame, a) {
    if (m.registers[frame.base + a] === undefined) throw unbound(frame.fn.code, a);
    m.registers[frame.base + a] = undefined;
    return DONE;
  },
  DELETE_DEREF(m, frame, a) {
    const cell = get(m, frame, a) as PyCell;
    if (cell.value === undefined) throw unbound(frame.fn.code, a);
    cell.value = undefined;
    return DONE;
  },
  DELETE_GLOBAL(_m, frame, _a, b) {
    const name = siteName(frame, b);
    if (frame.fn.globals.delete(name) === undefined) throw nameError(name);
    return DONE;
  },
  LOAD_NAME(m, frame, _a, b) {
    return fromMapping(m, frame, frame.ns as PyObject, siteName(frame, b), null);
  },
  STORE_NAME(m, frame, a, b) {
    const { ns } = frame;
    const name = siteName(frame, b);
    if (ns instanceof PyDict && ns.cls.isBuiltin) {
      ns.setStr(name, get(m, frame, a));
      return DONE;
    }
    return effect(setItem(m, ns as PyObject, name, get(m, frame, a)));
  },
  DELETE_NAME(m, frame, _a, b) {
    const { ns } = frame;
    const name = siteName(frame, b);
    if (ns instanceof PyDict && ns.cls.isBuiltin) {
      if (ns.delete(name) === undefined) throw nameError(name);
      return DONE;
    }
    return effect(delItem(m, ns as PyObject, name));
  },
  LOAD_FROM_DICT_OR_DEREF(m, frame, _a, b, c) {
    return fromMapping(m, frame, frame.ns as PyObject, siteName(frame, c), get(m, frame, b) as PyCell);
  },
  LOAD_FROM_DICT_OR_GLOBALS(m, frame, _a, b, c) {
    return fromMapping(m, frame, get(m, frame, b) as PyObject, siteName(frame, c), null);
  },
  LOAD_FROM_MAPPING_OR_DEREF(m, frame, a, b, c) {
    return fromMapping(m, frame, get(m, frame, a) as PyObject, siteName(frame, c), get(m, frame, b) as PyCell);
  },
  SETUP_ANNOTATIONS(m, frame) {
    const ns = frame.ns ?? frame.fn.globals;
    if (!(ns instanceof PyDict && ns.cls.isBuiltin)) return effect(m.tailCall(m.frozen('setup_annotations'), [ns]));
    if (ns.get('__annotations__') !== undefined) return DONE;
    m.meter.allocate(64);
    ns.setStr('__annotations__', new PyDict());
    return DONE;
  },
  LOAD_CLOSURE: (m, frame, _a, b) => get(m, frame, b),
  UNARY_POSITIVE: (m, frame, _a, b) => unaryOp(m, 'pos', get(m, frame, b)),
  UNARY_INVERT: (m, frame, _a, b) => unaryOp(m, 'invert', get(m, frame, b)),
  TO_BOOL: (m, frame, _a, b) => truth(m, get(m, frame, b)),
  BINARY_POWER: (m, frame, _a, b, c) => binaryOp(m, 'pow', get(m, frame, b), get(m, frame, c)),
  INPLACE_POWER: (m, frame, _a, b, c) => inplaceOp(m, 'pow', get(m, frame, b), get(m, frame, c)),
  BINARY_MATRIX_MULTIPLY: (m, frame, _a, b, c) => binaryOp(m, 'matmul', get(m, frame, b), get(m, frame, c)),
  INPLACE_MATRIX_MULTIPLY: (m, frame, _a, b, c) => inplaceOp(m, 'matmul', get(m, frame, b), get(m, frame, c)),
  DELETE_SUBSCR: (m, frame, a, b) => effect(delItem(m, get(m, frame, a), get(m, frame, b))),
  BUILD_MAP: (m, frame, _a, b, c) => buildMap(m, m.registers, frame.base + b, c),
  LOAD_LOCALS: (m, frame) => localsOf(m, frame),
  DELETE_ATTR: (m, frame, a, _b, c) => effect(delAttr(m, get(m, frame, a), siteName(frame, c))),
  STORE_SLICE: (m, frame, a, b, c) => effect(storeSlice(m, get(m, frame, a), get(m, frame, c), get(m, frame, c + 1), get(m, frame, b))),
  BUILD_SLICE: (m, frame, _a, b, c) => new PySlice(get(m, frame, b), get(m, frame, b + 1), c === 3 ? get(m, frame, b + 2) : null),
  LOAD_SUPER_ATTR(m, frame, a, b, c) {
    const r = loadSuper(m, get(m, frame, a), get(m, frame, a + 1), get(m, frame, b), siteName(frame, c));
    if (r === CALL) return CALL;
    m.registers[frame.base + a] = r;
    m.registers[frame.base + a + 1] = m.methodSelf;
    return DONE;
  },
  BUILD_SET: (m, frame, _a, b, c) => buildSet(m, m.registers, frame.base + b, c),
  LIST_EXTEND: (m, frame, a, b, c) =>
    effect(extendList(m, get(m, frame, a) as PyList, get(m, frame, b), c === 0 ? undefined : get(m, frame, c - 1))),
  SET_ADD: (m, frame, a, b) => effect(addToSet(m, get(m, frame, a) as PySet, get(m, frame, b))),
  SET_UPDATE: (m, frame, a, b) => effect(updateSet(m, get(m, frame, a) as PySet, get(m, frame, b))),
  DICT_UPDATE: (m, frame, a, b) => effect(updateDict(m, get(m, frame, a) as PyDict, get(m, frame, b))),
  DICT_MERGE: (m, frame, a, b, c) => effect(mergeKeywords(m, get(m, frame, a) as PyDict, get(m, frame, b), get(m, frame, c))),
  LIST_TO_TUPLE: (m, frame, _a, b) => new PyTuple((get(m, frame, b) as PyList).items.slice()),
  UNPACK_EX(m, frame, a, b, c) {
    return effect(unpackEx(m, get(m, frame, a), m.registers, frame.base + b, c));
  },
  CONVERT_VALUE: (m, frame, _a, b, c) => convertValue(m, get(m, frame, b), c),
  FORMAT_WITH_SPEC: (m, frame, _a, b, c) => format(m, get(m, frame, b), asStr(get(m, frame, c)) as string),
  CALL_KW: (m, frame, _a, b, c) => callKeywords(m, frame, b, b + 1, c),
  CALL_METHOD_KW(m, frame, _a, b, c) {
    const hasSelf = m.registers[frame.base + b + 1] !== undefined;
    return callKeywords(m, frame, b, hasSelf ? b + 1 : b + 2, hasSelf ? c + 1 : c);
  },
  CALL_FUNCTION_EX(m, frame, _a, b, c) {
    const args = (get(m, frame, b + 1) as PyList | PyTuple).items.slice();
    const callable = get(m, frame, b);
    return callValue(m, callable, args, c === 1 ? plainKeywords(callable, get(m, frame, b + 2) as PyDict) : null);
  },
  MAKE_FUNCTION: makeFunction,
  LOAD_BUILD_CLASS: (m) => m.frozen('__build_class__'),
  GET_YIELD_FROM_ITER(m, frame, _a, b) {
    const v = get(m, frame, b);
    if (!(v instanceof PyGenerator)) return getIter(m, v);
    if (v.cls !== coroutineType || (frame.fn.code.code.flags & CodeFlag.ITERABLE_COROUTINE) !== 0)
      return v.cls === asyncGeneratorType ? getIter(m, v) : v;
    throw typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
  },
  SEND: send,
  RAISE_VARARGS: raiseVarargs,
  RERAISE(m, frame, a) {
    settleError(m, get(m, frame, a) as PyBaseException, null, false);
    return undefined;
  },
  PUSH_EXC_INFO(m, frame, a, b) {
    m.registers[frame.base + b] = frame.handled;
    frame.handled = get(m, frame, a) as PyBaseException;
    return DONE;
  },
  POP_EXCEPT(m, frame, a) {
    frame.handled = get(m, frame, a) as PyBaseException | null;
    return DONE;
  },
  CHECK_EXC_MATCH: (m, frame, _a, b, c) => exceptionMatches(get(m, frame, b), get(m, frame, c)),
  WITH_EXCEPT_START(m, frame, _a, b, c) {
    const error = get(m, frame, c) as PyBaseException;
    const args: Value[] = [error.cls, error, tracebackObject(error.traceback)];
    const self = m.registers[frame.base + b + 1];
    if (self !== undefined) args.unshift(self);
    return callValue(m, get(m, frame, b), args, null);
  },
  LOAD_SPECIAL(m, frame, a, b, c) {
    const r = specialMethod(m, get(m, frame, b), c);
    if (r === CALL) return CALL;
    m.registers[frame.base + a] = r;
    m.registers[frame.base + a + 1] = m.methodSelf;
    return DONE;
  },
  LOAD_ASSERTION_ERROR: () => exceptions.AssertionError,
  LOAD_COMMON_CONSTANT: () => exceptions.NotImplementedError,
  IMPORT_NAME: (m, frame, a, b, c) => importName(m, siteName(frame, b), m.registers[frame.base + a], c, frame.fn.code.isHidden),
  IMPORT_FROM: (m, frame, _a, b, c) => importFrom(m, get(m, frame, b), siteName(frame, c)),
  IMPORT_STAR(m, frame, a) {
    return importStar(m, get(m, frame, a), frame.fn.globals) === CALL ? CALL : DONE;
  },
  MATCH_SEQUENCE: (m, frame, _a, b) => isSequenceSubject(get(m, frame, b)),
  MATCH_MAPPING: (m, frame, _a, b) => isMappingSubject(get(m, frame, b)),
  MATCH_KEYS: (m, frame, _a, b, c) => matchKeys(m, get(m, frame, b), get(m, frame, c) as PyTuple),
  MATCH_CLASS: (m, frame, a, b, c) =>
    matchClass(m, get(m, frame, b), get(m, frame, c), get(m, frame, a) as number, get(m, frame, a + 1) as PyTuple),
  GET_LEN: (m, frame, _a, b) => length(m, get(m, frame, b)),
  COPY_DICT_WITHOUT_KEYS: (m, frame, _a, b, c) => m.tailCall(m.frozen('copy_dict_without_keys'), [get(m, frame, b), get(m, frame, c)]),
};

const byNumber: readonly (Handler | undefined)[] = opcodeNames.map((name) => (name === undefined ? undefined : HANDLERS[name]));

/** The instructions handled here, for the test that every opcode has a handler. */
export const rareOpcodes: readonly string[] = Object.keys(HANDLERS);

/** Runs one instruction: the value for R[a], CALL, or undefined when `frame.pc` (or another frame) is already right. */
export function rareInstruction(m: MachineState, frame: Frame, insns: Int32Array, pc: number, _base: number): Value | undefined {
  const handler = byNumber[insns[pc]];
  if (handler === undefined) throw new EngineError(`no handler for opcode ${opcodeNames[insns[pc]] ?? insns[pc]}`);
  const r = handler(m, frame, insns[pc + 1], insns[pc + 2], insns[pc + 3]);
  if (r !== DONE) return r as Value | undefined;
  frame.pc = pc + 4;
  return undefined;
}

/** UnboundLocalError for an empty local, NameError for an empty free variable. */
export function unbound(co: PyCode, register: number): PyException {
  const { varnames, nlocals, freevars } = co.code;
  if (register < nlocals) {
    const name = varnames[register];
    // CPython gives only NameError itself its name.
    return raise('UnboundLocalError', `cannot access local variable '${name}' where it is not associated with a value`);
  }
  const name = freevars[register - nlocals];
  const error = raise('NameError', `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`);
  setField(error.value, 'name', name);
  return error;
}

/** A name in a class-like namespace, else in a cell, else global or builtin. A guest namespace is asked by frozen code. */
function fromMapping(m: MachineState, frame: Frame, ns: PyObject, name: string, cell: PyCell | null): Value {
  if (ns instanceof PyMappingProxy && ns.source instanceof PyType) {
    const own = ns.source.ns.get(name);
    return own === undefined ? outerName(m, name, cell, frame.fn.globals) : own;
  }
  if (!(ns instanceof PyDict) || !ns.cls.isBuiltin) {
    m.tailCall(m.frozen('mapping_get'), [ns, name]);
    return m.chain('vm.loadName', [name, cell, frame.fn.globals]);
  }
  const own = ns.get(name);
  return own === undefined ? outerName(m, name, cell, frame.fn.globals) : own;
}

function outerName(m: MachineState, name: string, cell: PyCell | null, globals: PyDict): Value {
  if (cell !== null) {
    if (cell.value !== undefined) return cell.value;
    const error = raise('NameError', `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`);
    setField(error.value, 'name', name);
    throw error;
  }
  const value = globals.get(name) ?? m.builtinsOf(globals).get(name);
  // `??` would also skip None.
  if (globals.get(name) === null) return null;
  if (value === undefined) throw nameError(name);
  return value;
}

function callKeywords(m: MachineState, frame: Frame, callable: number, first: number, counts: number): Value | undefined {
  const argc = counts & 0xfff;
  const start = frame.base + first;
  const names = frame.fn.code.consts[counts >> 12] as PyTuple;
  const f = get(m, frame, callable);
  if (callNamed(m, f, start, argc, names.items as readonly string[])) return undefined;
  const args = m.registers.slice(start, start + argc) as Value[];
  return callValue(m, f, args, splitKeywords(args, names));
}

function makeFunction(m: MachineState, frame: Frame, a: number, b: number, c: number): Value {
  let next = frame.base + a + 1;
  const take = (bit: number): Value => ((c & bit) === 0 ? null : (m.registers[next++] as Value));
  const defaults = take(1) as PyTuple | null;
  const kwdefaults = take(2) as PyDict | null;
  const annotate = take(4);
  const closure = take(8) as PyTuple | null;
  m.meter.allocate(96);
  const fn = new PyFunction(
    frame.fn.code.consts[b] as PyCode,
    frame.fn.globals,
    closure === null ? null : (closure.items as readonly PyCell[]),
  );
  fn.defaults = defaults;
  fn.kwdefaults = kwdefaults;
  fn.annotate = annotate;
  return fn;
}

/** `yield from`: one step of the receiver. */
function send(m: MachineState, frame: Frame, a: number, b: number): Value | undefined {
  const value = get(m, frame, a);
  const receiver = get(m, frame, b);
  if (receiver instanceof PyGenerator) return m.resumeGenerator(receiver, 0, value);
  if (value === null) {
    const r = m.nextOf(receiver);
    if (r !== undefined) return r;
    m.registers[frame.base + a] = null;
    frame.pc = frame.fn.code.insns[frame.pc + 3];
    return undefined;
  }
  return m.tailCall(m.frozen('send_to'), [receiver, value]);
}

function raiseVarargs(m: MachineState, frame: Frame, a: number, b: number, c: number): Value | undefined {
  if (c === 0) {
    const handled = m.handledException() as PyBaseException | null;
    if (handled === null) throw raise('RuntimeError', 'No active exception to reraise');
    settleError(m, handled, null, false);
    return undefined;
  }
  const v = get(m, frame, a);
  const made = exceptionToRaise(m, v);
  const cause = c === 2 ? get(m, frame, b) : undefined;
  if (made === CALL) return m.chain('vm.raise', cause === undefined ? [v] : [v, cause]);
  return raiseWithCause(m, made as PyBaseException, cause);
}

/** Raises `error`, with `from` what the statement says. Returns undefined (it has been raised) or CALL. */
function raiseWithCause(m: MachineState, error: PyBaseException, cause: Value | undefined): Value | undefined {
  if (cause !== undefined) {
    const made = cause === null ? null : exceptionCause(m, cause);
    if (made === CALL) return m.chain('vm.raiseFrom', [error, cause]);
    error.cause = made as PyBaseException | null;
    error.suppressContext = true;
  }
  raiseHere(m, error);
  return undefined;
}

function exceptionCause(m: MachineState, cause: Value): Value {
  const isException =
    cause instanceof PyType ? cause.isSubtype(exceptions.BaseException) : typeOf(cause).isSubtype(exceptions.BaseException);
  if (!isException) throw typeError('exception causes must derive from BaseException');
  return exceptionToRaise(m, cause);
}

defineContinuations({
  'vm.raise': {
    done(m, [cls, cause], made) {
      const error = checkRaised(cls, made);
      const from = cause === undefined || cause === null ? null : exceptionCause(m as MachineState, cause);
      if (from === CALL) return m.chain('vm.raiseFrom', [error, cause]);
      if (cause !== undefined) {
        error.cause = from as PyBaseException | null;
        error.suppressContext = true;
      }
      throw new PyException(error);
    },
  },
  'vm.raiseFrom': {
    done(_m, [error, cls], made) {
      (error as PyBaseException).cause = checkRaised(cls, made);
      (error as PyBaseException).suppressContext = true;
      throw new PyException(error as PyBaseException);
    },
  },
  'vm.loadName': {
    done: (_m, _data, value) => value,
    failed(m, [name, cell, globals], error) {
      if (!error.cls.isSubtype(exceptions.KeyError)) return undefined;
      return outerName(m as MachineState, name as string, cell as PyCell | null, globals as PyDict);
    },
  },
});
