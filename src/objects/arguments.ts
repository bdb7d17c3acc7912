/**
 * Binds the arguments of builtins to their declared signatures, with CPython's errors and order of checks. CPython: Python/getargs.c, Objects/descrobject.c.
 *
 * A signature reads as in the docs: `sorted(iterable, /, *, key=None, reverse=False)`. How its errors read follows from its shape, as Argument Clinic would
 * have it; a word in front of the name says where a builtin deviates: `range` (PyArg_UnpackTuple), `tuple` (PyArg_ParseTuple), `varargs` (METH_VARARGS that counts by PyArg_UnpackTuple), `nothing` (a METH_METHOD that has no parameters), `empty` (a type of Argument Clinic's that has none), `vector` (a type whose
 * vectorcall checks the count first; the last argument of impl tells whether there were keywords), `keywords` (the keywords are parsed apart from `*args`), `own` (enumerate's), `told` (complex: the last argument of impl tells whether there were keywords), `some` (max's: wants an argument first), `named` (the type `function`: not a parser without a name). A parameter `year: int` is converted before the next is looked at (PyArg_ParseTupleAndKeywords). A dotted name (`math.sqrt(x, /)`) is a
 * function's module and name.
 */

import { PyMethod, type PyNative, wrapperDescriptorType } from './callable.ts';
import { EMPTY_TUPLE, type Key, PyDict, PyTuple } from './containers.ts';
import { overflowError, PyException, typeError } from './errors.ts';
import { keyOf } from './hash.ts';
import { type Arg, objectType, PyInstance, PyType, typeOf, type Value } from './object.ts';
import { suggest } from './suggestions.ts';

/** One parameter of a signature. */
export interface Parameter {
  readonly name: string;
  /** The text of the default, or null if the parameter is required. */
  readonly fallback: string | null;
  /** What the parser makes sure of before it goes on to the next parameter: `int`, or the full name of a class; left out where it takes anything. */
  readonly kind?: string;
}

/** How CPython's C code takes the arguments, which decides the words of its errors. */
type Family =
  | 'noargs'
  | 'one'
  | 'range'
  | 'tuple'
  | 'varargs'
  | 'nothing'
  | 'empty'
  | 'vector'
  | 'keywords'
  | 'own'
  | 'some'
  | 'named'
  | 'told'
  | 'clinic';

/** A signature taken apart; `self` and the class parameter are left out of all lists and counts. */
export interface Signature {
  readonly family: Family;
  /** Module of a dotted name, or null. */
  readonly module: string | null;
  readonly name: string;
  /** The function that complains about keywords, where that is another one (`sorted:sort`), or null. */
  readonly delegate: string | null;
  /** True if impl gets a self (or class) before the parameters. */
  readonly hasSelf: boolean;
  /** Calls without keywords and with this many arguments need no further checks. */
  readonly plainMin: number;
  readonly plainMax: number;
  readonly positionalOnly: readonly Parameter[];
  readonly positional: readonly Parameter[];
  readonly varPositional: string | null;
  readonly keywordOnly: readonly Parameter[];
  readonly varKeyword: string | null;
}

/** Returns the parsed signature of a native; the first use fills in `parsed`, `minArgs` and `maxArgs`. */
export function signatureOf(native: PyNative): Signature {
  if (native.parsed !== null) return native.parsed as Signature;
  const hasSelf = native.kind === 'method' || native.kind === 'slot' || native.kind === 'classmethod';
  const signature = parseSignature(native.signature, hasSelf);
  native.parsed = signature;
  const { positionalOnly, positional, varPositional, keywordOnly, varKeyword } = signature;
  const isDirect = varPositional === null && varKeyword === null && keywordOnly.every(isOptional);
  if (isDirect) {
    const self = hasSelf ? 1 : 0;
    native.minArgs = self + requiredCount(positionalOnly) + requiredCount(positional);
    native.maxArgs = self + positionalOnly.length + positional.length;
  }
  return signature;
}

/** Takes a signature text apart. The first parameter is dropped if `hasSelf`. */
export function parseSignature(text: string, hasSelf: boolean): Signature {
  const open = text.indexOf('(');
  const head = text.slice(0, open).trim().split(' ');
  const lists = sortParameters(splitParameters(text.slice(open + 1, text.lastIndexOf(')'))), hasSelf);
  return signatureFrom(head[head.length - 1], lists, hasSelf, head.length > 1 ? (head[0] as Family) : undefined);
}

