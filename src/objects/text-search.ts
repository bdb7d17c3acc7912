/** Searching and replacing in text, by code units, for str and (as Latin-1) bytes. Charges before the work. CPython: Objects/stringlib/fastsearch.h. */
import { TextBuilder, textOfUnits } from './byte-builder.ts';
import type { Interp } from './object.ts';
import { isBasic, pointCount } from './text-points.ts';
import { chargeSize } from './text-range.ts';

/** Needles this long in long texts are searched in linear time; indexOf may take the product of the lengths. */
const LONG_NEEDLE = 32;
const LONG_SEARCH = 1 << 22;

/** Index of the first code unit of `needle` in text[from:to], or -1. Charges for the search. */
export function findUnits(interp: Interp, text: string, needle: string, from: number, to: number): number {
  // FUEL: for the distance, as a program may search on from each place. One search takes milliseconds at most.
  const at = seekUnits(interp, text, needle, from, to);
  interp.meter.charge(((at < 0 ? to : at) - from) >> 6);
  return at;
}

/** As findUnits for one of many searches in a text, which the caller has charged for as a whole. */
export function seekUnits(interp: Interp, text: string, needle: string, from: number, to: number): number {
  const size = to - from;
  if (needle.length > size) return -1;
  const haystack = to < text.length ? text.slice(0, to) : text;
  if (needle.length >= LONG_NEEDLE && needle.length * size > LONG_SEARCH) return linearFind(interp, haystack, needle, from);
  let at = haystack.indexOf(needle, from);
  if (splitsPairs(needle)) while (at >= 0 && isInsidePair(text, needle, at)) at = haystack.indexOf(needle, at + 1);
  return at;
}

/** As findUnits, the last place. */
export function findLastUnits(interp: Interp, text: string, needle: string, from: number, to: number): number {
  const at = seekLastUnits(interp, text, needle, from, to);
  interp.meter.charge((to - Math.max(at, from)) >> 6);
  return at;
}

/** As findLastUnits for one of many searches in a text, which the caller has charged for as a whole. */
export function seekLastUnits(interp: Interp, text: string, needle: string, from: number, to: number): number {
  const size = to - from;
  if (needle.length > size) return -1;
  if (needle.length >= LONG_NEEDLE && needle.length * size > LONG_SEARCH) return linearFindLast(interp, text, needle, from, to);
  let at = text.lastIndexOf(needle, to - needle.length);
  if (splitsPairs(needle)) while (at >= 0 && isInsidePair(text, needle, at)) at = at === 0 ? -1 : text.lastIndexOf(needle, at - 1);
  return at >= from ? at : -1;
}

/** True for a needle that could match half of a surrogate pair. */
export function splitsPairs(needle: string): boolean {
  return (needle.charCodeAt(0) & 0xfc00) === 0xdc00 || (needle.charCodeAt(needle.length - 1) & 0xfc00) === 0xd800;
}

function isInsidePair(text: string, needle: string, at: number): boolean {
  return isPairCut(text, at) || isPairCut(text, at + needle.length);
}

