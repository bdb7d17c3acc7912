/**
 * Turns program text into token records, all at once, in one Int32Array. CPython: Parser/lexer/lexer.c.
 * An error ends the records with ERRORTOKEN and is kept beside them: a "hard" one is raised even where the parser fails before it,
 * a soft one (bad indentation, end of text in a bracket) only if the parser reads that far.
 */
import {
  BACKSLASH,
  CLASSES,
  codePoints,
  DIGIT,
  HASH,
  invalidCharacterMessage,
  invalidInIdentifier,
  isUnprintable,
  LINE_FEED,
  OPERATOR,
  PERIOD,
  QUOTE,
  WORD_PART,
  WORD_START,
} from './characters.ts';
import type { StringMode } from './lexer-state.ts';
import { AFTER_BACKSLASH, LexerState } from './lexer-state.ts';
import { scanNumber } from './number-token.ts';
import { OPERATOR_LENGTHS, operatorAt } from './operators.ts';
import { scanFormatText, scanPrefixed } from './string-token.ts';
import * as T from './token.ts';

const MAX_BRACKETS = 200;
const MAX_INDENTS = 100;
const TAB_SIZE = 8;

/** Tokenizes the whole text; line ends must be `\n` already. Never raises: see `error` of the result. Loose: see LexerState. */
export function tokenizeText(text: string, isLoose = false): LexerState {
  const state = new LexerState(text, isLoose);
  const indents = [0];
  const altIndents = [0];
  if (scanIndentation(state, indents, altIndents)) {
    while (!state.isDone) {
      const mode = state.mode;
      if (mode !== null && !mode.isInCode) scanFormatText(state, mode);
      else if (scanToken(state)) scanIndentation(state, indents, altIndents);
    }
  }
  return state;
}

// Reads one token; returns true after a NEWLINE, when indentation is due.
function scanToken(state: LexerState): boolean {
  const text = state.text;
  let pos = state.pos;
  let code = text.charCodeAt(pos);
  while (code === 32 || code === 9 || code === 12) code = text.charCodeAt(++pos);
  state.pos = pos;
  if (code >= 128) {
    scanWord(state);
    return false;
  }
  switch (CLASSES[code]) {
    case WORD_START:
      scanWord(state);
      return false;
    case DIGIT:
      scanNumber(state);
      return false;
    case OPERATOR:
      scanOperator(state, code);
      return false;
    case QUOTE:
      scanPrefixed(state, pos);
      return false;
    case LINE_FEED:
      return scanNewline(state, pos);
    case PERIOD:
      scanPeriod(state);
      return false;
    case HASH:
      return scanComment(state);
    case BACKSLASH:
      scanContinuation(state);
      return false;
    default:
      if (pos >= text.length) return scanEnd(state, pos);
      scanUnknown(state);
      return false;
  }
}

function scanWord(state: LexerState): void {
  const text = state.text;
  const start = state.pos;
  let pos = start;
  let code = text.charCodeAt(pos);
  while (code < 128 && WORD_PART[code] === 1) code = text.charCodeAt(++pos);
  state.pos = pos;
  if (code >= 128) return scanWideWord(state, start);
  if ((code === 34 || code === 39) && pos - start < 6 && scanPrefixed(state, start)) return;
  state.emit(T.wordKind(text, start, pos), start);
}

// A word with characters beyond ASCII, all of which are taken for parts of it and checked afterwards.
function scanWideWord(state: LexerState, start: number): void {
  const text = state.text;
  let pos = state.pos;
  let code = text.charCodeAt(pos);
  while (code >= 128 || WORD_PART[code] === 1) code = text.charCodeAt(++pos);
  const word = text.slice(start, pos);
  const bad = state.isLoose ? -1 : invalidInIdentifier(word);
  if (bad >= 0) {
    const character = String.fromCodePoint(word.codePointAt(bad)!);
    state.pos = start + bad + character.length;
    state.colBase += state.pos - start - codePoints(text, start, state.pos);
    return state.fail(invalidCharacterMessage(character));
  }
  state.pos = pos;
  state.hasWideNames = true;
  const col = start - state.colBase;
  state.colBase += pos - start - codePoints(text, start, pos);
  state.emitFrom(T.NAME, start, state.line, col);
}

function scanUnknown(state: LexerState): void {
  const start = state.pos;
  const character = state.text[start];
  state.pos++;
  if (isUnprintable(character)) return state.fail(invalidCharacterMessage(character));
  state.emit(T.UNKNOWN, start);
}

function scanPeriod(state: LexerState): void {
  const text = state.text;
  const start = state.pos;
  const next = text.charCodeAt(start + 1);
  if (next >= 48 && next <= 57) return scanNumber(state);
  if (next === 46 && text.charCodeAt(start + 2) === 46) {
    state.pos = start + 3;
    return state.emit(T.ELLIPSIS, start);
  }
  state.pos = start + 1;
  state.emit(T.DOT, start);
}

