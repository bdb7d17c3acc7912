/** Compiled patterns as objects: their type, and how they get their programs. CPython: PatternObject in Modules/_sre/sre.c. */
import { LimitExceeded } from '../../limits/limits.ts';
import { Meter } from '../../limits/meter.ts';
import { bytesLike, latinOf } from '../../objects/bytes-like.ts';
import { PyBytes, PyDict } from '../../objects/containers.ts';
import { overflowError, typeError } from '../../objects/errors.ts';
import { builtinType, type Interp, PyObject, typeOf, type Value } from '../../objects/object.ts';
import { asInt, asStr } from '../../objects/protocol.ts';
import { defineStored, refTo } from '../../objects/stored.ts';
import { compilePattern } from './compile.ts';
import { parsePattern } from './parse.ts';
import type { Program } from './program.ts';

export const patternType = builtinType('re.Pattern');
patternType.module = 're';
patternType.qualname = 'Pattern';

/** A compiled pattern. */
export class PyPattern extends PyObject {
  /** str or bytes. */
  readonly pattern: Value;
  readonly flags: number;
  /** Number of groups. */
  readonly groups: number;
  /** Group numbers by name. */
  readonly groupindex: PyDict;
  /** Made of the pattern and flags when it is needed. */
  program: Program | null;
  constructor(pattern: Value, flags: number, groups: number, groupindex: PyDict, program: Program) {
    super(patternType);
    this.pattern = pattern;
    this.flags = flags;
    this.groups = groups;
    this.groupindex = groupindex;
    this.program = program;
  }
}

/** FUEL: units for a character of a pattern. */
const UNITS_PER_CHARACTER = 8;
/** Bytes counted for a character of a pattern while it is parsed. */
const BYTES_PER_CHARACTER = 64;

/** What a pattern text becomes, and what that cost: a run pays the same whether or not another one has compiled it before. */
interface Compiled {
  readonly program: Program;
  readonly flags: number;
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
  readonly fuel: number;
  readonly bytes: number;
}

/** Programs of this process by flags and text; programs hold nothing of a run. */
const compiled = new Map<string, Compiled>();
const MOST_COMPILED = 256;
const MOST_LENGTH = 2048;

function compileText(meter: Meter, text: string, isText: boolean, flags: number): Compiled {
  const key = `${isText ? 's' : 'b'}${flags}:${text}`;
  const known = text.length <= MOST_LENGTH ? compiled.get(key) : undefined;
  if (known !== undefined) {
    meter.charge(known.fuel);
    meter.allocate(known.bytes);
    return known;
  }
  const fuel = meter.fuelUsed;
  const before = meter.bytes;
  meter.charge(text.length * UNITS_PER_CHARACTER);
  meter.allocateLarge(text.length * BYTES_PER_CHARACTER);
  const parsed = parsePattern(text, isText, flags);
  const program = compilePattern(meter, parsed);
  const made: Compiled = {
    program,
    flags: parsed.flags,
    groups: parsed.groups,
    names: parsed.names,
    fuel: meter.fuelUsed - fuel,
    bytes: Math.max(0, meter.bytes - before),
  };
  if (text.length <= MOST_LENGTH) {
    if (compiled.size >= MOST_COMPILED) compiled.clear();
    compiled.set(key, made);
  }
  return made;
}

/** Compiles a str or bytes. Throws PatternFailure; raises what parsePattern does, and TypeError and OverflowError for the flags. */
export function makePattern(interp: Interp, pattern: Value, flags: Value): PyPattern {
  const { meter } = interp;
  const text = asStr(pattern);
  const bytes = text === undefined ? bytesLike(pattern) : undefined;
  if (text === undefined && bytes === undefined) throw typeError('first argument must be string or compiled pattern');
  const wide = requireFlags(flags);
  const low = Number(BigInt.asIntN(32, BigInt(wide)));
  const made = compileText(meter, text ?? latinOf(bytes as Uint8Array), text !== undefined, low);
  // The parser takes an int of any size; what is compiled has room for a C int.
  if (low !== wide) throw overflowError('Python int too large to convert to C int');
  const groupindex = new PyDict();
  meter.allocate(160 + made.names.size * 96);
  for (const [name, group] of made.names) groupindex.setStr(name, group);
  return new PyPattern(pattern, made.flags, made.groups, groupindex, made.program);
}

function requireFlags(v: Value): number | bigint {
  const flags = asInt(v);
  if (flags === undefined) throw typeError(`unsupported operand type(s) for &: '${typeOf(v).name}' and 'int'`);
  return flags;
}

/** True for str patterns. */
export function isTextPattern(pattern: PyPattern): boolean {
  return asStr(pattern.pattern) !== undefined;
}

/** The program of a pattern, made again if it came out of a snapshot. */
export function programOf(interp: Interp, pattern: PyPattern): Program {
  pattern.program ??= remake(interp.meter, pattern);
  return pattern.program;
}

/** Patterns of snapshots were paid for when they were compiled first; what is far more than a usual pattern costs is paid for again, since anybody can write a snapshot. */
const FREE_UNITS = 1 << 14;

function remake(meter: Meter, { pattern, flags }: PyPattern): Program {
  const text = asStr(pattern);
  const apart = new Meter({ fuel: FREE_UNITS, memory: meter.ceilings.memory });
  const source = text ?? latinOf(bytesLike(pattern) as Uint8Array);
  try {
    return compileText(apart, source, text !== undefined, flags).program;
  } catch (error) {
    if (error instanceof LimitExceeded) return compileText(meter, source, text !== undefined, flags).program;
    throw error;
  }
}

/** Fields of malformed snapshots are refused; the text itself is compiled at the first use. */
function isWellFormed(pattern: PyPattern): boolean {
  const text = asStr(pattern.pattern);
  pattern.program = null;
  if (text === undefined && !(pattern.pattern instanceof PyBytes)) return false;
  return (
    pattern.groups >= 0 && pattern.groupindex.values.every((group) => typeof group === 'number' && group > 0 && group <= pattern.groups)
  );
}

defineStored({
  PyPattern: {
    tag: 180,
    make: PyPattern,
    types: [patternType],
    fields: { pattern: 'value', flags: 'int', groups: 'int', groupindex: refTo(PyDict) },
    derived: ['program'],
    restored: isWellFormed,
  },
});
