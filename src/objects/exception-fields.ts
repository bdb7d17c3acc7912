/** Attributes that builtin exception classes take from their arguments, and the texts they make of them. CPython: Objects/exceptions.c. */
import { PyBytes, PyList, PyTuple } from './containers.ts';
import { type ExceptionName, exceptions, type PyBaseException, setField, typeError } from './errors.ts';
import { type Interp, PyFloat, type PyType, type Value } from './object.ts';
import { repr, str } from './operators.ts';
import { asBytes, asInt, asStr, unwrap } from './protocol.ts';

/** What sets a builtin exception class apart from its base. */
export interface ExceptionSpec {
  /** Attributes with a getter; unset ones read as None. */
  readonly fields: readonly string[];
  /** Keyword-only parameters of the class; each is also a field. */
  readonly keywords?: readonly string[];
  /** Values of fields that follow from the arguments. */
  readonly derive?: (args: readonly Value[]) => Readonly<Record<string, Value>>;
  /** Checks the arguments; raises TypeError. */
  readonly check?: (interp: Interp, args: readonly Value[]) => void;
  /** `str(error)`. */
  readonly text?: (interp: Interp, error: PyBaseException) => Value;
}

/** Returns the spec of a class: its own or the nearest base's. */
export function specOf(type: PyType): ExceptionSpec | undefined {
  for (const base of type.mro) {
    const spec = base.isBuiltin ? specs.get(base) : undefined;
    if (spec !== undefined) return spec;
  }
  return undefined;
}

/** The mark of an exception whose fields no longer follow from its arguments. */
const SETTLED = '.settled';

/** Values of fields that follow from the arguments. */
function derivedFields(error: PyBaseException): Readonly<Record<string, Value>> {
  return error.fields?.has(SETTLED) === true ? {} : (specOf(error.cls)?.derive?.(error.args.items) ?? {});
}

/** Sets the fields that follow from the arguments: from now on these may change without them. */
export function settleFields(error: PyBaseException): void {
  if (specOf(error.cls)?.derive === undefined) return;
  for (const [name, value] of Object.entries(derivedFields(error))) if (!error.fields?.has(name)) setField(error, name, value);
  setField(error, SETTLED, true);
}

/** Marks an exception whose fields are all unset, until `__init__` sets them. */
export function startUnset(error: PyBaseException): void {
  if (specOf(error.cls)?.derive !== undefined) setField(error, SETTLED, true);
}

/** Deletes a field: it reads as None. */
export function unsetField(error: PyBaseException, name: string): void {
  settleFields(error);
  error.fields?.delete(name);
}

/** Returns the field `name`: as set, else as the arguments give it, else None. */
export function fieldOf(error: PyBaseException, name: string): Value {
  const own = error.fields?.get(name);
  return own !== undefined ? own : (derivedFields(error)[name] ?? null);
}

/** True for a field that was given a value, None included. */
function isSet(error: PyBaseException, name: string): boolean {
  return error.fields?.has(name) === true || name in derivedFields(error);
}

/** `str()` of an exception without a text of its own: the argument, or all of them as a tuple. */
export function argumentText(interp: Interp, error: PyBaseException): Value {
  const { items } = error.args;
  if (items.length === 0) return '';
  return items.length === 1 ? str(interp, items[0]) : repr(interp, error.args);
}

function at(args: readonly Value[], i: number): Value {
  return i < args.length ? args[i] : null;
}

// ---- OSError -----------------------------------------------------------------------------------

/** Linux error numbers with a class of their own. */
const ERRNO_CLASSES: Readonly<Record<number, ExceptionName>> = {
  1: 'PermissionError',
  2: 'FileNotFoundError',
  3: 'ProcessLookupError',
  4: 'InterruptedError',
  10: 'ChildProcessError',
  11: 'BlockingIOError',
  13: 'PermissionError',
  17: 'FileExistsError',
  20: 'NotADirectoryError',
  21: 'IsADirectoryError',
  32: 'BrokenPipeError',
  103: 'ConnectionAbortedError',
  104: 'ConnectionResetError',
  108: 'BrokenPipeError',
  110: 'TimeoutError',
  111: 'ConnectionRefusedError',
  114: 'BlockingIOError',
  115: 'BlockingIOError',
};

/** The class that `OSError(errno, text, ...)` makes an instance of. */
export function classOfErrno(args: readonly Value[]): PyType {
  const errno = args.length >= 2 && args.length <= 5 ? asInt(args[0]) : undefined;
  const name = typeof errno === 'number' ? ERRNO_CLASSES[errno] : undefined;
  return name === undefined ? exceptions.OSError : exceptions[name];
}

