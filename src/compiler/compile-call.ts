/** Compiles calls, method calls and `super().method()`. CPython: codegen_call in Python/codegen.c. */

import { Op } from '../bytecode/opcodes.ts';
import type { Attribute, Call, Expr, Keyword, Span } from '../syntax/ast.ts';
import { buildList, isStarred, MANY } from './compile-display.ts';
import { checkBound, loadName } from './compile-name.ts';
import { locateAttribute } from './compile-operand.ts';
import { BOUND, mangle, Sym } from './scope.ts';
import { ANY, SlotKind, type Unit } from './unit.ts';

/** Most arguments of CALL and CALL_KW; more go through CALL_FUNCTION_EX. */
const MAX_ARGUMENTS = 4000;

/** Low bits of the operand of CALL_KW that hold the count. */
const COUNT_BITS = 12;

export function compileCall(u: Unit, node: Call, want: number): number {
  checkKeywords(u, node.keywords);
  const { func, args, keywords } = node;
  const plain = isPlain(args, keywords);
  const base = u.top;
  if (plain && func.kind === 'Attribute') return compileMethodCall(u, node, func, want);
  u.push(func);
  if (args.length === 0 && keywords.length === 0 && func.kind === 'Name' && func.id === 'super') {
    u.asm.at(node);
    return finish(u, node, Op.CALL, base, 0, want);
  }
  if (isDrain(u, node)) {
    u.push(args[0] as Expr);
    return finish(u, func, Op.CALL, base, 1, want);
  }
  return compileArguments(u, node, base, args, keywords, want);
}

/** `all`, `any` or `tuple` of a generator expression, whose loop CPython emits in place, at the position of the name. CPython: maybe_optimize_function_call. */
function isDrain(u: Unit, { func, args, keywords }: Call): boolean {
  if (args.length !== 1 || keywords.length > 0 || args[0]?.kind !== 'GeneratorExp' || func.kind !== 'Name') return false;
  return (func.id === 'all' || func.id === 'any' || func.id === 'tuple') && (u.slot(func.id) & 15) >= SlotKind.GLOBAL;
}

/** Emits the arguments and the call of the callable in register `base`, which must be the last temporary. */
export function compileArguments(
  u: Unit,
  node: Span,
  base: number,
  args: readonly Expr[],
  keywords: readonly Keyword[],
  want: number,
): number {
  checkKeywords(u, keywords);
  const given = u.top - base - 1;
  if (!isPlain(args, keywords) || given + args.length + keywords.length > MAX_ARGUMENTS)
    return compileSpread(u, node, base, args, keywords, want);
  for (const arg of args) u.push(arg);
  if (keywords.length === 0) return finish(u, node, Op.CALL, base, given + args.length, want);
  return finish(u, node, Op.CALL_KW, base, pushKeywords(u, keywords, given + args.length), want);
}

function isPlain(args: readonly Expr[], keywords: readonly Keyword[]): boolean {
  for (const arg of args) if (arg.kind === 'Starred') return false;
  for (const keyword of keywords) if (keyword.arg === null) return false;
  return args.length + keywords.length <= MAX_ARGUMENTS;
}

/** Emits the values; returns the operand of CALL_KW for `count` arguments ahead of them. */
function pushKeywords(u: Unit, keywords: readonly Keyword[], count: number): number {
  for (const keyword of keywords) u.push(keyword.value);
  const names = keywords.map((keyword) => keyword.arg as string);
  return (count + keywords.length) | (u.asm.constant({ kind: 'tuple', items: names }) << COUNT_BITS);
}

function finish(u: Unit, node: Span, op: number, base: number, operand: number, want: number): number {
  u.top = base;
  const dest = want === ANY ? u.temp() : want;
  u.asm.at(node);
  u.asm.emit(op, dest, base, operand);
  return dest;
}

