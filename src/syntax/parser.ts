/** The way in: program text to syntax tree, or PySyntaxError. CPython: Parser/pegen.c. */
import type { Expression, Module } from './ast.ts';
import { ParseFailure } from './cursor.ts';
import type { ParserOptions } from './cursor.ts';
import { PySyntaxError } from './errors.ts';
import type { LexerState } from './lexer-state.ts';
import { StatementParser } from './parse-statement.ts';
import { StringLiteralError } from './string-literal.ts';
import { tokenizeText } from './tokenizer.ts';

/** How to parse. */
export interface ParseOptions {
  /** Name of the program, which no error carries; kept for callers that print one. */
  filename?: string;
  /** Finds the code point for the name in `\N{name}`; without it every name is unknown. */
  charNames?: (name: string) => number | undefined;
  /** Told the units of work before the work: one for each 16 characters. May throw to stop. */
  charge?: (units: number) => void;
  /** Greatest depth of an expression's tree, 1000 unless said otherwise. */
  maxDepth?: number;
}

const DEFAULT_MAX_DEPTH = 1000;
const CHARACTERS_PER_UNIT = 16;

/** Returns the tree of a program, as `ast.parse` does. Raises PySyntaxError. */
export function parseModule(source: string, options?: ParseOptions): Module {
  return parseWith(source, options, (parser) => ({ kind: 'Module', body: parser.module() }));
}

/** Returns the tree of one expression, as `ast.parse(mode='eval')` does. Raises PySyntaxError. */
export function parseExpression(source: string, options?: ParseOptions): Expression {
  return parseWith(source.replace(/^[ \t]+/, ''), options, (parser) => ({ kind: 'Expression', body: parser.soleExpression() }));
}

function parseWith<Tree>(source: string, options: ParseOptions | undefined, parse: (parser: StatementParser) => Tree): Tree {
  // FUEL: by the length of the text, before it is read.
  options?.charge?.(1 + Math.floor(source.length / CHARACTERS_PER_UNIT));
  const text = normalize(source);
  const state = tokenizeText(text);
  try {
    if (state.error !== null && state.isErrorHard) throw state.error;
    return parseTokens(state, { charNames: options?.charNames ?? null, maxDepth: options?.maxDepth ?? DEFAULT_MAX_DEPTH }, parse);
  } finally {
    state.release();
  }
}

function parseTokens<Tree>(state: LexerState, options: ParserOptions, parse: (parser: StatementParser) => Tree): Tree {
  const parser = new StatementParser(state, options);
  try {
    return parse(parser);
  } catch (failure) {
    if (!(failure instanceof ParseFailure) && !(failure instanceof StringLiteralError)) throw failure;
    if (state.error !== null) throw state.error;
    const t = state.tokens;
    const at = failure instanceof ParseFailure ? failure.at : parser.at;
    throw new PySyntaxError('SyntaxError', failure instanceof StringLiteralError ? failure.message : 'invalid syntax', t[at + 3], t[at + 4] + 1, t[at + 5], t[at + 6] + 1, null);
  }
}

/** Returns the text as the tokenizer reads it: without byte order mark, with `\n` for every line end. */
export function normalize(source: string): string {
  let text = source;
  if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  if (text.includes('\0')) throw new PySyntaxError('SyntaxError', 'source code string cannot contain null bytes', 0, 0, 0, 0, null);
  return text;
}
