/**
 * Parses patterns: Python's syntax whole, with CPython's errors. Recursion follows the nesting of groups and is bounded. CPython: Lib/re/_parser.py.
 */
import { raise } from '../../objects/errors.ts';
import { strRepr } from '../../objects/text-repr.ts';
import { ASCII, LOCALE, MAXGROUPS, MAXREPEAT, UNICODE, VERBOSE } from './flags.ts';
import { type GroupCheck, patternEscape } from './parse-escape.ts';
import { parseFlags } from './parse-flags.ts';
import { parseSet } from './parse-set.ts';
import { END, ESCAPED, isDigitCode, isNumber, PatternFailure, pointLength, Source, tokenText } from './source.ts';
import { type Node, Sequence, type SetItem, type Width } from './tree.ts';

/** Groups nested deeper raise RecursionError, as they do in CPython at about this depth. */
const MAX_NESTING = 960;

/** A parsed pattern. */
export interface Parsed {
  readonly sequence: Sequence;
  readonly flags: number;
  /** Number of capturing groups. */
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
  /** Widths by group number. */
  readonly widths: readonly (Width | null)[];
}

/** Parses a pattern (bytes as Latin-1 text). Throws PatternFailure; raises ValueError for flags that contradict, OverflowError, RecursionError. */
export function parsePattern(text: string, isText: boolean, flags: number): Parsed {
  return new Parser(new Source(text, isText), flags).parse();
}

const WHITESPACE: ReadonlySet<number> = new Set([32, 9, 10, 13, 11, 12]);

/** Refuses flags that contradict each other or the kind of pattern; adds UNICODE to str patterns. */
export function fixFlags(isText: boolean, flags: number): number {
  if (isText) {
    if ((flags & LOCALE) !== 0) throw raise('ValueError', 'cannot use LOCALE flag with a str pattern');
    if ((flags & ASCII) === 0) return flags | UNICODE;
    if ((flags & UNICODE) !== 0) throw raise('ValueError', 'ASCII and UNICODE flags are incompatible');
    return flags;
  }
  if ((flags & UNICODE) !== 0) throw raise('ValueError', 'cannot use UNICODE flag with a bytes pattern');
  if ((flags & LOCALE) !== 0 && (flags & ASCII) !== 0) throw raise('ValueError', 'ASCII and LOCALE flags are incompatible');
  return flags;
}

class Parser implements GroupCheck {
  readonly #source: Source;
  #flags: number;
  readonly #names = new Map<string, number>();
  /** Group 0 has no width; an open group has none yet. */
  readonly #widths: (Width | null)[] = [null];
  /** Groups there were when the outermost lookbehind began; null outside of one. */
  #lookbehindGroups: number | null = null;
  /** Where conditionals first name a group. */
  readonly #references = new Map<number, number>();

  constructor(source: Source, flags: number) {
    this.#source = source;
    this.#flags = flags;
  }

  get groups(): number {
    return this.#widths.length;
  }

  isClosed(group: number): boolean {
    return group < this.#widths.length && this.#widths[group] !== null;
  }

