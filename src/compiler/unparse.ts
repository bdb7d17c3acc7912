/** Stub. */
import type { Expr } from '../syntax/ast.ts';
export function unparse(node: Expr): string {
  return node.kind;
}
