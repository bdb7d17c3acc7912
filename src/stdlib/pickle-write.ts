/**
 * Writes pickles. The stack of what is half written is data: whatever needs guest code (reductions, names, persistent ids) is handed to the frozen Python of
 * the module, which answers with a plan and asks to go on. CPython: save and its helpers in Modules/_pickle.c.
 */

import { encodeUtf8 } from '../objects/codec-utf8.ts';
import {
  bytearrayType,
  bytesType,
  dictType,
  frozensetType,
  listType,
  PyByteArray,
  PyBytes,
  PyDict,
  PyList,
  PySet,
  PyTuple,
  setType,
  tupleType,
} from '../objects/containers.ts';
import { fn, type NativeRow } from '../objects/define.ts';
import { raise, typeError, valueError } from '../objects/errors.ts';
import { floatRepr, intToText } from '../objects/float-text.ts';
import { builtinType, type Interp, PyFloat, PyObject, type PyType, typeOf, type Value } from '../objects/object.ts';
import { defineStored, oneOf, refTo } from '../objects/stored.ts';
import { textKey } from '../objects/text-key.ts';
import { escapeCode } from '../objects/text-repr.ts';
import { PICKLE, type PickleOpcode } from './pickle-opcodes.ts';

const FRAME_TARGET = 64 * 1024;
const FRAME_HEADER = 9;
/** Frames shorter than this get no header. */
const FRAME_LEAST = 4;
const BATCH = 1000;
/** Nested deeper than this is a RecursionError: objects that reduce to ever new ones. */
const MAX_LEVELS = 20_000;
/** In fast mode, deeper levels are looked at for cycles. */
const FAST_LEVELS = 50;
/** Bytes counted for an open level, and for an object in the memo. */
const LEVEL_BYTES = 160;
const MEMO_BYTES = 64;

const writerType = builtinType('pickle_writer');
const levelType = builtinType('pickle_level');
const nameType = builtinType('pickle_name');

type LevelKind = 'list' | 'pairs' | 'tuple' | 'set' | 'frozenset' | 'plan';

/** Something half written: items of a container, or a plan of the frozen Python (`PLAN_STEPS`). */
class PyPickleLevel extends PyObject {
  declare readonly kind: LevelKind;
  declare readonly owner: Value;
  /** What is written: keys and values of dicts in turn. */
  declare readonly items: PyList | PyTuple;
  declare readonly plan: string;
  /** How many items, and for a plan how many values of `items`, have been begun. */
  declare at: number;
  /** How many steps of a plan have been done. */
  declare step: number;
  /** True if every item is followed by its own opcode, else batches are. */
  declare isSingle: boolean;
  /** True if the container itself is read, not what an iterator has given. */
  declare readonly isExact: boolean;
  /** True if a batch, or an item with its own opcode, waits for its opcode. */
  declare isOpen: boolean;
  /** The size of a dict or set when it was begun. */
  declare readonly size: number;
  constructor(kind: LevelKind, owner: Value, items: PyList | PyTuple, plan: string, isSingle: boolean, isExact: boolean) {
    super(levelType);
    this.kind = kind;
    this.owner = owner;
    this.items = items;
    this.plan = plan;
    this.at = 0;
    this.step = 0;
    this.isSingle = isSingle;
    this.isExact = isExact;
    this.isOpen = false;
    this.size = owner instanceof PyDict || owner instanceof PySet ? owner.size : 0;
  }
}

/** A pickler's state. Guests never see it; snapshots hold it. */
export class PyPickleWriter extends PyObject {
  declare readonly protocol: number;
  /** True if nothing is put into the memo. */
  declare isFast: boolean;
  /** True if the pickler has a `persistent_id` that every object is shown to. */
  declare asksIds: boolean;
  /** Room for the output, of which `length` bytes are used. */
  declare readonly out: PyByteArray;
  declare length: number;
  declare isFraming: boolean;
  /** Where the header of the present frame is; -1 if there is none. */
  declare frame: number;
  /** Levels, the outermost first. */
  declare readonly stack: PyList;
  /** What is to be written next, if anything, and whether it has been shown to `persistent_id`. */
  declare pending: Value | undefined;
  declare isShown: boolean;
  /** What has a number, in the order of the numbers. */
  declare readonly memo: PyList;
  /** The numbers. */
  declare index: Map<Value, number>;
  constructor(protocol: number) {
    super(writerType);
    this.protocol = protocol;
    this.isFast = false;
    this.asksIds = false;
    this.out = new PyByteArray(new Uint8Array(0));
    this.length = 0;
    this.isFraming = false;
    this.frame = -1;
    this.stack = new PyList([]);
    this.pending = undefined;
    this.isShown = false;
    this.memo = new PyList([]);
    this.index = new Map();
  }
}

