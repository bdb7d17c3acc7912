/** Compiles `yield`, `yield from`, `await` and the loop of `async for`. CPython: ADD_YIELD_FROM and codegen_async_for in Python/codegen.c. */

import { Op } from '../bytecode/opcodes.ts';
import type { Await, Expr, Span, Yield, YieldFrom } from '../syntax/ast.ts';
import type { Label } from './assembler.ts';
import { forgetUnbound } from './compile-name.ts';
import { isFunctionLike } from './scope.ts';
import { ANY, type Unit } from './unit.ts';

/** Where an awaited object comes from, for the TypeError of GET_AWAITABLE. */
export const Awaited = { EXPRESSION: 0, AENTER: 1, AEXIT: 2 } as const;

export function compileAwait(u: Unit, node: Await, want: number): number {
  const mark = u.top;
  const value = u.any(node.value);
  u.asm.at(node);
  return awaitValue(u, value, Awaited.EXPRESSION, want, mark);
}

/** Awaits register `value`; temporaries from `mark` on are free, `value` among them. */
export function awaitValue(u: Unit, value: number, context: number, want: number, mark: number): number {
  u.top = mark;
  const dest = want === ANY || !u.isTemp(want) ? u.temp() : want;
  const iterator = u.temp();
  u.asm.emit(Op.GET_AWAITABLE, iterator, value, context);
  sendLoop(u, dest, iterator);
  return settle(u, dest, want, mark);
}

function settle(u: Unit, dest: number, want: number, mark: number): number {
  u.top = mark;
  if (want === ANY) return u.temp();
  if (want !== dest) u.asm.emit(Op.MOVE, want, dest, 0);
  return want;
}

/** Runs `iterator` to its end, yielding what it yields; its return value ends in `dest`. */
function sendLoop(u: Unit, dest: number, iterator: number): void {
  const { asm } = u;
  const end = asm.newLabel();
  u.constant(null, dest);
  const head = asm.pc;
  asm.emitJump(Op.SEND, dest, iterator, end);
  asm.emit(Op.YIELD_VALUE, dest, dest, 0);
  asm.jumpBack(head);
  asm.bind(end);
}

export function compileYieldFrom(u: Unit, node: YieldFrom, want: number): number {
  if (!isFunctionLike(u.scope)) u.fail("'yield from' outside function", node);
  if (u.scope.isCoroutine) u.fail("'yield from' inside async function", node);
  const mark = u.top;
  const value = u.any(node.value);
  u.top = mark;
  const dest = want === ANY || !u.isTemp(want) ? u.temp() : want;
  const iterator = u.temp();
  u.asm.at(node);
  u.asm.emit(Op.GET_YIELD_FROM_ITER, iterator, value, 0);
  sendLoop(u, dest, iterator);
  return settle(u, dest, want, mark);
}

export function compileYield(u: Unit, node: Yield, want: number): number {
  if (!isFunctionLike(u.scope)) u.fail("'yield' outside function", node);
  const mark = u.top;
  let value: number;
  if (node.value !== null) value = u.any(node.value);
  else {
    u.asm.at(node);
    value = u.constant(null, ANY);
  }
  u.top = mark;
  const dest = want === ANY ? u.temp() : want;
  u.asm.at(node);
  yieldValue(u, value, dest);
  return dest;
}

/** Yields register `value`; what is sent back ends in `dest`. */
export function yieldValue(u: Unit, value: number, dest: number): void {
  if (!u.scope.isCoroutine) {
    u.asm.emit(Op.YIELD_VALUE, dest, value, 0);
    return;
  }
  const mark = u.top;
  const wrapped = u.temp();
  u.asm.emit(Op.ASYNC_GEN_WRAP, wrapped, value, 0);
  u.asm.emit(Op.YIELD_VALUE, dest, wrapped, 0);
  u.top = mark;
}

/**
 * Emits a loop over the asynchronous iterator in register `iterator`: `target` receives each item, `body` emits what is done with it.
 * `ending` is the place of the end of the loop, `next` where `continue` goes; control goes on after the loop when the iterator ends.
 */
export function asyncLoop(u: Unit, node: Span, ending: Span, iterator: number, target: Expr, next: Label, body: () => void): void {
  const { asm } = u;
  const end = asm.newLabel();
  const mark = u.top;
  const value = u.temp();
  const awaited = u.temp();
  forgetUnbound(u);
  const { boundLow, boundHigh } = asm;
  const head = asm.pc;
  const target_ = asm.newLabel();
  const handler = asm.newHandler(target_, value);
  asm.at(node);
  const outer = asm.cover(handler);
  asm.emit(Op.GET_ANEXT, awaited, iterator, 0);
  sendLoop(u, value, awaited);
  asm.cover(outer);
  u.top = awaited;
  u.visit.store(u, target, value);
  u.top = mark;
  body();
  asm.bind(next);
  asm.jumpBack(head);
  asm.bindHandler(target_, handler, boundLow, boundHigh);
  asm.at(ending);
  asm.emitJump(Op.END_ASYNC_FOR, value, 0, end);
  asm.stop();
  asm.bind(end);
}
