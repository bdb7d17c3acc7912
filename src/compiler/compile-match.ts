/**
 * Compiles `match`. A pattern leaves the values that it captures in registers; the names are stored when the whole pattern has matched.
 * Registers taken by a pattern are free again after its case. CPython: codegen_match in Python/codegen.c.
 */

import type { Const } from '../bytecode/code.ts';
import { Op } from '../bytecode/opcodes.ts';
import type {
  BinOp,
  Expr,
  Match,
  MatchAs,
  MatchCase,
  MatchClass,
  MatchMapping,
  MatchOr,
  MatchSequence,
  Pattern,
  Span,
} from '../syntax/ast.ts';
import type { Label } from './assembler.ts';
import { compileStatements } from './compile-body.ts';
import { storeName } from './compile-name.ts';
import { constKey, fold, immediate } from './constant.ts';
import { ANY, type Unit } from './unit.ts';

/** State of one case: registers of captured names, and where a pattern that does not match goes. */
interface Case {
  names: Map<string, number>;
  fail: Label;
  allowIrrefutable: boolean;
}

export function compileMatch(u: Unit, node: Match): void {
  const { asm } = u;
  const mark = u.top;
  const subject = u.push(node.subject);
  const end = asm.newLabel();
  const last = node.cases.length - 1;
  node.cases.forEach((item, i) => {
    const temps = u.top;
    const fail = asm.newLabel();
    const isDefault = i === last && last > 0 && isWildcard(item.pattern);
    if (!isDefault) compileCasePattern(u, item, subject, fail, i === last);
    u.top = temps;
    if (item.guard !== null) u.visit.jumpIf(u, item.guard, fail, false);
    compileStatements(u, item.body);
    asm.jump(end);
    asm.bind(fail);
  });
  u.top = mark;
  asm.bind(end);
}

function compileCasePattern(u: Unit, item: MatchCase, subject: number, fail: Label, isLast: boolean): void {
  const state: Case = { names: new Map(), fail, allowIrrefutable: item.guard !== null || isLast };
  compilePattern(u, item.pattern, subject, state);
  u.asm.at(item.pattern);
  for (const [name, register] of state.names) storeName(u, name, register);
}

function isWildcard(pattern: Pattern): boolean {
  return pattern.kind === 'MatchAs' && pattern.name === null;
}

function isStarWildcard(pattern: Pattern): boolean {
  return pattern.kind === 'MatchStar' && pattern.name === null;
}

/** Emits the test of register `subject`; goes to `state.fail` if it does not match. */
function compilePattern(u: Unit, node: Pattern, subject: number, state: Case): void {
  const { asm } = u;
  asm.at(node);
  switch (node.kind) {
    case 'MatchValue': {
      const int = immediate(node.value);
      const value = int ?? u.any(node.value);
      asm.at(node);
      asm.emitJump(int === undefined ? Op.JUMP_IF_NOT_EQ : Op.JUMP_IF_NOT_EQ_IMM, subject, value, state.fail);
      return;
    }
    case 'MatchSingleton': {
      if (node.value === null) {
        asm.emitJump(Op.POP_JUMP_IF_NOT_NONE, subject, 0, state.fail);
        return;
      }
      const test = u.constant(node.value, ANY);
      asm.emit(Op.IS_OP, test, subject, test);
      asm.emitJump(Op.POP_JUMP_IF_FALSE, test, 0, state.fail);
      return;
    }
    case 'MatchSequence':
      return compileSequence(u, node, subject, state);
    case 'MatchMapping':
      return compileMapping(u, node, subject, state);
    case 'MatchClass':
      return compileClassPattern(u, node, subject, state);
    case 'MatchStar':
      return capture(u, node.name, subject, node, state);
    case 'MatchAs':
      return compileAs(u, node, subject, state);
    case 'MatchOr':
      return compileOr(u, node, subject, state);
  }
}

/** A pattern inside another may match anything. */
function compileSubpattern(u: Unit, node: Pattern, subject: number, state: Case): void {
  const before = state.allowIrrefutable;
  state.allowIrrefutable = true;
  compilePattern(u, node, subject, state);
  state.allowIrrefutable = before;
}

function capture(u: Unit, name: string | null, subject: number, node: Span, state: Case): void {
  if (name === null) return;
  if (state.names.has(name)) u.fail(`multiple assignments to name '${name}' in pattern`, node);
  state.names.set(name, subject);
}

function compileAs(u: Unit, node: MatchAs, subject: number, state: Case): void {
  const { pattern, name } = node;
  if (pattern !== null) compilePattern(u, pattern, subject, state);
  else if (!state.allowIrrefutable) {
    const what = name === null ? 'wildcard' : `name capture '${name}'`;
    u.fail(`${what} makes remaining patterns unreachable`, node);
  }
  capture(u, name, subject, node, state);
}

