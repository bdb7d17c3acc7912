/** ascii, chr, format, hash, ord, print and repr. CPython: Python/bltinmodule.c. */
import { PyByteArray, PyBytes, type PyTuple } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { fn, type NativeRow } from '../objects/define.ts';
import { typeError, valueError } from '../objects/errors.ts';
import { CALL, type Interp, typeOf, type Value } from '../objects/object.ts';
import { ascii, builtinRepr, format, hash, str } from '../objects/operators.ts';
import { asStr, index, truth, unwrap } from '../objects/protocol.ts';

function character(code: Value): string {
  if (typeof code !== 'number' || code < 0 || code > 0x10ffff) throw valueError('chr() arg not in range(0x110000)');
  return String.fromCodePoint(code);
}

function chr(interp: Interp, i: Value): Value {
  const code = index(interp, i);
  return code === CALL ? interp.chain('builtins.chr', []) : character(code);
}

function ord(_interp: Interp, v: Value): Value {
  const text = asStr(v);
  if (text !== undefined) {
    const code = text.codePointAt(0);
    if (code !== undefined && text.length === (code > 0xffff ? 2 : 1)) return code;
    throw typeError(`ord() expected a character, but string of length ${text.length > 10_000 ? text.length : [...text].length} found`);
  }
  const inner = unwrap(v);
  if (!(inner instanceof PyBytes || inner instanceof PyByteArray))
    throw typeError(`ord() expected string of length 1, but ${typeOf(v).name} found`);
  if (inner.bytes.length === 1) return inner.bytes[0];
  throw typeError(`ord() expected a character, but string of length ${inner.bytes.length} found`);
}

function formatValue(interp: Interp, v: Value, spec?: Value): Value {
  if (spec === undefined) return format(interp, v, '');
  const text = asStr(spec);
  if (text === undefined) throw typeError(`format() argument 2 must be str, not ${spec === null ? 'None' : typeOf(spec).name}`);
  return format(interp, v, text);
}

// ---- print -------------------------------------------------------------------------------------

function separator(name: 'sep' | 'end', v: Value | undefined, usual: string): string {
  if (v === undefined || v === null) return usual;
  const text = asStr(v);
  if (text === undefined) throw typeError(`${name} must be None or a string, not ${typeOf(v).name}`);
  return text;
}

function print(interp: Interp, args: PyTuple, sep?: Value, end?: Value, file?: Value, flush?: Value): Value {
  const between = separator('sep', sep, ' ');
  const last = separator('end', end, '\n');
  const target = file ?? interp.redirectedOutput();
  if (target === null) return null;
  if (target !== undefined) return interp.tailCall(interp.frozen('print_to'), [target, args, between, last, flush ?? false]);
  const flushed = flush === undefined ? false : truth(interp, flush);
  if (flushed === CALL) return interp.chain('builtins.print', ['', args, 0, between, last]);
  return printFrom(interp, '', args, 0, between, last);
}

/** Appends the texts of `args` from position `from` on to `line`, then writes it. */
function printFrom(interp: Interp, line: string, args: PyTuple, from: number, sep: string, end: string): Value {
  let text = line;
  for (let i = from; i < args.items.length; i++) {
    if (i > 0) text += sep;
    const part = textOrFlush(interp, args.items[i], text);
    if (part === CALL) {
      // CPython writes piece by piece: what the guest's __str__ prints comes after the pieces before it.
      if (text !== '') interp.write(text, 'stdout');
      return interp.chain('builtins.printed', [args, i + 1, sep, end]);
    }
    text += asStr(part) as string;
    interp.meter.charge(text.length >> 10);
  }
  interp.write(text + end, 'stdout');
  return null;
}

/** str(v). If that raises, what the print has so far is written first, as CPython writes piece by piece. */
function textOrFlush(interp: Interp, v: Value, line: string): Value {
  try {
    return str(interp, v);
  } catch (error) {
    if (line !== '') interp.write(line, 'stdout');
    throw error;
  }
}

defineContinuations({
  'builtins.chr': { done: (_interp, _data, code) => character(code) },
  'builtins.print': {
    done: (interp, [line, args, from, sep, end]) =>
      printFrom(interp, line as string, args as PyTuple, from as number, sep as string, end as string),
  },
  'builtins.printed': {
    done: (interp, [args, from, sep, end], part) =>
      printFrom(interp, asStr(part) as string, args as PyTuple, from as number, sep as string, end as string),
  },
});

/** The functions of this group. */
export const textFunctions: Readonly<Record<string, NativeRow>> = {
  ascii: fn('ascii(obj, /)', ascii),
  chr: fn('chr(i, /)', chr),
  format: fn("format(value, format_spec='', /)", formatValue),
  hash: fn('hash(obj, /)', hash),
  help: fn('help(*args)', (interp: Interp, args: PyTuple) => interp.tailCall(interp.frozen('help_on'), [...args.items])),
  ord: fn('ord(character, /)', ord),
  print: fn("print(*args, sep=' ', end='\\n', file=None, flush=False)", print),
  repr: fn('repr(obj, /)', builtinRepr),
};
