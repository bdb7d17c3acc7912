/** The methods of compiled patterns. CPython: pattern_* in Modules/_sre/sre.c. */

import { bytesLike, latinOf } from '../../objects/bytes-like.ts';
import { PyDict, PyList, PyTuple } from '../../objects/containers.ts';
import { defineContinuations } from '../../objects/continuation.ts';
import { defineType, method, type NativeRow, readonly } from '../../objects/define.ts';
import { addClassGetItem } from '../../objects/generic-alias.ts';
import { PyMappingProxy } from '../../objects/mappingproxy.ts';
import { type Arg, CALL, type Interp, NotImplemented, typeOf, type Value } from '../../objects/object.ts';
import { hash, isCallable, repr } from '../../objects/operators.ts';
import { asStr } from '../../objects/protocol.ts';
import { retryWithIndex } from '../../objects/retry.ts';
import { hashText } from '../../objects/text-key.ts';
import { pointCount, slicePoints } from '../../objects/text-points.ts';
import { orRaise } from './failure.ts';
import { ASCII, DEBUG, DOTALL, IGNORECASE, LOCALE, MULTILINE, UNICODE, VERBOSE } from './flags.ts';
import { isTextPattern, type PyPattern, patternType } from './pattern-object.ts';
import { applyOnce, type Mode, makeScanner, PyMatchIterator, position, Work } from './scanner.ts';
import { partOf, subjectOf } from './subject.ts';
import { expandTemplate, isHashed, parseTemplate, type Template, wrongPiece } from './template.ts';

const FAR = Number.MAX_SAFE_INTEGER;
/** Bytes counted for a piece of a result. */
const PIECE_BYTES = 24;

type Ranged = (interp: Interp, pattern: PyPattern, string: Value, pos: number, endpos: number) => Value;

/** A method with optional bounds. */
function ranged(name: string, impl: Ranged): NativeRow {
  return method(
    `${name}(self, /, string, pos=0, endpos=9223372036854775807)`,
    (interp: Interp, self: PyPattern, string: Value, pos: Arg, endpos: Arg) => {
      const from = position(pos, 0);
      if (from === undefined) return retryWithIndex(interp, patternType, name, [self, string, pos, endpos], 2);
      const to = position(endpos, FAR);
      if (to === undefined) return retryWithIndex(interp, patternType, name, [self, string, pos, endpos], 3);
      return impl(interp, self, string, from, to);
    },
  );
}

function once(mode: Mode): NativeRow {
  return ranged(mode, (interp, pattern, string, pos, endpos) => applyOnce(interp, pattern, string, pos, endpos, mode));
}

/** The text of a group of the match at hand, or `missing`. */
function groupOf(interp: Interp, work: Work, start: number, group: number, missing: Value): Value {
  const from = work.from(start, group);
  return from < 0 ? missing : partOf(interp, work.subject, from, work.to(group));
}

function findAll(interp: Interp, pattern: PyPattern, string: Value, pos: number, endpos: number): Value {
  const work = new Work(interp, pattern, string, pos, endpos, 'search');
  try {
    const { matcher } = work;
    const { groups } = pattern;
    const empty = partOf(interp, work.subject, 0, 0);
    const out: Value[] = [];
    for (let start = work.next('search'); start >= 0; start = work.next('search')) {
      interp.meter.allocate(PIECE_BYTES);
      if (groups <= 1) out.push(groupOf(interp, work, start, groups, empty));
      else {
        const items: Value[] = [];
        interp.meter.allocate(groups * PIECE_BYTES);
        for (let n = 1; n <= groups; n++) items.push(groupOf(interp, work, start, n, empty));
        out.push(new PyTuple(items));
      }
      matcher.reset();
    }
    return new PyList(out);
  } finally {
    work.release();
  }
}

