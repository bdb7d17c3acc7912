/** The replacement fields of str.format: finding them and taking their names apart. CPython: Objects/stringlib/unicode_format.h. */
import { PyException, valueError } from './errors.ts';
import { TemplateCache } from './template-cache.ts';
import { decimalValue } from './unicode.ts';

/** `.name` or `[name]`; a name of digits in brackets is a number. */
export interface Step {
  readonly isAttribute: boolean;
  readonly name: string | number;
}

/** A replacement field `{first steps !conversion :spec}`. */
export interface Field {
  readonly first: string | number;
  readonly steps: readonly Step[];
  readonly conversion: '' | 'r' | 's' | 'a';
  /** The texts of ValueErrors: for what follows `steps`, raised once these are taken, and for the conversion. */
  readonly stepProblem: string | null;
  readonly conversionProblem: string | null;
  /** Text, or parts if it has fields of its own. */
  readonly spec: string | readonly TemplatePart[];
}

/** Literal text, then a field; a part without a field may be followed by others. The last part may have the text of a ValueError to raise there. */
export interface TemplatePart {
  readonly literal: string;
  readonly field: Field | null;
  readonly problem: string | null;
}

/** Specs may hold fields, the specs of those may not. */
const MAX_DEPTH = 2;

const cache = new TemplateCache<readonly TemplatePart[]>();

/** Returns the parts of a template. */
export function templateParts(template: string): readonly TemplatePart[] {
  return cache.get(template, (text) => parse(text, new Numbering(), 1));
}

function parse(template: string, numbering: Numbering, depth: number): TemplatePart[] {
  const parts: TemplatePart[] = [];
  try {
    if (depth > MAX_DEPTH) throw valueError('Max string recursion exceeded');
    const reader = new TemplateReader(template, numbering, depth);
    for (let part = reader.next(); part !== null; part = reader.next()) parts.push(part);
  } catch (error) {
    if (!(error instanceof PyException)) throw error;
    parts.push({ literal: '', field: null, problem: error.value.args.items[0] as string });
  }
  return parts;
}

/** Automatic numbering, shared by a template and its nested specs. */
class Numbering {
  #next = 0;
  #isManual: boolean | null = null;

  /** Returns the number of a field whose name begins with `text`: a position, or `text` itself for a keyword. Raises ValueError. */
  resolve(text: string): string | number {
    const number = text === '' ? -1 : integerOf(text);
    if (number === null) throw valueError(TOO_MANY_DIGITS);
    if (text !== '' && number < 0) return text;
    const isManual = text !== '';
    if (this.#isManual !== null && this.#isManual !== isManual) {
      const [from, to] = isManual
        ? ['automatic field numbering', 'manual field specification']
        : ['manual field specification', 'automatic field numbering'];
      throw valueError(`cannot switch from ${from} to ${to}`);
    }
    this.#isManual = isManual;
    return isManual ? number : this.#next++;
  }
}

const TOO_MANY_DIGITS = 'Too many decimal digits in format string';

/** The value of a text of decimal digits, else -1; null for more than an index holds. */
function integerOf(text: string): number | null {
  let value = 0;
  for (const char of text) {
    const digit = decimalValue(char.codePointAt(0) as number);
    if (digit < 0) return -1;
    value = value * 10 + digit;
    if (value >= 2 ** 63) return null;
  }
  return value;
}

/** Reads a template part by part: literal text, then the field after it or null. Raises ValueError. */
class TemplateReader {
  readonly #text: string;
  readonly #numbering: Numbering;
  readonly #depth: number;
  #at = 0;

  constructor(text: string, numbering: Numbering, depth: number) {
    this.#text = text;
    this.#numbering = numbering;
    this.#depth = depth;
  }

