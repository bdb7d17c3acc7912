/** The TypeErrors of calls to guest functions. CPython: Python/ceval.c (too_many_positional, format_missing, initialize_locals). */
import { type PyException, typeError } from './errors.ts';
import { suggest } from './suggestions.ts';

/** "f() missing 2 required positional arguments: 'a' and 'b'". `name` is the function's qualname. */
export function missingArguments(name: string, names: readonly string[], kind: 'positional' | 'keyword-only'): PyException {
  return typeError(`${name}() missing ${names.length} required ${kind} argument${names.length === 1 ? '' : 's'}: ${listOfNames(names)}`);
}

function listOfNames(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`);
  if (quoted.length === 1) return quoted[0];
  if (quoted.length === 2) return `${quoted[0]} and ${quoted[1]}`;
  return `${quoted.slice(0, -1).join(', ')}, and ${quoted[quoted.length - 1]}`;
}

/**
 * "f() takes from 1 to 2 positional arguments but 3 were given". `argcount`: positional parameters, `defaults`: how many of them have one,
 * `given`: positional arguments, `keywordOnlyGiven`: how many keyword-only parameters have got a value from the call.
 */
export function tooManyPositional(name: string, argcount: number, defaults: number, given: number, keywordOnlyGiven: number): PyException {
  const isPlural = defaults > 0 || argcount !== 1;
  const takes = defaults > 0 ? `from ${argcount - defaults} to ${argcount}` : `${argcount}`;
  const parameters = `positional argument${isPlural ? 's' : ''}`;
  const what =
    keywordOnlyGiven > 0
      ? `${given} positional argument${given === 1 ? '' : 's'} (and ${keywordOnlyGiven} keyword-only argument${keywordOnlyGiven === 1 ? '' : 's'}) were given`
      : `${given} ${given === 1 ? 'was' : 'were'} given`;
  return typeError(`${name}() takes ${takes} ${parameters} but ${what}`);
}

/** "f() got an unexpected keyword argument 'bb'. Did you mean 'b'?". `candidates`: names of the parameters that may be given by keyword. */
export function unexpectedKeyword(name: string, keyword: string, candidates: readonly string[]): PyException {
  const close = suggest(candidates, keyword);
  const tail = close === undefined ? '' : `. Did you mean '${close}'?`;
  return typeError(`${name}() got an unexpected keyword argument '${keyword}'${tail}`);
}

/** "f() got multiple values for argument 'a'". */
export function multipleValues(name: string, parameter: string): PyException {
  return typeError(`${name}() got multiple values for argument '${parameter}'`);
}

/** "f() got some positional-only arguments passed as keyword arguments: 'a, b'". */
export function positionalOnlyAsKeyword(name: string, names: readonly string[]): PyException {
  return typeError(`${name}() got some positional-only arguments passed as keyword arguments: '${names.join(', ')}'`);
}

/** "keywords must be strings". */
export function keywordsMustBeStrings(): PyException {
  return typeError('keywords must be strings');
}
