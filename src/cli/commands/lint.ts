/** `sandboa lint`: flags mushy contracts of a boundary module. */
import { lintContracts } from '../../boundary/lint.ts';
import { LINT_RULES } from '../../boundary/lint-rules.ts';
import { type Arguments, UsageError } from '../arguments.ts';
import { JSON_OPTION, readBoundary } from '../boundary-module.ts';
import { ExitCode, type Io } from '../io.ts';
import { toJson } from '../json.ts';
import type { CommandRow } from './command.ts';

export const lintCommand = {
  usage: 'lint MODULE [options]',
  summary: 'Flags contracts that a model cannot use well; exit code 1 if there is one.',
  options: {
    '--except': {
      value: 'RULE=PATTERN',
      doc: `Leaves contracts out of a rule: idempotency=mail.*. The rules are ${Object.keys(LINT_RULES).join(', ')}.`,
      isMany: true,
    },
    ...JSON_OPTION,
  },
  run: lintModule,
} as const satisfies CommandRow;

async function lintModule(args: Arguments, io: Io): Promise<number> {
  const { contracts } = await readBoundary(args, io);
  const findings = lintContracts(contracts, { except: readExceptions(args.options.get('--except') ?? []) });
  if (args.options.has('--json')) io.out(`${toJson(findings)}\n`);
  else io.out(findings.map(({ rule, contract, place, text }) => `${contract} ${place}: ${text} [${rule}]\n`).join(''));
  return findings.length > 0 ? ExitCode.error : ExitCode.ok;
}

function readExceptions(texts: readonly string[]): Record<string, readonly string[]> {
  const except: Record<string, readonly string[]> = {};
  for (const text of texts) {
    const [, rule = '', pattern = ''] = /^([\w-]+)=(.+)$/.exec(text) ?? [];
    if (!Object.hasOwn(LINT_RULES, rule))
      throw new UsageError(`--except wants rule=pattern with one of the rules ${Object.keys(LINT_RULES).join(', ')}; got ${text}`);
    except[rule] = [...(except[rule] ?? []), pattern];
  }
  return except;
}
