/** What a generator knows at the place where it writes: choices, depth, and which statements are allowed there. */
import { Random } from './random.ts';

/** The enclosing code, which decides what may be written. */
export interface Place {
  readonly kind: 'module' | 'function' | 'generator' | 'coroutine' | 'asyncGenerator' | 'class';
  readonly inLoop: boolean;
  /** Loops and suites around this place. */
  readonly nesting: number;
  /** `return`, `break` and `continue` are syntax errors directly in `except*`. */
  readonly inExceptStar: boolean;
}

/** The state of one program's generation. */
export class Context {
  readonly random: Random;
  place: Place = { kind: 'module', inLoop: false, nesting: 0, inExceptStar: false };
  /** Above 0 inside comprehensions and lambdas, where no walrus, yield or await may stand. */
  closed = 0;
  /** Above 0 in products, where a wrong type could make a huge sequence. */
  exact = 0;
  /** Above 0 where an error would end the program before it begins: only plain values stand there. */
  plain = 0;
  private counter = 0;

  constructor(seed: string) {
    this.random = new Random(seed);
  }

  /** Returns a name that the program has not used. */
  fresh(prefix: string): string {
    return `${prefix}_${this.counter++}`;
  }

  /** Runs `make` with nothing but plain values. */
  plainly<Result>(make: () => Result): Result {
    this.plain++;
    const result = make();
    this.plain--;
    return result;
  }

  /** Runs `make` with the place changed. */
  within<Result>(change: Partial<Place>, make: () => Result): Result {
    const old = this.place;
    this.place = { ...old, ...change };
    const result = make();
    this.place = old;
    return result;
  }
}

/** Returns the lines one level deeper; an empty suite is `pass`. */
export function indent(lines: readonly string[]): string[] {
  return (lines.length === 0 ? ['pass'] : lines).map((line) => `    ${line}`);
}
