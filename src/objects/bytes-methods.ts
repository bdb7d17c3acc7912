/** The methods that bytes and bytearray share: each returns its own type. CPython: Objects/bytes_methods.c, Objects/bytesobject.c. */

import { findBytes, findLastBytes } from './byte-search.ts';
import { bytesCase } from './bytes-case.ts';
import { fromHexer, hexer } from './bytes-hex.ts';
import { bytesLike, bytesOfLatin, checkByte, isByteSpace, latinOf, plainBytes, requireBytes } from './bytes-like.ts';
import { decodeBytes, registeredCodec } from './codec.ts';
import { bytesType, PyByteArray, PyBytes, PyList, PyTuple } from './containers.ts';
import { method, type NativeRow, staticMethod } from './define.ts';
import { typeError, valueError } from './errors.ts';
import { bytesOfView, PyMemoryView } from './memory.ts';
import { type Arg, CALL, type Interp, type PyType, typeOf, type Value } from './object.ts';
import { asInt, asStr, collect, retryWithSequence, special, truth, unwrap } from './protocol.ts';
import { retryWithIndex, retryWithIndices, retryWithTruth } from './retry.ts';
import { chargeSize, isIterable, searchRange, sizeArgument } from './text-range.ts';
import { countUnits, findLastUnits, findUnits, replaceText } from './text-search.ts';
import { expandTabs, PIECE, rsplitBy, rsplitSpace, splitBy, splitLinesOf, splitSpace, stripSet, stripSpace } from './text-split.ts';

/** Wraps bytes in the type whose methods these are. */
export type Make = (bytes: Uint8Array) => Value;

function isByteLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}

function bytesOf(self: Value): Uint8Array {
  return bytesLike(self) as Uint8Array;
}

function text(self: Value): string {
  return latinOf(bytesOf(self));
}

// ---- searching ---------------------------------------------------------------------------------

type Finder = (interp: Interp, bytes: Uint8Array, needle: Uint8Array, from: number, to: number) => number;

/** What find() and its like look for: a byte or bytes; undefined when guest `__index__` must run first. */
function needleOf(v: Value): Uint8Array | undefined {
  const bytes = bytesLike(v);
  if (bytes !== undefined) return bytes;
  const n = asInt(v);
  if (n !== undefined) return Uint8Array.of(checkByte(n));
  if (typeOf(v).isBuiltin || special(v, '__index__') === undefined)
    throw typeError(`argument should be integer or bytes-like object, not '${typeOf(v).name}'`);
  return undefined;
}

function finder(type: PyType, name: string, find: Finder, raises: boolean): NativeRow {
  return method(`${name}(self, sub, start=None, end=None, /)`, (interp: Interp, self: Value, sub: Value, start: Arg, end: Arg) => {
    const bytes = bytesOf(self);
    const range = searchRange(start, end, bytes.length);
    if (range === undefined) return retryWithIndices(interp, type, name, [self, sub, start, end], 2);
    const needle = needleOf(sub);
    if (needle === undefined) return retryWithIndex(interp, type, name, [self, sub, start, end], 1);
    const at = range.start > range.end ? -1 : find(interp, bytes, needle, range.start, range.end);
    if (at < 0 && raises) throw valueError('subsection not found');
    return at;
  });
}

function counter(type: PyType): NativeRow {
  return method('count(self, sub, start=None, end=None, /)', (interp: Interp, self: Value, sub: Value, start: Arg, end: Arg) => {
    const bytes = bytesOf(self);
    const range = searchRange(start, end, bytes.length);
    if (range === undefined) return retryWithIndices(interp, type, 'count', [self, sub, start, end], 2);
    const needle = needleOf(sub);
    if (needle === undefined) return retryWithIndex(interp, type, 'count', [self, sub, start, end], 1);
    if (range.start > range.end) return 0;
    if (needle.length === 0) return range.end - range.start + 1;
    return countUnits(interp, latinOf(bytes.subarray(range.start, range.end)), latinOf(needle), 0, range.end - range.start);
  });
}

