/** One entry of a traceback as text: file, line, source lines, carets. CPython: StackSummary.format_frame_summary of Lib/traceback.py. */
import { type Anchors, findAnchors, type Lines, parseFirst, splitCharacters } from './anchors.ts';
import { displayWidth } from './display-width.ts';

/** Where a frame was: lines from 1, columns in characters from 0; no columns: only the line is known. */
export interface FrameEntry {
  readonly filename: string;
  /** The whole source, or null if its text is not known. */
  readonly source: string | null;
  readonly name: string;
  readonly line: number;
  readonly endLine: number;
  readonly columns: readonly [start: number, end: number] | null;
}

/** Splits a source into lines. */
export type SourceLines = (source: string) => readonly string[];

/** The part of the source lines that an instruction covers. */
interface Excerpt {
  readonly lines: Lines;
  readonly start: number;
  readonly end: number;
}

/** Returns the entry's text, several lines, each with its newline. */
export function formatFrame(frame: FrameEntry, sourceLines: SourceLines): string {
  const head = `  File "${frame.filename}", line ${frame.line}, in ${frame.name}\n`;
  const original: string[] = [];
  const source = frame.source === null ? [] : sourceLines(frame.source);
  for (let line = frame.line; line <= frame.endLine; line++) original.push((source[line - 1] ?? '').trimEnd());
  const dedented = dedent(`${original.join('\n')}\n`);
  if (dedented.trim() === '') return head;
  if (frame.columns === null) return `${head}    ${original[0].trim()}\n`;
  const lines = splitCharacters(dedented).slice(0, frame.endLine - frame.line + 1);
  const removed = splitCharacters(original[0])[0].length - lines[0].length;
  const [start, end] = frame.columns;
  const last = splitCharacters(original[original.length - 1])[0].length;
  const excerpt: Excerpt = {
    lines,
    start: Math.max(0, Math.min(start, lines[0].length + removed) - removed),
    end: Math.max(0, Math.min(end, last) - removed),
  };
  return head + indent(dedent(formatExcerpt(excerpt)), '    ');
}

/** Removes the white space that all lines begin with. CPython: textwrap.dedent. */
export function dedent(text: string): string {
  const lines = text.split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.length === 0) return lines.map(() => '').join('\n');
  let margin = /^[ \t]*/.exec(filled[0])?.[0] ?? '';
  for (const line of filled) while (!line.startsWith(margin)) margin = margin.slice(0, -1);
  return lines.map((line) => (line.trim() === '' ? '' : line.slice(margin.length))).join('\n');
}

/** A line as str.splitlines takes it, with its end. */
const LINE = /[^\n-\r\x1c-\x1e\x85\u2028\u2029]*(?:\r\n|[\n-\r\x1c-\x1e\x85\u2028\u2029])|[^\n-\r\x1c-\x1e\x85\u2028\u2029]+$/g;

/** Puts `prefix` before every line. CPython: textwrap.indent with a predicate that is always true. */
export function indent(text: string, prefix: string): string {
  return text.replace(LINE, (line) => prefix + line);
}

function formatExcerpt(excerpt: Excerpt): string {
  const { lines, start, end } = excerpt;
  const last = lines.length - 1;
  const segment = lines.map((line, i) => line.slice(i === 0 ? start : 0, i === last ? end : undefined).join('')).join('\n');
  const anchors = findAnchors(segment);
  const carets = shouldShowCarets(excerpt, anchors) ? caretPainter(excerpt, anchors) : null;
  let text = '';
  const emit = (i: number): void => {
    text += `${lines[i].join('')}\n`;
    if (carets !== null) text += `${carets(i)}\n`;
  };
  let previous = -1;
  for (const i of significantLines(lines.length, anchors)) {
    if (previous >= 0 && i - previous === 2) emit(i - 1);
    else if (previous >= 0 && i - previous > 2) text += `...<${i - previous - 1} lines>...\n`;
    emit(i);
    previous = i;
  }
  return text;
}

/** First line, last line, and the lines around the anchors. */
function significantLines(count: number, anchors: Anchors | null): number[] {
  const lines = new Set([0, count - 1]);
  if (anchors !== null) {
    for (const anchor of [anchors.leftLine, anchors.rightLine]) for (let i = anchor - 1; i <= anchor + 1; i++) lines.add(i);
  }
  return [...lines].filter((i) => i >= 0 && i < count).sort((a, b) => a - b);
}

/** Returns a function that makes the caret line under a source line. */
function caretPainter({ lines, start, end }: Excerpt, anchors: Anchors | null): (i: number) => string {
  const last = lines.length - 1;
  const firstColumn = displayWidth(lines[0], start);
  const endColumn = displayWidth(lines[last], end);
  let left = 0;
  let right = 0;
  if (anchors !== null) {
    left = displayWidth(lines[anchors.leftLine], anchors.leftCol + (anchors.leftLine === 0 ? start : 0));
    right = displayWidth(lines[anchors.rightLine], anchors.rightCol + (anchors.rightLine === 0 ? start : 0));
  }
  return (i) => {
    const line = lines[i];
    const spaces = line.findIndex((character) => !/\s/.test(character));
    const width = i === last ? endColumn : displayWidth(line);
    let text = '';
    for (let col = 0; col < width; col++) {
      if (spaces === -1 || col < spaces || (i === 0 && col < firstColumn)) text += ' ';
      else if (anchors === null) text += '^';
      else {
        const isAfterLeft = i > anchors.leftLine || (i === anchors.leftLine && col >= left);
        const isBeforeRight = i < anchors.rightLine || (i === anchors.rightLine && col < right);
        text += isAfterLeft && isBeforeRight ? '^' : '~';
      }
    }
    return text;
  };
}

/** Bytes in UTF-8 before a column: CPython compares the tree's columns, which count bytes, with columns that count characters. */
function bytesBefore(line: readonly string[], col: number): number {
  let count = 0;
  for (const character of line.slice(0, col)) {
    const code = character.codePointAt(0) as number;
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return count;
}

/** Carets under a whole line say nothing; neither do they under the call of `return f(...)` or `x = f(...)`. */
function shouldShowCarets(excerpt: Excerpt, anchors: Anchors | null): boolean {
  const { lines, start, end } = excerpt;
  const statement = parseFirst(lines.map((line) => line.join('')).join('\n'));
  if (statement === null) return false;
  if (statement !== undefined) {
    let call = null;
    if (statement.kind === 'Return' && statement.value?.kind === 'Call' && statement.value.func.kind === 'Name') call = statement.value;
    else if (statement.kind === 'Assign' && statement.value.kind === 'Call' && statement.targets.length === 1) {
      call = statement.targets[0].kind === 'Name' ? statement.value : null;
    }
    const isWhole =
      call !== null &&
      call.lineno === 1 &&
      call.endLineno === lines.length &&
      bytesBefore(lines[0], call.col) === start &&
      bytesBefore(lines[lines.length - 1], call.endCol) === end;
    if (isWhole) return false;
  }
  if (anchors !== null) return true;
  const before = lines[0].slice(0, start).join('').trimStart();
  const after = lines[lines.length - 1].slice(end).join('').trimEnd();
  return before !== '' || after !== '';
}
