/** Native base of `io.StringIO`: text with a position in it. CPython: Modules/_io/stringio.c. */
import { PyIterator, PyList } from '../objects/containers.ts';
import { defineType, fn, method } from '../objects/define.ts';
import { overflowError, raise, typeError, valueError } from '../objects/errors.ts';
import { iteratorSlots } from '../objects/iterators.ts';
import { type Arg, builtinType, type Interp, typeOf, type Value } from '../objects/object.ts';
import { asInt, asStr, unwrap } from '../objects/protocol.ts';
import { retryWithIndex } from '../objects/retry.ts';
import { defineStored, refTo } from '../objects/stored.ts';
import { pointCount, slicePoints, unitAt } from '../objects/text-points.ts';

/** Its own name is `StringIO`, which is what messages say. */
export const stringBufferType = builtinType('_StringBuffer');
stringBufferType.name = '_io.StringIO';
stringBufferType.qualname = 'StringIO';
stringBufferType.module = '_io';

/** Which line endings were seen, as bits. */
const Seen = { cr: 1, lf: 2, crlf: 4 } as const;

/** Line endings that `newline` may be. */
const ENDINGS: readonly string[] = ['', '\n', '\r', '\r\n'];

/** Pieces written at the end are gathered so many at a time. */
const PIECES = 4096;

/** The text is `text`, then `chunks`, then `tail`: what is written at the end is joined when somebody reads. */
class PyTextBuffer extends PyIterator {
  declare text: string;
  declare chunks: PyList;
  declare tail: string;
  declare tailPieces: number;
  /** Code points in all, and the one at which to go on, which may lie beyond. */
  declare size: number;
  declare position: number;
  /** The unit of `text` at `position`; -1: not known. */
  declare unit: number;
  /** As given: null translates all line endings to `\n`, '' none. */
  declare newline: string | null;
  declare seen: number;
  declare isClosed: boolean;
  constructor() {
    super(stringBufferType);
    this.text = '';
    this.chunks = new PyList([]);
    this.tail = '';
    this.tailPieces = 0;
    this.size = 0;
    this.position = 0;
    this.unit = 0;
    this.newline = '\n';
    this.seen = 0;
    this.isClosed = false;
  }
  /** The next line. */
  next(interp: Interp): Arg {
    checkOpen(this);
    const line = nextLine(interp, this, -1);
    return line === '' ? undefined : line;
  }
}

function checkOpen(buffer: PyTextBuffer): void {
  if (buffer.isClosed) throw valueError('I/O operation on closed file');
}

// ---- writing -----------------------------------------------------------------------------------

function init(interp: Interp, self: PyTextBuffer, initial: Arg, newline: Arg): Value {
  const ending = newline === undefined ? '\n' : newline === null ? null : asStr(newline);
  if (ending === undefined) throw typeError(`newline must be str or None, not ${typeOf(newline as Value).name}`);
  if (ending !== null && !ENDINGS.includes(ending)) throw valueError(`illegal newline value: '${escaped(ending)}'`);
  const text = initial === undefined || initial === null ? '' : asStr(initial);
  if (text === undefined) throw typeError(`initial_value must be str or None, not ${typeOf(initial as Value).name}`);
  clear(self);
  self.position = 0;
  self.unit = 0;
  self.newline = ending;
  self.seen = 0;
  self.isClosed = false;
  if (text !== '') put(interp, self, text);
  self.position = 0;
  self.unit = 0;
  return null;
}

/** Takes what `__getstate__` gave. */
function load(interp: Interp, self: PyTextBuffer, value: Value, newline: Value, position: Value): Value {
  init(interp, self, '', newline);
  self.newline = '\n';
  const text = asStr(value);
  if (text === undefined) throw typeError(`initial_value must be str or None, not ${typeOf(value).name}`);
  if (text !== '') put(interp, self, text);
  self.newline = newline === null ? null : (asStr(newline) as string);
  return seek(interp, self, position, 0);
}

function clear(buffer: PyTextBuffer): void {
  buffer.text = '';
  buffer.chunks = new PyList([]);
  buffer.tail = '';
  buffer.tailPieces = 0;
  buffer.size = 0;
}

