/** Searching in str: find and its family, startswith, partition, replace. CPython: Objects/unicodeobject.c. */
import { PyTuple } from './containers.ts';
import { method, type NativeRow } from './define.ts';
import { typeError, valueError } from './errors.ts';
import { type Arg, type Interp, strType, typeOf, type Value } from './object.ts';
import { asInt, asStr, unwrap } from './protocol.ts';
import { retryWithIndex, retryWithIndices } from './retry.ts';
import { pointAt, pointCount, unitAt } from './text-points.ts';
import { searchRange, sizeArgument } from './text-range.ts';
import { countUnits, findLastUnits, findUnits, replaceText } from './text-search.ts';

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

/** Charges for comparing a text with what it may begin or end with. */
function chargeAffix(interp: Interp, text: string, affix: string): void {
  if (affix.length > 1024 && affix.length <= text.length) interp.meter.charge(affix.length >> 5);
}

// ---- startswith, endswith ----------------------------------------------------------------------

function affixTest(name: 'startswith' | 'endswith'): NativeRow {
  const test = (interp: Interp, text: string, affix: string): boolean => {
    chargeAffix(interp, text, affix);
    return name === 'startswith' ? text.startsWith(affix) : text.endsWith(affix);
  };
  return method(
    `${name}(self, ${name === 'startswith' ? 'prefix' : 'suffix'}, start=None, end=None, /)`,
    (interp: Interp, self: Value, affix: Value, start: Arg, end: Arg) => {
      let text = self as string;
      if (typeof affix === 'string' && start === undefined) return test(interp, text, affix);
      let isPastEnd = false;
      if (start !== undefined || end !== undefined) {
        const range = searchRange(start, end, pointCount(text));
        if (range === undefined) return retryWithIndices(interp, strType, name, [self, affix, start, end], 2);
        isPastEnd = range.start > range.end;
        if (!isPastEnd) text = text.slice(unitAt(text, range.start), unitAt(text, range.end));
      }
      const single = asStr(affix);
      if (single !== undefined) return !isPastEnd && test(interp, text, single);
      const tuple = unwrap(affix);
      if (!(tuple instanceof PyTuple)) throw typeError(`${name} first arg must be str or a tuple of str, not ${typeOf(affix).name}`);
      interp.meter.charge(tuple.items.length >> 3);
      for (const item of tuple.items) {
        const one = asStr(item);
        if (one === undefined) throw typeError(`tuple for ${name} must only contain str, not ${typeOf(item).name}`);
        if (!isPastEnd && test(interp, text, one)) return true;
      }
      return false;
    },
  );
}

function removePrefix(interp: Interp, self: Value, prefix: Value): Value {
  const text = self as string;
  const affix = requireStr('removeprefix', '', prefix);
  chargeAffix(interp, text, affix);
  return affix !== '' && text.startsWith(affix) ? text.slice(affix.length) : text;
}

function removeSuffix(interp: Interp, self: Value, suffix: Value): Value {
  const text = self as string;
  const affix = requireStr('removesuffix', '', suffix);
  chargeAffix(interp, text, affix);
  return affix !== '' && text.endsWith(affix) ? text.slice(0, -affix.length) : text;
}

// ---- partition ---------------------------------------------------------------------------------

function partitioner(name: 'partition' | 'rpartition'): NativeRow {
  return method(
    `${name}(self, sep, /)`,
    (interp: Interp, self: Value, sep: Value) => {
      const text = asStr(self) as string;
      const separator = asStr(sep);
      if (separator === undefined) throw typeError(`must be str, not ${typeOf(sep).name}`);
      if (separator === '') throw valueError('empty separator');
      const at = (name === 'partition' ? findUnits : findLastUnits)(interp, text, separator, 0, text.length);
      if (at < 0) return new PyTuple(name === 'partition' ? [self, '', ''] : ['', '', self]);
      // The separator is the one that was given, be it of a subclass.
      return new PyTuple([text.slice(0, at), sep, text.slice(at + separator.length)]);
    },
    { rawSelf: true },
  );
}

// ---- replace -----------------------------------------------------------------------------------

function replace(interp: Interp, self: Value, old: Value, by: Value, limit: Arg): Value {
  const text = self as string;
  const from = requireStr('replace', ' 1', old);
  const to = requireStr('replace', ' 2', by);
  const n = limit === undefined ? -1 : asInt(limit);
  if (n === undefined) return retryWithIndex(interp, strType, 'replace', [self, old, by, limit], 3);
  const max = sizeArgument(n) < 0 ? Infinity : Number(n);
  return replaceText(interp, text, from, to, max);
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
