/** Inline flags: `(?ims)` and `(?i-s:...)`. CPython: _parse_flags in Lib/re/_parser.py. */
import { isAlpha } from '../../objects/unicode.ts';
import { INLINE_FLAGS, LOCALE, TYPE_FLAGS, UNICODE } from './flags.ts';
import { END, ESCAPED, pointLength, type Source, tokenText } from './source.ts';

/** Flags turned on and off; `isGlobal` if they are for the whole pattern. */
export interface FlagChange {
  readonly add: number;
  readonly del: number;
  readonly isGlobal: boolean;
}

const MINUS = 45;
const COLON = 58;
const CLOSE = 41;

/** Reads flags whose first character has been taken; null if that is none. */
export function parseFlags(source: Source, first: number): FlagChange | null {
  let add = 0;
  let char = first;
  if (char !== MINUS) {
    let flag = flagOf(char);
    if (flag === undefined) return null;
    for (;;) {
      add = addFlag(source, add, flag);
      char = source.get();
      if (char === END) throw source.error('missing -, : or )');
      if (char === CLOSE || char === MINUS || char === COLON) break;
      flag = flagOf(char);
      if (flag === undefined) throw unknown(source, char, 'missing -, : or )');
    }
  }
  if (char === CLOSE) return { add, del: 0, isGlobal: true };
  const del = char === MINUS ? removed(source) : 0;
  if ((add & del) !== 0) throw source.error('bad inline flags: flag turned on and off', 1);
  return { add, del, isGlobal: false };
}

function flagOf(char: number): number | undefined {
  return char < 128 && char >= 0 ? INLINE_FLAGS[String.fromCharCode(char)] : undefined;
}

function addFlag(source: Source, before: number, flag: number): number {
  if (source.isText && flag === LOCALE) throw source.error("bad inline flags: cannot use 'L' flag with a str pattern");
  if (!source.isText && flag === UNICODE) throw source.error("bad inline flags: cannot use 'u' flag with a bytes pattern");
  const add = before | flag;
  if ((flag & TYPE_FLAGS) !== 0 && (add & TYPE_FLAGS) !== flag) {
    throw source.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible");
  }
  return add;
}

/** The flags behind a minus, up to the colon. */
function removed(source: Source): number {
  let del = 0;
  let char = source.get();
  if (char === END) throw source.error('missing flag');
  let flag = flagOf(char);
  if (flag === undefined) throw unknown(source, char, 'missing flag');
  for (;;) {
    if ((flag & TYPE_FLAGS) !== 0) throw source.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
    del |= flag;
    char = source.get();
    if (char === END) throw source.error('missing :');
    if (char === COLON) return del;
    flag = flagOf(char);
    if (flag === undefined) throw unknown(source, char, 'missing :');
  }
}

function unknown(source: Source, char: number, missing: string): unknown {
  return source.error(char < ESCAPED && isAlpha(char) ? 'unknown flag' : missing, pointLength(tokenText(char)));
}
