/** All scenarios by topic: whole small programs, written with choices, around one part of the language. */
import { ASYNC_SCENARIOS } from './async.ts';
import { CLASS_SCENARIOS } from './classes.ts';
import { FUNCTION_SCENARIOS } from './functions.ts';
import { PATTERN_SCENARIOS } from './patterns.ts';
import { STRING_SCENARIOS } from './strings.ts';

export const SCENARIOS = {
  classes: CLASS_SCENARIOS,
  functions: FUNCTION_SCENARIOS,
  async: ASYNC_SCENARIOS,
  patterns: PATTERN_SCENARIOS,
  strings: STRING_SCENARIOS,
} as const satisfies Readonly<Record<string, readonly string[]>>;
