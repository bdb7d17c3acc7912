/** None, NotImplemented and Ellipsis. CPython: Objects/object.c, Objects/sliceobject.c. */

import type { PyDict, PyTuple } from './containers.ts';
import { defineType, fn, method } from './define.ts';
import { typeError } from './errors.ts';
import { Ellipsis, ellipsisType, type Interp, NotImplemented, noneType, notImplementedType, type Value } from './object.ts';

/** These types have one instance each; calling them returns it. */
function singleton(name: string, value: Value): ReturnType<typeof fn> {
  return fn(`${name}(*args, **kwargs)`, (_interp: Interp, args: PyTuple, kwargs: PyDict) => {
    if (args.items.length > 0 || kwargs.size > 0) throw typeError(`${name} takes no arguments`);
    return value;
  });
}

defineType(noneType, {
  doc: 'The type of the None singleton.',
  construct: singleton('NoneType', null),
  isSubclassable: false,
  slots: {
    repr: () => 'None',
    bool: () => false,
    hash: () => 0xfca86420,
    eq: (_interp, self, other) => (self === other ? true : NotImplemented),
  },
});

defineType(notImplementedType, {
  doc: 'The type of the NotImplemented singleton.',
  construct: singleton('NotImplementedType', NotImplemented),
  isSubclassable: false,
  slots: {
    repr: () => 'NotImplemented',
    bool: () => {
      throw typeError('NotImplemented should not be used in a boolean context');
    },
  },
  methods: { __reduce__: method('__reduce__(self, /)', () => 'NotImplemented') },
});

defineType(ellipsisType, {
  doc: 'The type of the Ellipsis singleton.',
  construct: singleton('EllipsisType', Ellipsis),
  isSubclassable: false,
  slots: { repr: () => 'Ellipsis' },
  methods: { __reduce__: method('__reduce__(self, /)', () => 'Ellipsis') },
});
