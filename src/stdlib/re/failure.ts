/** Raises PatternError, a class of module re's own Python, for what the parser throws. */
import type { PyModule } from '../../objects/callable.ts';
import type { Interp, Value } from '../../objects/object.ts';
import { PatternFailure } from './source.ts';

/** Returns what `make` does, or CALL, which raises PatternError about `source`. */
export function orRaise(interp: Interp, source: Value, make: () => Value): Value {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof PatternFailure)) throw error;
    const module = interp.importModule('re') as PyModule;
    const raiser = module.dict.get('_fail') as Value;
    return interp.tailCall(raiser, [error.message, error.position === null ? null : source, error.position]);
  }
}
