/** What a command is: the shape of the rows of the command table. */
import type { Arguments, OptionTable } from '../arguments.ts';
import type { Io } from '../io.ts';

/** A command: how it is called, what it does, its options, and its code, which returns the exit code. */
export interface CommandRow {
  readonly usage: string;
  readonly summary: string;
  readonly options: OptionTable;
  run(args: Arguments, io: Io): Promise<number>;
}
