/** Typed Python stubs of contracts: what a program can call, with which types, as text that does not change unless the contracts do. */
import { Catalog } from './catalog.ts';
import type { Contract } from './contract.ts';
import type { Parameter, Retirement } from './contract-spec.ts';
import { formsOf } from './schema/forms.ts';
import type { Schema } from './schema/schema.ts';
import { DENIAL_STUB, DENIAL_STUB_NAMES } from './stub-denials.ts';
import { docstring } from './stub-text.ts';
import { camel, describeSchema, StubTypes } from './stub-types.ts';

/** Options of `makeStubs`. */
export interface StubOptions {
  /** As those of `run`: `['billing@1']`. */
  readonly pins?: readonly string[];
}

/** Returns the stubs of the contracts that a run would offer, retired ones left out, and of the module `boundary`. Throws ContractError. */
export function makeStubs(contracts: readonly Contract[], { pins = [] }: StubOptions = {}): string {
  const { imports, definitions, functions } = stubParts(offeredContracts(contracts, pins));
  const head = '# What the host offers. The functions are there without an import.\n';
  const denials = `# In the module boundary: from boundary import Denied, would_allow, budget\n\n\n${DENIAL_STUB}`;
  return [`${head}${imports}`, ...definitions, ...functions, denials].map((part) => part.trimEnd()).join('\n\n\n') + '\n';
}

/** The parts of stubs that are made from contracts. */
export interface StubParts {
  readonly imports: string;
  readonly definitions: readonly string[];
  readonly functions: readonly string[];
}

/** The contracts that a run would offer, by name. Throws ContractError. */
export function offeredContracts(contracts: readonly Contract[], pins: readonly string[]): readonly Contract[] {
  return new Catalog(contracts, pins).contracts.filter(({ retired }) => retired === null);
}

/** Makes the parts of the stubs of contracts that have a name each. */
export function stubParts(contracts: readonly Contract[]): StubParts {
  const names = contracts.flatMap(({ name }) => name.split('.'));
  const types = new StubTypes(new Set([...names, ...DENIAL_STUB_NAMES, 'TypedDict', 'Literal', 'NotRequired', 'Any', 'Never', 'builtins']));
  const functions = namespaceText(contracts, 0, types);
  const { definitions, usesBuiltins } = types;
  const imported = [...types.imports].sort();
  const imports = [
    ...(usesBuiltins ? ['import builtins\n'] : []),
    ...(imported.length > 0 ? [`from typing import ${imported.join(', ')}\n`] : []),
  ];
  return { imports: imports.join(''), definitions, functions };
}

/** Functions and namespaces at one depth of names. */
function namespaceText(contracts: readonly Contract[], depth: number, types: StubTypes): string[] {
  const indent = '    '.repeat(depth);
  const groups = new Map<string, Contract[]>();
  for (const one of contracts) {
    const part = one.name.split('.')[depth] as string;
    groups.set(part, [...(groups.get(part) ?? []), one]);
  }
  return [...groups].map(([part, members]) => {
    const [first] = members as [Contract, ...Contract[]];
    if (first.name.split('.').length === depth + 1) return functionText(first, part, indent, types);
    return `${indent}class ${part}:\n${namespaceText(members, depth + 1, types).join('\n')}`;
  });
}

function functionText(contract: Contract, part: string, indent: string, types: StubTypes): string {
  const { input, output, parameters, isConcurrent, name } = contract;
  const hint = name.split('.').map(camel).join('');
  const texts = parameters.map((parameter) => {
    const type = types.typeOf(schemaOf(parameter, input), input, `${hint}${camel(parameter.name)}`);
    return `${parameter.name}: ${type}${parameter.isRequired ? '' : ' = ...'}`;
  });
  const star = starIndex(parameters);
  if (star >= 0) texts.splice(star, 0, '*');
  const decorator = indent === '' ? '' : `${indent}@staticmethod\n`;
  const result = types.typeOf(output, output, `${hint}Result`);
  const doc = docstring(docLines(contract), `${indent}    `);
  return `${decorator}${indent}${isConcurrent ? 'async ' : ''}def ${part}(${texts.join(', ')}) -> ${result}:\n${doc}${indent}    ...\n`;
}

/** Where parameters must go by keyword, since Python takes none that is required after one that is not; -1 if nowhere. */
function starIndex(parameters: readonly Parameter[]): number {
  const optional = parameters.findIndex(({ isRequired }) => !isRequired);
  return optional >= 0 && parameters.slice(optional).some(({ isRequired }) => isRequired) ? optional : -1;
}

function schemaOf({ name }: Parameter, input: Schema): Schema {
  const found = formsOf(input, input).map(({ properties }) => (properties as Record<string, Schema> | undefined)?.[name]);
  return found.find((schema) => schema !== undefined) ?? true;
}

function docLines(contract: Contract): readonly string[] {
  const { summary, effect, limits, timeoutMs, denials, deprecated, parameters, input, output } = contract;
  const { perRun, rate } = limits;
  const facts = [
    `Effect: ${effect}.`,
    ...(perRun === undefined ? [] : [`At most ${perRun} ${perRun === 1 ? 'call' : 'calls'} in a run.`]),
    ...(rate === undefined ? [] : [`At most ${rate.calls} ${rate.calls === 1 ? 'call' : 'calls'} in ${rate.perMs / 1000} s.`]),
    ...(timeoutMs === null ? [] : [`Given up after ${timeoutMs / 1000} s.`]),
    ...(denials.length === 0 ? [] : [`May be denied as ${[...denials].sort().join(', ')}.`]),
  ];
  const told = parameters.flatMap((parameter) => {
    const text = describeSchema(schemaOf(parameter, input), input);
    return text === '' ? [] : [`${parameter.name}: ${text}`];
  });
  const result = describeSchema(output, output);
  return [
    summary.trim() === '' ? `The function ${contract.name}.` : summary,
    '',
    ...(deprecated === null ? [] : [deprecationText(deprecated)]),
    facts.join(' '),
    ...told,
    ...(result === '' ? [] : [`Returns: ${result}`]),
  ];
}

function deprecationText({ reason, use = [] }: Retirement): string {
  const instead = use.length === 0 ? '' : ` Use ${use.map((one) => `${one}()`).join(' or ')} instead.`;
  return `Deprecated${reason === undefined ? '' : `: ${reason.replace(/\.$/, '')}`}.${instead}`;
}
