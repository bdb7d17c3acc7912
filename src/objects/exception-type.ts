/** The builtin exception classes: making them, their attributes and methods. CPython: Objects/exceptions.c. */
import { bindNative } from './arguments.ts';
import { bytesLike } from './bytes-like.ts';
import type { PyNative } from './callable.ts';
import { dictType, EMPTY_TUPLE, PyBytes, PyDict, PyList, PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { attributeName, defineType, fn, type GetSetRow, makeNative, method, type NativeRow, readonly } from './define.ts';
import {
  attributeError,
  type ExceptionName,
  exceptions,
  overflowError,
  PyBaseException,
  setField,
  typeError,
  valueError,
} from './errors.ts';
import {
  argumentText,
  classOfErrno,
  exceptionSpecs,
  fieldOf,
  keptOsArguments,
  PLACE,
  settleFields,
  specOf,
  startUnset,
  unsetField,
} from './exception-fields.ts';
import { addClassGetItem } from './generic-alias.ts';
import { instanceDict, instanceSet } from './instance.ts';
import { instanceDictGetter, instanceDictSetter, weakrefDescriptor } from './instance-dict.ts';
import { makeNew, type NewImpl } from './instantiate.ts';
import { appendNote } from './notes.ts';
import { type Arg, CALL, type Interp, PyObject, type PyType, type Slots, typeOf, type Value } from './object.ts';
import { repr } from './operators.ts';
import { asInt, asStr, collect, index, special, unwrap } from './protocol.ts';
import { tracebackFrom, tracebackValue } from './traceback-type.ts';

// ---- making ------------------------------------------------------------------------------------

/** What `BaseException.__new__` does: an object with these arguments, its fields unset. */
function create(cls: PyType, args: readonly Value[]): PyBaseException {
  const error = new PyBaseException(cls, args.length === 0 ? EMPTY_TUPLE : new PyTuple(args));
  // Guest classes with an __init__ of their own may never set them.
  if (!cls.isBuiltin) startUnset(error);
  return error;
}

function groupName(cls: PyType): string {
  return cls === exceptions.ExceptionGroup ? 'an ExceptionGroup' : `'${cls.name}'`;
}

function nameOf(v: Value): string {
  return v === null ? 'None' : typeOf(v).name;
}

/** A list or tuple whose own items are the sequence's: no guest `__iter__` says otherwise. */
function isPlainSequence(v: Value): v is PyList | PyTuple {
  return v instanceof PyList || v instanceof PyTuple;
}

/** What `PySequence_Check` finds: what can be indexed and is no dict. */
function isSequence(v: Value): boolean {
  if (typeof v === 'string') return true;
  return v instanceof PyObject && !v.cls.isSubtype(dictType) && special(v, '__getitem__') !== undefined;
}

/** `BaseExceptionGroup.__new__(cls, message, exceptions)`: an exception, or CALL. `isWhole`: `__init__` of the builtin class follows. */
function newGroup(interp: Interp, asked: PyType, args: readonly Value[], isWhole: boolean, hasKeywords = false): Value {
  groupMessage(args);
  const items = args.length === 2 && isSequence(args[1]) && !isPlainSequence(args[1]) ? collect(interp, args[1]) : [];
  if (items !== undefined) {
    const error = createGroup(asked, args, items);
    if (hasKeywords) throw typeError(`${error.cls.name}() takes no keyword arguments`);
    return finishGroup(interp, error, args, isWhole);
  }
  interp.tailCall(interp.builtin('tuple'), [args[1]]);
  return interp.chain('exception.group', [asked, new PyTuple([...args]), isWhole]);
}

function finishGroup(interp: Interp, error: PyBaseException, args: readonly Value[], isWhole: boolean): Value {
  if (isWhole) initialize(interp, error, new PyTuple([...args]), []);
  return error;
}

function groupMessage(args: readonly Value[]): string {
  if (args.length !== 2) throw typeError(`BaseExceptionGroup.__new__() takes exactly 2 arguments (${args.length} given)`);
  const message = asStr(args[0]);
  if (message === undefined) throw typeError(`BaseExceptionGroup.__new__() argument 1 must be str, not ${nameOf(args[0])}`);
  return message;
}

function createGroup(asked: PyType, args: readonly Value[], collected: readonly Value[]): PyBaseException {
  const message = groupMessage(args);
  if (!isSequence(args[1])) throw typeError('second argument (exceptions) must be a sequence');
  const items = isPlainSequence(args[1]) ? args[1].items : collected;
  if (items.length === 0) throw valueError('second argument (exceptions) must be a non-empty sequence');
  items.forEach((item, i) => {
    if (!(item instanceof PyBaseException)) throw valueError(`Item ${i} of second argument (exceptions) is not an exception`);
  });
  const arePlain = items.every((item) => typeOf(item).isSubtype(exceptions.Exception));
  const cls = asked === exceptions.BaseExceptionGroup && arePlain ? exceptions.ExceptionGroup : asked;
  if (!arePlain && cls.isSubtype(exceptions.Exception)) throw typeError(`Cannot nest BaseExceptions in ${groupName(cls)}`);
  const error = create(cls, args);
  setField(error, 'message', message);
  setField(error, 'exceptions', new PyTuple([...items]));
  return error;
}

/** What `__init__` of a builtin exception class does. `keywords`: values of the spec's keyword parameters. */
function initialize(interp: Interp, error: PyBaseException, args: PyTuple, keywords: readonly Arg[]): void {
  error.args = args;
  const spec = specOf(error.cls);
  if (spec === undefined) return;
  if (spec === exceptionSpecs.SyntaxError && args.items.length > 0) setField(error, 'msg', args.items[0]);
  CHECKS.get(spec)?.(interp, args.items);
  // A SyntaxError without arguments keeps its message.
  if (args.items.length === 0 && spec === exceptionSpecs.SyntaxError) return;
  if (spec.derive !== undefined) for (const [name, value] of Object.entries(spec.derive(args.items))) setField(error, name, value);
  if (spec.keywords !== undefined) spec.keywords.forEach((name, i) => setField(error, name, keywords[i] ?? null));
  if (spec === exceptionSpecs.UnicodeDecodeError && !(unwrap(args.items[1]) instanceof PyBytes))
    setField(error, 'object', new PyBytes((bytesLike(args.items[1]) as Uint8Array).slice()));
  if (error.cls.isSubtype(exceptions.SystemExit)) setField(error, 'code', exitCode(args));
  if (error.cls.isSubtype(exceptions.OSError)) initializeOs(error, args);
}

function exitCode(args: PyTuple): Value {
  return args.items.length === 0 ? null : args.items.length === 1 ? args.items[0] : args;
}

function initializeOs(error: PyBaseException, args: PyTuple): void {
  const { items } = args;
  const kept = keptOsArguments(error.cls, items);
  if (kept !== items) error.args = new PyTuple(kept);
  else if (items.length > 2 && asInt(items[2]) !== undefined && error.cls.isSubtype(exceptions.BlockingIOError)) {
    setField(error, 'characters_written', asInt(items[2]) as number | bigint);
    setField(error, 'filename', null);
  }
}

/** A SyntaxError with a place, which guest code may have to give: `result`, or CALL. CPython: SyntaxError_init. */
function initializeSyntax(interp: Interp, error: PyBaseException, args: PyTuple, result: Value): Value {
  setArguments(error, args);
  setField(error, 'msg', args.items[0]);
  const place = collect(interp, args.items[1]);
  if (place === undefined) {
    interp.tailCall(interp.builtin('tuple'), [args.items[1]]);
    return interp.chain('exception.place', [error, result]);
  }
  setPlace(error, place);
  return result;
}

function isPlaced(error: PyBaseException, args: PyTuple): boolean {
  return args.items.length === 2 && specOf(error.cls) === exceptionSpecs.SyntaxError;
}

/** A place of a wrong length takes away only the end. */
function setPlace(error: PyBaseException, place: readonly Value[]): void {
  setField(error, 'end_lineno', null);
  setField(error, 'end_offset', null);
  if (place.length < 4 || place.length > 7) {
    const word = place.length < 4 ? 'at least 4' : 'at most 7';
    throw typeError(`function takes ${word} arguments (${place.length} given)`);
  }
  [...PLACE, '_metadata'].forEach((name, i) => {
    if (i < place.length) setField(error, name, place[i]);
  });
  if (place.length === 5) throw typeError('end_offset must be provided when end_lineno is provided');
}

/** Argument kinds: text, bytes or number. CPython: the format of PyArg_ParseTuple. */
function checkCodec(kinds: string) {
  return (_interp: Interp, args: readonly Value[]): void => {
    if (args.length !== kinds.length) throw typeError(`function takes exactly ${kinds.length} arguments (${args.length} given)`);
    for (let i = 0; i < kinds.length; i++) {
      if (kinds[i] === 'U' && asStr(args[i]) === undefined) throw typeError(`argument ${i + 1} must be str, not ${nameOf(args[i])}`);
      const n = kinds[i] === 'n' ? asInt(args[i]) : 0;
      if (n === undefined) throw typeError(`'${typeOf(args[i]).name}' object cannot be interpreted as an integer`);
      if (typeof n === 'bigint') throw overflowError('Python int too large to convert to C ssize_t');
    }
    // The bytes are looked at last.
    const at = kinds.indexOf('y');
    if (at >= 0 && bytesLike(args[at]) === undefined) throw typeError(`a bytes-like object is required, not '${typeOf(args[at]).name}'`);
  };
}

const CHECKS = new Map<object | undefined, (interp: Interp, args: readonly Value[]) => void>([
  [exceptionSpecs.UnicodeDecodeError, checkCodec('UynnU')],
  [exceptionSpecs.UnicodeEncodeError, checkCodec('UUnnU')],
  [exceptionSpecs.UnicodeTranslateError, checkCodec('UnnU')],
]);

function signature(name: string, self: string, keywords: readonly string[]): string {
  return `${keywords.length > 0 ? 'keywords ' : ''}${name}(${[self, '*args', ...keywords.map((keyword) => `${keyword}=None`)].filter((part) => part !== '').join(', ')})`;
}

function constructRow(type: PyType): NativeRow {
  const keywords = specOf(type)?.keywords ?? [];
  if (type.isSubtype(exceptions.BaseExceptionGroup)) {
    return fn(`${type.name}(*args, **kwargs)`, (interp: Interp, args: PyTuple, kwargs: PyDict) =>
      newGroup(interp, type, args.items, true, kwargs.size > 0),
    );
  }
  return fn(signature(type.name, '', keywords), (interp: Interp, args: PyTuple, ...values: Arg[]) => {
    const error = create(type === exceptions.OSError ? classOfErrno(args.items) : type, args.items);
    if (isPlaced(error, args)) return initializeSyntax(interp, error, args, error);
    initialize(interp, error, args, values);
    return error;
  });
}

/** OSError is complete once made, but for a guest class with an `__init__` and no `__new__` of its own. CPython: oserror_use_init. */
function isInitializedByNew(cls: PyType): boolean {
  if (!cls.isSubtype(exceptions.OSError)) return false;
  return cls.lookup('__init__') === exceptions.OSError.ns.get('__init__') || cls.lookup('__new__') !== exceptions.OSError.ns.get('__new__');
}

/** What `__new__` has initialized takes anything. */
const initOs: NativeRow = method(
  '__init__(self, /, *args, **kwargs)',
  (interp: Interp, self: PyBaseException, args: PyTuple, kwargs: PyDict) => {
    if (isInitializedByNew(self.cls)) return null;
    if (kwargs.size > 0) throw typeError(`${self.cls.name}() takes no keyword arguments`);
    initialize(interp, self, args, []);
    return null;
  },
  { rawSelf: true },
);

/** `__init__` of a class with keywords: the arguments are set whatever comes of those. */
function initWithKeywords(type: PyType): NativeRow {
  return method(
    '__init__(self, /, *args, **kwargs)',
    (interp: Interp, self: PyBaseException, args: PyTuple, kwargs: PyDict) => {
      self.args = args;
      const values = kwargs.size === 0 ? [] : bindNative(type.construct as PyNative, [], kwargs).slice(1);
      initialize(interp, self, args, values);
      return null;
    },
    { rawSelf: true },
  );
}

function initRow(): NativeRow {
  return method(
    '__init__(self, /, *args)',
    (interp: Interp, self: PyBaseException, args: PyTuple) => {
      if (isPlaced(self, args)) return initializeSyntax(interp, self, args, null);
      initialize(interp, self, args, []);
      return null;
    },
    { rawSelf: true },
  );
}

// ---- attributes --------------------------------------------------------------------------------

function linkRow(what: 'cause' | 'context'): GetSetRow {
  return {
    get: (_interp, self) => (self as PyBaseException)[what],
    set(_interp, self, value) {
      if (value === undefined) throw typeError(`__${what}__ may not be deleted`);
      if (value !== null && !(value instanceof PyBaseException))
        throw typeError(`exception ${what} must be None or derive from BaseException`);
      const error = self as PyBaseException;
      error[what] = value;
      if (what === 'cause') error.suppressContext = true;
    },
  };
}

/** Positions that C keeps as a ssize_t. */
const SIZE_FIELDS: ReadonlySet<string> = new Set(['start', 'end']);

function fieldRow(name: string, isReadonly: boolean): GetSetRow {
  return {
    get: (_interp, self) => fieldOf(self as PyBaseException, name),
    set: isReadonly
      ? readonly
      : (_interp, self, value) => {
          if (SIZE_FIELDS.has(name)) checkSize(value);
          if (value === undefined) unsetField(self as PyBaseException, name);
          else setField(self as PyBaseException, name, value);
        },
  };
}

function checkSize(value: Arg): void {
  if (value === undefined) throw typeError("can't delete numeric/char attribute");
  const n = asInt(value);
  if (n === undefined) throw typeError('an integer is required');
  if (typeof n === 'bigint') throw overflowError('Python int too large to convert to C ssize_t');
}

function setArguments(error: PyBaseException, args: PyTuple): void {
  settleFields(error);
  error.args = args;
}

function checkWritten(n: Value, name: string): void {
  if (typeof n === 'bigint') throw valueError(`cannot fit '${name}' into an index-sized integer`);
}

const charactersWritten: GetSetRow = {
  get(_interp, self) {
    const value = (self as PyBaseException).fields?.get('characters_written');
    if (value === undefined || value === null) throw attributeError(self, 'characters_written', 'characters_written');
    return value;
  },
  set(interp, self, value) {
    const n = value === undefined ? null : index(interp, value);
    if (n === CALL) return interp.chain('exception.written', [self, typeOf(value as Value).name]);
    checkWritten(n, typeOf(value ?? 0).name);
    setField(self as PyBaseException, 'characters_written', n);
    return undefined;
  },
};

const baseFields: Readonly<Record<string, GetSetRow>> = {
  args: {
    get: (_interp, self) => (self as PyBaseException).args,
    set(interp, self, value) {
      if (value === undefined) throw typeError('args may not be deleted');
      const items = collect(interp, value);
      if (items === undefined) {
        interp.tailCall(interp.builtin('tuple'), [value]);
        return interp.chain('exception.args', [self]);
      }
      setArguments(self as PyBaseException, new PyTuple(items));
      return undefined;
    },
  },
  __cause__: linkRow('cause'),
  __context__: linkRow('context'),
  __suppress_context__: {
    get: (_interp, self) => (self as PyBaseException).suppressContext,
    set(_interp, self, value) {
      if (value === undefined) throw typeError("can't delete numeric/char attribute");
      if (typeof value !== 'boolean') throw typeError('attribute value type must be bool');
      (self as PyBaseException).suppressContext = value;
    },
  },
  __traceback__: {
    get: (_interp, self) => tracebackValue(self as PyBaseException),
    set(_interp, self, value) {
      if (value === undefined) throw typeError('__traceback__ may not be deleted');
      (self as PyBaseException).traceback = tracebackFrom(value);
    },
  },
  __dict__: {
    get: instanceDictGetter,
    set(interp, self, value) {
      if (value === undefined) throw typeError('cannot delete __dict__');
      instanceDictSetter(interp, self, value);
    },
  },
};

// ---- methods -----------------------------------------------------------------------------------

function reprOf(interp: Interp, self: Value): Value {
  const error = self as PyBaseException;
  const { items } = error.args;
  const isSingle = items.length === 1;
  const text = repr(interp, isSingle ? items[0] : error.args);
  if (text === CALL) return interp.chain('exception.repr', [error.cls.name, isSingle]);
  return isSingle ? `${error.cls.name}(${text as string})` : `${error.cls.name}${text as string}`;
}

defineContinuations({
  'exception.args': {
    done(_interp, [self], items) {
      setArguments(self as PyBaseException, items as PyTuple);
      return null;
    },
  },
  'exception.written': {
    done(_interp, [self, name], n) {
      checkWritten(n, name as string);
      setField(self as PyBaseException, 'characters_written', n);
      return null;
    },
  },
  'exception.place': {
    done(_interp, [error, result], place) {
      setPlace(error as PyBaseException, (place as PyTuple).items);
      return result;
    },
  },
  'exception.repr': {
    done: (_interp, [name, isSingle], text) =>
      isSingle === true ? `${name as string}(${text as string})` : `${name as string}${text as string}`,
  },
  'exception.group': {
    done: (interp, [asked, args, isWhole], collected) => {
      const { items } = args as PyTuple;
      return finishGroup(interp, createGroup(asked as PyType, items, (collected as PyTuple).items), items, isWhole === true);
    },
  },
});

function addNote(_interp: Interp, self: PyBaseException, note: Value): Value {
  if (asStr(note) === undefined) throw typeError(`add_note() argument must be str, not ${note === null ? 'None' : typeOf(note).name}`);
  appendNote(self, note);
  return null;
}

function setState(_interp: Interp, self: PyBaseException, state: Value): Value {
  if (state === null) return null;
  const dict = unwrap(state);
  if (!(dict instanceof PyDict)) throw typeError('state is not a dictionary');
  for (let i = 0; i < dict.keys.length; i++) {
    const key = dict.keys[i];
    if (key === undefined) continue;
    instanceSet(self, attributeName(key), dict.values[i] as Value);
  }
  return null;
}

function reduce(_interp: Interp, self: PyBaseException): Value {
  const state = stateOf(self);
  const args = reduceArguments(self);
  return new PyTuple(state === null ? [self.cls, args] : [self.cls, args, state]);
}

/** What the class takes by keyword is kept in the state. CPython: ImportError_getstate, AttributeError_getstate. */
const STATE_FIELDS = [
  [exceptions.ImportError, ['name', 'path', 'name_from']],
  [exceptions.AttributeError, ['name']],
] as const;

function stateOf(error: PyBaseException): Value {
  const dict = instanceDict(error);
  const row = STATE_FIELDS.find(([type]) => error.cls.isSubtype(type));
  const kept = (row?.[1] ?? []).filter((name) => fieldOf(error, name) !== null);
  const isAttribute = row?.[0] === exceptions.AttributeError;
  if (kept.length === 0 && !isAttribute) return dict.size === 0 ? null : dict;
  const state = new PyDict();
  for (let i = 0; i < dict.keys.length; i++) {
    const key = dict.keys[i];
    if (typeof key === 'string') state.setStr(key, dict.values[i] as Value);
  }
  for (const name of kept) state.setStr(name, fieldOf(error, name));
  if (isAttribute) state.setStr('args', error.args);
  return state;
}

/** OSError keeps the file names apart from `args`. CPython: OSError_reduce. */
function reduceArguments(error: PyBaseException): PyTuple {
  const { args } = error;
  if (!error.cls.isSubtype(exceptions.OSError) || args.items.length !== 2) return args;
  const filename = fieldOf(error, 'filename');
  if (filename === null) return args;
  const second = fieldOf(error, 'filename2');
  return new PyTuple(second === null ? [...args.items, filename] : [...args.items, filename, null, second]);
}

const baseMethods: Readonly<Record<string, NativeRow>> = {
  add_note: method('add_note(self, note, /)', addNote),
  with_traceback: method('with_traceback(self, tb, /)', (_interp: Interp, self: PyBaseException, tb: Value) => {
    self.traceback = tracebackFrom(tb);
    return self;
  }),
  __setstate__: method('__setstate__(self, state, /)', setState),
  __reduce__: method('__reduce__(self, /)', reduce),
};

const groupMethods: Readonly<Record<string, NativeRow>> = {
  derive: method('derive(self, excs, /)', (interp: Interp, self: PyBaseException, excs: Value) => {
    return newGroup(interp, exceptions.BaseExceptionGroup, [fieldOf(self, 'message'), excs], true);
  }),
  split: method('split(self, matcher_value, /)', (interp: Interp, self: Value, condition: Value) => {
    return interp.tailCall(interp.frozen('group_split'), [self, condition]);
  }),
  subgroup: method('subgroup(self, matcher_value, /)', (interp: Interp, self: Value, condition: Value) => {
    return interp.tailCall(interp.frozen('group_subgroup'), [self, condition]);
  }),
};

// ---- the classes -------------------------------------------------------------------------------

function initOf(name: ExceptionName): NativeRow {
  if (name === 'OSError') return initOs;
  return exceptionSpecs[name]?.keywords === undefined ? initRow() : initWithKeywords(exceptions[name]);
}

function defineException(name: ExceptionName): void {
  const type = exceptions[name];
  const spec = exceptionSpecs[name];
  const isBase = name === 'BaseException';
  const isGroup = name === 'BaseExceptionGroup';
  const getset: Record<string, GetSetRow> = isBase ? { ...baseFields } : {};
  for (const field of spec?.fields ?? []) getset[field] = fieldRow(field, isGroup);
  if (name === 'OSError') getset.characters_written = charactersWritten;
  defineType(type, {
    construct: constructRow(type),
    ...(isBase || (spec !== undefined && name !== 'KeyError') ? { init: initOf(name) } : {}),
    slots: { ...(isBase ? { repr: reprOf } : {}), ...textSlot(name) },
    methods: isBase ? baseMethods : isGroup ? groupMethods : {},
    getset,
  });
  type.ns.delete('__new__');
  // Slots are not looked up along the MRO of builtin types.
  if (!isBase) type.slots = { ...type.bases[0].slots, ...type.slots };
}

function textSlot(name: ExceptionName): Slots {
  const text = name === 'BaseException' ? argumentText : exceptionSpecs[name]?.text;
  return text === undefined ? {} : { str: (interp, self) => text(interp, self as PyBaseException) };
}

for (const name of Object.keys(exceptions) as ExceptionName[]) defineException(name);
for (const type of [exceptions.AttributeError, exceptions.ImportError, exceptions.OSError])
  type.ns.set('__reduce__', makeNative('__reduce__', method('__reduce__(self, /)', reduce), type));
exceptions.AttributeError.ns.set(
  '__getstate__',
  makeNative(
    '__getstate__',
    method('__getstate__(self, /)', (_interp, self: PyBaseException) => stateOf(self)),
    exceptions.AttributeError,
  ),
);

/** Classes that take the `__new__` of their base. */
const WITHOUT_NEW: ReadonlySet<string> = new Set([
  'SystemExit',
  'AttributeError',
  'ImportError',
  'NameError',
  'StopIteration',
  'SyntaxError',
  'KeyError',
]);

const createPlain: NewImpl = (_interp, cls, args) => create(cls, args);
for (const type of Object.values(exceptions)) {
  const isOwn = !type.mro.some((base) => WITHOUT_NEW.has(base.name));
  if (isOwn && !type.isSubtype(exceptions.OSError) && !type.isSubtype(exceptions.BaseExceptionGroup))
    type.ns.set('__new__', makeNew(type, createPlain));
}
exceptions.OSError.ns.set(
  '__new__',
  makeNew(exceptions.OSError, (interp, cls, args, kwargs) => {
    const isWhole = isInitializedByNew(cls);
    if (isWhole && kwargs.size > 0) throw typeError(`${cls.name}() takes no keyword arguments`);
    const error = create(cls === exceptions.OSError ? classOfErrno(args) : cls, isWhole ? args : []);
    if (isWhole) initialize(interp, error, error.args, []);
    return error;
  }),
);
exceptions.BaseExceptionGroup.ns.set(
  '__new__',
  makeNew(exceptions.BaseExceptionGroup, (interp, cls, args) => newGroup(interp, cls, args, false)),
);
// ExceptionGroup is an ordinary class in CPython.
exceptions.ExceptionGroup.ns.set('__module__', 'builtins');
exceptions.ExceptionGroup.ns.set('__weakref__', weakrefDescriptor(exceptions.ExceptionGroup));
addClassGetItem(exceptions.BaseExceptionGroup);
