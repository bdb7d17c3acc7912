/** Compiles statements: dispatch, conditions, loops, `raise`, `assert`. CPython: codegen_visit_stmt in Python/codegen.c. */

import { Op } from '../bytecode/opcodes.ts';
import type { Assert, AsyncFor, Expr, For, If, Raise, Stmt, While } from '../syntax/ast.ts';
import { compileAnnAssign, compileAssign, compileAugAssign, compileDelete } from './compile-assign.ts';
import { asyncLoop } from './compile-async.ts';
import { compileBreak, compileContinue, compileReturn } from './compile-block.ts';
import { compileStatements } from './compile-body.ts';
import { compileClassDef } from './compile-class.ts';
import { forItem, takesAsIs } from './compile-comprehension.ts';
import { compileFunctionDef } from './compile-function.ts';
import { compileTypeAlias } from './compile-generic.ts';
import { compileImport, compileImportFrom } from './compile-import.ts';
import { compileMatch } from './compile-match.ts';
import { forgetUnbound } from './compile-name.ts';
import { compileTry } from './compile-try.ts';
import { compileWith } from './compile-with.ts';
import { MAX_DEPTH, MAX_STATEMENTS, memoryError, recursionError } from './failure.ts';
import { isAsyncScope } from './scope.ts';
import type { Compilation, Unit } from './unit.ts';

/** Emits a statement; all temporaries are free before and after. */
export function compileStatement(u: Unit, node: Stmt): void {
  const { shared } = u;
  if (++shared.depth > MAX_DEPTH) throw recursionError();
  // FUEL: nested `finally` clauses multiply, and those in unreachable code emit nothing that would be charged.
  if ((++shared.statements & 0x3ff) === 0) chargeStatements(shared);
  dispatch(u, node);
  u.shared.depth--;
}

function chargeStatements(shared: Compilation): void {
  if (shared.statements > MAX_STATEMENTS) throw memoryError();
  shared.charge?.(0x400);
}

function dispatch(u: Unit, node: Stmt): void {
  switch (node.kind) {
    case 'Expr':
      return compileExpressionStatement(u, node.value);
    case 'Assign':
      compileAssign(u, node);
      return;
    case 'AugAssign':
      return compileAugAssign(u, node);
    case 'AnnAssign':
      return compileAnnAssign(u, node);
    case 'If':
      return compileIf(u, node);
    case 'For':
      return compileFor(u, node);
    case 'While':
      return compileWhile(u, node);
    case 'Return':
      return compileReturn(u, node);
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return compileFunctionDef(u, node);
    case 'ClassDef':
      return compileClassDef(u, node);
    case 'Raise':
      return compileRaise(u, node);
    case 'Assert':
      return compileAssert(u, node);
    case 'Try':
    case 'TryStar':
      return compileTry(u, node);
    case 'With':
    case 'AsyncWith':
      return compileWith(u, node);
    case 'AsyncFor':
      return compileAsyncFor(u, node);
    case 'Match':
      return compileMatch(u, node);
    case 'Import':
      return compileImport(u, node);
    case 'ImportFrom':
      return compileImportFrom(u, node);
    case 'Delete':
      for (const target of node.targets) compileDelete(u, target);
      return;
    case 'TypeAlias':
      return compileTypeAlias(u, node);
    case 'Break':
      return compileBreak(u, node);
    case 'Continue':
      return compileContinue(u, node);
    case 'Pass':
    case 'Global':
    case 'Nonlocal':
      return;
  }
}

function compileExpressionStatement(u: Unit, value: Expr): void {
  if (value.kind === 'Constant') return;
  const mark = u.top;
  u.any(value);
  u.top = mark;
}

/** An `elif` chain is walked with a loop: it may be very long. */
function compileIf(u: Unit, first: If): void {
  const { asm } = u;
  const end = asm.newLabel();
  let node = first;
  for (;;) {
    const { orelse } = node;
    const next = asm.newLabel();
    u.visit.jumpIf(u, node.test, next, false);
    compileStatements(u, node.body);
    if (orelse.length > 0) asm.jump(end);
    asm.bind(next);
    const [only] = orelse;
    if (orelse.length === 1 && only !== undefined && only.kind === 'If') node = only;
    else {
      compileStatements(u, orelse);
      break;
    }
  }
  asm.bind(end);
}

function compileWhile(u: Unit, node: While): void {
  const { asm } = u;
  const end = asm.newLabel();
  const orelse = asm.newLabel();
  forgetUnbound(u);
  const head = asm.pc;
  u.pushBlock({ kind: 'loop', outer: asm.handler, breakLabel: end, headPc: head }, node);
  u.visit.jumpIf(u, node.test, orelse, false);
  compileStatements(u, node.body);
  u.popBlock();
  asm.jumpBack(head);
  asm.bind(orelse);
  compileStatements(u, node.orelse);
  asm.bind(end);
}

function compileFor(u: Unit, node: For): void {
  const { asm } = u;
  const mark = u.top;
  const end = asm.newLabel();
  const orelse = asm.newLabel();
  const source = u.last(node.iter);
  u.top = mark;
  const iterator = u.temp();
  asm.at(node.iter);
  asm.emit(takesAsIs(u, node.iter) ? Op.MOVE : Op.GET_ITER, iterator, source, 0);
  forgetUnbound(u);
  const head = asm.pc;
  u.pushBlock({ kind: 'loop', outer: asm.handler, breakLabel: end, headPc: head }, node);
  forItem(u, node.target, node.iter, iterator, orelse);
  compileStatements(u, node.body);
  u.popBlock();
  asm.jumpBack(head);
  u.top = mark;
  asm.bind(orelse);
  compileStatements(u, node.orelse);
  asm.bind(end);
}

function compileAsyncFor(u: Unit, node: AsyncFor): void {
  const { asm } = u;
  if (!isAsyncScope(u.scope)) u.fail("'async for' outside async function", node);
  const mark = u.top;
  const end = asm.newLabel();
  const next = asm.newLabel();
  const source = u.last(node.iter);
  u.top = mark;
  const iterator = u.temp();
  asm.at(node.iter);
  asm.emit(Op.GET_AITER, iterator, source, 0);
  u.pushBlock({ kind: 'loop', outer: asm.handler, breakLabel: end, continueLabel: next }, node);
  asyncLoop(u, node, node.iter, iterator, node.target, next, () => {
    compileStatements(u, node.body);
    u.popBlock();
  });
  u.top = mark;
  compileStatements(u, node.orelse);
  asm.bind(end);
}

function compileRaise(u: Unit, node: Raise): void {
  const mark = u.top;
  const exception = node.exc === null ? 0 : u.any(node.exc);
  const cause = node.cause === null ? 0 : u.any(node.cause);
  u.top = mark;
  u.asm.at(node);
  u.asm.emitFinal(Op.RAISE_VARARGS, exception, cause, node.exc === null ? 0 : node.cause === null ? 1 : 2);
}

function compileAssert(u: Unit, node: Assert): void {
  const { asm } = u;
  const mark = u.top;
  const end = asm.newLabel();
  u.visit.jumpIf(u, node.test, end, true);
  asm.at(node);
  const error = u.temp();
  asm.emit(Op.LOAD_ASSERTION_ERROR, error, 0, 0);
  if (node.msg !== null) {
    u.push(node.msg);
    asm.at(node);
    asm.emit(Op.CALL, error, error, 1);
  }
  asm.at(node.test);
  asm.emitFinal(Op.RAISE_VARARGS, error, 0, 1);
  u.top = mark;
  asm.bind(end);
}
