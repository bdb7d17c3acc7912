/** Where journals are kept: the interface of stores, and the one in memory. */
import { JournalError } from './errors.ts';

/** Lines on their way into a journal. */
export interface JournalLines {
  /** Returns their texts: JSON without a line break. May make them when they are first asked for. */
  texts(): readonly string[];
  /** Optional, for stores that write bytes: gives the lines one by one to `link`. Either way may be gone again and again. */
  into?(link: Link): void;
}

/** Takes the line `{"hash":"HASH",BODY` and returns HASH, in hex: the SHA-256 of the UTF-8 of `before`, a line break, `{` and `body`. */
export type Link = (before: string, body: string) => string;

/**
 * Keeps journals by id, each a list of lines that only grows. To write one of your own:
 * `append` returns when the lines are as safe as the store promises: the boundary calls it before a handler runs and before the program sees an outcome, and goes on when it returns. Lines of one
 * `append` are kept all, or the first of them, in their order. What it throws ends the run with nothing more done. Everything is synchronous, so that journals work under `runSync` too.
 * One writer at a time: `open` throws JournalError `busy` while another has the journal. Nothing else needs to be known of lines: they prove their order themselves.
 */
export interface JournalStore {
  /** Opens a journal for writing, making it if there is none; lines that are there stay. `lines` of the writer are those. */
  open(id: string): JournalWriter;
  /** Returns the lines of a journal; null if there is none. Never waits for a writer. */
  read(id: string): readonly string[] | null;
  /** Returns the ids of all journals, oldest first where the store knows. */
  list(): readonly string[];
  /** Optional: SHA-256 of a text's UTF-8 in hex, where the platform has a faster one than ours. */
  readonly sha256?: (text: string) => string;
}

/** A journal open for writing. */
export interface JournalWriter {
  /** The lines that were there when it was opened. */
  readonly lines: readonly string[];
  append(lines: JournalLines): void;
  /** Gives the journal free for other writers. May be called more than once. */
  close(): void;
}

/** Keeps journals as long as the process lives. */
export class MemoryStore implements JournalStore {
  readonly #journals = new Map<string, JournalLines[]>();
  readonly #open = new Set<string>();

  open(id: string): JournalWriter {
    if (this.#open.has(id)) throw new JournalError('busy', `The journal ${id} has a writer already.`);
    this.#open.add(id);
    const kept = this.#journals.get(id) ?? [];
    this.#journals.set(id, kept);
    return {
      lines: kept.flatMap((lines) => lines.texts()),
      append: (lines) => {
        kept.push(lines);
      },
      close: () => {
        this.#open.delete(id);
      },
    };
  }

  /** Adds a journal that was written elsewhere. Throws JournalError if there is one of this id. */
  add(id: string, lines: readonly string[]): void {
    if (this.#journals.has(id)) throw new JournalError('exists', `The store has a journal ${id} already.`);
    this.#journals.set(id, [{ texts: () => lines }]);
  }

  read(id: string): readonly string[] | null {
    return this.#journals.get(id)?.flatMap((lines) => lines.texts()) ?? null;
  }

  list(): readonly string[] {
    return [...this.#journals.keys()];
  }
}
