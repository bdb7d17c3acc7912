/** Finds what the carets under a source line point at: the operator of a binary operation, the brackets of a subscript or call. CPython: Lib/traceback.py. */
import { codePointOfName } from '../objects/unicode-names.ts';
import type { Expr, Span, Stmt } from '../syntax/ast.ts';
import { parseModule } from '../syntax/parser.ts';

/** Part of a segment shown with `^`, the rest of it with `~`. Lines count from 0 in the segment, columns are characters. */
export interface Anchors {
  readonly leftLine: number;
  readonly leftCol: number;
  readonly rightLine: number;
  readonly rightCol: number;
}

/** Source lines as arrays of characters (code points). */
export type Lines = readonly (readonly string[])[];

interface Position {
  line: number;
  col: number;
}

/** Splits text into lines of characters. */
export function splitCharacters(text: string): Lines {
  return text.split('\n').map((line) => (/[\ud800-\udfff]/.test(line) ? Array.from(line) : line.split('')));
}

/** Returns the anchors of an expression's source, or null where it has none. */
export function findAnchors(segment: string): Anchors | null {
  const expression = parseSegment(segment);
  if (expression === null) return null;
  const lines = splitCharacters(segment);
  switch (expression.kind) {
    case 'BinOp':
      return operatorAnchors(lines, expression.left, expression.right);
    case 'Subscript':
      return bracketAnchors(lines, expression, expression.value, '[');
    case 'Call':
      return bracketAnchors(lines, expression, expression.func, '(');
    default:
      return null;
  }
}

/** Returns the only statement of a text, or null where it does not parse. */
export function parseFirst(text: string): Stmt | null | undefined {
  try {
    return parseModule(text, { charNames: codePointOfName }).body[0] ?? null;
  } catch {
    return undefined;
  }
}

function parseSegment(segment: string): Expr | null {
  try {
    // In brackets an expression may go over several lines.
    const { body } = parseModule(`(\n${segment}\n)`, { charNames: codePointOfName });
    return body.length === 1 && body[0].kind === 'Expr' ? body[0].value : null;
  } catch {
    return null;
  }
}

/** The end of a node; the added bracket put everything one line down. */
function endOf(node: Span): Position {
  return { line: node.endLineno - 2, col: node.endCol };
}

function operatorAnchors(lines: Lines, left: Span, right: Span): Anchors | null {
  const at = validPosition(lines, endOf(left));
  const found = at === null ? null : moveUntil(lines, at, (character) => !isSpace(character) && character !== ')');
  if (found === null) return null;
  const { line, col } = found;
  let end = col + 1;
  const next = lines[line][end];
  const isBeforeRight = right.lineno - 2 > line || end < right.col;
  if (next !== undefined && isBeforeRight && !isSpace(next) && next !== '\\' && next !== '#') end += 1;
  return { leftLine: line, leftCol: col, rightLine: line, rightCol: end };
}

function bracketAnchors(lines: Lines, whole: Span, before: Span, bracket: string): Anchors | null {
  const at = validPosition(lines, endOf(before));
  const found = at === null ? null : moveUntil(lines, at, (character) => character === bracket);
  if (found === null) return null;
  const end = endOf(whole);
  return { leftLine: found.line, leftCol: found.col, rightLine: end.line, rightCol: end.col };
}

/** The position itself if there is a character, else that of the next one; null past the end. */
function validPosition(lines: Lines, { line, col }: Position): Position | null {
  while (line < lines.length && col >= lines[line].length) {
    col = 0;
    line += 1;
  }
  return line < lines.length ? { line, col } : null;
}

/** Moves on to a character that `stop` accepts, over comments and line continuations. */
function moveUntil(lines: Lines, from: Position, stop: (character: string) => boolean): Position | null {
  let at: Position | null = from;
  while (at !== null) {
    const character: string = lines[at.line][at.col];
    if (character === '\\' || character === '#') at = validPosition(lines, { line: at.line + 1, col: 0 });
    else if (stop(character)) return at;
    else at = validPosition(lines, { line: at.line, col: at.col + 1 });
  }
  return null;
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}
