/** Compiles expressions: dispatch, operators, attributes, subscripts. CPython: codegen_visit_expr in Python/codegen.c. */

import type { Const } from '../bytecode/code.ts';
import { Op } from '../bytecode/opcodes.ts';
import type { Attribute, BinaryOperator, BinOp, Expr, NamedExpr, Slice, Span, Subscript, UnaryOp } from '../syntax/ast.ts';
import { compileAwait, compileYield, compileYieldFrom } from './compile-async.ts';
import { compileCall, isOfSuper } from './compile-call.ts';
import { compileComprehension, compileGeneratorExpression } from './compile-comprehension.ts';
import { compileBoolOp, compileCompare, compileIfExp } from './compile-condition.ts';
import { compileDict, compileList, compileSet, compileTuple } from './compile-display.ts';
import { compileLambda } from './compile-function.ts';
import { loadName, storeName } from './compile-name.ts';
import { isSimpleSlice, locateAttribute, pushBounds } from './compile-operand.ts';
import { compileFormattedValue, compileJoinedStr, compilePercent, compileTemplateStr, NOT_A_FORMAT } from './compile-string.ts';
import { fold, foldBinary, immediate, literal } from './constant.ts';
import { MAX_DEPTH, recursionError } from './failure.ts';
import { mangle } from './scope.ts';
import { ANY, type Unit } from './unit.ts';

/** Emits an expression; see `Visitors.expression`. */
export function compileExpression(u: Unit, node: Expr, want: number): number {
  if (node.kind === 'Name') {
    u.asm.at(node);
    return node.id === '__debug__' ? u.constant(true, want) : loadName(u, node.id, want);
  }
  if (node.kind === 'Constant') {
    u.asm.at(node);
    return u.constant(literal(node), want);
  }
  if (++u.shared.depth > MAX_DEPTH) throw recursionError();
  const register = compileCompound(u, node, want);
  u.shared.depth--;
  return register;
}

function compileCompound(u: Unit, node: Exclude<Expr, { kind: 'Name' } | { kind: 'Constant' }>, want: number): number {
  switch (node.kind) {
    case 'Call':
      return compileCall(u, node, want);
    case 'Attribute':
      return compileAttribute(u, node, want);
    case 'Subscript':
      return compileSubscript(u, node, want);
    case 'BinOp':
      return compileBinOp(u, node, want);
    case 'Compare':
      return compileCompare(u, node, want);
    case 'BoolOp':
      return compileBoolOp(u, node, want);
    case 'UnaryOp':
      return compileUnaryOp(u, node, want);
    case 'IfExp':
      return compileIfExp(u, node, want);
    case 'List':
      return compileList(u, node, want);
    case 'Tuple':
      return compileTuple(u, node, want);
    case 'Dict':
      return compileDict(u, node, want);
    case 'Set':
      return compileSet(u, node, want);
    case 'JoinedStr':
      return compileJoinedStr(u, node, want);
    case 'FormattedValue':
      return compileFormattedValue(u, node, want);
    case 'TemplateStr':
    case 'Interpolation':
      return compileTemplateStr(u, node, want);
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
      return compileComprehension(u, node, want);
    case 'GeneratorExp':
      return compileGeneratorExpression(u, node, want);
    case 'Lambda':
      return compileLambda(u, node, want);
    case 'NamedExpr':
      return compileNamedExpr(u, node, want);
    case 'Await':
      return compileAwait(u, node, want);
    case 'Yield':
      return compileYield(u, node, want);
    case 'YieldFrom':
      return compileYieldFrom(u, node, want);
    case 'Slice':
      return compileSlice(u, node, want);
    case 'Starred':
      return u.fail("can't use starred expression here", node);
  }
}

const BINARY_OPCODES: { readonly [K in BinaryOperator]: number } = {
  Add: Op.BINARY_ADD,
  Sub: Op.BINARY_SUBTRACT,
  Mult: Op.BINARY_MULTIPLY,
  MatMult: Op.BINARY_MATRIX_MULTIPLY,
  Div: Op.BINARY_TRUE_DIVIDE,
  Mod: Op.BINARY_MODULO,
  Pow: Op.BINARY_POWER,
  LShift: Op.BINARY_LSHIFT,
  RShift: Op.BINARY_RSHIFT,
  BitOr: Op.BINARY_OR,
  BitXor: Op.BINARY_XOR,
  BitAnd: Op.BINARY_AND,
  FloorDiv: Op.BINARY_FLOOR_DIVIDE,
};

/** Opcode of `left op int`, or 0 where there is none. */
function immediateOpcode(op: BinaryOperator): number {
  switch (op) {
    case 'Add':
      return Op.ADD_IMM;
    case 'Sub':
      return Op.SUBTRACT_IMM;
    case 'Mult':
      return Op.MULTIPLY_IMM;
    case 'FloorDiv':
      return Op.FLOOR_DIVIDE_IMM;
    case 'Mod':
      return Op.MODULO_IMM;
    default:
      return 0;
  }
}

