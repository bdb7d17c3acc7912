/** Raises the compiler's own syntax errors with CPython's positions. CPython: _PyCompile_Error. */

import type { SourceText } from '../bytecode/code.ts';
import type { Span } from '../syntax/ast.ts';
import { PySyntaxError } from '../syntax/errors.ts';

/** Returns the SyntaxError for `span`; the caller throws it. Its offsets count UTF-8 bytes, as in CPython's compiler (not its parser). */
export function syntaxError(text: SourceText, message: string, span: Span): PySyntaxError {
  const line = sourceLine(text.source, span.lineno);
  const endLine = span.endLineno === span.lineno ? line : sourceLine(text.source, span.endLineno);
  const offset = byteOffset(line, span.col) + 1;
  const endOffset = byteOffset(endLine, span.endCol) + 1;
  return new PySyntaxError('SyntaxError', message, span.lineno, offset, span.endLineno, endOffset, line);
}

function byteOffset(line: string | null, column: number): number {
  if (line === null || column <= 0) return column;
  let bytes = 0;
  let at = 0;
  for (const character of line) {
    if (at++ === column) break;
    const code = character.codePointAt(0) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Returns the error for a program nested deeper than the compiler goes. */
export function recursionError(): PySyntaxError {
  return new PySyntaxError('RecursionError', 'maximum recursion depth exceeded during compilation', 0, 0, 0, 0, null);
}

/** Returns the error for a program whose code would be too large. */
export function memoryError(): PySyntaxError {
  return new PySyntaxError('MemoryError', '', 0, 0, 0, 0, null);
}

/** Most statements of a program, each `finally` clause counted as often as it is emitted. */
export const MAX_STATEMENTS = 1 << 20;

/** Most instructions of one code object. */
export const MAX_INSTRUCTIONS = 1 << 20;

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
