/** Compiles assignment: targets, unpacking, augmented and annotated assignment, `del`. CPython: codegen_augassign, unpack_helper in Python/codegen.c. */

import type { Const } from '../bytecode/code.ts';
import { Op } from '../bytecode/opcodes.ts';
import type { AnnAssign, Assign, Attribute, AugAssign, BinaryOperator, Expr, List, Subscript, Tuple } from '../syntax/ast.ts';
import { recordAnnotation } from './compile-annotation.ts';
import { isStarred, MANY } from './compile-display.ts';
import { deleteName, loadName, storeName } from './compile-name.ts';
import { isSimpleSlice, locateAttribute, pushBounds } from './compile-operand.ts';
import { fold, immediate } from './constant.ts';
import { mangle } from './scope.ts';
import { ANY, type Unit } from './unit.ts';

/** Emits an assignment; returns a register that holds the value of `name = value`, else -1. */
export function compileAssign(u: Unit, node: Assign): number {
  const { targets, value } = node;
  const target = targets[0] as Expr;
  const mark = u.top;
  let source: number;
  if (targets.length === 1) {
    const local = target.kind === 'Name' ? u.localRegister(mangle(u.scope.privateName, target.id)) : -1;
    if (local >= 0) {
      u.into(value, local);
      u.asm.markBound(local);
      return local;
    }
    if (isParallel(target, value)) {
      assignParallel(u, (target as Tuple).elts, (value as Tuple).elts);
      u.top = mark;
      return -1;
    }
    source = u.any(value);
  } else {
    // A target may rebind the local whose value the next target takes.
    source = u.push(value);
  }
  for (const each of targets) compileStore(u, each, source);
  u.top = mark;
  return targets.length === 1 && target.kind === 'Name' ? source : -1;
}

/** `a, b = x, y` without stars: no tuple is made. */
function isParallel(target: Expr, value: Expr): boolean {
  if ((target.kind !== 'Tuple' && target.kind !== 'List') || value.kind !== 'Tuple') return false;
  if (target.elts.length !== value.elts.length || value.elts.length > MANY || value.elts.length === 0) return false;
  if (value.elts.some(isStarred)) return false;
  return target.elts.every(({ kind }) => kind === 'Name' || kind === 'Attribute' || kind === 'Subscript');
}

function assignParallel(u: Unit, targets: readonly Expr[], values: readonly Expr[]): void {
  const constants: (Const | undefined)[] = [];
  const sources: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as Expr;
    const constant = fold(value);
    constants.push(constant);
    if (constant !== undefined) sources.push(-1);
    else sources.push(isReboundBefore(value, targets, i) ? u.push(value) : u.any(value));
  }
  for (let i = 0; i < targets.length; i++) {
    const target = targets[i] as Expr;
    const constant = constants[i];
    const mark = u.top;
    if (constant === undefined) compileStore(u, target, sources[i] as number);
    else {
      const local = target.kind === 'Name' ? u.localRegister(mangle(u.scope.privateName, target.id)) : -1;
      u.asm.at(values[i] as Expr);
      const register = u.constant(constant, local >= 0 ? local : ANY);
      if (local >= 0) u.asm.markBound(local);
      else compileStore(u, target, register);
    }
    u.top = mark;
  }
}

/** Whether one of the first `count` targets is the name that `value` reads. */
function isReboundBefore(value: Expr, targets: readonly Expr[], count: number): boolean {
  if (value.kind !== 'Name') return false;
  for (let i = 0; i < count; i++) {
    const target = targets[i] as Expr;
    if (target.kind === 'Name' && target.id === value.id) return true;
  }
  return false;
}

/** Stores register `source` in a target; see `Visitors.store`. */
export function compileStore(u: Unit, target: Expr, source: number): void {
  const { asm } = u;
  const mark = u.top;
  switch (target.kind) {
    case 'Name':
      asm.at(target);
      storeName(u, target.id, source);
      break;
    case 'Attribute': {
      const object = u.any(target.value);
      locateAttribute(u, target, target);
      asm.emit(Op.STORE_ATTR, object, source, asm.site(mangle(u.scope.privateName, target.attr)));
      break;
    }
    case 'Subscript':
      storeItem(u, target, subscriptOperands(u, target), source);
      break;
    case 'Tuple':
    case 'List':
      unpack(u, target, source);
      break;
    case 'Starred':
      return u.fail('starred assignment target must be in a list or tuple', target);
    default:
      return u.fail('cannot assign to expression', target);
  }
  u.top = mark;
}

