/** The table of character names for tools/unicode.ts: writes it from the oracle's names, and compares every answer of the engine with the oracle's. */
import { codePointOfName, MOST_NEW_WORDS, NAME_DIGITS, nameOfCodePoint, nextInSeries, SPELT_OUT } from '../src/objects/unicode-names.ts';
import { sequenceOfName } from '../src/stdlib/unicode-sequences.ts';
import { encode, encodeRanges } from './unicode-encode.ts';

/** What unicode.py tells about names. */
export interface CollectedNames {
  version: string;
  names: [code: number, name: string][];
  aliases: [name: string, code: number][];
  sequences: [name: string, text: string][];
}

const MOST_SHARED_WORDS = Math.floor((NAME_DIGITS - 1) / (MOST_NEW_WORDS + 1)) - 1;

/** Returns the text of unicode-names.generated.ts. */
export function writeNames({ version, names, aliases }: CollectedNames): string {
  const numbered = new Map<string, number[]>();
  const stored: [number, string][] = [];
  for (const [code, name] of names) {
    const prefix = numberedPrefix(code, name);
    if (prefix !== null) numbered.set(prefix, [...(numbered.get(prefix) ?? []), code]);
    else if (!name.startsWith('HANGUL SYLLABLE ')) stored.push([code, name]);
  }
  const sorted = aliases.toSorted(([name, code], [other, otherCode]) => code - otherCode || (name < other ? -1 : 1));
  const text = new NameWriter([...stored.map(([, name]) => name), ...sorted.map(([name]) => name)]);
  const lines = [
    `/** Names of the characters of Unicode ${version}, written by tools/unicode.ts; unicode-names.ts reads them. */`,
    'export const numbered = {',
    ...Array.from(numbered, ([prefix, codes]) => `  '${prefix}': '${encodeRanges(rangesOf(codes))}',`),
    '};',
    `export const pointRanges = '${encodeRanges(rangesOf(stored.map(([code]) => code)))}';`,
    `export const aliasDistances = '${encode(sorted.map(([, code], i) => code - (i === 0 ? 0 : sorted[i - 1]![1])))}';`,
    `export const oneDigitWords = ${text.oneDigitWords};`,
    `export const frequentWords = '${text.frequentWords.join(' ')}';`,
    `export const names = '${text.write()}';`,
  ];
  return `${lines.join('\n')}\n`;
}

