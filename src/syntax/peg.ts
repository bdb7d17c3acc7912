/**
 * Runs a grammar over token records as CPython's generated parser does: alternatives in order, results remembered, and a note of the
 * last token looked at. Frames are kept in an array, so nesting costs no host stack. CPython: Parser/pegen.c.
 */
import type { Action, Alternative, Item, Rule } from './peg-grammar.ts';
import * as T from './token.ts';

/** A piece of the program: what the diagnosis must know of a syntax tree. `start` and `end` are offsets of its first and last record. */
export interface Piece {
  kind: string;
  start: number;
  end: number;
  parts: readonly Piece[];
}

/** What an action may do; see `diagnose.ts`. */
export interface PegActions {
  /** Runs a named check on what the alternative bound; null makes the alternative fail. */
  check(name: string, machine: PegMachine, a: readonly Piece[], b: readonly Piece[], whole: Piece): Piece | null;
  /** Raises, or returns where the error does not apply after all and the alternative fails. */
  raise(action: Action & { op: 'raise' }, machine: PegMachine, a: readonly Piece[], b: readonly Piece[]): void;
  /** Notes that a token is not there that had to be; raised in the end if nothing else is. */
  missing(text: string, machine: PegMachine): void;
  /** Raises what `missing` noted: with such a note an action that fails is final. */
  giveUp(): void;
  /** Raises the tokenizer's error. */
  tokenizerError(machine: PegMachine): never;
}

/** Thrown when the program is too large to be worth reading on. */
export class TooManySteps {}

interface Memo {
  value: Piece | null;
  pos: number;
}

/** An item being matched: alternatives (of `rule`, or of a group where null), or else `item`. */
interface Frame {
  rule: Rule | null;
  alternatives: Alternative[] | null;
  item: Item | null;
  start: number;
  alternative: number;
  index: number;
  isCut: boolean;
  isAfterSeparator: boolean;
  a: Piece[];
  b: Piece[];
  c: Piece[];
  /** What the last item that is no lookahead yielded. */
  result: Piece | null;
}

const NO_PARTS: readonly Piece[] = [];
const MAX_STEPS = 400_000;

/** One reading of the tokens from `start`. */
export class PegMachine {
  readonly tokens: Int32Array;
  readonly text: string;
  /** Offset of the last record looked at. */
  last: number;
  pos: number;
  private readonly actions: PegActions;
  private readonly isSecondPass: boolean;
  private readonly memos = new Map<number, Memo>();
  private readonly ruleCount: number;
  private readonly frames: Frame[] = [];
  private withoutInvalid = 0;
  private value: Piece | null = null;

  constructor(text: string, tokens: Int32Array, start: number, last: number, rules: number, isSecondPass: boolean, actions: PegActions) {
    this.text = text;
    this.tokens = tokens;
    this.pos = start;
    this.last = last;
    this.ruleCount = rules;
    this.isSecondPass = isSecondPass;
    this.actions = actions;
  }

  /** Matches the rule; null if it fails. Raises what the actions raise, and TooManySteps. */
  run(rule: Rule): Piece | null {
    let steps = 0;
    if (!this.enter({ op: 'rule', rule })) {
      let isReturning = false;
      while (this.frames.length > 0) {
        if (++steps > MAX_STEPS) throw new TooManySteps();
        const frame = this.frames[this.frames.length - 1];
        isReturning = frame.alternatives !== null ? this.stepChoice(frame, isReturning) : this.stepItem(frame, isReturning);
      }
    }
    return this.value;
  }

  // Kind of the token at `pos`, which counts as looked at.
  private look(): number {
    if (this.pos > this.last) this.last = this.pos;
    const kind = this.tokens[this.pos];
    if (kind === T.ERRORTOKEN) this.actions.tokenizerError(this);
    return kind;
  }

  // Begins an item: true if `value` is its result already, false if a frame was pushed for it.
  private enter(item: Item): boolean {
    switch (item.op) {
      case 'token':
        this.take(item.kinds[this.look()] === 1);
        return true;
      case 'word':
        this.take(this.look() === T.NAME && item.words.includes(this.tokenText(this.pos)));
        return true;
      case 'force':
        this.take(this.look() === item.kind);
        if (this.value === null) this.actions.missing(item.text, this);
        return true;
      case 'rule':
        return this.enterRule(item.rule);
      case 'group':
        this.push(null, item.alternatives, null);
        return false;
      default:
        this.push(null, null, item);
        return false;
    }
  }

  private take(isMatch: boolean): void {
    const pos = this.pos;
    this.value = isMatch ? { kind: 'token', start: pos, end: pos, parts: NO_PARTS } : null;
    if (isMatch) this.pos = pos + T.TOKEN_SIZE;
  }

  /** Text of the token at the offset. */
  tokenText(at: number): string {
    return this.text.slice(this.tokens[at + T.START], this.tokens[at + T.END]);
  }

  private enterRule(rule: Rule): boolean {
    const memo = this.memos.get(this.memoKey(rule, this.pos));
    if (memo !== undefined) {
      this.value = memo.value;
      if (memo.value !== null) this.pos = memo.pos;
      return true;
    }
    if (rule.first !== null && rule.first[this.look()] === 0) {
      this.value = null;
      return true;
    }
    if (rule.name === 'expression_without_invalid') this.withoutInvalid++;
    this.push(rule, rule.alternatives, null);
    return false;
  }

  // Rules that CPython memoizes share results between readings with and without the invalid rules, others do not.
  private memoKey(rule: Rule, pos: number): number {
    const key = (pos * this.ruleCount + rule.id) * 2;
    return this.withoutInvalid > 0 && !rule.isMemo ? key + 1 : key;
  }

