/** What commands see of the process, so that tests can run them in place. */

/** The outside of a command. */
export interface Io {
  /** Text for stdout. */
  out(text: string): void;
  /** Text for stderr. */
  err(text: string): void;
  /** All of stdin. */
  readStdin(): string;
  /** Text of a file; throws as `readFileSync` does. */
  readFile(path: string): string;
  /** Writes a text file anew; throws as `writeFileSync` does. */
  writeFile(path: string, text: string): void;
  /** Imports a JavaScript module by its path. */
  importModule(path: string): Promise<Readonly<Record<string, unknown>>>;
  readonly version: string;
  /** True if a person sees stderr as it is written. */
  readonly isTerminal?: boolean;
}

/** Exit codes of all commands. */
export const ExitCode = { ok: 0, error: 1, usage: 2, limit: 3, denied: 4, asked: 5 } as const;
