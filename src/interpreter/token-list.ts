/** What module `tokenize` is told of a source: its tokens, comments and blank lines among them, and what is wrong. CPython: Python/Python-tokenize.c. */
import { PyList, PyTuple } from '../objects/containers.ts';
import { exceptions } from '../objects/errors.ts';
import type { Value } from '../objects/object.ts';
import { codePoints } from '../syntax/characters.ts';
import { AFTER_BACKSLASH, END_OF_TEXT, type LexerState } from '../syntax/lexer-state.ts';
import * as T from '../syntax/token.ts';
import { tokenizeText } from '../syntax/tokenizer.ts';
import type { MachineState } from '../vm/state.ts';

/** FUEL and memory of a token: its tuple, and the one that is made of it. */
const TOKEN_COST = 8;
const TOKEN_BYTES = 400;

const BACKSLASH = 92;

/**
 * A pair: the tokens before the first error, each with its kind's name, text, row, column, end row, end column and lines;
 * and the error as class, message, row, column and line, the class being None where CPython's reader raises its own, or None.
 */
export function listTokens(machine: MachineState, source: string): PyTuple {
  // FUEL: by the length of the text, which is read as a whole before there are tokens.
  machine.meter.charge(1 + (source.length >> 2));
  machine.meter.allocate(source.length * 4);
  const nul = source.indexOf('\0');
  const readable = nul < 0 ? source : source.slice(0, source.lastIndexOf('\n', nul) + 1);
  const text = readable.replaceAll('\r\n', '\n');
  // The last line has its end, whatever the text has.
  const state = tokenizeText(text === '' || text.endsWith('\n') ? text : `${text}\n`, true);
  const writer = new TokenWriter(machine, state, readable, text.length);
  writer.write(nul < 0);
  const error = nul < 0 ? writer.failure() : new PyTuple([null, 'source code cannot contain null bytes', writer.rows + 1, 0, null]);
  state.release();
  return new PyTuple([new PyList(writer.tokens), error]);
}

/** Reads the records, and between them the comments and line ends that the parser never sees. */
class TokenWriter {
  readonly tokens: Value[] = [];
  readonly #machine: MachineState;
  readonly #state: LexerState;
  readonly #lines: readonly string[];
  readonly #hasReturns: boolean;
  /** Where the program's text ends; one less than where ours does if the last line lacks its end. */
  readonly #length: number;
  /** Where the scan is: what is before it is in `tokens`. */
  #at = 0;
  // The place that was asked for last, from which rows and columns are counted on.
  #known = 0;
  #row = 1;
  #lineStart = 0;
  #col = 0;

  constructor(machine: MachineState, state: LexerState, source: string, length: number) {
    this.#machine = machine;
    this.#state = state;
    this.#lines = source.split('\n');
    this.#hasReturns = source.includes('\r\n');
    this.#length = length;
  }

  /** How many lines there are; what follows the last line end is one if it holds something. */
  get rows(): number {
    return this.#lines.length - (this.#lines[this.#lines.length - 1] === '' ? 1 : 0);
  }

  write(hasEnd: boolean): void {
    const { tokens, count, text, error } = this.#state;
    let last = count - T.TOKEN_SIZE;
    // A line that goes back to no block closes none.
    if (error === null || error.type === 'IndentationError')
      while (last > 0 && tokens[last - T.TOKEN_SIZE] === T.DEDENT) last -= T.TOKEN_SIZE;
    for (let at = 0; at < last; at += T.TOKEN_SIZE) this.#record(at);
    this.#between(this.#errorStart());
    if (error !== null || !hasEnd) return;
    this.#at = text.length;
    const row = this.rows + 1;
    for (let at = last; at < count; at += T.TOKEN_SIZE) this.#emit(T.tokenName(tokens[at]), '', row, 0, row, 0);
  }

