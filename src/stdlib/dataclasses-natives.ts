/** Module `_dataclasses`: makes the `__init__` of a dataclass. */
import { type PyDict, type PyTuple, PyTuple as Tuple } from '../objects/containers.ts';
import { fn, makeNative } from '../objects/define.ts';
import { typeError } from '../objects/errors.ts';
import { type FieldSource, makeInitializer } from '../objects/field-init.ts';
import type { Interp, Value } from '../objects/object.ts';

const SOURCES: readonly FieldSource[] = ['argument', 'given', 'factory', 'default'];

function texts(value: Value): string[] {
  if (!(value instanceof Tuple)) throw typeError('expected a tuple of names');
  return value.items.map((item) => {
    if (typeof item !== 'string') throw typeError('expected a tuple of names');
    return item;
  });
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

/** The members by name. */
export function dataclassesNatives(): Iterable<readonly [string, Value]> {
  return [
    ['initializer', makeNative('initializer', fn('initializer(names, fields, sources, frozen, post, globals, /)', initializer), null)],
  ];
}
