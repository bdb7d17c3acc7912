/** The `%` operator of str and bytes. CPython: unicode_format in Objects/unicode_formatter.c, _PyBytes_FormatEx. */
import { bytesLike } from './bytes-like.ts';
import { PyByteArray, PyBytes, PyList, PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { exceptions, fullName, overflowError, type PyException, typeError, valueError } from './errors.ts';
import { floatToInt } from './float-arithmetic.ts';
import { realNumber } from './float-methods.ts';
import { doubleText } from './format-float.ts';
import { intDigits } from './format-int.ts';
import { bytesOfView, PyMemoryView } from './memory.ts';
import { CALL, type Interp, PyFloat, typeOf, type Value } from './object.ts';
import { ascii, builtinRepr, getItem, str } from './operators.ts';
import { type Directive, INCOMPLETE_KEY, MAX_PRECISION, MAX_WIDTH, percentParts } from './percent-directive.ts';
import { asInt, asStr, callSpecial, index, special, unwrap } from './protocol.ts';
import { Replay } from './replay.ts';
import { pointCount, slicePoints } from './text-points.ts';
import { chargeSize } from './text-range.ts';

/** Bytes are formatted as Latin-1 text. */
type Kind = 'str' | 'bytes';

/** Hands out the arguments: items of a tuple, values of a mapping, or one value. */
class Arguments {
  values: readonly Value[];
  /** Where `%(key)s` looks, or undefined. */
  readonly mapping: Value | undefined;
  /** How many have been handed out. */
  used: number;

  constructor(kind: Kind, given: Value, used: number) {
    const inner = unwrap(given);
    const isTuple = inner instanceof PyTuple;
    const isText = typeof inner === 'string' || (kind === 'bytes' && (inner instanceof PyBytes || inner instanceof PyByteArray));
    this.values = isTuple ? inner.items : [given];
    this.mapping = !isTuple && !isText && hasItems(given) ? given : undefined;
    this.used = used;
  }

  next(): Value {
    if (this.used >= this.values.length) throw typeError('not enough arguments for format string');
    return this.values[this.used++];
  }

  /** Returns the mapping, which from the first key on is no argument itself. Raises TypeError. */
  useMapping(): Value {
    if (this.mapping === undefined) throw typeError('format requires a mapping');
    return this.mapping;
  }

  /** Makes what was found under a key the one argument of its directive. */
  useValue(value: Value): void {
    this.values = [value];
    this.used = 0;
  }

  get hasRest(): boolean {
    return this.used < this.values.length && this.mapping === undefined;
  }
}

function hasItems(v: Value): boolean {
  return special(v, '__getitem__') !== undefined;
}

/** `template % given`: a str (what `__str__` gave, where there is nothing else), or CALL. */
export function formatPercent(interp: Interp, template: string, given: Value): Value {
  return run(interp, 'str', template, given, START);
}

/** `template % given` for bytes held as Latin-1: Latin-1 text, or CALL. `wrap` names the type of the result. */
export function formatPercentBytes(interp: Interp, template: string, given: Value, wrap: 'bytes' | 'bytearray'): Value {
  const r = run(interp, 'bytes', template, given, START);
  return r === CALL ? interp.chain('format-percent.bytes', [wrap]) : bytesResult(r as string, wrap);
}

function bytesResult(text: string, wrap: Value): Value {
  const bytes = Uint8Array.from({ length: text.length }, (_v, i) => text.charCodeAt(i));
  return wrap === 'bytes' ? new PyBytes(bytes) : new PyByteArray(bytes);
}

/** Where formatting stands: the part, the arguments used before it, the text before it, and results of guest code it has asked for. */
interface Progress {
  readonly part: number;
  readonly used: number;
  readonly text: string;
  readonly results: Value[];
}

const START: Progress = { part: 0, used: 0, text: '', results: [] };

function run(interp: Interp, kind: Kind, template: string, given: Value, progress: Progress): Value {
  if (progress.part === 0) interp.meter.charge(template.length >> 5);
  let replay = new Replay([...progress.results]);
  const args = new Arguments(kind, given, progress.used);
  const parts = percentParts(template);
  let out: Value = progress.text;
  for (let i = progress.part; i < parts.length; i++) {
    const { literal, directive, problem } = parts[i];
    if (problem === INCOMPLETE_KEY) args.useMapping();
    if (problem !== null) throw valueError(kind === 'bytes' ? problem.replace('precision', 'prec') : problem);
    if (directive === null) {
      out = (asStr(out) as string) + literal;
      continue;
    }
    const { used } = args;
    const text = expand(interp, kind, directive, args, replay);
    if (text === CALL) return interp.chain('format-percent.step', [kind, template, given, i, used, out, new PyList(replay.results)]);
    const piece = asStr(text) as string;
    out = asStr(out) === '' && literal === '' && piece !== '' ? text : (asStr(out) as string) + literal + piece;
    if (replay.results.length > 0) replay = new Replay([]);
  }
  if (args.hasRest) throw typeError(`not all arguments converted during ${kind === 'str' ? 'string' : 'bytes'} formatting`);
  chargeSize(interp, (asStr(out) as string).length);
  return out;
}

/** The text of one directive, or CALL. */
function expand(interp: Interp, kind: Kind, directive: Directive, args: Arguments, replay: Replay): Value {
  const { code, key } = directive;
  if (code === '%' && directive.isBare) return '%';
  if (key !== null) {
    const mapping = args.useMapping();
    const name = kind === 'str' ? key : (bytesResult(key, 'bytes') as Value);
    const value = replay.step(() => getItem(interp, mapping, name));
    if (value === CALL) return CALL;
    args.useValue(value);
  }
  // The width is read before a `*` for the precision is asked for.
  if (directive.problem?.startsWith('width')) throw valueError(directive.problem);
  const layout = layoutOf(directive, args);
  if (directive.problem !== null) throw valueError(kind === 'bytes' ? directive.problem.replace('precision', 'prec') : directive.problem);
  return expandValue(interp, kind, code, layout, args.next(), replay);
}

/** A directive whose width and precision are known. */
interface Layout extends Directive {
  readonly width: number;
  readonly precision: number;
}

/** Takes `*` widths and precisions from the arguments. */
function layoutOf(directive: Directive, args: Arguments): Layout {
  if (directive.width !== '*' && directive.precision !== '*') return directive as Layout;
  const width = directive.width === '*' ? starArgument(args, MAX_WIDTH, 'ssize_t') : directive.width;
  const precision = directive.precision === '*' ? starArgument(args, MAX_PRECISION, 'int') : directive.precision;
  const isNegative = directive.width === '*' && width < 0;
  const isCut = directive.precision === '*';
  return {
    ...directive,
    width: Math.abs(width),
    precision: isCut ? Math.max(precision, 0) : precision,
    isLeft: directive.isLeft || isNegative,
  };
}

function starArgument(args: Arguments, limit: number, ctype: string): number {
  const n = asInt(args.next());
  if (n === undefined) throw typeError('* wants int');
  if (n >= limit || -n > limit) throw overflowError(`Python int too large to convert to C ${ctype}`);
  return Number(n);
}

function expandValue(interp: Interp, kind: Kind, code: string, directive: Layout, value: Value, replay: Replay): Value {
  switch (code) {
    case 's':
    case 'b':
    case 'r':
    case 'a':
      return expandText(interp, kind, directive, value, replay);
    case 'c':
      return expandCharacter(interp, kind, directive, value, replay);
    case 'd':
    case 'i':
    case 'u':
    case 'x':
    case 'X':
    case 'o':
      return expandInt(interp, directive, value, replay);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
      return expandFloat(interp, kind, directive, value, replay);
    default:
      throw unsupported(kind, directive);
  }
}

function unsupported(kind: Kind, { code, position }: Directive): unknown {
  const n = code.codePointAt(0) as number;
  const isShown = kind === 'bytes' || (n > 30 && n < 127);
  return valueError(`unsupported format character '${isShown ? code : '?'}' (0x${n.toString(16)}) at index ${position}`);
}

// ---- text --------------------------------------------------------------------------------------

function expandText(interp: Interp, kind: Kind, directive: Layout, value: Value, replay: Replay): Value {
  const { code } = directive;
  if (kind === 'str') {
    if (code === 'b') throw unsupported(kind, directive);
    // Values whose text no guest code can change need no step.
    if (code === 's' && typeof value === 'string') return padded(interp, cut(value, directive.precision), directive);
    if (code === 's' && typeof value === 'number') return padded(interp, cut(`${value}`, directive.precision), directive);
  }
  let text: Value;
  if (kind === 'bytes' && (code === 's' || code === 'b')) text = replay.step(() => latinOf(interp, value));
  else {
    const convert = code === 's' ? str : code === 'r' && kind === 'str' ? builtinRepr : ascii;
    text = replay.step(() => convert(interp, value));
  }
  if (text === CALL) return CALL;
  const whole = asStr(text) as string;
  const shown = padded(interp, cut(whole, directive.precision), directive);
  return kind === 'str' && shown.length === whole.length ? text : shown;
}

function cut(text: string, precision: number): string {
  return precision >= 0 && precision < pointCount(text) ? slicePoints(text, 0, precision) : text;
}

/** The bytes of a bytes-like object as Latin-1 text, or CALL (`__bytes__`). */
function latinOf(interp: Interp, v: Value): Value {
  const inner = unwrap(v);
  const bytes = inner instanceof PyMemoryView ? bytesOfView(inner) : bytesLike(inner);
  if (bytes !== undefined) return latin(bytes);
  const method = typeOf(v).isBuiltin ? undefined : special(v, '__bytes__');
  if (method === undefined) {
    throw typeError(`%b requires a bytes-like object, or an object that implements __bytes__, not '${typeOf(v).name}'`);
  }
  callSpecial(interp, method, v, []);
  return interp.chain('format-percent.latin', []);
}

function latin(bytes: Uint8Array): string {
  let out = '';
  for (const byte of bytes) out += String.fromCharCode(byte);
  return out;
}

/** Pads with blanks to the width. */
function padded(interp: Interp, text: string, { width, isLeft }: Layout): string {
  if (width <= 0) return text;
  const missing = width - pointCount(text);
  if (missing <= 0) return text;
  chargeSize(interp, width + text.length);
  return isLeft ? text + ' '.repeat(missing) : ' '.repeat(missing) + text;
}

function expandCharacter(interp: Interp, kind: Kind, directive: Layout, value: Value, replay: Replay): Value {
  const inner = unwrap(value);
  if (kind === 'bytes') {
    if (inner instanceof PyBytes || inner instanceof PyByteArray) {
      if (inner.bytes.length === 1) return padded(interp, latin(inner.bytes), directive);
      const what = inner instanceof PyBytes ? 'bytes' : 'bytearray';
      throw typeError(`%c requires an integer in range(256) or a single byte, not a ${what} object of length ${inner.bytes.length}`);
    }
  } else if (typeof inner === 'string') {
    const count = pointCount(inner);
    if (count === 1) return padded(interp, inner, directive);
    throw typeError(`%c requires an int or a unicode character, not a string of length ${count}`);
  }
  if (special(value, '__index__') === undefined) {
    const wanted = kind === 'bytes' ? 'an integer in range(256) or a single byte' : 'an int or a unicode character';
    throw typeError(`%c requires ${wanted}, not ${fullName(typeOf(value))}`);
  }
  const n = replay.step(() => index(interp, value));
  if (n === CALL) return CALL;
  const code = n as number | bigint;
  const limit = kind === 'bytes' ? 256 : 0x110000;
  if (code < 0 || code >= limit) throw overflowError(`%c arg not in range(${kind === 'bytes' ? '256' : '0x110000'})`);
  return padded(interp, String.fromCodePoint(Number(code)), directive);
}

// ---- numbers -----------------------------------------------------------------------------------

function expandInt(interp: Interp, directive: Layout, value: Value, replay: Replay): Value {
  const n = typeof value === 'number' ? value : replay.step(() => integerOf(interp, directive.code, value));
  if (n === CALL) return CALL;
  const i = asInt(n) as number | bigint;
  let digits = intDigits(interp, i, directive.code);
  if (directive.precision > digits.length) {
    chargeSize(interp, directive.precision);
    digits = digits.padStart(directive.precision, '0');
  }
  const prefix = directive.isAlternate && 'xXo'.includes(directive.code) ? `0${directive.code}` : '';
  return padNumber(interp, directive, i < 0, prefix, digits);
}

/** The int of a real number for 'd', of an integer for 'x' and 'o'; or CALL. */
function integerOf(interp: Interp, code: string, v: Value): Value {
  const n = asInt(v);
  if (n !== undefined) return n;
  if ('xXo'.includes(code)) {
    if (special(v, '__index__') === undefined) throw notNumber(code, v);
    const n = index(interp, v);
    return n === CALL ? interp.chain('format-percent.number', [code, v]) : n;
  }
  const inner = unwrap(v);
  if (inner instanceof PyFloat) return floatToInt(inner.value);
  const isNumber = ['__int__', '__index__'].some((name) => special(v, name) !== undefined);
  // A text with a `__float__` counts as a number, and as an int it is its text.
  const isParsed =
    (typeof inner === 'string' || inner instanceof PyBytes || inner instanceof PyByteArray) && special(v, '__float__') !== undefined;
  if (!isNumber && !isParsed) throw notNumber(code, v);
  interp.tailCall(interp.builtin('int'), [v]);
  return interp.chain('format-percent.number', [code, v]);
}

function notNumber(code: string, v: Value): PyException {
  const wanted = 'xXo'.includes(code) ? 'an integer' : 'a real number';
  return typeError(`%${code} format: ${wanted} is required, not ${typeOf(v).name}`);
}

/** True for ints that no float holds. */
function isTooLarge(v: Value): boolean {
  const n = asInt(v);
  return typeof n === 'bigint' && !Number.isFinite(Number(n));
}

function expandFloat(interp: Interp, kind: Kind, directive: Layout, value: Value, replay: Replay): Value {
  if (kind === 'bytes') {
    const isReal = special(value, '__float__') !== undefined || special(value, '__index__') !== undefined;
    if (!isReal || isTooLarge(value)) throw notFloat(value);
  }
  const inner = unwrap(value);
  const x = inner instanceof PyFloat ? inner : replay.step(() => doubleOf(interp, kind, value));
  if (x === CALL) return CALL;
  const precision = directive.precision < 0 ? 6 : directive.precision;
  const text = doubleText(interp, (x as PyFloat).value, directive.code, precision, { alternate: directive.isAlternate });
  const isNegative = text.startsWith('-');
  return padNumber(interp, directive, isNegative, '', isNegative ? text.slice(1) : text);
}

/** The float of a number, or CALL. In bytes any exception of the conversion is replaced. */
function doubleOf(interp: Interp, kind: Kind, value: Value): Value {
  if (kind !== 'bytes') return realNumber(interp, value);
  const x = realNumber(interp, value);
  return x === CALL ? interp.chain('format-percent.double', [value]) : x;
}

function notFloat(v: Value): PyException {
  return typeError(`float argument required, not ${typeOf(v).name}`);
}

function padNumber(interp: Interp, directive: Layout, isNegative: boolean, prefix: string, digits: string): string {
  const { width, isLeft, isZeroFilled } = directive;
  const head = (isNegative ? '-' : directive.sign) + prefix;
  const missing = width - head.length - digits.length;
  if (missing <= 0) return head + digits;
  chargeSize(interp, width);
  if (isLeft) return head + digits + ' '.repeat(missing);
  return isZeroFilled ? head + '0'.repeat(missing) + digits : ' '.repeat(missing) + head + digits;
}

defineContinuations({
  // Any TypeError of the conversion is replaced.
  'format-percent.number': {
    done: (_interp, _data, n) => n,
    failed(_interp, [code, v], error) {
      if (error.cls.isSubtype(exceptions.TypeError)) throw notNumber(code as string, v);
      return undefined;
    },
  },
  'format-percent.double': {
    done: (_interp, _data, x) => x,
    failed(_interp, [value]) {
      throw notFloat(value);
    },
  },
  'format-percent.step': {
    done(interp, [kind, template, given, part, used, text, results], result) {
      const all = [...(results as PyList).items, result];
      const progress = { part: part as number, used: used as number, text: asStr(text) as string, results: all };
      return run(interp, kind as Kind, template as string, given, progress);
    },
  },
  'format-percent.bytes': { done: (_interp, [wrap], result) => bytesResult(result as string, wrap) },
  'format-percent.latin': {
    done(_interp, _data, result) {
      const inner = unwrap(result);
      if (!(inner instanceof PyBytes)) throw typeError(`__bytes__ returned non-bytes (type ${typeOf(result).name})`);
      return latin(inner.bytes);
    },
  },
});
