/** Raises the compiler's own syntax errors with CPython's positions. CPython: _PyCompile_Error. */

import type { Span } from '../syntax/ast.ts';
import { PySyntaxError } from '../syntax/errors.ts';

/** The program being compiled, for messages. */
export interface SourceText {
  readonly filename: string;
  readonly source: string | null;
}

/** Returns the SyntaxError for `span`; the caller throws it. */
export function syntaxError(text: SourceText, message: string, span: Span): PySyntaxError {
  return new PySyntaxError(
    'SyntaxError',
    message,
    span.lineno,
    span.col + 1,
    span.endLineno,
    span.endCol + 1,
    sourceLine(text.source, span.lineno),
  );
}

/** Returns the error for a program nested deeper than the compiler goes. */
export function recursionError(): PySyntaxError {
  return new PySyntaxError('RecursionError', 'maximum recursion depth exceeded during compilation', 0, 0, 0, 0, null);
}

/** Ends the walk of a program nested deeper than this; the parser stops most of them first. */
export const MAX_DEPTH = 2500;

function sourceLine(source: string | null, lineno: number): string | null {
  if (source === null) return null;
  let line = 1;
  let start = 0;
  while (line < lineno) {
    const match = /\r\n|\r|\n/g;
    match.lastIndex = start;
    const found = match.exec(source);
    if (found === null) return null;
    start = match.lastIndex;
    line++;
  }
  let end = start;
  while (end < source.length && source.charCodeAt(end) !== 10 && source.charCodeAt(end) !== 13) end++;
  return end < source.length ? `${source.slice(start, end)}\n` : source.slice(start, end);
}