/** A str of a name that is another object than equal ones: of those of one `text` only one is in the memo, and any number where it is null. */
class PyPickleName extends PyObject {
  declare readonly text: string | null;
  constructor(text: string | null) {
    super(nameType);
    this.text = text;
  }
}

/** By what objects are known in the memo. DIVERGENCE(pickle): equal strs are one. */
function memoKey(v: Value): Value {
  if (typeof v === 'string') return textKey(v);
  return v instanceof PyPickleName && v.text !== null ? `\0N${v.text}` : v;
}

defineStored({
  PyPickleName: { tag: 313, make: PyPickleName, types: [nameType], fields: { text: 'text?' } },
  PyPickleLevel: {
    tag: 310,
    make: PyPickleLevel,
    types: [levelType],
    fields: {
      kind: oneOf('list', 'pairs', 'tuple', 'set', 'frozenset', 'plan'),
      owner: 'value',
      items: refTo(PyList, PyTuple),
      plan: 'text',
      at: 'int',
      step: 'int',
      isSingle: 'bool',
      isExact: 'bool',
      isOpen: 'bool',
      size: 'int',
    },
    restored: ({ at, step }: PyPickleLevel) => at >= 0 && step >= 0,
  },
  PyPickleWriter: {
    tag: 311,
    make: PyPickleWriter,
    types: [writerType],
    fields: {
      protocol: 'int',
      isFast: 'bool',
      asksIds: 'bool',
      out: refTo(PyByteArray),
      length: 'int',
      isFraming: 'bool',
      frame: 'int',
      stack: refTo(PyList),
      pending: 'value?',
      isShown: 'bool',
      memo: refTo(PyList),
    },
    derived: ['index'],
    restored(writer: PyPickleWriter) {
      writer.index = new Map(writer.memo.items.map((v, i) => [memoKey(v), i]));
      const { length, frame, out, stack } = writer;
      const isWithin = length >= 0 && length <= out.bytes.length && (frame === -1 || (frame >= 0 && frame + FRAME_HEADER <= length));
      return isWithin && stack.items.every((level) => level instanceof PyPickleLevel);
    },
  },
});

/** Steps of plans that write an opcode. */
const PLAN_STEPS: Readonly<Record<string, PickleOpcode>> = {
  N: 'NEWOBJ',
  X: 'NEWOBJ_EX',
  R: 'REDUCE',
  B: 'BUILD',
  T: 'TUPLE',
  '2': 'TUPLE2',
  '(': 'MARK',
  P: 'POP',
  G: 'STACK_GLOBAL',
  Q: 'BINPERSID',
};

/** Values whose opcodes are different for protocol 0 and 1, and all later ones. */
const TRUE = Uint8Array.of(0x49, 0x30, 0x31, 0x0a);
const FALSE = Uint8Array.of(0x49, 0x30, 0x30, 0x0a);

/** One stretch of writing, up to the end or to where Python must help. */
class Writing {
  readonly #interp: Interp;
  readonly #writer: PyPickleWriter;

  constructor(interp: Interp, writer: PyPickleWriter) {
    this.#interp = interp;
    this.#writer = writer;
  }

  /** Writes what is pending and open. Returns None at the end, or what Python must do: ('id' or 'object', the object). */
  run(): Value {
    const writer = this.#writer;
    const levels = writer.stack.items as PyPickleLevel[];
    for (;;) {
      if (writer.pending !== undefined) {
        const v = writer.pending;
        writer.pending = undefined;
        const request = this.#save(v);
        if (request !== null) return request;
      } else if (levels.length === 0) return null;
      else this.#go(levels[levels.length - 1]);
    }
  }