function split(interp: Interp, self: PyPattern, string: Value, maxsplit: Arg): Value {
  const max = position(maxsplit, 0);
  if (max === undefined) return retryWithIndex(interp, patternType, 'split', [self, string, maxsplit], 2);
  const work = new Work(interp, self, string, 0, FAR, 'search');
  try {
    const out: Value[] = [];
    let last = 0;
    for (let n = 0; max === 0 || n < max; n++) {
      const start = work.next('search');
      if (start < 0) break;
      interp.meter.allocate((self.groups + 1) * PIECE_BYTES);
      out.push(partOf(interp, work.subject, last, start));
      for (let group = 1; group <= self.groups; group++) out.push(groupOf(interp, work, start, group, null));
      last = work.at;
      work.matcher.reset();
    }
    out.push(partOf(interp, work.subject, last, work.subject.text.length));
    return new PyList(out);
  } finally {
    work.release();
  }
}

// ---- sub ---------------------------------------------------------------------------------------

function substitution(name: 'sub' | 'subn'): NativeRow {
  return method(`${name}(self, /, repl, string, count=0)`, (interp: Interp, self: PyPattern, repl: Value, string: Value, count: Arg) => {
    const max = position(count, 0);
    if (max === undefined) return retryWithIndex(interp, patternType, name, [self, repl, string, count], 3);
    const isPair = name === 'subn';
    if (isCallable(repl)) {
      const matches = new PyMatchIterator(makeScanner(interp, self, string, 0, FAR));
      const subject = subjectOf(interp, string);
      const whole = partOf(interp, subject, 0, subject.text.length);
      return interp.tailCall(interp.frozen('re_sub'), [matches, repl, whole, max, isPair]);
    }
    if (isHashed(repl) && hash(interp, repl) === CALL) return interp.chain('re.substitute', [self, repl, string, max, isPair]);
    return substituteTemplate(interp, self, repl, string, max, isPair);
  });
}

function substituteTemplate(interp: Interp, pattern: PyPattern, repl: Value, string: Value, max: number, isPair: boolean): Value {
  return orRaise(interp, repl, () => {
    const template = parseTemplate(interp, pattern, repl);
    const kind = template.isPlain ? typeOf(repl).name : template.isText ? 'str' : 'bytes';
    return substitute(interp, pattern, template, kind, string, max, isPair);
  });
}

defineContinuations({
  're.substitute': {
    done: (interp, [pattern, repl, string, max, isPair]) =>
      substituteTemplate(interp, pattern as PyPattern, repl, string, max as number, isPair as boolean),
  },
});

function substitute(
  interp: Interp,
  pattern: PyPattern,
  template: Template,
  kind: string,
  string: Value,
  max: number,
  isPair: boolean,
): Value {
  const work = new Work(interp, pattern, string, 0, FAR, 'search');
  try {
    const { subject } = work;
    const pieces: string[] = [];
    const marks = new Int32Array(template.literal === null ? pattern.groups * 2 + 2 : 0);
    let last = 0;
    let count = 0;
    let length = 0;
    const add = (piece: string): void => {
      interp.meter.allocate(PIECE_BYTES);
      length += piece.length;
      interp.meter.checkSize(length);
      pieces.push(piece);
    };
    while (max === 0 || count < max) {
      const start = work.next('search');
      if (start < 0) break;
      if (last < start) add(subject.text.slice(last, start));
      if (template.literal !== null) add(template.literal);
      else {
        interp.meter.charge(template.parts.length >> 2);
        for (let n = 0; n < marks.length; n += 2) {
          marks[n] = work.from(start, n >> 1);
          marks[n + 1] = work.to(n >> 1);
        }
        for (const part of expandTemplate(template, subject, marks)) add(part);
      }
      if (template.isText !== subject.isText) throw wrongPiece(subject.isText, kind, start > 0 ? 1 : 0);
      last = work.at;
      count += 1;
      work.matcher.reset();
    }
    if (last < subject.text.length) add(subject.text.slice(last));
    // FUEL: 64 units of the result are one.
    interp.meter.charge(length >> 6);
    const text = pieces.join('');
    const result = partOf(interp, { text, isText: subject.isText, isWide: false }, 0, text.length);
    return isPair ? new PyTuple([result, count]) : result;
  } finally {
    work.release();
  }
}

