/** A section for a system prompt: what a program can call, what does not exist, how denial looks, the limits with their numbers, one short example. */
import type { Contract } from './contract.ts';
import type { PolicyCall } from './policies/policy.ts';
import { PolicySet } from './policies/policy-set.ts';
import type { Policy } from './policies/table.ts';
import { DENIAL_CLASSES } from './stub-denials.ts';
import { oneLine } from './stub-text.ts';
import { offeredContracts, stubParts } from './stubs.ts';

/** Options of `makePrompt`. */
export interface PromptOptions {
  /** As those of `run`. */
  readonly policies?: readonly Policy[];
  readonly pins?: readonly string[];
  /** Ceilings of a run to be named: `{ timeMs: 10_000, memory: 67_108_864 }`. */
  readonly limits?: Readonly<Record<string, number>>;
}

/** Returns the section, as Markdown. The same contracts, policies and limits give the same text. Throws ContractError, PolicyError. */
export function makePrompt(contracts: readonly Contract[], { policies = [], pins = [], limits = {} }: PromptOptions = {}): string {
  const set = new PolicySet(policies);
  const offered = offeredContracts(contracts, pins);
  const usable = offered.filter((contract) => refusalOf(contract, set) === null);
  const sections = [
    INTRODUCTION,
    functionsSection(usable),
    absentSection(offered, set),
    DENIAL_SECTION,
    limitsSection(policies, limits),
    exampleSection(usable),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

const INTRODUCTION = `# Running Python

You write Python 3.14 that runs in a sandbox. It can compute, and it can call the functions below; nothing else reaches the world. Each call is checked by the host, which answers it or denies it.
The value of the last expression is the result; what you print is kept, too.`;

const DENIAL_SECTION = `## When a call is denied

A denied call raises \`boundary.Denied\`, a PermissionError, or one of its subclasses: ${Object.entries(DENIAL_CLASSES)
  .slice(1)
  .map(([name, { bases }]) => `\`${name}\`${bases.length > 1 ? ` (also a ${bases[1]})` : ''}`)
  .join(', ')}.
\`d.code\` says why, \`d.retry\` whether asking again can help: \`never\`, \`after\` (wait \`d.retry_after\` seconds), \`after_approval\`, \`after_change\` (correct what \`d.violations\` lists). \`d.alternatives\` names functions to use instead.
Do not repeat a call whose \`retry\` is \`never\`. If you do not catch a denial, the program ends there.`;

function functionsSection(contracts: readonly Contract[]): string {
  if (contracts.length === 0) return '## Functions\n\nThere are none: the program can only compute.';
  const { imports, definitions, functions } = stubParts(contracts);
  const code = [imports, ...definitions, ...functions].filter((part) => part !== '').map((part) => part.trimEnd());
  return `## Functions\n\nThey are there without an import. The types are for you to read; values are plain dicts, lists, strings and numbers.\n\n${fenced(code.join('\n\n'))}`;
}

/** A fence longer than any in the text, which may hold words of the host. */
function fenced(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}python\n${code}\n${fence}`;
}

function absentSection(offered: readonly Contract[], set: PolicySet): string {
  const refused = offered.flatMap((contract) => {
    const reason = refusalOf(contract, set);
    return reason === null ? [] : [`- \`${contract.name}\`: ${oneLine(reason)}.`];
  });
  const lines = [
    '## What does not exist',
    '',
    'No files, network, environment, processes, threads, `input()` or packages to install. Modules of the standard library that only compute can be imported; any other import is a ModuleNotFoundError. Do not look for a way around: there is none.',
    ...(refused.length === 0 ? [] : ['', 'These functions are denied whatever their arguments, so do not call them:', '', ...refused]),
  ];
  return lines.join('\n');
}

/** Why no call of a contract is let through, as far as that can be told without arguments; null if one may be. */
function refusalOf(contract: Contract, { policies }: PolicySet): string | null {
  const set = new PolicySet(policies.filter(({ kind }) => kind === 'deny' || kind === 'maxEffect' || kind === 'allow'));
  const call: PolicyCall = { contract, args: {}, at: 0 };
  const { refusal } = set.decide(call, {});
  return refusal === null ? null : refusal.reason;
}