function compileMethodCall(u: Unit, node: Call, func: Attribute, want: number): number {
  const { asm } = u;
  const { args, keywords } = node;
  const base = u.top;
  const name = mangle(u.scope.privateName, func.attr);
  if (!loadSuperMethod(u, func, name, base)) {
    const object = u.last(func.value);
    u.top = base;
    u.temps(2);
    locateAttribute(u, func, func);
    asm.emit(Op.LOAD_METHOD, base, object, asm.site(name));
  }
  for (const arg of args) u.push(arg);
  const operand = keywords.length === 0 ? args.length : pushKeywords(u, keywords, args.length);
  u.top = base;
  const dest = want === ANY ? u.temp() : want;
  if (callsImport(u, func, node)) asm.at(node);
  else locateAttribute(u, node, func);
  asm.emit(keywords.length === 0 ? Op.CALL_METHOD : Op.CALL_METHOD_KW, dest, base, operand);
  return dest;
}

/** Calls that CPython does not compile as method calls: they keep their own position. */
function callsImport(u: Unit, func: Attribute, node: Call): boolean {
  const { value } = func;
  const count = node.args.length + node.keywords.length;
  if (count + (node.keywords.length > 0 ? 1 : 0) >= MANY) return true;
  return value.kind === 'Name' && ((u.shared.table.module.symbols.get(value.id) ?? 0) & Sym.IMPORT) !== 0;
}

/** Whether this is an attribute of `super()` or `super(type, object)`. CPython: can_optimize_super_call. */
export function isOfSuper(u: Unit, func: Attribute): boolean {
  const call = func.value;
  if (call.kind !== 'Call' || call.func.kind !== 'Name' || call.func.id !== 'super' || call.keywords.length > 0) return false;
  if (func.attr === '__class__') return false;
  const isOfClass = u.lexical.type === 'class' && ((u.lexical.symbols.get('super') ?? 0) & (BOUND | Sym.GLOBAL | Sym.FREE)) === 0;
  if ((u.slot('super') & 15) !== (isOfClass ? SlotKind.NAME : SlotKind.GLOBAL) || u.scope.type === 'module') return false;
  // A module that names `super` itself may have bound it.
  if (u.shared.table.module.symbols.has('super')) return false;
  const [type, object] = call.args;
  const explicit = call.args.length === 2 && type !== undefined && object !== undefined;
  if (!explicit && (call.args.length > 0 || !hasSuperArguments(u))) return false;
  return !explicit || !(isStarred(type) || isStarred(object));
}

/** Emits `super().name` or `super(type, object).name` for a call; false if `func` is something else. */
function loadSuperMethod(u: Unit, func: Attribute, name: string, base: number): boolean {
  if (!isOfSuper(u, func)) return false;
  const call = func.value as Call;
  const [type, object] = call.args;
  const { asm } = u;
  u.push(call.func);
  let self: number;
  if (type !== undefined && object !== undefined) {
    u.push(type);
    self = u.any(object);
  } else {
    asm.at(call);
    asm.emit(Op.LOAD_DEREF, u.temp(), u.cellRegister('__class__'), 0);
    self = loadFirstParameter(u);
  }
  u.top = base + 2;
  asm.at(func);
  asm.emit(Op.LOAD_SUPER_ATTR, base, self, asm.site(name));
  return true;
}

/** Whether `super()` finds a class and an object here. */
function hasSuperArguments(u: Unit): boolean {
  return u.scope.positionalCount > 0 && u.scope.isFree('__class__');
}

/** The first parameter of the code object, whatever an inlined comprehension calls by its name. */
function loadFirstParameter(u: Unit): number {
  const name = u.scope.params[0] as string;
  if (u.lexical === u.scope) return loadName(u, name, ANY);
  const dest = u.temp();
  const isCell = ((u.scope.symbols.get(name) ?? 0) & Sym.CELL) !== 0;
  if (!isCell) checkBound(u, 0);
  u.asm.emit(isCell ? Op.LOAD_DEREF : Op.MOVE, dest, 0, 0);
  return dest;
}

