/** What module `ast` is told of a source: its tree as tuples, lists and constants, or what is wrong with it. CPython: Python/Python-ast.c. */
import { PyBytes, PyDict, PyList, PyTuple } from '../objects/containers.ts';
import { exceptions } from '../objects/errors.ts';
import { Ellipsis, PyComplex, PyFloat, type Value } from '../objects/object.ts';
import { codePointOfName } from '../objects/unicode-names.ts';
import type { Constant, Node, Span } from '../syntax/ast.ts';
import { PySyntaxError } from '../syntax/errors.ts';
import { parseExpression, parseModule } from '../syntax/parser.ts';
import type { MachineState } from '../vm/state.ts';
import { splitLines } from './traceback.ts';

/** FUEL and memory of a node: its tuple, and the object that is made of it. */
const NODE_COST = 8;
const NODE_BYTES = 400;

/** Fields whose strings name a node without fields. */
const KINDS: ReadonlySet<string> = new Set(['op', 'ops', 'ctx']);
const APART: ReadonlySet<string> = new Set(['kind', 'lineno', 'col', 'endLineno', 'endCol']);

type Field = Node | Field[] | string | number | bigint | boolean | Uint8Array | null;

/** A pair: None and the tree, or what the exception is made of (class, message, place) and None. A node is its class, its place and its fields. */
export function parseTree(machine: MachineState, source: string, filename: string, mode: string): PyTuple {
  const { meter } = machine;
  const options = { filename, charge: (units: number): void => meter.charge(units), charNames: codePointOfName };
  try {
    // What begins with a space is refused as an indented statement is.
    const isExpression = mode === 'eval' && !/^[ \t]+[^\s#]/.test(source);
    const tree = isExpression ? parseExpression(source, options) : parseModule(source, options);
    return new PyTuple([null, new TreeWriter(machine, source).node(tree)]);
  } catch (error) {
    if (!(error instanceof PySyntaxError)) throw error;
    return new PyTuple([failure(error, filename, source, mode), null]);
  }
}

/** Class, message and place. An expression ends without a newline: what is missing there has no column. */
function failure(error: PySyntaxError, filename: string, source: string, mode: string): PyTuple {
  const { type, msg, lineno, offset, endLineno, endOffset } = error;
  const cls = exceptions[type];
  if (type === 'MemoryError' || type === 'RecursionError' || lineno === 0) return new PyTuple([cls, msg, null]);
  const lines = splitLines(source);
  const line = (error.text ?? lines[lineno - 1] ?? '').replace(/\n$/, '');
  const isLast = mode === 'eval' && lineno >= lines.length && !source.endsWith('\n');
  const text = isLast || error.isLexical ? line : `${line}\n`;
  if (isLast && msg === 'invalid syntax' && (offset > line.length || source === '')) {
    const at = source === '' ? 0 : lineno;
    return new PyTuple([cls, msg, new PyTuple([filename, at, 0, text, at, 0])]);
  }
  return new PyTuple([cls, msg, new PyTuple([filename, lineno, offset, text, endLineno, endOffset])]);
}

/** Turns nodes into values. Recurses as deep as the tree, which the parser bounds. */
class TreeWriter {
  readonly #machine: MachineState;
  readonly #lines: readonly string[];

  constructor(machine: MachineState, source: string) {
    this.#machine = machine;
    this.#lines = splitLines(source);
  }

  node(node: Node): PyTuple {
    const { meter } = this.#machine;
    meter.charge(NODE_COST);
    meter.allocate(NODE_BYTES);
    const fields = new PyDict();
    if (node.kind === 'Constant') fields.setStr('value', constant(node));
    else
      for (const [name, value] of Object.entries(node as unknown as Record<string, Field>))
        if (!APART.has(name)) fields.setStr(name, this.#field(name, value));
    if (node.kind === 'Module') fields.setStr('type_ignores', new PyList([]));
    return new PyTuple([node.kind, 'lineno' in node ? this.#place(node) : null, fields]);
  }

  #field(name: string, value: Field): Value {
    if (Array.isArray(value)) return new PyList(value.map((item) => this.#field(name, item)));
    if (typeof value === 'string') return KINDS.has(name) ? new PyTuple([value, null, new PyDict()]) : value;
    if (value instanceof Uint8Array) return new PyBytes(value);
    return typeof value === 'object' && value !== null ? this.node(value) : value;
  }

  #place({ lineno, col, endLineno, endCol }: Span): PyTuple {
    return new PyTuple([lineno, this.#bytes(lineno, col), endLineno, this.#bytes(endLineno, endCol)]);
  }

  /** Columns of trees count bytes of UTF-8. */
  #bytes(lineno: number, column: number): number {
    const line = this.#lines[lineno - 1] ?? '';
    let bytes = 0;
    let at = 0;
    for (let left = column; left > 0; left--) {
      const point = line.codePointAt(at) ?? 0;
      at += point > 0xffff ? 2 : 1;
      bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
    // FUEL: by the characters that are passed.
    this.#machine.meter.charge(column >> 4);
    return bytes;
  }
}

function constant({ type, value }: Constant): Value {
  switch (type) {
    case 'float':
      return new PyFloat(value as number);
    case 'complex':
      return new PyComplex(0, value as number);
    case 'bytes':
      return new PyBytes(value as Uint8Array);
    case 'Ellipsis':
      return Ellipsis;
    case 'int':
    case 'str':
    case 'bool':
    case 'None':
      return value as Value;
  }
}
