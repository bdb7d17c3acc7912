/** Replacement templates: `\1`, `\g<name>` and escapes. CPython: parse_template in Lib/re/_parser.py. */
import { bytesLike, hasBuffer, latinOf } from '../../objects/bytes-like.ts';
import { raise, typeError } from '../../objects/errors.ts';
import { bytesOfView, PyMemoryView } from '../../objects/memory.ts';
import { type Interp, typeOf, type Value } from '../../objects/object.ts';
import { asStr, unwrap } from '../../objects/protocol.ts';
import { textKey } from '../../objects/text-key.ts';
import { strRepr } from '../../objects/text-repr.ts';
import { MAXGROUPS } from './flags.ts';
import { plainNumber } from './parse.ts';
import { checkOctal, controlOf } from './parse-escape.ts';
import type { PyPattern } from './pattern-object.ts';
import { END, ESCAPED, isAsciiLetter, isDigitCode, isNumber, isOctal, pointLength, Source, tokenText } from './source.ts';
import type { Subject } from './subject.ts';

/** Texts and group numbers in a row. */
export interface Template {
  readonly parts: readonly (string | number)[];
  readonly isText: boolean;
  /** Whether it has no backslash: it is put in as it is. */
  readonly isPlain: boolean;
  /** The whole text of a template without groups, else null. */
  readonly literal: string | null;
}

/** Whether a template is looked for among those that were parsed, by its hash. CPython: compile_template in Modules/_sre/sre.c. */
export function isHashed(v: Value): boolean {
  const text = asStr(v);
  return text === undefined ? !hasBuffer(v) : text !== v && text.includes('\\');
}

/** The TypeError of joining pieces of different kinds; `found` is the class of the one at `index`. */
export function wrongPiece(isText: boolean, found: string, index: number): unknown {
  return typeError(
    isText
      ? `sequence item ${index}: expected str instance, ${found} found`
      : `sequence item ${index}: expected a bytes-like object, ${found} found`,
  );
}

/** Parses a template for a pattern. Throws PatternFailure; raises TypeError, IndexError. */
export function parseTemplate(interp: Interp, pattern: PyPattern, v: Value): Template {
  const text = asStr(v);
  const inner = unwrap(v);
  const bytes = text !== undefined ? undefined : inner instanceof PyMemoryView ? bytesOfView(inner) : bytesLike(v);
  if (text === undefined && bytes === undefined) throw typeError(`decoding to str: need a bytes-like object, ${typeOf(v).name} found`);
  const source = text ?? latinOf(bytes as Uint8Array);
  const isText = text !== undefined;
  interp.meter.charge(source.length >> 4);
  if (!source.includes('\\')) return { parts: [source], isText, isPlain: true, literal: source };
  interp.meter.charge(source.length);
  interp.meter.allocateLarge(source.length * 16);
  const parts = new TemplateReader(new Source(source, isText), pattern).read();
  const isLiteral = parts.every((part) => typeof part === 'string');
  return { parts, isText, isPlain: false, literal: isLiteral ? parts.join('') : null };
}

/** The texts of a template for a match with these marks; groups that did not match are empty. Raises TypeError if there is a group, and it is of another kind than the template. */
export function expandTemplate(template: Template, subject: Subject, marks: ArrayLike<number>): string[] {
  // The index of a group among what is joined: a text is the first piece, be it empty, and groups that did not match are none.
  let index = typeof template.parts[0] === 'string' ? 0 : 1;
  return template.parts.map((part) => {
    if (typeof part === 'string') {
      index += 1;
      return part;
    }
    const from = marks[part * 2];
    const to = marks[part * 2 + 1];
    if (from < 0 || to < 0) return '';
    if (template.isText !== subject.isText) throw wrongPiece(template.isText, subject.isText ? 'str' : 'bytes', index);
    index += 1;
    return subject.text.slice(from, to);
  });
}

class TemplateReader {
  readonly #source: Source;
  readonly #pattern: PyPattern;
  readonly #parts: (string | number)[] = [];
  #literal: string[] = [];

  constructor(source: Source, pattern: PyPattern) {
    this.#source = source;
    this.#pattern = pattern;
  }

  read(): (string | number)[] {
    for (let token = this.#source.get(); token !== END; token = this.#source.get()) {
      if (token < ESCAPED) this.#literal.push(String.fromCodePoint(token));
      else this.#escape(token);
    }
    this.#flush();
    return this.#parts;
  }

  #flush(): void {
    if (this.#literal.length > 0) this.#parts.push(this.#literal.join(''));
    this.#literal = [];
  }

  #group(group: number, shown: string, back: number): void {
    if (group > this.#pattern.groups) throw this.#source.error(`invalid group reference ${shown}`, back);
    this.#flush();
    this.#parts.push(group);
  }

  #escape(token: number): void {
    const source = this.#source;
    const letter = token - ESCAPED;
    const text = tokenText(token);
    if (letter === 103) this.#named();
    else if (letter === 48) {
      const octal = text + source.getWhile(2, isOctal);
      this.#literal.push(String.fromCharCode(Number.parseInt(octal.slice(1), 8) & 0xff));
    } else if (isDigitCode(letter)) this.#digits(text);
    else {
      const control = controlOf(letter);
      if (control !== undefined) this.#literal.push(String.fromCharCode(control));
      else if (isAsciiLetter(letter)) throw source.error(`bad escape ${text}`, pointLength(text));
      else this.#literal.push(text);
    }
  }

  #digits(start: string): void {
    const source = this.#source;
    let text = start;
    if (isDigitCode(source.next)) {
      text += String.fromCharCode(source.get());
      if (isOctal(text.charCodeAt(1)) && isOctal(text.charCodeAt(2)) && isOctal(source.next)) {
        text += String.fromCharCode(source.get());
        this.#literal.push(String.fromCharCode(checkOctal(source, text)));
        return;
      }
    }
    this.#group(Number(text.slice(1)), text.slice(1), text.length - 1);
  }

  /** `\g<name>` or `\g<number>`. */
  #named(): void {
    const source = this.#source;
    if (!source.match(60)) throw source.error('missing <');
    const name = source.getUntil('>', 'group name');
    const back = pointLength(name) + 1;
    if (isNumber(name)) {
      const group = Number(name);
      if (group >= MAXGROUPS) throw source.error(`invalid group reference ${plainNumber(name)}`, back);
      this.#group(group, plainNumber(name), back);
      return;
    }
    source.checkGroupName(name, 1);
    const group = this.#pattern.groupindex.get(textKey(name));
    if (typeof group !== 'number') throw raise('IndexError', `unknown group name ${strRepr(name)}`);
    this.#group(group, `${group}`, back);
  }
}
