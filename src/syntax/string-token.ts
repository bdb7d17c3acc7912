/** Scans string literals, and the text of f-strings and t-strings between their replacement fields. CPython: Parser/lexer/lexer.c. */
import type { LexerState, StringMode } from './lexer-state.ts';
import * as T from './token.ts';

const LINE_FEED = 10;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const BACKSLASH = 92;
const MAX_FIELD_NESTING = 3;
const MAX_STRING_NESTING = 150;

// Bits of a prefix.
const BYTES = 1;
const UNICODE = 2;
const RAW = 4;
const FORMAT = 8;
const TEMPLATE = 16;

function prefixBit(code: number): number {
  switch (code | 32) {
    case 98:
      return BYTES;
    case 117:
      return UNICODE;
    case 114:
      return RAW;
    case 102:
      return FORMAT;
    case 116:
      return TEMPLATE;
    default:
      return 0;
  }
}

/** Scans a literal whose prefix, maybe empty, begins at `start` and whose quote is at `state.pos`; returns false if the word is no prefix. */
export function scanPrefixed(state: LexerState, start: number): boolean {
  const length = state.pos - start;
  let bits = 0;
  for (let i = 0; i < length; i++) {
    const bit = prefixBit(state.text.charCodeAt(start + i));
    if (bit === 0 || (bits & bit) !== 0) return false;
    bits |= bit;
  }
  const clash = clashingPrefix(bits);
  if (clash !== '') {
    state.pos++;
    const offset = start - state.colBase + 1;
    state.failAt('SyntaxError', `'${clash[0]}' and '${clash[1]}' prefixes are incompatible`, true, offset, offset + length);
    return true;
  }
  if ((bits & (FORMAT | TEMPLATE)) !== 0) scanFormatStart(state, start, bits);
  else scanString(state, start);
  return true;
}

function clashingPrefix(bits: number): string {
  const has = (pair: number): boolean => (bits & pair) === pair;
  if (has(UNICODE | BYTES)) return 'ub';
  if (has(UNICODE | RAW)) return 'ur';
  if (has(UNICODE | FORMAT)) return 'uf';
  if (has(UNICODE | TEMPLATE)) return 'ut';
  if (has(BYTES | FORMAT)) return 'bf';
  if (has(BYTES | TEMPLATE)) return 'bt';
  if (has(FORMAT | TEMPLATE)) return 'ft';
  return '';
}

function quoteSizeAt(text: string, pos: number): number {
  const quote = text.charCodeAt(pos);
  return text.charCodeAt(pos + 1) === quote && text.charCodeAt(pos + 2) === quote ? 3 : 1;
}

function scanString(state: LexerState, start: number): void {
  const text = state.text;
  const quote = text.charCodeAt(state.pos);
  if (quoteSizeAt(text, state.pos) === 3) return scanTripleQuoted(state, start, quote);
  const { line, colBase, lineStart } = state;
  let pos = state.pos + 1;
  let hasEscapedQuote = false;
  for (;;) {
    const code = text.charCodeAt(pos++);
    if (code === quote) break;
    if (code === BACKSLASH) {
      const next = text.charCodeAt(pos++);
      if (next === quote) hasEscapedQuote = true;
      else if (next === LINE_FEED) startLine(state, pos);
    } else if (code >= 0xd800) {
      if (isPair(code, text.charCodeAt(pos))) state.colBase++;
    } else if (code === LINE_FEED || code !== code) {
      // CPython counts no line that has no text.
      const detected = code === LINE_FEED || !text.endsWith('\n') ? state.line : state.line - 1;
      backTo(state, start, line, colBase, lineStart);
      if (failInField(state, quote, 1)) return;
      const hint = hasEscapedQuote ? '; perhaps you escaped the end quote?' : '';
      return state.fail(`unterminated string literal (detected at line ${detected})${hint}`);
    }
  }
  state.pos = pos;
  if (state.line === line) {
    const pairs = state.colBase - colBase;
    state.emit(T.STRING, start);
    if (pairs !== 0) state.tokens[state.count - T.TOKEN_SIZE + T.COL] += pairs;
  } else state.emitFrom(T.STRING, start, line, start - colBase);
}

