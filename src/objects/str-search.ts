/** Searching in str: find and its family, startswith, partition, replace. CPython: Objects/stringlib/fastsearch.h, Objects/unicodeobject.c. */
import { PyTuple } from './containers.ts';
import { method, type NativeRow } from './define.ts';
import { typeError, valueError } from './errors.ts';
import { type Arg, type Interp, strType, typeOf, type Value } from './object.ts';
import { asInt, asStr, unwrap } from './protocol.ts';
import { retryWithIndex, retryWithIndices } from './retry.ts';
import { isBasic, pointAt, pointCount, unitAt } from './text-points.ts';
import { chargeSize, searchRange } from './text-range.ts';

// ---- searching units ---------------------------------------------------------------------------

/** Needles this long in long texts are searched in linear time; indexOf may take the product of the lengths. */
const LONG_NEEDLE = 32;
const LONG_SEARCH = 1 << 22;

/** Index of the first code unit of `needle` in text[from:to], or -1. Charges for the search. */
export function findUnits(interp: Interp, text: string, needle: string, from: number, to: number): number {
  const size = to - from;
  if (needle.length > size) return -1;
  if (size > 64) interp.meter.charge(size >> 6);
  const haystack = to < text.length ? text.slice(0, to) : text;
  if (needle.length >= LONG_NEEDLE && needle.length * size > LONG_SEARCH) return linearFind(interp, haystack, needle, from);
  let at = haystack.indexOf(needle, from);
  if (splitsPairs(needle)) while (at >= 0 && isInsidePair(text, needle, at)) at = haystack.indexOf(needle, at + 1);
  return at;
}

/** As findUnits, the last place. */
export function findLastUnits(interp: Interp, text: string, needle: string, from: number, to: number): number {
  const size = to - from;
  if (needle.length > size) return -1;
  if (size > 64) interp.meter.charge(needle.length * size > LONG_SEARCH ? Math.min(needle.length * size, 2 ** 40) / 64 : size >> 6);
  let at = text.lastIndexOf(needle, to - needle.length);
  if (splitsPairs(needle)) while (at >= 0 && isInsidePair(text, needle, at)) at = at === 0 ? -1 : text.lastIndexOf(needle, at - 1);
  return at >= from ? at : -1;
}

/** True for a needle that could match half of a surrogate pair. */
function splitsPairs(needle: string): boolean {
  return (needle.charCodeAt(0) & 0xfc00) === 0xdc00 || (needle.charCodeAt(needle.length - 1) & 0xfc00) === 0xd800;
}

function isInsidePair(text: string, needle: string, at: number): boolean {
  return isPairCut(text, at) || isPairCut(text, at + needle.length);
}

