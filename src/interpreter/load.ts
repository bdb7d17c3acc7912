/** `load`: a dumped step, as it was. */
import { malformed, SnapshotError } from '../snapshot/error.ts';
import { OptionError } from './errors.ts';
import type { Execution } from './execution.ts';
import { type LoadOptions, loadExecution } from './snapshot.ts';
import { type Step, stepAt } from './step.ts';

/** Makes the step that `bytes` are a dump of; it can be answered as the original can. Throws SnapshotError, OptionError. */
export function load(bytes: Uint8Array, options: LoadOptions = {}): Step {
  try {
    const execution = loadExecution(bytes, options);
    return stepAt(execution, stopOf(execution));
  } catch (error) {
    // The checks come before what they guard; what passes them and still fails is no dump of ours either.
    if (error instanceof SnapshotError || error instanceof OptionError) throw error;
    throw malformed('its parts contradict each other', error);
  }
}

/** Where a loaded run stands. Throws SnapshotError if that is nowhere. */
function stopOf(execution: Execution): 'call' | 'calls' | 'paused' {
  const { machine, outstanding, call } = execution.parts;
  if (machine.depth < 0) throw malformed('nothing runs in it');
  const waiting = outstanding.calls.length;
  if (machine.isPaused && machine.call === null && call === null) return 'paused';
  if (machine.isPaused || machine.call === null) throw malformed('it is stopped nowhere');
  if (machine.call.group === null && call !== null) return 'call';
  if (machine.call.group !== null && call === null && waiting > 0) return 'calls';
  throw malformed('it is stopped nowhere');
}