function scanComment(state: LexerState): boolean {
  const start = state.pos;
  const newline = state.text.indexOf('\n', start);
  state.pos = newline < 0 ? state.text.length : newline;
  if (state.level > 0) return false;
  return newline < 0 ? scanEnd(state, start) : scanNewline(state, start);
}

// `start` is that of the token, which is where a comment before the line's end begins.
function scanNewline(state: LexerState, start: number): boolean {
  const isToken = state.level === 0 && state.mode === null;
  state.pos++;
  if (isToken) state.emit(T.NEWLINE, start);
  startLine(state);
  return isToken;
}

function startLine(state: LexerState): void {
  continueLine(state);
  state.bufferStart = state.pos;
}

function continueLine(state: LexerState): void {
  state.line++;
  state.colBase = state.pos;
  state.lineStart = state.pos;
}

// CPython counts from where its buffer begins: the first of the lines that strings and backslashes join, but never past the line's end.
function continuationOffset(state: LexerState): number {
  if (state.bufferStart === state.lineStart) return state.pos - state.colBase + 1;
  const newline = state.text.indexOf('\n', state.pos);
  const end = newline < 0 ? state.text.length : newline;
  return Math.min(state.pos + 1 - state.bufferStart, codePoints(state.text, state.lineStart, end) + 2);
}

function scanContinuation(state: LexerState): void {
  const text = state.text;
  state.pos++;
  if (text.charCodeAt(state.pos) !== 10 && state.pos < text.length) {
    const offset = continuationOffset(state);
    return state.failAt('SyntaxError', AFTER_BACKSLASH, false, offset, 0);
  }
  state.pos++;
  if (state.pos >= text.length) {
    if (text.charCodeAt(text.length - 1) === 10) state.pos = text.length;
    return state.failAtEnd();
  }
  continueLine(state);
}

// The text is over: adds the newline that the last line may lack, then closes what is open.
function scanEnd(state: LexerState, start: number): boolean {
  if (state.level > 0 || state.mode !== null) {
    state.failAtEnd();
    return false;
  }
  if (state.count > 0 && state.tokens[state.count - T.TOKEN_SIZE] !== T.NEWLINE) {
    state.emit(T.NEWLINE, start);
    state.tokens[state.count - T.TOKEN_SIZE + T.END_COL]++;
  }
  return true;
}

// Skips blank lines and writes INDENT and DEDENT before a line with tokens; false once the records are done.
function scanIndentation(state: LexerState, indents: number[], altIndents: number[]): boolean {
  const text = state.text;
  for (;;) {
    let col = 0;
    let altCol = 0;
    let continuedCol = 0;
    let pos = state.pos;
    let code = text.charCodeAt(pos);
    for (; ; code = text.charCodeAt(++pos)) {
      if (code === 32) {
        col++;
        altCol++;
      } else if (code === 9) {
        col = (Math.floor(col / TAB_SIZE) + 1) * TAB_SIZE;
        altCol++;
      } else if (code === 12) {
        col = 0;
        altCol = 0;
      } else if (code === 92) {
        continuedCol = continuedCol === 0 ? col : continuedCol;
        state.pos = pos;
        scanContinuation(state);
        if (state.isDone) return false;
        pos = state.pos - 1;
      } else break;
    }
    state.pos = pos;
    if (code === 35) {
      const newline = text.indexOf('\n', pos);
      pos = newline < 0 ? text.length : newline;
      code = newline < 0 ? Number.NaN : 10;
    }
    if (code === 10) {
      state.pos = pos + 1;
      startLine(state);
      continue;
    }
    if (code !== code && pos >= text.length) return closeBlocks(state, indents);
    const isContinued = continuedCol !== 0;
    return setIndent(state, indents, altIndents, isContinued ? continuedCol : col, isContinued ? continuedCol : altCol);
  }
}

function closeBlocks(state: LexerState, indents: number[]): boolean {
  toLastLine(state);
  while (indents.length > 1) {
    indents.pop();
    state.emit(T.DEDENT, state.pos);
  }
  state.finish();
  return false;
}

// The end of the text is behind the newline of the last line, added where the text lacks it.
function toLastLine(state: LexerState): void {
  const text = state.text;
  const hasNewline = text.endsWith('\n');
  const start = text.lastIndexOf('\n', hasNewline ? text.length - 2 : text.length - 1) + 1;
  if (hasNewline) state.line--;
  state.pos = hasNewline || text === '' ? text.length : text.length + 1;
  state.colBase = start + state.pos - start - codePoints(text, start, state.pos);
}

