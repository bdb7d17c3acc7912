/** Type variables, parameter specifications and `type` aliases; their bounds, defaults and values are evaluated when first asked for. CPython: Objects/typevarobject.c. */
import { type PyDict, PyListIterator, PyTuple, tupleIteratorType } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { defineType, fn, type GetSetRow, method, type NativeRow, readonly } from './define.ts';
import { typeError, valueError } from './errors.ts';
import { makeAlias, unionOf, unionWithAny } from './generic-alias.ts';
import { type Arg, builtinType, HashKind, type Interp, NotImplemented, noneType, PyObject, PyType, typeOf, type Value } from './object.ts';
import { asStr } from './protocol.ts';
import { defineSingletons, defineStored, oneOf, refOrNull, refTo } from './stored.ts';

export const typeVarType = builtinType('TypeVar');
export const paramSpecType = builtinType('ParamSpec');
export const typeVarTupleType = builtinType('TypeVarTuple');
export const typeAliasType = builtinType('TypeAliasType');
export const paramSpecArgsType = builtinType('ParamSpecArgs');
export const paramSpecKwargsType = builtinType('ParamSpecKwargs');
export const noDefaultType = builtinType('NoDefaultType');
const lazyType = builtinType('lazy_value');
const unpackType = builtinType('_UnpackGenericAlias');
for (const type of [typeVarType, paramSpecType, typeVarTupleType, typeAliasType, paramSpecArgsType, paramSpecKwargsType, unpackType]) {
  type.module = 'typing';
  type.name = `typing.${type.name}`;
}

/** `typing.NoDefault`. */
export const NoDefault = new PyObject(noDefaultType);

/** A value that a function computes when it is first asked for. */
export class LazyValue extends PyObject {
  evaluator: Value;
  value: Value | undefined;
  constructor(evaluator: Value, value: Value | undefined) {
    super(lazyType);
    this.evaluator = evaluator;
    this.value = value;
  }
}

/** How a type variable varies; `inferred` for those of PEP 695. */
export type Variance = 'invariant' | 'covariant' | 'contravariant' | 'inferred';

/** TypeVar, ParamSpec or TypeVarTuple, told apart by class. */
export class PyTypeParam extends PyObject {
  readonly name: string;
  readonly variance: Variance;
  bound: LazyValue | null = null;
  constraints: LazyValue | null = null;
  fallback: LazyValue | null = null;
  /** `__module__` where a program called the class. */
  module: Value = 'typing';
  constructor(cls: PyType, name: string, variance: Variance) {
    super(cls);
    this.name = name;
    this.variance = variance;
  }
}

/** `type Name[params] = value`. */
export class PyTypeAlias extends PyObject {
  readonly name: string;
  readonly params: PyTuple;
  readonly lazy: LazyValue;
  readonly module: Value;
  constructor(name: string, params: PyTuple, lazy: LazyValue, module: Value) {
    super(typeAliasType);
    this.name = name;
    this.params = params;
    this.lazy = lazy;
    this.module = module;
  }
}

/** `P.args`, `P.kwargs` and `*Ts`: a part of a parameter. */
export class PyParamPart extends PyObject {
  readonly origin: PyTypeParam;
  constructor(cls: PyType, origin: PyTypeParam) {
    super(cls);
    this.origin = origin;
  }
}

/** The value, or CALL; `then` stores it. */
function force(interp: Interp, owner: PyObject, lazy: LazyValue, field: string): Value {
  if (lazy.value !== undefined) return lazy.value;
  interp.tailCall(lazy.evaluator, [1]);
  return interp.chain('typing.evaluated', [owner, field]);
}

function lazyOf(owner: PyObject, field: string): LazyValue {
  return (owner as unknown as Record<string, LazyValue>)[field] as LazyValue;
}

defineContinuations({
  'typing.evaluated': {
    done(_interp, [owner, field], value) {
      lazyOf(owner as PyObject, field as string).value = value;
      return value;
    },
  },
});

