/** Reads a pattern or template character by character, an escape being one; counts positions in code points. CPython: Tokenizer in Lib/re/_parser.py. */
import { isIdentifier } from '../../objects/identifier.ts';
import { isBasic } from '../../objects/text-points.ts';
import { strRepr } from '../../objects/text-repr.ts';

/** What makes a pattern or template wrong. The module raises it as PatternError. */
export class PatternFailure {
  readonly message: string;
  /** Position in code points; null if it concerns no position. */
  readonly position: number | null;
  constructor(message: string, position: number | null) {
    this.message = message;
    this.position = position;
  }
}

/** The end of the source. */
export const END = -1;
/** Added to the code of a character behind a backslash. */
export const ESCAPED = 0x200000;

/** A source under a cursor; `next` is the token there: a code point, ESCAPED + the code point behind a backslash, or END. */
export class Source {
  readonly codes: readonly number[];
  readonly isText: boolean;
  next = END;
  #index = 0;

  constructor(text: string, isText: boolean) {
    this.codes = isBasic(text) ? unitsOf(text) : Array.from(text, (char) => char.codePointAt(0) as number);
    this.isText = isText;
    this.#advance();
  }

  #advance(): void {
    const { codes } = this;
    let index = this.#index;
    if (index >= codes.length) {
      this.next = END;
      return;
    }
    let token = codes[index];
    if (token === 92) {
      index += 1;
      if (index >= codes.length) throw new PatternFailure('bad escape (end of pattern)', codes.length - 1);
      token = codes[index] + ESCAPED;
    }
    this.#index = index + 1;
    this.next = token;
  }

  /** Where `next` begins. */
  get position(): number {
    return this.#index - (this.next === END ? 0 : this.next >= ESCAPED ? 2 : 1);
  }

  /** Returns the token and goes on to the one behind it. */
  get(): number {
    const token = this.next;
    this.#advance();
    return token;
  }

  /** Takes the token if it is this plain character. */
  match(char: number): boolean {
    if (this.next !== char) return false;
    this.#advance();
    return true;
  }

  seek(position: number): void {
    this.#index = position;
    this.#advance();
  }

  /** Takes at most `count` characters for which `test` holds. */
  getWhile(count: number, test: (code: number) => boolean): string {
    let text = '';
    for (let i = 0; i < count && this.next !== END && test(this.next); i++) text += String.fromCodePoint(this.get());
    return text;
  }

  /** Takes what is before `terminator`, and that too. `name` says what is read. */
  getUntil(terminator: string, name: string): string {
    const stop = terminator.charCodeAt(0);
    const parts: string[] = [];
    let length = 0;
    for (;;) {
      const token = this.get();
      if (token === END) {
        if (length === 0) throw this.error(`missing ${name}`);
        throw this.error(`missing ${terminator}, unterminated name`, length);
      }
      if (token === stop) {
        if (length === 0) throw this.error(`missing ${name}`, 1);
        return parts.join('');
      }
      parts.push(tokenText(token));
      length += tokenLength(token);
    }
  }

  /** A failure `back` characters before the cursor. */
  error(message: string, back = 0): PatternFailure {
    return new PatternFailure(this.isText ? message : asciiOnly(message), this.position - back);
  }

  /** Refuses a group name that is no identifier. */
  checkGroupName(name: string, back: number): void {
    if (!this.isText && !isAscii(name))
      throw this.error(`bad character in group name ${asciiOnly(strRepr(name))}`, pointLength(name) + back);
    if (!isIdentifier(name)) throw this.error(`bad character in group name ${strRepr(name)}`, pointLength(name) + back);
  }
}

function unitsOf(text: string): number[] {
  const codes = new Array<number>(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return codes;
}

/** A token as it is written. */
export function tokenText(token: number): string {
  return token >= ESCAPED ? `\\${String.fromCodePoint(token - ESCAPED)}` : String.fromCodePoint(token);
}

function tokenLength(token: number): number {
  return token >= ESCAPED ? 2 : 1;
}

/** Number of code points of a short text. */
export function pointLength(text: string): number {
  let count = 0;
  for (const _char of text) count += 1;
  return count;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** `text.encode('ascii', 'backslashreplace')`. */
function asciiOnly(text: string): string {
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    if (code < 128) out += char;
    else if (code < 256) out += `\\x${code.toString(16).padStart(2, '0')}`;
    else if (code < 65536) out += `\\u${code.toString(16).padStart(4, '0')}`;
    else out += `\\U${code.toString(16).padStart(8, '0')}`;
  }
  return out;
}

/** True for names that read as group numbers: ASCII digits only. */
export function isNumber(name: string): boolean {
  for (let i = 0; i < name.length; i++) if (!isDigitCode(name.charCodeAt(i))) return false;
  return name !== '';
}

export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isOctal(code: number): boolean {
  return code >= 48 && code <= 55;
}

export function isHex(code: number): boolean {
  return isDigitCode(code) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);
}

export function isAsciiLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122 && code < 128;
}
