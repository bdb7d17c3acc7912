/** Compiles `def`, `async def` and `lambda`. CPython: codegen_function in Python/codegen.c. */

import type { Code } from '../bytecode/code.ts';
import { Op } from '../bytecode/opcodes.ts';
import type { Arguments, AsyncFunctionDef, Expr, FunctionDef, Lambda, Stmt } from '../syntax/ast.ts';
import { functionAnnotations } from './compile-annotation.ts';
import { compileStatements } from './compile-body.ts';
import { FunctionFlag, makeFunction, makePlainFunction } from './compile-closure.ts';
import { makeTypeParams } from './compile-generic.ts';
import { storeName } from './compile-name.ts';
import { foldTuple } from './constant.ts';
import { cleanDoc } from './docstring.ts';
import { finishUnit, openUnit } from './finish-unit.ts';
import { mangle, type Scope } from './scope.ts';
import { ANY, type Unit } from './unit.ts';

type AnyFunction = FunctionDef | AsyncFunctionDef;

export function compileFunctionDef(u: Unit, node: AnyFunction): void {
  const { asm } = u;
  const mark = u.top;
  for (const decorator of node.decorator_list) u.push(decorator);
  asm.at(node);
  const local = node.decorator_list.length === 0 ? u.localRegister(mangle(u.scope.privateName, node.name)) : -1;
  const flags = pushDefaults(u, node.args);
  asm.at(node);
  const base = u.top - countBits(flags) - 1;
  if (node.type_params.length > 0) genericFunction(u, node, base, flags);
  else {
    const code = functionCode(u, node);
    const scope = u.shared.table.byNode.get(node) as Scope;
    const annotated = functionAnnotations(u, node);
    asm.at(node);
    if (flags === 0 && !annotated && local >= 0) {
      u.top = base;
      storeName(u, node.name, makePlainFunction(u, code, scope, local));
      u.top = mark;
      return;
    }
    makeFunction(u, code, scope, base, annotated ? flags | FunctionFlag.ANNOTATE : flags);
  }
  const result = applyDecorators(u, node.decorator_list, mark);
  asm.at(node);
  storeName(u, node.name, result);
  u.top = mark;
}

/** Calls the decorators in the registers from `first` on with what follows them; returns the register of the result. */
export function applyDecorators(u: Unit, decorators: readonly Expr[], first: number): number {
  for (let i = decorators.length - 1; i >= 0; i--) {
    u.asm.at(decorators[i] as Expr);
    u.asm.emit(Op.CALL, first + i, first + i, 1);
  }
  return first;
}

function countBits(flags: number): number {
  return (flags & 1) + ((flags >> 1) & 1);
}

/** Takes a register for the function and puts the defaults after it; returns the flags of MAKE_FUNCTION for them. */
function pushDefaults(u: Unit, args: Arguments): number {
  u.temp();
  let flags = 0;
  if (args.defaults.length > 0) {
    flags |= FunctionFlag.DEFAULTS;
    pushTuple(u, args.defaults);
  }
  if (args.kw_defaults.some((value) => value !== null)) {
    flags |= FunctionFlag.KWDEFAULTS;
    pushKeywordDefaults(u, args);
  }
  return flags;
}

function pushTuple(u: Unit, values: readonly Expr[]): void {
  const constant = foldTuple(values);
  const dest = u.temp();
  if (constant !== undefined) {
    u.constant(constant, dest);
    return;
  }
  u.top = dest;
  const { line, col, endLine, endCol } = u.asm;
  for (const value of values) u.push(value);
  u.asm.atPosition(line, col, endLine, endCol);
  u.asm.emit(Op.BUILD_TUPLE, dest, dest, values.length);
  u.top = dest + 1;
}

function pushKeywordDefaults(u: Unit, args: Arguments): void {
  const { line, col, endLine, endCol } = u.asm;
  const dest = u.temp();
  u.top = dest;
  let count = 0;
  for (let i = 0; i < args.kw_defaults.length; i++) {
    const value = args.kw_defaults[i] as Expr | null;
    if (value === null) continue;
    u.constant(mangle(u.scope.privateName, (args.kwonlyargs[i] as { arg: string }).arg), ANY);
    u.push(value);
    count++;
  }
  u.asm.atPosition(line, col, endLine, endCol);
  u.asm.emit(Op.BUILD_MAP, dest, dest, count);
  u.top = dest + 1;
}

/** Compiles the body of a function to its code object. */
function functionCode(u: Unit, node: AnyFunction): Code {
  const scope = u.shared.table.byNode.get(node) as Scope;
  const inner = openUnit(u, scope);
  const { body, args } = node;
  const doc = docstring(body);
  if (doc === null) inner.asm.at(node);
  compileStatements(inner, body, doc === null ? 0 : 1);
  const [decorator] = node.decorator_list;
  return finishUnit(inner, { name: node.name, firstlineno: decorator === undefined ? node.lineno : decorator.lineno, args, doc });
}

/** The docstring that a body begins with, without common indentation. */
export function docstring(body: readonly Stmt[]): string | null {
  const [first] = body;
  if (first === undefined || first.kind !== 'Expr' || first.value.kind !== 'Constant' || first.value.type !== 'str') return null;
  return cleanDoc(first.value.value as string);
}

/** A function with type parameters: made by the function of its annotation scope, which is called at once with the defaults. */
function genericFunction(u: Unit, node: AnyFunction, base: number, flags: number): void {
  const { asm } = u;
  const outerScope = u.shared.table.typeParams.get(node) as Scope;
  const inner = openUnit(u, outerScope);
  inner.asm.at(node);
  const params = makeTypeParams(inner, node.type_params);
  inner.asm.at(node);
  const function_ = inner.temp();
  for (let i = 0; i < countBits(flags); i++) inner.asm.emit(Op.MOVE, inner.temp(), i, 0);
  const code = functionCode(inner, node);
  const annotated = functionAnnotations(inner, node);
  inner.asm.at(node);
  const scope = u.shared.table.byNode.get(node) as Scope;
  makeFunction(inner, code, scope, function_, annotated ? flags | FunctionFlag.ANNOTATE : flags);
  inner.asm.emit(Op.SET_TYPE_PARAMS, function_, params, 0);
  inner.asm.emitFinal(Op.RETURN_VALUE, function_, 0, 0);
  const name = `<generic parameters of ${node.name}>`;
  const outerCode = finishUnit(inner, { name, firstlineno: node.lineno });
  // The defaults already stand where the arguments of the call go; the function is made above them and moved into place.
  const maker = u.temp();
  makeFunction(u, outerCode, outerScope, maker, 0);
  asm.emit(Op.MOVE, base, maker, 0);
  asm.emit(Op.CALL, base, base, countBits(flags));
  u.top = base + 1;
}

export function compileLambda(u: Unit, node: Lambda, want: number): number {
  const { asm } = u;
  const scope = u.shared.table.byNode.get(node) as Scope;
  asm.at(node);
  const flags = pushDefaults(u, node.args);
  const base = u.top - countBits(flags) - 1;
  const inner = openUnit(u, scope);
  const value = inner.any(node.body);
  inner.asm.at(node.body);
  inner.asm.emitFinal(Op.RETURN_VALUE, value, 0, 0);
  const code = finishUnit(inner, { name: '<lambda>', firstlineno: node.lineno, args: node.args });
  asm.at(node);
  if (flags === 0) {
    u.top = base;
    return makePlainFunction(u, code, scope, want);
  }
  makeFunction(u, code, scope, base, flags);
  if (want === ANY) return base;
  if (want !== base) asm.emit(Op.MOVE, want, base, 0);
  u.top = base;
  return want;
}
