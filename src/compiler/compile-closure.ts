/** Makes functions of finished code objects, with the cells they capture. CPython: codegen_make_closure in Python/codegen.c. */

import type { Code } from '../bytecode/code.ts';
import { Op } from '../bytecode/opcodes.ts';
import type { Scope } from './scope.ts';
import { ANY, type Unit } from './unit.ts';

/** Bits of MAKE_FUNCTION: what stands in the registers after its destination, in this order. */
export const FunctionFlag = { DEFAULTS: 1, KWDEFAULTS: 2, ANNOTATE: 4, CLOSURE: 8 } as const;

/**
 * Emits the function of `code` into temporary `base`. The parts named by `flags` are already in `base + 1` ...; what is above is free.
 */
export function makeFunction(u: Unit, code: Code, scope: Scope, base: number, flags: number): void {
  const { asm } = u;
  let all = flags;
  if (scope.frees.length > 0) {
    all |= FunctionFlag.CLOSURE;
    const tuple = u.temp();
    u.top = tuple;
    for (const name of scope.frees) asm.emit(Op.LOAD_CLOSURE, u.temp(), u.cellRegister(name), 0);
    asm.emit(Op.BUILD_TUPLE, tuple, tuple, scope.frees.length);
  }
  asm.emit(Op.MAKE_FUNCTION, base, asm.constant(code), all);
  u.top = base + 1;
}

/** Emits a function without defaults straight to where it is wanted. */
export function makePlainFunction(u: Unit, code: Code, scope: Scope, want: number): number {
  if (scope.frees.length === 0) {
    const dest = want === ANY ? u.temp() : want;
    u.asm.emit(Op.MAKE_FUNCTION, dest, u.asm.constant(code), 0);
    return dest;
  }
  const base = u.temp();
  makeFunction(u, code, scope, base, 0);
  if (want === ANY) return base;
  u.asm.emit(Op.MOVE, want, base, 0);
  u.top = base;
  return want;
}