  // ---- objects -----------------------------------------------------------------------------------

  #save(v: Value): Value {
    const writer = this.#writer;
    this.#interp.meter.charge(1);
    this.#endLongFrame();
    if (writer.asksIds && !writer.isShown) return new PyTuple(['id', v]);
    writer.isShown = false;
    if (this.#atom(v)) return null;
    const known = writer.index.get(memoKey(v));
    if (known !== undefined) {
      this.#get(known);
      return null;
    }
    return this.#fresh(v);
  }

  /** Writes what is never in the memo; false if it is something else. */
  #atom(v: Value): boolean {
    if (v === null) this.#op('NONE');
    else if (typeof v === 'boolean') {
      if (this.#writer.protocol >= 2) this.#op(v ? 'NEWTRUE' : 'NEWFALSE');
      else this.writeAll(v ? TRUE : FALSE);
    } else if (typeof v === 'number' || typeof v === 'bigint') this.#int(v);
    else if (v instanceof PyFloat) this.#float(v.value);
    else return false;
    return true;
  }

  #int(n: number | bigint): void {
    const { protocol } = this.#writer;
    const isShort = typeof n === 'number' && n >= -0x80000000 && n <= 0x7fffffff;
    if (protocol === 0 && isShort) this.#line('INT', String(n));
    else if (isShort && n >= 0 && n <= 0xff) this.#sized('BININT1', n, 1);
    else if (isShort && n >= 0 && n <= 0xffff) this.#sized('BININT2', n, 2);
    else if (isShort) this.#sized('BININT', n, 4);
    else if (protocol < 2) this.#line('LONG', `${intToText(this.#interp, n)}L`);
    else this.#long(BigInt(n));
  }

  /** CPython: save_long; as few bytes as hold the sign. */
  #long(n: bigint): void {
    const bits = (n < 0n ? ~n : n).toString(16).length * 4;
    this.#interp.meter.charge(bits >> 6);
    this.#interp.meter.allocateLarge(bits >> 1);
    const hex = BigInt.asUintN(bits + 8, n)
      .toString(16)
      .padStart((bits + 8) >> 2, '0');
    const bytes = new Uint8Array(hex.length >> 1);
    for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(hex.slice(hex.length - 2 * i - 2, hex.length - 2 * i), 16);
    let size = bytes.length;
    const sign = n < 0n ? 0xff : 0;
    while (size > 1 && bytes[size - 1] === sign && bytes[size - 2] >= 0x80 === n < 0n) size -= 1;
    if (size < 256) this.#sized('LONG1', size, 1);
    else this.#sized('LONG4', size, 4);
    this.writeAll(bytes.subarray(0, size));
  }

  #float(x: number): void {
    if (this.#writer.protocol === 0) {
      this.#line('FLOAT', floatRepr(x));
      return;
    }
    this.#op('BINFLOAT');
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setFloat64(0, x);
    this.writeAll(bytes);
  }

  /** Writes or begins what is not in the memo yet; otherwise a request. */
  #fresh(v: Value): Value {
    const { protocol } = this.#writer;
    if (typeof v === 'string') return this.#text(v);
    const type = typeOf(v);
    if (type === bytesType && protocol >= 3) return this.#bytes((v as PyBytes).bytes, v);
    if (type === dictType) return this.#dict(v as PyDict);
    if (type === listType) return this.#list(v as PyList);
    if (type === tupleType) return this.#tuple(v as PyTuple);
    if (type === setType || type === frozensetType) return this.#set(v as PySet, type);
    if (type === bytearrayType) return this.#byteArray(v as PyByteArray);
    return new PyTuple(['object', v]);
  }

  /** The name of a module as its own functions have it. */
  #moduleName(text: string): null {
    const name = new PyPickleName(text);
    const known = this.#writer.index.get(memoKey(name));
    if (known === undefined) return this.#text(text, name);
    this.#get(known);
    return null;
  }

  #text(text: string, owner: Value = text): null {
    if (this.#writer.protocol === 0) this.#line('UNICODE', rawEscaped(text));
    else {
      const bytes = encodeUtf8(this.#interp, text, 'surrogatepass');
      if (bytes.length <= 0xff && this.#writer.protocol >= 4) this.#payload('SHORT_BINUNICODE', bytes, 1);
      else if (bytes.length <= 0xffffffff) this.#payload('BINUNICODE', bytes, 4);
      else this.#payload('BINUNICODE8', bytes, 8);
    }
    return this.memoize(owner);
  }

  #bytes(bytes: Uint8Array, owner: Value): null {
    this.writeBytes(bytes);
    return this.memoize(owner);
  }

  /** Bytes as protocol 3 and later write them, without the memo. */
  writeBytes(bytes: Uint8Array): void {
    if (bytes.length <= 0xff) this.#payload('SHORT_BINBYTES', bytes, 1);
    else if (bytes.length <= 0xffffffff) this.#payload('BINBYTES', bytes, 4);
    else this.#payload('BINBYTES8', bytes, 8);
  }

  #byteArray(array: PyByteArray): null {
    if (this.#writer.protocol >= 5) {
      this.writeByteArray(array.bytes);
      return this.memoize(array);
    }
    this.#interp.meter.allocateLarge(array.bytes.length);
    return this.#reduce(array, bytearrayType, array.bytes.length === 0 ? [] : [new PyBytes(array.bytes.slice())]);
  }

  writeByteArray(bytes: Uint8Array): void {
    this.#payload('BYTEARRAY8', bytes, 8);
  }

  /** Writes a call of a class: what sets and bytearrays are before they have opcodes. */
  #reduce(owner: Value, cls: PyType, args: Value[]): null {
    return this.open(new PyPickleLevel('plan', owner, new PyTuple([cls, new PyTuple(args)]), 'raRm', false, true));
  }

  #list(list: PyList): null {
    if (this.#writer.protocol === 0) this.#ops('MARK', 'LIST');
    else this.#op('EMPTY_LIST');
    this.memoize(list);
    return this.openList(list, list, true);
  }

  #dict(dict: PyDict): null {
    if (this.#writer.protocol === 0) this.#ops('MARK', 'DICT');
    else this.#op('EMPTY_DICT');
    this.memoize(dict);
    if (dict.size === 0) return null;
    const pairs: Value[] = [];
    this.#interp.meter.charge(dict.size >> 3);
    this.#interp.meter.allocate(dict.size * 16);
    for (let i = 0; i < dict.keys.length; i++) {
      if (dict.keys[i] !== undefined) pairs.push(dict.keys[i] as Value, dict.values[i] as Value);
    }
    return this.openPairs(dict, new PyList(pairs), this.#writer.protocol > 0);
  }

  #tuple(tuple: PyTuple): null {
    const { protocol } = this.#writer;
    const size = tuple.items.length;
    if (size === 0) {
      if (protocol === 0) this.#ops('MARK', 'TUPLE');
      else this.#op('EMPTY_TUPLE');
      return null;
    }
    if (size > 3 || protocol < 2) this.#op('MARK');
    return this.open(new PyPickleLevel('tuple', tuple, tuple, '', false, true));
  }

  #set(set: PySet, type: PyType): null {
    this.#interp.meter.charge(set.size >> 3);
    this.#interp.meter.allocate(set.size * 8);
    const items = new PyList(set.keys.filter((key) => key !== undefined));
    if (this.#writer.protocol < 4) return this.#reduce(set, type, [items]);
    if (type === frozensetType) {
      this.#op('MARK');
      return this.open(new PyPickleLevel('frozenset', set, items, '', false, true));
    }
    this.#op('EMPTY_SET');
    this.memoize(set);
    return set.size === 0 ? null : this.open(new PyPickleLevel('set', set, items, '', false, true));
  }

  // ---- levels ------------------------------------------------------------------------------------

  /** Begins a level. Raises RecursionError, and in fast mode ValueError for a cycle. */
  open(level: PyPickleLevel): null {
    const levels = this.#writer.stack.items as PyPickleLevel[];
    if (levels.length >= MAX_LEVELS) throw raise('RecursionError', 'maximum recursion depth exceeded while pickling an object');
    if (this.#writer.isFast && levels.length > FAST_LEVELS) this.#refuseCycle(level.owner);
    this.#interp.meter.allocate(LEVEL_BYTES);
    levels.push(level);
    return null;
  }

  #refuseCycle(owner: Value): void {
    const levels = this.#writer.stack.items as PyPickleLevel[];
    this.#interp.meter.charge(levels.length >> 3);
    if (owner === null || !levels.some((level) => level.owner === owner)) return;
    const at = `0x${this.#interp.idOf(owner).toString(16)}`;
    throw valueError(`fast mode: can't pickle cyclic objects including object type ${typeOf(owner).name} at ${at}`);
  }

  /** Begins the items of a list or of what appends them. */
  openList(owner: Value, items: PyList, isExact: boolean): null {
    const { length } = items.items;
    if (length === 0) return null;
    return this.open(new PyPickleLevel('list', owner, items, '', length === 1 || this.#writer.protocol === 0, isExact));
  }

  /** Begins keys and values. */
  openPairs(owner: Value, pairs: PyList, isExact: boolean): null {
    const { length } = pairs.items;
    if (length === 0) return null;
    return this.open(new PyPickleLevel('pairs', owner, pairs, '', length === 2 || this.#writer.protocol === 0, isExact));
  }

  #go(level: PyPickleLevel): void {
    switch (level.kind) {
      case 'plan':
        return this.#goPlan(level);
      case 'list':
        return this.#goBatches(level, 1, 'APPEND', 'APPENDS');
      case 'pairs':
        return this.#goBatches(level, 2, 'SETITEM', 'SETITEMS');
      case 'set':
        return this.#goBatches(level, 1, 'ADDITEMS', 'ADDITEMS');
      case 'tuple':
      case 'frozenset':
        return this.#goWhole(level);
    }
  }

  /** CPython: batch_list_exact, batch_list, batch_dict_exact, batch_dict, save_set, which end their last batch differently. */
  #goBatches(level: PyPickleLevel, width: number, one: PickleOpcode, many: PickleOpcode): void {
    const { items } = level.items;
    if (level.at % width === 0) {
      const isFull = level.at % (BATCH * width) === 0;
      const isEnd = level.at >= items.length;
      this.#checkSize(level);
      if (level.isOpen && (level.isSingle || isFull || isEnd)) {
        this.#op(level.isSingle ? one : many);
        level.isOpen = false;
        // A dict or set is known to be over only when a batch is not full.
        if (isEnd && isFull && !level.isSingle && level.isExact && level.kind !== 'list') this.#ops('MARK', many);
      }
      if (isEnd) {
        this.#close();
        return;
      }
      if (!level.isOpen) this.#openBatch(level, items.length - level.at === width);
    }
    level.at += 1;
    this.#writer.pending = items[level.at - 1];
  }

  #openBatch(level: PyPickleLevel, isLast: boolean): void {
    if (isLast && !level.isExact) level.isSingle = true;
    level.isOpen = true;
    if (!level.isSingle) this.#op('MARK');
  }

  #checkSize({ owner, size, kind, isExact }: PyPickleLevel): void {
    if (!isExact || kind === 'list') return;
    const now = owner instanceof PyDict || owner instanceof PySet ? owner.size : size;
    if (now === size) return;
    this.#close();
    throw raise('RuntimeError', `${kind === 'set' ? 'set' : 'dictionary'} changed size during iteration`);
  }

  /** Tuples and frozensets exist once all that is in them does; by then they may have been written as part of themselves. */
  #goWhole(level: PyPickleLevel): void {
    const { items } = level.items;
    if (level.at < items.length) {
      level.at += 1;
      this.#writer.pending = items[level.at - 1];
      return;
    }
    this.#close();
    const { protocol, index } = this.#writer;
    const known = index.get(level.owner);
    const isShort = level.kind === 'tuple' && items.length <= 3 && protocol >= 2;
    if (known !== undefined) {
      if (isShort || protocol === 0) for (let i = isShort ? 1 : 0; i <= items.length; i++) this.#op('POP');
      else this.#op('POP_MARK');
      this.#get(known);
      return;
    }
    if (level.kind === 'frozenset') this.#op('FROZENSET');
    else if (isShort) this.#op((['TUPLE1', 'TUPLE2', 'TUPLE3'] as const)[items.length - 1]);
    else this.#op('TUPLE');
    this.memoize(level.owner);
  }

  #goPlan(level: PyPickleLevel): void {
    if (level.step >= level.plan.length) {
      this.#close();
      return;
    }
    const step = level.plan[level.step];
    level.step += 1;
    const opcode = PLAN_STEPS[step];
    if (opcode !== undefined) this.#op(opcode);
    else if (step === 'm') this.#memoizeMade(level.owner);
    else if (step === 'M') this.memoize(level.owner);
    else if (step !== 'o') this.#planValue(level, step);
  }

  /** A step that takes the next value: `w` are bytes, `l` and `d` items, `F` and `K` names, all others are objects; `u` is one that `persistent_id` is not asked about. */
  #planValue(level: PyPickleLevel, step: string): void {
    const value = level.items.items[level.at] ?? null;
    level.at += 1;
    if (step === 'w' && value instanceof PyBytes) this.writeAll(value.bytes);
    else if (step === 'F' && typeof value === 'string') this.#text(value, new PyPickleName(null));
    else if (step === 'K' && typeof value === 'string') this.#moduleName(value);
    else if (step === 'l' && value instanceof PyList) this.openList(level.owner, value, false);
    else if (step === 'd' && value instanceof PyList) this.openPairs(level.owner, value, false);
    else {
      this.#writer.pending = value;
      this.#writer.isShown = step === 'u';
    }
  }

  #memoizeMade(owner: Value): void {
    const known = this.#writer.index.get(memoKey(owner));
    if (known === undefined) {
      this.memoize(owner);
      return;
    }
    this.#op('POP');
    this.#get(known);
  }

  #close(): void {
    this.#writer.stack.items.pop();
  }

  // ---- memo --------------------------------------------------------------------------------------

  /** Gives an object its number. */
  memoize(v: Value): null {
    const { memo, index, protocol, isFast } = this.#writer;
    if (isFast) return null;
    const n = memo.items.length;
    this.#interp.meter.allocate(MEMO_BYTES);
    memo.items.push(v);
    index.set(memoKey(v), n);
    if (protocol >= 4) this.#op('MEMOIZE');
    else if (protocol === 0) this.#line('PUT', String(n));
    else if (n < 256) this.#sized('BINPUT', n, 1);
    else this.#sized('LONG_BINPUT', n, 4);
    return null;
  }

  #get(n: number): void {
    if (this.#writer.protocol === 0) this.#line('GET', String(n));
    else if (n < 256) this.#sized('BINGET', n, 1);
    else this.#sized('LONG_BINGET', n, 4);
  }

  // ---- bytes -------------------------------------------------------------------------------------

  /** Begins a pickle. */
  begin(): void {
    const writer = this.#writer;
    writer.length = 0;
    writer.frame = -1;
    writer.isFraming = false;
    writer.stack.items.length = 0;
    writer.isShown = false;
    if (writer.protocol >= 2) this.#sized('PROTO', writer.protocol, 1);
    writer.isFraming = writer.protocol >= 4;
  }

  /** Ends it and returns it. */
  finish(): Value {
    const writer = this.#writer;
    this.#op('STOP');
    this.#endFrame();
    writer.isFraming = false;
    this.#interp.meter.allocateLarge(writer.length);
    const made = new PyBytes(writer.out.bytes.slice(0, writer.length));
    writer.length = 0;
    writer.out.bytes = new Uint8Array(0);
    return made;
  }

  #room(size: number): number {
    const writer = this.#writer;
    if (writer.isFraming && writer.frame < 0) {
      writer.frame = writer.length;
      writer.length += FRAME_HEADER;
    }
    const at = writer.length;
    const end = at + size;
    if (end > writer.out.bytes.length) {
      const capacity = Math.max(64, end + (end >> 1));
      this.#interp.meter.allocateLarge(capacity);
      const bytes = new Uint8Array(capacity);
      bytes.set(writer.out.bytes);
      writer.out.bytes = bytes;
    }
    writer.length = end;
    return at;
  }

  #op(opcode: PickleOpcode): void {
    const at = this.#room(1);
    this.#writer.out.bytes[at] = PICKLE[opcode];
  }

  #ops(...opcodes: PickleOpcode[]): void {
    for (const opcode of opcodes) this.#op(opcode);
  }

  /** An opcode and a number of some bytes, the lowest first. */
  #sized(opcode: PickleOpcode, n: number, size: number): void {
    const at = this.#room(1 + size);
    const { bytes } = this.#writer.out;
    bytes[at] = PICKLE[opcode];
    putNumber(bytes, at + 1, n, size);
  }

  /** An opcode and a line of Latin-1. */
  #line(opcode: PickleOpcode, text: string): void {
    this.#interp.meter.charge(text.length >> 6);
    const at = this.#room(text.length + 2);
    const { bytes } = this.#writer.out;
    bytes[at] = PICKLE[opcode];
    for (let i = 0; i < text.length; i++) bytes[at + 1 + i] = text.charCodeAt(i);
    bytes[at + 1 + text.length] = 0x0a;
  }

  writeAll(bytes: Uint8Array): void {
    this.#interp.meter.charge(bytes.length >> 7);
    const at = this.#room(bytes.length);
    this.#writer.out.bytes.set(bytes, at);
  }

  /** An opcode, how many bytes there are, and the bytes; many stand outside of frames. */
  #payload(opcode: PickleOpcode, bytes: Uint8Array, size: number): void {
    const writer = this.#writer;
    const { isFraming } = writer;
    if (bytes.length >= FRAME_TARGET) {
      this.#endFrame();
      writer.isFraming = false;
    }
    this.#sized(opcode, bytes.length, size);
    this.writeAll(bytes);
    writer.isFraming = isFraming;
  }

  #endLongFrame(): void {
    const { frame, length } = this.#writer;
    if (frame >= 0 && length - frame - FRAME_HEADER >= FRAME_TARGET) this.#endFrame();
  }

  /** Writes the header of the present frame. */
  #endFrame(): void {
    const writer = this.#writer;
    const { frame, out } = writer;
    if (frame < 0) return;
    writer.frame = -1;
    const size = writer.length - frame - FRAME_HEADER;
    if (size >= FRAME_LEAST) {
      out.bytes[frame] = PICKLE.FRAME;
      putNumber(out.bytes, frame + 1, size, 8);
    } else {
      out.bytes.copyWithin(frame, frame + FRAME_HEADER, writer.length);
      writer.length -= FRAME_HEADER;
    }
  }
}

