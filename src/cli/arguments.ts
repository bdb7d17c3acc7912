/** Reads command line arguments by a table of options; help is made from the same table. */

/** One option of a command. */
export interface OptionRow {
  /** Name of the value in help; null for a switch. */
  readonly value: string | null;
  readonly doc: string;
  /** May be given more than once. */
  readonly isMany?: boolean;
}

/** Options by flag: `--limit`, `-c`. */
export type OptionTable = Readonly<Record<string, OptionRow>>;

/** What was given on the command line. */
export interface Arguments {
  readonly positional: readonly string[];
  /** Values by flag; a switch has one empty value. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** The command line is wrong; the message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code = 'cli.usage';
}

/** Reads arguments. Throws UsageError. */
export function readArguments(args: readonly string[], table: OptionTable): Arguments {
  const positional: string[] = [];
  const options = new Map<string, string[]>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === '--') {
      positional.push(...args.slice(i + 1));
      break;
    }
    if (!arg.startsWith('-') || arg === '-') {
      positional.push(arg);
      continue;
    }
    const equals = arg.startsWith('--') ? arg.indexOf('=') : -1;
    const flag = equals < 0 ? arg : arg.slice(0, equals);
    const row = Object.hasOwn(table, flag) ? table[flag] : undefined;
    if (row === undefined) throw new UsageError(`unknown option ${flag}`);
    const given = options.get(flag) ?? [];
    if (given.length > 0 && row.isMany !== true) throw new UsageError(`${flag} is given twice`);
    if (row.value === null && equals >= 0) throw new UsageError(`${flag} takes no value`);
    let value = '';
    if (row.value !== null) value = equals >= 0 ? arg.slice(equals + 1) : (args[++i] ?? missing(flag, row.value));
    options.set(flag, [...given, value]);
  }
  return { positional, options };
}

function missing(flag: string, name: string): never {
  throw new UsageError(`${flag} needs a value: ${flag} ${name}`);
}

/** Lines of help on options, aligned. */
export function describeOptions(table: OptionTable): string {
  const rows = Object.entries(table).map(([flag, { value, doc }]) => [value === null ? flag : `${flag} ${value}`, doc] as const);
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, doc]) => `  ${left.padEnd(width)}  ${doc}\n`).join('');
}