function escaped(text: string): string {
  return text.slice(0, 100).replaceAll('\\', '\\\\').replaceAll('\r', '\\r').replaceAll('\n', '\\n').replaceAll("'", "\\'");
}

function write(interp: Interp, self: PyTextBuffer, text: Value): Value {
  const plain = asStr(text);
  if (plain === undefined) throw typeError(`string argument expected, got '${typeOf(text).name}'`);
  checkOpen(self);
  if (plain !== '') put(interp, self, plain);
  return pointCount(plain);
}

/** Writes text that is not empty at the position. */
function put(interp: Interp, buffer: PyTextBuffer, given: string): void {
  interp.meter.charge(given.length >> 9);
  const text = translate(buffer, given);
  interp.meter.allocateLarge(32 + text.length * 2);
  const count = pointCount(text);
  if (buffer.position < buffer.size) {
    replace(interp, buffer, text, count);
    return;
  }
  const gap = buffer.position - buffer.size;
  if (gap > 0) {
    interp.meter.checkSize(gap * 2);
    interp.meter.charge(gap >> 9);
    interp.meter.allocateLarge(gap * 2);
    append(buffer, '\0'.repeat(gap));
  }
  append(buffer, text);
  buffer.size = buffer.position + count;
  buffer.position = buffer.size;
  buffer.unit = -1;
}

function append(buffer: PyTextBuffer, text: string): void {
  buffer.tail += text;
  buffer.tailPieces += 1;
  if (buffer.tailPieces < PIECES) return;
  // Searching makes the host join the pieces.
  buffer.tail.indexOf('\0');
  buffer.chunks.items.push(buffer.tail);
  buffer.tail = '';
  buffer.tailPieces = 0;
}

/** Writes over what is at the position. */
function replace(interp: Interp, buffer: PyTextBuffer, text: string, count: number): void {
  const at = place(interp, buffer);
  const whole = buffer.text;
  interp.meter.charge(whole.length >> 9);
  interp.meter.allocateLarge(whole.length * 2);
  const end = buffer.position + count;
  const rest = end < buffer.size ? whole.slice(unitAt(whole, end)) : '';
  buffer.text = whole.slice(0, at) + text + rest;
  buffer.size = Math.max(buffer.size, end);
  buffer.position = end;
  buffer.unit = at + text.length;
}

/** Line endings as the buffer keeps them. */
function translate(buffer: PyTextBuffer, text: string): string {
  const { newline } = buffer;
  if (newline === '\n') return text;
  if (newline === null || newline === '') {
    if (!text.includes('\r')) {
      if (text.includes('\n')) buffer.seen |= Seen.lf;
      return text;
    }
    if (text.includes('\r\n')) buffer.seen |= Seen.crlf;
    const plain = text.replaceAll('\r\n', '');
    if (plain.includes('\r')) buffer.seen |= Seen.cr;
    if (plain.includes('\n')) buffer.seen |= Seen.lf;
    return newline === null ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
  }
  return text.replaceAll('\n', newline);
}

function truncate(interp: Interp, self: PyTextBuffer, size: Arg): Value {
  checkOpen(self);
  const given = size === undefined || size === null ? self.position : asInt(size);
  if (given === undefined) {
    sizeOf(size);
    return retryWithIndex(interp, stringBufferType, 'truncate', [self, size], 1);
  }
  if (typeof given === 'bigint' && given !== BigInt.asIntN(64, given)) throw overflowError("cannot fit 'int' into an index-sized integer");
  if (given < 0) throw valueError(`Negative size value ${given}`);
  if (given < self.size) {
    settle(interp, self);
    self.text = slicePoints(self.text, 0, given as number);
    self.size = given as number;
    self.unit = -1;
  }
  return given;
}

// ---- reading -----------------------------------------------------------------------------------