function limitsSection(policies: readonly Policy[], limits: Readonly<Record<string, number>>): string {
  const told = policies.flatMap((policy) => {
    const text = (POLICY_WORDS[policy.kind] as (policy: Policy) => string | null)(policy);
    return text === null ? [] : [`- ${oneLine(text)}`];
  });
  const ceilings = Object.entries(limits).map(([name, value]) => `- ${LIMIT_WORDS[name]?.(value) ?? `${name}: ${value}`}`);
  if (told.length + ceilings.length === 0) return '';
  const note = ceilings.length === 0 ? '' : '\n\nA limit of the run ends the program and cannot be caught.';
  return `## Limits\n\n${[...told, ...ceilings].join('\n')}${note}`;
}

/** What a model is told of a policy; null where the list of functions tells it. */
const POLICY_WORDS: { readonly [K in Policy['kind']]: (policy: Extract<Policy, { kind: K }>) => string | null } = {
  allow: () => null,
  deny: () => null,
  maxEffect: () => null,
  where: ({ match, reason }) => `${names(match)}: ${reason}.`,
  budget: ({ match, scope, calls, bytes, cost }) => {
    const parts = [
      ...(calls === null ? [] : [`${calls} ${calls === 1 ? 'call' : 'calls'}`]),
      ...(bytes === null ? [] : [`${bytes} bytes of arguments and results`]),
      ...(cost === null ? [] : [costWords(cost)]),
    ];
    return `${names(match)}: at most ${parts.join(', ')} in a ${scope}${match.length > 1 || match.some((one) => one.includes('*')) ? ', together' : ''}.`;
  },
  rate: ({ match, calls, perMs }) => `${names(match)}: at most ${calls} ${calls === 1 ? 'call' : 'calls'} in ${perMs / 1000} s.`,
  ask: ({ match, reason, when }) =>
    `${names(match)}: ${when === null ? 'each call' : 'some calls'} must be approved by a person: ${reason}.`,
};

function costWords(cost: { readonly max: number; readonly unit?: string; readonly perCall?: number; readonly argument?: string }): string {
  const unit = cost.unit === undefined ? '' : ` ${cost.unit}`;
  return cost.argument === undefined
    ? `${cost.max}${unit}, ${cost.perCall}${unit} for each call`
    : `${cost.max}${unit} in all by \`${cost.argument}\``;
}

function names(match: readonly string[]): string {
  return match.map((one) => (one === '*' ? 'all functions' : `\`${one}\``)).join(', ');
}

const LIMIT_WORDS: Readonly<Record<string, (value: number) => string>> = {
  fuel: (value) => `Work: ${value} units, about one for each turn of a loop and each call.`,
  memory: (value) => `Memory: ${value} bytes.`,
  timeMs: (value) => `Time: ${value / 1000} s.`,
  recursion: (value) => `Depth of calls: ${value}.`,
  output: (value) => `Printed text: ${value} bytes.`,
  calls: (value) => `Calls of functions of the host: ${value}.`,
  sourceBytes: (value) => `Size of the program: ${value} bytes.`,
};

/** One call, with the denial caught: of a function that reads, if there is one. */
function exampleSection(contracts: readonly Contract[]): string {
  const contract = contracts.find(({ effect }) => effect === 'read') ?? contracts[0];
  if (contract === undefined) return '';
  const args = contract.parameters.filter(({ isRequired }) => isRequired).map(({ name }) => `${name}=${name}`);
  const call = `${contract.isConcurrent ? 'await ' : ''}${contract.name}(${args.join(', ')})`;
  const code = `from boundary import Denied

try:
    result = ${call}
except Denied as d:
    result = None
    print(d.code, d.retry, d.message)
result`;
  return `## Example\n\n${fenced(code)}`;
}
