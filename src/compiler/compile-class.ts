/** Compiles class statements. CPython: codegen_class in Python/codegen.c. */

import type { Code } from '../bytecode/code.ts';
import { Op } from '../bytecode/opcodes.ts';
import type { ClassDef, Expr, Name } from '../syntax/ast.ts';
import { bodyAnnotations, setupAnnotations } from './compile-annotation.ts';
import { compileStatements } from './compile-body.ts';
import { compileArguments } from './compile-call.ts';
import { makeFunction } from './compile-closure.ts';
import { applyDecorators, docstring } from './compile-function.ts';
import { makeTypeParams } from './compile-generic.ts';
import { storeName } from './compile-name.ts';
import { finishUnit, openUnit } from './finish-unit.ts';
import type { Scope } from './scope.ts';
import { ANY, type Unit } from './unit.ts';

export function compileClassDef(u: Unit, node: ClassDef): void {
  const { asm } = u;
  const mark = u.top;
  for (const decorator of node.decorator_list) u.push(decorator);
  asm.at(node);
  if (node.type_params.length > 0) genericClass(u, node);
  else makeClass(u, node, node.bases);
  const result = applyDecorators(u, node.decorator_list, mark);
  asm.at(node);
  storeName(u, node.name, result);
  u.top = mark;
}

/** Emits the call of `__build_class__` with its result in the next temporary. */
function makeClass(u: Unit, node: ClassDef, bases: readonly Expr[]): number {
  const { asm } = u;
  asm.at(node);
  const base = u.temp();
  asm.emit(Op.LOAD_BUILD_CLASS, base, 0, 0);
  const code = classCode(u, node);
  asm.at(node);
  const body = u.temp();
  makeFunction(u, code, u.shared.table.byNode.get(node) as Scope, body, 0);
  u.constant(node.name, ANY);
  return compileArguments(u, node, base, bases, node.keywords, ANY);
}

/** A class with type parameters: made in their scope, with `Generic[...]` as one more base. */
function genericClass(u: Unit, node: ClassDef): void {
  const { asm } = u;
  const scope = u.shared.table.typeParams.get(node) as Scope;
  const inner = openUnit(u, scope);
  const params = makeTypeParams(inner, node.type_params);
  inner.asm.at(node);
  storeName(inner, '.type_params', params);
  const generic = inner.temp();
  inner.asm.emit(Op.SUBSCRIPT_GENERIC, generic, params, 0);
  storeName(inner, '.generic_base', generic);
  const { lineno, col, endLineno, endCol } = node;
  const genericBase: Name = { kind: 'Name', id: '.generic_base', ctx: 'Load', lineno, col, endLineno, endCol };
  const result = makeClass(inner, node, [...node.bases, genericBase]);
  inner.asm.at(node);
  inner.asm.emitFinal(Op.RETURN_VALUE, result, 0, 0);
  const code = finishUnit(inner, { name: `<generic parameters of ${node.name}>`, firstlineno: firstLine(node) });
  const base = u.temp();
  asm.at(node);
  makeFunction(u, code, scope, base, 0);
  asm.emit(Op.CALL, base, base, 0);
}

function firstLine(node: ClassDef): number {
  const [decorator] = node.decorator_list;
  return decorator === undefined ? node.lineno : decorator.lineno;
}

/** The body as a function of no arguments that fills the class namespace and returns the `__class__` cell or None. */
function classCode(u: Unit, node: ClassDef): Code {
  const scope = u.shared.table.byNode.get(node) as Scope;
  const inner = openUnit(u, scope);
  const { asm } = inner;
  const line = firstLine(node);
  asm.atPosition(line, 0, line, 0);
  openClass(inner, node, line);
  setupAnnotations(inner);
  const doc = docstring(node.body);
  const [first] = node.body;
  if (doc !== null && first !== undefined) {
    asm.at(first);
    setName(inner, '__doc__', inner.constant(doc, ANY));
  }
  compileStatements(inner, node.body, doc === null ? 0 : 1);
  asm.atPosition(line, 0, line, 0);
  const annotate = bodyAnnotations(inner, line);
  if (annotate >= 0) setName(inner, '__annotate_func__', annotate);
  setName(inner, '__static_attributes__', inner.constant({ kind: 'tuple', items: [...(scope.staticAttributes ?? [])].sort() }, ANY));
  const dictCell = inner.classCells.get('__classdict__');
  if (dictCell !== undefined) setCell(inner, '__classdictcell__', dictCell);
  const cell = inner.classCells.get('__class__');
  if (cell !== undefined) {
    const value = setCell(inner, '__classcell__', cell);
    asm.emitFinal(Op.RETURN_VALUE, value, 0, 0);
  }
  return finishUnit(inner, { name: node.name, firstlineno: line });
}

function openClass(u: Unit, node: ClassDef, line: number): void {
  const { asm } = u;
  const name = u.temp();
  asm.emit(Op.LOAD_NAME, name, asm.site('__name__'), 0);
  setName(u, '__module__', name);
  setName(u, '__qualname__', u.constant(u.qualname, ANY));
  setName(u, '__firstlineno__', u.constant(line, ANY));
  if (node.type_params.length > 0) {
    const params = u.temp();
    asm.emit(Op.LOAD_DEREF, params, u.cellRegister('.type_params'), 0);
    setName(u, '__type_params__', params);
  }
  const dictCell = u.classCells.get('__classdict__');
  if (dictCell !== undefined) {
    const namespace = u.temp();
    asm.emit(Op.LOAD_LOCALS, namespace, 0, 0);
    asm.emit(Op.STORE_DEREF, dictCell, namespace, 0);
    u.top = namespace;
  }
  const annotations = u.classCells.get('__conditional_annotations__');
  if (annotations !== undefined) {
    const set = u.temp();
    asm.emit(Op.BUILD_SET, set, set, 0);
    asm.emit(Op.STORE_DEREF, annotations, set, 0);
    u.top = set;
  }
}

/** Stores temporary `source` in the class namespace and frees it. */
function setName(u: Unit, name: string, source: number): void {
  u.asm.emit(Op.STORE_NAME, source, u.asm.site(name), 0);
  u.top = source;
}

function setCell(u: Unit, name: string, cell: number): number {
  const value = u.temp();
  u.asm.emit(Op.LOAD_CLOSURE, value, cell, 0);
  setName(u, name, value);
  return value;
}
