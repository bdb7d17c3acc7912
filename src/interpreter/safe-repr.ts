/** Text of guest values for the host's eyes: bounded in length, depth and work, and no guest code runs for it. */
import { PyFunction, PyGenerator, PyMethod, PyModule, PyNative } from '../objects/callable.ts';
import { PyByteArray, PyBytes, PyDict, PyList, PyRange, PySet, PyTuple } from '../objects/containers.ts';
import { PyBaseException } from '../objects/errors.ts';
import { floatRepr } from '../objects/float-text.ts';
import { PyComplex, PyFloat, PyInstance, PyType, typeOf, type Value } from '../objects/object.ts';
import { bytesRepr, strRepr } from '../objects/text-repr.ts';
import { typeNameOf } from './report.ts';

/** How much is shown. */
export interface ReprBounds {
  /** Characters of the whole text. */
  readonly maxLength: number;
  /** Containers inside containers. */
  readonly maxDepth: number;
}

export const DEFAULT_BOUNDS: ReprBounds = { maxLength: 200, maxDepth: 3 };

/** Items of one container that are shown. */
const MAX_ITEMS = 20;
/** Places of a container that are looked at: one may have very many holes. */
const MAX_PLACES = 1000;
/** Ints up to this are shown in digits. */
const MAX_INT = 2n ** 512n;
const MORE = '...';

/** A value of the program that cannot cross to the host, as it looks from outside. */
export class GuestObject {
  /** Name of its class. */
  readonly type: string;
  /** Bounded text, made without running guest code. */
  readonly repr: string;
  constructor(value: Value) {
    this.type = typeNameOf(typeOf(value));
    this.repr = safeRepr(value);
  }
}

/** Returns a text like `repr(v)`, cut to `bounds`. Objects of guest classes show their attributes. Never raises. */
export function safeRepr(v: Value | undefined, bounds: ReprBounds = DEFAULT_BOUNDS): string {
  const writer = new Writer(bounds);
  writer.value(v, 0);
  return writer.finish();
}

class Writer {
  #text = '';
  readonly #bounds: ReprBounds;

  constructor(bounds: ReprBounds) {
    this.#bounds = bounds;
  }

  finish(): string {
    const { maxLength } = this.#bounds;
    if (this.#text.length <= maxLength) return this.#text;
    const end = Math.max(0, maxLength - MORE.length);
    // A pair of surrogates stays together.
    const isPair = (this.#text.charCodeAt(end - 1) & 0xfc00) === 0xd800;
    return this.#text.slice(0, isPair ? end - 1 : end) + MORE;
  }

  get #isFull(): boolean {
    return this.#text.length > this.#bounds.maxLength;
  }

  value(v: Value | undefined, depth: number): void {
    if (v === undefined) this.#text += '<unbound>';
    else if (v === null) this.#text += 'None';
    else if (typeof v === 'boolean') this.#text += v ? 'True' : 'False';
    else if (typeof v === 'number') this.#text += String(v);
    else if (typeof v === 'bigint') this.#text += v < MAX_INT && v > -MAX_INT ? String(v) : '<int of more than 512 bits>';
    else if (typeof v === 'string') this.#string(v);
    else this.#object(v, depth);
  }

  #string(text: string): void {
    const { maxLength } = this.#bounds;
    this.#text += text.length <= maxLength ? strRepr(text) : strRepr(text.slice(0, maxLength)).slice(0, -1) + MORE;
  }

