/** Match objects. CPython: MatchObject in Modules/_sre/sre.c. */

import { bytesOfLatin } from '../../objects/bytes-like.ts';
import { dictType, PyDict, PyTuple } from '../../objects/containers.ts';
import { defineContinuations } from '../../objects/continuation.ts';
import { defineType, method, readonly } from '../../objects/define.ts';
import { raise } from '../../objects/errors.ts';
import { addClassGetItem } from '../../objects/generic-alias.ts';
import { keyOf } from '../../objects/hash.ts';
import { type Arg, builtinType, CALL, type Interp, PyObject, typeOf, type Value } from '../../objects/object.ts';
import { hash } from '../../objects/operators.ts';
import { asInt, asStr, index, special } from '../../objects/protocol.ts';
import { defineStored, refTo } from '../../objects/stored.ts';
import { textKey } from '../../objects/text-key.ts';
import { pointCount, slicePoints } from '../../objects/text-points.ts';
import { bytesRepr, strRepr } from '../../objects/text-repr.ts';
import { orRaise } from './failure.ts';
import { PyPattern } from './pattern-object.ts';
import { partOf, type Subject, subjectOf, toPoint } from './subject.ts';
import { expandTemplate, isHashed, parseTemplate } from './template.ts';

export const matchType = builtinType('re.Match');
matchType.module = 're';
matchType.qualname = 'Match';

/** A match. */
export class PyMatch extends PyObject {
  readonly re: PyPattern;
  readonly string: Value;
  /** The part of the string that was looked at, in characters. */
  readonly pos: number;
  readonly endpos: number;
  /** Start and end of each group, 0 first, in code units; -1 where a group did not match. */
  readonly marks: readonly number[];
  /** The last group that was closed, or -1. */
  readonly last: number;
  constructor(re: PyPattern, string: Value, pos: number, endpos: number, marks: readonly number[], last: number) {
    super(matchType);
    this.re = re;
    this.string = string;
    this.pos = pos;
    this.endpos = endpos;
    this.marks = marks;
    this.last = last;
  }
}

/** How much of the text a repr shows. */
const SHOWN_UNITS = 50;
/** What a match object counts for, marks apart. */
export const MATCH_BYTES = 160;

function noSuchGroup(): unknown {
  return raise('IndexError', 'no such group');
}

/** The number of a group by number or name; undefined if guest `__index__` must run first. Raises IndexError. */
function groupNumber(match: PyMatch, v: Arg): number | undefined {
  if (v === undefined) return 0;
  let n: number | bigint | undefined = asInt(v);
  if (n === undefined) {
    if (!typeOf(v).isBuiltin && special(v, '__index__') !== undefined) return undefined;
    if (match.re.groupindex.values.length > 0) {
      if (keyOf(v) === undefined) return undefined;
      const name = asStr(v);
      if (name !== undefined) n = match.re.groupindex.get(textKey(name)) as number | undefined;
    }
  }
  if (n === undefined || typeof n === 'bigint' || n < 0 || n > match.re.groups) throw noSuchGroup();
  return n;
}

/** Has guest code say which group is meant: by its `__index__`, or as a key of the names. */
function askForNumber(interp: Interp, match: PyMatch, key: Value): void {
  if (special(key, '__index__') !== undefined) index(interp, key);
  else interp.tailCall(dictType.ns.get('get') as Value, [match.re.groupindex, key]);
}

/** The text of a group, or `missing`. */
export function groupText(interp: Interp, subject: Subject, match: PyMatch, group: number, missing: Value): Value {
  const from = match.marks[group * 2];
  const to = match.marks[group * 2 + 1];
  return from < 0 || to < 0 ? missing : partOf(interp, subject, from, to);
}

/** Texts of some groups: one by itself, several as a tuple. */
function groupsOf(interp: Interp, match: PyMatch, keys: readonly Value[]): Value {
  const numbers: number[] = [];
  for (let i = 0; i < keys.length; i++) {
    const n = groupNumber(match, keys[i]);
    if (n === undefined) {
      askForNumber(interp, match, keys[i]);
      return interp.chain('re.group', [match, new PyTuple(keys), i]);
    }
    numbers.push(n);
  }
  const subject = subjectOf(interp, match.string);
  const texts = (numbers.length === 0 ? [0] : numbers).map((n) => groupText(interp, subject, match, n, null));
  return texts.length === 1 ? texts[0] : new PyTuple(texts);
}

/** Start (0), end (1) or both (2) of a group. */
function spanPart(interp: Interp, match: PyMatch, key: Arg, part: number): Value {
  const n = groupNumber(match, key);
  if (n === undefined) {
    askForNumber(interp, match, key as Value);
    return interp.chain('re.span', [match, part]);
  }
  const subject = subjectOf(interp, match.string);
  const start = point(subject, match.marks[n * 2]);
  if (part === 0) return start;
  const end = point(subject, match.marks[n * 2 + 1]);
  return part === 1 ? end : new PyTuple([start, end]);
}

function point(subject: Subject, unit: number): number {
  return unit < 0 ? -1 : toPoint(subject, unit);
}

function spanMethod(name: string, part: number): ReturnType<typeof method> {
  return method(`${name}(self, group=0, /)`, (interp: Interp, self: PyMatch, group: Arg) => spanPart(interp, self, group, part));
}

