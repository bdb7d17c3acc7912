/** Makes programs of parsed patterns. Recursion is bounded by the parser's nesting. CPython: Lib/re/_compiler.py. */
import type { Meter } from '../../limits/meter.ts';
import { raise } from '../../objects/errors.ts';
import { equivalents, Fold, isCased, lowerOf } from './casing.ts';
import { type CharSet, fillTable, makeSet, TABLE_SIZE } from './charset.ts';
import { addFirst, First } from './first.ts';
import { DOTALL, IGNORECASE, LOCALE, MAXREPEAT, MULTILINE, TYPE_FLAGS, UNICODE } from './flags.ts';
import type { Parsed } from './parse.ts';
import { Anchor, At, CharKind, type MemoPoint, Op, type Program } from './program.ts';
import { PatternFailure } from './source.ts';
import type { AssertNode, ConditionalNode, Node, RepeatNode, Sequence, SetItem, Where } from './tree.ts';

/** A bound that no text reaches. */
const UNBOUNDED = 0x7fffffff;
/** Bytes counted for an instruction word and for a set. */
const WORD_BYTES = 4;
const SET_BYTES = 600;

/** Compiles a parsed pattern. Charges for what is more than proportional to the pattern's length. Throws PatternFailure. */
export function compilePattern(meter: Meter, parsed: Parsed): Program {
  return new Compiler(meter, parsed).compile();
}

/** Flags inside a group that changes some. */
function combineFlags(flags: number, add: number, del: number): number {
  return (((add & TYPE_FLAGS) !== 0 ? flags & ~TYPE_FLAGS : flags) | add) & ~del;
}

function foldOf(flags: number): number {
  if ((flags & IGNORECASE) === 0) return Fold.none;
  if ((flags & LOCALE) !== 0) return Fold.locale;
  return (flags & UNICODE) !== 0 ? Fold.unicode : Fold.ascii;
}

/** Positions by name, with and without MULTILINE. */
const PLACES: Readonly<Record<Where, readonly [number, number]>> = {
  beginning: [At.beginning, At.lineBeginning],
  'beginning-string': [At.beginning, At.beginning],
  boundary: [At.boundary, At.boundary],
  'non-boundary': [At.nonBoundary, At.nonBoundary],
  end: [At.end, At.lineEnd],
  'end-string': [At.textEnd, At.textEnd],
};

/** A class of characters as operands. */
interface CharTest {
  readonly kind: number;
  readonly arg: number;
}

/** What follows a part: the nodes behind it, and what follows those. */
interface Follow {
  readonly nodes: readonly Node[];
  readonly from: number;
  readonly flags: number;
  readonly next: Follow | null;
}

class Compiler {
  readonly #meter: Meter;
  readonly #parsed: Parsed;
  readonly #code: number[] = [];
  readonly #sets: CharSet[] = [];
  readonly #setIndex = new Map<string, number>();
  #tables = new Uint8Array(TABLE_SIZE * 4);
  readonly #memos: MemoPoint[] = [];
  #plainMemos = 0;
  #canRemember = true;
  #registers: number;
  readonly #lastRegister: number;
  /** States that memo points here depend on: those of the loops around, up to an atomic part. */
  #states: readonly number[] = [];

  constructor(meter: Meter, parsed: Parsed) {
    this.#meter = meter;
    this.#parsed = parsed;
    this.#lastRegister = parsed.groups * 2;
    this.#registers = this.#lastRegister + 1;
  }

  compile(): Program {
    const { sequence, flags, widths } = this.#parsed;
    this.#sequence(sequence, flags, null);
    this.#emit(Op.MATCH);
    const first = new First();
    const isEmpty = addFirst(sequence.nodes, 0, flags, first, combineFlags, this.#addOne);
    const isKnown = !isEmpty && !first.isUnknown;
    let firstTable = -1;
    if (isKnown) firstTable = this.#addTable(first.table, null);
    const prefix: number[] = [];
    this.#prefix(sequence.nodes, flags, prefix);
    this.#meter.allocate(this.#code.length * WORD_BYTES);
    return {
      code: Int32Array.from(this.#code),
      tables: this.#tables.slice(0, this.#sets.length * TABLE_SIZE),
      sets: this.#sets,
      memos: this.#memos,
      plainMemos: this.#plainMemos,
      canRemember: this.#canRemember,
      registers: this.#registers,
      lastRegister: this.#lastRegister,
      anchor: this.#anchor(sequence, flags),
      prefix: String.fromCodePoint(...prefix),
      first: firstTable,
      firstHigh: first.high !== 0,
      minWidth: Math.min(sequence.width(widths).min, UNBOUNDED),
    };
  }

  #emit(...words: number[]): number {
    const at = this.#code.length;
    for (const word of words) this.#code.push(word);
    return at;
  }

  #anchor(sequence: Sequence, flags: number): number {
    const node = sequence.nodes[0];
    if (node === undefined || node.op !== 'at') return Anchor.none;
    const place = PLACES[node.where][(flags & MULTILINE) === 0 ? 0 : 1];
    return place === At.beginning ? Anchor.text : place === At.lineBeginning ? Anchor.line : Anchor.none;
  }