type LazyName = 'bound' | 'constraints' | 'fallback';

function lazyField(name: LazyName, missing: Value): GetSetRow {
  return {
    get(interp, self) {
      const lazy = (self as PyTypeParam)[name];
      return lazy === null ? missing : force(interp, self as PyTypeParam, lazy, name);
    },
    set: readonly,
  };
}

function evaluatorField(name: LazyName): GetSetRow {
  return { get: (_interp, self) => (self as PyTypeParam)[name]?.evaluator ?? null, set: readonly };
}

function plain(get: (self: PyTypeParam) => Value): GetSetRow {
  return { get: (_interp, self) => get(self as PyTypeParam), set: readonly };
}

const SIGNS: Readonly<Record<Variance, string>> = { invariant: '~', covariant: '+', contravariant: '-', inferred: '' };

const commonFields: Readonly<Record<string, GetSetRow>> = {
  __name__: plain((self) => self.name),
  __module__: plain((self) => self.module),
  __default__: lazyField('fallback', NoDefault),
  evaluate_default: evaluatorField('fallback'),
};

const varianceFields: Readonly<Record<string, GetSetRow>> = {
  __bound__: lazyField('bound', null),
  __covariant__: plain((self) => self.variance === 'covariant'),
  __contravariant__: plain((self) => self.variance === 'contravariant'),
  __infer_variance__: plain((self) => self.variance === 'inferred'),
};

function refuseSubclass(name: string): NativeRow {
  return method('__mro_entries__(self, bases, /)', () => {
    throw typeError(`Cannot subclass an instance of ${name}`);
  });
}

function methodsOf(name: string): Readonly<Record<string, NativeRow>> {
  return {
    has_default: method('has_default(self, /)', (_interp: Interp, self: PyTypeParam) => self.fallback !== null),
    __reduce__: method('__reduce__(self, /)', (_interp: Interp, self: PyTypeParam) => self.name),
    __mro_entries__: refuseSubclass(name),
  };
}

/** Type variables stand beside anything, aliases beside what is a type. */
const unionSlots = {
  or: unionWithAny,
  ror: (interp: Interp, a: Value, b: Value): Value => unionWithAny(interp, b, a),
};

const aliasUnionSlots = {
  or: unionOf,
  ror: (interp: Interp, a: Value, b: Value): Value => unionOf(interp, b, a),
};

function nameOf(what: string, name: Value): string {
  const text = asStr(name);
  if (text === undefined) throw typeError(`${what}() argument 'name' must be str, not ${name === null ? 'None' : typeOf(name).name}`);
  return text;
}

function given(value: Arg): LazyValue | null {
  if (value === undefined || value === NoDefault) return null;
  return new LazyValue(null, value === null ? noneType : value);
}

function varianceOf(covariant: Arg, contravariant: Arg, infer: Arg): Variance {
  if (covariant === true && contravariant === true) throw valueError('Bivariant types are not supported.');
  if (infer === true) {
    if (covariant === true || contravariant === true) throw valueError('Variance cannot be specified with infer_variance.');
    return 'inferred';
  }
  return covariant === true ? 'covariant' : contravariant === true ? 'contravariant' : 'invariant';
}

function callerModule(interp: Interp): Value {
  return (interp.globals() as PyDict).get('__name__') ?? null;
}

function makeTypeVar(
  interp: Interp,
  name: Value,
  constraints: PyTuple,
  bound: Arg,
  fallback: Arg,
  covariant: Arg,
  contravariant: Arg,
  infer: Arg,
): Value {
  const param = new PyTypeParam(typeVarType, nameOf('typevar', name), varianceOf(covariant, contravariant, infer));
  if (constraints.items.length === 1) throw typeError('A single constraint is not allowed');
  if (constraints.items.length > 0 && bound !== undefined && bound !== null)
    throw typeError('Constraints cannot be combined with bound=...');
  if (constraints.items.length > 0) param.constraints = new LazyValue(null, constraints);
  param.fallback = given(fallback);
  param.module = callerModule(interp);
  return bound === undefined || bound === null ? param : withBound(interp, param, bound);
}

