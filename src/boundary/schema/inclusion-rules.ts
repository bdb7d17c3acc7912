/** How each keyword of the right side of an inclusion follows from the left side, one row each. */
import { compileSchema, validate } from './compile.ts';
import { FORMATS } from './formats.ts';
import {
  type Facts,
  factsOf,
  finiteValues,
  flatten,
  itemParts,
  type Kind,
  kindsOf,
  memberParts,
  namedMembers,
  type ObjectPart,
  otherParts,
  type Part,
  prefixLength,
  requiredMembers,
  textOf,
} from './inclusion-left.ts';
import { isRecord, type Schema, type SchemaObject } from './schema.ts';
import { isMultiple } from './values.ts';

/** What asks: the questions that a rule leads to. */
export interface Asking {
  holds(left: readonly Part[], right: Part, path: string, depth: number): boolean;
  quietly(ask: () => boolean): boolean;
  follow(reference: string, from: Part): Part;
}

/** One keyword of the right side. */
export interface Question {
  readonly asking: Asking;
  readonly parts: readonly ObjectPart[];
  readonly facts: Facts;
  readonly right: Part & { readonly schema: SchemaObject };
  readonly argument: unknown;
  readonly path: string;
  readonly depth: number;
}

type InclusionRule = (question: Question) => boolean;

/** True if the left side has no value of these kinds, so that the keyword says nothing of it. */
function isWithout({ kinds }: Facts, ...wanted: Kind[]): boolean {
  return !wanted.some((kind) => kinds.has(kind));
}

const forNumbers =
  (rule: InclusionRule): InclusionRule =>
  (q) =>
    isWithout(q.facts, 'integer', 'fraction') || rule(q);
const forStrings =
  (rule: InclusionRule): InclusionRule =>
  (q) =>
    isWithout(q.facts, 'string') || rule(q);
const forArrays =
  (rule: InclusionRule): InclusionRule =>
  (q) =>
    isWithout(q.facts, 'array') || rule(q);
const forObjects =
  (rule: InclusionRule): InclusionRule =>
  (q) =>
    isWithout(q.facts, 'object') || rule(q);

/** Some part has the very same keyword, and its companions. */
function hasSame({ parts, right }: Question, ...keywords: string[]): boolean {
  return parts.some(({ schema, root }) =>
    keywords.every((keyword) => {
      const text = textOf(right.schema[keyword] ?? null);
      // A reference means the same only in the same document.
      return text === textOf(schema[keyword] ?? null) && (text?.includes('"$ref"') !== true || textOf(root) === textOf(right.root));
    }),
  );
}

/** The greatest lower or least upper bound among the parts' numbers. */
function bound(parts: readonly ObjectPart[], keyword: string, choose: (...all: number[]) => number): number {
  return choose(...parts.flatMap(({ schema }) => (typeof schema[keyword] === 'number' ? [schema[keyword]] : [])));
}

