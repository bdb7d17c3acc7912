/** Instructions that build, unpack and format collections and text. */
import { nativeQualname, signatureOf } from '../objects/arguments.ts';
import { PyFunction, PyMethod, PyMethodWrapper, PyModule, PyNative } from '../objects/callable.ts';
import { dictType, PyDict, PyIterator, PyList, PySet, PySlice, PyTuple } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { plainDict } from '../objects/dict-merge.ts';
import { attributeError, exceptions, PyBaseException, PyException, raise, setField, typeError, valueError } from '../objects/errors.ts';
import { keyOf } from '../objects/hash.ts';
import { dictSetItem, setAdd } from '../objects/key-lookup.ts';
import { CALL, type Interp, PyInstance, PyObject, PyType, type Shape, typeOf, type Value } from '../objects/object.ts';
import { ascii, format, getItem, isIterable, repr, setItem, str } from '../objects/operators.ts';
import { asStr, collect, collectExpected, findAttr, isExceptionClass, tryGetAttr } from '../objects/protocol.ts';
import { importForProgram } from './imports.ts';

type Registers = (Value | undefined)[];

/** The dict of a display whose keys are constant strs: takes the layout remembered at the site. */
export function buildConstKeyMap(interp: Interp, root: Shape, keys: PyTuple, registers: Registers, first: number): PyDict {
  const count = keys.items.length;
  interp.meter.allocate(48 + count * 16);
  const dict = new PyDict(dictType, root);
  for (let i = 0; i < count; i++) dict.setStr(keys.items[i] as string, registers[first + i] as Value);
  return dict;
}

/** `{k: v, ...}`: null or CALL is never needed for builtin keys; guest keys go through frozen code. */
export function buildMap(interp: Interp, registers: Registers, first: number, count: number): Value {
  interp.meter.allocate(64 + count * 64);
  const dict = new PyDict();
  for (let i = 0; i < count; i++) {
    const key = registers[first + 2 * i] as Value;
    const normal = keyOf(key, 'dict key');
    if (normal === undefined)
      return interp.tailCall(interp.frozen('build_map'), [new PyTuple(registers.slice(first, first + 2 * count) as Value[])]);
    dict.set(normal, key, registers[first + 2 * i + 1] as Value);
  }
  return dict;
}

/** `{a, b, ...}`. */
export function buildSet(interp: Interp, registers: Registers, first: number, count: number): Value {
  interp.meter.allocate(64 + count * 48);
  const set = new PySet();
  for (let i = 0; i < count; i++) {
    const item = registers[first + i] as Value;
    const normal = keyOf(item, 'set element');
    if (normal === undefined)
      return interp.tailCall(interp.frozen('build_set'), [new PyTuple(registers.slice(first, first + count) as Value[])]);
    set.add(normal, item);
  }
  return set;
}

/** `set.add(item)` of a comprehension. null or CALL. */
export function addToSet(interp: Interp, set: PySet, item: Value): Value {
  interp.meter.allocate(48);
  return setAdd(interp, set, item);
}

/** `dict[key] = value` of a comprehension. null or CALL. */
export function addToMap(interp: Interp, dict: PyDict, key: Value, value: Value): Value {
  interp.meter.allocate(64);
  return dictSetItem(interp, dict, key, value);
}

/** `list.extend(iterable)` of a display, or of a call (then the callable is named in the error). null or CALL. */
export function extendList(interp: Interp, list: PyList, iterable: Value, callable: Value | undefined): Value {
  if (!isIterable(iterable)) {
    const complaint = `after * must be an iterable, not ${typeOf(iterable).name}`;
    if (callable === undefined) throw typeError(`Value ${complaint}`);
    return refuseSpread(interp, callable, `argument ${complaint}`);
  }
  const isLone = callable !== undefined && list.items.length === 0;
  const items = isLone ? collect(interp, iterable) : collectExpected(interp, iterable);
  if (items === undefined) return interp.tailCall(interp.frozen(isLone ? 'list_take' : 'list_extend'), [list, iterable]);
  interp.meter.allocate(items.length * 16);
  for (const item of items) list.items.push(item);
  return null;
}

/** `set.update(iterable)` of a display. null or CALL. */
export function updateSet(interp: Interp, set: PySet, iterable: Value): Value {
  return interp.tailCall(interp.frozen('set_update'), [set, iterable]);
}