/** Goes up a left-deep chain with a loop, folding its constant start. */
function compileBinOp(u: Unit, top: BinOp, want: number): number {
  if (top.op === 'Mod') {
    const formatted = compilePercent(u, top, want);
    if (formatted !== NOT_A_FORMAT) return formatted;
  }
  const chain: BinOp[] = [];
  let leaf: Expr = top;
  while (leaf.kind === 'BinOp') {
    chain.push(leaf);
    leaf = leaf.left;
  }
  let at = chain.length - 1;
  let value: Const | undefined = fold(leaf);
  if (value !== undefined) {
    for (; at >= 0; at--) {
      const node = chain[at] as BinOp;
      const right = fold(node.right);
      const result: Const | undefined = right === undefined ? undefined : foldBinary(node.op, value, right);
      if (result === undefined) break;
      value = result;
      leaf = node;
    }
  }
  const mark = u.top;
  u.asm.at(leaf);
  if (at < 0) return u.constant(value as Const, want);
  let left = value !== undefined ? u.constant(value, ANY) : u.any(leaf);
  for (; at >= 0; at--) left = compileOperation(u, chain[at] as BinOp, left, mark, at === 0 ? want : ANY);
  return left;
}

function compileOperation(u: Unit, node: BinOp, left: number, mark: number, want: number): number {
  const fast = immediateOpcode(node.op);
  const int = fast === 0 ? undefined : immediate(node.right);
  const right = int === undefined ? u.last(node.right) : int;
  u.top = mark;
  const dest = want === ANY ? u.temp() : want;
  u.asm.at(node);
  u.asm.emit(int === undefined ? BINARY_OPCODES[node.op] : fast, dest, left, right);
  return dest;
}

function placeOf({ lineno, col, endLineno, endCol }: Span): Span {
  return { lineno, col, endLineno, endCol };
}

function compileUnaryOp(u: Unit, node: UnaryOp, want: number): number {
  const value = fold(node);
  if (value !== undefined) {
    u.asm.at(node);
    return u.constant(value, want);
  }
  const { op, operand } = node;
  const mark = u.top;
  let joined = operand;
  if (op === 'Not' && operand.kind === 'Compare' && operand.ops.length === 1) {
    // CPython joins the two: what fails in the comparison is shown with the `not`.
    joined = { ...operand, ...placeOf(node) };
    const inverse = INVERSE[operand.ops[0] as string];
    if (inverse !== undefined) return compileCompare(u, { ...joined, ops: [inverse] }, want);
  }
  const source = u.last(joined);
  u.top = mark;
  const dest = want === ANY ? u.temp() : want;
  u.asm.at(node);
  u.asm.emit(UNARY_OPCODES[op], dest, source, 0);
  return dest;
}

const INVERSE: { readonly [op: string]: 'Is' | 'IsNot' | 'In' | 'NotIn' } = { Is: 'IsNot', IsNot: 'Is', In: 'NotIn', NotIn: 'In' };

const UNARY_OPCODES = { Not: Op.UNARY_NOT, USub: Op.UNARY_NEGATIVE, UAdd: Op.UNARY_POSITIVE, Invert: Op.UNARY_INVERT } as const;

function compileAttribute(u: Unit, node: Attribute, want: number): number {
  const mark = u.top;
  // CPython makes one instruction of the two: what fails in super() is shown with the attribute.
  const object = u.last(isOfSuper(u, node) ? { ...node.value, ...placeOf(node) } : node.value);
  u.top = mark;
  const dest = want === ANY ? u.temp() : want;
  locateAttribute(u, node, node);
  u.asm.emit(Op.LOAD_ATTR, dest, object, u.asm.site(mangle(u.scope.privateName, node.attr)));
  return dest;
}

function compileSubscript(u: Unit, node: Subscript, want: number): number {
  const { asm } = u;
  const { slice } = node;
  const mark = u.top;
  const object = u.any(node.value);
  let op: number = Op.BINARY_SUBSCR;
  let key: number;
  if (isSimpleSlice(slice)) {
    op = Op.BINARY_SLICE;
    key = pushBounds(u, slice);
  } else if (slice.kind === 'Constant' && slice.type === 'str') {
    op = Op.BINARY_SUBSCR_STR;
    key = asm.site(slice.value as string);
  } else {
    const int = immediate(slice);
    if (int !== undefined) op = Op.BINARY_SUBSCR_IMM;
    key = int ?? u.last(slice);
  }
  u.top = mark;
  const dest = want === ANY ? u.temp() : want;
  asm.at(node);
  asm.emit(op, dest, object, key);
  return dest;
}

function compileSlice(u: Unit, node: Slice, want: number): number {
  const mark = u.top;
  const first = pushBounds(u, node);
  if (node.step !== null) u.push(node.step);
  u.top = mark;
  const dest = want === ANY ? u.temp() : want;
  u.asm.at(node);
  u.asm.emit(Op.BUILD_SLICE, dest, first, node.step === null ? 2 : 3);
  return dest;
}

function compileNamedExpr(u: Unit, node: NamedExpr, want: number): number {
  const dest = want === ANY ? u.temp() : want;
  u.into(node.value, dest);
  u.asm.at(node.target);
  storeName(u, node.target.id, dest);
  return dest;
}
