/**
 * Reads pickles. Stack, marks and memo are data: what needs guest code or names (classes, calls, states, files) is asked of the frozen Python of the module,
 * which comes back with the answer. CPython: load and its helpers in Modules/_pickle.c.
 */

import { bytesLike } from '../objects/bytes-like.ts';
import type { PyModule } from '../objects/callable.ts';
import { decodeRawEscapes } from '../objects/codec-escape.ts';
import { decodeUtf8 } from '../objects/codec-utf8.ts';
import { dictType, frozensetType, listType, PyByteArray, PyBytes, PyDict, PyList, PySet, PyTuple, setType } from '../objects/containers.ts';
import { fn, type NativeRow } from '../objects/define.ts';
import { exceptions, newException, overflowError, PyBaseException, PyException, raise, typeError, valueError } from '../objects/errors.ts';
import { keyOf } from '../objects/hash.ts';
import { DICT_ITEM_BYTES, SET_ITEM_BYTES } from '../objects/key-lookup.ts';
import { builtinType, type Interp, intFromBigInt, PyFloat, PyObject, PyType, typeOf, type Value } from '../objects/object.ts';
import { defineStored, refTo } from '../objects/stored.ts';
import { strRepr } from '../objects/text-repr.ts';
import { PICKLE, type PickleOpcode } from './pickle-opcodes.ts';

const readerType = builtinType('pickle_reader');

const HIGHEST_PROTOCOL = 5;
/** Bytes counted for what is put on the stack or into the memo. */
const ITEM_BYTES = 24;
const MAX_SIZE = 2n ** 63n - 1n;

/** An unpickler's state. Guests never see it; snapshots hold it. */
export class PyPickleReader extends PyObject {
  /** What has been read of the file and not used yet, from `at` on. */
  declare data: PyBytes;
  declare at: number;
  /** True if there is a file to ask for more. */
  declare readonly hasFile: boolean;
  declare protocol: number;
  declare readonly stack: PyList;
  /** Lengths of the stack where marks are. */
  declare readonly marks: PyList;
  declare memo: PyDict;
  constructor(hasFile: boolean) {
    super(readerType);
    this.data = new PyBytes(new Uint8Array(0));
    this.at = 0;
    this.hasFile = hasFile;
    this.protocol = 0;
    this.stack = new PyList([]);
    this.marks = new PyList([]);
    this.memo = new PyDict();
  }
}

defineStored({
  PyPickleReader: {
    tag: 312,
    make: PyPickleReader,
    types: [readerType],
    fields: {
      data: refTo(PyBytes),
      at: 'int',
      hasFile: 'bool',
      protocol: 'int',
      stack: refTo(PyList),
      marks: refTo(PyList),
      memo: refTo(PyDict),
    },
    restored: ({ at, data, marks, stack }: PyPickleReader) =>
      at >= 0 && at <= data.bytes.length && marks.items.every((n) => typeof n === 'number' && n >= 0 && n <= stack.items.length),
  },
});

/** Thrown when the buffer is at its end: how many bytes are wanted, or a line. Caught where an opcode began. */
class Short {
  readonly wanted: number;
  constructor(wanted: number) {
    this.wanted = wanted;
  }
}

const LINE = -1;

/** What the frozen Python is asked; null goes on. */
type Request = Value;

/** One stretch of reading, up to the end or to where Python must help. */
class Reading {
  readonly #interp: Interp;
  readonly #reader: PyPickleReader;
  readonly #bytes: Uint8Array;
  readonly #stack: Value[];
  readonly #marks: number[];
  #at: number;

  constructor(interp: Interp, reader: PyPickleReader) {
    this.#interp = interp;
    this.#reader = reader;
    this.#bytes = reader.data.bytes;
    this.#stack = reader.stack.items;
    this.#marks = reader.marks.items as number[];
    this.#at = reader.at;
  }

  /** Returns what Python must do: a name and its arguments. */
  run(): Value {
    for (;;) {
      this.#interp.meter.charge(1);
      const from = this.#at;
      try {
        const request = this.#opcode(this.#byte());
        if (request !== null) return request;
      } catch (error) {
        if (!(error instanceof Short)) throw error;
        return this.#short(error.wanted, from);
      } finally {
        this.#reader.at = this.#at;
      }
    }
  }