  /** Collects the literal beginning of every match; true if the nodes are nothing else. */
  #prefix(nodes: readonly Node[], flags: number, out: number[]): boolean {
    const fold = foldOf(flags);
    for (const node of nodes) {
      if (out.length > 64) return false;
      if (node.op === 'literal' && (fold === Fold.none || !isCased(fold, node.code)) && (node.code & 0x1ff800) !== 0xd800)
        out.push(node.code);
      else if (node.op !== 'group' || !this.#prefix(node.body.nodes, combineFlags(flags, node.add, node.del), out)) return false;
    }
    return true;
  }

  // ---- characters ------------------------------------------------------------------------------

  #addTable(table: Uint8Array | null, set: CharSet | null): number {
    const index = this.#sets.length;
    this.#meter.charge(TABLE_SIZE >> 4);
    this.#meter.allocate(SET_BYTES);
    this.#sets.push(set ?? { isNegated: false, fold: Fold.none, ranges: [], astral: [], categories: [], isAscii: false });
    if ((index + 1) * TABLE_SIZE > this.#tables.length) {
      const larger = new Uint8Array(this.#tables.length * 2);
      larger.set(this.#tables);
      this.#tables = larger;
    }
    const room = this.#tables.subarray(index * TABLE_SIZE, (index + 1) * TABLE_SIZE);
    if (table !== null) room.set(table);
    else if (set !== null) fillTable(set, room);
    return index;
  }

  #table(index: number): Uint8Array {
    return this.#tables.subarray(index * TABLE_SIZE, (index + 1) * TABLE_SIZE);
  }