/** Sets the bound, which module typing looks at unless it is a plain class. Returns the parameter, or CALL. */
function withBound(interp: Interp, param: PyTypeParam, bound: Value): Value {
  if (!(bound instanceof PyType) || bound.module === 'typing') {
    interp.tailCall(interp.frozen('type_bound'), [bound]);
    return interp.chain('typing.bound', [param]);
  }
  param.bound = new LazyValue(null, bound);
  return param;
}

defineContinuations({
  'typing.bound': {
    done(_interp, [param], bound) {
      (param as PyTypeParam).bound = new LazyValue(null, bound);
      return param;
    },
  },
});

defineType(typeVarType, {
  isSubclassable: false,
  doc: 'Type variable.',
  construct: fn(
    'TypeVar(name, /, *constraints, bound=None, default=None, covariant=False, contravariant=False, infer_variance=False)',
    makeTypeVar,
  ),
  slots: { repr: (_interp, self) => SIGNS[(self as PyTypeParam).variance] + (self as PyTypeParam).name, ...unionSlots },
  methods: methodsOf('TypeVar'),
  getset: {
    ...commonFields,
    ...varianceFields,
    __constraints__: lazyField('constraints', new PyTuple([])),
    evaluate_bound: evaluatorField('bound'),
    evaluate_constraints: evaluatorField('constraints'),
  },
});

defineType(paramSpecType, {
  isSubclassable: false,
  doc: 'Parameter specification variable.',
  construct: fn(
    'ParamSpec(name, /, *, bound=None, default=None, covariant=False, contravariant=False, infer_variance=False)',
    (interp: Interp, name: Value, bound: Arg, fallback: Arg, covariant: Arg, contravariant: Arg, infer: Arg) => {
      const param = new PyTypeParam(paramSpecType, nameOf('paramspec', name), varianceOf(covariant, contravariant, infer));
      // Unlike a TypeVar, it takes None for a type.
      param.fallback = given(fallback);
      param.module = callerModule(interp);
      return withBound(interp, param, bound ?? noneType);
    },
  ),
  slots: { repr: (_interp, self) => SIGNS[(self as PyTypeParam).variance] + (self as PyTypeParam).name, ...unionSlots },
  methods: methodsOf('ParamSpec'),
  getset: {
    ...commonFields,
    ...varianceFields,
    args: plain((self) => new PyParamPart(paramSpecArgsType, self)),
    kwargs: plain((self) => new PyParamPart(paramSpecKwargsType, self)),
  },
});

defineType(typeVarTupleType, {
  isSubclassable: false,
  doc: 'Type variable tuple.',
  construct: fn('TypeVarTuple(name, /, *, default=None)', (interp: Interp, name: Value, fallback: Arg) => {
    const param = new PyTypeParam(typeVarTupleType, nameOf('typevartuple', name), 'inferred');
    param.fallback = given(fallback);
    param.module = callerModule(interp);
    return param;
  }),
  slots: {
    repr: (_interp, self) => (self as PyTypeParam).name,
    iter: (_interp, self) => new PyListIterator(new PyTuple([new PyParamPart(unpackType, self as PyTypeParam)]), tupleIteratorType),
  },
  methods: methodsOf('TypeVarTuple'),
  getset: commonFields,
});

const partFields: Readonly<Record<string, GetSetRow>> = {
  __origin__: { get: (_interp, self) => (self as PyParamPart).origin, set: readonly },
};

