/** What the tokenizer knows while it reads: position, open brackets, f-strings, the records written so far. CPython: Parser/lexer/state.h. */

import type { SyntaxErrorType } from './errors.ts';
import { PySyntaxError } from './errors.ts';
import { lineText } from './source-text.ts';
import { ENDMARKER, ERRORTOKEN, TOKEN_SIZE } from './token.ts';

/** An f-string or t-string that the tokenizer is inside of. */
export interface StringMode {
  isTemplate: boolean;
  isRaw: boolean;
  quote: number;
  quoteSize: number;
  start: number;
  line: number;
  colBase: number;
  lineStart: number;
  /** Brackets open in the replacement field being read, its own brace included. */
  bracketDepth: number;
  /** Replacement fields open, less one. */
  fieldDepth: number;
  isInSpec: boolean;
  /** Whether code is read, and not text. */
  isInCode: boolean;
}

/** What a loose reader says where the text ends inside a bracket or after a backslash. */
export const END_OF_TEXT = 'unexpected EOF in multi-line statement';

export const AFTER_BACKSLASH = 'unexpected character after line continuation character';

const SPARE_WORDS = 1 << 14;
let spare: Int32Array | null = new Int32Array(1 << 10);

/** The tokenizer's state; the functions that scan take it as first parameter. */
export class LexerState {
  readonly text: string;
  /** Whether what only the parser minds is let pass: wrong brackets, words and numbers, as module `tokenize` does. */
  readonly isLoose: boolean;
  pos = 0;
  line = 1;
  /** Offset that column 0 of the line would have if each code point before `pos` were one unit: columns are `pos - colBase`. */
  colBase = 0;
  /** Offset where the line begins. */
  lineStart = 0;
  /** Offset where the first of the lines begins that a string or a backslash joins to this one. */
  bufferStart = 0;
  tokens: Int32Array;
  count = 0;
  level = 0;
  readonly brackets: number[] = [];
  readonly bracketLines: number[] = [];
  readonly bracketCols: number[] = [];
  mode: StringMode | null = null;
  readonly modes: StringMode[] = [];
  error: PySyntaxError | null = null;
  isErrorHard = false;
  isDone = false;
  /** Whether some identifier has characters beyond ASCII. */
  hasWideNames = false;

  constructor(text: string, isLoose: boolean) {
    this.text = text;
    this.isLoose = isLoose;
    const wanted = Math.min(text.length + 8, (text.length >> 1) + 64) * TOKEN_SIZE;
    const reused = spare;
    spare = null;
    this.tokens = reused !== null && reused.length >= wanted ? reused : new Int32Array(wanted);
  }

  /** Gives the record array back for the next text; nobody may read `tokens` afterwards. */
  release(): void {
    if (this.tokens.length <= SPARE_WORDS) spare = this.tokens;
  }

  /** Writes a record that ends at `pos` and lies on one line. */
  emit(kind: number, start: number): void {
    const at = this.count;
    if (at + TOKEN_SIZE > this.tokens.length) this.grow();
    const tokens = this.tokens;
    const line = this.line;
    const colBase = this.colBase;
    tokens[at] = kind;
    tokens[at + 1] = start;
    tokens[at + 2] = this.pos;
    tokens[at + 3] = line;
    tokens[at + 4] = start - colBase;
    tokens[at + 5] = line;
    tokens[at + 6] = this.pos - colBase;
    tokens[at + 7] = this.level;
    this.count = at + TOKEN_SIZE;
  }

  /** Writes a record whose start was noted earlier, maybe on another line. */
  emitFrom(kind: number, start: number, line: number, col: number): void {
    this.emit(kind, start);
    this.tokens[this.count - TOKEN_SIZE + 3] = line;
    this.tokens[this.count - TOKEN_SIZE + 4] = col;
  }

  /** Ends the records with an error at the character before `pos`, as CPython's tokenizer does. */
  fail(message: string, endOffset?: number): void {
    const offset = this.pos - this.colBase;
    this.failAt('SyntaxError', message, true, offset, endOffset ?? offset);
  }

  /** Ends the records with an error on the present line. */
  failAt(type: SyntaxErrorType, message: string, isHard: boolean, offset: number, endOffset: number): void {
    this.isDone = true;
    // What goes wrong within an f-string never hides an error found before.
    this.isErrorHard = isHard && this.mode === null;
    this.error = new PySyntaxError(type, message, this.line, offset, this.line, endOffset, lineText(this.text, this.line));
    this.error.isLexical = true;
    this.emit(ERRORTOKEN, this.pos);
  }

  /** Ends the records where the text ends inside a bracket or after a backslash. */
  failAtEnd(): void {
    if (this.isLoose) return this.failAt('SyntaxError', END_OF_TEXT, false, 0, 0);
    const depth = this.level - 1;
    if (depth < 0) {
      this.failAt('SyntaxError', 'unexpected EOF while parsing', false, this.pos - this.colBase, -1);
      if (this.error !== null) this.error.isLexical = false;
      return;
    }
    const bracket = String.fromCharCode(this.brackets[depth]);
    const line = this.bracketLines[depth];
    const offset = this.bracketCols[depth] + 1;
    this.isDone = true;
    this.error = new PySyntaxError('SyntaxError', `'${bracket}' was never closed`, line, offset, line, 0, lineText(this.text, line));
    this.emit(ERRORTOKEN, this.pos);
  }

  /** Ends the records as they should. */
  finish(): void {
    this.emit(ENDMARKER, this.pos);
    this.isDone = true;
  }

  private grow(): void {
    const grown = new Int32Array(this.tokens.length * 2);
    grown.set(this.tokens);
    this.tokens = grown;
  }
}
