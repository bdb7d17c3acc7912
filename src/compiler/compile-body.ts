/** Compiles a run of statements through the dispatch table. */

import type { Stmt } from '../syntax/ast.ts';
import type { Unit } from './unit.ts';

/** Emits the statements from index `from` on. */
export function compileStatements(u: Unit, body: readonly Stmt[], from = 0): void {
  for (let i = from; i < body.length; i++) u.visit.statement(u, body[i] as Stmt);
}
