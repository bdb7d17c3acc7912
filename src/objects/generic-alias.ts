/** `list[int]` and `int | None` as values. CPython: Objects/genericaliasobject.c, Objects/unionobject.c. */

import { attributeNames } from './attribute-names.ts';
import { PyFunction } from './callable.ts';
import {
  dictType,
  frozensetType,
  genericAliasIteratorType,
  listType,
  PyBytes,
  PyList,
  PyListIterator,
  PyTuple,
  setType,
  tupleType,
} from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { classMethod, defineType, fn, makeNative, method, type NativeRow, readonly } from './define.ts';
import { typeError } from './errors.ts';
import {
  builtinType,
  CALL,
  Ellipsis,
  HashKind,
  type Interp,
  NotImplemented,
  noneType,
  PyFloat,
  PyObject,
  PyType,
  typeOf,
  typeType,
  type Value,
} from './object.ts';
import { enterNesting, equals, hash as hashOf, leaveNesting, repr } from './operators.ts';
import { asStr, descriptorGet, genericGetAttr, getAttr, special, unwrap } from './protocol.ts';
import { defineStored, refTo } from './stored.ts';

export const genericAliasType = builtinType('GenericAlias');
export const unionType = builtinType('Union');
genericAliasType.module = 'types';
genericAliasType.name = 'types.GenericAlias';
unionType.module = 'typing';
unionType.name = 'typing.Union';

/** `origin[args]`. */
export class PyGenericAlias extends PyObject {
  readonly origin: Value;
  readonly args: PyTuple;
  /** True for `*tuple[int, ...]`. */
  readonly isStarred: boolean;
  constructor(origin: Value, args: PyTuple, isStarred = false) {
    super(genericAliasType);
    this.origin = origin;
    this.args = args;
    this.isStarred = isStarred;
  }
}

/** `a | b`: at least two different members. */
export class PyUnion extends PyObject {
  readonly args: PyTuple;
  constructor(args: PyTuple) {
    super(unionType);
    this.args = args;
  }
}

/** Makes `origin[item]`. */
export function makeAlias(origin: Value, item: Value): PyGenericAlias {
  const inner = unwrap(item);
  return new PyGenericAlias(origin, inner instanceof PyTuple ? inner : new PyTuple([item]));
}

/** True for what may stand in `a | b` beside a class. */
function isUnionable(v: Value): boolean {
  return v === null || v instanceof PyType || v instanceof PyGenericAlias || v instanceof PyUnion || typeOf(v).mro.some(isTypingClass);
}

function isTypingClass(type: PyType): boolean {
  return type.qualname === 'TypeAliasType' && type.module === 'typing';
}

/** `a | b` of classes: a union without repetitions, the class itself if only one is left, NotImplemented if either operand is no class. */
export function unionOf(interp: Interp, a: Value, b: Value): Value {
  return isUnionable(a) && isUnionable(b) ? joinMembers(interp, [a, b]) : NotImplemented;
}

/** `a | b` where one is a union already or from typing: what is no type is refused there; a str is the name of a class. */
export function unionWithAny(interp: Interp, a: Value, b: Value): Value {
  return unionOfAll(interp, [a, b]);
}

function unionOfAll(interp: Interp, members: readonly Value[]): Value {
  return members.some(isChecked)
    ? interp.tailCall(interp.frozen('union_of_checked'), [new PyTuple([...members])])
    : joinMembers(interp, members);
}

/** True for what only module typing can tell to be a type or not. CPython: type_check in Objects/unionobject.c. */
function isChecked(v: Value): boolean {
  return !isUnionable(v) && (asStr(v) !== undefined || v instanceof PyTuple || !typeOf(v).isBuiltin);
}

function joinMembers(interp: Interp, parts: readonly Value[]): Value {
  const members = parts.flatMap((part) => (part instanceof PyUnion ? part.args.items : [part === null ? noneType : part]));
  if (members.some(comparesItself)) return interp.tailCall(interp.frozen('union_of_guests'), [new PyTuple(members)]);
  const different: Value[] = [];
  for (const member of members) {
    interp.meter.charge(1 + (different.length >> 3));
    if (!different.some((seen) => sameMember(interp, seen, member))) different.push(member);
  }
  return makeUnion(different);
}

/** A union of members that differ; of one it is the member. */
export function makeUnion(members: readonly Value[]): Value {
  return members.length === 1 ? members[0] : new PyUnion(new PyTuple([...members]));
}

