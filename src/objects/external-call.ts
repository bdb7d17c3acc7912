/** Calls to the host that a program awaits: several can be outstanding at once. Ours. */
import { builtinFunctionType, PyNative } from './callable.ts';
import { PyDict, PyTuple } from './containers.ts';
import { builtinType, type NativeImpl, PyObject } from './object.ts';
import { defineStored, refTo } from './stored.ts';

const externalCallType = builtinType('external_call');
externalCallType.isSubclassable = false;

/** One call, from the moment it is written to its answer. Guest code sees it only as an opaque key. */
export class PyExternalCall extends PyObject {
  readonly name: string;
  readonly args: PyTuple;
  readonly kwargs: PyDict;
  /** Line of the program that made the call. */
  readonly line: number | null;
  /** The task that makes the call, as the path of creation; set when the call begins. */
  path = '';
  /** Given when the host is first told. */
  callId: string | null = null;
  constructor(name: string, args: PyTuple, kwargs: PyDict, line: number | null) {
    super(externalCallType);
    this.name = name;
    this.args = args;
    this.kwargs = kwargs;
    this.line = line;
  }
}

/** A function of the host that gives an awaitable. */
export class PyAsyncNative extends PyNative {
  readonly fullName: string;
  constructor(fullName: string, name: string, impl: NativeImpl) {
    super(builtinFunctionType, name, 'function', impl, `${name}(*args, **kwargs)`, null, false);
    this.fullName = fullName;
  }
}

defineStored({
  PyExternalCall: {
    tag: 65,
    make: PyExternalCall,
    types: [externalCallType],
    fields: { name: 'text', args: refTo(PyTuple), kwargs: refTo(PyDict), line: 'int?', path: 'text', callId: 'text?' },
  },
  PyAsyncNative: { tag: 21, make: PyAsyncNative, types: ['builtin_function_or_method'], fields: 'own' },
});
