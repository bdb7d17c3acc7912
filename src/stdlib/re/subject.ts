/** What a pattern is applied to: a str, or a bytes-like object as Latin-1 text. */
import { bytesOfLatin, latinOf, plainBytes } from '../../objects/bytes-like.ts';
import { PyBytes } from '../../objects/containers.ts';
import { typeError } from '../../objects/errors.ts';
import { type Interp, typeOf, type Value } from '../../objects/object.ts';
import { asStr, unwrap } from '../../objects/protocol.ts';
import { isBasic, pointAt, pointCount, unitAt } from '../../objects/text-points.ts';

/** A subject as text. Positions of guests are code points, those of the matcher units. */
export interface Subject {
  readonly text: string;
  readonly isText: boolean;
  /** True if some characters are two units. */
  readonly isWide: boolean;
}

/** The last bytes object looked at, so that a loop over the matches of one does not read it again each time. Bytes do not change. */
const MOST_KEPT = 1 << 22;
/** Reading longer bytes takes a while. */
const LONG = 1 << 16;
let lastBytes: Uint8Array | null = null;
let lastText = '';

/** Returns the text of a subject. Raises TypeError for what is neither str nor bytes-like. */
export function subjectOf(interp: Interp, v: Value): Subject {
  const text = asStr(v);
  if (text !== undefined) return { text, isText: true, isWide: !isBasic(text) };
  const bytes = plainBytes(v);
  if (bytes === undefined) throw typeError(`expected string or bytes-like object, got '${typeOf(v).name}'`);
  return { text: latinText(interp, v, bytes), isText: false, isWide: false };
}

// FUEL: none for long bytes, because what is known of them from before depends on other runs; the time is looked at.
function latinText(interp: Interp, v: Value, bytes: Uint8Array): string {
  if (bytes === lastBytes) return lastText;
  if (bytes.length > LONG) interp.meter.checkTime();
  const latin = latinOf(bytes);
  if (unwrap(v) instanceof PyBytes && bytes.length <= MOST_KEPT) {
    lastText = latin;
    lastBytes = bytes;
  }
  return latin;
}

/** Length in characters. */
export function lengthOf({ text, isWide }: Subject): number {
  return isWide ? pointCount(text) : text.length;
}

/** The unit of a character position. */
export function toUnit({ text, isWide }: Subject, position: number): number {
  return isWide ? unitAt(text, position) : position;
}

/** The character position of a unit. */
export function toPoint({ text, isWide }: Subject, unit: number): number {
  return isWide ? pointAt(text, unit) : unit;
}

/** A part of a subject as the subject's kind of value: str, or bytes. Counts it. */
export function partOf(interp: Interp, subject: Subject, from: number, to: number): Value {
  const { text, isText } = subject;
  const part = text.slice(from, to);
  interp.meter.allocate(48 + (to - from));
  return isText ? part : new PyBytes(bytesOfLatin(part));
}