/** Charges for copying so many items of a dict. */
function chargeItems(interp: Interp, size: number): void {
  if (size > 8) interp.meter.charge(size);
  interp.meter.allocateLarge(size * 64);
}

/** `dict.update(mapping)` of a display. null or CALL. */
export function updateDict(interp: Interp, dict: PyDict, mapping: Value): Value {
  const plain = plainDict(mapping);
  if (plain !== undefined && plain.buckets === null && dict.buckets === null) {
    chargeItems(interp, plain.size);
    for (const [key, i] of plain.index) dict.set(key, plain.keys[i] as Value, plain.values[i] as Value);
    return null;
  }
  if (!(mapping instanceof PyObject) || !mayHaveKeys(interp, mapping)) throw typeError(`'${typeOf(mapping).name}' object is not a mapping`);
  return interp.tailCall(interp.frozen('dict_update'), [dict, mapping, typeOf(mapping).name]);
}

/** False where reading `keys` fails for sure, so that no guest code has to be asked. */
function mayHaveKeys(interp: Interp, mapping: Value): boolean {
  const type = typeOf(mapping);
  if (type.lookup('keys') !== undefined) return true;
  if (type.isBuiltin) return false;
  const asksGuest = type.lookup('__getattr__') !== undefined || !(type.lookup('__getattribute__') instanceof PyNative);
  return asksGuest || findAttr(interp, mapping, 'keys') !== undefined;
}

/** `**mapping` of a call: refuses repeated keywords. Keys that are no strs are for the call to refuse. null or CALL. */
export function mergeKeywords(interp: Interp, dict: PyDict, mapping: Value, callable: Value): Value {
  const plain = plainDict(mapping);
  if (plain !== undefined && plain.buckets === null && dict.buckets === null && hasStrKeys(plain)) {
    chargeItems(interp, plain.size);
    for (let i = 0; i < plain.keys.length; i++) {
      const key = plain.keys[i] as string | undefined;
      if (key === undefined) continue;
      if (dict.get(key) !== undefined) return refuseSpread(interp, callable, `got multiple values for keyword argument '${key}'`);
      dict.setStr(key, plain.values[i] as Value);
    }
    return null;
  }
  if (!(mapping instanceof PyObject) || !mayHaveKeys(interp, mapping)) {
    return refuseSpread(interp, callable, `argument after ** must be a mapping, not ${typeOf(mapping).name}`);
  }
  return interp.tailCall(interp.frozen('merge_keywords'), [dict, mapping, callableName(callable) ?? callable, typeOf(mapping).name]);
}

/** Whether every key of a dict is a plain str. */
export function hasStrKeys(dict: PyDict): boolean {
  for (const key of dict.keys) if (key !== undefined && typeof key !== 'string') return false;
  return true;
}

function moduleOfNative(callable: PyNative | PyMethod): string {
  const native = callable instanceof PyMethod ? callable.func : callable;
  const module = native instanceof PyNative && native.owner === null ? signatureOf(native).module : null;
  return module === null ? '' : `${module}.`;
}

/** `__main__.f()`, by the names a program may have set; null if one of them needs `str()`. */
function functionText(func: PyFunction): string | null {
  const qualname = func.fields?.get('__qualname__') ?? func.code.code.qualname;
  const set = func.fields?.get('__module__');
  const module = set === undefined ? (func.globals.get('__name__') ?? null) : set;
  if (typeof qualname !== 'string' || (module !== null && typeof module !== 'string')) return null;
  return module === null || module === 'builtins' ? `${qualname}()` : `${module}.${qualname}()`;
}

/** How calls name what they call: `__main__.f()`, `print()`; null where its attributes have to be asked. */
function callableName(callable: Value): string | null {
  if (callable instanceof PyFunction) return functionText(callable);
  if (callable instanceof PyNative || (callable instanceof PyMethod && callable.func instanceof PyNative))
    return `${moduleOfNative(callable)}${nativeQualname(callable)}()`;
  if (callable instanceof PyType && callable.isBuiltin)
    return `${callable.module === 'builtins' ? '' : `${callable.module}.`}${callable.qualname}()`;
  if (callable instanceof PyMethodWrapper || callable instanceof PyMethod) return callableName(callable.func);
  return null;
}

/** Raises TypeError for what is spread in a call; returns CALL where frozen code does so, after it has asked for the text of what is called. */
function refuseSpread(interp: Interp, callable: Value, complaint: string): Value {
  const name = callableName(callable);
  if (name !== null) throw typeError(`${name} ${complaint}`);
  return interp.tailCall(interp.frozen('refuse_spread'), [callable, complaint]);
}

