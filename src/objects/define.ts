/** How builtin types and functions are declared: tables of rows become namespaces. CPython: Objects/typeobject.c (type_add_methods, slotdefs). */
import {
  builtinFunctionType,
  classMethodDescriptorType,
  methodDescriptorType,
  type NativeKind,
  PyGetSet,
  PyNative,
  wrapperDescriptorType,
} from './callable.ts';
import { raise, typeError } from './errors.ts';
import { makeNew } from './instantiate.ts';
import {
  type Arg,
  CALL,
  HashKind,
  type Interp,
  type NativeImpl,
  NotImplemented,
  type PyType,
  SLOTS,
  type SlotImpl,
  type SlotName,
  type Slots,
  typeOf,
  type Value,
} from './object.ts';
import { asInt, asStr, keepsOperand, special, unwrap } from './protocol.ts';

/** Whether a row works: fully, in part (says what is missing), or not on purpose (says why). The compatibility tables are made from this. */
export type Support = 'supported' | { readonly partial: string } | { readonly refused: string };

/** A row of a method or function table. */
export interface NativeRow {
  readonly signature: string;
  readonly impl: NativeImpl;
  readonly kind: NativeKind;
  readonly rawSelf: boolean;
  readonly support: Support;
}

interface RowOptions {
  readonly rawSelf?: boolean;
  readonly support?: Support;
}

function row(kind: NativeKind, signature: string, impl: NativeImpl, options: RowOptions): NativeRow {
  return { signature, impl, kind, rawSelf: options.rawSelf ?? false, support: options.support ?? 'supported' };
}

/** Declares a function: `fn('len(obj, /)', (interp, obj) => ...)`. */
export function fn(signature: string, impl: NativeImpl, options: RowOptions = {}): NativeRow {
  return row('function', signature, impl, options);
}

/** Declares a method; the first parameter is self: `method('append(self, object, /)', ...)`. */
export function method(signature: string, impl: NativeImpl, options: RowOptions = {}): NativeRow {
  return row('method', signature, impl, options);
}

/** Declares a class method; the first parameter is the class. */
export function classMethod(signature: string, impl: NativeImpl, options: RowOptions = {}): NativeRow {
  return row('classmethod', signature, impl, options);
}

/** Declares a static method. */
export function staticMethod(signature: string, impl: NativeImpl, options: RowOptions = {}): NativeRow {
  return row('staticmethod', signature, impl, options);
}

/** A computed attribute: getter, and setter if it can be written (undefined = deleted); a setter that returns CALL goes on in a continuation. */
export interface GetSetRow {
  readonly get: (interp: Interp, self: Value) => Value;
  readonly set?: (interp: Interp, self: Value, value: Arg) => unknown;
}

/** Everything a builtin type consists of. */
export interface TypeSpec {
  readonly doc?: string;
  /** What a call of exactly this type does; also `__new__` for subclasses of immutable types (`payload` of the instance). No class parameter. */
  readonly construct?: NativeRow;
  /** For mutable types: `__init__(self, ...)`; `construct` without arguments then makes the payload of subclass instances. */
  readonly init?: NativeRow;
  readonly slots?: Slots;
  /** True where binary slots take either operand order (int, float, complex ...): reflected methods are derived from them. */
  readonly isNumber?: boolean;
  readonly methods?: Readonly<Record<string, NativeRow>>;
  readonly getset?: Readonly<Record<string, GetSetRow>>;
  readonly isSubclassable?: boolean;
}

const REFLECTED: Readonly<Partial<Record<SlotName, string>>> = {
  add: '__radd__',
  sub: '__rsub__',
  mul: '__rmul__',
  matmul: '__rmatmul__',
  truediv: '__rtruediv__',
  floordiv: '__rfloordiv__',
  mod: '__rmod__',
  divmod: '__rdivmod__',
  pow: '__rpow__',
  lshift: '__rlshift__',
  rshift: '__rrshift__',
  and: '__rand__',
  xor: '__rxor__',
  or: '__ror__',
};

