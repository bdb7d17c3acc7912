/** Compiles JSON Schemas to closures, without generating code, and checks values against them. A keyword without a row is refused, so that nothing passes unchecked by mistake. */
import type { Violation } from '../../interpreter/denial.ts';
import { ContractError } from '../errors.ts';
import { APPLICATORS } from './applicators.ts';
import { ASSERTIONS } from './assertions.ts';
import type { Keyword, LooseKeyword, Making } from './keyword.ts';
import { type Node, type Rule, Run } from './run.ts';
import { isRecord, isSchema, resolveReference, type Schema, type SchemaObject } from './schema.ts';

const MAX_NESTING = 100;
const MAX_SCHEMAS = 20_000;

/** `$id` names the whole document; a second document inside it is not supported. */
const ROWS: Readonly<Record<string, Keyword>> = { $id: { shape: (x) => typeof x === 'string' }, ...ASSERTIONS, ...APPLICATORS };

// SECURITY: a null prototype, so that a keyword called `constructor` finds no row.
const KEYWORDS: Readonly<Record<string, LooseKeyword | undefined>> = Object.assign(Object.create(null), ROWS);

/** The keywords that are known; `x-` names are annotations too. */
export const KNOWN_KEYWORDS: readonly string[] = Object.keys(ROWS);

/** Checks that a schema uses only keywords that are known, with proper arguments. Throws ContractError; `where` names the schema. */
export function checkSchema(schema: unknown, where: string): asserts schema is Schema {
  let count = 0;
  const checkPart = (part: unknown, depth: number): void => {
    if (typeof part === 'boolean') return;
    if (!isRecord(part)) throw new ContractError(`${where} must be a JSON Schema: an object, true or false.`);
    if (depth > MAX_NESTING) throw new ContractError(`${where} is nested too deeply.`);
    if (++count > MAX_SCHEMAS) throw new ContractError(`${where} holds more than ${MAX_SCHEMAS} schemas.`);
    for (const [keyword, argument] of Object.entries(part)) {
      if (keyword.startsWith('x-') || argument === undefined) continue;
      const row = KEYWORDS[keyword];
      if (row === undefined) throw new ContractError(`${where}: the keyword "${keyword}" is not supported.`);
      if (!row.shape(argument)) throw new ContractError(`${where}: "${keyword}" cannot be ${textOf(argument)}.`);
      if (keyword === '$id' && depth > 0) throw new ContractError(`${where}: "$id" inside a schema is not supported.`);
      if (keyword === '$ref' && !isSchema(resolveReference(schema, argument as string))) {
        throw new ContractError(`${where}: "$ref" points at nothing: ${argument}`);
      }
      for (const inner of row.inner?.(argument) ?? []) checkPart(inner, depth + 1);
    }
  };
  checkPart(schema, 0);
}

function textOf(argument: unknown): string {
  try {
    return JSON.stringify(argument)?.slice(0, 200) ?? typeof argument;
  } catch {
    return typeof argument;
  }
}

/** A schema ready for use. */
export interface CompiledSchema {
  readonly node: Node;
  /** True if some keyword asks which members other keywords looked at. */
  readonly tracksSeen: boolean;
}

/** Compiles a schema that `checkSchema` has accepted; `root` is what its references start from, where it is part of another. */
export function compileSchema(schema: Schema, root: Schema = schema): CompiledSchema {
  const nodes = new Map<unknown, Node>();
  const compileNode = (part: unknown): Node => {
    const known = nodes.get(part);
    if (known !== undefined) return known;
    const node: Node = { rules: [] };
    nodes.set(part, node);
    node.rules = makeRules(part as Schema, making);
    return node;
  };
  const making = { node: compileNode, reference: (reference: string) => compileNode(resolveReference(root, reference)) };
  const node = compileNode(schema);
  const tracksSeen = [...nodes.keys()].some((part) => isRecord(part) && ('unevaluatedItems' in part || 'unevaluatedProperties' in part));
  return { node, tracksSeen };
}

function makeRules(schema: Schema, making: Omit<Making, 'schema'>): Rule[] {
  if (schema === true) return [];
  if (schema === false) return [(run, value) => run.add('false', value, 'nothing')];
  const rows = Object.keys(schema).map((keyword) => [KEYWORDS[keyword], schema[keyword]] as const);
  const ordered = [...rows.filter(([row]) => row?.isLast !== true), ...rows.filter(([row]) => row?.isLast === true)];
  return ordered.flatMap(([row, argument]) => (argument === undefined ? [] : (row?.make?.(argument, { ...making, schema }) ?? [])));
}

const compiled = new WeakMap<SchemaObject, CompiledSchema>();

/** Returns what in `value` breaks the schema, which `checkSchema` has accepted. Never throws, whatever the value is. */
export function findViolations(schema: Schema, value: unknown): readonly Violation[] {
  if (typeof schema === 'boolean') return schema ? [] : [{ path: '', rule: 'false', got: null, allowed: 'nothing' }];
  let known = compiled.get(schema);
  if (known === undefined) {
    known = compileSchema(schema);
    compiled.set(schema, known);
  }
  return validate(known, value);
}

/** Returns what in `value` breaks a compiled schema. Never throws, whatever the value is. */
export function validate({ node, tracksSeen }: CompiledSchema, value: unknown): readonly Violation[] {
  const run = new Run(tracksSeen);
  try {
    run.apply(node, value);
  } catch {
    // SECURITY: a getter or a proxy of the value threw; what it threw is nobody's business here.
    return [{ path: run.pathHere, rule: 'readable', got: 'a value that threw when it was read', allowed: 'plain data' }];
  }
  return run.violations;
}
