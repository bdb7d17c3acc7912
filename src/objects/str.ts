/** str objects: construction, operators, items. The methods are in str-*.ts by group. CPython: Objects/unicodeobject.c. */
import { textOfUnits } from './byte-builder.ts';
import { plainBytes } from './bytes-like.ts';
import { decodeBytes, encodeText, registeredCodec } from './codec.ts';
import { PyBytes, PySlice, PyStrIterator } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { defineType, fn, method, type NativeRow } from './define.ts';
import { overflowError, typeError, valueError } from './errors.ts';
import { specText } from './format-int.ts';
import { STR_FORMAT } from './format-method.ts';
import { formatPercent } from './format-percent.ts';
import { formatText } from './format-spec.ts';
import { itemIndex, resolveSubscript, sliceIndices } from './indices.ts';
import { type Arg, type Interp, NotImplemented, type SlotImpl, strType, typeOf, type Value } from './object.ts';
import { str } from './operators.ts';
import { asInt, asStr, index, special, unwrap } from './protocol.ts';
import { STR_ALIGN } from './str-align.ts';
import { STR_CASE } from './str-case.ts';
import { STR_SEARCH } from './str-search.ts';
import { STR_SPLIT } from './str-split.ts';
import { hashText } from './text-key.ts';
import { charAt, comparePoints, isBasic, pointCount, slicePoints } from './text-points.ts';
import { chargeSize } from './text-range.ts';
import { strRepr } from './text-repr.ts';
import { findUnits } from './text-search.ts';

// ---- construction ------------------------------------------------------------------------------

/** `isClinic`: by keyword or through `__new__`, which word None in another way. */
function construct(interp: Interp, object: Arg, encoding: Arg, errors: Arg, isClinic?: Arg): Value {
  if (encoding === undefined && errors === undefined) return object === undefined ? '' : str(interp, object);
  const none = isClinic === true ? 'None' : 'NoneType';
  const name = optionalText('str', 'encoding', encoding, none);
  const handler = optionalText('str', 'errors', errors, none);
  if (object === undefined) return '';
  const inner = unwrap(object);
  const bytes = plainBytes(inner);
  const own = bytes === undefined ? undefined : registeredCodec(interp, name, handler, 'decode');
  if (bytes !== undefined && own !== undefined) return interp.tailCall(own, [inner, name ?? 'utf-8', handler ?? 'strict']);
  if (bytes !== undefined) return decodeBytes(interp, bytes, name, handler);
  if (typeof inner === 'string') throw typeError('decoding str is not supported');
  throw typeError(`decoding to str: need a bytes-like object, ${typeOf(object).name} found`);
}

/** An optional str argument. Raises TypeError. */
function optionalText(where: string, name: string, v: Arg, none = 'None'): string | undefined {
  if (v === undefined) return undefined;
  const text = asStr(v);
  if (text?.includes('\0')) throw valueError('embedded null character');
  if (text === undefined) throw typeError(`${where}() argument '${name}' must be str, not ${v === null ? none : typeOf(v).name}`);
  return text;
}

function encode(interp: Interp, self: Value, encoding: Arg, errors: Arg): Value {
  const name = optionalText('encode', 'encoding', encoding);
  const handler = optionalText('encode', 'errors', errors);
  const own = name === undefined && handler === undefined ? undefined : registeredCodec(interp, name, handler, 'encode');
  if (own !== undefined) return interp.tailCall(own, [self, name ?? 'utf-8', handler ?? 'strict']);
  return new PyBytes(encodeText(interp, self as string, name, handler));
}

// ---- items -------------------------------------------------------------------------------------

const SUBSCRIPT = { range: 'string index out of range', type: (name: string) => `string indices must be integers, not '${name}'` };

function getItem(interp: Interp, self: Value, key: Value): Value {
  const text = self as string;
  if (typeof key === 'number' && isBasic(text)) {
    const at = key < 0 ? key + text.length : key;
    if (at >= 0 && at < text.length) return text[at];
  }
  if (key instanceof PySlice) return getSlice(interp, text, key);
  const at = itemIndex(key, pointCount(text), SUBSCRIPT);
  return at === undefined ? resolveSubscript(interp, 'getitem', self, key) : charAt(text, at);
}

function getSlice(interp: Interp, text: string, slice: PySlice): Value {
  const indices = sliceIndices(slice, pointCount(text));
  if (indices === undefined) return resolveSubscript(interp, 'getitem', text, slice);
  const { start, step, count } = indices;
  if (count === 0) return '';
  if (step === 1) {
    if (count > 256) chargeSize(interp, count);
    return slicePoints(text, start, start + count);
  }
  chargeSize(interp, count);
  interp.meter.charge(count >> 3);
  if (!isBasic(text)) {
    const points = Array.from(text);
    return Array.from({ length: count }, (_v, i) => points[start + i * step]).join('');
  }
  const units = new Uint16Array(count);
  for (let i = 0; i < count; i++) units[i] = text.charCodeAt(start + i * step);
  return textOfUnits(units);
}

function contains(interp: Interp, self: Value, item: Value): Value {
  const needle = asStr(item);
  if (needle === undefined) throw typeError(`'in <string>' requires string as left operand, not ${typeOf(item).name}`);
  const text = self as string;
  return findUnits(interp, text, needle, 0, text.length) >= 0;
}

