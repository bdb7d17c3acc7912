/** Values in journals: the JSON of `toTagged`, written as text in one go and with secrets replaced. The order of members stays. `fromTagged` reads it back. */
import { Float } from '../../interpreter/convert.ts';
import { GuestObject } from '../../interpreter/safe-repr.ts';
import { toHex } from '../hash.ts';
import { JournalError } from './errors.ts';

/** Deeper values are refused; more than what can cross, so that whatever crossed can be written. */
const MAX_DEPTH = 210;
const DOLLAR = 0x24;

/** Replaces what a text must not show; null where nothing is hidden. */
export type Scrub = ((text: string) => string) | null;

/** Returns the JSON text of a value. Throws JournalError for what cannot cross anyway: functions, instances of classes, cycles. */
export function valueText(value: unknown, scrub: Scrub = null): string {
  return textOf(value, scrub, 0);
}

function textOf(value: unknown, scrub: Scrub, depth: number): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(scrub === null ? value : scrub(value));
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0) ? String(value) : `{"$number":"${Object.is(value, -0) ? '-0' : value}"}`;
    case 'boolean':
      return value ? 'true' : 'false';
    case 'undefined':
      return 'null';
    case 'bigint':
      return `{"$int":"${value}"}`;
    case 'object':
      return value === null ? 'null' : objectText(value, scrub, depth + 1);
    default:
      throw new JournalError('value', `A ${typeof value} cannot be written to a journal.`);
  }
}

function objectText(value: object, scrub: Scrub, depth: number): string {
  if (depth > MAX_DEPTH) throw new JournalError('value', `A value nested deeper than ${MAX_DEPTH} levels cannot be written to a journal.`);
  if (Array.isArray(value)) return listText(value, scrub, depth);
  if (value instanceof Float) return `{"$float":"${Object.is(value.value, -0) ? '-0' : value.value}"}`;
  if (value instanceof Uint8Array) return `{"$bytes":"${toHex(value)}"}`;
  if (value instanceof Set) return `{"$set":${listText([...value], scrub, depth)}}`;
  if (value instanceof Map)
    return `{"$map":${listText(
      [...value].map(([key, item]) => [key, item]),
      scrub,
      depth,
    )}}`;
  if (value instanceof GuestObject) return `{"$object":${listText([value.type, value.repr], scrub, depth)}}`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
    throw new JournalError('value', 'An instance of a class cannot be written to a journal.');
  return recordText(value as Readonly<Record<string, unknown>>, scrub, depth);
}

function listText(items: readonly unknown[], scrub: Scrub, depth: number): string {
  let text = '[';
  for (let i = 0; i < items.length; i++) text += (i === 0 ? '' : ',') + textOf(items[i], scrub, depth);
  return `${text}]`;
}

function recordText(record: Readonly<Record<string, unknown>>, scrub: Scrub, depth: number): string {
  const keys = Object.keys(record);
  let text = '{';
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    // Names that begin with $ are ours.
    if (key.charCodeAt(0) === DOLLAR) return `{"$record":${listText(Object.entries(record), scrub, depth)}}`;
    text += `${i === 0 ? '' : ','}${nameText(scrub === null ? key : scrub(key))}${textOf(record[key], scrub, depth)}`;
  }
  return `${text}}`;
}

/** Names as they stand before their members: most come again and again. */
const nameTexts = new Map<string, string>();

function nameText(name: string): string {
  let text = nameTexts.get(name);
  if (text === undefined) {
    text = `${JSON.stringify(name)}:`;
    if (name.length <= 40 && nameTexts.size < 1000) nameTexts.set(name, text);
  }
  return text;
}
