/** `sandboa dis`: shows the instructions a program compiles to. */
import { disassemble } from '../../interpreter/disassemble.ts';
import { RunError } from '../../interpreter/errors.ts';
import type { Arguments } from '../arguments.ts';
import { ExitCode, type Io } from '../io.ts';
import { readSource, SOURCE_OPTIONS } from '../source.ts';
import type { CommandRow } from './command.ts';

export const disCommand = {
  usage: 'dis FILE|-c CODE|-',
  summary: "Shows a program's instructions.",
  options: SOURCE_OPTIONS,
  run: showInstructions,
} as const satisfies CommandRow;

async function showInstructions(args: Arguments, io: Io): Promise<number> {
  const { code, filename } = readSource(args, io);
  try {
    io.out(`${disassemble(code, filename).trimEnd()}\n`);
    return ExitCode.ok;
  } catch (error) {
    if (error instanceof RunError) {
      io.err(`${error.traceback}\n`);
      return ExitCode.error;
    }
    if (!(error instanceof Error) || error.name !== 'LimitExceeded') throw error;
    io.err(`LimitExceeded: ${error.message}\n`);
    return ExitCode.limit;
  }
}
