/** Reads the notation of `error-grammar.ts` into data that `peg.ts` runs. */
import * as T from './token.ts';

/** A fault in the grammar itself: ours, and found by any test that parses a wrong program. */
export class GrammarError extends Error {}

/** One element of an alternative. */
export type Item =
  | { op: 'token'; kinds: Uint8Array }
  | { op: 'word'; words: readonly string[] }
  | { op: 'rule'; rule: Rule }
  | { op: 'group'; alternatives: Alternative[] }
  | { op: 'repeat'; item: Item; separator: Item | null; least: number }
  | { op: 'optional'; item: Item }
  | { op: 'look'; item: Item; isPositive: boolean }
  | { op: 'force'; kind: number; text: string }
  | { op: 'cut' };

/** What an alternative yields once its items have matched. */
export type Action =
  | { op: 'node'; kind: string; parts: readonly string[] }
  | { op: 'value'; name: string }
  | { op: 'check'; name: string }
  | { op: 'raise'; where: readonly string[]; message: string };

export interface Alternative {
  /** Whether it is nothing but a rule for a mistake. */
  isInvalid: boolean;
  /** By kind, the tokens it can begin with; null where it may match nothing. */
  first: Uint8Array | null;
  items: { item: Item; name: string }[];
  action: Action | null;
}

export interface Rule {
  id: number;
  name: string;
  isMemo: boolean;
  /** As of an alternative, for all of them. */
  first: Uint8Array | null;
  alternatives: Alternative[];
}

const KIND_SETS: Record<string, readonly number[]> = {
  AUGASSIGN: range(T.PLUSEQUAL, T.ATEQUAL),
  BINARY: [T.VBAR, T.CIRCUMFLEX, T.AMPER, T.LEFTSHIFT, T.RIGHTSHIFT, T.PLUS, T.MINUS, T.STAR, T.SLASH, T.DOUBLESLASH, T.PERCENT, T.AT],
  ARITHMETIC: [T.PLUS, T.MINUS, T.STAR, T.SLASH, T.DOUBLESLASH, T.PERCENT, T.AT],
};

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

// Names of kinds in the grammar, by kind.
const KIND_NAMES = Array.from({ length: T.YIELD + 1 }, (_, kind) => {
  if (kind < T.LPAR) return T.tokenName(kind);
  return T.OPERATORS[kind] ?? T.KEYWORDS[kind - T.FALSE];
});

const SPECIAL = /^[A-Z_]+$/;
const WORD = /<<[\s\S]*?>>|\{[^}]*\}|&&'[^']+'|'[^']+'|"[^"]+"|[A-Za-z_]+|\S/g;

/** Returns the rules by name. Raises GrammarError. */
export function readGrammar(source: string): Map<string, Rule> {
  const rules = new Map<string, Rule>();
  const bodies: [Rule, string][] = [];
  for (const [, name, memo, body] of source.matchAll(/^([a-z_]+)(!?):([\s\S]*?)(?=^[a-z_]+!?:|$(?![\s\S]))/gm)) {
    const rule: Rule = { id: rules.size, name, isMemo: memo !== '', first: null, alternatives: [] };
    rules.set(name, rule);
    bodies.push([rule, body]);
  }
  for (const [rule, body] of bodies) rule.alternatives = new BodyReader(body, rules, rule.name).alternatives('');
  findFirstTokens(rules);
  return rules;
}

class BodyReader {
  private readonly words: string[];
  private readonly rules: Map<string, Rule>;
  private readonly ruleName: string;
  private at = 0;

  constructor(body: string, rules: Map<string, Rule>, ruleName: string) {
    this.words = body.match(WORD) ?? [];
    this.rules = rules;
    this.ruleName = ruleName;
  }

  alternatives(closing: string): Alternative[] {
    const found: Alternative[] = [];
    do found.push(this.alternative(closing));
    while (this.accept('|'));
    if (closing !== '') this.at++;
    return found;
  }

  private accept(word: string): boolean {
    if (this.words[this.at] !== word) return false;
    this.at++;
    return true;
  }

  private alternative(closing: string): Alternative {
    const result: Alternative = { isInvalid: false, first: null, items: [], action: null };
    for (;;) {
      const word = this.words[this.at];
      if (word === undefined || word === '|' || word === closing) {
        const [first] = result.items;
        result.isInvalid = result.items.length === 1 && first.item.op === 'rule' && first.item.rule.name.startsWith('invalid_');
        return result;
      }
      if (word.startsWith('{') || word.startsWith('<<')) {
        this.at++;
        result.action = readAction(word);
      } else {
        const isNamed = this.words[this.at + 1] === '=' && /^[abc]$/.test(word);
        if (isNamed) this.at += 2;
        result.items.push({ item: this.item(), name: isNamed ? word : '' });
      }
    }
  }

  private item(): Item {
    if (this.accept('~')) return { op: 'cut' };
    if (this.accept('&')) return { op: 'look', item: this.repeated(), isPositive: true };
    if (this.accept('!')) return { op: 'look', item: this.repeated(), isPositive: false };
    return this.repeated();
  }

