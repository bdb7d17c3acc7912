/** Program text to code object, with limits charged and refusals turned into host errors. */
import type { Code } from '../bytecode/code.ts';
import { compileModule } from '../compiler/compile.ts';
import { LimitExceeded } from '../limits/limits.ts';
import type { Meter } from '../limits/meter.ts';
import { codePointOfName } from '../objects/unicode-names.ts';
import { PySyntaxError } from '../syntax/errors.ts';
import { findKeywordTypo } from '../syntax/keyword-typo.ts';
import { parseModule } from '../syntax/parser.ts';
import { RunError } from './errors.ts';
import { internalError } from './internal-error.ts';
import { type ExceptionReport, formatReport, type SyntaxPlace, splitLines } from './traceback.ts';

/** A program ready to run under the meter that its compilation was charged to. */
export interface CompiledProgram {
  readonly code: Code;
  readonly filename: string;
  readonly meter: Meter;
}

/** Compiles a program. Throws RunError for what Python refuses, LimitExceeded. */
export function compileSource(source: string, filename: string, meter: Meter): CompiledProgram {
  const size = utf8Length(source, meter.ceilings.sourceBytes);
  if (size > meter.ceilings.sourceBytes) throw new LimitExceeded('sourceBytes', meter.ceilings.sourceBytes, size);
  meter.resumeClock();
  try {
    const charge = (units: number): void => meter.charge(units);
    const code = compileModule(parseModule(source, { filename, charge, charNames: codePointOfName }), { filename, source, charge });
    return { code, filename, meter };
  } catch (error) {
    throw error instanceof PySyntaxError ? syntaxRunError(error, filename, source) : internalError(error, meter);
  } finally {
    meter.pauseClock();
  }
}

/** Bytes of the text in UTF-8; exact only where it matters, near the ceiling. */
function utf8Length(text: string, ceiling: number): number {
  if (text.length * 3 <= ceiling || text.length > ceiling) return text.length;
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80) bytes += 1;
    // A surrogate pair is two units and four bytes.
    if (unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff)) bytes += 1;
  }
  return bytes;
}

function syntaxRunError(error: PySyntaxError, filename: string, source: string): RunError {
  const isPlain = error.type === 'MemoryError' || error.type === 'RecursionError';
  const hasPlace = error.lineno > 0;
  const text = error.text ?? (hasPlace ? sourceLine(source, error.lineno) : null);
  const report: ExceptionReport = {
    type: error.type,
    message: error.msg,
    notes: [],
    frames: [],
    chained: null,
    members: null,
    syntax: isPlain ? null : shownPlace(source, error, placeOf(error, hasPlace ? filename : null, text)),
  };
  const traceback = formatReport(report).replace(/\n$/, '');
  const message = isPlain || !hasPlace ? error.msg : `${error.msg} (${basename(filename)}, line ${error.lineno})`;
  const line = hasPlace ? error.lineno : null;
  return new RunError('python.syntax', { type: error.type, message, args: [error.msg], traceback, notes: [], line, denial: null });
}

/** A misspelt keyword behind the error is shown instead of where the parser gave up; the line number stays. CPython: traceback.py. */
function shownPlace(source: string, error: PySyntaxError, place: SyntaxPlace): SyntaxPlace {
  const typo = place.lineno === null ? null : findKeywordTypo(source, error);
  return typo === null ? place : { ...place, ...typo, endLineno: place.lineno };
}

/** `filename` is null for an error without a place. */
function placeOf(error: PySyntaxError, filename: string | null, text: string | null): SyntaxPlace {
  const { offset, endLineno, endOffset, msg } = error;
  return {
    filename,
    lineno: filename === null ? null : String(error.lineno),
    offset,
    endLineno: endLineno === null ? null : String(endLineno),
    endOffset,
    text: filename === null ? null : text,
    msg,
  };
}

function sourceLine(source: string, lineno: number): string | null {
  const line = splitLines(source)[lineno - 1];
  return line === undefined ? null : `${line}\n`;
}

function basename(filename: string): string {
  return filename.slice(filename.lastIndexOf('/') + 1);
}
