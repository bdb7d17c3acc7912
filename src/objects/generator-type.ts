/** Generators, coroutines and the iterators that await them. CPython: Objects/genobject.c. */
import { coroutineType, generatorType, PyGenerator } from './callable.ts';
import { defineType, method } from './define.ts';
import { generatorClose, generatorRepr, generatorSend, generatorThrow, stateFields } from './generator-methods.ts';
import { addClassGetItem } from './generic-alias.ts';
import { iteratorSlots } from './iterators.ts';
import { type Arg, builtinType, type Interp, type NativeImpl, PyObject, type Value } from './object.ts';
import { defineStored, refTo } from './stored.ts';

const send: NativeImpl = (interp: Interp, self: PyGenerator, value: Value) => generatorSend(interp, self, value);
const throwImpl: NativeImpl = (interp: Interp, self: PyGenerator, type: Value, value?: Value, traceback?: Value) => {
  return generatorThrow(interp, self, type, value, traceback);
};
const close: NativeImpl = (interp: Interp, self: PyGenerator) => generatorClose(interp, self);

const methods = {
  send: method('send(self, value, /)', send),
  throw: method('throw(self, type, value=None, traceback=None, /)', throwImpl),
  close: method('close(self, /)', close),
};

defineType(generatorType, {
  isSubclassable: false,
  slots: {
    ...iteratorSlots,
    next: (interp, self) => generatorSend(interp, self as PyGenerator, null),
    repr: generatorRepr,
  },
  methods,
  getset: stateFields('gi'),
});

/** What `coroutine.__await__()` returns: an iterator over the coroutine. */
export class PyCoroutineWrapper extends PyObject {
  readonly coroutine: PyGenerator;
  constructor(coroutine: PyGenerator) {
    super(coroutineWrapperType);
    this.coroutine = coroutine;
  }
}

export const coroutineWrapperType = builtinType('coroutine_wrapper');

defineType(coroutineType, {
  isSubclassable: false,
  slots: { repr: generatorRepr },
  methods: { ...methods, __await__: method('__await__(self, /)', (_interp: Interp, self: PyGenerator) => new PyCoroutineWrapper(self)) },
  getset: { ...stateFields('cr'), cr_origin: { get: () => null } },
});

function inner(v: Value): PyGenerator {
  return (v as PyCoroutineWrapper).coroutine;
}

defineType(coroutineWrapperType, {
  isSubclassable: false,
  slots: { iter: (_interp, self) => self, next: (interp, self) => generatorSend(interp, inner(self), null) },
  methods: {
    send: method('send(self, value, /)', (interp: Interp, self: Value, value: Value) => generatorSend(interp, inner(self), value)),
    throw: method(
      'throw(self, type, value=None, traceback=None, /)',
      (interp: Interp, self: Value, type: Value, value?: Value, traceback?: Arg) =>
        generatorThrow(interp, inner(self), type, value, traceback),
    ),
    close: method('close(self, /)', (interp: Interp, self: Value) => generatorClose(interp, inner(self))),
  },
});

addClassGetItem(generatorType, coroutineType);

defineStored({
  PyCoroutineWrapper: {
    tag: 62,
    make: PyCoroutineWrapper,
    types: [coroutineWrapperType],
    fields: { coroutine: refTo(PyGenerator) },
  },
});
