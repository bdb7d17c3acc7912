/** `sandboa grants`: lists, adds and revokes standing grants. */
import { addGrant, type Grant, type GrantInput, revokeGrant } from '../../boundary/grants.ts';
import type { Schema } from '../../boundary/schema/schema.ts';
import { KEY_OPTION, needKey, needOption, readExpiry, readGrants, writeGrants } from '../approval-files.ts';
import { type Arguments, UsageError } from '../arguments.ts';
import { JSON_OPTION } from '../boundary-module.ts';
import { ExitCode, type Io } from '../io.ts';
import { toJson } from '../json.ts';
import type { CommandRow } from './command.ts';

export const grantsCommand = {
  usage: 'grants FILE list|add|revoke [ID] --key FILE [options]',
  summary: 'Lists, adds or revokes standing grants: calls that are made without asking a person.',
  options: {
    ...KEY_OPTION,
    '--match': { value: 'PATTERN', doc: 'The contracts: billing.refund, billing.*, billing.*@1.', isMany: true },
    '--args': { value: 'JSON', doc: 'A JSON Schema that the arguments must fit.' },
    '--by': { value: 'NAME', doc: 'Who grants.' },
    '--expires': { value: 'WHEN', doc: '30m, 24h, 7d, or a date.' },
    '--max-calls': { value: 'N', doc: 'How many calls it covers.' },
    '--max-amount': { value: 'NAME=N', doc: 'What an argument may sum up to: cents=50000.' },
    ...JSON_OPTION,
  },
  run: runGrants,
} as const satisfies CommandRow;

const ACTIONS: Readonly<Record<string, (grants: readonly Grant[], id: string, args: Arguments) => readonly Grant[]>> = {
  add: (grants, id, args) => addGrant(grants, { id, ...readGrant(args) }),
  revoke: (grants, id) => revokeGrant(grants, id),
};

async function runGrants(args: Arguments, io: Io): Promise<number> {
  const [path, action = 'list', id, ...more] = args.positional;
  if (path === undefined) throw new UsageError('no file of grants');
  const key = needKey(args, io);
  const act = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (act === undefined && action !== 'list') throw new UsageError(`unknown action ${action}: list, add or revoke`);
  if (more.length > 0 || (id !== undefined && act === undefined)) throw new UsageError(`${more[0] ?? id} is too many`);
  let grants = readGrants(path, key, io, action === 'add');
  if (act !== undefined) {
    if (id === undefined) throw new UsageError(`no id: ${action} ID`);
    grants = act(grants, id, args);
    writeGrants(path, grants, key, io);
  }
  if (args.options.has('--json')) io.out(`${toJson(grants)}\n`);
  else io.out(grants.map((grant) => `${lineOf(grant, Date.now())}\n`).join(''));
  return ExitCode.ok;
}

function readGrant(args: Arguments): Omit<GrantInput, 'id'> {
  const { options } = args;
  const amount = options.get('--max-amount')?.[0];
  const calls = options.get('--max-calls')?.[0];
  const schema = options.get('--args')?.[0];
  needOption(args, '--match', 'contracts');
  return {
    match: options.get('--match') ?? [],
    by: needOption(args, '--by', 'person'),
    expiresAt: readExpiry(needOption(args, '--expires', 'end'), Date.now()),
    ...(calls === undefined ? {} : { maxCalls: Number(calls) }),
    ...(amount === undefined ? {} : { maxAmount: readAmount(amount) }),
    ...(schema === undefined ? {} : { args: readSchema(schema) }),
  };
}

function readAmount(text: string): { readonly argument: string; readonly max: number } {
  const [, argument, max] = /^(\w+)=(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (argument === undefined || max === undefined) throw new UsageError(`--max-amount wants NAME=N, such as cents=50000; got ${text}`);
  return { argument, max: Number(max) };
}

function readSchema(text: string): Schema {
  try {
    return JSON.parse(text) as Schema;
  } catch (error) {
    throw new UsageError(`--args is no JSON: ${(error as Error).message}`);
  }
}

function lineOf(grant: Grant, now: number): string {
  const { id, match, by, expiresAt, maxCalls, usedCalls, maxAmount, usedAmount, isRevoked } = grant;
  const isUsedUp = maxCalls !== null && usedCalls >= maxCalls;
  const state = isRevoked ? 'revoked' : now >= expiresAt ? 'expired' : isUsedUp ? 'used up' : 'active';
  const calls = `${usedCalls}${maxCalls === null ? '' : ` of ${maxCalls}`} calls`;
  const amount = maxAmount === null ? '' : `, ${usedAmount} of ${maxAmount.max} ${maxAmount.argument}`;
  return `${id}  ${state}  ${match.join(' ')}  ${calls}${amount}, until ${new Date(expiresAt).toISOString()}, by ${by}`;
}
