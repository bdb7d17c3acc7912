/** Signatures that builtin types tell in `__text_signature__`. CPython: the first lines of their docs. */

const TEXTS = {
  bool: '(object=False, /)',
  classmethod: '(function, /)',
  complex: '(real=0, imag=0)',
  enumerate: '(iterable, start=0)',
  filter: '(function, iterable, /)',
  float: '(x=0, /)',
  frozenset: '(iterable=(), /)',
  list: '(iterable=(), /)',
  map: '(function, iterable, /, *iterables, strict=False)',
  memoryview: '(object)',
  object: '()',
  property: '(fget=None, fset=None, fdel=None, doc=None)',
  reversed: '(sequence, /)',
  set: '(iterable=(), /)',
  staticmethod: '(function, /)',
  tuple: '(iterable=(), /)',
  zip: '(*iterables, strict=False)',
};

/** By the name of the type; the others tell none. */
export const TEXT_SIGNATURES: ReadonlyMap<string, string> = new Map(Object.entries(TEXTS));
