/** Matching texts against the formats of strptime. CPython: Lib/_strptime.py, which makes regular expressions of them. */
import type { Interp } from '../objects/object.ts';
import { isDecimal, isSpace } from '../objects/unicode.ts';

/** One character: any of a text; a decimal digit; white space is a part of its own. */
type Test = string | 'digit';

/** A part of a format. */
type Part =
  | { readonly kind: 'literal'; readonly char: string }
  | { readonly kind: 'space' }
  | { readonly kind: 'field'; readonly name: string; readonly choices: readonly (readonly Test[])[] };

/** Month names, January first. */
export const MONTHS: readonly string[] = 'january february march april may june july august september october november december'.split(' ');
/** Names of days, Monday first. */
export const WEEKDAYS: readonly string[] = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** Choices as in a regular expression without repetitions; `#` is a digit. The first that fits is tried first. */
function choices(text: string): Test[][] {
  return text.split('|').map((choice) =>
    (choice.match(/\[.*?\]|./g) ?? []).map((one) => {
      if (one === '#') return 'digit';
      return one.startsWith('[') ? spread(one.slice(1, -1)) : one;
    }),
  );
}

/** `0-3` is 0123. */
function spread(range: string): string {
  if (range[1] !== '-') return range;
  let all = '';
  for (let code = range.charCodeAt(0); code <= range.charCodeAt(2); code++) all += String.fromCharCode(code);
  return all;
}

/** Names in any case, the longest first. */
function names(all: readonly string[]): Test[][] {
  const sorted = [...all].sort((a, b) => b.length - a.length);
  return sorted.map((name) => [...name].map((char) => char + char.toUpperCase()));
}

/** `+hh:mm[:ss[.ffffff]]` in the order in which a regular expression tries it. */
function offsets(): Test[][] {
  const found: Test[][] = [];
  const minutes: Test[] = ['012345', 'digit'];
  for (const first of [[':'], []]) {
    const start: Test[] = ['+-', 'digit', 'digit', ...first, ...minutes];
    for (const second of [[':'], []])
      for (let digits = 6; digits >= 0; digits--)
        found.push([...start, ...second, ...minutes, ...(digits === 0 ? [] : ['.', ...new Array<Test>(digits).fill('digit')])]);
    found.push(start);
  }
  return [...found, ['Z']];
}

function fraction(): Test[][] {
  return [6, 5, 4, 3, 2, 1].map((size) => new Array<Test>(size).fill('0123456789'));
}

const SHORT = (all: readonly string[]): string[] => all.map((name) => name.slice(0, 3));

/** What each directive takes. */
const DIRECTIVES: Readonly<Record<string, readonly (readonly Test[])[]>> = {
  a: names(SHORT(WEEKDAYS)),
  A: names(WEEKDAYS),
  b: names(SHORT(MONTHS)),
  B: names(MONTHS),
  d: choices('3[0-1]|[1-2]#|0[1-9]|[1-9]| [1-9]'),
  f: fraction(),
  G: choices('####'),
  H: choices('2[0-3]|[0-1]#|#| #'),
  I: choices('1[0-2]|0[1-9]|[1-9]| [1-9]'),
  j: choices('36[0-6]|3[0-5]#|[1-2]##|0[1-9]#|00[1-9]|[1-9]#|0[1-9]|[1-9]'),
  m: choices('1[0-2]|0[1-9]|[1-9]'),
  M: choices('[0-5]#|#'),
  p: names(['am', 'pm']),
  S: choices('6[0-1]|[0-5]#|#'),
  u: choices('[1-7]'),
  U: choices('5[0-3]|[0-4]#|#'),
  V: choices('5[0-3]|0[1-9]|[1-4]#|#'),
  w: choices('[0-6]'),
  W: choices('5[0-3]|[0-4]#|#'),
  y: choices('##'),
  Y: choices('####'),
  z: offsets(),
  Z: names(['utc', 'gmt']),
};

/** Directives that are read as another one. */
const SAME: Readonly<Record<string, string>> = { e: 'd', k: 'H', l: 'I', P: 'p' };

/** Directives that stand for a format. */
const COMPOUND: Readonly<Record<string, string>> = {
  c: '%a %b %e %H:%M:%S %Y',
  r: '%I:%M:%S %p',
  R: '%H:%M',
  T: '%H:%M:%S',
  x: '%m/%d/%y',
  X: '%H:%M:%S',
};

const FLAGS = '-_0^#';
const DIGITS = '0123456789';
/** Directives that may have an O before them. */
const WITH_O = 'dHImMSwyUWV';

const known = new Map<string, readonly Part[] | null>();
const KEPT = 50;

/** The parts of a format; null for one that is wrong: a directive that does not exist, or one given twice. */
function partsOf(format: string): readonly Part[] | null {
  const found = known.get(format);
  if (found !== undefined) return found;
  if (known.size >= KEPT) known.clear();
  const parts: Part[] = [];
  const made = addParts(parts, format, new Set()) ? parts : null;
  if (format.length < 200) known.set(format, made);
  return made;
}

