/** The code object: plain host data that the compiler makes and the VM, `dis` and snapshots read. CPython: Include/cpython/code.h. */

/** A constant of a code object: host data only, never a Python object. Floats are wrapped so that 1.0 and 1 stay apart. */
export type Const =
  | null
  | boolean
  | number // an int, |x| <= 2^53 - 1
  | bigint // an int beyond that
  | string
  | Uint8Array // bytes
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'complex'; readonly imag: number }
  | { readonly kind: 'ellipsis' }
  | { readonly kind: 'tuple'; readonly items: readonly Const[] }
  | { readonly kind: 'frozenset'; readonly items: readonly Const[] }
  | Code;

/** The text that code was compiled from; one object for all code of a compilation. */
export interface SourceText {
  readonly filename: string;
  /** Null: not kept. */
  readonly source: string | null;
}

/** Bits of `Code.flags`; the values are CPython's `CO_*`. */
export const CodeFlag = {
  OPTIMIZED: 0x1,
  NEWLOCALS: 0x2,
  VARARGS: 0x4,
  VARKEYWORDS: 0x8,
  NESTED: 0x10,
  GENERATOR: 0x20,
  COROUTINE: 0x80,
  ITERABLE_COROUTINE: 0x100,
  ASYNC_GENERATOR: 0x200,
  /** Ours: frozen Python, left out of tracebacks. */
  HIDDEN: 0x1000000,
} as const;

/**
 * One compiled scope. Registers of a frame, in this order: parameters (positional, keyword-only, `*args`, `**kwargs`), other locals,
 * free variables (each holds a cell), temporaries. A local that an inner scope captures holds its cell in its own register from MAKE_CELL on.
 */
export interface Code {
  readonly kind: 'code';
  readonly name: string;
  readonly qualname: string;
  readonly filename: string;
  /** For the lines that tracebacks show. */
  readonly text: SourceText;
  readonly firstlineno: number;
  /** Positional parameters, positional-only ones included. */
  readonly argcount: number;
  readonly posonlyargcount: number;
  readonly kwonlyargcount: number;
  readonly flags: number;
  /** Names of registers 0 .. nlocals-1: parameters first, then locals (captured ones included). */
  readonly varnames: readonly string[];
  /** Locals that inner scopes capture (a subset of `varnames`). */
  readonly cellvars: readonly string[];
  /** Captured from outer scopes: registers nlocals .. nlocals + freevars.length - 1. */
  readonly freevars: readonly string[];
  readonly nlocals: number;
  /** All registers: locals, free variables, temporaries. */
  readonly nregs: number;
  /** Instructions, four numbers each: opcode, a, b, c. A `pc` is an index into this array (a multiple of 4). */
  readonly code: Int32Array;
  readonly consts: readonly Const[];
  readonly names: readonly string[];
  /** Inline-cache sites: `sites[i]` is an index into `names` (attribute, global, key) or, for BUILD_CONST_KEY_MAP, into `consts`. */
  readonly sites: Int32Array;
  /** Handlers, four numbers each: start pc, end pc (exclusive), target pc, register that receives the exception. Inner entries come first. */
  readonly exceptiontable: Int32Array;
  /** Source positions, parallel to `code`: line, column, end line, end column of each instruction (columns in code points from 0; line 0: none). */
  readonly linetable: Int32Array;
  /** The docstring, or null. */
  readonly doc: string | null;
}