function setIndent(state: LexerState, indents: number[], altIndents: number[], col: number, altCol: number): boolean {
  const top = indents.length - 1;
  if (col === indents[top]) return altCol === altIndents[top] || failTabs(state);
  if (col > indents[top]) {
    if (indents.length >= MAX_INDENTS) {
      state.failAt('IndentationError', 'too many levels of indentation', false, 1, 0);
      return false;
    }
    if (altCol <= altIndents[top]) return failTabs(state);
    indents.push(col);
    altIndents.push(altCol);
    state.emit(T.INDENT, state.pos);
    return true;
  }
  while (indents.length > 1 && col < indents[indents.length - 1]) {
    indents.pop();
    altIndents.pop();
    state.emit(T.DEDENT, state.pos);
  }
  if (col === indents[indents.length - 1]) return altCol === altIndents[altIndents.length - 1] || failTabs(state);
  toLineEnd(state);
  const offset = state.pos - state.colBase;
  state.failAt('IndentationError', 'unindent does not match any outer indentation level', false, offset, -1);
  return false;
}

function failTabs(state: LexerState): boolean {
  toLineEnd(state);
  state.failAt('TabError', 'inconsistent use of tabs and spaces in indentation', false, 1, 0);
  return false;
}

function toLineEnd(state: LexerState): void {
  const newline = state.text.indexOf('\n', state.pos);
  const end = newline < 0 ? state.text.length + 1 : newline + 1;
  state.colBase += end - state.pos - codePoints(state.text, state.pos, end);
  state.pos = end;
}

function scanOperator(state: LexerState, code: number): void {
  const start = state.pos;
  const kind = operatorAt(state.text, start, code);
  state.pos = start + OPERATOR_LENGTHS[kind];
  if (kind <= T.COLON || kind === T.COLONEQUAL) {
    if (kind <= T.RBRACE) return (kind & 1) === 0 ? openBracket(state, start, kind) : closeBracket(state, start, kind);
    if (state.mode !== null) return scanFieldColon(state, state.mode, start, kind);
  }
  state.emit(kind, start);
}

// At the top of a replacement field a colon begins the format spec, so it is never half of a walrus there.
function scanFieldColon(state: LexerState, mode: StringMode, start: number, kind: number): void {
  if (mode.fieldDepth < 0 || mode.bracketDepth - 1 !== mode.fieldDepth) return state.emit(kind, start);
  state.pos = start + 1;
  mode.isInCode = false;
  mode.isInSpec = true;
  state.emit(T.COLON, start);
}

function openBracket(state: LexerState, start: number, kind: number): void {
  if (state.mode !== null) state.mode.bracketDepth++;
  if (state.level >= MAX_BRACKETS) return state.fail('too many nested parentheses');
  state.brackets[state.level] = state.text.charCodeAt(start);
  state.bracketLines[state.level] = state.line;
  state.bracketCols[state.level] = start - state.colBase;
  state.level++;
  state.emit(kind, start);
}

function closeBracket(state: LexerState, start: number, kind: number): void {
  const mode = state.mode;
  const closing = state.text[start];
  if (mode !== null && mode.bracketDepth === 0 && kind === T.RBRACE) return failFormat(state, mode, `single '}' is not allowed`);
  if (state.level === 0 && !state.isLoose) return state.fail(`unmatched '${closing}'`);
  if (state.level > 0) state.level--;
  const opening = String.fromCharCode(state.brackets[state.level]);
  if (!state.isLoose && opening + closing !== '()' && opening + closing !== '[]' && opening + closing !== '{}') {
    return failMismatch(state, mode, opening, closing);
  }
  if (mode !== null) {
    mode.bracketDepth--;
    if (mode.bracketDepth < 0) return failFormat(state, mode, `unmatched '${closing}'`);
    if (kind === T.RBRACE && mode.bracketDepth === mode.fieldDepth) {
      mode.fieldDepth--;
      mode.isInCode = false;
      mode.isInSpec = false;
    }
  }
  state.emit(kind, start);
}

function failFormat(state: LexerState, mode: StringMode, message: string): void {
  state.fail(`${mode.isTemplate ? 't' : 'f'}-string: ${message}`);
}

function failMismatch(state: LexerState, mode: StringMode | null, opening: string, closing: string): void {
  if (mode !== null && opening === '{' && mode.bracketDepth - 1 === mode.fieldDepth) {
    return failFormat(state, mode, `unmatched '${closing}'`);
  }
  const openingLine = state.bracketLines[state.level];
  const where = openingLine === state.line ? '' : ` on line ${openingLine}`;
  state.fail(`closing parenthesis '${closing}' does not match opening parenthesis '${opening}'${where}`);
}
