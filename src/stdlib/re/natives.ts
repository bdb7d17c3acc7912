/** Module `_sre`: what the Python of module re needs from here. CPython: Modules/_sre/sre.c. */
import { bytesLike, bytesOfLatin, latinOf } from '../../objects/bytes-like.ts';
import { PyBytes, PyDict } from '../../objects/containers.ts';
import { fn, makeNative, type NativeRow } from '../../objects/define.ts';
import { typeError, valueError } from '../../objects/errors.ts';
import { type Interp, typeOf, type Value } from '../../objects/object.ts';
import { asInt, asStr, unwrap } from '../../objects/protocol.ts';
import { textKey } from '../../objects/text-key.ts';
import { orRaise } from './failure.ts';
import { matchType } from './match-object.ts';
import { makePattern, PyPattern, patternType } from './pattern-object.ts';
import './pattern-type.ts';

/** A cache with more patterns is emptied. */
const MOST_CACHED = 512;
/** FUEL: units for finding a pattern in the cache. */
const LOOK_UP = 2;

/** Returns the pattern compiled from a text and flags, from the cache if it is there. */
function compile(interp: Interp, cache: Value, pattern: Value, flags: Value): Value {
  if (typeOf(flags).lookup('__hash__') === null && typeOf(pattern).lookup('__hash__') !== null)
    throw typeError(`cannot use 'tuple' as a dict key (unhashable type: '${typeOf(flags).name}')`);
  if (pattern instanceof PyPattern) {
    if (flags !== null && flags !== '' && asInt(flags) !== 0) throw valueError('cannot process flags argument with a compiled pattern');
    return pattern;
  }
  const type = typeOf(pattern);
  if (type.lookup('__hash__') === null) throw typeError(`cannot use 'tuple' as a dict key (unhashable type: '${type.name}')`);
  const text = typeof pattern === 'string' ? pattern : pattern instanceof PyBytes ? latinOf(pattern.bytes) : undefined;
  if (text === undefined && asStr(pattern) === undefined && !(unwrap(pattern) instanceof PyBytes))
    return interp.tailCall(interp.frozen('re_no_pattern'), [pattern, flags]);
  if (text === undefined || !(cache instanceof PyDict)) return orRaise(interp, pattern, () => makePattern(interp, pattern, flags));
  interp.meter.charge(LOOK_UP + (text.length >> 6));
  const key = textKey(`${typeof pattern === 'string' ? 's' : 'b'}${asInt(flags) ?? '?'}:${text}`);
  const known = cache.get(key);
  if (known instanceof PyPattern) return known;
  return orRaise(interp, pattern, () => {
    const made = makePattern(interp, pattern, flags);
    if (cache.size >= MOST_CACHED) cache.clear();
    interp.meter.allocate(key.length * 2 + 96);
    cache.set(key, key, made);
    return made;
  });
}

/** The characters that `escape` puts a backslash before. */
const SPECIAL: ReadonlySet<string> = new Set('()[]{}?*+-|^$\\.&~# \t\n\r\v\f');

function escapeText(interp: Interp, pattern: Value): Value {
  const text = asStr(pattern);
  const bytes = text === undefined ? bytesLike(pattern) : undefined;
  if (text === undefined && bytes === undefined)
    throw typeError(`decoding to str: need a bytes-like object, ${typeOf(pattern).name} found`);
  const source = text ?? latinOf(bytes as Uint8Array);
  interp.meter.charge(source.length >> 3);
  interp.meter.allocateLarge(source.length * 4);
  const parts: string[] = [];
  let last = 0;
  for (let i = 0; i < source.length; i++) {
    if (!SPECIAL.has(source[i])) continue;
    parts.push(source.slice(last, i), '\\');
    last = i;
  }
  parts.push(source.slice(last));
  const out = parts.join('');
  return bytes === undefined ? out : new PyBytes(bytesOfLatin(out));
}

const rows: Readonly<Record<string, NativeRow>> = {
  _compile: fn('_compile(cache, pattern, flags, /)', compile),
  _escape: fn('_escape(pattern, /)', escapeText),
};

/** The members by name. */
export function reNatives(): Iterable<readonly [string, Value]> {
  const natives = Object.entries(rows).map(([name, row]) => [name, makeNative(name, row, null)] as const);
  return [['Pattern', patternType] as const, ['Match', matchType] as const, ...natives];
}
