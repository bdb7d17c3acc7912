/** Taking str apart and joining it: split, splitlines, strip, join. CPython: Objects/stringlib/split.h. */
import { TextBuilder } from './byte-builder.ts';
import { PyList } from './containers.ts';
import { method, type NativeRow } from './define.ts';
import { typeError, valueError } from './errors.ts';
import { type Arg, CALL, type Interp, strType, typeOf, type Value } from './object.ts';
import { asInt, asStr, collect, retryWithSequence, truth } from './protocol.ts';
import { retryWithIndex, retryWithTruth } from './retry.ts';
import { isBasic, pointCount } from './text-points.ts';
import { chargeSize, isIterable, sizeArgument } from './text-range.ts';
import { isLineBreak, PIECE, rsplitBy, rsplitSpace, splitBy, splitLinesOf, splitSpace, stripSet, stripSpace } from './text-split.ts';
import { isSpace } from './unicode.ts';

function splitter(name: 'split' | 'rsplit'): NativeRow {
  const split = (interp: Interp, self: Value, sep: Arg, maxsplit: Arg) => {
    const text = asStr(self) as string;
    const n = maxsplit === undefined ? -1 : asInt(maxsplit);
    if (n === undefined) return retryWithIndex(interp, strType, name, [self, sep, maxsplit], 2);
    const max = sizeArgument(n) < 0 ? Infinity : Number(n);
    if (sep === undefined || sep === null)
      return pieces(interp, name === 'split' ? splitSpace(interp, text, max, isSpace) : rsplitSpace(interp, text, max, isSpace));
    const separator = asStr(sep);
    if (separator === undefined) throw typeError(`must be str or None, not ${typeOf(sep).name}`);
    if (separator === '') throw valueError('empty separator');
    // C gives the object itself where the separator has more characters, or wider ones.
    if (typeof self !== 'string' && (pointCount(separator) > pointCount(text) || widthOf(separator) > widthOf(text)))
      return pieces(interp, [self]);
    return pieces(interp, name === 'split' ? splitBy(interp, text, separator, max) : rsplitBy(interp, text, separator, max));
  };
  return method(`${name}(self, /, sep=None, maxsplit=-1)`, split, { rawSelf: true });
}

/** How many bytes C takes for a character of a text. */
function widthOf(text: string): number {
  if (!isBasic(text)) return 4;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xff) return 2;
  return 1;
}

function pieces(interp: Interp, items: Value[]): Value {
  interp.meter.allocate(items.length * PIECE);
  return new PyList(items);
}

// ---- lines -------------------------------------------------------------------------------------

function splitLines(interp: Interp, self: Value, keepends: Arg): Value {
  const text = self as string;
  const keep = keepends === undefined ? false : truth(interp, keepends);
  if (keep === CALL) return retryWithTruth(interp, strType, 'splitlines', [self, keepends], 1);
  return pieces(interp, splitLinesOf(interp, text, keep === true, isLineBreak));
}

// ---- strip -------------------------------------------------------------------------------------

function stripper(name: string, left: boolean, right: boolean): NativeRow {
  return method(`${name}(self, chars=None, /)`, (interp: Interp, self: Value, chars: Arg) => {
    const text = self as string;
    if (chars === undefined || chars === null) {
      return stripSpace(interp, text, left, right, isSpace);
    }
    const set = asStr(chars);
    if (set === undefined) throw typeError(`${name} arg must be None or str`);
    return stripSet(interp, text, set, left, right);
  });
}

// ---- join --------------------------------------------------------------------------------------

function join(interp: Interp, self: Value, iterable: Value): Value {
  if (!isIterable(iterable)) throw typeError('can only join an iterable');
  const items = collect(interp, iterable);
  if (items === undefined)
    return retryWithSequence(interp, strType.ns.get('join') as Value, [self, iterable], 1, 'can only join an iterable');
  const separator = self as string;
  let size = separator.length * Math.max(0, items.length - 1);
  for (let i = 0; i < items.length; i++) {
    let text = items[i];
    if (typeof text !== 'string') {
      const inner = asStr(text);
      if (inner === undefined) throw typeError(`sequence item ${i}: expected str instance, ${typeOf(text).name} found`);
      items[i] = inner;
      text = inner;
    }
    size += (text as string).length;
  }
  chargeSize(interp, size);
  return joinTexts(items as string[], separator);
}

function joinTexts(texts: readonly string[], separator: string): string {
  if (texts.length === 0) return '';
  const out = new TextBuilder();
  out.add(texts[0]);
  for (let i = 1; i < texts.length; i++) {
    if (separator !== '') out.add(separator);
    out.add(texts[i]);
  }
  return out.finish();
}

/** The methods of str that take it apart or join it. */
export const STR_SPLIT: Readonly<Record<string, NativeRow>> = {
  split: splitter('split'),
  rsplit: splitter('rsplit'),
  splitlines: method('splitlines(self, /, keepends=False)', splitLines),
  strip: stripper('strip', true, true),
  lstrip: stripper('lstrip', true, false),
  rstrip: stripper('rstrip', false, true),
  join: method('join(self, iterable, /)', join),
};