/** Makes a signature of its parts; `qualified`: the name with its module and its delegate. */
export function signatureFrom(qualified: string, lists: ParameterLists, hasSelf = false, family: Family = familyOf(lists)): Signature {
  const colon = qualified.indexOf(':');
  const shown = colon < 0 ? qualified : qualified.slice(0, colon);
  const dot = shown.lastIndexOf('.');
  const isPlain = lists.keywordOnly.every(isOptional);
  const plainMin = isPlain ? requiredCount(lists.positionalOnly) + requiredCount(lists.positional) : Number.POSITIVE_INFINITY;
  const plainMax = lists.varPositional === null ? lists.positionalOnly.length + lists.positional.length : Number.POSITIVE_INFINITY;
  const delegate = colon < 0 ? null : qualified.slice(colon + 1);
  return {
    family,
    module: dot < 0 ? null : shown.slice(0, dot),
    name: shown.slice(dot + 1),
    delegate,
    hasSelf,
    plainMin,
    plainMax,
    ...lists,
  };
}

type ParameterLists = Pick<Signature, 'positionalOnly' | 'positional' | 'varPositional' | 'keywordOnly' | 'varKeyword'>;

function sortParameters(items: readonly string[], hasSelf: boolean): ParameterLists {
  let positionalOnly: Parameter[] = [];
  let positional: Parameter[] = [];
  const keywordOnly: Parameter[] = [];
  let varPositional: string | null = null;
  let varKeyword: string | null = null;
  let afterStar = false;
  let isFirst = hasSelf;
  for (const item of items) {
    if (isFirst) isFirst = false;
    else if (item === '/') {
      positionalOnly = positional;
      positional = [];
    } else if (item.startsWith('**')) varKeyword = item.slice(2);
    else if (item.startsWith('*')) {
      afterStar = true;
      if (item.length > 1) varPositional = item.slice(1);
    } else (afterStar ? keywordOnly : positional).push(parseParameter(item));
  }
  return { positionalOnly, positional, varPositional, keywordOnly, varKeyword };
}

function parseParameter(item: string): Parameter {
  const equals = item.indexOf('=');
  const [name, kind] = (equals < 0 ? item : item.slice(0, equals)).split(':').map((part) => part.trim());
  const fallback = equals < 0 ? null : item.slice(equals + 1).trim();
  return kind === undefined ? { name, fallback } : { name, fallback, kind };
}

/** Splits at commas outside brackets and quotes. */
function splitParameters(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quote !== '') {
      if (c === '\\') i += 1;
      else if (c === quote) quote = '';
    } else if (c === "'" || c === '"') quote = c;
    else if ('([{'.includes(c)) depth += 1;
    else if (')]}'.includes(c)) depth -= 1;
    else if (c === ',' && depth === 0) {
      items.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  items.push(text.slice(start).trim());
  return items.filter((item) => item !== '');
}

function familyOf({ positionalOnly, positional, varPositional, keywordOnly, varKeyword }: ParameterLists): Family {
  if (positional.length > 0 || keywordOnly.length > 0 || varKeyword !== null) return 'clinic';
  if (varPositional !== null) return 'range';
  if (positionalOnly.length === 0) return 'noargs';
  return positionalOnly.length === 1 && positionalOnly[0].fallback === null ? 'one' : 'range';
}

function isOptional(parameter: Parameter): boolean {
  return parameter.fallback !== null;
}

function requiredCount(parameters: readonly Parameter[]): number {
  let n = 0;
  for (const parameter of parameters) if (parameter.fallback === null) n += 1;
  return n;
}

/**
 * Returns the arguments for `native.impl`: self (prepared) first if it has one, then each declared parameter in order, undefined where not given.
 * Raises TypeError as CPython does. `isBound`: called through a bound method, which names the class of self.
 */
export function bindNative(native: PyNative, args: readonly Value[], kwargs: PyDict | null, isBound = false): Arg[] {
  const signature = signatureOf(native);
  if (!signature.hasSelf) return bindTo(native, signature, args, kwargs);
  if (args.length === 0) throw noSelf(native);
  const self = prepareSelf(native, args[0]);
  return [self, ...bindTo(native, signature, args.slice(1), kwargs, args[0], isBound)];
}