function affixTest(type: PyType, name: 'startswith' | 'endswith'): NativeRow {
  const parameter = name === 'startswith' ? 'prefix' : 'suffix';
  return method(
    `${name}(self, ${parameter}, start=None, end=None, /)`,
    (interp: Interp, self: Value, affix: Value, start: Arg, end: Arg) => {
      const bytes = bytesOf(self);
      const range = searchRange(start, end, bytes.length);
      if (range === undefined) return retryWithIndices(interp, type, name, [self, affix, start, end], 2);
      const part = bytes.subarray(Math.min(range.start, range.end), range.end);
      const test = (other: Uint8Array): boolean => {
        if (range.start > range.end || other.length > part.length) return false;
        interp.meter.charge(other.length >> 5);
        const offset = name === 'startswith' ? 0 : part.length - other.length;
        return other.every((byte, i) => byte === part[offset + i]);
      };
      const single = bytesLike(affix);
      if (single !== undefined) return test(single);
      const tuple = unwrap(affix);
      if (!(tuple instanceof PyTuple)) throw typeError(`${name} first arg must be bytes or a tuple of bytes, not ${typeOf(affix).name}`);
      return tuple.items.some((item) => test(requireBytes(item)));
    },
  );
}

/** `item in bytes`: a byte or a part. Undefined when guest `__index__` must run first. */
export function bytesContain(interp: Interp, bytes: Uint8Array, item: Value): boolean | undefined {
  const n = asInt(item);
  if (n !== undefined) {
    interp.meter.charge(bytes.length >> 7);
    return bytes.includes(checkByte(n));
  }
  if (!typeOf(item).isBuiltin && special(item, '__index__') !== undefined) return undefined;
  return hasPart(interp, bytes, item);
}

/** Whether bytes have a part. Raises TypeError for what is not bytes-like. */
export function hasPart(interp: Interp, bytes: Uint8Array, item: Value): boolean {
  return findBytes(interp, bytes, requireBytes(item), 0, bytes.length) >= 0;
}

// ---- splitting and joining ---------------------------------------------------------------------

function splitRows(type: PyType, make: Make): Record<string, NativeRow> {
  const list = (interp: Interp, parts: string[]): Value => {
    interp.meter.allocate(parts.length * PIECE);
    return new PyList(parts.map((part) => make(bytesOfLatin(part))));
  };
  const splitter = (name: 'split' | 'rsplit'): NativeRow =>
    method(`${name}(self, /, sep=None, maxsplit=-1)`, (interp: Interp, self: Value, sep: Arg, maxsplit: Arg) => {
      const n = maxsplit === undefined ? -1 : asInt(maxsplit);
      if (n === undefined) return retryWithIndex(interp, type, name, [self, sep, maxsplit], 2);
      const max = sizeArgument(n) < 0 ? Infinity : Number(n);
      if (sep === undefined || sep === null)
        return list(interp, (name === 'split' ? splitSpace : rsplitSpace)(interp, text(self), max, isByteSpace));
      const separator = latinOf(requireBytes(sep));
      if (separator === '') throw valueError('empty separator');
      return list(interp, (name === 'split' ? splitBy : rsplitBy)(interp, text(self), separator, max));
    });
  const partitioner = (name: 'partition' | 'rpartition'): NativeRow =>
    method(
      `${name}(self, sep, /)`,
      (interp: Interp, self: Value, sep: Value) => {
        // A bytearray copies its separator, wherever the bytes lie.
        const isCopied = type !== bytesType && sep instanceof PyMemoryView;
        const separator = latinOf(isCopied ? bytesOfView(sep) : requireBytes(sep));
        if (separator === '') throw valueError('empty separator');
        const whole = text(unwrap(self));
        const at = (name === 'partition' ? findUnits : findLastUnits)(interp, whole, separator, 0, whole.length);
        const part = (text: string): Value => make(bytesOfLatin(text));
        // Where there is nothing to take apart, bytes give themselves.
        const all = type === bytesType ? self : part(whole);
        if (at >= 0)
          return new PyTuple([
            part(whole.slice(0, at)),
            type === bytesType ? sep : part(separator),
            part(whole.slice(at + separator.length)),
          ]);
        return new PyTuple(name === 'partition' ? [all, part(''), part('')] : [part(''), part(''), all]);
      },
      { rawSelf: true },
    );
  return {
    split: splitter('split'),
    rsplit: splitter('rsplit'),
    partition: partitioner('partition'),
    rpartition: partitioner('rpartition'),
    splitlines: method('splitlines(self, /, keepends=False)', (interp: Interp, self: Value, keepends: Arg) => {
      const keep = keepends === undefined ? false : truth(interp, keepends);
      if (keep === CALL) return retryWithTruth(interp, type, 'splitlines', [self, keepends], 1);
      return list(interp, splitLinesOf(interp, text(self), keep === true, isByteLineBreak));
    }),
    join: method('join(self, iterable_of_bytes, /)', (interp: Interp, self: Value, iterable: Value) => {
      if (!isIterable(iterable)) throw typeError('can only join an iterable');
      const items = collect(interp, iterable);
      if (items === undefined)
        return retryWithSequence(interp, type.ns.get('join') as Value, [self, iterable], 1, 'can only join an iterable');
      return make(joined(interp, bytesOf(self), items));
    }),
  };
}

