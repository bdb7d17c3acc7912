/** Checks what a host passes: names of options, limits, functions and inputs. A typing mistake must never mean "no limit". */
import { LIMITS, type LimitName, type LimitRow, type Limits } from '../limits/limits.ts';
import { OptionError, shown } from './errors.ts';
import { isSystemFunction } from './system-functions.ts';

const NAME = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}]*$/u;

const KEYWORDS = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda ' +
    'nonlocal not or pass raise return try while with yield'
  ).split(' '),
);

/** Throws OptionError unless `options` is an object with no other keys than `known`. */
export function checkOptions(options: unknown, known: readonly string[], where: string): void {
  if (typeof options !== 'object' || options === null) throw new OptionError(`The options of ${where} must be an object.`);
  const unknown = Object.keys(options).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new OptionError(`${where} has no option ${JSON.stringify(unknown)}; it has ${known.join(', ')}.`);
}

/** Returns the limits given, checked. Throws OptionError. */
export function checkLimits(limits: unknown): Limits {
  if (limits === undefined) return {};
  if (typeof limits !== 'object' || limits === null) throw new OptionError('`limits` must be an object.');
  for (const [name, value] of Object.entries(limits)) {
    if (name === 'pauseEvery') {
      if (value !== undefined && !(Number.isSafeInteger(value) && value >= 1))
        throw new OptionError('`pauseEvery` must be a whole number of units from 1.');
      continue;
    }
    if (!Object.hasOwn(LIMITS, name))
      throw new OptionError(`Unknown limit ${JSON.stringify(name)}; the limits are ${Object.keys(LIMITS).join(', ')}.`);
    if (value === undefined) continue;
    const { unit, most = Infinity }: LimitRow = LIMITS[name as LimitName];
    if (typeof value !== 'number' || !(value >= 0))
      throw new OptionError(`The limit ${name} must be a number of ${unit} that is not negative.`);
    if (value > most) throw new OptionError(`The limit ${name} can be at most ${most} ${unit}.`);
  }
  return limits;
}

/** True for a name that Python code can use as a variable. */
export function isIdentifier(name: string): boolean {
  return NAME.test(name) && !KEYWORDS.has(name);
}

/** Throws OptionError unless every function is a distinct dotted name and none hides another or an input. */
export function checkNames(functions: readonly string[], inputs: readonly string[]): void {
  const taken = new Map<string, string>();
  for (const name of inputs) {
    if (!isIdentifier(name)) throw new OptionError(`The input ${JSON.stringify(name)} is no Python name.`);
    taken.set(name, 'an input');
  }
  for (const name of functions) {
    if (typeof name !== 'string' || !isSystemFunction(name)) checkName(name);
    if (taken.has(name)) throw new OptionError(`The name ${name} is both ${taken.get(name)} and a function.`);
    taken.set(name, 'a function');
  }
  for (const name of functions) {
    for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      const outer = name.slice(0, dot);
      if (taken.has(outer)) throw new OptionError(`The function ${name} is inside ${outer}, which is ${taken.get(outer)}.`);
    }
  }
}

function checkName(name: unknown): void {
  if (typeof name !== 'string' || !name.split('.').every(isIdentifier))
    throw new OptionError(`The function ${shown(name)} is no dotted Python name.`);
  if (name.split('.')[0] === 'boundary')
    throw new OptionError(`The function ${name} would hide the module boundary: give it another name.`);
}

/** Throws OptionError unless `value` is a function or absent. */
export function checkFunction(value: unknown, name: string): void {
  if (value !== undefined && value !== null && typeof value !== 'function') throw new OptionError(`\`${name}\` must be a function.`);
}

/** The limits and their units, for those who read limits from text. */
export function limitUnits(): ReadonlyMap<string, string> {
  return new Map(Object.entries(LIMITS).map(([name, { unit }]) => [name, unit]));
}