  checkLookbehind(group: number): void {
    if (this.#lookbehindGroups === null) return;
    if (!this.isClosed(group)) throw this.#source.error('cannot refer to an open group');
    if (group >= this.#lookbehindGroups) throw this.#source.error('cannot refer to group defined in the same lookbehind subpattern');
  }

  parse(): Parsed {
    const source = this.#source;
    const sequence = this.#alternatives((this.#flags & VERBOSE) !== 0, 0);
    this.#flags = fixFlags(source.isText, this.#flags);
    if (source.next !== END) throw source.error('unbalanced parenthesis');
    for (const [group, position] of this.#references) {
      if (group >= this.groups) throw new PatternFailure(`invalid group reference ${group}`, position);
    }
    return { sequence, flags: this.#flags, groups: this.groups - 1, names: this.#names, widths: this.#widths };
  }

  /** `a|b|c` up to a closing parenthesis or the end. */
  #alternatives(verbose: boolean, nested: number): Sequence {
    if (nested > MAX_NESTING) throw raise('RecursionError', 'maximum recursion depth exceeded');
    const items: Sequence[] = [];
    let isVerbose = verbose;
    for (;;) {
      items.push(this.#sequence(isVerbose, nested + 1, nested === 0 && items.length === 0));
      if (!this.#source.match(124)) break;
      if (nested === 0) isVerbose = (this.#flags & VERBOSE) !== 0;
    }
    return items.length === 1 ? items[0] : joinAlternatives(items);
  }

  #sequence(verbose: boolean, nested: number, isFirst: boolean): Sequence {
    const source = this.#source;
    const nodes: Node[] = [];
    let isVerbose = verbose;
    for (;;) {
      const token = source.next;
      if (token === END || token === 124 || token === 41) break;
      source.get();
      if (isVerbose && this.#skip(token)) continue;
      if (token >= ESCAPED) {
        const code = patternEscape(source, token, this);
        nodes.push(code.op === 'category' ? { op: 'in', isNegated: false, items: [code] } : code);
        continue;
      }
      switch (token) {
        case 91: // [
          nodes.push(parseSet(source));
          break;
        case 42: // *
        case 43: // +
        case 63: // ?
        case 123: // {
          this.#quantifier(token, nodes);
          break;
        case 46: // .
          nodes.push({ op: 'any' });
          break;
        case 40: {
          // (
          const node = this.#group(isVerbose, nested, isFirst && nodes.length === 0);
          if (node === 'flags') isVerbose = (this.#flags & VERBOSE) !== 0;
          else if (node !== null) nodes.push(node);
          break;
        }
        case 94: // ^
          nodes.push({ op: 'at', where: 'beginning' });
          break;
        case 36: // $
          nodes.push({ op: 'at', where: 'end' });
          break;
        default:
          nodes.push({ op: 'literal', code: token });
      }
    }
    return new Sequence(nodes.flatMap((node) => (isPlainGroup(node) ? node.body.nodes : node)));
  }

  /** Skips whitespace and comments of verbose patterns; false for any other token. */
  #skip(token: number): boolean {
    if (WHITESPACE.has(token)) return true;
    if (token !== 35) return false;
    for (let next = this.#source.get(); next !== END && next !== 10; ) next = this.#source.get();
    return true;
  }

  #quantifier(token: number, nodes: Node[]): void {
    const source = this.#source;
    const here = source.position;
    const bounds = this.#bounds(token, here);
    if (bounds === null) {
      nodes.push({ op: 'literal', code: token });
      return;
    }
    const item = nodes.at(-1);
    if (item === undefined || item.op === 'at') throw source.error('nothing to repeat', source.position - here + 1);
    if (item.op === 'repeat') throw source.error('multiple repeat', source.position - here + 1);
    const body = isPlainGroup(item) ? item.body : new Sequence([item]);
    const kind = source.match(63) ? 'lazy' : source.match(43) ? 'possessive' : 'greedy';
    nodes[nodes.length - 1] = { op: 'repeat', kind, min: bounds[0], max: bounds[1], body };
  }

  /** The least and most repetitions; null if `{` is only a brace. */
  #bounds(token: number, here: number): readonly [number, number] | null {
    const source = this.#source;
    if (token === 63) return [0, 1];
    if (token === 42) return [0, MAXREPEAT];
    if (token === 43) return [1, MAXREPEAT];
    if (source.next === 125) return null;
    const lo = source.getWhile(Number.POSITIVE_INFINITY, isDigitCode);
    const hi = source.match(44) ? source.getWhile(Number.POSITIVE_INFINITY, isDigitCode) : lo;
    if (!source.match(125)) {
      source.seek(here);
      return null;
    }
    const min = lo === '' ? 0 : repetitions(lo);
    const max = hi === '' ? MAXREPEAT : repetitions(hi);
    if (max < min) throw source.error('min repeat greater than max repeat', source.position - here);
    return [min, max];
  }

  /** What an opening parenthesis begins: a node, null for a comment, 'flags' for global flags. */
  #group(verbose: boolean, nested: number, isFirst: boolean): Node | null | 'flags' {
    const source = this.#source;
    const start = source.position - 1;
    if (!source.match(63)) return this.#capture(null, verbose, nested, start);
    const char = source.get();
    if (char === END) throw source.error('unexpected end of pattern');
    switch (char) {
      case 80: // P
        return this.#pythonExtension(verbose, nested, start);
      case 58: // :
        return { op: 'group', group: null, add: 0, del: 0, body: this.#body(verbose, nested, start) };
      case 35: // #
        return this.#comment(start);
      case 61: // =
      case 33: // !
        return this.#assertion(char, false, verbose, nested, start);
      case 60: // <
        return this.#lookbehind(verbose, nested, start);
      case 40: // (
        return this.#conditional(verbose, nested, start);
      case 62: // >
        return { op: 'atomic', body: this.#body(verbose, nested, start) };
      default:
        return this.#flagged(char, verbose, nested, start, isFirst);
    }
  }

  /** The contents of a group and its closing parenthesis. */
  #body(verbose: boolean, nested: number, start: number): Sequence {
    const body = this.#alternatives(verbose, nested + 1);
    this.#close(start);
    return body;
  }

  #close(start: number): void {
    const source = this.#source;
    if (!source.match(41)) throw source.error('missing ), unterminated subpattern', source.position - start);
  }

  #capture(name: string | null, verbose: boolean, nested: number, start: number): Node {
    const group = this.#open(name);
    const body = this.#body(verbose, nested, start);
    this.#widths[group] = body.width(this.#widths);
    return { op: 'group', group, add: 0, del: 0, body };
  }

  #open(name: string | null): number {
    const group = this.groups;
    this.#widths.push(null);
    if (this.groups > MAXGROUPS) throw this.#source.error('too many groups');
    if (name === null) return group;
    const known = this.#names.get(name);
    if (known !== undefined) {
      const message = `redefinition of group name ${strRepr(name)} as group ${group}; was group ${known}`;
      throw this.#source.error(message, pointLength(name) + 1);
    }
    this.#names.set(name, group);
    return group;
  }

  #pythonExtension(verbose: boolean, nested: number, start: number): Node {
    const source = this.#source;
    if (source.match(60)) {
      const name = source.getUntil('>', 'group name');
      source.checkGroupName(name, 1);
      return this.#capture(name, verbose, nested, start);
    }
    if (source.match(61)) {
      const name = source.getUntil(')', 'group name');
      source.checkGroupName(name, 1);
      const group = this.#names.get(name);
      if (group === undefined) throw source.error(`unknown group name ${strRepr(name)}`, pointLength(name) + 1);
      if (!this.isClosed(group)) throw source.error('cannot refer to an open group', pointLength(name) + 1);
      this.checkLookbehind(group);
      return { op: 'groupref', group };
    }
    const char = source.get();
    if (char === END) throw source.error('unexpected end of pattern');
    throw source.error(`unknown extension ?P${tokenText(char)}`, pointLength(tokenText(char)) + 2);
  }

