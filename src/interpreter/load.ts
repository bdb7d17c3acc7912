/** `load` and `loadSession`: a dumped step or session, as it was. */
import { malformed, type SnapshotCode, SnapshotError } from '../snapshot/error.ts';
import { OptionError } from './errors.ts';
import type { Execution } from './execution.ts';
import { type Session, sessionOf } from './session.ts';
import { type LoadOptions, loadExecution } from './snapshot.ts';
import { type Step, stepAt, stopOf, type WaitingStop } from './step.ts';

/**
 * Makes the step that `bytes` are a dump of; it can be answered as the original can. The step of a session comes with a session that nobody holds: see
 * `loadSession`. Throws SnapshotError, OptionError.
 */
export function load(bytes: Uint8Array, options: LoadOptions = {}): Step {
  return loadAs(bytes, options, (execution) => {
    if (execution.parts.options.session !== null && !execution.isStopped)
      throw new OptionError('The dump holds a session between two runs: use loadSession().');
    return stepAt(execution);
  });
}

/** Makes the session that `bytes` are a dump of; if a run was waiting for an answer, its `step` is where. Throws SnapshotError, OptionError. */
export function loadSession(bytes: Uint8Array, options: LoadOptions = {}): Session {
  return loadAs(bytes, options, (execution) => {
    const session = sessionOf(execution);
    if (execution.isStopped) stepAt(execution);
    return session;
  });
}

function loadAs<T>(bytes: Uint8Array, options: LoadOptions, make: (execution: Execution) => T): T {
  try {
    return make(loadExecution(bytes, options));
  } catch (error) {
    // The checks come before what they guard; what passes them and still fails is no dump of ours either.
    if (error instanceof SnapshotError || error instanceof OptionError) throw error;
    throw malformed('its parts contradict each other', error);
  }
}

/** As `load`, for those who drive the run themselves; `stop` is null for a session between two runs. */
export function loadAt(bytes: Uint8Array, options: LoadOptions): { readonly execution: Execution; readonly stop: WaitingStop | null } {
  return loadAs(bytes, options, (execution) => ({ execution, stop: execution.isStopped ? stopOf(execution) : null }));
}

/** True for what `load` throws for the bytes it is given. */
export function isRefusedDump(error: unknown): error is SnapshotError {
  return error instanceof SnapshotError;
}

/** For dumps that hold more than a run: what is wrong with them. */
export function refusedDump(code: SnapshotCode, message: string): SnapshotError {
  return new SnapshotError(code, message);
}