  /** The file is asked for more, and the opcode begun again. */
  #short(wanted: number, from: number): Value {
    if (!this.#reader.hasFile) {
      if (from === this.#bytes.length) throw raise('EOFError', 'Ran out of input');
      throw unpicklingError(this.#interp, 'pickle data was truncated');
    }
    this.#at = from;
    this.#reader.at = from;
    return ask('more', wanted, from === this.#bytes.length);
  }

  // ---- bytes -------------------------------------------------------------------------------------

  #need(size: number): number {
    const at = this.#at;
    if (size > this.#bytes.length - at) throw new Short(size - (this.#bytes.length - at));
    this.#at = at + size;
    return at;
  }

  #byte(): number {
    return this.#bytes[this.#need(1)];
  }

  /** An unsigned number of some bytes, at most six that are not zero. */
  #number(size: number): number {
    const at = this.#need(size);
    let n = 0;
    for (let i = size - 1; i >= 0; i--) n = n * 256 + this.#bytes[at + i];
    return n;
  }

  #signed(): number {
    return this.#number(4) | 0;
  }

  /** A count of bytes to follow; `what` could be too many. */
  #size(size: number, what: string): number {
    const n = this.#number(size);
    if (size === 8 && this.#bytes[this.#at - 1] >= 0x80) {
      throw overflowError(`${what} exceeds system's maximum ${what === 'FRAME length' ? '' : 'size '}of ${MAX_SIZE} bytes`);
    }
    return n;
  }

  #take(size: number): Uint8Array {
    const at = this.#need(size);
    this.#interp.meter.charge(size >> 7);
    return this.#bytes.subarray(at, at + size);
  }

  /** A copy of bytes, counted. */
  #copy(size: number): Uint8Array {
    const bytes = this.#take(size);
    this.#interp.meter.allocateLarge(size);
    return bytes.slice();
  }

  /** A line without its end. */
  #line(): Uint8Array {
    const end = this.#bytes.indexOf(0x0a, this.#at);
    this.#interp.meter.charge((end - this.#at) >> 7);
    if (end < 0) throw new Short(LINE);
    const line = this.#bytes.subarray(this.#at, end);
    this.#at = end + 1;
    return line;
  }

  #latinLine(): string {
    return this.#latin(this.#line());
  }

  #latin(line: Uint8Array): string {
    this.#interp.meter.allocateLarge(line.length * 2);
    let text = '';
    for (const byte of line) text += String.fromCharCode(byte);
    return text;
  }

  #name(): string {
    const line = this.#line();
    if (line.length === 0) throw unpicklingError(this.#interp, 'pickle data was truncated');
    return decodeUtf8(this.#interp, line, 'strict');
  }

  /** A line that holds something. */
  #numberLine(): string {
    const text = this.#latinLine();
    if (text === '') throw unpicklingError(this.#interp, 'pickle data was truncated');
    return text;
  }

  // ---- stack -------------------------------------------------------------------------------------

  #push(v: Value): null {
    this.#interp.meter.allocate(ITEM_BYTES);
    this.#stack.push(v);
    return null;
  }

  /** How much of the stack stands before the last mark. */
  get #fence(): number {
    return this.#marks.length === 0 ? 0 : this.#marks[this.#marks.length - 1];
  }

  #underflow(): PyException {
    return unpicklingError(this.#interp, this.#marks.length > 0 ? 'unexpected MARK found' : 'unpickling stack underflow');
  }

  /** Raises unless there are so many items after the last mark. */
  #expect(count: number): void {
    if (this.#stack.length - count < this.#fence) throw this.#underflow();
  }

  #pop(): Value {
    this.#expect(1);
    return this.#stack.pop() as Value;
  }

  #top(): Value {
    this.#expect(1);
    return this.#stack[this.#stack.length - 1];
  }

  /** The items after the last mark, which goes. */
  #popMark(): Value[] {
    const mark = this.#marks.pop();
    if (mark === undefined) throw unpicklingError(this.#interp, 'could not find MARK');
    const items = this.#stack.splice(mark);
    this.#interp.meter.charge(items.length >> 4);
    this.#interp.meter.allocate(items.length * 8);
    return items;
  }

  // ---- opcodes -----------------------------------------------------------------------------------

  #opcode(code: number): Request {
    const name = NAMES[code];
    if (name === undefined) throw unpicklingError(this.#interp, `invalid load key, '${shownKey(code)}'.`);
    return this.#atom(name);
  }

  /** What is not an object with items. */
  #atom(name: PickleOpcode): Request {
    switch (name) {
      case 'NONE':
        return this.#push(null);
      case 'NEWTRUE':
      case 'NEWFALSE':
        return this.#push(name === 'NEWTRUE');
      case 'BININT':
        return this.#push(this.#signed());
      case 'BININT1':
        return this.#push(this.#byte());
      case 'BININT2':
        return this.#push(this.#number(2));
      case 'LONG1':
        return this.#long(this.#byte());
      case 'LONG4':
        return this.#long(this.#signed());
      case 'BINFLOAT':
        return this.#float();
      case 'INT':
      case 'LONG':
      case 'FLOAT':
        return ask(name, this.#numberLine());
      case 'SHORT_BINUNICODE':
        return this.#text(this.#byte());
      case 'BINUNICODE':
        return this.#text(this.#size(4, name));
      case 'BINUNICODE8':
        return this.#text(this.#size(8, 'BINUNICODE'));
      case 'UNICODE':
        return this.#push(decodeRawEscapes(this.#interp, this.#line(), 'strict'));
      case 'SHORT_BINBYTES':
        return this.#push(new PyBytes(this.#copy(this.#byte())));
      case 'BINBYTES':
        return this.#push(new PyBytes(this.#copy(this.#size(4, name))));
      case 'BINBYTES8':
        return this.#push(new PyBytes(this.#copy(this.#size(8, 'BINBYTES'))));
      case 'BYTEARRAY8':
        return this.#push(new PyByteArray(this.#copy(this.#size(8, name))));
      default:
        return this.#oldText(name);
    }
  }

  #long(size: number): null {
    if (size < 0) throw unpicklingError(this.#interp, 'LONG pickle has negative byte count');
    const bytes = this.#take(size);
    this.#interp.meter.charge(size >> 1);
    this.#interp.meter.allocateLarge(size * 4);
    let hex = '';
    for (let i = size - 1; i >= 0; i--) hex += bytes[i].toString(16).padStart(2, '0');
    return this.#push(size === 0 ? 0 : intFromBigInt(BigInt.asIntN(size * 8, BigInt(`0x${hex}`))));
  }

  #float(): null {
    const bytes = this.#take(8);
    this.#interp.meter.allocate(16);
    return this.#push(new PyFloat(new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0)));
  }

  #text(size: number): null {
    const bytes = this.#take(size);
    this.#interp.meter.allocateLarge(size * 2);
    return this.#push(decodeUtf8(this.#interp, bytes, 'surrogatepass'));
  }

  /** Texts of Python 2, which the frozen Python decodes. */
  #oldText(name: PickleOpcode): Request {
    switch (name) {
      case 'STRING': {
        const line = this.#line();
        const quote = line[0];
        const isQuoted = line.length >= 2 && quote === line[line.length - 1] && (quote === 0x27 || quote === 0x22);
        if (!isQuoted) throw unpicklingError(this.#interp, 'the STRING opcode argument must be quoted');
        this.#interp.meter.allocateLarge(line.length);
        return ask(name, new PyBytes(line.slice(1, -1)));
      }
      case 'BINSTRING': {
        const size = this.#signed();
        if (size < 0) throw unpicklingError(this.#interp, 'BINSTRING pickle has negative byte count');
        return ask(name, new PyBytes(this.#copy(size)));
      }
      case 'SHORT_BINSTRING':
        return ask('BINSTRING', new PyBytes(this.#copy(this.#byte())));
      default:
        return this.#container(name);
    }
  }

  #container(name: PickleOpcode): Request {
    switch (name) {
      case 'EMPTY_LIST':
        return this.#made(new PyList([]));
      case 'EMPTY_DICT':
        return this.#made(new PyDict(undefined, this.#interp.dictRoot));
      case 'EMPTY_SET':
        return this.#made(new PySet());
      case 'EMPTY_TUPLE':
        return this.#made(new PyTuple([]));
      case 'TUPLE1':
      case 'TUPLE2':
      case 'TUPLE3': {
        const size = Number(name[5]);
        this.#expect(size);
        return this.#made(new PyTuple(this.#stack.splice(this.#stack.length - size)));
      }
      case 'LIST':
        return this.#made(new PyList(this.#popMark()));
      case 'TUPLE':
        return this.#made(new PyTuple(this.#popMark()));
      case 'DICT':
        return this.#markedDict(this.#popMark());
      case 'FROZENSET':
        return this.#frozenset(this.#popMark());
      case 'APPEND':
        this.#expect(2);
        return this.#append([this.#pop()]);
      case 'APPENDS':
        return this.#append(this.#popMark());
      case 'SETITEM':
        this.#expect(3);
        return this.#setItems(this.#stack.splice(this.#stack.length - 2));
      case 'SETITEMS':
        return this.#setItems(this.#popMark());
      case 'ADDITEMS':
        return this.#addItems(this.#popMark());
      default:
        return this.#place(name);
    }
  }

  #made(v: PyObject): null {
    this.#interp.meter.allocate(48);
    return this.#push(v);
  }

  #append(items: Value[]): Request {
    const list = this.#top();
    if (items.length === 0) return null;
    if (typeOf(list) !== listType) return ask('append', list, new PyList(items));
    this.#interp.meter.allocate(items.length * 8);
    for (const item of items) (list as PyList).items.push(item);
    return null;
  }

  #setItems(items: Value[]): Request {
    const dict = this.#top();
    if (items.length === 0) return null;
    if (items.length % 2 !== 0) throw unpicklingError(this.#interp, 'odd number of items for SETITEMS');
    return this.#fill(dict, items);
  }

  #markedDict(items: Value[]): Request {
    if (items.length % 2 !== 0) throw unpicklingError(this.#interp, 'odd number of items for DICT');
    const dict = new PyDict();
    this.#made(dict);
    return this.#fill(dict, items);
  }

  /** Stores keys and values, up to a key that only guest code can hash. */
  #fill(target: Value, items: Value[]): Request {
    let at = 0;
    if (typeOf(target) === dictType && (target as PyDict).buckets === null) {
      const dict = target as PyDict;
      for (; at < items.length; at += 2) {
        const key = keyOf(items[at]);
        if (key === undefined) break;
        this.#interp.meter.allocate(DICT_ITEM_BYTES);
        dict.set(key, items[at], items[at + 1]);
      }
    }
    return at === items.length ? null : ask('setitems', target, new PyList(items.slice(at)));
  }

  #addItems(items: Value[]): Request {
    const target = this.#top();
    if (items.length === 0) return null;
    const rest = typeOf(target) === setType ? this.#add(target as PySet, items) : items;
    return rest.length === 0 ? null : ask('additems', target, new PyList(rest));
  }

  /** Adds elements, up to one that only guest code can hash; returns what is left. */
  #add(set: PySet, items: Value[]): Value[] {
    if (set.buckets !== null) return items;
    for (let i = 0; i < items.length; i++) {
      const key = keyOf(items[i], 'set element');
      if (key === undefined) return items.slice(i);
      this.#interp.meter.allocate(SET_ITEM_BYTES);
      set.add(key, items[i]);
    }
    return [];
  }

  #frozenset(items: Value[]): Request {
    const set = new PySet(frozensetType);
    const rest = this.#add(set, items);
    return rest.length === 0 ? this.#made(set) : ask('frozenset', new PyList(items));
  }

  /** Stack, memo and frames. */
  #place(name: PickleOpcode): Request {
    switch (name) {
      case 'MARK':
        this.#interp.meter.allocate(ITEM_BYTES);
        this.#marks.push(this.#stack.length);
        return null;
      case 'POP':
        if (this.#marks.length > 0 && this.#fence === this.#stack.length) this.#marks.pop();
        else this.#pop();
        return null;
      case 'POP_MARK':
        this.#popMark();
        return null;
      case 'DUP':
        return this.#push(this.#top());
      case 'GET':
        return this.#get(this.#memoLine('GET'));
      case 'BINGET':
        return this.#get(this.#byte());
      case 'LONG_BINGET':
        return this.#get(this.#number(4));
      case 'PUT':
        return this.#put(this.#memoLine('PUT'));
      case 'BINPUT':
        return this.#put(this.#byte());
      case 'LONG_BINPUT':
        return this.#put(this.#number(4));
      case 'MEMOIZE':
        return this.#put(this.#reader.memo.size);
      case 'PROTO':
        this.#reader.protocol = this.#byte();
        if (this.#reader.protocol > HIGHEST_PROTOCOL) throw valueError(`unsupported pickle protocol: ${this.#reader.protocol}`);
        return null;
      case 'FRAME': {
        // Frames only say how much can be read at once.
        const size = this.#size(8, 'FRAME length');
        this.#at = this.#need(size);
        return null;
      }
      default:
        return this.#object(name);
    }
  }

  #memoLine(what: 'GET' | 'PUT'): number {
    const text = this.#numberLine().trim();
    if (!/^[+-]?\d+$/.test(text)) throw valueError(`invalid literal for int() with base 10: ${strRepr(`${text.slice(0, 200)}\n`)}`);
    const n = Number(text);
    if (n < 0) {
      throw what === 'PUT' ? valueError('negative PUT argument') : unpicklingError(this.#interp, `Memo value not found at index ${n}`);
    }
    return n;
  }

  #get(n: number): null {
    const v = this.#reader.memo.get(n);
    if (v === undefined) throw unpicklingError(this.#interp, `Memo value not found at index ${n}`);
    return this.#push(v);
  }

  #put(n: number): null {
    const top = this.#top();
    this.#interp.meter.allocate(DICT_ITEM_BYTES);
    this.#reader.memo.set(n, n, top);
    return null;
  }

  /** Classes, calls and states: all by the frozen Python. */
  #object(name: PickleOpcode): Request {
    switch (name) {
      case 'STOP':
        return ask(name, this.#pop());
      case 'GLOBAL': {
        const module = this.#name();
        return ask('class', module, this.#name());
      }
      case 'STACK_GLOBAL': {
        const className = this.#pop();
        const module = this.#pop();
        if (typeof className !== 'string' || typeof module !== 'string') throw unpicklingError(this.#interp, 'STACK_GLOBAL requires str');
        return ask('class', module, className);
      }
      case 'EXT1':
        return ask('extension', this.#byte());
      case 'EXT2':
        return ask('extension', this.#number(2));
      case 'EXT4':
        return ask('extension', this.#signed());
      case 'PERSID':
        return ask(name, new PyBytes(this.#line().slice()));
      case 'BINPERSID':
        return ask(name, this.#pop());
      case 'REDUCE': {
        const args = this.#pop();
        return ask('call', this.#pop(), args);
      }
      case 'BUILD': {
        this.#expect(2);
        const state = this.#pop();
        return ask('build', this.#top(), state);
      }
      case 'NEXT_BUFFER':
        return ask(name);
      case 'READONLY_BUFFER':
        return ask(name, this.#pop());
      default:
        return this.#instance(name);
    }
  }

  #instance(name: PickleOpcode): Request {
    switch (name) {
      case 'NEWOBJ':
      case 'NEWOBJ_EX': {
        const kwargs = name === 'NEWOBJ' ? new PyDict() : this.#pop();
        const args = this.#pop();
        const cls = this.#pop();
        if (!(cls instanceof PyType)) {
          throw unpicklingError(this.#interp, `${name} class argument must be a type, not ${typeOf(cls).name}`);
        }
        if (!(args instanceof PyTuple))
          throw unpicklingError(this.#interp, `${name} args argument must be a tuple, not ${typeOf(args).name}`);
        if (!(kwargs instanceof PyDict)) {
          throw unpicklingError(this.#interp, `${name} kwargs argument must be a dict, not ${typeOf(kwargs).name}`);
        }
        return ask('new', cls, args, kwargs);
      }
      case 'INST': {
        const args = new PyTuple(this.#popMark());
        const module = this.#name();
        const className = this.#name();
        return ask('INST', module, className, args);
      }
      default: {
        // OBJ.
        const [cls, ...args] = this.#popMark();
        if (cls === undefined) throw this.#underflow();
        return ask('OBJ', cls, new PyTuple(args));
      }
    }
  }
}

/** Names of opcodes by their byte. */
const NAMES: readonly (PickleOpcode | undefined)[] = (() => {
  const names: (PickleOpcode | undefined)[] = new Array(256).fill(undefined);
  for (const [name, code] of Object.entries(PICKLE)) names[code] = name as PickleOpcode;
  return names;
})();

function shownKey(code: number): string {
  const isPrintable = code >= 0x20 && code < 0x7f && code !== 0x27;
  return isPrintable ? String.fromCharCode(code) : `\\x${code.toString(16).padStart(2, '0')}`;
}

function ask(what: string, ...args: Value[]): Value {
  return new PyTuple([what, ...args]);
}

/** _pickle.UnpicklingError. */
function unpicklingError(interp: Interp, message: string): PyException {
  const cls = (interp.importModule('_pickle') as PyModule).dict.get('UnpicklingError');
  const isClass = cls instanceof PyType && cls.isSubtype(exceptions.Exception);
  return new PyException(isClass ? new PyBaseException(cls, new PyTuple([message])) : newException('ValueError', message));
}

// ---- what the frozen Python calls ----------------------------------------------------------------

function readerOf(v: Value): PyPickleReader {
  if (!(v instanceof PyPickleReader)) throw typeError('a pickle reader is required');
  return v;
}

function fed(interp: Interp, reader: PyPickleReader, data: Value): null {
  const bytes = bytesLike(data);
  if (bytes === undefined) throw typeError(`a bytes-like object is required, not '${typeOf(data).name}'`);
  const old = reader.data.bytes.subarray(reader.at);
  interp.meter.charge((old.length + bytes.length) >> 7);
  interp.meter.allocateLarge(old.length + bytes.length);
  const all = new Uint8Array(old.length + bytes.length);
  all.set(old);
  all.set(bytes, old.length);
  reader.data = new PyBytes(all);
  reader.at = 0;
  return null;
}

export const pickleReadNatives: Readonly<Record<string, NativeRow>> = {
  _reader: fn('_reader(has_file, /)', (interp: Interp, hasFile: Value) => {
    interp.meter.allocate(512);
    return new PyPickleReader(hasFile === true);
  }),
  /** Begins a pickle: the memo stays from the one before. */
  _read_begin: fn('_read_begin(reader, /)', (_interp: Interp, r: Value) => {
    const reader = readerOf(r);
    reader.stack.items.length = 0;
    reader.marks.items.length = 0;
    reader.protocol = 0;
    return null;
  }),
  /** Adds bytes to what can be read. */
  _feed: fn('_feed(reader, data, /)', (interp: Interp, reader: Value, data: Value) => fed(interp, readerOf(reader), data)),
  _read_on: fn('_read_on(reader, /)', (interp: Interp, reader: Value) => new Reading(interp, readerOf(reader)).run()),
  _push: fn('_push(reader, value, /)', (interp: Interp, reader: Value, value: Value) => {
    interp.meter.allocate(ITEM_BYTES);
    readerOf(reader).stack.items.push(value);
    return null;
  }),
  _read_protocol: fn('_read_protocol(reader, /)', (_interp: Interp, reader: Value) => readerOf(reader).protocol),
  _unread: fn('_unread(reader, /)', (_interp: Interp, r: Value) => readerOf(r).data.bytes.length - readerOf(r).at),
  _read_memo: fn('_read_memo(reader, /)', (_interp: Interp, reader: Value) => readerOf(reader).memo),
  _set_read_memo: fn('_set_read_memo(reader, memo, /)', (_interp: Interp, r: Value, memo: Value) => {
    if (!(memo instanceof PyDict)) throw typeError('a dict is required');
    readerOf(r).memo = memo;
    return null;
  }),
};