/** As bindNative for a constructor that `__new__` calls: its vectorcall is left out, and the last argument of impl is True. CPython: type_call. */
export function bindNew(native: PyNative, args: readonly Value[], kwargs: PyDict | null): Arg[] {
  const signature = signatureOf(native);
  if (signature.family === 'own') return bindClinic({ ...signature, family: 'clinic' }, signature.name, args, kwargs);
  if (signature.family !== 'vector' || familyOf(signature) !== 'clinic') return bindNative(native, args, kwargs);
  return [...bindClinic(signature, signature.name, args, kwargs), true];
}

/** Checks that `self` fits the method called through its class, and takes the builtin value out of an instance of a guest subclass. */
export function prepareSelf(native: PyNative, self: Value): Value {
  const owner = native.owner;
  if (owner === null) return self;
  const type = typeOf(self);
  if (type === owner || owner === objectType) return self;
  if (native.kind === 'classmethod') return checkClassSelf(native, owner, self);
  if (!type.isSubtype(owner)) throw wrongSelf(native, owner, type);
  return !native.rawSelf && self instanceof PyInstance && self.payload !== undefined ? self.payload : self;
}

function checkClassSelf(native: PyNative, owner: PyType, self: Value): Value {
  if (!(self instanceof PyType))
    throw typeError(`descriptor '${native.name}' for type '${owner.name}' needs a type, not a '${typeOf(self).name}' as arg 2`);
  if (!self.isSubtype(owner)) {
    throw typeError(`descriptor '${native.name}' requires a subtype of '${owner.name}' but received '${self.name}'`);
  }
  return self;
}

function wrongSelf(native: PyNative, owner: PyType, type: PyType): unknown {
  if (native.cls === wrapperDescriptorType)
    return typeError(`descriptor '${native.name}' requires a '${owner.name}' object but received a '${type.name}'`);
  return typeError(`descriptor '${native.name}' for '${owner.name}' objects doesn't apply to a '${type.name}' object`);
}

function noSelf(native: PyNative): unknown {
  const owner = native.owner ?? native.home ?? objectType;
  if (native.cls === wrapperDescriptorType) return typeError(`descriptor '${native.name}' of '${owner.name}' object needs an argument`);
  return typeError(`unbound method ${owner.qualname}.${native.name}() needs an argument`);
}

function bindTo(
  native: PyNative,
  signature: Signature,
  args: readonly Value[],
  kwargs: PyDict | null,
  self?: Value,
  isBound = false,
): Arg[] {
  const hasKeywords = kwargs !== null && kwargs.size > 0;
  if (!hasKeywords && args.length >= signature.plainMin && args.length <= signature.plainMax) return place(signature, args, null);
  const isInit = native.name === '__init__' && native.owner !== null;
  if (native.kind === 'slot' && native.cls === wrapperDescriptorType && !isInit) {
    if (hasKeywords && signature.varKeyword === null) throw typeError(`wrapper ${native.name}() takes no keyword arguments`);
    if (signature.varPositional === null) checkSlotCount(native, signature, args.length);
    return place(signature, args, kwargs);
  }
  const name = isInit ? initName(native, self) : signature.name;
  switch (signature.family) {
    case 'some':
      if (args.length === 0) throw typeError(`${name} expected at least 1 argument, got 0`);
      return bindClinic(signature, name, args, kwargs);
    case 'named':
      return bindClinic(signature, `${name}()`, args, kwargs);
    case 'clinic':
    case 'keywords':
    case 'own':
      return bindClinic(signature, name, args, kwargs);
    case 'told':
      return [...bindClinic(signature, name, args, kwargs), hasKeywords];
    case 'vector':
      if (!hasKeywords || signature.delegate !== null) checkRange(signature, name, args.length);
      else if (familyOf(signature) !== 'clinic')
        throw typeError(`${isInit ? (native.owner as PyType).name : name}() takes no keyword arguments`);
      return signature.delegate === null
        ? [...bindClinic(signature, name, args, kwargs), hasKeywords]
        : bindDelegated(signature, signature.delegate, args, kwargs);
    case 'empty':
      throw typeError(`${name}() takes no ${args.length > 0 ? 'positional' : 'keyword'} arguments`);
    case 'nothing':
      throw typeError(`${name}() takes no arguments`);
    case 'varargs':
    case 'tuple':
      if (hasKeywords) {
        const own = signature.module === null ? native.name : `${signature.module}.${name}`;
        const who = self === undefined || isBound ? own : qualifiedName(native, signature, own, self, isBound);
        throw typeError(`${who}() takes no keyword arguments`);
      }
      if (signature.family === 'varargs') checkRange(signature, name, args.length);
      else checkTuple(signature, name, args.length);
      return place(signature, args, null);
    default:
      if (hasKeywords && signature.varKeyword === null)
        throw typeError(`${qualifiedName(native, signature, name, self, isBound)}() takes no keyword arguments`);
  }
  const given = args.length;
  if (signature.family === 'noargs') {
    if (given !== 0) throw typeError(`${qualifiedName(native, signature, name, self, isBound)}() takes no arguments (${given} given)`);
  } else if (signature.family === 'one' && !isInit) {
    if (given !== 1)
      throw typeError(`${qualifiedName(native, signature, name, self, isBound)}() takes exactly one argument (${given} given)`);
  } else checkRange(signature, name, given);
  return place(signature, args, kwargs);
}

