/** `sandboa explain`: shows what becomes of one call, step by step, without performing it. */
import { Catalog } from '../../boundary/catalog.ts';
import { type CallDecision, Decider } from '../../boundary/decide.ts';
import { PolicySet } from '../../boundary/policies/policy-set.ts';
import { type Arguments, UsageError } from '../arguments.ts';
import { JSON_OPTION, readBoundary } from '../boundary-module.ts';
import { ExitCode, type Io } from '../io.ts';
import { toJson } from '../json.ts';
import type { CommandRow } from './command.ts';

const EXIT_CODES: Readonly<Record<CallDecision['verdict'], number>> = {
  allow: ExitCode.ok,
  raise: ExitCode.error,
  ask: ExitCode.denied,
  deny: ExitCode.denied,
};

export const explainCommand = {
  usage: 'explain MODULE FUNCTION [options]',
  summary: 'Shows how one call, the first of a run, is decided. Nothing is performed.',
  options: {
    '--args': { value: 'JSON', doc: 'The arguments: an object of keyword arguments, or an array of positional ones.' },
    ...JSON_OPTION,
  },
  run: explainCall,
} as const satisfies CommandRow;

async function explainCall(args: Arguments, io: Io): Promise<number> {
  const name = args.positional[1];
  const { contracts, policies, pins } = await readBoundary(args, io, 2);
  if (name === undefined) throw new UsageError('no function: give the name of one, such as billing.refund');
  const decider = new Decider(new Catalog(contracts, pins), new PolicySet(policies));
  const given = readCallArguments(args.options.get('--args')?.[0]);
  const decision = decider.decide({ name, ...given, at: 0 }, { states: {}, grants: [] });
  if (args.options.has('--json')) io.out(`${toJson(describe(decision))}\n`);
  else io.out(explanation(decision));
  return EXIT_CODES[decision.verdict];
}

function readCallArguments(text = '{}'): { readonly args: readonly unknown[]; readonly kwargs: Readonly<Record<string, unknown>> } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--args is no JSON: ${(error as Error).message}`);
  }
  if (Array.isArray(value)) return { args: value, kwargs: {} };
  if (typeof value !== 'object' || value === null) throw new UsageError('--args must be a JSON object or array');
  return { args: [], kwargs: value as Record<string, unknown> };
}

function describe(decision: CallDecision): object {
  const { verdict, contract, policy, reason, denial, human, typeError, fault, stages } = decision;
  return {
    verdict,
    contract: contract?.label ?? null,
    contractId: contract?.id ?? null,
    policy,
    reason,
    denial,
    human,
    typeError,
    fault,
    stages,
  };
}

function explanation({ verdict, denial, human, typeError, fault, stages }: CallDecision): string {
  const lines = stages.flatMap(({ stage, verdict: found, reason, steps = [] }) => [
    `${stage.padEnd(10)} ${found.padEnd(5)} ${reason}`,
    ...steps.map((step) => `    ${step.policy}: ${step.verdict}${step.reason === '' ? '' : `, ${step.reason}`}`),
  ]);
  const ending = [
    `verdict    ${verdict}`,
    ...(denial === null ? [] : [`code       ${denial.code}`, `to model   ${denial.message}`]),
    ...(typeError === null ? [] : [`to model   TypeError: ${typeError}`]),
    ...(human === null ? [] : [`to people  ${human}`]),
    ...(fault === null ? [] : [`fault      ${fault}`]),
  ];
  return `${[...lines, ...ending].join('\n')}\n`;
}
