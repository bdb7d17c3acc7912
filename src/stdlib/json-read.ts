/** Reads JSON text. The stack of open arrays and objects is data, so hooks may be guest code. CPython: Modules/_json.c. */
import { dictType, PyDict, PyList, PyTuple } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { raise, valueError } from '../objects/errors.ts';
import { parseInteger } from '../objects/number-text.ts';
import { type Arg, builtinType, CALL, type Interp, PyFloat, PyObject, type Value } from '../objects/object.ts';
import { defineStored, refTo } from '../objects/stored.ts';
import { textKey } from '../objects/text-key.ts';
import { pointAt, unitAt } from '../objects/text-points.ts';

/** Arrays and objects nested deeper than this raise RecursionError. */
export const MAX_JSON_DEPTH = 10_000;

/** Bytes counted for what a value takes: a container, its place in one, a float or text beside its characters. */
const CONTAINER_BYTES = 176;
const PLACE_BYTES = 40;
const ITEM_BYTES = 40;

/** What is wrong with the text and where (a code unit). */
class Fault {
  readonly message: string;
  readonly at: number;
  constructor(message: string, at: number) {
    this.message = message;
    this.at = at;
  }
}

/** What is called instead of the usual: null for what is not given. */
export interface ReadHooks {
  readonly objectHook: Value;
  readonly pairsHook: Value;
  readonly readFloat: Value;
  readonly readInt: Value;
  readonly readConstant: Value;
}

const readerType = builtinType('json_reader');

/** A reader in the middle of a text. Guests never see it; snapshots hold it while a hook runs. */
class PyJsonReader extends PyObject {
  declare readonly text: string;
  /** Where to go on, in code units. */
  declare at: number;
  declare readonly isStrict: boolean;
  declare readonly objectHook: Value;
  declare readonly pairsHook: Value;
  declare readonly readFloat: Value;
  declare readonly readInt: Value;
  declare readonly readConstant: Value;
  /** The open containers: lists, dicts, and lists of pairs where there is a hook for pairs. */
  declare readonly stack: PyList;
  /** The key an open object waits to store under; null for arrays. */
  declare readonly keys: PyList;
  constructor(text: string, at: number, isStrict: boolean, hooks: ReadHooks) {
    super(readerType);
    this.stack = new PyList([]);
    this.keys = new PyList([]);
    this.text = text;
    this.at = at;
    this.isStrict = isStrict;
    this.objectHook = hooks.objectHook;
    this.pairsHook = hooks.pairsHook;
    this.readFloat = hooks.readFloat;
    this.readInt = hooks.readInt;
    this.readConstant = hooks.readConstant;
  }
}

defineStored({
  PyJsonReader: {
    tag: 200,
    make: PyJsonReader,
    types: [readerType],
    fields: {
      text: 'text',
      at: 'int',
      isStrict: 'bool',
      objectHook: 'value',
      pairsHook: 'value',
      readFloat: 'value',
      readInt: 'value',
      readConstant: 'value',
      stack: refTo(PyList),
      keys: refTo(PyList),
    },
  },
});

/** Reads one value from code point `index` on: (True, value, end), or (False, message, position) of what is wrong. May be CALL. */
export function readJson(interp: Interp, text: string, index: number, isStrict: boolean, hooks: ReadHooks): Value {
  if (index < 0) throw valueError('idx cannot be negative');
  if (index > text.length) return new PyTuple([false, 'Expecting value', index]);
  const at = Math.min(unitAt(text, index), text.length);
  return new Reading(interp, new PyJsonReader(text, at, isStrict, hooks)).run(undefined);
}

/** One stretch of reading, from the beginning or a hook's answer to the end or the next hook. */
class Reading {
  readonly #interp: Interp;
  readonly #reader: PyJsonReader;
  readonly #text: string;
  #at: number;
  /** Equal keys share one string. */
  readonly #keys = new Map<string, string>();

  constructor(interp: Interp, reader: PyJsonReader) {
    this.#interp = interp;
    this.#reader = reader;
    this.#text = reader.text;
    this.#at = reader.at;
  }

  run(answer: Arg): Value {
    const { meter } = this.#interp;
    const before = meter.building;
    try {
      return this.#read(answer);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      return new PyTuple([false, error.message, pointAt(this.#text, error.at)]);
    } finally {
      meter.building = before;
      this.#reader.at = this.#at;
    }
  }

