/** THE table of lint rules. */
import { canonicalJson } from './canonical.ts';
import type { Contract } from './contract.ts';
import type { Effect } from './contract-spec.ts';
import { type Form, formsOf, type Place, placesOf } from './schema/forms.ts';
import { boundsLength, hasNestedQuantifiers } from './schema/pattern-risk.ts';
import { isRecord, type Schema } from './schema/schema.ts';
import { visitSchemas, withoutAnnotations } from './schema/walk.ts';

/** What a rule finds. */
export interface LintFault {
  readonly place: string;
  readonly text: string;
}

/** What a rule reads of a contract. */
export type LintedContract = Pick<Contract, 'name' | 'version' | 'summary' | 'input' | 'output' | 'effect' | 'idempotency' | 'parameters'>;

/** A rule: one sentence on what it flags, and the function that finds it. */
export interface LintRule {
  readonly doc: string;
  readonly find: (contract: LintedContract, all: readonly LintedContract[]) => readonly LintFault[];
}

/** Rules by name. */
export const LINT_RULES = {
  'free-text': { doc: 'A lone parameter of free text, and free text as the result.', find: findFreeText },
  any: { doc: 'A value of which the schema says nothing: true, {}, no type, an object or array of anything.', find: findAny },
  summary: { doc: 'No summary, or one that only repeats the name.', find: findSummary },
  unbounded: { doc: 'A text, array or map of any length in the arguments of a write.', find: findUnbounded },
  verb: { doc: 'A name that says that something is done, and not what.', find: findVerb },
  idempotency: { doc: 'A write that is done twice if it is called twice.', find: findIdempotency },
  indistinct: { doc: 'Two functions that the same arguments fit, and that nothing but the name tells apart.', find: findIndistinct },
  pattern: { doc: 'A pattern with nested quantifiers, which can keep the host busy for hours.', find: findPatterns },
} as const satisfies Record<string, LintRule>;

/** The name of a rule. */
export type LintRuleName = keyof typeof LINT_RULES;

const WRITES: readonly Effect[] = ['write', 'irreversible'];
const EMPTY_VERBS: ReadonlySet<string> = new Set(['do', 'run', 'execute', 'exec', 'handle', 'process', 'perform']);
/** Names that say nothing about what is passed. */
const EMPTY_NAMES: ReadonlySet<string> = new Set('id key name value data input text arg args params payload object item'.split(' '));
/** Formats that only texts of a limited length have. */
const BOUNDED_FORMATS: ReadonlySet<unknown> = new Set(['date', 'email', 'hostname', 'ipv4', 'ipv6', 'uuid']);

function findFreeText({ input, output, parameters }: LintedContract): readonly LintFault[] {
  const [parameter, ...others] = parameters;
  if (parameter === undefined || others.length > 0) return [];
  const forms = formsOf(input, input).map(({ properties }) => (properties as Record<string, Schema> | undefined)?.[parameter.name]);
  const isFree = forms.some((schema) => schema !== undefined && isFreeText(formsOf(schema, input)));
  if (!isFree || !isFreeText(formsOf(output, output))) return [];
  return [
    {
      place: `input.${parameter.name}`,
      text: 'free text in and free text out is no contract: name the parts that go in and come out, with their types',
    },
  ];
}

function isFreeText(forms: readonly Form[]): boolean {
  const texts = forms.filter(({ type }) => type !== 'null');
  const isFree = (form: Form): boolean =>
    form['type'] === 'string' && ['enum', 'const', 'format', 'pattern'].every((keyword) => form[keyword] === undefined);
  return texts.length > 0 && texts.every((form) => form['type'] === 'string') && texts.some(isFree);
}

function findAny({ input, output }: LintedContract): readonly LintFault[] {
  // Only parameters can be passed, so what the input says of other members is of no weight.
  return [...placesOfInput(input), ...placesOfOutput(output)].flatMap(({ place, forms }) => {
    const why = forms.map(whyAny).find((reason) => reason !== null);
    return why === undefined ? [] : [{ place, text: `${why}: say what it may be` }];
  });
}

function whyAny(form: Form): string | null {
  const { type, enum: values, properties, additionalProperties, patternProperties, items, prefixItems } = form;
  if (values !== undefined || form['const'] !== undefined) return null;
  if (type === undefined) return Object.keys(withoutAnnotations(form) as object).length === 0 ? 'anything fits' : 'it has no type';
  if (type === 'object' && properties === undefined && additionalProperties === undefined && patternProperties === undefined)
    return 'it is an object of anything';
  return type === 'array' && items === undefined && prefixItems === undefined ? 'it is an array of anything' : null;
}