function isPairCut(text: string, at: number): boolean {
  return at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

// Knuth, Morris and Pratt's search.
function linearFind(interp: Interp, text: string, needle: string, from: number): number {
  interp.meter.charge((text.length - from + needle.length) >> 4);
  const fallback = new Int32Array(needle.length);
  for (let i = 1, k = 0; i < needle.length; i++) {
    while (k > 0 && needle.charCodeAt(i) !== needle.charCodeAt(k)) k = fallback[k - 1];
    if (needle.charCodeAt(i) === needle.charCodeAt(k)) k += 1;
    fallback[i] = k;
  }
  for (let i = from, k = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    while (k > 0 && unit !== needle.charCodeAt(k)) k = fallback[k - 1];
    if (unit === needle.charCodeAt(k)) k += 1;
    if (k === needle.length) return i - k + 1;
  }
  return -1;
}

/** Number of places of `needle` in text[from:to] without overlap, counting no further than `limit`. */
export function countUnits(interp: Interp, text: string, needle: string, from: number, to: number, limit = Infinity): number {
  let count = 0;
  let at = from;
  const haystack = to < text.length ? text.slice(0, to) : text;
  interp.meter.charge((to - from) >> 6);
  const isPlain = needle.length < LONG_NEEDLE && !splitsPairs(needle);
  while (count < limit) {
    const found = isPlain ? haystack.indexOf(needle, at) : findUnits(interp, text, needle, at, to);
    if (found < 0) return count;
    count += 1;
    at = found + needle.length;
  }
  return count;
}

// ---- find, index, count ------------------------------------------------------------------------

type Finder = (interp: Interp, text: string, needle: string, from: number, to: number) => number;

function requireStr(name: string, position: string, v: Value): string {
  const text = asStr(v);
  if (text === undefined) throw typeError(`${name}() argument${position} must be str, not ${v === null ? 'None' : typeOf(v).name}`);
  return text;
}

/** The code point index of a substring, -1 if absent, undefined when guest `__index__` must run first. */
function locate(interp: Interp, text: string, needle: string, start: Arg, end: Arg, find: Finder): number | undefined {
  if (start === undefined && end === undefined) {
    const at = find(interp, text, needle, 0, text.length);
    return at <= 0 ? at : pointAt(text, at);
  }
  const range = searchRange(start, end, pointCount(text));
  if (range === undefined) return undefined;
  if (range.start > range.end) return -1;
  const at = find(interp, text, needle, unitAt(text, range.start), unitAt(text, range.end));
  return at <= 0 ? at : pointAt(text, at);
}

function finder(name: string, find: Finder, raises: boolean): NativeRow {
  return method(`${name}(self, sub, start=None, end=None, /)`, (interp: Interp, self: Value, sub: Value, start: Arg, end: Arg) => {
    const at = locate(interp, self as string, requireStr(name, ' 1', sub), start, end, find);
    if (at === undefined) return retryWithIndices(interp, strType, name, [self, sub, start, end], 2);
    if (at < 0 && raises) throw valueError('substring not found');
    return at;
  });
}

function count(interp: Interp, self: Value, sub: Value, start: Arg, end: Arg): Value {
  const text = self as string;
  const needle = requireStr('count', ' 1', sub);
  const range = searchRange(start, end, pointCount(text));
  if (range === undefined) return retryWithIndices(interp, strType, 'count', [self, sub, start, end], 2);
  if (range.start > range.end) return 0;
  if (needle === '') return range.end - range.start + 1;
  return countUnits(interp, text, needle, unitAt(text, range.start), unitAt(text, range.end));
}

// ---- startswith, endswith ----------------------------------------------------------------------

function affixTest(name: 'startswith' | 'endswith'): NativeRow {
  const test = (text: string, affix: string): boolean => (name === 'startswith' ? text.startsWith(affix) : text.endsWith(affix));
  return method(`${name}(self, ${name === 'startswith' ? 'prefix' : 'suffix'}, start=None, end=None, /)`, (interp: Interp, self: Value, affix: Value, start: Arg, end: Arg) => {
    let text = self as string;
    let isPastEnd = false;
    if (start !== undefined || end !== undefined) {
      const range = searchRange(start, end, pointCount(text));
      if (range === undefined) return retryWithIndices(interp, strType, name, [self, affix, start, end], 2);
      isPastEnd = range.start > range.end;
      if (!isPastEnd) text = text.slice(unitAt(text, range.start), unitAt(text, range.end));
    }
    const single = asStr(affix);
    if (single !== undefined) return !isPastEnd && test(text, single);
    const tuple = unwrap(affix);
    if (!(tuple instanceof PyTuple)) throw typeError(`${name} first arg must be str or a tuple of str, not ${typeOf(affix).name}`);
    interp.meter.charge(tuple.items.length >> 3);
    for (const item of tuple.items) {
      const one = asStr(item);
      if (one === undefined) throw typeError(`tuple for ${name} must only contain str, not ${typeOf(item).name}`);
      if (!isPastEnd && test(text, one)) return true;
    }
    return false;
  });
}

function removePrefix(_interp: Interp, self: Value, prefix: Value): Value {
  const text = self as string;
  const affix = requireStr('removeprefix', '', prefix);
  return affix !== '' && text.startsWith(affix) ? text.slice(affix.length) : text;
}

function removeSuffix(_interp: Interp, self: Value, suffix: Value): Value {
  const text = self as string;
  const affix = requireStr('removesuffix', '', suffix);
  return affix !== '' && text.endsWith(affix) ? text.slice(0, -affix.length) : text;
}

// ---- partition ---------------------------------------------------------------------------------

function partitioner(name: 'partition' | 'rpartition'): NativeRow {
  return method(`${name}(self, sep, /)`, (interp: Interp, self: Value, sep: Value) => {
    const text = self as string;
    const separator = asStr(sep);
    if (separator === undefined) throw typeError(`must be str, not ${typeOf(sep).name}`);
    if (separator === '') throw valueError('empty separator');
    const at = (name === 'partition' ? findUnits : findLastUnits)(interp, text, separator, 0, text.length);
    if (at < 0) return new PyTuple(name === 'partition' ? [text, '', ''] : ['', '', text]);
    return new PyTuple([text.slice(0, at), separator, text.slice(at + separator.length)]);
  });
}

// ---- replace -----------------------------------------------------------------------------------

function replace(interp: Interp, self: Value, old: Value, by: Value, limit: Arg): Value {
  const text = self as string;
  const from = requireStr('replace', ' 1', old);
  const to = requireStr('replace', ' 2', by);
  const n = limit === undefined ? -1 : asInt(limit);
  if (n === undefined) return retryWithIndex(interp, strType, 'replace', [self, old, by, limit], 3);
  const max = n < 0 ? Infinity : Number(n);
  if (max === 0 || from === to) return text;
  if (from === '') return interleave(interp, text, to, max);
  const found = text.length <= 64 && max === Infinity ? -1 : countUnits(interp, text, from, 0, text.length, max);
  if (found === 0) return text;
  chargeSize(interp, text.length + (found < 0 ? Math.ceil(text.length / from.length) : found) * Math.max(0, to.length - from.length));
  if (max === Infinity && !splitsPairs(from)) return to.includes('$') ? text.split(from).join(to) : text.replaceAll(from, to);
  return replaceSome(interp, text, from, to, found < 0 ? max : found);
}

function replaceSome(interp: Interp, text: string, from: string, to: string, max: number): string {
  let out = '';
  let at = 0;
  for (let i = 0; i < max; i++) {
    const found = splitsPairs(from) ? findUnits(interp, text, from, at, text.length) : text.indexOf(from, at);
    if (found < 0) break;
    out += text.slice(at, found) + to;
    at = found + from.length;
  }
  return out + text.slice(at);
}

/** Puts `to` before each character and at the end, `max` times at most. */
function interleave(interp: Interp, text: string, to: string, max: number): string {
  const times = Math.min(max, pointCount(text) + 1);
  chargeSize(interp, text.length + times * to.length);
  interp.meter.charge(times >> 3);
  let out = '';
  let at = 0;
  for (let i = 0; i < times; i++) {
    out += to;
    if (at >= text.length) break;
    const width = isBasic(text) ? 1 : (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
    out += text.slice(at, at + width);
    at += width;
  }
  return out + text.slice(at);
}

/** The searching methods of str. */
export const STR_SEARCH: Readonly<Record<string, NativeRow>> = {
  find: finder('find', findUnits, false),
  rfind: finder('rfind', findLastUnits, false),
  index: finder('index', findUnits, true),
  rindex: finder('rindex', findLastUnits, true),
  count: method('count(self, sub, start=None, end=None, /)', count),
  startswith: affixTest('startswith'),
  endswith: affixTest('endswith'),
  removeprefix: method('removeprefix(self, prefix, /)', removePrefix),
  removesuffix: method('removesuffix(self, suffix, /)', removeSuffix),
  partition: partitioner('partition'),
  rpartition: partitioner('rpartition'),
  replace: method('replace(self, old, new, /, count=-1)', replace),
  __getnewargs__: method('__getnewargs__(self, /)', (_interp: Interp, self: Value) => new PyTuple([self])),
};
