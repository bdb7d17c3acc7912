/** Values of numeric literals. CPython: parsenumber in Parser/action_helpers.c. */
import type { ConstantValue } from './ast.ts';

/** More digits than this in a decimal literal are refused, as CPython does by default. */
export const MAX_INT_DIGITS = 4300;

/** A literal's value and the type of its Constant. */
export interface NumberLiteral {
  type: 'int' | 'float' | 'complex';
  value: ConstantValue;
}

/** Returns the value of a small decimal integer `text[start..end)`, or -1 where the literal is of another form. */
export function smallInteger(text: string, start: number, end: number): number {
  if (end - start > 15) return -1;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Returns the value of any literal that the tokenizer accepts. */
export function numberLiteral(literal: string): NumberLiteral {
  const text = literal.includes('_') ? literal.replaceAll('_', '') : literal;
  const radix = text.charCodeAt(1) | 32;
  if (text.charCodeAt(0) === 48 && (radix === 120 || radix === 111 || radix === 98)) return { type: 'int', value: integer(text) };
  const last = text.charCodeAt(text.length - 1) | 32;
  if (last === 106) return { type: 'complex', value: Number(text.slice(0, -1)) };
  if (/[.eE]/.test(text)) return { type: 'float', value: Number(text) };
  return { type: 'int', value: integer(text) };
}

function integer(text: string): number | bigint {
  const value = Number(text);
  if (Number.isSafeInteger(value)) return value;
  return BigInt(text.toLowerCase());
}

/** Returns the number of digits of a decimal integer literal that has too many of them, else 0. */
export function excessDigits(literal: string): number {
  if (literal.length <= MAX_INT_DIGITS || /[^0-9_]/.test(literal)) return 0;
  const digits = literal.replaceAll('_', '').replace(/^0+/, '').length;
  return digits > MAX_INT_DIGITS ? digits : 0;
}
