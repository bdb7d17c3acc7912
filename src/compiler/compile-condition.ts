/** Compiles comparisons, `and`, `or`, conditional expressions and jumps on conditions. CPython: codegen_jump_if in Python/codegen.c. */

import type { Const } from '../bytecode/code.ts';
import { Op } from '../bytecode/opcodes.ts';
import type { BoolOp, CmpOperator, Compare, Expr, IfExp } from '../syntax/ast.ts';
import type { Label } from './assembler.ts';
import { deliver } from './compile-operand.ts';
import { constantTruth, foldTuple, immediate } from './constant.ts';
import { mangle } from './scope.ts';
import { ANY, type Unit } from './unit.ts';

/** Goes to `label` if the truth of `node` is `condition`, else falls through. Leaves no value. */
export function jumpIf(u: Unit, node: Expr, label: Label, condition: boolean): void {
  const { asm } = u;
  switch (node.kind) {
    case 'UnaryOp':
      if (node.op === 'Not') return jumpIf(u, node.operand, label, !condition);
      break;
    case 'BoolOp':
      return jumpIfBoolOp(u, node, label, condition);
    case 'Compare':
      return jumpIfCompare(u, node, label, condition);
    case 'IfExp': {
      const orelse = asm.newLabel();
      const end = asm.newLabel();
      jumpIf(u, node.test, orelse, false);
      jumpIf(u, node.body, label, condition);
      asm.jump(end);
      asm.bind(orelse);
      jumpIf(u, node.orelse, label, condition);
      asm.bind(end);
      return;
    }
    default:
  }
  const truth = constantTruth(node);
  if (truth !== undefined) {
    asm.at(node);
    if (truth === condition) asm.jump(label);
    return;
  }
  const mark = u.top;
  const value = node.kind === 'NamedExpr' ? namedOperand(u, node) : u.last(node);
  u.top = mark;
  asm.at(node);
  asm.emitJump(condition ? Op.POP_JUMP_IF_TRUE : Op.POP_JUMP_IF_FALSE, value, 0, label);
}

/** A named expression whose value is used at once: its local's own register. */
function namedOperand(u: Unit, node: Expr & { kind: 'NamedExpr' }): number {
  const register = u.localRegister(mangle(u.scope.privateName, node.target.id));
  if (register < 0) return u.any(node);
  u.into(node.value, register);
  u.asm.markBound(register);
  return register;
}

function jumpIfBoolOp(u: Unit, node: BoolOp, label: Label, condition: boolean): void {
  const isOr = node.op === 'Or';
  const short = isOr === condition ? label : u.asm.newLabel();
  const last = node.values.length - 1;
  for (let i = 0; i < last; i++) jumpIf(u, node.values[i] as Expr, short, isOr);
  jumpIf(u, node.values[last] as Expr, label, condition);
  if (short !== label) u.asm.bind(short);
}

function jumpIfCompare(u: Unit, node: Compare, label: Label, condition: boolean): void {
  const { asm } = u;
  const { ops, comparators } = node;
  const mark = u.top;
  const last = ops.length - 1;
  const fail = last > 0 && condition ? asm.newLabel() : label;
  let left = last === 0 && (comparators[0] as Expr).kind === 'Constant' ? u.last(node.left) : u.any(node.left);
  for (let i = 0; i <= last; i++) {
    const op = ops[i] as CmpOperator;
    const right = comparators[i] as Expr;
    const isLast = i === last;
    const kept = jumpIfOne(u, node, op, left, right, isLast ? label : fail, isLast ? condition : false, !isLast);
    left = kept;
  }
  if (fail !== label) asm.bind(fail);
  u.top = mark;
}

/** One comparison and its jump; returns the register of the right operand, which a chain goes on with if `keep`. */
function jumpIfOne(
  u: Unit,
  node: Compare,
  op: CmpOperator,
  left: number,
  right: Expr,
  label: Label,
  condition: boolean,
  keep: boolean,
): number {
  const { asm } = u;
  const table = condition ? JUMP_OPCODES : JUMP_NOT_OPCODES;
  const opcode = table[op];
  if (opcode === 0) return jumpIfIdentityOrMember(u, node, op, left, right, label, condition);
  const int = keep ? undefined : immediate(right);
  const operand = int ?? (keep ? u.any(right) : u.last(right));
  asm.at(node);
  // The rows with an immediate are twelve further on.
  asm.emitJump(int === undefined ? opcode : opcode + 12, left, operand, label);
  return operand;
}

function jumpIfIdentityOrMember(
  u: Unit,
  node: Compare,
  op: CmpOperator,
  left: number,
  right: Expr,
  label: Label,
  condition: boolean,
): number {
  const { asm } = u;
  if ((op === 'Is' || op === 'IsNot') && right.kind === 'Constant' && right.type === 'None' && node.ops.length === 1) {
    asm.at(node);
    asm.emitJump((op === 'Is') === condition ? Op.POP_JUMP_IF_NONE : Op.POP_JUMP_IF_NOT_NONE, left, 0, label);
    return left;
  }
  const operand = compareOperand(u, op, right);
  const result = u.temp();
  asm.at(node);
  asm.emit(VALUE_OPCODES[op], result, left, operand);
  asm.emitJump(condition ? Op.POP_JUMP_IF_TRUE : Op.POP_JUMP_IF_FALSE, result, 0, label);
  return operand;
}