function definePart(type: PyType, text: (name: string) => string): void {
  defineType(type, {
    isSubclassable: false,
    slots: {
      repr: (_interp, self) => text((self as PyParamPart).origin.name),
      eq: (_interp, a, b) => (b instanceof PyParamPart && b.cls === type ? b.origin === (a as PyParamPart).origin : NotImplemented),
      hash: (interp, self) => interp.idOf((self as PyParamPart).origin) % 0x7fffffff,
    },
    getset: partFields,
  });
  type.hashKind = HashKind.guest;
}

definePart(paramSpecArgsType, (name) => `${name}.args`);
definePart(paramSpecKwargsType, (name) => `${name}.kwargs`);
definePart(unpackType, (name) => `typing.Unpack[${name}]`);
defineType(noDefaultType, { isSubclassable: false, slots: { repr: () => 'typing.NoDefault' } });

// ---- aliases -----------------------------------------------------------------------------------

function aliasField(get: (interp: Interp, self: PyTypeAlias) => Value): GetSetRow {
  return { get: (interp, self) => get(interp, self as PyTypeAlias) };
}

defineType(typeAliasType, {
  isSubclassable: false,
  doc: 'Type alias.',
  construct: fn('typealias TypeAliasType(name, value, *, type_params=())', (interp: Interp, name: Value, value: Value, params?: Value) => {
    if (params !== undefined && !(params instanceof PyTuple)) throw typeError('type_params must be a tuple');
    return new PyTypeAlias(nameOf('typealias', name), params ?? new PyTuple([]), new LazyValue(null, value), callerModule(interp));
  }),
  slots: {
    repr: (_interp, self) => (self as PyTypeAlias).name,
    getitem(_interp, self, item) {
      if ((self as PyTypeAlias).params.items.length === 0) throw typeError('Only generic type aliases are subscriptable');
      return makeAlias(self, item);
    },
    ...aliasUnionSlots,
  },
  getset: {
    __name__: { get: (_interp, self) => (self as PyTypeAlias).name, set: readonly },
    __module__: aliasField((_interp, self) => self.module),
    __type_params__: aliasField((_interp, self) => self.params),
    __parameters__: aliasField((_interp, self) => new PyTuple(self.params.items.map(asParameter))),
    __value__: aliasField((interp, self) => force(interp, self, self.lazy, 'lazy')),
    evaluate_value: aliasField((_interp, self) => self.lazy.evaluator),
  },
});

/** A TypeVarTuple among parameters is shown unpacked. */
export function asParameter(param: Value): Value {
  return param instanceof PyTypeParam && param.cls === typeVarTupleType ? new PyParamPart(unpackType, param) : param;
}

/** For frozen Python: what kind of type parameter a value is, or None. */
export function typeParamKind(v: Value): Value {
  if (v instanceof PyTypeParam) return v.cls.qualname;
  return v instanceof PyParamPart && v.cls === unpackType ? 'Unpack' : null;
}

defineSingletons({ 'typing.NoDefault': NoDefault });

defineStored({
  LazyValue: { tag: 50, make: LazyValue, types: [lazyType], fields: { evaluator: 'value', value: 'value?' } },
  PyTypeParam: {
    tag: 51,
    make: PyTypeParam,
    types: [typeVarType, paramSpecType, typeVarTupleType],
    fields: {
      name: 'text',
      variance: oneOf('invariant', 'covariant', 'contravariant', 'inferred'),
      bound: refOrNull(LazyValue),
      constraints: refOrNull(LazyValue),
      fallback: refOrNull(LazyValue),
      module: 'value',
    },
  },
  PyTypeAlias: {
    tag: 52,
    make: PyTypeAlias,
    types: [typeAliasType],
    fields: { name: 'text', params: refTo(PyTuple), lazy: refTo(LazyValue), module: 'value' },
  },
  PyParamPart: {
    tag: 53,
    make: PyParamPart,
    types: [paramSpecArgsType, paramSpecKwargsType, unpackType],
    fields: { origin: refTo(PyTypeParam) },
  },
});
