/** Reads an exception object into plain data: type, message, notes, frames, what it was chained to. CPython: TracebackException.__init__ of Lib/traceback.py. */
import { LimitExceeded } from '../limits/limits.ts';
import { importSuggestion, suggestionFor } from '../objects/attribute-names.ts';
import { plainBytes } from '../objects/bytes-like.ts';
import { PyNative } from '../objects/callable.ts';
import { PyByteArray, type PyDict, PyList, PyRange, PyTuple } from '../objects/containers.ts';
import { exceptions, moduleText, PyBaseException, PyException, type PyTraceback } from '../objects/errors.ts';
import { instanceGet } from '../objects/instance.ts';
import { PyMemoryView } from '../objects/memory.ts';
import type { PyType, Value } from '../objects/object.ts';
import { asInt, asStr } from '../objects/protocol.ts';
import type { FrameEntry } from './frame-text.ts';
import { STDLIB_NAMES } from './stdlib-names.ts';
import type { ExceptionReport, SyntaxPlace } from './traceback.ts';

/** What reading needs of the run: text of values (may run guest code), and the names a NameError could have meant. */
export interface ReportContext {
  /** `str(v)`, `repr(v)` or, as text, `bool(v)`; undefined if it raised or called the host. Throws LimitExceeded. */
  text(v: Value, how: 'str' | 'repr' | 'bool'): string | undefined;
  readonly globals: PyDict;
  readonly builtins: PyDict;
  /** The namespace of an imported module. */
  moduleDict(name: string): PyDict | undefined;
}

/** Longer chains are cut at the old end: nobody reads them, and each link costs text. */
const MAX_REPORTS = 250;
/** Members of groups that hold one another again and again are left out beyond this many reports; a longer range of notes is shown as one. */
const MAX_MADE = 10_000;

/** Returns the report of an exception and all it is chained to. Throws LimitExceeded. */
export function makeReport(error: PyBaseException, context: ReportContext): ExceptionReport {
  const seen = new Set<PyBaseException>([error]);
  let count = 1;
  const root = reportOne(error, context);
  const queue: [ExceptionReport, PyBaseException][] = [[root, error]];
  while (queue.length > 0) {
    const [report, exception] = queue.pop() as [ExceptionReport, PyBaseException];
    const { cause, context: implicit } = exception;
    const add = (next: PyBaseException): ExceptionReport => {
      seen.add(next);
      count += 1;
      return reportOne(next, context);
    };
    if (seen.size < MAX_REPORTS) {
      const isCause = cause !== null && !seen.has(cause);
      const next = isCause ? cause : implicit !== null && !exception.suppressContext && !seen.has(implicit) ? implicit : null;
      if (next !== null) {
        report.chained = { report: add(next), isCause };
        queue.push([report.chained.report, next]);
      }
    }
    const members = groupMembers(exception)?.slice(0, Math.max(0, Math.min(MAX_REPORTS - seen.size, MAX_MADE - count)));
    if (members === undefined) continue;
    const made = members.map(add);
    report.members = made;
    // As in CPython the last member is looked into first: it shows the cause that several share.
    members.forEach((member, i) => {
      queue.push([made[i], member]);
    });
  }
  return root;
}

function groupMembers(exception: PyBaseException): readonly PyBaseException[] | undefined {
  if (!exception.cls.isSubtype(exceptions.BaseExceptionGroup)) return undefined;
  const list = exception.fields?.get('exceptions') ?? exception.args.items[1];
  const items = list instanceof PyTuple || list instanceof PyList ? list.items : [];
  return items.filter((item): item is PyBaseException => item instanceof PyBaseException);
}

function reportOne(error: PyBaseException, context: ReportContext): ExceptionReport {
  const frames = readFrames(error.traceback);
  const syntax = error.cls.isSubtype(exceptions.SyntaxError) ? readSyntaxPlace(error, shownPlace(error, context)) : null;
  return {
    type: typeNameOf(error.cls),
    message: messageOf(error, context) + suggestion(error, context, error.traceback),
    notes: readNotes(error, context),
    frames,
    chained: null,
    members: null,
    syntax,
  };
}

/** The class's name as tracebacks show it. */
export function typeNameOf(cls: PyType): string {
  const isGiven = cls.isBuiltin || cls.ns.get('__module__') !== undefined;
  const module = isGiven ? (moduleText(cls) ?? '<unknown>') : cls.module;
  return module === '__main__' || module === 'builtins' ? cls.qualname : `${module}.${cls.qualname}`;
}