/** Operands of a subscript in registers: `op` is the loading instruction. */
interface SubscriptOperands {
  readonly op: number;
  readonly object: number;
  readonly key: number;
}

function subscriptOperands(u: Unit, node: Subscript): SubscriptOperands {
  const object = u.any(node.value);
  const { slice } = node;
  if (isSimpleSlice(slice)) return { op: Op.BINARY_SLICE, object, key: pushBounds(u, slice) };
  if (slice.kind === 'Constant' && slice.type === 'str') return { op: Op.BINARY_SUBSCR_STR, object, key: -1 };
  return { op: Op.BINARY_SUBSCR, object, key: u.any(slice) };
}

function storeItem(u: Unit, node: Subscript, operands: SubscriptOperands, source: number): void {
  const { asm } = u;
  const { op, object, key } = operands;
  asm.at(node);
  if (op === Op.BINARY_SLICE) asm.emit(Op.STORE_SLICE, object, source, key);
  else if (op === Op.BINARY_SUBSCR_STR) asm.emit(Op.STORE_SUBSCR_STR, object, source, asm.site(constantKey(node)));
  else asm.emit(Op.STORE_SUBSCR, object, key, source);
}

function constantKey(node: Subscript): string {
  return node.slice.kind === 'Constant' ? (node.slice.value as string) : '';
}

function unpack(u: Unit, target: Tuple | List, source: number): void {
  const { asm } = u;
  const { elts } = target;
  const star = elts.findIndex(isStarred);
  if (star >= 0) {
    const after = elts.length - star - 1;
    if (elts.findLastIndex(isStarred) !== star) u.fail('multiple starred expressions in assignment', target);
    if (star >= 256) u.fail('too many expressions in star-unpacking assignment', target);
    const first = u.temps(elts.length);
    asm.at(target);
    asm.emit(Op.UNPACK_EX, source, first, star | (after << 12));
    for (let i = 0; i < elts.length; i++) {
      const element = elts[i] as Expr;
      compileStore(u, isStarred(element) ? element.value : element, first + i);
    }
    return;
  }
  const locals = consecutiveLocals(u, elts);
  asm.at(target);
  if (locals >= 0) {
    asm.emit(Op.UNPACK_SEQUENCE, source, locals, elts.length);
    for (let i = 0; i < elts.length; i++) asm.markBound(locals + i);
    return;
  }
  const first = u.temps(elts.length);
  asm.emit(Op.UNPACK_SEQUENCE, source, first, elts.length);
  for (let i = 0; i < elts.length; i++) compileStore(u, elts[i] as Expr, first + i);
}

/** First register if the targets are locals in a row, so that they can be unpacked in place; else -1. */
function consecutiveLocals(u: Unit, elts: readonly Expr[]): number {
  let first = -1;
  for (let i = 0; i < elts.length; i++) {
    const element = elts[i] as Expr;
    if (element.kind !== 'Name') return -1;
    const register = u.localRegister(mangle(u.scope.privateName, element.id));
    if (register < 0 || (i > 0 && register !== first + i)) return -1;
    if (i === 0) first = register;
  }
  return first;
}

const INPLACE_OPCODES: { readonly [K in BinaryOperator]: number } = {
  Add: Op.INPLACE_ADD,
  Sub: Op.INPLACE_SUBTRACT,
  Mult: Op.INPLACE_MULTIPLY,
  MatMult: Op.INPLACE_MATRIX_MULTIPLY,
  Div: Op.INPLACE_TRUE_DIVIDE,
  Mod: Op.INPLACE_MODULO,
  Pow: Op.INPLACE_POWER,
  LShift: Op.INPLACE_LSHIFT,
  RShift: Op.INPLACE_RSHIFT,
  BitOr: Op.INPLACE_OR,
  BitXor: Op.INPLACE_XOR,
  BitAnd: Op.INPLACE_AND,
  FloorDiv: Op.INPLACE_FLOOR_DIVIDE,
};

