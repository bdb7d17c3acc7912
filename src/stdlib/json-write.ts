/** Writes JSON text. The stack of open containers is data, so `default` and `items()` may be guest code. CPython: Modules/_json.c. */
import { dictType, PyDict, PyList, PyTuple } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { type PyBaseException, PyException, raise, typeError, valueError } from '../objects/errors.ts';
import { floatRepr, intToText } from '../objects/float-text.ts';
import { appendNote } from '../objects/notes.ts';
import { type Arg, builtinType, CALL, type Interp, PyFloat, PyInstance, PyObject, typeOf, type Value } from '../objects/object.ts';
import { repr } from '../objects/operators.ts';
import { callSpecial, collect, unwrap } from '../objects/protocol.ts';
import { sortedList } from '../objects/sort.ts';
import { defineStored, oneOf, refTo } from '../objects/stored.ts';
import { MAX_JSON_DEPTH } from './json-read.ts';

/** How text is written: as the arguments of json.JSONEncoder. */
export interface WriteOptions {
  /** Called with what cannot be written; null: TypeError. */
  readonly fallback: Value;
  readonly skipsKeys: boolean;
  readonly isAscii: boolean;
  readonly checksCircles: boolean;
  readonly allowsNan: boolean;
  readonly sortsKeys: boolean;
  /** What a level is indented by; null: all on one line. */
  readonly indent: string | null;
  readonly itemSeparator: string;
  readonly keySeparator: string;
}

/** Bytes counted for an open level, and for a piece of text beside its characters. */
const LEVEL_BYTES = 128;
const PIECE_BYTES = 16;
/** So many characters are put together before they are joined to the text. */
const MAX_CHUNK_UNITS = 1 << 16;
/** Texts of keys are kept while one stretch writes, as records have the same ones: so many, of at most this length. */
const MAX_KNOWN_KEYS = 256;
const MAX_KNOWN_KEY = 32;
/** Longer texts the host cannot hold. */
const MAX_TEXT = 1 << 29;

const writerType = builtinType('json_writer');
const levelType = builtinType('json_level');

/** What is written at one level: the items of a list, the keys and values of a dict in turn, or what `default` made of an object. */
class PyJsonLevel extends PyObject {
  declare readonly kind: 'list' | 'dict' | 'default';
  /** The list, dict or other object itself. */
  declare readonly owner: Value;
  declare readonly items: PyList | PyTuple;
  declare at: number;
  /** True once an item has been written: the next needs a separator. */
  declare isStarted: boolean;
  /** Arrays and objects around and including this one: how far it is indented. */
  declare readonly depth: number;
  constructor(kind: PyJsonLevel['kind'], owner: Value, items: PyList | PyTuple, depth: number) {
    super(levelType);
    this.at = 0;
    this.depth = depth;
    this.isStarted = false;
    this.kind = kind;
    this.owner = owner;
    this.items = items;
  }
}

/** A writer in the middle of its work. Guests never see it; snapshots hold it while guest code runs. */
class PyJsonWriter extends PyObject implements WriteOptions {
  declare readonly fallback: Value;
  declare readonly skipsKeys: boolean;
  declare readonly isAscii: boolean;
  declare readonly checksCircles: boolean;
  declare readonly allowsNan: boolean;
  declare readonly sortsKeys: boolean;
  declare readonly indent: string | null;
  declare readonly itemSeparator: string;
  declare readonly keySeparator: string;
  /** Levels, the outermost first. */
  declare readonly stack: PyList;
  declare out: string;
  constructor(options: WriteOptions) {
    super(writerType);
    this.out = '';
    this.stack = new PyList([]);
    this.fallback = options.fallback;
    this.skipsKeys = options.skipsKeys;
    this.isAscii = options.isAscii;
    this.checksCircles = options.checksCircles;
    this.allowsNan = options.allowsNan;
    this.sortsKeys = options.sortsKeys;
    this.indent = options.indent;
    this.itemSeparator = options.itemSeparator;
    this.keySeparator = options.keySeparator;
  }
}