const SLOT_SIGNATURES: Readonly<Partial<Record<SlotName, string>>> = {
  format: '(self, format_spec, /)',
  call: '(self, /, *args, **kwargs)',
  setitem: '(self, key, value, /)',
  setattr: '(self, name, value, /)',
  delattr: '(self, name, /)',
  getattribute: '(self, name, /)',
  getitem: '(self, key, /)',
  delitem: '(self, key, /)',
  contains: '(self, key, /)',
  delete: '(self, instance, /)',
  get: '(self, instance, owner=None, /)',
  set: '(self, instance, value, /)',
  pow: '(self, value, mod=None, /)',
};

/** Those that are methods of a type say otherwise what they take. */
const SLOT_SIGNATURES_OF_TYPES: Readonly<Record<string, string>> = {
  'list.getitem': '(self, index, /)',
  'set.contains': '(self, object, /)',
  'frozenset.contains': '(self, object, /)',
};

const UNARY: ReadonlySet<SlotName> = new Set<SlotName>([
  'repr',
  'str',
  'hash',
  'bool',
  'len',
  'iter',
  'next',
  'reversed',
  'neg',
  'pos',
  'abs',
  'invert',
  'int',
  'float',
  'index',
]);

const ORDER_SLOTS = ['lt', 'le', 'gt', 'ge'] as const satisfies readonly SlotName[];

/** Fills in a builtin type from its tables. Slots get their dunder methods, number slots their reflected ones, `eq` its `__ne__`. */
export function defineType(type: PyType, spec: TypeSpec): void {
  const slots = Object.assign(type.slots, spec.slots);
  type.isNumber = spec.isNumber === true;
  if (spec.isSubclassable === false) type.isSubclassable = false;
  for (const name of Object.keys(slots) as SlotName[]) {
    const isRepeat = spec.isNumber !== true && (name === 'mul' || name === 'rmul' || name === 'imul');
    const impl = isRepeat ? repeatBy(slots[name] as SlotImpl) : (slots[name] as SlotImpl);
    const dunder = SLOTS[name];
    type.ns.set(dunder, slotWrapper(type, name, dunder, impl));
    const reflected = spec.isNumber === true ? REFLECTED[name] : undefined;
    if (reflected !== undefined)
      type.ns.set(
        reflected,
        slotWrapper(type, name, reflected, (interp, self, other, third) => impl(interp, other, self, third)),
      );
  }
  if (slots.eq !== undefined && slots.ne === undefined) {
    const eq = slots.eq;
    slots.ne = (interp, self, other, third) => {
      const r = eq(interp, self, other, third);
      if (r === CALL) return interp.chain('protocol.not', []);
      return r === NotImplemented ? r : !r;
    };
    type.ns.set('__ne__', slotWrapper(type, 'ne', '__ne__', slots.ne));
  }
  if (slots.eq !== undefined && slots.hash === undefined) type.ns.set('__hash__', null);
  // A type that compares at all has all six methods in CPython, where they are one slot.
  if (slots.eq !== undefined)
    for (const name of ORDER_SLOTS)
      if (slots[name] === undefined)
        type.ns.set(
          SLOTS[name],
          slotWrapper(type, name, SLOTS[name], () => NotImplemented),
        );
  for (const [name, rowOfMethod] of Object.entries(spec.methods ?? {})) type.ns.set(name, makeNative(name, rowOfMethod, type));
  for (const [name, getset] of Object.entries(spec.getset ?? {}))
    type.ns.set(name, new PyGetSet(name, type, getset.get, getset.set ?? null));
  if (spec.construct !== undefined) {
    type.construct = makeNative(type.name, { ...spec.construct, kind: 'function' }, null);
    if (!type.ns.has('__new__')) type.ns.set('__new__', makeNew(type));
  }
  if (spec.init !== undefined) type.ns.set('__init__', makeNative('__init__', { ...spec.init, kind: 'slot' }, type));
  if (spec.doc !== undefined || !type.ns.has('__doc__')) type.ns.set('__doc__', spec.doc ?? null);
  type.hashKind = HashKind.unknown;
}

/** `__mul__` of a sequence wants an index, which it says in other words than `*`. CPython: wrap_indexargfunc. */
function repeatBy(impl: SlotImpl): SlotImpl {
  return (interp, self, times, third) => {
    if (asInt(times) === undefined && special(times, '__index__') === undefined)
      throw typeError(`'${typeOf(times).name}' object cannot be interpreted as an integer`);
    return impl(interp, self, times, third);
  };
}