/** Makes `text` the whole text. */
function settle(interp: Interp, buffer: PyTextBuffer): void {
  const pieces = buffer.chunks.items as string[];
  if (buffer.tail === '' && pieces.length === 0) return;
  const units = pieces.reduce((sum, piece) => sum + piece.length, buffer.text.length + buffer.tail.length);
  interp.meter.charge(units >> 9);
  interp.meter.allocateLarge(units * 2);
  const atEnd = buffer.position === buffer.size;
  buffer.text = [buffer.text, ...pieces, buffer.tail].join('');
  buffer.chunks = new PyList([]);
  buffer.tail = '';
  buffer.tailPieces = 0;
  // Surrogates that met became one character.
  buffer.size = pointCount(buffer.text);
  if (atEnd) buffer.position = buffer.size;
  buffer.unit = -1;
}

/** The unit at the position, which is not beyond the end. */
function place(interp: Interp, buffer: PyTextBuffer): number {
  settle(interp, buffer);
  if (buffer.unit < 0) buffer.unit = buffer.position >= buffer.size ? buffer.text.length : unitAt(buffer.text, buffer.position);
  return buffer.unit;
}

/** A size as `read` takes it: -1 for all, undefined for what is no int yet. */
function sizeOf(size: Arg): number | undefined {
  if (size === undefined || size === null) return -1;
  const n = asInt(size);
  if (n === undefined) {
    if (typeOf(size).lookup('__index__') === undefined) throw typeError(`argument should be integer or None, not '${typeOf(size).name}'`);
    return undefined;
  }
  if (typeof n === 'bigint') throw overflowError("cannot fit 'int' into an index-sized integer");
  return n;
}

function read(interp: Interp, self: PyTextBuffer, size: Arg): Value {
  const n = sizeOf(size);
  if (n === undefined) return retryWithIndex(interp, stringBufferType, 'read', [self, size], 1);
  checkOpen(self);
  const at = place(interp, self);
  if (self.position >= self.size) return '';
  const isAll = n < 0 || n >= self.size - self.position;
  const end = isAll ? self.text.length : unitAt(self.text, self.position + n);
  self.position = isAll ? self.size : self.position + n;
  self.unit = end;
  return taken(interp, self.text, at, end);
}

/** A part of a text, charged. */
function taken(interp: Interp, text: string, start: number, end: number): string {
  interp.meter.charge((end - start) >> 9);
  interp.meter.allocateLarge(32 + (end - start) * 2);
  return text.slice(start, end);
}

/** The unit after the line that begins at `from`. */
function lineEnd(interp: Interp, { text, newline }: PyTextBuffer, from: number): number {
  let end: number;
  if (newline === '') {
    const cr = text.indexOf('\r', from);
    const lf = text.indexOf('\n', from);
    end = cr < 0 || (lf >= 0 && lf < cr) ? lf + 1 : lf === cr + 1 ? lf + 1 : cr + 1;
  } else {
    const ending = newline ?? '\n';
    const found = text.indexOf(ending, from);
    end = found < 0 ? 0 : found + ending.length;
  }
  if (end === 0) end = text.length;
  // FUEL: for the search; what an ending of the other kind lies ahead is looked at as well.
  interp.meter.charge((newline === '' ? text.length - from : end - from) >> 9);
  return end;
}

/** The next line up to `limit` characters (negative: no limit); '' at the end. */
function nextLine(interp: Interp, buffer: PyTextBuffer, limit: number): string {
  const at = place(interp, buffer);
  if (buffer.position >= buffer.size || limit === 0) return '';
  const { text } = buffer;
  let end = lineEnd(interp, buffer, at);
  const isBasic = buffer.size === text.length;
  let count = isBasic ? end - at : pointCount(text.slice(at, end));
  if (limit >= 0 && limit < count) {
    count = limit;
    end = isBasic ? at + limit : unitAt(text, buffer.position + limit);
  }
  buffer.position += count;
  buffer.unit = end;
  interp.meter.allocate(32 + (end - at));
  return text.slice(at, end);
}

function readline(interp: Interp, self: PyTextBuffer, size: Arg): Value {
  const n = sizeOf(size);
  if (n === undefined) return retryWithIndex(interp, stringBufferType, 'readline', [self, size], 1);
  checkOpen(self);
  return nextLine(interp, self, n);
}