/** Rows by keyword. Absent: annotations, `$defs`, and keywords that another row reads. */
export const INCLUSION_RULES: Readonly<Record<string, InclusionRule>> = {
  type: ({ facts, argument }) => [...facts.kinds].every((kind) => kindsOf(argument).has(kind)),
  // A left side whose values are listed never comes here.
  enum: () => false,
  const: () => false,
  minimum: forNumbers((q) => followsBelow(q, false)),
  exclusiveMinimum: forNumbers((q) => followsBelow(q, true)),
  maximum: forNumbers((q) => followsAbove(q, false)),
  exclusiveMaximum: forNumbers((q) => followsAbove(q, true)),
  multipleOf: forNumbers(({ parts, facts, argument }) => {
    const step = argument as number;
    const isWhole = isWithout(facts, 'fraction') && Number.isInteger(1 / step);
    return isWhole || parts.some(({ schema }) => schema['multipleOf'] === step || isExactMultiple(schema['multipleOf'], step));
  }),
  minLength: forStrings(({ parts, argument }) => argument === 0 || bound(parts, 'minLength', Math.max) >= (argument as number)),
  maxLength: forStrings(({ parts, argument }) => bound(parts, 'maxLength', Math.min) <= (argument as number)),
  pattern: forStrings((q) => hasSame(q, 'pattern')),
  format: forStrings((q) => !Object.hasOwn(FORMATS, q.argument as string) || hasSame(q, 'format')),
  minItems: forArrays(({ parts, argument }) => argument === 0 || bound(parts, 'minItems', Math.max) >= (argument as number)),
  maxItems: forArrays(({ parts, argument }) => maxItems(parts) <= (argument as number)),
  uniqueItems: forArrays(
    ({ parts, argument }) => argument === false || parts.some(({ schema }) => schema['uniqueItems'] === true) || maxItems(parts) <= 1,
  ),
  prefixItems: forArrays(followsPrefix),
  items: forArrays(followsItems),
  contains: forArrays(
    (q) =>
      (q.right.schema['minContains'] === 0 && q.right.schema['maxContains'] === undefined) ||
      hasSame(q, 'contains', 'minContains', 'maxContains'),
  ),
  properties: forObjects(followsProperties),
  patternProperties: forObjects(followsPatterns),
  additionalProperties: forObjects(followsAdditional),
  required: forObjects(({ parts, argument }) => (argument as string[]).every((key) => requiredMembers(parts).has(key))),
  minProperties: forObjects(
    ({ parts, argument }) => Math.max(bound(parts, 'minProperties', Math.max), requiredMembers(parts).size) >= (argument as number),
  ),
  maxProperties: forObjects(
    ({ parts, argument }) => Math.min(bound(parts, 'maxProperties', Math.min), closedSize(parts)) <= (argument as number),
  ),
  propertyNames: forObjects(followsNames),
  dependentRequired: forObjects(({ parts, argument }) =>
    Object.entries(argument as Record<string, string[]>).every(
      ([key, needed]) =>
        memberParts(parts, key) === null || needed.every((one) => requiredMembers(parts).has(one) || dependsOn(parts, key, one)),
    ),
  ),
  dependentSchemas: forObjects(({ asking, parts, right, argument, path, depth }) =>
    Object.entries(argument as Record<string, Schema>).every(
      ([key, schema]) => memberParts(parts, key) === null || asking.holds(parts, { schema, root: right.root }, path, depth),
    ),
  ),
  unevaluatedItems: forArrays((q) => q.argument === true),
  unevaluatedProperties: forObjects((q) => q.argument === true),
  $ref: ({ asking, parts, right, argument, path, depth }) => asking.holds(parts, asking.follow(argument as string, right), path, depth),
  allOf: ({ asking, parts, right, argument, path, depth }) =>
    (argument as Schema[]).every((schema) => asking.holds(parts, { schema, root: right.root }, path, depth)),
  anyOf: ({ asking, parts, right, argument, path, depth }) =>
    (argument as Schema[]).some((schema) => asking.quietly(() => asking.holds(parts, { schema, root: right.root }, path, depth))),
  oneOf: ({ asking, parts, right, argument, path, depth }) => {
    const branches = (argument as Schema[]).map((schema) => ({ schema, root: right.root }));
    return branches.some(
      (branch) =>
        branches.every((other) => other === branch || isDisjoint(parts, [other], 0)) &&
        asking.quietly(() => asking.holds(parts, branch, path, depth)),
    );
  },
  not: ({ parts, right, argument }) => isDisjoint(parts, [{ schema: argument as Schema, root: right.root }], 0),
  if: ({ asking, parts, right, path, depth }) => {
    const { then: yes = true, else: no = true } = right.schema as { then?: Schema; else?: Schema };
    const test = { schema: right.schema['if'] as Schema, root: right.root };
    const follows = (schema: Schema): boolean => asking.holds(parts, { schema, root: right.root }, path, depth);
    if (isDisjoint(parts, [test], 0)) return follows(no);
    if (asking.quietly(() => asking.holds(parts, test, path, depth))) return follows(yes);
    return follows(yes) && follows(no);
  },
};

function followsBelow({ parts, facts, argument }: Question, isStrict: boolean): boolean {
  const least = bound(parts, 'minimum', Math.max);
  const above = bound(parts, 'exclusiveMinimum', Math.max);
  const wanted = argument as number;
  if (above >= wanted || (isStrict ? least > wanted : least >= wanted)) return true;
  // Between whole numbers there is nothing: above 0 means from 1.
  return isWithout(facts, 'fraction') && Math.max(Math.ceil(least), Math.floor(above) + 1) >= (isStrict ? Math.floor(wanted) + 1 : wanted);
}

function followsAbove({ parts, facts, argument }: Question, isStrict: boolean): boolean {
  const most = bound(parts, 'maximum', Math.min);
  const below = bound(parts, 'exclusiveMaximum', Math.min);
  const wanted = argument as number;
  if (below <= wanted || (isStrict ? most < wanted : most <= wanted)) return true;
  return isWithout(facts, 'fraction') && Math.min(Math.floor(most), Math.ceil(below) - 1) <= (isStrict ? Math.ceil(wanted) - 1 : wanted);
}

/** Whole steps only: with binary fractions a multiple of a multiple can fall outside the tolerance of the check. */
function isExactMultiple(of: unknown, step: number): boolean {
  return typeof of === 'number' && Number.isInteger(of) && Number.isInteger(step) && isMultiple(of, step);
}

function maxItems(parts: readonly ObjectPart[]): number {
  const closed = parts.map(({ schema: { prefixItems, items } }) =>
    items === false ? (Array.isArray(prefixItems) ? prefixItems.length : 0) : Infinity,
  );
  return Math.min(bound(parts, 'maxItems', Math.min), ...closed);
}

