/** Looks for places where a match may begin and tries them. CPython: SRE(search) in Modules/_sre/sre_lib.h. */
import type { Matcher } from './matcher.ts';
import { Anchor } from './program.ts';
import { runProgram } from './run-program.ts';

/** Tries a match at `start`, which must be the beginning of a character. */
export function matchAt(m: Matcher, start: number): boolean {
  return m.end - start >= m.program.minWidth && runProgram(m, start);
}

/** Where the first match from `start` on begins, or -1. Throws LimitExceeded. */
export function search(m: Matcher, start: number): number {
  const { program, end } = m;
  const last = end - program.minWidth;
  if (start > last) return -1;
  if (program.anchor === Anchor.text) return start === 0 && runProgram(m, 0) ? 0 : -1;
  if (program.prefix !== '') return searchPrefix(m, start, last);
  if (program.anchor === Anchor.line) return searchLines(m, start, last);
  if (program.first >= 0) return searchFirst(m, start, last);
  for (let at = start; at <= last; at += m.isWide && at < end ? m.widthAt(at) : 1) if (runProgram(m, at)) return at;
  return -1;
}

function searchPrefix(m: Matcher, start: number, last: number): number {
  const { text } = m;
  const { prefix } = m.program;
  let from = start;
  for (;;) {
    const at = text.indexOf(prefix, from);
    // FUEL: 64 units of text are a step.
    m.steps += ((at < 0 ? m.end : at) - from) >> 6;
    if (at < 0 || at > last) return -1;
    if (runProgram(m, at)) return at;
    from = at + 1;
  }
}

function searchLines(m: Matcher, start: number, last: number): number {
  const { text } = m;
  let at = start;
  if (at > 0 && text.charCodeAt(at - 1) !== 10) at = nextLine(m, at);
  while (at >= 0 && at <= last) {
    if (runProgram(m, at)) return at;
    at = nextLine(m, at);
  }
  return -1;
}

function nextLine(m: Matcher, from: number): number {
  const newline = m.text.indexOf('\n', from);
  m.steps += ((newline < 0 ? m.end : newline) - from) >> 6;
  return newline < 0 ? -1 : newline + 1;
}

function searchFirst(m: Matcher, start: number, last: number): number {
  const { text, isWide } = m;
  const { tables, firstHigh } = m.program;
  const base = m.program.first << 8;
  let at = start;
  for (;;) {
    const from = at;
    // A match is not empty, so its first character is before the end.
    for (; at <= last; at++) {
      const c = text.charCodeAt(at);
      if (c < 256 ? tables[base + c] === 1 : firstHigh) break;
    }
    m.steps += (at - from) >> 2;
    if (at > last) return -1;
    // The second half of a pair begins nothing.
    const isInside = isWide && at > 0 && (text.charCodeAt(at) & 0xfc00) === 0xdc00 && m.widthAt(at - 1) === 2;
    if (!isInside && runProgram(m, at)) return at;
    at += 1;
  }
}