/** A call with `*` or `**`, or with very many arguments. CPython: ex_call in codegen_call_helper_impl. */
function compileSpread(u: Unit, node: Span, base: number, args: readonly Expr[], keywords: readonly Keyword[], want: number): number {
  const { asm } = u;
  const given = u.top - base - 1;
  const [only] = args;
  const isOnlyStarred = given === 0 && args.length === 1 && only !== undefined && isStarred(only);
  if (isOnlyStarred && keywords.length > 0) return compileStarThenKeywords(u, node, base, only.value, keywords, want);
  if (given > 0) {
    asm.at(node);
    asm.emit(Op.BUILD_LIST, base + 1, base + 1, given);
    u.top = base + 2;
    extendList(u, node, base + 1, args);
  } else if (isOnlyStarred) {
    const list = u.temp();
    asm.at(node);
    asm.emit(Op.BUILD_LIST, list, list, 0);
    const iterable = u.any(only.value);
    asm.at(node);
    asm.emit(Op.LIST_EXTEND, list, iterable, base + 1);
    u.top = list + 1;
  } else buildList(u, args, node);
  if (keywords.length > 0) buildKeywords(u, node, base, keywords);
  u.top = base;
  const dest = want === ANY ? u.temp() : want;
  asm.at(node);
  asm.emit(Op.CALL_FUNCTION_EX, dest, base, keywords.length > 0 ? 1 : 0);
  return dest;
}

/** `f(*iterable, key=value)`: the iterable is iterated after the keywords are evaluated. CPython: CALL_FUNCTION_EX makes the tuple. */
function compileStarThenKeywords(u: Unit, node: Span, base: number, iterable: Expr, keywords: readonly Keyword[], want: number): number {
  const { asm } = u;
  const positional = base + 1;
  u.push(iterable);
  buildKeywords(u, node, base, keywords);
  const list = u.temp();
  asm.at(node);
  asm.emit(Op.BUILD_LIST, list, list, 0);
  asm.emit(Op.LIST_EXTEND, list, positional, base + 1);
  asm.emit(Op.MOVE, positional, list, 0);
  return finish(u, node, Op.CALL_FUNCTION_EX, base, 1, want);
}

function extendList(u: Unit, node: Span, list: number, args: readonly Expr[]): void {
  const mark = u.top;
  for (const arg of args) {
    const starred = isStarred(arg);
    const value = u.any(starred ? arg.value : arg);
    u.asm.at(node);
    u.asm.emit(starred ? Op.LIST_EXTEND : Op.LIST_APPEND, list, value, 0);
    u.top = mark;
  }
}

/** Emits the dict of keyword arguments into a new temporary. */
function buildKeywords(u: Unit, node: Span, base: number, keywords: readonly Keyword[]): void {
  const { asm } = u;
  const dict = u.temp();
  let at = 0;
  let isBuilt = false;
  while (at < keywords.length) {
    const start = at;
    while (at < keywords.length && at - start < MANY / 2 && keywords[at]?.arg !== null) at++;
    if (at > start || !isBuilt) {
      const into = isBuilt ? u.temp() : dict;
      const first = u.top;
      for (let i = start; i < at; i++) {
        const keyword = keywords[i] as Keyword;
        asm.at(node);
        u.constant(keyword.arg, ANY);
        u.push(keyword.value);
      }
      asm.at(node);
      asm.emit(Op.BUILD_MAP, into, first, at - start);
      if (isBuilt) asm.emit(Op.DICT_MERGE, dict, into, base);
      isBuilt = true;
      u.top = dict + 1;
    }
    const keyword = keywords[at];
    if (keyword !== undefined && keyword.arg === null) {
      const mapping = u.any(keyword.value);
      asm.at(node);
      asm.emit(Op.DICT_MERGE, dict, mapping, base);
      u.top = dict + 1;
      at++;
    }
  }
}

/** Refuses a keyword given twice: the first name that is, at its second place. CPython: codegen_validate_keywords. */
function checkKeywords(u: Unit, keywords: readonly Keyword[]): void {
  if (keywords.length < 2) return;
  const first = new Map<string, number>();
  let firstOfBad = keywords.length;
  let bad: Keyword | null = null;
  for (let i = 0; i < keywords.length; i++) {
    const keyword = keywords[i] as Keyword;
    if (keyword.arg === null) continue;
    const seen = first.get(keyword.arg);
    if (seen === undefined) first.set(keyword.arg, i);
    else if (seen < firstOfBad) {
      firstOfBad = seen;
      bad = keyword;
    }
  }
  if (bad !== null) u.fail(`keyword argument repeated: ${bad.arg}`, bad);
}
