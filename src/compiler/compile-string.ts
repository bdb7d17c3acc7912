/** Compiles f-strings and t-strings. CPython: codegen_joined_str and codegen_template_str in Python/codegen.c. */

import { Op } from '../bytecode/opcodes.ts';
import type { BinOp, Expr, FormattedValue, Interpolation, JoinedStr, TemplateStr } from '../syntax/ast.ts';
import { buildList, isStarred, MANY } from './compile-display.ts';
import { ANY, type Unit } from './unit.ts';

export function compileJoinedStr(u: Unit, node: JoinedStr, want: number): number {
  const { asm } = u;
  const { values } = node;
  const mark = u.top;
  if (values.length === 0) {
    asm.at(node);
    return u.constant('', want);
  }
  if (values.length === 1) return u.visit.expression(u, values[0] as Expr, want);
  for (const value of values) {
    u.push(value);
    if (u.top - mark < MANY) continue;
    asm.at(node);
    asm.emit(Op.BUILD_STRING, mark, mark, u.top - mark);
    u.top = mark + 1;
  }
  const count = u.top - mark;
  u.top = mark;
  const dest = want === ANY ? u.temp() : want;
  asm.at(node);
  asm.emit(Op.BUILD_STRING, dest, mark, count);
  return dest;
}

/** A field of a percent format: `spec` is what an f-string would have after the colon. */
interface PercentField {
  readonly value: Expr;
  readonly conversion: number;
  readonly spec: string;
}

/** Flags, width, precision and code of a field, or a doubled percent sign. CPython: simple_format_arg_parse. */
const PERCENT_FIELD = /%(?:%|([-+ #0]*)(\d{0,3})(?:(\.)(\d{0,3}))?([sra]))/y;

/** The pieces of `format % tuple` where they are as easily formatted as those of an f-string: `%s`, `%r`, `%a`. CPython: optimize_format. */
export function percentPieces(format: string, values: readonly Expr[]): readonly (string | PercentField)[] | null {
  const pieces: (string | PercentField)[] = [];
  let text = '';
  let used = 0;
  for (let at = 0; at < format.length; at++) {
    const character = format[at] as string;
    if (character !== '%') {
      text += character;
      continue;
    }
    PERCENT_FIELD.lastIndex = at;
    const field = PERCENT_FIELD.exec(format);
    if (field === null) return null;
    at = PERCENT_FIELD.lastIndex - 1;
    const code = field[5];
    if (code === undefined) text += '%';
    else {
      const value = values[used++];
      if (value === undefined || isStarred(value)) return null;
      if (text !== '') pieces.push(text);
      text = '';
      pieces.push({ value, conversion: code.charCodeAt(0), spec: fieldSpec(field) });
    }
  }
  if (text !== '') pieces.push(text);
  return used === values.length && used > 0 ? pieces : null;
}

function fieldSpec([, flags, width, point, precision]: readonly (string | undefined)[]): string {
  const digits = width === '' ? '' : String(Number(width));
  const align = digits !== '' && digits !== '0' && !(flags as string).includes('-') ? '>' : '';
  return align + digits + (point === undefined ? '' : `.${Number(precision)}`);
}

/** Emits `format % tuple` as an f-string; returns NOT_A_FORMAT if it is no such case. */
export function compilePercent(u: Unit, node: BinOp, want: number): number {
  const { left, right } = node;
  if (left.kind !== 'Constant' || left.type !== 'str' || right.kind !== 'Tuple') return NOT_A_FORMAT;
  const pieces = percentPieces(left.value as string, right.elts);
  if (pieces === null || pieces.length > MANY) return NOT_A_FORMAT;
  const { asm } = u;
  const mark = u.top;
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      asm.at(left);
      u.constant(piece, ANY);
      continue;
    }
    const dest = u.temp();
    const value = u.any(piece.value);
    asm.at(piece.value);
    asm.emit(Op.CONVERT_VALUE, dest, value, conversionOperand(piece.conversion));
    u.top = dest + 1;
    if (piece.spec === '') asm.emit(Op.FORMAT_SIMPLE, dest, dest, 0);
    else asm.emit(Op.FORMAT_WITH_SPEC, dest, dest, u.constant(piece.spec, ANY));
    u.top = dest + 1;
  }
  u.top = mark;
  const dest = want === ANY ? u.temp() : want;
  asm.at(node);
  asm.emit(Op.BUILD_STRING, dest, mark, pieces.length);
  return dest;
}

export const NOT_A_FORMAT = -2;

/** The operand of CONVERT_VALUE for `!s`, `!r` or `!a`; 0 for none. */
function conversionOperand(conversion: number): number {
  if (conversion === 115) return 1;
  if (conversion === 114) return 2;
  return conversion === 97 ? 3 : 0;
}

export function compileFormattedValue(u: Unit, node: FormattedValue, want: number): number {
  const { asm } = u;
  const mark = u.top;
  let value = u.any(node.value);
  const conversion = conversionOperand(node.conversion);
  if (conversion !== 0) {
    u.top = mark;
    const converted = u.temp();
    asm.at(node);
    asm.emit(Op.CONVERT_VALUE, converted, value, conversion);
    value = converted;
  }
  const spec = node.format_spec === null ? -1 : u.any(node.format_spec);
  u.top = mark;
  const dest = want === ANY ? u.temp() : want;
  asm.at(node);
  if (spec >= 0) asm.emit(Op.FORMAT_WITH_SPEC, dest, value, spec);
  else asm.emit(Op.FORMAT_SIMPLE, dest, value, 0);
  return dest;
}

export function compileTemplateStr(u: Unit, node: TemplateStr | Interpolation, want: number): number {
  if (node.kind === 'Interpolation') return compileInterpolation(u, node, want);
  const { asm } = u;
  const mark = u.top;
  const strings: string[] = [];
  const fields: Expr[] = [];
  for (const value of node.values) {
    if (value.kind === 'Interpolation') {
      if (strings.length === fields.length) strings.push('');
      fields.push(value);
    } else if (value.kind === 'Constant') {
      if (strings.length > fields.length) strings.push(`${strings.pop()}${value.value as string}`);
      else strings.push(value.value as string);
    }
  }
  if (strings.length === fields.length) strings.push('');
  asm.at(node);
  const texts = u.constant({ kind: 'tuple', items: strings }, ANY);
  const list = buildList(u, fields, node);
  asm.emit(Op.LIST_TO_TUPLE, list, list, 0);
  u.top = mark;
  const dest = want === ANY ? u.temp() : want;
  asm.emit(Op.BUILD_TEMPLATE, dest, texts, list);
  return dest;
}

function compileInterpolation(u: Unit, node: Interpolation, want: number): number {
  const { asm } = u;
  const mark = u.top;
  u.push(node.value);
  asm.at(node);
  u.constant(node.str, ANY);
  if (node.format_spec === null) u.constant('', ANY);
  else u.push(node.format_spec);
  u.top = mark;
  const dest = want === ANY ? u.temp() : want;
  asm.at(node);
  asm.emit(Op.BUILD_INTERPOLATION, dest, mark, conversionOperand(node.conversion));
  return dest;
}
