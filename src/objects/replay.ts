/**
 * Formatting that may meet guest code at any step. The results of all steps so far are kept; when a step must wait, its result is added once it is there
 * and the whole is run again, steps already done being answered from what was kept. So the state between guest calls is a plain list of values.
 */
import { CALL, type Value } from './object.ts';

/** The steps done so far, answered in order. */
export class Replay {
  readonly results: Value[];
  #next = 0;

  constructor(results: Value[]) {
    this.results = results;
  }

  /** Returns the result of this step, from an earlier run or new; CALL when guest code must run first. */
  step(run: () => Value): Value {
    if (this.#next < this.results.length) return this.results[this.#next++];
    const result = run();
    if (result !== CALL) {
      this.results.push(result);
      this.#next += 1;
    }
    return result;
  }
}
