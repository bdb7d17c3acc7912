/** What module `traceback` is told of tracebacks and exceptions: frames as text, the class's name, suggestions. CPython: Lib/traceback.py. */
import { PyList, PyTuple } from '../objects/containers.ts';
import { PyBaseException, type PyTraceback, typeError } from '../objects/errors.ts';
import type { PyObject, Value } from '../objects/object.ts';
import { PyTracebackObject, tracebackFrom } from '../objects/traceback-type.ts';
import type { MachineState } from '../vm/state.ts';
import { type FrameEntry, formatFrame, type SourceLines } from './frame-text.ts';
import { type ReportContext, readFrames, readSyntaxPlace, suggestion, typeNameOf } from './report.ts';
import { formatSyntaxError, lineCache } from './traceback.ts';

/** FUEL: the text of a frame costs about this much, and a unit for so many characters of source that are split, and that are parsed again. */
const FRAME_COST = 40;
const SPLIT_SHIFT = 7;
const PARSE_SHIFT = 3;

/** A tuple for each frame, outermost first: file, line, end line, column, end column, name, source line, text as in a traceback. */
export function describeFrames(machine: MachineState, traceback: Value): PyList {
  const { meter } = machine;
  const entry: PyTraceback | null = tracebackFrom(traceback);
  let count = 0;
  for (let at = entry; at !== null; at = at.next) count += 1;
  meter.charge(count * FRAME_COST);
  const sources = lineCache();
  const seen = new Set<string>();
  const rows: PyTuple[] = [];
  for (const frame of readFrames(entry)) {
    if (frame.source !== null && !seen.has(frame.source)) {
      seen.add(frame.source);
      meter.charge(frame.source.length >> SPLIT_SHIFT);
    }
    const lines = frame.source === null ? [] : sources(frame.source);
    for (let line = frame.line; line <= frame.endLine; line++) meter.charge((lines[line - 1] ?? '').length >> PARSE_SHIFT);
    const row = describeFrame(frame, lines[frame.line - 1] ?? '', sources);
    meter.allocate((row.items[7] as string).length + 64);
    rows.push(row);
  }
  return new PyList(rows);
}

function describeFrame(frame: FrameEntry, line: string, sources: SourceLines): PyTuple {
  const [start, end] = frame.columns ?? [null, null];
  return new PyTuple([frame.filename, frame.line, frame.endLine, start, end, frame.name, line.trim(), formatFrame(frame, sources)]);
}

/** The class's name, the suggestion to put after the message, and the whole last lines of a SyntaxError, else None. */
export function describeError(error: PyObject, traceback: Value, shown: Value, context: ReportContext): PyTuple {
  if (!(error instanceof PyBaseException)) throw typeError('an exception is required');
  const type = typeNameOf(error.cls);
  const hint = suggestion(error, context, traceback instanceof PyTracebackObject ? traceback.entry : null);
  if (!(shown instanceof PyTuple)) return new PyTuple([type, hint, null]);
  const [filename, lineno, endLineno, msg] = shown.items as readonly (string | null)[];
  const place = readSyntaxPlace(error, { filename, lineno, endLineno, msg });
  return new PyTuple([type, hint, formatSyntaxError(type, place)]);
}
