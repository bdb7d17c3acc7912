/** The symbol table's walk over patterns: the names that they capture. CPython: symtable_visit_pattern. */

import type { Expr, Pattern, Span } from '../syntax/ast.ts';
import { Sym } from './scope.ts';

/** What the walk needs of the symbol table. */
export interface PatternVisitor {
  define(name: string, flag: number, span: Span): void;
  expression(node: Expr): void;
  expressions(nodes: readonly (Expr | null)[]): void;
  down(): void;
  up(): void;
}

/** Notes the names of a pattern in the current scope. */
export function visitPattern(table: PatternVisitor, node: Pattern): void {
  table.down();
  switch (node.kind) {
    case 'MatchValue':
      table.expression(node.value);
      break;
    case 'MatchSingleton':
      break;
    case 'MatchSequence':
    case 'MatchOr':
      for (const item of node.patterns) visitPattern(table, item);
      break;
    case 'MatchMapping':
      table.expressions(node.keys);
      for (const item of node.patterns) visitPattern(table, item);
      if (node.rest !== null) table.define(node.rest, Sym.LOCAL, node);
      break;
    case 'MatchClass':
      table.expression(node.cls);
      for (const item of node.patterns) visitPattern(table, item);
      for (const item of node.kwd_patterns) visitPattern(table, item);
      break;
    case 'MatchStar':
      if (node.name !== null) table.define(node.name, Sym.LOCAL, node);
      break;
    case 'MatchAs':
      if (node.pattern !== null) visitPattern(table, node.pattern);
      if (node.name !== null) table.define(node.name, Sym.LOCAL, node);
      break;
  }
  table.up();
}
