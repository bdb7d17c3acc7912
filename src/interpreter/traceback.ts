/** Tracebacks as text, exactly as CPython 3.14 prints them. CPython: Lib/traceback.py (TracebackException.format). */
import { type FrameEntry, formatFrame, indent, type SourceLines } from './frame-text.ts';

/** Where a SyntaxError is, as on the exception; lines are texts, as a program may make them anything. Null fields: not given. */
export interface SyntaxPlace {
  readonly filename: string | null;
  readonly lineno: string | null;
  readonly offset: number | null;
  readonly endLineno: string | null;
  readonly endOffset: number | null;
  readonly text: string | null;
  readonly msg: string | null;
}

/** All that is printed of an exception; plain data. */
export interface ExceptionReport {
  readonly type: string;
  readonly message: string;
  /** Lines added with `add_note`, already as text. */
  readonly notes: readonly string[];
  readonly frames: readonly FrameEntry[];
  /** The exception to print first, if any. `isCause`: it was given with `raise ... from`. */
  chained: { readonly report: ExceptionReport; readonly isCause: boolean } | null;
  /** Members of an exception group; null for other exceptions. */
  members: readonly ExceptionReport[] | null;
  readonly syntax: SyntaxPlace | null;
}

const CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n';
const CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n';
const HEADER = 'Traceback (most recent call last):\n';

/** The same line is shown this often; then only counted. */
const REPEAT_CUTOFF = 3;
const MAX_GROUP_WIDTH = 15;
const MAX_GROUP_DEPTH = 10;
/** DIVERGENCE(tracebacks): groups that hold one another again and again fill gigabytes; what comes after this length is left out. */
const MAX_TEXT = 1 << 23;

/** Returns the whole text, ending in a newline. */
export function formatReport(report: ExceptionReport): string {
  const printer = new Printer(lineCache());
  printer.exception(report);
  return printer.text;
}

/** Splits each source once. */
export function lineCache(): SourceLines {
  const known = new Map<string, readonly string[]>();
  return (source) => {
    let lines = known.get(source);
    if (lines === undefined) {
      lines = splitLines(source);
      known.set(source, lines);
    }
    return lines;
  };
}

/** The lines of a program, as its tokenizer counts them. */
export function splitLines(source: string): readonly string[] {
  return source.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
}

/** The last lines: the source line of a SyntaxError, `Type: message`, notes. */
export function formatExceptionOnly(report: ExceptionReport): string {
  const last = report.syntax === null ? finalLine(report.type, report.message) : formatSyntaxError(report.type, report.syntax);
  return last + report.notes.map((note) => `${note}\n`).join('');
}

function finalLine(type: string, message: string): string {
  return message === '' ? `${type}\n` : `${type}: ${message}\n`;
}

/** Text under construction, and how deep in exception groups it is. */
class Printer {
  text = '';
  readonly #sources: SourceLines;
  #depth = 0;
  /** True when the last member's frame is still to be closed. */
  #needsClose = false;

  constructor(sources: SourceLines) {
    this.#sources = sources;
  }

  exception(report: ExceptionReport): void {
    const chain: { report: ExceptionReport; link: string | null }[] = [];
    for (let next: ExceptionReport | null = report; next !== null; next = next.chained?.report ?? null) {
      chain.push({ report: next, link: next.chained === null ? null : next.chained.isCause ? CAUSE : CONTEXT });
    }
    for (const { report: one, link } of chain.reverse()) {
      if (link !== null) this.#emit(link);
      if (one.members === null) this.#single(one);
      else if (this.#depth > MAX_GROUP_DEPTH) this.#emit(`... (max_group_depth is ${MAX_GROUP_DEPTH})\n`);
      else this.#group(one, one.members);
    }
  }

  #single(report: ExceptionReport): void {
    if (report.frames.length > 0) this.#emit(HEADER + formatStack(report.frames, this.#sources));
    this.#emit(formatExceptionOnly(report));
  }

