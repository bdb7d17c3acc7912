/** Pieces that several kinds of expressions and targets share: positions of attributes, bounds of slices, results built in a temporary. CPython: Python/codegen.c. */

import { Op } from '../bytecode/opcodes.ts';
import type { Attribute, Expr, Slice } from '../syntax/ast.ts';
import { ANY, type Unit } from './unit.ts';

/** Makes the position that of an attribute's name, if that is on another line than where the expression begins. CPython: update_start_location_to_match_attr. */
export function locateAttribute(u: Unit, whole: Expr, attribute: Attribute): void {
  const { asm } = u;
  asm.at(whole);
  if (whole.lineno === attribute.endLineno) return;
  asm.line = attribute.endLineno;
  const length = [...attribute.attr].length;
  if (length <= attribute.endCol) asm.col = attribute.endCol - length;
}

/** Whether a slice has no step, so that BINARY_SLICE and STORE_SLICE do. */
export function isSimpleSlice(node: Expr): node is Slice {
  return node.kind === 'Slice' && node.step === null;
}

/** Emits the two bounds of a slice into new consecutive temporaries; returns the first. */
export function pushBounds(u: Unit, node: Slice): number {
  const first = pushOrNone(u, node.lower, node);
  pushOrNone(u, node.upper, node);
  return first;
}

function pushOrNone(u: Unit, value: Expr | null, slice: Slice): number {
  if (value !== null) return u.push(value);
  u.asm.at(slice);
  return u.constant(null, ANY);
}

/** Brings a value from the temporary it was built in to where it is wanted. */
export function deliver(u: Unit, dest: number, want: number, mark: number): number {
  if (want === ANY) {
    u.top = dest + 1;
    return dest;
  }
  if (want !== dest) u.asm.emit(Op.MOVE, want, dest, 0);
  u.top = mark;
  return want;
}
