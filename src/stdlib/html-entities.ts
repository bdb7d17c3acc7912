/** Module `_html`: character references of HTML, and the tables of `html.entities`. CPython: Lib/html/__init__.py, Lib/html/entities.py. */
import { PyDict } from '../objects/containers.ts';
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import { typeError } from '../objects/errors.ts';
import { type Interp, typeOf, type Value } from '../objects/object.ts';
import { asStr } from '../objects/protocol.ts';
import * as data from './html-entities.generated.ts';

let references: ReadonlyMap<string, string> | null = null;

function readPairs(text: string): [string, string][] {
  return text.split(' ').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
}

/** Texts by name; a name with a semicolon includes it. */
function namedReferences(): ReadonlyMap<string, string> {
  references ??= new Map(readPairs(data.html5));
  return references;
}

/** What the numbers 0x80 to 0x9f of old pages mean. */
const WINDOWS =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

function isControl(code: number): boolean {
  return (code >= 1 && code <= 8) || code === 11 || (code >= 14 && code <= 31) || code === 127;
}

/** The text of a numeric reference. */
function textOfNumber(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  if (code >= 0x80 && code <= 0x9f) return WINDOWS[code - 0x80];
  if (isControl(code) || (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe) return '';
  return String.fromCodePoint(code);
}

/** No name is longer. */
const LONGEST_NAME = 32;

function isEndOfName(char: string): boolean {
  return char === '\t' || char === '\n' || char === '\f' || char === ' ' || char === '<' || char === '&' || char === '#' || char === ';';
}

/** What a reference at an ampersand stands for, and its end; undefined if there is none. */
function referenceAt(text: string, start: number): { text: string; end: number } | undefined {
  return text[start + 1] === '#' ? numberAt(text, start + 2) : nameAt(text, start + 1);
}

function numberAt(text: string, start: number): { text: string; end: number } | undefined {
  const isHex = text[start] === 'x' || text[start] === 'X';
  const from = isHex ? start + 1 : start;
  const base = isHex ? 16 : 10;
  let end = from;
  let code = 0;
  for (; end < text.length; end++) {
    const value = Number.parseInt(text[end], base);
    if (Number.isNaN(value)) break;
    code = Math.min(code * base + value, 0x110000);
  }
  if (end === from) return undefined;
  return { text: textOfNumber(code), end: text[end] === ';' ? end + 1 : end };
}

function nameAt(text: string, start: number): { text: string; end: number } | undefined {
  let end = start;
  while (end < text.length && end - start < LONGEST_NAME && !isEndOfName(text[end])) end++;
  if (end === start) return undefined;
  if (text[end] === ';') end += 1;
  const names = namedReferences();
  const whole = names.get(text.slice(start, end));
  if (whole !== undefined) return { text: whole, end };
  // The longest name that the letters begin with.
  for (let at = end - 1; at > start + 1; at--) {
    const found = names.get(text.slice(start, at));
    if (found !== undefined) return { text: found, end: at };
  }
  return undefined;
}

function unescapeText(interp: Interp, v: Value): Value {
  const text = asStr(v);
  if (text === undefined) throw typeError(`argument of type '${typeOf(v).name}' is not a container or iterable`);
  let at = text.indexOf('&');
  if (at < 0) return v;
  interp.meter.charge(text.length >> 3);
  interp.meter.allocateLarge(text.length * 2);
  const parts: string[] = [];
  let from = 0;
  while (at >= 0) {
    interp.meter.charge(2);
    const found = referenceAt(text, at);
    if (found !== undefined) {
      parts.push(text.slice(from, at), found.text);
      from = found.end;
    }
    at = text.indexOf('&', found === undefined ? at + 1 : found.end);
  }
  parts.push(text.slice(from));
  return parts.join('');
}

function isReference(_interp: Interp, name: Value): Value {
  return namedReferences().has(name as string);
}

function dictOf(interp: Interp, pairs: readonly (readonly [string, Value])[]): PyDict {
  interp.meter.charge(pairs.length);
  interp.meter.allocate(pairs.length * 96);
  const dict = new PyDict();
  for (const [name, value] of pairs) dict.setStr(name, value);
  return dict;
}

const rows: Readonly<Record<string, NativeRow>> = {
  unescape: fn('unescape(s)', unescapeText),
  _is_reference: fn('_is_reference(name, /)', isReference),
  _html5: fn('_html5()', (interp: Interp) => dictOf(interp, [...namedReferences()])),
  _html4: fn('_html4()', (interp: Interp) =>
    dictOf(
      interp,
      readPairs(data.html4).map(([name, code]) => [name, Number.parseInt(code, 36)] as const),
    ),
  ),
};

/** The members by name. */
export function htmlNatives(): Iterable<readonly [string, Value]> {
  return Object.entries(rows).map(([name, row]) => [name, makeNative(name, row, null)] as const);
}