defineStored({
  PyJsonLevel: {
    tag: 201,
    make: PyJsonLevel,
    types: [levelType],
    fields: {
      kind: oneOf('list', 'dict', 'default'),
      owner: 'value',
      items: refTo(PyList, PyTuple),
      at: 'int',
      isStarted: 'bool',
      depth: 'int',
    },
  },
  PyJsonWriter: {
    tag: 202,
    make: PyJsonWriter,
    types: [writerType],
    fields: {
      fallback: 'value',
      skipsKeys: 'bool',
      isAscii: 'bool',
      checksCircles: 'bool',
      allowsNan: 'bool',
      sortsKeys: 'bool',
      indent: 'text?',
      itemSeparator: 'text',
      keySeparator: 'text',
      stack: refTo(PyList),
      out: 'text',
    },
  },
});

/** Returns the text of a value, or CALL. Raises TypeError, ValueError, RecursionError, with notes on where. */
export function writeJson(interp: Interp, v: Value, options: WriteOptions): Value {
  return guarded(interp, new PyJsonWriter(options), (writing) => writing.run(v));
}

/** Runs a stretch of writing; an exception gets a note for each open level. */
function guarded(interp: Interp, writer: PyJsonWriter, act: (writing: Writing) => Value): Value {
  const { meter } = interp;
  const before = meter.building;
  try {
    return act(new Writing(interp, writer));
  } catch (error) {
    if (error instanceof PyException) noteLevels(interp, writer, error.value);
    throw error;
  } finally {
    meter.building = before;
  }
}

function noteLevels(interp: Interp, writer: PyJsonWriter, error: PyBaseException): void {
  const levels = writer.stack.items as PyJsonLevel[];
  interp.meter.charge(levels.length * 4);
  for (let i = levels.length - 1; i >= 0; i--) {
    const { kind, owner, items, at } = levels[i];
    // The object whose `default` raises is not inside itself yet.
    if (kind === 'default' && at === 0) continue;
    const type = typeOf(owner);
    const name = type.module === 'builtins' || type.module === '__main__' ? type.qualname : `${type.module}.${type.qualname}`;
    if (kind === 'default') appendNote(error, `when serializing ${name} object`);
    else if (kind === 'list') appendNote(error, `when serializing ${name} item ${at - 1}`);
    else if (at > 0) appendNote(error, `when serializing ${name} item ${String(repr(interp, unwrap(items.items[at - 2])))}`);
  }
}

/** One stretch of writing, up to the end or the next guest call. */
class Writing {
  readonly #interp: Interp;
  readonly #writer: PyJsonWriter;
  /** Written but not joined yet, and of how many pieces. */
  #chunk = '';
  #pieces = 0;
  /** Keys in quotes with the separators around them, where all is on one line. */
  readonly #knownKeys = new Map<string, string>();

  constructor(interp: Interp, writer: PyJsonWriter) {
    this.#interp = interp;
    this.#writer = writer;
  }

  /** Writes a value and everything that is still to be written around it. */
  run(first: Arg): Value {
    const levels = this.#writer.stack.items as PyJsonLevel[];
    let value = first;
    for (;;) {
      if (value !== undefined && this.#value(value) === CALL) {
        this.#flush();
        return CALL;
      }
      if (levels.length === 0) {
        this.#flush();
        return this.#writer.out;
      }
      const level = levels[levels.length - 1];
      if (level.kind === 'list' && level.isStarted && this.#writer.indent === null) {
        level.at = this.#plainItems(this.#writer.itemSeparator, level.items.items, level.at);
      }
      value = level.at < level.items.items.length ? this.#next(level) : this.#close(level);
    }
  }

