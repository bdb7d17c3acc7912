/** "invalid syntax. Did you mean 'import'?": finds the misspelt keyword behind a syntax error. CPython: TracebackException._find_keyword_typos of Lib/traceback.py. */
import { suggest } from '../objects/suggestions.ts';
import { codePointOfName } from '../objects/unicode-names.ts';
import { PySyntaxError } from '../syntax/errors.ts';
import { parseModule } from '../syntax/parser.ts';
import { END, KIND, LINE, NAME, START, TOKEN_SIZE } from '../syntax/token.ts';
import { tokenizeText } from '../syntax/tokenizer.ts';
import { dedent } from './frame-text.ts';
import type { SyntaxPlace } from './traceback.ts';

const KEYWORDS = (
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not ' +
  'or pass raise return try while with yield'
).split(' ');

const MAX_TEXT = 1024;
const MAX_TOKENS = 10;
const MAX_MATCHES = 3;
const CUTOFF = 0.5;

const COMPOUND = /^([ \t]*)(?:if|for|while|def|class|with|try|async|match|@)\b/;

/** A name in the text: where it is and what it says. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly line: number;
}

/** Returns where the error is and what it says if one word was meant to be a keyword; else the place as it is. */
export function withKeywordTypo(place: SyntaxPlace, lines: readonly string[]): SyntaxPlace {
  const { msg, lineno } = place;
  if (lineno === null || msg === null || (msg !== 'invalid syntax' && !msg.includes('Perhaps you forgot a comma'))) return place;
  const text = dedent(lines.slice(lastStatement(lines, lineno), lineno).join('\n'));
  if (text.length > MAX_TEXT) return place;
  for (const word of findWords(text).slice(0, MAX_TOKENS)) {
    for (const keyword of closeKeywords(word.text)) {
      const mended = text.slice(0, word.start) + keyword + text.slice(word.start + word.text.length);
      if (keyword === word.text || !parses(mended)) continue;
      const lineStart = text.lastIndexOf('\n', word.start - 1) + 1;
      const offset = word.start - lineStart + 1;
      return {
        filename: place.filename,
        lineno: word.line,
        endLineno: word.line,
        offset,
        endOffset: offset + word.text.length,
        text: text.slice(lineStart).split('\n', 1)[0],
        msg: `invalid syntax. Did you mean '${keyword}'?`,
      };
    }
  }
  return place;
}

/** Index of the line where the last compound statement that ended before the error begins; 0 if there is none. */
function lastStatement(lines: readonly string[], lineno: number): number {
  for (let i = lineno - 2; i >= 0; i--) {
    const indent = COMPOUND.exec(lines[i])?.[1].length;
    if (indent === undefined) continue;
    const isOver = lines.slice(i + 1, lineno).some((line) => line.trim() !== '' && (/^[ \t]*/.exec(line)?.[0].length ?? 0) <= indent);
    if (isOver) return i;
  }
  return 0;
}

function findWords(text: string): Word[] {
  const words: Word[] = [];
  const state = tokenizeText(text);
  try {
    if (state.error !== null) return words;
    for (let at = 0; at < state.count; at += TOKEN_SIZE) {
      if (state.tokens[at + KIND] !== NAME) continue;
      const start = state.tokens[at + START];
      const name = text.slice(start, state.tokens[at + END]);
      if (!KEYWORDS.includes(name)) words.push({ text: name, start, line: state.tokens[at + LINE] });
    }
  } finally {
    state.release();
  }
  return words;
}

function closeKeywords(word: string): string[] {
  const nearest = suggest(KEYWORDS, word);
  const scored = KEYWORDS.map((keyword) => ({ keyword, ratio: similarity(keyword, word) })).filter(({ ratio }) => ratio >= CUTOFF);
  scored.sort((a, b) => b.ratio - a.ratio || (a.keyword < b.keyword ? 1 : -1));
  const matches = scored.slice(0, MAX_MATCHES).map(({ keyword }) => keyword);
  return (nearest === undefined ? matches : [nearest, ...matches]).slice(0, MAX_MATCHES);
}

/** Ratcliff and Obershelp's measure. CPython: difflib.SequenceMatcher.ratio. */
function similarity(a: string, b: string): number {
  return a.length + b.length === 0 ? 1 : (2 * matching(a, b)) / (a.length + b.length);
}

function matching(a: string, b: string): number {
  let size = 0;
  let inA = 0;
  let inB = 0;
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      let k = 0;
      while (i + k < a.length && j + k < b.length && a[i + k] === b[j + k]) k += 1;
      if (k > size) [size, inA, inB] = [k, i, j];
    }
  }
  if (size === 0) return 0;
  return size + matching(a.slice(0, inA), b.slice(0, inB)) + matching(a.slice(inA + size), b.slice(inB + size));
}

/** True for a program, or the beginning of one. CPython: codeop.compile_command. */
function parses(text: string): boolean {
  try {
    parseModule(text, { charNames: codePointOfName });
    return true;
  } catch (error) {
    if (!(error instanceof PySyntaxError)) throw error;
    const isAtEnd = error.lineno >= text.split('\n').length;
    return isAtEnd && /^expected an indented block|was never closed|^expected 'except' or 'finally' block|unexpected EOF/.test(error.msg);
  }
}
