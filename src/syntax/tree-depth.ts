/** Bounds the depth of a tree, with a loop instead of recursion. */
import type { Node } from './ast.ts';
import { PySyntaxError } from './errors.ts';

type Value = Node | string | number | bigint | boolean | null | Uint8Array | readonly Value[];

/** Raises RecursionError where some node lies more than `maxDepth` below `root`. */
export function checkDepth(root: Node, maxDepth: number): void {
  let level: Node[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) {
      throw new PySyntaxError('RecursionError', 'maximum recursion depth exceeded during compilation', 0, 0, 0, 0, null);
    }
    const below: Node[] = [];
    for (const node of level) {
      if (node.kind === 'Constant' || node.kind === 'Name') continue;
      const fields = node as unknown as Record<string, Value>;
      for (const key in fields) collect(fields[key], below);
    }
    level = below;
  }
}

function collect(value: Value, into: Node[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const item of value) collect(item, into);
  else if ('kind' in value) into.push(value as Node);
}
