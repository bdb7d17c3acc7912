/** The journal of a session: one list of entries for all its runs, each of which has an id of its own. */
import type { Recorder, RunStart } from './recorder.ts';

/** Notes the runs of a session. */
export class SessionJournal {
  readonly #recorder: Recorder;
  readonly #id: string;
  readonly #start: Omit<RunStart, 'runId' | 'code' | 'filename'>;
  #runs = 0;

  constructor(recorder: Recorder, id: string, start: Omit<RunStart, 'runId' | 'code' | 'filename'>) {
    this.#recorder = recorder;
    this.#id = id;
    this.#start = start;
  }

  /** Notes that a run begins; returns its id. */
  begin(code: string, inputs: Readonly<Record<string, unknown>>): string {
    const filename = `<python-input-${this.#runs}>`;
    this.#runs += 1;
    const runId = `${this.#id}.${this.#runs}`;
    this.#recorder.started({ ...this.#start, runId, code, filename, inputs });
    return runId;
  }

  /** Lets the journal go. */
  close(): void {
    this.#recorder.close();
  }
}