/** Whether guest code may say what equals the member or what hash it has: the metaclass of a class, the class of another object, or those of its parts. */
function comparesItself(member: Value): boolean {
  if (member instanceof PyGenericAlias) return comparesItself(member.origin) || member.args.items.some(comparesItself);
  if (member instanceof PyUnion) return member.args.items.some(comparesItself);
  const type = typeOf(member);
  // Containers: their items are looked at as the comparison meets them.
  if (member instanceof PyTuple || type.lookup('__hash__') === null) return true;
  return !type.isBuiltin && ['__eq__', '__hash__'].some((name) => type.lookup(name) instanceof PyFunction);
}

function sameMember(interp: Interp, a: Value, b: Value): boolean {
  if (a === b) return true;
  return a instanceof PyGenericAlias && b instanceof PyGenericAlias && sameAlias(interp, a, b);
}

function sameAlias(interp: Interp, a: PyGenericAlias, b: PyGenericAlias): boolean {
  interp.meter.charge(1);
  if (a.isStarred !== b.isStarred || a.args.items.length !== b.args.items.length || a.origin !== b.origin) return false;
  return a.args.items.every((item, i) => item === b.args.items[i] || equals(interp, item, b.args.items[i]) === true);
}

/** The text of one argument; CALL if guest code has to say it. CPython: _Py_typing_type_repr. */
function partText(interp: Interp, v: Value): Value {
  if (v === Ellipsis) return '...';
  if (v === null || v === noneType) return 'None';
  if (v instanceof PyType && isPlainType(v)) return v.module === 'builtins' ? v.qualname : `${v.module}.${v.qualname}`;
  if (isTextual(v)) return repr(interp, v);
  return CALL;
}

/** True for a class whose name is told without a look at its attributes. */
function isPlainType(type: PyType): boolean {
  if (type.isBuiltin) return true;
  const meta = type.cls;
  const hasHook = meta.lookup('__getattr__') !== undefined || meta.lookup('__getattribute__') instanceof PyFunction;
  return !hasHook && type.lookup('__origin__') === undefined && typeof type.ns.get('__module__') === 'string';
}

/** True for what has no `__qualname__` and says its text itself. Guest code, and what nests, has it said by frozen Python. */
function isTextual(v: Value): boolean {
  return typeof v !== 'object' || v instanceof PyGenericAlias || v instanceof PyUnion || v instanceof PyFloat || v instanceof PyBytes;
}

function aliasText(interp: Interp, head: string, args: PyTuple): Value {
  if (args.items.length === 0) return `${head}[()]`;
  return joinParts(interp, args.items, `${head}[`, ', ', ']', true);
}

/** The texts of arguments, joined; `hasLists`: a list among them is shown as one of types, as that of a Callable's parameters. */
function joinParts(interp: Interp, parts: readonly Value[], before: string, separator: string, after: string, hasLists: boolean): Value {
  const texts: Value[] = [];
  for (const part of parts) {
    const text = hasLists && part instanceof PyList ? joinParts(interp, part.items, '[', ', ', ']', false) : partText(interp, part);
    if (text === CALL) return interp.tailCall(interp.frozen('join_parts'), [new PyList([...parts]), before, separator, after, hasLists]);
    interp.meter.charge(1 + ((text as string).length >> 6));
    interp.meter.allocateLarge((text as string).length * 2);
    texts.push(text);
  }
  return before + texts.join(separator) + after;
}

/** For frozen Python: the text of a class in an alias, or None if `repr()` says it. */
export function aliasPart(interp: Interp, v: Value): Value {
  const text = partText(interp, v);
  return text === CALL ? null : text;
}

/** Type variables among the arguments, in order of appearance. Each alias is looked into once. */
function parametersOf(interp: Interp, args: readonly Value[], seen = new Set<Value>()): Value[] {
  enterNesting(interp, '');
  try {
    for (const arg of args) {
      if (seen.has(arg)) continue;
      if (isParameter(arg)) seen.add(arg);
      else if (arg instanceof PyGenericAlias || arg instanceof PyUnion) {
        interp.meter.charge(1);
        parametersOf(interp, arg.args.items, seen);
        seen.add(arg);
      }
    }
  } finally {
    leaveNesting(interp);
  }
  return [...seen].filter(isParameter);
}