/** What the delegate complains about is the last argument: sorted() lists its items before list.sort() looks at the keywords. */
function bindDelegated(signature: Signature, delegate: string, args: readonly Value[], kwargs: PyDict | null): Arg[] {
  try {
    return bindClinic(signature, delegate, args, kwargs);
  } catch (error) {
    if (!(error instanceof PyException)) throw error;
    return [...place(signature, args, null), error.value];
  }
}

/** How errors of `__init__` name it: by its type, or by the class of the instance (set_init). */
function initName(native: PyNative, self: Value | undefined): string {
  const owner = native.owner as PyType;
  return owner.name === 'set' && self !== undefined ? typeOf(self).name : owner.qualname;
}

/** The name as CPython's _PyObject_FunctionStr gives it: with the class of a method or the module of a function. */
function qualifiedName(native: PyNative, signature: Signature, name: string, self: Value | undefined, isBound: boolean): string {
  const owner = native.owner ?? native.home;
  if (owner !== null && native.name !== '__init__') {
    if (self === undefined || (!isBound && native.kind !== 'classmethod')) return `${owner.qualname}.${name}`;
    return `${(self instanceof PyType ? self : typeOf(self)).qualname}.${name}`;
  }
  // Exceptions name the class that was called.
  if (native.rawSelf && self !== undefined) return typeOf(self).name;
  return signature.module === null ? name : `${signature.module}.${name}`;
}

function plural(n: number): string {
  return n === 1 ? '' : 's';
}

/** CPython: _PyArg_CheckPositional. */
function checkRange(signature: Signature, name: string, given: number): void {
  const min = requiredCount(signature.positionalOnly) + requiredCount(signature.positional);
  const max = signature.varPositional === null ? signature.positionalOnly.length + signature.positional.length : Number.POSITIVE_INFINITY;
  if (given < min) throw typeError(`${name} expected ${min === max ? '' : 'at least '}${min} argument${plural(min)}, got ${given}`);
  if (given > max) throw typeError(`${name} expected ${min === max ? '' : 'at most '}${max} argument${plural(max)}, got ${given}`);
}

/** CPython: PyArg_ParseTuple (vgetargs1_impl). */
function checkTuple(signature: Signature, name: string, given: number): void {
  const min = requiredCount(signature.positionalOnly);
  const max = signature.positionalOnly.length;
  const who = shown(name);
  if (given < min || given > max) {
    const bound = given < min ? min : max;
    const word = min === max ? 'exactly' : given < min ? 'at least' : 'at most';
    throw typeError(`${who} takes ${word} ${bound} argument${plural(bound)} (${given} given)`);
  }
}

/** Slots whose wrapper takes a fixed number of arguments by PyArg_UnpackTuple, which names them. */
const NAMED_SLOTS: ReadonlySet<string> = new Set(['__setitem__', '__setattr__', '__get__', '__set__', '__buffer__']);

/** CPython: check_num_args and the wrap_* functions of Objects/typeobject.c. */
function checkSlotCount(native: PyNative, signature: Signature, given: number): void {
  const { positionalOnly } = signature;
  const max = positionalOnly.length;
  const min = requiredCount(positionalOnly);
  if (given >= min && given <= max) return;
  if (NAMED_SLOTS.has(native.name)) checkRange(signature, native.name, given);
  const expected = min === max ? `${max}` : `${min} or ${max}`;
  throw typeError(`expected ${expected} argument${max === 1 ? '' : 's'}, got ${given}`);
}