  /** Writes a simple value or opens a level; CALL when guest code must run first. */
  #value(v: Value): Value {
    this.#interp.meter.charge(1);
    const text = this.#simple(v);
    if (text !== undefined) {
      this.#append(text);
      return null;
    }
    const inner = unwrap(v);
    if (inner instanceof PyList || inner instanceof PyTuple) return this.#openList(v, inner);
    if (inner instanceof PyDict) return this.#openDict(v, inner);
    return this.#fallBack(v);
  }

  #simple(v: Value): string | undefined {
    const plain = this.#plain(v);
    if (plain !== undefined) return plain;
    if (typeof v === 'bigint') return intToText(this.#interp, v);
    if (v instanceof PyFloat) return this.#float(v.value);
    return v instanceof PyInstance && v.payload !== undefined && !(v.payload instanceof PyInstance) ? this.#simple(v.payload) : undefined;
  }

  #float(x: number): string {
    if (Number.isFinite(x)) return floatRepr(x);
    if (!this.#writer.allowsNan) throw valueError(`Out of range float values are not JSON compliant: ${floatRepr(x)}`);
    return Number.isNaN(x) ? 'NaN' : x > 0 ? 'Infinity' : '-Infinity';
  }

  #quote(text: string): string {
    this.#interp.meter.charge(text.length >> 4);
    return this.#writer.isAscii ? quoteAscii(text) : quoteJson(text);
  }

  // ---- levels ----------------------------------------------------------------------------------

  /** Counts a level about to be opened. Raises RecursionError and, for an object inside itself, ValueError. */
  #enter(owner: Value): void {
    const { stack, checksCircles } = this.#writer;
    const levels = stack.items as PyJsonLevel[];
    if (levels.length >= MAX_JSON_DEPTH) throw raise('RecursionError', 'maximum recursion depth exceeded while encoding a JSON object');
    if (checksCircles) {
      this.#interp.meter.charge(levels.length >> 5);
      for (let i = 0; i < levels.length; i++) if (levels[i].owner === owner) throw valueError('Circular reference detected');
    }
    this.#interp.meter.allocate(LEVEL_BYTES);
  }

  /** Opens a level of which `at` items have been written. */
  #open(kind: PyJsonLevel['kind'], owner: Value, items: PyList | PyTuple, at: number): void {
    const levels = this.#writer.stack.items as PyJsonLevel[];
    const outer = levels.length === 0 ? 0 : levels[levels.length - 1].depth;
    const level = new PyJsonLevel(kind, owner, items, kind === 'default' ? outer : outer + 1);
    level.at = at;
    level.isStarted = at > 0;
    levels.push(level);
  }

  /** Writes a list up to the first item that is not plain; a level is opened for what is left. */
  #openList(owner: Value, list: PyList | PyTuple): Value {
    const { items } = list;
    if (items.length === 0) {
      this.#append('[]');
      return null;
    }
    this.#enter(owner);
    const at = this.#writer.indent === null ? this.#plainItems('[', items, 0) : 0;
    if (at === items.length) this.#append(']');
    else {
      if (at === 0) this.#append('[');
      this.#open('list', owner, list, at);
    }
    return null;
  }

  #openDict(owner: Value, dict: PyDict): Value {
    const items = owner instanceof PyInstance ? owner.cls.lookup('items') : undefined;
    if (items !== undefined && items !== dictType.lookup('items')) {
      callSpecial(this.#interp, items, owner, []);
      return this.#interp.chain('json.items', [this.#writer, owner]);
    }
    if (dict.size === 0) {
      this.#append('{}');
      return null;
    }
    this.#interp.meter.charge(dict.size >> 3);
    this.#interp.meter.allocate(dict.size * (this.#writer.sortsKeys ? 128 : 32));
    if (!this.#writer.sortsKeys) {
      this.#enter(owner);
      const at = this.#writer.indent === null ? this.#plainPairs(dict) : 0;
      if (at === dict.size) this.#append('}');
      else {
        if (at === 0) this.#append('{');
        this.#open('dict', owner, new PyList(flatten(dict)), at * 2);
      }
      return null;
    }
    return this.sortPairs(owner, pairsOf(flatten(dict)));
  }

  /** Sorts key and value pairs, if that is asked for, and opens a level for them. May be CALL. */
  sortPairs(owner: Value, pairs: PyList): Value {
    if (!this.#writer.sortsKeys) return this.openPairs(owner, pairs);
    const sorted = sortedList(this.#interp, pairs, undefined, undefined);
    return sorted === CALL ? this.#interp.chain('json.sorted', [this.#writer, owner]) : this.openPairs(owner, sorted as PyList);
  }

  openPairs(owner: Value, pairs: PyList): Value {
    const flat: Value[] = [];
    for (const pair of pairs.items) {
      if (!(pair instanceof PyTuple) || pair.items.length !== 2) throw valueError('items must return 2-tuples');
      flat.push(pair.items[0], pair.items[1]);
    }
    return this.#openFlat(owner, flat);
  }

  #openFlat(owner: Value, flat: Value[]): Value {
    if (flat.length === 0) this.#append('{}');
    else {
      this.#enter(owner);
      this.#open('dict', owner, new PyList(flat), 0);
      this.#append('{');
    }
    return null;
  }

  #fallBack(v: Value): Value {
    const { fallback } = this.#writer;
    if (fallback === null) throw notSerializable(v);
    this.#enter(v);
    this.#open('default', v, new PyTuple([]), 0);
    this.#interp.tailCall(fallback, [v]);
    return this.#interp.chain('json.default', [this.#writer]);
  }

  // ---- items -----------------------------------------------------------------------------------

  /** Writes what stands before the next item and returns the item; undefined if nothing is left but skipped keys. */
  #next(level: PyJsonLevel): Arg {
    const items = level.items.items;
    if (level.kind === 'list') {
      this.#separate(level);
      level.at += 1;
      return items[level.at - 1];
    }
    while (level.at < items.length) {
      level.at += 2;
      const key = this.#key(items[level.at - 2]);
      if (key === undefined) continue;
      if (level.isStarted && this.#writer.indent === null) this.#append(this.#laterKey(key));
      else {
        this.#separate(level);
        this.#append(this.#quote(key) + this.#writer.keySeparator);
      }
      const text = this.#plain(items[level.at - 1]);
      if (text === undefined) return items[level.at - 1];
      this.#interp.meter.charge(1);
      this.#append(text);
    }
    return undefined;
  }

  /** A key with both separators around it. */
  #laterKey(key: string): string {
    const known = this.#knownKeys.get(key);
    if (known !== undefined) {
      this.#interp.meter.charge(key.length >> 4);
      return known;
    }
    const text = this.#writer.itemSeparator + this.#quote(key) + this.#writer.keySeparator;
    if (key.length <= MAX_KNOWN_KEY && this.#knownKeys.size < MAX_KNOWN_KEYS) this.#knownKeys.set(key, text);
    return text;
  }

  /** Writes items from `at` on, with `before` in front of the first, up to one that is not plain; returns where that is. */
  #plainItems(before: string, items: readonly Value[], at: number): number {
    const { meter } = this.#interp;
    let i = at;
    for (; i < items.length; i++) {
      const text = this.#plain(items[i]);
      if (text === undefined) return i;
      meter.charge(1);
      this.#append((i === at ? before : this.#writer.itemSeparator) + text);
    }
    return i;
  }

  /** Writes a dict up to a key that is no str, or a value that is not plain; returns how many pairs that were. */
  #plainPairs(dict: PyDict): number {
    const { meter } = this.#interp;
    const { keys, values } = dict;
    let count = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (key === undefined) continue;
      const text = typeof key === 'string' ? this.#plain(values[i]) : undefined;
      if (text === undefined) return count;
      meter.charge(1);
      this.#append((count === 0 ? `{${this.#quote(key as string)}${this.#writer.keySeparator}` : this.#laterKey(key as string)) + text);
      count += 1;
    }
    return count;
  }

  /** The text of a value that has one without fail: undefined for all others. */
  #plain(v: Value | undefined): string | undefined {
    switch (typeof v) {
      case 'string':
        return this.#quote(v);
      case 'number':
        return `${v}`;
      case 'boolean':
        return v ? 'true' : 'false';
      case 'bigint':
        return undefined;
    }
    if (v === null) return 'null';
    return v instanceof PyFloat && Number.isFinite(v.value) ? floatRepr(v.value) : undefined;
  }

  #key(key: Value): string | undefined {
    const inner = unwrap(key);
    if (typeof inner === 'string') return inner;
    if (inner instanceof PyFloat) return this.#float(inner.value);
    if (typeof inner !== 'object' || inner === null) return this.#simple(inner);
    if (this.#writer.skipsKeys) return undefined;
    // Its own level gets no note.
    this.#writer.stack.items.pop();
    throw typeError(`keys must be str, int, float, bool or None, not ${typeOf(key).name}`);
  }

  #separate(level: PyJsonLevel): void {
    if (level.isStarted) this.#append(this.#writer.itemSeparator);
    level.isStarted = true;
    this.#newline(level.depth);
  }

  #newline(depth: number): void {
    const { indent } = this.#writer;
    if (indent === null) return;
    this.#interp.meter.checkSize(indent.length * depth * 2);
    this.#append(`\n${indent.repeat(depth)}`);
  }

  #close(level: PyJsonLevel): undefined {
    this.#writer.stack.items.pop();
    if (level.kind === 'default') return undefined;
    if (level.isStarted) this.#newline(level.depth - 1);
    this.#append(level.kind === 'list' ? ']' : '}');
    return undefined;
  }

  #append(text: string): void {
    this.#chunk += text;
    this.#pieces += 1;
    if (this.#chunk.length > MAX_CHUNK_UNITS) this.#flush();
  }

  /** Joins what has been written to the text so far. Charges for it. */
  #flush(): void {
    const { meter } = this.#interp;
    const writer = this.#writer;
    const chunk = this.#chunk;
    const length = writer.out.length + chunk.length;
    meter.building += chunk.length;
    meter.allocate(chunk.length * 2 + this.#pieces * PIECE_BYTES);
    meter.checkSize(length * 2);
    if (length > MAX_TEXT) throw raise('MemoryError');
    const shift = length < 1 << 24 ? 20 : 24;
    const before = writer.out.length >> shift;
    // Joined text is a tree until a character is read.
    chunk.charCodeAt(0);
    writer.out += chunk;
    if (before !== length >> shift) writer.out.charCodeAt(0);
    this.#chunk = '';
    this.#pieces = 0;
  }
}