// ---- repr, comparison --------------------------------------------------------------------------

const FLAG_NAMES = [
  [IGNORECASE, 're.IGNORECASE'],
  [MULTILINE, 're.MULTILINE'],
  [DOTALL, 're.DOTALL'],
  [VERBOSE, 're.VERBOSE'],
  [DEBUG, 're.DEBUG'],
  [ASCII, 're.ASCII'],
  [LOCALE, 're.LOCALE'],
  [UNICODE, 're.UNICODE'],
] as const;
const SHOWN_UNITS = 200;

/** CPython keeps no dict when no group has a name, and makes an empty one for whoever asks. */
function groupIndex({ groupindex }: PyPattern): Value {
  return groupindex.values.length === 0 ? new PyDict() : new PyMappingProxy(groupindex);
}

function patternRepr(interp: Interp, self: Value): Value {
  const pattern = self as PyPattern;
  let flags = pattern.flags;
  // A str pattern is for Unicode anyway.
  if (isTextPattern(pattern) && (flags & (LOCALE | UNICODE | ASCII)) === UNICODE) flags &= ~UNICODE;
  const names: string[] = [];
  for (const [flag, name] of FLAG_NAMES) {
    if ((flags & flag) === 0) continue;
    names.push(name);
    flags &= ~flag;
  }
  if (flags !== 0) names.push(`0x${(flags >>> 0).toString(16)}`);
  const text = asStr(pattern.pattern);
  const shown = repr(interp, text ?? pattern.pattern) as string;
  return `re.compile(${slicePoints(shown, 0, Math.min(SHOWN_UNITS, pointCount(shown)))}${names.length > 0 ? `, ${names.join('|')}` : ''})`;
}

function patternText({ pattern }: PyPattern): string {
  return asStr(pattern) ?? latinOf(bytesLike(pattern) ?? new Uint8Array(0));
}

function isSamePattern(interp: Interp, a: Value, b: Value): Value {
  if (typeOf(b) !== patternType) return NotImplemented;
  const x = a as PyPattern;
  const y = b as PyPattern;
  if (x === y) return true;
  if (x.flags !== y.flags || isTextPattern(x) !== isTextPattern(y)) return false;
  interp.meter.charge(patternText(x).length >> 6);
  return patternText(x) === patternText(y);
}

function patternHash(interp: Interp, self: Value): Value {
  const text = patternText(self as PyPattern);
  interp.meter.charge(text.length >> 4);
  return (hashText(text) ^ (self as PyPattern).flags) & 0x3fffffff;
}

defineType(patternType, {
  doc: 'Compiled regular expression object.',
  isSubclassable: false,
  slots: { repr: patternRepr, eq: isSamePattern, hash: patternHash },
  methods: {
    match: once('match'),
    fullmatch: once('fullmatch'),
    search: once('search'),
    findall: ranged('findall', findAll),
    finditer: ranged(
      'finditer',
      (interp, pattern, string, pos, endpos) => new PyMatchIterator(makeScanner(interp, pattern, string, pos, endpos)),
    ),
    scanner: ranged('scanner', makeScanner),
    split: method('split(self, /, string, maxsplit=0)', split),
    sub: substitution('sub'),
    subn: substitution('subn'),
    __copy__: method('__copy__(self, /)', (_interp: Interp, self: Value) => self),
    __deepcopy__: method('__deepcopy__(self, memo, /)', (_interp: Interp, self: Value) => self),
  },
  getset: {
    pattern: { get: (_interp, self) => (self as PyPattern).pattern, set: readonly },
    flags: { get: (_interp, self) => (self as PyPattern).flags, set: readonly },
    groups: { get: (_interp, self) => (self as PyPattern).groups, set: readonly },
    groupindex: { get: (_interp, self) => groupIndex(self as PyPattern) },
  },
});
addClassGetItem(patternType);
