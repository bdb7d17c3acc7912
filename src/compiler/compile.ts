/** Entry of the compiler: symbol table, then register code of a whole module. CPython: _PyAST_Compile in Python/compile.c. */

import type { Code, SourceText } from '../bytecode/code.ts';
import { Op } from '../bytecode/opcodes.ts';
import type { Module, Stmt } from '../syntax/ast.ts';
import type { Assembler } from './assembler.ts';
import { bodyAnnotations, setupAnnotations } from './compile-annotation.ts';
import { compileAssign, compileStore } from './compile-assign.ts';
import { compileStatements } from './compile-body.ts';
import { jumpIf } from './compile-condition.ts';
import { compileExpression } from './compile-expression.ts';
import { docstring } from './compile-function.ts';
import { readFuture } from './compile-import.ts';
import { storeName } from './compile-name.ts';
import { compileStatement } from './compile-statement.ts';
import { finishUnit } from './finish-unit.ts';
import { resolveNames } from './resolve.ts';
import { SymbolTable } from './symtable.ts';
import { ANY, type Compilation, Unit, type Visitors } from './unit.ts';

export interface CompileOptions {
  readonly filename: string;
  /** The text of the program, for the line that a SyntaxError shows. */
  readonly source?: string;
  /** The engine's own Python: a loop over a variable called `iterator` takes it as it is, without calling its `__iter__` again. */
  readonly takesIterators?: boolean;
  /** Receives the cost of compiling, a unit per instruction, before memory grows; may throw to stop. */
  readonly charge?: (units: number) => void;
}

const VISITORS: Visitors = { expression: compileExpression, jumpIf, store: compileStore, statement: compileStatement };

/** Buffers kept from one compilation to the next, and how large they may be for that. */
let spareAssemblers: Assembler[] = [];
const MAX_SPARE = 1 << 16;

/**
 * Compiles a module. Running its code returns the value of a last expression statement or of a last `name = value`, else None.
 * Raises PySyntaxError, and whatever `charge` throws.
 */
export function compileModule(module: Module, options: CompileOptions): Code {
  const text: SourceText = { filename: options.filename, source: options.source ?? null };
  const future = readFuture(text, module);
  const table = new SymbolTable(text, module);
  resolveNames(text, table, future.annotations);
  const assemblers = spareAssemblers;
  spareAssemblers = [];
  const shared: Compilation = {
    text,
    table,
    visit: VISITORS,
    futureAnnotations: future.annotations,
    futureLine: future.line,
    assemblers,
    charge: options.charge ?? null,
    takesIterators: options.takesIterators ?? false,
    depth: 0,
    statements: 0,
  };
  try {
    return compileBody(new Unit(shared, table.module, null, 0, '<module>'), module.body);
  } finally {
    if (assemblers.every((assembler) => assembler.code.length <= MAX_SPARE)) spareAssemblers = assemblers;
  }
}

function compileBody(u: Unit, body: readonly Stmt[]): Code {
  const { asm } = u;
  asm.atPosition(1, 0, 1, 0);
  openAnnotations(u);
  const doc = docstring(body);
  const [first] = body;
  if (doc !== null && first !== undefined) {
    asm.at(first);
    storeName(u, '__doc__', u.constant(doc, ANY));
    u.top = u.firstTemp;
  }
  const last = body.length - 1;
  for (let i = doc === null ? 0 : 1; i < last; i++) u.visit.statement(u, body[i] as Stmt);
  const result = last < 0 ? -1 : lastStatement(u, body[last] as Stmt);
  if (result >= 0) asm.emitFinal(Op.RETURN_VALUE, result, 0, 0);
  return finishUnit(u, { name: '<module>', firstlineno: 1, doc });
}

function openAnnotations(u: Unit): void {
  if (u.scope.annotations === null) return;
  const annotate = bodyAnnotations(u, 1);
  if (annotate >= 0) storeName(u, '__annotate__', annotate);
  const set = u.firstTemp;
  u.top = set + 1;
  u.asm.emit(Op.BUILD_SET, set, set, 0);
  storeName(u, '__conditional_annotations__', set);
  u.top = set;
  setupAnnotations(u);
}

/** Emits the last statement of a module; returns the register of its value, or -1. */
function lastStatement(u: Unit, node: Stmt): number {
  if (node.kind === 'Expr') return u.any(node.value);
  if (node.kind === 'Assign') return compileAssign(u, node);
  compileStatements(u, [node]);
  return -1;
}