/** Puts positional arguments in their places; the rest is undefined, empty `*args` or `**kwargs`. */
function place(signature: Signature, args: readonly Value[], kwargs: PyDict | null): Arg[] {
  const { positionalOnly, positional, varPositional, keywordOnly, varKeyword } = signature;
  const count = positionalOnly.length + positional.length;
  const out: Arg[] = args.slice(0, count);
  while (out.length < count) out.push(undefined);
  if (varPositional !== null) out.push(args.length > count ? new PyTuple(args.slice(count)) : EMPTY_TUPLE);
  for (let i = 0; i < keywordOnly.length; i++) out.push(undefined);
  if (varKeyword !== null) out.push(kwargs ?? new PyDict());
  return out;
}

/** A function that gives its parser no name is just "function". */
function shown(name: string): string {
  return name === 'function' || name.endsWith('()') ? name : `${name}()`;
}

/** CPython: _PyArg_UnpackKeywords. */
function bindClinic(signature: Signature, name: string, args: readonly Value[], kwargs: PyDict | null): Arg[] {
  checkCounts(signature, name, args.length, kwargs === null ? 0 : kwargs.size);
  const { positionalOnly, positional, keywordOnly, varPositional, varKeyword } = signature;
  const out = place(signature, args, varKeyword === null ? null : new PyDict());
  const named = [...positional, ...keywordOnly];
  let left = kwargs === null ? 0 : kwargs.size;
  for (let i = 0; i < named.length; i++) {
    const position = positionalOnly.length + i;
    // `*args` sits between the positional and the keyword-only parameters.
    const index = i < positional.length || varPositional === null ? position : position + 1;
    if (i < positional.length && position < args.length) continue;
    const value = left > 0 ? kwargs?.get(named[i].name) : undefined;
    if (value !== undefined) {
      left -= 1;
      out[index] = value;
    } else if (named[i].fallback === null)
      throw wrongKind(name, named, out, positionalOnly.length) ?? missing(signature, name, kwargs, named, i, position);
  }
  if (left > 0 && kwargs !== null) {
    const wrong = wrongKind(name, named, out, positionalOnly.length);
    if (wrong !== undefined) throw wrong;
    restOfKeywords(signature, name, args.length, kwargs, named, out);
  }
  return out;
}

/** The TypeError for the first argument that is not of the kind its parameter has; undefined if there is none. */
function wrongKind(name: string, named: readonly Parameter[], out: readonly Arg[], first: number): unknown {
  for (let i = 0; i < named.length; i++) {
    const { kind } = named[i];
    const value = out[first + i];
    if (kind === undefined || value === undefined) continue;
    const type = typeOf(value);
    if (kind === 'int') {
      if (!type.mro.some((base) => base.ns.has('__index__'))) return typeError(`'${type.name}' object cannot be interpreted as an integer`);
      const overflow = beyondInt(value);
      if (overflow !== undefined) return overflow;
    } else if (!type.mro.some((base) => base.name === kind)) {
      return typeError(`${shown(name)} argument ${first + i + 1} must be ${kind}, not ${value === null ? 'None' : type.name}`);
    }
  }
  return undefined;
}

/** The OverflowError for an int that C does not keep in 32 bits. */
function beyondInt(value: Value): unknown {
  if (typeof value !== 'bigint' && typeof value !== 'number') return undefined;
  if (value >= -0x80000000 && value <= 0x7fffffff) return undefined;
  if (BigInt.asIntN(64, BigInt(value)) !== BigInt(value)) return overflowError('Python int too large to convert to C long');
  return overflowError(`signed integer is ${value < 0 ? 'less than minimum' : 'greater than maximum'}`);
}

