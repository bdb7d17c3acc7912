/** Flags of patterns, as numbers of RegexFlag. CPython: Lib/re/_constants.py. */

export const IGNORECASE = 2;
export const LOCALE = 4;
export const MULTILINE = 8;
export const DOTALL = 16;
export const UNICODE = 32;
export const VERBOSE = 64;
export const DEBUG = 128;
export const ASCII = 256;

/** The flags that say what a letter is; at most one is on. */
export const TYPE_FLAGS = ASCII | LOCALE | UNICODE;

/** Flags by their inline letter. */
export const INLINE_FLAGS: Readonly<Record<string, number>> = {
  __proto__: null as never,
  i: IGNORECASE,
  L: LOCALE,
  m: MULTILINE,
  s: DOTALL,
  x: VERBOSE,
  a: ASCII,
  u: UNICODE,
};

/** Most repetitions and "without bound". CPython: MAXREPEAT. */
export const MAXREPEAT = 4294967295;
/** CPython: MAXGROUPS. */
export const MAXGROUPS = 1073741823;
