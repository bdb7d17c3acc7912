/** Traceback and frame objects as guest code sees them: line numbers and code, no way to variables. CPython: Python/traceback.c. */
import type { PyCode } from './callable.ts';
import { defineType } from './define.ts';
import { type PyBaseException, PyTraceback, raise, typeError } from './errors.ts';
import { builtinType, PyObject, typeOf, type Value } from './object.ts';
import { defineStored, refTo } from './stored.ts';

export const tracebackType = builtinType('traceback');
export const frameType = builtinType('frame');

/** A traceback entry and those after it. */
export class PyTracebackObject extends PyObject {
  entry: PyTraceback;
  constructor(entry: PyTraceback) {
    super(tracebackType);
    this.entry = entry;
  }
}

/** `tb_frame`: where an entry is, without locals. */
export class PyFrameObject extends PyObject {
  readonly entry: PyTraceback;
  constructor(entry: PyTraceback) {
    super(frameType);
    this.entry = entry;
  }
}

// So that `e.__traceback__ is e.__traceback__`; entries themselves are plain data.
const objects = new WeakMap<PyTraceback, PyTracebackObject>();

/** The guest's object for a traceback: None if there is none. Entries of frozen code are left out. */
export function tracebackObject(entry: PyTraceback | null): Value {
  let shown = entry;
  while (shown?.code.isHidden) shown = shown.next;
  if (shown === null) return null;
  let object = objects.get(shown);
  if (object === undefined) {
    object = new PyTracebackObject(shown);
    objects.set(shown, object);
  }
  return object;
}

/** `__traceback__` of an exception. */
export function tracebackValue(error: PyBaseException): Value {
  return tracebackObject(error.traceback);
}

/** The traceback in a guest's object; raises TypeError for anything but a traceback or None. */
export function tracebackFrom(v: Value): PyTraceback | null {
  if (v === null) return null;
  if (v instanceof PyTracebackObject) return v.entry;
  throw typeError('__traceback__ must be a traceback or None');
}

/** The source line of an entry. */
export function lineOf(code: PyCode, pc: number): number {
  return code.code.linetable[pc];
}

function entryOf(v: Value): PyTraceback {
  return (v as PyTracebackObject | PyFrameObject).entry;
}

defineType(tracebackType, {
  isSubclassable: false,
  getset: {
    tb_lineno: { get: (_interp, self) => lineOf(entryOf(self).code, entryOf(self).pc) },
    tb_lasti: { get: (_interp, self) => entryOf(self).pc },
    tb_frame: { get: (_interp, self) => new PyFrameObject(entryOf(self)) },
    tb_next: {
      get: (_interp, self) => tracebackObject(entryOf(self).next),
      set(_interp, self, value) {
        if (value === undefined) throw typeError("can't delete tb_next attribute");
        if (value !== null && !(value instanceof PyTracebackObject))
          throw typeError(`expected traceback object, got '${typeOf(value).name}'`);
        for (let tb: PyTraceback | null = value === null ? null : value.entry; tb !== null; tb = tb.next) {
          if (tb === entryOf(self)) throw raise('ValueError', 'traceback loop detected');
        }
        const object = self as PyTracebackObject;
        object.entry = new PyTraceback(value === null ? null : value.entry, object.entry.code, object.entry.pc);
        objects.set(object.entry, object);
      },
    },
  },
});

defineType(frameType, {
  isSubclassable: false,
  slots: {
    repr(interp, self) {
      const { code, pc } = entryOf(self);
      const { filename, name } = code.code;
      return `<frame at 0x${interp.idOf(self).toString(16).padStart(12, '0')}, file '${filename}', line ${lineOf(code, pc)}, code ${name}>`;
    },
  },
  getset: {
    f_code: { get: (_interp, self) => entryOf(self).code },
    f_lineno: { get: (_interp, self) => lineOf(entryOf(self).code, entryOf(self).pc) },
    f_lasti: { get: (_interp, self) => entryOf(self).pc },
    f_back: { get: () => null },
  },
});

defineStored({
  PyTracebackObject: {
    tag: 60,
    make: PyTracebackObject,
    types: [tracebackType],
    fields: { entry: refTo(PyTraceback) },
    restored(object: PyTracebackObject) {
      objects.set(object.entry, object);
      return true;
    },
  },
  PyFrameObject: { tag: 61, make: PyFrameObject, types: [frameType], fields: { entry: refTo(PyTraceback) } },
});