function isParameter(v: Value): boolean {
  return ['TypeVar', 'ParamSpec', 'TypeVarTuple'].includes(typeOf(v).qualname);
}

/** The arguments with type variables replaced. `done` holds the aliases met before. */
function substitute(
  interp: Interp,
  args: readonly Value[],
  from: readonly Value[],
  to: readonly Value[],
  done = new Map<Value, Value>(),
): PyTuple {
  enterNesting(interp, '');
  try {
    return new PyTuple(args.map((arg) => substituteOne(interp, arg, from, to, done)));
  } finally {
    leaveNesting(interp);
  }
}

function substituteOne(interp: Interp, arg: Value, from: readonly Value[], to: readonly Value[], done: Map<Value, Value>): Value {
  const i = from.indexOf(arg);
  if (i >= 0) return to[i];
  if (!(arg instanceof PyGenericAlias || arg instanceof PyUnion)) return arg;
  const known = done.get(arg);
  if (known !== undefined) return known;
  interp.meter.charge(1);
  const args = substitute(interp, arg.args.items, from, to, done);
  const made =
    arg instanceof PyUnion ? args.items.reduce((a, b) => unionOf(interp, a, b)) : new PyGenericAlias(arg.origin, args, arg.isStarred);
  done.set(arg, made);
  return made;
}

function aliasGetItem(interp: Interp, self: Value, item: Value): Value {
  const alias = self as PyGenericAlias;
  const parameters = parametersOf(interp, alias.args.items);
  const given = item instanceof PyTuple ? item.items : [item];
  if (!isPlain(parameters, given)) return subscriptByFrozen(interp, self, parameters, given);
  return new PyGenericAlias(alias.origin, substitute(interp, alias.args.items, parameters, given));
}

/** Whether there is an argument for each parameter, and none is the text of a type. */
function isPlain(parameters: readonly Value[], given: readonly Value[]): boolean {
  return parameters.length > 0 && given.length === parameters.length && !given.some((arg) => typeof arg === 'string');
}

/** Fills in defaults and makes references of texts, or raises TypeError; in Python, because the message has the `repr` of the alias and with it that of type variables. */
function subscriptByFrozen(interp: Interp, alias: Value, parameters: readonly Value[], given: readonly Value[]): Value {
  return interp.tailCall(interp.frozen('subscript_alias'), [alias, new PyTuple(parameters), new PyTuple(given)]);
}

/** Attributes of an alias that are its own; all others are the origin's. */
const OWN_NAMES: ReadonlySet<string> = new Set([
  '__class__',
  '__origin__',
  '__args__',
  '__parameters__',
  '__mro_entries__',
  '__unpacked__',
  '__typing_unpacked_tuple_args__',
  '__reduce_ex__',
  '__reduce__',
]);

/** Attributes that are never the origin's: aliases are taken apart. */
const BLOCKED_NAMES: ReadonlySet<string> = new Set(['__bases__', '__copy__', '__deepcopy__']);

/** Gives the starred alias, once. */
function aliasIterator({ origin, args }: PyGenericAlias): PyListIterator {
  return new PyListIterator(new PyTuple([new PyGenericAlias(origin, args, true)]), genericAliasIteratorType);
}

/** A starred alias is what iterating the plain one gives. CPython: ga_reduce. */
function reduceAlias(interp: Interp, self: PyGenericAlias): Value {
  const args = new PyTuple([self.origin, self.args]);
  if (!self.isStarred) return new PyTuple([genericAliasType, args]);
  const plain = new PyGenericAlias(self.origin, self.args);
  return new PyTuple([interp.builtin('next'), new PyTuple([aliasIterator(plain)])]);
}

/** The origin's names and those of its own. CPython: ga_dir. */
function aliasNames(interp: Interp, self: PyGenericAlias): Value {
  return new PyList([...new Set([...attributeNames(interp, self.origin), ...OWN_NAMES])]);
}

function refusal(name: string, by: string): NativeRow {
  return method(`${name}(self, cls, /)`, () => {
    throw typeError(`${by}() argument 2 cannot be a parameterized generic`);
  });
}

genericAliasIteratorType.ns.set(
  '__reduce__',
  makeNative(
    '__reduce__',
    method('__reduce__(self, /)', (interp: Interp, self: PyListIterator) => {
      const starred = self.source === null ? undefined : (self.source.items[self.position] as PyGenericAlias | undefined);
      const source = starred === undefined ? new PyTuple([]) : new PyGenericAlias(starred.origin, starred.args);
      return new PyTuple([interp.builtin('iter'), new PyTuple([source])]);
    }),
    genericAliasIteratorType,
  ),
);