  #setTest(set: CharSet): CharTest {
    const key = `${set.isNegated ? 1 : 0}${set.fold}${set.isAscii ? 1 : 0}:${set.ranges.join()}:${set.astral.join()}:${set.categories.join()}`;
    let index = this.#setIndex.get(key);
    if (index === undefined) {
      index = this.#addTable(null, set);
      this.#setIndex.set(key, index);
    }
    return { kind: CharKind.set, arg: index };
  }

  /** The class of a node of one character; null for a set that has none. */
  #charTest(node: Node, flags: number): CharTest | null {
    switch (node.op) {
      case 'literal':
        return this.#literalTest(node.code, flags, false);
      case 'not-literal':
        return this.#literalTest(node.code, flags, true);
      case 'any':
        return { kind: (flags & DOTALL) === 0 ? CharKind.any : CharKind.all, arg: 0 };
      case 'in':
        return this.#inTest(node.isNegated, node.items, flags);
      default:
        return null;
    }
  }

  #inTest(isNegated: boolean, items: readonly SetItem[], flags: number): CharTest | null {
    if (isNegated && items.length === 0) return { kind: CharKind.all, arg: 0 };
    const whole = items.some((a) => a.op === 'category' && items.some((b) => b.op === 'category' && b.category === (a.category ^ 1)));
    if (whole) return isNegated ? this.#setTest(makeSet(this.#meter, false, [], Fold.none, false)) : { kind: CharKind.all, arg: 0 };
    return this.#setTest(makeSet(this.#meter, isNegated, items, foldOf(flags), (flags & UNICODE) === 0));
  }

  #literalTest(code: number, flags: number, isNegated: boolean): CharTest {
    const fold = foldOf(flags);
    const isAscii = (flags & UNICODE) === 0;
    if (fold === Fold.none || !isCased(fold, code)) {
      if (code <= 0xffff && (code & 0xf800) !== 0xd800) return { kind: isNegated ? CharKind.notChar : CharKind.char, arg: code };
      return this.#setTest(makeSet(this.#meter, isNegated, [{ op: 'literal', code }], Fold.none, isAscii));
    }
    const lower = lowerOf(fold, code);
    const others = equivalents(fold, lower);
    if (lower < 128 && others.length === 0 && lower !== 107 && !isNegated) return { kind: CharKind.char2, arg: lower };
    if (fold === Fold.locale) {
      // Both cases are excluded, unlike in a set with a locale.
      const both: SetItem[] = [lower, lower - 32].map((one) => ({ op: 'literal', code: one }));
      return this.#setTest(makeSet(this.#meter, isNegated, both, Fold.none, isAscii));
    }
    const ranges = [lower, ...others].filter((one, i, all) => all.indexOf(one) === i).sort((a, b) => a - b);
    return this.#setTest({ isNegated, fold, ranges: ranges.flatMap((one) => [one, one]), astral: [], categories: [], isAscii });
  }

  #emitTest(test: CharTest | null): void {
    if (test === null) this.#emit(Op.FAIL);
    else if (test.kind === CharKind.char) this.#emit(Op.CHAR, test.arg);
    else if (test.kind === CharKind.char2) this.#emit(Op.CHAR2, test.arg, test.arg - 32);
    else if (test.kind === CharKind.notChar) this.#emit(Op.NOT_CHAR, test.arg);
    else if (test.kind === CharKind.any) this.#emit(Op.ANY);
    else if (test.kind === CharKind.all) this.#emit(Op.ALL);
    else this.#emit(Op.SET, test.arg);
  }

  readonly #addOne = (node: Node, flags: number, first: First): void => {
    const test = this.#charTest(node, flags);
    if (test === null) return;
    if (test.kind === CharKind.char) first.addCode(test.arg);
    else if (test.kind === CharKind.char2) {
      first.addCode(test.arg);
      first.addCode(test.arg - 32);
    } else if (test.kind === CharKind.set) first.addSet(this.#sets[test.arg], this.#table(test.arg));
    else if (test.kind === CharKind.all) first.addAll(false);
    else if (test.kind === CharKind.any) first.addAll(true);
    else {
      const had = first.table[test.arg];
      first.addAll(false);
      if (test.arg < TABLE_SIZE) first.table[test.arg] = had;
    }
  };

  /** The first characters of nodes and of what follows them; unknown if that can be nothing. */
  #firstOf(nodes: readonly Node[], from: number, flags: number, follow: Follow | null): First {
    this.#meter.charge(TABLE_SIZE >> 4);
    const first = new First();
    let isEmpty = addFirst(nodes, from, flags, first, combineFlags, this.#addOne);
    for (let at = follow; isEmpty && at !== null; at = at.next)
      isEmpty = addFirst(at.nodes, at.from, at.flags, first, combineFlags, this.#addOne);
    if (isEmpty) first.isUnknown = true;
    return first;
  }

  /** The operand of ALT for what comes first. */
  #testOf(first: First): number {
    if (first.isUnknown) return -1;
    const single = first.single;
    if (single >= 0) return single;
    if (first.table.indexOf(0) < 0) return -1;
    // Beyond the table the test always passes where the part might match.
    const key = `first:${first.high === 0 ? 0 : 1}:${String.fromCharCode(...first.table)}`;
    let index = this.#setIndex.get(key);
    if (index === undefined) {
      index = this.#addTable(first.table, highSet(first.high !== 0));
      this.#setIndex.set(key, index);
    }
    return -2 - index;
  }

  // ---- nodes -----------------------------------------------------------------------------------

  #sequence(sequence: Sequence, flags: number, follow: Follow | null): void {
    const { nodes } = sequence;
    for (let i = 0; i < nodes.length; i++) this.#node(nodes[i], flags, { nodes, from: i + 1, flags, next: follow });
  }

  #node(node: Node, flags: number, follow: Follow): void {
    switch (node.op) {
      case 'literal':
        if (node.code > 0xffff && (foldOf(flags) === Fold.none || !isCased(foldOf(flags), node.code))) {
          const pair = String.fromCodePoint(node.code);
          this.#emit(Op.CHAR, pair.charCodeAt(0), Op.CHAR, pair.charCodeAt(1));
          return;
        }
        this.#emitTest(this.#charTest(node, flags));
        return;
      case 'not-literal':
      case 'any':
      case 'in':
        this.#emitTest(this.#charTest(node, flags));
        return;
      case 'at':
        this.#at(node.where, flags);
        return;
      case 'branch':
        this.#branch(node.items, flags, follow);
        return;
      case 'group':
        this.#group(node.group, node.body, combineFlags(flags, node.add, node.del), follow);
        return;
      case 'atomic':
        this.#atomic(node.body, flags);
        return;
      case 'repeat':
        this.#repeat(node, flags, follow);
        return;
      case 'assert':
        this.#assert(node, flags);
        return;
      case 'failure':
        this.#emit(Op.FAIL);
        return;
      case 'groupref':
        this.#canRemember = false;
        this.#emit(Op.GROUP_REF, node.group * 2 - 2, foldOf(flags));
        return;
      case 'conditional':
        this.#conditional(node, flags, follow);
    }
  }

  #at(where: Where, flags: number): void {
    let place = PLACES[where][(flags & MULTILINE) === 0 ? 0 : 1];
    if ((flags & UNICODE) === 0 && (where === 'boundary' || where === 'non-boundary')) place += 1;
    this.#emit(Op.AT, place);
  }

  #group(group: number | null, body: Sequence, flags: number, follow: Follow): void {
    if (group === null) {
      this.#sequence(body, flags, follow);
      return;
    }
    this.#emit(Op.MARK, group * 2 - 2);
    this.#sequence(body, flags, follow);
    this.#emit(Op.MARK_END, group * 2 - 1, group);
  }

  #branch(items: readonly Sequence[], flags: number, follow: Follow): void {
    const jumps: number[] = [];
    items.forEach((item, i) => {
      const test = this.#testOf(this.#firstOf(item.nodes, 0, flags, follow));
      const isLast = i === items.length - 1;
      const alt = isLast ? -1 : this.#emit(Op.ALT, 0, test);
      this.#sequence(item, flags, follow);
      if (isLast) return;
      jumps.push(this.#emit(Op.JUMP, 0) + 1);
      this.#code[alt + 1] = this.#code.length;
    });
    for (const at of jumps) this.#code[at] = this.#code.length;
    this.#emit(Op.MEMO, this.#memo());
  }

  #conditional(node: ConditionalNode, flags: number, follow: Follow): void {
    this.#canRemember = false;
    const test = this.#emit(Op.IF_GROUP, node.group * 2 - 2, 0);
    this.#sequence(node.yes, flags, follow);
    if (node.no === null) {
      this.#code[test + 2] = this.#code.length;
      return;
    }
    const jump = this.#emit(Op.JUMP, 0);
    this.#code[test + 2] = this.#code.length;
    this.#sequence(node.no, flags, follow);
    this.#code[jump + 1] = this.#code.length;
  }

  /** Compiles a part whose inside does not depend on the loops around it. */
  #apart(body: Sequence, flags: number): void {
    const states = this.#states;
    this.#states = [];
    this.#sequence(body, flags, null);
    this.#states = states;
  }

  #atomic(body: Sequence, flags: number): void {
    const register = this.#register(1);
    this.#emit(Op.ATOMIC, register);
    this.#apart(body, flags);
    this.#emit(Op.ATOMIC_END, register);
  }

  #assert(node: AssertNode, flags: number): void {
    const register = this.#register(2);
    let back = 0;
    if (node.isBehind) {
      const { min, max } = node.body.width(this.#parsed.widths);
      if (min > MAXREPEAT) throw new PatternFailure('looks too much behind', null);
      if (min !== max) throw new PatternFailure('look-behind requires fixed-width pattern', null);
      back = Math.min(min, UNBOUNDED);
    }
    const begin = this.#emit(node.isNegated ? Op.LOOK_NOT : Op.LOOK, register, back, 0);
    this.#apart(node.body, flags);
    this.#emit(node.isNegated ? Op.LOOK_NOT_END : Op.LOOK_END, register);
    this.#code[begin + 3] = this.#code.length;
  }

  #register(count: number): number {
    const first = this.#registers;
    this.#registers += count;
    return first;
  }

  /** Registers a memo point that depends on the loops around and on `own` states; returns its number. */
  #memo(own: readonly number[] = []): number {
    const states = [...this.#states, ...own];
    const bit = states.length === 0 ? this.#plainMemos++ : -1;
    this.#memos.push({ states, bit });
    this.#meter.charge(states.length);
    return this.#memos.length - 1;
  }

  // ---- repetition ------------------------------------------------------------------------------

  #repeat(node: RepeatNode, flags: number, follow: Follow): void {
    const min = Math.min(node.min, UNBOUNDED);
    const max = node.max === MAXREPEAT ? UNBOUNDED : Math.min(node.max, UNBOUNDED);
    const single = singleOf(node.body);
    if (single !== null) this.#run(single.node, node.kind, min, max, flags, follow);
    else if (node.kind === 'possessive') this.#possessive(node.body, min, max, flags);
    else if (min === 0 && max === 1) this.#optional(node, flags, follow);
    else {
      const isNullable = node.body.width(this.#parsed.widths).min === 0;
      if (!isNullable && min <= 1 && max === UNBOUNDED) this.#star(node, min, flags, follow);
      else this.#counted(node, min, max, isNullable, flags, follow);
    }
  }

  /** Repeats one character. */
  #run(node: Node, kind: RepeatNode['kind'], min: number, max: number, flags: number, follow: Follow): void {
    const test = this.#charTest(node, flags);
    if (test === null) throw raise('SystemError', 'no character to repeat');
    if (kind === 'lazy' && min !== max) {
      this.#emit(Op.RUN_LAZY, test.kind, test.arg, min, max, this.#runMemo(max));
      return;
    }
    const next = this.#firstOf(follow.nodes, follow.from, follow.flags, follow.next);
    const own = new First();
    this.#addOne(node, flags, own);
    // A shorter run would be followed by a character of the run, with which nothing behind it begins.
    if (kind === 'possessive' || min === max || own.isDisjoint(next)) {
      this.#emit(Op.RUN_ATOMIC, test.kind, test.arg, min, max, min === max ? -1 : this.#runMemo(max));
    } else this.#emit(Op.RUN, test.kind, test.arg, min, max, next.single, this.#runMemo(max));
  }

  #runMemo(max: number): number {
    return max === UNBOUNDED && this.#states.length === 0 ? this.#memo() : -1;
  }

  #optional(node: RepeatNode, flags: number, follow: Follow): void {
    const begin =
      node.kind === 'lazy'
        ? this.#emit(Op.SPLIT, 0)
        : this.#emit(Op.ALT, 0, this.#testOf(this.#firstOf(node.body.nodes, 0, flags, follow)));
    this.#sequence(node.body, flags, follow);
    this.#code[begin + 1] = this.#code.length;
    this.#emit(Op.MEMO, this.#memo());
  }

  /** `(...)*` and `(...)+` where no round is empty: no counter is needed. */
  #star(node: RepeatNode, min: number, flags: number, follow: Follow): void {
    const begin = this.#code.length;
    const around: Follow = { nodes: [{ ...node, min: 0 }], from: 0, flags, next: follow };
    if (min === 1) this.#sequence(node.body, flags, around);
    this.#emit(Op.MEMO, this.#memo());
    const isLazy = node.kind === 'lazy';
    const split = isLazy ? this.#emit(Op.SPLIT, 0) : this.#emit(Op.ALT, 0, this.#testOf(this.#firstOf(node.body.nodes, 0, flags, null)));
    if (min === 0) this.#sequence(node.body, flags, around);
    this.#emit(Op.JUMP, begin);
    this.#code[split + 1] = this.#code.length;
  }

  #counted(node: RepeatNode, min: number, max: number, isNullable: boolean, flags: number, follow: Follow): void {
    const register = this.#register(2);
    const cap = max === UNBOUNDED ? min : max;
    const own: number[] = [];
    if (cap > 0) own.push(0, register, cap);
    if (isNullable) own.push(1, register + 1, 1);
    this.#emit(Op.LOOP_ENTER, register);
    const jump = this.#emit(Op.JUMP, 0);
    const body = this.#code.length;
    const states = this.#states;
    this.#states = [...states, ...own];
    this.#meter.charge(this.#states.length);
    this.#sequence(node.body, flags, { nodes: [{ ...node, min: 0 }], from: 0, flags, next: follow });
    this.#states = states;
    this.#code[jump + 1] = this.#code.length;
    this.#emit(node.kind === 'lazy' ? Op.LOOP_LAZY : Op.LOOP, register, min, max, body, this.#memo(own));
  }

  #possessive(body: Sequence, min: number, max: number, flags: number): void {
    const register = this.#register(3);
    this.#emit(Op.LOOP_ENTER, register);
    const begin = this.#emit(Op.POSSESS, register, min, max, 0);
    this.#apart(body, flags);
    this.#emit(Op.POSSESS_END, register, begin);
    this.#code[begin + 4] = this.#code.length;
  }
}

/** Stands beside the table of a test for a first character: whether characters beyond it may pass. */
function highSet(isHigh: boolean): CharSet {
  const ranges = isHigh ? [TABLE_SIZE, 0x10ffff] : [];
  return { isNegated: false, fold: Fold.none, ranges, astral: [], categories: [], isAscii: false };
}

/** The only node of a body, if it matches exactly one character. */
function singleOf(body: Sequence): { readonly node: Node } | null {
  if (body.nodes.length !== 1) return null;
  const node = body.nodes[0];
  return node.op === 'literal' || node.op === 'not-literal' || node.op === 'any' || node.op === 'in' ? { node } : null;
}
