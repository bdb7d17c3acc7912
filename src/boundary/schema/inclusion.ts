/**
 * Whether every value of one schema is a value of another. Sound and not complete: `true` is certain, `false` may only mean that it was not found out.
 *
 * The left side is a list of schemas that all hold. Each keyword of the right side must follow from them; what is known of the left side and cannot be used is
 * ignored, which only makes it larger. If that fails the left side is split: into the branches of its own `anyOf`, or by type.
 */
import { compileSchema, validate } from './compile.ts';
import {
  type Facts,
  factsOf,
  finiteValues,
  flatten,
  isEmpty,
  type ObjectPart,
  type Part,
  sameAs,
  schemaId,
  splitLeft,
} from './inclusion-left.ts';
import { INCLUSION_RULES } from './inclusion-rules.ts';
import { resolveReference, type Schema, type SchemaObject } from './schema.ts';

const MAX_STEPS = 20_000;
const MAX_SPLITS = 6;

/** Where inclusion failed: a place in the value and the keyword of the right side. */
export interface Gap {
  readonly path: string;
  readonly rule: string;
}

/** What was found out. */
export interface InclusionResult {
  readonly isIncluded: boolean;
  readonly gaps: readonly Gap[];
}

/** Returns whether every value of `sub` is a value of `sup`; `closed` parts hold on the left besides. */
export function findInclusion(sub: Schema, sup: Schema, also: readonly Schema[] = []): InclusionResult {
  const inclusion = new Inclusion();
  const left = [{ schema: sub, root: sub }, ...also.map((schema) => ({ schema, root: schema }))];
  const isIncluded = inclusion.holds(left, { schema: sup, root: sup }, '', 0);
  return { isIncluded, gaps: isIncluded ? [] : inclusion.gaps.slice(0, 10) };
}

/** One question and what it leads to. */
export class Inclusion {
  readonly gaps: Gap[] = [];
  #steps = 0;
  /** Depth of the value at which a question was first asked: asked again deeper down, it is answered by induction on the value. */
  readonly #asked = new Map<string, number>();
  #trials = 0;

  /** True if whatever fits all of `left` fits `right`. `depth` counts the members stepped into. */
  holds(left: readonly Part[], right: Part, path: string, depth: number, splits = 0): boolean {
    if (right.schema === true) return true;
    if (++this.#steps > MAX_STEPS) return false;
    const parts = flatten(left);
    if (parts === null) return true;
    const facts = factsOf(parts);
    if (isEmpty(parts, facts)) return true;
    if (right.schema === false) return this.#miss(path, 'false');
    const key = `${parts
      .map(({ schema }) => schemaId(schema))
      .sort()
      .join()}<${schemaId(right.schema)}`;
    const askedAt = this.#asked.get(key);
    if (askedAt !== undefined) return askedAt < depth || this.#miss(path, '$ref');
    this.#asked.set(key, depth);
    const answer = this.#answer(parts, facts, right as Part & { schema: SchemaObject }, path, depth, splits);
    this.#asked.delete(key);
    return answer;
  }

  #answer(
    parts: readonly ObjectPart[],
    facts: Facts,
    right: Part & { schema: SchemaObject },
    path: string,
    depth: number,
    splits: number,
  ): boolean {
    if (parts.some((part) => sameAs(part, right))) return true;
    const values = finiteValues(parts, facts);
    if (values !== null) {
      const compiled = compileSchema(right.schema, right.root);
      return values.every((value) => validate(compiled, value).length === 0) || this.#miss(path, 'enum');
    }
    const halves = splits < MAX_SPLITS ? splitLeft(parts, facts) : null;
    if (halves === null) return this.#direct(parts, facts, right, path, depth);
    if (this.quietly(() => this.#direct(parts, facts, right, path, depth))) return true;
    return halves.every((half) => this.holds(half, right, path, depth, splits + 1));
  }

  #direct(parts: readonly ObjectPart[], facts: Facts, right: Part & { schema: SchemaObject }, path: string, depth: number): boolean {
    let isWhole = true;
    for (const [keyword, argument] of Object.entries(right.schema)) {
      if (argument === undefined) continue;
      const known = this.gaps.length;
      const rule = Object.hasOwn(INCLUSION_RULES, keyword) ? INCLUSION_RULES[keyword] : undefined;
      // No rule: an annotation, or a keyword that takes part in another one's rule.
      if (rule === undefined || rule({ asking: this, parts, facts, right, argument, path, depth })) continue;
      if (this.#trials > 0) return false;
      isWhole = false;
      // A gap deeper in the value says more than the keyword that led there.
      if (this.gaps.length === known) this.#miss(path, keyword);
    }
    return isWhole;
  }

  #miss(path: string, rule: string): false {
    if (this.#trials === 0) this.gaps.push({ path, rule });
    return false;
  }

  /** Asks without noting gaps. */
  quietly(ask: () => boolean): boolean {
    this.#trials += 1;
    const answer = ask();
    this.#trials -= 1;
    return answer;
  }

  /** The part that a `$ref` of the right side names. */
  follow(reference: string, { root }: Part): Part {
    return { schema: resolveReference(root, reference) as Schema, root };
  }
}
