/** Compiles annotations to `__annotate__` functions, evaluated when asked for (PEP 649, 749). CPython: codegen_process_deferred_annotations. */

import type { Code } from '../bytecode/code.ts';
import { Op } from '../bytecode/opcodes.ts';
import type { AnnAssign, Arg, AsyncFunctionDef, Expr, FunctionDef, Name, Span } from '../syntax/ast.ts';
import { makeFunction } from './compile-closure.ts';
import { isStarred } from './compile-display.ts';
import { loadName } from './compile-name.ts';
import { finishUnit, openUnit } from './finish-unit.ts';
import { mangle, type Scope } from './scope.ts';
import { ANY, type Unit } from './unit.ts';
import { unparse } from './unparse.ts';

/** Formats above this one the function cannot give: it raises NotImplementedError. annotationlib.Format.VALUE_WITH_FAKE_GLOBALS. */
const HIGHEST_FORMAT = 2;

/** Emits the `__annotate__` function of a function into the next temporary; false if nothing is annotated. */
export function functionAnnotations(u: Unit, node: FunctionDef | AsyncFunctionDef): boolean {
  const scope = u.shared.table.annotations.get(node);
  if (scope === undefined) return false;
  const { args } = node;
  const inner = openAnnotations(u, scope, node);
  const first = inner.top;
  let count = 0;
  const add = (name: string, annotation: Expr): void => {
    inner.asm.at(node);
    inner.constant(mangle(inner.scope.privateName, name), ANY);
    pushAnnotation(inner, annotation);
    count++;
  };
  const named = (list: readonly (Arg | null)[]): void => {
    for (const arg of list) if (arg !== null && arg.annotation !== null) add(arg.arg, arg.annotation);
  };
  named(args.args);
  named(args.posonlyargs);
  named([args.vararg]);
  named(args.kwonlyargs);
  named([args.kwarg]);
  if (node.returns !== null) add('return', node.returns);
  inner.asm.at(node);
  inner.asm.emit(Op.BUILD_MAP, first, first, count);
  inner.asm.emitFinal(Op.RETURN_VALUE, first, 0, 0);
  const code = finishUnit(inner, { name: '__annotate__', firstlineno: node.lineno });
  u.asm.at(node);
  makeFunction(u, code, scope, u.temp(), 0);
  return true;
}

function pushAnnotation(u: Unit, annotation: Expr): void {
  if (u.shared.futureAnnotations) {
    u.constant(unparse(annotation), ANY);
    return;
  }
  if (!isStarred(annotation)) {
    u.push(annotation);
    return;
  }
  const dest = u.temp();
  const value = u.any(annotation.value);
  u.asm.emit(Op.UNPACK_SEQUENCE, value, dest, 1);
  u.top = dest + 1;
}

/** Starts a function of one argument, the format, that refuses formats other than values. */
export function openAnnotations(u: Unit, scope: Scope, span: Span): Unit {
  const inner = openUnit(u, scope);
  const { asm } = inner;
  asm.at(span);
  const supported = asm.newLabel();
  asm.emitJump(Op.JUMP_IF_NOT_GT_IMM, 0, HIGHEST_FORMAT, supported);
  const error = inner.temp();
  asm.emit(Op.LOAD_COMMON_CONSTANT, error, 1, 0);
  asm.emitFinal(Op.RAISE_VARARGS, error, 0, 1);
  inner.top = error;
  asm.bind(supported);
  return inner;
}

/** Starts the body of a module or class: under `from __future__ import annotations` it stores the texts of its annotations itself. */
export function setupAnnotations(u: Unit): void {
  if (u.shared.futureAnnotations && u.scope.annotations !== null) u.asm.emit(Op.SETUP_ANNOTATIONS, 0, 0, 0);
}

/** Emits the `__annotate__` function of a module or class into a new temporary, which is returned; -1 if nothing is annotated. */
export function bodyAnnotations(u: Unit, firstlineno: number): number {
  const { annotations, annotated } = u.scope;
  if (annotations === null || annotated === null || u.shared.futureAnnotations) return -1;
  const { asm } = u;
  const { line, col, endLine, endCol } = asm;
  const span: Span = { lineno: line, col, endLineno: endLine, endCol };
  const inner = openAnnotations(u, annotations, span);
  const dict = inner.temp();
  inner.asm.emit(Op.BUILD_MAP, dict, dict, 0);
  for (const [node, index] of annotated) addAnnotation(inner, node, index, dict);
  inner.asm.atPosition(line, col, endLine, endCol);
  inner.asm.emitFinal(Op.RETURN_VALUE, dict, 0, 0);
  const code: Code = finishUnit(inner, { name: '__annotate__', firstlineno });
  const base = u.temp();
  makeFunction(u, code, annotations, base, 0);
  return base;
}

function addAnnotation(u: Unit, node: AnnAssign, index: number, dict: number): void {
  const { asm } = u;
  const skip = asm.newLabel();
  const mark = u.top;
  asm.at(node);
  if (index >= 0) {
    const key = u.constant(index, ANY);
    const set = loadConditional(u);
    asm.emit(Op.CONTAINS_OP, key, key, set);
    asm.emitJump(Op.POP_JUMP_IF_FALSE, key, 0, skip);
    u.top = mark;
  }
  const name = u.constant(mangle(u.scope.privateName, (node.target as Name).id), ANY);
  pushAnnotation(u, node.annotation);
  asm.at(node);
  asm.emit(Op.STORE_SUBSCR, dict, name, name + 1);
  u.top = mark;
  asm.bind(skip);
}

/** Loads the set of annotations that were executed. */
function loadConditional(u: Unit): number {
  const name = '__conditional_annotations__';
  if (!u.scope.isFree(name) && !u.classCells.has(name)) return loadName(u, name, ANY);
  const dest = u.temp();
  u.asm.emit(Op.LOAD_DEREF, dest, u.cellRegister(name), 0);
  return dest;
}

/** Notes that the annotation of a module or class was executed, or stores its text. */
export function recordAnnotation(u: Unit, node: AnnAssign): void {
  const index = u.scope.annotated?.get(node);
  if (index !== undefined && u.shared.futureAnnotations) return storeText(u, node);
  if (index === undefined || index < 0) return;
  const mark = u.top;
  u.asm.at(node);
  const set = loadConditional(u);
  const key = u.constant(index, ANY);
  u.asm.emit(Op.SET_ADD, set, key, 0);
  u.top = mark;
}

function storeText(u: Unit, node: AnnAssign): void {
  const { asm } = u;
  const mark = u.top;
  asm.at(node);
  const dict = u.temp();
  asm.emit(u.scope.type === 'class' ? Op.LOAD_NAME : Op.LOAD_GLOBAL, dict, asm.site('__annotations__'), 0);
  const name = u.constant(mangle(u.scope.privateName, (node.target as Name).id), ANY);
  const text = u.constant(unparse(node.annotation), ANY);
  asm.emit(Op.STORE_SUBSCR, dict, name, text);
  u.top = mark;
}
