/** Opens and closes code objects: cells, qualified names, flags, the finished `Code`. CPython: codegen_enter_scope, compiler_set_qualname, compute_code_flags. */

import { type Code, CodeFlag } from '../bytecode/code.ts';
import { Op } from '../bytecode/opcodes.ts';
import type { Arguments } from '../syntax/ast.ts';
import { isFunctionLike, type Scope, Sym } from './scope.ts';
import { ANY, Unit } from './unit.ts';

/** What a code object has besides its instructions. */
export interface CodeInfo {
  readonly name: string;
  readonly firstlineno: number;
  readonly args?: Arguments;
  readonly doc?: string | null;
}

/** Starts the code object of `scope` inside that of `outer`: captured locals become cells. */
export function openUnit(outer: Unit, scope: Scope): Unit {
  const u = new Unit(outer.shared, scope, outer, outer.level + 1, qualifiedName(outer, scope));
  // Until the body says otherwise, instructions belong to the statement that makes the code object.
  const from = u.outer?.asm;
  if (from === undefined) u.asm.atNowhere();
  else u.asm.atPosition(from.line, from.col, from.endLine, from.endCol);
  makeCells(u, scope);
  return u;
}

/** Ends a code object: a function that reaches its end returns None. */
export function finishUnit(u: Unit, info: CodeInfo): Code {
  const { asm, scope } = u;
  if (asm.reachable) {
    asm.emit(Op.RETURN_VALUE, u.constant(null, ANY), 0, 0);
    asm.stop();
  }
  asm.finish();
  const { args } = info;
  return {
    kind: 'code',
    name: info.name,
    qualname: u.qualname,
    filename: u.shared.text.filename,
    text: u.shared.text,
    firstlineno: info.firstlineno,
    argcount: args === undefined ? scope.params.length : args.posonlyargs.length + args.args.length,
    posonlyargcount: args === undefined ? (isAnnotationScope(scope) && scope.type !== 'typeParams' ? 1 : 0) : args.posonlyargs.length,
    kwonlyargcount: args === undefined ? 0 : args.kwonlyargs.length,
    flags: flagsOf(scope, args),
    varnames: u.varnames,
    cellvars: cellNames(u),
    freevars: scope.frees,
    nlocals: u.varnames.length,
    nregs: u.nregs,
    code: asm.code.slice(0, asm.pc),
    consts: asm.consts,
    names: asm.names,
    sites: new Int32Array(asm.sites),
    exceptiontable: asm.exceptionTable(),
    linetable: asm.lines.slice(0, asm.pc),
    doc: info.doc ?? null,
  };
}

function makeCells(u: Unit, scope: Scope): void {
  for (const register of u.classCells.values()) u.asm.emit(Op.MAKE_CELL, register, 0, 0);
  if (!isFunctionLike(scope)) return;
  for (let register = 0; register < u.varnames.length; register++) {
    const name = u.varnames[register] as string;
    const flags = scope.symbols.get(name) ?? 0;
    if ((flags & Sym.CELL) !== 0 && u.slots.get(name) === ((register << 4) | 2)) u.asm.emit(Op.MAKE_CELL, register, 0, 0);
  }
}

function cellNames(u: Unit): readonly string[] {
  const names = [...u.classCells.keys()];
  if (isFunctionLike(u.scope)) for (const [name, flags] of u.scope.symbols) if ((flags & Sym.CELL) !== 0) names.push(name);
  return names;
}

function flagsOf(scope: Scope, args: Arguments | undefined): number {
  let flags = 0;
  if (isFunctionLike(scope)) {
    flags |= CodeFlag.OPTIMIZED | CodeFlag.NEWLOCALS;
    if (scope.isNested) flags |= CodeFlag.NESTED;
    if (scope.isGenerator) flags |= scope.isCoroutine ? CodeFlag.ASYNC_GENERATOR : CodeFlag.GENERATOR;
    else if (scope.isCoroutine) flags |= CodeFlag.COROUTINE;
  }
  if (scope.type === 'module' && scope.isCoroutine) flags |= CodeFlag.COROUTINE;
  if (args !== undefined && args.vararg !== null) flags |= CodeFlag.VARARGS;
  if (args !== undefined && args.kwarg !== null) flags |= CodeFlag.VARKEYWORDS;
  return flags;
}

function qualifiedName(outer: Unit, scope: Scope): string {
  const { name, type } = scope;
  let parent = outer;
  if (isAnnotationScope(parent.scope)) {
    if (parent.outer === null || parent.outer.outer === null) return name;
    parent = parent.outer;
  }
  if (parent.outer === null) return name;
  if ((type === 'function' || type === 'class') && ((parent.scope.symbols.get(name) ?? 0) & Sym.GLOBAL) !== 0) return name;
  const isFunction = parent.scope.type === 'function' || parent.scope.type === 'lambda';
  return `${parent.qualname}${isFunction ? '.<locals>' : ''}.${name}`;
}

function isAnnotationScope({ type }: Scope): boolean {
  return type === 'annotation' || type === 'typeParams' || type === 'typeAlias' || type === 'typeVariable';
}
