/**
 * Compiles `try`: handlers, `finally`, `except*`. A `finally` clause is emitted once for each way out. The code of a handler is itself covered
 * by an entry that restores the exception handled before. CPython: codegen_try_except, codegen_try_finally in Python/codegen.c.
 */

import { Op } from '../bytecode/opcodes.ts';
import type { ExceptHandler, Stmt, Try, TryStar } from '../syntax/ast.ts';
import type { Handler } from './assembler.ts';
import { compileStatements } from './compile-body.ts';
import { clearName, forgetUnbound, storeName } from './compile-name.ts';
import type { Unit } from './unit.ts';

/** A protected region and what is needed to begin its handler. */
export interface Region {
  readonly label: number;
  readonly handler: Handler;
  readonly outer: Handler;
  readonly low: number;
  readonly high: number;
}

/** Covers the code from here on by a handler that receives the exception in `register`. */
export function openRegion(u: Unit, register: number): Region {
  const { asm } = u;
  const { boundLow, boundHigh } = asm;
  forgetUnbound(u);
  const { boundLow: low, boundHigh: high } = asm;
  asm.boundLow = boundLow;
  asm.boundHigh = boundHigh;
  const label = asm.newLabel();
  const handler = asm.newHandler(label, register);
  return { label, handler, low, high, outer: asm.cover(handler) };
}

/** Begins the handler of a region, outside of the region. */
export function enterHandler(u: Unit, region: Region): void {
  u.asm.cover(region.outer);
  u.asm.bindHandler(region.label, region.handler, region.low, region.high);
}

/** What a handler keeps: the exception, the one handled before, and its own protection. */
export interface Handling {
  readonly exception: number;
  readonly saved: number;
  readonly cleanup: Region;
}

/** Emits the start of a handler: its exception becomes the handled one. */
export function beginHandling(u: Unit, region: Region): Handling {
  enterHandler(u, region);
  const exception = u.temp();
  const saved = u.temp();
  u.asm.emit(Op.PUSH_EXC_INFO, exception, saved, 0);
  const cleanup = openRegion(u, u.temp());
  u.top = saved + 1;
  return { exception, saved, cleanup };
}

/** Emits what happens to an exception inside a handler: the one handled before is restored, and it goes on. */
export function endHandling(u: Unit, { saved, cleanup }: Handling): void {
  enterHandler(u, cleanup);
  u.asm.atNowhere();
  u.asm.emit(Op.POP_EXCEPT, saved, 0, 0);
  u.asm.emitFinal(Op.RERAISE, saved + 1, 0, 0);
}

export function compileTry(u: Unit, node: Try | TryStar): void {
  if (node.finalbody.length > 0) tryFinally(u, node);
  else tryExcept(u, node);
}

function tryExcept(u: Unit, node: Try | TryStar): void {
  if (node.kind === 'TryStar') tryStar(u, node);
  else if (node.handlers.length > 0) tryHandlers(u, node);
  else compileStatements(u, node.body);
}

function tryFinally(u: Unit, node: Try | TryStar): void {
  const { asm } = u;
  const mark = u.top;
  const end = asm.newLabel();
  const region = openRegion(u, u.temp());
  u.top = mark;
  const finalBody = (): void => compileStatements(u, node.finalbody);
  u.pushBlock({ kind: 'finally', outer: region.outer, leave: finalBody }, node);
  tryExcept(u, node);
  u.popBlock();
  asm.cover(region.outer);
  finalBody();
  asm.jump(end);
  asm.atNowhere();
  const handling = beginHandling(u, region);
  const leave = (): void => u.asm.emit(Op.POP_EXCEPT, handling.saved, 0, 0);
  u.pushBlock({ kind: 'finallyBody', outer: region.outer, leave }, node);
  finalBody();
  u.popBlock();
  asm.emitFinal(Op.RERAISE, handling.exception, 0, 0);
  endHandling(u, handling);
  u.top = mark;
  asm.bind(end);
}

/** Emits the protected body and `else`; returns the region, whose handler comes next. */
function tryBody(u: Unit, node: Try | TryStar, body: readonly Stmt[], end: number): Region {
  const { asm } = u;
  const mark = u.top;
  const region = openRegion(u, u.temp());
  u.top = mark;
  u.pushBlock({ kind: 'try', outer: region.outer }, node);
  compileStatements(u, body);
  u.popBlock();
  asm.cover(region.outer);
  compileStatements(u, node.orelse);
  asm.jump(end);
  asm.atNowhere();
  return region;
}

