/** Matching a pattern again and again along a subject: what findall, split, sub, finditer and scanners share. CPython: ScannerObject in Modules/_sre/sre.c. */
import { PyIterator } from '../../objects/containers.ts';
import { defineType, method, readonly } from '../../objects/define.ts';
import { overflowError, typeError } from '../../objects/errors.ts';
import { callableIteratorType } from '../../objects/iterators.ts';
import { type Arg, builtinType, type Interp, PyObject, type Value } from '../../objects/object.ts';
import { asInt } from '../../objects/protocol.ts';
import { defineStored, refOrNull, refTo } from '../../objects/stored.ts';
import { MATCH_BYTES, PyMatch } from './match-object.ts';
import { Matcher } from './matcher.ts';
import { isTextPattern, PyPattern, programOf } from './pattern-object.ts';
import { matchAt, search } from './search.ts';
import { lengthOf, type Subject, subjectOf, toPoint, toUnit } from './subject.ts';

/** How a pattern is applied: at the start, at the start and up to the end, or anywhere. */
export type Mode = 'match' | 'fullmatch' | 'search';

/** A position as natives get it: undefined if guest `__index__` must run first. Raises OverflowError. */
export function position(v: Arg, missing: number): number | undefined {
  if (v === undefined) return missing;
  const n = asInt(v);
  if (typeof n === 'bigint') throw overflowError('Python int too large to convert to C ssize_t');
  return n;
}

/** A pattern at work on a subject. `release` must be called at the end. */
export class Work {
  readonly pattern: PyPattern;
  readonly string: Value;
  readonly subject: Subject;
  readonly matcher: Matcher;
  /** The part that is looked at, in characters. */
  readonly pos: number;
  readonly endpos: number;
  /** Where the next match is looked for, in units. */
  at: number;

  /** Raises TypeError for a subject of the wrong kind. */
  constructor(interp: Interp, pattern: PyPattern, string: Value, pos: number, endpos: number, mode: Mode) {
    const subject = subjectOf(interp, string);
    const isText = isTextPattern(pattern);
    if (isText !== subject.isText) {
      throw typeError(isText ? 'cannot use a string pattern on a bytes-like object' : 'cannot use a bytes pattern on a string-like object');
    }
    const length = lengthOf(subject);
    this.pattern = pattern;
    this.string = string;
    this.subject = subject;
    this.pos = Math.min(Math.max(pos, 0), length);
    this.endpos = Math.min(Math.max(endpos, 0), length);
    const text = this.endpos < length ? subject.text.slice(0, toUnit(subject, this.endpos)) : subject.text;
    this.matcher = new Matcher(programOf(interp, pattern), interp.meter, text, subject.isWide, mode === 'fullmatch');
    this.at = toUnit(subject, this.pos);
  }

  /** Looks for the next match: where it begins, or -1. Its end is `matcher.matchEnd`. */
  next(mode: Mode): number {
    const { matcher, at } = this;
    const start = mode === 'search' ? search(matcher, at) : matchAt(matcher, at) ? at : -1;
    if (start < 0) return -1;
    this.at = matcher.matchEnd;
    matcher.notEmptyAt = this.at === start ? start : -1;
    return start;
  }

  /** Start of a group of the match that begins at `start`; -1 if it did not match. */
  from(start: number, group: number): number {
    if (group === 0) return start;
    const { registers } = this.matcher;
    return registers[group * 2 - 1] < 0 ? -1 : registers[group * 2 - 2];
  }

  /** End of a group; -1 if it did not match. */
  to(group: number): number {
    if (group === 0) return this.matcher.matchEnd;
    const { registers } = this.matcher;
    return registers[group * 2 - 2] < 0 ? -1 : registers[group * 2 - 1];
  }

  /** The match that begins at `start` as an object. */
  match(interp: Interp, start: number): PyMatch {
    const { groups } = this.pattern;
    interp.meter.allocate(MATCH_BYTES + groups * 16);
    const marks: number[] = [start, this.matcher.matchEnd];
    for (let n = 1; n <= groups; n++) marks.push(this.from(start, n), this.to(n));
    const last = this.matcher.registers[this.matcher.program.lastRegister];
    return new PyMatch(this.pattern, this.string, this.pos, this.endpos, marks, last);
  }