function hashParts(interp: Interp, alias: PyGenericAlias): Value {
  const { origin: first, args: parts } = alias;
  if (comparesItself(alias)) return interp.tailCall(interp.frozen('hash_alias'), [first, parts]);
  const a = hashOf(interp, first);
  const b = hashOf(interp, parts);
  return typeof a === 'number' && typeof b === 'number' ? (a ^ b) | 0 : 0;
}

defineType(genericAliasType, {
  doc: 'Represent a PEP 585 generic type\n\nE.g. for t = list[int], t.__origin__ is list and t.__args__ is (int,).',
  construct: fn('range GenericAlias(origin, args, /)', (_interp: Interp, origin: Value, args: Value) => makeAlias(origin, args)),
  slots: {
    repr(interp, self) {
      const { origin, args, isStarred } = self as PyGenericAlias;
      const head = joinParts(interp, [origin], isStarred ? '*' : '', '', '', false);
      return head === CALL ? interp.chain('generic-alias.head', [args]) : aliasText(interp, head as string, args);
    },
    eq(interp, a, b) {
      if (!(b instanceof PyGenericAlias)) return NotImplemented;
      const self = a as PyGenericAlias;
      if (!comparesItself(self) && !comparesItself(b)) return sameAlias(interp, self, b);
      if (self.isStarred !== b.isStarred) return false;
      return interp.tailCall(interp.frozen('equal_aliases'), [self.origin, b.origin, self.args, b.args]);
    },
    hash: (interp, self) => hashParts(interp, self as PyGenericAlias),
    getitem: aliasGetItem,
    iter: (_interp, self) => aliasIterator(self as PyGenericAlias),
    or: unionOf,
    ror: (interp, a, b) => unionOf(interp, b, a),
    call: (interp, self, args, kwargs) =>
      interp.tailCall((self as PyGenericAlias).origin, [...(args as PyTuple).items], kwargs as PyObject),
    getattribute(interp, self, name) {
      const alias = self as PyGenericAlias;
      const text = name as string;
      if (BLOCKED_NAMES.has(text)) return genericGetAttr(interp, alias, text);
      if (!OWN_NAMES.has(text)) return getAttr(interp, alias.origin, text);
      return aliasAttribute(interp, alias, text);
    },
  },
  methods: {
    __mro_entries__: method('__mro_entries__(self, bases, /)', (_interp: Interp, self: PyGenericAlias) => new PyTuple([self.origin])),
    __reduce__: method('__reduce__(self, /)', reduceAlias),
    __dir__: method('__dir__(self, /)', aliasNames),
    __instancecheck__: refusal('__instancecheck__', 'isinstance'),
    __subclasscheck__: refusal('__subclasscheck__', 'issubclass'),
  },
  getset: {
    __origin__: { get: (_interp, self) => (self as PyGenericAlias).origin, set: readonly },
    __args__: { get: (_interp, self) => (self as PyGenericAlias).args, set: readonly },
    __unpacked__: { get: (_interp, self) => (self as PyGenericAlias).isStarred, set: readonly },
    __parameters__: { get: (interp, self) => new PyTuple(parametersOf(interp, (self as PyGenericAlias).args.items)) },
    __typing_unpacked_tuple_args__: {
      get: (interp, self) => aliasAttribute(interp, self as PyGenericAlias, '__typing_unpacked_tuple_args__'),
    },
  },
});

function aliasAttribute(interp: Interp, alias: PyGenericAlias, name: string): Value {
  switch (name) {
    case '__origin__':
      return alias.origin;
    case '__args__':
      return alias.args;
    case '__parameters__':
      return new PyTuple(parametersOf(interp, alias.args.items));
    case '__class__':
      return genericAliasType;
    case '__unpacked__':
      return alias.isStarred;
    case '__typing_unpacked_tuple_args__':
      return alias.isStarred && alias.origin === tupleType ? alias.args : null;
    default: {
      const found = special(alias, name);
      if (found === undefined) return getAttr(interp, alias.origin, name);
      return descriptorGet(interp, found, alias, genericAliasType);
    }
  }
}

