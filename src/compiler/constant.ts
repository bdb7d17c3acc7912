/** Constants of the compiler: from the syntax tree to `Const`, identity by type and value, and folding of operators. CPython: Python/flowgraph.c, fold_const_binop. */

import type { Const } from '../bytecode/code.ts';
import type { BinaryOperator, Constant, Expr, UnaryOperator } from '../syntax/ast.ts';

/** Returns the constant of a literal. */
export function literal(node: Constant): Const {
  const { value } = node;
  switch (node.type) {
    case 'float':
      return { kind: 'float', value: value as number };
    case 'complex':
      return { kind: 'complex', imag: value as number };
    case 'Ellipsis':
      return { kind: 'ellipsis' };
    case 'int':
    case 'str':
    case 'bytes':
    case 'bool':
    case 'None':
      return value;
  }
}

/** Returns a text that is equal for two constants of equal type and value, whatever their shape. */
export function constKey(value: Const): string {
  if (value === null) return 'n';
  switch (typeof value) {
    case 'boolean':
      return value ? 't' : 'f';
    case 'number':
    case 'bigint':
      return `i${value}`;
    case 'string':
      return `s${value.length}:${value}`;
  }
  if (value instanceof Uint8Array) return `b${value.join()}`;
  switch (value.kind) {
    case 'float':
      return Object.is(value.value, -0) ? 'd-0' : `d${value.value}`;
    case 'complex':
      return Object.is(value.imag, -0) ? 'c-0' : `c${value.imag}`;
    case 'ellipsis':
      return 'e';
    case 'tuple':
      return `(${value.items.map(constKey).join()})`;
    case 'frozenset':
      return `{${value.items.map(constKey).join()}}`;
    case 'code':
      return `k${value.qualname}:${value.firstlineno}`;
  }
}

/** Returns the value of a constant expression, else undefined. Tuples of constants and operators on them count. */
export function fold(node: Expr): Const | undefined {
  switch (node.kind) {
    case 'Constant':
      return literal(node);
    case 'UnaryOp':
      return foldUnary(node.op, node.operand);
    case 'Tuple':
      return node.ctx === 'Load' ? foldTuple(node.elts) : undefined;
    case 'BinOp':
      return foldSpine(node);
    case 'Name':
      return node.id === '__debug__' ? true : undefined;
    default:
      return undefined;
  }
}

/** Returns whether a constant is true, or undefined for what is no constant. */
export function constantTruth(node: Expr): boolean | undefined {
  if (node.kind === 'Name' && node.id !== '__debug__') return undefined;
  const value = fold(node);
  return value === undefined ? undefined : truth(value);
}

/** Returns the value of a constant int that fits an immediate operand, else undefined. */
export function immediate(node: Expr): number | undefined {
  if (node.kind === 'Constant') return node.type === 'int' ? asImmediate(node.value) : undefined;
  return node.kind === 'UnaryOp' || node.kind === 'BinOp' ? asImmediate(fold(node)) : undefined;
}

/** Returns `value` if it is an int that fits an immediate operand. */
export function asImmediate(value: unknown): number | undefined {
  return typeof value === 'number' && (value | 0) === value ? value : undefined;
}

/** Folds a tuple display of constants. */
export function foldTuple(elements: readonly Expr[]): Const | undefined {
  const items: Const[] = [];
  for (const element of elements) {
    const item = fold(element);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return { kind: 'tuple', items };
}

/** Folds `left op right`; undefined if the result is too large, an error, or not for the compiler to say. */
export function foldBinary(op: BinaryOperator, left: Const, right: Const): Const | undefined {
  const l = asInt(left);
  const r = asInt(right);
  if (l !== undefined && r !== undefined) return typeof left === 'boolean' && typeof right === 'boolean' ? undefined : foldInts(op, l, r);
  const x = asFloat(left, l);
  const y = asFloat(right, r);
  if (x !== undefined && y !== undefined) return foldFloats(op, x, y);
  if (op === 'Add') return foldConcat(left, right);
  if (op === 'Mult') return r !== undefined ? foldRepeat(left, r) : l !== undefined ? foldRepeat(right, l) : undefined;
  return undefined;
}

function foldSpine(top: Expr & { kind: 'BinOp' }): Const | undefined {
  const nodes: (Expr & { kind: 'BinOp' })[] = [];
  let node: Expr = top;
  while (node.kind === 'BinOp') {
    const { right } = node;
    if (right.kind === 'Name' || right.kind === 'Call' || right.kind === 'Attribute' || right.kind === 'Subscript') return undefined;
    nodes.push(node);
    node = node.left;
  }
  let value = fold(node);
  for (let i = nodes.length - 1; i >= 0 && value !== undefined; i--) {
    const operation = nodes[i] as Expr & { kind: 'BinOp' };
    const right = fold(operation.right);
    value = right === undefined ? undefined : foldBinary(operation.op, value, right);
  }
  return value;
}

function foldUnary(op: UnaryOperator, operand: Expr): Const | undefined {
  const value = fold(operand);
  if (value === undefined) return undefined;
  if (op === 'Not') return !truth(value);
  const int = asInt(value);
  if (int !== undefined) {
    if (op === 'UAdd') return int;
    if (op === 'USub') return int === 0 ? 0 : normal(-int);
    return typeof value === 'boolean' ? undefined : normal(~BigInt(int));
  }
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return undefined;
  if (value.kind === 'float' && op !== 'Invert') return op === 'UAdd' ? value : { kind: 'float', value: -value.value };
  return undefined;
}

function truth(value: Const): boolean {
  if (typeof value !== 'object' || value === null) return Boolean(value);
  if (value instanceof Uint8Array) return value.length > 0;
  switch (value.kind) {
    case 'float':
      return value.value !== 0;
    case 'complex':
      return value.imag !== 0;
    case 'tuple':
    case 'frozenset':
      return value.items.length > 0;
    case 'ellipsis':
    case 'code':
      return true;
  }
}

function asInt(value: Const): number | bigint | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  return typeof value === 'boolean' ? Number(value) : undefined;
}