function joined(interp: Interp, separator: Uint8Array, items: readonly Value[]): Uint8Array {
  let size = separator.length * Math.max(0, items.length - 1);
  const parts = items.map((item, i) => {
    const part = plainBytes(item);
    if (part === undefined) throw typeError(`sequence item ${i}: expected a bytes-like object, ${typeOf(item).name} found`);
    size += part.length;
    return part;
  });
  chargeSize(interp, size, 1);
  const out = new Uint8Array(size);
  let at = 0;
  parts.forEach((part, i) => {
    if (i > 0) {
      out.set(separator, at);
      at += separator.length;
    }
    out.set(part, at);
    at += part.length;
  });
  return out;
}

// ---- trimming and padding ----------------------------------------------------------------------

function stripper(name: string, left: boolean, right: boolean, make: Make): NativeRow {
  return method(`${name}(self, bytes=None, /)`, (interp: Interp, self: Value, chars: Arg) => {
    const whole = text(self);
    if (chars === undefined || chars === null) return make(bytesOfLatin(stripSpace(interp, whole, left, right, isByteSpace)));
    return make(bytesOfLatin(stripSet(interp, whole, latinOf(requireBytes(chars)), left, right)));
  });
}

function justifier(type: PyType, name: 'center' | 'ljust' | 'rjust', make: Make): NativeRow {
  return method(`${name}(self, width, fillchar=b' ', /)`, (interp: Interp, self: Value, width: Value, fillchar: Arg) => {
    const n = asInt(width);
    if (n === undefined) return retryWithIndex(interp, type, name, [self, width, fillchar], 1);
    const size = sizeArgument(n);
    const fill = fillByte(name, fillchar);
    const bytes = bytesOf(self);
    const missing = size - bytes.length;
    if (missing <= 0) return make(bytes.slice());
    chargeSize(interp, Number(n), 1);
    const left = name === 'ljust' ? 0 : name === 'rjust' ? missing : (missing >> 1) + (missing & (n as number) & 1);
    const out = new Uint8Array(n as number).fill(fill);
    out.set(bytes, left);
    return make(out);
  });
}

function fillByte(name: string, v: Arg): number {
  if (v === undefined) return 32;
  const inner = unwrap(v);
  const fill = inner instanceof PyBytes || inner instanceof PyByteArray ? inner.bytes : undefined;
  if (fill === undefined)
    throw typeError(`${name}() argument 2 must be a byte string of length 1, not ${v === null ? 'None' : typeOf(v).name}`);
  if (fill.length === 1) return fill[0];
  const what = inner instanceof PyBytes ? 'bytes' : 'bytearray';
  throw typeError(`${name}(): argument 2 must be a byte string of length 1, not a ${what} object of length ${fill.length}`);
}

function zfiller(type: PyType, make: Make): NativeRow {
  return method('zfill(self, width, /)', (interp: Interp, self: Value, width: Value) => {
    const n = asInt(width);
    if (n === undefined) return retryWithIndex(interp, type, 'zfill', [self, width], 1);
    const bytes = bytesOf(self);
    const missing = sizeArgument(n) - bytes.length;
    if (missing <= 0) return make(bytes.slice());
    chargeSize(interp, Number(n), 1);
    const out = new Uint8Array(n as number).fill(48);
    const hasSign = bytes[0] === 43 || bytes[0] === 45;
    out.set(bytes, missing);
    if (hasSign) {
      out[missing] = 48;
      out[0] = bytes[0];
    }
    return make(out);
  });
}