// ---- operators ---------------------------------------------------------------------------------

function add(interp: Interp, a: Value, b: Value): Value {
  const right = asStr(b);
  if (right === undefined) throw typeError(`can only concatenate str (not "${typeOf(b).name}") to str`);
  const left = a as string;
  interp.meter.allocateLarge((left.length + right.length) * 2 + 24);
  return left + right;
}

function multiply(interp: Interp, self: Value, times: Value): Value {
  const n = asInt(times);
  if (n !== undefined) return repeat(interp, self as string, n, typeOf(times).name);
  if (typeOf(times).isBuiltin || special(times, '__index__') === undefined) {
    throw typeError(`can't multiply sequence by non-int of type '${typeOf(times).name}'`);
  }
  index(interp, times);
  return interp.chain('str.repeat', [self, typeOf(times).name]);
}

function repeat(interp: Interp, text: string, times: number | bigint, name: string): Value {
  if (typeof times === 'bigint' && (times > 0x7fffffffffffffffn || times < -0x8000000000000000n))
    throw overflowError(`cannot fit '${name}' into an index-sized integer`);
  if (times <= 0 || text === '') return '';
  const size = text.length * Number(times);
  interp.meter.allocateLarge(size * 2);
  interp.meter.charge(Math.ceil(size / 64));
  return text.repeat(Number(times));
}

/** Charges for comparing two texts: at most the shorter one is looked at. */
function chargeCommon(interp: Interp, a: string, b: string): void {
  const length = Math.min(a.length, b.length);
  if (length > 1024) interp.meter.charge(length >> 5);
}

function equalSlot(isEqual: boolean): SlotImpl {
  return (interp, a, other) => {
    const b = typeof other === 'string' ? other : asStr(other);
    if (b === undefined) return NotImplemented;
    if ((a as string).length === b.length) chargeCommon(interp, a as string, b);
    return (a === b) === isEqual;
  };
}

function compareSlot(test: (order: number) => boolean): SlotImpl {
  return (interp, a, other) => {
    const b = typeof other === 'string' ? other : asStr(other);
    if (b === undefined) return NotImplemented;
    chargeCommon(interp, a as string, b);
    return test(comparePoints(a as string, b));
  };
}

function percent(interp: Interp, a: Value, b: Value): Value {
  const template = asStr(a) as string;
  const text = formatPercent(interp, template, b);
  // What has no directives is returned as it is, an instance of a subclass too.
  return text === template && text !== '' && !text.includes('%') ? a : text;
}

function reflectedPercent(interp: Interp, self: Value, template: Value): Value {
  const text = asStr(template);
  return text === undefined ? NotImplemented : percent(interp, template, self);
}

const CODEC_METHODS: Readonly<Record<string, NativeRow>> = {
  encode: method("encode(self, /, encoding='utf-8', errors='strict')", encode),
};

defineType(strType, {
  doc: [
    "str(object='') -> str",
    'str(bytes_or_buffer[, encoding[, errors]]) -> str',
    '',
    'Create a new string object from the given object. If encoding or',
    'errors is specified, then the object must expose a data buffer',
    'that will be decoded using the given encoding and error handler.',
    'Otherwise, returns the result of object.__str__() (if defined)',
    'or repr(object).',
    "encoding defaults to 'utf-8'.",
    "errors defaults to 'strict'.",
  ].join('\n'),
  construct: fn("vector str(object='', encoding='utf-8', errors='strict')", construct),
  slots: {
    repr(interp, self) {
      const text = self as string;
      chargeSize(interp, text.length);
      interp.meter.charge(text.length >> 2);
      return strRepr(text);
    },
    str: (_interp, self) => self,
    format(interp, self, spec, whole) {
      const given = specText(spec);
      if (given === '') return str(interp, whole ?? self);
      const text = formatText(interp, self as string, given, typeOf(whole ?? self).name);
      // What a format does not change is returned as it is, an instance of a subclass too.
      return text === self && text !== '' ? (whole ?? self) : text;
    },
    hash(interp, self) {
      const text = self as string;
      if (text.length > 64) interp.meter.charge(text.length >> 5);
      return hashText(text);
    },
    len: (_interp, self) => pointCount(self as string),
    iter: (_interp, self) => new PyStrIterator(unwrap(self) as string, typeof self === 'string'),
    getitem: getItem,
    contains,
    add,
    mul: multiply,
    rmul: multiply,
    mod: percent,
    rmod: reflectedPercent,
    eq: equalSlot(true),
    ne: equalSlot(false),
    lt: compareSlot((order) => order < 0),
    le: compareSlot((order) => order <= 0),
    gt: compareSlot((order) => order > 0),
    ge: compareSlot((order) => order >= 0),
  },
  methods: { ...STR_SEARCH, ...STR_SPLIT, ...STR_CASE, ...STR_ALIGN, ...STR_FORMAT, ...CODEC_METHODS },
});

defineContinuations({
  'str.repeat': {
    done: (interp, [text, name], times) =>
      repeat(interp, text as string, asInt(times) as number | bigint, (name as string | undefined) ?? 'int'),
  },
});
