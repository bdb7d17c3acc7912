/** Native base of `io.BytesIO`: bytes with a position in them. CPython: Modules/_io/bytesio.c. */
import { appendBytes } from '../objects/bytearray.ts';
import { plainBytes, requireBytes } from '../objects/bytes-like.ts';
import { PyByteArray, PyByteStore, PyBytes, PyIterator, PyList } from '../objects/containers.ts';
import { defineType, fn, method } from '../objects/define.ts';
import { overflowError, raise, typeError, valueError } from '../objects/errors.ts';
import { iterAsItself, iteratorSlots } from '../objects/iterators.ts';
import { checkReleased, checkResizable, isContiguous, PyMemoryView } from '../objects/memory.ts';
import { viewOf } from '../objects/memory-lend.ts';
import { type Arg, builtinType, type Interp, typeOf, type Value } from '../objects/object.ts';
import { asInt, unwrap } from '../objects/protocol.ts';
import { retryWithIndex } from '../objects/retry.ts';
import { defineStored, refTo } from '../objects/stored.ts';

/** Its own name is `BytesIO`, which is what messages say. */
export const byteBufferType = builtinType('_ByteBuffer');
byteBufferType.name = '_io.BytesIO';
byteBufferType.qualname = 'BytesIO';
byteBufferType.module = '_io';

/** The bytes are a bytearray's, so that memory views can lend them. */
class PyByteBuffer extends PyIterator {
  declare array: PyByteArray;
  /** May lie beyond the end. */
  declare position: number;
  declare isClosed: boolean;
  constructor() {
    super(byteBufferType);
    this.array = new PyByteArray(new Uint8Array(0));
    this.position = 0;
    this.isClosed = false;
  }
  /** The next line. */
  next(interp: Interp): Arg {
    checkOpen(this);
    return this.position >= this.array.bytes.length ? undefined : take(interp, this, lineEnd(interp, this, -1));
  }
}

function checkOpen(buffer: PyByteBuffer): void {
  if (buffer.isClosed) throw valueError('I/O operation on closed file.');
}

function init(interp: Interp, self: PyByteBuffer, initial: Arg): Value {
  checkResizable(interp, self.array);
  self.array = new PyByteArray(new Uint8Array(0));
  self.position = 0;
  self.isClosed = false;
  if (initial === undefined || initial === null) return null;
  appendBytes(interp, self.array, requireBytes(initial));
  return null;
}

// ---- writing -----------------------------------------------------------------------------------

function write(interp: Interp, self: PyByteBuffer, data: Value): Value {
  const bytes = requireBytes(data);
  checkOpen(self);
  checkResizable(interp, self.array);
  if (bytes.length === 0) return 0;
  const { array, position } = self;
  const gap = position - array.bytes.length;
  if (gap > 0) {
    interp.meter.checkSize(gap);
    appendBytes(interp, array, new Uint8Array(gap));
  }
  const over = Math.min(bytes.length, array.bytes.length - position);
  interp.meter.charge(over >> 9);
  if (over === bytes.length) array.bytes.set(bytes, position);
  else {
    // What is written may be a part of the buffer itself.
    const rest = over === 0 ? bytes : bytes.slice(over);
    array.bytes.set(bytes.subarray(0, over), position);
    appendBytes(interp, array, rest);
  }
  self.position = position + bytes.length;
  return bytes.length;
}

function truncate(interp: Interp, self: PyByteBuffer, size: Arg): Value {
  checkOpen(self);
  checkResizable(interp, self.array);
  const given = size === undefined || size === null ? self.position : asInt(size);
  if (given === undefined) return retryWithIndex(interp, byteBufferType, 'truncate', [self, size], 1);
  if (typeof given === 'bigint' && given !== BigInt.asIntN(64, given)) throw overflowError('Python int too large to convert to C long');
  if (given < 0) throw valueError(`negative size value ${given}`);
  if (given < self.array.bytes.length) {
    interp.meter.allocateLarge(Number(given));
    self.array.bytes = self.array.bytes.slice(0, Number(given));
  }
  return given;
}

// ---- reading -----------------------------------------------------------------------------------

function sizeOf(size: Arg, text = 'argument should be integer or None, not'): number | undefined {
  if (size === undefined || size === null) return -1;
  const n = asInt(size);
  if (n === undefined) {
    if (typeOf(size).lookup('__index__') === undefined) throw typeError(`${text} '${typeOf(size).name}'`);
    return undefined;
  }
  if (typeof n === 'bigint') throw overflowError("cannot fit 'int' into an index-sized integer");
  return n;
}

/** The bytes up to `end`, and the position goes there. */
function take(interp: Interp, buffer: PyByteBuffer, end: number): PyBytes {
  const { position, array } = buffer;
  const count = end - position;
  interp.meter.charge(count >> 9);
  interp.meter.allocateLarge(64 + count);
  buffer.position = end;
  return new PyBytes(array.bytes.slice(position, end));
}

/** Row of `read` and `read1`, which are the same. */
function readAs(name: string): (interp: Interp, self: PyByteBuffer, size: Arg) => Value {
  return (interp, self, size) => {
    const n = sizeOf(size);
    if (n === undefined) return retryWithIndex(interp, byteBufferType, name, [self, size], 1);
    checkOpen(self);
    const left = Math.max(0, self.array.bytes.length - self.position);
    if (left === 0) return new PyBytes(new Uint8Array(0));
    return take(interp, self, self.position + (n < 0 ? left : Math.min(n, left)));
  };
}

/** The end of the line at the position, up to `limit` bytes. */
function lineEnd(interp: Interp, { array, position }: PyByteBuffer, limit: number): number {
  const { bytes } = array;
  const found = bytes.indexOf(10, position);
  const end = found < 0 ? bytes.length : found + 1;
  interp.meter.charge((end - position) >> 6);
  return limit >= 0 ? Math.min(end, position + limit) : end;
}

