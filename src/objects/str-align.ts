/** Padding of str and tables of replacements: center, zfill, expandtabs, translate. CPython: Objects/unicodeobject.c. */
import { TextBuilder } from './byte-builder.ts';
import { dictType, PyDict } from './containers.ts';
import { method, type NativeRow, staticMethod } from './define.ts';
import { typeError, valueError } from './errors.ts';
import { type Arg, type Interp, strType, typeOf, type Value } from './object.ts';
import { asInt, asStr, unwrap } from './protocol.ts';
import { retryWithIndex } from './retry.ts';
import { pointCount } from './text-points.ts';
import { chargeSize, sizeArgument } from './text-range.ts';
import { expandTabs } from './text-split.ts';

function justifier(name: 'center' | 'ljust' | 'rjust'): NativeRow {
  return method(`${name}(self, width, fillchar=' ', /)`, (interp: Interp, self: Value, width: Value, fillchar: Arg) => {
    const n = asInt(width);
    if (n === undefined) return retryWithIndex(interp, strType, name, [self, width, fillchar], 1);
    const text = self as string;
    const size = sizeArgument(n);
    const fill = fillCharacter(fillchar);
    const missing = size - pointCount(text);
    if (missing <= 0) return text;
    chargeSize(interp, text.length + missing * fill.length);
    if (name === 'ljust') return text + fill.repeat(missing);
    if (name === 'rjust') return fill.repeat(missing) + text;
    // The odd blank goes left when the width is odd.
    const left = (missing >> 1) + (missing & size & 1);
    return fill.repeat(left) + text + fill.repeat(missing - left);
  });
}

function fillCharacter(v: Arg): string {
  if (v === undefined) return ' ';
  const fill = asStr(v);
  if (fill === undefined) throw typeError(`The fill character must be a unicode character, not ${typeOf(v).name}`);
  if (pointCount(fill) !== 1) throw typeError('The fill character must be exactly one character long');
  return fill;
}

function zfill(interp: Interp, self: Value, width: Value): Value {
  const n = asInt(width);
  if (n === undefined) return retryWithIndex(interp, strType, 'zfill', [self, width], 1);
  const text = self as string;
  const missing = sizeArgument(n) - pointCount(text);
  if (missing <= 0) return text;
  chargeSize(interp, text.length + missing);
  const first = text[0];
  return first === '+' || first === '-' ? first + '0'.repeat(missing) + text.slice(1) : '0'.repeat(missing) + text;
}

function expandTabsOf(interp: Interp, self: Value, tabsize: Arg): Value {
  const n = tabsize === undefined ? 8 : asInt(tabsize);
  if (n === undefined) return retryWithIndex(interp, strType, 'expandtabs', [self, tabsize], 1);
  return expandTabs(interp, self as string, n);
}

// ---- translate ---------------------------------------------------------------------------------

function translate(interp: Interp, self: Value, table: Value): Value {
  const inner = unwrap(table);
  if (!(inner instanceof PyDict) || inner.buckets !== null || typeOf(table) !== dictType) {
    return interp.tailCall(interp.frozen('str_translate'), [self, table]);
  }
  const text = self as string;
  chargeSize(interp, text.length);
  interp.meter.charge(text.length >> 3);
  const out = new TextBuilder();
  let length = 0;
  let counted = text.length;
  for (const char of text) {
    const to = inner.get(char.codePointAt(0) as number);
    const piece = to === undefined ? char : replacement(to);
    length += piece.length;
    if (length > counted) {
      interp.meter.allocateLarge(length * 2);
      counted = length * 2;
    }
    out.add(piece);
  }
  return out.finish();
}

/** What a table's value stands for. */
function replacement(v: Value): string {
  if (v === null) return '';
  const n = asInt(v);
  if (n !== undefined) {
    if (n < 0 || n > 0x10ffff) throw valueError('character mapping must be in range(0x110000)');
    return String.fromCodePoint(Number(n));
  }
  const text = asStr(v);
  if (text === undefined) throw typeError('character mapping must return integer, None or str');
  return text;
}

function makeTrans(interp: Interp, x: Value, y: Arg, z: Arg): Value {
  if (y === undefined) return transFromDict(interp, x);
  const to = tableText(y, 2);
  const gone = z === undefined ? '' : tableText(z, 3);
  const from = asStr(x);
  if (from === undefined) throw typeError('first maketrans argument must be a string if there is a second argument');
  const sources = Array.from(from);
  const targets = Array.from(to);
  if (sources.length !== targets.length) throw valueError('the first two maketrans arguments must have equal length');
  const table = new PyDict();
  interp.meter.allocateLarge((sources.length + gone.length) * 64);
  interp.meter.charge((sources.length + gone.length) >> 2);
  for (let i = 0; i < sources.length; i++) setCode(table, sources[i], targets[i].codePointAt(0) as number);
  for (const char of gone) setCode(table, char, null);
  return table;
}

function tableText(v: Value, position: number): string {
  const text = asStr(v);
  if (text === undefined) throw typeError(`maketrans() argument ${position} must be str, not ${v === null ? 'None' : typeOf(v).name}`);
  return text;
}

function setCode(table: PyDict, char: string, to: Value): void {
  const code = char.codePointAt(0) as number;
  table.set(code, code, to);
}

function transFromDict(interp: Interp, v: Value): Value {
  const source = v;
  if (!(source instanceof PyDict)) throw typeError('if you give only one argument to maketrans it must be a dict');
  interp.meter.charge(source.size >> 2);
  interp.meter.allocateLarge(source.size * 64);
  const table = new PyDict();
  for (let i = 0; i < source.keys.length; i++) {
    const key = source.keys[i];
    if (key === undefined) continue;
    const value = source.values[i] as Value;
    const text = asStr(key);
    if (text !== undefined) {
      if (pointCount(text) !== 1) throw valueError('string keys in translate table must be of length 1');
      setCode(table, text, value);
      continue;
    }
    const n = asInt(key);
    if (n === undefined) throw typeError('keys in translate table must be strings or integers');
    table.set(n, key, value);
  }
  return table;
}

/** The methods of str that pad or translate. */
export const STR_ALIGN: Readonly<Record<string, NativeRow>> = {
  center: justifier('center'),
  ljust: justifier('ljust'),
  rjust: justifier('rjust'),
  zfill: method('zfill(self, width, /)', zfill),
  expandtabs: method('expandtabs(self, /, tabsize=8)', expandTabsOf),
  translate: method('translate(self, table, /)', translate),
  maketrans: staticMethod('range maketrans(x, y=None, z=None, /)', makeTrans),
};
