/** Prints trees as `ast.dump(indent=2, show_empty=True, include_attributes=True)` does, positions short: `@line:col-line:col`. CPython: Lib/ast.py. */
import type { ConstantValue, Node, Span } from './ast.ts';

type Value = Node | ConstantValue | readonly Value[];

const PLACE_FIELDS = new Set(['kind', 'lineno', 'col', 'endLineno', 'endCol']);

/** Returns the tree as text, one field a line, every field and position shown. Recurses as deep as the tree. */
export function dumpAst(node: Node): string {
  return dumpNode(node, '');
}

function dumpNode(node: Node, indent: string): string {
  const inner = indent + '  ';
  const fields = node as unknown as Record<string, Value>;
  const lines = Object.keys(fields)
    .filter((name) => !PLACE_FIELDS.has(name))
    .map((name) => `${inner}${name}=${dumpValue(fields[name], inner)}`);
  const place = 'lineno' in node ? `@${dumpPlace(node)}` : '';
  return lines.length === 0 ? `${node.kind}()${place}` : `${node.kind}(\n${lines.join(',\n')})${place}`;
}

function dumpPlace(span: Span): string {
  return `${span.lineno}:${span.col}-${span.endLineno}:${span.endCol}`;
}

function dumpValue(value: Value, indent: string): string {
  if (isList(value)) {
    if (value.length === 0) return '[]';
    const inner = indent + '  ';
    return `[\n${value.map((item) => inner + dumpValue(item, inner)).join(',\n')}]`;
  }
  if (value instanceof Uint8Array) return `b'${Array.from(value, byteText).join('')}'`;
  if (typeof value === 'object' && value !== null) return dumpNode(value, indent);
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'string' ? JSON.stringify(value) : Object.is(value, -0) ? '-0' : String(value);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function byteText(byte: number): string {
  if (byte >= 32 && byte < 127 && byte !== 39 && byte !== 92) return String.fromCharCode(byte);
  return '\\x' + byte.toString(16).padStart(2, '0');
}