function checkCounts(signature: Signature, name: string, given: number, keywords: number): void {
  const { family, positionalOnly, positional, keywordOnly, varPositional, varKeyword } = signature;
  const minOnly = requiredCount(positionalOnly);
  const max = positionalOnly.length + positional.length;
  const all = max + keywordOnly.length;
  // sorted() leaves its keywords to list.sort().
  const passedOn = signature.delegate === null ? 0 : minOnly;
  // What takes any number of positional arguments counts its keywords alone.
  const keywordsAlone = family === 'keywords' || (family === 'some' && varPositional !== null);
  const counted = keywordsAlone ? 0 : given - passedOn;
  const most = all - passedOn;
  if ((varPositional === null || keywordsAlone) && varKeyword === null && counted + keywords > most) {
    const kind = counted === 0 ? 'keyword ' : '';
    if (family === 'own' && counted === 0) throw typeError(`${shown(name)} missing required argument '${positional[0].name}'`);
    throw typeError(`${shown(name)} takes at most ${most} ${kind}argument${plural(most)} (${counted + keywords} given)`);
  }
  if (varPositional === null && given > max) {
    if (max === 0) throw typeError(`${shown(name)} takes no positional arguments`);
    const word = minOnly + requiredCount(positional) < max ? 'at most' : 'exactly';
    throw typeError(`${shown(name)} takes ${word} ${max} positional argument${plural(max)} (${given} given)`);
  }
  if (given < minOnly) {
    const word = varPositional !== null || minOnly < max ? 'at least' : 'exactly';
    throw typeError(`${shown(name)} takes ${word} ${minOnly} positional argument${plural(minOnly)} (${given} given)`);
  }
}

function restOfKeywords(signature: Signature, name: string, given: number, kwargs: PyDict, named: readonly Parameter[], out: Arg[]): void {
  const { positionalOnly, positional, varKeyword } = signature;
  for (let i = 0; i < positional.length && positionalOnly.length + i < given; i++) {
    const parameter = positional[i].name;
    if (kwargs.get(parameter) === undefined) continue;
    if (signature.family === 'own') throw invalidKeyword(name, parameter);
    throw typeError(`argument for ${shown(name)} given by name ('${parameter}') and position (${positionalOnly.length + i + 1})`);
  }
  const rest = varKeyword === null ? null : (out[out.length - 1] as PyDict);
  const names = new Set(named.map((parameter) => parameter.name));
  for (let i = 0; i < kwargs.keys.length; i++) {
    const key = kwargs.keys[i];
    if (key === undefined) continue;
    // What has no parameters of its own checks its keywords itself.
    const isChecked = typeof key !== 'string' && (rest === null || positionalOnly.length + names.size > 0);
    if (isChecked) throw typeError('keywords must be strings');
    if (typeof key === 'string' && names.has(key)) continue;
    if (rest === null) throw signature.family === 'own' ? invalidKeyword(name, key as string) : unexpected(name, key as string, named);
    rest.set(keyOf(key) as Key, key, kwargs.values[i] as Value);
  }
}

function missing(
  signature: Signature,
  name: string,
  kwargs: PyDict | null,
  named: readonly Parameter[],
  i: number,
  position: number,
): unknown {
  if (signature.family !== 'own') return typeError(`${shown(name)} missing required argument '${named[i].name}' (pos ${position + 1})`);
  const first = kwargs?.keys.find((key) => key !== undefined);
  return typeof first === 'string' ? invalidKeyword(name, first) : typeError(`${shown(name)} missing required argument '${named[i].name}'`);
}

function invalidKeyword(name: string, key: string): unknown {
  return typeError(`'${key}' is an invalid keyword argument for ${shown(name)}`);
}

function unexpected(name: string, key: string, named: readonly Parameter[]): unknown {
  const close = suggest(
    named.map((parameter) => parameter.name),
    key,
  );
  return typeError(
    `${name === 'function' ? 'this function' : `${name}()`} got an unexpected keyword argument '${key}'${close === undefined ? '' : `. Did you mean '${close}'?`}`,
  );
}

/** `__text_signature__`: the signature as `inspect` shows it, with `$self` or `$module` in front. */
export function textSignature(native: PyNative): string {
  if (native.name === '__new__') return '($type, *args, **kwargs)';
  const text = native.signature.slice(native.signature.indexOf('('));
  const { hasSelf } = signatureOf(native);
  if (hasSelf) return text.replace('(', '($');
  if (native.kind === 'staticmethod') return text;
  return text === '()' ? '($module, /)' : text.replace('(', '($module, ');
}

/** The `__qualname__` of a native or of a native bound to `self`. */
export function nativeQualname(native: PyNative | PyMethod): string {
  const inner = native instanceof PyMethod ? (native.func as PyNative) : native;
  const owner = inner.owner ?? inner.home;
  if (owner === null) return inner.name;
  if (native instanceof PyMethod && inner.cls !== wrapperDescriptorType) {
    const type = native.self instanceof PyType ? native.self : typeOf(native.self);
    return `${type.qualname}.${inner.name}`;
  }
  return `${owner.qualname}.${inner.name}`;
}