/** `str(error)`, without guest code where that is certain to be the same. */
export function messageOf(error: PyBaseException, context: ReportContext): string {
  const method = error.cls.lookup('__str__');
  const isPlain = method instanceof PyNative && method.owner === exceptions.BaseException;
  if (isPlain && error.args.items.length === 0) return '';
  if (isPlain && error.args.items.length === 1) {
    const only = error.args.items[0];
    if (typeof only === 'string') return only;
  }
  return context.text(error, 'str') ?? '<exception str() failed>';
}

function readNotes(error: PyBaseException, context: ReportContext): string[] {
  const notes = instanceGet(error, '__notes__');
  if (notes === undefined || notes === null) return [];
  if (notes instanceof PyRange && notes.length <= MAX_MADE) return rangeNotes(notes);
  const bytes = notes instanceof PyByteArray || notes instanceof PyMemoryView ? plainBytes(notes) : undefined;
  if (bytes !== undefined) return Array.from(bytes, String);
  if (!(notes instanceof PyList || notes instanceof PyTuple)) return [context.text(notes, 'repr') ?? '<__notes__ repr() failed>'];
  return notes.items.map((note) => asStr(note) ?? context.text(note, 'str') ?? '<note str() failed>');
}

function rangeNotes({ start, step, length }: PyRange): string[] {
  return Array.from({ length: Number(length) }, (_, i) => String(BigInt(start) + BigInt(step) * BigInt(i)));
}

/** What comes after the message: a guess at the name that was meant, where `traceback` ends. Empty if there is none. */
export function suggestion(error: PyBaseException, context: ReportContext, traceback: PyTraceback | null): string {
  if (error.fields === null) return '';
  const missing = error.fields.get('name_from');
  if (typeof missing === 'string') {
    const module = context.moduleDict(String(error.fields.get('name')));
    return module === undefined ? '' : importSuggestion(module, missing);
  }
  const code = innermost(traceback)?.code.code;
  const unbound = String(error.fields.get('unbound')).split(',');
  const names = code === undefined || code.name === '<module>' ? [] : [...code.varnames, ...code.freevars];
  const locals = names.filter((name) => !unbound.includes(name));
  const reach =
    code === undefined ? null : { locals, globals: context.globals, builtins: context.builtins, self: error.fields.get('self') };
  try {
    return suggestionFor(error, reach, STDLIB_NAMES);
  } catch (failure) {
    if (failure instanceof LimitExceeded || failure instanceof PyException) return '';
    throw failure;
  }
}

function innermost(traceback: PyTraceback | null): PyTraceback | null {
  let last = null;
  for (let entry = traceback; entry !== null; entry = entry.next) if (!entry.code.isHidden) last = entry;
  return last;
}

/** The visible entries of a traceback, outermost first. */
export function readFrames(traceback: PyTraceback | null): FrameEntry[] {
  const frames: FrameEntry[] = [];
  for (let entry = traceback; entry !== null; entry = entry.next) {
    if (!entry.code.isHidden) frames.push(readFrame(entry));
  }
  return frames;
}

function readFrame({ code: { code }, pc }: PyTraceback): FrameEntry {
  const { filename, name, linetable } = code;
  const { source } = code.text;
  const line = linetable[pc];
  if (line === 0 || line === undefined) return { filename, source, name, line: code.firstlineno, endLine: code.firstlineno, columns: null };
  return { filename, source, name, line, endLine: Math.max(line, linetable[pc + 2]), columns: [linetable[pc + 1], linetable[pc + 3]] };
}

/** The fields of a SyntaxError that are shown as texts, whatever a program put into them. */
type ShownPlace = Pick<SyntaxPlace, 'filename' | 'lineno' | 'endLineno' | 'msg'>;

function shownPlace(error: PyBaseException, context: ReportContext): ShownPlace {
  const shown = (name: string, canBeFalse: boolean): string | null => {
    const v = error.fields?.get(name) ?? null;
    if (v === null) return null;
    const isShown = canBeFalse || (typeof v === 'string' ? v !== '' : context.text(v, 'bool') !== 'False');
    return isShown ? (asStr(v) ?? context.text(v, 'str') ?? '<no detail available>') : '';
  };
  return {
    filename: shown('filename', false),
    lineno: shown('lineno', true),
    endLineno: shown('end_lineno', true),
    msg: shown('msg', false),
  };
}

/** Where a SyntaxError is. CPython: TracebackException.__init__. */
export function readSyntaxPlace(error: PyBaseException, shown: ShownPlace): SyntaxPlace {
  const field = (name: string): Value => error.fields?.get(name) ?? null;
  const column = (v: Value): number | null => {
    const n = asInt(v);
    return n === undefined ? null : Number(n);
  };
  const offset = field('offset');
  // An offset that is no int hides the line.
  const text = offset === null || asInt(offset) !== undefined ? (asStr(field('text')) ?? null) : null;
  return { ...shown, offset: column(offset), endOffset: column(field('end_offset')), text };
}