/** Tests `len(subject)`; `op` jumps where the pattern fails. */
function checkLength(u: Unit, subject: number, op: number, length: number, fail: Label): void {
  const size = u.temp();
  u.asm.emit(Op.GET_LEN, size, subject, 0);
  u.asm.emitJump(op, size, length, fail);
}

function test(u: Unit, op: number, subject: number, fail: Label): void {
  const result = u.temp();
  u.asm.emit(op, result, subject, 0);
  u.asm.emitJump(Op.POP_JUMP_IF_FALSE, result, 0, fail);
}

function compileSequence(u: Unit, node: MatchSequence, subject: number, state: Case): void {
  const { asm } = u;
  const { patterns } = node;
  const size = patterns.length;
  const star = patterns.findIndex(isStar);
  if (patterns.findLastIndex(isStar) !== star) u.fail('multiple starred names in sequence pattern', node);
  test(u, Op.MATCH_SEQUENCE, subject, state.fail);
  if (star < 0) checkLength(u, subject, Op.JUMP_IF_NOT_EQ_IMM, size, state.fail);
  else if (size > 1) checkLength(u, subject, Op.JUMP_IF_NOT_GE_IMM, size - 1, state.fail);
  if (patterns.every((item) => isWildcard(item) || isStarWildcard(item))) return;
  if (star >= 0 && isStarWildcard(patterns[star] as Pattern)) return compileItems(u, node, star, subject, state);
  if (star >= 256) u.fail('too many expressions in star-unpacking sequence pattern', node);
  const first = u.temps(size);
  if (star < 0) asm.emit(Op.UNPACK_SEQUENCE, subject, first, size);
  else asm.emit(Op.UNPACK_EX, subject, first, star | ((size - star - 1) << 12));
  patterns.forEach((item, i) => {
    if (!isWildcard(item)) compileSubpattern(u, item, first + i, state);
  });
}

function isStar(pattern: Pattern): boolean {
  return pattern.kind === 'MatchStar';
}

/** Patterns around `*_`: the items are fetched by index. CPython: pattern_helper_sequence_subscr. */
function compileItems(u: Unit, node: MatchSequence, star: number, subject: number, state: Case): void {
  const { asm } = u;
  const size = node.patterns.length;
  node.patterns.forEach((item, i) => {
    if (i === star || isWildcard(item)) return;
    const value = u.temp();
    asm.at(node);
    if (i < star) asm.emit(Op.BINARY_SUBSCR_IMM, value, subject, i);
    else {
      asm.emit(Op.GET_LEN, value, subject, 0);
      asm.emit(Op.SUBTRACT_IMM, value, value, size - i);
      asm.emit(Op.BINARY_SUBSCR, value, subject, value);
    }
    compileSubpattern(u, item, value, state);
  });
}

function compileMapping(u: Unit, node: MatchMapping, subject: number, state: Case): void {
  const { asm } = u;
  const { keys, patterns, rest } = node;
  test(u, Op.MATCH_MAPPING, subject, state.fail);
  if (keys.length > 0) checkLength(u, subject, Op.JUMP_IF_NOT_GE_IMM, keys.length, state.fail);
  if (keys.length === 0 && rest === null) return;
  const tuple = pushKeys(u, node, keys);
  if (keys.length > 0) {
    const values = u.temp();
    asm.at(node);
    asm.emit(Op.MATCH_KEYS, values, subject, tuple);
    asm.emitJump(Op.POP_JUMP_IF_NONE, values, 0, state.fail);
    const first = u.temps(keys.length);
    asm.emit(Op.UNPACK_SEQUENCE, values, first, keys.length);
    patterns.forEach((item, i) => {
      if (!isWildcard(item)) compileSubpattern(u, item, first + i, state);
    });
  }
  if (rest === null) return;
  const dict = u.temp();
  asm.at(node);
  asm.emit(Op.COPY_DICT_WITHOUT_KEYS, dict, subject, tuple);
  capture(u, rest, dict, node, state);
}

/** Emits the tuple of the keys of a mapping pattern; refuses keys that are no constants or attributes, and repeated ones. */
function pushKeys(u: Unit, node: MatchMapping, keys: readonly Expr[]): number {
  const seen = new Set<string>();
  const constants: Const[] = [];
  for (const key of keys) {
    const value = fold(key);
    if (value !== undefined) constants.push(value);
    else if (key.kind !== 'Attribute' && key.kind !== 'BinOp') {
      u.fail('mapping pattern keys may only match literals and attribute lookups', node);
    }
    const same = value !== undefined ? equalityKey(value) : key.kind === 'BinOp' ? complexText(key) : null;
    if (same === null) continue;
    if (seen.has(same)) u.fail(`mapping pattern checks duplicate key (${value === undefined ? same : keyText(value)})`, node);
    seen.add(same);
  }
  u.asm.at(node);
  if (constants.length === keys.length) return u.constant({ kind: 'tuple', items: constants }, ANY);
  const tuple = u.temp();
  u.top = tuple;
  for (const key of keys) u.push(key);
  u.asm.at(node);
  u.asm.emit(Op.BUILD_TUPLE, tuple, tuple, keys.length);
  u.top = tuple + 1;
  return tuple;
}