function seek(interp: Interp, self: PyTextBuffer, pos: Value, whence: Arg): Value {
  const n = asInt(pos);
  if (n === undefined) return retryWithIndex(interp, stringBufferType, 'seek', [self, pos, whence], 1);
  if (typeof n === 'bigint') throw overflowError('Python int too large to convert to C ssize_t');
  const from = whence === undefined ? 0 : asInt(whence);
  if (from === undefined) return retryWithIndex(interp, stringBufferType, 'seek', [self, pos, whence], 2);
  checkOpen(self);
  if (from > 0x7fffffff || from < -0x80000000) throw overflowError('Python int too large to convert to C int');
  if (from !== 0 && from !== 1 && from !== 2) throw valueError(`Invalid whence (${from}, should be 0, 1 or 2)`);
  if (n < 0 && from === 0) throw valueError(`Negative seek position ${n}`);
  if (from !== 0 && n !== 0) throw raise('OSError', "Can't do nonzero cur-relative seeks");
  if (from === 1) return self.position;
  settle(interp, self);
  self.position = from === 2 ? self.size : n;
  self.unit = -1;
  return self.position;
}

function getvalue(interp: Interp, self: PyTextBuffer): Value {
  checkOpen(self);
  settle(interp, self);
  return self.text;
}

function tell(_interp: Interp, self: PyTextBuffer): Value {
  checkOpen(self);
  return self.position;
}

function close(_interp: Interp, self: PyTextBuffer): Value {
  self.isClosed = true;
  clear(self);
  return null;
}

const yes = (_interp: Interp, self: PyTextBuffer): Value => {
  checkOpen(self);
  return true;
};

/** What was seen of line endings: bits of `Seen`; -1 where they are not looked at. */
function seenEndings(_interp: Interp, self: Value): Value {
  const buffer = self as PyTextBuffer;
  checkOpen(buffer);
  return buffer.newline === null || buffer.newline === '' ? buffer.seen : -1;
}

defineType(stringBufferType, {
  construct: fn('own StringIO(*args, **kwargs)', (interp: Interp) => {
    interp.meter.allocate(160);
    return new PyTextBuffer();
  }),
  init: method("__init__(self, initial_value='', newline='\\n')", init),
  slots: iteratorSlots,
  methods: {
    _load: method('_load(self, value, newline, position, /)', load),
    _newline: method('_newline(self, /)', (_interp: Interp, self: PyTextBuffer) => self.newline),
    _seen_endings: method('_seen_endings(self, /)', seenEndings),
    close: method('close(self, /)', close),
    flush: method('flush(self, /)', () => null),
    getvalue: method('getvalue(self, /)', getvalue),
    read: method('read(self, size=-1, /)', read),
    readable: method('readable(self, /)', yes),
    readline: method('readline(self, size=-1, /)', readline),
    seek: method('seek(self, pos, whence=0, /)', seek),
    seekable: method('seekable(self, /)', yes),
    tell: method('tell(self, /)', tell),
    truncate: method('truncate(self, pos=None, /)', truncate),
    writable: method('writable(self, /)', yes),
    write: method('write(self, s, /)', write),
  },
  getset: {
    closed: { get: (_interp, self) => (unwrap(self) as PyTextBuffer).isClosed },
    line_buffering: {
      get: (_interp, self) => {
        checkOpen(unwrap(self) as PyTextBuffer);
        return false;
      },
    },
  },
});

defineStored({
  PyTextBuffer: {
    tag: 250,
    make: PyTextBuffer,
    types: [stringBufferType],
    fields: {
      text: 'text',
      chunks: refTo(PyList),
      tail: 'text',
      tailPieces: 'int',
      size: 'int',
      position: 'int',
      unit: 'int',
      newline: 'text?',
      seen: 'int',
      isClosed: 'bool',
    },
    restored: isSound,
  },
});

function isSound(buffer: PyTextBuffer): boolean {
  const { text, chunks, tail, newline, position, size } = buffer;
  const pieces = chunks.items;
  if (!pieces.every((piece) => typeof piece === 'string') || position < 0) return false;
  if (newline !== null && !ENDINGS.includes(newline)) return false;
  buffer.unit = -1;
  return size === (pieces as string[]).reduce((sum, piece) => sum + pointCount(piece), pointCount(text) + pointCount(tail));
}