  release(): void {
    this.matcher.release();
  }
}

/** Applies a pattern once: a match object or None. */
export function applyOnce(interp: Interp, pattern: PyPattern, string: Value, pos: number, endpos: number, mode: Mode): Value {
  const work = new Work(interp, pattern, string, pos, endpos, mode);
  try {
    const start = work.next(mode);
    return start < 0 ? null : work.match(interp, start);
  } finally {
    work.release();
  }
}

export const scannerType = builtinType('_sre.SRE_Scanner');
scannerType.module = '_sre';
scannerType.qualname = 'SRE_Scanner';

/** Remembers how far matches of a pattern have got along a subject. */
export class PyScanner extends PyObject {
  readonly pattern: PyPattern;
  readonly string: Value;
  readonly pos: number;
  readonly endpos: number;
  /** Where the next match is looked for, in characters; -1 after the last. */
  at: number;
  /** True if the last match was empty, so that the next at the same place must not be. */
  wasEmpty: boolean;
  constructor(pattern: PyPattern, string: Value, pos: number, endpos: number) {
    super(scannerType);
    this.pattern = pattern;
    this.string = string;
    this.pos = pos;
    this.endpos = endpos;
    this.at = pos;
    this.wasEmpty = false;
  }

  /** The next match or null. */
  next(interp: Interp, mode: Mode): PyMatch | null {
    if (this.at < 0) return null;
    const work = new Work(interp, this.pattern, this.string, this.pos, this.endpos, mode);
    try {
      work.at = toUnit(work.subject, Math.min(Math.max(this.at, 0), lengthOf(work.subject)));
      if (this.wasEmpty) work.matcher.notEmptyAt = work.at;
      const start = work.next(mode);
      if (start < 0) {
        this.at = -1;
        return null;
      }
      this.at = toPoint(work.subject, work.at);
      this.wasEmpty = work.at === start;
      return work.match(interp, start);
    } finally {
      work.release();
    }
  }
}

/** Makes a scanner. Raises TypeError for a subject of the wrong kind. */
export function makeScanner(interp: Interp, pattern: PyPattern, string: Value, pos: number, endpos: number): PyScanner {
  const work = new Work(interp, pattern, string, pos, endpos, 'search');
  work.release();
  interp.meter.allocate(MATCH_BYTES);
  return new PyScanner(pattern, string, work.pos, work.endpos);
}

/** Iterates over the matches of a scanner. CPython's finditer gives `iter(scanner.search, None)`. */
export class PyMatchIterator extends PyIterator {
  /** null once exhausted. */
  scanner: PyScanner | null;
  constructor(scanner: PyScanner) {
    super(callableIteratorType);
    this.scanner = scanner;
  }
  next(interp: Interp): Arg {
    if (this.scanner === null) return undefined;
    const match = this.scanner.next(interp, 'search');
    if (match !== null) return match;
    this.scanner = null;
    return undefined;
  }
}

defineType(scannerType, {
  isSubclassable: false,
  methods: {
    match: method('match(self, /)', (interp: Interp, self: PyScanner) => self.next(interp, 'match')),
    search: method('search(self, /)', (interp: Interp, self: PyScanner) => self.next(interp, 'search')),
  },
  getset: { pattern: { get: (_interp, self) => (self as PyScanner).pattern, set: readonly } },
});

defineStored({
  PyScanner: {
    tag: 182,
    make: PyScanner,
    types: [scannerType],
    fields: { pattern: refTo(PyPattern), string: 'value', pos: 'int', endpos: 'int', at: 'int', wasEmpty: 'bool' },
  },
  PyMatchIterator: { tag: 183, make: PyMatchIterator, types: [callableIteratorType], fields: { scanner: refOrNull(PyScanner) } },
});