/** `R[first ...] = *source`; false when `count` registers have been filled, else CALL. Raises ValueError for another length. */
export function unpackSequence(interp: Interp, source: Value, registers: Registers, first: number, count: number): Value {
  if (source instanceof PyTuple || source instanceof PyList) {
    const { items } = source;
    if (items.length !== count) throw unpackError(items.length, count, true);
    for (let i = 0; i < count; i++) registers[first + i] = items[i];
    return false;
  }
  if (!isIterable(source)) throw typeError(`cannot unpack non-iterable ${typeOf(source).name} object`);
  if (!isPureBuiltin(interp, source)) return interp.tailCall(interp.frozen('unpack_exact'), [source, count]);
  const isSized = !(source instanceof PyIterator);
  const items = collect(interp, source) as Value[];
  if (items.length !== count) throw unpackError(items.length, count, isSized && (source instanceof PyDict || source instanceof PySet));
  for (let i = 0; i < count; i++) registers[first + i] = items[i];
  return false;
}

/** Strings, dicts, sets, ranges: safe to collect as a whole. Iterators are not: only as many items as needed may be taken. */
function isPureBuiltin(_interp: Interp, source: Value): boolean {
  return typeOf(source).isBuiltin && !(source instanceof PyIterator);
}

/** The ValueError of an unpacking; CPython tells how many it got only for lists, tuples and dicts. */
export function unpackError(got: number, wanted: number, showsGot: boolean): PyException {
  if (got < wanted) return valueError(`not enough values to unpack (expected ${wanted}, got ${got})`);
  return valueError(`too many values to unpack (expected ${wanted}${showsGot ? `, got ${got}` : ''})`);
}

/** `R[first ...] = *source` with a starred target after `before` others; false or CALL. */
export function unpackEx(interp: Interp, source: Value, registers: Registers, first: number, counts: number): Value {
  const before = counts & 0xfff;
  const after = counts >> 12;
  if (!isIterable(source)) throw typeError(`cannot unpack non-iterable ${typeOf(source).name} object`);
  const items = collect(interp, source);
  if (items === undefined) return interp.tailCall(interp.frozen('unpack_star'), [source, before, after]);
  const targets = spreadStar(interp, items, before, after);
  for (let i = 0; i < targets.length; i++) registers[first + i] = targets[i];
  return false;
}

/** The targets of a starred unpacking: the star becomes a list. Raises ValueError. */
export function spreadStar(interp: Interp, items: readonly Value[], before: number, after: number): Value[] {
  if (items.length < before + after) {
    throw valueError(`not enough values to unpack (expected at least ${before + after}, got ${items.length})`);
  }
  interp.meter.allocate(items.length * 16);
  return [...items.slice(0, before), new PyList(items.slice(before, items.length - after)), ...items.slice(items.length - after)];
}

/** str, repr or ascii by conversion number. */
export function convertValue(interp: Interp, v: Value, conversion: number): Value {
  return conversion === 1 ? str(interp, v) : conversion === 2 ? repr(interp, v) : ascii(interp, v);
}

/** format(v, ''): the common cases at once. */
export function formatSimple(interp: Interp, v: Value): Value {
  if (typeof v === 'string') return v;
  if (typeof v === 'number') return String(v);
  return format(interp, v, '');
}

/** The pieces of an f-string joined. */
export function buildString(interp: Interp, registers: Registers, first: number, count: number): string {
  let text = '';
  for (let i = 0; i < count; i++) {
    const piece = registers[first + i] as Value;
    // `__str__` may give an instance of a subclass of str.
    text += typeof piece === 'string' ? piece : asStr(piece);
  }
  if (text.length > 64) interp.meter.allocateLarge(text.length * 2);
  return text;
}

/** `object[start:stop]`. */
export function sliceOf(interp: Interp, object: Value, start: Value, stop: Value): Value {
  if (typeof object === 'string' && object.length < 64) interp.meter.charge(1);
  return getItem(interp, object, new PySlice(start, stop, null));
}

/** `object[start:stop] = value`. null or CALL. */
export function storeSlice(interp: Interp, object: Value, start: Value, stop: Value, value: Value): Value {
  return setItem(interp, object, new PySlice(start, stop, null), value);
}

