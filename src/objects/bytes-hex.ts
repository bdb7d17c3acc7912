/** hex() and fromhex() of bytes, bytearray and memoryview. CPython: Python/pystrhex.c, _PyBytes_FromHex. */
import { bytesLike, isByteSpace, latinOf } from './bytes-like.ts';
import { PyNative } from './callable.ts';
import { PyBytes } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { classMethod, method, type NativeRow } from './define.ts';
import { overflowError, typeError, valueError } from './errors.ts';
import { type Arg, type Interp, type PyType, typeOf, type Value } from './object.ts';
import { asInt, asStr, special, unwrap } from './protocol.ts';
import { retryWithIndex } from './retry.ts';
import { chargeSize } from './text-range.ts';

/** The bytes in hexadecimal, with a separator between groups. Raises TypeError and ValueError. */
export function hexOf(interp: Interp, bytes: Uint8Array, sep: Arg, group: number | bigint): string {
  const separator = sep === undefined ? '' : hexSeparator(interp, sep);
  chargeSize(interp, bytes.length * 3);
  interp.meter.charge(bytes.length >> 3);
  const size = Math.abs(Number(group));
  // Groups count from the right, or from the left if the size is negative.
  const offset = group < 0 ? 0 : bytes.length % (size || 1);
  let out = '';
  for (let i = 0; i < bytes.length; i++) {
    if (i > 0 && size > 0 && (i - offset) % size === 0) out += separator;
    out += bytes[i].toString(16).padStart(2, '0');
  }
  return out;
}

/** Row `hex` of a type. */
export function hexer(type: PyType): NativeRow {
  return method('hex(self, /, sep=<unrepresentable>, bytes_per_sep=1)', (interp: Interp, self: Value, sep: Arg, perGroup: Arg) => {
    const group = perGroup === undefined ? 1 : asInt(perGroup);
    if (group === undefined) return retryWithIndex(interp, type, 'hex', [self, sep, perGroup], 2);
    if (group > 0x7fffffff || group < -0x80000000) throw overflowError('Python int too large to convert to C int');
    if (hasGuestLength(sep)) return lengthOfSeparator(interp, sep as Value);
    return hexOf(interp, bytesLike(self) as Uint8Array, sep, group);
  });
}

function wrongSeparator(size: Value): unknown {
  return size === 1 ? typeError('sep must be str or bytes.') : valueError('sep must be length 1.');
}

/** Whether a separator that is none has a `__len__` of guest code. */
export function hasGuestLength(v: Arg): boolean {
  if (v === undefined || typeOf(v).isBuiltin || asStr(v) !== undefined || unwrap(v) instanceof PyBytes) return false;
  const own = special(v, '__len__');
  return own !== undefined && !(own instanceof PyNative);
}

/** Asks a `__len__` of guest code, which decides what is wrong. Returns CALL. */
export function lengthOfSeparator(interp: Interp, v: Value): Value {
  interp.tailCall(interp.builtin('len'), [v]);
  return interp.chain('bytes-hex.separator', []);
}

defineContinuations({
  'bytes-hex.separator': {
    done(_interp, _data, size) {
      throw wrongSeparator(size);
    },
  },
});

function hexSeparator(interp: Interp, v: Value): string {
  const inner = unwrap(v);
  const separator = inner instanceof PyBytes ? latinOf(inner.bytes) : asStr(v);
  if (separator === undefined) {
    // CPython looks at the length first.
    const size = typeOf(inner).slots.len?.(interp, inner, null, null);
    if (size === undefined) throw typeError(`object of type '${typeOf(v).name}' has no len()`);
    throw wrongSeparator(size);
  }
  if ([...separator.slice(0, 3)].length !== 1) throw valueError('sep must be length 1.');
  if ((separator.codePointAt(0) as number) > 127) throw valueError('sep must be ASCII.');
  return separator;
}

/** Row `fromhex` of a type. */
export function fromHexer(type: PyType, make: (bytes: Uint8Array) => Value): NativeRow {
  return classMethod('fromhex(type, string, /)', (interp: Interp, cls: PyType, string: Value) => {
    const given = asStr(string) ?? (bytesLike(string) === undefined ? undefined : latinOf(bytesLike(string) as Uint8Array));
    if (given === undefined) throw typeError(`fromhex() argument must be str or bytes-like, not ${typeOf(string).name}`);
    interp.meter.charge(given.length >> 4);
    interp.meter.allocateLarge(given.length >> 1);
    const bytes = make(parseHex(given, asStr(string) !== undefined));
    return cls === type ? bytes : interp.tailCall(cls, [bytes]);
  });
}

function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 && code < 128 ? letter - 87 : -1;
}

function parseHex(given: string, isText: boolean): Uint8Array {
  const out = new Uint8Array(given.length >> 1);
  let count = 0;
  for (let i = 0; ; ) {
    while (i < given.length && isByteSpace(given.charCodeAt(i))) i += 1;
    if (i >= given.length) return out.slice(0, count);
    const high = hexDigit(given.charCodeAt(i));
    const low = i + 1 < given.length ? hexDigit(given.charCodeAt(i + 1)) : -1;
    if (high >= 0 && i + 1 === given.length) throw valueError('fromhex() arg must contain an even number of hexadecimal digits');
    if (high < 0 || low < 0) {
      // In a str with other characters the first of those is to blame.
      const other = isText ? given.search(/[^\x00-\x7f]/) : -1;
      const at = other >= 0 ? other : high < 0 ? i : i + 1;
      throw valueError(`non-hexadecimal number found in fromhex() arg at position ${at}`);
    }
    out[count++] = high * 16 + low;
    i += 2;
  }
}