function isPair(high: number, low: number): boolean {
  return (high & 0xfc00) === 0xd800 && (low & 0xfc00) === 0xdc00;
}

function startLine(state: LexerState, pos: number): void {
  state.line++;
  state.colBase = pos;
  state.lineStart = pos;
}

function scanTripleQuoted(state: LexerState, start: number, quote: number): void {
  const text = state.text;
  const { line, colBase, lineStart } = state;
  let pos = state.pos + 3;
  for (;;) {
    const code = text.charCodeAt(pos++);
    if (code === quote) {
      if (text.charCodeAt(pos) === quote && text.charCodeAt(pos + 1) === quote) break;
    } else if (code === LINE_FEED) startLine(state, pos);
    else if (code === BACKSLASH) {
      if (text.charCodeAt(pos++) === LINE_FEED) startLine(state, pos);
    } else if (code >= 0xd800) {
      if (isPair(code, text.charCodeAt(pos))) state.colBase++;
    } else if (code !== code || pos > text.length) {
      const detected = state.line - (text.endsWith('\n') ? 1 : 0);
      backTo(state, start, line, colBase, lineStart);
      if (failInField(state, quote, 3)) return;
      return state.fail(`unterminated triple-quoted string literal (detected at line ${detected})`);
    }
  }
  state.pos = pos + 2;
  state.emitFrom(T.STRING, start, line, start - colBase);
}

// An unterminated literal in a replacement field that has the quotes of the f-string means that the field lacks its brace.
function failInField(state: LexerState, quote: number, quoteSize: number): boolean {
  const mode = state.mode;
  if (mode === null || mode.quote !== quote || mode.quoteSize !== quoteSize) return false;
  state.fail(`${letterOf(mode)}-string: expecting '}'`);
  return true;
}

function backTo(state: LexerState, start: number, line: number, colBase: number, lineStart: number): void {
  state.pos = start + 1;
  state.line = line;
  state.colBase = colBase;
  state.lineStart = lineStart;
}

function scanFormatStart(state: LexerState, start: number, bits: number): void {
  const text = state.text;
  const quoteSize = quoteSizeAt(text, state.pos);
  const isTemplate = (bits & TEMPLATE) !== 0;
  if (state.mode !== null) state.modes.push(state.mode);
  state.mode = {
    isTemplate,
    isRaw: (bits & RAW) !== 0,
    quote: text.charCodeAt(state.pos),
    quoteSize,
    start,
    line: state.line,
    colBase: state.colBase,
    lineStart: state.lineStart,
    bracketDepth: 0,
    fieldDepth: -1,
    isInSpec: false,
    isInCode: false,
  };
  state.pos += quoteSize;
  if (state.modes.length >= MAX_STRING_NESTING) return state.fail('too many nested f-strings or t-strings');
  state.emit(isTemplate ? T.TSTRING_START : T.FSTRING_START, start);
}

/** Reads on in the text of an f-string or t-string: to its next replacement field, doubled brace or end. */
export function scanFormatText(state: LexerState, mode: StringMode): void {
  const text = state.text;
  const start = state.pos;
  const code = text.charCodeAt(start);
  if (code === OPEN_BRACE && text.charCodeAt(start + 1) !== OPEN_BRACE) return openField(state, mode);
  if (code === mode.quote && isClosed(text, start, mode)) {
    state.pos = start + mode.quoteSize;
    state.emit(mode.isTemplate ? T.TSTRING_END : T.FSTRING_END, start);
    state.mode = state.modes.pop() ?? null;
    return;
  }
  scanMiddle(state, mode);
}

function isClosed(text: string, pos: number, mode: StringMode): boolean {
  if (mode.quoteSize === 1) return true;
  return text.charCodeAt(pos + 1) === mode.quote && text.charCodeAt(pos + 2) === mode.quote;
}

