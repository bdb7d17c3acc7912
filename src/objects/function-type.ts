/** Functions, code objects and cells. CPython: Objects/funcobject.c, Objects/codeobject.c, Objects/cellobject.c. */
import { CodeFlag } from '../bytecode/code.ts';
import { cellType, codeType, functionName, functionType, PyCell, PyCode, PyFunction, PyMethod } from './callable.ts';
import { PyDict, PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { defineType, fn, type GetSetRow, readonly } from './define.ts';
import { typeError, valueError } from './errors.ts';
import { type Arg, type Interp, NotImplemented, type PyObject, typeOf, type Value } from './object.ts';
import { type CompareName, isCallable, richCompare } from './operators.ts';
import { asStr } from './protocol.ts';

function hex(interp: Interp, v: Value): string {
  return `0x${interp.idOf(v).toString(16).padStart(12, '0')}`;
}

// ---- function ----------------------------------------------------------------------------------

function field(self: Value, name: string): Value | undefined {
  return (self as PyFunction).fields?.get(name);
}

function setField(self: Value, name: string, value: Value): void {
  const func = self as PyFunction;
  func.fields ??= new Map();
  func.fields.set(name, value);
}

function nameField(name: '__name__' | '__qualname__', original: (func: PyFunction) => string): GetSetRow {
  return {
    get: (_interp, self) => field(self, name) ?? original(self as PyFunction),
    set(_interp, self, value) {
      const text = asStr(value);
      if (text === undefined) throw typeError(`${name} must be set to a string object`);
      setField(self, name, text);
    },
  };
}

/** A field that is None once deleted. */
function plainField(name: string, original: (func: PyFunction) => Value): GetSetRow {
  return {
    get(_interp, self) {
      const value = field(self, name);
      return value === undefined ? original(self as PyFunction) : value;
    },
    set: (_interp, self, value) => setField(self, name, value ?? null),
  };
}

const functionFields: Readonly<Record<string, GetSetRow>> = {
  __name__: nameField('__name__', (func) => func.code.code.name),
  __qualname__: nameField('__qualname__', (func) => func.code.code.qualname),
  __doc__: plainField('__doc__', (func) => func.code.code.doc),
  __module__: plainField('__module__', (func) => func.globals.get('__name__') ?? null),
  __defaults__: {
    get: (_interp, self) => (self as PyFunction).defaults,
    set(_interp, self, value) {
      if (value !== undefined && value !== null && !(value instanceof PyTuple))
        throw typeError('__defaults__ must be set to a tuple object');
      (self as PyFunction).defaults = value ?? null;
    },
  },
  __kwdefaults__: {
    get: (_interp, self) => (self as PyFunction).kwdefaults,
    set(_interp, self, value) {
      if (value !== undefined && value !== null && !(value instanceof PyDict))
        throw typeError('__kwdefaults__ must be set to a dict object');
      (self as PyFunction).kwdefaults = value ?? null;
    },
  },
  __code__: { get: (_interp, self) => (self as PyFunction).code, set: setCode },
  __globals__: { get: (_interp, self) => (self as PyFunction).globals, set: readonly },
  __closure__: {
    get(_interp, self) {
      const { closure } = self as PyFunction;
      return closure === null || closure.length === 0 ? null : new PyTuple([...closure]);
    },
    set: readonly,
  },
  __dict__: {
    get(_interp, self) {
      const func = self as PyFunction;
      func.dict ??= new PyDict();
      return func.dict;
    },
    set(_interp, self, value) {
      if (value === undefined) throw typeError('cannot delete __dict__');
      if (!(value instanceof PyDict)) throw typeError(`__dict__ must be set to a dictionary, not a '${typeOf(value).name}'`);
      (self as PyFunction).dict = value;
    },
  },
  __annotations__: { get: annotations, set: setAnnotations },
  __annotate__: {
    get: (_interp, self) => (self as PyFunction).annotate,
    set(_interp, self, value) {
      if (value === undefined) throw typeError('__annotate__ cannot be deleted');
      if (value !== null && !isCallable(value)) throw typeError('__annotate__ must be callable or None');
      (self as PyFunction).annotate = value;
      if (value !== null) (self as PyFunction).fields?.delete('__annotations__');
    },
  },
  __type_params__: {
    get: (_interp, self) => field(self, '__type_params__') ?? new PyTuple([]),
    set(_interp, self, value) {
      if (!(value instanceof PyTuple)) throw typeError('__type_params__ must be set to a tuple');
      setField(self, '__type_params__', value);
    },
  },
};

function setCode(_interp: Interp, self: Value, value: Arg): void {
  const func = self as PyFunction;
  if (!(value instanceof PyCode)) throw typeError('__code__ must be set to a code object');
  const own = func.closure === null ? 0 : func.closure.length;
  const wanted = value.code.freevars.length;
  if (own !== wanted) throw valueError(`${String(functionName(func))}() requires a code object with ${own} free vars, not ${wanted}`);
  // The function keeps its own names.
  setField(func, '__name__', functionName(func));
  setField(func, '__qualname__', field(func, '__qualname__') ?? func.code.code.qualname);
  setField(func, '__doc__', field(func, '__doc__') ?? func.code.code.doc);
  func.code = value;
}

function annotations(interp: Interp, self: Value): Value {
  const func = self as PyFunction;
  const known = field(func, '__annotations__');
  if (known !== undefined) return known;
  if (func.annotate !== null) {
    interp.tailCall(func.annotate, [1]);
    return interp.chain('function.annotations', [func]);
  }
  const empty = new PyDict();
  setField(func, '__annotations__', empty);
  return empty;
}

function setAnnotations(_interp: Interp, self: Value, value: Arg): void {
  if (value !== undefined && value !== null && !(value instanceof PyDict)) throw typeError('__annotations__ must be set to a dict object');
  setField(self, '__annotations__', value ?? new PyDict());
  (self as PyFunction).annotate = null;
}

/** `function.__get__(instance, owner)`. */
export function bindFunction(self: Value, instance: Value, owner: Arg): Value {
  if (instance !== null) return new PyMethod(self, instance);
  if (owner === undefined || owner === null) throw typeError('__get__(None, None) is invalid');
  return self;
}

/** `types.FunctionType(code, globals, ...)`. CPython: func_new_impl. */
function makeFunction(
  _interp: Interp,
  code: Value,
  globals: Value,
  name?: Value,
  defaults?: Value,
  closure?: Value,
  kwdefaults?: Value,
): Value {
  if (!(code instanceof PyCode)) throw typeError(`function() argument 'code' must be code, not ${typeOf(code).name}`);
  if (!(globals instanceof PyDict)) throw typeError(`function() argument 'globals' must be dict, not ${typeOf(globals).name}`);
  const text = asStr(name);
  if (name !== undefined && name !== null && text === undefined) throw typeError('arg 3 (name) must be None or string');
  if (defaults !== undefined && defaults !== null && !(defaults instanceof PyTuple))
    throw typeError('arg 4 (defaults) must be None or tuple');
  if (kwdefaults !== undefined && kwdefaults !== null && !(kwdefaults instanceof PyDict))
    throw typeError('arg 6 (kwdefaults) must be None or dict');
  const func = new PyFunction(code, globals, closureOf(code, closure ?? null));
  func.defaults = defaults ?? null;
  func.kwdefaults = kwdefaults ?? null;
  if (text !== undefined) setField(func, '__name__', text);
  return func;
}

function closureOf(code: PyCode, closure: Value): PyCell[] | null {
  const wanted = code.code.freevars.length;
  if (closure === null && wanted === 0) return null;
  if (!(closure instanceof PyTuple))
    throw typeError(wanted > 0 ? 'arg 5 (closure) must be tuple' : 'arg 5 (closure) must be None or tuple');
  const { items } = closure;
  if (items.length !== wanted) throw valueError(`${code.code.name} requires closure of length ${wanted}, not ${items.length}`);
  return items.map((cell) => {
    if (!(cell instanceof PyCell)) throw typeError(`arg 5 (closure) expected cell, found ${typeOf(cell).name}`);
    return cell;
  });
}

defineType(functionType, {
  isSubclassable: false,
  construct: fn('named function(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)', makeFunction),
  slots: {
    repr: (interp, self) =>
      `<function ${String(field(self, '__qualname__') ?? (self as PyFunction).code.code.qualname)} at ${hex(interp, self)}>`,
    call: (interp, self, args, kwargs) => interp.tailCall(self, [...(args as PyTuple).items], kwargs as PyObject),
    get: (_interp, self, instance, owner) => bindFunction(self, instance, owner),
  },
  getset: functionFields,
});

// ---- code --------------------------------------------------------------------------------------

function texts(names: readonly string[]): PyTuple {
  return new PyTuple([...names]);
}

function localNames({ code }: PyCode): string[] {
  const parameters = parameterCount(code);
  return code.varnames.filter((name, i) => i < parameters || !code.cellvars.includes(name));
}

function parameterCount(code: PyCode['code']): number {
  return (
    code.argcount +
    code.kwonlyargcount +
    ((code.flags & CodeFlag.VARARGS) === 0 ? 0 : 1) +
    ((code.flags & CodeFlag.VARKEYWORDS) === 0 ? 0 : 1)
  );
}

function codeField(get: (code: PyCode) => Value): GetSetRow {
  return { get: (_interp, self) => get(self as PyCode), set: readonly };
}

defineType(codeType, {
  isSubclassable: false,
  slots: {
    repr(interp, self) {
      const { name, filename, firstlineno } = (self as PyCode).code;
      return `<code object ${name} at ${hex(interp, self)}, file "${filename}", line ${firstlineno}>`;
    },
  },
  getset: {
    co_name: codeField((self) => self.code.name),
    co_qualname: codeField((self) => self.code.qualname),
    co_filename: codeField((self) => self.code.filename),
    co_firstlineno: codeField((self) => self.code.firstlineno),
    co_argcount: codeField((self) => self.code.argcount),
    co_posonlyargcount: codeField((self) => self.code.posonlyargcount),
    co_kwonlyargcount: codeField((self) => self.code.kwonlyargcount),
    co_flags: codeField(shownFlags),
    co_nlocals: codeField((self) => localNames(self).length),
    co_stacksize: codeField((self) => self.code.nregs),
    co_varnames: codeField((self) => texts(localNames(self))),
    co_cellvars: codeField((self) => texts(self.code.cellvars)),
    co_freevars: codeField((self) => texts(self.code.freevars)),
    co_names: codeField((self) => texts(self.code.names)),
    co_consts: codeField(shownConstants),
  },
});

/** CO_HAS_DOCSTRING: the docstring is the first constant. */
const HAS_DOCSTRING = 0x4000000;

function shownFlags(self: PyCode): Value {
  return (self.code.flags & ~CodeFlag.HIDDEN) | (self.code.doc === null ? 0 : HAS_DOCSTRING);
}

function shownConstants(self: PyCode): Value {
  return new PyTuple(self.code.doc === null ? [...self.consts] : [self.code.doc, ...self.consts]);
}

// ---- cell --------------------------------------------------------------------------------------

const COMPARED: readonly CompareName[] = ['eq', 'lt', 'le', 'gt', 'ge'];

/** Cells compare by contents; an empty one is less than all others. CPython: cell_richcompare. */
function compareCells(interp: Interp, op: CompareName, a: Value, b: Value): Value {
  if (!(b instanceof PyCell)) return NotImplemented;
  const x = (a as PyCell).value;
  const y = b.value;
  if (x !== undefined && y !== undefined) return richCompare(interp, op, x, y);
  return richCompare(interp, op, x === undefined ? 0 : 1, y === undefined ? 0 : 1);
}

defineType(cellType, {
  isSubclassable: false,
  construct: fn('cell(contents=None, /)', (_interp: Interp, contents: Arg) => new PyCell(contents)),
  slots: {
    repr(interp, self) {
      const { value } = self as PyCell;
      if (value === undefined) return `<cell at ${hex(interp, self)}: empty>`;
      return `<cell at ${hex(interp, self)}: ${typeOf(value).name} object at ${hex(interp, value)}>`;
    },
    ...Object.fromEntries(COMPARED.map((op) => [op, (interp: Interp, a: Value, b: Value) => compareCells(interp, op, a, b)])),
  },
  getset: {
    cell_contents: {
      get(_interp, self) {
        const { value } = self as PyCell;
        if (value === undefined) throw valueError('Cell is empty');
        return value;
      },
      set(_interp, self, value) {
        (self as PyCell).value = value;
      },
    },
  },
});

defineContinuations({
  'function.annotations': {
    done(_interp, [func], result) {
      if (!(result instanceof PyDict)) throw typeError(`__annotate__ returned non-dict of type '${typeOf(result).name}'`);
      setField(func, '__annotations__', result);
      return result;
    },
  },
});
