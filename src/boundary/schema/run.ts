/** One validation under way: where it is, what it found, and which members of an instance some keyword has looked at. */
import type { Violation } from '../../interpreter/denial.ts';
import { show } from './values.ts';

/** Violations reported for one value; a long list helps nobody. */
const MAX_VIOLATIONS = 20;
/** Schemas entered inside each other; `$ref` circles that consume no part of the value end here. */
export const MAX_DEPTH = 400;
/** Schemas entered in one validation: bounds the work of `anyOf` inside `anyOf`, and of huge values. */
const MAX_STEPS = 4_000_000;

/** Checks a value against one keyword. */
export type Rule = (run: Run, value: unknown) => void;

/** A compiled schema. `rules` is filled after the node is known, so that a schema may refer to itself. */
export interface Node {
  rules: readonly Rule[];
}

/** What keywords have evaluated of one object or array (JSON Schema Core, section 11). */
export class Seen {
  readonly keys = new Set<string>();
  /** Items before this index are evaluated. */
  itemsBefore = 0;
  /** Items that `contains` matched. */
  readonly items = new Set<number>();

  merge(other: Seen): void {
    for (const key of other.keys) this.keys.add(key);
    for (const index of other.items) this.items.add(index);
    this.itemsBefore = Math.max(this.itemsBefore, other.itemsBefore);
  }
}

/** State of one validation. */
export class Run {
  violations: Violation[] = [];
  /** Null where no keyword of the schema asks what was evaluated. */
  seen: Seen | null;
  readonly #path: (string | number)[] = [];
  #depth = 0;
  #steps = 0;
  /** One violation is enough: the answer is yes or no. */
  #isTrial = false;

  constructor(tracksSeen: boolean) {
    this.seen = tracksSeen ? new Seen() : null;
  }

  /** Reports a broken rule here, or at a member. `allowed` must be plain data of the schema. */
  add(rule: string, value: unknown, allowed: unknown, key?: string | number): void {
    if (this.violations.length >= (this.#isTrial ? 1 : MAX_VIOLATIONS)) return;
    this.violations.push(
      this.#isTrial ? NOTHING : { path: pathText(key === undefined ? this.#path : [...this.#path, key]), rule, got: show(value), allowed },
    );
  }

  /** Where the validation is, as violations name it. */
  get pathHere(): string {
    return pathText(this.#path);
  }

  get isFull(): boolean {
    return this.violations.length >= (this.#isTrial ? 1 : MAX_VIOLATIONS);
  }

  /** Checks the same value against another schema; what that evaluated counts here only if the value fits it. */
  apply(node: Node, value: unknown): void {
    const { seen } = this;
    if (seen === null) {
      this.#enter(node, value);
      return;
    }
    const before = this.violations.length;
    const own = new Seen();
    this.seen = own;
    this.#enter(node, value);
    this.seen = seen;
    if (this.violations.length === before) seen.merge(own);
  }

  /** True if the value fits; reports nothing. */
  fits(node: Node, value: unknown): boolean {
    return this.#aside(true, () => this.apply(node, value)).length === 0;
  }

  /** As `fits`, and what the schema evaluated does not count here. */
  fitsAside(node: Node, value: unknown): boolean {
    return this.#forgetting(() => this.fits(node, value));
  }

  /** What the value breaks, not reported yet. */
  explain(node: Node, value: unknown): readonly Violation[] {
    return this.#forgetting(() => this.#aside(false, () => this.apply(node, value)));
  }

  #forgetting<T>(check: () => T): T {
    const { seen } = this;
    if (seen !== null) this.seen = new Seen();
    const result = check();
    this.seen = seen;
    return result;
  }

  /** Checks a member. */
  child(node: Node, value: unknown, key: string | number): void {
    const { seen } = this;
    if (seen !== null) this.seen = new Seen();
    this.#path.push(key);
    this.#enter(node, value);
    this.#path.pop();
    this.seen = seen;
  }

  /** True if a member fits; reports nothing. */
  childFits(node: Node, value: unknown, key: string | number): boolean {
    return this.#aside(true, () => this.child(node, value, key)).length === 0;
  }

  #aside(isTrial: boolean, check: () => void): readonly Violation[] {
    const { violations } = this;
    const wasTrial = this.#isTrial;
    this.violations = [];
    this.#isTrial = isTrial;
    check();
    const found = this.violations;
    this.violations = violations;
    this.#isTrial = wasTrial;
    return found;
  }

  #enter(node: Node, value: unknown): void {
    if (this.isFull) return;
    if (this.#depth >= MAX_DEPTH || ++this.#steps > MAX_STEPS) {
      this.add(this.#depth >= MAX_DEPTH ? '$ref' : 'size', value, this.#depth >= MAX_DEPTH ? `at most ${MAX_DEPTH} levels` : 'less work');
      return;
    }
    this.#depth += 1;
    const { rules } = node;
    for (let i = 0; i < rules.length; i++) (rules[i] as Rule)(this, value);
    this.#depth -= 1;
  }
}

/** Stands for any violation of a trial. */
const NOTHING: Violation = { path: '', rule: '', got: null, allowed: null };

function pathText(path: readonly (string | number)[]): string {
  let text = '';
  for (const key of path.slice(0, 50)) {
    if (typeof key === 'number') text += `[${key}]`;
    else text += (text === '' ? '' : '.') + (key.length > 100 ? `${key.slice(0, 100)}…` : key);
  }
  return path.length > 50 ? `${text}…` : text;
}