function trimRows(type: PyType, make: Make): Record<string, NativeRow> {
  const affixRemover = (name: 'removeprefix' | 'removesuffix'): NativeRow =>
    method(`${name}(self, ${name === 'removeprefix' ? 'prefix' : 'suffix'}, /)`, (interp: Interp, self: Value, affix: Value) => {
      chargeSize(interp, bytesOf(self).length, 1);
      const whole = text(self);
      const part = latinOf(requireBytes(affix));
      if (part === '' || !(name === 'removeprefix' ? whole.startsWith(part) : whole.endsWith(part))) return make(bytesOf(self).slice());
      return make(name === 'removeprefix' ? bytesOf(self).slice(part.length) : bytesOf(self).slice(0, whole.length - part.length));
    });
  return {
    strip: stripper('strip', true, true, make),
    lstrip: stripper('lstrip', true, false, make),
    rstrip: stripper('rstrip', false, true, make),
    center: justifier(type, 'center', make),
    ljust: justifier(type, 'ljust', make),
    rjust: justifier(type, 'rjust', make),
    zfill: zfiller(type, make),
    removeprefix: affixRemover('removeprefix'),
    removesuffix: affixRemover('removesuffix'),
    expandtabs: method('expandtabs(self, /, tabsize=8)', (interp: Interp, self: Value, tabsize: Arg) => {
      const n = tabsize === undefined ? 8 : asInt(tabsize);
      if (n === undefined) return retryWithIndex(interp, type, 'expandtabs', [self, tabsize], 1);
      return make(bytesOfLatin(expandTabs(interp, text(self), n)));
    }),
  };
}

// ---- replacing and converting ------------------------------------------------------------------

function replacer(type: PyType, make: Make): NativeRow {
  return method('replace(self, old, new, count=-1, /)', (interp: Interp, self: Value, old: Value, by: Value, limit: Arg) => {
    const from = latinOf(requireBytes(old));
    const to = latinOf(requireBytes(by));
    const n = limit === undefined ? -1 : asInt(limit);
    if (n === undefined) return retryWithIndex(interp, type, 'replace', [self, old, by, limit], 3);
    return make(bytesOfLatin(replaceText(interp, text(self), from, to, sizeArgument(n) < 0 ? Infinity : Number(n))));
  });
}

function translator(make: Make): NativeRow {
  return method("translate(self, table, /, delete=b'')", (interp: Interp, self: Value, table: Value, gone: Arg) => {
    const map = table === null ? null : requireBytes(table);
    if (map !== null && map.length !== 256) throw valueError('translation table must be 256 characters long');
    const drop = new Set(gone === undefined ? [] : requireBytes(gone));
    const bytes = bytesOf(self);
    chargeSize(interp, bytes.length, 1);
    const kept = drop.size === 0 ? bytes.slice() : bytes.filter((byte) => !drop.has(byte));
    return make(map === null ? kept : kept.map((byte) => map[byte]));
  });
}

function makeTrans(_interp: Interp, from: Value, to: Value): Value {
  const sources = requireBytes(from);
  const targets = requireBytes(to);
  if (sources.length !== targets.length) throw valueError('maketrans arguments must have same length');
  const table = Uint8Array.from({ length: 256 }, (_v, i) => i);
  sources.forEach((byte, i) => {
    table[byte] = targets[i];
  });
  return new PyBytes(table);
}

function decode(interp: Interp, self: Value, encoding: Arg, errors: Arg): Value {
  const codec = codecArgument('encoding', encoding);
  const handler = codecArgument('errors', errors);
  const own = codec === undefined && handler === undefined ? undefined : registeredCodec(interp, codec, handler, 'decode');
  if (own !== undefined) return interp.tailCall(own, [self, codec ?? 'utf-8', handler ?? 'strict']);
  // Where there is nothing to decode no codec is looked for.
  return bytesOf(self).length === 0 ? '' : decodeBytes(interp, bytesOf(self), codec, handler);
}

function codecArgument(name: string, v: Arg): string | undefined {
  if (v === undefined) return undefined;
  const given = asStr(v);
  if (given?.includes('\0')) throw valueError('embedded null character');
  if (given === undefined) throw typeError(`decode() argument '${name}' must be str, not ${v === null ? 'None' : typeOf(v).name}`);
  return given;
}

/** The shared methods for one of the two types. */
export function bytesMethods(type: PyType, make: Make): Record<string, NativeRow> {
  return {
    find: finder(type, 'find', findBytes, false),
    rfind: finder(type, 'rfind', findLastBytes, false),
    index: finder(type, 'index', findBytes, true),
    rindex: finder(type, 'rindex', findLastBytes, true),
    count: counter(type),
    startswith: affixTest(type, 'startswith'),
    endswith: affixTest(type, 'endswith'),
    ...splitRows(type, make),
    ...trimRows(type, make),
    ...bytesCase(make),
    replace: replacer(type, make),
    translate: translator(make),
    maketrans: staticMethod('range maketrans(frm, to, /)', makeTrans),
    hex: hexer(type),
    fromhex: fromHexer(type, make),
    decode: method("decode(self, /, encoding='utf-8', errors='strict')", decode),
  };
}
