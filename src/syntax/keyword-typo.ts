/** Finds a misspelt keyword behind "invalid syntax", as tracebacks of CPython 3.14 do. CPython: TracebackException._find_keyword_typos in Lib/traceback.py. */
import { ParseFailure } from './cursor.ts';
import { isIncomplete } from './diagnose.ts';
import { PySyntaxError } from './errors.ts';
import type { LexerState } from './lexer-state.ts';
import { StatementParser } from './parse-statement.ts';
import { normalize } from './source-text.ts';
import { StringLiteralError } from './string-literal.ts';
import { COL, END, END_COL, KEYWORDS, LINE, NAME, START, TOKEN_SIZE } from './token.ts';
import { tokenizeText } from './tokenizer.ts';

/** What a traceback shows in place of the error's own message, text and carets; the line number stays. */
export interface KeywordTypo {
  msg: string;
  text: string;
  offset: number;
  endOffset: number;
}

const MAX_CODE = 1024;
const MAX_NAMES = 10;
const MAX_MATCHES = 3;
const CLOSE_ENOUGH = 0.5;
const MAX_DEPTH = 1000;

/** Returns what to show instead of the error that `parseModule` raised for `source`, or null. */
export function findKeywordTypo(source: string, error: PySyntaxError): KeywordTypo | null {
  if (error.msg !== 'invalid syntax' && !error.msg.includes('Perhaps you forgot a comma')) return null;
  const text = normalize(source);
  const lines = text.split('\n');
  const code = dedent(lines.slice(Math.max(compoundLineBefore(text) - 1, 0), error.lineno)).join('\n');
  if (code.length > MAX_CODE) return null;
  const state = tokenizeText(code);
  const found = typoIn(state);
  state.release();
  return found;
}

function typoIn(state: LexerState): KeywordTypo | null {
  const { text, tokens: t } = state;
  let names = 0;
  for (let at = 0; at < state.count; at += TOKEN_SIZE) {
    if (t[at] !== NAME) continue;
    if (++names > MAX_NAMES) return null;
    const [start, end] = [t[at + START], t[at + END]];
    for (const keyword of candidates(text.slice(start, end))) {
      if (!couldCompile(text.slice(0, start), keyword, text.slice(end))) continue;
      const line = text.split('\n')[t[at + LINE] - 1];
      return { msg: `invalid syntax. Did you mean '${keyword}'?`, text: line, offset: t[at + COL] + 1, endOffset: t[at + END_COL] + 1 };
    }
  }
  return null;
}

// Line of the last compound statement that is complete, which is where CPython begins to look.
function compoundLineBefore(text: string): number {
  const state = tokenizeText(text);
  const parser = new StatementParser(state, { charNames: null, maxDepth: MAX_DEPTH });
  parses(() => parser.module());
  state.release();
  return parser.lastCompoundLine;
}

function couldCompile(before: string, keyword: string, after: string): boolean {
  const state = tokenizeText(before + keyword + after + '\n');
  const parser = new StatementParser(state, { charNames: null, maxDepth: MAX_DEPTH });
  const result = parses(() => parser.module()) ? hasContext(before, keyword) : isIncomplete(state);
  state.release();
  return result;
}

// A whole program is compiled too, which refuses statements outside the blocks that they belong in.
function hasContext(before: string, keyword: string): boolean {
  if (['return', 'yield', 'await', 'nonlocal'].includes(keyword)) return /\bdef\b/.test(before);
  return (keyword !== 'break' && keyword !== 'continue') || /\b(for|while)\b/.test(before);
}

function parses(parse: () => void): boolean {
  try {
    parse();
    return true;
  } catch (failure) {
    if (failure instanceof ParseFailure || failure instanceof StringLiteralError || failure instanceof PySyntaxError) return false;
    throw failure;
  }
}

// As textwrap.dedent: the blanks that all lines share at their beginning are taken away.
function dedent(lines: readonly string[]): string[] {
  const margins = lines.filter((line) => /[^ \t]/.test(line)).map((line) => /^[ \t]*/.exec(line)![0]);
  let margin = margins[0] ?? '';
  for (const other of margins) while (!other.startsWith(margin)) margin = margin.slice(0, -1);
  return lines.map((line) => (/[^ \t]/.test(line) ? line.slice(margin.length) : ''));
}

function candidates(name: string): string[] {
  const nearest = nearestKeyword(name);
  const close = KEYWORDS.map((keyword) => ({ keyword, score: similarity(keyword, name) }))
    .filter(({ score }) => score >= CLOSE_ENOUGH)
    .sort((one, other) => other.score - one.score || (one.keyword < other.keyword ? 1 : -1))
    .slice(0, MAX_MATCHES)
    .map(({ keyword }) => keyword);
  return (nearest === null ? close : [nearest, ...close]).slice(0, MAX_MATCHES);
}

const MOVE_COST = 2;
const CASE_COST = 1;
const MAX_NAME = 40;

// As _Py_CalculateSuggestions: no more than a third of the characters may change.
function nearestKeyword(name: string): string | null {
  let best: string | null = null;
  let bestDistance = Number.MAX_SAFE_INTEGER;
  if (name.length > MAX_NAME) return null;
  for (const keyword of KEYWORDS) {
    const most = Math.floor(((name.length + keyword.length + 3) * MOVE_COST) / 6);
    const distance = editDistance(name, keyword);
    if (distance > most || distance >= bestDistance) continue;
    best = keyword;
    bestDistance = distance;
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: a.length + 1 }, (_, i) => i * MOVE_COST);
  for (let j = 0; j < b.length; j++) {
    const next = [(j + 1) * MOVE_COST];
    for (let i = 0; i < a.length; i++) {
      const substitute = row[i] + substitutionCost(a[i], b[j]);
      next.push(Math.min(substitute, row[i + 1] + MOVE_COST, next[i] + MOVE_COST));
    }
    row = next;
  }
  return row[a.length];
}

function substitutionCost(a: string, b: string): number {
  if (a === b) return 0;
  return a.toLowerCase() === b.toLowerCase() ? CASE_COST : MOVE_COST;
}

// As difflib.SequenceMatcher(None, a, b).ratio().
function similarity(a: string, b: string): number {
  return (2 * matchingCharacters(a, b)) / (a.length + b.length);
}

function matchingCharacters(a: string, b: string): number {
  let size = 0;
  let [atA, atB] = [0, 0];
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      let length = 0;
      while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++;
      if (length > size) [size, atA, atB] = [length, i, j];
    }
  }
  if (size === 0) return 0;
  return size + matchingCharacters(a.slice(0, atA), b.slice(0, atB)) + matchingCharacters(a.slice(atA + size), b.slice(atB + size));
}
