/** The descriptor of a field of a named tuple. CPython: tuplegetter of Modules/_collectionsmodule.c. */
import { PyFieldDescriptor } from '../objects/callable.ts';
import { PyTuple } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { defineType, fn, method } from '../objects/define.ts';
import { indexError, raise, typeError } from '../objects/errors.ts';
import { type Arg, builtinType, CALL, type Interp, typeOf, type Value } from '../objects/object.ts';
import { repr } from '../objects/operators.ts';
import { asInt, unwrap } from '../objects/protocol.ts';
import { defineStored } from '../objects/stored.ts';

/** The type of these descriptors. */
export const tupleGetterType = builtinType('_tuplegetter');
tupleGetterType.module = 'collections';
tupleGetterType.name = 'collections._tuplegetter';

/** Reads the item at a place. */
export class PyTupleGetter extends PyFieldDescriptor {
  declare at: number;
  declare doc: Value;
  constructor(at: number, doc: Value) {
    super(tupleGetterType);
    this.at = at;
    this.doc = doc;
  }
  get(_interp: Interp, self: Value): Value {
    const tuple = unwrap(self);
    if (!(tuple instanceof PyTuple)) {
      const name = typeOf(self).name;
      throw typeError(`descriptor for index '${this.at}' for tuple subclasses doesn't apply to '${name}' object`);
    }
    if (this.at >= tuple.items.length) throw indexError('tuple index out of range');
    return tuple.items[this.at];
  }
  set(_interp: Interp, _self: Value, value: Arg): never {
    throw raise('AttributeError', value === undefined ? "can't delete attribute" : "can't set attribute");
  }
}

function make(interp: Interp, at: Value, doc: Value): Value {
  const place = asInt(at);
  if (typeof place !== 'number' || place < 0) throw typeError('an index is required');
  interp.meter.allocate(48);
  return new PyTupleGetter(place, doc);
}

function shownAs(at: Value, doc: Value): string {
  return `_tuplegetter(${at as number}, ${doc as string})`;
}

defineContinuations({ 'tuplegetter.repr': { done: (_interp, [at], doc) => shownAs(at, doc) } });

defineType(tupleGetterType, {
  construct: fn('_tuplegetter(index, doc, /)', make),
  isSubclassable: false,
  slots: {
    repr(interp, self) {
      const { at, doc } = self as PyTupleGetter;
      const shown = repr(interp, doc);
      return shown === CALL ? interp.chain('tuplegetter.repr', [at]) : shownAs(at, shown);
    },
    get: (interp, self, instance) => (instance === null ? self : (self as PyTupleGetter).get(interp, instance)),
    set: (interp, self, instance, value) => (self as PyTupleGetter).set(interp, instance, value),
    delete: (interp, self, instance) => (self as PyTupleGetter).set(interp, instance, undefined),
  },
  methods: {
    __reduce__: method(
      '__reduce__(self, /)',
      (_interp, self: PyTupleGetter) => new PyTuple([tupleGetterType, new PyTuple([self.at, self.doc])]),
    ),
  },
  getset: {
    __doc__: {
      get: (_interp, self) => (self as PyTupleGetter).doc,
      set: (_interp, self, value) => {
        (self as PyTupleGetter).doc = value ?? null;
      },
    },
  },
});

defineStored({
  PyTupleGetter: {
    tag: 212,
    make: PyTupleGetter,
    types: [tupleGetterType],
    fields: { at: 'int', doc: 'value' },
    restored: ({ at }: PyTupleGetter) => at >= 0,
  },
});