  private repeated(): Item {
    const item = this.single();
    if (this.accept('?')) return { op: 'optional', item };
    if (this.accept('*')) return { op: 'repeat', item, separator: null, least: 0 };
    if (this.accept('+')) return { op: 'repeat', item, separator: null, least: 1 };
    if (!this.accept('.')) return item;
    const element = this.single();
    this.at++;
    return { op: 'repeat', item: element, separator: item, least: 1 };
  }

  private single(): Item {
    const word = this.words[this.at++];
    if (word === '(') return { op: 'group', alternatives: this.alternatives(')') };
    if (word.startsWith('&&')) return { op: 'force', kind: kindOf(word.slice(3, -1)), text: word.slice(3, -1) };
    if (word.startsWith("'")) return { op: 'token', kinds: kindSet([kindOf(word.slice(1, -1))]) };
    if (word.startsWith('"')) return { op: 'word', words: [word.slice(1, -1)] };
    if (word === 'SOFT_KEYWORD') return { op: 'word', words: ['_', 'case', 'match', 'type'] };
    if (SPECIAL.test(word)) return { op: 'token', kinds: kindSet(KIND_SETS[word] ?? [kindOf(word)]) };
    const rule = this.rules.get(word);
    if (rule === undefined) throw new GrammarError(`error grammar: no rule ${word} in ${this.ruleName}`);
    return { op: 'rule', rule };
  }
}

function kindSet(kinds: readonly number[]): Uint8Array {
  const set = new Uint8Array(128);
  for (const kind of kinds) set[kind] = 1;
  return set;
}

function kindOf(text: string): number {
  const kind = KIND_NAMES.indexOf(text);
  if (kind < 0) throw new GrammarError(`error grammar: no token ${text}`);
  return kind;
}

function readAction(word: string): Action {
  if (word.startsWith('<<')) {
    const bar = word.indexOf('|');
    return { op: 'raise', where: word.slice(2, bar).split(' '), message: word.slice(bar + 1, -2) };
  }
  const body = word.slice(1, -1);
  if (body.startsWith('=')) return { op: 'value', name: body.slice(1) };
  if (body.startsWith('#')) return { op: 'check', name: body.slice(1) };
  const [kind, ...parts] = body.split(' ');
  return { op: 'node', kind, parts };
}

// Fills `first` everywhere: which tokens can begin a match. No rule begins with itself, so a plain descent ends.
function findFirstTokens(rules: Map<string, Rule>): void {
  const done = new Set<Rule>();
  for (const rule of rules.values()) firstOfRule(rule, done);
  for (const rule of rules.values()) for (const { items } of rule.alternatives) for (const { item } of items) fillGroups(item, done);
}

// The descent goes no further than an alternative's first items; groups behind them are filled here.
function fillGroups(item: Item, done: Set<Rule>): void {
  if (item.op === 'group') {
    firstOfAlternatives(item.alternatives, done);
    for (const { items } of item.alternatives) for (const named of items) fillGroups(named.item, done);
  } else if (item.op === 'repeat' || item.op === 'optional' || item.op === 'look') fillGroups(item.item, done);
}

function firstOfRule(rule: Rule, done: Set<Rule>): Uint8Array | null {
  if (!done.has(rule)) {
    done.add(rule);
    rule.first = firstOfAlternatives(rule.alternatives, done);
  }
  return rule.first;
}

const KIND_COUNT = 128;

function firstOfAlternatives(alternatives: Alternative[], done: Set<Rule>): Uint8Array | null {
  const union = new Uint8Array(KIND_COUNT);
  let isNullable = false;
  for (const alternative of alternatives) {
    alternative.first = firstOfItems(
      alternative.items.map((named) => named.item),
      done,
    );
    if (alternative.first === null) isNullable = true;
    else addKinds(union, alternative.first);
  }
  return isNullable ? null : union;
}

// Null where nothing need be read, or where a missing token raises.
function firstOfItems(items: readonly Item[], done: Set<Rule>): Uint8Array | null {
  const union = new Uint8Array(KIND_COUNT);
  for (const item of items) {
    if (item.op === 'cut' || (item.op === 'look' && !item.isPositive)) continue;
    if (item.op === 'force') return null;
    const isOptional = item.op === 'optional' || (item.op === 'repeat' && item.least === 0);
    const first = firstOfItem(item, done);
    if (first === null) return null;
    addKinds(union, first);
    if (!isOptional) return union;
  }
  return null;
}

function firstOfItem(item: Item, done: Set<Rule>): Uint8Array | null {
  switch (item.op) {
    case 'token':
      return item.kinds;
    case 'word':
      return kindSet([T.NAME]);
    case 'rule':
      return firstOfRule(item.rule, done);
    case 'group':
      return firstOfAlternatives(item.alternatives, done);
    case 'repeat':
    case 'optional':
    case 'look':
      return firstOfItem(item.item, done);
    default:
      return null;
  }
}

function addKinds(into: Uint8Array, kinds: Uint8Array): void {
  for (let kind = 0; kind < KIND_COUNT; kind++) if (kinds[kind] === 1) into[kind] = 1;
}
