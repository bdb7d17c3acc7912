/**
 * Compiles comprehensions: list, set and dict ones inside the code around them with registers of their own (PEP 709), generator expressions
 * as nested generators whose parameter `.0` is the iterator of the outermost `for`. CPython: codegen_comprehension in Python/codegen.c.
 */

import { Op } from '../bytecode/opcodes.ts';
import type { Comprehension, DictComp, Expr, GeneratorExp, ListComp, SetComp } from '../syntax/ast.ts';
import { asyncLoop, yieldValue } from './compile-async.ts';
import { makeFunction } from './compile-closure.ts';
import { deliver } from './compile-operand.ts';
import { finishUnit, openUnit } from './finish-unit.ts';
import { isAsyncScope, type Scope } from './scope.ts';
import { ANY, SlotKind, type Unit } from './unit.ts';

/** Emits a list, set or dict comprehension. */
export function compileComprehension(u: Unit, node: ListComp | SetComp | DictComp, want: number): number {
  const { asm } = u;
  const scope = u.shared.table.byNode.get(node) as Scope;
  if (scope.isCoroutine && !isAsync(u.scope)) u.fail('asynchronous comprehension outside of an asynchronous function', node);
  const mark = u.top;
  const result = want === ANY || !u.isTemp(want) ? u.temp() : want;
  const iterator = u.temp();
  pushIterator(u, node.generators[0] as Comprehension, iterator);
  const before = u.enterComprehension(scope);
  asm.at(node);
  prepareVariables(u, scope, node.generators.length);
  asm.emit(node.kind === 'ListComp' ? Op.BUILD_LIST : node.kind === 'SetComp' ? Op.BUILD_SET : Op.BUILD_MAP, result, result, 0);
  loops(u, node, 0, iterator, () => addElement(u, node, result));
  if (u.scope.readsLocals) for (const slot of u.comprehensionVariables(scope)) asm.emit(Op.CLEAR, slot >> 4, 0, 0);
  u.leaveComprehension(before);
  return deliver(u, result, want, mark);
}

function isAsync(scope: Scope): boolean {
  return scope.type === 'genexpr' || isAsyncScope(scope);
}

/** Whether a loop takes what its expression gives, which is an iterator, instead of asking for one. Only in the engine's own Python. */
export function takesAsIs(u: Unit, source: Expr): boolean {
  return u.shared.takesIterators && source.kind === 'Name' && source.id === 'iterator';
}

/** Emits the iterator of one `for` into `dest`. */
function pushIterator(u: Unit, generator: Comprehension, dest: number): void {
  const mark = u.top;
  const source = u.last(generator.iter);
  u.top = mark;
  u.asm.at(generator.iter);
  u.asm.emit(generator.is_async === 1 ? Op.GET_AITER : takesAsIs(u, generator.iter) ? Op.MOVE : Op.GET_ITER, dest, source, 0);
}

/** Captured variables get a new cell each time the comprehension runs; others are unbound if a read could come first. */
function prepareVariables(u: Unit, scope: Scope, depth: number): void {
  for (const slot of u.comprehensionVariables(scope)) {
    const register = slot >> 4;
    const isCell = (slot & 15) === SlotKind.CELL;
    if (isCell || depth > 1) {
      u.asm.emit(Op.CLEAR, register, 0, 0);
      u.asm.markUnbound(register);
    }
    if (isCell) u.asm.emit(Op.MAKE_CELL, register, 0, 0);
  }
}

/** Emits the `for` number `depth`, the conditions after it and what is inside. */
function loops(u: Unit, node: { generators: Comprehension[] } & Expr, depth: number, iterator: number, innermost: () => void): void {
  const generator = node.generators[depth];
  if (generator === undefined) return innermost();
  const { asm } = u;
  const mark = u.top;
  if (depth > 0) {
    iterator = u.temp();
    pushIterator(u, generator, iterator);
  }
  const next = asm.newLabel();
  const body = (): void => {
    for (const test of generator.ifs) u.visit.jumpIf(u, test, next, false);
    loops(u, node, depth + 1, -1, innermost);
  };
  if (generator.is_async === 1) asyncLoop(u, node, node, iterator, generator.target, next, body);
  else syncLoop(u, generator, iterator, next, body);
  u.top = mark;
}

function syncLoop(u: Unit, generator: Comprehension, iterator: number, next: number, body: () => void): void {
  const { asm } = u;
  const end = asm.newLabel();
  const head = asm.pc;
  forItem(u, generator.target, generator.iter, iterator, end);
  body();
  asm.bind(next);
  asm.jumpBack(head);
  asm.bind(end);
}

/** Emits FOR_ITER with its item stored in `target`. */
export function forItem(u: Unit, target: Expr, iterable: Expr, iterator: number, end: number): void {
  const { asm } = u;
  const local = target.kind === 'Name' ? u.localRegister(target.id) : -1;
  asm.at(iterable);
  if (local >= 0) {
    asm.emitJump(Op.FOR_ITER, local, iterator, end);
    asm.markBound(local);
    return;
  }
  const mark = u.top;
  const item = u.temp();
  asm.emitJump(Op.FOR_ITER, item, iterator, end);
  u.visit.store(u, target, item);
  u.top = mark;
}

function addElement(u: Unit, node: ListComp | SetComp | DictComp, result: number): void {
  const { asm } = u;
  const mark = u.top;
  if (node.kind === 'DictComp') {
    const key = u.any(node.key);
    const value = u.any(node.value);
    asm.atPosition(node.key.lineno, node.key.col, node.value.endLineno, node.value.endCol);
    asm.emit(Op.MAP_ADD, result, key, value);
  } else {
    const value = u.any(node.elt);
    asm.at(node.elt);
    asm.emit(node.kind === 'ListComp' ? Op.LIST_APPEND : Op.SET_ADD, result, value, 0);
  }
  u.top = mark;
}

/** Emits a generator expression: its function is made, then called with the outermost iterator. */
export function compileGeneratorExpression(u: Unit, node: GeneratorExp, want: number): number {
  const { asm } = u;
  const scope = u.shared.table.byNode.get(node) as Scope;
  const inner = openUnit(u, scope);
  inner.asm.at(node);
  loops(inner, node, 0, 0, () => yieldElement(inner, node));
  const code = finishUnit(inner, { name: '<genexpr>', firstlineno: node.lineno });
  const base = u.temp();
  asm.at(node);
  makeFunction(u, code, scope, base, 0);
  pushIterator(u, node.generators[0] as Comprehension, u.temp());
  u.top = base;
  const dest = want === ANY ? u.temp() : want;
  asm.at(node);
  asm.emit(Op.CALL, dest, base, 1);
  return dest;
}

function yieldElement(u: Unit, node: GeneratorExp): void {
  const mark = u.top;
  const value = u.any(node.elt);
  u.asm.at(node.elt);
  yieldValue(u, value, u.temp());
  u.top = mark;
}