function deriveOs(args: readonly Value[]): Readonly<Record<string, Value>> {
  if (args.length < 2 || args.length > 5) return {};
  const named = { errno: args[0], strerror: args[1] };
  return at(args, 2) === null ? named : { ...named, filename: args[2], ...(at(args, 4) === null ? {} : { filename2: args[4] }) };
}

/** The arguments that stay in `args`: the file names leave it. */
export function keptOsArguments(type: PyType, args: readonly Value[]): readonly Value[] {
  if (args.length < 3 || args.length > 5 || args[2] === null) return args;
  const isCount = type.isSubtype(exceptions.BlockingIOError) && asInt(args[2]) !== undefined;
  return isCount ? args : args.slice(0, 2);
}

function osText(interp: Interp, error: PyBaseException): Value {
  const errno = fieldOf(error, 'errno');
  const strerror = fieldOf(error, 'strerror');
  const filename = fieldOf(error, 'filename');
  const isCount = error.fields?.has('characters_written') === true && fieldOf(error, 'filename') === null;
  const head: readonly Part[] = ['[Errno ', [errno, 's'], '] ', [strerror, 's']];
  if (isSet(error, 'filename') && !isCount) {
    const tail: readonly Part[] = isSet(error, 'filename2') ? [' -> ', [fieldOf(error, 'filename2'), 'r']] : [];
    return say(interp, ...head, ': ', [filename, 'r'], ...tail);
  }
  return isSet(error, 'errno') && isSet(error, 'strerror') ? say(interp, ...head) : argumentText(interp, error);
}

/** A piece of a message: text, or a value by its `str()` or `repr()`. */
type Part = string | readonly [Value, 's' | 'r'];

/** Joins pieces of a message. A str, or CALL if guest code has to say one. */
function say(interp: Interp, ...parts: readonly Part[]): Value {
  if (parts.some((part) => typeof part !== 'string' && !isPlain(part[0]))) {
    const values = parts.map((part) => new PyTuple(typeof part === 'string' ? [part, 's'] : [...part]));
    return interp.tailCall(interp.frozen('joined_parts'), [new PyTuple(values)]);
  }
  return parts.map((part) => (typeof part === 'string' ? part : ((part[1] === 's' ? str : repr)(interp, part[0]) as string))).join('');
}

/** True for values whose text needs no guest code, whatever they hold. */
function isPlain(v: Value): boolean {
  return typeof v !== 'object' || v === null || v instanceof PyFloat || v instanceof PyBytes;
}

// ---- SyntaxError -------------------------------------------------------------------------------

export const PLACE = ['filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset'] as const;

/** The items of a place: those of a sequence, or the characters of a str. */
function placeOf(v: Value): readonly Value[] | undefined {
  const inner = unwrap(v);
  if (inner instanceof PyTuple || inner instanceof PyList) return inner.items;
  return typeof inner === 'string' ? [...inner.slice(0, 16)] : undefined;
}

function deriveSyntax(args: readonly Value[]): Readonly<Record<string, Value>> {
  const out: Record<string, Value> = { msg: at(args, 0) };
  const place = args.length === 2 ? placeOf(args[1]) : undefined;
  if (place !== undefined) PLACE.forEach((name, i) => (out[name] = at(place, i)));
  return out;
}

function syntaxText(interp: Interp, error: PyBaseException): Value {
  const msg = fieldOf(error, 'msg');
  const file = asStr(fieldOf(error, 'filename'));
  const line = fieldOf(error, 'lineno');
  const hasLine = typeof line === 'number';
  if (file === undefined && !hasLine) return str(interp, msg);
  const base = file?.slice(file.lastIndexOf('/') + 1);
  if (base !== undefined && hasLine) return say(interp, [msg, 's'], ` (${base}, line ${line})`);
  return say(interp, [msg, 's'], base === undefined ? ` (line ${String(line)})` : ` (${base})`);
}

// ---- UnicodeError ------------------------------------------------------------------------------

function range(error: PyBaseException): [number, number] {
  return [Number(asInt(fieldOf(error, 'start')) ?? 0), Number(asInt(fieldOf(error, 'end')) ?? 0)];
}

