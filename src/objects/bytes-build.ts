/** How bytes and bytearray are built: from arguments, by slices, sums and repetition. CPython: PyBytes_FromObject, bytes_new_impl. */
import { bytesLike, bytesOfItems } from './bytes-like.ts';
import { bytesContain, hasPart } from './bytes-methods.ts';
import { PyNative } from './callable.ts';
import { encodeText, registeredCodec } from './codec.ts';
import { type PyByteArray, PyBytes, PyList, type PySlice } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { exceptions, overflowError, typeError, valueError } from './errors.ts';
import { sliceIndices } from './indices.ts';
import { bytesOfView, PyMemoryView, releaseView } from './memory.ts';
import { type Arg, type Interp, typeOf, type Value } from './object.ts';
import { asInt, asStr, callSpecial, collect, index, special, unwrap } from './protocol.ts';
import { chargeSize, isIterable } from './text-range.ts';

// ---- construction ------------------------------------------------------------------------------

function textArgument(name: string, argument: string, v: Arg): string | undefined {
  if (v === undefined) return undefined;
  const text = asStr(v);
  if (text?.includes('\0')) throw valueError('embedded null character');
  if (text === undefined) throw typeError(`${name}() argument '${argument}' must be str, not ${v === null ? 'None' : typeOf(v).name}`);
  return text;
}

/** Raises TypeError unless the name of an encoding and of an error handler are str or missing. */
export function checkCodecArguments(name: 'bytes' | 'bytearray', encoding: Arg, errors: Arg): void {
  textArgument(name, 'encoding', encoding);
  textArgument(name, 'errors', errors);
}

/** What bytes() and bytearray() make of their arguments: a bytes object or CALL. `name` is that of the type; what comes before a failure stays in `target`. */
export function bytesFrom(
  interp: Interp,
  name: 'bytes' | 'bytearray',
  source: Arg,
  encoding: Arg,
  errors: Arg,
  target?: PyByteArray,
): Value {
  const codec = textArgument(name, 'encoding', encoding);
  const handler = textArgument(name, 'errors', errors);
  const text = source === undefined ? undefined : asStr(source);
  if (text !== undefined) {
    if (codec === undefined) throw typeError('string argument without an encoding');
    const own = name === 'bytes' ? registeredCodec(interp, codec, handler, 'encode') : undefined;
    return own === undefined
      ? new PyBytes(encodeText(interp, text, codec, handler))
      : interp.tailCall(own, [text, codec, handler ?? 'strict']);
  }
  if (codec !== undefined) throw typeError('encoding without a string argument');
  if (handler !== undefined) throw typeError('errors without a string argument');
  if (source === undefined) return new PyBytes(new Uint8Array(0));
  return bytesOfObject(interp, name, source, target);
}

function bytesOfObject(interp: Interp, name: 'bytes' | 'bytearray', source: Value, target?: PyByteArray): Value {
  const type = typeOf(source);
  const custom = type.isBuiltin || name === 'bytearray' ? undefined : special(source, '__bytes__');
  if (custom !== undefined && !isNativeMethod(custom)) {
    callSpecial(interp, custom, source, []);
    return interp.chain('bytes-build.result', []);
  }
  // A subclass of bytes has the __bytes__ of bytes.
  if (custom !== undefined) return unwrap(source);
  const n = asInt(source);
  if (n !== undefined) return zeros(interp, n, type.name);
  if (!type.isBuiltin && special(source, '__index__') !== undefined) {
    index(interp, source);
    return interp.chain('bytes-build.zeros', [source, name, target ?? null]);
  }
  return bytesOfBuffer(interp, name, source, target);
}

function bytesOfBuffer(interp: Interp, name: 'bytes' | 'bytearray', source: Value, target?: PyByteArray): Value {
  const own = typeOf(source).isBuiltin ? undefined : special(source, '__buffer__');
  if (own !== undefined && !isNativeMethod(own)) {
    interp.tailCall(interp.builtin('memoryview'), [source]);
    return interp.chain('bytes-build.lent', []);
  }
  const inner = unwrap(source);
  const bytes = inner instanceof PyMemoryView ? bytesOfView(inner) : bytesLike(inner);
  if (bytes !== undefined) {
    chargeSize(interp, bytes.length, 1);
    return inner instanceof PyBytes ? inner : new PyBytes(bytes.slice());
  }
  return bytesOfIterable(interp, name, source, target);
}

