/** Module `_dataclasses`: makes the `__init__` of a dataclass, and reads and compares fields. */
import { PyMember } from '../objects/callable.ts';
import { type PyDict, type PyTuple, PyTuple as Tuple } from '../objects/containers.ts';
import { fn, makeNative } from '../objects/define.ts';
import { typeError } from '../objects/errors.ts';
import { type FieldSource, makeInitializer } from '../objects/field-init.ts';
import { instanceGet } from '../objects/instance.ts';
import { type Interp, objectType, PyFloat, PyInstance, type Value } from '../objects/object.ts';
import { chargeSameLength, richCompare } from '../objects/operators.ts';
import { hasDefaultGet, isDataDescriptor } from '../objects/protocol.ts';
import { readEach } from './read-each.ts';

const SOURCES: readonly FieldSource[] = ['argument', 'given', 'factory', 'default'];

function texts(value: Value): readonly string[] {
  if (!(value instanceof Tuple)) throw typeError('expected a tuple of names');
  for (const item of value.items) if (typeof item !== 'string') throw typeError('expected a tuple of names');
  return value.items as readonly string[];
}

/** `names`: self, the positional parameters, the keyword-only ones; `fields` and `sources`: the stores; `post`: what __post_init__ gets, or None. */
function initializer(interp: Interp, names: PyTuple, fields: Value, sources: Value, isFrozen: Value, post: Value, globals: PyDict): Value {
  const [selfName, positional, keywordOnly] = names.items;
  const stored = texts(fields);
  const kinds = texts(sources);
  const size = stored.length + texts(positional).length + texts(keywordOnly).length + 4;
  interp.meter.charge(size);
  interp.meter.allocateLarge(size * 400);
  return makeInitializer(
    {
      selfName: selfName as string,
      positional: texts(positional),
      keywordOnly: texts(keywordOnly),
      stores: stored.map((field, i) => ({ field, source: SOURCES.find((source) => source === kinds[i]) ?? 'default' })),
      isFrozen: isFrozen === true,
      postInit: post === null ? null : texts(post),
    },
    globals,
  );
}

// ---- fields of instances ------------------------------------------------------------------------

/** The values of the attributes called `names`, as a tuple; may be CALL. */
function valuesOf(interp: Interp, object: Value, names: Value): Value {
  texts(names);
  return readEach(interp, 'name', object, names as PyTuple);
}

/**
 * Compares the attributes called `names` as far as nothing but plain values is met: True or False, or how many names have been compared. None where the
 * classes of the two must be asked for.
 */
function compareFields(interp: Interp, a: Value, b: Value, names: Value): Value {
  const items = texts(names);
  if (a === b) return true;
  const isPlain = a instanceof PyInstance && b instanceof PyInstance && a.cls === b.cls;
  if (!isPlain || a.cls.lookup('__class__') !== objectType.ns.get('__class__')) return null;
  interp.meter.charge(items.length >> 1);
  for (let i = 0; i < items.length; i++) {
    const x = plainField(a, items[i]);
    const y = x === undefined ? undefined : plainField(b, items[i]);
    if (x === undefined || y === undefined) return i;
    if (typeof x === 'string') chargeSameLength(interp, x, y);
    if (richCompare(interp, 'eq', x, y) !== true) return false;
  }
  return true;
}

/** A number, str, bool or None that an instance keeps under a name that nothing of its class hides; undefined for all else. */
function plainField(object: Value, name: string): Value | undefined {
  if (!(object instanceof PyInstance) || !hasDefaultGet(object.cls)) return undefined;
  const attribute = object.cls.lookup(name);
  if (attribute !== undefined && !(attribute instanceof PyMember) && isDataDescriptor(attribute)) return undefined;
  const value =
    attribute instanceof PyMember ? object.values[object.cls.rootShape.index.get(attribute.key) ?? -1] : instanceGet(object, name);
  return value === null || typeof value !== 'object' || value instanceof PyFloat ? value : undefined;
}

/** The members by name. */
export function dataclassesNatives(): Iterable<readonly [string, Value]> {
  return [
    ['values_of', makeNative('values_of', fn('values_of(object, names, /)', valuesOf), null)],
    ['compare_fields', makeNative('compare_fields', fn('compare_fields(a, b, names, /)', compareFields), null)],
    ['initializer', makeNative('initializer', fn('initializer(names, fields, sources, frozen, post, globals, /)', initializer), null)],
  ];
}
