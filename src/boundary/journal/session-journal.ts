/** The journal of a session: one list of entries for all its runs, each of which has an id of its own. */
import { JournalError } from './errors.ts';
import { type JournalOptions, type Recorder, type RunStart, reopenSession } from './recorder.ts';
import { openJournal, type RunJournal } from './run-journal.ts';

/** The id of a run of a session, by its number from 1. Number 0 stands for the session before its first run. */
export function sessionRunId(id: string, number: number): string {
  return `${id}.${number}`;
}

/** The journal of a session that goes on from a snapshot. */
export interface GoneOnSession {
  readonly id: string;
  readonly journal: RunJournal;
  /** How many runs there were. */
  readonly runs: number;
}

/** Opens the journal of a stored session, of which `runId` was the last run. Throws JournalError. */
export function goOnSession(options: JournalOptions, runId: string, isPaused: boolean): GoneOnSession {
  const [, id, number] = /^(.+)\.(\d+)$/.exec(runId) ?? [];
  if (id === undefined) throw new JournalError('missing', 'The session has no journal: what it has done would be missing in one.');
  const runs = Number(number);
  if (runs === 0) return { id, runs, journal: openJournal(options, id, null) as RunJournal };
  const reopened = reopenSession(options, id, { run: runId, isPaused });
  return { id, runs, journal: openJournal(options, id, { reopened, recall: null }) as RunJournal };
}

/** Notes the runs of a session. */
export class SessionJournal {
  readonly #recorder: Recorder;
  readonly #id: string;
  readonly #start: Omit<RunStart, 'runId' | 'code' | 'filename'>;
  #runs: number;

  /** `runs`: how many there are in the journal. */
  constructor(recorder: Recorder, id: string, start: Omit<RunStart, 'runId' | 'code' | 'filename'>, runs = 0) {
    this.#recorder = recorder;
    this.#id = id;
    this.#start = start;
    this.#runs = runs;
  }

  /** Notes that a run begins; returns its id. */
  begin(code: string, inputs: Readonly<Record<string, unknown>>): string {
    const filename = `<python-input-${this.#runs}>`;
    this.#runs += 1;
    const runId = sessionRunId(this.#id, this.#runs);
    this.#recorder.started({ ...this.#start, runId, code, filename, inputs });
    return runId;
  }

  /** Lets the journal go. */
  close(): void {
    this.#recorder.close();
  }
}