const VALUE_OPCODES: { readonly [K in CmpOperator]: number } = {
  Lt: Op.COMPARE_LT,
  LtE: Op.COMPARE_LE,
  Eq: Op.COMPARE_EQ,
  NotEq: Op.COMPARE_NE,
  Gt: Op.COMPARE_GT,
  GtE: Op.COMPARE_GE,
  Is: Op.IS_OP,
  IsNot: Op.IS_NOT_OP,
  In: Op.CONTAINS_OP,
  NotIn: Op.NOT_CONTAINS_OP,
};

const JUMP_OPCODES: { readonly [K in CmpOperator]: number } = {
  Lt: Op.JUMP_IF_LT,
  LtE: Op.JUMP_IF_LE,
  Eq: Op.JUMP_IF_EQ,
  NotEq: Op.JUMP_IF_NE,
  Gt: Op.JUMP_IF_GT,
  GtE: Op.JUMP_IF_GE,
  Is: 0,
  IsNot: 0,
  In: 0,
  NotIn: 0,
};

const JUMP_NOT_OPCODES: { readonly [K in CmpOperator]: number } = {
  Lt: Op.JUMP_IF_NOT_LT,
  LtE: Op.JUMP_IF_NOT_LE,
  Eq: Op.JUMP_IF_NOT_EQ,
  NotEq: Op.JUMP_IF_NOT_NE,
  Gt: Op.JUMP_IF_NOT_GT,
  GtE: Op.JUMP_IF_NOT_GE,
  Is: 0,
  IsNot: 0,
  In: 0,
  NotIn: 0,
};

/** Right operand of a comparison: `in` a display of constants is `in` a constant tuple or frozenset. */
function compareOperand(u: Unit, op: CmpOperator, node: Expr): number {
  if ((op === 'In' || op === 'NotIn') && (node.kind === 'List' || node.kind === 'Set')) {
    const items = foldTuple(node.elts) as { kind: 'tuple'; items: readonly Const[] } | undefined;
    if (items !== undefined) {
      u.asm.at(node);
      return u.constant(node.kind === 'List' ? items : { kind: 'frozenset', items: items.items }, ANY);
    }
  }
  return u.any(node);
}

/** Emits a comparison or chain of comparisons as a value. */
export function compileCompare(u: Unit, node: Compare, want: number): number {
  const { asm } = u;
  const { ops, comparators } = node;
  const mark = u.top;
  if (ops.length === 1) {
    const left = u.any(node.left);
    const right = compareOperand(u, ops[0] as CmpOperator, comparators[0] as Expr);
    u.top = mark;
    const dest = want === ANY ? u.temp() : want;
    asm.at(node);
    asm.emit(VALUE_OPCODES[ops[0] as CmpOperator], dest, left, right);
    return dest;
  }
  const dest = want === ANY || !u.isTemp(want) ? u.temp() : want;
  const end = asm.newLabel();
  let left = u.any(node.left);
  for (let i = 0; i < ops.length; i++) {
    const op = ops[i] as CmpOperator;
    const right = compareOperand(u, op, comparators[i] as Expr);
    asm.at(node);
    asm.emit(VALUE_OPCODES[op], dest, left, right);
    if (i < ops.length - 1) asm.emitJump(Op.POP_JUMP_IF_FALSE, dest, 0, end);
    left = right;
  }
  asm.bind(end);
  return deliver(u, dest, want, mark);
}

/** Emits `and` or `or` as a value. */
export function compileBoolOp(u: Unit, node: BoolOp, want: number): number {
  const { asm } = u;
  const mark = u.top;
  // Not straight into a local: an operand that raises, or reads the local, must see its old value.
  const dest = want === ANY || !u.isTemp(want) ? u.temp() : want;
  const end = asm.newLabel();
  const last = node.values.length - 1;
  for (let i = 0; i <= last; i++) {
    u.into(node.values[i] as Expr, dest);
    asm.at(node);
    if (i < last) asm.emitJump(node.op === 'Or' ? Op.POP_JUMP_IF_TRUE : Op.POP_JUMP_IF_FALSE, dest, 0, end);
  }
  asm.bind(end);
  return deliver(u, dest, want, mark);
}

/** Emits `body if test else orelse`. */
export function compileIfExp(u: Unit, node: IfExp, want: number): number {
  const { asm } = u;
  const dest = want === ANY ? u.temp() : want;
  const orelse = asm.newLabel();
  const end = asm.newLabel();
  jumpIf(u, node.test, orelse, false);
  u.into(node.body, dest);
  asm.jump(end);
  asm.bind(orelse);
  u.into(node.orelse, dest);
  asm.bind(end);
  return dest;
}