  #comment(start: number): null {
    const source = this.#source;
    for (;;) {
      if (source.next === END) throw source.error('missing ), unterminated comment', source.position - start);
      if (source.get() === 41) return null;
    }
  }

  #lookbehind(verbose: boolean, nested: number, start: number): Node {
    const source = this.#source;
    const char = source.get();
    if (char === END) throw source.error('unexpected end of pattern');
    if (char !== 61 && char !== 33) throw source.error(`unknown extension ?<${tokenText(char)}`, pointLength(tokenText(char)) + 2);
    const before = this.#lookbehindGroups;
    if (before === null) this.#lookbehindGroups = this.groups;
    const node = this.#assertion(char, true, verbose, nested, start, before === null);
    return node;
  }

  #assertion(char: number, isBehind: boolean, verbose: boolean, nested: number, start: number, isOutermost = false): Node {
    const body = this.#alternatives(verbose, nested + 1);
    if (isOutermost) this.#lookbehindGroups = null;
    this.#close(start);
    const isNegated = char === 33;
    return isNegated && body.nodes.length === 0 ? { op: 'failure' } : { op: 'assert', isBehind, isNegated, body };
  }

  #conditional(verbose: boolean, nested: number, start: number): Node {
    const source = this.#source;
    if (nested > MAX_NESTING) throw raise('RecursionError', 'maximum recursion depth exceeded');
    const group = this.#condition();
    this.checkLookbehind(group);
    const yes = this.#sequence(verbose, nested + 1, false);
    let no: Sequence | null = null;
    if (source.match(124)) {
      no = this.#sequence(verbose, nested + 1, false);
      if (source.next === 124) throw source.error('conditional backref with more than two branches');
    }
    this.#close(start);
    return { op: 'conditional', group, yes, no };
  }

  #condition(): number {
    const source = this.#source;
    const name = source.getUntil(')', 'group name');
    const length = pointLength(name);
    if (!isNumber(name)) {
      source.checkGroupName(name, 1);
      const named = this.#names.get(name);
      if (named === undefined) throw source.error(`unknown group name ${strRepr(name)}`, length + 1);
      return named;
    }
    const group = Number(name);
    if (group === 0) throw source.error('bad group number', length + 1);
    if (group >= MAXGROUPS) throw source.error(`invalid group reference ${plainNumber(name)}`, length + 1);
    if (!this.#references.has(group)) this.#references.set(group, source.position - length - 1);
    return group;
  }

  #flagged(char: number, verbose: boolean, nested: number, start: number, isFirst: boolean): Node | 'flags' {
    const source = this.#source;
    const flags = parseFlags(source, char);
    if (flags === null) throw source.error(`unknown extension ?${tokenText(char)}`, pointLength(tokenText(char)) + 1);
    if (flags.isGlobal) {
      this.#flags |= flags.add;
      if (!isFirst) throw source.error('global flags not at the start of the expression', source.position - start);
      return 'flags';
    }
    const isVerbose = (verbose || (flags.add & VERBOSE) !== 0) && (flags.del & VERBOSE) === 0;
    return { op: 'group', group: null, add: flags.add, del: flags.del, body: this.#body(isVerbose, nested, start) };
  }
}