function matchRepr(interp: Interp, self: Value): Value {
  const match = self as PyMatch;
  const subject = subjectOf(interp, match.string);
  const [from, to] = match.marks;
  // Which quotes the repr has is decided by all of it.
  const part = subject.text.slice(from, to);
  interp.meter.charge(part.length >> 3);
  interp.meter.allocateLarge(part.length * 4);
  const text = subject.isText ? strRepr(part) : bytesRepr(bytesOfLatin(part));
  const shown = text.length <= SHOWN_UNITS ? text : slicePoints(text, 0, Math.min(SHOWN_UNITS, pointCount(text)));
  return `<re.Match object; span=(${point(subject, from)}, ${point(subject, to)}), match=${shown}>`;
}

function allGroups(interp: Interp, match: PyMatch, missing: Value): Value[] {
  const subject = subjectOf(interp, match.string);
  const out: Value[] = [];
  interp.meter.allocate(match.re.groups * 16);
  for (let n = 1; n <= match.re.groups; n++) out.push(groupText(interp, subject, match, n, missing));
  return out;
}

function groupDict(interp: Interp, match: PyMatch, missing: Value): Value {
  const subject = subjectOf(interp, match.string);
  const { keys, values } = match.re.groupindex;
  const out = new PyDict();
  interp.meter.allocate(176 + keys.length * 96);
  keys.forEach((key, i) => {
    if (typeof key === 'string') out.setStr(key, groupText(interp, subject, match, values[i] as number, missing));
  });
  return out;
}

function regs(interp: Interp, match: PyMatch): Value {
  const subject = subjectOf(interp, match.string);
  interp.meter.allocate(match.marks.length * 40);
  const spans: Value[] = [];
  for (let i = 0; i < match.marks.length; i += 2)
    spans.push(new PyTuple([point(subject, match.marks[i]), point(subject, match.marks[i + 1])]));
  return new PyTuple(spans);
}

function lastGroup({ re, last }: PyMatch): Value {
  const { keys, values } = re.groupindex;
  const at = last < 0 ? -1 : values.indexOf(last);
  return at < 0 ? null : (keys[at] as Value);
}

function expand(interp: Interp, match: PyMatch, source: Value): Value {
  return isHashed(source) && hash(interp, source) === CALL ? interp.chain('re.expand', [match, source]) : expandWith(interp, match, source);
}

function expandWith(interp: Interp, match: PyMatch, source: Value): Value {
  return orRaise(interp, source, () => {
    const template = parseTemplate(interp, match.re, source);
    const parts = expandTemplate(template, subjectOf(interp, match.string), match.marks);
    const text = parts.join('');
    interp.meter.charge(text.length >> 6);
    interp.meter.allocateLarge(text.length);
    return partOf(interp, { text, isText: template.isText, isWide: false }, 0, text.length);
  });
}

defineType(matchType, {
  doc: 'The result of re.match() and re.search().\nMatch objects always have a boolean value of True.',
  isSubclassable: false,
  slots: {
    repr: matchRepr,
    getitem: (interp, self, key) => groupsOf(interp, self as PyMatch, [key]),
  },
  methods: {
    group: method('group(self, /, *args)', (interp: Interp, self: PyMatch, keys: PyTuple) => groupsOf(interp, self, keys.items)),
    start: spanMethod('start', 0),
    end: spanMethod('end', 1),
    span: spanMethod('span', 2),
    groups: method(
      'groups(self, /, default=None)',
      (interp: Interp, self: PyMatch, missing: Arg) => new PyTuple(allGroups(interp, self, missing ?? null)),
    ),
    groupdict: method('groupdict(self, /, default=None)', (interp: Interp, self: PyMatch, missing: Arg) =>
      groupDict(interp, self, missing ?? null),
    ),
    expand: method('expand(self, /, template)', expand),
    __copy__: method('__copy__(self, /)', (_interp: Interp, self: Value) => self),
    __deepcopy__: method('__deepcopy__(self, memo, /)', (_interp: Interp, self: Value) => self),
  },
  getset: {
    string: { get: (_interp, self) => (self as PyMatch).string, set: readonly },
    re: { get: (_interp, self) => (self as PyMatch).re, set: readonly },
    pos: { get: (_interp, self) => (self as PyMatch).pos, set: readonly },
    endpos: { get: (_interp, self) => (self as PyMatch).endpos, set: readonly },
    lastindex: { get: (_interp, self) => ((self as PyMatch).last < 0 ? null : (self as PyMatch).last) },
    lastgroup: { get: (_interp, self) => lastGroup(self as PyMatch) },
    regs: { get: (interp, self) => regs(interp, self as PyMatch) },
  },
});
addClassGetItem(matchType);

defineContinuations({
  're.group': {
    done(interp, [match, keys, at], result) {
      const items = [...(keys as PyTuple).items];
      items[at as number] = result;
      return groupsOf(interp, match as PyMatch, items);
    },
  },
  're.expand': { done: (interp, [match, source]) => expandWith(interp, match as PyMatch, source) },
  're.span': { done: (interp, [match, part], result) => spanPart(interp, match as PyMatch, result, part as number) },
});

/** Marks out of a snapshot must be positions of the string. */
function isWellFormed(match: PyMatch): boolean {
  const { marks, re } = match;
  if (marks.length !== re.groups * 2 + 2) return false;
  return marks.every((mark) => typeof mark === 'number' && mark >= -1 && mark < 2 ** 31) && marks[0] >= 0;
}

defineStored({
  PyMatch: {
    tag: 181,
    make: PyMatch,
    types: [matchType],
    fields: { re: refTo(PyPattern), string: 'value', pos: 'int', endpos: 'int', marks: 'values', last: 'int' },
    restored: isWellFormed,
  },
});