  private push(rule: Rule | null, alternatives: Alternative[] | null, item: Item | null): void {
    const start = this.pos;
    this.frames.push({
      rule,
      alternatives,
      item,
      start,
      alternative: 0,
      index: 0,
      isCut: false,
      isAfterSeparator: false,
      a: [],
      b: [],
      c: [],
      result: null,
    });
  }

  private pop(frame: Frame, value: Piece | null): boolean {
    this.frames.pop();
    this.value = value;
    if (value === null) this.pos = frame.start;
    const rule = frame.rule;
    if (rule !== null) {
      if (rule.name === 'expression_without_invalid') this.withoutInvalid--;
      this.memos.set(this.memoKey(rule, frame.start), { value, pos: this.pos });
    }
    return true;
  }

  // Goes on with alternatives until an item needs a frame (false) or they are decided (true).
  private stepChoice(frame: Frame, isReturning: boolean): boolean {
    const alternatives = frame.alternatives!;
    let hasResult = isReturning;
    for (;;) {
      const { items, action, isInvalid, first } = alternatives[frame.alternative];
      if (frame.index === 0 && !hasResult && this.cannotBegin(isInvalid, first)) {
        if (!this.nextAlternative(frame)) return this.pop(frame, null);
        continue;
      }
      if (hasResult) {
        if (this.value === null) {
          if (frame.isCut || !this.nextAlternative(frame)) return this.pop(frame, null);
          hasResult = false;
          continue;
        }
        if (items[frame.index].item.op !== 'look') frame.result = this.value;
        this.bind(frame, items[frame.index].name);
        frame.index++;
      }
      hasResult = false;
      if (frame.index === items.length) {
        const value = this.finish(frame, items, action);
        if (value !== null) return this.pop(frame, value);
        if (frame.isCut || !this.nextAlternative(frame)) return this.pop(frame, null);
        continue;
      }
      const item = items[frame.index].item;
      if (item.op === 'cut') {
        frame.isCut = true;
        frame.index++;
      } else if (this.enter(item)) hasResult = true;
      else return false;
    }
  }

  private cannotBegin(isInvalid: boolean, first: Uint8Array | null): boolean {
    if (isInvalid && (!this.isSecondPass || this.withoutInvalid > 0)) return true;
    return first !== null && first[this.look()] === 0;
  }

  private nextAlternative(frame: Frame): boolean {
    this.pos = frame.start;
    frame.alternative++;
    frame.index = 0;
    frame.a = [];
    frame.b = [];
    frame.c = [];
    return frame.alternative < frame.alternatives!.length;
  }

  private bind(frame: Frame, name: string): void {
    const value = this.value!;
    const into = name === 'a' ? frame.a : name === 'b' ? frame.b : name === 'c' ? frame.c : null;
    if (into === null) return;
    if (value.kind === 'Group') for (const part of value.parts) into.push(part);
    else if (value.kind !== 'nothing') into.push(value);
  }

  private finish(frame: Frame, items: Alternative['items'], action: Action | null): Piece | null {
    const whole = { kind: 'other', start: frame.start, end: Math.max(frame.start, this.pos - T.TOKEN_SIZE), parts: NO_PARTS };
    if (action === null) return items.filter((item) => item.item.op !== 'look').length === 1 ? frame.result : whole;
    switch (action.op) {
      case 'node':
        return { ...whole, kind: action.kind, parts: action.parts.flatMap((name) => (name === 'a' ? frame.a : frame.b)) };
      case 'value':
        return (action.name === 'a' ? frame.a : frame.c)[0] ?? null;
      case 'check': {
        const value = this.actions.check(action.name, this, frame.a, frame.b, whole);
        if (value === null) this.actions.giveUp();
        return value;
      }
      case 'raise':
        this.actions.raise(action, this, frame.a, frame.b);
        this.actions.giveUp();
        return null;
    }
  }

  // Goes on with a repetition, an option or a lookahead.
  private stepItem(frame: Frame, isReturning: boolean): boolean {
    const item = frame.item!;
    if (item.op === 'repeat') return this.stepRepeat(frame, item, isReturning);
    if (item.op !== 'optional' && item.op !== 'look') return this.pop(frame, null);
    if (!isReturning && !this.enter(item.item)) return false;
    const nothing: Piece = { kind: 'nothing', start: frame.start, end: frame.start, parts: NO_PARTS };
    if (item.op === 'optional') return this.pop(frame, this.value ?? nothing);
    this.pos = frame.start;
    return this.pop(frame, (this.value !== null) === item.isPositive ? nothing : null);
  }

  private stepRepeat(frame: Frame, item: Item & { op: 'repeat' }, isReturning: boolean): boolean {
    let hasResult = isReturning;
    for (;;) {
      if (hasResult) {
        if (this.value === null) return this.endRepeat(frame, item);
        if (frame.isAfterSeparator) frame.isAfterSeparator = false;
        else {
          frame.a.push(this.value);
          frame.index = this.pos;
          frame.isAfterSeparator = item.separator !== null;
        }
      } else frame.index = frame.start;
      hasResult = this.enter(frame.isAfterSeparator ? item.separator! : item.item);
      if (!hasResult) return false;
    }
  }

  // A separator without an element after it is given back.
  private endRepeat(frame: Frame, item: Item & { op: 'repeat' }): boolean {
    if (frame.a.length < item.least) return this.pop(frame, null);
    this.pos = frame.index;
    const end = Math.max(frame.start, this.pos - T.TOKEN_SIZE);
    return this.pop(frame, { kind: 'Group', start: frame.start, end, parts: frame.a });
  }
}