/** Equal texts for constants that are equal to Python: `1`, `1.0` and `True` are. */
function equalityKey(value: Const): string {
  if (typeof value === 'boolean') return `i${Number(value)}`;
  if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array) && value.kind === 'float') {
    return Number.isInteger(value.value) ? `i${BigInt(value.value)}` : constKey(value);
  }
  return constKey(value);
}

/** A literal such as `1 + 2j`, which is no constant of ours, as `repr` shows it. */
function complexText(node: BinOp): string | null {
  const real = fold(node.left);
  const imaginary = fold(node.right);
  if (real === undefined || imaginary === undefined) return null;
  return `(${keyText(real).replace(/\.0$/, '')}${node.op === 'Add' ? '+' : '-'}${keyText(imaginary)})`;
}

/** A constant as `repr` shows it, for the message about a repeated key. */
function keyText(value: Const): string {
  if (value === null) return 'None';
  if (typeof value === 'string') return value.includes("'") && !value.includes('"') ? `"${value}"` : `'${value.replaceAll("'", "\\'")}'`;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'object' && !(value instanceof Uint8Array)) {
    if (value.kind === 'float') return Number.isInteger(value.value) ? `${value.value}.0` : `${value.value}`;
    if (value.kind === 'complex') return `${value.imag}j`;
  }
  if (value instanceof Uint8Array) return `b'${String.fromCharCode(...value)}'`;
  return String(value);
}

function compileClassPattern(u: Unit, node: MatchClass, subject: number, state: Case): void {
  const { asm } = u;
  const { patterns, kwd_attrs, kwd_patterns } = node;
  for (let i = 0; i < kwd_attrs.length; i++) {
    if (kwd_attrs[i] === '__debug__') u.fail('cannot assign to __debug__', kwd_patterns[i] as Pattern);
    for (let j = i + 1; j < kwd_attrs.length; j++) {
      if (kwd_attrs[i] === kwd_attrs[j]) u.fail(`attribute name repeated in class pattern: ${kwd_attrs[i]}`, kwd_patterns[j] as Pattern);
    }
  }
  const type = u.any(node.cls);
  const values = u.temps(2);
  asm.at(node);
  u.constant(patterns.length, values);
  u.constant({ kind: 'tuple', items: kwd_attrs }, values + 1);
  asm.emit(Op.MATCH_CLASS, values, subject, type);
  asm.emitJump(Op.POP_JUMP_IF_NONE, values, 0, state.fail);
  const all = [...patterns, ...kwd_patterns];
  if (all.length === 0) return;
  const first = u.temps(all.length);
  asm.emit(Op.UNPACK_SEQUENCE, values, first, all.length);
  all.forEach((item, i) => {
    if (!isWildcard(item)) compileSubpattern(u, item, first + i, state);
  });
}

/** Alternatives must capture the same names; later ones move them to the registers of the first. */
function compileOr(u: Unit, node: MatchOr, subject: number, state: Case): void {
  const { asm } = u;
  const matched = asm.newLabel();
  const last = node.patterns.length - 1;
  let common: Map<string, number> | null = null;
  node.patterns.forEach((item, i) => {
    const next = i === last ? state.fail : asm.newLabel();
    const alternative: Case = { names: new Map(), fail: next, allowIrrefutable: i === last && state.allowIrrefutable };
    compilePattern(u, item, subject, alternative);
    asm.at(item);
    if (common === null) common = moveCaptures(u, alternative.names);
    else {
      if (common.size !== alternative.names.size) u.fail('alternative patterns bind different names', node);
      for (const [name, register] of alternative.names) {
        const target = common.get(name);
        if (target === undefined) u.fail('alternative patterns bind different names', node);
        asm.emit(Op.MOVE, target, register, 0);
      }
    }
    if (i < last) {
      asm.jump(matched);
      asm.bind(next);
    }
  });
  asm.bind(matched);
  for (const [name, register] of common ?? new Map<string, number>()) capture(u, name, register, node, state);
}

/** Gives captured names registers of their own. */
function moveCaptures(u: Unit, names: Map<string, number>): Map<string, number> {
  const own = new Map<string, number>();
  for (const [name, register] of names) {
    const target = u.temp();
    u.asm.emit(Op.MOVE, target, register, 0);
    own.set(name, target);
  }
  return own;
}
