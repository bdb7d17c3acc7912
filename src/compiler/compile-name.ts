/** Loads, stores and deletes names, whatever scope they belong to. CPython: codegen_nameop in Python/codegen.c. */

import { Op } from '../bytecode/opcodes.ts';
import { mangle } from './scope.ts';
import { ANY, SlotKind, type Unit } from './unit.ts';

/** Emits the value of a name; returns its register. */
export function loadName(u: Unit, plain: string, want: number): number {
  const name = plain.charCodeAt(0) === 95 ? mangle(u.scope.privateName, plain) : plain;
  const slot = u.slot(name);
  const register = slot >> 4;
  const { asm } = u;
  switch (slot & 15) {
    case SlotKind.LOCAL:
    case SlotKind.VOLATILE:
      checkBound(u, register);
      if (want === ANY) {
        if ((slot & 15) === SlotKind.LOCAL) return register;
        want = u.temp();
      }
      if (want !== register) asm.emit(Op.MOVE, want, register, 0);
      return want;
    case SlotKind.CELL:
    case SlotKind.FREE:
      if (want === ANY) want = u.temp();
      asm.emit(Op.LOAD_DEREF, want, register, 0);
      return want;
    case SlotKind.GLOBAL:
      if (want === ANY) want = u.temp();
      asm.emit(Op.LOAD_GLOBAL, want, asm.site(name), 0);
      return want;
    case SlotKind.NAME:
      if (want === ANY) want = u.temp();
      asm.emit(Op.LOAD_NAME, want, asm.site(name), 0);
      return want;
    case SlotKind.CLASS_FREE:
      if (want === ANY) want = u.temp();
      asm.emit(Op.LOAD_FROM_DICT_OR_DEREF, want, register, asm.site(name));
      return want;
    default:
      return loadThroughClass(u, name, slot, want);
  }
}

/** Emits UnboundLocalError for a local that may be unbound here. */
export function checkBound(u: Unit, register: number): void {
  if (u.asm.isBound(register)) return;
  u.asm.emit(Op.CHECK_BOUND, register, 0, 0);
  u.asm.markBound(register);
}

/** Emits the store of `source` in a name. */
export function storeName(u: Unit, plain: string, source: number): void {
  const name = plain.charCodeAt(0) === 95 ? mangle(u.scope.privateName, plain) : plain;
  const slot = u.slot(name);
  const register = slot >> 4;
  const { asm } = u;
  switch (slot & 15) {
    case SlotKind.LOCAL:
    case SlotKind.VOLATILE:
      if (register !== source) asm.emit(Op.MOVE, register, source, 0);
      asm.markBound(register);
      return;
    case SlotKind.CELL:
    case SlotKind.FREE:
    case SlotKind.CLASS_FREE:
    case SlotKind.OUTER_CLASS_FREE:
      asm.emit(Op.STORE_DEREF, register, source, 0);
      return;
    case SlotKind.NAME:
      asm.emit(Op.STORE_NAME, source, asm.site(name), 0);
      return;
    default:
      asm.emit(Op.STORE_GLOBAL, source, asm.site(name), 0);
  }
}

/** Emits `del name`. */
export function deleteName(u: Unit, plain: string): void {
  const name = mangle(u.scope.privateName, plain);
  const slot = u.slot(name);
  const register = slot >> 4;
  const { asm } = u;
  switch (slot & 15) {
    case SlotKind.LOCAL:
    case SlotKind.VOLATILE:
      asm.emit(Op.DELETE_FAST, register, 0, 0);
      asm.markUnbound(register);
      return;
    case SlotKind.CELL:
    case SlotKind.FREE:
    case SlotKind.CLASS_FREE:
    case SlotKind.OUTER_CLASS_FREE:
      asm.emit(Op.DELETE_DEREF, register, 0, 0);
      return;
    case SlotKind.NAME:
      asm.emit(Op.DELETE_NAME, 0, asm.site(name), 0);
      return;
    default:
      asm.emit(Op.DELETE_GLOBAL, 0, asm.site(name), 0);
  }
}

/** Emits the end of `except ... as name`: the name is unbound, whether the body deleted it or not. */
export function clearName(u: Unit, plain: string): void {
  const register = u.localRegister(mangle(u.scope.privateName, plain));
  if (register >= 0) {
    u.asm.emit(Op.CLEAR, register, 0, 0);
    u.asm.markUnbound(register);
    return;
  }
  const none = u.constant(null, ANY);
  storeName(u, plain, none);
  deleteName(u, plain);
  u.top = none;
}

/** Forgets what is known of locals that the scope unbinds somewhere: at loop heads and handlers, which other paths reach. */
export function forgetUnbound(u: Unit): void {
  const { unbinds } = u.scope;
  if (unbinds === null) return;
  for (const name of unbinds) {
    const register = u.localRegister(name);
    if (register >= 0) u.asm.markUnbound(register);
  }
}

/** A name in an annotation of a class: the class namespace goes first. */
function loadThroughClass(u: Unit, name: string, slot: number, want: number): number {
  const { asm } = u;
  const mapping = u.temp();
  asm.emit(Op.LOAD_DEREF, mapping, u.cellRegister('__classdict__'), 0);
  const register = slot >> 4;
  if ((slot & 15) === SlotKind.OUTER_CLASS_GLOBAL) asm.emit(Op.LOAD_FROM_DICT_OR_GLOBALS, mapping, mapping, asm.site(name));
  else asm.emit(Op.LOAD_FROM_MAPPING_OR_DEREF, mapping, register, asm.site(name));
  if (want === ANY) return mapping;
  asm.emit(Op.MOVE, want, mapping, 0);
  u.top = mapping;
  return want;
}
