/** Compiles displays: list, tuple, set and dict. CPython: starunpack_helper and codegen_dict in Python/codegen.c. */

import type { Const } from '../bytecode/code.ts';
import { Op } from '../bytecode/opcodes.ts';
import type { Dict, Expr, List, SetExpr, Span, Tuple } from '../syntax/ast.ts';
import { deliver } from './compile-operand.ts';
import { fold, foldTuple } from './constant.ts';
import { ANY, type Unit } from './unit.ts';

/** More elements than this are added one by one, so that a display does not need a register for each. CPython: STACK_USE_GUIDELINE. */
export const MANY = 30;

/** Most keys that BUILD_CONST_KEY_MAP takes: those of a record-like dict. */
const MAX_RECORD = 24;

interface Builder {
  readonly build: number;
  readonly add: number;
  readonly extend: number;
}

const LIST: Builder = { build: Op.BUILD_LIST, add: Op.LIST_APPEND, extend: Op.LIST_EXTEND };
const SET: Builder = { build: Op.BUILD_SET, add: Op.SET_ADD, extend: Op.SET_UPDATE };
const TUPLE: Builder = { build: Op.BUILD_TUPLE, add: 0, extend: 0 };

export function compileList(u: Unit, node: List, want: number): number {
  return display(u, node, node.elts, LIST, want);
}

export function compileSet(u: Unit, node: SetExpr, want: number): number {
  return display(u, node, node.elts, SET, want);
}

export function compileTuple(u: Unit, node: Tuple, want: number): number {
  const value = fold(node);
  if (value !== undefined) {
    u.asm.at(node);
    return u.constant(value, want);
  }
  if (node.elts.length <= MANY && !node.elts.some(isStarred)) return display(u, node, node.elts, TUPLE, want);
  const mark = u.top;
  const list = buildList(u, node.elts, node);
  u.top = mark;
  const dest = want === ANY ? u.temp() : want;
  u.asm.at(node);
  u.asm.emit(Op.LIST_TO_TUPLE, dest, list, 0);
  return dest;
}

/** Emits a list of `elements`, starred ones spread, into a new temporary. */
export function buildList(u: Unit, elements: readonly Expr[], node: Span): number {
  const dest = u.temp();
  buildInto(u, node, elements, LIST, dest);
  return dest;
}

function display(u: Unit, node: Span, elements: readonly Expr[], builder: Builder, want: number): number {
  const mark = u.top;
  const inSteps = builder !== TUPLE && (elements.length > 2 || elements.some(isStarred));
  const dest = want === ANY || (inSteps && !u.isTemp(want)) ? u.temp() : want;
  buildInto(u, node, elements, builder, dest);
  return deliver(u, dest, want, mark);
}

export function isStarred(node: Expr): node is Expr & { kind: 'Starred' } {
  return node.kind === 'Starred';
}

function buildInto(u: Unit, node: Span, elements: readonly Expr[], builder: Builder, dest: number): void {
  const { asm } = u;
  const mark = u.top;
  if (builder !== TUPLE && elements.length > 2 && elements.every((element) => element.kind === 'Constant')) {
    const items = foldTuple(elements) as { kind: 'tuple'; items: readonly Const[] };
    asm.at(node);
    asm.emit(builder.build, dest, dest, 0);
    const source = u.constant(builder === SET ? { kind: 'frozenset', items: items.items } : items, ANY);
    asm.emit(builder.extend, dest, source, 0);
    u.top = mark;
    return;
  }
  const star = elements.length > MANY ? 0 : elements.findIndex(isStarred);
  const ahead = star < 0 ? elements.length : star;
  // The elements may begin in the destination itself when it is the last temporary: building reads them first.
  const reuse = dest === mark - 1 && u.isTemp(dest);
  if (reuse) u.top = dest;
  const first = u.top;
  for (let i = 0; i < ahead; i++) u.push(elements[i] as Expr);
  asm.at(node);
  asm.emit(builder.build, dest, first, ahead);
  u.top = mark;
  for (let i = ahead; i < elements.length; i++) {
    const element = elements[i] as Expr;
    const starred = isStarred(element);
    const value = u.any(starred ? element.value : element);
    asm.at(node);
    asm.emit(starred ? builder.extend : builder.add, dest, value, 0);
    u.top = mark;
  }
}

export function compileDict(u: Unit, node: Dict, want: number): number {
  const { asm } = u;
  const mark = u.top;
  const names = recordKeys(node);
  if (names !== null) {
    const dest = want === ANY ? u.temp() : want;
    if (dest === mark) u.top = mark;
    const first = u.top;
    for (const value of node.values) u.push(value);
    asm.at(node);
    if (names.length === 0) asm.emit(Op.BUILD_MAP, dest, first, 0);
    else asm.emit(Op.BUILD_CONST_KEY_MAP, dest, first, asm.constSite({ kind: 'tuple', items: names }));
    u.top = want === ANY ? mark + 1 : mark;
    return dest;
  }
  const dest = want === ANY || !u.isTemp(want) ? u.temp() : want;
  buildDict(u, node, dest);
  return deliver(u, dest, want, mark);
}

/** The first pairs at once, then what follows one by one. */
function buildDict(u: Unit, node: Dict, dest: number): void {
  const { asm } = u;
  const { keys, values } = node;
  const mark = u.top;
  let count = 0;
  while (count < keys.length && count < MANY / 2 && keys[count] !== null) {
    u.push(keys[count] as Expr);
    u.push(values[count] as Expr);
    count++;
  }
  asm.at(node);
  asm.emit(Op.BUILD_MAP, dest, mark, count);
  u.top = mark;
  for (let i = count; i < keys.length; i++) {
    const key = keys[i] as Expr | null;
    const keyRegister = key === null ? -1 : u.any(key);
    const value = u.any(values[i] as Expr);
    asm.at(node);
    if (key === null) asm.emit(Op.DICT_UPDATE, dest, value, 0);
    else asm.emit(Op.MAP_ADD, dest, keyRegister, value);
    u.top = mark;
  }
}

/** The keys of a dict display that makes a record: few, all different str constants. */
function recordKeys(node: Dict): string[] | null {
  const { keys } = node;
  if (keys.length > MAX_RECORD) return null;
  const names: string[] = [];
  for (const key of keys) {
    if (key === null || key.kind !== 'Constant' || key.type !== 'str' || names.includes(key.value as string)) return null;
    names.push(key.value as string);
  }
  return names;
}
