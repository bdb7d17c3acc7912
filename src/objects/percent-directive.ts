/** The directives of `%` templates, `%(key)-+ #0width.precision code`, parsed once per template. CPython: unicode_format_arg_parse. */
import { TemplateCache } from './template-cache.ts';

/** One directive. */
export interface Directive {
  /** Name in parentheses, or null. */
  readonly key: string | null;
  readonly isLeft: boolean;
  readonly sign: '' | '+' | ' ';
  readonly isAlternate: boolean;
  readonly isZeroFilled: boolean;
  /** -1 if absent, '*' if an argument tells. */
  readonly width: number | '*';
  readonly precision: number | '*';
  readonly code: string;
  /** The ValueError for a directive that is none, raised once its key has been looked up. */
  readonly problem: string | null;
  /** Where the code stands, for messages. */
  readonly position: number;
  /** Nothing between '%' and the code. */
  readonly isBare: boolean;
}

/** Literal text, then a directive; the last part may have none, or the ValueError to raise there. */
export interface PercentPart {
  readonly literal: string;
  readonly directive: Directive | null;
  readonly problem: string | null;
}

/** Widths and precisions from here on are refused. */
export const MAX_WIDTH = 2 ** 63;
export const MAX_PRECISION = 0x7fffffff;

/** Raised only where there is a mapping to look into. */
export const INCOMPLETE_KEY = 'incomplete format key';

const cache = new TemplateCache<readonly PercentPart[]>();

/** Returns the parts of a template. */
export function percentParts(template: string): readonly PercentPart[] {
  return cache.get(template, parse);
}

function parse(template: string): PercentPart[] {
  const parts: PercentPart[] = [];
  const scanner = new Scanner(template);
  for (;;) {
    const percent = template.indexOf('%', scanner.at);
    const literal = template.slice(scanner.at, percent < 0 ? template.length : percent);
    if (percent < 0) {
      if (literal !== '') parts.push({ literal, directive: null, problem: null });
      return parts;
    }
    scanner.at = percent + 1;
    const found = scanner.directive(percent);
    if (typeof found === 'string') return [...parts, { literal, directive: null, problem: found }];
    parts.push({ literal, directive: found, problem: null });
  }
}

/** Reads a directive; problems come back as the text of a ValueError. */
class Scanner {
  readonly #text: string;
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get #char(): string {
    return this.#text[this.at] ?? '';
  }

  directive(percent: number): Directive | string {
    let key: string | null = null;
    if (this.#char === '(') {
      const end = this.#closing();
      if (end < 0) return INCOMPLETE_KEY;
      key = this.#text.slice(this.at + 1, end);
      this.at = end + 1;
    }
    const flags = this.#flags();
    const width = this.#number();
    let problem = width !== '*' && width >= MAX_WIDTH ? 'width too big' : null;
    let precision: number | '*' = -1;
    if (this.#char === '.') {
      this.at += 1;
      precision = this.#number();
      if (precision === -1) precision = 0;
      if (precision !== '*' && precision >= MAX_PRECISION) problem ??= 'precision too big';
    }
    if (this.#char !== '' && 'hlL'.includes(this.#char)) this.at += 1;
    const position = this.at;
    const isWhole = position < this.#text.length && problem === null;
    const code = !isWhole ? '' : String.fromCodePoint(this.#text.codePointAt(position) as number);
    this.at += code.length;
    const sign = flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
    const isBare = position === percent + 1;
    return {
      key,
      isLeft: flags.includes('-'),
      sign,
      isAlternate: flags.includes('#'),
      isZeroFilled: flags.includes('0'),
      width,
      precision,
      code,
      problem: isWhole ? null : (problem ?? 'incomplete format'),
      position,
      isBare,
    };
  }

  /** Index of the parenthesis that closes the one at `at`, or -1. */
  #closing(): number {
    let depth = 0;
    for (let i = this.at; i < this.#text.length; i++) {
      if (this.#text[i] === '(') depth += 1;
      else if (this.#text[i] === ')') depth -= 1;
      if (depth === 0) return i;
    }
    return -1;
  }

  #flags(): string {
    const start = this.at;
    while (this.#char !== '' && '-+ #0'.includes(this.#char)) this.at += 1;
    return this.#text.slice(start, this.at);
  }

  #number(): number | '*' {
    if (this.#char === '*') {
      this.at += 1;
      return '*';
    }
    let value = -1;
    for (; this.#char >= '0' && this.#char <= '9'; this.at++) value = Math.max(value, 0) * 10 + Number(this.#char);
    return value;
  }
}
