/** Making classes: metaclass, best base, C3 linearisation, `__slots__`, `__set_name__` and `__init_subclass__`. CPython: type_new in Objects/typeobject.c. */

import { classmethodType, PyCell, PyFunction, PyMember, PyMethodWrapper, PyProperty, staticmethodType } from './callable.ts';
import { encodeWith } from './codec.ts';
import { PyDict, PyList, PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { EngineError, exceptions, typeError, valueError } from './errors.ts';
import { keyOf } from './hash.ts';
import { isIdentifier, mangle } from './identifier.ts';
import { dictDescriptor, weakrefDescriptor } from './instance-dict.ts';
import { PyMappingProxy } from './mappingproxy.ts';
import { type Interp, objectType, PyType, Shape, typeOf, typeType, type Value } from './object.ts';
import { asStr, collect } from './protocol.ts';

/** Returns the most derived metaclass of `meta` and the bases' own. Raises TypeError for a conflict. CPython: _PyType_CalculateMetaclass. */
export function calculateMetaclass(meta: PyType, bases: readonly Value[]): PyType {
  let winner = meta;
  for (const base of bases) {
    const other = typeOf(base);
    if (winner.isSubtype(other)) continue;
    if (!other.isSubtype(winner)) {
      throw typeError(
        'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases',
      );
    }
    winner = other;
  }
  return winner;
}

/** Builtin exception classes whose objects hold more than BaseException's; the others share a layout with their base. */
const OWN_LAYOUT: ReadonlySet<PyType> = new Set([
  exceptions.BaseException,
  exceptions.StopIteration,
  exceptions.SystemExit,
  exceptions.ImportError,
  exceptions.OSError,
  exceptions.SyntaxError,
  exceptions.UnicodeDecodeError,
  exceptions.UnicodeEncodeError,
  exceptions.UnicodeTranslateError,
  exceptions.NameError,
  exceptions.AttributeError,
  exceptions.BaseExceptionGroup,
]);

/** The class that decides what instances hold: a builtin type, or a guest class with slots of its own. CPython: solid_base. */
function solidBase(type: PyType): PyType {
  if (type.isBuiltin) {
    if (!type.isSubtype(exceptions.BaseException)) return type.layout;
    return type.mro.find((base) => OWN_LAYOUT.has(base)) ?? exceptions.BaseException;
  }
  for (const value of type.ns.values()) if (value instanceof PyMember && value.owner === type) return type;
  type.solid ??= bestLayout(type.bases).winner;
  return type.solid;
}

/** Returns the base whose layout the class inherits (`__base__`). Raises TypeError for layouts that exclude each other. CPython: best_base. */
export function bestBase(bases: readonly PyType[]): PyType {
  return bestLayout(bases).base;
}

function bestLayout(bases: readonly PyType[]): { base: PyType; winner: PyType } {
  let base = bases[0];
  let winner = solidBase(base);
  for (const other of bases.slice(1)) {
    const candidate = solidBase(other);
    if (winner.isSubtype(candidate)) continue;
    if (!candidate.isSubtype(winner)) throw typeError('multiple bases have instance lay-out conflict');
    winner = candidate;
    base = other;
  }
  return { base, winner };
}

/** True if instances of both hold the same, so that one may become the other by assigning `__class__`. CPython: compatible_for_assignment. */
export function sameLayout(a: PyType, b: PyType): boolean {
  if (a.hasDict !== b.hasDict || isWeaklyReferable(a) !== isWeaklyReferable(b)) return false;
  const [solidA, solidB] = [solidBase(a), solidBase(b)];
  return solidA === solidB || sameSlotsAdded(solidA, solidB);
}

function isWeaklyReferable(type: PyType): boolean {
  return type.lookup('__weakref__') !== undefined;
}

/** True for two classes that add slots of the same names to the same base. CPython: same_slots_added. */
function sameSlotsAdded(a: PyType, b: PyType): boolean {
  if (a.isBuiltin || b.isBuiltin || bestBase(a.bases) !== bestBase(b.bases)) return false;
  const { keys } = a.rootShape;
  return keys.length === b.rootShape.keys.length && keys.every((key, i) => key === b.rootShape.keys[i]);
}

/** Returns the method resolution order of a class with these bases. Raises TypeError if there is none. CPython: mro_implementation. */
export function linearize(interp: Interp, type: PyType, bases: readonly PyType[]): PyType[] {
  interp.meter.charge((bases.length * bases.length) >> 4);
  for (let i = 0; i < bases.length; i++) {
    if (bases.indexOf(bases[i]) !== i) throw typeError(`duplicate base class ${bases[i].name}`);
  }
  if (bases.length <= 1) return bases.length === 0 ? [type] : [type, ...bases[0].mro];
  const lists: (readonly PyType[])[] = [...bases.map((base) => base.mro), bases];
  const heads = lists.map(() => 0);
  const out: PyType[] = [type];
  for (;;) {
    // Each step looks for heads in the tails of all lists.
    if (bases.length > 4) interp.meter.charge(bases.length * lists.length);
    const rest = lists.filter((list, i) => heads[i] < list.length);
    if (rest.length === 0) return out;
    const next = lists.find((list, i) => heads[i] < list.length && !isInTail(list[heads[i]], lists, heads));
    if (next === undefined) throw inconsistent(lists, heads);
    const chosen = next[heads[lists.indexOf(next)]];
    out.push(chosen);
    for (let i = 0; i < lists.length; i++) if (lists[i][heads[i]] === chosen) heads[i] += 1;
  }
}

function isInTail(type: PyType, lists: readonly (readonly PyType[])[], heads: readonly number[]): boolean {
  return lists.some((list, i) => list.indexOf(type, heads[i] + 1) >= 0);
}

function inconsistent(lists: readonly (readonly PyType[])[], heads: readonly number[]): unknown {
  const names = new Set<string>();
  for (let i = 0; i < lists.length; i++) {
    if (heads[i] >= lists[i].length) continue;
    const head = lists[i][heads[i]];
    // CPython keeps them in a dict, which classes of an unhashable metaclass cannot be in.
    keyOf(head);
    names.add(head.name);
  }
  return typeError(`Cannot create a consistent method resolution order (MRO) for bases ${[...names].join(', ')}`);
}

/** What `type.__new__(meta, name, bases, namespace, **kwargs)` does. Returns the class, or CALL while `__set_name__` or `__init_subclass__` of guest code run. */
export function newClass(interp: Interp, meta: PyType, args: readonly Value[], kwargs: PyDict): Value {
  if (args.length !== 3) throw typeError(`type.__new__() takes exactly 3 arguments (${args.length} given)`);
  const name = asStr(args[0]);
  if (name === undefined) throw typeError(`type.__new__() argument 1 must be str, not ${args[0] === null ? 'None' : typeOf(args[0]).name}`);
  if (!(args[1] instanceof PyTuple)) throw typeError(`type.__new__() argument 2 must be tuple, not ${typeOf(args[1]).name}`);
  const namespace = dictOf(args[2]);
  if (namespace === undefined) throw typeError(`type.__new__() argument 3 must be dict, not ${typeOf(args[2]).name}`);
  if (name.includes('\0')) throw valueError('type name must not contain null characters');
  // Raises for surrogates.
  if (/\p{Surrogate}/u.test(name)) encodeWith(interp, name, 'utf_8', 'strict');
  const bases = args[1].items;
  if (bases.some((base) => !(base instanceof PyType) && typeOf(base).lookup('__mro_entries__') !== undefined))
    throw typeError("type() doesn't support MRO entry resolution; use types.new_class()");
  const winner = calculateMetaclass(meta, bases);
  const custom = winner === meta ? undefined : winner.lookup('__new__');
  if (custom instanceof PyMethodWrapper) return interp.tailCall(custom.func, [winner, ...args], kwargs);
  const declared = namespace.get('__slots__');
  const items = declared === undefined || asStr(declared) !== undefined ? [] : collect(interp, declared);
  if (items !== undefined) return createClass(interp, winner, name, checkBases(bases), namespace, kwargs, declared);
  interp.tailCall(interp.builtin('tuple'), [declared as Value]);
  return interp.chain('class.slots', [winner, name, args[1], namespace, kwargs]);
}

defineContinuations({
  // The names in `__slots__` came from an iterator of the guest.
  'class.slots': {
    done: (interp, [meta, name, bases, namespace, kwargs], names) =>
      createClass(
        interp,
        meta as PyType,
        name as string,
        checkBases((bases as PyTuple).items),
        namespace as PyDict,
        kwargs as PyDict,
        names,
      ),
  },
});

/** The dict in a dict or in an instance of a guest subclass of dict. */
function dictOf(v: Value): PyDict | undefined {
  if (v instanceof PyDict) return v;
  return v !== null && typeof v === 'object' && 'payload' in v && v.payload instanceof PyDict ? v.payload : undefined;
}

function checkBases(bases: readonly Value[]): PyType[] {
  if (bases.length === 0) return [objectType];
  return bases.map((base) => {
    if (!(base instanceof PyType)) throw typeError('bases must be types');
    if (!base.isSubclassable) throw typeError(`type '${base.name}' is not an acceptable base type`);
    return base;
  });
}

function createClass(
  interp: Interp,
  meta: PyType,
  name: string,
  bases: PyType[],
  namespace: PyDict,
  kwargs: PyDict,
  slots: Value | undefined,
): Value {
  const base = bestBase(bases);
  const type = new PyType(meta, name, bases, false);
  interp.meter.allocate(1024 + namespace.size * 64 + bases.length * 8);
  type.layout = base.layout;
  // Shapes belong to one class: a copy of the base's slots.
  if (base.rootShape.keys.length > 0) type.rootShape = new Shape(base.rootShape.keys);
  for (let i = 0; i < namespace.keys.length; i++) {
    const key = namespace.keys[i];
    const text = key === undefined ? undefined : asStr(key);
    if (text !== undefined) type.ns.set(text, namespace.values[i] as Value);
  }
  setNames(interp, type);
  wrapSpecialMethods(type);
  layOut(interp, type, bases, base, slots);
  if (!type.ns.has('__doc__')) type.ns.set('__doc__', null);
  if (type.ns.has('__eq__') && !type.ns.has('__hash__')) type.ns.set('__hash__', null);
  const cell = type.ns.get('__classcell__');
  if (cell !== undefined && !(cell instanceof PyCell))
    throw typeError(`__classcell__ must be a nonlocal cell, not <class '${typeOf(cell).name}'>`);
  type.ns.delete('__classcell__');
  const dictCell = type.ns.get('__classdictcell__');
  if (dictCell !== undefined && !(dictCell instanceof PyCell))
    throw typeError(`__classdictcell__ must be a nonlocal cell, not <class '${typeOf(dictCell).name}'>`);
  // Annotations read the class's own names, also those set later.
  if (dictCell !== undefined) dictCell.value = new PyMappingProxy(type);
  type.ns.delete('__classdictcell__');
  type.mro = hasGuestMro(type) ? [type, ...bases[0].mro] : linearize(interp, type, bases);
  interp.meter.allocate(type.mro.length * 8);
  interp.meter.charge(type.mro.length >> 2);
  if (!hasGuestMro(type)) joinParents(type);
  if (cell !== undefined) cell.value = type;
  return finishClass(interp, type, kwargs);
}

/** `__module__` defaults to the module of the running code; `__qualname__` leaves the namespace. */
function setNames(interp: Interp, type: PyType): void {
  const qualname = type.ns.get('__qualname__');
  if (qualname !== undefined) {
    if (typeof qualname !== 'string') throw typeError(`type __qualname__ must be a str, not ${typeOf(qualname).name}`);
    type.qualname = qualname;
    type.ns.delete('__qualname__');
  }
  let module = type.ns.get('__module__');
  if (module === undefined) {
    module = (interp.globals() as PyDict).get('__name__');
    if (module !== undefined) type.ns.set('__module__', module);
  }
  type.module = typeof module === 'string' ? module : 'builtins';
}

function wrapSpecialMethods(type: PyType): void {
  for (const [name, cls] of [
    ['__new__', staticmethodType],
    ['__init_subclass__', classmethodType],
    ['__class_getitem__', classmethodType],
  ] as const) {
    const value = type.ns.get(name);
    if (value instanceof PyFunction) type.ns.set(name, new PyMethodWrapper(value, cls));
  }
}

/** Slots, `__dict__` and `__weakref__` of the class. */
function layOut(interp: Interp, type: PyType, bases: readonly PyType[], base: PyType, declared: Value | undefined): void {
  const inherited = bases.some((parent) => parent.hasDict && parent !== objectType);
  const isWeak = bases.some((parent) => !parent.isBuiltin && parent.lookup('__weakref__') !== undefined);
  const isMeta = type.isSubtype(typeType) || base.isSubtype(typeType);
  if (declared === undefined) {
    type.hasDict = true;
    if (!inherited && !isMeta) addDict(type);
    if (!isWeak && !isMeta && !isVariableSized(base) && !WEAK_BASES.has(base.layout.name)) addWeakref(type);
    return;
  }
  const names = slotNames(interp, type, declared, base, {
    __dict__: base.hasDict && base !== objectType,
    __weakref__: !base.isBuiltin && base.lookup('__weakref__') !== undefined,
  });
  const ownDict = names.includes('__dict__');
  type.hasDict = inherited || ownDict;
  const members = [...new Set(names)].filter((name) => name !== '__dict__' && name !== '__weakref__').sort();
  const keys = members.map((name) => slotKey(type.rootShape, name));
  members.forEach((name, i) => {
    type.ns.set(name, new PyMember(name, type, keys[i]));
  });
  if (ownDict) addDict(type);
  if (names.includes('__weakref__')) addWeakref(type);
  if (!type.hasDict) type.slotNames = [...bases.flatMap((parent) => parent.slotNames ?? []), ...members];
  if (members.length > 0) type.rootShape = new Shape([...type.rootShape.keys, ...keys]);
}

/** The key of a slot among those of the bases. A slot declared again is another one: no attribute name contains a NUL. */
function slotKey(inherited: Shape, name: string): string {
  let key = name;
  while (inherited.index.has(key)) key += '\0';
  return key;
}

function addDict(type: PyType): void {
  if (!type.ns.has('__dict__')) type.ns.set('__dict__', dictDescriptor(type));
}

function addWeakref(type: PyType): void {
  if (!type.ns.has('__weakref__')) type.ns.set('__weakref__', weakrefDescriptor(type));
}

/** int, tuple and bytes keep their items in the object itself: no room for slots behind them. */
/** Builtin bases whose instances can be referred to weakly, which show no `__weakref__`. */
const WEAK_BASES: ReadonlySet<string> = new Set(['set', 'frozenset']);

function isVariableSized(base: PyType): boolean {
  return ['int', 'tuple', 'bytes', 'type'].includes(base.layout.name);
}

/** The names in `__slots__`, checked and mangled; `has`: what the bases give already. CPython: type_new_visit_slots, type_new_slots_impl. */
function slotNames(
  interp: Interp,
  type: PyType,
  declared: Value,
  base: PyType,
  has: Readonly<Record<'__dict__' | '__weakref__', boolean>>,
): string[] {
  const single = asStr(declared);
  const items = single === undefined ? collect(interp, declared) : [single];
  if (items === undefined) throw new EngineError('__slots__ was not collected');
  const names = items.map((item) => {
    if (isVariableSized(base)) {
      throw typeError(`nonempty __slots__ not supported for subtype of '${base.name}'`);
    }
    const name = asStr(item);
    if (name === undefined) throw typeError(`__slots__ items must be strings, not '${typeOf(item).name}'`);
    if (!isIdentifier(name)) throw typeError('__slots__ must be identifiers');
    return name;
  });
  for (const special of ['__dict__', '__weakref__'] as const) {
    const count = names.filter((name) => name === special).length;
    if (count > 1 || (count === 1 && has[special])) throw typeError(`${special} slot disallowed: we already got one`);
  }
  return names.map((name) => {
    const mangled = mangle(name, type.name);
    if (type.ns.has(mangled) && !SLOT_EXCEPTIONS.has(mangled)) throw valueError(`'${mangled}' in __slots__ conflicts with class variable`);
    return mangled;
  });
}

/** Names that the compiler puts into a class body and that may be slots all the same. */
const SLOT_EXCEPTIONS: ReadonlySet<string> = new Set(['__qualname__', '__classcell__', '__classdictcell__']);

/** Tells descriptors their names and the parent class about its new subclass. Returns the class or CALL. CPython: type_new_set_names, type_new_init_subclass. */
function finishClass(interp: Interp, type: PyType, kwargs: PyDict): Value {
  const named: Value[] = [];
  for (const [name, value] of type.ns) {
    if (value instanceof PyProperty) value.name = name;
    else if (typeOf(value).lookup('__set_name__') !== undefined) named.push(new PyTuple([name, value]));
  }
  const hook = type.mro.slice(1).find((parent) => parent.ns.has('__init_subclass__'));
  const isPlain = named.length === 0 && kwargs.size === 0 && hook === objectType;
  if (isPlain && !hasGuestMro(type)) return type;
  return interp.tailCall(interp.frozen('finish_class'), [type, new PyList(named), kwargs]);
}

/** Whether the metaclass has an `mro()` of its own: it is asked first of all, and the order is provisional until then. */
export function hasGuestMro(type: PyType): boolean {
  return type.cls.lookup('mro') instanceof PyFunction;
}

/** Replaces the MRO of a new class by what the metaclass's own `mro()` returned. Raises TypeError for anything but classes. */
export function setMro(type: PyType, items: readonly Value[]): void {
  type.mro = checkMro(type, items);
  joinParents(type);
  type.modified();
}

function checkMro(type: PyType, items: readonly Value[]): PyType[] {
  const solid = solidBase(type);
  const mro = items.map((item) => {
    if (!(item instanceof PyType)) throw typeError(`mro() returned a non-class ('${typeOf(item).name}')`);
    if (!solid.isSubtype(solidBase(item))) throw typeError(`mro() returned base with unsuitable layout ('${item.name}')`);
    return item;
  });
  if (mro.length === 0) throw typeError('type MRO must not be empty');
  // CPython lets such a class be, and crashes on some uses of it.
  if (!mro.includes(objectType)) throw typeError(`mro() of '${type.name}' leaves out 'object'`);
  return mro;
}

/** Lists the class among the subclasses of its bases. */
function joinParents(type: PyType): void {
  for (const parent of type.bases) if (!parent.isBuiltin) parent.subclasses.push(type);
}

const NOT_COLLECTED: ReadonlySet<string> = new Set(['object', 'int', 'bool', 'float', 'complex', 'str', 'bytes', 'bytearray']);

/** Whether CPython's garbage collector looks after the objects of the class: they are freed by another function then. */
function isCollected(type: PyType): boolean {
  return !type.isBuiltin || !NOT_COLLECTED.has(type.name);
}

/** `cls.__bases__ = bases`: CALL, for a metaclass may have an `mro()` of its own. Raises TypeError. CPython: type_set_bases. */
export function setBases(interp: Interp, type: PyType, value: Value): Value {
  if (!(value instanceof PyTuple)) throw typeError(`can only assign tuple to ${type.name}.__bases__, not ${typeOf(value).name}`);
  if (value.items.length === 0) throw typeError(`can only assign non-empty tuple to ${type.name}.__bases__, not ()`);
  const bases = value.items.map((base) => {
    if (!(base instanceof PyType)) throw typeError(`${type.name}.__bases__ must be tuple of classes, not '${typeOf(base).name}'`);
    if (base.isSubtype(type)) throw typeError('a __bases__ item causes an inheritance cycle');
    return base;
  });
  const best = bestBase(checkBases(bases));
  const old = bestBase(type.bases);
  if (isCollected(best) !== isCollected(old))
    throw typeError(`__bases__ assignment: '${best.name}' deallocator differs from '${old.name}'`);
  if (best.layout !== type.layout) throw typeError(`__bases__ assignment: '${best.name}' object layout differs from '${old.name}'`);
  return interp.tailCall(interp.frozen('change_bases'), [type, new PyTuple(bases)]);
}

/** Gives a class other bases, its MRO being the old one still; returns the old bases. */
export function replaceBases(type: PyType, bases: readonly PyType[]): readonly PyType[] {
  const old = type.bases;
  type.bases = [...bases];
  type.solid = null;
  type.modified();
  return old;
}

/** Gives a class of changed bases another MRO; returns the old one. Raises TypeError. */
export function replaceMro(interp: Interp, type: PyType, items: readonly Value[]): readonly PyType[] {
  interp.meter.charge(items.length);
  const old = type.mro;
  type.mro = checkMro(type, items);
  type.modified();
  return old;
}

/** Ends a change of bases: the class is listed among the subclasses of the new ones. */
export function moveClass(type: PyType, old: readonly Value[]): void {
  for (const parent of old as readonly PyType[]) parent.subclasses = parent.subclasses.filter((sub) => sub !== type);
  joinParents(type);
}