function putNumber(bytes: Uint8Array, at: number, n: number, size: number): void {
  let rest = n;
  for (let i = 0; i < size; i++) {
    bytes[at + i] = rest & 0xff;
    rest = Math.floor(rest / 256);
  }
}

/** Text as protocol 0 writes it, as Latin-1. CPython: raw_unicode_escape. */
function rawEscaped(text: string): string {
  return text.replace(/[\0\n\r\x1a\\]|[\u0100-\u{10ffff}]/gu, (char) => {
    const code = char.codePointAt(0) as number;
    return code < 0x100 ? `\\u${code.toString(16).padStart(4, '0')}` : escapeCode(code);
  });
}

// ---- what the frozen Python calls ----------------------------------------------------------------

function writerOf(v: Value): PyPickleWriter {
  if (!(v instanceof PyPickleWriter)) throw typeError('a pickle writer is required');
  return v;
}

/** A level for a plan of the frozen Python. */
function planned(owner: Value, plan: Value, values: Value): PyPickleLevel {
  if (typeof plan !== 'string' || !(values instanceof PyTuple)) throw typeError('a plan and its values are required');
  return new PyPickleLevel('plan', owner, values, plan, false, true);
}

/** What note CPython adds to an error for a step of a plan. */
const STEP_NOTES: Readonly<Record<string, string>> = {
  c: 'class',
  n: '__new__ arguments',
  r: 'reconstructor',
  a: 'reconstructor arguments',
  s: 'state',
  S: 'state setter',
};