defineType(unionType, {
  doc: 'Represent a union type\n\nE.g. for int | str',
  isSubclassable: false,
  slots: {
    repr: (interp, self) => joinParts(interp, (self as PyUnion).args.items, '', ' | ', '', false),
    eq(interp, a, b) {
      if (!(b instanceof PyUnion)) return NotImplemented;
      if (comparesItself(a) || comparesItself(b)) return interp.tailCall(interp.frozen('equal_unions'), [(a as PyUnion).args, b.args]);
      const mine = (a as PyUnion).args.items;
      const theirs = b.args.items;
      return mine.length === theirs.length && mine.every((member) => theirs.some((other) => sameMember(interp, member, other)));
    },
    hash(interp, self) {
      if (comparesItself(self)) return interp.tailCall(interp.frozen('hash_union'), [(self as PyUnion).args]);
      let total = 0;
      for (const member of (self as PyUnion).args.items) {
        const h = hashOf(interp, member);
        if (typeof h === 'number') total = (total + h) | 0;
      }
      return total;
    },
    or: unionWithAny,
    ror: (interp, a, b) => unionWithAny(interp, b, a),
    // CPython: union_getattro.
    getattribute: (interp, self, name) =>
      name === '__module__' ? getAttr(interp, unionType, name) : genericGetAttr(interp, self, name as string),
    getitem(interp, self, item) {
      const { args } = self as PyUnion;
      const parameters = parametersOf(interp, args.items);
      const given = item instanceof PyTuple ? item.items : [item];
      if (!isPlain(parameters, given)) return subscriptByFrozen(interp, self, parameters, given);
      return unionOfAll(interp, substitute(interp, args.items, parameters, given).items);
    },
  },
  methods: {
    __mro_entries__: method('__mro_entries__(self, bases, /)', (interp: Interp, self: Value) => {
      const text = repr(interp, self);
      if (text === CALL) return interp.chain('generic-alias.noSubclass', []);
      throw typeError(`Cannot subclass ${text as string}`);
    }),
  },
  getset: {
    __args__: { get: (_interp, self) => (self as PyUnion).args, set: readonly },
    __name__: { get: () => 'Union' },
    __qualname__: { get: () => 'Union' },
    __origin__: { get: () => unionType },
    __parameters__: { get: (interp, self) => new PyTuple(parametersOf(interp, (self as PyUnion).args.items)) },
  },
});

// As keys they compare by what they hold, which may be guest classes.
genericAliasType.hashKind = HashKind.guest;
unionType.hashKind = HashKind.guest;

/** Gives builtin types their `__class_getitem__`. `type[int]` goes by `classGetItem`: in the namespace of `type` every class would inherit it. */
export function addClassGetItem(...types: PyType[]): void {
  for (const type of types) {
    const entry = classMethod('__class_getitem__(type, object, /)', (_interp: Interp, cls: Value, item: Value) => makeAlias(cls, item));
    type.ns.set('__class_getitem__', makeNative('__class_getitem__', entry, type));
  }
}

unionType.ns.set(
  '__class_getitem__',
  makeNative(
    '__class_getitem__',
    classMethod('__class_getitem__(type, object, /)', (interp: Interp, _cls: Value, item: Value) => {
      const members = item instanceof PyTuple ? item.items : [item];
      if (members.length === 0) throw typeError('Cannot take a Union of no types.');
      return unionOfAll(interp, members);
    }),
    unionType,
  ),
);

addClassGetItem(listType, tupleType, dictType, setType, frozensetType);

/** `cls[item]` for a class without `__getitem__` in its metaclass: `type[...]`, else undefined. */
export function typeGetItem(cls: Value, item: Value): Value | undefined {
  return cls === typeType ? makeAlias(cls, item) : undefined;
}

defineStored({
  PyGenericAlias: {
    tag: 47,
    make: PyGenericAlias,
    types: [genericAliasType],
    fields: { origin: 'value', args: refTo(PyTuple), isStarred: 'bool' },
  },
  PyUnion: { tag: 48, make: PyUnion, types: [unionType], fields: { args: refTo(PyTuple) } },
});

defineContinuations({
  'generic-alias.head': { done: (interp, [args], head) => aliasText(interp, head as string, args as PyTuple) },
  'generic-alias.noSubclass': {
    done(_interp, _data, text) {
      throw typeError(`Cannot subclass ${text as string}`);
    },
  },
});