function bytesOfIterable(interp: Interp, name: 'bytes' | 'bytearray', source: Value, target?: PyByteArray): Value {
  const complaint = `cannot convert '${typeOf(source).name}' object to ${name}`;
  if (!isIterable(source)) throw typeError(complaint);
  if (target !== undefined) return fill(interp, target, source, complaint);
  const isBytes = name === 'bytes';
  return bytesOfItems(interp, source, isBytes ? 'bytes must be in range(0, 256)' : 'byte must be in range(0, 256)', isBytes, complaint);
}

/** The items of an iterable as bytes; those before a wrong one, or before the iterable fails, stay in `target`. */
function fill(interp: Interp, target: PyByteArray, source: Value, complaint: string): Value {
  const items = collect(interp, source);
  if (items?.every((item) => typeof item === 'number' && item >= 0 && item < 256)) {
    chargeSize(interp, items.length, 1);
    return new PyBytes(Uint8Array.from(items as number[]));
  }
  return interp.tailCall(interp.frozen('fill_bytearray'), [target, items === undefined ? source : new PyList(items), complaint]);
}

function isNativeMethod(v: Value): boolean {
  return v instanceof PyNative;
}

function zeros(interp: Interp, n: number | bigint, name: string): Value {
  if (n < 0 && typeof n === 'number') throw valueError('negative count');
  if (typeof n === 'bigint') throw overflowError(`cannot fit '${name}' into an index-sized integer`);
  chargeSize(interp, n, 1);
  return new PyBytes(new Uint8Array(n));
}

/** A copy of the bytes that a slice takes; undefined when guest `__index__` must run first. */
export function sliceBytes(interp: Interp, bytes: Uint8Array, slice: PySlice): Uint8Array | undefined {
  const indices = sliceIndices(slice, bytes.length);
  if (indices === undefined) return undefined;
  const { start, step, count } = indices;
  chargeSize(interp, count, 1);
  if (step === 1) return bytes.slice(start, start + count);
  return Uint8Array.from({ length: count }, (_v, i) => bytes[start + i * step]);
}

/** `a + b` of two byte arrays. */
export function concatBytes(interp: Interp, a: Uint8Array, b: Uint8Array): Uint8Array {
  chargeSize(interp, a.length + b.length, 1);
  const out = new Uint8Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}

/** The bytes repeated. Refuses results past the memory limit. */
export function repeatBytes(interp: Interp, bytes: Uint8Array, times: number): Uint8Array {
  const size = bytes.length * times;
  chargeSize(interp, size, 1);
  if (bytes.length === 1) return new Uint8Array(size).fill(bytes[0]);
  const out = new Uint8Array(size);
  if (size === 0) return out;
  out.set(bytes);
  for (let done = bytes.length; done < size; done *= 2) out.copyWithin(done, 0, Math.min(done, size - done));
  return out;
}

/** Slot `contains` of bytes and bytearray. */
export function containsSlot(interp: Interp, self: Value, item: Value): Value {
  const bytes = bytesLike(self) as Uint8Array;
  const found = bytesContain(interp, bytes, item);
  if (found !== undefined) return found;
  index(interp, item);
  return interp.chain('bytes-build.contains', [self, item]);
}

defineContinuations({
  'bytes-build.result': {
    done(_interp, _data, result) {
      const inner = unwrap(result);
      if (!(inner instanceof PyBytes)) throw typeError(`__bytes__ returned non-bytes (type ${typeOf(result).name})`);
      return inner;
    },
  },
  'bytes-build.lent': {
    done(interp, _data, result) {
      const bytes = bytesOfView(result as PyMemoryView);
      chargeSize(interp, bytes.length, 1);
      releaseView(result as PyMemoryView);
      return new PyBytes(bytes.slice());
    },
  },
  'bytes-build.zeros': {
    done: (interp, [source], n) => zeros(interp, asInt(n) as number | bigint, source === undefined ? 'int' : typeOf(source).name),
    // What gives no count may still give bytes or items.
    failed: (interp, [source, name, target], error) =>
      source !== undefined && error.cls.isSubtype(exceptions.TypeError)
        ? bytesOfBuffer(interp, name as 'bytes' | 'bytearray', source, (target as PyByteArray | null) ?? undefined)
        : undefined,
  },
  'bytes-build.contains': {
    done: (interp, [self], n) => containsSlot(interp, self as PyBytes | PyByteArray, n),
    // What has no index has to be bytes.
    failed: (interp, [self, item]) => hasPart(interp, bytesLike(self) as Uint8Array, item),
  },
});