  /** Where the text ends that has tokens. */
  #errorStart(): number {
    const { error, mode, tokens, count, text } = this.#state;
    if (error === null || error.msg === END_OF_TEXT) return text.length;
    if (error.type !== 'SyntaxError') return text.lastIndexOf('\n', tokens[count - T.TOKEN_SIZE + T.START] - 2) + 1;
    return mode !== null && !mode.isInCode ? this.#at : tokens[count - T.TOKEN_SIZE + T.START];
  }

  /** What is wrong, or None. */
  failure(): PyTuple | null {
    const { error, mode } = this.#state;
    if (error === null) return null;
    if (error.msg === END_OF_TEXT) {
      const line = this.#lines[this.rows - 1];
      const isInLine = mode !== null || (line.endsWith('\\') && line.trim() !== '\\');
      return new PyTuple([null, error.msg, this.rows, isInLine ? line.length + 1 : 0, null]);
    }
    const line = this.#lines[error.lineno - 1];
    if (error.msg === AFTER_BACKSLASH) return new PyTuple([null, error.msg, error.lineno, line.length + 1, null]);
    if (error.type === 'SyntaxError') return new PyTuple([null, error.msg, error.lineno, error.offset, null]);
    return new PyTuple([exceptions[error.type], error.msg, error.lineno, line.length + 1, line]);
  }

  #record(at: number): void {
    const { tokens, text } = this.#state;
    const kind = tokens[at];
    const end = tokens[at + T.END];
    let start = tokens[at + T.START];
    // A line's end begins where its comment does.
    if (kind === T.NEWLINE) {
      this.#between(end - 1);
      return this.#lineEnd('NEWLINE', end - 1);
    }
    if (kind === T.INDENT || kind === T.DEDENT) {
      const lineStart = text.lastIndexOf('\n', start - 1) + 1;
      this.#between(lineStart);
      if (kind === T.INDENT) start = lineStart;
    } else this.#between(start);
    const [row, col] = this.#place(start);
    const [endRow, endCol] = this.#place(end);
    this.#at = end;
    this.#emit(T.tokenName(kind), this.#original(text.slice(start, end), row), row, col, endRow, endCol);
  }

  /** Reads on to `end`, where the next token begins. Backslashes join lines; the second of two braces belongs to the token before. */
  #between(end: number): void {
    const { text } = this.#state;
    for (let pos = this.#at; pos < end; pos++) {
      const code = text.charCodeAt(pos);
      if (code === 35) {
        const stop = text.indexOf('\n', pos);
        const [row, col] = this.#place(pos);
        const [, endCol] = this.#place(stop);
        this.#emit('COMMENT', text.slice(pos, stop), row, col, row, endCol);
        pos = stop;
        if (pos < end) this.#lineEnd('NL', pos);
      } else if (code === 10 && text.charCodeAt(pos - 1) !== BACKSLASH) this.#lineEnd('NL', pos);
    }
    this.#at = Math.max(this.#at, end);
  }

  #lineEnd(name: string, start: number): void {
    const [row, col] = this.#place(start);
    const string = start >= this.#length ? '' : this.#original('\n', row);
    this.#at = start + 1;
    this.#emit(name, string, row, col, row, col + Math.max(string.length, 1));
  }

  #emit(name: string, string: string, row: number, col: number, endRow: number, endCol: number): void {
    const { meter } = this.#machine;
    meter.charge(TOKEN_COST);
    meter.allocate(TOKEN_BYTES);
    this.tokens.push(new PyTuple([name, string, row, col, endRow, endCol, this.#linesOf(row, endRow)]));
  }

  /** Row and column of an offset that is none before the last one. */
  #place(offset: number): readonly [number, number] {
    const { text } = this.#state;
    for (let newline = text.indexOf('\n', this.#lineStart); newline >= 0 && newline < offset; newline = text.indexOf('\n', newline + 1)) {
      this.#row++;
      this.#lineStart = newline + 1;
      this.#known = this.#lineStart;
      this.#col = 0;
    }
    if (offset < this.#known) return [this.#row, codePoints(text, this.#lineStart, offset)];
    this.#col += codePoints(text, this.#known, offset);
    this.#known = offset;
    return [this.#row, this.#col];
  }

  /** The text as the program has it, whose line ends may be two characters. */
  #original(string: string, row: number): string {
    if (!this.#hasReturns || !string.includes('\n')) return string;
    const parts = string.split('\n');
    const last = parts.pop()!;
    return parts.map((part, i) => part + (this.#lines[row - 1 + i].endsWith('\r') ? '\r\n' : '\n')).join('') + last;
  }

  #linesOf(row: number, endRow: number): string {
    const end = Math.min(endRow, this.rows);
    if (row > end) return '';
    const lines = this.#lines.slice(row - 1, end).join('\n');
    return end < this.#lines.length ? `${lines}\n` : lines;
  }
}
