/** Where journals are kept: the interface of stores, and the one in memory. */
import { JournalError } from './errors.ts';

/** One line of a journal. */
export interface JournalLine {
  /** JSON without a line break. May be made when it is first read. */
  readonly text: string;
}

/**
 * Keeps journals by id, each a list of lines that only grows. To write one of your own:
 * `append` returns when the lines are as safe as the store promises: the boundary calls it before a handler runs and before the program sees an outcome, and goes on when it returns. Lines of one
 * `append` are kept all, or the first of them, in their order. What it throws ends the run with nothing more done. Everything is synchronous, so that journals work under `runSync` too.
 * One writer at a time: `open` throws JournalError `busy` while another has the journal. Nothing else needs to be known of lines: they prove their order and completeness themselves.
 */
export interface JournalStore {
  /** Opens a journal for writing, making it if there is none; lines that are there stay. `lines` of the writer are those. */
  open(id: string): JournalWriter;
  /** Returns the lines of a journal; null if there is none. Never waits for a writer. */
  read(id: string): readonly string[] | null;
  /** Returns the ids of all journals, oldest first where the store knows. */
  list(): readonly string[];
}

/** A journal open for writing. */
export interface JournalWriter {
  /** The lines that were there when it was opened. */
  readonly lines: readonly string[];
  append(lines: readonly JournalLine[]): void;
  /** Gives the journal free for other writers. May be called more than once. */
  close(): void;
}

/** Keeps journals as long as the process lives. */
export class MemoryStore implements JournalStore {
  readonly #journals = new Map<string, JournalLine[]>();
  readonly #open = new Set<string>();

  open(id: string): JournalWriter {
    if (this.#open.has(id)) throw new JournalError('busy', `The journal ${id} has a writer already.`);
    this.#open.add(id);
    const kept = this.#journals.get(id) ?? [];
    this.#journals.set(id, kept);
    return {
      lines: kept.map(({ text }) => text),
      append: (lines) => {
        for (let i = 0; i < lines.length; i++) kept.push(lines[i] as JournalLine);
      },
      close: () => {
        this.#open.delete(id);
      },
    };
  }

  read(id: string): readonly string[] | null {
    return this.#journals.get(id)?.map(({ text }) => text) ?? null;
  }

  list(): readonly string[] {
    return [...this.#journals.keys()];
  }
}