/** isinstance test of an except clause. Raises TypeError for what is no exception class. */
export function exceptionMatches(error: Value, type: Value): boolean {
  if (isExceptionClass(type)) return typeOf(error).isSubtype(type);
  if (type instanceof PyTuple || (type instanceof PyInstance && type.payload instanceof PyTuple)) {
    const { items } = type instanceof PyTuple ? type : (type.payload as PyTuple);
    for (const item of items) if (!isExceptionClass(item)) throw notAnException();
    return items.some((item) => typeOf(error).isSubtype(item as PyType));
  }
  throw notAnException();
}

function notAnException(): PyException {
  return typeError('catching classes that do not inherit from BaseException is not allowed');
}

/** The attribute `name` of a module, for `from module import name`. Raises ImportError. May return CALL. */
export function importFrom(interp: Interp, module: Value, name: string): Value {
  const value = module instanceof PyModule ? module.dict.get(name) : tryGetAttr(interp, module, name);
  if (value === CALL) return interp.chain('build.importFrom', [module, name]);
  if (value !== undefined) return value;
  const fallback = module instanceof PyModule ? module.dict.get('__getattr__') : undefined;
  if (fallback === undefined) return importSubmodule(interp, module, name);
  interp.tailCall(fallback, [name]);
  return interp.chain('build.importFrom', [module, name]);
}

/** `from package import module`, of a module that nothing has imported yet. Raises ImportError. */
function importSubmodule(interp: Interp, module: Value, name: string): Value {
  const parent = module instanceof PyModule ? module.dict.get('__name__') : undefined;
  if (typeof parent !== 'string') throw cannotImport(module, name);
  const full = `${parent}.${name}`;
  try {
    return importForProgram(interp, full);
  } catch (error) {
    if (!(error instanceof PyException && typeOf(error.value).isSubtype(exceptions.ModuleNotFoundError))) throw error;
    const missing = (error.value as PyBaseException).fields?.get('name');
    if (missing !== full && missing !== parent.split('.')[0]) throw error;
    throw cannotImport(module, name);
  }
}

function cannotImport(module: Value, name: string): PyException {
  const shown = module instanceof PyModule ? module.dict.get('__name__') : '<unknown module name>';
  const error = raise('ImportError', `cannot import name '${name}' from '${String(shown)}' (unknown location)`);
  setField(error.value, 'name', typeof shown === 'string' ? shown : null);
  setField(error.value, 'name_from', name);
  return error;
}

defineContinuations({
  'build.importFrom': {
    done: (_interp, _data, value) => value,
    failed(interp, [module, name], error) {
      if (!typeOf(error).isSubtype(exceptions.AttributeError)) return undefined;
      return importSubmodule(interp, module, name as string);
    },
  },
});

/** Binds the public names of a module in `globals`. null, or CALL where the `__getattr__` of a module is asked for what `__all__` names. Raises AttributeError. */
export function importStar(interp: Interp, module: Value, globals: PyDict): Value {
  if (!(module instanceof PyModule)) throw raise('ImportError', 'from-import-* of an object that is no module');
  const all = module.dict.get('__all__');
  const names =
    all instanceof PyList || all instanceof PyTuple
      ? all.items
      : module.dict.keys.filter((key) => typeof key === 'string' && !key.startsWith('_'));
  for (const name of names) {
    if (typeof name !== 'string') continue;
    const value = module.dict.get(name);
    if (value === undefined) {
      if (module.dict.get('__getattr__') === undefined) throw attributeError(module, name);
      return interp.tailCall(interp.frozen('import_star'), [module, all as Value, globals]);
    }
    globals.setStr(name, value);
  }
  return null;
}

/** The exception a raise statement means: an instance, or a class to call. CALL when the class is guest code's. */
export function exceptionToRaise(interp: Interp, v: Value): Value {
  if (v instanceof PyBaseException) return v;
  if (isExceptionClass(v)) {
    if (v.isBuiltin && v.construct === null) return interp.tailCall(v, []);
    return interp.tailCall(v, []);
  }
  throw typeError('exceptions must derive from BaseException');
}

/** Checks what calling an exception class gave. */
export function checkRaised(cls: Value, made: Value): PyBaseException {
  if (made instanceof PyBaseException) return made;
  throw typeError(`calling ${classText(cls as PyType)} should have returned an instance of BaseException, not ${classText(typeOf(made))}`);
}

function classText(type: PyType): string {
  return `<class '${type.module === 'builtins' ? '' : `${type.module}.`}${type.qualname}'>`;
}
