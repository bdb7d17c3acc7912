/** Takes what a handler returned out of the host's hands: one copy, each member read once, so that what was checked is what crosses. */

import { Float, MAX_CONVERSION_DEPTH, MAX_CONVERSION_ITEMS } from '../interpreter/convert.ts';
import type { Violation } from '../interpreter/denial.ts';
import { typeName } from './schema/values.ts';

/** A copy, or why there is none. */
export type Taken = { readonly value: unknown; readonly violation: null } | { readonly value: null; readonly violation: Violation };

/** Why a value cannot be taken. Thrown inside this file only. */
class Refused {
  readonly got: string;
  readonly allowed: string;
  constructor(got: string, allowed: string) {
    this.got = got;
    this.allowed = allowed;
  }
}

/** Copies plain data: primitives, arrays, records, Map, Set, bytes and Float. Anything else, cycles, great depth and getters that throw are refused. */
export function takeValue(value: unknown): Taken {
  if (typeof value !== 'object' || value === null) {
    if (typeof value !== 'function' && typeof value !== 'symbol') return { value, violation: null };
  }
  const copy = new Copy();
  try {
    return { value: copy.take(value), violation: null };
  } catch (error) {
    const { got, allowed } = error instanceof Refused ? error : new Refused('a value that threw when it was read', 'plain data');
    return { value: null, violation: { path: copy.place, rule: 'crossing', got, allowed } };
  }
}

/** One copy under way. */
class Copy {
  readonly #path: string[] = [];
  readonly #open = new Set<object>();
  #items = 0;

  /** Where the copy is. */
  get place(): string {
    const text = this.#path.join('').replace(/^\./, '');
    return text.length > 300 ? `${text.slice(0, 300)}…` : text;
  }

  take(value: unknown): unknown {
    if (typeof value === 'function' || typeof value === 'symbol') throw new Refused(`a ${typeof value}`, 'plain data');
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Float) return new Float(value.value);
    if (value instanceof Uint8Array) return Uint8Array.from(value);
    if (this.#open.has(value)) throw new Refused('a value that contains itself', 'plain data');
    if (this.#open.size >= MAX_CONVERSION_DEPTH) {
      throw new Refused(`more than ${MAX_CONVERSION_DEPTH} levels`, `at most ${MAX_CONVERSION_DEPTH} levels`);
    }
    this.#open.add(value);
    const copy = this.#container(value);
    this.#open.delete(value);
    return copy;
  }

  #container(value: object): unknown {
    if (Array.isArray(value)) return this.#array(value);
    if (value instanceof Map) {
      this.#count(value.size);
      return new Map([...(value as ReadonlyMap<unknown, unknown>)].map(([key, item]) => [this.take(key), this.take(item)]));
    }
    if (value instanceof Set) {
      this.#count(value.size);
      return new Set([...(value as ReadonlySet<unknown>)].map((item) => this.take(item)));
    }
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw new Refused(className(value), 'plain data');
    return this.#record(value as Record<string, unknown>);
  }

  #array(value: readonly unknown[]): unknown[] {
    const { length } = value;
    this.#count(length);
    const copy: unknown[] = [];
    for (let i = 0; i < length; i++) {
      this.#path.push(`[${i}]`);
      copy.push(this.take(value[i]));
      this.#path.pop();
    }
    return copy;
  }

  #record(value: Record<string, unknown>): Record<string, unknown> {
    const keys = Object.keys(value);
    this.#count(keys.length);
    const copy: Record<string, unknown> = {};
    for (const key of keys) {
      this.#path.push(`.${key.slice(0, 100)}`);
      const item = this.take(value[key]);
      // SECURITY: `__proto__` and other inherited names become own members.
      if (key in Object.prototype) Object.defineProperty(copy, key, { value: item, writable: true, enumerable: true, configurable: true });
      else copy[key] = item;
      this.#path.pop();
    }
    return copy;
  }

  #count(items: number): void {
    this.#items += items;
    if (this.#items > MAX_CONVERSION_ITEMS)
      throw new Refused(`more than ${MAX_CONVERSION_ITEMS} items`, `at most ${MAX_CONVERSION_ITEMS} items`);
  }
}

function className(value: object): string {
  const name: unknown = (Object.getPrototypeOf(value) as { constructor?: { name?: unknown } }).constructor?.name;
  return typeof name === 'string' && name !== '' ? `an instance of ${name.slice(0, 80)}` : typeName(value);
}