export function compileAugAssign(u: Unit, node: AugAssign): void {
  const { target } = node;
  const mark = u.top;
  if (target.kind === 'Name') augmentName(u, node, target.id);
  else if (target.kind === 'Attribute') augmentAttribute(u, node, target);
  else if (target.kind === 'Subscript') augmentItem(u, node, target);
  u.top = mark;
}

/** Emits `dest = left op= value`. */
function augment(u: Unit, node: AugAssign, left: number, dest: number): void {
  const mark = u.top;
  const int = node.op === 'Add' || node.op === 'Sub' ? immediate(node.value) : undefined;
  const right = int ?? u.any(node.value);
  u.asm.at(node);
  if (int === undefined) u.asm.emit(INPLACE_OPCODES[node.op], dest, left, right);
  else u.asm.emit(node.op === 'Add' ? Op.INPLACE_ADD_IMM : Op.INPLACE_SUBTRACT_IMM, dest, left, right);
  u.top = mark;
}

function augmentName(u: Unit, node: AugAssign, name: string): void {
  u.asm.at(node.target);
  const left = loadName(u, name, ANY);
  const local = u.localRegister(mangle(u.scope.privateName, name));
  if (local >= 0) {
    augment(u, node, left, local);
    return;
  }
  augment(u, node, left, left);
  u.asm.at(node.target);
  storeName(u, name, left);
}

function augmentAttribute(u: Unit, node: AugAssign, target: Attribute): void {
  const { asm } = u;
  const object = u.any(target.value);
  const value = u.temp();
  const name = mangle(u.scope.privateName, target.attr);
  locateAttribute(u, target, target);
  asm.emit(Op.LOAD_ATTR, value, object, asm.site(name));
  augment(u, node, value, value);
  locateAttribute(u, target, target);
  asm.emit(Op.STORE_ATTR, object, value, asm.site(name));
}

function augmentItem(u: Unit, node: AugAssign, target: Subscript): void {
  const { asm } = u;
  const operands = subscriptOperands(u, target);
  const value = u.temp();
  asm.at(target);
  asm.emit(operands.op, value, operands.object, operands.op === Op.BINARY_SUBSCR_STR ? asm.site(constantKey(target)) : operands.key);
  augment(u, node, value, value);
  storeItem(u, target, operands, value);
}

export function compileAnnAssign(u: Unit, node: AnnAssign): void {
  const { target, value } = node;
  const mark = u.top;
  if (value !== null) {
    const local = target.kind === 'Name' ? u.localRegister(mangle(u.scope.privateName, target.id)) : -1;
    if (local >= 0) {
      u.into(value, local);
      u.asm.markBound(local);
    } else compileStore(u, target, u.any(value));
    u.top = mark;
  }
  if (target.kind === 'Name') {
    if (node.simple === 1) recordAnnotation(u, node);
  } else if (value === null) checkTarget(u, target);
  u.top = mark;
}

/** A target that is annotated only is evaluated as far as it is an expression. */
function checkTarget(u: Unit, target: Expr): void {
  if (target.kind === 'Attribute') u.any(target.value);
  else if (target.kind === 'Subscript') {
    u.any(target.value);
    checkSubscript(u, target.slice);
  }
}

function checkSubscript(u: Unit, slice: Expr): void {
  if (slice.kind === 'Slice') {
    for (const bound of [slice.lower, slice.upper, slice.step]) if (bound !== null) u.any(bound);
  } else if (slice.kind === 'Tuple') {
    for (const element of slice.elts) checkSubscript(u, element);
  } else u.any(slice);
}

/** Emits `del target`. */
export function compileDelete(u: Unit, target: Expr): void {
  const { asm } = u;
  const mark = u.top;
  if (target.kind === 'Name') {
    asm.at(target);
    deleteName(u, target.id);
  } else if (target.kind === 'Attribute') {
    const object = u.any(target.value);
    locateAttribute(u, target, target);
    asm.emit(Op.DELETE_ATTR, object, 0, asm.site(mangle(u.scope.privateName, target.attr)));
  } else if (target.kind === 'Subscript') {
    const object = u.any(target.value);
    const key = u.any(target.slice);
    asm.at(target);
    asm.emit(Op.DELETE_SUBSCR, object, key, 0);
  } else if (target.kind === 'Tuple' || target.kind === 'List') {
    for (const element of target.elts) compileDelete(u, element);
  }
  u.top = mark;
}