/** 'NUSHU CHARACTER' for 'NUSHU CHARACTER-1B170'; null for a name that does not end in its own number. */
function numberedPrefix(code: number, name: string): string | null {
  const suffix = `-${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return name.endsWith(suffix) ? name.slice(0, -suffix.length) : null;
}

function rangesOf(codes: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

/** One name as it is written: words in common with the name before, and the others; none if the last word is counted up. */
interface Item {
  shared: number;
  words: string[];
}

/** Writes what NameReader in unicode-names.ts reads. */
class NameWriter {
  readonly #items: Item[];
  /** Words that occur more than once, most frequent first, and how many of them have one digit. */
  readonly frequentWords: string[];
  readonly oneDigitWords: number;

  constructor(names: readonly string[]) {
    const split = names.map((name) => name.split(' '));
    this.#items = split.map((words, i) => itemOf(words, split[i - 1] ?? []));
    const counts = new Map<string, number>();
    for (const { words } of this.#items) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const frequent = [...counts].filter(([, count]) => count > 1).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    this.frequentWords = frequent.map(([word]) => word);
    this.oneDigitWords = SPELT_OUT - Math.ceil((this.frequentWords.length - SPELT_OUT) / (NAME_DIGITS - 1));
  }

  write(): string {
    const index = new Map(this.frequentWords.map((word, i) => [word, i]));
    let text = '';
    let spelt = '';
    for (const { shared, words } of this.#items) {
      text += digit(shared * (MOST_NEW_WORDS + 1) + words.length);
      for (const word of words) {
        const at = index.get(word);
        if (at === undefined) {
          const common = commonLength(spelt, word);
          text += `${digit(SPELT_OUT)}${digit(common)}${word.slice(common)} `;
          spelt = word;
        } else if (at < this.oneDigitWords) text += digit(at);
        else {
          const rest = at - this.oneDigitWords;
          text += digit(this.oneDigitWords + Math.floor(rest / NAME_DIGITS)) + digit(rest % NAME_DIGITS);
        }
      }
    }
    return text;
  }
}

function itemOf(words: readonly string[], previous: readonly string[]): Item {
  const shared = Math.min(commonLength(words, previous), words.length - 1, MOST_SHARED_WORDS);
  const isNext = shared === words.length - 1 && words.length === previous.length && nextInSeries(previous.at(-1)!) === words.at(-1);
  const rest = isNext ? [] : words.slice(shared);
  if (rest.length > MOST_NEW_WORDS) throw new Error(`cannot write ${words.join(' ')}`);
  return { shared, words: rest };
}

function commonLength(one: ArrayLike<unknown>, other: ArrayLike<unknown>): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}

function digit(value: number): string {
  if (!(value >= 0 && value < NAME_DIGITS)) throw new Error(`${value} is no digit`);
  const char = String.fromCharCode(value + 35);
  return char === "'" ? ' ' : char === '\\' ? '!' : char;
}

/** Returns the text of unicode-sequences.generated.ts: names in order, each after the number of characters it shares with the one before. */
export function writeSequences({ version, sequences }: CollectedNames): string {
  const sorted = sequences.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([name, text], i) => {
    const shared = Math.min(35, commonLength(sorted[i - 1]?.[0] ?? '', name));
    const points = Array.from(text, (char) => char.codePointAt(0)!.toString(16));
    return `${shared.toString(36)}${name.slice(shared)}=${points.join(' ')}`;
  });
  return [
    `/** Named sequences of Unicode ${version}, written by tools/unicode.ts; unicode-sequences.ts reads them. */`,
    `export const sequences = '${entries.join(';')}';\n`,
  ].join('\n');
}

/** Compares every named sequence with what the engine finds; returns what differs. */
export function checkSequences({ sequences }: CollectedNames): string[] {
  return sequences.flatMap(([name, text]) => (sequenceOfName(name.toLowerCase()) === text ? [] : [`sequence ${name}`]));
}

/** Compares the engine's names with the oracle's, both ways and for names that are almost right; returns what differs. `lookUp` asks the oracle. */
export function checkNames(collected: CollectedNames, lookUp: (names: readonly string[]) => (number | null)[]): string[] {
  const faults: string[] = [];
  const names = new Map(collected.names);
  for (let code = 0; code <= 0x10ffff; code++) {
    const [found, name] = [nameOfCodePoint(code), names.get(code)];
    if (found !== name) faults.push(`name of ${code.toString(16)}: ${found}, not ${name}`);
  }
  const listed: [string, number | undefined][] = [
    ...collected.names.map(([code, name]): [string, number] => [name, code]),
    ...collected.aliases,
    ...collected.sequences.map(([name]): [string, undefined] => [name, undefined]),
  ];
  const expectPoint = (name: string, code: number | undefined): void => {
    const found = codePointOfName(name);
    if (found !== code) faults.push(`${JSON.stringify(name)}: ${found?.toString(16)}, not ${code?.toString(16)}`);
  };
  for (const [name, code] of listed) expectPoint(name, code);
  const variants = [...ODD_NAMES, ...listed.flatMap(([name], i) => variantsOf(name, i))];
  lookUp(variants).forEach((code, i) => {
    expectPoint(variants[i]!, code ?? undefined);
  });
  return faults;
}

/** Names near what the engine computes. */
const ODD_NAMES = [
  ...['CJK UNIFIED IDEOGRAPH-', 'CJK UNIFIED IDEOGRAPH-E00', 'CJK UNIFIED IDEOGRAPH-04E00', 'CJK UNIFIED IDEOGRAPH-020000'],
  ...['CJK UNIFIED IDEOGRAPH-4DC0', 'CJK UNIFIED IDEOGRAPH-FA0E', 'CJK UNIFIED IDEOGRAPH-2A6E0', 'CJK UNIFIED IDEOGRAPH-4E00 '],
  ...['CJK COMPATIBILITY IDEOGRAPH-0F900', 'EGYPTIAN HIEROGLYPH-013460', 'EGYPTIAN HIEROGLYPH-13000', 'TANGUT IDEOGRAPH-17000'],
  ...['HANGUL SYLLABLE', 'HANGUL SYLLABLE ', 'HANGUL SYLLABLE G', 'HANGUL SYLLABLE GAGA', 'HANGUL SYLLABLE GAX', 'HANGUL SYLLABLE  A'],
  ...['', ' ', '-', 'A', 'constructor', '__proto__', 'SPACE\0', 'SPACE\n', 'lat\u0131n small letter a', '\u017fpace', 'X'.repeat(1000)],
];

/** The name in other cases, and with one character left out, doubled or replaced, at a place that depends on `seed`. */
function variantsOf(name: string, seed: number): string[] {
  const at = (seed * 7919) % name.length;
  const [before, after] = [name.slice(0, at), name.slice(at + 1)];
  const mixed = name.toLowerCase().slice(0, at) + name.slice(at);
  return [name.toLowerCase(), mixed, before + after, before + name[at] + name[at] + after, `${before}${'- 0AZ'[seed % 5]}${after}`];
}
