/** Compiles f-strings and t-strings. CPython: codegen_joined_str and codegen_template_str in Python/codegen.c. */

import { Op } from '../bytecode/opcodes.ts';
import type { Expr, FormattedValue, Interpolation, JoinedStr, TemplateStr } from '../syntax/ast.ts';
import { buildList, MANY } from './compile-display.ts';
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