function decodeText(interp: Interp, error: PyBaseException): Value {
  if (!isSet(error, 'object')) return '';
  const bytes = asBytes(fieldOf(error, 'object'));
  if (bytes === undefined) throw typeError("UnicodeError 'object' attribute must be a bytes");
  const [start, end] = range(error);
  const isOne = end === start + 1 && start < bytes.length && start >= 0;
  const where = isOne
    ? `byte 0x${bytes[start].toString(16).padStart(2, '0')} in position ${start}`
    : `bytes in position ${start}-${end - 1}`;
  return say(interp, "'", [fieldOf(error, 'encoding'), 's'], `' codec can't decode ${where}: `, [fieldOf(error, 'reason'), 's']);
}

function characterText(interp: Interp, error: PyBaseException, ...what: readonly Part[]): Value {
  if (!isSet(error, 'object')) return '';
  const text = asStr(fieldOf(error, 'object'));
  if (text === undefined) throw typeError("UnicodeError 'object' attribute must be a string");
  interp.meter.charge(text.length >> 5);
  const characters = [...text];
  const [start, end] = range(error);
  const reason: Part = [fieldOf(error, 'reason'), 's'];
  if (end !== start + 1 || start >= characters.length || start < 0)
    return say(interp, ...what, ` characters in position ${start}-${end - 1}: `, reason);
  const code = characters[start]?.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  const shown = code <= 0xff ? `\\x${hex.padStart(2, '0')}` : code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
  return say(interp, ...what, ` character '${shown}' in position ${start}: `, reason);
}

function encodeText(interp: Interp, error: PyBaseException): Value {
  return characterText(interp, error, "'", [fieldOf(error, 'encoding'), 's'], "' codec can't encode");
}

const CODEC_FIELDS = ['encoding', 'object', 'start', 'end', 'reason'] as const;

function deriveCodec(args: readonly Value[]): Readonly<Record<string, Value>> {
  const out: Record<string, Value> = {};
  CODEC_FIELDS.forEach((name, i) => (out[name] = at(args, i)));
  return out;
}

function deriveTranslate(args: readonly Value[]): Readonly<Record<string, Value>> {
  return { object: at(args, 0), start: at(args, 1), end: at(args, 2), reason: at(args, 3) };
}

// ---- others ------------------------------------------------------------------------------------

function groupText(interp: Interp, error: PyBaseException): Value {
  const count = (fieldOf(error, 'exceptions') as PyTuple | null)?.items.length ?? 0;
  return say(interp, [fieldOf(error, 'message'), 's'], ` (${count} sub-exception${count === 1 ? '' : 's'})`);
}

function importText(interp: Interp, error: PyBaseException): Value {
  const msg = fieldOf(error, 'msg');
  return typeof msg === 'string' ? msg : argumentText(interp, error);
}

const SPECS: Readonly<Partial<Record<ExceptionName, ExceptionSpec>>> = {
  StopIteration: { fields: ['value'], derive: (args) => ({ value: at(args, 0) }) },
  SystemExit: { fields: ['code'] },
  ImportError: {
    fields: ['msg', 'name', 'path', 'name_from'],
    keywords: ['name', 'path', 'name_from'],
    derive: (args) => ({ msg: args.length === 1 ? args[0] : null }),
    text: importText,
  },
  AttributeError: { fields: ['name', 'obj'], keywords: ['name', 'obj'] },
  NameError: { fields: ['name'], keywords: ['name'] },
  KeyError: {
    fields: [],
    text: (interp, error) => (error.args.items.length === 1 ? repr(interp, error.args.items[0]) : argumentText(interp, error)),
  },
  OSError: { fields: ['errno', 'strerror', 'filename', 'filename2'], derive: deriveOs, text: osText },
  SyntaxError: { fields: ['msg', ...PLACE, 'print_file_and_line', '_metadata'], derive: deriveSyntax, text: syntaxText },
  UnicodeDecodeError: { fields: CODEC_FIELDS, derive: deriveCodec, text: decodeText },
  UnicodeEncodeError: { fields: CODEC_FIELDS, derive: deriveCodec, text: encodeText },
  UnicodeTranslateError: {
    fields: CODEC_FIELDS,
    derive: deriveTranslate,
    text: (interp, error) => characterText(interp, error, "can't translate"),
  },
  BaseExceptionGroup: { fields: ['message', 'exceptions'], text: groupText },
};

const specs = new Map<PyType, ExceptionSpec>();
for (const [name, spec] of Object.entries(SPECS)) specs.set(exceptions[name as ExceptionName], spec);

/** Classes with a spec of their own, by name. */
export const exceptionSpecs: Readonly<Partial<Record<ExceptionName, ExceptionSpec>>> = SPECS;
