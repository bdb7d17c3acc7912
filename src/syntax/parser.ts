/** The way in: program text to syntax tree, or PySyntaxError. CPython: Parser/pegen.c. */
import type { Expression, Module } from './ast.ts';
import { ParseFailure } from './cursor.ts';
import { diagnose } from './diagnose.ts';
import { StatementParser } from './parse-statement.ts';
import { normalize } from './source-text.ts';
import { StringLiteralError } from './string-literal.ts';
import { COL, END, END_COL, END_LINE, INDENT, LINE, START, TOKEN_SIZE, tokenName } from './token.ts';
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
  return parseWith(source, options, 'file', (parser) => ({ kind: 'Module', body: parser.module() }));
}

/** Returns the tree of one expression, as `ast.parse(mode='eval')` does. Raises PySyntaxError. */
export function parseExpression(source: string, options?: ParseOptions): Expression {
  return parseWith(source.replace(/^[ \t]+/, ''), options, 'eval', (parser) => ({ kind: 'Expression', body: parser.soleExpression() }));
}

function parseWith<Tree>(
  source: string,
  options: ParseOptions | undefined,
  rule: 'file' | 'eval',
  parse: (parser: StatementParser) => Tree,
): Tree {
  // FUEL: by the length of the text, before it is read.
  options?.charge?.(1 + Math.floor(source.length / CHARACTERS_PER_UNIT));
  const state = tokenizeText(normalize(source));
  const parser = new StatementParser(state, { charNames: options?.charNames ?? null, maxDepth: options?.maxDepth ?? DEFAULT_MAX_DEPTH });
  try {
    return parse(parser);
  } catch (failure) {
    const start = parser.misleads ? 0 : parser.previousStart;
    if (failure instanceof ParseFailure) throw diagnose(state, parser.options.charNames, rule, start, failure.at);
    if (failure instanceof StringLiteralError) throw diagnose(state, parser.options.charNames, rule, start, parser.at);
    throw failure;
  } finally {
    state.release();
  }
}

/** A token as `tokenize` lists it. */
export interface Token {
  /** NAME, OP, NUMBER and so on, as CPython's `tokenize` says. */
  name: string;
  text: string;
  line: number;
  col: number;
  endLine: number;
  endCol: number;
}

/** Returns the tokens of the text, without comments and blank lines. Raises PySyntaxError. */
export function tokenize(source: string): Token[] {
  const state = tokenizeText(normalize(source));
  const { tokens: t, text, error } = state;
  const listed: Token[] = [];
  for (let at = 0; at < state.count; at += TOKEN_SIZE) {
    const start = t[at] === INDENT ? t[at + START] - t[at + COL] : t[at + START];
    const col = t[at] === INDENT ? 0 : t[at + COL];
    const [endLine, endCol] = [t[at + END_LINE], t[at + END_COL]];
    listed.push({ name: tokenName(t[at]), text: text.slice(start, t[at + END]), line: t[at + LINE], col, endLine, endCol });
  }
  state.release();
  if (error !== null) throw error;
  return listed;
}
