/** Compiles `with` and `async with`. CPython: codegen_with in Python/codegen.c. */

import { Op } from '../bytecode/opcodes.ts';
import type { AsyncWith, With, WithItem } from '../syntax/ast.ts';
import { Awaited, awaitValue } from './compile-async.ts';
import { compileStatements } from './compile-body.ts';
import { beginHandling, endHandling, openRegion } from './compile-try.ts';
import { isAsyncScope } from './scope.ts';
import { ANY, type Unit } from './unit.ts';

/** The operand of LOAD_SPECIAL. */
const Special = { ENTER: 0, EXIT: 1, AENTER: 2, AEXIT: 3 } as const;

export function compileWith(u: Unit, node: With | AsyncWith): void {
  if (node.kind === 'AsyncWith' && !isAsyncScope(u.scope)) {
    u.fail("'async with' outside async function", node);
  }
  withItem(u, node, 0);
}

function withItem(u: Unit, node: With | AsyncWith, index: number): void {
  const { asm } = u;
  const item = node.items[index];
  if (item === undefined) return compileStatements(u, node.body);
  const isAsync = node.kind === 'AsyncWith';
  const mark = u.top;
  const end = asm.newLabel();
  const manager = u.any(item.context_expr);
  const exit = u.temps(2);
  const enter = u.temps(2);
  asm.at(item.context_expr);
  asm.emit(Op.LOAD_SPECIAL, exit, manager, isAsync ? Special.AEXIT : Special.EXIT);
  asm.emit(Op.LOAD_SPECIAL, enter, manager, isAsync ? Special.AENTER : Special.ENTER);
  asm.emit(Op.CALL_METHOD, enter, enter, 0);
  if (isAsync) awaitValue(u, enter, Awaited.AENTER, ANY, enter);
  const region = openRegion(u, enter);
  const leave = (): void => callExit(u, item, exit, isAsync);
  u.pushBlock({ kind: 'with', outer: region.outer, leave }, item.context_expr);
  u.top = enter + 1;
  if (item.optional_vars !== null) u.visit.store(u, item.optional_vars, enter);
  u.top = enter;
  withItem(u, node, index + 1);
  u.popBlock();
  asm.cover(region.outer);
  leave();
  asm.jump(end);
  asm.at(item.context_expr);
  const handling = beginHandling(u, region);
  const suppressed = asm.newLabel();
  let result = u.temp();
  asm.emit(Op.WITH_EXCEPT_START, result, exit, handling.exception);
  if (isAsync) result = awaitValue(u, result, Awaited.AEXIT, ANY, result);
  asm.emitJump(Op.POP_JUMP_IF_TRUE, result, 0, suppressed);
  asm.emitFinal(Op.RERAISE, handling.exception, 0, 0);
  asm.cover(region.outer);
  asm.bind(suppressed);
  asm.emit(Op.POP_EXCEPT, handling.saved, 0, 0);
  asm.jump(end);
  endHandling(u, handling);
  u.top = mark;
  asm.bind(end);
}

/** Calls `__exit__(None, None, None)`, which is in registers `exit` and `exit + 1`; the block of the call must be the last. */
function callExit(u: Unit, item: WithItem, exit: number, isAsync: boolean): void {
  const { asm } = u;
  const mark = u.top;
  asm.at(item.context_expr);
  let base = exit;
  if (mark > exit + 2) {
    base = u.temps(2);
    asm.emit(Op.MOVE, base, exit, 0);
    asm.emit(Op.MOVE, base + 1, exit + 1, 0);
  }
  for (let i = 0; i < 3; i++) u.constant(null, ANY);
  asm.emit(Op.CALL_METHOD, base, base, 3);
  if (isAsync) awaitValue(u, base, Awaited.AEXIT, ANY, base);
  u.top = mark;
}