/** Where an error happened, from the inside to the outside: (object, what of it, key or None) each. */
function notesOf(interp: Interp, writer: PyPickleWriter): Value {
  const notes: Value[] = [];
  const add = (...note: Value[]): unknown => notes.push(new PyTuple(note));
  const levels = [...writer.stack.items].reverse() as PyPickleLevel[];
  interp.meter.charge(levels.length * 4);
  interp.meter.allocate(levels.length * 96);
  for (const { kind, owner, items, at, step, plan } of levels) {
    if (kind === 'list' || kind === 'tuple') add(owner, 'item', at - 1);
    else if (kind === 'set' || kind === 'frozenset') add(owner, 'element', null);
    else if (kind === 'pairs' && at % 2 === 0) add(owner, 'item', items.items[at - 2]);
    else if (kind === 'plan') {
      const text = STEP_NOTES[plan[step - 1]];
      if (text !== undefined) add(owner, text, null);
      // Marks what an object's own reduction has given.
      if (plan.endsWith('o')) add(owner, 'object', null);
    }
  }
  return new PyList(notes);
}

export const pickleWriteNatives: Readonly<Record<string, NativeRow>> = {
  _writer: fn('_writer(protocol, /)', (interp: Interp, protocol: Value) => {
    interp.meter.allocate(512);
    if (typeof protocol !== 'number' || protocol < 0 || protocol > 5) throw valueError('no protocol');
    return new PyPickleWriter(protocol);
  }),
  _begin: fn('_begin(writer, obj, asks_ids, is_fast, /)', (interp: Interp, w: Value, obj: Value, asksIds: Value, isFast: Value) => {
    const writer = writerOf(w);
    new Writing(interp, writer).begin();
    writer.pending = obj;
    writer.asksIds = asksIds === true;
    writer.isFast = isFast === true;
    return null;
  }),
  _write_on: fn('_write_on(writer, /)', (interp: Interp, writer: Value) => new Writing(interp, writerOf(writer)).run()),
  _write_unnamed: fn('_write_unnamed(writer, obj, /)', (_interp: Interp, w: Value, obj: Value) => {
    const writer = writerOf(w);
    writer.pending = obj;
    writer.isShown = true;
    return null;
  }),
  _write_plan: fn(
    '_write_plan(writer, owner, plan, values, /)',
    (interp: Interp, writer: Value, owner: Value, plan: Value, values: Value) =>
      new Writing(interp, writerOf(writer)).open(planned(owner, plan, values)),
  ),
  _write_buffer: fn(
    '_write_buffer(writer, data, memo, is_readonly, /)',
    (interp: Interp, writer: Value, data: Value, memo: Value, isReadonly: Value) => {
      const writing = new Writing(interp, writerOf(writer));
      if (!(data instanceof PyBytes)) throw typeError('bytes are required');
      const { bytes } = data;
      if (isReadonly === true) writing.writeBytes(bytes);
      else writing.writeByteArray(bytes);
      return memo === true ? writing.memoize(data) : null;
    },
  ),
  _write_end: fn('_write_end(writer, /)', (interp: Interp, writer: Value) => new Writing(interp, writerOf(writer)).finish()),
  _write_notes: fn('_write_notes(writer, /)', (interp: Interp, writer: Value) => notesOf(interp, writerOf(writer))),
  _memo: fn('_memo(writer, /)', (interp: Interp, writer: Value) => {
    const { items } = writerOf(writer).memo;
    interp.meter.allocate(items.length * 8);
    return new PyList([...items]);
  }),
  _set_memo: fn('_set_memo(writer, objects, /)', (interp: Interp, w: Value, objects: Value) => {
    const writer = writerOf(w);
    if (!(objects instanceof PyList)) throw typeError('a list is required');
    const { items } = objects;
    interp.meter.allocate(items.length * MEMO_BYTES);
    writer.memo.items = [...items];
    writer.index = new Map(items.map((v, i) => [memoKey(v), i]));
    return null;
  }),
};
