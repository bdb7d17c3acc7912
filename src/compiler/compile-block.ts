/** Compiles `return`, `break` and `continue`: what leaving the statements around them takes. CPython: codegen_unwind_fblock in Python/codegen.c. */

import { Op } from '../bytecode/opcodes.ts';
import type { Return, Span } from '../syntax/ast.ts';
import { fold } from './constant.ts';
import { ANY, type Block, type Unit } from './unit.ts';

/** Leaves blocks from the innermost on; stops before the first loop if asked, and returns it. */
function leaveBlocks(u: Unit, node: Span, toLoop: boolean): Block | null {
  let loop: Block | null = null;
  while (u.blocks.length > 0 && loop === null) {
    const block = u.blocks[u.blocks.length - 1] as Block;
    if (block.kind === 'exceptStar') u.fail("'break', 'continue' and 'return' cannot appear in an except* block", node);
    if (block.kind === 'loop' && toLoop) loop = block;
    else {
      u.blocks.pop();
      u.asm.cover(block.outer);
      block.leave?.();
    }
  }
  return loop;
}

/** Runs `emit` and restores the blocks that it leaves. */
function leaving(u: Unit, emit: () => void): void {
  const blocks = u.blocks.slice();
  const { handler } = u.asm;
  const mark = u.top;
  emit();
  u.top = mark;
  u.blocks.length = 0;
  u.blocks.push(...blocks);
  u.asm.cover(handler);
}

export function compileReturn(u: Unit, node: Return): void {
  const { scope, asm } = u;
  if (scope.type !== 'function') u.fail("'return' outside function", node);
  if (node.value !== null && scope.isCoroutine && scope.isGenerator) u.fail("'return' with value in async generator", node);
  leaving(u, () => {
    const { value } = node;
    const constant = value === null ? null : fold(value);
    let source = -1;
    if (value !== null && constant === undefined) {
      source = u.any(value);
      if (!u.isTemp(source) && u.blocks.some((block) => block.leave !== undefined)) {
        const kept = u.temp();
        asm.emit(Op.MOVE, kept, source, 0);
        source = kept;
      }
    }
    leaveBlocks(u, node, false);
    asm.at(node);
    if (constant !== undefined) source = u.constant(constant, ANY);
    asm.emitFinal(Op.RETURN_VALUE, source, 0, 0);
  });
}

export function compileBreak(u: Unit, node: Span): void {
  leaving(u, () => {
    const loop = leaveBlocks(u, node, true);
    if (loop === null) u.fail("'break' outside loop", node);
    u.asm.at(node);
    u.asm.jump(loop.breakLabel as number);
  });
}

export function compileContinue(u: Unit, node: Span): void {
  leaving(u, () => {
    const loop = leaveBlocks(u, node, true);
    if (loop === null) u.fail("'continue' not properly in loop", node);
    u.asm.at(node);
    if (loop.headPc !== undefined) u.asm.jumpBack(loop.headPc);
    else u.asm.jump(loop.continueLabel as number);
  });
}