/** Slots with an operand, which for a builtin type is the builtin value of an instance of a guest subclass. */
const OPERAND_SLOTS: ReadonlySet<SlotName> = new Set<SlotName>([
  ...(Object.keys(REFLECTED) as SlotName[]),
  ...(['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const),
]);

/** `__get__` takes an instance, a class, or both. CPython: wrap_descr_get. */
function getBy(impl: SlotImpl): SlotImpl {
  return (interp, self, instance, owner) => {
    const cls = owner === undefined || owner === null ? undefined : owner;
    if (instance === null && cls === undefined) throw typeError('__get__(None, None) is invalid');
    return impl(interp, self, instance, cls as Value);
  };
}

/** The text of an attribute's name. Raises TypeError. */
export function attributeName(v: Value): string {
  const name = asStr(v);
  if (name === undefined) throw typeError(`attribute name must be string, not '${typeOf(v).name}'`);
  return name;
}

/** The method takes operands as the operator hands them to the slot. */
function byName(type: PyType, slot: SlotName, impl: SlotImpl): SlotImpl {
  if (slot === 'get') return getBy(impl);
  // The errors of a format name the class of the instance.
  if (slot === 'format') return (interp, self, spec) => impl(interp, unwrap(self), spec, self);
  if (slot === 'getattribute') return (interp, self, name, third) => impl(interp, self, attributeName(name), third);
  if (type.bases.length === 0 || !OPERAND_SLOTS.has(slot)) return impl;
  if (keepsOperand(type, SLOTS[slot]) || (!type.isNumber && slot === 'mul')) return impl;
  return (interp, self, other, third) => impl(interp, self, unwrap(other), third === undefined || third === null ? null : unwrap(third));
}

/** Methods that CPython has beside the slot, which word their errors as methods do. */
const METHODS_OF_SLOTS: ReadonlySet<string> = new Set([
  '__format__',
  '__reversed__',
  'list.__getitem__',
  'dict.__getitem__',
  'dict.__contains__',
  'set.__contains__',
  'frozenset.__contains__',
]);

function classOfSlot(owner: PyType | null, name: string): PyType {
  const isMethod = METHODS_OF_SLOTS.has(name) || METHODS_OF_SLOTS.has(`${owner?.name}.${name}`);
  return isMethod ? methodDescriptorType : wrapperDescriptorType;
}

/** Slots that get an instance of a guest subclass as it is: they return it, or their errors name its class. */
const RAW_SLOTS: ReadonlySet<SlotName> = new Set<SlotName>(['format', 'iadd', 'imul', 'ior', 'iand', 'isub', 'ixor']);
const RAW_SLOTS_OF_TYPES: ReadonlySet<string> = new Set(['str.iter', 'bytes.add', 'bytearray.add', 'str.mod', 'dict.or', 'dict.ror']);

function slotWrapper(type: PyType, slot: SlotName, dunder: string, impl: SlotImpl): PyNative {
  const parameters =
    SLOT_SIGNATURES_OF_TYPES[`${type.name}.${slot}`] ?? SLOT_SIGNATURES[slot] ?? (UNARY.has(slot) ? '(self, /)' : '(self, value, /)');
  return new PyNative(
    classOfSlot(type, dunder),
    dunder,
    'slot',
    byName(type, slot, impl) as NativeImpl,
    `${dunder}${parameters}`,
    type,
    type.bases.length === 0 || RAW_SLOTS.has(slot) || RAW_SLOTS_OF_TYPES.has(`${type.name}.${slot}`),
  );
}

/** Makes the native object of a row. */
export function makeNative(name: string, entry: NativeRow, owner: PyType | null): PyNative {
  const cls =
    entry.kind === 'method'
      ? methodDescriptorType
      : entry.kind === 'slot'
        ? classOfSlot(owner, name)
        : entry.kind === 'classmethod'
          ? classMethodDescriptorType
          : builtinFunctionType;
  return new PyNative(cls, name, entry.kind, entry.impl, entry.signature, owner, entry.rawSelf);
}

/** Refuses to set what may only be read, as CPython's member descriptors do. */
export function readonly(): never {
  throw raise('AttributeError', 'readonly attribute');
}
