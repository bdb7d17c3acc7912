/**
 * Rewrites what CPython 3.14.2, run here by pyodide, says of the programs in `test/unit/syntax-errors.json` (its error, or null) and
 * `test/unit/syntax-trees.json` (its tree). A program is added by adding `{ "source": "..." }` to the file and running `tsx tools/expect-syntax.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { loadPyodide } from 'pyodide';
import type { Node } from '../src/syntax/ast.ts';
import { dumpAst } from '../src/syntax/dump.ts';

const ERRORS = new URL('../test/unit/syntax-errors.json', import.meta.url);
const TREES = new URL('../test/unit/syntax-trees.json', import.meta.url);

const ORACLE = `
import ast, json, warnings
warnings.simplefilter('ignore')

class Columns:
    "Columns of the tree count bytes; ours count code points."
    def __init__(self, source):
        lines = source.removeprefix('\\ufeff').replace('\\r\\n', '\\n').replace('\\r', '\\n').split('\\n')
        self.lines = [line.encode('utf-8') for line in lines]
    def place(self, line, col):
        text = self.lines[line - 1] if line <= len(self.lines) else b''
        return [line, len(text[:col].decode('utf-8'))]

def constant(value):
    if value is Ellipsis: return 'Ellipsis', None
    if value is None: return 'None', None
    if isinstance(value, bool): return 'bool', value
    if isinstance(value, int): return 'int', str(value)
    if isinstance(value, float): return 'float', repr(value)
    if isinstance(value, complex): return 'complex', repr(value.imag)
    if isinstance(value, str): return 'str', value
    return 'bytes', list(value)

SKIPPED = ('type_comment', 'type_ignores')
NAMED = (ast.expr_context, ast.boolop, ast.operator, ast.unaryop, ast.cmpop)

def plain(node, columns):
    if isinstance(node, list): return [plain(item, columns) for item in node]
    if isinstance(node, NAMED): return type(node).__name__
    if not isinstance(node, ast.AST): return node
    out = {'kind': type(node).__name__}
    if 'lineno' in node._attributes:
        out['lineno'], out['col'] = columns.place(node.lineno, node.col_offset)
        out['endLineno'], out['endCol'] = columns.place(node.end_lineno, node.end_col_offset)
    if isinstance(node, ast.Constant):
        out['type'], out['value'] = constant(node.value)
        return out
    for field in node._fields:
        if field not in SKIPPED: out[field] = plain(getattr(node, field), columns)
    return out

def error(source):
    try:
        ast.parse(source)
    except SyntaxError as e:
        return [type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset]
    except Exception as e:
        return [type(e).__name__, str(e), None, None, None, None]

def tree(source):
    return plain(ast.parse(source), Columns(source))
`;

type Row = Record<string, unknown> & { source: string };

function readRows(file: URL): Row[] {
  return JSON.parse(readFileSync(file, 'utf8')) as Row[];
}

function writeRows(file: URL, rows: readonly Row[]): void {
  writeFileSync(file, `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`);
}

// Values of constants as ours are; the rest is a tree of ours already.
function revive(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'Constant') return value;
  const constant = value as unknown as { type: string; value: unknown };
  if (constant.type === 'int') constant.value = BigInt(constant.value as string);
  else if (constant.type === 'float' || constant.type === 'complex')
    constant.value = Number((constant.value as string).replace('inf', 'Infinity'));
  else if (constant.type === 'bytes') constant.value = Uint8Array.from(constant.value as number[]);
  return constant;
}

async function rewrite(): Promise<void> {
  const python = await loadPyodide({ indexURL: dirname(createRequire(import.meta.url).resolve('pyodide')), env: { HOME: '/' } });
  python.runPython(ORACLE);
  const ask = (name: string, source: string): string => {
    python.globals.set('source', source);
    return python.runPython(`json.dumps(${name}(source))`) as string;
  };
  writeRows(
    ERRORS,
    readRows(ERRORS).map(({ source }) => ({ source, error: JSON.parse(ask('error', source)) as unknown })),
  );
  writeRows(
    TREES,
    readRows(TREES).map(({ source }) => ({ source, tree: dumpAst(JSON.parse(ask('tree', source), revive) as Node) })),
  );
}

await rewrite();