  /** Counts what is made, which nothing refers to yet. */
  #count(bytes: number): void {
    const { meter } = this.#interp;
    meter.building += bytes;
    meter.allocate(bytes);
  }

  #read(answer: Arg): Value {
    const { stack } = this.#reader;
    let value = answer;
    for (;;) {
      if (value === undefined) {
        value = this.#value();
        if (value === CALL) return this.#interp.chain('json.read', [this.#reader]);
        if (value === undefined) continue;
      }
      if (stack.items.length === 0) return new PyTuple([true, value, pointAt(this.#text, this.#at)]);
      value = this.#attach(value);
      if (value === CALL) return this.#interp.chain('json.read', [this.#reader]);
    }
  }

  /** Reads the beginning of a value: all of it, CALL, or undefined after opening a container whose first item comes next. */
  #value(): Arg {
    this.#interp.meter.charge(1);
    const text = this.#text;
    const at = this.#at;
    switch (text.charCodeAt(at)) {
      case 34:
        this.#at = at + 1;
        return this.#string();
      case 123:
        return this.#openObject();
      case 91:
        return this.#openArray();
      case 110:
        if (text.startsWith('null', at)) return this.#take(4, null);
        break;
      case 116:
        if (text.startsWith('true', at)) return this.#take(4, true);
        break;
      case 102:
        if (text.startsWith('false', at)) return this.#take(5, false);
        break;
      case 78:
        if (text.startsWith('NaN', at)) return this.#constant('NaN', Number.NaN);
        break;
      case 73:
        if (text.startsWith('Infinity', at)) return this.#constant('Infinity', Number.POSITIVE_INFINITY);
        break;
      case 45:
        if (text.startsWith('-Infinity', at)) return this.#constant('-Infinity', Number.NEGATIVE_INFINITY);
        return this.#number();
      default:
        return this.#number();
    }
    throw new Fault('Expecting value', at);
  }

  #take<T extends Value>(length: number, value: T): T {
    this.#at += length;
    return value;
  }

  #constant(name: string, value: number): Value {
    this.#at += name.length;
    const { readConstant } = this.#reader;
    if (readConstant !== null) return this.#interp.tailCall(readConstant, [name]);
    this.#count(ITEM_BYTES);
    return new PyFloat(value);
  }

  // ---- containers ------------------------------------------------------------------------------

  #open(container: Value, key: Value): undefined {
    const { stack, keys } = this.#reader;
    if (stack.items.length >= MAX_JSON_DEPTH)
      throw raise(
        'RecursionError',
        `maximum recursion depth exceeded while decoding a JSON ${key === null ? 'array' : 'object'} from a unicode string`,
      );
    this.#count(CONTAINER_BYTES);
    stack.items.push(container);
    keys.items.push(key);
    return undefined;
  }

  #openArray(): Arg {
    this.#at += 1;
    this.#space();
    if (this.#text.charCodeAt(this.#at) !== 93) return this.#open(new PyList([]), null);
    this.#at += 1;
    this.#count(CONTAINER_BYTES);
    return new PyList([]);
  }

  #openObject(): Arg {
    this.#at += 1;
    this.#space();
    const container = this.#reader.pairsHook === null ? new PyDict(dictType, this.#interp.dictRoot) : new PyList([]);
    if (this.#text.charCodeAt(this.#at) === 125) {
      this.#at += 1;
      this.#count(CONTAINER_BYTES);
      return this.#finishObject(container);
    }
    return this.#open(container, this.#key());
  }

  /** Reads a key and the colon after it. */
  #key(): string {
    if (this.#text.charCodeAt(this.#at) !== 34) throw new Fault('Expecting property name enclosed in double quotes', this.#at);
    this.#at += 1;
    const text = this.#string();
    this.#space();
    if (this.#text.charCodeAt(this.#at) !== 58) throw new Fault("Expecting ':' delimiter", this.#at);
    this.#at += 1;
    this.#space();
    const known = this.#keys.get(text);
    if (known !== undefined) return known;
    if (text.length < 64 && this.#keys.size < 10_000) this.#keys.set(text, text);
    return text;
  }

  /** Stores a value in the innermost container and goes on behind it: undefined if another value follows, else the container, or CALL. */
  #attach(value: Value): Arg {
    const { stack, keys } = this.#reader;
    const last = stack.items.length - 1;
    const container = stack.items[last];
    const key = keys.items[last];
    this.#count(PLACE_BYTES);
    if (key === null) (container as PyList).items.push(value);
    else if (container instanceof PyDict) container.set(textKey(key as string), key, value);
    else {
      this.#count(ITEM_BYTES * 2);
      (container as PyList).items.push(new PyTuple([key, value]));
    }
    this.#space();
    const next = this.#text.charCodeAt(this.#at);
    const close = key === null ? 93 : 125;
    if (next === close) {
      this.#at += 1;
      stack.items.pop();
      keys.items.pop();
      return key === null ? container : this.#finishObject(container);
    }
    if (next !== 44) throw new Fault("Expecting ',' delimiter", this.#at);
    this.#comma(close);
    if (key !== null) keys.items[last] = this.#key();
    return undefined;
  }

  #comma(close: number): void {
    const comma = this.#at;
    this.#at += 1;
    this.#space();
    if (this.#text.charCodeAt(this.#at) === close)
      throw new Fault(`Illegal trailing comma before end of ${close === 93 ? 'array' : 'object'}`, comma);
  }

  #finishObject(container: Value): Value {
    const { pairsHook, objectHook } = this.#reader;
    const hook = pairsHook === null ? objectHook : pairsHook;
    return hook === null ? container : this.#interp.tailCall(hook, [container]);
  }

  #space(): void {
    const text = this.#text;
    let at = this.#at;
    for (;;) {
      const c = text.charCodeAt(at);
      if (c !== 32 && c !== 10 && c !== 13 && c !== 9) break;
      at += 1;
    }
    if (at - this.#at > 64) this.#interp.meter.charge((at - this.#at) >> 5);
    this.#at = at;
  }

  // ---- strings ---------------------------------------------------------------------------------

  /** Reads from behind the opening quote to behind the closing one. */
  #string(): string {
    const text = this.#text;
    const begin = this.#at;
    let at = begin;
    let out = '';
    for (;;) {
      const start = at;
      let c = text.charCodeAt(at);
      // NaN, behind the end, is neither.
      while (c !== 34 && c !== 92 && c >= 32) c = text.charCodeAt(++at);
      this.#interp.meter.charge((at - start) >> 5);
      out = out === '' ? text.slice(start, at) : out + text.slice(start, at);
      if (c === 34) break;
      if (at >= text.length) throw new Fault('Unterminated string starting at', begin - 1);
      if (c !== 92) {
        if (this.#reader.isStrict) throw new Fault('Invalid control character at', at);
        out += text[at];
        at += 1;
      } else {
        const [piece, end] = this.#escape(at, begin);
        out += piece;
        at = end;
      }
    }
    this.#at = at + 1;
    this.#count(ITEM_BYTES + out.length * 2);
    return out;
  }

  /** The text of the escape at `at` and where it ends. Pairs of surrogates come one by one. */
  #escape(at: number, begin: number): readonly [string, number] {
    const text = this.#text;
    const c = text[at + 1];
    if (c === undefined) throw new Fault('Unterminated string starting at', begin - 1);
    const simple = ESCAPES.get(c);
    if (simple !== undefined) return [simple, at + 2];
    if (c !== 'u') throw new Fault('Invalid \\escape', at);
    let code = 0;
    for (let i = at + 2; i < at + 6; i++) {
      const digit = hexDigit(text.charCodeAt(i));
      if (digit < 0) throw new Fault('Invalid \\uXXXX escape', at + 1);
      code = code * 16 + digit;
    }
    return [String.fromCharCode(code), at + 6];
  }

  // ---- numbers ---------------------------------------------------------------------------------

  #number(): Value {
    const text = this.#text;
    const start = this.#at;
    let at = start;
    if (text.charCodeAt(at) === 45) at += 1;
    const first = text.charCodeAt(at);
    if (!(first >= 48 && first <= 57)) throw new Fault('Expecting value', start);
    at = first === 48 ? at + 1 : skipDigits(text, at);
    const wholeEnd = at;
    if (text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1))) at = skipDigits(text, at + 1);
    const e = text.charCodeAt(at) | 32;
    if (e === 101) {
      const sign = text.charCodeAt(at + 1);
      const digits = sign === 43 || sign === 45 ? at + 2 : at + 1;
      if (isDigit(text.charCodeAt(digits))) at = skipDigits(text, digits);
    }
    this.#at = at;
    const shown = text.slice(start, at);
    this.#interp.meter.charge(shown.length >> 4);
    const { readFloat, readInt } = this.#reader;
    if (at > wholeEnd) {
      if (readFloat !== null) return this.#interp.tailCall(readFloat, [shown]);
      this.#count(ITEM_BYTES);
      return new PyFloat(Number(shown));
    }
    if (readInt !== null) return this.#interp.tailCall(readInt, [shown]);
    return parseInteger(this.#interp, shown, 10) as Value;
  }
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

function hexDigit(c: number): number {
  if (c >= 48 && c <= 57) return c - 48;
  const lower = c | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

function skipDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

defineContinuations({
  'json.read': { done: (interp, [reader], value) => new Reading(interp, reader as PyJsonReader).run(value) },
});