function followsPrefix(q: Question): boolean {
  const schemas = q.argument as Schema[];
  return schemas.every((schema, i) => i >= maxItems(q.parts) || followsItem(q, schema, i));
}

function followsItem({ asking, parts, right, path, depth }: Question, schema: Schema, index: number): boolean {
  const left = itemParts(parts, index);
  return left === null || asking.holds(left, { schema, root: right.root }, `${path}[${index}]`, depth + 1);
}

function followsItems(q: Question): boolean {
  const { asking, parts, right, argument, path, depth } = q;
  const most = maxItems(parts);
  const start = prefixLength([right]);
  const named = prefixLength(parts);
  for (let i = start; i < Math.min(named, most); i++) if (!followsItem(q, argument as Schema, i)) return false;
  if (most <= Math.max(start, named)) return true;
  const rest = itemParts(parts, Infinity);
  return rest === null || asking.holds(rest, { schema: argument as Schema, root: right.root }, `${path}[]`, depth + 1);
}

function followsMember({ asking, parts, right, path, depth }: Question, key: string, schema: Schema): boolean {
  const left = memberParts(parts, key);
  return left === null || asking.holds(left, { schema, root: right.root }, path === '' ? key : `${path}.${key}`, depth + 1);
}

function followsProperties(q: Question): boolean {
  return Object.entries(q.argument as Record<string, Schema>).every(([key, schema]) => followsMember(q, key, schema));
}

function followsPatterns(q: Question): boolean {
  return Object.entries(q.argument as Record<string, Schema>).every(([pattern, schema]) => {
    const expression = new RegExp(pattern, 'u');
    const named = namedMembers(q.parts).filter((key) => expression.test(key));
    return named.every((key) => followsMember(q, key, schema)) && followsOthers(q, schema);
  });
}

function followsAdditional(q: Question): boolean {
  const { properties = {}, patternProperties = {} } = q.right.schema as Readonly<Record<string, object>>;
  const patterns = Object.keys(patternProperties).map((pattern) => new RegExp(pattern, 'u'));
  const named = namedMembers(q.parts).filter((key) => !Object.hasOwn(properties, key) && !patterns.some((pattern) => pattern.test(key)));
  return named.every((key) => followsMember(q, key, q.argument as Schema)) && followsOthers(q, q.argument as Schema);
}

function followsOthers({ asking, parts, right, path, depth }: Question, schema: Schema): boolean {
  const rest = otherParts(parts);
  return rest === null || asking.holds(rest, { schema, root: right.root }, `${path}{}`, depth + 1);
}

/** How many members there can be where no others than the named ones may be; Infinity elsewhere. */
function closedSize(parts: readonly ObjectPart[]): number {
  return otherParts(parts) === null ? namedMembers(parts).filter((key) => memberParts(parts, key) !== null).length : Infinity;
}

function followsNames({ asking, parts, right, argument, path, depth }: Question): boolean {
  const compiled = compileSchema(argument as Schema, right.root);
  const isNamed = otherParts(parts) === null;
  if (isNamed && namedMembers(parts).every((key) => memberParts(parts, key) === null || validate(compiled, key).length === 0)) return true;
  const names = parts.flatMap(({ schema, root }) =>
    schema['propertyNames'] === undefined ? [] : [{ schema: schema['propertyNames'] as Schema, root }],
  );
  return asking.holds(
    [...names, { schema: { type: 'string' }, root: true }],
    { schema: argument as Schema, root: right.root },
    path,
    depth + 1,
  );
}

function dependsOn(parts: readonly ObjectPart[], key: string, needed: string): boolean {
  return parts.some(({ schema }) => {
    const rows = schema['dependentRequired'];
    return isRecord(rows) && Object.hasOwn(rows, key) && (rows[key] as string[]).includes(needed);
  });
}

/** True if no value can fit both sides: by kind, by listed values, or by a member that both require and that cannot be both. */
function isDisjoint(left: readonly Part[], right: readonly Part[], depth: number): boolean {
  const [a, b] = [flatten(left), flatten(right)];
  if (a === null || b === null) return true;
  const facts = factsOf([...a, ...b]);
  if (facts.kinds.size === 0) return true;
  if (finiteValues([...a, ...b], facts)?.length === 0) return true;
  if (depth > 8) return false;
  for (const { schema, root } of [...b, ...a]) {
    const branches = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined;
    const others = b.some((part) => part.schema === schema) ? a : b;
    if (branches?.every((inner) => isDisjoint(others, [{ schema: inner, root }], depth + 1)) === true) return true;
  }
  if (facts.kinds.size > 1 || !facts.kinds.has('object')) return false;
  const common = [...requiredMembers([...a, ...b])];
  return common.some((key) => {
    const [x, y] = [memberParts(a, key), memberParts(b, key)];
    return x === null || y === null || isDisjoint(x, y, depth + 1);
  });
}