function isPairCut(text: string, at: number): boolean {
  return at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

// Knuth, Morris and Pratt's search. FUEL: for what it has looked at, as the caller may search on from there.
function linearFind(interp: Interp, text: string, needle: string, from: number): number {
  interp.meter.charge(needle.length >> 3);
  const at = linearSearch(text, needle, from);
  interp.meter.charge(((at < 0 ? text.length : at) - from) >> 4);
  return at;
}

/** The last place, by the same search on both texts backwards. */
function linearFindLast(interp: Interp, text: string, needle: string, from: number, to: number): number {
  interp.meter.allocateLarge((to - from + needle.length) * 2);
  interp.meter.charge((to - from + needle.length) >> 3);
  const at = linearSearch(backwards(text.slice(from, to)), backwards(needle), 0);
  return at < 0 ? -1 : to - at - needle.length;
}

function backwards(text: string): string {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(text.length - 1 - i);
  return textOfUnits(units);
}

function linearSearch(text: string, needle: string, from: number): number {
  const fallback = new Int32Array(needle.length);
  for (let i = 1, k = 0; i < needle.length; i++) {
    while (k > 0 && needle.charCodeAt(i) !== needle.charCodeAt(k)) k = fallback[k - 1];
    if (needle.charCodeAt(i) === needle.charCodeAt(k)) k += 1;
    fallback[i] = k;
  }
  for (let i = from, k = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    while (k > 0 && unit !== needle.charCodeAt(k)) k = fallback[k - 1];
    if (unit === needle.charCodeAt(k)) k += 1;
    if (k === needle.length) return i - k + 1;
  }
  return -1;
}

/** Number of places of `needle` in text[from:to] without overlap, counting no further than `limit`. */
export function countUnits(interp: Interp, text: string, needle: string, from: number, to: number, limit = Infinity): number {
  let count = 0;
  let at = from;
  const haystack = to < text.length ? text.slice(0, to) : text;
  if (to - from > 64) interp.meter.charge((to - from) >> 6);
  const isPlain = needle.length < LONG_NEEDLE && !splitsPairs(needle);
  while (count < limit) {
    const found = isPlain ? haystack.indexOf(needle, at) : seekUnits(interp, text, needle, at, to);
    if (found < 0) return count;
    count += 1;
    at = found + needle.length;
  }
  return count;
}

/** From here on, results are built so that the host needs little more than their own size. */
const LONG_TEXT = 1 << 17;
const UNCOUNTED_GROWTH = 1 << 19;

/** text.replace(from, to, max); max may be Infinity. */
export function replaceText(interp: Interp, text: string, from: string, to: string, max: number): string {
  if (max === 0 || from === to) return text;
  if (from === '') return interleave(interp, text, to, max);
  // The places are counted only where the result might be much longer than the text.
  const growth = Math.max(0, to.length - from.length);
  const mostPlaces = Math.ceil(text.length / from.length);
  const isBounded = max === Infinity && growth * mostPlaces <= UNCOUNTED_GROWTH;
  const found = isBounded ? -1 : countUnits(interp, text, from, 0, text.length, max);
  if (found === 0) return text;
  // FUEL: as for a search, and for what is built.
  if (isBounded) interp.meter.charge(text.length >> 6);
  chargeSize(interp, text.length + (found < 0 ? mostPlaces : found) * growth);
  if (max === Infinity && text.length < LONG_TEXT && from.length < LONG_NEEDLE && !splitsPairs(from))
    return to.includes('$') ? text.split(from).join(to) : text.replaceAll(from, to);
  return replaceSome(interp, text, from, to, found < 0 ? max : found);
}

function replaceSome(interp: Interp, text: string, from: string, to: string, max: number): string {
  const isPlain = from.length < LONG_NEEDLE && !splitsPairs(from);
  const out = new TextBuilder();
  let at = 0;
  for (let i = 0; i < max; i++) {
    const found = isPlain ? text.indexOf(from, at) : seekUnits(interp, text, from, at, text.length);
    if (found < 0) break;
    out.add(text.slice(at, found));
    out.add(to);
    at = found + from.length;
  }
  out.add(text.slice(at));
  return out.finish();
}

/** Puts `to` before each character and at the end, `max` times at most. */
function interleave(interp: Interp, text: string, to: string, max: number): string {
  const times = Math.min(max, pointCount(text) + 1);
  chargeSize(interp, text.length + times * to.length);
  interp.meter.charge(times >> 3);
  const out = new TextBuilder();
  const areAllBasic = isBasic(text);
  let at = 0;
  for (let i = 0; i < times; i++) {
    out.add(to);
    if (at >= text.length) break;
    const width = areAllBasic || (text.codePointAt(at) as number) <= 0xffff ? 1 : 2;
    out.add(text.slice(at, at + width));
    at += width;
  }
  out.add(text.slice(at));
  return out.finish();
}