function addParts(parts: Part[], format: string, seen: Set<string>): boolean {
  const chars = [...format];
  let at = 0;
  while (at < chars.length) {
    const char = chars[at];
    at += 1;
    if (isSpace(char.codePointAt(0) as number)) {
      while (at < chars.length && isSpace(chars[at].codePointAt(0) as number)) at += 1;
      parts.push({ kind: 'space' });
    } else if (char !== '%') parts.push({ kind: 'literal', char });
    else {
      while (FLAGS.includes(chars[at] ?? '?')) at += 1;
      while (DIGITS.includes(chars[at] ?? '?')) at += 1;
      const hasO = chars[at] === 'O' && WITH_O.includes(chars[at + 1] ?? '?');
      if (hasO) at += 1;
      if (!addDirective(parts, chars[at] ?? '', seen)) return false;
      at += 1;
    }
  }
  return true;
}

function addDirective(parts: Part[], directive: string, seen: Set<string>): boolean {
  if (directive === '%') {
    parts.push({ kind: 'literal', char: '%' });
    return true;
  }
  if (Object.hasOwn(COMPOUND, directive)) return addParts(parts, COMPOUND[directive], seen);
  const name = Object.hasOwn(SAME, directive) ? SAME[directive] : directive;
  if (!Object.hasOwn(DIRECTIVES, name) || seen.has(name)) return false;
  seen.add(name);
  parts.push({ kind: 'field', name, choices: DIRECTIVES[name] });
  return true;
}

/** What a text gave. */
export interface Found {
  /** The texts of the directives, in the order of the format. */
  readonly fields: ReadonlyMap<string, string>;
  /** Where the format ended in the text. */
  readonly end: number;
}

/** Matches a text: what was found, null if it does not fit, undefined if the format is wrong. Charges fuel by the steps. */
export function matchFormat(interp: Interp, text: string, format: string): Found | null | undefined {
  interp.meter.charge(1 + (format.length >> 4));
  const parts = partsOf(format);
  return parts === null ? undefined : new Match(interp, text, parts).run();
}

/** One match under way: the first way through all parts, each place in the text tried once a part. */
class Match {
  readonly #interp: Interp;
  readonly #text: string;
  readonly #parts: readonly Part[];
  /** Part and place, by the end of each part: where it ended, and which way was taken. */
  readonly #ends: number[] = [];
  readonly #ways: number[] = [];
  readonly #failed = new Set<number>();

  constructor(interp: Interp, text: string, parts: readonly Part[]) {
    this.#interp = interp;
    this.#text = text;
    this.#parts = parts;
  }

  run(): Found | null {
    const parts = this.#parts;
    let part = 0;
    let way = 0;
    let steps = 0;
    while (part < parts.length) {
      if (++steps % 64 === 0) this.#interp.meter.charge(1);
      const start = part === 0 ? 0 : this.#ends[part - 1];
      const end = this.#way(parts[part], start, way);
      const isDead = end >= 0 && part + 1 < parts.length && this.#failed.has(this.#key(part + 1, end));
      if (end >= 0 && !isDead) {
        this.#ends[part] = end;
        this.#ways[part] = way;
        part += 1;
        way = 0;
      } else if (end >= 0 || end === MORE) way += 1;
      else {
        this.#failed.add(this.#key(part, start));
        if (part === 0) return null;
        part -= 1;
        way = this.#ways[part] + 1;
      }
    }
    return { fields: this.#fields(), end: parts.length === 0 ? 0 : this.#ends[parts.length - 1] };
  }

  #key(part: number, at: number): number {
    return part * (this.#text.length + 1) + at;
  }

  /** Where a part ends if it goes this way; MORE if it does not, but may another way; NO if there is no such way. */
  #way(part: Part, start: number, way: number): number {
    const text = this.#text;
    if (part.kind === 'literal') return way === 0 && sameChar(text, start, part.char) ? start + part.char.length : NO;
    if (part.kind === 'space') {
      let end = start;
      while (end < text.length && isSpace(text.charCodeAt(end))) end += 1;
      return end - way > start ? end - way : NO;
    }
    if (way >= part.choices.length) return NO;
    let at = start;
    for (const test of part.choices[way]) {
      if (at >= text.length || !fits(text[at], test)) return MORE;
      at += 1;
    }
    return at;
  }

  #fields(): Map<string, string> {
    const fields = new Map<string, string>();
    this.#parts.forEach((part, i) => {
      if (part.kind === 'field') fields.set(part.name, this.#text.slice(i === 0 ? 0 : this.#ends[i - 1], this.#ends[i]));
    });
    return fields;
  }
}

const NO = -1;
const MORE = -2;

function fits(char: string, test: Test): boolean {
  return test === 'digit' ? (char >= '0' && char <= '9') || isDecimal(char.charCodeAt(0)) : test.includes(char);
}

function sameChar(text: string, at: number, char: string): boolean {
  const found = text.slice(at, at + char.length);
  return found === char || (found !== '' && found.toLowerCase() === char.toLowerCase());
}