  next(): TemplatePart | null {
    const text = this.#text;
    const start = this.#at;
    if (start >= text.length) return null;
    let at = start;
    while (at < text.length && text[at] !== '{' && text[at] !== '}') at += 1;
    if (at === text.length) {
      this.#at = at;
      return { literal: text.slice(start), field: null, problem: null };
    }
    const brace = text[at];
    const isDoubled = text[at + 1] === brace;
    if (!isDoubled && (brace === '}' || at + 1 === text.length)) throw valueError(`Single '${brace}' encountered in format string`);
    this.#at = at + (isDoubled ? 2 : 1);
    if (isDoubled) return { literal: text.slice(start, at + 1), field: null, problem: null };
    return { literal: text.slice(start, at), field: this.#field(), problem: null };
  }

  #field(): Field {
    const text = this.#text;
    const start = this.#at;
    const end = this.#nameEnd();
    const name = text.slice(start, end);
    let stop = text[end] ?? '';
    let conversion = '';
    this.#at = end + 1;
    if (stop === '!') {
      if (this.#at >= text.length) throw valueError('end of string while looking for conversion specifier');
      conversion = String.fromCodePoint(text.codePointAt(this.#at) as number);
      this.#at += conversion.length;
      stop = text[this.#at] ?? ':';
      this.#at += 1;
      if (stop !== '}' && stop !== ':') throw valueError("expected ':' after conversion specifier");
    }
    const spec = stop === ':' ? this.#spec() : '';
    if (stop !== ':' && stop !== '}') throw valueError("expected '}' before end of string");
    const named = this.#name(name);
    const isKnown = conversion === '' || conversion === 'r' || conversion === 's' || conversion === 'a';
    return {
      ...named,
      conversion: isKnown ? (conversion as Field['conversion']) : '',
      conversionProblem: isKnown ? null : unknownConversion(conversion),
      spec: spec.includes('{') ? parse(spec, this.#numbering, this.#depth + 1) : spec,
    };
  }

  /** Where the name of a field ends: at ':', '!', '}' or the end of the text. */
  #nameEnd(): number {
    const text = this.#text;
    for (let at = this.#at; at < text.length; at++) {
      const char = text[at];
      if (char === '{') throw valueError("unexpected '{' in field name");
      if (char === '[') {
        const close = text.indexOf(']', at);
        if (close < 0) return text.length;
        at = close;
      } else if (char === '}' || char === ':' || char === '!') return at;
    }
    return text.length;
  }

  #spec(): string {
    const text = this.#text;
    const start = this.#at;
    let depth = 1;
    for (let at = start; at < text.length; at++) {
      if (text[at] === '{') depth += 1;
      else if (text[at] === '}') depth -= 1;
      if (depth > 0) continue;
      this.#at = at + 1;
      return text.slice(start, at);
    }
    throw valueError("unmatched '{' in format spec");
  }

  #name(name: string): Pick<Field, 'first' | 'steps' | 'stepProblem'> {
    const end = name.search(/[.[]/);
    const first = this.#numbering.resolve(end < 0 ? name : name.slice(0, end));
    const steps: Step[] = [];
    return { first, steps, stepProblem: end < 0 ? null : readSteps(name, end, steps) };
  }
}

function unknownConversion(char: string): string {
  const code = char.codePointAt(0) as number;
  return `Unknown conversion specifier ${code > 32 && code < 127 ? char : `\\x${code.toString(16)}`}`;
}

/** Adds the steps of a name from position `from` on; returns why the rest is none, or null. */
function readSteps(name: string, from: number, steps: Step[]): string | null {
  for (let at = from; at < name.length; ) {
    const isAttribute = name[at] === '.';
    if (!isAttribute && name[at] !== '[') return "Only '.' or '[' may follow ']' in format field specifier";
    let end = at + 1;
    if (isAttribute) while (end < name.length && name[end] !== '.' && name[end] !== '[') end += 1;
    else end = name.indexOf(']', end);
    if (end < 0) return "Missing ']' in format string";
    const text = name.slice(at + 1, end);
    if (text === '') return 'Empty attribute in format string';
    const number = isAttribute ? -1 : integerOf(text);
    if (number === null) return TOO_MANY_DIGITS;
    steps.push({ isAttribute, name: number < 0 ? text : number });
    at = isAttribute ? end : end + 1;
  }
  return null;
}
