/** mappingproxy: a read-only view of a class's namespace or of a mapping. CPython: Objects/descrobject.c. */
import type { PyNative } from './callable.ts';
import { dictType, PyDict } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { defineType, fn, method } from './define.ts';
import { typeError } from './errors.ts';
import { addClassGetItem } from './generic-alias.ts';
import { type Arg, builtinType, CALL, type Interp, NotImplemented, PyInstance, PyObject, PyType, typeOf, type Value } from './object.ts';
import { binaryOp, contains, getItem, hash, repr, richCompare, str } from './operators.ts';
import { getAttr, getIter, length } from './protocol.ts';
import { defineStored } from './stored.ts';

export const mappingProxyType = builtinType('mappingproxy');

/** `source` is a class, whose namespace is shown, or any mapping. */
export class PyMappingProxy extends PyObject {
  readonly source: Value;
  constructor(source: Value) {
    super(mappingProxyType);
    this.source = source;
  }
}

/** The mapping behind a proxy; of a class a fresh dict of its namespace. Charges for that. */
export function proxied(interp: Interp, v: Value): Value {
  const { source } = v as PyMappingProxy;
  if (!(source instanceof PyType)) return source;
  interp.meter.charge(source.ns.size >> 3);
  const dict = new PyDict();
  for (const [name, value] of source.ns) dict.setStr(name, value);
  return dict;
}

/** Calls a method of the mapping. */
function forward(name: string) {
  return (interp: Interp, self: Value, ...args: Arg[]): Value => {
    const mapping = proxied(interp, self);
    const given = args.filter((arg): arg is Value => arg !== undefined);
    if (mapping instanceof PyDict) return (dictType.ns.get(name) as PyNative).impl(interp, ...([mapping, ...args] as never[]));
    const found = getAttr(interp, mapping, name);
    return found === CALL ? interp.chain('mappingproxy.call', given) : interp.tailCall(found, given);
  };
}

function wrapSource(v: Value): PyMappingProxy {
  const isMapping =
    v instanceof PyDict || v instanceof PyMappingProxy || (v instanceof PyInstance && typeOf(v).lookup('__getitem__') !== undefined);
  if (!isMapping) throw typeError(`mappingproxy() argument must be a mapping, not ${typeOf(v).name}`);
  return new PyMappingProxy(v instanceof PyMappingProxy ? v.source : v);
}

function plain(interp: Interp, v: Value): Value {
  return v instanceof PyMappingProxy ? proxied(interp, v) : v;
}

defineType(mappingProxyType, {
  doc: 'Read-only proxy of a mapping.',
  construct: fn('mappingproxy(mapping)', (_interp: Interp, mapping: Value) => wrapSource(mapping)),
  isSubclassable: false,
  slots: {
    repr(interp, self) {
      const text = repr(interp, proxied(interp, self));
      return text === CALL ? interp.chain('mappingproxy.repr', []) : `mappingproxy(${text as string})`;
    },
    str: (interp, self) => str(interp, proxied(interp, self)),
    len: (interp, self) => length(interp, proxied(interp, self)),
    iter: (interp, self) => getIter(interp, proxied(interp, self)),
    reversed: (interp, self) => forward('__reversed__')(interp, self),
    getitem(interp, self, key) {
      const { source } = self as PyMappingProxy;
      if (source instanceof PyType && typeof key === 'string') {
        const value = source.ns.get(key);
        if (value !== undefined) return value;
      }
      return getItem(interp, proxied(interp, self), key);
    },
    contains: (interp, self, key) => contains(interp, proxied(interp, self), key),
    eq: (interp, a, b) => richCompare(interp, 'eq', proxied(interp, a), plain(interp, b)),
    ne: (interp, a, b) => richCompare(interp, 'ne', proxied(interp, a), plain(interp, b)),
    lt: (interp, a, b) => richCompare(interp, 'lt', proxied(interp, a), b),
    le: (interp, a, b) => richCompare(interp, 'le', proxied(interp, a), b),
    gt: (interp, a, b) => richCompare(interp, 'gt', proxied(interp, a), b),
    ge: (interp, a, b) => richCompare(interp, 'ge', proxied(interp, a), b),
    ior() {
      throw typeError("'|=' is not supported by mappingproxy; use '|' instead");
    },
    hash: (interp, self) => hash(interp, proxied(interp, self)),
    or: (interp, a, b) => (a instanceof PyMappingProxy ? binaryOp(interp, 'or', proxied(interp, a), plain(interp, b)) : NotImplemented),
    ror: (interp, a, b) => binaryOp(interp, 'or', plain(interp, b), proxied(interp, a)),
  },
  methods: {
    get: method('get(self, key, default=None, /)', forward('get')),
    keys: method('keys(self, /)', forward('keys')),
    values: method('values(self, /)', forward('values')),
    items: method('items(self, /)', forward('items')),
    copy: method('copy(self, /)', forward('copy')),
  },
});
addClassGetItem(mappingProxyType);

defineContinuations({
  'mappingproxy.repr': { done: (_interp, _data, text) => `mappingproxy(${text as string})` },
  'mappingproxy.call': { done: (interp, args, found) => interp.tailCall(found, [...args]) },
});

defineStored({ PyMappingProxy: { tag: 46, make: PyMappingProxy, types: [mappingProxyType], fields: { source: 'value' } } });