function flatten(dict: PyDict): Value[] {
  const flat: Value[] = [];
  for (let i = 0; i < dict.keys.length; i++) if (dict.keys[i] !== undefined) flat.push(dict.keys[i] as Value, dict.values[i] as Value);
  return flat;
}

function pairsOf(flat: readonly Value[]): PyList {
  const pairs: Value[] = [];
  for (let i = 0; i < flat.length; i += 2) pairs.push(new PyTuple([flat[i], flat[i + 1]]));
  return new PyList(pairs);
}

function notSerializable(v: Value): unknown {
  return typeError(`Object of type ${typeOf(v).name} is not JSON serializable`);
}

// ---- strings -----------------------------------------------------------------------------------

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\f': '\\f',
  '\b': '\\b',
};

/** A JSON string of ASCII characters alone. CPython: ascii_escape_unicode. */
export function quoteAscii(text: string): string {
  return !isPlainAscii(text) ? `"${text.replace(/[^ !#-[\]-~]/g, (unit) => SHORT[unit] ?? unicodeEscape(unit))}"` : `"${text}"`;
}

/** True when no character needs a backslash. Short texts are looked through here: to begin with an expression costs more. */
function isPlainAscii(text: string): boolean {
  if (text.length > 40) return !/[^ !#-[\]-~]/.test(text);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 || unit > 0x7e || unit === 0x22 || unit === 0x5c) return false;
  }
  return true;
}

