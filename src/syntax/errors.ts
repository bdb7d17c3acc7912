/** The error that the tokenizer, the parser and the compiler raise for a program that cannot be compiled. CPython: Parser/pegen_errors.c. */

export type SyntaxErrorType = 'SyntaxError' | 'IndentationError' | 'TabError' | 'MemoryError' | 'RecursionError';

/**
 * A refused program. Fields as on Python's SyntaxError: lines count from 1, offsets from 1 in code points (0 where CPython gives 0,
 * -1 for an unknown end), `text` is the source line with its newline where CPython has it, else null.
 */
export class PySyntaxError extends Error {
  readonly type: SyntaxErrorType;
  readonly msg: string;
  readonly lineno: number;
  readonly offset: number;
  readonly endLineno: number;
  readonly endOffset: number;
  readonly text: string | null;
  /** Whether the tokenizer refused the text: then CPython shows the line without its newline. */
  isLexical = false;

  constructor(
    type: SyntaxErrorType,
    msg: string,
    lineno: number,
    offset: number,
    endLineno: number,
    endOffset: number,
    text: string | null,
  ) {
    super(msg);
    this.name = 'PySyntaxError';
    this.type = type;
    this.msg = msg;
    this.lineno = lineno;
    this.offset = offset;
    this.endLineno = endLineno;
    this.endOffset = endOffset;
    this.text = text;
  }
}