function tryHandlers(u: Unit, node: Try): void {
  const { asm } = u;
  const mark = u.top;
  const end = asm.newLabel();
  const region = tryBody(u, node, node.body, end);
  const handling = beginHandling(u, region);
  u.pushBlock({ kind: 'try', outer: region.outer }, node);
  node.handlers.forEach((handler, i) => {
    if (handler.type === null && i < node.handlers.length - 1) u.fail("default 'except:' must be last", handler);
    const next = asm.newLabel();
    asm.at(handler);
    if (handler.type !== null) {
      const temps = u.top;
      const type = u.any(handler.type);
      const matches = u.temp();
      asm.at(handler);
      asm.emit(Op.CHECK_EXC_MATCH, matches, handling.exception, type);
      asm.emitJump(Op.POP_JUMP_IF_FALSE, matches, 0, next);
      u.top = temps;
    }
    handlerBody(u, handler, handling, region.outer);
    asm.jump(end);
    asm.cover(handling.cleanup.handler);
    asm.bind(next);
  });
  u.popBlock();
  asm.atNowhere();
  asm.emitFinal(Op.RERAISE, handling.exception, 0, 0);
  endHandling(u, handling);
  u.top = mark;
  asm.bind(end);
}

/** Emits the body of `except ... as name` and its end, after which the name is unbound. */
function handlerBody(u: Unit, node: ExceptHandler, handling: Handling, outer: Handler): void {
  const { asm } = u;
  const { name } = node;
  if (name !== null) storeName(u, name, handling.exception);
  const leave = (): void => {
    asm.emit(Op.POP_EXCEPT, handling.saved, 0, 0);
    if (name !== null) clearName(u, name);
  };
  const temps = u.top;
  const region = name === null ? null : openRegion(u, u.temp());
  u.top = temps;
  u.pushBlock({ kind: 'handler', outer, leave }, node);
  compileStatements(u, node.body);
  u.popBlock();
  asm.cover(outer);
  asm.atNowhere();
  if (region === null || name === null) {
    leave();
    return;
  }
  const after = asm.newLabel();
  leave();
  asm.jump(after);
  enterHandler(u, region);
  const raised = u.temp();
  clearName(u, name);
  asm.emitFinal(Op.RERAISE, raised, 0, 0);
  u.top = temps;
  asm.cover(outer);
  asm.bind(after);
}

/** `except*`: each clause takes its part of the group; what clauses raise and what is left is raised together. CPython: codegen_try_star_except. */
function tryStar(u: Unit, node: TryStar): void {
  const { asm } = u;
  const mark = u.top;
  const end = asm.newLabel();
  const region = tryBody(u, node, node.body, end);
  const handling = beginHandling(u, region);
  u.pushBlock({ kind: 'exceptStar', outer: region.outer }, node);
  const rest = u.temp();
  const raised = u.temp();
  asm.emit(Op.MOVE, rest, handling.exception, 0);
  asm.emit(Op.BUILD_LIST, raised, raised, 0);
  for (const handler of node.handlers) starHandler(u, handler, rest, raised);
  u.popBlock();
  asm.atNowhere();
  asm.emit(Op.LIST_APPEND, raised, rest, 0);
  asm.emit(Op.PREP_RERAISE_STAR, rest, handling.exception, raised);
  const again = asm.newLabel();
  asm.emitJump(Op.POP_JUMP_IF_NOT_NONE, rest, 0, again);
  asm.cover(region.outer);
  asm.emit(Op.POP_EXCEPT, handling.saved, 0, 0);
  asm.jump(end);
  asm.bind(again);
  asm.emit(Op.POP_EXCEPT, handling.saved, 0, 0);
  asm.emitFinal(Op.RERAISE, rest, 0, 0);
  endHandling(u, handling);
  u.top = mark;
  asm.bind(end);
}

function starHandler(u: Unit, node: ExceptHandler, rest: number, raised: number): void {
  const { asm } = u;
  const { name } = node;
  const temps = u.top;
  const next = asm.newLabel();
  if (node.type !== null) {
    const type = u.any(node.type);
    u.top = temps;
    const match = u.temps(2);
    asm.at(node);
    asm.emit(Op.CHECK_EG_MATCH, match, rest, type);
    asm.emit(Op.MOVE, rest, match + 1, 0);
    asm.emitJump(Op.POP_JUMP_IF_NONE, match, 0, next);
    if (name !== null) storeName(u, name, match);
  }
  u.top = temps;
  const region = openRegion(u, u.temp());
  u.top = temps;
  u.pushBlock({ kind: 'exceptStar', outer: region.outer }, node);
  compileStatements(u, node.body);
  u.popBlock();
  asm.cover(region.outer);
  asm.atNowhere();
  if (name !== null) clearName(u, name);
  asm.jump(next);
  enterHandler(u, region);
  const exception = u.temp();
  if (name !== null) clearName(u, name);
  asm.emit(Op.LIST_APPEND, raised, exception, 0);
  u.top = temps;
  asm.bind(next);
}
