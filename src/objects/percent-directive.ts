/** Reads the directives of `%` templates: `%(key)-+ #0width.precision code`. CPython: unicode_format_arg_parse. */
import { typeError, valueError } from './errors.ts';
import type { Value } from './object.ts';
import { asInt } from './protocol.ts';

/** One directive. */
export interface Directive {
  /** Name in parentheses, or null. */
  readonly key: string | null;
  readonly isLeft: boolean;
  readonly sign: '' | '+' | ' ';
  readonly isAlternate: boolean;
  readonly isZeroFilled: boolean;
  /** -1 if absent. */
  readonly width: number;
  readonly precision: number;
  readonly code: string;
  /** Where the code stands, for messages. */
  readonly position: number;
  /** Nothing between '%' and the code. */
  readonly isBare: boolean;
  /** The argument; undefined where the key tells. */
  readonly value: Value | undefined;
}

const MAX_WIDTH = 2 ** 63;
const MAX_PRECISION = 0x7fffffff;

/** Reads a template part by part: literal text, then the directive after it or null. `nextValue` hands out the arguments, `onKey` is told of a key. */
export class DirectiveReader {
  readonly #text: string;
  readonly #nextValue: () => Value;
  readonly #onKey: () => void;
  #at = 0;

  constructor(text: string, nextValue: () => Value, onKey: () => void) {
    this.#text = text;
    this.#nextValue = nextValue;
    this.#onKey = onKey;
  }

  next(): { literal: string; directive: Directive | null } | null {
    const text = this.#text;
    if (this.#at >= text.length) return null;
    const percent = text.indexOf('%', this.#at);
    if (percent < 0) {
      const literal = text.slice(this.#at);
      this.#at = text.length;
      return { literal, directive: null };
    }
    const literal = text.slice(this.#at, percent);
    this.#at = percent + 1;
    return { literal, directive: this.#directive(percent) };
  }

  get #char(): string {
    return this.#text[this.#at] ?? '';
  }

  #directive(percent: number): Directive {
    const key = this.#char === '(' ? this.#key() : null;
    if (key !== null) this.#onKey();
    const flags = this.#flags();
    let isLeft = flags.includes('-');
    let width = this.#number(MAX_WIDTH, 'width too big');
    if (width < -1) {
      isLeft = true;
      width = -width - 2;
    }
    let precision = -1;
    if (this.#char === '.') {
      this.#at += 1;
      precision = Math.max(0, this.#number(MAX_PRECISION, 'precision too big'));
    }
    if (this.#char !== '' && 'hlL'.includes(this.#char)) this.#at += 1;
    const position = this.#at;
    if (position >= this.#text.length) throw valueError('incomplete format');
    const code = String.fromCodePoint(this.#text.codePointAt(position) as number);
    this.#at += code.length;
    const isBare = position === percent + 1;
    const value = key !== null || (code === '%' && isBare) ? undefined : this.#nextValue();
    const sign = flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
    return {
      key,
      isLeft,
      sign,
      isAlternate: flags.includes('#'),
      isZeroFilled: flags.includes('0'),
      width,
      precision,
      code,
      position,
      isBare,
      value,
    };
  }

  #key(): string {
    const start = this.#at + 1;
    let depth = 1;
    for (let at = start; at < this.#text.length; at++) {
      if (this.#text[at] === '(') depth += 1;
      else if (this.#text[at] === ')') depth -= 1;
      if (depth > 0) continue;
      this.#at = at + 1;
      return this.#text.slice(start, at);
    }
    throw valueError('incomplete format key');
  }

  #flags(): string {
    const start = this.#at;
    while (this.#char !== '' && '-+ #0'.includes(this.#char)) this.#at += 1;
    return this.#text.slice(start, this.#at);
  }

  /** A number, -1 if there is none; from an argument (`*`) a negative width -n comes back as -n - 2. */
  #number(limit: number, tooBig: string): number {
    if (this.#char === '*') {
      this.#at += 1;
      const n = asInt(this.#nextValue());
      if (n === undefined) throw typeError('* wants int');
      if (n >= limit || -n >= limit) throw valueError(tooBig);
      return n < 0 ? Number(n) - 2 : Number(n);
    }
    let value = -1;
    for (; this.#char >= '0' && this.#char <= '9'; this.#at++) {
      value = Math.max(value, 0) * 10 + Number(this.#char);
      if (value >= limit) throw valueError(tooBig);
    }
    return value;
  }
}