function letterOf(mode: StringMode): string {
  return mode.isTemplate ? 't' : 'f';
}

function openField(state: LexerState, mode: StringMode): void {
  mode.fieldDepth++;
  if (mode.fieldDepth >= MAX_FIELD_NESTING) return state.fail(`${letterOf(mode)}-string: expressions nested too deeply`);
  mode.isInCode = true;
}

function scanMiddle(state: LexerState, mode: StringMode): void {
  const text = state.text;
  const start = state.pos;
  const line = state.line;
  const col = start - state.colBase;
  const isInSpec = mode.isInSpec && mode.fieldDepth >= 0;
  let isNamed = false;
  let pos = start;
  let skip = 0;
  let opensField = false;
  scan: for (;;) {
    const code = text.charCodeAt(pos);
    if (code === mode.quote && isClosed(text, pos, mode)) break;
    pos++;
    switch (code) {
      case OPEN_BRACE:
        if (text.charCodeAt(pos) === OPEN_BRACE && !isInSpec) {
          skip = 1;
          break scan;
        }
        pos--;
        opensField = true;
        break scan;
      case CLOSE_BRACE:
        if (isNamed) break scan;
        if (text.charCodeAt(pos) === CLOSE_BRACE && !isInSpec && mode.bracketDepth === 0) {
          skip = 1;
          break scan;
        }
        pos--;
        mode.isInCode = true;
        break scan;
      case LINE_FEED:
        if (mode.quoteSize === 1) {
          if (!isInSpec) return failUnterminated(state, mode, state.line, pos);
          return failSpecNewline(state, mode, pos);
        }
        startLine(state, pos);
        break;
      case BACKSLASH:
        pos = skipEscape(state, mode, pos);
        if (pos < 0) {
          isNamed = true;
          pos = -pos;
        }
        break;
      default:
        if (code >= 0xd800 && isPair(code, text.charCodeAt(pos))) state.colBase++;
        else if (code !== code && isInSpec && mode.quoteSize === 1) return failSpecNewline(state, mode, pos);
        else if (code !== code) return failUnterminated(state, mode, state.line - (text.endsWith('\n') ? 1 : 0), pos);
    }
  }
  state.pos = pos;
  state.emitFrom(mode.isTemplate ? T.TSTRING_MIDDLE : T.FSTRING_MIDDLE, start, line, col);
  state.tokens[state.count - T.TOKEN_SIZE + T.END_COL] += skip;
  state.pos += skip;
  if (opensField) openField(state, mode);
}

// Returns the offset after the backslash and what it escapes, negated after the opening brace of \N{...}.
function skipEscape(state: LexerState, mode: StringMode, pos: number): number {
  const text = state.text;
  const next = text.charCodeAt(pos);
  if (next === OPEN_BRACE || next === CLOSE_BRACE || next !== next) return pos;
  if (next === LINE_FEED) {
    startLine(state, pos + 1);
    return pos + 1;
  }
  if (!mode.isRaw && next === 78 && text.charCodeAt(pos + 1) === OPEN_BRACE) return -(pos + 2);
  if (isPair(next, text.charCodeAt(pos + 1))) {
    state.colBase++;
    return pos + 2;
  }
  return pos + 1;
}

function failSpecNewline(state: LexerState, mode: StringMode, pos: number): void {
  const letter = letterOf(mode);
  state.pos = pos;
  state.fail(`${letter}-string: newlines are not allowed in format specifiers for single quoted ${letter}-strings`);
}

function failUnterminated(state: LexerState, mode: StringMode, detected: number, pos: number): void {
  state.pos = pos;
  backTo(state, mode.start, mode.line, mode.colBase, mode.lineStart);
  const size = mode.quoteSize === 3 ? 'triple-quoted ' : '';
  state.fail(`unterminated ${size}${letterOf(mode)}-string literal (detected at line ${detected})`);
}