function readline(interp: Interp, self: PyByteBuffer, size: Arg): Value {
  const n = sizeOf(size);
  if (n === undefined) return retryWithIndex(interp, byteBufferType, 'readline', [self, size], 1);
  checkOpen(self);
  if (self.position >= self.array.bytes.length) return new PyBytes(new Uint8Array(0));
  return take(interp, self, lineEnd(interp, self, n));
}

function readlines(interp: Interp, self: PyByteBuffer, size: Arg): Value {
  const n = sizeOf(size, 'integer argument expected, got');
  if (n === undefined) return retryWithIndex(interp, byteBufferType, 'readlines', [self, size], 1);
  checkOpen(self);
  const lines: Value[] = [];
  for (let total = 0; self.position < self.array.bytes.length; ) {
    interp.meter.charge(1);
    const line = take(interp, self, lineEnd(interp, self, -1));
    lines.push(line);
    total += line.bytes.length;
    if (n > 0 && total >= n) break;
  }
  return new PyList(lines);
}

function readinto(interp: Interp, self: PyByteBuffer, target: Value): Value {
  const inner = unwrap(target);
  const room = inner instanceof PyBytes ? undefined : plainBytes(inner);
  if (room === undefined || (inner instanceof PyMemoryView && inner.isReadonly))
    throw typeError(`readinto() argument must be read-write bytes-like object, not ${typeOf(target).name}`);
  checkOpen(self);
  const count = Math.max(0, Math.min(room.length, self.array.bytes.length - self.position));
  interp.meter.charge(count >> 9);
  const part = self.array.bytes.subarray(self.position, self.position + count);
  if (inner instanceof PyByteStore) inner.bytes.set(part);
  else if (inner instanceof PyMemoryView) {
    checkReleased(inner);
    if (!isContiguous(inner)) throw raise('BufferError', 'memoryview: underlying buffer is not C-contiguous');
    inner.owner.bytes.set(part, inner.offset);
  }
  self.position += count;
  return count;
}

function seek(interp: Interp, self: PyByteBuffer, pos: Value, whence: Arg): Value {
  const n = asInt(pos);
  if (n === undefined) return retryWithIndex(interp, byteBufferType, 'seek', [self, pos, whence], 1);
  if (typeof n === 'bigint') throw overflowError('Python int too large to convert to C ssize_t');
  const from = whence === undefined ? 0 : asInt(whence);
  if (from === undefined) return retryWithIndex(interp, byteBufferType, 'seek', [self, pos, whence], 2);
  checkOpen(self);
  if (n < 0 && from === 0) throw valueError(`negative seek value ${n}`);
  if (from > 0x7fffffff || from < -0x80000000) throw overflowError('Python int too large to convert to C int');
  if (from !== 0 && from !== 1 && from !== 2) throw valueError(`invalid whence (${from}, should be 0, 1 or 2)`);
  const base = from === 0 ? 0 : from === 1 ? self.position : self.array.bytes.length;
  self.position = Math.max(0, base + n);
  return self.position;
}

function tell(_interp: Interp, self: PyByteBuffer): Value {
  checkOpen(self);
  return self.position;
}

function getvalue(interp: Interp, self: PyByteBuffer): Value {
  checkOpen(self);
  const { bytes } = self.array;
  interp.meter.charge(bytes.length >> 9);
  interp.meter.allocateLarge(64 + bytes.length);
  return new PyBytes(bytes.slice());
}

function getbuffer(interp: Interp, self: PyByteBuffer): Value {
  checkOpen(self);
  return viewOf(interp, self.array, self);
}

function close(interp: Interp, self: PyByteBuffer): Value {
  checkResizable(interp, self.array);
  self.isClosed = true;
  self.array = new PyByteArray(new Uint8Array(0));
  return null;
}

const answer =
  (value: Value) =>
  (_interp: Interp, self: PyByteBuffer): Value => {
    checkOpen(self);
    return value;
  };

defineType(byteBufferType, {
  construct: fn('own BytesIO(*args, **kwargs)', (interp: Interp) => {
    interp.meter.allocate(200);
    return new PyByteBuffer();
  }),
  init: method("__init__(self, initial_bytes=b'')", init),
  slots: iteratorSlots,
  methods: {
    close: method('close(self, /)', close),
    flush: method('flush(self, /)', answer(null)),
    getbuffer: method('nothing getbuffer(self, /)', getbuffer),
    getvalue: method('getvalue(self, /)', getvalue),
    isatty: method('isatty(self, /)', answer(false)),
    read: method('read(self, size=-1, /)', readAs('read')),
    read1: method('read1(self, size=-1, /)', readAs('read1')),
    readable: method('readable(self, /)', answer(true)),
    readinto: method('readinto(self, buffer, /)', readinto),
    readline: method('readline(self, size=-1, /)', readline),
    readlines: method('readlines(self, size=None, /)', readlines),
    seek: method('seek(self, pos, whence=0, /)', seek),
    seekable: method('seekable(self, /)', answer(true)),
    tell: method('tell(self, /)', tell),
    truncate: method('truncate(self, size=None, /)', truncate),
    writable: method('writable(self, /)', answer(true)),
    write: method('write(self, b, /)', write),
  },
  getset: { closed: { get: (_interp, self) => (unwrap(self) as PyByteBuffer).isClosed } },
});
iterAsItself(byteBufferType);

defineStored({
  PyByteBuffer: {
    tag: 251,
    make: PyByteBuffer,
    types: [byteBufferType],
    fields: { array: refTo(PyByteArray), position: 'int', isClosed: 'bool' },
    restored: ({ position }: PyByteBuffer) => position >= 0,
  },
});
