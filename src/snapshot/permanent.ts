/** What snapshots hold by name because it exists in every process: builtin types, natives, singletons, and the code of the engine's own Python. */
import type { Code } from '../bytecode/code.ts';
import type { PyNative } from '../objects/callable.ts';
import type { PyObject } from '../objects/object.ts';

/** Where a code object of frozen Python is: the module's name, and the way down through constants. */
export interface CodeOrigin {
  readonly module: string;
  readonly path: readonly number[];
}

/** The code of one frozen module. Another fingerprint means that its frames and functions are not those of the dump. */
export interface FrozenCode {
  readonly code: Code;
  readonly fingerprint: string;
}

/** Stable names of permanent objects, both ways. Provided by the layer that knows all tables. */
export interface Permanents {
  nameOf(object: PyObject): string | undefined;
  find(name: string): PyObject | undefined;
  originOf(code: Code): CodeOrigin | undefined;
  frozenCode(module: string): FrozenCode | undefined;
  /** Makes the function of the host called `fullName`; `isAsync`: the guest awaits it. */
  external(fullName: string, isAsync: boolean): PyNative;
}