/** True for `(?:...)` without flags, which only groups. */
function isPlainGroup(node: Node): node is Extract<Node, { op: 'group' }> {
  return node.op === 'group' && node.group === null && node.add === 0 && node.del === 0;
}

/** A count in braces. Raises OverflowError. */
function repetitions(digits: string): number {
  const count = Number(digits);
  if (count >= MAXREPEAT) throw raise('OverflowError', 'the repetition number is too large');
  return count;
}

/** Digits without leading zeros. */
export function plainNumber(digits: string): string {
  let i = 0;
  while (i < digits.length - 1 && digits[i] === '0') i += 1;
  return digits.slice(i);
}

/** Moves a common beginning of alternatives out, and makes a set of alternatives of one character. */
function joinAlternatives(items: readonly Sequence[]): Sequence {
  const out: Node[] = [];
  const first = items[0].nodes;
  let shared = 0;
  while (shared < first.length && items.every((item) => shared < item.nodes.length && isSame(item.nodes[shared], first[shared]))) {
    out.push(first[shared]);
    shared += 1;
  }
  const rest = shared === 0 ? items : items.map((item) => new Sequence(item.nodes.slice(shared)));
  const members = setOf(rest);
  out.push(members === null ? { op: 'branch', items: rest } : { op: 'in', isNegated: false, items: members });
  return new Sequence(out);
}

/** True for equal nodes without parts. */
function isSame(a: Node, b: Node): boolean {
  switch (a.op) {
    case 'literal':
    case 'not-literal':
      return b.op === a.op && a.code === b.code;
    case 'any':
      return b.op === 'any';
    case 'failure':
      return b.op === 'failure';
    case 'at':
      return b.op === 'at' && a.where === b.where;
    case 'groupref':
      return b.op === 'groupref' && a.group === b.group;
    case 'in':
      return (
        b.op === 'in' &&
        a.isNegated === b.isNegated &&
        a.items.length === b.items.length &&
        a.items.every((item, i) => isSameItem(item, b.items[i]))
      );
    default:
      return false;
  }
}

function isSameItem(a: SetItem, b: SetItem): boolean {
  if (a.op === 'literal') return b.op === 'literal' && a.code === b.code;
  if (a.op === 'range') return b.op === 'range' && a.lo === b.lo && a.hi === b.hi;
  return b.op === 'category' && a.category === b.category;
}

/** The members of a set that matches the same, or null. */
function setOf(items: readonly Sequence[]): SetItem[] | null {
  const members: SetItem[] = [];
  for (const { nodes } of items) {
    if (nodes.length !== 1) return null;
    const node = nodes[0];
    if (node.op === 'literal') members.push(node);
    else if (node.op === 'in' && !node.isNegated) members.push(...node.items);
    else return null;
  }
  return members;
}