  #group(report: ExceptionReport, members: readonly ExceptionReport[]): void {
    const isTop = this.#depth === 0;
    if (isTop) this.#depth += 1;
    if (report.frames.length > 0) {
      this.#emit(`Exception Group ${HEADER}`, isTop ? '+' : '|');
      this.#emit(formatStack(report.frames, this.#sources));
    }
    this.#emit(formatExceptionOnly(report));
    const shown = members.length <= MAX_GROUP_WIDTH ? members.length : MAX_GROUP_WIDTH + 1;
    this.#needsClose = false;
    for (let i = 0; i < shown; i++) this.#member(members, i, i === shown - 1);
    if (isTop) this.#depth = 0;
  }

  #member(members: readonly ExceptionReport[], i: number, isLast: boolean): void {
    if (this.text.length > MAX_TEXT) return;
    if (isLast) this.#needsClose = true;
    const isTruncated = i >= MAX_GROUP_WIDTH;
    this.text += `${this.#margin()}${i === 0 ? '+-' : '  '}+---------------- ${isTruncated ? '...' : i + 1} ----------------\n`;
    this.#depth += 1;
    if (isTruncated) {
      const left = members.length - MAX_GROUP_WIDTH;
      this.#emit(`and ${left} more exception${left > 1 ? 's' : ''}\n`);
    } else this.exception(members[i]);
    if (isLast && this.#needsClose) {
      this.text += `${this.#margin()}+------------------------------------\n`;
      this.#needsClose = false;
    }
    this.#depth -= 1;
  }

  #margin(): string {
    return ' '.repeat(2 * this.#depth);
  }

  #emit(text: string, margin: string = '|'): void {
    this.text += this.#depth === 0 ? text : indent(text, `${this.#margin()}${margin} `);
  }
}

function formatStack(frames: readonly FrameEntry[], sources: SourceLines): string {
  let text = '';
  let last: FrameEntry | null = null;
  let count = 0;
  const closeRun = (): void => {
    const more = count - REPEAT_CUTOFF;
    if (more > 0) text += `  [Previous line repeated ${more} more time${more > 1 ? 's' : ''}]\n`;
  };
  for (const frame of frames) {
    if (last === null || last.filename !== frame.filename || last.line !== frame.line || last.name !== frame.name) {
      closeRun();
      last = frame;
      count = 0;
    }
    count += 1;
    if (count <= REPEAT_CUTOFF) text += formatFrame(frame, sources);
  }
  closeRun();
  return text;
}

/** The source line of a SyntaxError with its carets, and the last line. */
export function formatSyntaxError(type: string, place: SyntaxPlace): string {
  let text = '';
  let suffix = '';
  if (place.lineno !== null) text += `  File "${place.filename || '<string>'}", line ${place.lineno}\n`;
  else if (place.filename !== null) suffix = ` (${place.filename})`;
  if (place.text !== null) text += formatSyntaxLine(place, place.text);
  return `${text}${type}: ${place.msg || '<no detail available>'}${suffix}\n`;
}

function formatSyntaxLine(place: SyntaxPlace, text: string): string {
  const all = Array.from(text);
  const right = Array.from(text.replace(/\n+$/, ''));
  const left = Array.from(right.join('').replace(/^[ \n\f]+/, ''));
  const spaces = right.length - left.length;
  const shown = `    ${left.join('')}\n`;
  if (place.offset === null) return shown;
  let { offset } = place;
  let end = right.length + 1;
  if (place.lineno === place.endLineno) end = place.endOffset !== null && place.endOffset !== 0 ? place.endOffset : offset;
  if (all.length > 0 && offset > all.length) offset = right.length + 1;
  if (all.length > 0 && end > all.length) end = right.length + 1;
  if (offset >= end || end < 0) end = offset + 1;
  const col = offset - 1 - spaces;
  if (col < 0) return shown;
  // White space other than blanks is kept, so that carets stand under what they mean.
  const before = left.slice(0, col).map((character) => (/\s/.test(character) ? character : ' '));
  return `${shown}    ${before.join('')}${'^'.repeat(end - offset)}\n`;
}