function asFloat(value: Const, int: number | bigint | undefined): number | undefined {
  if (int !== undefined) return typeof int === 'number' ? int : undefined;
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array) && value.kind === 'float' ? value.value : undefined;
}

function normal(value: number | bigint): number | bigint {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : BigInt(value);
  return value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value;
}

function bits(value: bigint): number {
  return (value < 0n ? -value : value).toString(2).length;
}

function foldInts(op: BinaryOperator, left: number | bigint, right: number | bigint): Const | undefined {
  const l = BigInt(left);
  const r = BigInt(right);
  switch (op) {
    case 'Add':
      return normal(l + r);
    case 'Sub':
      return normal(l - r);
    case 'Mult':
      return bits(l) + bits(r) > 128 ? undefined : normal(l * r);
    case 'Div':
      return r === 0n || typeof left === 'bigint' || typeof right === 'bigint' ? undefined : { kind: 'float', value: left / right };
    case 'FloorDiv':
      return r === 0n ? undefined : normal(floorDivide(l, r));
    case 'Mod':
      return r === 0n ? undefined : normal(l - floorDivide(l, r) * r);
    case 'Pow':
      return r < 0n || r > 128n || bits(l) * Number(r) > 128 ? undefined : normal(l ** r);
    case 'LShift':
      return r < 0n || r > 128n || bits(l) + Number(r) > 128 ? undefined : normal(l << r);
    case 'RShift':
      return r < 0n || r > 4096n ? undefined : normal(l >> r);
    case 'BitAnd':
      return normal(l & r);
    case 'BitOr':
      return normal(l | r);
    case 'BitXor':
      return normal(l ^ r);
    case 'MatMult':
      return undefined;
  }
}

function floorDivide(left: bigint, right: bigint): bigint {
  const quotient = left / right;
  return quotient * right !== left && left < 0n !== right < 0n ? quotient - 1n : quotient;
}

function foldFloats(op: BinaryOperator, left: number, right: number): Const | undefined {
  if (op === 'Add') return { kind: 'float', value: left + right };
  if (op === 'Sub') return { kind: 'float', value: left - right };
  if (op === 'Mult') return { kind: 'float', value: left * right };
  return op === 'Div' && right !== 0 ? { kind: 'float', value: left / right } : undefined;
}

function foldConcat(left: Const, right: Const): Const | undefined {
  if (typeof left === 'string' && typeof right === 'string') return left.length + right.length > 4096 ? undefined : left + right;
  if (isTuple(left) && isTuple(right)) {
    return left.items.length + right.items.length > 256 ? undefined : { kind: 'tuple', items: [...left.items, ...right.items] };
  }
  return undefined;
}

function foldRepeat(value: Const, count: number | bigint): Const | undefined {
  if (typeof count === 'bigint' || count < 0) return undefined;
  if (typeof value === 'string') return value.length * count > 4096 ? undefined : value.repeat(count);
  if (!isTuple(value) || value.items.length * count > 256) return undefined;
  return { kind: 'tuple', items: Array.from({ length: count }, () => value.items).flat() };
}

function isTuple(value: Const): value is { kind: 'tuple'; items: readonly Const[] } {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array) && value.kind === 'tuple';
}