function findSummary({ name, summary }: LintedContract): readonly LintFault[] {
  if (summary.trim() === '') return [{ place: 'summary', text: 'there is no summary: say in one sentence what the function does' }];
  const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const repeats = [name, name.split('.').at(-1) as string].some((one) => letters(one) === letters(summary));
  return repeats ? [{ place: 'summary', text: 'the summary only repeats the name: say in one sentence what the function does' }] : [];
}

function findUnbounded({ effect, input }: LintedContract): readonly LintFault[] {
  if (!WRITES.includes(effect)) return [];
  return placesOfInput(input).flatMap(({ place, forms }) => {
    const why = forms.map(whyUnbounded).find((reason) => reason !== null);
    return why === undefined ? [] : [{ place, text: `${why}, and the function writes` }];
  });
}

function whyUnbounded(form: Form): string | null {
  const { type, enum: values, format, pattern, maxLength, maxItems, items, maxProperties, additionalProperties, patternProperties } = form;
  if (values !== undefined || form['const'] !== undefined) return null;
  if (
    type === 'string' &&
    maxLength === undefined &&
    !BOUNDED_FORMATS.has(format) &&
    !(typeof pattern === 'string' && boundsLength(pattern))
  )
    return 'a text of any length fits: give it a maxLength, an enum or a format';
  if (type === 'array' && maxItems === undefined && items !== false) return 'an array of any length fits: give it maxItems';
  const isMap = isRecord(additionalProperties) || additionalProperties === true || patternProperties !== undefined;
  return type === 'object' && isMap && maxProperties === undefined ? 'a map of any size fits: give it maxProperties' : null;
}

function findVerb({ name }: LintedContract): readonly LintFault[] {
  const last = name.split('.').at(-1) as string;
  const [verb = ''] = last
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_')
    .filter((word) => word !== '');
  return EMPTY_VERBS.has(verb) ? [{ place: 'name', text: `"${verb}" says nothing: name what it does to what` }] : [];
}

function findIdempotency({ effect, idempotency }: LintedContract): readonly LintFault[] {
  if (!WRITES.includes(effect) || idempotency !== 'none') return [];
  const text =
    "a call that is made again after a failure is done twice: give idempotency: 'key' and use ctx.idempotencyKey, or 'natural' if twice is the same as once";
  return [{ place: 'idempotency', text }];
}

function findIndistinct(contract: LintedContract, all: readonly LintedContract[]): readonly LintFault[] {
  if (contract.parameters.length === 0) return [];
  const input = canonicalJson(withoutAnnotations(contract.input));
  const output = canonicalJson(withoutAnnotations(contract.output));
  const isVague = contract.parameters.every(({ name }) => EMPTY_NAMES.has(name.toLowerCase()));
  const twins = all.filter(
    (other) =>
      other.name !== contract.name &&
      other.effect === contract.effect &&
      canonicalJson(withoutAnnotations(other.input)) === input &&
      (isVague || canonicalJson(withoutAnnotations(other.output)) === output),
  );
  // Told once for a pair, at the one that comes later by name.
  const [twin] = [...new Set(twins.map(({ name }) => name))].filter((name) => name < contract.name).sort();
  if (twin === undefined) return [];
  const advice = isVague
    ? 'name the parameters after what they take, as in customer_id'
    : 'make one function of them, with an enum, or let their types differ';
  return [{ place: 'input', text: `whatever ${twin} takes fits here too, so a mix-up is not noticed: ${advice}` }];
}

function findPatterns({ input, output }: LintedContract): readonly LintFault[] {
  const faults: LintFault[] = [];
  const visitSide = (side: string, root: Schema): void =>
    visitSchemas(root, (schema, place) => {
      if (typeof schema === 'boolean') return;
      const { pattern, patternProperties } = schema;
      const patterns = [...(typeof pattern === 'string' ? [pattern] : []), ...Object.keys((patternProperties ?? {}) as object)];
      for (const one of patterns.filter(hasNestedQuantifiers)) {
        const text = `the pattern ${one} has a quantifier inside a quantified group: some texts take it exponential time; write it so that there is one way to match`;
        faults.push({ place: joined(side, place), text });
      }
    });
  visitSide('input', input);
  visitSide('output', output);
  return faults;
}

function placesOfInput(input: Schema): readonly Place[] {
  return placesOf(input)
    .filter(({ place }) => place !== '' && !place.startsWith('{}'))
    .map(({ place, forms }) => ({ place: joined('input', place), forms }));
}

function placesOfOutput(output: Schema): readonly Place[] {
  return placesOf(output).map(({ place, forms }) => ({ place: joined('output', place), forms }));
}

function joined(side: string, place: string): string {
  return place === '' || place.startsWith('[') || place.startsWith('{') ? `${side}${place}` : `${side}.${place}`;
}