  #object(v: Value & object, depth: number): void {
    if (v instanceof PyFloat) this.#text += floatRepr(v.value);
    else if (v instanceof PyInstance) this.#instance(v, depth);
    else if (v instanceof PyType) this.#text += `<class '${typeNameOf(v)}'>`;
    else if (v instanceof PyBytes || v instanceof PyByteArray) this.#bytes(v);
    else if (v instanceof PyTuple) this.#items('(', v.items, v.items.length === 1 ? ',)' : ')', depth);
    else if (v instanceof PyList) this.#items('[', v.items, ']', depth);
    else if (v instanceof PySet) this.#set(v, depth);
    else if (v instanceof PyDict) this.#dict(v, depth);
    else if (v instanceof PyComplex) this.#text += `(${floatRepr(v.real)}, ${floatRepr(v.imag)}j)`;
    else if (v instanceof PyRange) this.#text += `range(${v.start}, ${v.stop}, ${v.step})`;
    else if (v instanceof PyFunction) this.#text += `<function ${v.code.code.qualname}>`;
    else if (v instanceof PyMethod) this.#method(v);
    else if (v instanceof PyNative) this.#text += `<built-in function ${v.name}>`;
    else if (v instanceof PyGenerator) this.#text += `<${v.cls.name} object ${v.qualname}>`;
    else if (v instanceof PyModule) this.#module(v);
    else this.#text += `<${typeNameOf(v.cls)} object>`;
  }

  #method({ func }: PyMethod): void {
    this.#text += func instanceof PyFunction ? `<bound method ${func.code.code.qualname}>` : '<bound method>';
  }

  #module({ dict }: PyModule): void {
    const name = dict.get('__name__');
    this.#text += typeof name === 'string' ? `<module '${name}'>` : '<module>';
  }

  #bytes(v: PyBytes | PyByteArray): void {
    const { maxLength } = this.#bounds;
    const text = bytesRepr(v.bytes.subarray(0, maxLength));
    const whole = v.bytes.length <= maxLength ? text : text.slice(0, -1) + MORE;
    this.#text += v instanceof PyBytes ? whole : `bytearray(${whole})`;
  }

  #items(open: string, items: readonly (Value | undefined)[], close: string, depth: number): void {
    this.#text += open;
    this.#each(items, depth, (i) => this.value(items[i], depth + 1));
    this.#text += close;
  }

  #set(set: PySet, depth: number): void {
    const isFrozen = set.cls.name === 'frozenset';
    if (set.size === 0) this.#text += `${set.cls.name}()`;
    else this.#items(isFrozen ? 'frozenset({' : '{', set.keys, isFrozen ? '})' : '}', depth);
  }

  #dict({ keys, values }: PyDict, depth: number): void {
    this.#text += '{';
    this.#each(keys, depth, (i) => {
      this.value(keys[i], depth + 1);
      this.#text += ': ';
      this.value(values[i], depth + 1);
    });
    this.#text += '}';
  }

  /** Calls `show` for the places in use, as long as there is room. */
  #each(places: readonly unknown[], depth: number, show: (i: number) => void): void {
    if (places.length > 0 && depth >= this.#bounds.maxDepth) {
      this.#text += MORE;
      return;
    }
    let shown = 0;
    for (let i = 0; i < places.length; i++) {
      if (places[i] === undefined && i < MAX_PLACES) continue;
      if (shown > 0) this.#text += ', ';
      if (shown >= MAX_ITEMS || i >= MAX_PLACES || this.#isFull) {
        this.#text += MORE;
        return;
      }
      show(i);
      shown += 1;
    }
  }

  /** `<Order: id=7, lines=[...]>`; the builtin value inside comes first; exceptions as Python shows them. */
  #instance(v: PyInstance, depth: number): void {
    if (v instanceof PyBaseException) {
      this.#items(`${typeNameOf(v.cls)}(`, v.args.items, ')', depth);
      return;
    }
    const names: string[] = [];
    const values: (Value | undefined)[] = [];
    for (let i = 0; i < Math.min(v.values.length, MAX_PLACES); i++) {
      const name = v.shape.keys[i];
      if (v.values[i] === undefined || name === undefined) continue;
      names.push(name);
      values.push(v.values[i]);
    }
    if (v.dict instanceof PyDict) {
      for (let i = 0; i < Math.min(v.dict.keys.length, MAX_PLACES); i++) {
        const name = v.dict.keys[i];
        if (typeof name !== 'string') continue;
        names.push(name);
        values.push(v.dict.values[i]);
      }
    }
    this.#text += `<${typeNameOf(v.cls)}`;
    if (v.payload !== undefined) {
      this.#text += ' ';
      this.value(v.payload, depth + 1);
    }
    if (names.length > 0) this.#text += ': ';
    this.#each(names, depth, (i) => {
      this.#text += `${names[i]}=`;
      this.value(values[i], depth + 1);
    });
    this.#text += '>';
  }
}
