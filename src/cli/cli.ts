/** The command line: finds the command, reads its arguments, turns failures into exit codes. */
import { ApprovalError, ContractError, PolicyError } from '../boundary/errors.ts';
import { JournalError } from '../boundary/journal/errors.ts';
import { ConversionError, OptionError } from '../interpreter/errors.ts';
import { isRefusedDump } from '../interpreter/load.ts';
import { describeOptions, readArguments, UsageError } from './arguments.ts';
import type { CommandRow } from './commands/command.ts';
import { COMMANDS } from './commands/table.ts';
import { ExitCode, type Io } from './io.ts';

const ENDINGS = `
Exit codes: 0 done, 1 Python error or a check that failed, 2 wrong usage, 3 limit exceeded, 4 denied, 5 waits for a person.
`;

/** Errors that say what is wrong with the command line, or with what it names. */
const USAGE_ERRORS = [UsageError, OptionError, ConversionError, ContractError, PolicyError, ApprovalError, JournalError];

/** Runs a command line and returns the exit code. */
export async function runCommandLine(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version') {
    io.out(`${io.version}\n`);
    return ExitCode.ok;
  }
  if (name === '--help' || name === '-h') {
    io.out(help());
    return ExitCode.ok;
  }
  if (name === undefined) {
    io.err(help());
    return ExitCode.usage;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    io.err(`sandboa: unknown command ${name}; the commands are ${Object.keys(COMMANDS).join(', ')}\n`);
    return ExitCode.usage;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(helpOn(command));
    return ExitCode.ok;
  }
  return runOne(name, command, rest, io);
}

async function runOne(name: string, command: CommandRow, args: readonly string[], io: Io): Promise<number> {
  try {
    return await command.run(readArguments(args, command.options), io);
  } catch (error) {
    if (!isRefusedDump(error) && !USAGE_ERRORS.some((cls) => error instanceof cls)) throw error;
    io.err(`sandboa ${name}: ${(error as Error).message}\n`);
    return ExitCode.usage;
  }
}

function help(): string {
  const rows = Object.values(COMMANDS).map(({ usage, summary }) => `  sandboa ${usage}\n      ${summary}\n`);
  return `Runs Python behind a boundary of approved external calls.\n\nUsage:\n${rows.join('')}  sandboa --version\n  sandboa COMMAND --help\n${ENDINGS}`;
}

function helpOn({ usage, summary, options }: CommandRow): string {
  return `Usage: sandboa ${usage}\n\n${summary}\n\nOptions:\n${describeOptions(options)}${ENDINGS}`;
}
