/** THE command table. A command is a file here and a row. */
import type { CommandRow } from './command.ts';
import { disCommand } from './dis.ts';
import { runCommand } from './run.ts';

export const COMMANDS: Readonly<Record<string, CommandRow>> = {
  run: runCommand,
  dis: disCommand,
};
