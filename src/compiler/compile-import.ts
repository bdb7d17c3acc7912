/** Compiles imports and checks `from __future__`. CPython: codegen_import, Python/future.c. */

import type { SourceText } from '../bytecode/code.ts';
import { Op } from '../bytecode/opcodes.ts';
import type { Import, ImportFrom, Module } from '../syntax/ast.ts';
import { storeName } from './compile-name.ts';
import { syntaxError } from './failure.ts';
import { ANY, type Unit } from './unit.ts';

export function compileImport(u: Unit, node: Import): void {
  const { asm } = u;
  for (const alias of node.names) {
    const mark = u.top;
    const parts = alias.name.split('.');
    asm.at(node);
    const module = u.constant(null, ANY);
    asm.emit(Op.IMPORT_NAME, module, asm.site(alias.name), 0);
    if (alias.asname === null) storeName(u, parts[0] as string, module);
    else {
      for (const part of parts.slice(1)) asm.emit(Op.IMPORT_FROM, module, module, asm.site(part));
      storeName(u, alias.asname, module);
    }
    u.top = mark;
  }
}

export function compileImportFrom(u: Unit, node: ImportFrom): void {
  const { asm } = u;
  const mark = u.top;
  if (node.module === '__future__' && node.level === 0 && node.lineno > u.shared.futureLine) u.fail(LATE, node);
  asm.at(node);
  const module = u.constant({ kind: 'tuple', items: node.names.map((alias) => alias.name) }, ANY);
  asm.emit(Op.IMPORT_NAME, module, asm.site(node.module ?? ''), node.level);
  if (node.names[0]?.name === '*') asm.emit(Op.IMPORT_STAR, module, 0, 0);
  else {
    for (const alias of node.names) {
      const value = u.temp();
      asm.emit(Op.IMPORT_FROM, value, module, asm.site(alias.name));
      storeName(u, alias.asname ?? alias.name, value);
      u.top = value;
    }
  }
  u.top = mark;
}

const LATE = 'from __future__ imports must occur at the beginning of the file';

/** Features that are in force anyway, and `annotations`. */
const FEATURES: readonly string[] = [
  'nested_scopes',
  'generators',
  'division',
  'absolute_import',
  'with_statement',
  'print_function',
  'unicode_literals',
  'barry_as_FLUFL',
  'generator_stop',
  'annotations',
];

/** What the `from __future__` statements of a module say. */
export interface Future {
  readonly annotations: boolean;
  /** Line of the last one in its place; 0 if there is none. */
  readonly line: number;
}

/** Reads the `from __future__` statements at the beginning of a module. Raises SyntaxError for late or unknown ones. */
export function readFuture(text: SourceText, module: Module): Future {
  let annotations = false;
  let line = 0;
  let isDone = false;
  let previous = 0;
  for (let i = 0; i < module.body.length; i++) {
    const node = module.body[i];
    if (node === undefined || (isDone && node.lineno > previous)) break;
    previous = node.lineno;
    if (node.kind === 'ImportFrom' && node.module === '__future__' && node.level === 0) {
      if (isDone) throw syntaxError(text, LATE, node);
      for (const alias of node.names) {
        if (alias.name === 'braces') throw syntaxError(text, 'not a chance', alias);
        if (!FEATURES.includes(alias.name)) throw syntaxError(text, `future feature ${alias.name} is not defined`, alias);
        if (alias.name === 'annotations') annotations = true;
      }
      line = node.lineno;
    } else if (i > 0 || node.kind !== 'Expr' || node.value.kind !== 'Constant' || node.value.type !== 'str') isDone = true;
  }
  return { annotations, line };
}