/** A JSON string with other characters as they are. CPython: escape_unicode. */
export function quoteJson(text: string): string {
  return /["\\\x00-\x1f]/.test(text) ? `"${text.replace(/["\\\x00-\x1f]/g, (unit) => SHORT[unit] ?? unicodeEscape(unit))}"` : `"${text}"`;
}

function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function writerIn(data: readonly Value[]): PyJsonWriter {
  return data[0] as PyJsonWriter;
}

/** Goes on with the rest after `act` has opened what guest code gave. */
function proceed(interp: Interp, data: readonly Value[], act: (writing: Writing) => Value): Value {
  return guarded(interp, writerIn(data), (writing) => (act(writing) === CALL ? CALL : writing.run(undefined)));
}

function passNoted(interp: Interp, data: readonly Value[], error: PyBaseException): undefined {
  noteLevels(interp, writerIn(data), error);
  return undefined;
}

defineContinuations({
  'json.default': {
    done(interp, data, result) {
      (writerIn(data).stack.items.at(-1) as PyJsonLevel).at = 1;
      return guarded(interp, writerIn(data), (writing) => writing.run(result));
    },
    failed: passNoted,
  },
  'json.items': {
    done(interp, data, result) {
      const items = collect(interp, result);
      if (items !== undefined) return proceed(interp, data, (writing) => writing.sortPairs(data[1], new PyList(items)));
      interp.tailCall(interp.frozen('list_from'), [result]);
      return interp.chain('json.itemsListed', data);
    },
    failed: passNoted,
  },
  'json.itemsListed': {
    done: (interp, data, list) => proceed(interp, data, (writing) => writing.sortPairs(data[1], list as PyList)),
    failed: passNoted,
  },
  'json.sorted': {
    done: (interp, data, list) => proceed(interp, data, (writing) => writing.openPairs(data[1], list as PyList)),
    failed: passNoted,
  },
});
